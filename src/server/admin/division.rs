//! `/api/admin/v1/tenants/{tenant}/divisions`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::{convert, convert_customers};
use crate::api;
use crate::hub::{Action, Object};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(division_list, division_create))
        .routes(routes!(division_show, division_update, division_delete))
        .routes(routes!(division_add, division_remove))
}

/// Lists the divisions of a tenant; to a division admin, her own.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/divisions", tag = "divisions", security(("bearer" = ["read_customers"])), params(("tenant" = String, Path, description = "Uid or slug"), api::PageQuery), responses((status = 200, body = api::Page<api::Division>)))]
async fn division_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::Division>> {
    let permit = face.permit(&caller, Action::ReadCustomers, Object::Tenant(tenant)).await?;
    let page = face.hub.division_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_customers::division)))
}

/// Creates a division.
#[utoipa::path(post, path = "/api/admin/v1/tenants/{tenant}/divisions", tag = "divisions", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug")), request_body = api::DivisionName, responses((status = 201, body = api::Division), (status = 409, body = api::Problem)))]
async fn division_create(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Body(new): Body<api::DivisionName>,
) -> Result<(StatusCode, Json<api::Division>), ApiError> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    let division = face.hub.division_create(&permit, new.name).await?;
    Ok((StatusCode::CREATED, Json(convert_customers::division(division))))
}

/// Shows a division.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/divisions/{division}", tag = "divisions", security(("bearer" = ["read_customers"])), params(("tenant" = String, Path, description = "Uid or slug"), ("division" = String, Path, description = "Uid or name")), responses((status = 200, body = api::Division), (status = 404, body = api::Problem)))]
async fn division_show(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, division)): Path<(String, String)>,
) -> Answer<api::Division> {
    let permit = face.permit(&caller, Action::ReadCustomers, Object::Tenant(tenant)).await?;
    Ok(Json(convert_customers::division(face.hub.division_show(&permit, division).await?)))
}

/// Renames a division.
#[utoipa::path(patch, path = "/api/admin/v1/tenants/{tenant}/divisions/{division}", tag = "divisions", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug"), ("division" = String, Path, description = "Uid or name")), request_body = api::DivisionName, responses((status = 200, body = api::Division), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn division_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, division)): Path<(String, String)>,
    Body(change): Body<api::DivisionName>,
) -> Answer<api::Division> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    Ok(Json(convert_customers::division(face.hub.division_update(&permit, division, change.name).await?)))
}

/// Deletes an empty division; answers what it was.
#[utoipa::path(delete, path = "/api/admin/v1/tenants/{tenant}/divisions/{division}", tag = "divisions", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug"), ("division" = String, Path, description = "Uid or name")), responses((status = 200, body = api::Division), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn division_delete(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, division)): Path<(String, String)>,
) -> Answer<api::Division> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    Ok(Json(convert_customers::division(face.hub.division_delete(&permit, division).await?)))
}

/// Moves an organization into a division.
#[utoipa::path(put, path = "/api/admin/v1/tenants/{tenant}/divisions/{division}/organizations/{organization}", tag = "divisions", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug"), ("division" = String, Path, description = "Uid or name"), ("organization" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Organization), (status = 404, body = api::Problem)))]
async fn division_add(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, division, organization)): Path<(String, String, String)>,
) -> Answer<api::Organization> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    Ok(Json(convert::organization(face.hub.division_add(&permit, division, organization).await?)))
}

/// Takes an organization out of a division: it is in none then.
#[utoipa::path(delete, path = "/api/admin/v1/tenants/{tenant}/divisions/{division}/organizations/{organization}", tag = "divisions", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug"), ("division" = String, Path, description = "Uid or name"), ("organization" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Organization), (status = 404, body = api::Problem)))]
async fn division_remove(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, division, organization)): Path<(String, String, String)>,
) -> Answer<api::Organization> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    Ok(Json(convert::organization(face.hub.division_remove(&permit, division, organization).await?)))
}
