//! Durable jobs on both engines, on a clock that the test owns: nothing sleeps.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use mno::jobs::{self, Job, JobStatus, NewJob, Outcome, Registry, Runner, Settings, handler};
use mno::kernel::{Error, ErrorKind, ManualClock, PageRequest, Timestamp};
use mno::store::{Db, params};
use serde_json::json;

use crate::support::engine::story;
use crate::support::{Engine, on_both_engines};

on_both_engines!(
    a_job_runs_once_with_its_payload,
    a_job_of_a_failed_transaction_never_was,
    jobs_with_one_key_are_queued_once_at_the_earlier_time,
    a_delayed_job_waits_for_its_time,
    a_failing_job_backs_off_then_dies_and_can_be_retried,
    a_job_whose_runner_died_is_taken_over_when_its_lease_ends,
    a_job_that_kills_its_runner_every_time_dies,
    a_job_that_takes_longer_than_its_lease_is_kept,
    two_runners_never_run_a_job_twice,
    a_panic_is_a_failed_attempt,
    again_does_not_count_as_an_attempt,
    kinds_without_a_handler_wait,
);

struct World {
    db: Db,
    clock: ManualClock,
}

async fn world(engine: &Engine) -> World {
    let clock = ManualClock::at(Timestamp::parse("2026-01-01T00:00:00Z").unwrap());
    World { db: engine.open_at(clock.clone()).await, clock }
}

impl World {
    async fn enqueue(&self, job: NewJob) {
        self.db.write(move |tx| jobs::enqueue(tx, &job)).await.unwrap();
    }

    async fn all(&self) -> Vec<Job> {
        self.db.read(|tx| jobs::list(tx, None, None, &PageRequest::default())).await.unwrap().items
    }

    async fn only(&self) -> Job {
        let mut jobs = self.all().await;
        assert_eq!(jobs.len(), 1);
        jobs.remove(0)
    }

    fn runner<F>(&self, run: F) -> Runner
    where
        F: Fn(u32, Job) -> mno::kernel::Result<Outcome> + Send + Sync + 'static,
    {
        let (run, calls) = (Arc::new(run), Arc::new(AtomicU32::new(0)));
        let mut registry = Registry::default();
        registry.register(
            "test",
            handler(move |job| {
                let (run, call) = (Arc::clone(&run), calls.fetch_add(1, Ordering::SeqCst) + 1);
                async move { run(call, job) }
            }),
        );
        Runner::new(self.db.clone(), registry, Settings { backoff_ms: 10_000, ..Settings::default() })
    }
}

fn job() -> NewJob {
    NewJob::new("test", json!({"n": 1}))
}

fn a_job_runs_once_with_its_payload(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        world.enqueue(job()).await;
        let runner = world.runner(|_, job| {
            assert_eq!(job.payload, json!({"n": 1}));
            Ok(Outcome::Done)
        });
        assert_eq!(runner.drain().await.unwrap(), 1);
        assert_eq!(runner.drain().await.unwrap(), 0);
        let done = world.only().await;
        assert_eq!((done.status, done.attempts), (JobStatus::Done, 1));
        let error = world.db.write(move |tx| jobs::retry(tx, done.id.as_str())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict);
    });
}

fn a_job_of_a_failed_transaction_never_was(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        let refused = world.db.write(|tx| {
            jobs::enqueue(tx, &job())?;
            Err::<(), _>(Error::conflict("no"))
        });
        refused.await.unwrap_err();
        assert!(world.all().await.is_empty());
    });
}

fn jobs_with_one_key_are_queued_once_at_the_earlier_time(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        world.enqueue(job().key("k").delay_seconds(60)).await;
        world.enqueue(job().key("k").delay_seconds(5)).await;
        world.enqueue(job().key("k").delay_seconds(90)).await;
        let queued = world.only().await;
        assert_eq!(queued.run_at.to_string(), "2026-01-01T00:00:05Z");
        world.enqueue(job().key("other")).await;
        world.clock.advance_seconds(10);
        assert_eq!(world.runner(|_, _| Ok(Outcome::Done)).drain().await.unwrap(), 2);
        // The earlier one is done: the key is free again.
        world.enqueue(job().key("k")).await;
        assert_eq!(world.all().await.len(), 3);
    });
}

fn a_delayed_job_waits_for_its_time(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        world.enqueue(job().delay_seconds(60)).await;
        let runner = world.runner(|_, _| Ok(Outcome::Done));
        assert_eq!(runner.drain().await.unwrap(), 0);
        world.clock.advance_seconds(60);
        assert_eq!(runner.drain().await.unwrap(), 1);
    });
}

fn a_failing_job_backs_off_then_dies_and_can_be_retried(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        world.enqueue(job().attempts_max(3)).await;
        let runner = world.runner(|call, _| if call <= 3 { Err(Error::unavailable("nobody there")) } else { Ok(Outcome::Done) });
        let mut pauses_ms = Vec::new();
        for _ in 0..3 {
            assert_eq!(runner.drain().await.unwrap(), 1, "one attempt, then the job waits");
            let failed = world.only().await;
            assert_eq!(failed.last_error.as_deref(), Some("nobody there"));
            if failed.status == JobStatus::Queued {
                pauses_ms.push(failed.run_at.as_ms() - world.db.clock().now().as_ms());
            }
            world.clock.advance_seconds(60);
        }
        assert_eq!(pauses_ms.len(), 2);
        assert!((7_500..=12_500).contains(&pauses_ms[0]) && (15_000..=25_000).contains(&pauses_ms[1]), "{pauses_ms:?}");
        let dead = world.only().await;
        assert_eq!((dead.status, dead.attempts), (JobStatus::Dead, 3));
        assert_eq!(runner.drain().await.unwrap(), 0);
        let again = world.db.write(move |tx| jobs::retry(tx, dead.id.as_str())).await.unwrap();
        assert_eq!((again.status, again.attempts), (JobStatus::Queued, 0));
        assert_eq!(runner.drain().await.unwrap(), 1);
        assert_eq!(world.only().await.status, JobStatus::Done);
    });
}

