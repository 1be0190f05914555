//! The browser's session: one HttpOnly cookie, and a CSRF token that is bound to it.
//!
//! `XSRF-TOKEN` is a signature over the session's cookie, set on every answer; `angular` and our portal send it back as
//! `X-XSRF-TOKEN`. Another site can make the browser send the cookie, but cannot read the token, and a token of another
//! session does not fit. The answer to a bad token (422, a body that starts with `)]}',`) is what the published frontends
//! expect.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::json;

use super::auth::{form_token, is_form};
use super::cross_site::is_cross_site;
use super::error::JpiError;
use crate::hub::{Credential, Origin, User};
use crate::kernel::{Error, Secret, constant_time_eq};
use crate::server::HubFace;
use crate::server::caller::{Caller, origin};

/// The session cookie's name.
pub(in crate::server) const COOKIE: &str = "_mno_session";
/// A link that changes something, which published frontends have.
const SIGN_OUT: &str = "/mnoe/auth/users/sign_out";
/// The largest form of a page, in bytes.
const FORM_BYTES_MAX: usize = 64 * 1024;
/// The CSRF cookie's name.
pub(in crate::server) const CSRF_COOKIE: &str = "XSRF-TOKEN";

/// The cookie between the password and the second factor.
pub(super) const PENDING_COOKIE: &str = "_mno_pending";
/// The session of a member of staff while she acts as a customer.
pub(super) const STAFF_COOKIE: &str = "_mno_staff_session";

/// The value of a cookie.
pub(in crate::server) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name && !value.is_empty()).then(|| value.to_owned()))
}

/// `Set-Cookie` of the session; an empty value ends it.
pub(in crate::server) fn session_cookie(face: &HubFace, value: &str) -> Option<HeaderValue> {
    let secure = if face.secure_cookies { "; Secure" } else { "" };
    let age = if value.is_empty() { "; Max-Age=0" } else { "" };
    HeaderValue::from_str(&format!("{COOKIE}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}")).ok()
}

/// `Set-Cookie` of the second step; an empty value ends it.
pub(super) fn pending_cookie(face: &HubFace, value: &str) -> Option<HeaderValue> {
    strict_cookie(face, PENDING_COOKIE, value, 300)
}

/// `Set-Cookie` of what an impersonator comes back to; an empty value ends it.
pub(super) fn staff_cookie(face: &HubFace, value: &str) -> Option<HeaderValue> {
    strict_cookie(face, STAFF_COOKIE, value, 7_200)
}

fn strict_cookie(face: &HubFace, name: &str, value: &str, seconds: i64) -> Option<HeaderValue> {
    let secure = if face.secure_cookies { "; Secure" } else { "" };
    let seconds = if value.is_empty() { 0 } else { seconds };
    HeaderValue::from_str(&format!("{name}={value}; Path=/mnoe; HttpOnly; SameSite=Strict{secure}; Max-Age={seconds}")).ok()
}

fn csrf_cookie(face: &HubFace, session: &str) -> Option<HeaderValue> {
    let secure = if face.secure_cookies { "; Secure" } else { "" };
    HeaderValue::from_str(&format!("{CSRF_COOKIE}={}; Path=/; SameSite=Lax{secure}", face.hub.csrf_token(session))).ok()
}

/// Refuses what pages of other sites send, and unsafe requests of a session without its token, and hands the token out with every answer.
pub(super) async fn guard(State(face): State<HubFace>, request: Request, next: Next) -> Response {
    let session = cookie(request.headers(), COOKIE).unwrap_or_default();
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if is_cross_site(request.headers(), face.public_url.as_deref()) {
        if !safe {
            let body = json!({"error": "a page of another site may not ask for this"});
            return (StatusCode::FORBIDDEN, axum::Json(body)).into_response();
        }
        if request.uri().path() == SIGN_OUT {
            // A link elsewhere does not end a session.
            return Redirect::to("/").into_response();
        }
    }
    // Signing in has no session to abuse yet; everything else without one is refused by its handler.
    let signing_in = request.method() == Method::POST && request.uri().path().ends_with("/sign_in");
    let mut request = request;
    if !safe && !signing_in && !session.is_empty() {
        let header = request.headers().get("x-xsrf-token").and_then(|value| value.to_str().ok()).map(str::to_owned);
        let sent = match header {
            Some(header) => header,
            // A form of a page of ours carries it as a field.
            None if is_form(request.headers()) => match with_form_token(request).await {
                Ok((again, token)) => {
                    request = again;
                    token.unwrap_or_default()
                }
                Err(response) => return *response,
            },
            None => String::new(),
        };
        if !constant_time_eq(&sent, &face.hub.csrf_token(&session)) {
            let body = ")]}',\n{\"error\":\"the CSRF token does not belong to this session\"}";
            let mut response = (StatusCode::UNPROCESSABLE_ENTITY, [(header::CONTENT_TYPE, "application/json")], body).into_response();
            if let Some(value) = csrf_cookie(&face, &session) {
                response.headers_mut().append(header::SET_COOKIE, value);
            }
            return response;
        }
    }
    let mut response = next.run(request).await;
    // A new session has a new token; the one that was sent no longer fits.
    let current = issued(response.headers()).unwrap_or(session);
    if let Some(value) = csrf_cookie(&face, &current) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Reads the token out of a form; the request is whole again afterwards.
async fn with_form_token(request: Request) -> Result<(Request, Option<String>), Box<Response>> {
    let (parts, body) = request.into_parts();
    let too_large = || Box::new(StatusCode::PAYLOAD_TOO_LARGE.into_response());
    let bytes = axum::body::to_bytes(body, FORM_BYTES_MAX).await.map_err(|_| too_large())?;
    let token = form_token(&bytes);
    Ok((Request::from_parts(parts, axum::body::Body::from(bytes)), token))
}

/// The session that an answer begins.
fn issued(headers: &HeaderMap) -> Option<String> {
    headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok()).find_map(|text| {
        let (name, rest) = text.split_once('=')?;
        (name == COOKIE).then(|| rest.split(';').next().unwrap_or_default().to_owned())
    })
}

/// Somebody who is signed in; nobody gets an empty 401, as the published frontends expect.
pub(super) struct SignedIn {
    pub(super) user: User,
    pub(super) sso: Secret,
    /// The uid of the member of staff who acts as the user.
    pub(super) impersonator: Option<String>,
    /// The session's cookie.
    pub(super) cookie: Secret,
    origin: Origin,
}

impl SignedIn {
    /// As a caller of the Hub.
    pub(super) fn caller(&self) -> Caller {
        Caller { credential: Credential::Session(self.sso.clone()), origin: self.origin.clone() }
    }
}

impl FromRequestParts<HubFace> for SignedIn {
    type Rejection = JpiError;

    async fn from_request_parts(parts: &mut Parts, face: &HubFace) -> Result<Self, JpiError> {
        let nobody = || JpiError(Error::unauthenticated("nobody is signed in"));
        let value = cookie(&parts.headers, COOKIE).ok_or_else(nobody)?;
        let cookie = Secret::new(value);
        let found = face.hub.signed_in(cookie.clone()).await?.ok_or_else(nobody)?;
        Ok(Self { user: found.user, sso: found.sso, impersonator: found.impersonator, cookie, origin: origin(parts) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others_and_not_by_its_ending() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, "a=1; not_mno_session=x; _mno_session=ses-1.ab".parse().unwrap());
        assert_eq!(cookie(&headers, COOKIE).as_deref(), Some("ses-1.ab"));
        assert_eq!(cookie(&headers, "mno_session"), None);
    }
}
