//! The log, read once for all subscriptions of an organization.
//!
//! A [`Tail`] holds the newest changes of one organization with the newest state of each record in them. Whoever looks first
//! after a commit extends it; the others find it there. A subscription that is far behind reads for itself.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::connec::model::{Operation, Record};
use crate::connec::sql;
use crate::connec::sql::feed::FeedChange;
use crate::kernel::{ChangeSeq, InstanceUid, OrgUid, RecordId, Result};
use crate::store::{Db, Tx};

/// What stands for deletion in published SDKs: a record that is gone is told with this status.
pub(super) const STATUS_GONE: &str = "INACTIVE";
/// How many changes a tail keeps.
const CHANGES_KEPT: usize = 2_000;
/// How large the documents of one tail may be, roughly.
const TAIL_BYTES_MAX: usize = 4 * 1024 * 1024;
/// How large all tails together may be.
const ALL_BYTES_MAX: usize = 24 * 1024 * 1024;
/// How many changes are read in one go.
const READ_MAX: i64 = 1_000;
/// How long a tail that nobody reads is kept.
const IDLE: Duration = Duration::from_secs(3);

/// A record's collection and id.
pub(super) type Key = (String, String);

/// A change, as far as it matters who is told about it.
#[derive(Debug)]
pub(super) struct Mark {
    pub(super) seq: ChangeSeq,
    pub(super) key: Key,
    pub(super) operation: Operation,
    /// Who wrote, when it was an app.
    pub(super) instance: Option<InstanceUid>,
    /// To whom a [`Operation::Commit`] pushes the record.
    pub(super) pushed_to: Vec<InstanceUid>,
}

/// What is known of a record now.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// Its newest state; of one that is gone its last state, `INACTIVE`. `None` when its end comes later in the log.
    pub(super) record: Option<Arc<Record>>,
    /// Is it gone?
    pub(super) is_gone: bool,
    /// From whom it is withheld.
    pub(super) withheld: Arc<Vec<InstanceUid>>,
}

/// Some changes in a row, each with what is known of its record.
#[derive(Debug, Default)]
pub(super) struct Slice {
    /// The last change that the slice covers.
    pub(super) to: ChangeSeq,
    /// Is there more in the log?
    pub(super) has_more: bool,
    pub(super) changes: Vec<(Arc<Mark>, Known)>,
}

pub(super) struct Feed {
    db: Db,
    tails: Mutex<HashMap<OrgUid, Arc<tokio::sync::Mutex<Tail>>>>,
    /// The size of all tails, roughly.
    bytes: Arc<AtomicUsize>,
}

struct Tail {
    /// Covers the changes after this one …
    after: ChangeSeq,
    /// … up to this one.
    to: ChangeSeq,
    marks: VecDeque<Arc<Mark>>,
    /// With how many marks each has here.
    records: HashMap<Key, (Known, usize)>,
    used: Instant,
    bytes: usize,
    bytes_of_all: Arc<AtomicUsize>,
}

impl Feed {
    pub(super) fn new(db: Db) -> Self {
        Self { db, tails: Mutex::default(), bytes: Arc::default() }
    }

    /// The changes after `after`, `changes_max` at most.
    pub(super) async fn read(&self, channel: &OrgUid, after: ChangeSeq, changes_max: i64) -> Result<Slice> {
        let tail = {
            let mut tails = self.lock();
            let fresh = || Arc::new(tokio::sync::Mutex::new(Tail::new(after, Arc::clone(&self.bytes))));
            Arc::clone(tails.entry(channel.clone()).or_insert_with(fresh))
        };
        let mut tail = tail.lock().await;
        if after < tail.after {
            drop(tail);
            return self.read_alone(channel, after, changes_max, None).await;
        }
        if after > tail.to {
            tail.clear(after);
        }
        tail.used = Instant::now();
        let (reading, from) = (channel.clone(), tail.to);
        let (head, found) = self
            .db
            .read(move |tx| {
                let head = sql::change::head(tx, &reading)?;
                let to = head.min(from.saturating_add(READ_MAX));
                Ok((head, if to > from { Some(Found::read(tx, &reading, from, to)?) } else { None }))
            })
            .await?;
        if let Some(found) = found {
            tail.extend(found);
        }
        let slice = tail.slice(after, changes_max, head);
        // A single read may be larger than a tail: what was asked for is out, the rest can go.
        tail.trim();
        drop(tail);
        if self.bytes.load(Ordering::Relaxed) > ALL_BYTES_MAX {
            self.lock().retain(|known, _| known == channel);
        }
        Ok(slice)
    }

