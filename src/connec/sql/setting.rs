//! Settings that are kept in the database: of the installation (scope empty), a tenant or an organization.

use crate::kernel::{Result, TenantUid};
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

/// The tenants that have settings here.
pub(crate) fn tenants(tx: &mut Tx<'_>) -> Result<Vec<TenantUid>> {
    tx.query("SELECT DISTINCT scope FROM connec_setting WHERE scope LIKE 'tnt-%' ORDER BY scope", &[], |row| {
        Ok(TenantUid::trusted(row.get::<String>(0)?))
    })
}

/// Removes all settings of one scope; how many there were.
pub(crate) fn scope_remove(tx: &mut Tx<'_>, scope: &str) -> Result<u64> {
    tx.execute("DELETE FROM connec_setting WHERE scope = $1", params![scope])
}
