//! Operators' definitions and the settings of tenants.

use std::collections::HashSet;

use crate::connec::model::Record;
use crate::kernel::{OrgUid, Result, TenantUid};
use crate::store::{Tx, params};

/// Where the version of all definitions and tenants' settings stands.
const VERSION: &str = "definitions_version";
const STRICT: &str = "strict";

/// Counts the changes of definitions and of tenants' settings; 0 while there are none.
pub(crate) fn version(tx: &mut Tx<'_>) -> Result<i64> {
    let text = setting(tx, "", VERSION)?;
    Ok(text.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// Counts one more. Two that do so at once are one after the other: the row is locked.
pub(crate) fn version_advance(tx: &mut Tx<'_>) -> Result<i64> {
    // A number that is read and written under the same statement: nobody comes between.
    let now = tx.now();
    let text = tx.query_one(
        "INSERT INTO connec_setting (scope, name, value, updated_at) VALUES ('', $1, '1', $2)
         ON CONFLICT (scope, name) DO UPDATE SET value = CAST(CAST(connec_setting.value AS INTEGER) + 1 AS TEXT), updated_at = excluded.updated_at
         RETURNING value",
        params![VERSION, now],
        |row| row.get::<String>(0),
    )?;
    Ok(text.parse().unwrap_or(0))
}

fn setting(tx: &mut Tx<'_>, scope: &str, name: &str) -> Result<Option<String>> {
    tx.query_opt("SELECT value FROM connec_setting WHERE scope = $1 AND name = $2", params![scope, name], |row| row.get(0))
}

/// An operator's definition of one entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) name: String,
    /// The file in which it was applied; other entities may stand in it, too.
    pub(crate) text: String,
}

/// All of them, by name.
pub(crate) fn list(tx: &mut Tx<'_>) -> Result<Vec<Stored>> {
    tx.query("SELECT name, definition FROM connec_definition ORDER BY name", &[], |row| Ok(Stored { name: row.get(0)?, text: row.get(1)? }))
}

/// Keeps these and no others.
pub(crate) fn replace(tx: &mut Tx<'_>, stored: &[Stored], by: &str) -> Result<()> {
    let present = list(tx)?;
    for gone in present.iter().filter(|present| !stored.iter().any(|stored| stored.name == present.name)) {
        tx.execute("DELETE FROM connec_definition WHERE name = $1", params![&gone.name])?;
    }
    let now = tx.now();
    for new in stored.iter().filter(|stored| !present.contains(stored)) {
        tx.execute(
            "INSERT INTO connec_definition (name, definition, updated_at, updated_by) VALUES ($1, $2, $3, $4)
             ON CONFLICT (name) DO UPDATE SET definition = excluded.definition, updated_at = excluded.updated_at, updated_by = excluded.updated_by",
            params![&new.name, &new.text, now, by],
        )?;
    }
    Ok(())
}

/// The tenants that refuse unknown fields.
pub(crate) fn strict_tenants(tx: &mut Tx<'_>) -> Result<HashSet<TenantUid>> {
    let rows = tx.query("SELECT scope FROM connec_setting WHERE name = $1 AND value = 'on'", params![STRICT], |row| {
        Ok(TenantUid::trusted(row.get::<String>(0)?))
    })?;
    Ok(rows.into_iter().collect())
}

/// Switches one tenant.
pub(crate) fn strict_set(tx: &mut Tx<'_>, tenant: &TenantUid, strict: bool) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO connec_setting (scope, name, value, updated_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (scope, name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at",
        params![tenant.as_str(), STRICT, if strict { "on" } else { "off" }, now],
    )?;
    Ok(())
}

/// Organizations with data, by uid, after this one.
pub(crate) fn channels_after(tx: &mut Tx<'_>, after: &str, limit: i64) -> Result<Vec<OrgUid>> {
    tx.query("SELECT channel FROM connec_scope WHERE channel > $1 ORDER BY channel LIMIT $2", params![after, limit], |row| {
        Ok(OrgUid::trusted(row.get::<String>(0)?))
    })
}

/// One organization's records of a collection, by id, after this one.
pub(crate) fn records_after(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, after: &str, limit: i64) -> Result<Vec<Record>> {
    tx.query(
        "SELECT entity, id, doc, version, created_at, updated_at FROM connec_record
         WHERE channel = $1 AND entity = $2 AND id > $3 ORDER BY id LIMIT $4",
        params![channel.as_str(), entity, after, limit],
        super::record::record_of,
    )
}
