//! The log: every write to an organization's data, in the order of commits, without gaps, never edited.
//!
//! [`LogWriter`] is the only way in: it locks the organization's head, numbers the changes, and moves the head. Everything
//! else here reads: the feed and its followers (`feed.rs`), histories, earlier states (`past.rs`). What goes out passes
//! `visible.rs`.

mod archive;
mod compact;
mod cursor;
mod detail;
mod difference;
mod feed;
mod head;
mod history;
mod moment;
mod past;
mod retention;
mod rollback;
mod visible;
mod writer;

pub use archive::{ArchiveHeader, Export, ReplayPart, ReplayProgress};
pub use compact::CompactionReport;
pub use cursor::Cursor;
pub use difference::{Difference, differences};
pub use feed::{ChangeFilter, Feed, Follower};
pub use history::{FieldOrigin, History, Origin};
pub use moment::Moment;
pub(crate) use moment::last_at;
pub use past::{Comparison, Past, RecordDifference};
pub use retention::{Keep, Retention};
pub use rollback::{Conflict, ConflictKind, Effect, LogSettings, OnConflict, Rollback, RollbackRequest, Target};
pub(crate) use writer::{Entry, LogWriter};
