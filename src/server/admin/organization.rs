//! `/api/admin/v1/organizations`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::{convert, convert_customers};
use crate::api;
use crate::hub::{Action, NewOrganization, Object, OrganizationFilter, OrganizationUpdate};
use crate::kernel::Currency;
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(organization_list, organization_create))
        .routes(routes!(organization_show, organization_update, organization_close))
        .routes(routes!(organization_freeze))
        .routes(routes!(organization_unfreeze))
}

/// Lists organizations: those of a tenant that the caller sees, or of all tenants for an operator.
#[utoipa::path(get, path = "/api/admin/v1/organizations", tag = "organizations", security(("bearer" = ["read_customers"])), params(api::OrganizationListQuery), responses((status = 200, body = api::Page<api::Organization>)))]
async fn organization_list(
    State(face): State<HubFace>,
    caller: Caller,
    Params(query): Params<api::OrganizationListQuery>,
) -> Answer<api::Page<api::Organization>> {
    let permit = face.tenant_permit(&caller, Action::ReadCustomers, query.tenant.as_ref()).await?;
    let filter = OrganizationFilter { name: query.name, division: query.division, frozen: query.frozen, closed: query.closed };
    let page = face.hub.organization_list(&permit, filter, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert::organization)))
}

/// Creates an organization. A customer becomes its Super Admin.
#[utoipa::path(post, path = "/api/admin/v1/organizations", tag = "organizations", security(("bearer" = ["create_organization"])), request_body = api::OrganizationCreate, responses((status = 201, body = api::Organization), (status = 404, body = api::Problem)))]
async fn organization_create(
    State(face): State<HubFace>,
    caller: Caller,
    Body(new): Body<api::OrganizationCreate>,
) -> Result<(StatusCode, Json<api::Organization>), ApiError> {
    let permit = face.permit(&caller, Action::CreateOrganization, Object::Tenant(new.tenant)).await?;
    let currency = match new.currency {
        Some(currency) => currency,
        None => face.hub.tenant_settings_of(&permit).await?.currency.unwrap_or_else(|| "USD".to_owned()),
    };
    let new = NewOrganization {
        name: new.name,
        currency: Currency::parse(&currency)?,
        financial_year_end_month: new.financial_year_end_month.unwrap_or(12),
        owner: new.owner,
        uid: None,
    };
    let organization = face.hub.organization_create(&permit, new).await?;
    Ok((StatusCode::CREATED, Json(convert::organization(organization))))
}

/// Shows an organization with its profile.
#[utoipa::path(get, path = "/api/admin/v1/organizations/{organization}", tag = "organizations", security(("bearer" = ["read"])), params(("organization" = String, Path, description = "Uid or number")), responses((status = 200, body = api::OrganizationDetail), (status = 404, body = api::Problem)))]
async fn organization_show(
    State(face): State<HubFace>,
    caller: Caller,
    Path(organization): Path<String>,
) -> Answer<api::OrganizationDetail> {
    let permit = face.permit(&caller, Action::Read, Object::Organization(organization)).await?;
    Ok(Json(convert_customers::organization_detail(face.hub.organization_detail(&permit).await?)?))
}

/// Changes an organization: its name, its books, its profile.
#[utoipa::path(patch, path = "/api/admin/v1/organizations/{organization}", tag = "organizations", security(("bearer" = ["update"])), params(("organization" = String, Path, description = "Uid or number")), request_body = api::OrganizationUpdate, responses((status = 200, body = api::OrganizationDetail), (status = 404, body = api::Problem)))]
async fn organization_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(organization): Path<String>,
    Body(change): Body<api::OrganizationUpdate>,
) -> Answer<api::OrganizationDetail> {
    let permit = face.permit(&caller, Action::Update, Object::Organization(organization)).await?;
    let change = OrganizationUpdate {
        name: change.name,
        currency: change.currency.as_deref().map(Currency::parse).transpose()?,
        financial_year_end_month: change.financial_year_end_month,
        profile: change.profile.unwrap_or_default(),
    };
    Ok(Json(convert_customers::organization_detail(face.hub.organization_update(&permit, change).await?)?))
}

/// Closes an organization: its subscriptions end, its members lose it, its records stay.
#[utoipa::path(delete, path = "/api/admin/v1/organizations/{organization}", tag = "organizations", security(("bearer" = ["destroy"])), params(("organization" = String, Path, description = "Uid or number")), responses((status = 200, body = api::OrganizationDetail), (status = 404, body = api::Problem)))]
async fn organization_close(
    State(face): State<HubFace>,
    caller: Caller,
    Path(organization): Path<String>,
) -> Answer<api::OrganizationDetail> {
    let permit = face.permit(&caller, Action::Destroy, Object::Organization(organization)).await?;
    Ok(Json(convert_customers::organization_detail(face.hub.organization_close(&permit).await?)?))
}

/// Freezes an organization: its members and apps may do nothing but look.
#[utoipa::path(post, path = "/api/admin/v1/organizations/{organization}/freeze", tag = "organizations", security(("bearer" = ["freeze"])), params(("organization" = String, Path, description = "Uid or number")), responses((status = 200, body = api::OrganizationDetail), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn organization_freeze(
    State(face): State<HubFace>,
    caller: Caller,
    Path(organization): Path<String>,
) -> Answer<api::OrganizationDetail> {
    let permit = face.permit(&caller, Action::Freeze, Object::Organization(organization)).await?;
    Ok(Json(convert_customers::organization_detail(face.hub.organization_freeze(&permit, true).await?)?))
}

/// Unfreezes an organization.
#[utoipa::path(post, path = "/api/admin/v1/organizations/{organization}/unfreeze", tag = "organizations", security(("bearer" = ["freeze"])), params(("organization" = String, Path, description = "Uid or number")), responses((status = 200, body = api::OrganizationDetail), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn organization_unfreeze(
    State(face): State<HubFace>,
    caller: Caller,
    Path(organization): Path<String>,
) -> Answer<api::OrganizationDetail> {
    let permit = face.permit(&caller, Action::Freeze, Object::Organization(organization)).await?;
    Ok(Json(convert_customers::organization_detail(face.hub.organization_freeze(&permit, false).await?)?))
}