    /// Exactly the changes after `after` and up to `to`: of a delivery that is tried again.
    pub(super) async fn read_exactly(&self, channel: &OrgUid, after: ChangeSeq, to: ChangeSeq) -> Result<Slice> {
        self.read_alone(channel, after, i64::MAX, Some(to)).await
    }

    async fn read_alone(&self, channel: &OrgUid, after: ChangeSeq, changes_max: i64, to: Option<ChangeSeq>) -> Result<Slice> {
        let reading = channel.clone();
        let (head, found) = self
            .db
            .read(move |tx| {
                let head = sql::change::head(tx, &reading)?;
                let to = to.unwrap_or(head).min(head).min(after.saturating_add(changes_max));
                Ok((head, Found::read(tx, &reading, after, to)?))
            })
            .await?;
        let mut tail = Tail::new(after, Arc::default());
        tail.extend(found);
        Ok(tail.slice(after, changes_max, head))
    }

    /// Forgets what nobody reads.
    pub(super) fn forget_idle(&self) {
        self.lock().retain(|_, tail| tail.try_lock().map_or(true, |tail| tail.used.elapsed() < IDLE));
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<OrgUid, Arc<tokio::sync::Mutex<Tail>>>> {
        self.tails.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What one look at the database found.
struct Found {
    to: ChangeSeq,
    marks: Vec<Mark>,
    records: HashMap<Key, Known>,
}

impl Found {
    fn read(tx: &mut Tx<'_>, channel: &OrgUid, after: ChangeSeq, to: ChangeSeq) -> Result<Self> {
        let changes = sql::feed::changes(tx, channel, after, to)?;
        let has_commits = sql::feed::has_commits(tx, channel)?;
        let mut records: HashMap<Key, Known> = HashMap::with_capacity(changes.len());
        let mut marks = Vec::with_capacity(changes.len());
        // From the newest: the last change says how a record ended.
        for change in changes.into_iter().rev() {
            let key = (change.entity.clone(), change.record_id.clone());
            if !records.contains_key(&key) {
                records.insert(key.clone(), known(tx, channel, &change, has_commits)?);
            }
            let pushed_to = change.detail.as_ref().map(pushed_to).unwrap_or_default();
            marks.push(Mark { seq: change.seq, key, operation: change.operation, instance: change.instance, pushed_to });
        }
        marks.reverse();
        Ok(Self { to, marks, records })
    }
}

/// A record's newest state, not the one of its change: a receiver that has written it since must not get an older one back.
fn known(tx: &mut Tx<'_>, channel: &OrgUid, last: &FeedChange, has_commits: bool) -> Result<Known> {
    let (record, is_gone) = match sql::record::find(tx, channel, &last.entity, &last.record_id)? {
        Some(record) => (Some(record), false),
        None => (gone(tx, channel, last)?, true),
    };
    let withheld = if has_commits { sql::feed::withheld(tx, channel, &last.entity, &last.record_id)? } else { Vec::new() };
    Ok(Known { record: record.map(Arc::new), is_gone, withheld: Arc::new(withheld) })
}

/// The last state of a record that this change took away.
fn gone(tx: &mut Tx<'_>, channel: &OrgUid, last: &FeedChange) -> Result<Option<Record>> {
    let Some(Value::Object(mut doc)) = last.before.clone() else { return Ok(None) };
    doc.insert("status".to_owned(), Value::String(STATUS_GONE.to_owned()));
    let created_at = sql::feed::first_at(tx, channel, &last.entity, &last.record_id)?.unwrap_or(last.at);
    Ok(Some(Record {
        entity: last.entity.clone(),
        id: RecordId::trusted(last.record_id.clone()),
        doc,
        version: last.seq,
        created_at,
        updated_at: last.at,
    }))
}

/// `detail.mappings[]` with `commit: true`.
fn pushed_to(detail: &Value) -> Vec<InstanceUid> {
    let mappings = detail.get("mappings").and_then(Value::as_array).into_iter().flatten();
    mappings
        .filter(|mapping| mapping.get("commit") == Some(&Value::Bool(true)))
        .filter_map(|mapping| mapping.get("group_id").and_then(Value::as_str).map(InstanceUid::trusted))
        .collect()
}

impl Tail {
    fn new(after: ChangeSeq, bytes_of_all: Arc<AtomicUsize>) -> Self {
        Self { after, to: after, marks: VecDeque::new(), records: HashMap::new(), used: Instant::now(), bytes: 0, bytes_of_all }
    }

    fn clear(&mut self, after: ChangeSeq) {
        (self.after, self.to) = (after, after);
        self.marks.clear();
        self.records.clear();
        self.resize(0);
    }

    fn extend(&mut self, found: Found) {
        let mut bytes = self.bytes;
        for (key, known) in found.records {
            bytes += known_bytes(&known);
            let entry = self.records.entry(key).or_default();
            bytes = bytes.saturating_sub(known_bytes(&entry.0));
            entry.0 = known;
        }
        for mark in found.marks {
            if let Some((_, marks)) = self.records.get_mut(&mark.key) {
                *marks += 1;
            }
            self.marks.push_back(Arc::new(mark));
        }
        self.to = found.to;
        self.resize(bytes);
    }

    fn slice(&self, after: ChangeSeq, changes_max: i64, head: ChangeSeq) -> Slice {
        let to = self.to.min(after.saturating_add(changes_max));
        let first = self.marks.partition_point(|mark| mark.seq <= after);
        let changes = self.marks.range(first..).take_while(|mark| mark.seq <= to);
        let known = |mark: &Mark| self.records.get(&mark.key).map(|(known, _)| known.clone()).unwrap_or_default();
        Slice { to, has_more: to < head, changes: changes.map(|mark| (Arc::clone(mark), known(mark))).collect() }
    }

    /// Forgets the oldest changes beyond the limits.
    fn trim(&mut self) {
        let mut bytes = self.bytes;
        while self.marks.len() > CHANGES_KEPT || bytes > TAIL_BYTES_MAX {
            let Some(mark) = self.marks.pop_front() else { break };
            self.after = mark.seq;
            if let Some((known, marks)) = self.records.get_mut(&mark.key) {
                *marks -= 1;
                if *marks == 0 {
                    bytes = bytes.saturating_sub(known_bytes(known));
                    self.records.remove(&mark.key);
                }
            }
        }
        self.resize(bytes);
    }

    fn resize(&mut self, bytes: usize) {
        self.bytes_of_all.fetch_add(bytes, Ordering::Relaxed);
        self.bytes_of_all.fetch_sub(self.bytes, Ordering::Relaxed);
        self.bytes = bytes;
    }
}

impl Drop for Tail {
    fn drop(&mut self) {
        self.bytes_of_all.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

fn known_bytes(known: &Known) -> usize {
    known
        .record
        .as_ref()
        .map_or(0, |record| 256 + record.doc.iter().map(|(name, value)| 96 + name.len() + value_bytes(value)).sum::<usize>())
}

/// Roughly what a value takes in memory.
fn value_bytes(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) => 0,
        Value::Number(_) => 32,
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(|item| 72 + value_bytes(item)).sum(),
        Value::Object(fields) => fields.iter().map(|(name, value)| 144 + name.len() + value_bytes(value)).sum(),
    }
}
