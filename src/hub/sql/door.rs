//! Tenants, as somebody finds them who is not signed in yet.

use crate::kernel::Result;
use crate::store::{Tx, params};

/// The tenant whose sign-in page has this host name.
pub(in crate::hub) fn tenant_of_host(tx: &mut Tx<'_>, host: &str) -> Result<Option<i64>> {
    tx.query_opt(
        "SELECT tenant_id FROM hub_tenant_setting WHERE settings ->> 'host' = $1 ORDER BY tenant_id LIMIT 1",
        params![host],
        |row| row.get(0),
    )
}

/// The tenants with customers of their own, the oldest few.
pub(in crate::hub) fn first_tenants(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<i64>> {
    tx.query("SELECT id FROM hub_tenant WHERE customers_of IS NULL ORDER BY id LIMIT $1", params![limit], |row| row.get(0))
}
