//! One delivery over HTTP.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::guard::{Resolver, url_check};
use super::settings::WebhookSettings;
use crate::hub::Receiver;
use crate::kernel::{Error, Result};

/// Names the delivery: a receiver that has seen it before may skip it.
pub const DELIVERY_HEADER: &str = "X-Connec-Delivery";

/// What became of a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// The answer's status, when there was one.
    pub(crate) status: Option<u16>,
    /// Why it failed; `None` when it was taken.
    pub(crate) error: Option<String>,
}

/// Sends deliveries, within the limits of the settings.
#[derive(Clone)]
pub(crate) struct Sender {
    client: reqwest::Client,
    settings: WebhookSettings,
}

impl Sender {
    pub(crate) fn new(settings: WebhookSettings) -> Result<Self> {
        let client = reqwest::Client::builder()
            .user_agent(concat!("mno-connec/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(Duration::from_millis(settings.connect_timeout_ms))
            .timeout(Duration::from_millis(settings.timeout_ms))
            .redirect(reqwest::redirect::Policy::none())
            // A proxy would connect on our behalf, behind the address check.
            .no_proxy()
            .dns_resolver(Arc::new(Resolver { allow_private: settings.allow_private_addresses }))
            .build()
            .map_err(Error::internal)?;
        Ok(Self { client, settings })
    }

    pub(crate) async fn send(&self, receiver: &Receiver, delivery: &str, body: &Value) -> Outcome {
        let url = match url_check(&receiver.url, self.settings.allow_private_addresses) {
            Ok(url) => url,
            Err(error) => return Outcome { status: None, error: Some(error.message().to_owned()) },
        };
        let request = self
            .client
            .post(url)
            .basic_auth(&receiver.key_id, Some(receiver.key_secret.expose()))
            .header(DELIVERY_HEADER, delivery)
            .header(reqwest::header::CONTENT_TYPE, "application/json")
            .body(body.to_string());
        let mut response = match request.send().await {
            Ok(response) => response,
            Err(error) => return Outcome { status: None, error: Some(words(&error)) },
        };
        let status = response.status();
        // The answer's body says nothing that we need, but a connection is used again only when it was read.
        let mut read_bytes = 0;
        while let Ok(Some(chunk)) = response.chunk().await {
            read_bytes += chunk.len();
            if read_bytes > self.settings.response_bytes_max {
                break;
            }
        }
        let error = (!status.is_success()).then(|| format!("the receiver answered {status}"));
        Outcome { status: Some(status.as_u16()), error }
    }
}

/// The innermost reason says most; the URL is left out because it may hold a secret.
fn words(error: &reqwest::Error) -> String {
    let mut reason: &dyn std::error::Error = error;
    while let Some(source) = reason.source() {
        reason = source;
    }
    if error.is_timeout() {
        return "the receiver did not answer in time".to_owned();
    }
    let reason = if std::ptr::addr_eq(std::ptr::from_ref(reason), std::ptr::from_ref(error)) {
        "the request failed".to_owned()
    } else {
        reason.to_string()
    };
    let what = if error.is_connect() { "cannot connect" } else { "sending failed" };
    format!("{what}: {reason}")
}
