//! New passwords.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::super::session::SignedIn;
use super::{AuthError, Field, Form, Guest, Sent, mail_asked, words};
use crate::hub::{AccountMail, Action, Object, PasswordChange};
use crate::kernel::Secret;
use crate::server::HubFace;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(password_ask, password_reset))
        .routes(routes!(password_new_page))
        .routes(routes!(password_edit_page))
        .routes(routes!(password_expired_page, password_expired_change))
        .routes(routes!(password_reset_form))
        .routes(routes!(password_expired_form))
}

/// What new passwords must be: said before they are refused.
pub(in crate::server::jpi) const PASSWORD_HINT: &str = "At least eight characters. A few words that only you would put together are good.";

#[derive(Deserialize)]
struct Link {
    #[serde(default)]
    reset_password_token: String,
}

/// The page on which one asks for a new password.
#[utoipa::path(get, path = "/mnoe/auth/users/password/new", tag = "accounts", security(()), responses((status = 200)))]
async fn password_new_page(State(face): State<HubFace>, guest: Guest) -> Response {
    new_form(None).page(&face, &guest)
}

fn new_form(email: Option<String>) -> Form<'static> {
    Form::new("Forgotten password", "/mnoe/auth/users/password", vec![Field::email().value(email)], "Send me a link")
        .about("We mail you a link with which you choose a new password.")
        .link("/", "Back to signing in")
}

/// Asks for the mail with the link that sets a new password. The answer is the same for everybody.
#[utoipa::path(post, path = "/mnoe/auth/users/password", tag = "accounts", security(()), request_body(content = Value, description = "`{\"user\":{\"email\"}}`"), responses((status = 201)))]
async fn password_ask(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let guest = guest.at(&sent);
    let email = sent.text("email");
    let asked = face.hub.account_mail_ask(guest.visitor.clone(), AccountMail::PasswordReset, email.clone().unwrap_or_default()).await;
    match asked {
        Err(error) if guest.wants_page => Ok(new_form(email).again(&face, &guest, error)),
        asked => asked.map(|()| mail_asked(&guest)).map_err(AuthError::from),
    }
}

/// The page behind the link of the mail.
#[utoipa::path(get, path = "/mnoe/auth/users/password/edit", tag = "accounts", security(()), responses((status = 200)))]
async fn password_edit_page(State(face): State<HubFace>, guest: Guest, Params(link): Params<Link>) -> Response {
    edit_form(&link.reset_password_token).page(&face, &guest)
}

fn edit_form(token: &str) -> Form<'static> {
    let fields = vec![
        Field::hidden("user[reset_password_token]", token),
        Field::new_password("user[password]", "New password").hint(PASSWORD_HINT),
        Field::new_password("user[password_confirmation]", "The same again"),
    ];
    Form::new("New password", "/mnoe/auth/users/password/edit", fields, "Set the password")
        .about("Every sign-in with the old one ends.")
        .link("/mnoe/auth/users/password/new", "Ask for a new link")
}

/// Sets a new password by the token of the mail; every session ends. One signs in afterwards.
#[utoipa::path(put, path = "/mnoe/auth/users/password", tag = "accounts", security(()), request_body(content = Value, description = "`{\"user\":{\"reset_password_token\",\"password\",\"password_confirmation\"}}`"), responses((status = 204), (status = 422, description = "`{\"errors\":{field:[messages]}}`")))]
async fn password_reset(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let token = Secret::new(sent.needed("reset_password_token")?);
    let new = Secret::new(sent.needed("password")?);
    face.hub.password_reset(guest.visitor, token, new, sent.secret("password_confirmation")).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The same from the page, which can only post.
#[utoipa::path(post, path = "/mnoe/auth/users/password/edit", tag = "accounts", security(()), request_body(content = Value, description = "A form"), responses((status = 200), (status = 422)))]
async fn password_reset_form(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let token = sent.text("reset_password_token").unwrap_or_default();
    match password_reset(State(face.clone()), guest.clone(), sent).await {
        Ok(_) => Ok(words(&guest, "Your password was changed", "You can sign in with it now.", "Sign in")),
        Err(error) => Ok(edit_form(&token).again(&face, &guest, error.0)),
    }
}

/// The page for a password that has to be changed.
#[utoipa::path(get, path = "/mnoe/auth/users/password_expired", tag = "accounts", security(()), responses((status = 200)))]
async fn password_expired_page(State(face): State<HubFace>, guest: Guest) -> Response {
    expired_form().page(&face, &guest)
}

fn expired_form() -> Form<'static> {
    let fields = vec![
        Field::password("user[current_password]", "Present password"),
        Field::new_password("user[password]", "New password").hint(PASSWORD_HINT),
        Field::new_password("user[password_confirmation]", "The same again"),
    ];
    Form::new("Change your password", "/mnoe/auth/users/password_expired/change", fields, "Change it")
}

/// Changes one's own password; other sessions end.
#[utoipa::path(put, path = "/mnoe/auth/users/password_expired", tag = "accounts", security(("session" = ["act_as_oneself"])), request_body(content = Value, description = "`{\"user\":{\"current_password\",\"password\",\"password_confirmation\"}}`"), responses((status = 204), (status = 401), (status = 422)))]
async fn password_expired_change(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    guest: Guest,
    sent: Sent,
) -> Result<Response, AuthError> {
    let permit = face.permit(&signed_in.caller(), Action::ActAsOneself, Object::Caller).await?;
    let change = PasswordChange {
        current: sent.secret("current_password"),
        new: Secret::new(sent.needed("password")?),
        confirmation: sent.secret("password_confirmation"),
    };
    face.hub.password_change(&permit, change, guest.web).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The same from the page, which can only post.
#[utoipa::path(post, path = "/mnoe/auth/users/password_expired/change", tag = "accounts", security(("session" = ["act_as_oneself"])), request_body(content = Value, description = "A form"), responses((status = 200), (status = 401), (status = 422)))]
async fn password_expired_form(State(face): State<HubFace>, signed_in: SignedIn, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    match password_expired_change(State(face.clone()), signed_in, guest.clone(), sent).await {
        Ok(_) => Ok(words(&guest, "Your password was changed", "Your other sessions were ended.", "Continue")),
        Err(error) => Ok(expired_form().again(&face, &guest, error.0)),
    }
}
