//! Exporting a log, and replaying it into an organization that has none.
//!
//! An export is a header, every change as it is, and an end. A replay takes parts of it, each in a transaction: one that was
//! cut off goes on where it stopped. While one is under way a mark says so, and a log that is not empty without that mark takes
//! none.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::detail::{INTO, UNMERGED_FROM, created_at, text};
use crate::connec::entity::Registry;
use crate::connec::model::{Change, Operation, Record};
use crate::connec::record::singleton_id;
use crate::connec::sql::change::Extent;
use crate::connec::sql::history::Selection;
use crate::connec::{Connec, TOPIC_CHANGE, identity, sql};
use crate::hub::{Action, Credential};
use crate::kernel::{ChangeSeq, Error, OrgUid, Result, Timestamp};
use crate::store::Tx;

/// How many changes are read at once.
const CHANGES_AT_ONCE: u32 = 200;
/// The setting that marks a replay under way.
const MARK: &str = "log_replay";

/// What an export begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArchiveHeader {
    /// Whose log it is.
    pub channel: OrgUid,
    /// Its newest change.
    pub head: ChangeSeq,
    /// Up to where it was compacted.
    pub compacted_to: ChangeSeq,
    /// The last number of each collection's generated codes.
    pub codes: BTreeMap<String, i64>,
    /// When it was exported.
    pub exported_at: Timestamp,
}

/// An export under way.
pub struct Export {
    connec: Connec,
    /// What it begins with.
    pub header: ArchiveHeader,
    at: ChangeSeq,
}

/// A part of an export that is to be replayed.
#[derive(Debug, Clone)]
pub struct ReplayPart {
    /// The export's header.
    pub header: ArchiveHeader,
    /// The last change that is there already.
    pub after: ChangeSeq,
    /// The next ones.
    pub changes: Vec<Change>,
    /// Are these the last ones?
    pub end: bool,
}

/// How far a replay has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReplayProgress {
    /// The newest change that is there.
    pub head: ChangeSeq,
    /// Is it all?
    pub done: bool,
}

impl Connec {
    /// Begins an export of an organization's whole log.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn export(&self, credential: &Credential, scope: &str) -> Result<Export> {
        let grant = self.authorize(credential, scope, Action::Administrate, None).await?;
        let channel = grant.organization.uid.clone();
        let header = self
            .db()
            .read(move |tx| {
                let Extent { head, compacted_to } = sql::change::extent(tx, &channel)?;
                let codes = sql::archive::codes(tx, &channel)?;
                Ok(ArchiveHeader { channel: channel.clone(), head, compacted_to, codes, exported_at: tx.now() })
            })
            .await?;
        Ok(Export { connec: self.clone(), header, at: 0 })
    }

    /// Replays a part of an export into an organization whose log is empty, or goes on with it. For operators.
    ///
    /// # Errors
    /// Conflict when there are other changes, or the parts before this one are not there; Invalid (field `changes[n]`) for a change
    /// that does not follow from what was before; what the IDM says.
    pub async fn replay(&self, credential: &Credential, scope: &str, part: ReplayPart) -> Result<ReplayProgress> {
        self.idm().operator(credential).await?;
        let grant = self.authorize(credential, scope, Action::Administrate, None).await?;
        let (channel, registry) = (grant.organization.uid.clone(), self.registry());
        self.db().write(move |tx| replay(tx, &registry, &channel, &part)).await
    }
}

impl Export {
    /// The next changes; none at the end.
    ///
    /// # Errors
    /// Conflict when the log was compacted meanwhile: what was handed out is of no use then.
    pub async fn next(&mut self) -> Result<Vec<Change>> {
        let (header, at) = (self.header.clone(), self.at);
        let changes = self
            .connec
            .db()
            .read(move |tx| {
                let extent = sql::change::extent(tx, &header.channel)?;
                if extent.compacted_to != header.compacted_to {
                    return Err(Error::conflict("the log was compacted while it was exported").hint("export it again"));
                }
                sql::history::list(tx, &header.channel, &Selection::default(), (at, header.head), CHANGES_AT_ONCE)
            })
            .await?;
        if let Some(last) = changes.last() {
            self.at = last.seq;
        }
        Ok(changes)
    }
}

