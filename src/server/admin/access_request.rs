//! `/api/admin/v1/…/access-requests`: support asks to be let in, customers answer.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::{convert, convert_customers};
use crate::api;
use crate::hub::{AccessRequestStatus, Action, Object};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(access_request_list, access_request_create))
        .routes(routes!(organization_access_request_list))
        .routes(routes!(access_request_answer))
}

/// Lists the requests of a tenant's support staff: one's own, or all for its admins.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/access-requests", tag = "access requests", security(("bearer" = ["read_customers"])), params(("tenant" = String, Path, description = "Uid or slug"), api::PageQuery), responses((status = 200, body = api::Page<api::AccessRequest>)))]
async fn access_request_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::AccessRequest>> {
    let permit = face.permit(&caller, Action::ReadCustomers, Object::Tenant(tenant)).await?;
    let page = face.hub.access_request_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_customers::access_request)))
}

/// Asks an organization to let the caller, who is support staff, look into it.
#[utoipa::path(post, path = "/api/admin/v1/tenants/{tenant}/access-requests", tag = "access requests", security(("bearer" = ["read_customers"])), params(("tenant" = String, Path, description = "Uid or slug")), request_body = api::AccessRequestCreate, responses((status = 201, body = api::AccessRequest), (status = 404, body = api::Problem)))]
async fn access_request_create(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Body(new): Body<api::AccessRequestCreate>,
) -> Result<(StatusCode, Json<api::AccessRequest>), ApiError> {
    let permit = face.permit(&caller, Action::ReadCustomers, Object::Tenant(tenant)).await?;
    let request = face.hub.access_request_create(&permit, new.organization, new.reason).await?;
    Ok((StatusCode::CREATED, Json(convert_customers::access_request(request))))
}

/// Lists the requests at an organization.
#[utoipa::path(get, path = "/api/admin/v1/organizations/{organization}/access-requests", tag = "access requests", security(("bearer" = ["manage_members"])), params(("organization" = String, Path, description = "Uid or number"), api::PageQuery), responses((status = 200, body = api::Page<api::AccessRequest>)))]
async fn organization_access_request_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(organization): Path<String>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::AccessRequest>> {
    let permit = face.permit(&caller, Action::ManageMembers, Object::Organization(organization)).await?;
    let page = face.hub.access_request_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_customers::access_request)))
}

/// Approves, denies or revokes a request at an organization.
#[utoipa::path(put, path = "/api/admin/v1/organizations/{organization}/access-requests/{request}", tag = "access requests", security(("bearer" = ["manage_members"])), params(("organization" = String, Path, description = "Uid or number"), ("request" = String, Path, description = "Uid")), request_body = api::AccessRequestAnswer, responses((status = 200, body = api::AccessRequest), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn access_request_answer(
    State(face): State<HubFace>,
    caller: Caller,
    Path((organization, request)): Path<(String, String)>,
    Body(answer): Body<api::AccessRequestAnswer>,
) -> Answer<api::AccessRequest> {
    let permit = face.permit(&caller, Action::ManageMembers, Object::Organization(organization)).await?;
    let status = AccessRequestStatus::parse(&answer.status)?;
    Ok(Json(convert_customers::access_request(face.hub.access_request_answer(&permit, request, status).await?)))
}
