//! Other systems' ids and folded records, as undoing and replaying change them.

use crate::connec::log::Mapping;
use crate::kernel::{OrgUid, Result, Timestamp};
use crate::store::{Row, Tx, params};

const COLUMNS: &str = "kind, parent_id, instance, provider, realm, external_id, record_id";

fn mapping_of(row: &Row<'_>) -> Result<Mapping> {
    Ok(Mapping {
        kind: row.get(0)?,
        parent_id: row.get(1)?,
        instance: row.get(2)?,
        provider: row.get(3)?,
        realm: row.get(4)?,
        external_id: row.get(5)?,
        record_id: row.get(6)?,
    })
}

/// What this id of another system stands for now.
pub(crate) fn find(tx: &mut Tx<'_>, channel: &OrgUid, id: &Mapping) -> Result<Option<Mapping>> {
    tx.query_opt(
        &format!(
            "SELECT {COLUMNS} FROM connec_external_id WHERE channel = $1 AND instance = $2 AND kind = $3 AND parent_id = $4
             AND provider = $5 AND realm = $6 AND external_id = $7"
        ),
        params![channel.as_str(), &id.instance, &id.kind, &id.parent_id, &id.provider, &id.realm, &id.external_id],
        mapping_of,
    )
}

/// Every id that stands for a record or a part of it.
pub(crate) fn of_record(tx: &mut Tx<'_>, channel: &OrgUid, record: &str) -> Result<Vec<Mapping>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM connec_external_id WHERE channel = $1 AND (record_id = $2 OR parent_id = $2)
             ORDER BY kind, instance, provider, realm, external_id"
        ),
        params![channel.as_str(), record],
        mapping_of,
    )
}

pub(crate) fn put(tx: &mut Tx<'_>, channel: &OrgUid, mapping: &Mapping) -> Result<()> {
    tx.execute(
        "INSERT INTO connec_external_id (channel, instance, kind, parent_id, provider, realm, external_id, record_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (channel, instance, kind, parent_id, provider, realm, external_id) DO UPDATE SET record_id = excluded.record_id",
        params![
            channel.as_str(),
            &mapping.instance,
            &mapping.kind,
            &mapping.parent_id,
            &mapping.provider,
            &mapping.realm,
            &mapping.external_id,
            &mapping.record_id
        ],
    )?;
    Ok(())
}

pub(crate) fn remove(tx: &mut Tx<'_>, channel: &OrgUid, id: &Mapping) -> Result<()> {
    tx.execute(
        "DELETE FROM connec_external_id WHERE channel = $1 AND instance = $2 AND kind = $3 AND parent_id = $4
         AND provider = $5 AND realm = $6 AND external_id = $7",
        params![channel.as_str(), &id.instance, &id.kind, &id.parent_id, &id.provider, &id.realm, &id.external_id],
    )?;
    Ok(())
}

/// Into which record this one was folded.
pub(crate) fn alias_find(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str) -> Result<Option<String>> {
    tx.query_opt(
        "SELECT record_id FROM connec_alias WHERE channel = $1 AND entity = $2 AND id = $3",
        params![channel.as_str(), entity, id],
        |row| row.get(0),
    )
}

pub(crate) fn alias_put(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str, into: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO connec_alias (channel, entity, id, record_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (channel, entity, id) DO UPDATE SET record_id = excluded.record_id",
        params![channel.as_str(), entity, id, into],
    )?;
    Ok(())
}

pub(crate) fn alias_remove(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str) -> Result<()> {
    tx.execute("DELETE FROM connec_alias WHERE channel = $1 AND entity = $2 AND id = $3", params![channel.as_str(), entity, id])?;
    Ok(())
}

/// A record that came back is as old as it was.
pub(crate) fn created_at_set(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str, at: Timestamp) -> Result<()> {
    tx.execute(
        "UPDATE connec_record SET created_at = $4 WHERE channel = $1 AND entity = $2 AND id = $3",
        params![channel.as_str(), entity, id, at],
    )?;
    Ok(())
}
