//! Opening an account that was locked after too many failures.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::{AuthError, Field, Form, Guest, Sent, mail_asked, words};
use crate::hub::AccountMail;
use crate::kernel::Secret;
use crate::server::HubFace;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(unlock_show, unlock_ask)).routes(routes!(unlock_new_page)).routes(routes!(unlock_form))
}

#[derive(Deserialize)]
struct Link {
    #[serde(default)]
    unlock_token: String,
}

/// Opens the account by the token of the mail. A browser gets a page with a button.
#[utoipa::path(get, path = "/mnoe/auth/users/unlock", tag = "accounts", security(()), params(("unlock_token" = Option<String>, Query, description = "From the mail")), responses((status = 200), (status = 422, description = "`{\"errors\":{field:[messages]}}`")))]
async fn unlock_show(State(face): State<HubFace>, guest: Guest, Params(link): Params<Link>) -> Result<Response, AuthError> {
    if guest.wants_page {
        let field = Field::hidden("user[unlock_token]", &link.unlock_token);
        let form = Form::new("Unlock your account", "/mnoe/auth/users/unlock/open", vec![field], "Unlock my account");
        return Ok(form.about("There were too many failed attempts to sign in.").page(&face, &guest));
    }
    let user = face.hub.unlock_by_token(guest.visitor, Secret::new(link.unlock_token)).await?;
    Ok((StatusCode::OK, Json(super::sign_in::shown(&user))).into_response())
}

/// Asks for the mail again. The answer is the same for everybody.
#[utoipa::path(post, path = "/mnoe/auth/users/unlock", tag = "accounts", security(()), request_body(content = Value, description = "`{\"user\":{\"email\"}}`"), responses((status = 201)))]
async fn unlock_ask(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let guest = guest.at(&sent);
    let asked = face.hub.account_mail_ask(guest.visitor.clone(), AccountMail::Unlock, sent.text("email").unwrap_or_default()).await;
    match asked {
        Err(error) if guest.wants_page => Ok(new_form().again(&face, &guest, error)),
        asked => asked.map(|()| mail_asked(&guest)).map_err(AuthError::from),
    }
}

/// The page on which one asks for the mail again.
#[utoipa::path(get, path = "/mnoe/auth/users/unlock/new", tag = "accounts", security(()), responses((status = 200)))]
async fn unlock_new_page(State(face): State<HubFace>, guest: Guest) -> Response {
    new_form().page(&face, &guest)
}

fn new_form() -> Form<'static> {
    Form::new("Unlock your account", "/mnoe/auth/users/unlock", vec![Field::email()], "Send me the link again")
        .link("/", "Back to signing in")
}

/// The button of the page.
#[utoipa::path(post, path = "/mnoe/auth/users/unlock/open", tag = "accounts", security(()), request_body(content = Value, description = "A form"), responses((status = 200), (status = 422)))]
async fn unlock_form(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let token = Secret::new(sent.needed("unlock_token")?);
    match face.hub.unlock_by_token(guest.visitor.clone(), token).await {
        Ok(_) => Ok(words(&guest, "Your account is unlocked", "You can sign in now.", "Sign in")),
        Err(error) => Ok(new_form().again(&face, &guest, error)),
    }
}
