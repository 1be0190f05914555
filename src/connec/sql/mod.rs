//! The SQL of Connec!, as named functions by noun.

pub(crate) mod archive;
pub(crate) mod change;
pub(crate) mod compaction;
pub(crate) mod definition;
pub(crate) mod delivery;
pub(crate) mod feed;
pub(crate) mod finder;
pub(crate) mod history;
pub(crate) mod idempotency;
pub(crate) mod identity;
pub(crate) mod index;
pub(crate) mod ledger;
pub(crate) mod list;
pub(crate) mod record;
pub(crate) mod setting;
pub(crate) mod sharing;
pub(crate) mod webhook;
