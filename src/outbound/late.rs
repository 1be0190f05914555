//! The HTTP client behind all of it, made when something is first sent: it loads the system's certificates, which takes longer than
//! anything else at a start.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use super::guard::Resolver;
use crate::kernel::{Error, Result};

/// A client that follows no redirects, uses no proxy, and asks the guard about every address. Cheap to clone.
#[derive(Clone)]
pub(crate) struct LateClient {
    plan: Plan,
    made: Arc<OnceLock<reqwest::Client>>,
}

#[derive(Clone)]
struct Plan {
    agent: &'static str,
    connect_timeout: Duration,
    timeout: Duration,
    allow_private: bool,
}

impl LateClient {
    /// One with these limits of time in milliseconds: of connecting, and of all of an exchange.
    pub(crate) fn new(agent: &'static str, connect_timeout_ms: u64, timeout_ms: u64, allow_private: bool) -> Self {
        let (connect_timeout, timeout) = (Duration::from_millis(connect_timeout_ms), Duration::from_millis(timeout_ms));
        Self { plan: Plan { agent, connect_timeout, timeout, allow_private }, made: Arc::default() }
    }

    /// The client.
    ///
    /// # Errors
    /// Internal, when the TLS library cannot start.
    pub(crate) fn get(&self) -> Result<&reqwest::Client> {
        if let Some(client) = self.made.get() {
            return Ok(client);
        }
        let made = self.plan.make()?;
        Ok(self.made.get_or_init(|| made))
    }
}

impl Plan {
    fn make(&self) -> Result<reqwest::Client> {
        reqwest::Client::builder()
            .user_agent(self.agent)
            .connect_timeout(self.connect_timeout)
            .timeout(self.timeout)
            // Followed by hand where they are: each step is checked like the first one.
            .redirect(reqwest::redirect::Policy::none())
            // A proxy would connect on our behalf, behind the address check.
            .no_proxy()
            .dns_resolver(Arc::new(Resolver { allow_private: self.allow_private }))
            .build()
            .map_err(Error::internal)
    }
}
