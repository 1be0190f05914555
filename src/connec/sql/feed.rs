//! What the webhooks' reader needs to know of the log.

use serde_json::Value;

use crate::connec::model::Operation;
use crate::kernel::{ChangeSeq, InstanceUid, OrgUid, Result, Timestamp};
use crate::store::{Tx, params};

/// A change as the webhooks' reader sees it: whole documents only where the record is gone.
pub(crate) struct FeedChange {
    pub(crate) seq: ChangeSeq,
    pub(crate) at: Timestamp,
    pub(crate) entity: String,
    pub(crate) record_id: String,
    pub(crate) operation: Operation,
    pub(crate) instance: Option<InstanceUid>,
    /// The last state of a record that was taken away.
    pub(crate) before: Option<Value>,
    /// To whom a record was pushed.
    pub(crate) detail: Option<Value>,
}

/// The changes after one place and up to another.
pub(crate) fn changes(tx: &mut Tx<'_>, channel: &OrgUid, after: ChangeSeq, to: ChangeSeq) -> Result<Vec<FeedChange>> {
    tx.query(
        "SELECT seq, at, entity, record_id, operation, instance_uid,
                CASE WHEN operation IN ('delete', 'merge') THEN before END, CASE WHEN operation = 'commit' THEN detail END
         FROM connec_change WHERE channel = $1 AND seq > $2 AND seq <= $3 ORDER BY seq",
        params![channel.as_str(), after, to],
        |row| {
            Ok(FeedChange {
                seq: row.get(0)?,
                at: row.get(1)?,
                entity: row.get(2)?,
                record_id: row.get(3)?,
                operation: Operation::from_word(&row.get::<String>(4)?)?,
                instance: row.get::<Option<String>>(5)?.map(InstanceUid::trusted),
                before: row.get(6)?,
                detail: row.get(7)?,
            })
        },
    )
}

/// When a record first appears in the log.
pub(crate) fn first_at(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, record_id: &str) -> Result<Option<Timestamp>> {
    tx.query_opt(
        "SELECT at FROM connec_change WHERE channel = $1 AND entity = $2 AND record_id = $3 ORDER BY seq LIMIT 1",
        params![channel.as_str(), entity, record_id],
        |row| row.get(0),
    )
}

/// Was any record of the organization ever pushed to, or withheld from, an app?
pub(crate) fn has_commits(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<bool> {
    let found = tx.query_opt("SELECT 1 FROM connec_commit WHERE channel = $1 LIMIT 1", params![channel.as_str()], |_| Ok(()))?;
    Ok(found.is_some())
}

/// The app instances from which a record is withheld.
pub(crate) fn withheld(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, record_id: &str) -> Result<Vec<InstanceUid>> {
    tx.query(
        "SELECT instance FROM connec_commit WHERE channel = $1 AND entity = $2 AND record_id = $3 AND committed = 0",
        params![channel.as_str(), entity, record_id],
        |row| Ok(InstanceUid::trusted(row.get::<String>(0)?)),
    )
}
