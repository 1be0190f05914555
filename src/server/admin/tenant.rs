//! `/api/admin/v1/tenants`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::{convert, convert_customers};
use crate::api;
use crate::hub::{Action, Object, TenantUpdate};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(tenant_list, tenant_create)).routes(routes!(tenant_show, tenant_update, tenant_delete))
}

/// Lists the tenants.
#[utoipa::path(get, path = "/api/admin/v1/tenants", tag = "tenants", security(("bearer" = ["operate"])), params(api::PageQuery), responses((status = 200, body = api::Page<api::Tenant>)))]
async fn tenant_list(State(face): State<HubFace>, caller: Caller, Params(query): Params<api::PageQuery>) -> Answer<api::Page<api::Tenant>> {
    let permit = face.permit(&caller, Action::Operate, Object::Platform).await?;
    let page = face.hub.tenant_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert::tenant)))
}

/// Creates a tenant with its first API key.
#[utoipa::path(post, path = "/api/admin/v1/tenants", tag = "tenants", security(("bearer" = ["operate"])), request_body = api::TenantCreate, responses((status = 201, body = api::TenantCreated), (status = 409, body = api::Problem)))]
async fn tenant_create(
    State(face): State<HubFace>,
    caller: Caller,
    Body(new): Body<api::TenantCreate>,
) -> Result<(StatusCode, Json<api::TenantCreated>), ApiError> {
    let permit = face.permit(&caller, Action::Operate, Object::Platform).await?;
    let name = new.name.unwrap_or_else(|| new.slug.clone());
    let (tenant, key) = face.hub.tenant_create(&permit, new.slug, name).await?;
    Ok((StatusCode::CREATED, Json(convert::tenant_created(tenant, &key))))
}

/// Shows a tenant with its settings.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}", tag = "tenants", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug")), responses((status = 200, body = api::TenantDetail), (status = 404, body = api::Problem)))]
async fn tenant_show(State(face): State<HubFace>, caller: Caller, Path(tenant): Path<String>) -> Answer<api::TenantDetail> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    Ok(Json(convert_customers::tenant_detail(face.hub.tenant_detail(&permit).await?)?))
}

/// Changes a tenant: its name, its settings, whose customers it shares.
#[utoipa::path(patch, path = "/api/admin/v1/tenants/{tenant}", tag = "tenants", security(("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug")), request_body = api::TenantUpdate, responses((status = 200, body = api::TenantDetail), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn tenant_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Body(change): Body<api::TenantUpdate>,
) -> Answer<api::TenantDetail> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    let change = TenantUpdate {
        name: change.name,
        settings: change.settings.unwrap_or_default(),
        customers_of: change.customers_of.map(|owner| owner.filter(|owner| !owner.is_empty())),
    };
    Ok(Json(convert_customers::tenant_detail(face.hub.tenant_update(&permit, change).await?)?))
}

/// Deletes an empty tenant; answers what it was.
#[utoipa::path(delete, path = "/api/admin/v1/tenants/{tenant}", tag = "tenants", security(("bearer" = ["operate"])), params(("tenant" = String, Path, description = "Uid or slug")), responses((status = 200, body = api::Tenant), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn tenant_delete(State(face): State<HubFace>, caller: Caller, Path(tenant): Path<String>) -> Answer<api::Tenant> {
    let permit = face.permit(&caller, Action::ManageTenant, Object::Tenant(tenant)).await?;
    Ok(Json(convert::tenant(face.hub.tenant_delete(&permit).await?)))
}
