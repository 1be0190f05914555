//! One exchange with a server that we do not know, within limits of time and size.

use std::time::Duration;

use reqwest::Method;
use reqwest::header::{ACCEPT, LOCATION};
use url::Url;

use super::guard::url_check;
use super::late::LateClient;
use crate::kernel::{Error, ErrorKind, Result, Secret};

/// How many redirects on the same host are followed.
const REDIRECTS_MAX: usize = 3;

/// The limits of a request.
#[derive(Debug, Clone)]
pub struct OutboundSettings {
    /// May it go to private and loopback addresses? For demos, tests and closed networks.
    pub allow_private_addresses: bool,
    /// How long a connection may take to be made.
    pub connect_timeout_ms: u64,
    /// How long all of it may take.
    pub timeout_ms: u64,
    /// How large an answer may be.
    pub response_bytes_max: usize,
}

impl Default for OutboundSettings {
    fn default() -> Self {
        Self { allow_private_addresses: false, connect_timeout_ms: 3_000, timeout_ms: 10_000, response_bytes_max: 256 * 1024 }
    }
}

/// What was answered.
#[derive(Debug, Clone)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The body, whole.
    pub body: Vec<u8>,
}

/// Makes requests. Cheap to clone.
#[derive(Clone)]
pub struct Outbound {
    client: LateClient,
    settings: OutboundSettings,
}

impl Outbound {
    /// One with these limits.
    #[must_use]
    pub fn new(settings: OutboundSettings) -> Self {
        let agent = concat!("mno-hub/", env!("CARGO_PKG_VERSION"));
        let client = LateClient::new(agent, settings.connect_timeout_ms, settings.timeout_ms, settings.allow_private_addresses);
        Self { client, settings }
    }

    /// May it go to private addresses?
    #[must_use]
    pub fn allows_private(&self) -> bool {
        self.settings.allow_private_addresses
    }

    /// Reads a document, signed in with HTTP Basic. Redirects are followed on the same host only, where the credential may go.
    ///
    /// # Errors
    /// Invalid or forbidden (`field`) when the URL may not be called; unavailable or timeout when there was no answer; too large.
    pub async fn get(&self, field: &str, url: &str, id: &str, secret: &Secret) -> Result<Response> {
        let mut at = url_check(field, url, self.settings.allow_private_addresses)?;
        for _ in 0..=REDIRECTS_MAX {
            let (response, location) = self.exchange(Method::GET, at.clone(), id, secret).await?;
            let Some(location) = location else { return Ok(response) };
            let next = at.join(&location).map_err(|_| Error::invalid(field, "the server redirects to something that is no URL"))?;
            if !same_host(&at, &next) {
                return Err(Error::invalid(field, format!("the server redirects to another host, `{}`", next.host_str().unwrap_or("?")))
                    .hint("give the address to which it redirects"));
            }
            at = url_check(field, next.as_str(), self.settings.allow_private_addresses)?;
        }
        Err(Error::invalid(field, format!("the server redirects more than {REDIRECTS_MAX} times")))
    }

    /// Asks for something to be removed, signed in with HTTP Basic. Redirects are not followed.
    ///
    /// # Errors
    /// As [`Outbound::get`].
    pub async fn delete(&self, field: &str, url: &str, id: &str, secret: &Secret) -> Result<Response> {
        let at = url_check(field, url, self.settings.allow_private_addresses)?;
        Ok(self.exchange(Method::DELETE, at, id, secret).await?.0)
    }

    /// The answer, and where it sends to when it is a redirect.
    async fn exchange(&self, method: Method, url: Url, id: &str, secret: &Secret) -> Result<(Response, Option<String>)> {
        let deadline = Duration::from_millis(self.settings.timeout_ms);
        let client = self.client.get()?;
        let exchange = async {
            let request = client.request(method, url).basic_auth(id, Some(secret.expose())).header(ACCEPT, "application/json");
            let mut response = request.send().await.map_err(|error| failure(&error))?;
            let status = response.status();
            let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok()).map(str::to_owned);
            let mut body = Vec::new();
            while let Some(chunk) = response.chunk().await.map_err(|error| failure(&error))? {
                if body.len() + chunk.len() > self.settings.response_bytes_max {
                    return Err(Error::new(
                        ErrorKind::TooLarge,
                        format!("the answer has more than {} bytes", self.settings.response_bytes_max),
                    ));
                }
                body.extend_from_slice(&chunk);
            }
            Ok((Response { status: status.as_u16(), body }, location.filter(|_| status.is_redirection())))
        };
        // Over everything: looking up the name, connecting, sending, and all of the answer.
        tokio::time::timeout(deadline, exchange).await.unwrap_or_else(|_| Err(too_late()))
    }
}

/// The same host, and not less safe.
fn same_host(from: &Url, to: &Url) -> bool {
    let same = from.host_str() == to.host_str() && from.port_or_known_default() == to.port_or_known_default();
    let upgraded = from.host_str() == to.host_str() && from.scheme() == "http" && to.scheme() == "https" && from.port().is_none();
    (same && from.scheme() == to.scheme()) || (upgraded && to.port().is_none())
}

fn too_late() -> Error {
    Error::new(ErrorKind::Timeout, "the server did not answer in time")
}

/// The innermost reason says most; the URL is left out because it may hold a secret.
fn failure(error: &reqwest::Error) -> Error {
    if error.is_timeout() {
        return too_late();
    }
    let mut reason: &dyn std::error::Error = error;
    while let Some(source) = reason.source() {
        reason = source;
    }
    let what = if error.is_connect() { "cannot connect" } else { "the exchange failed" };
    Error::unavailable(format!("{what}: {reason}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_stay_on_their_host_and_do_not_fall_back_to_plain_text() {
        let url = |text: &str| Url::parse(text).unwrap();
        let same = |from: &str, to: &str| same_host(&url(from), &url(to));
        assert!(same("https://a.test/x", "https://a.test/y"));
        assert!(same("http://a.test/x", "https://a.test/x"));
        assert!(same("http://a.test:8080/x", "http://a.test:8080/y"));
        assert!(!same("https://a.test/x", "http://a.test/x"));
        assert!(!same("https://a.test/x", "https://b.test/x"));
        assert!(!same("https://a.test/x", "https://a.test:8443/x"));
        assert!(!same("http://a.test:80/x", "https://a.test:81/x"));
    }
}
