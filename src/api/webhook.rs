//! Connec!'s webhooks: who is told about changes, and how that goes.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An app instance that is told about changes.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Webhook {
    /// The instance.
    pub instance: String,
    /// The app.
    pub app: String,
    /// Its name.
    pub app_name: String,
    /// Where to.
    pub url: String,
    /// `active`, or `disabled`: it failed for days, or somebody disabled it.
    pub status: String,
    /// Since when it is disabled.
    #[schema(format = DateTime)]
    pub disabled_at: Option<String>,
    /// Why it is disabled.
    pub disabled_reason: Option<String>,
    /// The last change that it was told or that does not concern it.
    pub cursor: i64,
    /// How many changes the log has after that.
    pub behind: i64,
    /// Failed attempts in a row.
    pub failures: i64,
    /// Since when it fails.
    #[schema(format = DateTime)]
    pub failing_since: Option<String>,
    /// When it is tried again; null when it is not failing.
    #[schema(format = DateTime)]
    pub next_attempt_at: Option<String>,
    /// What the last failure was.
    pub last_error: Option<String>,
    /// How long the last attempt took.
    pub last_duration_ms: Option<i64>,
    /// When it last took something.
    #[schema(format = DateTime)]
    pub last_delivered_at: Option<String>,
}

/// The same with its latest deliveries.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct WebhookDetail {
    /// The webhook.
    pub webhook: Webhook,
    /// Its latest deliveries, newest first.
    pub deliveries: Vec<Delivery>,
}

/// One request to an instance, tried until it is taken.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Delivery {
    /// What `webhook-id` and `X-Connec-Delivery` said; the same for every attempt.
    pub id: String,
    /// The first change that it covers.
    pub from_seq: i64,
    /// The last one.
    pub to_seq: i64,
    /// How many records it held when it was first tried.
    pub records: i64,
    /// `pending`, `delivered`, `failed` (will be tried again), `dead` (the webhook was disabled), `replaced` (by a replay) or
    /// `dropped` (nothing of it concerns the app any longer).
    pub status: String,
    /// How often it was tried.
    pub attempts: i64,
    /// The last answer's status.
    pub response_status: Option<i64>,
    /// What the last failure was.
    pub error: Option<String>,
    /// When it was first tried.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    pub at: String,
}

/// One attempt at a delivery, or a test.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct WebhookAttempt {
    /// Its place among the attempts of the instance.
    pub number: i64,
    /// The delivery's id; `tst-…` for a test.
    pub delivery: String,
    /// When it began.
    #[schema(format = DateTime)]
    pub at: String,
    /// How long it took.
    pub duration_ms: i64,
    /// The answer's status; null when there was no answer.
    pub response_status: Option<i64>,
    /// Why it failed; null when it was taken.
    pub error: Option<String>,
    /// How the answer began.
    pub excerpt: String,
}

/// The secret of a webhook.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct WebhookSecret {
    /// The instance.
    pub instance: String,
    /// `whsec_…`, as Standard Webhooks libraries take it.
    pub secret: String,
}

impl std::fmt::Debug for WebhookSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WebhookSecret").field("instance", &self.instance).finish_non_exhaustive()
    }
}

/// Why a webhook is disabled.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WebhookDisable {
    /// For people.
    pub reason: Option<String>,
}

/// From where a webhook is told again: one of the two.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WebhookReplay {
    /// The first change to tell; one past the head passes over everything.
    pub from_seq: Option<i64>,
    /// The first change at this time or later is the first.
    #[schema(format = DateTime)]
    pub from_time: Option<String>,
}
