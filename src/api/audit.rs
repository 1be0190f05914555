//! The audit.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Who did what.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AuditEntry {
    /// Its place.
    pub id: i64,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// `user`, `app`, `tenant`, `operator` or `service`.
    pub actor_kind: String,
    /// Who.
    pub actor_uid: String,
    /// The name at that time.
    pub actor_name: String,
    /// What (`member.add`).
    pub action: String,
    /// To what: a uid.
    pub subject: String,
    /// In which organization.
    pub organization: Option<String>,
    /// What changed.
    #[schema(value_type = Object)]
    pub detail: serde_json::Value,
    /// By which request.
    pub request_id: Option<String>,
}
