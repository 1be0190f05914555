//! `/deletion_requests`: closing one's own account, in steps.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::answer::{Answer, Envelope, made, one};
use super::error::MnoeError;
use super::sent::Sent;
use super::{Software, permit, permit_named};
use crate::hub::{Action, DeletionRequest, DeletionStatus, Object, Permit};
use crate::kernel::{Error, Secret};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mnoe_deletion_create))
        .routes(routes!(mnoe_deletion_show, mnoe_deletion_update, mnoe_deletion_delete))
        .routes(routes!(mnoe_user_deletion_show))
}

/// The token closes the account: a key that may only read does not get it.
fn shown(face: &HubFace, permit: &Permit, request: &DeletionRequest) -> Value {
    let token = permit.is_within_scopes(Action::ActAsOneself).then(|| face.hub.deletion_request_token(request));
    json!({
        "id": request.id,
        "uid": request.uid.as_str(),
        "token": token.as_ref().map(Secret::expose),
        "status": request.status.as_str(),
        "user_id": request.user_id,
        "created_at": request.created_at,
        "updated_at": request.updated_at,
        "expires_at": request.expires_at,
    })
}

/// A permit for whose request it is. Who calls is checked before anything is looked up. The latest request of a user is the one
/// that counts; an older one is gone.
async fn permit_of(face: &HubFace, caller: &Software, selector: &str) -> Result<(Permit, DeletionRequest), MnoeError> {
    face.hub.whoami(&caller.0.credential).await?;
    let missing = || MnoeError(Error::not_found("deletion request", selector));
    let user = face.hub.deletion_request_user(selector.to_owned()).await?;
    let permit = permit(face, caller, Action::ActAsOneself, Object::User(user)).await.map_err(|_| missing())?;
    let request = face.hub.deletion_request_of(&permit).await?;
    let request =
        request.filter(|request| request.id.to_string() == selector || request.uid.as_str() == selector || selector.contains('.'));
    Ok((permit, request.ok_or_else(missing)?))
}

/// Asks to close a user's account: `{"data": {"user_id": 7}}`.
#[utoipa::path(post, path = "/api/mnoe/v1/deletion_requests", tag = "mnoe", security(("basic" = ["act_as_oneself"])), request_body(content = serde_json::Value, description = "`{\"data\": {\"user_id\": …}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_deletion_create(State(face): State<HubFace>, caller: Software, sent: Sent) -> Answer<(StatusCode, Envelope)> {
    let permit = permit_named(&face, &caller, Action::ActAsOneself, Object::User, ("user_id", sent.data.text("user_id")?)).await?;
    Ok(made(shown(&face, &permit, &face.hub.deletion_request_create(&permit).await?)))
}

/// Shows a request.
#[utoipa::path(get, path = "/api/mnoe/v1/deletion_requests/{deletion}", tag = "mnoe", security(("basic" = ["act_as_oneself"])), params(("deletion" = String, Path, description = "Number, uid or token")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_deletion_show(State(face): State<HubFace>, caller: Software, Path(deletion): Path<String>) -> Answer {
    let (permit, request) = permit_of(&face, &caller, &deletion).await?;
    Ok(one(shown(&face, &permit, &request)))
}

/// The latest request of a user; empty when there is none.
#[utoipa::path(get, path = "/api/mnoe/v1/users/{user}/deletion_request", tag = "mnoe", security(("basic" = ["read_user"])), params(("user" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_user_deletion_show(State(face): State<HubFace>, caller: Software, Path(user): Path<String>) -> Answer {
    let permit = permit(&face, &caller, Action::ReadUser, Object::User(user)).await?;
    Ok(one(face.hub.deletion_request_of(&permit).await?.map_or_else(|| json!({}), |request| shown(&face, &permit, &request))))
}

/// Goes a step on: `{"operation": "freeze"}`, then `{"data": {"status": "account_checked_out"}}`.
#[utoipa::path(put, path = "/api/mnoe/v1/deletion_requests/{deletion}", tag = "mnoe", security(("basic" = ["act_as_oneself"])), params(("deletion" = String, Path, description = "Number, uid or token")), request_body(content = serde_json::Value, description = "`{\"operation\": \"freeze\"}` or `{\"data\": {\"status\": …}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_deletion_update(State(face): State<HubFace>, caller: Software, Path(deletion): Path<String>, sent: Sent) -> Answer {
    let (permit, request) = permit_of(&face, &caller, &deletion).await?;
    let next = match sent.operation.as_deref() {
        Some("freeze") => DeletionStatus::AccountFrozen,
        Some(other) => {
            return Err(Error::invalid("operation", format!("`{other}` is no operation of a deletion request"))
                .hint("use `freeze`")
                .into());
        }
        None => DeletionStatus::parse(&sent.data.text_needed("status")?)?,
    };
    if next == request.status {
        return Ok(one(shown(&face, &permit, &request)));
    }
    Ok(one(shown(&face, &permit, &face.hub.deletion_request_update(&permit, next).await?)))
}

/// Withdraws a request.
#[utoipa::path(delete, path = "/api/mnoe/v1/deletion_requests/{deletion}", tag = "mnoe", security(("basic" = ["act_as_oneself"])), params(("deletion" = String, Path, description = "Number, uid or token")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_deletion_delete(State(face): State<HubFace>, caller: Software, Path(deletion): Path<String>) -> Answer {
    let (permit, request) = permit_of(&face, &caller, &deletion).await?;
    if request.status == DeletionStatus::Cancelled {
        return Ok(one(shown(&face, &permit, &request)));
    }
    Ok(one(shown(&face, &permit, &face.hub.deletion_request_update(&permit, DeletionStatus::Cancelled).await?)))
}
