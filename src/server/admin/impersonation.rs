//! `/api/admin/v1/…/impersonations`: staff acting as customers.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::{convert, convert_people};
use crate::api;
use crate::hub::{Action, AdminRole, Object, Visitor};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(impersonation_start)).routes(routes!(impersonation_list)).routes(routes!(impersonation_end))
}

/// Begins to act as a customer: for staff, with a reason, for an hour at most. It leaves a trace.
#[utoipa::path(post, path = "/api/admin/v1/users/{user}/impersonations", tag = "impersonations", security(("bearer" = ["impersonate"])), params(("user" = String, Path, description = "Uid, number or e-mail")), request_body = api::ImpersonationStart, responses((status = 201, body = api::ImpersonationStarted), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn impersonation_start(
    State(face): State<HubFace>,
    caller: Caller,
    Path(user): Path<String>,
    Body(new): Body<api::ImpersonationStart>,
) -> Result<(StatusCode, Json<api::ImpersonationStarted>), ApiError> {
    let permit = face.permit(&caller, Action::Impersonate, Object::User(user)).await?;
    let origin = &caller.origin;
    let visitor = Visitor {
        address: origin.address.clone().unwrap_or_default(),
        agent: origin.agent.clone().unwrap_or_default(),
        request_id: origin.request_id.clone(),
        ..Visitor::default()
    };
    let (begun, token) = face.hub.impersonation_token(&permit, visitor, new.reason).await?;
    let started = api::ImpersonationStarted { impersonation: convert_people::impersonation(begun), sso_session: token.expose().to_owned() };
    Ok((StatusCode::CREATED, Json(started)))
}

/// Lists who of a tenant's staff acts as a customer now: everybody for its admins and keys, oneself for other staff.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/impersonations", tag = "impersonations", security(("bearer" = ["read_customers"])), params(("tenant" = String, Path, description = "Uid or slug"), api::PageQuery), responses((status = 200, body = api::Page<api::Impersonation>)))]
async fn impersonation_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::Impersonation>> {
    let permit = face.permit(&caller, Action::ReadCustomers, Object::Tenant(tenant)).await?;
    let page = face.hub.impersonation_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_people::impersonation)))
}

/// Ends an impersonation: one's own, or anybody's for who looks after staff.
#[utoipa::path(delete, path = "/api/admin/v1/tenants/{tenant}/impersonations/{impersonation}", tag = "impersonations", security(("bearer" = ["read_customers", "manage_staff"])), params(("tenant" = String, Path, description = "Uid or slug"), ("impersonation" = String, Path, description = "The session's uid")), responses((status = 200, body = api::Impersonation), (status = 404, body = api::Problem)))]
async fn impersonation_end(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, impersonation)): Path<(String, String)>,
) -> Answer<api::Impersonation> {
    let tenant = Object::Tenant(tenant);
    let mut permit = face.permit(&caller, Action::ReadCustomers, tenant.clone()).await?;
    if permit.caller_user().is_none_or(|user| user.admin_role == Some(AdminRole::Admin)) {
        permit = face.permit(&caller, Action::ManageStaff, tenant).await?;
    }
    Ok(Json(convert_people::impersonation(face.hub.impersonation_end(&permit, impersonation).await?)))
}
