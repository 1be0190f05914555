//! Sign-in and account pages (`/mnoe/auth/users`). Paths are those of Devise, which the published frontends call; each takes an
//! HTML form and JSON. Everybody may call them: what somebody may do here she proves with a password, a code or a token of a mail.

mod confirmation;
mod failure;
mod page;
mod password;
mod second_factor;
mod sent;
mod sessions;
mod sign_in;
mod sign_up;
mod unlock;

use crate::server::described::OpenApiRouter;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

pub(super) use failure::AuthError;
pub(super) use page::{Field, Form, failed, links, words};
pub(super) use password::PASSWORD_HINT;
pub(super) use sent::{Guest, Sent, form_token, is_form};
pub(super) use sign_in::signed_out;
pub(super) use sign_up::invited_form;

use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .merge(sign_in::router())
        .merge(sign_up::router())
        .merge(password::router())
        .merge(confirmation::router())
        .merge(unlock::router())
        .merge(second_factor::router())
        .merge(sessions::router())
}

/// Back to the portal, for a browser that sent a form.
pub(super) fn home() -> Response {
    Redirect::to("/").into_response()
}

/// An answer with a cookie.
pub(super) fn with_cookie(mut response: Response, cookie: Option<HeaderValue>) -> Response {
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// What pages and scripts are told when a mail may have been sent: the same words for everybody.
pub(super) fn mail_asked(guest: &Guest) -> Response {
    let text = "If there is such an account, a mail with a link is on its way to it.";
    if guest.wants_page {
        return words(guest, "Look into your mail", text, "Back to signing in");
    }
    (StatusCode::CREATED, axum::Json(serde_json::json!({"message": text}))).into_response()
}
