//! Records: `/api/v2/{scope}`, `/{collection}`, `/{id}`.

use axum::Json;
use axum::extract::{OriginalUri, Path, Request, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::{Map, Value, json};
use url::form_urlencoded;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::failure::{Answer, Failure};
use crate::connec::{ListQuery, RecordPage, Written};
use crate::kernel::Error;
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::extract::raw;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new()
        .routes(routes!(collection_list))
        .routes(routes!(record_list, record_create, singleton_update))
        .routes(routes!(record_show, record_update))
        .route("/api/v2/{scope}/", get(collection_list))
        .route("/api/v2/{scope}/{collection}/", get(record_list).post(record_create).put(singleton_update))
        .route("/api/v2/{scope}/{collection}/{id}/", get(record_show).put(record_update))
}

/// Lists the collections of a scope.
#[utoipa::path(get, path = "/api/v2/{scope}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…")), responses((status = 200, body = Value), (status = 401, body = Value), (status = 403, body = Value)))]
async fn collection_list(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    Path(scope): Path<String>,
) -> Answer {
    // `/{scope}/.json` arrives as a collection of that name; see `plain`.
    let scope = plain(&scope);
    face.connec.scope_check(&caller.credential, scope).await?;
    let base = prefix(&uri);
    let registry = face.connec.registry();
    let links = registry.entities().iter().map(|entity| {
        let href = format!("{base}/api/v2/{scope}/{}", entity.name);
        json!({ entity.name.as_str(): {"href": href} })
    });
    Ok(Json(json!({"_links": links.collect::<Vec<_>>()})))
}

/// Lists records: `$filter`, `$orderby`, `$top`, `$skip`.
#[utoipa::path(get, path = "/api/v2/{scope}/{collection}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("$filter" = Option<String>, Query, description = "Such as `status ne 'ARCHIVED' and amount.total_amount gt 5`"), ("$orderby" = Option<String>, Query, description = "Such as `updated_at desc, code`"), ("$top" = Option<u32>, Query, description = "How many, 100 when absent"), ("$skip" = Option<u32>, Query, description = "How many to pass over")), responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value)))]
async fn record_list(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection)): Path<(String, String)>,
) -> Answer {
    if collection == ".json" {
        return collection_list(State(face), caller, OriginalUri(uri), Path(scope)).await;
    }
    let collection = plain(&collection);
    if face.connec.registry().entity(collection).is_ok_and(|entity| entity.singleton) {
        // Published clients ask the singleton with filters and pages: they do not apply to it.
        return show(&face, &caller, &scope, collection, None).await;
    }
    let page = face.connec.record_list(&caller.credential, &scope, collection, &list_query(&uri)).await?;
    let records: Vec<Value> = page.records.iter().map(|record| page.view.show(record)).collect();
    let mut answer = Map::new();
    answer.insert(collection.to_owned(), Value::Array(records));
    answer.insert("pagination".to_owned(), pagination(&page, &face, &uri, &headers));
    Ok(Json(Value::Object(answer)))
}

/// Shows a record.
#[utoipa::path(get, path = "/api/v2/{scope}/{collection}/{id}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id")), responses((status = 200, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 404, body = Value)))]
async fn record_show(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, collection, id)): Path<(String, String, String)>,
) -> Answer {
    show(&face, &caller, &scope, &collection, Some(plain(&id))).await
}

/// Creates a record; of the singleton `company`, writes the one there is.
#[utoipa::path(post, path = "/api/v2/{scope}/{collection}", tag = "connec", security(("basic" = ["write_data"]), ("bearer" = ["write_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`")), request_body = Value, responses((status = 200, body = Value), (status = 201, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 409, body = Value)))]
async fn record_create(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    Path((scope, collection)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let collection = plain(&collection);
    let record = envelope(&face, collection, request).await?;
    let written = face.connec.record_create(&caller.credential, &scope, collection, record).await?;
    let location = format!("{}/api/v2/{scope}/{collection}/{}", prefix(&uri), written.record.id);
    let body = Json(written_body(collection, &written));
    if written.created {
        return Ok((StatusCode::CREATED, [(header::LOCATION, location)], body).into_response());
    }
    Ok(body.into_response())
}

/// Changes a record: what is left out stays.
#[utoipa::path(put, path = "/api/v2/{scope}/{collection}/{id}", tag = "connec", security(("basic" = ["write_data"]), ("bearer" = ["write_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id")), request_body = Value, responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 404, body = Value)))]
async fn record_update(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, collection, id)): Path<(String, String, String)>,
    request: Request,
) -> Answer {
    update(&face, &caller, &scope, &collection, Some(plain(&id)), request).await
}

