//! Sign-in and sign-out. Paths are those of Devise, which the published frontends call.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::error::JpiError;
use super::session::{COOKIE, cookie, session_cookie};
use crate::kernel::{ErrorKind, Secret};
use crate::server::HubFace;
use crate::server::error::LoggedError;
use crate::server::extract::Body;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(sign_in)).routes(routes!(sign_out))
}

/// What a sign-in page sends.
#[derive(Deserialize, ToSchema)]
struct SignIn {
    user: SignInUser,
}

/// Who, and the proof.
#[derive(Deserialize, ToSchema)]
struct SignInUser {
    /// E-mail address.
    email: String,
    /// Password.
    password: String,
}

/// Opens a browser session.
#[utoipa::path(post, path = "/mnoe/auth/users/sign_in", tag = "jpi", security(()), request_body = SignIn, responses((status = 201), (status = 401, description = "The e-mail or the password is wrong")))]
async fn sign_in(State(face): State<HubFace>, Body(sent): Body<SignIn>) -> Result<Response, JpiError> {
    let signed_in = face.hub.sign_in(sent.user.email, Secret::new(sent.user.password)).await;
    let (session, user) = match signed_in {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::Unauthenticated => {
            let mut response = (StatusCode::UNAUTHORIZED, Json(json!({"error": error.message()}))).into_response();
            response.extensions_mut().insert(LoggedError(error));
            return Ok(response);
        }
        Err(error) => return Err(error.into()),
    };
    let body = json!({"id": user.id, "uid": user.uid.as_str(), "email": user.email, "name": user.name, "surname": user.surname});
    let mut response = (StatusCode::CREATED, Json(body)).into_response();
    if let Some(value) = session_cookie(&face, session.expose()) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    Ok(response)
}

/// Ends the browser session and the user's API token.
#[utoipa::path(delete, path = "/mnoe/auth/users/sign_out", tag = "jpi", security(()), responses((status = 204)))]
async fn sign_out(State(face): State<HubFace>, headers: HeaderMap) -> Result<Response, JpiError> {
    if let Some(session) = cookie(&headers, COOKIE) {
        face.hub.sign_out(Secret::new(session)).await?;
    }
    let mut response = StatusCode::NO_CONTENT.into_response();
    if let Some(value) = session_cookie(&face, "") {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    Ok(response)
}
