//! SQLite: one writer thread that commits groups, and a few readers.
//!
//! A durable commit costs one fsync whatever is in it. The writer therefore takes all closures that wait, runs each in a
//! savepoint, commits once, and only then tells their callers: throughput grows with load while `synchronous=FULL` stays.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crossbeam_channel::Receiver;
use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::dialect::Dialect;
use super::glance::{Glances, read};
use super::lane::{Hand, Lane, Work};
use super::{Connection as TxConnection, Options, Param, Row, Topics, Tx};
use crate::kernel::{Clock, Error, Result};

/// How many closures share one commit at most: bounds how long the first of them waits.
const GROUP_MAX: usize = 128;
const STATEMENT_CACHE_CAPACITY: usize = 256;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// The one that writes.
    Write,
    /// Reads of any length, in a thread of their own.
    Read,
    /// Reads that are over in microseconds, by so many connections.
    Glance(usize),
}

/// How much of the database the connections may keep in memory, in KiB. Who writes meets the ends of all indexes again and again, and
/// pages that do not fit are written to the log before their transaction ends.
const CACHE_WRITE_KIB: i64 = 24 * 1024;
const CACHE_READ_KIB: i64 = 1024;
/// All that glance together: they meet what is asked for most.
const CACHE_GLANCES_KIB: i64 = 16 * 1024;

/// How many pages the log beside the database may hold before they are moved into it (64 MiB). A page that many transactions
/// change is then moved once; SQLite's own limit, 4 MiB, is full after one large group.
const LOG_PAGES: i64 = 16_384;

pub(super) fn open(path: &Path, options: &Options, topics: &Topics) -> Result<(Lane, Lane, Arc<Glances>)> {
    if let Some(folder) = path.parent() {
        super::create_private_folder(folder).map_err(|error| {
            Error::configuration(format!("cannot create the data folder `{}`: {error}", folder.display()))
                .hint("choose another folder with `--data DIR` or `MNO_DATA`")
        })?;
    }
    make_private(path);
    // One connection is made now, so that what is wrong with the file is said here; each of the others when it is first needed.
    // Every one reads the schema and keeps it.
    let here = std::thread::available_parallelism().map_or(2, std::num::NonZero::get).min(options.connections.max(1));
    let first = connect(path, Use::Glance(here))?;
    let of_glances = path.to_owned();
    let glances = Glances::new(first, here, Arc::clone(&options.clock), move || connect(&of_glances, Use::Glance(here)))?;
    let glances = Arc::new(glances);
    let (writer, work) = Lane::new(options.queue_length_max);
    let (clock, of_writer, writer_topics, others) = (Arc::clone(&options.clock), path.to_owned(), topics.clone(), Arc::clone(&glances));
    spawn("mno-sqlite-writer", move || write_loop(&of_writer, &work, &*clock, &writer_topics, &others))?;
    let (clock, of_readers, topics) = (Arc::clone(&options.clock), path.to_owned(), topics.clone());
    let reader = Lane::with_crew(options.queue_length_max, options.connections.max(1), move |hand| {
        let (clock, path, topics) = (Arc::clone(&clock), of_readers.clone(), topics.clone());
        spawn("mno-sqlite-reader", move || read_loop(&path, &hand, &*clock, &topics))
    })?;
    Ok((reader, writer, glances))
}

/// Makes a file that is not there readable by its owner alone: the folder may be open to others, and SQLite would ask the umask. The
/// files that it makes beside it get the same rights.
fn make_private(path: &Path) {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // One that is there keeps its rights; what else is wrong is said when it is opened.
    drop(options.open(path));
}

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> Result<()> {
    std::thread::Builder::new().name(name.to_owned()).spawn(run).map(drop).map_err(Error::internal)
}

