//! The teams of an organization, and which apps they open.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::error::JpiError;
use super::sent::{Attributes, Sent};
use super::session::SignedIn;
use crate::hub::{Action, Membership, Object, Permit, TeamDetail};
use crate::kernel::{Error, Result};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(team_list, team_create))
        .routes(routes!(team_show, team_update, team_delete))
        .routes(routes!(team_add_users))
        .routes(routes!(team_remove_users))
}

/// A team. The role of its people is that in the organization.
fn shown(team: &TeamDetail, members: &[Membership]) -> Value {
    let role = |id: i64| members.iter().find(|member| member.user.id == id).map(|member| member.role.as_str());
    let users: Vec<Value> = team
        .members
        .iter()
        .map(|user| json!({"id": user.id, "name": user.name, "surname": user.surname, "email": user.email, "role": role(user.id)}))
        .collect();
    let instances: Vec<Value> = team
        .instances
        .iter()
        .map(|instance| json!({"id": instance.id, "uid": instance.uid, "name": instance.name, "logo": instance.app.listing.logo}))
        .collect();
    json!({"id": team.team.id, "uid": team.team.uid.as_str(), "name": team.team.name, "users": users, "app_instances": instances})
}

async fn read_permit(face: &HubFace, signed_in: &SignedIn, organization: &str) -> Result<Permit> {
    face.permit(&signed_in.caller(), Action::Read, Object::Organization(organization.to_owned())).await
}

async fn answer(face: &HubFace, signed_in: &SignedIn, team: &TeamDetail) -> Result<Json<Value>, JpiError> {
    let permit = read_permit(face, signed_in, &team.organization).await?;
    let members = face.hub.member_list(&permit).await?;
    Ok(Json(json!({"team": shown(team, &members)})))
}

/// The teams of an organization.
#[utoipa::path(get, operation_id = "jpi_team_list", path = "/mnoe/jpi/v1/organizations/{organization}/teams", tag = "jpi", security(("session" = ["read"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200), (status = 403), (status = 404)))]
async fn team_list(State(face): State<HubFace>, signed_in: SignedIn, Path(organization): Path<String>) -> Result<Json<Value>, JpiError> {
    let permit = read_permit(&face, &signed_in, &organization).await?;
    let (teams, members) = (face.hub.team_list(&permit).await?, face.hub.member_list(&permit).await?);
    Ok(Json(json!({"teams": teams.iter().map(|team| shown(team, &members)).collect::<Vec<_>>()})))
}

/// Makes a team.
#[utoipa::path(post, operation_id = "jpi_team_create", path = "/mnoe/jpi/v1/organizations/{organization}/teams", tag = "jpi", security(("session" = ["manage_teams"])), params(("organization" = String, Path, description = "Number or uid")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 409)))]
async fn team_create(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::ManageTeams, Object::Organization(organization)).await?;
    let team = face.hub.team_create(&permit, sent.below_or_whole("team")?.text_needed("name")?).await?;
    answer(&face, &signed_in, &team).await
}

/// One team.
#[utoipa::path(get, operation_id = "jpi_team_show", path = "/mnoe/jpi/v1/teams/{team}", tag = "jpi", security(("session" = ["read"])), params(("team" = String, Path, description = "Number or uid")), responses((status = 200), (status = 403), (status = 404)))]
async fn team_show(State(face): State<HubFace>, signed_in: SignedIn, Path(team): Path<String>) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Read, Object::Team(team)).await?;
    let team = face.hub.team_show(&permit).await?;
    answer(&face, &signed_in, &team).await
}

async fn manage(face: &HubFace, signed_in: &SignedIn, team: &str) -> Result<Permit> {
    face.permit(&signed_in.caller(), Action::ManageTeams, Object::Team(team.to_owned())).await
}

/// Renames a team, or with `app_instances` sets which apps it opens.
#[utoipa::path(put, operation_id = "jpi_team_update", path = "/mnoe/jpi/v1/teams/{team}", tag = "jpi", security(("session" = ["manage_teams"])), params(("team" = String, Path, description = "Number or uid")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn team_update(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(team): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = manage(&face, &signed_in, &team).await?;
    let sent = sent.below_or_whole("team")?;
    let instances = if sent.has("app_instances") { Some(ids(&sent, "app_instances")?) } else { None };
    let name = sent.text("name")?;
    if name.is_none() && instances.is_none() {
        return Err(Error::invalid("team", "send a `name` or `app_instances`").into());
    }
    let changed = face.hub.team_save(&permit, name, instances).await.map_err(|error| match error.field() {
        Some("instances") => error.with_field("app_instances"),
        _ => error,
    })?;
    answer(&face, &signed_in, &changed).await
}

/// Puts people into a team.
#[utoipa::path(put, operation_id = "jpi_team_add_users", path = "/mnoe/jpi/v1/teams/{team}/add_users", tag = "jpi", security(("session" = ["manage_teams"])), params(("team" = String, Path, description = "Number or uid")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn team_add_users(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(team): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = manage(&face, &signed_in, &team).await?;
    let team = face.hub.team_member_add(&permit, ids(&sent.below_or_whole("team")?, "users")?).await?;
    answer(&face, &signed_in, &team).await
}

/// Takes people out of a team.
#[utoipa::path(put, operation_id = "jpi_team_remove_users", path = "/mnoe/jpi/v1/teams/{team}/remove_users", tag = "jpi", security(("session" = ["manage_teams"])), params(("team" = String, Path, description = "Number or uid")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn team_remove_users(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(team): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = manage(&face, &signed_in, &team).await?;
    let team = face.hub.team_member_remove(&permit, ids(&sent.below_or_whole("team")?, "users")?).await?;
    answer(&face, &signed_in, &team).await
}

/// Removes a team.
#[utoipa::path(delete, operation_id = "jpi_team_delete", path = "/mnoe/jpi/v1/teams/{team}", tag = "jpi", security(("session" = ["manage_teams"])), params(("team" = String, Path, description = "Number or uid")), responses((status = 204), (status = 403), (status = 404)))]
async fn team_delete(State(face): State<HubFace>, signed_in: SignedIn, Path(team): Path<String>) -> Result<StatusCode, JpiError> {
    let permit = manage(&face, &signed_in, &team).await?;
    face.hub.team_delete(&permit).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `[{id: 1, …}, …]`: the frontend sends whole people and whole instances. An empty object among them is nobody.
fn ids(sent: &Attributes, field: &str) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    for item in sent.objects(field)?.unwrap_or_default() {
        ids.extend(item.text("id")?);
    }
    Ok(ids)
}
