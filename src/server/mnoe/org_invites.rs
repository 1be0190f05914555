//! `/org_invites`: invitations into organizations.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::answer::{Answer, Envelope, list, made, one};
use super::error::MnoeError;
use super::query::Query;
use super::sent::Sent;
use super::{Software, permit, tenant_of};
use crate::hub::{Action, InvitationCard, ListQuery, Listed, NewInvitation, Object, Permit, RoleChoice, Wanted};
use crate::kernel::{Error, Result, Secret};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mnoe_invite_list))
        .routes(routes!(mnoe_invite_show, mnoe_invite_update))
        .routes(routes!(mnoe_organization_invite_list, mnoe_invite_create))
        .routes(routes!(mnoe_user_invite_list))
}

/// The token opens an account: a key that may only read does not get it.
fn shown(face: &HubFace, permit: &Permit, card: &InvitationCard) -> Value {
    let invitation = &card.invitation;
    let token = permit.is_within_scopes(Action::InviteMember).then(|| face.hub.invitation_token(invitation));
    let person = |user: &crate::hub::User| json!({"id": user.id, "uid": user.uid.as_str(), "email": user.email, "name": user.name, "surname": user.surname});
    json!({
        "id": invitation.id,
        "uid": invitation.uid.as_str(),
        "user_id": invitation.user_id,
        "user_email": invitation.email,
        "organization_id": invitation.organization.id,
        "referrer_id": invitation.referrer_id,
        "team_id": invitation.team_id,
        "user_role": invitation.role.as_str(),
        "token": token.as_ref().map(Secret::expose),
        "status": invitation.status.as_str(),
        "notification_sent_at": invitation.notification_sent_at,
        "user": card.user.as_ref().map(person),
        "referrer": card.referrer.as_ref().map(person),
        "organization": {"id": invitation.organization.id, "uid": invitation.organization.uid.as_str(), "name": invitation.organization.name},
        "team": invitation.team_id.map(|id| json!({"id": id})),
        "created_at": invitation.created_at,
        "updated_at": invitation.updated_at,
        "expires_at": invitation.expires_at,
    })
}

async fn listed(face: &HubFace, permit: &Permit, query: ListQuery) -> Answer {
    Ok(list(face.hub.invitation_query(permit, query).await?, |card| shown(face, permit, &card)))
}

/// Lists invitations: by `filter[token]`, `filter[user_email]`, `filter[organization_id]`, `filter[status]` … Asking for no token
/// finds none.
#[utoipa::path(get, path = "/api/mnoe/v1/org_invites", tag = "mnoe", security(("basic" = ["read_customers"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_invite_list(State(face): State<HubFace>, caller: Software, mut query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    // A token is checked, not looked up: it is a signature.
    if let Some(wanted) = query.take_filter("token") {
        let found = match wanted {
            Wanted::One(token) if !token.is_empty() => face.hub.invitation_of_token(Secret::new(token)).await.ok(),
            _ => None,
        };
        match found {
            Some(invitation) => query.list = query.list.only("id", invitation.id.to_string()),
            None => return Ok(list(Listed::all(Vec::<Value>::new()), |item| item)),
        }
    }
    listed(&face, &permit, query.list).await
}

/// Lists the invitations of an organization.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/org_invites", tag = "mnoe", security(("basic" = ["invite_member"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_organization_invite_list(
    State(face): State<HubFace>,
    caller: Software,
    Path(organization): Path<String>,
    query: Query,
) -> Answer {
    let permit = permit(&face, &caller, Action::InviteMember, Object::Organization(organization)).await?;
    listed(&face, &permit, query.list).await
}

/// Lists the invitations that went to a user.
#[utoipa::path(get, path = "/api/mnoe/v1/users/{user}/org_invites", tag = "mnoe", security(("basic" = ["read_user"])), params(("user" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_user_invite_list(State(face): State<HubFace>, caller: Software, Path(user): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ReadUser, Object::User(user)).await?;
    listed(&face, &permit, query.list).await
}

