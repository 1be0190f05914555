//! Appending to the log.

use serde_json::Value;

use crate::connec::TOPIC_CHANGE;
use crate::connec::model::{Author, Operation};
use crate::connec::sql;
use crate::connec::sql::change::NewChange;
use crate::kernel::{ChangeSeq, RecordId, Result, Timestamp};
use crate::store::Tx;

/// An organization's log, locked by this transaction until it ends.
///
/// `Clone` is for savepoints: who rolls back to one goes on with the copy that was made there.
#[derive(Debug, Clone)]
pub(crate) struct LogWriter {
    author: Author,
    head: ChangeSeq,
    moved: bool,
    last_at: Timestamp,
    policy_version: i64,
}

/// What is to be written down about one record.
pub(crate) struct Entry<'a> {
    pub(crate) entity: &'a str,
    pub(crate) record_id: &'a RecordId,
    pub(crate) operation: Operation,
    pub(crate) before: Option<Value>,
    pub(crate) after: Option<Value>,
    pub(crate) detail: Option<Value>,
}

impl LogWriter {
    /// Locks the log of the author's organization: others who write there wait until this transaction ends.
    pub(crate) fn lock(tx: &mut Tx<'_>, author: Author) -> Result<Self> {
        let head = sql::change::head_lock(tx, &author.channel)?;
        Ok(Self { author, head: head.seq, moved: false, last_at: head.last_at, policy_version: head.policy_version })
    }

    pub(crate) fn author(&self) -> &Author {
        &self.author
    }

    /// The number that the next change will have.
    pub(crate) fn next_seq(&self) -> ChangeSeq {
        self.head + 1
    }

    /// The time that the next change will have: now, but never before the change that went ahead of it, also when the clock
    /// was set back.
    pub(crate) fn now(&self, tx: &Tx<'_>) -> Timestamp {
        tx.now().max(self.last_at)
    }

    /// Which sharing rules hold.
    pub(crate) fn policy_version(&self) -> i64 {
        self.policy_version
    }

    /// Appends a change; its number.
    #[allow(clippy::needless_pass_by_value, reason = "an entry is made to be appended")]
    pub(crate) fn append(&mut self, tx: &mut Tx<'_>, entry: Entry<'_>) -> Result<ChangeSeq> {
        let after = entry.after.as_ref().map(Value::to_string);
        self.append_state(tx, &entry, after.as_deref())
    }

    /// The same for who has the text of the record's new state already; `after` of the entry does not count.
    pub(crate) fn append_state(&mut self, tx: &mut Tx<'_>, entry: &Entry<'_>, after: Option<&str>) -> Result<ChangeSeq> {
        let (seq, at) = (self.next_seq(), self.now(tx));
        let change = NewChange {
            seq,
            at,
            entity: entry.entity,
            record_id: entry.record_id,
            operation: entry.operation,
            author: &self.author,
            before: entry.before.as_ref().map(Value::to_string),
            after,
            detail: entry.detail.as_ref().map(Value::to_string),
        };
        sql::change::insert_new(tx, change)?;
        self.head = seq;
        self.last_at = at;
        self.moved = true;
        Ok(seq)
    }

    /// Moves the organization's head over what was appended. Without this nothing of it is seen.
    pub(crate) fn finish(self, tx: &mut Tx<'_>) -> Result<()> {
        if self.moved {
            sql::change::head_set(tx, &self.author.channel, self.head, self.last_at)?;
            tx.notify_about(TOPIC_CHANGE, self.author.channel.as_str());
        }
        Ok(())
    }
}
