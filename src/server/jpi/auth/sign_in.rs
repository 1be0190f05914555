//! Signing in and out.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Value, json};

use super::super::local::is_local;
use super::super::session::{pending_cookie, session_cookie, staff_cookie};
use super::{AuthError, Field, Form, Guest, Sent, failed, home, with_cookie};
use crate::hub::{SignIn, User};
use crate::kernel::ErrorKind;
use crate::server::HubFace;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(sign_in, sign_in_page))
        .routes(routes!(sign_out, sign_out_link))
        .routes(routes!(sign_in_second_factor))
}

/// Where somebody wants to go once she is signed in.
#[derive(serde::Deserialize)]
struct Wish {
    return_to: Option<String>,
}

/// Leads to the portal, where one signs in, and which then goes on to `return_to`.
#[utoipa::path(get, path = "/mnoe/auth/users/sign_in", tag = "accounts", security(()), params(("return_to" = Option<String>, Query, description = "A page of this server, below `/mnoe/`; any other is forgotten")), responses((status = 303)))]
async fn sign_in_page(guest: Guest, Params(wish): Params<Wish>) -> Redirect {
    let page = wish.return_to.filter(|page| page.starts_with("/mnoe/") && is_local(page));
    let portal = page.map_or_else(
        || "/".to_owned(),
        |page| {
            // What stands behind the hash is sent to nobody.
            let next: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", &page).finish();
            format!("/#/sign-in?{next}")
        },
    );
    Redirect::to(&guest.at_tenant(&portal))
}

/// Opens a browser session.
///
/// The body is `{"user":{"email","password"[,"otp_attempt"]}[,"tenant"]}` or a form `user[email]=…`. Who has a second factor and sent no
/// code gets 401 with `second_factor` and a cookie that is good for the second step only.
#[utoipa::path(post, path = "/mnoe/auth/users/sign_in", tag = "accounts", security(()), request_body(content = Value, description = "`{\"user\":{\"email\",\"password\"}}`"), responses((status = 201), (status = 401, description = "The e-mail or the password is wrong, a code is needed, or there were too many attempts")))]
async fn sign_in(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let guest = guest.at(&sent);
    let (email, password) =
        (sent.text("email").unwrap_or_default(), sent.secret("password").unwrap_or_else(|| crate::kernel::Secret::new("")));
    let tried = face.hub.sign_in(guest.visitor.clone(), email, password, sent.secret("otp_attempt"), guest.web.clone()).await;
    match tried {
        Ok(signed_in) => Ok(answer(&face, &guest, signed_in)),
        Err(error) if guest.wants_page && matches!(error.kind(), ErrorKind::Unauthenticated | ErrorKind::Busy) => Ok(failed(&guest, error)),
        Err(error) => Err(error.into()),
    }
}

/// The second step of a sign-in: `{"user":{"otp_attempt":"123456"}}`, with the cookie of the first.
#[utoipa::path(post, path = "/mnoe/auth/users/second_factor/sign_in", tag = "accounts", security(()), request_body(content = Value, description = "`{\"user\":{\"otp_attempt\"}}`: a code of the app, or a recovery code"), responses((status = 201), (status = 401)))]
async fn sign_in_second_factor(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let pending =
        guest.pending.clone().ok_or_else(|| crate::kernel::Error::unauthenticated("the sign-in is over").hint("sign in again"))?;
    let code = sent.secret("otp_attempt").unwrap_or_else(|| crate::kernel::Secret::new(""));
    match face.hub.sign_in_second_factor(guest.visitor.clone(), pending, code, guest.web.clone()).await {
        Err(error) if guest.wants_page => Ok(code_form().again(&face, &guest, error)),
        signed_in => Ok(answer(&face, &guest, signed_in?)),
    }
}

/// What a sign-in answers, with its cookies.
pub(super) fn answer(face: &HubFace, guest: &Guest, signed_in: SignIn) -> Response {
    match signed_in {
        SignIn::Open { cookie, user } => {
            let response = if guest.wants_page { home() } else { (StatusCode::CREATED, Json(shown(&user))).into_response() };
            let response = with_cookie(response, session_cookie(face, cookie.expose()));
            // A new session comes back to nobody else.
            with_cookie(with_cookie(response, pending_cookie(face, "")), staff_cookie(face, ""))
        }
        SignIn::SecondFactor { pending, enrol } => {
            let response = if guest.wants_page && !enrol {
                code_form().page(face, guest)
            } else {
                let error = if enrol { "a second factor must be set up first" } else { "a code of the second factor is needed" };
                (StatusCode::UNAUTHORIZED, Json(json!({"error": error, "second_factor": if enrol { "enrol" } else { "code" }})))
                    .into_response()
            };
            with_cookie(response, pending_cookie(face, pending.expose()))
        }
    }
}

fn code_form() -> Form<'static> {
    Form::new("Second step", "/mnoe/auth/users/second_factor/sign_in", vec![Field::code()], "Sign in").link("/", "Start again")
}

/// A user as account pages show her.
pub(super) fn shown(user: &User) -> Value {
    json!({
        "id": user.id,
        "uid": user.uid.as_str(),
        "email": user.email,
        "name": user.name,
        "surname": user.surname,
        "admin_role": user.admin_role.map(crate::hub::AdminRole::as_str),
    })
}

/// Ends the browser session and the user's API token.
#[utoipa::path(delete, path = "/mnoe/auth/users/sign_out", tag = "accounts", security(()), responses((status = 204)))]
async fn sign_out(State(face): State<HubFace>, guest: Guest) -> Result<Response, AuthError> {
    signed_out(&face, &guest, StatusCode::NO_CONTENT.into_response()).await
}

/// The same by a link, which published frontends have.
#[utoipa::path(get, path = "/mnoe/auth/users/sign_out", tag = "accounts", security(()), responses((status = 303)))]
async fn sign_out_link(State(face): State<HubFace>, guest: Guest) -> Result<Response, AuthError> {
    signed_out(&face, &guest, home()).await
}

/// Ends the session of whoever asks, and her API token with it; an answer without its cookies.
pub(in crate::server::jpi) async fn signed_out(face: &HubFace, guest: &Guest, response: Response) -> Result<Response, AuthError> {
    if let Some(session) = &guest.web {
        face.hub.sign_out(session.clone()).await?;
    }
    let response = with_cookie(response, session_cookie(face, ""));
    Ok(with_cookie(with_cookie(response, pending_cookie(face, "")), staff_cookie(face, "")))
}
