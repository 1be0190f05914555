//! Retention and compaction.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use crate::api;
use crate::connec::{Keep, Moment, Retention};
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::Body;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new()
        .routes(routes!(log_compact))
        .routes(routes!(retention_show, retention_set))
        .routes(routes!(retention_default_show, retention_default_set))
}

/// Compacts the log: of what was changed before a moment only the newest states stay.
#[utoipa::path(post, path = "/api/log/{scope}/compact", tag = "connec", security(("basic" = ["administrate"]), ("bearer" = ["administrate"])), params(("scope" = String, Path, description = "org-… or cld-…")), request_body = api::CompactionRequest, responses((status = 200, body = api::CompactionReport), (status = 400, body = api::Problem), (status = 403, body = api::Problem)))]
async fn log_compact(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path(scope): Path<String>,
    Body(body): Body<api::CompactionRequest>,
) -> Answer<api::CompactionReport> {
    // Who may not is told so, whatever the body says.
    face.connec.retention_show(&caller.credential, &scope).await?;
    let before = Moment::parse("before", &body.before)?;
    let report = face.connec.compact(&caller, &scope, before, body.dry_run).await?;
    Ok(Json(api::CompactionReport {
        dry_run: body.dry_run,
        compacted_from: report.compacted_from,
        compacted_to: report.compacted_to,
        wanted: report.wanted,
        held_by: report.held_by.map(|(name, seq)| api::LogReader { name, seq }),
        changes_dropped: report.changes_dropped,
        changes_kept: report.changes_kept,
        bytes_dropped: report.bytes_dropped,
    }))
}

/// Shows for how long an organization's log is kept in full.
#[utoipa::path(get, path = "/api/log/{scope}/retention", tag = "connec", security(("basic" = ["administrate"]), ("bearer" = ["administrate"])), params(("scope" = String, Path, description = "org-… or cld-…")), responses((status = 200, body = api::Retention), (status = 403, body = api::Problem)))]
async fn retention_show(State(face): State<ConnecFace>, caller: Caller, Path(scope): Path<String>) -> Answer<api::Retention> {
    Ok(Json(retention(face.connec.retention_show(&caller.credential, &scope).await?)))
}

/// Sets for how long an organization's log is kept in full.
#[utoipa::path(put, path = "/api/log/{scope}/retention", tag = "connec", security(("basic" = ["administrate"]), ("bearer" = ["administrate"])), params(("scope" = String, Path, description = "org-… or cld-…")), request_body = api::RetentionUpdate, responses((status = 200, body = api::Retention), (status = 400, body = api::Problem), (status = 403, body = api::Problem)))]
async fn retention_set(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path(scope): Path<String>,
    Body(body): Body<api::RetentionUpdate>,
) -> Answer<api::Retention> {
    // Who may not is told so, whatever the body says.
    face.connec.retention_show(&caller.credential, &scope).await?;
    let keep = body.keep.as_deref().map(Keep::parse).transpose()?;
    Ok(Json(retention(face.connec.retention_set(&caller, &scope, keep).await?)))
}

/// Shows for how long logs are kept in full where an organization does not say.
#[utoipa::path(get, path = "/api/log-retention", tag = "connec", security(("basic" = ["operate"]), ("bearer" = ["operate"])), responses((status = 200, body = api::RetentionDefault), (status = 403, body = api::Problem)))]
async fn retention_default_show(State(face): State<ConnecFace>, caller: Caller) -> Answer<api::RetentionDefault> {
    let keep = face.connec.retention_default_show(&caller.credential).await?.to_string();
    Ok(Json(api::RetentionDefault { keep }))
}

/// Sets for how long logs are kept in full where an organization does not say.
#[utoipa::path(put, path = "/api/log-retention", tag = "connec", security(("basic" = ["operate"]), ("bearer" = ["operate"])), request_body = api::RetentionDefault, responses((status = 200, body = api::RetentionDefault), (status = 400, body = api::Problem), (status = 403, body = api::Problem)))]
async fn retention_default_set(
    State(face): State<ConnecFace>,
    caller: Caller,
    Body(body): Body<api::RetentionDefault>,
) -> Answer<api::RetentionDefault> {
    face.connec.retention_default_show(&caller.credential).await?;
    let keep = face.connec.retention_default_set(&caller, Keep::parse(&body.keep)?).await?.to_string();
    Ok(Json(api::RetentionDefault { keep }))
}

fn retention(retention: Retention) -> api::Retention {
    api::Retention {
        keep: retention.effective().to_string(),
        organization: retention.organization.map(|keep| keep.to_string()),
        installation: retention.installation.to_string(),
        compacted_to: retention.compacted_to,
        head: retention.head,
    }
}
