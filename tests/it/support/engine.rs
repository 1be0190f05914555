//! A fresh, empty database of either engine, gone when dropped.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use mno::kernel::Clock;
use mno::store::{Db, Location, Options};
use tempfile::TempDir;

use super::http::block_on;
use super::skip;

/// Where a test keeps its data.
pub(crate) enum Engine {
    Sqlite(TempDir),
    Postgres(Database),
}

/// A database on the test server.
pub(crate) struct Database {
    admin: String,
    name: String,
    pub(crate) url: String,
}

impl Engine {
    pub(crate) fn sqlite() -> Self {
        Self::Sqlite(tempfile::tempdir().unwrap())
    }

    /// `None`, with a line that says so, when no server is named.
    pub(crate) fn postgres() -> Option<Self> {
        let Ok(admin) = std::env::var("MNO_TEST_POSTGRES") else {
            skip("everything on PostgreSQL (`MNO_TEST_POSTGRES` names no server)");
            return None;
        };
        Some(Self::Postgres(Database::create(&admin)))
    }

    pub(crate) fn location(&self) -> Location {
        match self {
            Self::Sqlite(folder) => Location::File(folder.path().join("mno.db")),
            Self::Postgres(database) => Location::Url(database.url.clone()),
        }
    }

    /// The URL, when it is PostgreSQL.
    pub(crate) fn url(&self) -> Option<&str> {
        match self {
            Self::Sqlite(_) => None,
            Self::Postgres(database) => Some(&database.url),
        }
    }

    /// Another empty database of the same engine.
    pub(crate) fn another(&self) -> Self {
        match self {
            Self::Sqlite(_) => Self::sqlite(),
            Self::Postgres(database) => Self::Postgres(Database::create(&database.admin)),
        }
    }

    /// Opened, without a schema.
    pub(crate) async fn open(&self) -> Db {
        Db::open(Options::new(self.location())).await.unwrap()
    }

    /// Opened with its schema, on a clock of the test's own.
    pub(crate) async fn open_at(&self, clock: impl Clock + 'static) -> Db {
        let mut options = Options::new(self.location());
        options.clock = Arc::new(clock);
        let db = Db::open(options).await.unwrap();
        mno::store::migrate(&db).await.unwrap();
        db
    }
}

impl Database {
    fn create(admin: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("mno_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let mut url = url::Url::parse(admin).expect("MNO_TEST_POSTGRES is a URL");
        url.set_path("postgres");
        let admin = url.to_string();
        url.set_path(&name);
        execute(&admin, &format!("CREATE DATABASE {name}")).expect("MNO_TEST_POSTGRES names a server on which databases can be made");
        Self { admin, name, url: url.into() }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let _ = execute(&self.admin, &format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
    }
}

/// The driver blocks, and must not do so on a thread that belongs to a runtime.
fn execute(url: &str, sql: &str) -> Result<(), String> {
    let (url, sql) = (url.to_owned(), sql.to_owned());
    let run = move || {
        postgres::Client::connect(&url, postgres::NoTls)
            .and_then(|mut client| client.batch_execute(&sql))
            .map_err(|error| error.to_string())
    };
    std::thread::spawn(run).join().expect("the driver does not panic")
}

/// Runs an async story of the store on this thread.
pub(crate) fn story<T>(run: impl Future<Output = T>) -> T {
    block_on(run)
}

/// Does a file exist below the folder?
pub(crate) fn has(folder: &Path, name: &str) -> bool {
    folder.join(name).exists()
}
