//! Lists of records: `GET /api/v2/{scope}/{collection}`.

use axum::Json;
use axum::extract::{OriginalUri, Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::failure::Failure;
use super::record::{collection_list, show};
use super::wire::{external_ids, plain};
use crate::connec::{ListQuery, RecordPage};
use crate::server::ConnecFace;
use crate::server::caller::Caller;

/// Lists records: `$filter`, `$orderby`, `$top`, `$skip`.
#[utoipa::path(get, path = "/api/v2/{scope}/{collection}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("$filter" = Option<String>, Query, description = "Such as `status ne 'ARCHIVED' and amount.total_amount gt 5`"), ("$orderby" = Option<String>, Query, description = "Such as `updated_at desc, code`"), ("$top" = Option<u32>, Query, description = "How many, 100 when absent"), ("$skip" = Option<u32>, Query, description = "How many to pass over")), responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value)))]
pub(super) async fn record_list(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection)): Path<(String, String)>,
) -> Result<Response, Failure> {
    if collection == ".json" {
        return Ok(collection_list(State(face), caller, OriginalUri(uri), Path(scope)).await?.into_response());
    }
    let collection = plain(&collection);
    if face.connec.registry().entity(collection).is_ok_and(|entity| entity.singleton) {
        // Published clients ask the singleton with filters and pages: they do not apply to it.
        return show(&face, &caller, &scope, collection, None, &headers).await;
    }
    let page = face.connec.record_list(&caller.credential, &scope, collection, &list_query(&uri, &headers)).await?;
    let records: Vec<Value> = page.records.iter().map(|record| page.view.show(record)).collect();
    let mut answer = Map::new();
    answer.insert(collection.to_owned(), Value::Array(records));
    answer.insert("pagination".to_owned(), pagination(&page, &face, &uri, &headers));
    Ok(Json(Value::Object(answer)).into_response())
}

pub(super) fn list_query(uri: &Uri, headers: &HeaderMap) -> ListQuery {
    let mut query = ListQuery { external_ids: external_ids(headers), ..ListQuery::default() };
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
        let uri = "/connec/api/v2/cld-1/people?%24filter=name+eq+%27a%27&$top=5&%24skip=".parse().unwrap();
        let query = list_query(&uri, &HeaderMap::new());
        assert_eq!((query.filter.as_deref(), query.top.as_deref(), query.skip.as_deref()), (Some("name eq 'a'"), Some("5"), Some("")));
    }
}
