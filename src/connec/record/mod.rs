//! Records: the newest state of what apps share.
//!
//! `draft.rs` reads what a client sent, `session.rs` is one caller's writing within one transaction, `write.rs` does it, and
//! `usecase.rs`, `batch.rs`, `fold.rs` (merging duplicates), `commit.rs` and `nested.rs` are what the outside calls.

mod batch;
mod commit;
mod draft;
mod fold;
mod idempotency;
mod merge;
mod nested;
mod session;
mod usecase;
mod write;

pub use batch::{BatchAnswer, BatchCall, BatchOperation};
pub use commit::CommitMapping;
pub use idempotency::Idempotency;
pub use nested::SubRecords;
pub use usecase::WriteOptions;

pub(crate) use merge::merge;
pub(crate) use session::{Desk, Session};
pub(crate) use usecase::{WriteTrial, write_trial};
pub(crate) use write::{record_remove, singleton_id, state_put};
