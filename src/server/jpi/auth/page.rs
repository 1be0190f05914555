//! The pages behind links in mails, and around them, under the name and the logo of the marketplace. They work without scripts and load
//! nothing from elsewhere; what was wrong is said beside its field.

use std::sync::LazyLock;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use base64::Engine as _;
use sha2::Digest as _;

use super::sent::Guest;
use crate::kernel::{Error, ErrorKind};
use crate::server::HubFace;
use crate::server::error::LoggedError;
use crate::server::html::escape;

const STYLE: &str = include_str!("page.css");

/// Links of these pages hold tokens: nothing may leave with them, and nobody may frame them. The one style sheet is known by its hash.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let hash = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(STYLE));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{hash}'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    );
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'; form-action 'self'; frame-ancestors 'none'"))
});

/// A field of a form.
pub(in crate::server::jpi) struct Field<'a> {
    name: &'a str,
    label: &'a str,
    kind: &'static str,
    /// What browsers and password managers fill in.
    autocomplete: &'static str,
    value: String,
    /// What can be chosen, each as it is sent and as it is shown; empty where one types.
    options: Vec<(String, String)>,
    hint: Option<&'static str>,
}

impl<'a> Field<'a> {
    fn new(name: &'a str, label: &'a str, kind: &'static str, autocomplete: &'static str) -> Self {
        Self { name, label, kind, autocomplete, value: String::new(), options: Vec::new(), hint: None }
    }

    pub(in crate::server::jpi) fn hidden(name: &'a str, value: &str) -> Self {
        Self { value: value.to_owned(), ..Self::new(name, "", "hidden", "off") }
    }

    pub(in crate::server::jpi) fn text(name: &'a str, label: &'a str, autocomplete: &'static str) -> Self {
        Self::new(name, label, "text", autocomplete)
    }

    pub(in crate::server::jpi) fn email() -> Self {
        Self::new("user[email]", "E-mail", "email", "username")
    }

    pub(in crate::server::jpi) fn password(name: &'a str, label: &'a str) -> Self {
        Self::new(name, label, "password", "current-password")
    }

    pub(in crate::server::jpi) fn new_password(name: &'a str, label: &'a str) -> Self {
        Self::new(name, label, "password", "new-password")
    }

    pub(in crate::server::jpi) fn code() -> Self {
        Self::new("user[otp_attempt]", "Code of your authenticator app, or a recovery code", "text", "one-time-code")
    }

    /// One of several things.
    pub(in crate::server::jpi) fn choice(name: &'a str, label: &'a str, options: Vec<(String, String)>) -> Self {
        Self { options, ..Self::new(name, label, "select", "off") }
    }

    pub(in crate::server::jpi) fn value(mut self, value: Option<String>) -> Self {
        self.value = value.unwrap_or_default();
        self
    }

    pub(in crate::server::jpi) fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The name in errors: `email` for `user[email]`.
    fn plain(&self) -> &str {
        self.name.strip_prefix("user[").and_then(|name| name.strip_suffix(']')).unwrap_or(self.name)
    }

    fn html(&self, error: Option<&Error>) -> String {
        let (name, value) = (escape(self.name), escape(&self.value));
        if self.kind == "hidden" {
            return format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
        }
        let (kind, label, autocomplete, id) = (self.kind, escape(self.label), self.autocomplete, escape(self.plain()));
        let (mut about, mut described) = (String::new(), String::new());
        if let Some(error) = error {
            let said = escape(&[&[sentence(error.message())][..], &sentences(error)].concat().join(" "));
            about = format!("<p class=\"wrong\" id=\"{id}-wrong\">{said}</p>");
            described = format!(" aria-invalid=\"true\" aria-describedby=\"{id}-wrong\" autofocus");
        } else if let Some(hint) = self.hint {
            about = format!("<p class=\"hint\" id=\"{id}-hint\">{}</p>", escape(hint));
            described = format!(" aria-describedby=\"{id}-hint\"");
        }
        if !self.options.is_empty() {
            let options: String = self
                .options
                .iter()
                .map(|(sent, shown)| {
                    let selected = if *sent == self.value { " selected" } else { "" };
                    format!("<option value=\"{}\"{selected}>{}</option>", escape(sent), escape(shown))
                })
                .collect();
            return format!("<div><label>{label}<select name=\"{name}\" required{described}>{options}</select></label>{about}</div>");
        }
        format!(
            "<div><label>{label}<input type=\"{kind}\" name=\"{name}\" value=\"{value}\" autocomplete=\"{autocomplete}\" required{described}></label>{about}</div>"
        )
    }
}

