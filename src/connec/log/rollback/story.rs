//! What happened to one record since the first change that is to be undone: its runs, and what others did later.

use serde_json::Value;

use super::undo::Run;
use crate::connec::identity::Mapping;
use crate::connec::log::detail::{MAPPED, UNMAPPED, mappings, same_id};
use crate::connec::log::difference::{Path, field_changes};
use crate::connec::log::history::Origin;
use crate::connec::model::Change;
use crate::connec::sql;
use crate::connec::sql::history::Selection;
use crate::kernel::{ChangeSeq, OrgUid, Result};
use crate::store::Tx;

/// How many changes are looked at in one piece.
const CHANGES_AT_ONCE: u32 = 200;

/// See the module's documentation.
#[derive(Default)]
pub(super) struct Story {
    /// What is to be undone, oldest first.
    pub(super) runs: Vec<Run>,
    /// Its numbers.
    pub(super) undone: Vec<ChangeSeq>,
    /// What others changed.
    pub(super) others: Vec<(Origin, Vec<Path>)>,
    /// The state that the record had when it was last taken away by others.
    pub(super) removed: Option<Value>,
    /// The `detail` of the first change that is to be undone and changed fields.
    pub(super) first_detail: Option<Value>,
    /// The ids of other systems that the undone changes set or removed: what they stood for before and after.
    pub(super) ids: Vec<IdChange>,
}

/// What became of one id of another system.
pub(super) struct IdChange {
    pub(super) before: Option<Mapping>,
    pub(super) after: Option<Mapping>,
}

impl IdChange {
    pub(super) fn id(&self) -> Option<&Mapping> {
        self.before.as_ref().or(self.after.as_ref())
    }
}

impl Story {
    /// Reads it from the log.
    pub(super) fn read(
        tx: &mut Tx<'_>,
        channel: &OrgUid,
        (entity, id): (&str, &str),
        (after, head): (ChangeSeq, ChangeSeq),
        is_undone: &dyn Fn(&Change) -> bool,
    ) -> Result<Self> {
        let selection = Selection { entity: Some(entity.to_owned()), record: Some(id.to_owned()), ..Selection::default() };
        let mut story = Self::default();
        let (mut after, mut open) = (after, false);
        loop {
            let changes = sql::history::list(tx, channel, &selection, (after, head), CHANGES_AT_ONCE)?;
            let Some(last) = changes.last() else { return Ok(story) };
            after = last.seq;
            for change in changes {
                let undone = is_undone(&change);
                if undone {
                    story.undone.push(change.seq);
                    story.ids_note(&change);
                }
                if change.operation.changes_fields() {
                    story.fields_note(change, undone, &mut open);
                }
            }
        }
    }

    fn fields_note(&mut self, change: Change, undone: bool, open: &mut bool) {
        if !undone {
            *open = false;
            let paths = field_changes(change.before.as_ref(), change.after.as_ref()).into_iter().map(|change| change.path).collect();
            self.others.push((Origin::of(&change), paths));
            if change.after.is_none() {
                self.removed = change.before;
            }
            return;
        }
        if self.runs.is_empty() {
            self.first_detail.clone_from(&change.detail);
        }
        match self.runs.last_mut().filter(|_| *open) {
            Some(run) => {
                run.after = change.after;
                run.last = change.seq;
            }
            None => self.runs.push(Run { before: change.before, after: change.after, last: change.seq }),
        }
        *open = true;
    }

    fn ids_note(&mut self, change: &Change) {
        let detail = change.detail.as_ref();
        for mapping in mappings(detail, UNMAPPED) {
            self.id_note(Some(mapping.clone()), None, &mapping);
        }
        for mapping in mappings(detail, MAPPED) {
            self.id_note(None, Some(mapping.clone()), &mapping);
        }
    }

    fn id_note(&mut self, before: Option<Mapping>, after: Option<Mapping>, id: &Mapping) {
        match self.ids.iter_mut().find(|known| known.id().is_some_and(|known| same_id(known, id))) {
            Some(known) => known.after = after,
            None => self.ids.push(IdChange { before, after }),
        }
    }

    /// The last change by others after `seq` that touched this path.
    pub(super) fn other_since(&self, seq: ChangeSeq, path: &Path) -> Option<Origin> {
        let later = || self.others.iter().rev().filter(|(origin, _)| origin.seq > seq);
        let touching = later().find(|(_, paths)| paths.iter().any(|touched| touched.overlaps(path)));
        touching.or_else(|| later().next()).map(|(origin, _)| origin.clone())
    }
}
