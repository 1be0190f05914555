//! Undo: of a field, a record, a transaction, or everything that one app did since a moment.
//!
//! What is undone is the difference that the changes made, field by field: later changes of other fields stay. Where a later
//! change stands in the way there is a conflict with a choice. A rollback is one transaction, and its changes are in the log like
//! any others: it can be rolled back, too.
//!
//! `plan.rs` finds out what would be written, with `undo.rs` for one record; `apply.rs` writes it.

mod apply;
mod decide;
mod place;
mod plan;
mod story;
mod undo;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::difference::Difference;
use super::history::Origin;
use super::moment::Moment;
use super::visible::{Visibility, visible};
use super::writer::LogWriter;
use crate::connec::identity::Mapping;
use crate::connec::model::{Author, Change, Operation};
use crate::connec::{Connec, finder};
use crate::hub::{Action, Asker, Credential, Grant, audit_job};
use crate::jobs::enqueue;
use crate::kernel::{ChangeSeq, Error, ErrorKind, RecordId, Result, TransactionId};
use crate::store::Tx;

use plan::Plan;

/// How many effects and conflicts an answer names.
const LISTED_MAX: usize = 1_000;

/// What is to be undone. A change is undone from `since` on, that one included.
#[derive(Debug, Clone)]
pub enum Target {
    /// One field of a record: what was done to it since then; only the last change of it when `since` is absent.
    Field {
        /// The collection.
        entity: String,
        /// The record.
        id: String,
        /// `name`, `email.address`, `lines[<id>].quantity`.
        path: String,
        /// The first change to undo.
        since: Option<Moment>,
    },
    /// A record: what was done to it since then; only its last change when `since` is absent.
    Record {
        /// The collection.
        entity: String,
        /// The record.
        id: String,
        /// The first change to undo.
        since: Option<Moment>,
    },
    /// All changes of a transaction.
    Transaction(TransactionId),
    /// Everything that an app did since then, through all its instances.
    App {
        /// `app-…`
        uid: String,
        /// The first change to undo.
        since: Moment,
    },
    /// Everything that one instance of an app did since then.
    Instance {
        /// `cld-…`
        uid: String,
        /// The first change to undo.
        since: Moment,
    },
}

impl Target {
    fn to_json(&self) -> Value {
        let moment = |moment: &Moment| match moment {
            Moment::Change(seq) => json!(seq),
            Moment::Time { from, .. } => json!(from.to_string()),
        };
        let since = |since: &Option<Moment>| since.as_ref().map(moment);
        match self {
            Self::Field { entity, id, path, since: at } => {
                json!({"field": {"entity": entity, "id": id, "path": path, "since": since(at)}})
            }
            Self::Record { entity, id, since: at } => json!({"record": {"entity": entity, "id": id, "since": since(at)}}),
            Self::Transaction(transaction) => json!({"transaction": {"id": transaction}}),
            Self::App { uid, since } => json!({"app": {"uid": uid, "since": moment(since)}}),
            Self::Instance { uid, since } => json!({"instance": {"uid": uid, "since": moment(since)}}),
        }
    }
}

/// What becomes of conflicts for which nothing was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnConflict {
    /// Nothing is written.
    #[default]
    Fail,
    /// What came later stays.
    Skip,
    /// What came later is lost.
    Overwrite,
}

/// What somebody wants undone, and how.
#[derive(Debug, Clone)]
pub struct RollbackRequest {
    /// What.
    pub target: Target,
    /// By a conflict's key, one of its choices.
    pub choices: BTreeMap<String, String>,
    /// For the others.
    pub on_conflict: OnConflict,
    /// The head of the log at which the preview was made: writes only if nothing has changed since.
    pub expected_head: Option<ChangeSeq>,
}

/// Why something is not undone without a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConflictKind {
    /// A later change touched the same field, record or id.
    ChangedSince,
    /// Another record refers to one that would be taken away.
    ReferencedSince,
    /// The record was taken away later.
    NoLongerExists,
    /// The record would not be valid.
    NotValid,
}

impl ConflictKind {
    /// The word on the wire.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::ChangedSince => "changed_since",
            Self::ReferencedSince => "referenced_since",
            Self::NoLongerExists => "no_longer_exists",
            Self::NotValid => "not_valid",
        }
    }

    /// What can be chosen: first what leaves things as they are.
    #[must_use]
    pub fn choices(self) -> &'static [&'static str] {
        match self {
            Self::ChangedSince => &["skip", "overwrite"],
            Self::ReferencedSince => &["skip", "delete"],
            Self::NoLongerExists => &["skip", "restore"],
            Self::NotValid => &["skip"],
        }
    }
}