/// A page with a form that posts to `action`.
pub(in crate::server::jpi) struct Form<'a> {
    title: &'a str,
    about: String,
    action: &'a str,
    fields: Vec<Field<'a>>,
    button: &'a str,
    links: Vec<(String, &'a str)>,
}

impl<'a> Form<'a> {
    pub(in crate::server::jpi) fn new(title: &'a str, action: &'a str, fields: Vec<Field<'a>>, button: &'a str) -> Self {
        Self { title, about: String::new(), action, fields, button, links: Vec::new() }
    }

    /// Words between the title and the fields.
    pub(in crate::server::jpi) fn about(mut self, about: impl Into<String>) -> Self {
        self.about = about.into();
        self
    }

    /// Where else one may want to go.
    pub(in crate::server::jpi) fn link(mut self, to: impl Into<String>, words: &'a str) -> Self {
        self.links.push((to.into(), words));
        self
    }

    pub(in crate::server::jpi) fn page(self, face: &HubFace, guest: &Guest) -> Response {
        page(guest, StatusCode::OK, self.title, &self.inner(face, guest, None))
    }

    /// The same again, with what was wrong.
    pub(in crate::server::jpi) fn again(self, face: &HubFace, guest: &Guest, error: Error) -> Response {
        let inner = self.inner(face, guest, Some(&error));
        let mut response = page(guest, status_of(&error), self.title, &inner);
        response.extensions_mut().insert(LoggedError(error));
        response
    }

    fn inner(&self, face: &HubFace, guest: &Guest, error: Option<&Error>) -> String {
        let mut inner = about(&self.about);
        let of = |field: &Field<'_>| error.filter(|error| field.kind != "hidden" && error.field() == Some(field.plain()));
        if let Some(error) = error
            && !self.fields.iter().any(|field| of(field).is_some())
        {
            inner.push_str(&notice(error));
        }
        inner.push_str(&format!("<form method=\"post\" action=\"{}\">", escape(self.action)));
        let token = guest.web.as_ref().map(|web| face.hub.csrf_token(web.expose())).unwrap_or_default();
        inner.push_str(&Field::hidden("authenticity_token", &token).html(None));
        if let Some(tenant) = &guest.visitor.tenant {
            inner.push_str(&Field::hidden("tenant", tenant).html(None));
        }
        for field in &self.fields {
            inner.push_str(&field.html(of(field)));
        }
        inner.push_str(&format!("<button>{}</button></form>", escape(self.button)));
        if !self.links.is_empty() {
            let links = self.links.iter().map(|(to, words)| format!("<a href=\"{}\">{}</a>", escape(&guest.at_tenant(to)), escape(words)));
            inner.push_str(&format!("<p class=\"links\">{}</p>", links.collect::<String>()));
        }
        inner
    }
}

/// A page with some words, and the way on.
pub(in crate::server::jpi) fn words(guest: &Guest, title: &str, text: &str, on: &str) -> Response {
    let way = format!("<a class=\"button\" href=\"{}\">{}</a>", escape(&guest.at_tenant("/")), escape(on));
    page(guest, StatusCode::OK, title, &(about(text) + &way))
}

/// A page with some words and links to other places.
pub(in crate::server::jpi) fn links(guest: &Guest, title: &str, text: &str, links: &[(String, String)]) -> Response {
    let items =
        links.iter().map(|(to, shown)| format!("<li><a href=\"{}\" rel=\"noopener noreferrer\">{}</a></li>", escape(to), escape(shown)));
    let list = if links.is_empty() { String::new() } else { format!("<ul>{}</ul>", items.collect::<String>()) };
    let way = format!("<a class=\"button\" href=\"{}\">Home</a>", escape(&guest.at_tenant("/")));
    page(guest, StatusCode::OK, title, &(about(text) + &list + &way))
}

