//! PostgreSQL: a few threads, each with its own connection, all taking from one queue.
//!
//! Writes are SERIALIZABLE, so a use case reads what it read when it commits; when PostgreSQL cannot promise that
//! (40001, 40P01) the closure runs again, a bounded number of times. A connection that is lost is made again.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ::postgres::error::SqlState;
use ::postgres::types::ToSql;
use ::postgres::{Client, NoTls, Statement};
use crossbeam_channel::Receiver;

use super::lane::{Access, Lane, Work};
use super::statements::Cache;
use super::{Connection, Options, Param, Row, Topics, Tx};
use crate::kernel::{Clock, Error, ErrorKind, Result};

/// How many statements a connection keeps prepared. Lists have SQL of their own making, so there is no end to different ones; a
/// statement that is dropped here is closed in the server as well.
const STATEMENTS_MAX: usize = 512;

/// How often a transaction is tried at least, and for how long, before its conflict is reported as [`ErrorKind::Busy`]. A long one among
/// others may meet a new conflict many times.
const ATTEMPTS_MIN: u32 = 30;
const PATIENCE: Duration = Duration::from_secs(10);
/// The longest pause between two attempts.
const PAUSE_MAX: Duration = Duration::from_millis(500);

pub(super) fn open(url: &str, options: &Options, topics: &Topics) -> Result<Lane> {
    let mut config: ::postgres::Config = url.parse().map_err(|error| {
        Error::configuration(format!("`--database` is not a PostgreSQL URL: {error}"))
            .hint("use `postgres://user:password@host:port/database`")
    })?;
    config.connect_timeout(Duration::from_secs(5)).application_name("mno").keepalives_idle(Duration::from_secs(30));
    let first = Link::connect(&config)?;
    let (lane, work) = Lane::new(options.queue_length_max);
    let mut links = vec![Some(first)];
    links.resize_with(options.connections.max(1), || None);
    for link in links {
        let (config, work, clock, topics) = (config.clone(), work.clone(), Arc::clone(&options.clock), topics.clone());
        std::thread::Builder::new()
            .name("mno-postgres".to_owned())
            .spawn(move || work_loop(&config, link, &work, &*clock, &topics))
            .map_err(Error::internal)?;
    }
    Ok(lane)
}

/// A connection with its prepared statements.
struct Link {
    client: Client,
    statements: Cache<Statement>,
}

impl Link {
    fn connect(config: &::postgres::Config) -> Result<Self> {
        let client = config.connect(NoTls).map_err(|error| {
            Error::unavailable(format!("cannot connect to PostgreSQL{}: {}", place(config), describe(&error)))
                .with_cause(&error)
                .hint("is the server running, and are host, port, user and database of `--database` right?")
        })?;
        Ok(Self { client, statements: Cache::new(STATEMENTS_MAX) })
    }
}

/// Where the server should be, for messages; without the password.
fn place(config: &::postgres::Config) -> String {
    let hosts = config.get_hosts().iter().zip(config.get_ports().iter().chain(std::iter::repeat(&5432)));
    let names: Vec<String> = hosts
        .map(|(host, port)| match host {
            ::postgres::config::Host::Tcp(name) => format!("{name}:{port}"),
            #[cfg(unix)]
            ::postgres::config::Host::Unix(path) => path.display().to_string(),
        })
        .collect();
    if names.is_empty() { String::new() } else { format!(" at {}", names.join(", ")) }
}

fn work_loop(config: &::postgres::Config, mut link: Option<Link>, work: &Receiver<Work>, clock: &dyn Clock, topics: &Topics) {
    while let Ok(mut item) = work.recv() {
        let result = run(config, &mut link, &mut item, clock);
        item.finish(result, topics);
    }
}

fn run(config: &::postgres::Config, link: &mut Option<Link>, item: &mut Work, clock: &dyn Clock) -> Result<()> {
    let (first, mut attempt) = (Instant::now(), 0);
    loop {
        attempt += 1;
        if link.as_ref().is_none_or(|link| link.client.is_closed()) {
            *link = Some(Link::connect(config)?);
        }
        let Some(open) = link.as_mut() else { return Err(Error::internal("no connection")) };
        let began = Instant::now();
        match run_once(open, item, clock) {
            Ok(()) => return Ok(()),
            Err(Failure::Final(error)) => return Err(error),
            Err(Failure::Again(error)) if attempt >= ATTEMPTS_MIN && first.elapsed() >= PATIENCE => return Err(error),
            Err(Failure::Again(_)) => {
                // Let the other side of the conflict finish, which takes about as long as this side did; spread the contenders.
                let longest = (began.elapsed() + Duration::from_millis(2)) * attempt.min(8);
                std::thread::sleep(longest.min(PAUSE_MAX).mul_f32(rand::random::<f32>()));
            }
        }
    }
}

enum Failure {
    /// Tell the caller.
    Final(Error),
    /// Nothing happened, and it may go well next time.
    Again(Error),
}

