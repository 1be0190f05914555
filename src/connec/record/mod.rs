//! Records: the newest state of what apps share.

mod merge;
mod usecase;
mod write;

pub(crate) use merge::merge;
