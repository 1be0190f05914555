//! What the `detail` of a change says, where others than its writer need it.

use serde_json::{Value, json};

use crate::connec::identity::Mapping;
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

pub(super) fn created_at(detail: Option<&Value>) -> Option<Timestamp> {
    detail?.get(CREATED_AT_MS)?.as_i64().map(Timestamp::from_ms)
}

pub(super) fn created_at_set(detail: &mut Value, at: Timestamp) {
    detail[CREATED_AT_MS] = json!(at.as_ms());
}

/// The external ids under [`MAPPED`] or [`UNMAPPED`].
pub(super) fn mappings(detail: Option<&Value>, name: &str) -> Vec<Mapping> {
    let listed = detail.and_then(|detail| detail.get(name)).and_then(Value::as_array);
    listed.into_iter().flatten().map(Mapping::from_json).collect()
}

/// Are these of the same external id, whatever that stands for?
pub(super) fn same_id(one: &Mapping, other: &Mapping) -> bool {
    let of = |mapping: &Mapping| Mapping { record_id: String::new(), ..mapping.clone() };
    of(one) == of(other)
}

pub(super) fn text<'a>(detail: Option<&'a Value>, name: &str) -> Option<&'a str> {
    detail?.get(name)?.as_str()
}