fn run_once(link: &mut Link, item: &mut Work, clock: &dyn Clock) -> Result<(), Failure> {
    let Link { client, statements } = link;
    let begin = match item.access {
        Access::Read => Some("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"),
        Access::Write => Some("BEGIN ISOLATION LEVEL SERIALIZABLE"),
        // Each statement is a transaction of its own.
        Access::ReadCommitted => None,
    };
    if let Some(begin) = begin {
        client.batch_execute(begin).map_err(|error| Failure::Again(failed(begin, &error)))?;
    }
    let session = Session { client, statements, retry: false };
    let mut tx = Tx::new(Connection::Postgres(session), clock.now());
    // It catches panics, so what was begun is ended.
    let result = item.run(&mut tx);
    let Connection::Postgres(session) = tx.connection else { return Err(Failure::Final(Error::internal("not a PostgreSQL transaction"))) };
    let Session { client, retry, .. } = session;
    let mut roll_back = || {
        if begin.is_some() {
            // Nothing can be lost by it; a connection that is gone is made again.
            let _ = client.batch_execute("ROLLBACK");
        }
    };
    match result {
        // A closure may have swallowed the error; the transaction is spoilt all the same.
        _ if retry => {
            roll_back();
            Err(Failure::Again(Error::new(ErrorKind::Busy, "too many changes to the same data at once").hint("try again in a moment")))
        }
        Err(error) => {
            roll_back();
            Err(Failure::Final(error))
        }
        Ok(()) if begin.is_none() => Ok(()),
        Ok(()) => client.batch_execute("COMMIT").map_err(|error| match error.code() {
            Some(code) if is_conflict(code) => Failure::Again(Error::new(ErrorKind::Busy, "too many changes to the same data at once")),
            // Lost during the commit: it may have happened or not, so it must not be run again.
            _ => Failure::Final(failed("COMMIT", &error)),
        }),
    }
}

fn is_conflict(code: &SqlState) -> bool {
    *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED
}

/// A transaction on one connection, or its statements one by one.
pub(super) struct Session<'a> {
    client: &'a mut Client,
    statements: &'a mut Cache<Statement>,
    retry: bool,
}

impl Session<'_> {
    pub(super) fn execute(&mut self, sql: &str, params: &[Param]) -> Result<u64> {
        let statement = self.prepare(sql)?;
        let result = self.client.execute(&statement, &references(params));
        result.map_err(|error| self.failed(sql, &error))
    }

    pub(super) fn query<T>(&mut self, sql: &str, params: &[Param], mut map: impl FnMut(&Row<'_>) -> Result<T>) -> Result<Vec<T>> {
        let statement = self.prepare(sql)?;
        let result = self.client.query(&statement, &references(params));
        let rows = result.map_err(|error| self.failed(sql, &error))?;
        rows.iter().map(|row| map(&Row::Postgres(row))).collect()
    }

    pub(super) fn batch(&mut self, sql: &str) -> Result<()> {
        let result = self.client.batch_execute(sql);
        result.map_err(|error| self.failed(sql, &error))
    }

    fn prepare(&mut self, sql: &str) -> Result<Statement> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement);
        }
        let result = self.client.prepare(sql);
        let statement = result.map_err(|error| self.failed(sql, &error))?;
        self.statements.insert(sql, statement.clone());
        Ok(statement)
    }

    fn failed(&mut self, sql: &str, error: &::postgres::Error) -> Error {
        // Nothing was committed yet, so a lost connection or a conflict can simply be tried again.
        if error.is_closed() || error.code().is_some_and(is_conflict) {
            self.retry = true;
        }
        failed(sql, error)
    }
}

fn references(params: &[Param]) -> Vec<&(dyn ToSql + Sync)> {
    params.iter().map(|param| param as &(dyn ToSql + Sync)).collect()
}

fn failed(sql: &str, error: &::postgres::Error) -> Error {
    let cause = format!("{} in: {sql}", describe(error));
    let Some(code) = error.code() else {
        return Error::unavailable("the database does not answer").with_cause(cause).hint("try again in a moment");
    };
    if *code == SqlState::UNIQUE_VIOLATION || *code == SqlState::FOREIGN_KEY_VIOLATION {
        return Error::conflict("that already exists, or something still refers to it").with_cause(cause);
    }
    if *code == SqlState::UNTRANSLATABLE_CHARACTER || *code == SqlState::CHARACTER_NOT_IN_REPERTOIRE {
        return Error::invalid("text", "text with a zero character cannot be kept").with_cause(cause);
    }
    match code.code().get(..2) {
        Some("53") => Error::unavailable("the database has no room or no free connection").with_cause(cause),
        Some("57" | "08") => {
            Error::unavailable("the database is restarting or shutting down").with_cause(cause).hint("try again in a moment")
        }
        _ => Error::internal(cause),
    }
}

/// The error with the server's own words, which `Display` of the driver leaves out.
fn describe(error: &::postgres::Error) -> String {
    if let Some(server) = error.as_db_error() {
        return format!("{} ({})", server.message(), server.code().code());
    }
    let source = std::error::Error::source(error).map(|source| format!(": {source}")).unwrap_or_default();
    format!("{error}{source}")
}
