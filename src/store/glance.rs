//! Reads that are over in microseconds, on the caller's own thread.
//!
//! To change threads twice costs more than such a read does. So does taking and giving back SQLite's lock on a snapshot, for which
//! all connections of a process queue up: a connection keeps its snapshot from one glance to the next, until somebody commits.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::sqlite::control;
use super::{Connection as TxConnection, Tx};
use crate::kernel::{Clock, Error, Result};

/// How old a kept snapshot may be. Commits of this process end it at once; those of another process are seen after this time.
const SNAPSHOT_AGE_MAX: Duration = Duration::from_millis(1);
/// A read that takes more than about so many of SQLite's instructions is given up here: half a millisecond.
const INSTRUCTIONS_MAX: u32 = 40_000;
/// After how many instructions SQLite asks whether to go on.
const INSTRUCTIONS_PER_ASKING: u32 = 4_000;
/// Of [`Glance::left`]: nobody counts.
const UNCOUNTED: u32 = u32::MAX;
/// Of [`Glance::left`]: the read was too long.
const GIVEN_UP: u32 = 0;

/// The connections for such reads.
pub(super) struct Glances {
    free: Mutex<Free>,
    clock: Arc<dyn Clock>,
    connect: Box<dyn Fn() -> Result<Connection> + Send + Sync>,
}

struct Free {
    /// The one that came back last goes out first: its pages are in memory.
    glances: Vec<Glance>,
    /// How many more may be made, when all are in use.
    left: usize,
    /// How many commits there were: a snapshot of before one is not kept after it.
    commits: u64,
    /// A commit is under way: it may want to begin the log anew, which it cannot while a snapshot is kept.
    committing: bool,
}

struct Glance {
    connection: Connection,
    /// Since when it has a snapshot, if it has.
    since: Option<Instant>,
    /// How often SQLite may still ask.
    left: Arc<AtomicU32>,
}

impl Glance {
    fn new(mut connection: Connection) -> Result<Self> {
        let left = Arc::new(AtomicU32::new(UNCOUNTED));
        let counted = Arc::clone(&left);
        let ask = move || match counted.load(Ordering::Relaxed) {
            UNCOUNTED => false,
            left => {
                counted.store(left.saturating_sub(1), Ordering::Relaxed);
                left <= 1
            }
        };
        let every = i32::try_from(INSTRUCTIONS_PER_ASKING).map_err(Error::internal)?;
        connection.progress_handler(every, Some(ask)).map_err(Error::internal)?;
        Ok(Self { connection, since: None, left })
    }

    fn close(&mut self) {
        if self.since.take().is_some() {
            // Ending a read cannot lose anything; it only gives the snapshot back.
            let _ = control(&self.connection, "ROLLBACK");
        }
    }

    fn run<T>(&mut self, clock: &dyn Clock, f: &mut dyn FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        if self.since.is_some_and(|since| since.elapsed() > SNAPSHOT_AGE_MAX) {
            self.close();
        }
        if self.since.is_none() {
            control(&self.connection, "BEGIN")?;
            self.since = Some(Instant::now());
        }
        let mut tx = Tx::new(TxConnection::Sqlite(&self.connection), clock.now());
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| f(&mut tx)))
            .unwrap_or_else(|_| Err(Error::internal("a transaction panicked")))
    }
}

impl Glances {
    pub(super) fn new(
        first: Connection,
        connections_max: usize,
        clock: Arc<dyn Clock>,
        connect: impl Fn() -> Result<Connection> + Send + Sync + 'static,
    ) -> Result<Self> {
        let left = connections_max.saturating_sub(1);
        let free = Mutex::new(Free { glances: vec![Glance::new(first)?], left, commits: 0, committing: false });
        Ok(Self { free, clock, connect: Box::new(connect) })
    }

    fn free(&self) -> MutexGuard<'_, Free> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a read here and now; `None` when all connections are in use.
    pub(super) fn run<T>(&self, f: &mut dyn FnMut(&mut Tx<'_>) -> Result<T>) -> Option<Result<T>> {
        let (mut glance, commits) = self.take()?;
        let result = glance.run(&*self.clock, f);
        self.put_back(glance, commits, result.is_ok());
        Some(result)
    }

    /// Begins a read here; `None` when it turned out to be long, or all connections are in use: then it must begin again elsewhere.
    pub(super) fn begin<T>(&self, f: &mut dyn FnMut(&mut Tx<'_>) -> Result<T>) -> Option<Result<T>> {
        let (mut glance, commits) = self.take()?;
        glance.left.store(INSTRUCTIONS_MAX / INSTRUCTIONS_PER_ASKING, Ordering::Relaxed);
        let result = glance.run(&*self.clock, f);
        let left = glance.left.swap(UNCOUNTED, Ordering::Relaxed);
        self.put_back(glance, commits, result.is_ok());
        (left != GIVEN_UP).then_some(result)
    }

    fn take(&self) -> Option<(Glance, u64)> {
        let mut free = self.free();
        let commits = free.commits;
        if let Some(glance) = free.glances.pop() {
            return Some((glance, commits));
        }
        free.left = free.left.checked_sub(1)?;
        drop(free);
        // Once in the life of the process, for each processor.
        match (self.connect)().and_then(Glance::new) {
            Ok(glance) => Some((glance, commits)),
            Err(error) => {
                tracing::warn!(%error, "a connection to the database could not be made");
                self.free().left += 1;
                None
            }
        }
    }

    fn put_back(&self, mut glance: Glance, commits: u64, keep: bool) {
        let mut free = self.free();
        if !keep || free.committing || free.commits != commits {
            drop(free);
            glance.close();
            free = self.free();
        }
        free.glances.push(glance);
    }

    /// Commits, with no snapshot kept meanwhile; whoever looks afterwards sees what was committed.
    pub(super) fn while_committing<T>(&self, commit: impl FnOnce() -> T) -> T {
        let mut free = self.free();
        free.committing = true;
        free.glances.iter_mut().for_each(Glance::close);
        drop(free);
        let committed = commit();
        let mut free = self.free();
        free.committing = false;
        free.commits += 1;
        committed
    }
}

/// A read with a snapshot of its own.
pub(super) fn read<T>(connection: &Connection, clock: &dyn Clock, f: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
    let result = control(connection, "BEGIN").and_then(|()| f(&mut Tx::new(TxConnection::Sqlite(connection), clock.now())));
    // Ending a read cannot lose anything; it only gives the snapshot back.
    let _ = control(connection, "ROLLBACK");
    result
}
