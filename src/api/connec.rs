//! Connec!'s webhooks. Records and reports keep the published shapes (`docs/connec.md`).

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
    /// `active`, or `disabled` after failing for days.
    pub status: String,
    /// The last change that it was told or that does not concern it.
    pub cursor: i64,
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

/// A batch of changes on its way to an instance.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Delivery {
    /// What `X-Connec-Delivery` said; the same for every attempt.
    pub id: String,
    /// The first change that it covers.
    pub from_seq: i64,
    /// The last one.
    pub to_seq: i64,
    /// `pending`, `delivered`, `failed` (will be tried again) or `dead`.
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
