//! What a rollback would write, and what stands in its way.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::decide::Decider;
use super::place;
use super::story::Story;
use super::undo::{Question, undo};
use super::{Conflict, ConflictKind, RollbackRequest, Target};
use crate::connec::entity::{Registry, required_check};
use crate::connec::finder;
use crate::connec::identity::Mapping;
use crate::connec::log::difference::{Path, field_changes};
use crate::connec::log::moment::Moment;
use crate::connec::model::{Change, Record};
use crate::connec::sql;
use crate::connec::sql::change::Extent;
use crate::connec::sql::history::Selection;
use crate::kernel::{ChangeSeq, Error, ErrorKind, OrgUid, RecordId, Result};
use crate::store::Tx;

/// How many referrers a conflict names.
const REFERRERS_LISTED: usize = 20;
/// How many changes are looked at in one piece.
const CHANGES_AT_ONCE: u32 = 100;

/// See the module's documentation.
pub(super) struct Plan {
    pub(super) head: ChangeSeq,
    /// How many changes are undone.
    pub(super) changes: u64,
    pub(super) records: Vec<RecordPlan>,
    pub(super) conflicts: Vec<Conflict>,
}

/// What becomes of one record.
pub(super) struct RecordPlan {
    pub(super) entity: String,
    pub(super) id: RecordId,
    /// As it is.
    pub(super) present: Option<Record>,
    /// As it is to be.
    pub(super) target: Option<Value>,
    pub(super) mapped: Vec<Mapping>,
    pub(super) unmapped: Vec<Mapping>,
    /// The changes that are undone.
    pub(super) undone: Vec<ChangeSeq>,
    /// The `detail` of the first of them.
    pub(super) first_detail: Option<Value>,
}

impl RecordPlan {
    fn changes_fields(&self) -> bool {
        match (&self.present, &self.target) {
            (None, None) => false,
            (Some(present), Some(Value::Object(target))) => present.doc != *target,
            _ => true,
        }
    }

    pub(super) fn writes(&self) -> bool {
        self.changes_fields() || !self.mapped.is_empty() || !self.unmapped.is_empty()
    }

    pub(super) fn what(&self) -> &'static str {
        match (&self.present, &self.target) {
            (None, Some(_)) => "create",
            (Some(_), None) => "delete",
            _ if self.changes_fields() => "update",
            _ => "map",
        }
    }

    fn deletes(&self) -> bool {
        self.present.is_some() && self.target.is_none()
    }

    /// Leaves it as it is.
    fn keep(&mut self) {
        self.target = self.present.as_ref().map(|present| Value::Object(present.doc.clone()));
        self.mapped.clear();
        self.unmapped.clear();
    }
}

/// Which changes are undone.
struct Scope {
    /// The records that they are of, each with the place before its first one.
    records: Vec<(String, String, ChangeSeq)>,
    is_undone: Box<dyn Fn(&Change) -> bool>,
    /// Only this field of them.
    only: Option<Path>,
}

/// Makes the plan.
pub(super) fn make(tx: &mut Tx<'_>, channel: &OrgUid, registry: &Registry, request: &RollbackRequest, limit: u64) -> Result<Plan> {
    let extent = sql::change::extent(tx, channel)?;
    let scope = scope_of(tx, channel, registry, extent, &request.target, limit)?;
    let mut decider = Decider::new(&request.choices, request.on_conflict);
    let mut records = Vec::with_capacity(scope.records.len());
    for (entity, id, after) in &scope.records {
        let story = Story::read(tx, channel, (entity, id), (*after, extent.head), &scope.is_undone)?;
        records.push(record_plan(tx, channel, (entity, id), &story, scope.only.as_ref(), &mut decider)?);
    }
    for record in &mut records {
        valid_or_kept(registry, record, &mut decider);
    }
    referenced_or_gone(tx, channel, &mut records, &mut decider)?;
    let changes = records.iter().map(|record| record.undone.len() as u64).sum();
    Ok(Plan { head: extent.head, changes, records, conflicts: decider.finish()? })
}

