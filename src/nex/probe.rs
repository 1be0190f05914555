//! Asking an instance whether it is up, over HTTP, as its users would.

use std::time::Duration;

use super::catalog::Health;
use super::router::Target;
use crate::kernel::{Error, Result};

/// How long one answer may take. A slow app is still an app.
const ANSWER: Duration = Duration::from_secs(5);

/// Asks for health.
pub(super) struct Prober {
    client: reqwest::Client,
}

impl Prober {
    pub(super) fn new() -> Result<Self> {
        let client = reqwest::Client::builder()
            .timeout(ANSWER)
            // The answer of the app itself counts, not of where it sends the visitor.
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            // An app that speaks TLS inside its container has a certificate of its own making, and the way there is local.
            .danger_accept_invalid_certs(true)
            .pool_max_idle_per_host(0)
            .build()
            .map_err(Error::internal)?;
        Ok(Self { client })
    }

    /// `Ok` when the app answers as its catalog entry expects, otherwise what happened instead, in words.
    pub(super) async fn ask(&self, target: Target, health: &Health, host: &str) -> Result<(), String> {
        let url = format!("{}://{}{}", target.protocol.as_str(), target.address, health.path);
        let answer = self.client.get(url).header("host", host).header("user-agent", "mno-health").send().await;
        match answer {
            Ok(answer) if health.expect.contains(&answer.status().as_u16()) => Ok(()),
            Ok(answer) => Err(format!("`{}` answers with status {}", health.path, answer.status().as_u16())),
            Err(error) if error.is_timeout() => Err(format!("`{}` does not answer within {} s", health.path, ANSWER.as_secs())),
            Err(_) => Err(format!("`{}` does not answer", health.path)),
        }
    }
}
