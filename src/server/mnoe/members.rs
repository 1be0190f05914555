//! `/organizations/:id/users`: who belongs to an organization.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::answer::{Answer, Envelope, list, made, one};
use super::query::Query;
use super::sent::Sent;
use super::{Software, permit, show};
use crate::hub::{Action, ListQuery, Object, Permit, Role};
use crate::kernel::Error;
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(mnoe_member_list, mnoe_member_add)).routes(routes!(
        mnoe_member_show,
        mnoe_member_update,
        mnoe_member_remove
    ))
}

/// Lists the members, each with its `role`.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/users", tag = "mnoe", security(("basic" = ["read"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_member_list(State(face): State<HubFace>, caller: Software, Path(organization): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::Read, Object::Organization(organization)).await?;
    Ok(list(face.hub.member_query(&permit, query.list).await?, |card| show::member(&card)))
}

/// Shows a member with its `role`.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/users/{user}", tag = "mnoe", security(("basic" = ["read"])), params(("organization" = String, Path, description = "Number or uid"), ("user" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_member_show(State(face): State<HubFace>, caller: Software, Path((organization, user)): Path<(String, String)>) -> Answer {
    let permit = permit(&face, &caller, Action::Read, Object::Organization(organization)).await?;
    found(&face, &permit, &user).await
}

/// Adds a user of the tenant: `{"data": {"id": 7, "role": "Admin"}}`.
#[utoipa::path(post, path = "/api/mnoe/v1/organizations/{organization}/users", tag = "mnoe", security(("basic" = ["invite_member"])), params(("organization" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_member_add(
    State(face): State<HubFace>,
    caller: Software,
    Path(organization): Path<String>,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let permit = permit(&face, &caller, Action::InviteMember, Object::Organization(organization)).await?;
    let user = sent.data.text_needed("id")?;
    let role = Role::parse(sent.data.text("role")?.as_deref().unwrap_or("Member"))?;
    face.hub.member_add(&permit, user.clone(), role).await.map_err(named)?;
    let Envelope { data, .. } = found(&face, &permit, &user).await?;
    Ok(made(data))
}

/// Changes a member's `role`.
#[utoipa::path(put, path = "/api/mnoe/v1/organizations/{organization}/users/{user}", tag = "mnoe", security(("basic" = ["manage_members"])), params(("organization" = String, Path, description = "Number or uid"), ("user" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"data\": {\"role\": …}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_member_update(
    State(face): State<HubFace>,
    caller: Software,
    Path((organization, user)): Path<(String, String)>,
    sent: Sent,
) -> Answer {
    let permit = permit(&face, &caller, Action::ManageMembers, Object::Organization(organization)).await?;
    face.hub.member_update(&permit, user.clone(), Role::parse(&sent.data.text_needed("role")?)?).await?;
    found(&face, &permit, &user).await
}

/// Takes a member out of the organization.
#[utoipa::path(delete, path = "/api/mnoe/v1/organizations/{organization}/users/{user}", tag = "mnoe", security(("basic" = ["manage_members"])), params(("organization" = String, Path, description = "Number or uid"), ("user" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_member_remove(State(face): State<HubFace>, caller: Software, Path((organization, user)): Path<(String, String)>) -> Answer {
    let permit = permit(&face, &caller, Action::ManageMembers, Object::Organization(organization)).await?;
    let Envelope { data, .. } = found(&face, &permit, &user).await?;
    face.hub.member_remove(&permit, user).await?;
    Ok(one(data))
}

/// The client names whom it adds by `id`.
fn named(error: Error) -> Error {
    if error.field() == Some("user") { error.with_field("id") } else { error }
}

async fn found(face: &HubFace, permit: &Permit, user: &str) -> Answer {
    let field = if user.bytes().all(|byte| byte.is_ascii_digit()) {
        "id"
    } else if user.contains('@') {
        "email"
    } else {
        "uid"
    };
    let listed = face.hub.member_query(permit, ListQuery::new().only(field, user)).await?;
    let card = listed.items.into_iter().next().ok_or_else(|| Error::not_found("user", user))?;
    Ok(one(show::member(&card)))
}