fn scope_of(tx: &mut Tx<'_>, channel: &OrgUid, registry: &Registry, extent: Extent, target: &Target, limit: u64) -> Result<Scope> {
    let before = |tx: &mut Tx<'_>, since: &Moment| since.before(tx, channel, extent, "since");
    match target {
        Target::Field { entity, id, path, since } => {
            registry.entity(entity)?;
            let path = place::parse(path)?;
            let touches = {
                let path = path.clone();
                move |change: &Change| {
                    change.operation.changes_fields()
                        && field_changes(change.before.as_ref(), change.after.as_ref()).iter().any(|field| field.path.overlaps(&path))
                }
            };
            let after = match since {
                Some(since) => before(tx, since)?,
                None => last_matching(tx, channel, extent, entity, id, &touches, &format!("change of `{path}`"))? - 1,
            };
            Ok(Scope { records: vec![(entity.clone(), id.clone(), after)], is_undone: Box::new(touches), only: Some(path) })
        }
        Target::Record { entity, id, since } => {
            registry.entity(entity)?;
            let counts = |change: &Change| change.operation.changes_fields() || change.detail.is_some();
            let after = match since {
                Some(since) => before(tx, since)?,
                None => last_matching(tx, channel, extent, entity, id, &counts, "change")? - 1,
            };
            Ok(Scope { records: vec![(entity.clone(), id.clone(), after)], is_undone: Box::new(|_| true), only: None })
        }
        Target::Transaction(transaction) => {
            let selection = Selection { transaction: Some(transaction.to_string()), ..Selection::default() };
            let (count, first) = sql::history::count(tx, channel, &selection, 0)?;
            if count == 0 {
                return Err(
                    Error::not_found("transaction", transaction).hint("`mno connec change list` names the transaction of each change")
                );
            }
            // Compaction drops all but the newest: what is left of it is not the transaction.
            if first.is_some_and(|first| first <= extent.compacted_to) {
                return Err(compacted(extent));
            }
            let transaction = transaction.clone();
            let records = records_of(tx, channel, &selection, 0, limit)?;
            Ok(Scope { records, is_undone: Box::new(move |change| change.transaction == transaction), only: None })
        }
        Target::App { uid, since } => {
            let after = before(tx, since)?;
            let selection = Selection { actor: Some(uid.clone()), ..Selection::default() };
            let (uid, records) = (uid.clone(), records_of(tx, channel, &selection, after, limit)?);
            Ok(Scope { records, is_undone: Box::new(move |change| change.seq > after && change.actor_uid == uid), only: None })
        }
        Target::Instance { uid, since } => {
            let after = before(tx, since)?;
            let selection = Selection { instance: Some(uid.clone()), ..Selection::default() };
            let (uid, records) = (uid.clone(), records_of(tx, channel, &selection, after, limit)?);
            let is_undone = move |change: &Change| change.seq > after && change.instance.as_ref().is_some_and(|own| own.as_str() == uid);
            Ok(Scope { records, is_undone: Box::new(is_undone), only: None })
        }
    }
}

fn compacted(extent: Extent) -> Error {
    Error::conflict(format!("the log was compacted up to change {}, and what came before cannot be undone", extent.compacted_to))
        .with_field("target")
}

/// The last change of a record that counts.
fn last_matching(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    extent: Extent,
    entity: &str,
    id: &str,
    counts: &dyn Fn(&Change) -> bool,
    what: &str,
) -> Result<ChangeSeq> {
    let mut before = extent.head + 1;
    loop {
        let changes = sql::history::latest(tx, channel, entity, id, before, CHANGES_AT_ONCE)?;
        if let Some(found) = changes.iter().find(|change| counts(change)) {
            return if found.seq > extent.compacted_to { Ok(found.seq) } else { Err(compacted(extent)) };
        }
        match changes.last() {
            Some(last) => before = last.seq,
            None => {
                return Err(Error::new(ErrorKind::NotFound, format!("there is no {what} of {entity} `{id}`"))
                    .hint("`mno connec change history` lists what was done to a record"));
            }
        }
    }
}

