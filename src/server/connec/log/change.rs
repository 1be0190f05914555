//! What changed: the feed, one change, and the head of the log.

use std::time::Duration;

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use crate::api;
use crate::connec::{Change, ChangeFilter, Difference, Feed, Moment};
use crate::kernel::{Error, PageRequest, Result};
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::Params;

/// The longest wait of a long poll.
const WAIT_MS_MAX: u64 = 30_000;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new().routes(routes!(change_list)).routes(routes!(change_show)).routes(routes!(log_head))
}

/// Lists what changed, oldest first: who, when, before, after, and the fields that differ. With `wait_ms` it waits for the next.
#[utoipa::path(get, path = "/api/log/{scope}/changes", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), api::ChangeListQuery), responses((status = 200, body = api::ChangeFeed), (status = 400, body = api::Problem), (status = 403, body = api::Problem), (status = 409, body = api::Problem, description = "The log was compacted past `after`")))]
async fn change_list(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path(scope): Path<String>,
    Params(query): Params<api::ChangeListQuery>,
) -> Answer<api::ChangeFeed> {
    let page = PageRequest::new(query.after, query.limit)?;
    let wait_ms = query.wait_ms.unwrap_or(0);
    if wait_ms > WAIT_MS_MAX {
        return Err(Error::invalid("wait_ms", format!("`wait_ms` must be 0 to {WAIT_MS_MAX}, not {wait_ms}")).into());
    }
    let filter = ChangeFilter {
        entity: query.entity,
        record: query.id,
        transaction: query.transaction,
        actor: query.actor,
        instance: query.instance,
        from: moment("from", query.from.as_deref())?,
        to: moment("to", query.to.as_deref())?,
    };
    let list = |wait_ms| face.connec.change_list(&caller.credential, &scope, filter.clone(), &page, Duration::from_millis(wait_ms));
    let found = tokio::select! {
        found = list(wait_ms) => found?,
        // A server that stops does not wait for changes.
        () = face.streams.stopped() => list(0).await?,
    };
    Ok(Json(feed(found)))
}

/// Shows one change.
#[utoipa::path(get, path = "/api/log/{scope}/changes/{seq}", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("seq" = i64, Path, description = "Its place in the log")), responses((status = 200, body = api::Change), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn change_show(State(face): State<ConnecFace>, caller: Caller, Path((scope, seq)): Path<(String, String)>) -> Answer<api::Change> {
    let number = seq.parse().map_err(|_| Error::not_found("change", &seq))?;
    Ok(Json(change(face.connec.change_show(&caller.credential, &scope, number).await?)))
}

/// How far does the log go? As long as this stays the same, so do all reports.
#[utoipa::path(get, path = "/api/log/{scope}/head", tag = "connec", security(("basic" = ["read_reports"]), ("bearer" = ["read_reports"])), params(("scope" = String, Path, description = "org-… or cld-…")), responses((status = 200, body = api::LogHead), (status = 403, body = api::Problem)))]
async fn log_head(State(face): State<ConnecFace>, caller: Caller, Path(scope): Path<String>) -> Answer<api::LogHead> {
    let (organization, seq) = face.connec.head(&caller.credential, &scope).await?;
    let organization = api::LogOrganization {
        uid: organization.uid.to_string(),
        tenant: organization.tenant.to_string(),
        name: organization.name,
        currency: organization.currency.to_string(),
        financial_year_end_month: organization.financial_year_end_month,
    };
    Ok(Json(api::LogHead { organization, seq }))
}

pub(super) fn moment(field: &str, text: Option<&str>) -> Result<Option<Moment>> {
    text.map(|text| Moment::parse(field, text)).transpose()
}

pub(super) fn feed(feed: Feed) -> api::ChangeFeed {
    let cursor = feed.cursor.to_string();
    api::ChangeFeed {
        items: feed.changes.into_iter().map(change).collect(),
        next_page: feed.more.then(|| cursor.clone()),
        cursor,
        head: feed.head,
    }
}

pub(super) fn differences(found: Vec<Difference>) -> Vec<api::ChangeDifference> {
    found.into_iter().map(|Difference { path, before, after }| api::ChangeDifference { path, before, after }).collect()
}

pub(super) fn change(change: Change) -> api::Change {
    let differences = differences(change.differences());
    api::Change {
        seq: change.seq,
        at: change.at.to_string(),
        entity: change.entity,
        record_id: change.record_id.to_string(),
        operation: change.operation.word().to_owned(),
        actor: api::ChangeActor { kind: change.actor_kind, uid: change.actor_uid, name: change.actor_name },
        instance: change.instance.map(|instance| instance.to_string()),
        transaction_id: change.transaction.to_string(),
        differences,
        before: change.before,
        after: change.after,
        detail: change.detail,
    }
}
