//! One's own sessions.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::session::SignedIn;
use super::AuthError;
use crate::hub::{Action, Object, Permit};
use crate::kernel::{Error, PageRequest};
use crate::server::HubFace;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(own_session_list, own_session_revoke_all)).routes(routes!(own_session_revoke))
}

async fn permit(face: &HubFace, signed_in: &SignedIn) -> Result<Permit, AuthError> {
    // Where and when a customer signed in is not for those who act as her.
    if signed_in.impersonator.is_some() {
        return Err(Error::forbidden("sessions are not shown while acting as somebody else").into());
    }
    Ok(face.permit(&signed_in.caller(), Action::ManageCredentials, Object::Caller).await?)
}

/// One's own sessions: browser, address, when.
#[utoipa::path(get, path = "/mnoe/auth/users/sessions", tag = "accounts", security(("session" = ["manage_credentials"])), responses((status = 200), (status = 401)))]
async fn own_session_list(State(face): State<HubFace>, signed_in: SignedIn) -> Result<Json<Value>, AuthError> {
    let permit = permit(&face, &signed_in).await?;
    let page = face.hub.session_list(&permit, PageRequest::default()).await?;
    let current = signed_in.cookie.expose().split('.').next().unwrap_or_default();
    let sessions: Vec<Value> = page
        .items
        .iter()
        .map(|entry| {
            json!({
                "uid": entry.uid.as_str(),
                "kind": entry.kind.as_str(),
                "current": entry.uid.as_str() == current,
                "user_agent": entry.agent,
                "address": entry.address,
                "impersonator": entry.impersonator,
                "created_at": entry.created_at.to_string(),
                "last_seen_at": entry.last_seen_at.map(|at| at.to_string()),
                "expires_at": entry.expires_at.to_string(),
            })
        })
        .collect();
    Ok(Json(json!({"sessions": sessions})))
}

/// Ends one of one's own sessions.
#[utoipa::path(delete, path = "/mnoe/auth/users/sessions/{session}", tag = "accounts", security(("session" = ["manage_credentials"])), params(("session" = String, Path, description = "Uid")), responses((status = 204), (status = 401), (status = 404)))]
async fn own_session_revoke(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(session): Path<String>,
) -> Result<StatusCode, AuthError> {
    let permit = permit(&face, &signed_in).await?;
    face.hub.session_revoke(&permit, Some(session)).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct Which {
    #[serde(default)]
    others: bool,
}

/// Ends all of one's own sessions: this one too, unless only the others are meant.
#[utoipa::path(delete, path = "/mnoe/auth/users/sessions", tag = "accounts", security(("session" = ["manage_credentials"])), params(("others" = Option<bool>, Query, description = "All but this one")), responses((status = 204), (status = 401)))]
async fn own_session_revoke_all(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Params(which): Params<Which>,
) -> Result<StatusCode, AuthError> {
    let permit = permit(&face, &signed_in).await?;
    if which.others {
        face.hub.session_revoke_others(&permit, signed_in.cookie).await?;
    } else {
        face.hub.session_revoke(&permit, None).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}