fn records_of(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    selection: &Selection,
    after: ChangeSeq,
    limit: u64,
) -> Result<Vec<(String, String, ChangeSeq)>> {
    let records = sql::history::records(tx, channel, selection, after, limit + 1)?;
    if records.len() as u64 > limit {
        return Err(Error::new(ErrorKind::TooLarge, format!("this would touch more than {limit} records"))
            .hint("roll back in parts, with a later `since` first; or raise `rollback_records_max`"));
    }
    Ok(records.into_iter().map(|(entity, id, first)| (entity, id, first - 1)).collect())
}

fn conflict(kind: ConflictKind, entity: &str, id: &str, path: &str, message: String) -> Conflict {
    let mut key = format!("{}:{entity}/{id}", kind.word());
    if !path.is_empty() {
        key += &format!("#{path}");
    }
    Conflict {
        key,
        kind,
        entity: entity.to_owned(),
        id: id.to_owned(),
        path: path.to_owned(),
        message,
        now: None,
        undone: None,
        restored: None,
        since: None,
        referrers: Vec::new(),
        chosen: None,
    }
}

fn record_plan(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    (entity, id): (&str, &str),
    story: &Story,
    only: Option<&Path>,
    decider: &mut Decider<'_>,
) -> Result<RecordPlan> {
    let present = sql::record::find(tx, channel, entity, id)?;
    let now = present.as_ref().map(|present| Value::Object(present.doc.clone()));
    let target = undo(&story.runs, only, now, story.removed.as_ref(), &mut |question| {
        let asked = match question {
            Question::Changed { path, now, undone, restored, after } => {
                let since = story.other_since(after, path);
                let what = if path.0.is_empty() { format!("{entity} `{id}`") } else { format!("`{path}` of {entity} `{id}`") };
                let message = match &since {
                    Some(by) => format!("{what} was changed since, by {} in change {}", by.actor_name, by.seq),
                    None => format!("{what} was changed since"),
                };
                Conflict {
                    now: now.cloned(),
                    undone: undone.cloned(),
                    restored: restored.cloned(),
                    since,
                    ..conflict(ConflictKind::ChangedSince, entity, id, &path.to_string(), message)
                }
            }
            Question::Gone { after } => {
                let since = story.other_since(after, &Path::default());
                let message = format!("{entity} `{id}` does not exist any more");
                Conflict { since, ..conflict(ConflictKind::NoLongerExists, entity, id, "", message) }
            }
        };
        decider.decide(asked).is_some_and(|chosen| chosen != "skip")
    });
    let mut plan = RecordPlan {
        entity: entity.to_owned(),
        id: RecordId::trusted(id),
        present,
        target,
        mapped: Vec::new(),
        unmapped: Vec::new(),
        undone: story.undone.clone(),
        first_detail: story.first_detail.clone(),
    };
    if only.is_none() {
        ids_plan(tx, channel, story, &mut plan, decider)?;
    }
    Ok(plan)
}

