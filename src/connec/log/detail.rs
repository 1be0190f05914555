//! What the `detail` of a change says, where others than its writer need it.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::kernel::Timestamp;

/// When the record was made, on a change that cannot tell by its own time: a snapshot, or a record that was brought back.
const CREATED_AT_MS: &str = "created_at_ms";
/// Ids of other systems that now stand for the record.
pub(super) const MAPPED: &str = "mapped";
/// Ids of other systems that no longer do.
pub(super) const UNMAPPED: &str = "unmapped";
/// Into which record one was folded.
pub(super) const INTO: &str = "into";
/// Out of which record a folded one was taken again.
pub(super) const UNMERGED_FROM: &str = "unmerged_from";

/// Another system's id of a record or sub-record, as the details of changes hold it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Mapping {
    /// A collection, or `invoices.lines` for a sub-record.
    pub kind: String,
    /// The record of a sub-record; empty for a record.
    pub parent_id: String,
    /// The app instance whose id it is; empty for the organization's own.
    pub instance: String,
    /// The system.
    pub provider: String,
    /// Its account.
    pub realm: String,
    /// The id there.
    pub external_id: String,
    /// What it stands for.
    pub record_id: String,
}

impl Mapping {
    /// Is it of the same id, whatever that stands for?
    pub(super) fn same_id(&self, other: &Self) -> bool {
        let id = |mapping: &Self| {
            let Self { kind, parent_id, instance, provider, realm, external_id, .. } = mapping.clone();
            (kind, parent_id, instance, provider, realm, external_id)
        };
        id(self) == id(other)
    }
}

pub(super) fn created_at(detail: Option<&Value>) -> Option<Timestamp> {
    detail?.get(CREATED_AT_MS)?.as_i64().map(Timestamp::from_ms)
}

pub(super) fn created_at_set(detail: &mut Value, at: Timestamp) {
    detail[CREATED_AT_MS] = json!(at.as_ms());
}

/// The mappings under [`MAPPED`] or [`UNMAPPED`].
pub(super) fn mappings(detail: Option<&Value>, name: &str) -> Vec<Mapping> {
    let listed = detail.and_then(|detail| detail.get(name)).and_then(Value::as_array);
    listed.into_iter().flatten().filter_map(|mapping| serde_json::from_value(mapping.clone()).ok()).collect()
}

pub(super) fn text<'a>(detail: Option<&'a Value>, name: &str) -> Option<&'a str> {
    detail?.get(name)?.as_str()
}
