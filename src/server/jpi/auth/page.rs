//! The little pages behind links in mails. The portal has better ones; these work without it. They load nothing from anywhere.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use super::sent::Guest;
use crate::kernel::Error;
use crate::server::HubFace;
use crate::server::html::escape;

/// A field of a form: name, label, kind, value.
pub(in crate::server::jpi) struct Field<'a>(
    pub(in crate::server::jpi) &'a str,
    pub(in crate::server::jpi) &'a str,
    pub(in crate::server::jpi) &'a str,
    pub(in crate::server::jpi) &'a str,
);

/// A page with some words, and a way back.
pub(in crate::server::jpi) fn words(status: StatusCode, title: &str, text: &str) -> Response {
    page(status, title, &format!("<p>{}</p><p><a href=\"/\">Continue</a></p>", escape(text)))
}

/// The words of a failure.
pub(in crate::server::jpi) fn failed(error: &Error) -> Response {
    words(StatusCode::UNPROCESSABLE_ENTITY, "That did not work", error.message())
}

/// A page with a form that posts to `action`.
pub(in crate::server::jpi) fn form(
    face: &HubFace,
    guest: &Guest,
    title: &str,
    action: &str,
    fields: &[Field<'_>],
    button: &str,
) -> Response {
    let token = guest.web.as_ref().map(|web| face.hub.csrf_token(web.expose())).unwrap_or_default();
    let mut inner = format!("<form method=\"post\" action=\"{}\">", escape(action));
    inner.push_str(&format!("<input type=\"hidden\" name=\"authenticity_token\" value=\"{}\">", escape(&token)));
    if let Some(tenant) = &guest.visitor.tenant {
        inner.push_str(&format!("<input type=\"hidden\" name=\"tenant\" value=\"{}\">", escape(tenant)));
    }
    for Field(name, label, kind, value) in fields {
        let (name, label, value) = (escape(name), escape(label), escape(value));
        if *kind == "hidden" {
            inner.push_str(&format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\">"));
        } else {
            inner.push_str(&format!("<p><label>{label}<br><input type=\"{kind}\" name=\"{name}\" value=\"{value}\" required></label></p>"));
        }
    }
    inner.push_str(&format!("<p><button>{}</button></p></form>", escape(button)));
    page(StatusCode::OK, title, &inner)
}

fn page(status: StatusCode, title: &str, inner: &str) -> Response {
    let title = escape(title);
    let html = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <meta name=\"referrer\" content=\"no-referrer\"><title>{title}</title></head><body><main><h1>{title}</h1>{inner}</main></body></html>\n"
    );
    let mut response = (status, Html(html)).into_response();
    let headers = response.headers_mut();
    // Links of these pages hold tokens: nothing may leave with them, and nobody may frame them.
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"),
    );
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}
