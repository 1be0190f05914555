//! `hub_setting`.

use crate::kernel::Result;
use crate::store::{Tx, params};

/// The stored value, or `value`, which is then stored.
pub(in crate::hub) fn get_or_insert(tx: &mut Tx<'_>, name: &str, value: &str) -> Result<String> {
    tx.execute("INSERT INTO hub_setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING", params![name, value])?;
    tx.query_one("SELECT value FROM hub_setting WHERE name = $1", params![name], |row| row.get(0))
}