/// Something that stands in the way.
#[derive(Debug, Clone)]
pub struct Conflict {
    /// What a choice is given for.
    pub key: String,
    /// Why.
    pub kind: ConflictKind,
    /// The record's collection.
    pub entity: String,
    /// The record.
    pub id: String,
    /// The field; empty for the record as a whole.
    pub path: String,
    /// In words.
    pub message: String,
    /// The value now.
    pub now: Option<Value>,
    /// The value that the undone changes had left.
    pub undone: Option<Value>,
    /// The value that would come back.
    pub restored: Option<Value>,
    /// The later change that stands in the way.
    pub since: Option<Origin>,
    /// The records that refer to this one, as collection and id.
    pub referrers: Vec<(String, String)>,
    /// What was chosen, by name or by policy; `None` keeps the rollback from being made.
    pub chosen: Option<&'static str>,
}

/// What a rollback does to one record.
#[derive(Debug, Clone)]
pub struct Effect {
    /// Its collection.
    pub entity: String,
    /// Its id.
    pub id: RecordId,
    /// `create` (it comes back), `update`, `delete` or `map`.
    pub what: &'static str,
    /// Field by field.
    pub differences: Vec<Difference>,
    /// Ids of other systems that stand for it again.
    pub mapped: Vec<Value>,
    /// Ids of other systems that do so no longer.
    pub unmapped: Vec<Value>,
}

/// What a rollback would do, or has done.
#[derive(Debug, Clone)]
pub struct Rollback {
    /// The head of the log at which this was found out.
    pub head: ChangeSeq,
    /// How many changes are undone.
    pub changes: u64,
    /// How many records are written.
    pub records: u64,
    /// What happens to them: the first thousand.
    pub effects: Vec<Effect>,
    /// How many conflicts nothing was chosen for.
    pub unresolved: u64,
    /// What stands in the way: the first thousand, those without a choice first.
    pub conflicts: Vec<Conflict>,
    /// The transaction of its own changes, when it was made and there was something to write.
    pub transaction: Option<TransactionId>,
}

impl Connec {
    /// What a rollback would do, and what stands in its way. Writes nothing.
    ///
    /// # Errors
    /// Invalid for a target that is none; Conflict when the log was compacted past what is to be undone; `TooLarge` over the
    /// limit of records; what the IDM says.
    pub async fn rollback_preview(&self, credential: &Credential, scope: &str, request: RollbackRequest) -> Result<Rollback> {
        let grant = self.authorize(credential, scope, Action::ReadData, None).await?;
        let (registry, limit) = (self.registry(), self.log_settings().rollback_records_max);
        // Who refers to what would be deleted.
        finder::catch_up(self.db(), &registry, &grant.organization.uid).await?;
        self.db()
            .read(move |tx| {
                let plan = plan::make(tx, &grant.organization.uid, &registry, &request, limit)?;
                told(tx, &grant, &plan, None)
            })
            .await
    }

    /// Undoes: all of it or nothing, in one transaction.
    ///
    /// # Errors
    /// Conflict when something stands in the way for which nothing was chosen; Precondition when the log went past
    /// `expected_head`; as [`Connec::rollback_preview`].
    pub async fn rollback_run(&self, asker: impl Into<Asker<'_>>, scope: &str, request: RollbackRequest) -> Result<Rollback> {
        let (asker, target) = (asker.into(), request.target.to_json());
        let origin = asker.origin();
        let grant = self.authorize(asker.credential(), scope, Action::Administrate, None).await?;
        let (registry, limit) = (self.registry(), self.log_settings().rollback_records_max);
        // Who refers to what would be deleted.
        finder::catch_up(self.db(), &registry, &grant.organization.uid).await?;
        let author = Author::of(&grant);
        self.db()
            .write(move |tx| {
                let mut log = LogWriter::lock(tx, author.clone())?;
                finder::catch_up_within(tx, &registry, &author.channel)?;
                let head = log.next_seq() - 1;
                if let Some(expected) = request.expected_head.filter(|expected| *expected != head) {
                    return Err(Error::new(ErrorKind::Precondition, format!("the log has gone on: it ends at {head}, not at {expected}"))
                        .with_field("expected_head")
                        .hint("look at a new preview"));
                }
                let plan = plan::make(tx, &author.channel, &registry, &request, limit)?;
                if let Some(first) = plan.conflicts.iter().find(|conflict| conflict.chosen.is_none()) {
                    let count = plan.conflicts.iter().filter(|conflict| conflict.chosen.is_none()).count();
                    return Err(Error::conflict(format!("{}; the first: {}", in_the_way(count), first.message))
                        .with_field("choices")
                        .hint("look at the preview, and give a choice for each, or an `on_conflict` for all"));
                }
                let written = apply::apply(tx, &mut log, &registry, &plan, &target)?;
                log.finish(tx)?;
                let done = told(tx, &grant, &plan, written.then(|| author.transaction.clone()))?;
                if let Some(transaction) = &done.transaction {
                    let detail = json!({"target": target, "head": done.head, "records": done.records, "transaction": transaction.as_str()});
                    let channel = author.channel.as_str();
                    enqueue(tx, &audit_job((&grant.actor, &origin), "connec.rollback.run", channel, Some(channel), detail))?;
                }
                Ok(done)
            })
            .await
    }
}

