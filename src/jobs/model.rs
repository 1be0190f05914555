//! What a job is.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::kernel::{JobId, Result, Timestamp};

/// How often a job is tried when it does not say: with the back-off of [`super::Settings`], about a day.
const ATTEMPTS_MAX_DEFAULT: i64 = 20;

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum JobStatus {
    /// Waits for its time.
    Queued,
    /// A runner has it under lease.
    Running,
    /// Finished well.
    Done,
    /// Failed for good; can be retried by hand.
    Dead,
}

impl JobStatus {
    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Done => "done",
            Self::Dead => "dead",
        }
    }

    pub(super) fn parse(text: &str) -> Self {
        match text {
            "running" => Self::Running,
            "done" => Self::Done,
            "dead" => Self::Dead,
            _ => Self::Queued,
        }
    }
}

/// A job as it is stored.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// Which handler runs it.
    pub kind: String,
    /// What the handler needs to know. No secrets: payloads are listed.
    pub payload: serde_json::Value,
    /// Where it stands.
    pub status: JobStatus,
    /// When it is due.
    pub run_at: Timestamp,
    /// How often it was started.
    pub attempts: i64,
    /// After how many attempts it is dead.
    pub attempts_max: i64,
    /// What the last attempt said.
    pub last_error: Option<String>,
    /// When it was enqueued.
    pub created_at: Timestamp,
    /// When it was done or dead.
    pub finished_at: Option<Timestamp>,
}

/// A job to enqueue.
#[derive(Debug, Clone)]
pub struct NewJob {
    pub(super) kind: &'static str,
    pub(super) key: Option<String>,
    pub(super) payload: serde_json::Value,
    pub(super) delay_ms: i64,
    pub(super) attempts_max: i64,
}

impl NewJob {
    /// A job of `kind`, due at once.
    #[must_use]
    pub fn new(kind: &'static str, payload: serde_json::Value) -> Self {
        Self { kind, key: None, payload, delay_ms: 0, attempts_max: ATTEMPTS_MAX_DEFAULT }
    }

    /// At most one job of this kind and key is queued at a time: enqueueing another is then a no-op that keeps the earlier
    /// due time.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Due this much later.
    #[must_use]
    pub fn delay_ms(mut self, delay_ms: i64) -> Self {
        self.delay_ms = delay_ms;
        self
    }

    /// Due this much later.
    #[must_use]
    pub fn delay_seconds(self, delay_seconds: i64) -> Self {
        self.delay_ms(delay_seconds * 1000)
    }

    /// Dead after this many attempts.
    #[must_use]
    pub fn attempts_max(mut self, attempts_max: i64) -> Self {
        self.attempts_max = attempts_max;
        self
    }
}

/// What a handler says when nothing went wrong that trying again would mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Finished.
    Done,
    /// Not finished, and nothing failed: run again after this time. Does not count as an attempt.
    Again {
        /// How long to wait.
        after_ms: i64,
    },
    /// It cannot be done, however often it is tried: dead at once, for somebody to look at.
    GiveUp {
        /// Why, in words.
        why: String,
    },
}

/// What runs a kind of job.
pub type Handler = Arc<dyn Fn(Job) -> Pin<Box<dyn Future<Output = Result<Outcome>> + Send>> + Send + Sync>;

/// Makes a [`Handler`] of an async function or closure.
pub fn handler<F, Fut>(run: F) -> Handler
where
    F: Fn(Job) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Outcome>> + Send + 'static,
{
    Arc::new(move |job| Box::pin(run(job)))
}

/// The handlers of a process, by kind.
#[derive(Clone, Default)]
pub struct Registry {
    handlers: HashMap<&'static str, Handler>,
}

impl Registry {
    /// Registers the handler of a kind. A process runs only jobs whose kind it has a handler for.
    pub fn register(&mut self, kind: &'static str, handler: Handler) {
        self.handlers.insert(kind, handler);
    }

    /// The kinds that can run here.
    pub fn kinds(&self) -> impl Iterator<Item = &'static str> {
        self.handlers.keys().copied()
    }

    pub(super) fn get(&self, kind: &str) -> Option<Handler> {
        self.handlers.get(kind).cloned()
    }
}
