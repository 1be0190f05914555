//! Backup and restore in one format for both engines, so a backup of SQLite also moves an installation to PostgreSQL.
//!
//! A gzip file of JSON lines: a header (`{"mno_backup":1,"schema":5,…}`), then for each table a line that names it and its
//! columns and a line per row, then a footer with the number of rows. It is taken over one consistent view while the server
//! works, written beside its final name and moved there when it is complete, so a file of that name is always whole.
//! It holds sealed secrets but not the master key: keep `master.key` safe as well.

use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::migrate::{MIGRATIONS, migrate_to};
use super::{Db, Dialect, Param, Tx, params};
use crate::kernel::{Error, ErrorKind, Result};

/// What a backup held.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ArchiveSummary {
    /// The file.
    pub file: PathBuf,
    /// How many tables.
    pub tables: u64,
    /// How many rows.
    pub rows: u64,
    /// The schema version of its rows.
    pub schema: i64,
}

fn io(path: &Path, what: &str) -> impl Fn(std::io::Error) -> Error {
    let context = format!("cannot {what} `{}`", path.display());
    move |error| {
        let kind = if error.kind() == std::io::ErrorKind::NotFound { ErrorKind::NotFound } else { ErrorKind::Unavailable };
        Error::new(kind, format!("{context}: {error}"))
    }
}

/// Writes a backup of everything to `file`.
///
/// # Errors
/// [`ErrorKind::Conflict`] when the file exists, [`ErrorKind::Unavailable`] when it cannot be written.
pub async fn backup(db: &Db, file: &Path) -> Result<ArchiveSummary> {
    if file.exists() {
        return Err(
            Error::conflict(format!("`{}` already exists", file.display())).hint("choose another name; backups are not overwritten")
        );
    }
    let file = file.to_path_buf();
    db.read(move |tx| write_archive(tx, &file)).await
}

fn write_archive(tx: &mut Tx<'_>, file: &Path) -> Result<ArchiveSummary> {
    let partial = file.with_extension("partial");
    let fail = io(&partial, "write");
    let schema = tx.query_one("SELECT COALESCE(MAX(version), 0) FROM schema_migration", params![], |row| row.get::<i64>(0))?;
    let mut summary = ArchiveSummary { file: file.to_path_buf(), tables: 0, rows: 0, schema };
    let mut out = BufWriter::new(GzEncoder::new(private_file(&partial).map_err(&fail)?, flate2::Compression::fast()));
    line(&mut out, &json!({"mno_backup": 1, "schema": schema, "made_at": tx.now()})).map_err(&fail)?;
    for table in tables(schema) {
        summary.tables += 1;
        let mut named = false;
        // One table at a time is held in memory; the largest installations should use their database's own backup.
        let rows = tx.query(&format!("SELECT * FROM {table}"), params![], |row| {
            let names = row.names();
            let values = (0..names.len()).map(|index| row.value(index).map(to_json)).collect::<Result<Vec<_>>>()?;
            Ok((names, values))
        })?;
        for (names, values) in rows {
            if !named {
                line(&mut out, &json!({"table": table, "columns": names})).map_err(&fail)?;
                named = true;
            }
            line(&mut out, &Json::Array(values)).map_err(&fail)?;
            summary.rows += 1;
        }
    }
    line(&mut out, &json!({"rows": summary.rows})).map_err(&fail)?;
    let gzip = out.into_inner().map_err(|error| fail(error.into_error()))?;
    gzip.finish().and_then(|file| file.sync_all()).map_err(&fail)?;
    std::fs::rename(&partial, file).map_err(io(file, "write"))?;
    Ok(summary)
}

/// Only its owner may read it.
fn private_file(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn line(out: &mut impl Write, value: &Json) -> std::io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

fn to_json(value: Param) -> Json {
    match value {
        Param::Null => Json::Null,
        Param::Int(number) => number.into(),
        Param::Text(text) => text.into(),
    }
}

/// The tables of a schema version, in the order of their creation, so that what is referred to comes first.
fn tables(schema: i64) -> Vec<&'static str> {
    MIGRATIONS
        .iter()
        // Those of one engine only lay tables that there are in another way.
        .filter(|migration| migration.version <= schema && !migration.is_for_one_engine())
        .flat_map(|migration| migration.sql.split("CREATE TABLE ").skip(1))
        .filter_map(|rest| rest.split(|c: char| c.is_whitespace() || c == '(').next())
        .collect()
}

/// Loads a backup into an empty database (only a schema, or nothing), all or nothing, and brings it up to date.
///
/// # Errors
/// [`ErrorKind::Conflict`] when the database holds data, [`ErrorKind::Invalid`] with the line when the file is not a whole backup.
pub async fn restore(db: &Db, file: &Path) -> Result<ArchiveSummary> {
    let file = file.to_path_buf();
    super::migrate::ledger(db).await?;
    let summary = db.write(move |tx| read_archive(tx, &file)).await?;
    super::migrate(db).await?;
    Ok(summary)
}

