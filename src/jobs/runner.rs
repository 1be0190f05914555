//! What claims jobs and runs them.

use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::model::{Job, JobStatus, Outcome, Registry};
use super::sql;
use crate::kernel::{Error, JobId, Result, random_token};
use crate::store::Db;

/// How a runner works.
#[derive(Debug, Clone)]
pub struct Settings {
    /// How many jobs run at once.
    pub concurrency: usize,
    /// How long after its last sign of life a runner's jobs may be taken over: what a killed process leaves waits so long.
    pub lease_seconds: i64,
    /// How long a handler may take. It is stopped then.
    pub run_seconds_max: u64,
    /// The longest pause before looking for jobs that other replicas enqueued.
    pub poll_ms: u64,
    /// The pause after the first failure; doubles with each.
    pub backoff_ms: i64,
    /// The longest pause after a failure.
    pub backoff_max_ms: i64,
    /// How long done jobs stay listed.
    pub keep_done_seconds: i64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            concurrency: 16,
            lease_seconds: 20,
            run_seconds_max: 300,
            poll_ms: 1000,
            backoff_ms: 1000,
            backoff_max_ms: 6 * 3_600_000,
            keep_done_seconds: 7 * 86_400,
        }
    }
}

/// Claims due jobs and runs their handlers.
#[derive(Clone)]
pub struct Runner {
    db: Db,
    registry: Arc<Registry>,
    settings: Settings,
    owner: String,
}

impl Runner {
    /// A runner with its handlers. Does nothing until [`run`](Self::run) or [`drain`](Self::drain).
    #[must_use]
    pub fn new(db: Db, registry: Registry, settings: Settings) -> Self {
        Self { db, registry: Arc::new(registry), settings, owner: random_token(16) }
    }

