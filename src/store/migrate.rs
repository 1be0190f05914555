//! The schema: numbered migrations, forward only, each checked against its checksum, applied under a lock.

use sha2::Digest as _;

use super::dialect::SQLITE_ONLY;
use super::{Db, Dialect, Tx, params};
use crate::kernel::{Error, Result, Timestamp};

/// A step of the schema. Once released it is never edited: a later one mends it.
pub(super) struct Migration {
    pub(super) version: i64,
    pub(super) name: &'static str,
    pub(super) sql: &'static str,
}

impl Migration {
    /// Does it lay out tables for one engine, which the other has as they were?
    pub(super) fn is_for_one_engine(&self) -> bool {
        self.sql.starts_with(SQLITE_ONLY)
    }
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
    14 "0014_hub_by_key",
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tests::{databases, postgres_location};
    use crate::store::{Location, Options};

    async fn at_version(location: Location, version: i64) -> Db {
        let db = Db::open(Options::new(location)).await.unwrap();
        ledger(&db).await.unwrap();
        db.write(move |tx| migrate_to(tx, version)).await.unwrap();
        db
    }

    #[tokio::test]
    async fn what_people_may_survives_its_move_into_the_order_of_keys() {
        let folder = tempfile::tempdir().unwrap();
        let mut old = vec![at_version(Location::File(folder.path().join("old.db")), 13).await];
        if let Some(location) = postgres_location("by_key").await {
            old.push(at_version(location, 13).await);
        }
        for db in old {
            let rows = "INSERT INTO hub_tenant (id, uid, slug, name, created_at) VALUES (1, 'tnt-a', 'a', 'A', 1);
                INSERT INTO hub_user (id, uid, tenant_id, email, name, surname, frozen, created_at, updated_at)
                    VALUES (1, 'usr-a', 1, 'a@a.test', 'Ann', 'A', 0, 1, 1);
                INSERT INTO hub_organization (id, uid, tenant_id, name, currency, financial_year_end_month, frozen, created_at, updated_at)
                    VALUES (1, 'org-a', 1, 'A', 'USD', 12, 0, 1, 1);
                INSERT INTO hub_membership (organization_id, user_id, role, created_at, custom_role_id) VALUES (1, 1, 'Admin', 7, 3);
                INSERT INTO hub_session (uid, user_id, kind, created_at, expires_at, user_agent, address, reason)
                    VALUES ('ses-a', 1, 'web', 1, 9, 'Firefox', '::1', 'help');
                INSERT INTO hub_team (id, uid, organization_id, name, created_at, updated_at) VALUES (1, 'team-a', 1, 'Sales', 1, 1);
                INSERT INTO hub_team_member (team_id, user_id, created_at) VALUES (1, 1, 8);
                INSERT INTO hub_client (staff_id, organization_id, created_at) VALUES (1, 1, 9);";
            db.write(move |tx| tx.batch(rows)).await.unwrap();
            migrate(&db).await.unwrap();
            let found: (String, i64, String, String, i64, i64) = db
                .read(|tx| {
                    tx.query_one(
                        "SELECT m.role, m.custom_role_id, s.user_agent, s.reason, t.created_at, c.created_at FROM hub_membership AS m
                         JOIN hub_session AS s ON s.user_id = m.user_id JOIN hub_team_member AS t ON t.user_id = m.user_id
                         JOIN hub_client AS c ON c.staff_id = m.user_id WHERE s.uid = 'ses-a'",
                        params![],
                        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?)),
                    )
                })
                .await
                .unwrap();
            assert_eq!(found, ("Admin".to_owned(), 3, "Firefox".to_owned(), "help".to_owned(), 8, 9));
        }
    }

    #[tokio::test]
    async fn both_engines_end_with_the_same_columns_and_indexes() {
        let folder = tempfile::tempdir().unwrap();
        let mut all = Vec::new();
        for db in databases(&folder, "same_schema").await {
            let (columns, indexes) = match db.dialect() {
                Dialect::Sqlite => (
                    "SELECT m.name || '.' || c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c
                     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY 1",
                    "SELECT tbl_name || '.' || name FROM sqlite_master WHERE type = 'index' AND name NOT LIKE 'sqlite_%' ORDER BY 1",
                ),
                Dialect::Postgres => (
                    "SELECT table_name || '.' || column_name FROM information_schema.columns
                     WHERE table_schema = current_schema() ORDER BY (table_name || '.' || column_name) COLLATE \"C\"",
                    "SELECT tablename || '.' || indexname FROM pg_indexes WHERE schemaname = current_schema()
                       AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = indexname) ORDER BY (tablename || '.' || indexname) COLLATE \"C\"",
                ),
            };
            let names = |sql: &'static str| db.read(move |tx| tx.query(sql, params![], |row| row.get::<String>(0)));
            all.push((names(columns).await.unwrap(), names(indexes).await.unwrap()));
        }
        assert!(all.windows(2).all(|pair| pair[0] == pair[1]), "{all:#?}");
    }
}
