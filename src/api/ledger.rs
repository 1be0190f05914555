//! The ledger facts behind Connec!'s reports. Reports themselves keep the published shape (`docs/connec.md`).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A report that can be run.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct LedgerReport {
    /// Its name.
    pub name: String,
    /// What it tells.
    pub desc: String,
}

/// Facts that were made anew.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct LedgerRebuilt {
    /// Of how many records.
    pub records: u64,
}

/// What a comparison of facts and records found.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct LedgerCheck {
    /// Is all well?
    pub is_right: bool,
    /// What is wrong, in words; at most 1000.
    pub wrong: Vec<String>,
}
