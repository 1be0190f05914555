//! Words of records, and references between them.

use std::collections::BTreeSet;

use crate::kernel::{OrgUid, Result};
use crate::store::{Tx, params};

/// Puts a record's words and references in the place of those that it had; what is the same already is not written.
pub(crate) fn marks_replace(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    entity: &str,
    id: &str,
    words: &BTreeSet<String>,
    references: &BTreeSet<String>,
) -> Result<()> {
    set_replace(tx, "connec_term", "term", channel, entity, id, words)?;
    set_replace(tx, "connec_reference", "target_id", channel, entity, id, references)
}

fn set_replace(
    tx: &mut Tx<'_>,
    table: &str,
    column: &str,
    channel: &OrgUid,
    entity: &str,
    id: &str,
    wanted: &BTreeSet<String>,
) -> Result<()> {
    let present = tx.query(
        &format!("SELECT {column} FROM {table} WHERE channel = $1 AND entity = $2 AND record_id = $3"),
        params![channel.as_str(), entity, id],
        |row| row.get::<String>(0),
    )?;
    let present: BTreeSet<String> = present.into_iter().collect();
    let list = |values: Vec<&String>| serde_json::Value::from(values.into_iter().cloned().collect::<Vec<_>>());
    let gone: Vec<&String> = present.difference(wanted).collect();
    if !gone.is_empty() {
        let items = tx.dialect().json_items("$4");
        tx.execute(
            &format!(
                "DELETE FROM {table} WHERE channel = $1 AND entity = $2 AND record_id = $3 AND {column} IN (SELECT item.value FROM {items})"
            ),
            params![channel.as_str(), entity, id, list(gone)],
        )?;
    }
    let new: Vec<&String> = wanted.difference(&present).collect();
    if !new.is_empty() {
        let items = tx.dialect().json_items("$4");
        tx.execute(
            &format!("INSERT INTO {table} (channel, entity, record_id, {column}) SELECT $1, $2, $3, item.value FROM {items}"),
            params![channel.as_str(), entity, id, list(new)],
        )?;
    }
    Ok(())
}

/// Removes all of an organization's.
pub(crate) fn clear(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<()> {
    for table in ["connec_term", "connec_reference"] {
        tx.execute(&format!("DELETE FROM {table} WHERE channel = $1"), params![channel.as_str()])?;
    }
    Ok(())
}

/// The records that refer to this one.
pub(crate) fn referrers(tx: &mut Tx<'_>, channel: &OrgUid, target_id: &str) -> Result<Vec<(String, String)>> {
    tx.query(
        "SELECT entity, record_id FROM connec_reference WHERE channel = $1 AND target_id = $2 ORDER BY entity, record_id",
        params![channel.as_str(), target_id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
