//! The log: the head of each organization, its changes, the cursors of its readers.

use crate::connec::model::{Author, Change, Operation};
use crate::kernel::{ChangeSeq, InstanceUid, OrgUid, RecordId, Result, Timestamp, TransactionId};
use crate::store::{Dialect, Row, Tx, params};

pub(super) const COLUMNS: &str =
    "seq, at, entity, record_id, operation, actor_kind, actor_uid, actor_name, instance_uid, transaction_id, before, after,
     detail";

pub(super) fn change_of(row: &Row<'_>) -> Result<Change> {
    Ok(Change {
        seq: row.get(0)?,
        at: row.get(1)?,
        entity: row.get(2)?,
        record_id: RecordId::trusted(row.get::<String>(3)?),
        operation: Operation::from_word(&row.get::<String>(4)?)?,
        actor_kind: row.get(5)?,
        actor_uid: row.get(6)?,
        actor_name: row.get(7)?,
        instance: row.get::<Option<String>>(8)?.map(InstanceUid::trusted),
        transaction: TransactionId::trusted(row.get::<String>(9)?),
        before: row.get(10)?,
        after: row.get(11)?,
        detail: row.get(12)?,
    })
}

/// Where an organization's log stands.
pub(crate) struct Head {
    pub(crate) seq: ChangeSeq,
    pub(crate) last_at: Timestamp,
    pub(crate) policy_version: i64,
}

