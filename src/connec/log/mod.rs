//! The log: every write to an organization's data, in the order of commits, without gaps, never edited.
//!
//! [`LogWriter`] is the only way in: it locks the organization's head, numbers the changes, and moves the head. Everything
//! else here reads.

mod change;
mod head;
mod writer;

pub use change::{Difference, differences};
pub(crate) use writer::{Entry, LogWriter};
