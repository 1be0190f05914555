//! Connec!'s log.

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