/// Ids of other systems: each as it was before, unless somebody else has given it to another record since.
fn ids_plan(tx: &mut Tx<'_>, channel: &OrgUid, story: &Story, plan: &mut RecordPlan, decider: &mut Decider<'_>) -> Result<()> {
    for change in story.ids.iter().filter(|change| change.before != change.after) {
        let Some(id) = change.id() else { continue };
        let now = sql::identity::find(tx, channel, &id.instance, &id.kind, &id.parent_id, &id.external)?;
        let now = now.map(|record_id| Mapping { record_id, ..id.clone() });
        if now == change.before {
            continue;
        }
        if now != change.after {
            let name = format!("external id {}/{}/{} of {}", id.external.provider, id.external.realm, id.external.id, id.kind);
            let message = format!("{name} was changed since");
            let text = |mapping: Option<&Mapping>| mapping.map(|mapping| Value::String(mapping.record_id.clone()));
            let asked = Conflict {
                now: text(now.as_ref()),
                undone: text(change.after.as_ref()),
                restored: text(change.before.as_ref()),
                ..conflict(ConflictKind::ChangedSince, &plan.entity, plan.id.as_str(), &name, message)
            };
            if decider.decide(asked) != Some("overwrite") {
                continue;
            }
        }
        match &change.before {
            Some(before) => {
                plan.unmapped.extend(now);
                plan.mapped.push(before.clone());
            }
            None => plan.unmapped.extend(now),
        }
    }
    Ok(())
}

/// A record that would not be valid stays as it is, if that is chosen.
fn valid_or_kept(registry: &Registry, plan: &mut RecordPlan, decider: &mut Decider<'_>) {
    let Some(Value::Object(target)) = plan.target.as_ref().filter(|_| plan.changes_fields()) else { return };
    let checked = registry.entity(&plan.entity).and_then(|entity| required_check(&entity, target));
    if let Err(error) = checked {
        let field = error.field().unwrap_or_default().to_owned();
        let message = format!("{} `{}` would not be valid: {}", plan.entity, plan.id, error.message());
        let asked = conflict(ConflictKind::NotValid, &plan.entity, plan.id.as_str(), &field, message);
        if decider.decide(asked).is_some() {
            plan.keep();
        }
    }
}

/// Records that would be taken away and to which others refer: taken away or kept, as chosen. One that is kept may refer to
/// the next, so this goes round until nothing is new.
fn referenced_or_gone(tx: &mut Tx<'_>, channel: &OrgUid, plans: &mut [RecordPlan], decider: &mut Decider<'_>) -> Result<()> {
    let places: HashMap<(String, String), usize> =
        plans.iter().enumerate().map(|(at, plan)| ((plan.entity.clone(), plan.id.to_string()), at)).collect();
    let mut asked: HashSet<usize> = HashSet::new();
    loop {
        let mut kept = false;
        for at in 0..plans.len() {
            if !plans[at].deletes() || asked.contains(&at) {
                continue;
            }
            let id = plans[at].id.to_string();
            let mut found = finder::referrers(tx, channel, &id)?;
            found.retain(|referrer| {
                referrer != &(plans[at].entity.clone(), id.clone())
                    && places.get(referrer).is_none_or(|place| plans[*place].target.as_ref().is_some_and(|target| holds(target, &id)))
            });
            // What is kept or comes back may refer to it, too.
            for plan in plans.iter().filter(|plan| plan.present.is_none()) {
                if plan.target.as_ref().is_some_and(|target| holds(target, &id)) {
                    found.push((plan.entity.clone(), plan.id.to_string()));
                }
            }
            if found.is_empty() {
                continue;
            }
            asked.insert(at);
            let plan = &mut plans[at];
            let referrers = if found.len() == 1 { "one record refers".to_owned() } else { format!("{} records refer", found.len()) };
            let message = format!("{referrers} to {} `{id}`, which would be deleted", plan.entity);
            found.truncate(REFERRERS_LISTED);
            let conflict = Conflict { referrers: found, ..conflict(ConflictKind::ReferencedSince, &plan.entity, &id, "", message) };
            if decider.decide(conflict) == Some("skip") {
                plan.keep();
                kept = true;
            }
        }
        if !kept {
            return Ok(());
        }
    }
}

/// Is this text a value somewhere in the document?
fn holds(document: &Value, text: &str) -> bool {
    match document {
        Value::String(own) => own == text,
        Value::Array(items) => items.iter().any(|item| holds(item, text)),
        Value::Object(fields) => fields.values().any(|value| holds(value, text)),
        _ => false,
    }
}
