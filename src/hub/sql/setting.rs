//! `hub_setting`.

use crate::kernel::Result;
use crate::store::{Tx, params};

/// The stored value.
pub(in crate::hub) fn find(tx: &mut Tx<'_>, name: &str) -> Result<Option<String>> {
    tx.query_opt("SELECT value FROM hub_setting WHERE name = $1", params![name], |row| row.get(0))
}

pub(in crate::hub) fn put(tx: &mut Tx<'_>, name: &str, value: &str) -> Result<()> {
    tx.execute("INSERT INTO hub_setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = $2", params![name, value])?;
    Ok(())
}

/// The stored value, or `value`, which is then stored.
pub(in crate::hub) fn get_or_insert(tx: &mut Tx<'_>, name: &str, value: &str) -> Result<String> {
    tx.execute("INSERT INTO hub_setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING", params![name, value])?;
    tx.query_one("SELECT value FROM hub_setting WHERE name = $1", params![name], |row| row.get(0))
}
