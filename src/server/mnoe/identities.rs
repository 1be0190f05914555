//! `/identities`: how people are known where they sign in through another place.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::answer::{Answer, Envelope, list, made, one};
use super::query::Query;
use super::sent::Sent;
use super::{Software, permit, row_id, tenant_of};
use crate::hub::{Action, Identity};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(mnoe_identity_list, mnoe_identity_create)).routes(routes!(mnoe_identity_show, mnoe_identity_update))
}

fn shown(identity: &Identity) -> Value {
    let user = identity
        .user
        .as_ref()
        .map(|user| json!({"id": user.id, "uid": user.uid.as_str(), "email": user.email, "name": user.name, "surname": user.surname}));
    json!({
        "id": identity.id,
        "provider": identity.provider,
        "uid": identity.uid,
        "user_id": identity.user.as_ref().map(|user| user.id),
        "user": user,
        "created_at": identity.created_at,
        "updated_at": identity.updated_at,
    })
}

/// Finds identities: `filter[provider]=…&filter[uid]=…`. Asking for no `uid` finds nobody.
#[utoipa::path(get, path = "/api/mnoe/v1/identities", tag = "mnoe", security(("basic" = ["manage_users"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_identity_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ManageUsers, tenant_of(&query)).await?;
    Ok(list(face.hub.identity_query(&permit, query.list).await?, |identity| shown(&identity)))
}

/// Writes an identity down: `{"data": {"provider", "uid", "user_id"}}`.
#[utoipa::path(post, path = "/api/mnoe/v1/identities", tag = "mnoe", security(("basic" = ["manage_users"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400)))]
async fn mnoe_identity_create(State(face): State<HubFace>, caller: Software, query: Query, sent: Sent) -> Answer<(StatusCode, Envelope)> {
    let permit = permit(&face, &caller, Action::ManageUsers, tenant_of(&query)).await?;
    let (provider, uid) = (sent.data.text_needed("provider")?, sent.data.text_needed("uid")?);
    let user = sent.data.text("user_id")?.filter(|text| !text.is_empty());
    Ok(made(shown(&face.hub.identity_create(&permit, provider, uid, user).await?)))
}

/// Shows an identity.
#[utoipa::path(get, path = "/api/mnoe/v1/identities/{identity}", tag = "mnoe", security(("basic" = ["manage_users"])), params(("identity" = String, Path, description = "Number"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_identity_show(State(face): State<HubFace>, caller: Software, Path(identity): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ManageUsers, tenant_of(&query)).await?;
    Ok(one(shown(&face.hub.identity_show(&permit, row_id("identity", &identity)?).await?)))
}

/// Says whose an identity is: `{"data": {"user_id"}}`.
#[utoipa::path(put, path = "/api/mnoe/v1/identities/{identity}", tag = "mnoe", security(("basic" = ["manage_users"])), params(("identity" = String, Path, description = "Number"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), request_body(content = serde_json::Value, description = "`{\"data\": {\"user_id\": …}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_identity_update(
    State(face): State<HubFace>,
    caller: Software,
    Path(identity): Path<String>,
    query: Query,
    sent: Sent,
) -> Answer {
    let permit = permit(&face, &caller, Action::ManageUsers, tenant_of(&query)).await?;
    let id = row_id("identity", &identity)?;
    if !sent.data.has("user_id") {
        return Ok(one(shown(&face.hub.identity_show(&permit, id).await?)));
    }
    let user = sent.data.text("user_id")?.filter(|text| !text.is_empty());
    Ok(one(shown(&face.hub.identity_update(&permit, id, user).await?)))
}
