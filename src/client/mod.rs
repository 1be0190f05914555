//! The typed API client: one method per operation, in process or over HTTP.
//!
//! In process, a request goes straight into the router ([`tower::Service`]); remotely, through a socket. Both carry the same
//! bytes, so what the command line prints with `-o json` is the API's body either way.

mod connec;
mod customers;
mod entity;
mod hub;
mod impac;
mod ledger;
mod log;
mod market;
mod nex;
mod transport;
mod webhook;

pub use connec::{RecordLook, RecordQuery};
pub use ledger::LedgerQuery;
pub use transport::{LocalRooms, Transport};

use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::api::Problem;
use crate::kernel::{Error, ErrorKind, Result};

/// Speaks to one server.
#[derive(Clone)]
pub struct Client {
    transport: Transport,
}

impl Client {
    /// A client over a transport.
    #[must_use]
    pub fn new(transport: Transport) -> Self {
        Self { transport }
    }

    /// Sends a request and reads its JSON answer.
    ///
    /// # Errors
    /// What the server says, as the same kind of error; `Unavailable` or `Timeout` when it cannot be reached.
    pub(crate) async fn call<T: DeserializeOwned>(&self, method: Method, path: &str, body: Option<Value>) -> Result<T> {
        self.call_with(method, path, &[], body).await
    }

    /// The same with headers of the operation's own.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub(crate) async fn call_with<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        headers: &[(&'static str, String)],
        body: Option<Value>,
    ) -> Result<T> {
        let answer = self.transport.send(method, path, headers, body).await?;
        if (200..300).contains(&answer.status) {
            return serde_json::from_slice(&answer.body).map_err(|error| {
                Error::internal(format!("the server's answer is not understood: {error}"))
                    .hint("are client and server of the same version?")
            });
        }
        Err(failure(answer.status, &answer.body))
    }

    /// Gets an answer of any length, piece by piece.
    ///
    /// # Errors
    /// As [`Client::call`]; those of `take`.
    pub(crate) async fn download(&self, path: &str, take: &mut (dyn FnMut(&[u8]) -> Result<()> + Send)) -> Result<()> {
        let mut answer = self.transport.open(path).await?;
        if !(200..300).contains(&answer.status) {
            let mut body = Vec::new();
            while let Some(piece) = answer.piece().await? {
                body.extend_from_slice(&piece);
            }
            return Err(failure(answer.status, &body));
        }
        while let Some(piece) = answer.piece().await? {
            take(&piece)?;
        }
        Ok(())
    }

    pub(crate) async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T> {
        self.call(Method::GET, path, None).await
    }

    pub(crate) async fn post<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Result<T> {
        self.call(Method::POST, path, Some(serde_json::to_value(body).map_err(Error::internal)?)).await
    }

    pub(crate) async fn put<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Result<T> {
        self.call(Method::PUT, path, Some(serde_json::to_value(body).map_err(Error::internal)?)).await
    }

    pub(crate) async fn patch<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Result<T> {
        self.call(Method::PATCH, path, Some(serde_json::to_value(body).map_err(Error::internal)?)).await
    }

    pub(crate) async fn delete<T: DeserializeOwned>(&self, path: &str) -> Result<T> {
        self.call(Method::DELETE, path, None).await
    }
}

/// A path from its parts: each is escaped, so a name with a slash cannot become another path.
pub(crate) fn path(parts: &[&str]) -> String {
    let mut url = String::new();
    for part in parts {
        url.push('/');
        url.extend(url::form_urlencoded::byte_serialize(part.as_bytes()).map(|piece| piece.replace('+', "%20")));
    }
    url
}

/// A path with a query; absent values are left out.
pub(crate) fn with_query(path: &str, query: &[(&str, Option<String>)]) -> String {
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in query {
        if let Some(value) = value {
            pairs.append_pair(name, value);
        }
    }
    let query = pairs.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// A path with the fields of a question as its query; those that are not set are left out.
pub(crate) fn with_params<T: serde::Serialize>(path: &str, question: &T) -> String {
    let query = serde_html_form::to_string(question).unwrap_or_default();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// A server's refusal as an error. Understands our problems, and the published shapes of Connec! and Impac!.
fn failure(status: u16, body: &[u8]) -> Error {
    if let Ok(problem) = serde_json::from_slice::<Problem>(body) {
        let kind = ErrorKind::from_code(&problem.code).unwrap_or_else(|| kind_of(status));
        let mut error = Error::new(kind, problem.detail).with_because(problem.because);
        if let Some(field) = problem.field {
            error = error.with_field(field);
        }
        for hint in problem.hints {
            error = error.hint(hint);
        }
        return match problem.request_id {
            Some(id) => error.with_request_id(id),
            None => error,
        };
    }
    let value = serde_json::from_slice::<Value>(body).unwrap_or_default();
    let entry = &value["errors"][0];
    let message = entry["detail"].as_str().or(entry["title"].as_str()).or(value["error"]["message"].as_str()).or(value["error"].as_str());
    let error = Error::new(kind_of(status), message.map_or_else(|| format!("the server answered with status {status}"), str::to_owned));
    // Connec! says more beside the entry's title, Impac! beside its `error`.
    let more = if entry.is_object() { entry } else { &value };
    let texts = |name: &str| more[name].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>();
    texts("hints").into_iter().fold(error.with_because(texts("because")), Error::hint)
}

fn kind_of(status: u16) -> ErrorKind {
    match status {
        400 | 422 => ErrorKind::Invalid,
        401 => ErrorKind::Unauthenticated,
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        412 => ErrorKind::Precondition,
        413 => ErrorKind::TooLarge,
        429 => ErrorKind::Busy,
        502 | 503 => ErrorKind::Unavailable,
        504 => ErrorKind::Timeout,
        _ => ErrorKind::Internal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_path_cannot_escape_it() {
        assert_eq!(path(&["api", "a/../b", "x y?z#"]), "/api/a%2F..%2Fb/x%20y%3Fz%23");
        assert_eq!(with_query("/a", &[("b", Some("c&d=e".into())), ("f", None)]), "/a?b=c%26d%3De");
    }

    #[test]
    fn refusals_keep_their_kind_hints_and_request_id() {
        let body =
            br#"{"type":"about:blank","title":"Conflict","status":409,"code":"conflict","detail":"taken","hints":["h"],"request_id":"r1"}"#;
        let error = failure(409, body);
        assert_eq!(
            (error.kind(), error.message(), error.hints(), error.request_id()),
            (ErrorKind::Conflict, "taken", &["h".to_owned()][..], Some("r1"))
        );
        assert_eq!(failure(404, br#"{"errors":[{"title":"Resource not found"}]}"#).message(), "Resource not found");
        assert_eq!(failure(502, b"<html>").kind(), ErrorKind::Unavailable);
        let error = failure(403, br#"{"error":{"code":403,"message":"no"},"because":["why"],"hints":["do"]}"#);
        assert_eq!(
            (error.kind(), error.message(), error.because(), error.hints()),
            (ErrorKind::Forbidden, "no", &["why".to_owned()][..], &["do".to_owned()][..])
        );
        assert_eq!(failure(400, br#"{"errors":[{"title":"t","detail":"d","hints":["h"]}]}"#).hints(), ["h"]);
    }
}
