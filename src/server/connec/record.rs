//! Records: `/api/v2/{scope}`, `/{collection}`, `/{id}`.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{OriginalUri, Path, Request, State};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::json;

use super::failure::{Answer, Failure};
use super::list::{__path_record_list, list_query, record_list};
use super::wire::{country_format, external_ids, plain, prefix, record_of, shown, taken, write_options, written};
use crate::kernel::Error;
use crate::server::ConnecFace;
use crate::server::caller::Caller;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new()
        .routes(routes!(collection_list))
        .routes(routes!(record_list, record_create, singleton_update))
        .routes(routes!(record_show, record_update, record_delete))
        .route("/api/v2/{scope}/", get(collection_list))
        .route("/api/v2/{scope}/{collection}/", get(record_list).post(record_create).put(singleton_update))
        .route("/api/v2/{scope}/{collection}/{id}/", get(record_show).put(record_update).delete(record_delete))
}

/// Lists the collections of a scope.
#[utoipa::path(get, path = "/api/v2/{scope}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…")), responses((status = 200, body = Value), (status = 401, body = Value), (status = 403, body = Value)))]
pub(super) async fn collection_list(
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

/// Shows a record.
#[utoipa::path(get, path = "/api/v2/{scope}/{collection}/{id}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id")), responses((status = 200, body = Value), (status = 304), (status = 401, body = Value), (status = 403, body = Value), (status = 404, body = Value)))]
async fn record_show(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection, id)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    show(&face, &caller, &scope, &collection, Some(plain(&id)), &uri, &headers).await
}

/// Creates a record, or changes the one that its external ids or `opts.matching_fields` mean; of the singleton `company`,
/// writes the one there is. `Idempotency-Key` makes a repetition harmless.
#[utoipa::path(post, path = "/api/v2/{scope}/{collection}", tag = "connec", security(("basic" = ["write_data"]), ("bearer" = ["write_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`")), request_body = Value, responses((status = 200, body = Value), (status = 201, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 409, body = Value)))]
async fn record_create(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let collection = plain(&collection);
    let registry = face.connec.registry();
    let read = |body| registry.entity(collection).and_then(|_| record_of(collection, body));
    let (record, options) = taken(&face, &caller, &scope, &headers, &uri, request, read).await?;
    let made = face.connec.record_create(&caller.credential, &scope, collection, record, &options).await?;
    Ok(written(collection, &made, &uri, &scope))
}

/// Changes a record: what is left out stays. `If-Match` with the record's `ETag` refuses it when somebody was faster.
#[utoipa::path(put, path = "/api/v2/{scope}/{collection}/{id}", tag = "connec", security(("basic" = ["write_data"]), ("bearer" = ["write_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id")), request_body = Value, responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 404, body = Value), (status = 412, body = Value)))]
async fn record_update(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection, id)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let (record, options) = taken(&face, &caller, &scope, &headers, &uri, request, |body| record_of(&collection, body)).await?;
    let made = face.connec.record_update(&caller.credential, &scope, &collection, Some(plain(&id)), record, &options).await?;
    Ok(written(&collection, &made, &uri, &scope))
}

/// Takes a record away; its last state. Setting `status` to `INACTIVE` is what published clients do instead.
#[utoipa::path(delete, path = "/api/v2/{scope}/{collection}/{id}", tag = "connec", security(("basic" = ["write_data"]), ("bearer" = ["write_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id")), responses((status = 200, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 404, body = Value), (status = 412, body = Value)))]
async fn record_delete(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection, id)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let options = write_options(&headers, &uri, &[])?;
    let gone = face.connec.record_delete(&caller.credential, &scope, &collection, plain(&id), &options).await?;
    Ok(written(&collection, &gone, &uri, &scope))
}

/// Changes the record of a singleton.
#[utoipa::path(put, path = "/api/v2/{scope}/{collection}", tag = "connec", security(("basic" = ["write_data"]), ("bearer" = ["write_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "`company`")), request_body = Value, responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value)))]
async fn singleton_update(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let collection = plain(&collection);
    let registry = face.connec.registry();
    let read = |body| {
        if !registry.entity(collection)?.singleton {
            return Err(
                Error::invalid("id", "name the record to change").hint(format!("send PUT to `/api/v2/{{scope}}/{collection}/{{id}}`"))
            );
        }
        record_of(collection, body)
    };
    let (record, options) = taken(&face, &caller, &scope, &headers, &uri, request, read).await?;
    let made = face.connec.record_update(&caller.credential, &scope, collection, None, record, &options).await?;
    Ok(written(collection, &made, &uri, &scope))
}

pub(super) async fn show(
    face: &ConnecFace,
    caller: &Caller,
    scope: &str,
    collection: &str,
    id: Option<&str>,
    uri: &Uri,
    headers: &HeaderMap,
) -> Result<Response, Failure> {
    let (mut view, stored) = face.connec.record_stored(&caller.credential, scope, collection, id, external_ids(headers)).await?;
    view.countries = country_format(headers);
    // Of the singleton, published clients ask with all parameters of a list: only these two mean something for one record.
    let query = list_query(uri, headers).unwrap_or_default();
    if query.select.is_some() || query.expand.is_some() {
        // Without an `ETag`: what is added has versions of its own.
        let body = face.connec.record_dress(&caller.credential, scope, &view, &stored.record()?, &query).await?;
        return Ok(Json(json!({ collection: body })).into_response());
    }
    Ok(shown(collection, &view, &stored, headers)?)
}
