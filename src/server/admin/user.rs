//! `/api/admin/v1/users`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::{convert, convert_people};
use crate::api;
use crate::hub::{Action, AdminRole, NewUser, Object};
use crate::kernel::Secret;
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(user_list, user_create)).routes(routes!(user_show))
}

/// Lists users: of a tenant, or of all for an operator.
#[utoipa::path(get, path = "/api/admin/v1/users", tag = "users", security(("bearer" = ["read_customers"])), params(api::UserListQuery), responses((status = 200, body = api::Page<api::User>)))]
async fn user_list(State(face): State<HubFace>, caller: Caller, Params(query): Params<api::UserListQuery>) -> Answer<api::Page<api::User>> {
    let permit = face.tenant_permit(&caller, Action::ReadCustomers, query.tenant.as_ref()).await?;
    let page = face.hub.user_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert::user)))
}

/// Creates a user.
#[utoipa::path(post, path = "/api/admin/v1/users", tag = "users", security(("bearer" = ["manage_users"])), request_body = api::UserCreate, responses((status = 201, body = api::User), (status = 409, body = api::Problem)))]
async fn user_create(
    State(face): State<HubFace>,
    caller: Caller,
    Body(new): Body<api::UserCreate>,
) -> Result<(StatusCode, Json<api::User>), ApiError> {
    let action = if new.admin_role.is_some() { Action::ManageStaff } else { Action::ManageUsers };
    let permit = face.permit(&caller, action, Object::Tenant(new.tenant)).await?;
    let new = NewUser {
        email: new.email,
        name: new.name,
        surname: new.surname,
        password: new.password.map(Secret::new),
        admin_role: new.admin_role.as_deref().map(AdminRole::parse).transpose()?,
        uid: None,
    };
    let user = face.hub.user_create(&permit, new).await?;
    Ok((StatusCode::CREATED, Json(convert::user(user))))
}

/// Shows a user with her memberships.
#[utoipa::path(get, path = "/api/admin/v1/users/{user}", tag = "users", security(("bearer" = ["read_user"])), params(("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::UserDetail), (status = 404, body = api::Problem)))]
async fn user_show(State(face): State<HubFace>, caller: Caller, Path(user): Path<String>) -> Answer<api::UserDetail> {
    let permit = face.permit(&caller, Action::ReadUser, Object::User(user)).await?;
    let (_, memberships) = face.hub.user_show(&permit).await?;
    let (user, profile) = face.hub.profile_show(&permit).await?;
    Ok(Json(convert::user_detail(user, memberships, convert_people::profile(profile))))
}