fn connect(path: &Path, purpose: Use) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(Duration::from_secs(10))?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "wal_autocheckpoint", LOG_PAGES)?;
        // Without this, SQLite plans some statements anew whenever their parameters change, because partial indexes or
        // constants in them might suit the new values better: that costs many times what running them does.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        let cache_kib = match purpose {
            Use::Write => CACHE_WRITE_KIB,
            Use::Read => CACHE_READ_KIB,
            Use::Glance(count) => CACHE_GLANCES_KIB / i64::try_from(count.max(1)).unwrap_or(CACHE_GLANCES_KIB),
        };
        connection.pragma_update(None, "cache_size", -cache_kib)?;
        connection.pragma_update(None, "query_only", purpose != Use::Write)?;
        connection.set_prepared_statement_cache_capacity(STATEMENT_CACHE_CAPACITY);
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
        connection.create_scalar_function("mno_decimal", 1, flags, |context| {
            // JSON text, so a number that stands in quotes is text and has no key.
            Ok(context.get_raw(0).as_str().ok().and_then(super::decimal_key))
        })?;
        Ok(connection)
    };
    open().map_err(|error| {
        let what = format!("cannot open the database `{}`: {error}", path.display());
        match error.sqlite_error_code() {
            // Opening writes beside the file, so it needs room.
            Some(ErrorCode::SystemIoFailure | ErrorCode::DiskFull) => {
                Error::unavailable(what).hint("is the disk full or broken? Make room, then try again")
            }
            _ => Error::configuration(what).hint("is it an SQLite file that this user may write?"),
        }
    })
}

/// The connection of a thread, made when it is first needed.
fn connected<'a>(connection: &'a mut Option<Connection>, path: &Path, purpose: Use) -> Result<&'a Connection> {
    match connection {
        Some(connection) => Ok(connection),
        None => Ok(connection.insert(connect(path, purpose)?)),
    }
}

fn read_loop(path: &Path, hand: &Hand, clock: &dyn Clock, topics: &Topics) {
    let mut connection = None;
    while let Some(mut item) = hand.next() {
        let result = connected(&mut connection, path, Use::Read).and_then(|connection| read(connection, clock, |tx| item.run(tx)));
        item.finish(result, topics);
    }
}

fn write_loop(path: &Path, work: &Receiver<Work>, clock: &dyn Clock, topics: &Topics, glances: &Glances) {
    let mut connection = None;
    while let Ok(first) = work.recv() {
        let connection = match connected(&mut connection, path, Use::Write) {
            Ok(connection) => connection,
            Err(error) => {
                first.finish(Err(error), topics);
                continue;
            }
        };
        let mut group = vec![first];
        while group.len() < GROUP_MAX {
            match work.try_recv() {
                Ok(next) => group.push(next),
                Err(_) => break,
            }
        }
        metrics::histogram!("mno_store_group_size").record(u32::try_from(group.len()).unwrap_or(u32::MAX));
        let mut results = run_group(connection, &mut group, clock, glances);
        // From the back, so that each pairs with its own without copying.
        while let (Some(item), Some(result)) = (group.pop(), results.pop()) {
            item.finish(result, topics);
        }
    }
}