fn read_archive(tx: &mut Tx<'_>, file: &Path) -> Result<ArchiveSummary> {
    let fail = io(file, "read");
    let mut lines = BufReader::new(GzDecoder::new(File::open(file).map_err(&fail)?)).lines().enumerate();
    let damaged = |number: usize, what: &str| {
        Error::invalid("file", format!("`{}` line {}: {what}", file.display(), number + 1)).hint("use a file that `mno db backup` made")
    };
    let mut next = || -> Result<Option<(usize, Json)>> {
        let Some((number, text)) = lines.next() else { return Ok(None) };
        let text = text.map_err(|error| damaged(number, &error.to_string()))?;
        serde_json::from_str(&text).map(|value| Some((number, value))).map_err(|error| damaged(number, &error.to_string()))
    };
    let (_, header) = next()?.ok_or_else(|| damaged(0, "the file is empty"))?;
    let schema = header["schema"].as_i64().filter(|_| header["mno_backup"] == 1).ok_or_else(|| damaged(0, "not a backup of mno"))?;
    let newest = MIGRATIONS.last().map_or(0, |migration| migration.version);
    if schema > newest {
        return Err(Error::configuration(format!("the backup was made by a newer mno (schema {schema}, this one knows {newest})")));
    }
    migrate_to(tx, schema)?;
    for table in tables(schema) {
        let count = tx.query_one(&format!("SELECT COUNT(*) FROM {table}"), params![], |row| row.get::<i64>(0))?;
        if count > 0 {
            return Err(Error::conflict(format!("the database is not empty: `{table}` has {count} rows"))
                .hint("restore into a new data folder (`--data DIR`) or an empty PostgreSQL database"));
        }
    }
    let known = tables(schema);
    let mut summary = ArchiveSummary { file: file.to_path_buf(), tables: 0, rows: 0, schema };
    let mut insert: Option<(String, usize)> = None;
    while let Some((number, value)) = next()? {
        if let Some(total) = value["rows"].as_u64() {
            if total != summary.rows {
                return Err(damaged(number, "rows are missing"));
            }
            reset_sequences(tx, &known)?;
            return Ok(summary);
        }
        if let (Some(table), Some(columns)) = (value["table"].as_str(), value["columns"].as_array()) {
            // Names go into SQL text: only those of our own schema may.
            let table = known.iter().find(|name| **name == table).ok_or_else(|| damaged(number, "an unknown table"))?;
            let columns: Vec<&str> = columns.iter().filter_map(Json::as_str).collect();
            if columns.iter().any(|name| !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')) {
                return Err(damaged(number, "a column with a strange name"));
            }
            let places: Vec<String> = (1..=columns.len()).map(|n| format!("${n}")).collect();
            let sql = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "));
            insert = Some((sql, columns.len()));
            summary.tables += 1;
            continue;
        }
        let row = value.as_array().ok_or_else(|| damaged(number, "not a row"))?;
        let (sql, width) = insert.as_ref().ok_or_else(|| damaged(number, "a row before its table"))?;
        if row.len() != *width {
            return Err(damaged(number, "a row with too few or too many columns"));
        }
        let values: Vec<Param> = row
            .iter()
            .map(|value| match value {
                Json::Number(number) => number.as_i64().map_or(Param::Null, Param::Int),
                Json::String(text) => Param::Text(text.clone()),
                _ => Param::Null,
            })
            .collect();
        tx.execute(sql, &values).map_err(|error| error.context(format!("line {}", number + 1)))?;
        summary.rows += 1;
    }
    Err(damaged(usize::try_from(summary.rows).unwrap_or(usize::MAX - 1), "the file ends too early"))
}

/// PostgreSQL's counters do not see ids that are given: move them past the largest.
fn reset_sequences(tx: &mut Tx<'_>, tables: &[&str]) -> Result<()> {
    if tx.dialect() == Dialect::Sqlite {
        return Ok(());
    }
    for table in tables {
        let serial = tx.query_opt(&format!("SELECT pg_get_serial_sequence('{table}', column_name) FROM information_schema.columns WHERE table_name = '{table}' AND column_name = 'id' AND column_default LIKE 'nextval%'"), params![], |row| row.get::<Option<String>>(0))?;
        if let Some(Some(sequence)) = serial {
            tx.query(&format!("SELECT setval('{sequence}', COALESCE((SELECT MAX(id) FROM {table}), 0) + 1, false)"), params![], |row| {
                row.get::<i64>(0)
            })?;
        }
    }
    Ok(())
}
