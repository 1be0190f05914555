//! External ids, pending references, aliases, and records that are pushed to or withheld from one app.

use crate::connec::identity::{ExternalId, Mapping, Pending};
use crate::kernel::{OrgUid, Result};
use crate::store::{Param, Row, Tx, params};

/// How many ids one statement asks for.
const IDS_AT_ONCE: usize = 200;

const COLUMNS: &str = "instance, kind, parent_id, provider, realm, external_id, record_id";

fn mapping_of(row: &Row<'_>) -> Result<Mapping> {
    Ok(Mapping {
        instance: row.get(0)?,
        kind: row.get(1)?,
        parent_id: row.get(2)?,
        external: ExternalId { provider: row.get(3)?, realm: row.get(4)?, id: row.get(5)? },
        record_id: row.get(6)?,
    })
}

/// The external ids of these records, the newest first; of one app instance, or of all.
pub(crate) fn of_records(tx: &mut Tx<'_>, channel: &OrgUid, instance: Option<&str>, ids: &[String]) -> Result<Vec<Mapping>> {
    let mut found = Vec::new();
    for ids in ids.chunks(IDS_AT_ONCE) {
        let mut values: Vec<Param> = params![channel.as_str()].to_vec();
        values.extend(ids.iter().map(Param::from));
        // The list is filled up to a power of two, so that few statements differ.
        while !(values.len() - 1).is_power_of_two() {
            values.push(Param::from(ids[0].as_str()));
        }
        let places: Vec<String> = (2..=values.len()).map(|at| format!("${at}")).collect();
        let mut condition = format!("channel = $1 AND record_id IN ({})", places.join(", "));
        if let Some(instance) = instance {
            values.push(Param::from(instance));
            condition.push_str(&format!(" AND instance = ${}", values.len()));
        }
        let sql = format!("SELECT {COLUMNS} FROM connec_external_id WHERE {condition} ORDER BY mapped_at DESC, external_id");
        found.extend(tx.query(&sql, &values, mapping_of)?);
    }
    Ok(found)
}

pub(crate) fn find(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    instance: &str,
    kind: &str,
    parent_id: &str,
    id: &ExternalId,
) -> Result<Option<String>> {
    tx.query_opt(
        "SELECT record_id FROM connec_external_id
         WHERE channel = $1 AND instance = $2 AND kind = $3 AND parent_id = $4 AND provider = $5 AND realm = $6 AND external_id = $7",
        params![channel.as_str(), instance, kind, parent_id, &id.provider, &id.realm, &id.id],
        |row| row.get(0),
    )
}

/// The sub-record that an external id stands for, in whichever record it is: the newest, should there be several.
pub(crate) fn find_sub_record(tx: &mut Tx<'_>, channel: &OrgUid, instance: &str, kind: &str, id: &ExternalId) -> Result<Option<String>> {
    tx.query_opt(
        "SELECT record_id FROM connec_external_id
         WHERE channel = $1 AND instance = $2 AND kind = $3 AND provider = $4 AND realm = $5 AND external_id = $6
         ORDER BY mapped_at DESC, parent_id LIMIT 1",
        params![channel.as_str(), instance, kind, &id.provider, &id.realm, &id.id],
        |row| row.get(0),
    )
}

