//! `/api/admin/v1/tenants/{tenant}/identities`: how people are known where they sign in through another place.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::{convert, convert_people};
use crate::api;
use crate::hub::{Action, IdentityFilter, Object};
use crate::kernel::{Error, Result};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(identity_list, identity_create)).routes(routes!(identity_show, identity_update, identity_remove))
}

fn row_id(identity: &str) -> Result<i64> {
    identity.parse().map_err(|_| Error::not_found("identity", identity))
}

/// The domain's name of the field that this API calls `user`.
fn renamed(error: Error) -> Error {
    if error.field() == Some("user_id") { error.with_field("user") } else { error }
}

/// Lists how people of a tenant are known elsewhere; staff sees those of the customers in its reach.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/identities", tag = "identities", security(("bearer" = ["manage_users"])), params(("tenant" = String, Path, description = "Uid or slug"), api::IdentityListQuery), responses((status = 200, body = api::Page<api::Identity>), (status = 404, body = api::Problem)))]
async fn identity_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Params(query): Params<api::IdentityListQuery>,
) -> Answer<api::Page<api::Identity>> {
    let permit = face.permit(&caller, Action::ManageUsers, Object::Tenant(tenant)).await?;
    let filter = IdentityFilter { user: query.user, provider: query.provider, uid: query.uid };
    let page = face.hub.identity_list(&permit, filter, convert::page(query.page, query.limit)?).await.map_err(renamed)?;
    Ok(Json(convert::page_of(page, convert_people::identity)))
}

/// Writes down how somebody is known elsewhere: who signs in there as that is her from now on.
#[utoipa::path(post, path = "/api/admin/v1/tenants/{tenant}/identities", tag = "identities", security(("bearer" = ["manage_users"])), params(("tenant" = String, Path, description = "Uid or slug")), request_body = api::IdentityCreate, responses((status = 201, body = api::Identity), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn identity_create(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Body(new): Body<api::IdentityCreate>,
) -> Result<(StatusCode, Json<api::Identity>), ApiError> {
    let permit = face.permit(&caller, Action::ManageUsers, Object::Tenant(tenant)).await?;
    let made = face.hub.identity_create(&permit, new.provider, new.uid, new.user).await.map_err(renamed)?;
    Ok((StatusCode::CREATED, Json(convert_people::identity(made))))
}

/// Shows an identity.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/identities/{identity}", tag = "identities", security(("bearer" = ["manage_users"])), params(("tenant" = String, Path, description = "Uid or slug"), ("identity" = String, Path, description = "Number")), responses((status = 200, body = api::Identity), (status = 404, body = api::Problem)))]
async fn identity_show(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, identity)): Path<(String, String)>,
) -> Answer<api::Identity> {
    let permit = face.permit(&caller, Action::ManageUsers, Object::Tenant(tenant)).await?;
    Ok(Json(convert_people::identity(face.hub.identity_show(&permit, row_id(&identity)?).await?)))
}

/// Says whose an identity is from now on.
#[utoipa::path(patch, path = "/api/admin/v1/tenants/{tenant}/identities/{identity}", tag = "identities", security(("bearer" = ["manage_users"])), params(("tenant" = String, Path, description = "Uid or slug"), ("identity" = String, Path, description = "Number")), request_body = api::IdentityUpdate, responses((status = 200, body = api::Identity), (status = 404, body = api::Problem)))]
async fn identity_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, identity)): Path<(String, String)>,
    Body(change): Body<api::IdentityUpdate>,
) -> Answer<api::Identity> {
    let permit = face.permit(&caller, Action::ManageUsers, Object::Tenant(tenant)).await?;
    let changed = face.hub.identity_update(&permit, row_id(&identity)?, change.user).await.map_err(renamed)?;
    Ok(Json(convert_people::identity(changed)))
}

/// Forgets an identity: who comes by it is not known any more. Answers what it was.
#[utoipa::path(delete, path = "/api/admin/v1/tenants/{tenant}/identities/{identity}", tag = "identities", security(("bearer" = ["manage_users"])), params(("tenant" = String, Path, description = "Uid or slug"), ("identity" = String, Path, description = "Number")), responses((status = 200, body = api::Identity), (status = 404, body = api::Problem)))]
async fn identity_remove(
    State(face): State<HubFace>,
    caller: Caller,
    Path((tenant, identity)): Path<(String, String)>,
) -> Answer<api::Identity> {
    let permit = face.permit(&caller, Action::ManageUsers, Object::Tenant(tenant)).await?;
    Ok(Json(convert_people::identity(face.hub.identity_remove(&permit, row_id(&identity)?).await?)))
}
