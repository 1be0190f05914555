//! `/api/admin/v1/tenants/{tenant}/staff`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use super::{convert, convert_customers};
use crate::api;
use crate::hub::{Action, AdminRole, Object};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(staff_list))
        .routes(routes!(staff_set, staff_unset))
        .routes(routes!(staff_client_list))
        .routes(routes!(staff_client_add, staff_client_remove))
}

/// Lists the staff of a tenant.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/staff", tag = "staff", security(("bearer" = ["manage_staff"])), params(("tenant" = String, Path, description = "Uid or slug"), api::PageQuery), responses((status = 200, body = api::Page<api::StaffMember>)))]
async fn staff_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::StaffMember>> {
    let permit = face.permit(&caller, Action::ManageStaff, Object::Tenant(tenant)).await?;
    let page = face.hub.staff_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_customers::staff)))
}

/// Gives a user of the tenant a staff role.
#[utoipa::path(put, path = "/api/admin/v1/tenants/{tenant}/staff/{user}", tag = "staff", security(("bearer" = ["manage_staff"])), params(("tenant" = String, Path, description = "Uid or slug"), ("user" = String, Path, description = "Uid, number or e-mail")), request_body = api::StaffSet, responses((status = 200, body = api::StaffMember), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn staff_set(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, user)): Path<(String, String)>,
    Body(set): Body<api::StaffSet>,
) -> Answer<api::StaffMember> {
    let permit = face.permit(&caller, Action::ManageStaff, Object::Tenant(tenant)).await?;
    let member = face.hub.staff_set(&permit, user, AdminRole::parse(&set.role)?, set.division).await?;
    Ok(Json(convert_customers::staff(member)))
}

/// Makes somebody of the staff a customer again.
#[utoipa::path(delete, path = "/api/admin/v1/tenants/{tenant}/staff/{user}", tag = "staff", security(("bearer" = ["manage_staff"])), params(("tenant" = String, Path, description = "Uid or slug"), ("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::StaffMember), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn staff_unset(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, user)): Path<(String, String)>,
) -> Answer<api::StaffMember> {
    let permit = face.permit(&caller, Action::ManageStaff, Object::Tenant(tenant)).await?;
    Ok(Json(convert_customers::staff(face.hub.staff_unset(&permit, user).await?)))
}

/// Lists the organizations that are assigned to an account manager.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/staff/{user}/clients", tag = "staff", security(("bearer" = ["manage_staff"])), params(("tenant" = String, Path, description = "Uid or slug"), ("user" = String, Path, description = "Uid, number or e-mail"), api::PageQuery), responses((status = 200, body = api::Page<api::Organization>), (status = 404, body = api::Problem)))]
async fn staff_client_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, user)): Path<(String, String)>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::Organization>> {
    let permit = face.permit(&caller, Action::ManageStaff, Object::Tenant(tenant)).await?;
    let page = face.hub.staff_client_list(&permit, user, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert::organization)))
}

/// Assigns an organization to an account manager.
#[utoipa::path(put, path = "/api/admin/v1/tenants/{tenant}/staff/{user}/clients/{organization}", tag = "staff", security(("bearer" = ["manage_staff"])), params(("tenant" = String, Path, description = "Uid or slug"), ("user" = String, Path, description = "Uid, number or e-mail"), ("organization" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Organization), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn staff_client_add(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, user, organization)): Path<(String, String, String)>,
) -> Answer<api::Organization> {
    let permit = face.permit(&caller, Action::ManageStaff, Object::Tenant(tenant)).await?;
    Ok(Json(convert::organization(face.hub.staff_client_add(&permit, user, organization).await?)))
}

/// Takes an organization away from an account manager.
#[utoipa::path(delete, path = "/api/admin/v1/tenants/{tenant}/staff/{user}/clients/{organization}", tag = "staff", security(("bearer" = ["manage_staff"])), params(("tenant" = String, Path, description = "Uid or slug"), ("user" = String, Path, description = "Uid, number or e-mail"), ("organization" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Organization), (status = 404, body = api::Problem)))]
async fn staff_client_remove(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, user, organization)): Path<(String, String, String)>,
) -> Answer<api::Organization> {
    let permit = face.permit(&caller, Action::ManageStaff, Object::Tenant(tenant)).await?;
    Ok(Json(convert::organization(face.hub.staff_client_remove(&permit, user, organization).await?)))
}
