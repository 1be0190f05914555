//! Opening an account that was locked after too many failures.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::{AuthError, Field, Guest, Sent, failed, form, mail_asked, words};
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
        let field = Field("user[unlock_token]", "", "hidden", &link.unlock_token);
        return Ok(form(&face, &guest, "Unlock your account", "/mnoe/auth/users/unlock/open", &[field], "Unlock"));
    }
    let user = face.hub.unlock_by_token(guest.visitor, Secret::new(link.unlock_token)).await?;
    Ok((StatusCode::OK, Json(super::sign_in::shown(&user))).into_response())
}

/// Asks for the mail again. The answer is the same for everybody.
#[utoipa::path(post, path = "/mnoe/auth/users/unlock", tag = "accounts", security(()), request_body(content = Value, description = "`{\"user\":{\"email\"}}`"), responses((status = 201)))]
async fn unlock_ask(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let guest = guest.at(&sent);
    face.hub.account_mail_ask(guest.visitor.clone(), AccountMail::Unlock, sent.needed("email")?).await?;
    Ok(mail_asked(&guest))
}

/// The page on which one asks for the mail again.
#[utoipa::path(get, path = "/mnoe/auth/users/unlock/new", tag = "accounts", security(()), responses((status = 200)))]
async fn unlock_new_page(State(face): State<HubFace>, guest: Guest) -> Response {
    let field = Field("user[email]", "E-mail", "email", "");
    form(&face, &guest, "Unlock your account", "/mnoe/auth/users/unlock", &[field], "Send me the link again")
}

/// The button of the page.
#[utoipa::path(post, path = "/mnoe/auth/users/unlock/open", tag = "accounts", security(()), request_body(content = Value, description = "A form"), responses((status = 200), (status = 422)))]
async fn unlock_form(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let token = Secret::new(sent.needed("unlock_token")?);
    match face.hub.unlock_by_token(guest.visitor, token).await {
        Ok(_) => Ok(words(StatusCode::OK, "Your account is unlocked", "You can sign in now.")),
        Err(error) => Ok(failed(&error)),
    }
}
