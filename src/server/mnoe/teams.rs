//! `/teams`: members of an organization who share access to apps.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::answer::{Answer, Envelope, list, made, one, or_ids};
use super::query::Query;
use super::sent::Sent;
use super::{Software, permit, show, tenant_of};
use crate::hub::{Action, Object, Permit, TeamCard};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mnoe_team_list))
        .routes(routes!(mnoe_team_show, mnoe_team_update, mnoe_team_delete))
        .routes(routes!(mnoe_organization_team_list, mnoe_team_create))
        .routes(routes!(mnoe_user_team_list))
        .routes(routes!(mnoe_team_user_list, mnoe_team_user_add))
        .routes(routes!(mnoe_team_user_remove))
        .routes(routes!(mnoe_team_instance_list))
}

fn shown(card: &TeamCard) -> Value {
    json!({
        "id": card.team.id,
        "uid": card.team.uid.as_str(),
        "name": card.team.name,
        "organization_id": card.organization.id,
        "organization": {"id": card.organization.id, "uid": card.organization.uid.as_str(), "name": card.organization.name},
        "created_at": card.team.created_at,
        "updated_at": card.updated_at,
    })
}

async fn of_team(face: &HubFace, permit: &Permit) -> Answer {
    Ok(one(shown(&face.hub.team_card(permit).await?)))
}

/// Lists teams of the tenant's customers: `filter[organization_id]=…`.
#[utoipa::path(get, path = "/api/mnoe/v1/teams", tag = "mnoe", security(("basic" = ["read_customers"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_team_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    Ok(list(face.hub.team_query(&permit, query.list).await?, |card| shown(&card)))
}

/// Lists the teams of an organization.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/teams", tag = "mnoe", security(("basic" = ["read"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_organization_team_list(
    State(face): State<HubFace>,
    caller: Software,
    Path(organization): Path<String>,
    query: Query,
) -> Answer {
    let permit = permit(&face, &caller, Action::Read, Object::Organization(organization)).await?;
    Ok(list(face.hub.team_query(&permit, query.list).await?, |card| shown(&card)))
}

/// Lists the teams that a user is in.
#[utoipa::path(get, path = "/api/mnoe/v1/users/{user}/teams", tag = "mnoe", security(("basic" = ["read_user"])), params(("user" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_user_team_list(State(face): State<HubFace>, caller: Software, Path(user): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ReadUser, Object::User(user)).await?;
    Ok(list(face.hub.team_query(&permit, query.list).await?, |card| shown(&card)))
}

/// Makes a team in an organization.
#[utoipa::path(post, path = "/api/mnoe/v1/organizations/{organization}/teams", tag = "mnoe", security(("basic" = ["manage_teams"])), params(("organization" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"data\": {\"name\": …}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_team_create(
    State(face): State<HubFace>,
    caller: Software,
    Path(organization): Path<String>,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let manage = permit(&face, &caller, Action::ManageTeams, Object::Organization(organization)).await?;
    let team = face.hub.team_create(&manage, sent.data.text_needed("name")?).await?;
    let uid = team.team.uid.to_string();
    let seen = async {
        let read = permit(&face, &caller, Action::Read, Object::Team(uid.clone())).await?;
        Ok(shown(&face.hub.team_card(&read).await?))
    };
    Ok(made(or_ids(seen.await, team.team.id, &uid)?))
}

/// Shows a team.
#[utoipa::path(get, path = "/api/mnoe/v1/teams/{team}", tag = "mnoe", security(("basic" = ["read"])), params(("team" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_team_show(State(face): State<HubFace>, caller: Software, Path(team): Path<String>) -> Answer {
    let permit = permit(&face, &caller, Action::Read, Object::Team(team)).await?;
    of_team(&face, &permit).await
}

/// Renames a team, or says what it may open: `{"data": {"set_access_to": [{"id": 1}, …]}}`. An empty list arrives as `[""]`.
#[utoipa::path(put, path = "/api/mnoe/v1/teams/{team}", tag = "mnoe", security(("basic" = ["manage_teams"])), params(("team" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_team_update(State(face): State<HubFace>, caller: Software, Path(team): Path<String>, sent: Sent) -> Answer {
    let permit = permit(&face, &caller, Action::ManageTeams, Object::Team(team)).await?;
    let (name, access) = (sent.data.text("name")?, sent.data.ids("set_access_to")?);
    face.hub.team_save(&permit, name, access).await.map_err(|error| match error.field() {
        Some("instances") => error.with_field("set_access_to"),
        _ => error,
    })?;
    of_team(&face, &permit).await
}

/// Removes a team; its members stay in the organization.
#[utoipa::path(delete, path = "/api/mnoe/v1/teams/{team}", tag = "mnoe", security(("basic" = ["manage_teams"])), params(("team" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_team_delete(State(face): State<HubFace>, caller: Software, Path(team): Path<String>) -> Answer {
    let permit = permit(&face, &caller, Action::ManageTeams, Object::Team(team)).await?;
    let gone = of_team(&face, &permit).await?;
    face.hub.team_delete(&permit).await?;
    Ok(gone)
}

/// Lists who is in a team.
#[utoipa::path(get, path = "/api/mnoe/v1/teams/{team}/users", tag = "mnoe", security(("basic" = ["read"])), params(("team" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_team_user_list(State(face): State<HubFace>, caller: Software, Path(team): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::Read, Object::Team(team)).await?;
    Ok(list(face.hub.team_user_query(&permit, query.list).await?, |card| show::user(&card)))
}

/// Adds a member of the organization to a team: `{"data": {"id": 7}}`.
#[utoipa::path(post, path = "/api/mnoe/v1/teams/{team}/users", tag = "mnoe", security(("basic" = ["manage_teams"])), params(("team" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"data\": {\"id\": …}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_team_user_add(
    State(face): State<HubFace>,
    caller: Software,
    Path(team): Path<String>,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let permit = permit(&face, &caller, Action::ManageTeams, Object::Team(team)).await?;
    let user = sent.data.text_needed("id")?;
    // The client names one user, by `id`.
    face.hub.team_member_add(&permit, vec![user.clone()]).await.map_err(|error| match error.field() {
        Some("users") => error.with_field("id"),
        _ => error,
    })?;
    Ok(made(json!({"id": user.parse::<i64>().map_or_else(|_| Value::from(user.as_str()), Value::from)})))
}

/// Takes somebody out of a team.
#[utoipa::path(delete, path = "/api/mnoe/v1/teams/{team}/users/{user}", tag = "mnoe", security(("basic" = ["manage_teams"])), params(("team" = String, Path, description = "Number or uid"), ("user" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_team_user_remove(State(face): State<HubFace>, caller: Software, Path((team, user)): Path<(String, String)>) -> Answer {
    let permit = permit(&face, &caller, Action::ManageTeams, Object::Team(team)).await?;
    face.hub.team_member_remove(&permit, vec![user]).await?;
    of_team(&face, &permit).await
}

/// Lists what a team may open.
#[utoipa::path(get, path = "/api/mnoe/v1/teams/{team}/app_instances", tag = "mnoe", security(("basic" = ["read"])), params(("team" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_team_instance_list(State(face): State<HubFace>, caller: Software, Path(team): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::Read, Object::Team(team)).await?;
    Ok(list(face.hub.team_instance_query(&permit, query.list).await?, |card| show::instance(&card)))
}
