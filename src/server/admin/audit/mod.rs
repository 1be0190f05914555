//! `/api/admin/v1/audit`

mod csv;
mod export;

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::State;

use super::{convert, convert_customers};
use crate::api;
use crate::hub::{Action, AuditAnchor, AuditFilter, AuditRetention, Object, Permit};
use crate::kernel::{Result, Timestamp};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(audit_list))
        .merge(export::router())
        .routes(routes!(audit_verify))
        .routes(routes!(audit_retention_show, audit_retention_set))
}

/// The part of the audit that is meant: an organization's for its Admins, a tenant's for its staff, all for operators.
async fn audit_permit(face: &HubFace, caller: &Caller, query: &api::AuditListQuery) -> Result<Permit> {
    match &query.organization {
        Some(organization) => face.permit(caller, Action::Administrate, Object::Organization(organization.clone())).await,
        None => face.tenant_permit(caller, Action::ReadTenantAudit, query.tenant.as_ref()).await,
    }
}

fn filter(query: &api::AuditListQuery) -> Result<AuditFilter> {
    let time =
        |field: &str, text: Option<&String>| text.map(|text| Timestamp::parse(text).map_err(|error| error.with_field(field))).transpose();
    Ok(AuditFilter {
        // The permit says which tenant and which organization.
        tenant: None,
        organization: None,
        user: query.user.clone(),
        action: query.action.clone(),
        request_id: query.request_id.clone(),
        from: time("from", query.from.as_ref())?,
        to: time("to", query.to.as_ref())?,
        text: query.text.clone(),
    })
}

/// Lists administrative acts, the newest first.
#[utoipa::path(get, path = "/api/admin/v1/audit", tag = "audit", security(("bearer" = ["operate"]), ("bearer" = ["read_tenant_audit"]), ("bearer" = ["administrate"])), params(api::AuditListQuery), responses((status = 200, body = api::Page<api::AuditEntry>)))]
async fn audit_list(
    State(face): State<HubFace>,
    caller: Caller,
    Params(query): Params<api::AuditListQuery>,
) -> Answer<api::Page<api::AuditEntry>> {
    let permit = audit_permit(&face, &caller, &query).await?;
    let filter = filter(&query)?;
    let page = face.hub.audit_list(&permit, filter, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_customers::audit)))
}

/// Checks the chains of the audit: was an entry changed or removed?
#[utoipa::path(get, path = "/api/admin/v1/audit/verify", tag = "audit", security(("bearer" = ["operate"]), ("bearer" = ["read_tenant_audit"])), params(api::AuditVerifyQuery), responses((status = 200, body = api::AuditVerdict)))]
async fn audit_verify(
    State(face): State<HubFace>,
    caller: Caller,
    Params(query): Params<api::AuditVerifyQuery>,
) -> Answer<api::AuditVerdict> {
    let permit = face.tenant_permit(&caller, Action::ReadTenantAudit, query.tenant.as_ref()).await?;
    let anchors = query.anchor.iter().map(|text| AuditAnchor::parse(text)).collect::<Result<Vec<_>>>()?;
    Ok(Json(convert_customers::audit_verdict(face.hub.audit_verify(&permit, anchors).await?)))
}

/// For how long the audit is kept.
#[utoipa::path(get, path = "/api/admin/v1/audit/retention", tag = "audit", security(("bearer" = ["operate"])), responses((status = 200, body = api::AuditRetention)))]
async fn audit_retention_show(State(face): State<HubFace>, caller: Caller) -> Answer<api::AuditRetention> {
    let permit = face.permit(&caller, Action::Operate, Object::Platform).await?;
    Ok(Json(api::AuditRetention { keep: face.hub.audit_retention_show(&permit).await?.to_string() }))
}

/// Sets for how long the audit is kept. What is older is removed within the hour.
#[utoipa::path(put, path = "/api/admin/v1/audit/retention", tag = "audit", security(("bearer" = ["operate"])), request_body = api::AuditRetention, responses((status = 200, body = api::AuditRetention)))]
async fn audit_retention_set(
    State(face): State<HubFace>,
    caller: Caller,
    Body(retention): Body<api::AuditRetention>,
) -> Answer<api::AuditRetention> {
    let permit = face.permit(&caller, Action::Operate, Object::Platform).await?;
    let keep = AuditRetention::parse(&retention.keep)?;
    Ok(Json(api::AuditRetention { keep: face.hub.audit_retention_set(&permit, keep).await?.to_string() }))
}