/// Locks the organization's log for this transaction; where it stands.
pub(crate) fn head_lock(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Head> {
    // SQLite has one writer: there is nothing to lock, and a write that changes nothing should touch no page.
    if tx.dialect() == Dialect::Sqlite {
        let head =
            tx.query_opt("SELECT head, last_at, policy_version FROM connec_scope WHERE channel = $1", params![channel.as_str()], head_of)?;
        if let Some(head) = head {
            return Ok(head);
        }
    }
    tx.query_one(
        "INSERT INTO connec_scope (channel, head, last_at, compacted_to, policy_version) VALUES ($1, 0, 0, 0, 0)
         ON CONFLICT (channel) DO UPDATE SET head = connec_scope.head RETURNING head, last_at, policy_version",
        params![channel.as_str()],
        head_of,
    )
}

fn head_of(row: &Row<'_>) -> Result<Head> {
    Ok(Head { seq: row.get(0)?, last_at: row.get(1)?, policy_version: row.get(2)? })
}

/// Moves the head that this transaction has locked.
pub(crate) fn head_set(tx: &mut Tx<'_>, channel: &OrgUid, head: ChangeSeq, last_at: Timestamp) -> Result<()> {
    tx.execute("UPDATE connec_scope SET head = $2, last_at = $3 WHERE channel = $1", params![channel.as_str(), head, last_at])?;
    Ok(())
}

pub(crate) fn head(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<ChangeSeq> {
    let head = tx.query_opt("SELECT head FROM connec_scope WHERE channel = $1", params![channel.as_str()], |row| row.get(0))?;
    Ok(head.unwrap_or(0))
}

/// Where an organization's log begins and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Extent {
    pub(crate) head: ChangeSeq,
    /// Up to here only the newest states are kept.
    pub(crate) compacted_to: ChangeSeq,
}

pub(crate) fn extent(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Extent> {
    let extent = tx.query_opt("SELECT head, compacted_to FROM connec_scope WHERE channel = $1", params![channel.as_str()], |row| {
        Ok(Extent { head: row.get(0)?, compacted_to: row.get(1)? })
    })?;
    Ok(extent.unwrap_or(Extent { head: 0, compacted_to: 0 }))
}

/// `before`, `after` and `detail` are the texts of the documents.
pub(crate) struct NewChange<'a> {
    pub(crate) seq: ChangeSeq,
    pub(crate) at: Timestamp,
    pub(crate) entity: &'a str,
    pub(crate) record_id: &'a RecordId,
    pub(crate) operation: Operation,
    pub(crate) author: &'a Author,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<&'a str>,
    pub(crate) detail: Option<String>,
}

const INSERT: &str = "INSERT INTO connec_change (channel, seq, at, entity, record_id, operation, actor_kind, actor_uid, actor_name,
        instance_uid, transaction_id, before, after, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";

/// A change that is made now.
pub(crate) fn insert_new(tx: &mut Tx<'_>, change: NewChange<'_>) -> Result<()> {
    let Author { channel, instance, actor, transaction } = change.author;
    tx.execute(
        INSERT,
        params![
            channel.as_str(),
            change.seq,
            change.at,
            change.entity,
            change.record_id.as_str(),
            change.operation.word(),
            actor.kind.as_str(),
            &actor.uid,
            &actor.name,
            instance.as_ref().map(InstanceUid::as_str),
            transaction.as_str(),
            change.before,
            change.after,
            change.detail
        ],
    )?;
    Ok(())
}

/// A change that was made elsewhere.
pub(crate) fn insert(tx: &mut Tx<'_>, channel: &OrgUid, change: &Change) -> Result<()> {
    tx.execute(
        INSERT,
        params![
            channel.as_str(),
            change.seq,
            change.at,
            &change.entity,
            change.record_id.as_str(),
            change.operation.word(),
            &change.actor_kind,
            &change.actor_uid,
            &change.actor_name,
            change.instance.as_ref().map(InstanceUid::as_str),
            change.transaction.as_str(),
            change.before.as_ref(),
            change.after.as_ref(),
            change.detail.as_ref()
        ],
    )?;
    Ok(())
}

/// What a reader needs to know of a change, without the documents.
pub(crate) struct ChangeMark {
    pub(crate) entity: String,
    pub(crate) record_id: String,
}

/// The changes after one place and up to another.
pub(crate) fn marks(tx: &mut Tx<'_>, channel: &OrgUid, after: ChangeSeq, to: ChangeSeq) -> Result<Vec<ChangeMark>> {
    tx.query(
        "SELECT entity, record_id FROM connec_change WHERE channel = $1 AND seq > $2 AND seq <= $3 ORDER BY seq",
        params![channel.as_str(), after, to],
        |row| Ok(ChangeMark { entity: row.get(0)?, record_id: row.get(1)? }),
    )
}

/// How far a reader has come.
pub(crate) fn cursor(tx: &mut Tx<'_>, reader: &str, channel: &OrgUid) -> Result<ChangeSeq> {
    let seq =
        tx.query_opt("SELECT seq FROM connec_cursor WHERE reader = $1 AND channel = $2", params![reader, channel.as_str()], |row| {
            row.get(0)
        })?;
    Ok(seq.unwrap_or(0))
}

/// Locks a reader's cursor for this transaction; where it stands.
pub(crate) fn cursor_lock(tx: &mut Tx<'_>, reader: &str, channel: &OrgUid) -> Result<ChangeSeq> {
    tx.query_one(
        "INSERT INTO connec_cursor (reader, channel, seq) VALUES ($1, $2, 0)
         ON CONFLICT (reader, channel) DO UPDATE SET seq = connec_cursor.seq RETURNING seq",
        params![reader, channel.as_str()],
        |row| row.get(0),
    )
}

/// Moves a reader's cursor, never back.
pub(crate) fn cursor_advance(tx: &mut Tx<'_>, reader: &str, channel: &OrgUid, seq: ChangeSeq) -> Result<()> {
    tx.execute(
        "INSERT INTO connec_cursor (reader, channel, seq) VALUES ($1, $2, $3)
         ON CONFLICT (reader, channel) DO UPDATE SET seq = excluded.seq WHERE connec_cursor.seq < excluded.seq",
        params![reader, channel.as_str(), seq],
    )?;
    Ok(())
}

/// The organizations whose log a reader has not read to its end: where it stands, and the head.
pub(crate) fn behind(tx: &mut Tx<'_>, reader: &str, limit: i64) -> Result<Vec<(OrgUid, ChangeSeq, ChangeSeq)>> {
    tx.query(
        "SELECT s.channel, COALESCE(c.seq, 0), s.head FROM connec_scope s
         LEFT JOIN connec_cursor c ON c.reader = $1 AND c.channel = s.channel
         WHERE s.head > COALESCE(c.seq, 0) LIMIT $2",
        params![reader, limit],
        |row| Ok((OrgUid::trusted(row.get::<String>(0)?), row.get(1)?, row.get(2)?)),
    )
}

/// A change of one record, as far as the question needs it who set a field.
pub(crate) struct State {
    pub(crate) instance: Option<String>,
    pub(crate) before: Option<serde_json::Value>,
    pub(crate) after: Option<serde_json::Value>,
}

/// The changes of one record, the newest first.
pub(crate) fn states(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, record_id: &str) -> Result<Vec<State>> {
    tx.query(
        "SELECT instance_uid, before, after FROM connec_change
         WHERE channel = $1 AND entity = $2 AND record_id = $3 AND operation NOT IN ('map', 'commit') ORDER BY seq DESC",
        params![channel.as_str(), entity, record_id],
        |row| Ok(State { instance: row.get(0)?, before: row.get(1)?, after: row.get(2)? }),
    )
}

/// What a record was before the change that gave it its present version, when this transaction made that change.
pub(crate) fn before_of(tx: &mut Tx<'_>, channel: &OrgUid, record: &crate::connec::Record) -> Result<Option<serde_json::Value>> {
    let head = head(tx, channel)?;
    if record.version <= head {
        return Ok(None);
    }
    let before = tx.query_opt(
        "SELECT before FROM connec_change WHERE channel = $1 AND seq = $2",
        params![channel.as_str(), record.version],
        |row| row.get::<Option<serde_json::Value>>(0),
    )?;
    Ok(before.flatten())
}
