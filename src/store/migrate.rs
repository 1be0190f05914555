//! The schema: numbered migrations, forward only, each checked against its checksum, applied under a lock.

use sha2::Digest as _;

use super::{Db, Dialect, Tx, params};
use crate::kernel::{Error, Result, Timestamp};

/// A step of the schema. Once released it is never edited: a later one mends it.
pub(super) struct Migration {
    pub(super) version: i64,
    pub(super) name: &'static str,
    pub(super) sql: &'static str,
}

macro_rules! migrations {
    ($($version:literal $name:literal),* $(,)?) => {
        &[$(Migration { version: $version, name: $name, sql: include_str!(concat!("../../migrations/", $name, ".sql")) }),*]
    };
}

pub(super) const MIGRATIONS: &[Migration] = migrations![
    1 "0001_jobs",
    2 "0002_hub",
    3 "0003_connec",
    4 "0004_nex",
    5 "0005_demo",
    6 "0006_hub_access",
    7 "0007_hub_people",
    8 "0008_hub_customers",
    9 "0009_hub_marketplace",
    10 "0010_hub_dashboards",
    11 "0011_hub_api",
    12 "0012_hub_invitation_role",
    13 "0013_connec_transaction",
];

const LEDGER: &str = "CREATE TABLE IF NOT EXISTS schema_migration (
    version BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL
)";

/// The advisory lock under which PostgreSQL sessions make the list: `mno` in ASCII.
const LEDGER_LOCK: i64 = 0x6d_6e_6f;

/// What is known of one migration.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
pub struct MigrationState {
    /// Its number.
    pub version: i64,
    /// Its name.
    pub name: String,
    /// When it was applied; absent while it is not.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub applied_at: Option<Timestamp>,
}

/// Brings the schema up to this binary's version; the migrations that it applied. Safe to run at every start, and by several
/// replicas at once.
///
/// # Errors
/// [`crate::kernel::ErrorKind::Configuration`] when the database is newer than this binary or a migration was changed.
pub async fn migrate(db: &Db) -> Result<Vec<MigrationState>> {
    ledger(db).await?;
    db.write(|tx| migrate_to(tx, i64::MAX)).await
}

/// Makes the list of applied migrations.
pub(super) async fn ledger(db: &Db) -> Result<()> {
    db.write(ledger_make).await
}

/// `IF NOT EXISTS` does not help two PostgreSQL sessions that make a table at the same moment (one fails with a duplicate type,
/// table or row, by how far it came): they take turns.
fn ledger_make(tx: &mut Tx<'_>) -> Result<()> {
    let dialect = tx.dialect();
    if dialect == Dialect::Postgres {
        tx.batch(&format!("SELECT pg_advisory_xact_lock({LEDGER_LOCK})"))?;
    }
    tx.batch(&dialect.schema(LEDGER))
}

/// Every migration that this binary knows, with its state in the database.
///
/// # Errors
/// As [`migrate`].
pub async fn migration_status(db: &Db) -> Result<Vec<MigrationState>> {
    db.write(|tx| {
        ledger_make(tx)?;
        let applied = applied(tx)?;
        check(&applied)?;
        Ok(MIGRATIONS
            .iter()
            .map(|migration| MigrationState {
                version: migration.version,
                name: migration.name.to_owned(),
                applied_at: applied.iter().find(|row| row.version == migration.version).map(|row| row.at),
            })
            .collect())
    })
    .await
}

/// Does the database have exactly this binary's schema? Only reads: monitors ask often.
///
/// # Errors
/// As [`migrate`]; also the store's, while there is no schema at all.
pub async fn schema_is_current(db: &Db) -> Result<bool> {
    db.read(|tx| {
        let applied = applied(tx)?;
        check(&applied)?;
        Ok(applied.len() == MIGRATIONS.len())
    })
    .await
}

struct Applied {
    version: i64,
    name: String,
    checksum: String,
    at: Timestamp,
}

pub(super) fn migrate_to(tx: &mut Tx<'_>, version_max: i64) -> Result<Vec<MigrationState>> {
    let dialect = tx.dialect();
    if dialect == Dialect::Postgres {
        // Replicas that start together: one migrates, the others wait here. It must come first: what is read after it is
        // read as the one before us left it.
        tx.batch("LOCK TABLE schema_migration IN EXCLUSIVE MODE")?;
    }
    let applied = applied(tx)?;
    check(&applied)?;
    let mut done = Vec::new();
    for migration in MIGRATIONS.iter().filter(|migration| migration.version <= version_max) {
        if applied.iter().any(|row| row.version == migration.version) {
            continue;
        }
        tx.batch(&dialect.schema(migration.sql)).map_err(|error| error.context(format!("migration {}", migration.name)))?;
        let now = tx.now();
        tx.execute(
            "INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
            params![migration.version, migration.name, checksum(migration.sql), now],
        )?;
        done.push(MigrationState { version: migration.version, name: migration.name.to_owned(), applied_at: Some(now) });
    }
    Ok(done)
}

fn applied(tx: &mut Tx<'_>) -> Result<Vec<Applied>> {
    tx.query("SELECT version, name, checksum, applied_at FROM schema_migration ORDER BY version", params![], |row| {
        Ok(Applied { version: row.get(0)?, name: row.get(1)?, checksum: row.get(2)?, at: row.get(3)? })
    })
}

fn check(applied: &[Applied]) -> Result<()> {
    for row in applied {
        let Some(known) = MIGRATIONS.iter().find(|migration| migration.version == row.version) else {
            return Err(Error::configuration(format!(
                "the database was made by a newer mno: it has migration {} (`{}`), this one knows up to {}",
                row.version,
                row.name,
                MIGRATIONS.last().map_or(0, |migration| migration.version)
            ))
            .hint("start the newer mno, or restore a backup that was made before the upgrade"));
        };
        if checksum(known.sql) != row.checksum {
            return Err(Error::configuration(format!("migration `{}` in the database is not the one that this mno has", row.name))
                .hint("use the build that made this database, or start with an empty one"));
        }
    }
    Ok(())
}

fn checksum(sql: &str) -> String {
    use std::fmt::Write as _;
    sha2::Sha256::digest(sql.as_bytes()).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
