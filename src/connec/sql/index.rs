//! The indexes that definitions declare.

use crate::connec::query::index::{Declared, PREFIX};
use crate::kernel::Result;
use crate::store::{Tx, params};

const TABLE: &str = "connec_record";

/// The names of the declared indexes that there are.
pub(crate) fn names(tx: &mut Tx<'_>) -> Result<Vec<String>> {
    let sql = tx.dialect().index_names(TABLE, PREFIX);
    tx.query(&sql, params![], |row| row.get(0))
}

/// Keeps others from changing the table until this transaction ends. It comes first: what is read after it is so.
pub(crate) fn lock(tx: &mut Tx<'_>) -> Result<()> {
    match tx.dialect().lock_for_indexes(TABLE) {
        Some(sql) => tx.execute(&sql, params![]).map(drop),
        None => Ok(()),
    }
}

/// Makes an index.
pub(crate) fn create(tx: &mut Tx<'_>, index: &Declared) -> Result<()> {
    tx.execute(&index.sql, params![]).map(drop)
}

/// Takes an index away.
pub(crate) fn remove(tx: &mut Tx<'_>, name: &str) -> Result<()> {
    tx.execute(&format!("DROP INDEX IF EXISTS {name}"), params![]).map(drop)
}
