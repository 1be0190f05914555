//! Confirming an address.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::{AuthError, Field, Form, Guest, Sent, mail_asked, words};
use crate::hub::{AccountMail, User};
use crate::kernel::Secret;
use crate::server::HubFace;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(confirmation_show, confirmation_ask))
        .routes(routes!(confirmation_new_page))
        .routes(routes!(confirmation_lounge))
        .routes(routes!(confirmation_finalize, confirmation_finalize_form))
}

#[derive(Deserialize)]
struct Link {
    #[serde(default)]
    confirmation_token: String,
}

/// Confirms the address by the token of the mail. A browser gets a page with a button: programs that look into mails follow links.
#[utoipa::path(get, path = "/mnoe/auth/users/confirmation", tag = "accounts", security(()), params(("confirmation_token" = Option<String>, Query, description = "From the mail")), responses((status = 200), (status = 422, description = "`{\"errors\":{field:[messages]}}`")))]
async fn confirmation_show(State(face): State<HubFace>, guest: Guest, Params(link): Params<Link>) -> Result<Response, AuthError> {
    if guest.wants_page {
        let wants_password = face.hub.confirmation_wants_password(Secret::new(link.confirmation_token.clone())).await?;
        return Ok(finalize_form(&link.confirmation_token, wants_password).page(&face, &guest));
    }
    let user = face.hub.email_confirm(guest.visitor, Secret::new(link.confirmation_token)).await?;
    Ok((StatusCode::OK, Json(super::sign_in::shown(&user))).into_response())
}

fn finalize_form(token: &str, wants_password: bool) -> Form<'static> {
    let mut fields = vec![Field::hidden("user[confirmation_token]", token)];
    let about = if wants_password {
        fields.push(Field::new_password("user[password]", "Password").hint(super::password::PASSWORD_HINT));
        fields.push(Field::new_password("user[password_confirmation]", "The same again"));
        "One more step: tell us that this address is yours, and choose the password of your account."
    } else {
        "One more step: tell us that this address is yours. If you have not signed up yourself, close this page."
    };
    Form::new("Confirm your address", "/mnoe/auth/users/confirmation/finalize", fields, "Confirm my address").about(about)
}

/// Asks for the mail again. The answer is the same for everybody.
#[utoipa::path(post, path = "/mnoe/auth/users/confirmation", tag = "accounts", security(()), request_body(content = Value, description = "`{\"user\":{\"email\"}}`"), responses((status = 201)))]
async fn confirmation_ask(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let guest = guest.at(&sent);
    let asked = face.hub.account_mail_ask(guest.visitor.clone(), AccountMail::Confirmation, sent.text("email").unwrap_or_default()).await;
    match asked {
        Err(error) if guest.wants_page => Ok(new_form().again(&face, &guest, error)),
        asked => asked.map(|()| mail_asked(&guest)).map_err(AuthError::from),
    }
}

/// The page on which one asks for the mail again.
#[utoipa::path(get, path = "/mnoe/auth/users/confirmation/new", tag = "accounts", security(()), responses((status = 200)))]
async fn confirmation_new_page(State(face): State<HubFace>, guest: Guest) -> Response {
    new_form().page(&face, &guest)
}

fn new_form() -> Form<'static> {
    Form::new("Confirm your address", "/mnoe/auth/users/confirmation", vec![Field::email()], "Send me the link again")
        .about("The link in our mail works for three days. Here you get a new one.")
        .link("/", "Back to signing in")
}

/// Where one waits for the mail.
#[utoipa::path(get, path = "/mnoe/auth/users/confirmation/lounge", tag = "accounts", security(()), responses((status = 200)))]
async fn confirmation_lounge(guest: Guest) -> Response {
    let text = "A mail with a link is on its way to you. Follow the link to confirm your address.";
    words(&guest, "Look into your mail", text, "Back to signing in")
}

/// Confirms the address and, when one is sent, sets the first password.
#[utoipa::path(patch, path = "/mnoe/auth/users/confirmation/finalize", tag = "accounts", security(()), request_body(content = Value, description = "`{\"user\":{\"confirmation_token\"}}`"), responses((status = 200), (status = 422, description = "`{\"errors\":{field:[messages]}}`")))]
async fn confirmation_finalize(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let user = finalize(&face, guest, &sent).await?;
    Ok((StatusCode::OK, Json(super::sign_in::shown(&user))).into_response())
}

/// The same from the page, which can only post.
#[utoipa::path(post, path = "/mnoe/auth/users/confirmation/finalize", tag = "accounts", security(()), request_body(content = Value, description = "A form"), responses((status = 200), (status = 422)))]
async fn confirmation_finalize_form(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    match finalize(&face, guest.clone(), &sent).await {
        Ok(_) if guest.wants_page => Ok(words(&guest, "Your address is confirmed", "You can sign in now.", "Sign in")),
        Ok(user) => Ok((StatusCode::OK, Json(super::sign_in::shown(&user))).into_response()),
        // A password that will not do can be chosen again: the link is not used up.
        Err(error) if guest.wants_page && error.0.field().is_some_and(|field| field.starts_with("password")) => {
            Ok(finalize_form(&sent.text("confirmation_token").unwrap_or_default(), true).again(&face, &guest, error.0))
        }
        Err(error) if guest.wants_page => {
            let form = Form::new("Confirm your address", "/mnoe/auth/users/confirmation", vec![Field::email()], "Send me a new link");
            Ok(form.link("/", "Sign in").again(&face, &guest, error.0))
        }
        Err(error) => Err(error),
    }
}

async fn finalize(face: &HubFace, guest: Guest, sent: &Sent) -> Result<User, AuthError> {
    let token = Secret::new(sent.needed("confirmation_token")?);
    let user = match sent.secret("password") {
        Some(password) => {
            face.hub.email_confirm_with_password(guest.visitor, token, password, sent.secret("password_confirmation")).await?
        }
        None => face.hub.email_confirm(guest.visitor, token).await?,
    };
    Ok(user)
}
