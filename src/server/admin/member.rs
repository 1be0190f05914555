//! `/api/admin/v1/organizations/{organization}/members`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::convert;
use crate::api;
use crate::hub::{Action, Object, RoleChoice};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(member_list, member_add))
        .routes(routes!(member_update, member_remove))
        .routes(routes!(member_leave))
}

/// Lists the members of an organization.
#[utoipa::path(get, path = "/api/admin/v1/organizations/{organization}/members", tag = "members", security(("bearer" = ["read"])), params(("organization" = String, Path, description = "Uid or number"), api::PageQuery), responses((status = 200, body = api::Page<api::Member>)))]
async fn member_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(organization): Path<String>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::Member>> {
    let permit = face.permit(&caller, Action::Read, Object::Organization(organization)).await?;
    let page = face.hub.member_page(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert::member)))
}

/// Adds a user to an organization.
#[utoipa::path(post, path = "/api/admin/v1/organizations/{organization}/members", tag = "members", security(("bearer" = ["invite_member"])), params(("organization" = String, Path, description = "Uid or number")), request_body = api::MemberAdd, responses((status = 201, body = api::Member), (status = 409, body = api::Problem)))]
async fn member_add(
    State(face): State<HubFace>,
    caller: Caller,
    Path(organization): Path<String>,
    Body(new): Body<api::MemberAdd>,
) -> Result<(StatusCode, Json<api::Member>), ApiError> {
    let role = RoleChoice::parse(&new.role);
    let permit = face.permit(&caller, Action::InviteMember, Object::Organization(organization)).await?;
    let member = face.hub.member_add(&permit, new.user, role).await?;
    Ok((StatusCode::CREATED, Json(convert::member(member))))
}

/// Changes a member's role.
#[utoipa::path(put, path = "/api/admin/v1/organizations/{organization}/members/{user}", tag = "members", security(("bearer" = ["manage_members"])), params(("organization" = String, Path, description = "Uid or number"), ("user" = String, Path, description = "Uid, number or e-mail")), request_body = api::MemberUpdate, responses((status = 200, body = api::Member), (status = 409, body = api::Problem)))]
async fn member_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path((organization, user)): Path<(String, String)>,
    Body(change): Body<api::MemberUpdate>,
) -> Answer<api::Member> {
    let role = RoleChoice::parse(&change.role);
    let permit = face.permit(&caller, Action::ManageMembers, Object::Organization(organization)).await?;
    Ok(Json(convert::member(face.hub.member_update(&permit, user, role).await?)))
}

/// Removes a member; answers what she was.
#[utoipa::path(delete, path = "/api/admin/v1/organizations/{organization}/members/{user}", tag = "members", security(("bearer" = ["manage_members"])), params(("organization" = String, Path, description = "Uid or number"), ("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::Member), (status = 409, body = api::Problem)))]
async fn member_remove(
    State(face): State<HubFace>,
    caller: Caller,
    Path((organization, user)): Path<(String, String)>,
) -> Answer<api::Member> {
    let permit = face.permit(&caller, Action::ManageMembers, Object::Organization(organization)).await?;
    Ok(Json(convert::member(face.hub.member_remove(&permit, user).await?)))
}

/// The caller leaves an organization; answers what she was.
#[utoipa::path(post, path = "/api/admin/v1/organizations/{organization}/leave", tag = "members", security(("bearer" = ["read"])), params(("organization" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Member), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn member_leave(State(face): State<HubFace>, caller: Caller, Path(organization): Path<String>) -> Answer<api::Member> {
    let permit = face.permit(&caller, Action::Read, Object::Organization(organization)).await?;
    Ok(Json(convert::member(face.hub.member_leave(&permit).await?)))
}
