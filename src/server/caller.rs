//! Who sends a request, as it says itself. Whether that is true is the IDM's to check.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;

use super::HubFace;
use super::error::ApiError;
use super::middleware::RequestId;
use crate::hub::{Asker, Credential, Origin};
use crate::kernel::{Error, Secret, constant_time_eq};

/// The longest user agent that is kept, in characters.
const AGENT_LENGTH_MAX: usize = 200;

/// A mark on requests of the command line in this process. It cannot come from a socket: only code can put it there.
#[derive(Debug, Clone, Copy)]
pub struct LocalCaller;

/// The token of the local operator, known to the router.
#[derive(Debug, Clone)]
pub(super) struct LocalToken(pub(super) Option<Arc<Secret>>);

/// The caller of a request. An extractor that never refuses: endpoints that need somebody ask for a permit.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    pub(crate) credential: Credential,
    pub(crate) origin: Origin,
}

impl<'a> From<&'a Caller> for Asker<'a> {
    fn from(caller: &'a Caller) -> Self {
        Self::new(&caller.credential, &caller.origin)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ApiError> {
        let origin = origin(parts);
        if parts.extensions.get::<LocalCaller>().is_some() {
            return Ok(Self { credential: Credential::Local, origin });
        }
        let mut credential = from_header(&parts.headers)?;
        if matches!(credential, Credential::None) {
            credential = from_query(parts.uri.query().unwrap_or_default());
        }
        if let Credential::Bearer(token) = &credential
            && let Some(LocalToken(Some(local))) = parts.extensions.get::<LocalToken>()
            && constant_time_eq(token.expose(), local.expose())
        {
            credential = Credential::Local;
        }
        Ok(Self { credential, origin })
    }
}

/// Lets nobody past who does not say who she is, or is not who she says: before a handler reads a path, a query or a body.
pub(super) async fn known_only(State(face): State<HubFace>, caller: Caller, request: Request, next: Next) -> Response {
    match face.hub.whoami(&caller.credential).await {
        Ok(_) => next.run(request).await,
        Err(error) => ApiError(error).into_response(),
    }
}

/// From where a request comes: for the audit.
pub(super) fn origin(parts: &Parts) -> Origin {
    Origin {
        request_id: parts.extensions.get::<RequestId>().map(|id| id.0.clone()),
        address: super::address::client_address(parts).map(|address| address.to_string()),
        agent: parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).map(agent),
    }
}

/// What a client says that it is, as much of it as is kept.
fn agent(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(AGENT_LENGTH_MAX).collect()
}

/// `Authorization`: `Bearer token`, `Basic base64(id:secret)`, or `Basic base64(token)` without a colon, which is how the
/// published `impac-angular` sends a session token.
fn from_header(headers: &HeaderMap) -> Result<Credential, ApiError> {
    let Some(value) = headers.get(header::AUTHORIZATION) else { return Ok(Credential::None) };
    let wrong = || ApiError(Error::unauthenticated("the `Authorization` header cannot be read").hint("use `Bearer TOKEN` or HTTP Basic"));
    let text = value.to_str().map_err(|_| wrong())?;
    let (scheme, rest) = text.split_once(' ').ok_or_else(wrong)?;
    let rest = rest.trim();
    if scheme.eq_ignore_ascii_case("bearer") {
        return Ok(Credential::Bearer(Secret::new(rest)));
    }
    if !scheme.eq_ignore_ascii_case("basic") {
        return Err(wrong());
    }
    let bytes = base64::engine::general_purpose::STANDARD.decode(rest).map_err(|_| wrong())?;
    let text = String::from_utf8(bytes).map_err(|_| wrong())?;
    Ok(match text.split_once(':') {
        Some((id, secret)) => Credential::Key { id: id.to_owned(), secret: Secret::new(secret) },
        None => Credential::Session(Secret::new(text)),
    })
}

/// `?sso_session=token`: how `connec-ui` and older Impac! calls send it.
fn from_query(query: &str) -> Credential {
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, value)| name == "sso_session" && !value.is_empty())
        .map_or(Credential::None, |(_, value)| Credential::Session(Secret::new(value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str) -> Option<Credential> {
        let mut headers = HeaderMap::new();
        headers.insert(header::AUTHORIZATION, value.parse().unwrap());
        from_header(&headers).ok()
    }

    #[test]
    fn basic_without_a_colon_is_a_session() {
        assert!(matches!(read("Basic c2VzLTEuYWJj"), Some(Credential::Session(token)) if token.expose() == "ses-1.abc"));
        assert!(matches!(read("Basic YTpiOmM="), Some(Credential::Key { id, secret }) if id == "a" && secret.expose() == "b:c"));
        assert!(matches!(read("bearer x"), Some(Credential::Bearer(_))));
        assert!(read("Digest x").is_none() && read("Basic ???").is_none() && read("Basic").is_none());
    }

    #[test]
    fn a_session_in_the_query_is_found() {
        assert!(matches!(from_query("a=1&sso_session=ses-1.x"), Credential::Session(_)));
        assert!(matches!(from_query("sso_session="), Credential::None));
    }
}
