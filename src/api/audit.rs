//! The audit.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

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
    /// The member of staff (uid) who acted as that person.
    pub impersonator: Option<String>,
    /// The caller's IP address.
    pub address: Option<String>,
    /// What the caller's program says that it is.
    pub user_agent: Option<String>,
    /// In which tenant: a uid.
    pub tenant: Option<String>,
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
    /// Its chain: a tenant's uid or `platform`; null for entries that are older than the chains.
    pub chain: Option<String>,
    /// Its place in the chain.
    pub seq: Option<i64>,
    /// The seal over it and the entry before.
    pub hash: Option<String>,
}

/// Which entries.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AuditListQuery {
    /// Only of this tenant (uid or slug): for its staff.
    pub tenant: Option<String>,
    /// Only of this organization (uid): for its Admins.
    pub organization: Option<String>,
    /// Only by, as or about this user: uid or e-mail.
    pub user: Option<String>,
    /// Only this action, such as `member.add`.
    pub action: Option<String>,
    /// Only of this request.
    pub request_id: Option<String>,
    /// Not before this time.
    pub from: Option<String>,
    /// Before this time.
    pub to: Option<String>,
    /// Only with this text in the act, its subject, the actor's name or the detail.
    pub text: Option<String>,
    /// `next_page` of the previous answer.
    pub page: Option<String>,
    /// How many rows at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
    /// Of an export: `jsonl` (when absent) or `csv`.
    pub format: Option<String>,
}

/// Which chains to check.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AuditVerifyQuery {
    /// Only that of this tenant (uid or slug).
    pub tenant: Option<String>,
    /// Ends of chains that an earlier verification showed, `CHAIN:SEQ:HASH`: are they still there? Several times.
    #[serde(default)]
    pub anchor: Vec<String>,
}

/// What a verification of the audit found.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AuditVerdict {
    /// Is every chain whole?
    pub valid: bool,
    /// How many entries were checked.
    pub entries: u64,
    /// How many are older than the chains.
    pub before_chain: u64,
    /// How many were removed by retention.
    pub removed: u64,
    /// The end of each chain as `CHAIN:SEQ:HASH`: keep it elsewhere, and give it to a later verification.
    pub anchors: Vec<String>,
    /// The first broken entry of each broken chain.
    pub broken: Vec<AuditBreak>,
}

/// Where a chain is broken.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AuditBreak {
    /// A tenant's uid, or `platform`.
    pub chain: String,
    /// Which entry of it.
    pub seq: i64,
    /// The entry's `id`, when there is one.
    pub id: Option<i64>,
    /// What is wrong.
    pub reason: String,
}

/// For how long the audit is kept.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AuditRetention {
    /// `forever`, or a number of days such as `365d`.
    pub keep: String,
}
