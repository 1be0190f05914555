//! Records: the newest state of what apps share.

mod merge;
mod usecase;
mod write;

pub(crate) use merge::merge;
#[cfg(test)]
pub(crate) use write::{Draft, record_create, record_present, record_remove, record_update};
