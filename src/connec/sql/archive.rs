//! What an export holds besides the changes.

use std::collections::BTreeMap;

use crate::kernel::{OrgUid, Result};
use crate::store::{Tx, params};

/// The last number of each collection's generated codes.
pub(crate) fn codes(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<BTreeMap<String, i64>> {
    let codes = tx.query("SELECT entity, last FROM connec_code WHERE channel = $1", params![channel.as_str()], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(codes.into_iter().collect())
}

pub(crate) fn codes_set(tx: &mut Tx<'_>, channel: &OrgUid, codes: &BTreeMap<String, i64>) -> Result<()> {
    for (entity, last) in codes {
        tx.execute(
            "INSERT INTO connec_code (channel, entity, last) VALUES ($1, $2, $3)
             ON CONFLICT (channel, entity) DO UPDATE SET last = excluded.last",
            params![channel.as_str(), entity, *last],
        )?;
    }
    Ok(())
}
