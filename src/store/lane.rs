//! A queue of transactions and the threads that run them.

use std::sync::{Arc, Mutex, PoisonError};

use crossbeam_channel::{Receiver, Sender, TrySendError};
use tokio::sync::oneshot;

use super::{Notified, Topics, Tx};
use crate::kernel::{Error, ErrorKind, Result};

/// Does a transaction write?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Read,
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
}

impl Lane {
    pub(super) fn new(queue_length_max: usize) -> (Self, Receiver<Work>) {
        let (queue, work) = crossbeam_channel::bounded(queue_length_max);
        (Self { queue }, work)
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
        self.queue.try_send(work).map_err(|refused| match refused {
            TrySendError::Full(_) => Error::new(ErrorKind::Busy, "the database has too much waiting work").hint("try again in a moment"),
            TrySendError::Disconnected(_) => Error::unavailable("the database is shutting down"),
        })?;
        Ok(answer)
    }
}