    /// Works until `stop`, then finishes what it started.
    pub async fn run(&self, stop: CancellationToken) {
        let mut woken = self.db.watch(super::TOPIC);
        let places = Arc::new(Semaphore::new(self.settings.concurrency));
        let running = TaskTracker::new();
        while !stop.is_cancelled() {
            let free = u32::try_from(places.available_permits()).unwrap_or(u32::MAX);
            let claimed = if free == 0 { Ok(Vec::new()) } else { self.claim(free).await };
            let found = match claimed {
                Ok(jobs) => jobs,
                Err(error) => {
                    tracing::warn!(error = %error, cause = error.cause(), "jobs cannot be claimed now");
                    Vec::new()
                }
            };
            let busy = !found.is_empty() || free == 0;
            for job in found {
                let Ok(place) = Arc::clone(&places).acquire_owned().await else { break };
                let runner = self.clone();
                running.spawn(async move {
                    runner.run_one(job).await;
                    drop(place);
                });
            }
            let pause = if busy { Duration::from_millis(5) } else { self.pause().await };
            tokio::select! {
                () = stop.cancelled() => {}
                _ = woken.changed() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
        running.close();
        running.wait().await;
    }

    /// Until the next job is due, at most the polling interval.
    async fn pause(&self) -> Duration {
        let poll = self.settings.poll_ms;
        let kinds: Vec<&'static str> = self.registry.kinds().collect();
        let next = self.db.read(move |tx| Ok(sql::next_due(tx, &kinds)?.map(|due| due.as_ms() - tx.now().as_ms()))).await;
        let pause_ms = next.ok().flatten().map_or(poll, |ms| u64::try_from(ms.max(1)).unwrap_or(poll));
        Duration::from_millis(pause_ms.min(poll))
    }

    /// Runs due jobs until none is left; how many ran. For tests and for a local command that waits for its effect.
    ///
    /// # Errors
    /// The store's. A failing job is not an error here: it is listed.
    pub async fn drain(&self) -> Result<usize> {
        let mut count = 0;
        loop {
            let jobs = self.claim(64).await?;
            if jobs.is_empty() {
                return Ok(count);
            }
            for job in jobs {
                self.run_one(job).await;
                count += 1;
            }
        }
    }

    async fn claim(&self, limit: u32) -> Result<Vec<Job>> {
        let kinds: Vec<&'static str> = self.registry.kinds().collect();
        let (owner, lease_seconds) = (self.owner.clone(), self.settings.lease_seconds);
        // Looking costs no write: an idle server must not commit every second.
        let looked = kinds.clone();
        let due = self.db.read(move |tx| Ok(sql::next_due(tx, &looked)?.is_some_and(|due| due <= tx.now()))).await?;
        if !due {
            return Ok(Vec::new());
        }
        self.db
            .write(move |tx| {
                let until = tx.now().plus_seconds(lease_seconds);
                sql::claim(tx, &kinds, &owner, until, limit)
            })
            .await
    }

    async fn run_one(&self, job: Job) {
        let result = if job.attempts > job.attempts_max {
            // Its runner died every time: the job itself may be what kills it.
            Err(Error::internal("the process that ran it ended too often"))
        } else {
            self.handle(job.clone()).await
        };
        let kind = job.kind.clone();
        let outcome = match &result {
            Ok(Outcome::Done) => "done",
            Ok(Outcome::Again { .. }) => "again",
            Ok(Outcome::GiveUp { .. }) => "given_up",
            Err(_) => "failed",
        };
        metrics::counter!("mno_jobs_total", "kind" => kind.clone(), "outcome" => outcome).increment(1);
        if let Err(error) = self.settle(job, result).await {
            // The lease will run out and the job be run again.
            tracing::warn!(kind, error = %error, cause = error.cause(), "a job's result could not be kept");
        }
    }

    async fn handle(&self, job: Job) -> Result<Outcome> {
        let Some(handler) = self.registry.get(&job.kind) else {
            return Err(Error::internal(format!("no handler for jobs of kind `{}`", job.kind)));
        };
        let limit = Duration::from_secs(self.settings.run_seconds_max);
        let id = job.id.clone();
        // A panic in a handler must not take the runner down.
        let guarded = std::panic::AssertUnwindSafe(handler(job)).catch_unwind();
        let handled = tokio::select! {
            handled = tokio::time::timeout(limit, guarded) => handled,
            () = self.hold(id) => return Err(Error::internal("another runner took the job over")),
        };
        match handled {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err(Error::internal("the handler panicked")),
            Err(_) => Err(Error::new(crate::kernel::ErrorKind::Timeout, "the job took too long")),
        }
    }

    /// Renews a job's lease while its handler runs. Returns only when the lease is lost.
    async fn hold(&self, id: JobId) {
        let lease_ms = u64::try_from(self.settings.lease_seconds).unwrap_or(1).max(1) * 1000;
        loop {
            tokio::time::sleep(Duration::from_millis(lease_ms / 3)).await;
            let (id, owner, lease_seconds) = (id.clone(), self.owner.clone(), self.settings.lease_seconds);
            let renewed = self.db.write(move |tx| {
                let until = tx.now().plus_seconds(lease_seconds);
                sql::renew(tx, &id, &owner, until)
            });
            match renewed.await {
                Ok(true) => {}
                Ok(false) => return,
                // The lease may still be renewed in time.
                Err(error) => tracing::warn!(error = %error, cause = error.cause(), "a job's lease could not be renewed"),
            }
        }
    }

    async fn settle(&self, job: Job, result: Result<Outcome>) -> Result<()> {
        let owner = self.owner.clone();
        let backoff = self.backoff_ms(job.attempts);
        let sweep_seconds = self.settings.keep_done_seconds;
        self.db
            .write(move |tx| {
                let now = tx.now();
                match &result {
                    Ok(Outcome::Done) => {
                        sql::sweep(tx, now.plus_seconds(-sweep_seconds))?;
                        sql::finish(tx, &job.id, &owner, JobStatus::Done, None)
                    }
                    Ok(Outcome::Again { after_ms }) => sql::put_back(tx, &job, &owner, now.plus_ms(*after_ms), None),
                    Ok(Outcome::GiveUp { why }) => {
                        tracing::warn!(job = job.id.as_str(), kind = job.kind, attempt = job.attempts, error = why, "job given up");
                        sql::finish(tx, &job.id, &owner, JobStatus::Dead, Some(why))
                    }
                    Err(error) => {
                        let text = match error.cause() {
                            Some(cause) => format!("{error} ({cause})"),
                            None => error.to_string(),
                        };
                        tracing::warn!(job = job.id.as_str(), kind = job.kind, attempt = job.attempts, error = text, "job failed");
                        if job.attempts >= job.attempts_max {
                            sql::finish(tx, &job.id, &owner, JobStatus::Dead, Some(&text))
                        } else {
                            sql::put_back(tx, &job, &owner, now.plus_ms(backoff), Some(&text))
                        }
                    }
                }
            })
            .await
    }

    /// Doubles with each attempt, ±25 % so that what failed together does not come back together.
    fn backoff_ms(&self, attempts: i64) -> i64 {
        let doublings = u32::try_from(attempts.clamp(1, 30) - 1).unwrap_or(0);
        let full = self.settings.backoff_ms.saturating_mul(1 << doublings).min(self.settings.backoff_max_ms);
        let jitter = i64::from(rand::random::<u16>()) * (full / 2).max(1) / i64::from(u16::MAX);
        full - full / 4 + jitter
    }
}