/// The records, of whatever collection, that an external id stands for; by collection.
pub(crate) fn find_any(tx: &mut Tx<'_>, channel: &OrgUid, instance: &str, id: &ExternalId) -> Result<Vec<(String, String)>> {
    tx.query(
        "SELECT kind, record_id FROM connec_external_id
         WHERE channel = $1 AND instance = $2 AND parent_id = '' AND provider = $3 AND realm = $4 AND external_id = $5
         ORDER BY mapped_at DESC, kind",
        params![channel.as_str(), instance, &id.provider, &id.realm, &id.id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub(crate) fn put(tx: &mut Tx<'_>, channel: &OrgUid, mapping: &Mapping) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO connec_external_id (channel, instance, kind, parent_id, provider, realm, external_id, record_id, mapped_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (channel, instance, kind, parent_id, provider, realm, external_id)
         DO UPDATE SET record_id = excluded.record_id, mapped_at = excluded.mapped_at",
        params![
            channel.as_str(),
            &mapping.instance,
            &mapping.kind,
            &mapping.parent_id,
            &mapping.external.provider,
            &mapping.external.realm,
            &mapping.external.id,
            &mapping.record_id,
            now
        ],
    )?;
    Ok(())
}

pub(crate) fn remove(tx: &mut Tx<'_>, channel: &OrgUid, mapping: &Mapping) -> Result<()> {
    tx.execute(
        "DELETE FROM connec_external_id
         WHERE channel = $1 AND instance = $2 AND kind = $3 AND parent_id = $4 AND provider = $5 AND realm = $6 AND external_id = $7",
        params![
            channel.as_str(),
            &mapping.instance,
            &mapping.kind,
            &mapping.parent_id,
            &mapping.external.provider,
            &mapping.external.realm,
            &mapping.external.id
        ],
    )?;
    Ok(())
}

const PENDING_COLUMNS: &str = "instance, provider, realm, external_id, entity, record_id, path, target";

fn pending_of(row: &Row<'_>) -> Result<Pending> {
    Ok(Pending {
        instance: row.get(0)?,
        external: ExternalId { provider: row.get(1)?, realm: row.get(2)?, id: row.get(3)? },
        entity: row.get(4)?,
        record_id: row.get(5)?,
        path: row.get(6)?,
        target: row.get(7)?,
    })
}

pub(crate) fn pending_put(tx: &mut Tx<'_>, channel: &OrgUid, pending: &Pending) -> Result<()> {
    tx.execute(
        "INSERT INTO connec_pending_reference (channel, instance, provider, realm, external_id, entity, record_id, path, target)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (channel, instance, provider, realm, external_id, entity, record_id, path) DO NOTHING",
        params![
            channel.as_str(),
            &pending.instance,
            &pending.external.provider,
            &pending.external.realm,
            &pending.external.id,
            &pending.entity,
            &pending.record_id,
            &pending.path,
            &pending.target
        ],
    )?;
    Ok(())
}

/// What waits for this external id.
pub(crate) fn pending_for(tx: &mut Tx<'_>, channel: &OrgUid, instance: &str, id: &ExternalId) -> Result<Vec<Pending>> {
    tx.query(
        &format!(
            "SELECT {PENDING_COLUMNS} FROM connec_pending_reference
             WHERE channel = $1 AND instance = $2 AND provider = $3 AND realm = $4 AND external_id = $5 ORDER BY entity, record_id, path"
        ),
        params![channel.as_str(), instance, &id.provider, &id.realm, &id.id],
        pending_of,
    )
}

/// What a record waits for.
pub(crate) fn pending_of_record(tx: &mut Tx<'_>, channel: &OrgUid, record_id: &str) -> Result<Vec<Pending>> {
    tx.query(
        &format!("SELECT {PENDING_COLUMNS} FROM connec_pending_reference WHERE channel = $1 AND record_id = $2 ORDER BY path"),
        params![channel.as_str(), record_id],
        pending_of,
    )
}

pub(crate) fn pending_remove(tx: &mut Tx<'_>, channel: &OrgUid, record_id: &str, path: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM connec_pending_reference WHERE channel = $1 AND record_id = $2 AND path = $3",
        params![channel.as_str(), record_id, path],
    )?;
    Ok(())
}

/// Forgets everything that a record waits for.
pub(crate) fn pending_clear(tx: &mut Tx<'_>, channel: &OrgUid, record_id: &str) -> Result<()> {
    tx.execute("DELETE FROM connec_pending_reference WHERE channel = $1 AND record_id = $2", params![channel.as_str(), record_id])?;
    Ok(())
}

/// The record that another one was merged into.
pub(crate) fn alias(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str) -> Result<Option<String>> {
    tx.query_opt(
        "SELECT record_id FROM connec_alias WHERE channel = $1 AND entity = $2 AND id = $3",
        params![channel.as_str(), entity, id],
        |row| row.get(0),
    )
}

/// From now on the id of a merged record, and those that led to it, mean another one.
pub(crate) fn alias_put(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str, record_id: &str) -> Result<()> {
    tx.execute("UPDATE connec_alias SET record_id = $3 WHERE channel = $1 AND record_id = $2", params![channel.as_str(), id, record_id])?;
    tx.execute(
        "INSERT INTO connec_alias (channel, entity, id, record_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (channel, entity, id) DO UPDATE SET record_id = excluded.record_id",
        params![channel.as_str(), entity, id, record_id],
    )?;
    Ok(())
}

/// The id means no other record any more.
pub(crate) fn alias_remove(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str) -> Result<()> {
    tx.execute("DELETE FROM connec_alias WHERE channel = $1 AND entity = $2 AND id = $3", params![channel.as_str(), entity, id])?;
    Ok(())
}

/// Was the record pushed to (`true`) or withheld from (`false`) this app instance?
pub(crate) fn commit_of(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, record_id: &str, instance: &str) -> Result<Option<bool>> {
    tx.query_opt(
        "SELECT committed FROM connec_commit WHERE channel = $1 AND entity = $2 AND record_id = $3 AND instance = $4",
        params![channel.as_str(), entity, record_id, instance],
        |row| row.get(0),
    )
}

/// Notes it; `None` forgets.
pub(crate) fn commit_set(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    entity: &str,
    record_id: &str,
    instance: &str,
    committed: Option<bool>,
) -> Result<()> {
    match committed {
        Some(committed) => tx.execute(
            "INSERT INTO connec_commit (channel, entity, record_id, instance, committed) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (channel, entity, record_id, instance) DO UPDATE SET committed = excluded.committed",
            params![channel.as_str(), entity, record_id, instance, committed],
        )?,
        None => tx.execute(
            "DELETE FROM connec_commit WHERE channel = $1 AND entity = $2 AND record_id = $3 AND instance = $4",
            params![channel.as_str(), entity, record_id, instance],
        )?,
    };
    Ok(())
}
