//! What can be done with one record besides reading and writing it: merging duplicates into it, pushing it to apps, and its
//! sub-records as collections of their own.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{OriginalUri, Path, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, put};
use serde_json::{Map, Value, json};

use super::failure::{Answer, Failure};
use super::wire::{country_format, external_ids, plain, record_of, taken, write_options, written};
use crate::connec::CommitMapping;
use crate::kernel::{Error, Result as KernelResult};
use crate::server::ConnecFace;
use crate::server::caller::Caller;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new()
        .routes(routes!(record_merge))
        .routes(routes!(record_commit))
        .routes(routes!(nested_list, nested_create))
        .routes(routes!(nested_update, nested_delete))
        .route("/api/v2/{scope}/{collection}/{id}/merge.json", put(record_merge))
        .route("/api/v2/{scope}/{collection}/{id}/merge/", put(record_merge))
        .route("/api/v2/{scope}/{collection}/{id}/commit.json", put(record_commit))
        .route("/api/v2/{scope}/{collection}/{id}/commit/", put(record_commit))
        .route("/api/v2/{scope}/{collection}/{id}/{list}/", get(nested_list).post(nested_create))
        .route("/api/v2/{scope}/{collection}/{id}/{list}/{sub_id}/", put(nested_update).delete(nested_delete))
}

/// Folds duplicates into a record: `{"ids": […], "<collection>": {…}}`. What referred to them refers to it from then on.
#[utoipa::path(put, path = "/api/v2/{scope}/{collection}/{id}/merge", tag = "connec", security(("basic" = ["write_data"]), ("bearer" = ["write_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id")), request_body = Value, responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 404, body = Value)))]
async fn record_merge(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection, id)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let read = |mut body: Map<String, Value>| {
        let ids = ids_of(body.remove("ids"))?;
        // The values that were chosen; without them the record stays as it is. Its own id in them is where it goes, no news.
        let mut record = if body.contains_key(&collection) { record_of(&collection, body)? } else { Map::new() };
        record.remove("id");
        Ok((ids, record))
    };
    let ((ids, record), options) = taken(&face, &caller, &scope, &headers, &uri, request, read).await?;
    let merged = face.connec.record_merge(&caller.credential, &scope, &collection, &id, ids, record, &options).await?;
    Ok(written(&collection, &merged, &uri, &scope))
}

/// Our ids, as text or as lists of ids.
fn ids_of(value: Option<Value>) -> KernelResult<Vec<String>> {
    let wrong = || Error::invalid("ids", "`ids` must be the list of the records to fold in").hint("send `{\"ids\": [\"<id>\", …]}`");
    let Some(Value::Array(items)) = value else { return Err(wrong()) };
    items
        .iter()
        .map(|item| match item {
            Value::String(id) => Ok(id.clone()),
            Value::Array(ids) => {
                let own = ids.iter().find(|id| id["provider"] == "connec").and_then(|id| id["id"].as_str());
                own.map(str::to_owned).ok_or_else(wrong)
            }
            _ => Err(wrong()),
        })
        .collect()
}

/// Pushes a record to app instances, or keeps it from them: `{"mappings": [{"group_id": "cld-…", "commit": true}]}`.
#[utoipa::path(put, path = "/api/v2/{scope}/{collection}/{id}/commit", tag = "connec", security(("basic" = ["write_data"]), ("bearer" = ["write_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id")), request_body = Value, responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 404, body = Value)))]
async fn record_commit(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection, id)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let (mappings, options) = taken(&face, &caller, &scope, &headers, &uri, request, |body| mappings_of(&body)).await?;
    let done = face.connec.record_commit(&caller.credential, &scope, &collection, &id, mappings, &options).await?;
    Ok(written(&collection, &done, &uri, &scope))
}

