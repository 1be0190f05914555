//! Connec!'s own endpoints: the log and the webhooks. Records and reports keep the published shapes (`docs/connec.md`).

use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

/// One entry of an organization's log.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Change {
    /// Its place in the log: 1, 2, 3 … without gaps.
    pub seq: i64,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// The record's collection.
    pub entity: String,
    /// The record.
    pub record_id: String,
    /// `create`, `update`, `delete`, `map`, `merge`, `commit` or `snapshot`.
    pub operation: String,
    /// Who.
    pub actor: ChangeActor,
    /// The app instance that wrote, when it was one.
    pub instance: Option<String>,
    /// Changes of one request have the same.
    pub transaction_id: String,
    /// Field by field, what this change made different.
    pub differences: Vec<ChangeDifference>,
    /// All fields before; null when the record was made.
    pub before: Option<Value>,
    /// All fields after; null when the record was deleted.
    pub after: Option<Value>,
    /// What else was done: ids mapped, records merged, what was rolled back.
    pub detail: Option<Value>,
}

/// Who made a change.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ChangeActor {
    /// `user`, `app`, `tenant`, `operator` or `service`.
    pub kind: String,
    /// `usr-…`, `app-…`, …
    pub uid: String,
    /// For people.
    pub name: String,
}

/// A field that a change made different.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ChangeDifference {
    /// `name`, `email.address`, `lines[<id>].quantity`.
    pub path: String,
    /// Before; null when it was not there.
    pub before: Option<Value>,
    /// After; null when it is gone.
    pub after: Option<Value>,
}

/// How far an organization's log goes.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct LogHead {
    /// Whose log it is.
    pub organization: LogOrganization,
    /// Its newest change; 0 before the first.
    pub seq: i64,
}

/// The organization of a log.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct LogOrganization {
    /// Its uid.
    pub uid: String,
    /// Its name.
    pub name: String,
    /// In which it keeps its books.
    pub currency: String,
    /// 1 to 12.
    pub financial_year_end_month: u8,
}

/// Which changes.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ChangeListQuery {
    /// Only of this collection.
    pub entity: Option<String>,
    /// Only of this record; needs `entity`.
    pub id: Option<String>,
    /// `next_page` of the previous answer, or the `seq` after which to begin; absent for the beginning.
    #[serde(alias = "after")]
    pub page: Option<String>,
    /// How many at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
}

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
