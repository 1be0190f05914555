//! Durable jobs.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A job.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Job {
    /// `job-…`
    pub id: String,
    /// What it does.
    pub kind: String,
    /// `queued`, `running`, `done` or `dead`.
    pub status: String,
    /// How often it was started.
    pub attempts: i64,
    /// After how many attempts it is dead.
    pub attempts_max: i64,
    /// When it is due.
    #[schema(format = DateTime)]
    pub run_at: String,
    /// What the last attempt said.
    pub last_error: Option<String>,
    /// What it works on.
    #[schema(value_type = Object)]
    pub payload: serde_json::Value,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it was done or dead.
    #[schema(format = DateTime)]
    pub finished_at: Option<String>,
}