/// Which app instances, and whether the record goes there.
fn mappings_of(body: &Map<String, Value>) -> KernelResult<Vec<CommitMapping>> {
    let wrong = || {
        Error::invalid("mappings", "`mappings` must be a list of app instances")
            .hint("send `{\"mappings\": [{\"group_id\": \"cld-…\", \"commit\": true}]}`")
    };
    let one = |item: &Value| {
        let instance = item["group_id"].as_str().ok_or_else(wrong)?.to_owned();
        let commit = match &item["commit"] {
            Value::Null => true,
            Value::Bool(commit) => *commit,
            _ => return Err(wrong()),
        };
        Ok(CommitMapping { instance, commit })
    };
    body.get("mappings").and_then(Value::as_array).ok_or_else(wrong)?.iter().map(one).collect()
}

/// Lists the sub-records of a record, such as the lines of an invoice.
#[utoipa::path(get, path = "/api/v2/{scope}/{collection}/{id}/{list}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id"), ("list" = String, Path, description = "Such as `lines`")), responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 404, body = Value)))]
async fn nested_list(
    State(face): State<ConnecFace>,
    caller: Caller,
    headers: HeaderMap,
    Path((scope, collection, id, list)): Path<(String, String, String, String)>,
) -> Answer {
    let list = plain(&list);
    let (external_ids, countries) = (external_ids(&headers), country_format(&headers));
    let found = face.connec.nested_list(&caller.credential, &scope, &collection, &id, list, external_ids, countries).await?;
    let total = found.items.len();
    Ok(Json(json!({ list: found.items, "pagination": {"skip": 0, "top": total, "total": total} })))
}

/// Adds a sub-record; the whole record.
#[utoipa::path(post, path = "/api/v2/{scope}/{collection}/{id}/{list}", tag = "connec", security(("basic" = ["write_data"]), ("bearer" = ["write_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id"), ("list" = String, Path, description = "Such as `lines`")), request_body = Value, responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 404, body = Value)))]
async fn nested_create(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection, id, list)): Path<(String, String, String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let list = plain(&list);
    let (item, options) = taken(&face, &caller, &scope, &headers, &uri, request, |body| record_of(list, body)).await?;
    let done = face.connec.nested_write(&caller.credential, &scope, &collection, &id, list, None, item, &options).await?;
    let mut response = written(&collection, &done, &uri, &scope);
    *response.status_mut() = StatusCode::CREATED;
    Ok(response.into_response())
}

/// Changes a sub-record; the whole record.
#[utoipa::path(put, path = "/api/v2/{scope}/{collection}/{id}/{list}/{sub_id}", tag = "connec", security(("basic" = ["write_data"]), ("bearer" = ["write_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id"), ("list" = String, Path, description = "Such as `lines`"), ("sub_id" = String, Path, description = "The sub-record's id")), request_body = Value, responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 404, body = Value)))]
async fn nested_update(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection, id, list, sub_id)): Path<(String, String, String, String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let (item, options) = taken(&face, &caller, &scope, &headers, &uri, request, |body| record_of(&list, body)).await?;
    let sub_id = plain(&sub_id);
    let done = face.connec.nested_write(&caller.credential, &scope, &collection, &id, &list, Some(sub_id), item, &options).await?;
    Ok(written(&collection, &done, &uri, &scope))
}

/// Takes a sub-record away; the whole record.
#[utoipa::path(delete, path = "/api/v2/{scope}/{collection}/{id}/{list}/{sub_id}", tag = "connec", security(("basic" = ["write_data"]), ("bearer" = ["write_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id"), ("list" = String, Path, description = "Such as `lines`"), ("sub_id" = String, Path, description = "The sub-record's id")), responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 404, body = Value)))]
async fn nested_delete(
    State(face): State<ConnecFace>,
    caller: Caller,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Path((scope, collection, id, list, sub_id)): Path<(String, String, String, String, String)>,
) -> Result<Response, Failure> {
    let options = write_options(&headers, &uri, &[])?;
    let done = face.connec.nested_delete(&caller.credential, &scope, &collection, &id, &list, plain(&sub_id), &options).await?;
    Ok(written(&collection, &done, &uri, &scope))
}
