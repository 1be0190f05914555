//! `hub_organization_profile`.

use crate::hub::organization::OrganizationProfile;
use crate::kernel::{Error, Result};
use crate::store::{Tx, params};

pub(in crate::hub) fn get(tx: &mut Tx<'_>, organization_id: i64) -> Result<OrganizationProfile> {
    let stored =
        tx.query_opt("SELECT profile FROM hub_organization_profile WHERE organization_id = $1", params![organization_id], |row| {
            row.get::<serde_json::Value>(0)
        })?;
    stored.map_or_else(|| Ok(OrganizationProfile::default()), |stored| serde_json::from_value(stored).map_err(Error::internal))
}

pub(in crate::hub) fn put(tx: &mut Tx<'_>, organization_id: i64, profile: &OrganizationProfile) -> Result<()> {
    let (now, profile) = (tx.now(), serde_json::to_value(profile).map_err(Error::internal)?);
    tx.execute(
        "INSERT INTO hub_organization_profile (organization_id, profile, updated_at) VALUES ($1, $2, $3)
         ON CONFLICT (organization_id) DO UPDATE SET profile = $2, updated_at = $3",
        params![organization_id, profile, now],
    )?;
    Ok(())
}