fn in_the_way(conflicts: usize) -> String {
    if conflicts == 1 { "a conflict stands in the way".to_owned() } else { format!("{conflicts} conflicts stand in the way") }
}

/// The plan for the caller: what it may see of it.
fn told(tx: &mut Tx<'_>, grant: &Grant, plan: &Plan, transaction: Option<TransactionId>) -> Result<Rollback> {
    let visibility = Visibility::of(tx, grant)?;
    let seen = |entity: &str, id: &RecordId, before: Option<Value>, after: Option<Value>| {
        let change = Change {
            seq: plan.head,
            at: tx.now(),
            entity: entity.to_owned(),
            record_id: id.clone(),
            operation: Operation::Update,
            actor_kind: grant.actor.kind.as_str().to_owned(),
            actor_uid: grant.actor.uid.clone(),
            actor_name: grant.actor.name.clone(),
            instance: None,
            transaction: TransactionId::trusted(""),
            before,
            after,
            detail: None,
        };
        visible(&visibility, change)
    };
    let mut effects = Vec::new();
    for record in plan.records.iter().filter(|record| record.writes()).take(LISTED_MAX) {
        let before = record.present.as_ref().map(|present| Value::Object(present.doc.clone()));
        let Some(change) = seen(&record.entity, &record.id, before, record.target.clone()) else { continue };
        effects.push(Effect {
            entity: record.entity.clone(),
            id: record.id.clone(),
            what: record.what(),
            differences: change.differences(),
            mapped: record.mapped.iter().map(Mapping::to_json).collect(),
            unmapped: record.unmapped.iter().map(Mapping::to_json).collect(),
        });
    }
    let mut conflicts = Vec::new();
    for conflict in plan.conflicts.iter().filter(|c| c.chosen.is_none()).chain(plan.conflicts.iter().filter(|c| c.chosen.is_some())) {
        if conflicts.len() == LISTED_MAX {
            break;
        }
        conflicts.push(covered(conflict, &seen));
    }
    Ok(Rollback {
        head: plan.head,
        changes: plan.changes,
        records: plan.records.iter().filter(|record| record.writes()).count() as u64,
        effects,
        unresolved: plan.conflicts.iter().filter(|conflict| conflict.chosen.is_none()).count() as u64,
        conflicts,
        transaction,
    })
}

/// The conflict without values that the caller may not see.
fn covered(conflict: &Conflict, seen: &dyn Fn(&str, &RecordId, Option<Value>, Option<Value>) -> Option<Change>) -> Conflict {
    let mut conflict = conflict.clone();
    let id = RecordId::trusted(conflict.id.clone());
    let path = place::parse(&conflict.path).unwrap_or_default();
    for value in [&mut conflict.now, &mut conflict.undone, &mut conflict.restored] {
        let Some(held) = value.take() else { continue };
        let mut document = json!({});
        place::put(&mut document, &path, Some(&held), None);
        let change = seen(&conflict.entity, &id, None, Some(document));
        *value = change.and_then(|change| place::get(change.after.as_ref(), &path).cloned());
    }
    conflict
}

/// The configuration of the log.
#[derive(Debug, Clone, Copy)]
pub struct LogSettings {
    /// How many records one rollback may touch.
    pub rollback_records_max: u64,
}

impl Default for LogSettings {
    fn default() -> Self {
        Self { rollback_records_max: 10_000 }
    }
}
