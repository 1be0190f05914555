//! The reader of the log that keeps words and references. Never called by a write.

use std::sync::Arc;

use super::extract::{Marks, marks_of};
use crate::connec::entity::Registry;
use crate::connec::sql;
use crate::kernel::{OrgUid, Result};
use crate::store::{Db, Tx};

/// The name of this reader's cursor.
const READER: &str = "finder";
/// How many changes one transaction takes in, so that writers wait for none of them long.
const CHANGES_AT_ONCE: i64 = 500;

/// Brings words and references up to the head of the organization's log.
pub(crate) async fn catch_up(db: &Db, registry: &Arc<Registry>, channel: &OrgUid) -> Result<()> {
    loop {
        let looking = channel.clone();
        let behind = db.read(move |tx| Ok(sql::change::cursor(tx, READER, &looking)? < sql::change::head(tx, &looking)?)).await?;
        if !behind {
            return Ok(());
        }
        let (reading, registry) = (channel.clone(), Arc::clone(registry));
        db.write(move |tx| step(tx, &registry, &reading).map(drop)).await?;
    }
}

/// The same within a transaction that has locked the log: nothing can come between it and what the transaction does. Call
/// [`catch_up`] before the transaction, so that little is left to do here.
pub(crate) fn catch_up_within(tx: &mut Tx<'_>, registry: &Registry, channel: &OrgUid) -> Result<()> {
    let head = sql::change::head(tx, channel)?;
    while sql::change::cursor(tx, READER, channel)? < head {
        step(tx, registry, channel)?;
    }
    Ok(())
}

fn step(tx: &mut Tx<'_>, registry: &Registry, channel: &OrgUid) -> Result<()> {
    let after = sql::change::cursor_lock(tx, READER, channel)?;
    let to = sql::change::head(tx, channel)?.min(after.saturating_add(CHANGES_AT_ONCE));
    let changes = sql::change::marks(tx, channel, after, to)?.into_iter();
    let mut changed: Vec<(String, String)> = changes.map(|mark| (mark.entity, mark.record_id)).collect();
    changed.sort_unstable();
    changed.dedup();
    for (entity, id) in changed {
        // The newest state, which may be ahead of this step: a later step finds the same and changes nothing.
        let marks = marks_now(tx, registry, channel, &entity, &id)?;
        sql::finder::marks_replace(tx, channel, &entity, &id, &marks.words, &marks.references)?;
    }
    sql::change::cursor_advance(tx, READER, channel, to)
}

/// Nothing for a record that is gone, or whose entity is no longer defined.
fn marks_now(tx: &mut Tx<'_>, registry: &Registry, channel: &OrgUid, entity: &str, id: &str) -> Result<Marks> {
    let Ok(definition) = registry.entity(entity) else { return Ok(Marks::default()) };
    let record = sql::record::find(tx, channel, entity, id)?;
    Ok(record.map_or_else(Marks::default, |record| marks_of(&definition, &record.doc)))
}

/// Makes an organization's words and references anew from its records, for when definitions have changed.
pub(crate) fn rebuild(tx: &mut Tx<'_>, registry: &Registry, channel: &OrgUid) -> Result<()> {
    // Under the head, so that no write comes between the records and the cursor.
    let head = sql::change::head_lock(tx, channel)?;
    sql::change::cursor_lock(tx, READER, channel)?;
    sql::finder::clear(tx, channel)?;
    for entity in registry.entities() {
        for record in sql::record::all(tx, channel, &entity.name)? {
            let marks = marks_of(entity, &record.doc);
            sql::finder::marks_replace(tx, channel, &entity.name, record.id.as_str(), &marks.words, &marks.references)?;
        }
    }
    sql::change::cursor_advance(tx, READER, channel, head.seq)
}
