//! Compaction: old changes go, the newest state of each record stays, and it is said what went.
//!
//! Up to the place `compacted_to` the log holds one `snapshot` per record that was there, under the number and time of the change that
//! made that state, a `merge` without fields per record that was folded into another one, and a `map` per record that is gone
//! while external ids still name it. The place moves in small steps,
//! each a transaction of its own: a compaction that is cut off has done a part, and nobody ever sees half a step.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::detail::{INTO, MAPPED, UNMAPPED, created_at, created_at_set, mappings, same_id};
use super::moment::Moment;
use crate::connec::identity::Mapping;
use crate::connec::model::Operation;
use crate::connec::sql::compaction::Old;
use crate::connec::{Connec, finder, ledger, sql};
use crate::hub::{Action, Actor, Asker, Origin, audit_job};
use crate::jobs::enqueue;
use crate::kernel::{ChangeSeq, OrgUid, Result};
use crate::store::Tx;

/// How many changes one step takes in: writers wait for none of them long.
const CHANGES_AT_ONCE: i64 = 500;

/// What a compaction dropped, or would drop.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CompactionReport {
    /// Up to where the log was compacted before.
    pub compacted_from: ChangeSeq,
    /// Up to where it is now.
    pub compacted_to: ChangeSeq,
    /// Up to where it was to be.
    pub wanted: ChangeSeq,
    /// The reader that has not read so far yet, and where it stands: nothing past it is dropped.
    pub held_by: Option<(String, ChangeSeq)>,
    /// How many changes went.
    pub changes_dropped: u64,
    /// How many stayed as the newest state of their record.
    pub changes_kept: u64,
    /// How many bytes of states and details went.
    pub bytes_dropped: u64,
}

impl Connec {
    /// Compacts an organization's log: of what was changed before a moment only the newest states stay.
    ///
    /// # Errors
    /// Invalid for a moment past the end; what the IDM says.
    pub async fn compact(&self, asker: impl Into<Asker<'_>>, scope: &str, before: Moment, dry_run: bool) -> Result<CompactionReport> {
        let asker = asker.into();
        let grant = self.authorize(asker.credential(), scope, Action::Administrate, None).await?;
        let (actor, channel) = (grant.actor.clone(), grant.organization.uid.clone());
        let looking = channel.clone();
        let wanted = self
            .db()
            .read(move |tx| {
                let extent = sql::change::extent(tx, &looking)?;
                // Compacting again what is compacted is no mistake.
                before.before(tx, &looking, sql::change::Extent { compacted_to: 0, ..extent }, "before")
            })
            .await?;
        self.compact_to((&actor, &asker.origin()), &channel, wanted, dry_run).await
    }

    /// The same up to a place. The audit has its line from the first step on, in whose transaction it is left.
    pub(super) async fn compact_to(
        &self,
        by: (&Actor, &Origin),
        channel: &OrgUid,
        wanted: ChangeSeq,
        dry_run: bool,
    ) -> Result<CompactionReport> {
        if !dry_run {
            // Readers of ours that are behind only because nobody has asked them hold up nothing.
            ledger::catch_up(self.db(), channel).await?;
            finder::catch_up(self.db(), &self.registry(), channel).await?;
        }
        let looking = channel.clone();
        let (extent, held_by) =
            self.db().read(move |tx| Ok((sql::change::extent(tx, &looking)?, sql::compaction::slowest(tx, &looking)?))).await?;
        let held_by = held_by.filter(|(_, seq)| *seq < wanted);
        let to = held_by.as_ref().map_or(wanted, |(_, seq)| *seq);
        let from = extent.compacted_to;
        let mut report = CompactionReport { compacted_from: from, compacted_to: from, wanted, held_by, ..CompactionReport::default() };
        let mut seen = HashSet::new();
        while report.compacted_to < to {
            let (channel, at) = (channel.clone(), report.compacted_to);
            if dry_run {
                let known = std::mem::take(&mut seen);
                let (step, known) = self.db().read(move |tx| look(tx, &channel, at, to, known.clone())).await?;
                seen = known;
                report.add(&step);
            } else {
                let detail = json!({"compacted_from": from, "to": to});
                let line = (at == from).then(|| audit_job(by, "connec.log.compact", channel.as_str(), Some(channel.as_str()), detail));
                let step = self
                    .db()
                    .write(move |tx| {
                        line.iter().try_for_each(|line| enqueue(tx, line).map(drop))?;
                        step(tx, &channel, at, to)
                    })
                    .await?;
                report.add(&step);
            }
        }
        if !dry_run && report.compacted_to > from {
            tracing::info!(
                %channel, from, to = report.compacted_to, dropped = report.changes_dropped, kept = report.changes_kept,
                bytes = report.bytes_dropped, "the log was compacted"
            );
        }
        Ok(report)
    }
}

impl CompactionReport {
    fn add(&mut self, step: &Step) {
        self.compacted_to = step.to;
        self.changes_dropped += step.dropped;
        self.changes_kept += step.kept;
        self.bytes_dropped += step.bytes;
    }
}