/// A runner whose handler never comes back stands for a process that was killed.
fn a_job_whose_runner_died_is_taken_over_when_its_lease_ends(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        world.enqueue(job()).await;
        let killed = tokio::spawn(hanging(&world).clone_drain());
        wait_until_running(&world, 1).await;
        killed.abort();
        let heir = world.runner(|_, _| Ok(Outcome::Done));
        assert_eq!(heir.drain().await.unwrap(), 0, "the lease still runs");
        world.clock.advance_seconds(301);
        assert_eq!(heir.drain().await.unwrap(), 1);
        let done = world.only().await;
        assert_eq!((done.status, done.attempts), (JobStatus::Done, 2));
    });
}

fn a_job_that_kills_its_runner_every_time_dies(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        world.enqueue(job().attempts_max(2)).await;
        for attempt in 1..=2 {
            let killed = tokio::spawn(hanging(&world).clone_drain());
            wait_until_running(&world, attempt).await;
            killed.abort();
            world.clock.advance_seconds(301);
        }
        world.runner(|_, _| panic!("must not run")).drain().await.unwrap();
        let dead = world.only().await;
        assert_eq!(dead.status, JobStatus::Dead, "{dead:?}");
    });
}

/// While its handler runs, a job is its runner's: the lease is renewed each third of its time, which passes in real time here; it ends by
/// the clock of the test.
fn a_job_that_takes_longer_than_its_lease_is_kept(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        world.enqueue(job()).await;
        let finish = Arc::new(tokio::sync::Notify::new());
        let runner = || {
            let (mut registry, finish) = (Registry::default(), Arc::clone(&finish));
            registry.register(
                "test",
                handler(move |_| {
                    let finish = Arc::clone(&finish);
                    async move {
                        finish.notified().await;
                        Ok(Outcome::Done)
                    }
                }),
            );
            Runner::new(world.db.clone(), registry, Settings { lease_seconds: 3, ..Settings::default() })
        };
        let (slow, other) = (runner(), runner());
        let working = tokio::spawn(async move { slow.drain().await });
        wait_until_running(&world, 1).await;
        let leased = async || {
            let sql = "SELECT lease_until FROM job";
            world.db.read(move |tx| tx.query_one(sql, params![], |row| row.get::<Timestamp>(0))).await.unwrap()
        };
        for _ in 0..3 {
            let before = leased().await;
            world.clock.advance_seconds(2);
            let mut waits = 0;
            while leased().await <= before {
                waits += 1;
                assert!(waits < 6_000, "the lease is not renewed");
                tokio::time::sleep(std::time::Duration::from_millis(10)).await;
            }
            assert_eq!(other.drain().await.unwrap(), 0, "the job was taken from its runner");
        }
        finish.notify_one();
        assert_eq!(working.await.unwrap().unwrap(), 1);
        let done = world.only().await;
        assert_eq!((done.status, done.attempts), (JobStatus::Done, 1));
    });
}

struct Hanging(Runner);

fn hanging(world: &World) -> Hanging {
    let mut registry = Registry::default();
    registry.register("test", handler(|_| std::future::pending()));
    Hanging(Runner::new(world.db.clone(), registry, Settings::default()))
}

impl Hanging {
    async fn clone_drain(self) {
        let _ = self.0.drain().await;
    }
}

/// Running for the `attempt`th time: a killed runner leaves its job as running, too.
async fn wait_until_running(world: &World, attempt: i64) {
    for _ in 0..3_000 {
        let job = world.only().await;
        if (job.status, job.attempts) == (JobStatus::Running, attempt) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("the job does not start");
}

fn two_runners_never_run_a_job_twice(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        for _ in 0..100 {
            world.enqueue(job()).await;
        }
        let runners: Vec<Runner> = (0..3).map(|_| world.runner(|_, _| Ok(Outcome::Done))).collect();
        let tasks: Vec<_> = runners.into_iter().map(|runner| tokio::spawn(async move { runner.drain().await })).collect();
        let mut ran = 0;
        for task in tasks {
            ran += task.await.unwrap().unwrap();
        }
        assert_eq!(ran, 100);
        assert!(world.all().await.iter().all(|job| job.status == JobStatus::Done && job.attempts == 1));
    });
}

fn a_panic_is_a_failed_attempt(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        world.enqueue(job().attempts_max(1)).await;
        world.runner(|_, _| panic!("oh no (this panic is part of a test)")).drain().await.unwrap();
        assert_eq!(world.only().await.status, JobStatus::Dead);
    });
}

fn again_does_not_count_as_an_attempt(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        world.enqueue(job().attempts_max(1)).await;
        let runner = world.runner(|call, _| Ok(if call < 4 { Outcome::Again { after_ms: 1000 } } else { Outcome::Done }));
        for _ in 0..4 {
            assert_eq!(runner.drain().await.unwrap(), 1);
            world.clock.advance_seconds(1);
        }
        assert_eq!(world.only().await.status, JobStatus::Done);
    });
}

fn kinds_without_a_handler_wait(engine: &Engine) {
    story(async {
        let world = world(engine).await;
        world.enqueue(NewJob::new("somebody else's", json!({}))).await;
        assert_eq!(world.runner(|_, _| Ok(Outcome::Done)).drain().await.unwrap(), 0);
        assert_eq!(world.only().await.status, JobStatus::Queued);
    });
}
