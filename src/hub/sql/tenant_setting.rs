//! `hub_tenant_setting`.

use crate::hub::tenant::TenantSettings;
use crate::kernel::{Error, Result};
use crate::store::{Tx, params};

pub(in crate::hub) fn get(tx: &mut Tx<'_>, tenant_id: i64) -> Result<TenantSettings> {
    let stored = tx.query_opt("SELECT settings FROM hub_tenant_setting WHERE tenant_id = $1", params![tenant_id], |row| {
        row.get::<serde_json::Value>(0)
    })?;
    stored.map_or_else(|| Ok(TenantSettings::default()), |stored| serde_json::from_value(stored).map_err(Error::internal))
}

pub(in crate::hub) fn put(tx: &mut Tx<'_>, tenant_id: i64, settings: &TenantSettings) -> Result<()> {
    let (now, settings) = (tx.now(), serde_json::to_value(settings).map_err(Error::internal)?);
    tx.execute(
        "INSERT INTO hub_tenant_setting (tenant_id, settings, updated_at) VALUES ($1, $2, $3)
         ON CONFLICT (tenant_id) DO UPDATE SET settings = $2, updated_at = $3",
        params![tenant_id, settings, now],
    )?;
    Ok(())
}
