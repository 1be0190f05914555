//! `/api/admin/v1/…/teams`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::convert_customers;
use crate::api;
use crate::hub::{Action, Object};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::Body;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(team_list, team_create))
        .routes(routes!(team_show, team_update, team_delete))
        .routes(routes!(team_member_add))
        .routes(routes!(team_member_remove))
        .routes(routes!(team_access_set))
}

/// Lists the teams of an organization.
#[utoipa::path(get, path = "/api/admin/v1/organizations/{organization}/teams", tag = "teams", security(("bearer" = ["read"])), params(("organization" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Page<api::Team>)))]
async fn team_list(State(face): State<HubFace>, caller: Caller, Path(organization): Path<String>) -> Answer<api::Page<api::Team>> {
    let permit = face.permit(&caller, Action::Read, Object::Organization(organization)).await?;
    let items = face.hub.team_list(&permit).await?.into_iter().map(convert_customers::team).collect();
    Ok(Json(api::Page { items, next_page: None }))
}

/// Creates a team in an organization.
#[utoipa::path(post, path = "/api/admin/v1/organizations/{organization}/teams", tag = "teams", security(("bearer" = ["manage_teams"])), params(("organization" = String, Path, description = "Uid or number")), request_body = api::TeamName, responses((status = 201, body = api::Team), (status = 409, body = api::Problem)))]
async fn team_create(
    State(face): State<HubFace>,
    caller: Caller,
    Path(organization): Path<String>,
    Body(new): Body<api::TeamName>,
) -> Result<(StatusCode, Json<api::Team>), ApiError> {
    let permit = face.permit(&caller, Action::ManageTeams, Object::Organization(organization)).await?;
    let team = face.hub.team_create(&permit, new.name).await?;
    Ok((StatusCode::CREATED, Json(convert_customers::team(team))))
}

/// Shows a team.
#[utoipa::path(get, path = "/api/admin/v1/teams/{team}", tag = "teams", security(("bearer" = ["read"])), params(("team" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Team), (status = 404, body = api::Problem)))]
async fn team_show(State(face): State<HubFace>, caller: Caller, Path(team): Path<String>) -> Answer<api::Team> {
    let permit = face.permit(&caller, Action::Read, Object::Team(team)).await?;
    Ok(Json(convert_customers::team(face.hub.team_show(&permit).await?)))
}

/// Renames a team.
#[utoipa::path(patch, path = "/api/admin/v1/teams/{team}", tag = "teams", security(("bearer" = ["manage_teams"])), params(("team" = String, Path, description = "Uid or number")), request_body = api::TeamName, responses((status = 200, body = api::Team), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn team_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(team): Path<String>,
    Body(change): Body<api::TeamName>,
) -> Answer<api::Team> {
    let permit = face.permit(&caller, Action::ManageTeams, Object::Team(team)).await?;
    Ok(Json(convert_customers::team(face.hub.team_update(&permit, change.name).await?)))
}

/// Deletes a team; answers what it was.
#[utoipa::path(delete, path = "/api/admin/v1/teams/{team}", tag = "teams", security(("bearer" = ["manage_teams"])), params(("team" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Team), (status = 404, body = api::Problem)))]
async fn team_delete(State(face): State<HubFace>, caller: Caller, Path(team): Path<String>) -> Answer<api::Team> {
    let permit = face.permit(&caller, Action::ManageTeams, Object::Team(team)).await?;
    Ok(Json(convert_customers::team(face.hub.team_delete(&permit).await?)))
}

/// Adds members of the organization to a team.
#[utoipa::path(post, path = "/api/admin/v1/teams/{team}/members", tag = "teams", security(("bearer" = ["manage_teams"])), params(("team" = String, Path, description = "Uid or number")), request_body = api::TeamUsers, responses((status = 200, body = api::Team), (status = 404, body = api::Problem)))]
async fn team_member_add(
    State(face): State<HubFace>,
    caller: Caller,
    Path(team): Path<String>,
    Body(add): Body<api::TeamUsers>,
) -> Answer<api::Team> {
    let permit = face.permit(&caller, Action::ManageTeams, Object::Team(team)).await?;
    Ok(Json(convert_customers::team(face.hub.team_member_add(&permit, add.users).await?)))
}

/// Takes somebody out of a team.
#[utoipa::path(delete, path = "/api/admin/v1/teams/{team}/members/{user}", tag = "teams", security(("bearer" = ["manage_teams"])), params(("team" = String, Path, description = "Uid or number"), ("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::Team), (status = 404, body = api::Problem)))]
async fn team_member_remove(State(face): State<HubFace>, caller: Caller, Path((team, user)): Path<(String, String)>) -> Answer<api::Team> {
    let permit = face.permit(&caller, Action::ManageTeams, Object::Team(team)).await?;
    Ok(Json(convert_customers::team(face.hub.team_member_remove(&permit, vec![user]).await?)))
}

/// Sets exactly which app instances a team opens.
#[utoipa::path(put, path = "/api/admin/v1/teams/{team}/instances", tag = "teams", security(("bearer" = ["manage_teams"])), params(("team" = String, Path, description = "Uid or number")), request_body = api::TeamAccess, responses((status = 200, body = api::Team), (status = 404, body = api::Problem)))]
async fn team_access_set(
    State(face): State<HubFace>,
    caller: Caller,
    Path(team): Path<String>,
    Body(access): Body<api::TeamAccess>,
) -> Answer<api::Team> {
    let permit = face.permit(&caller, Action::ManageTeams, Object::Team(team)).await?;
    Ok(Json(convert_customers::team(face.hub.team_access_set(&permit, access.instances).await?)))
}