/// Invites somebody: `{"data": {"user_email" or "user_id", "user_role", "team_id", "status"}}`. The caller mails the link; with
/// `status: staged` it does so later.
#[utoipa::path(post, path = "/api/mnoe/v1/organizations/{organization}/org_invites", tag = "mnoe", security(("basic" = ["invite_member"])), params(("organization" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_invite_create(
    State(face): State<HubFace>,
    caller: Software,
    Path(organization): Path<String>,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let invite = permit(&face, &caller, Action::InviteMember, Object::Organization(organization)).await?;
    let data = &sent.data;
    let email = match data.text("user_email")?.filter(|text| !text.is_empty()) {
        Some(email) => email,
        None => {
            let user = data.text_needed("user_id").map_err(|_| Error::invalid("user_email", "can't be blank"))?;
            let read = permit(&face, &caller, Action::ReadUser, Object::User(user.clone())).await;
            read.map_err(|_| Error::not_found("user", user).with_field("user_id"))?.user()?.email.clone()
        }
    };
    let new = NewInvitation {
        email,
        role: RoleChoice::parse(data.text("user_role")?.as_deref().unwrap_or("Member")),
        team: data.text("team_id")?.filter(|text| !text.is_empty()),
        notify: false,
    };
    let referrer = data.text("referrer_id")?.filter(|text| !text.is_empty());
    let pending = data.text("status")?.as_deref() != Some("staged");
    if let Some(referrer) = &referrer {
        let read = permit(&face, &caller, Action::ReadUser, Object::User(referrer.clone())).await;
        read.map_err(|_| Error::not_found("user", referrer).with_field("referrer_id"))?;
    }
    let id = face.hub.invitation_create_noted(&invite, new, referrer, pending).await.map_err(renamed)?;
    Ok(made(find(&face, &invite, id).await?))
}

/// The domain's names for what this face calls otherwise.
fn renamed(error: Error) -> Error {
    match error.field() {
        Some("email") => error.with_field("user_email"),
        Some("role") => error.with_field("user_role"),
        Some("team") => error.with_field("team_id"),
        _ => error,
    }
}

async fn find(face: &HubFace, permit: &Permit, id: i64) -> Result<Value, MnoeError> {
    let found = face.hub.invitation_query(permit, ListQuery::new().only("id", id.to_string())).await?;
    let card = found.items.into_iter().next().ok_or_else(|| Error::not_found("invitation", id))?;
    Ok(shown(face, permit, &card))
}

/// A permit over the organization of an invitation. Who calls is checked before anything is looked up.
async fn permit_of(face: &HubFace, caller: &Software, invite: &str) -> Result<(Permit, i64), MnoeError> {
    face.hub.whoami(&caller.0.credential).await?;
    let missing = || MnoeError(Error::not_found("invitation", invite));
    let (id, organization) = face.hub.invitation_place(invite.to_owned()).await?;
    let permit = permit(face, caller, Action::InviteMember, Object::Organization(organization)).await.map_err(|_| missing())?;
    Ok((permit, id))
}

/// Shows an invitation.
#[utoipa::path(get, path = "/api/mnoe/v1/org_invites/{invite}", tag = "mnoe", security(("basic" = ["invite_member"])), params(("invite" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_invite_show(State(face): State<HubFace>, caller: Software, Path(invite): Path<String>) -> Answer {
    let (permit, id) = permit_of(&face, &caller, &invite).await?;
    Ok(one(find(&face, &permit, id).await?))
}

/// Answers an invitation: `{"operation": "accept", "data": {"user_id": 7}}` or `{"operation": "cancel"}`; or notes with
/// `{"data": {"status": "pending", "notification_sent_at": …}}` that the caller mailed it.
#[utoipa::path(put, path = "/api/mnoe/v1/org_invites/{invite}", tag = "mnoe", security(("basic" = ["invite_member", "act_as_oneself"])), params(("invite" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"operation\": …, \"data\": {…}}` or `{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_invite_update(State(face): State<HubFace>, caller: Software, Path(invite): Path<String>, sent: Sent) -> Answer {
    let (invites, id) = permit_of(&face, &caller, &invite).await?;
    let data = &sent.data;
    let operation = match sent.operation.as_deref() {
        Some(operation) => Some(operation.to_owned()),
        // Saving a changed status means the same.
        None => match data.text("status")?.as_deref() {
            Some("accepted") => Some("accept".to_owned()),
            Some("cancelled") => Some("cancel".to_owned()),
            _ => None,
        },
    };
    match operation.as_deref() {
        Some("accept") => {
            let user = data.text_needed("user_id")?;
            let herself = permit(&face, &caller, Action::ActAsOneself, Object::User(user.clone())).await;
            let herself = herself.map_err(|_| Error::not_found("user", user).with_field("user_id"))?;
            face.hub.invitation_accept(&herself, id.to_string()).await?;
        }
        Some("cancel" | "decline") => drop(face.hub.invitation_cancel(&invites, id.to_string()).await?),
        Some(other) => {
            return Err(Error::invalid("operation", format!("`{other}` is no operation of an invitation"))
                .hint("use `accept` or `cancel`")
                .into());
        }
        None => {
            let pending = data.text("status")?.as_deref() == Some("pending") || data.value("notification_sent_at").is_some();
            face.hub.invitation_note(&invites, id, None, pending).await?;
        }
    }
    Ok(one(find(&face, &invites, id).await?))
}
