//! A queue of transactions and the threads that run them.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crossbeam_channel::{Receiver, Sender};
use tokio::sync::oneshot;

use super::{Notified, Topics, Tx};
use crate::kernel::{Error, ErrorKind, Result};

/// Does a transaction write, and what does it see?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// One view over all of its statements.
    Read,
    /// Each statement sees what is committed when it begins.
    ReadCommitted,
    Write,
}

/// One waiting transaction. `run` may be called again after a rollback; `finish` is called once, after the commit.
pub(super) struct Work {
    pub(super) access: Access,
    run: Box<dyn FnMut(&mut Tx<'_>) -> Result<()> + Send>,
    finish: Box<dyn FnOnce(Result<()>) + Send>,
    notified: Notified,
}

impl Work {
    /// Runs the closure; a panic in it becomes an error, so that one bad use case does not take the store down.
    pub(super) fn run(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        let run = &mut self.run;
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run(tx)))
            .unwrap_or_else(|_| Err(Error::internal("a transaction panicked")));
        self.notified = std::mem::take(&mut tx.notified);
        result
    }

    /// Tells the caller, and wakes who waits for this commit.
    pub(super) fn finish(self, result: Result<()>, topics: &Topics) {
        if result.is_ok() && self.access == Access::Write {
            topics.wake(&self.notified);
        }
        (self.finish)(result);
    }
}

/// The sending side. When the last one is dropped the threads end.
#[derive(Clone)]
pub(super) struct Lane {
    queue: Sender<Work>,
    queue_length_max: usize,
    crew: Option<Arc<Crew>>,
}

/// Threads that are started when work waits and nobody is free: a connection that was never needed costs nothing.
struct Crew {
    free: Arc<AtomicUsize>,
    left: Mutex<usize>,
    start: Box<dyn Fn() -> Result<()> + Send + Sync>,
}

impl Crew {
    fn grow(&self, waiting: usize) {
        if waiting <= self.free.load(Ordering::Acquire) {
            return;
        }
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        // A thread that cannot be started leaves the work to the others.
        if *left > 0 && (self.start)().is_ok() {
            *left -= 1;
        }
    }
}

impl Lane {
    pub(super) fn new(queue_length_max: usize) -> (Self, Receiver<Work>) {
        // Not a bounded one: that has room for its longest queue from the start.
        let (queue, work) = crossbeam_channel::unbounded();
        (Self { queue, queue_length_max, crew: None }, work)
    }

    /// A lane whose threads are started as they are needed, `threads_max` of them at most. `thread` starts one; that thread takes its work
    /// from [`Hand::next`].
    pub(super) fn with_crew(
        queue_length_max: usize,
        threads_max: usize,
        thread: impl Fn(Hand) -> Result<()> + Send + Sync + 'static,
    ) -> Result<Self> {
        let (queue, work) = crossbeam_channel::unbounded();
        let free = Arc::new(AtomicUsize::new(0));
        let hand = Hand { work, free: Arc::clone(&free) };
        // One is there from the start, so that work never waits for nobody.
        thread(hand.clone())?;
        let left = Mutex::new(threads_max.saturating_sub(1));
        let crew = Crew { free, left, start: Box::new(move || thread(hand.clone())) };
        Ok(Self { queue, queue_length_max, crew: Some(Arc::new(crew)) })
    }

    pub(super) fn submit<T, F>(&self, access: Access, mut f: F) -> Result<oneshot::Receiver<Result<T>>>
    where
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        let (sender, answer) = oneshot::channel();
        let value = Arc::new(Mutex::new(None));
        let kept = Arc::clone(&value);
        let work = Work {
            access,
            run: Box::new(move |tx| {
                let result = f(tx)?;
                *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
                Ok(())
            }),
            finish: Box::new(move |result| {
                let answer = result.and_then(|()| {
                    let value = value.lock().unwrap_or_else(PoisonError::into_inner).take();
                    value.ok_or_else(|| Error::internal("a transaction ended without its value"))
                });
                // The caller may have given up; the work is done all the same.
                let _ = sender.send(answer);
            }),
            notified: Vec::new(),
        };
        if self.queue.len() >= self.queue_length_max {
            return Err(Error::new(ErrorKind::Busy, "the database has too much waiting work").hint("try again in a moment"));
        }
        self.queue.send(work).map_err(|_| Error::unavailable("the database is shutting down"))?;
        if let Some(crew) = &self.crew {
            crew.grow(self.queue.len());
        }
        Ok(answer)
    }
}

/// One thread's end of a lane with a crew.
#[derive(Clone)]
pub(super) struct Hand {
    work: Receiver<Work>,
    free: Arc<AtomicUsize>,
}

impl Hand {
    /// The next work; `None` when the lane is gone.
    pub(super) fn next(&self) -> Option<Work> {
        self.free.fetch_add(1, Ordering::Release);
        let work = self.work.recv();
        self.free.fetch_sub(1, Ordering::Release);
        work.ok()
    }
}
