//! One exchange over HTTP, within its limits.

use std::time::{Duration, Instant};

use reqwest::header::CONTENT_TYPE;

use super::settings::WebhookSettings;
use super::signature::{signature_of, signing_secret};
use crate::hub::Receiver;
use crate::kernel::Timestamp;
use crate::outbound::{LateClient, url_check};

/// Names the delivery: a receiver that has seen it before may skip it. `webhook-id` says the same.
pub const DELIVERY_HEADER: &str = "X-Connec-Delivery";
/// How much of an answer is kept.
const EXCERPT_CHARACTERS: usize = 300;

/// What became of an exchange.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// The answer's status, when there was one.
    pub(crate) status: Option<u16>,
    /// Why it failed; `None` when it was taken.
    pub(crate) error: Option<String>,
    /// How the answer began.
    pub(crate) excerpt: String,
    /// How long it took.
    pub(crate) duration: Duration,
}

impl Outcome {
    pub(crate) fn duration_ms(&self) -> i64 {
        i64::try_from(self.duration.as_millis()).unwrap_or(i64::MAX)
    }
}

/// Sends requests, within the limits of the settings.
#[derive(Clone)]
pub(crate) struct Sender {
    client: LateClient,
    settings: WebhookSettings,
}

impl Sender {
    pub(crate) fn new(settings: WebhookSettings) -> Self {
        let agent = concat!("mno-connec/", env!("CARGO_PKG_VERSION"));
        let client = LateClient::new(agent, settings.connect_timeout_ms, settings.timeout_ms, settings.allow_private_addresses);
        Self { client, settings }
    }

    /// Sends a body to a receiver, signed in both ways: with its own key (HTTP Basic), and with the secret of the instance over
    /// the body (Standard Webhooks).
    pub(crate) async fn send(&self, receiver: &Receiver, id: &str, now: Timestamp, body: String) -> Outcome {
        let began = Instant::now();
        let deadline = Duration::from_millis(self.settings.timeout_ms);
        // Over everything: looking up the name, connecting, sending, and all of the answer.
        let answer = tokio::time::timeout(deadline, self.exchange(receiver, id, now, body)).await;
        let (status, error, excerpt) = answer.unwrap_or_else(|_| (None, Some(TOO_LATE.to_owned()), String::new()));
        Outcome { status, error, excerpt, duration: began.elapsed() }
    }

    async fn exchange(&self, receiver: &Receiver, id: &str, now: Timestamp, body: String) -> (Option<u16>, Option<String>, String) {
        let url = match url_check("webhook_url", &receiver.url, self.settings.allow_private_addresses) {
            Ok(url) => url,
            Err(error) => return (None, Some(error.message().to_owned()), String::new()),
        };
        let client = match self.client.get() {
            Ok(client) => client,
            Err(error) => return (None, Some(error.message().to_owned()), String::new()),
        };
        let seconds = now.as_ms().div_euclid(1_000);
        let secret = signing_secret(&receiver.key_secret, &receiver.instance);
        let request = client
            .post(url)
            .basic_auth(&receiver.key_id, Some(receiver.key_secret.expose()))
            .header(DELIVERY_HEADER, id)
            .header("webhook-id", id)
            .header("webhook-timestamp", seconds)
            .header("webhook-signature", signature_of(&secret, id, seconds, &body))
            .header(CONTENT_TYPE, "application/json")
            .body(body);
        let response = match request.send().await {
            Ok(response) => response,
            Err(error) => return (None, Some(words(&error)), String::new()),
        };
        let status = response.status();
        let excerpt = self.excerpt(response).await;
        let note = if status.is_redirection() { ": redirects are not followed" } else { "" };
        let error = (!status.is_success()).then(|| format!("the receiver answered {status}{note}"));
        (Some(status.as_u16()), error, excerpt)
    }

    /// Reads the answer's body, so that the connection can be used again; gives up on one that is long in bytes or time, which
    /// closes the connection. The status has already said what counts.
    async fn excerpt(&self, mut response: reqwest::Response) -> String {
        let mut kept = Vec::new();
        let mut read_bytes = 0;
        let reading = async {
            while let Ok(Some(chunk)) = response.chunk().await {
                let room = (EXCERPT_CHARACTERS * 4_usize).saturating_sub(kept.len());
                kept.extend_from_slice(&chunk[..chunk.len().min(room)]);
                read_bytes += chunk.len();
                if read_bytes > self.settings.response_bytes_max {
                    break;
                }
            }
        };
        let _ = tokio::time::timeout(Duration::from_millis(self.settings.response_body_ms), reading).await;
        let text = String::from_utf8_lossy(&kept);
        text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(EXCERPT_CHARACTERS).collect::<String>().trim().to_owned()
    }
}

const TOO_LATE: &str = "the receiver did not answer in time";

/// The innermost reason says most; the URL is left out because it may hold a secret.
fn words(error: &reqwest::Error) -> String {
    let mut reason: &dyn std::error::Error = error;
    while let Some(source) = reason.source() {
        reason = source;
    }
    if error.is_timeout() {
        return TOO_LATE.to_owned();
    }
    let reason = if std::ptr::addr_eq(std::ptr::from_ref(reason), std::ptr::from_ref(error)) {
        "the request failed".to_owned()
    } else {
        reason.to_string()
    };
    let what = if error.is_connect() { "cannot connect" } else { "sending failed" };
    format!("{what}: {reason}")
}