/// The words of a failure.
pub(in crate::server::jpi) fn failed(guest: &Guest, error: Error) -> Response {
    let way = format!("<a class=\"button\" href=\"{}\">Continue</a>", escape(&guest.at_tenant("/")));
    let mut response = page(guest, status_of(&error), "That did not work", &(notice(&error) + &way));
    response.extensions_mut().insert(LoggedError(error));
    response
}

fn about(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<p class=\"about\">{}</p>", escape(text)) }
}

fn notice(error: &Error) -> String {
    let lines = std::iter::once(sentence(error.message())).chain(sentences(error));
    format!("<div class=\"notice\" role=\"alert\">{}</div>", lines.map(|line| format!("<p>{}</p>", escape(&line))).collect::<String>())
}

fn sentences(error: &Error) -> Vec<String> {
    error.hints().iter().map(|hint| sentence(hint)).collect()
}

/// Our messages begin in lower case and quote names as code; a page for people does neither.
fn sentence(text: &str) -> String {
    let text = text.replace('`', "");
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let end = if text.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

fn status_of(error: &Error) -> StatusCode {
    match error.kind() {
        ErrorKind::Unauthenticated | ErrorKind::Busy => StatusCode::UNAUTHORIZED,
        ErrorKind::Forbidden => StatusCode::FORBIDDEN,
        ErrorKind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        ErrorKind::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

fn page(guest: &Guest, status: StatusCode, title: &str, inner: &str) -> Response {
    let title = escape(title);
    let name = escape(guest.look.as_ref().map_or("mno", |look| &look.name));
    // Nothing is loaded from elsewhere: a logo is shown when the marketplace has uploaded it.
    let uploaded = guest.look.as_ref().and_then(|look| look.logo_url.as_deref()).filter(|url| url.starts_with("data:"));
    let logo = escape(uploaded.unwrap_or("/favicon.svg"));
    let html = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"referrer\" content=\"no-referrer\"><meta name=\"color-scheme\" content=\"light dark\"><title>{title}</title>\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"/favicon.svg\"><style>{STYLE}</style></head><body><main>\
         <a class=\"brand\" href=\"/\"><img src=\"{logo}\" alt=\"\" height=\"36\">{name}</a><h1>{title}</h1>{inner}</main></body></html>\n"
    );
    let mut response = (status, Html(html)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY.clone());
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_stands_beside_its_field_and_is_escaped() {
        let error = Error::invalid("email", "`<b>` is no address").hint("write it as `a@b.c`");
        let html = Field::email().value(Some("\"><script>".into())).html(Some(&error));
        assert!(html.contains("aria-invalid=\"true\" aria-describedby=\"email-wrong\""), "{html}");
        assert!(html.contains("id=\"email-wrong\">&lt;b&gt; is no address. Write it as a@b.c.</p>"), "{html}");
        assert!(html.contains("value=\"&quot;&gt;&lt;script&gt;\"") && !html.contains("<script>"), "{html}");
        assert!(!Field::email().html(None).contains("aria-invalid"));
    }

    #[test]
    fn a_choice_shows_what_was_chosen_and_is_escaped() {
        let options = vec![("1".to_owned(), "A & B".to_owned()), ("2".to_owned(), "<C>".to_owned())];
        let html = Field::choice("organization_id", "For", options).value(Some("2".into())).html(None);
        assert!(html.contains("<option value=\"1\">A &amp; B</option><option value=\"2\" selected>&lt;C&gt;</option>"), "{html}");
        assert!(html.contains("<select name=\"organization_id\" required>"), "{html}");
    }

    #[test]
    fn the_style_sheet_is_the_one_that_the_policy_allows() {
        let policy = POLICY.to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
    }
}
