//! The ledger facts behind reports: our own endpoints, beside the log that they are made from.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use crate::api;
use crate::connec::report::REPORTS;
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new().routes(routes!(report_list)).routes(routes!(ledger_rebuild)).routes(routes!(ledger_check))
}

/// Lists the reports there are.
#[utoipa::path(get, operation_id = "connec_report_list", path = "/api/reports/{scope}", tag = "connec", security(("basic" = ["read_reports"]), ("bearer" = ["read_reports"])), params(("scope" = String, Path, description = "org-… or cld-…")), responses((status = 200, body = api::Page<api::LedgerReport>), (status = 403, body = api::Problem)))]
async fn report_list(State(face): State<ConnecFace>, caller: Caller, Path(scope): Path<String>) -> Answer<api::Page<api::LedgerReport>> {
    face.connec.head(&caller.credential, &scope).await?;
    let items = REPORTS.into_iter().map(|(name, desc)| api::LedgerReport { name: name.to_owned(), desc: desc.to_owned() });
    Ok(Json(api::Page { items: items.collect(), next_page: None }))
}

/// Makes the facts behind reports anew from the log. Reports go on meanwhile.
#[utoipa::path(post, path = "/api/log/{scope}/ledger/rebuild", tag = "connec", security(("basic" = ["administrate"]), ("bearer" = ["administrate"])), params(("scope" = String, Path, description = "org-… or cld-…")), responses((status = 200, body = api::LedgerRebuilt), (status = 403, body = api::Problem)))]
async fn ledger_rebuild(State(face): State<ConnecFace>, caller: Caller, Path(scope): Path<String>) -> Answer<api::LedgerRebuilt> {
    let records = face.connec.ledger_rebuild(&caller, &scope).await?;
    Ok(Json(api::LedgerRebuilt { records }))
}

/// Are the facts behind reports what the records say?
#[utoipa::path(get, path = "/api/log/{scope}/ledger/check", tag = "connec", security(("basic" = ["administrate"]), ("bearer" = ["administrate"])), params(("scope" = String, Path, description = "org-… or cld-…")), responses((status = 200, body = api::LedgerCheck), (status = 403, body = api::Problem)))]
async fn ledger_check(State(face): State<ConnecFace>, caller: Caller, Path(scope): Path<String>) -> Answer<api::LedgerCheck> {
    let check = face.connec.ledger_check(&caller.credential, &scope).await?;
    Ok(Json(api::LedgerCheck { is_right: check.wrong.is_empty(), wrong: check.wrong }))
}
