//! What changed: the feed and the head of the log.

use axum::Json;
use axum::extract::{Path, State};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api;
use crate::connec::{Change, Difference};
use crate::kernel::PageRequest;
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new().routes(routes!(change_list)).routes(routes!(log_head))
}

/// Lists what changed, oldest first: who, when, before, after, and the fields that differ.
#[utoipa::path(get, path = "/api/log/{scope}/changes", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), api::ChangeListQuery), responses((status = 200, body = api::Page<api::Change>), (status = 400, body = api::Problem), (status = 403, body = api::Problem)))]
async fn change_list(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path(scope): Path<String>,
    Params(query): Params<api::ChangeListQuery>,
) -> Answer<api::Page<api::Change>> {
    let page = PageRequest::new(query.page, query.limit)?;
    let changes = face.connec.change_list(&caller.credential, &scope, query.entity.as_deref(), query.id.as_deref(), &page).await?;
    let changes = changes.map(change);
    Ok(Json(api::Page { items: changes.items, next_page: changes.next_page }))
}

/// How far does the log go? As long as this stays the same, so do all reports.
#[utoipa::path(get, path = "/api/log/{scope}/head", tag = "connec", security(("basic" = ["read_reports"]), ("bearer" = ["read_reports"])), params(("scope" = String, Path, description = "org-… or cld-…")), responses((status = 200, body = api::LogHead), (status = 403, body = api::Problem)))]
async fn log_head(State(face): State<ConnecFace>, caller: Caller, Path(scope): Path<String>) -> Answer<api::LogHead> {
    let (organization, seq) = face.connec.head(&caller.credential, &scope).await?;
    let organization = api::LogOrganization {
        uid: organization.uid.to_string(),
        name: organization.name,
        currency: organization.currency.to_string(),
        financial_year_end_month: organization.financial_year_end_month,
    };
    Ok(Json(api::LogHead { organization, seq }))
}

pub(super) fn change(change: Change) -> api::Change {
    let differences = change.differences().into_iter();
    let differences = differences.map(|Difference { path, before, after }| api::ChangeDifference { path, before, after }).collect();
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
