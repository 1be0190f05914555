//! Settings that are kept in the database: of the installation (scope empty), a tenant or an organization.

use crate::kernel::Result;
use crate::store::{Tx, params};

/// The value of a setting in exactly this scope.
pub(crate) fn find(tx: &mut Tx<'_>, scope: &str, name: &str) -> Result<Option<String>> {
    tx.query_opt("SELECT value FROM connec_setting WHERE scope = $1 AND name = $2", params![scope, name], |row| row.get(0))
}

pub(crate) fn put(tx: &mut Tx<'_>, scope: &str, name: &str, value: &str) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO connec_setting (scope, name, value, updated_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (scope, name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at",
        params![scope, name, value, now],
    )?;
    Ok(())
}

pub(crate) fn remove(tx: &mut Tx<'_>, scope: &str, name: &str) -> Result<()> {
    tx.execute("DELETE FROM connec_setting WHERE scope = $1 AND name = $2", params![scope, name])?;
    Ok(())
}
