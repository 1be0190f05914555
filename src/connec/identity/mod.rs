//! Ids of other systems: how a connector's own ids stand for our records.
//!
//! A client writes an id or a reference as our id (text), or as a list of `{id, provider, realm}`. [`wire`](mod@wire) takes such lists
//! out of a record and renders them back; [`mapping`](mod@mapping) keeps which of them stand for which record and sub-record;
//! [`reference`](mod@reference) turns references into our ids, and keeps those that cannot be yet until they can.

mod mapping;
mod reference;
mod wire;

pub(crate) use mapping::{IdIndex, Mapping, detail_apply, find_record, index_of, map_records, move_to};
pub(crate) use reference::{Pending, Resolution, fill_pending, note_pending, resolve, says, sub_mappings};
pub(crate) use wire::{ExternalId, Position, ids_of, list_of, render, take_ids};

/// The provider under which our own ids stand in lists.
pub(crate) const OWN_PROVIDER: &str = "connec";
