//! The ceiling of writes: SQLite with nothing around it, committing the same rows to the same tables, durably.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::functions::FunctionFlags;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

/// A database of its own with Connec!'s two tables, and rows as Connec! wrote them.
pub(crate) struct Bare {
    connection: Connection,
    record: (String, Vec<Value>),
    change: (String, Vec<Value>),
    next: i64,
    _folder: tempfile::TempDir,
}

/// What a slice came to.
pub(crate) struct Pace {
    /// Records, each with its change.
    pub(crate) per_second: f64,
    pub(crate) median_us: f64,
}

impl Bare {
    /// `indexes`: also those beside the primary keys, with those that the entity's definition declares?
    pub(crate) fn new(like: &Path, indexes: bool) -> Self {
        let source = Connection::open(like).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let connection = Connection::open(folder.path().join("bare.db")).unwrap();
        connection.pragma_update(None, "journal_mode", "WAL").unwrap();
        connection.pragma_update(None, "synchronous", "FULL").unwrap();
        // The indexes of amounts call a function of ours; a stand-in of about its price.
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
        connection.create_scalar_function("mno_decimal", 1, flags, |context| context.get::<Option<String>>(0)).unwrap();
        let wanted = if indexes { "" } else { "AND type = 'table'" };
        let mut statement = source
            .prepare(&format!(
                "SELECT sql FROM sqlite_master WHERE tbl_name IN ('connec_record', 'connec_change') AND sql IS NOT NULL {wanted}
                 ORDER BY type DESC"
            ))
            .unwrap();
        let schema: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        for sql in schema {
            connection.execute_batch(&sql).unwrap();
        }
        let (record, change) = (row_of(&source, "connec_record", "id"), row_of(&source, "connec_change", "seq"));
        Self { connection, record, change, next: 1, _folder: folder }
    }

    /// Commits transactions of `size` records with their changes, one after the other.
    pub(crate) fn run(&mut self, size: usize, slice: Duration) -> Pace {
        let (started, mut latencies, mut count) = (Instant::now(), Vec::new(), 0_u32);
        while started.elapsed() < slice {
            let begun = Instant::now();
            self.connection.prepare_cached("BEGIN IMMEDIATE").unwrap().execute([]).unwrap();
            for _ in 0..size {
                // The first value is the organization, the second the id or the number.
                let id = format!("{:016x}{:016x}", self.next.cast_unsigned().wrapping_mul(0x9E37_79B9_7F4A_7C15), self.next);
                self.record.1[0] = Value::Text(format!("org-bench-{}", self.next % 100));
                self.record.1[1] = Value::Text(id.clone());
                self.change.1[0] = self.record.1[0].clone();
                self.change.1[1] = Value::Integer(self.next);
                self.change.1[2] = Value::Text(id);
                self.next += 1;
                for (sql, values) in [&self.record, &self.change] {
                    self.connection.prepare_cached(sql).unwrap().execute(params_from_iter(values)).unwrap();
                }
                count += 1;
            }
            self.connection.prepare_cached("COMMIT").unwrap().execute([]).unwrap();
            latencies.push(begun.elapsed());
        }
        latencies.sort_unstable();
        let median_us = latencies[latencies.len() / 2].as_secs_f64() * 1e6;
        Pace { per_second: f64::from(count) / started.elapsed().as_secs_f64(), median_us }
    }
}

/// A statement that inserts into the table, and the values of a row of it: organization, id, and (changes) the record first.
fn row_of(source: &Connection, table: &str, id: &str) -> (String, Vec<Value>) {
    let mut statement = source.prepare(&format!("SELECT * FROM {table} LIMIT 1")).unwrap();
    let mut names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut values: Vec<Value> =
        statement.query_row([], |row| (0..names.len()).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<Value>>>()).unwrap();
    for (to, name) in ["channel", id, "record_id"].iter().enumerate() {
        if let Some(from) = names.iter().position(|other| other == name) {
            names.swap(to, from);
            values.swap(to, from);
        }
    }
    let places: Vec<String> = (1..=names.len()).map(|at| format!("?{at}")).collect();
    (format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), places.join(", ")), values)
}
