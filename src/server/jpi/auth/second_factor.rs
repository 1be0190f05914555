//! One's own second factor. Called with a session, or with the cookie of a sign-in that waits for a factor to be set up.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::super::session::{pending_cookie, session_cookie};
use super::{AuthError, Guest, Sent, with_cookie};
use crate::hub::{Enroller, SignIn};
use crate::kernel::Secret;
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(second_factor_show, second_factor_begin, second_factor_confirm, second_factor_off))
        .routes(routes!(recovery_codes_renew))
}

async fn enroller(face: &HubFace, guest: &Guest) -> Result<Enroller, AuthError> {
    Ok(face.hub.enroller(guest.web.clone(), guest.pending.clone()).await?)
}

fn code(sent: &Sent) -> Secret {
    sent.secret("otp_attempt").unwrap_or_else(|| Secret::new(""))
}

fn texts(codes: &[Secret]) -> Vec<&str> {
    codes.iter().map(Secret::expose).collect()
}

/// Is there a second factor, and how many recovery codes are left?
#[utoipa::path(get, path = "/mnoe/auth/users/second_factor", tag = "accounts", security(("session" = ["act_as_oneself"])), responses((status = 200), (status = 401)))]
async fn second_factor_show(State(face): State<HubFace>, guest: Guest) -> Result<Json<Value>, AuthError> {
    let enroller = enroller(&face, &guest).await?;
    let (enabled, recovery_codes_left) = face.hub.second_factor_status(&enroller).await?;
    Ok(Json(json!({"enabled": enabled, "recovery_codes_left": recovery_codes_left})))
}

/// Makes a secret for an authenticator app. It counts once a code of it was confirmed.
#[utoipa::path(post, path = "/mnoe/auth/users/second_factor", tag = "accounts", security(("session" = ["act_as_oneself"])), responses((status = 201), (status = 401), (status = 422)))]
async fn second_factor_begin(State(face): State<HubFace>, guest: Guest) -> Result<Response, AuthError> {
    let enroller = enroller(&face, &guest).await?;
    let made = face.hub.second_factor_begin(&enroller).await?;
    let body = json!({"secret": made.secret.expose(), "provisioning_uri": made.provisioning_uri.expose()});
    Ok((StatusCode::CREATED, Json(body)).into_response())
}

/// Switches the second factor on with a first code; answers the recovery codes, once. A sign-in that waited for this is complete.
#[utoipa::path(put, path = "/mnoe/auth/users/second_factor", tag = "accounts", security(("session" = ["act_as_oneself"])), request_body(content = Value, description = "`{\"user\":{\"otp_attempt\"}}`"), responses((status = 200), (status = 401), (status = 422)))]
async fn second_factor_confirm(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let enroller = enroller(&face, &guest).await?;
    let enrolled = face.hub.second_factor_confirm(&enroller, guest.visitor, code(&sent)).await?;
    let response = Json(json!({"enabled": true, "recovery_codes": texts(&enrolled.recovery_codes)})).into_response();
    Ok(match enrolled.signed_in {
        Some(SignIn::Open { cookie, .. }) => {
            with_cookie(with_cookie(response, session_cookie(&face, cookie.expose())), pending_cookie(&face, ""))
        }
        _ => response,
    })
}

/// Switches one's own second factor off, with the password and a code.
#[utoipa::path(delete, path = "/mnoe/auth/users/second_factor", tag = "accounts", security(("session" = ["act_as_oneself"])), request_body(content = Value, description = "`{\"user\":{\"current_password\",\"otp_attempt\"}}`"), responses((status = 204), (status = 401), (status = 422)))]
async fn second_factor_off(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<StatusCode, AuthError> {
    let enroller = enroller(&face, &guest).await?;
    let password = sent.secret("current_password").unwrap_or_else(|| Secret::new(""));
    face.hub.second_factor_off(&enroller, guest.visitor, password, code(&sent)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// New recovery codes in place of the old ones, with a code.
#[utoipa::path(post, path = "/mnoe/auth/users/second_factor/recovery_codes", tag = "accounts", security(("session" = ["act_as_oneself"])), request_body(content = Value, description = "`{\"user\":{\"otp_attempt\"}}`"), responses((status = 201), (status = 401), (status = 422)))]
async fn recovery_codes_renew(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let enroller = enroller(&face, &guest).await?;
    let codes = face.hub.recovery_codes_renew(&enroller, guest.visitor, code(&sent)).await?;
    Ok((StatusCode::CREATED, Json(json!({"recovery_codes": texts(&codes)}))).into_response())
}
