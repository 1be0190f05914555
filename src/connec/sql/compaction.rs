//! Compaction: what of the log's old changes is kept, and what goes.

use serde_json::Value;

use crate::connec::model::Operation;
use crate::kernel::{ChangeSeq, OrgUid, Result, Timestamp};
use crate::store::{Row, Tx, params};

/// A change without its states.
pub(crate) struct Old {
    pub(crate) seq: ChangeSeq,
    pub(crate) at: Timestamp,
    pub(crate) operation: Operation,
    pub(crate) detail: Option<Value>,
    /// Did the record begin with it?
    pub(crate) begins: bool,
    /// Was the record there after it?
    pub(crate) lives: bool,
    pub(crate) before_bytes: i64,
    pub(crate) bytes: i64,
}

const COLUMNS: &str = "seq, at, operation, detail, CASE WHEN before IS NULL THEN 1 ELSE 0 END,
    CASE WHEN after IS NULL THEN 0 ELSE 1 END, COALESCE(OCTET_LENGTH(CAST(before AS TEXT)), 0),
    COALESCE(OCTET_LENGTH(CAST(before AS TEXT)), 0) + COALESCE(OCTET_LENGTH(CAST(after AS TEXT)), 0)
        + COALESCE(OCTET_LENGTH(CAST(detail AS TEXT)), 0)";

fn old_of(row: &Row<'_>) -> Result<Old> {
    Ok(Old {
        seq: row.get(0)?,
        at: row.get(1)?,
        operation: Operation::from_word(&row.get::<String>(2)?)?,
        detail: row.get(3)?,
        begins: row.get(4)?,
        lives: row.get(5)?,
        before_bytes: row.get(6)?,
        bytes: row.get(7)?,
    })
}

/// The next place of the log behind which so many changes lie, at most `to`.
pub(crate) fn step(tx: &mut Tx<'_>, channel: &OrgUid, after: ChangeSeq, to: ChangeSeq, changes: i64) -> Result<ChangeSeq> {
    let found = tx.query_opt(
        "SELECT seq FROM connec_change WHERE channel = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT 1 OFFSET $4",
        params![channel.as_str(), after, to, changes - 1],
        |row| row.get(0),
    )?;
    Ok(found.unwrap_or(to))
}

/// The records that changed after one place and up to another.
pub(crate) fn records(tx: &mut Tx<'_>, channel: &OrgUid, after: ChangeSeq, to: ChangeSeq) -> Result<Vec<(String, String)>> {
    tx.query(
        "SELECT DISTINCT entity, record_id FROM connec_change WHERE channel = $1 AND seq > $2 AND seq <= $3",
        params![channel.as_str(), after, to],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// All changes of a record up to a place, oldest first.
pub(crate) fn changes(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str, to: ChangeSeq) -> Result<Vec<Old>> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM connec_change WHERE channel = $1 AND entity = $2 AND record_id = $3 AND seq <= $4 ORDER BY seq"),
        params![channel.as_str(), entity, id, to],
        old_of,
    )
}

/// Makes a change the only one that is kept: without the state before it.
pub(crate) fn keep(tx: &mut Tx<'_>, channel: &OrgUid, seq: ChangeSeq, operation: Operation, detail: Option<&Value>) -> Result<()> {
    tx.execute(
        "UPDATE connec_change SET operation = $3, before = NULL, after = CASE WHEN $3 = 'snapshot' THEN after ELSE NULL END, detail = $4 WHERE channel = $1 AND seq = $2",
        params![channel.as_str(), seq, operation.word(), detail],
    )?;
    Ok(())
}

/// Drops the changes of a record up to a place, but for one.
pub(crate) fn drop_but(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    (entity, id): (&str, &str),
    to: ChangeSeq,
    kept: Option<ChangeSeq>,
) -> Result<()> {
    tx.execute(
        "DELETE FROM connec_change WHERE channel = $1 AND entity = $2 AND record_id = $3 AND seq <= $4 AND seq <> $5",
        params![channel.as_str(), entity, id, to, kept.unwrap_or(0)],
    )?;
    Ok(())
}

/// Notes up to where the log is compacted.
pub(crate) fn note(tx: &mut Tx<'_>, channel: &OrgUid, to: ChangeSeq) -> Result<()> {
    tx.execute("UPDATE connec_scope SET compacted_to = $2 WHERE channel = $1 AND compacted_to < $2", params![channel.as_str(), to])?;
    Ok(())
}

/// The reader that has read least, and how far it has come. Readers at 0 have not begun: they will find the snapshots.
pub(crate) fn slowest(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Option<(String, ChangeSeq)>> {
    let reader = tx.query_opt(
        "SELECT reader, seq FROM connec_cursor WHERE channel = $1 AND seq > 0 ORDER BY seq, reader LIMIT 1",
        params![channel.as_str()],
        |row| Ok((row.get::<String>(0)?, row.get::<ChangeSeq>(1)?)),
    )?;
    let webhook = tx.query_opt(
        "SELECT instance, cursor FROM connec_webhook WHERE channel = $1 AND status = 'active' AND cursor > 0
         ORDER BY cursor, instance LIMIT 1",
        params![channel.as_str()],
        |row| Ok((format!("webhook {}", row.get::<String>(0)?), row.get::<ChangeSeq>(1)?)),
    )?;
    Ok(reader.into_iter().chain(webhook).min_by_key(|(_, seq)| *seq))
}

/// The organizations whose log has something to compact.
pub(crate) fn channels(tx: &mut Tx<'_>, after: &str, limit: u32) -> Result<Vec<OrgUid>> {
    tx.query(
        &format!("SELECT channel FROM connec_scope WHERE head > compacted_to AND channel > $1 ORDER BY channel LIMIT {limit}"),
        params![after],
        |row| Ok(OrgUid::trusted(row.get::<String>(0)?)),
    )
}
