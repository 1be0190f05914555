//! `/api/admin/v1/tenants/{tenant}/roles`: the tenant's own.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::{convert, convert_customers};
use crate::api;
use crate::hub::{Action, CustomRoleUpdate, Object, Role};
use crate::kernel::Result;
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(custom_role_list, custom_role_create)).routes(routes!(
        custom_role_show,
        custom_role_update,
        custom_role_delete
    ))
}

fn actions(words: &[String]) -> Result<Vec<Action>> {
    words.iter().map(|word| Action::parse(word).map_err(|error| error.with_field("actions"))).collect()
}

/// Lists the tenant's own roles.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/roles", tag = "roles", security(("bearer" = ["read_customers"])), params(("tenant" = String, Path, description = "Uid or slug"), api::PageQuery), responses((status = 200, body = api::Page<api::CustomRole>)))]
async fn custom_role_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::CustomRole>> {
    let permit = face.permit(&caller, Action::ReadCustomers, Object::Tenant(tenant)).await?;
    let page = face.hub.custom_role_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_customers::custom_role)))
}

/// Creates a role of the tenant's own.
#[utoipa::path(post, path = "/api/admin/v1/tenants/{tenant}/roles", tag = "roles", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug")), request_body = api::CustomRoleCreate, responses((status = 201, body = api::CustomRole), (status = 409, body = api::Problem)))]
async fn custom_role_create(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Body(new): Body<api::CustomRoleCreate>,
) -> Result<(StatusCode, Json<api::CustomRole>), ApiError> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    let base_role = base_role(new.base_role.as_deref())?.unwrap_or(Role::Member);
    let role = face.hub.custom_role_create(&permit, new.name, base_role, actions(&new.actions)?).await?;
    Ok((StatusCode::CREATED, Json(convert_customers::custom_role(role))))
}

fn base_role(word: Option<&str>) -> Result<Option<Role>> {
    word.map(|word| Role::parse(word).map_err(|error| error.with_field("base_role"))).transpose()
}

/// Shows a role of the tenant's own.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/roles/{custom_role}", tag = "roles", security(("bearer" = ["read_customers"])), params(("tenant" = String, Path, description = "Uid or slug"), ("custom_role" = String, Path, description = "Uid or name")), responses((status = 200, body = api::CustomRole), (status = 404, body = api::Problem)))]
async fn custom_role_show(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, role)): Path<(String, String)>,
) -> Answer<api::CustomRole> {
    let permit = face.permit(&caller, Action::ReadCustomers, Object::Tenant(tenant)).await?;
    Ok(Json(convert_customers::custom_role(face.hub.custom_role_show(&permit, role).await?)))
}

/// Changes a role of the tenant's own, at once for everybody who has it.
#[utoipa::path(patch, path = "/api/admin/v1/tenants/{tenant}/roles/{custom_role}", tag = "roles", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug"), ("custom_role" = String, Path, description = "Uid or name")), request_body = api::CustomRoleUpdate, responses((status = 200, body = api::CustomRole), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn custom_role_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, role)): Path<(String, String)>,
    Body(change): Body<api::CustomRoleUpdate>,
) -> Answer<api::CustomRole> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    let change = CustomRoleUpdate {
        name: change.name,
        base_role: base_role(change.base_role.as_deref())?,
        actions: change.actions.as_deref().map(actions).transpose()?,
    };
    Ok(Json(convert_customers::custom_role(face.hub.custom_role_update(&permit, role, change).await?)))
}

/// Deletes a role that nobody has; answers what it was.
#[utoipa::path(delete, path = "/api/admin/v1/tenants/{tenant}/roles/{custom_role}", tag = "roles", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug"), ("custom_role" = String, Path, description = "Uid or name")), responses((status = 200, body = api::CustomRole), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn custom_role_delete(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, role)): Path<(String, String)>,
) -> Answer<api::CustomRole> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    Ok(Json(convert_customers::custom_role(face.hub.custom_role_delete(&permit, role).await?)))
}
