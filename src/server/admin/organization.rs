//! `/api/admin/v1/organizations`

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::convert;
use crate::api;
use crate::hub::{Action, NewOrganization, Object};
use crate::kernel::Currency;
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(organization_list, organization_create)).routes(routes!(organization_show))
}

/// Lists organizations: of a tenant, or of all for an operator.
#[utoipa::path(get, path = "/api/admin/v1/organizations", tag = "organizations", security(("bearer" = ["read_customers"])), params(api::UserListQuery), responses((status = 200, body = api::Page<api::Organization>)))]
async fn organization_list(
    State(face): State<HubFace>,
    caller: Caller,
    Params(query): Params<api::UserListQuery>,
) -> Answer<api::Page<api::Organization>> {
    let permit = face.tenant_permit(&caller, Action::ReadCustomers, query.tenant.as_ref()).await?;
    let page = face.hub.organization_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert::organization)))
}

/// Creates an organization.
#[utoipa::path(post, path = "/api/admin/v1/organizations", tag = "organizations", security(("bearer" = ["create_organization"])), request_body = api::OrganizationCreate, responses((status = 201, body = api::Organization), (status = 404, body = api::Problem)))]
async fn organization_create(
    State(face): State<HubFace>,
    caller: Caller,
    Body(new): Body<api::OrganizationCreate>,
) -> Result<(StatusCode, Json<api::Organization>), ApiError> {
    let permit = face.permit(&caller, Action::CreateOrganization, Object::Tenant(new.tenant)).await?;
    let new = NewOrganization {
        name: new.name,
        currency: Currency::parse(new.currency.as_deref().unwrap_or("USD"))?,
        financial_year_end_month: new.financial_year_end_month.unwrap_or(12),
        owner: new.owner,
        uid: None,
    };
    let organization = face.hub.organization_create(&permit, new).await?;
    Ok((StatusCode::CREATED, Json(convert::organization(organization))))
}

/// Shows an organization.
#[utoipa::path(get, path = "/api/admin/v1/organizations/{organization}", tag = "organizations", security(("bearer" = ["read"])), params(("organization" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Organization), (status = 404, body = api::Problem)))]
async fn organization_show(State(face): State<HubFace>, caller: Caller, Path(organization): Path<String>) -> Answer<api::Organization> {
    let permit = face.permit(&caller, Action::Read, Object::Organization(organization)).await?;
    Ok(Json(convert::organization(face.hub.organization_show(&permit)?)))
}
