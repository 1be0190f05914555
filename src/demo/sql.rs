//! `demo_mark`.

use crate::kernel::Result;
use crate::store::{Tx, params};

pub(super) fn mark(tx: &mut Tx<'_>, name: &str) -> Result<Option<String>> {
    tx.query_opt("SELECT value FROM demo_mark WHERE name = $1", params![name], |row| row.get(0))
}

/// Sets a mark once: the first value stays.
pub(super) fn mark_set(tx: &mut Tx<'_>, name: &str, value: &str) -> Result<()> {
    tx.execute("INSERT INTO demo_mark (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING", params![name, value])?;
    Ok(())
}