/// Changes the record of a singleton.
#[utoipa::path(put, path = "/api/v2/{scope}/{collection}", tag = "connec", security(("basic" = ["write_data"]), ("bearer" = ["write_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "`company`")), request_body = Value, responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value)))]
async fn singleton_update(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, collection)): Path<(String, String)>,
    request: Request,
) -> Answer {
    let collection = plain(&collection);
    if face.connec.registry().entity(collection).is_ok_and(|entity| !entity.singleton) {
        return Err(Error::invalid("id", "name the record to change")
            .hint(format!("send PUT to `/api/v2/{{scope}}/{collection}/{{id}}`"))
            .into());
    }
    update(&face, &caller, &scope, collection, None, request).await
}

async fn show(face: &ConnecFace, caller: &Caller, scope: &str, collection: &str, id: Option<&str>) -> Answer {
    let (view, record) = face.connec.record_show(&caller.credential, scope, collection, id).await?;
    Ok(Json(json!({ collection: view.show(&record) })))
}

async fn update(face: &ConnecFace, caller: &Caller, scope: &str, collection: &str, id: Option<&str>, request: Request) -> Answer {
    let record = envelope(face, collection, request).await?;
    let written = face.connec.record_update(&caller.credential, scope, collection, id, record).await?;
    Ok(Json(written_body(collection, &written)))
}

fn written_body(collection: &str, written: &Written) -> Value {
    json!({ collection: written.view.show(&written.record) })
}

/// The record of a body `{"<collection>": {…}}`. Media types are labels here: whatever a client calls it, the body is JSON. The
/// Java SDK adds a key `resource`, which says nothing new; one record in a list is that record.
async fn envelope(face: &ConnecFace, collection: &str, request: Request) -> Result<Map<String, Value>, Failure> {
    face.connec.registry().entity(collection)?;
    let bytes = raw(request, &()).await?;
    let wrong = |message: String| Failure(Error::invalid("body", message).hint(format!("send `{{\"{collection}\": {{…}}}}`")));
    let body: Value = serde_json::from_slice(&bytes).map_err(|error| wrong(format!("the body is not JSON: {error}")))?;
    let Value::Object(mut body) = body else { return Err(wrong("the body must be an object".to_owned())) };
    match body.remove(collection) {
        Some(Value::Object(record)) => Ok(record),
        Some(Value::Array(mut records)) if records.len() == 1 => match records.remove(0) {
            Value::Object(record) => Ok(record),
            _ => Err(wrong(format!("`{collection}` must hold the record"))),
        },
        _ => Err(wrong(format!("the body must hold the record under `{collection}`"))),
    }
}

/// Without the `.json` that some clients append.
fn plain(segment: &str) -> &str {
    segment.strip_suffix(".json").unwrap_or(segment)
}

/// What stands before `/api/v2` in this mount: `/connec`, or nothing on a listener of its own.
fn prefix(uri: &Uri) -> &str {
    uri.path().split_once("/api/v2/").map_or("", |(prefix, _)| prefix)
}

fn list_query(uri: &Uri) -> ListQuery {
    let mut query = ListQuery::default();
    for (name, value) in form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
        let place = match name.as_ref() {
            "$filter" => &mut query.filter,
            "$orderby" => &mut query.orderby,
            "$top" => &mut query.top,
            "$skip" => &mut query.skip,
            _ => continue,
        };
        *place = Some(value.into_owned());
    }
    query
}

/// `next` is an absolute URL and is left out on the last page: PHP clients loop while the key is there.
fn pagination(page: &RecordPage, face: &ConnecFace, uri: &Uri, headers: &HeaderMap) -> Value {
    let mut pagination = json!({"skip": page.skip, "top": page.top, "total": page.total});
    if let Some(skip) = page.next_skip() {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
            // A token has no place in a link that may be kept.
            if !matches!(name.as_ref(), "$skip" | "$top" | "sso_session") {
                query.append_pair(&name, &value);
            }
        }
        query.append_pair("$skip", &skip.to_string());
        query.append_pair("$top", &page.top.to_string());
        pagination["next"] = format!("{}{}?{}", origin(face, headers), uri.path(), query.finish()).into();
    }
    pagination
}

/// How the caller reaches us: as configured, else as it addressed this request.
fn origin(face: &ConnecFace, headers: &HeaderMap) -> String {
    if let Some(url) = &face.public_url {
        return url.trim_end_matches('/').to_owned();
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let scheme = if text("x-forwarded-proto") == Some("https") { "https" } else { "http" };
    format!("{scheme}://{}", text("host").unwrap_or("localhost"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_read_as_clients_encode_them() {
        let query = list_query(&"/connec/api/v2/cld-1/people?%24filter=name+eq+%27a%27&$top=5&%24skip=".parse().unwrap());
        assert_eq!((query.filter.as_deref(), query.top.as_deref(), query.skip.as_deref()), (Some("name eq 'a'"), Some("5"), Some("")));
        assert_eq!(prefix(&"/connec/api/v2/cld-1".parse().unwrap()), "/connec");
        assert_eq!(prefix(&"/api/v2/cld-1".parse().unwrap()), "");
    }
}
