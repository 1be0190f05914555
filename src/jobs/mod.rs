//! Durable jobs: work that happens outside the database, or later, or again.
//!
//! A use case [`enqueue`]s a job in its own transaction; a [`Runner`] of some process claims it by lease, runs the handler
//! that a room registered for its kind, and retries with back-off and jitter. After the last attempt a job is *dead* and
//! stays listed until somebody retries it. A job may run twice (a process that died in the middle loses its lease), so
//! handlers are idempotent.

mod model;
mod runner;
mod sql;

pub use model::{Handler, Job, JobStatus, NewJob, Outcome, Registry, handler};
pub use runner::{Runner, Settings};
pub use sql::{enqueue, list, retry, show};

/// The topic that wakes runners when a job was enqueued.
pub const TOPIC: &str = "jobs";
