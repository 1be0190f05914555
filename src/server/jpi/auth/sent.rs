//! What account pages send: JSON `{"user":{…}}`, or an HTML form `user[email]=…`. Only what a handler asks for by name is read.

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use serde_json::{Map, Value};

use super::super::session::{COOKIE, PENDING_COOKIE, cookie};
use super::failure::AuthError;
use crate::hub::{Look, Visitor};
use crate::kernel::{Error, Secret};
use crate::server::HubFace;
use crate::server::caller::origin;
use crate::server::extract::raw;

/// How many fields a form may have.
const FIELDS_MAX: usize = 100;

/// Who sends a request to an account page.
#[derive(Debug, Clone)]
pub(in crate::server::jpi) struct Guest {
    pub(in crate::server::jpi) visitor: Visitor,
    /// The browser's session, when it has one.
    pub(in crate::server::jpi) web: Option<Secret>,
    /// The cookie of a sign-in's second step.
    pub(in crate::server::jpi) pending: Option<Secret>,
    /// Is the answer for a person's browser, not for a script?
    pub(in crate::server::jpi) wants_page: bool,
    /// How the marketplace looks whose pages these are, for a page.
    pub(in crate::server::jpi) look: Option<Look>,
}

impl FromRequestParts<HubFace> for Guest {
    type Rejection = AuthError;

    async fn from_request_parts(parts: &mut Parts, face: &HubFace) -> Result<Self, AuthError> {
        let origin = origin(parts);
        let text = |name: header::HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let tenant = url::form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes())
            .find(|(name, _)| name == "tenant")
            .map(|(_, value)| value.into_owned());
        let visitor = Visitor {
            tenant,
            host: text(header::HOST),
            // Without a socket it is this process itself.
            address: origin.address.unwrap_or_else(|| "local".to_owned()),
            agent: origin.agent.unwrap_or_default(),
            request_id: origin.request_id,
        };
        let wants_page = wants_page(&parts.headers);
        let look = if wants_page { face.hub.look(visitor.clone(), None).await? } else { None };
        Ok(Self {
            visitor,
            look,
            web: cookie(&parts.headers, COOKIE).map(Secret::new),
            pending: cookie(&parts.headers, PENDING_COOKIE).map(Secret::new),
            wants_page,
        })
    }
}

impl Guest {
    /// A path of ours, with the tenant when one was named.
    pub(in crate::server::jpi) fn at_tenant(&self, path: &str) -> String {
        let Some(tenant) = &self.visitor.tenant else { return path.to_owned() };
        let (path, hash) = path.split_once('#').map_or((path, String::new()), |(path, hash)| (path, format!("#{hash}")));
        let mark = if path.contains('?') { '&' } else { '?' };
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("tenant", tenant).finish();
        format!("{path}{mark}{query}{hash}")
    }

    /// The tenant that the body names counts before that of the address line.
    pub(in crate::server::jpi) fn at(mut self, sent: &Sent) -> Self {
        if let Some(tenant) = sent.text("tenant") {
            self.visitor.tenant = Some(tenant);
        }
        self
    }
}

/// Browsers say that they take HTML; scripts and published frontends ask for JSON or for anything.
fn wants_page(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|accept| {
        let accept = accept.to_ascii_lowercase();
        accept.contains("text/html") && !accept.trim_start().starts_with("application/json")
    })
}

/// The body of an account page.
#[derive(Debug, Default)]
pub(in crate::server::jpi) struct Sent {
    user: Map<String, Value>,
    whole: Map<String, Value>,
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = AuthError;

    async fn from_request(request: Request, state: &S) -> Result<Self, AuthError> {
        let form = is_form(request.headers());
        let bytes = raw(request, state).await.map_err(|error| AuthError(error.0))?;
        let whole = if form {
            read_form(&bytes)?
        } else if bytes.iter().all(u8::is_ascii_whitespace) {
            Map::new()
        } else {
            match serde_json::from_slice(&bytes) {
                Ok(Value::Object(whole)) => whole,
                Ok(_) => return Err(AuthError(Error::invalid("body", "the body is not a JSON object"))),
                Err(error) => return Err(AuthError(Error::invalid("body", format!("the body is not JSON: {error}")))),
            }
        };
        let user = whole.get("user").and_then(Value::as_object).cloned().unwrap_or_default();
        Ok(Self { user, whole })
    }
}

pub(in crate::server::jpi) fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded")
}

/// `a=1&user[b]=2` becomes `{"a":"1","user":{"b":"2"}}`. Deeper names are left out: no page has them.
fn read_form(bytes: &[u8]) -> Result<Map<String, Value>, AuthError> {
    let (mut whole, mut user) = (Map::new(), Map::new());
    for (count, (name, value)) in url::form_urlencoded::parse(bytes).enumerate() {
        if count >= FIELDS_MAX {
            return Err(AuthError(Error::invalid("body", format!("the form has more than {FIELDS_MAX} fields"))));
        }
        match name.strip_prefix("user[").and_then(|name| name.strip_suffix(']')) {
            Some(inner) if !inner.contains('[') => user.insert(inner.to_owned(), Value::String(value.into_owned())),
            Some(_) => None,
            None => whole.insert(name.into_owned(), Value::String(value.into_owned())),
        };
    }
    if !user.is_empty() {
        whole.insert("user".to_owned(), Value::Object(user));
    }
    Ok(whole)
}

/// The token against forged requests that a form carries.
pub(in crate::server::jpi) fn form_token(bytes: &[u8]) -> Option<String> {
    url::form_urlencoded::parse(bytes).find(|(name, _)| name == "authenticity_token").map(|(_, value)| value.into_owned())
}

impl Sent {
    /// A text of the `user` object, or of the body itself. Anything but text counts as not sent.
    pub(in crate::server::jpi) fn text(&self, name: &str) -> Option<String> {
        let found = self.user.get(name).or_else(|| self.whole.get(name))?;
        found.as_str().map(str::to_owned).filter(|text| !text.is_empty())
    }

    pub(in crate::server::jpi) fn secret(&self, name: &str) -> Option<Secret> {
        self.text(name).map(Secret::new)
    }

    /// A text that must be there.
    pub(in crate::server::jpi) fn needed(&self, name: &str) -> Result<String, AuthError> {
        self.text(name).ok_or_else(|| AuthError(Error::invalid(name, format!("`{name}` can't be blank"))))
    }

    pub(in crate::server::jpi) fn flag(&self, name: &str) -> Option<bool> {
        match self.user.get(name).or_else(|| self.whole.get(name))? {
            Value::Bool(flag) => Some(*flag),
            Value::String(text) => Some(matches!(text.as_str(), "true" | "1" | "on")),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_and_json_read_alike() {
        let whole = read_form(b"user%5Bemail%5D=a%40x.y&user[a][b]=1&tenant=acme&authenticity_token=t").unwrap();
        let user = whole["user"].as_object().unwrap().clone();
        let sent = Sent { user, whole };
        assert_eq!((sent.text("email").as_deref(), sent.text("tenant").as_deref()), (Some("a@x.y"), Some("acme")));
        assert_eq!(sent.text("a"), None);
        assert_eq!(form_token(b"x=1&authenticity_token=t").as_deref(), Some("t"));
    }
}
