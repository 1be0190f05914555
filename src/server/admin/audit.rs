//! `/api/admin/v1/audit`

use axum::Json;
use axum::extract::State;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::convert;
use crate::api;
use crate::hub::{Action, AuditFilter, Object};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(audit_list))
}

/// Which entries.
#[derive(serde::Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct AuditQuery {
    /// Only of this organization (uid).
    organization: Option<String>,
    /// Only this action, such as `member.add`.
    action: Option<String>,
    /// `next_page` of the previous answer.
    page: Option<String>,
    /// How many rows at most: 1 to 1000, 100 when absent.
    limit: Option<u32>,
}

/// Lists administrative acts, the newest first.
#[utoipa::path(get, path = "/api/admin/v1/audit", tag = "audit", security(("bearer" = ["operate"])), params(AuditQuery), responses((status = 200, body = api::Page<api::AuditEntry>)))]
async fn audit_list(State(face): State<HubFace>, caller: Caller, Params(query): Params<AuditQuery>) -> Answer<api::Page<api::AuditEntry>> {
    let permit = face.permit(&caller, Action::Operate, Object::Platform).await?;
    let filter = AuditFilter { organization: query.organization, action: query.action };
    let page = face.hub.audit_list(&permit, filter, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert::audit)))
}