/// What one step did.
struct Step {
    to: ChangeSeq,
    dropped: u64,
    kept: u64,
    bytes: u64,
}

impl Step {
    fn note(&mut self, fate: &Fate, changes: &[Old]) {
        for change in changes {
            let kept = fate.kept.as_ref().is_some_and(|kept| kept.seq == change.seq);
            self.bytes += u64::try_from(if kept { change.before_bytes } else { change.bytes }).unwrap_or(0);
            if !kept {
                self.dropped += 1;
            }
        }
        self.kept += u64::from(fate.kept.is_some());
    }
}

/// What becomes of a record's changes up to a place.
struct Fate {
    kept: Option<Kept>,
}

struct Kept {
    seq: ChangeSeq,
    operation: Operation,
    detail: Option<Value>,
}

fn step(tx: &mut Tx<'_>, channel: &OrgUid, from: ChangeSeq, to: ChangeSeq) -> Result<Step> {
    // Under the head: a rollback that looks back into the log must not find a hole.
    sql::change::head_lock(tx, channel)?;
    let to = sql::compaction::step(tx, channel, from, to, CHANGES_AT_ONCE)?;
    let mut done = Step { to, dropped: 0, kept: 0, bytes: 0 };
    for (entity, id) in sql::compaction::records(tx, channel, from, to)? {
        let changes = sql::compaction::changes(tx, channel, &entity, &id, to)?;
        let fate = fate_of(tx, channel, &changes)?;
        sql::compaction::drop_but(tx, channel, (&entity, &id), to, fate.kept.as_ref().map(|kept| kept.seq))?;
        if let Some(kept) = &fate.kept {
            sql::compaction::keep(tx, channel, kept.seq, kept.operation, kept.detail.as_ref())?;
        }
        done.note(&fate, &changes);
    }
    sql::compaction::note(tx, channel, to)?;
    Ok(done)
}

/// The same without doing it. `known` are the records that were counted already.
fn look(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    from: ChangeSeq,
    end: ChangeSeq,
    mut known: HashSet<(String, String)>,
) -> Result<(Step, HashSet<(String, String)>)> {
    let to = sql::compaction::step(tx, channel, from, end, CHANGES_AT_ONCE)?;
    let mut found = Step { to, dropped: 0, kept: 0, bytes: 0 };
    for record in sql::compaction::records(tx, channel, from, to)? {
        if known.insert(record.clone()) {
            let changes = sql::compaction::changes(tx, channel, &record.0, &record.1, end)?;
            let fate = fate_of(tx, channel, &changes)?;
            found.note(&fate, &changes);
        }
    }
    Ok((found, known))
}

fn fate_of(tx: &mut Tx<'_>, channel: &OrgUid, changes: &[Old]) -> Result<Fate> {
    let ids = ids_after(tx, channel, changes)?;
    let state = changes.iter().rev().find(|change| change.operation.changes_fields());
    let (at, operation, mut detail) = match state {
        Some(last) if last.lives => (last, Operation::Snapshot, age_detail(changes, last)),
        // Its id still means another record.
        Some(last) if last.operation == Operation::Merge => {
            let into = last.detail.as_ref().and_then(|detail| detail.get(INTO)).cloned().unwrap_or_default();
            (last, Operation::Merge, json!({ INTO: into }))
        }
        // External ids outlive their record: it may come back.
        _ => match changes.last().filter(|_| !ids.is_empty()) {
            Some(last) => (last, Operation::Map, json!({})),
            None => return Ok(Fate { kept: None }),
        },
    };
    if !ids.is_empty() {
        detail[MAPPED] = ids.iter().map(Mapping::to_json).collect();
    }
    Ok(Fate { kept: Some(Kept { seq: at.seq, operation, detail: Some(detail) }) })
}

/// When the record was made: the dropped changes knew it, its state does not.
fn age_detail(changes: &[Old], last: &Old) -> Value {
    let born = changes.iter().rev().find(|change| change.seq <= last.seq && change.begins && change.lives).unwrap_or(last);
    let mut detail = json!({});
    created_at_set(&mut detail, created_at(born.detail.as_ref()).unwrap_or(born.at));
    detail
}

/// The external ids that the changes leave behind. One that means another record by now is told by a change of that one.
fn ids_after(tx: &mut Tx<'_>, channel: &OrgUid, changes: &[Old]) -> Result<Vec<Mapping>> {
    let mut ids: Vec<Mapping> = Vec::new();
    for change in changes {
        for gone in mappings(change.detail.as_ref(), UNMAPPED) {
            ids.retain(|known| !same_id(known, &gone) || known.record_id != gone.record_id);
        }
        for here in mappings(change.detail.as_ref(), MAPPED) {
            ids.retain(|known| !same_id(known, &here));
            ids.push(here);
        }
    }
    let mut left = Vec::with_capacity(ids.len());
    for id in ids {
        let now = sql::identity::find(tx, channel, &id.instance, &id.kind, &id.parent_id, &id.external)?;
        if now.as_deref() == Some(id.record_id.as_str()) {
            left.push(id);
        }
    }
    Ok(left)
}
