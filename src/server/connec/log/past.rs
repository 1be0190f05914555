//! The past: histories of records, records as they were, comparisons.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use super::change::{differences, feed, moment};
use crate::api;
use crate::connec::{FieldOrigin, Moment, RecordDifference};
use crate::kernel::PageRequest;
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new()
        .routes(routes!(record_history))
        .routes(routes!(past_record_list))
        .routes(routes!(past_record_show))
        .routes(routes!(log_compare))
}

/// Shows the history of a record: its changes, and who last set each field. Deleted records have one, too.
#[utoipa::path(get, path = "/api/log/{scope}/history/{collection}/{id}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id"), api::HistoryQuery), responses((status = 200, body = api::RecordHistory), (status = 400, body = api::Problem), (status = 403, body = api::Problem), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn record_history(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, collection, id)): Path<(String, String, String)>,
    Params(query): Params<api::HistoryQuery>,
) -> Answer<api::RecordHistory> {
    let page = PageRequest::new(query.after, query.limit)?;
    let history = face.connec.history(&caller.credential, &scope, &collection, &id, &page).await?;
    let changes = feed(history.changes);
    let fields = history.fields.map(|fields| fields.into_iter().map(origin).collect());
    Ok(Json(api::RecordHistory { items: changes.items, next_page: changes.next_page, fields }))
}

/// Lists the records of a collection as they were at a time or after a change.
#[utoipa::path(get, path = "/api/log/{scope}/records/{collection}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), api::PastQuery), responses((status = 200, body = api::PastRecords), (status = 400, body = api::Problem), (status = 403, body = api::Problem), (status = 409, body = api::Problem, description = "The log was compacted past that moment")))]
async fn past_record_list(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, collection)): Path<(String, String)>,
    Params(query): Params<api::PastQuery>,
) -> Answer<api::PastRecords> {
    let page = PageRequest::new(query.page, query.limit)?;
    let as_of = Moment::parse("as_of", &query.as_of)?;
    let past = face.connec.past_list(&caller.credential, &scope, &collection, as_of, &page).await?;
    let items = past.records.items.iter().map(|record| past.view.show(record)).collect();
    Ok(Json(api::PastRecords { seq: past.seq, at: past.at.map(|at| at.to_string()), items, next_page: past.records.next_page }))
}

/// Shows a record as it was at a time or after a change.
#[utoipa::path(get, path = "/api/log/{scope}/records/{collection}/{id}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`"), ("id" = String, Path, description = "The record's id"), api::PastQuery), responses((status = 200, body = api::PastRecord), (status = 400, body = api::Problem), (status = 403, body = api::Problem), (status = 404, body = api::Problem), (status = 409, body = api::Problem, description = "The log was compacted past that moment")))]
async fn past_record_show(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, collection, id)): Path<(String, String, String)>,
    Params(query): Params<api::PastQuery>,
) -> Answer<api::PastRecord> {
    let as_of = Moment::parse("as_of", &query.as_of)?;
    let (past, record) = face.connec.past_show(&caller.credential, &scope, &collection, &id, as_of).await?;
    Ok(Json(api::PastRecord { seq: past.seq, at: past.at.map(|at| at.to_string()), record: past.view.show(&record) }))
}

/// Compares two moments: the records that differ, field by field.
#[utoipa::path(get, path = "/api/log/{scope}/compare", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), api::CompareQuery), responses((status = 200, body = api::Comparison), (status = 400, body = api::Problem), (status = 403, body = api::Problem), (status = 409, body = api::Problem, description = "The log was compacted past a moment")))]
async fn log_compare(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path(scope): Path<String>,
    Params(query): Params<api::CompareQuery>,
) -> Answer<api::Comparison> {
    let page = PageRequest::new(query.page, query.limit)?;
    let (from, to) = (Moment::parse("from", &query.from)?, moment("to", query.to.as_deref())?);
    let compared = face.connec.compare(&caller.credential, &scope, query.entity.as_deref(), from, to, &page).await?;
    let items = compared.records.items.into_iter().map(record_difference).collect();
    Ok(Json(api::Comparison { from: compared.from, to: compared.to, items, next_page: compared.records.next_page }))
}

fn origin(field: FieldOrigin) -> api::FieldOrigin {
    let origin = field.origin;
    api::FieldOrigin {
        path: field.path,
        value: field.value,
        seq: origin.seq,
        at: origin.at.to_string(),
        operation: origin.operation.word().to_owned(),
        actor: api::ChangeActor { kind: origin.actor_kind, uid: origin.actor_uid, name: origin.actor_name },
        instance: origin.instance.map(|instance| instance.to_string()),
    }
}

fn record_difference(record: RecordDifference) -> api::RecordDifference {
    api::RecordDifference {
        entity: record.entity,
        record_id: record.id.to_string(),
        what: record.what.to_owned(),
        seq: record.seq,
        differences: differences(record.differences),
    }
}
