//! [`Db`] and [`Tx`]: one SQL text over two engines. The only room that knows a database driver.
//!
//! A use case runs as a synchronous closure over a [`Tx`]. Prepare outside, commit inside: parse, validate, hash and render
//! before the closure; it should be short, touch nothing but the transaction, and be ready to run again (PostgreSQL may
//! ask for a retry). When [`Db::write`] returns `Ok`, the change is on disk.
//!
//! PostgreSQL takes a parameter's type from its first use: write `(a = $1 OR $1 IS NULL)`, not the other way round.
//! SQL is written in the subset that SQLite and PostgreSQL share, with placeholders `$1 … $n`; see `dialect.rs` for what
//! cannot be shared and `value.rs` for the column types.

mod archive;
mod decimal;
mod dialect;
mod glance;
mod lane;
mod migrate;
mod postgres;
mod sqlite;
mod statements;
#[cfg(test)]
pub(crate) mod tests;
mod value;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{broadcast, watch};

pub use archive::{ArchiveSummary, backup, restore};
pub use decimal::decimal_key;
pub use dialect::Dialect;
pub use migrate::{MigrationState, migrate, migration_status, schema_is_current};
pub use value::{FromColumn, Param, Row, Value};

use crate::kernel::{Clock, Error, ErrorKind, Result, SystemClock, Timestamp};
use lane::Lane;

/// Where the data is.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// An SQLite file.
    File(PathBuf),
    /// A `postgres://…` URL, password included.
    Url(String),
}

impl std::fmt::Debug for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_string())
    }
}

/// For people and logs: never shows the password.
impl std::fmt::Display for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Url(text) => match url::Url::parse(text) {
                Ok(mut url) => {
                    let _ = url.set_password(None);
                    url.fmt(f)
                }
                Err(_) => f.write_str("postgres://…"),
            },
        }
    }
}

/// How to open a database.
#[derive(Clone)]
pub struct Options {
    /// Where it is.
    pub location: Location,
    /// How many connections: readers for SQLite (beside its one writer), all of them for PostgreSQL.
    pub connections: usize,
    /// How many transactions may wait before callers are told that we are busy.
    pub queue_length_max: usize,
    /// How long one transaction may wait and run.
    pub timeout: Duration,
    /// The clock that [`Tx::now`] reads.
    pub clock: Arc<dyn Clock>,
}

impl Options {
    /// The defaults for a location.
    #[must_use]
    pub fn new(location: Location) -> Self {
        Self { location, connections: 8, queue_length_max: 10_000, timeout: Duration::from_secs(30), clock: Arc::new(SystemClock) }
    }
}

/// Creates a folder, with those above it, that only its owner may look into: customers' data and keys will be in it. One
/// that exists is left as it is.
///
/// # Errors
/// The operating system's.
pub fn create_private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// A database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    shared: Arc<Shared>,
}

struct Shared {
    /// For reads on the caller's thread, where the engine has them.
    glances: Option<Arc<glance::Glances>>,
    reader: Lane,
    writer: Lane,
    dialect: Dialect,
    options: Options,
    topics: Topics,
}