fn replay(tx: &mut Tx<'_>, registry: &Registry, channel: &OrgUid, part: &ReplayPart) -> Result<ReplayProgress> {
    let head = sql::change::head_lock(tx, channel)?;
    let header = &part.header;
    let mark = json!({"channel": header.channel, "head": header.head, "exported_at_ms": header.exported_at.as_ms()}).to_string();
    match sql::setting::find(tx, channel.as_str(), MARK)? {
        Some(present) if present == mark => {}
        Some(_) => return Err(Error::conflict("another export is being replayed into this organization").hint("go on with that one")),
        None if head.seq == 0 => sql::setting::put(tx, channel.as_str(), MARK, &mark)?,
        None => {
            return Err(Error::conflict(format!("the organization's log is not empty: it ends at change {}", head.seq))
                .hint("replay into an organization that was never written to"));
        }
    }
    if head.seq != part.after {
        return Err(Error::conflict(format!("the replay stands at change {}, not at {}", head.seq, part.after))
            .with_field("after")
            .hint("go on behind that change"));
    }
    let (mut last, mut last_at) = (head.seq, head.last_at);
    for (at, change) in part.changes.iter().enumerate() {
        let place = |error: Error| error.with_field(format!("changes[{at}]"));
        follows(header, change, last, last_at).map_err(place)?;
        replay_one(tx, registry, channel, change).map_err(place)?;
        (last, last_at) = (change.seq, change.at);
    }
    if part.end {
        // Compaction drops deletions, also when they are the newest changes.
        if last < header.head && header.head > header.compacted_to {
            return Err(Error::invalid("end", format!("the export goes up to change {}, but its last is {last}", header.head))
                .hint("the file was cut off"));
        }
        last = header.head;
        sql::compaction::note(tx, channel, header.compacted_to)?;
        sql::archive::codes_set(tx, channel, &header.codes)?;
        sql::setting::remove(tx, channel.as_str(), MARK)?;
        tx.notify_about(TOPIC_CHANGE, channel.as_str());
    }
    sql::change::head_set(tx, channel, last, last_at)?;
    Ok(ReplayProgress { head: last, done: part.end })
}

/// Does the change come next?
fn follows(header: &ArchiveHeader, change: &Change, last: ChangeSeq, last_at: Timestamp) -> Result<()> {
    // Only compaction leaves gaps.
    let in_order = change.seq == last + 1 || (change.seq > last && change.seq - 1 <= header.compacted_to);
    if !in_order || change.seq > header.head {
        return Err(Error::invalid("seq", format!("change {} cannot come after change {last}", change.seq)));
    }
    if change.at < last_at {
        return Err(Error::invalid("at_ms", format!("change {} is older than the one before it", change.seq)));
    }
    Ok(())
}

fn replay_one(tx: &mut Tx<'_>, registry: &Registry, channel: &OrgUid, change: &Change) -> Result<()> {
    let entity = registry.entity(&change.entity)?;
    let mut change = change.clone();
    // The one record of a singleton has an id that its organization decides.
    if entity.singleton {
        change.record_id = singleton_id(channel, &entity);
    }
    let (name, id) = (change.entity.as_str(), change.record_id.as_str());
    if change.operation.changes_fields() {
        let present = sql::record::find(tx, channel, name, id)?;
        let before = present.as_ref().map(|present| Value::Object(present.doc.clone()));
        let begins_anew = change.operation == Operation::Snapshot || (change.operation == Operation::Merge && change.before.is_none());
        if before != change.before && !begins_anew {
            return Err(Error::invalid("before", format!("change {} does not follow from what {name} `{id}` was before", change.seq)));
        }
        match (present, change.after.clone()) {
            (present, Some(Value::Object(doc))) => {
                let made = created_at(change.detail.as_ref());
                let created_at = made.or(present.as_ref().map(|present| present.created_at)).unwrap_or(change.at);
                let is_there = present.is_some();
                let (entity, id) = (change.entity.clone(), change.record_id.clone());
                let record = Record { entity, id, doc, version: change.seq, created_at, updated_at: change.at };
                let text = sql::record::doc_text(&record.doc);
                if is_there { sql::record::update(tx, channel, &record, &text)? } else { sql::record::insert(tx, channel, &record, &text)? }
            }
            (Some(present), None) => sql::record::delete(tx, channel, &present)?,
            (None, None) => {}
            (_, Some(_)) => return Err(Error::invalid("after", format!("the state after change {} is not an object", change.seq))),
        }
    }
    let detail = change.detail.as_ref();
    if let Some(detail) = detail {
        identity::detail_apply(tx, channel, detail, false)?;
    }
    if change.operation == Operation::Merge
        && let Some(into) = text(detail, INTO)
    {
        sql::identity::alias_put(tx, channel, name, id, into)?;
    }
    if text(detail, UNMERGED_FROM).is_some() {
        sql::identity::alias_remove(tx, channel, name, id)?;
    }
    sql::change::insert(tx, channel, &change)
}