/// One result per item. An item is `Ok` only when what it did *and* the common commit went well.
fn run_group(connection: &Connection, group: &mut [Work], clock: &dyn Clock, glances: &Glances) -> Vec<Result<()>> {
    // Most groups have nothing to undo, and a savepoint makes SQLite copy every page that is changed after it. So the first
    // try does without; when an item failed after it had written, the group is rolled back and run again with savepoints.
    match try_group(connection, group, clock, glances, Undo::Nothing) {
        Some(results) => results,
        None => try_group(connection, group, clock, glances, Undo::ByItem).unwrap_or_default(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Undo {
    /// Items that fail must not have written.
    Nothing,
    /// What a failed item wrote is taken back.
    ByItem,
}

/// `None` when there was something to undo and nothing to undo it with: nothing was changed then.
fn try_group(connection: &Connection, group: &mut [Work], clock: &dyn Clock, glances: &Glances, undo: Undo) -> Option<Vec<Result<()>>> {
    if let Err(error) = control(connection, "BEGIN IMMEDIATE") {
        return Some(group.iter().map(|_| Err(error.clone())).collect());
    }
    let mut results: Vec<Result<()>> = Vec::with_capacity(group.len());
    for item in group.iter_mut() {
        let result = match undo {
            Undo::ByItem => run_in_savepoint(connection, item, clock),
            Undo::Nothing => {
                let before = connection.total_changes();
                let result = item.run(&mut Tx::new(TxConnection::Sqlite(connection), clock.now()));
                if result.is_err() && !connection.is_autocommit() && connection.total_changes() != before {
                    let _ = control(connection, "ROLLBACK");
                    return None;
                }
                result
            }
        };
        results.push(result);
    }
    // A full disk or a failing one makes SQLite roll back everything by itself: then nobody's work is there.
    let outcome = if connection.is_autocommit() {
        Err(Error::unavailable("the database could not be written, and nothing was changed").hint("is the disk full?"))
    } else {
        glances.while_committing(|| control(connection, "COMMIT"))
    };
    if let Err(error) = outcome {
        if !connection.is_autocommit() {
            let _ = control(connection, "ROLLBACK");
        }
        for result in results.iter_mut().filter(|result| result.is_ok()) {
            *result = Err(error.clone());
        }
    }
    Some(results)
}

fn run_in_savepoint(connection: &Connection, item: &mut Work, clock: &dyn Clock) -> Result<()> {
    control(connection, "SAVEPOINT item")?;
    let mut tx = Tx::new(TxConnection::Sqlite(connection), clock.now());
    let result = item.run(&mut tx);
    if result.is_err() && !connection.is_autocommit() {
        control(connection, "ROLLBACK TO item")?;
    }
    if !connection.is_autocommit() {
        control(connection, "RELEASE item")?;
    }
    result
}

pub(super) fn execute(connection: &Connection, sql: &str, params: &[Param]) -> Result<u64> {
    let mut statement = connection.prepare_cached(&Dialect::Sqlite.statement(sql)).map_err(|error| failed(sql, &error))?;
    let count = statement.execute(rusqlite::params_from_iter(params)).map_err(|error| failed(sql, &error))?;
    Ok(count as u64)
}

pub(super) fn query<T>(connection: &Connection, sql: &str, params: &[Param], mut map: impl FnMut(&Row<'_>) -> Result<T>) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(&Dialect::Sqlite.statement(sql)).map_err(|error| failed(sql, &error))?;
    let mut rows = statement.query(rusqlite::params_from_iter(params)).map_err(|error| failed(sql, &error))?;
    let mut out = Vec::new();
    while let Some(row) = rows.next().map_err(|error| failed(sql, &error))? {
        out.push(map(&Row::Sqlite(row))?);
    }
    Ok(out)
}

/// `BEGIN`, `COMMIT` and their like, prepared once.
pub(super) fn control(connection: &Connection, sql: &str) -> Result<()> {
    let result = connection.prepare_cached(sql).and_then(|mut statement| statement.execute([]));
    result.map(drop).map_err(|error| failed(sql, &error))
}

pub(super) fn batch(connection: &Connection, sql: &str) -> Result<()> {
    connection.execute_batch(sql).map_err(|error| failed(sql, &error))
}

/// The database's errors in the house's words. The statement goes to the log; its parameters never do.
fn failed(sql: &str, error: &rusqlite::Error) -> Error {
    let cause = format!("{error} in: {sql}");
    match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => Error::conflict("that already exists, or something still refers to it").with_cause(cause),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            Error::unavailable("another process holds the database").with_cause(cause).hint("try again in a moment")
        }
        Some(ErrorCode::DiskFull) => Error::unavailable("the disk with the database is full, and nothing was changed")
            .with_cause(cause)
            .hint("make room, then try again"),
        Some(ErrorCode::SystemIoFailure | ErrorCode::ReadOnly | ErrorCode::CannotOpen) => {
            Error::unavailable("the database cannot be read or written").with_cause(cause).hint("is the disk full, broken or read-only?")
        }
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            Error::configuration("the database file is damaged, or not a database")
                .with_cause(cause)
                .hint("restore a backup with `mno db restore FILE`")
        }
        _ => Error::internal(cause),
    }
}