impl Db {
    /// Opens the database, creating an SQLite file that is not there. Does not change its schema: see [`migrate()`].
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`] when it cannot be reached, [`ErrorKind::Configuration`] when the location is wrong.
    pub async fn open(options: Options) -> Result<Self> {
        let topics = Topics::default();
        let opening = options.clone();
        let lanes_topics = topics.clone();
        let (reader, writer, glances, dialect) = tokio::task::spawn_blocking(move || match &opening.location {
            Location::File(path) => {
                let (reader, writer, glances) = sqlite::open(path, &opening, &lanes_topics)?;
                Ok::<_, Error>((reader, writer, Some(glances), Dialect::Sqlite))
            }
            Location::Url(url) => {
                let lane = postgres::open(url, &opening, &lanes_topics)?;
                Ok((lane.clone(), lane, None, Dialect::Postgres))
            }
        })
        .await
        .map_err(Error::internal)??;
        Ok(Self { shared: Arc::new(Shared { glances, reader, writer, dialect, options, topics }) })
    }

    /// Runs a closure that only reads, over one consistent view.
    ///
    /// # Errors
    /// The closure's own, or [`ErrorKind::Busy`], [`ErrorKind::Timeout`] and [`ErrorKind::Unavailable`] of the store.
    pub async fn read<T, F>(&self, f: F) -> Result<T>
    where
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        self.run(&self.shared.reader, lane::Access::Read, f).await
    }

    /// [`Db::read`] for a few rows found by their keys: a matter of microseconds, so SQLite answers on the caller's own thread.
    /// Anything that may look at many rows belongs into [`Db::read`], or it would hold up other requests.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub async fn glance<T, F>(&self, mut f: F) -> Result<T>
    where
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        if let Some(result) = self.shared.glances.as_ref().and_then(|glances| glances.run(&mut f)) {
            return result;
        }
        self.run(&self.shared.reader, lane::Access::Read, f).await
    }

    /// [`Db::read`] for what is nearly always short, such as a page of a list: SQLite begins it on the caller's thread, and when it
    /// turns out to be long it begins again in a reader's. The closure's own work beside the database must be little.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub async fn skim<T, F>(&self, f: F) -> Result<T>
    where
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        self.begin_here(lane::Access::Read, f).await
    }

    /// [`Db::skim`] for reads that need no one view over all their statements: each sees what is committed when it begins, so a later one may
    /// see more than an earlier one, never less. PostgreSQL is spared the round trips that begin and end a transaction.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub async fn read_committed<T, F>(&self, f: F) -> Result<T>
    where
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        self.begin_here(lane::Access::ReadCommitted, f).await
    }

    /// On the caller's thread where the engine has that, and as long as it is short; else in a reader's.
    async fn begin_here<T, F>(&self, access: lane::Access, mut f: F) -> Result<T>
    where
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        if let Some(result) = self.shared.glances.as_ref().and_then(|glances| glances.begin(&mut f)) {
            return result;
        }
        self.run(&self.shared.reader, access, f).await
    }

    /// Runs a closure as one transaction. When it returns an error, nothing of it stays. `Ok` means on disk.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub async fn write<T, F>(&self, f: F) -> Result<T>
    where
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        self.run(&self.shared.writer, lane::Access::Write, f).await
    }

    async fn run<T, F>(&self, lane: &Lane, access: lane::Access, f: F) -> Result<T>
    where
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        let answer = lane.submit(access, f)?;
        match tokio::time::timeout(self.shared.options.timeout, answer).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err(Error::unavailable("the database is shutting down")),
            Err(_) => Err(Error::new(ErrorKind::Timeout, "the database did not answer in time")),
        }
    }

    /// Which engine this is.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        self.shared.dialect
    }

    /// Where it is.
    #[must_use]
    pub fn location(&self) -> &Location {
        &self.shared.options.location
    }

    /// The clock of this database.
    #[must_use]
    pub fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.shared.options.clock)
    }

    /// Wakes whenever a transaction of this process that called [`Tx::notify`] for `topic` was committed. Other replicas'
    /// commits are not seen: a reader also looks from time to time.
    #[must_use]
    pub fn watch(&self, topic: &'static str) -> watch::Receiver<u64> {
        self.shared.topics.watch(topic)
    }

    /// Hands out what committed transactions of this process said with [`Tx::notify_about`], in the order of commits. Who reads too
    /// slowly is told that it missed some, and looks at everything then.
    #[must_use]
    pub fn listen(&self, topic: &'static str) -> broadcast::Receiver<Arc<str>> {
        self.shared.topics.listen(topic)
    }
}

/// A transaction. See [`Db::read`] and [`Db::write`].
pub struct Tx<'a> {
    connection: Connection<'a>,
    now: Timestamp,
    notified: Notified,
}

/// Topics to wake, each with what happened there when the transaction said so.
type Notified = Vec<(&'static str, Option<Arc<str>>)>;

enum Connection<'a> {
    Sqlite(&'a rusqlite::Connection),
    Postgres(postgres::Session<'a>),
}

impl<'a> Tx<'a> {
    fn new(connection: Connection<'a>, now: Timestamp) -> Self {
        Self { connection, now, notified: Vec::new() }
    }

    /// Runs a statement; how many rows it touched.
    ///
    /// # Errors
    /// [`ErrorKind::Conflict`] on a unique or foreign key violation, otherwise the store's.
    pub fn execute(&mut self, sql: &str, params: &[Param]) -> Result<u64> {
        match &mut self.connection {
            Connection::Sqlite(connection) => sqlite::execute(connection, sql, params),
            Connection::Postgres(session) => session.execute(sql, params),
        }
    }

    /// All rows of a query.
    ///
    /// # Errors
    /// The store's, or those of `map`.
    pub fn query<T>(&mut self, sql: &str, params: &[Param], map: impl FnMut(&Row<'_>) -> Result<T>) -> Result<Vec<T>> {
        match &mut self.connection {
            Connection::Sqlite(connection) => sqlite::query(connection, sql, params, map),
            Connection::Postgres(session) => session.query(sql, params, map),
        }
    }

    /// The first row, when there is one.
    ///
    /// # Errors
    /// The store's, or those of `map`.
    pub fn query_opt<T>(&mut self, sql: &str, params: &[Param], map: impl FnMut(&Row<'_>) -> Result<T>) -> Result<Option<T>> {
        Ok(self.query(sql, params, map)?.into_iter().next())
    }

    /// The first row of a query that always has one (an aggregate, `RETURNING`).
    ///
    /// # Errors
    /// The store's, those of `map`, or [`ErrorKind::Internal`] when there is none.
    pub fn query_one<T>(&mut self, sql: &str, params: &[Param], map: impl FnMut(&Row<'_>) -> Result<T>) -> Result<T> {
        self.query_opt(sql, params, map)?.ok_or_else(|| Error::internal("a query that always has a row had none"))
    }

    /// Runs a part of the transaction that may fail alone: when it does, what it wrote is undone and the rest stays.
    ///
    /// # Errors
    /// The closure's own; the store's, after which the transaction cannot go on.
    pub fn savepoint<T>(&mut self, part: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.control("SAVEPOINT part")?;
        let notified = self.notified.clone();
        let result = part(self);
        if result.is_err() {
            self.notified = notified;
            self.control("ROLLBACK TO SAVEPOINT part")?;
        }
        self.control("RELEASE SAVEPOINT part")?;
        result
    }

    fn control(&mut self, sql: &str) -> Result<()> {
        match &mut self.connection {
            Connection::Sqlite(connection) => sqlite::control(connection, sql),
            Connection::Postgres(session) => session.batch(sql),
        }
    }

    /// Runs several statements without parameters (migrations).
    ///
    /// # Errors
    /// The store's.
    pub(in crate::store) fn batch(&mut self, sql: &str) -> Result<()> {
        match &mut self.connection {
            Connection::Sqlite(connection) => sqlite::batch(connection, sql),
            Connection::Postgres(session) => session.batch(sql),
        }
    }

    /// The instant at which this transaction began.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Which engine this is.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        match self.connection {
            Connection::Sqlite(_) => Dialect::Sqlite,
            Connection::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Wakes the watchers of `topic` once this transaction is committed, and not if it is not.
    pub fn notify(&mut self, topic: &'static str) {
        if !self.notified.iter().any(|(known, _)| *known == topic) {
            self.notified.push((topic, None));
        }
    }

    /// As [`Tx::notify`], and tells those who listen what it is about: an organization, say.
    pub fn notify_about(&mut self, topic: &'static str, what: &str) {
        if !self.notified.iter().any(|(known, about)| *known == topic && about.as_deref() == Some(what)) {
            self.notified.push((topic, Some(what.into())));
        }
    }
}

/// What wakes readers after a commit.
#[derive(Clone, Default)]
struct Topics(Arc<std::sync::Mutex<std::collections::HashMap<&'static str, Topic>>>);

struct Topic {
    commits: watch::Sender<u64>,
    about: broadcast::Sender<Arc<str>>,
}

impl Default for Topic {
    fn default() -> Self {
        Self { commits: watch::Sender::new(0), about: broadcast::Sender::new(LISTENERS_BEHIND_MAX) }
    }
}

/// How many messages a listener may be behind before it misses some.
const LISTENERS_BEHIND_MAX: usize = 4_096;

impl Topics {
    fn watch(&self, topic: &'static str) -> watch::Receiver<u64> {
        self.lock().entry(topic).or_default().commits.subscribe()
    }

    fn listen(&self, topic: &'static str) -> broadcast::Receiver<Arc<str>> {
        self.lock().entry(topic).or_default().about.subscribe()
    }

    fn wake(&self, notified: &Notified) {
        if notified.is_empty() {
            return;
        }
        let topics = self.lock();
        for (name, about) in notified {
            let Some(topic) = topics.get(name) else { continue };
            if let Some(about) = about {
                // That nobody listens is no error.
                let _ = topic.about.send(Arc::clone(about));
            }
            topic.commits.send_modify(|count| *count = count.wrapping_add(1));
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, std::collections::HashMap<&'static str, Topic>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Parameters of a statement: `params![uid, 5_i64, now]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        &[$($crate::store::Param::from($value)),*] as &[$crate::store::Param]
    };
}
pub use crate::params;
