//! Records: the newest state of what apps share.

mod merge;

pub(crate) use merge::merge;
