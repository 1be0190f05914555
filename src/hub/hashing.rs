//! Where passwords are hashed: slow on purpose, so few at a time, in threads that stand back for everybody else's work.
//!
//! A hash takes a processor for some tens of milliseconds. In the threads that answer requests, or beside them with the same
//! right to the processors, fifty sign-ins would hold up who does not sign in. These threads take what the others leave, and little more; half of
//! the processors at most. They end when nobody has signed in for a while, and their memory goes with them.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use crate::kernel::{Error, ErrorKind, Result};

/// How many may wait for their turn; who comes then is told to come again.
const WAITING_MAX: usize = 200;
/// A thread that has had nothing to do for so long ends.
const IDLE: Duration = Duration::from_secs(10);

type Job = Box<dyn FnOnce() + Send>;

/// The places at which passwords are hashed. Cheap to clone.
#[derive(Clone)]
pub(super) struct Hashing {
    shared: Arc<Shared>,
}

struct Shared {
    /// One for each hash that may be under way.
    places: Arc<Semaphore>,
    /// One for each caller who waits or has a place.
    callers: Arc<Semaphore>,
    threads_max: usize,
    queue: (Sender<Job>, Receiver<Job>),
    threads: Mutex<usize>,
    hashed: AtomicU64,
}

/// A caller's turn. As long as it is held, at most as many others are under way as passwords are hashed at once.
pub(super) struct Place {
    _place: OwnedSemaphorePermit,
    _caller: OwnedSemaphorePermit,
}

impl Default for Hashing {
    fn default() -> Self {
        Self::new(WAITING_MAX)
    }
}

impl Hashing {
    fn new(waiting_max: usize) -> Self {
        let threads_max = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).div_ceil(2).max(1);
        let shared = Shared {
            places: Arc::new(Semaphore::new(threads_max)),
            callers: Arc::new(Semaphore::new(threads_max + waiting_max)),
            threads_max,
            queue: crossbeam_channel::unbounded(),
            threads: Mutex::new(0),
            hashed: AtomicU64::new(0),
        };
        Self { shared: Arc::new(shared) }
    }

    /// Waits for a place.
    pub(super) async fn place(&self) -> Result<Place> {
        let caller = Arc::clone(&self.shared.callers).try_acquire_owned().map_err(|_| {
            Error::new(ErrorKind::Unavailable, "too many people are signing in at this moment").hint("try again in a few seconds")
        })?;
        let place = Arc::clone(&self.shared.places).acquire_owned().await.map_err(Error::internal)?;
        Ok(Place { _place: place, _caller: caller })
    }

    /// Hashes or checks one password. The place is the caller's, and outlives this.
    pub(super) async fn run<T: Send + 'static>(&self, _: &Place, work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
        self.shared.hashed.fetch_add(1, Ordering::Relaxed);
        let (tell, told) = oneshot::channel();
        let job: Job = Box::new(move || {
            // Who went away meanwhile takes nobody's time.
            if !tell.is_closed() {
                let _ = tell.send(work());
            }
        });
        {
            // Under the lock, so that a thread that is about to end has seen this job or is not counted any more.
            let mut threads = self.shared.threads();
            self.shared.queue.0.send(job).map_err(Error::internal)?;
            if *threads < self.shared.threads_max {
                let shared = Arc::clone(&self.shared);
                std::thread::Builder::new().name("mno-passwords".into()).spawn(move || shared.work()).map_err(Error::internal)?;
                *threads += 1;
            }
        }
        // A job that panics drops its sender.
        told.await.map_err(|_| Error::internal("a password could not be hashed"))?
    }

    /// How many passwords were hashed or checked.
    pub(super) fn hashed(&self) -> u64 {
        self.shared.hashed.load(Ordering::Relaxed)
    }
}

impl Shared {
    fn threads(&self) -> MutexGuard<'_, usize> {
        self.threads.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn work(&self) {
        stand_back();
        loop {
            match self.queue.1.recv_timeout(IDLE) {
                // A bug in one costs one sign-in, not the thread.
                Ok(job) => drop(std::panic::catch_unwind(std::panic::AssertUnwindSafe(job))),
                Err(RecvTimeoutError::Timeout) => {
                    let mut threads = self.threads();
                    if self.queue.1.is_empty() {
                        *threads -= 1;
                        return;
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }
}

/// On Linux niceness is a thread's own: this one takes what the others leave. Elsewhere it stays as it is.
fn stand_back() {
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::process::nice(NICENESS) {
        tracing::debug!(%error, "passwords are hashed at the same priority as everything else");
    }
}

/// How far these threads stand back: beside a processor that others keep busy they still get a thirtieth of it.
#[cfg(target_os = "linux")]
const NICENESS: i32 = 15;

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_comes_when_too_many_wait_is_sent_away_and_the_others_get_their_turn() {
        let hashing = Hashing::new(1);
        let mut places = Vec::new();
        for _ in 0..hashing.shared.threads_max {
            places.push(hashing.place().await.unwrap());
        }
        let waits = tokio::spawn({
            let hashing = hashing.clone();
            async move { hashing.place().await.map(drop) }
        });
        while hashing.shared.callers.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(hashing.place().await.err().map(|error| error.kind()), Some(ErrorKind::Unavailable));
        assert!(!waits.is_finished());
        places.clear();
        waits.await.unwrap().unwrap();
        hashing.place().await.unwrap();
    }

    #[tokio::test]
    async fn a_bug_costs_one_hash_and_the_threads_stay_as_few_as_they_are() {
        let hashing = Hashing::default();
        let place = hashing.place().await.unwrap();
        let failed = hashing.run(&place, || -> Result<()> { panic!("as asked") }).await;
        assert_eq!(failed.err().map(|error| error.kind()), Some(ErrorKind::Internal));
        for number in 0..10 {
            assert_eq!(hashing.run(&place, move || Ok(number)).await.unwrap(), number);
        }
        assert!(*hashing.shared.threads() <= hashing.shared.threads_max);
        assert_eq!(hashing.hashed(), 11);
    }
}
