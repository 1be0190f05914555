//! `/users`: people, and what is theirs.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};

use super::answer::{Answer, Envelope, list, one, or_ids};
use super::error::MnoeError;
use super::query::Query;
use super::{Software, narrowed, permit, show, tenant_of};
use crate::hub::{Action, Object, User};
use crate::kernel::{Error, Secret};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mnoe_user_list))
        .routes(routes!(mnoe_user_show))
        .routes(routes!(mnoe_user_organization_list))
        .routes(routes!(mnoe_user_organization_show))
        .routes(routes!(mnoe_user_client_list))
}

/// Lists the users of the tenant.
#[utoipa::path(get, path = "/api/mnoe/v1/users", tag = "mnoe", security(("basic" = ["read_customers"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose"), ("sub_tenant_id" = Option<i64>, Query, description = "Only of this division"), ("account_manager_id" = Option<String>, Query, description = "Only what this member of staff looks after")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_user_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    let narrowed = narrowed(&query)?;
    Ok(list(face.hub.user_query(&permit, narrowed, query.list).await?, |card| show::user(&card)))
}

/// Shows a user.
#[utoipa::path(get, path = "/api/mnoe/v1/users/{user}", tag = "mnoe", security(("basic" = ["read_user"])), params(("user" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_user_show(State(face): State<HubFace>, caller: Software, Path(user): Path<String>) -> Answer {
    Ok(one(whole(&face, &caller, user).await?))
}

/// A user with the token that her browser takes to other services: for the one who loads her session.
pub(super) async fn whole(face: &HubFace, caller: &Software, user: String) -> Result<serde_json::Value, MnoeError> {
    let read = permit(face, caller, Action::ReadUser, Object::User(user.clone())).await?;
    let shown = show::user(&face.hub.user_card(&read).await?);
    // A key that may not act as her gets the rest.
    let token = match permit(face, caller, Action::ActAsOneself, Object::User(user)).await {
        Ok(herself) => Some(face.hub.session_token(&herself).await?),
        Err(_) => None,
    };
    Ok(show::with(shown, serde_json::json!({"sso_session": token.as_ref().map(Secret::expose)})))
}

/// The user as she was written.
pub(super) async fn written(face: &HubFace, caller: &Software, user: &User) -> Result<serde_json::Value, MnoeError> {
    or_ids(whole(face, caller, user.id.to_string()).await, user.id, user.uid.as_str())
}

/// Lists the organizations of a user, with her `role`; with `include_acl?=true` also what she may do in each.
#[utoipa::path(get, path = "/api/mnoe/v1/users/{user}/organizations", tag = "mnoe", security(("basic" = ["read_user"])), params(("user" = String, Path, description = "Number or uid"), ("include_acl?" = Option<bool>, Query, description = "Add `acl` to each"), ("account_manager_id" = Option<String>, Query, description = "Only what this member of staff, who acts as her, looks after")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_user_organization_list(State(face): State<HubFace>, caller: Software, Path(user): Path<String>, query: Query) -> Answer {
    memberships(&face, &caller, user, query).await
}

/// One of a user's organizations, with her `role`.
#[utoipa::path(get, path = "/api/mnoe/v1/users/{user}/organizations/{organization}", tag = "mnoe", security(("basic" = ["read_user"])), params(("user" = String, Path, description = "Number or uid"), ("organization" = String, Path, description = "Number or uid"), ("include_acl?" = Option<bool>, Query, description = "Add `acl`")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_user_organization_show(
    State(face): State<HubFace>,
    caller: Software,
    Path((user, organization)): Path<(String, String)>,
    mut query: Query,
) -> Answer {
    let field = if organization.bytes().all(|byte| byte.is_ascii_digit()) { "id" } else { "uid" };
    query.list = query.list.only(field, organization.as_str());
    let Envelope { data, .. } = memberships(&face, &caller, user, query).await?;
    let found = data.as_array().and_then(|items| items.first()).cloned();
    Ok(one(found.ok_or_else(|| Error::not_found("organization", organization))?))
}

async fn memberships(face: &HubFace, caller: &Software, user: String, query: Query) -> Answer {
    let permit = permit(face, caller, Action::ReadUser, Object::User(user)).await?;
    let (narrowed, acl) = (narrowed(&query)?, query.flag("include_acl?"));
    Ok(list(face.hub.membership_query(&permit, acl, narrowed, query.list).await?, |card| show::membership(&card)))
}

/// Lists the customers that are assigned to a member of staff.
#[utoipa::path(get, path = "/api/mnoe/v1/users/{user}/clients", tag = "mnoe", security(("basic" = ["read_user"])), params(("user" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_user_client_list(State(face): State<HubFace>, caller: Software, Path(user): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ReadUser, Object::User(user)).await?;
    Ok(list(face.hub.client_query(&permit, query.list).await?, |card| show::organization(&card)))
}
