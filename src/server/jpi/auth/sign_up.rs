//! Making an account.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::{AuthError, Field, Form, Guest, PASSWORD_HINT, Sent, words};
use crate::hub::SignUp;
use crate::kernel::Secret;
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(sign_up)).routes(routes!(sign_up_page))
}

/// The page on which one signs up.
#[utoipa::path(get, path = "/mnoe/auth/users/sign_up", tag = "accounts", security(()), responses((status = 200)))]
async fn sign_up_page(State(face): State<HubFace>, guest: Guest) -> Response {
    sign_up_form(&Sent::default()).page(&face, &guest)
}

/// The form, with what was typed before. Passwords are typed again.
fn sign_up_form(sent: &Sent) -> Form<'static> {
    let fields = vec![
        Field::text("user[name]", "Given name", "given-name").value(sent.text("name")),
        Field::text("user[surname]", "Family name", "family-name").value(sent.text("surname")),
        Field::text("user[company]", "Company", "organization").value(sent.text("company")).hint("Your first workspace gets this name."),
        Field::email().value(sent.text("email")),
        Field::new_password("user[password]", "Password").hint(PASSWORD_HINT),
    ];
    Form::new("Make your account", "/mnoe/auth/users", fields, "Make my account").link("/", "I have an account: sign in")
}

/// Somebody who was invited: her address is proved by the link.
pub(in crate::server::jpi) fn invited_form<'a>(title: &'a str, token: &str, email: &str, sent: &Sent) -> Form<'a> {
    let fields = vec![
        Field::hidden("user[invitation_token]", token),
        Field::hidden("user[email]", email),
        Field::text("user[name]", "Given name", "given-name").value(sent.text("name")),
        Field::text("user[surname]", "Family name", "family-name").value(sent.text("surname")),
        Field::new_password("user[password]", "Password").hint(PASSWORD_HINT),
    ];
    Form::new(title, "/mnoe/auth/users", fields, "Make my account and join")
}

/// Asks for an account: `{"user":{"email","password",…}}`.
///
/// The answer is the same whether or not there is an account with that address: a mail goes there either way. With the token of an
/// invitation the account is ready at once. A first organization is made unless `orga_on_create` is false or an invitation brought her.
#[utoipa::path(post, path = "/mnoe/auth/users", tag = "accounts", security(()), request_body(content = Value, description = "`{\"user\":{\"email\",\"password\",\"name\",\"surname\",\"company\",\"orga_on_create\",\"invitation_token\"}}`"), responses((status = 201), (status = 403, description = "The tenant takes no sign-ups"), (status = 422, description = "`{\"errors\":{field:[messages]}}`")))]
async fn sign_up(State(face): State<HubFace>, guest: Guest, sent: Sent) -> Result<Response, AuthError> {
    let guest = guest.at(&sent);
    match make(&face, &guest, &sent).await {
        Err(error) if guest.wants_page => {
            let form = match sent.text("invitation_token") {
                Some(token) => invited_form("Join", &token, &sent.text("email").unwrap_or_default(), &sent),
                None => sign_up_form(&sent),
            };
            Ok(form.again(&face, &guest, error.0))
        }
        made => made,
    }
}

async fn make(face: &HubFace, guest: &Guest, sent: &Sent) -> Result<Response, AuthError> {
    let invitation_token = sent.secret("invitation_token");
    let new = SignUp {
        email: sent.needed("email")?,
        name: sent.text("name").unwrap_or_default(),
        surname: sent.text("surname").unwrap_or_default(),
        password: sent.secret("password").unwrap_or_else(|| Secret::new("")),
        password_confirmation: sent.secret("password_confirmation"),
        company: sent.text("company").unwrap_or_default(),
        locale: sent.text("locale"),
        orga_on_create: sent.flag("orga_on_create").unwrap_or(invitation_token.is_none()),
        invitation_token,
    };
    let (email, name, surname) = (new.email.trim().to_lowercase(), new.name.clone(), new.surname.clone());
    if let Some(user) = face.hub.sign_up(guest.visitor.clone(), new).await? {
        if guest.wants_page {
            return Ok(words(guest, "Your account is ready", "You can sign in now.", "Sign in"));
        }
        return Ok((StatusCode::CREATED, Json(super::sign_in::shown(&user))).into_response());
    }
    let text = "A mail with a link is on its way to that address.";
    if guest.wants_page {
        return Ok(words(guest, "Look into your mail", text, "Back to signing in"));
    }
    let body = json!({"email": email, "name": name, "surname": surname, "confirmed_at": null, "message": text});
    Ok((StatusCode::CREATED, Json(body)).into_response())
}
