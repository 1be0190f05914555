//! The reader of the log that keeps the facts. It is never called by a write: a report brings the facts up to the head of its
//! organization's log before it looks at them.

use super::posting::{ENTITIES, Facts, facts_of};
use crate::connec::sql;
use crate::kernel::{OrgUid, Result};
use crate::store::{Db, Tx};

/// The name of this reader's cursor.
const READER: &str = "ledger";
/// How many changes one transaction takes in, so that writers wait for none of them long.
const CHANGES_AT_ONCE: i64 = 2_000;

/// Brings the facts up to the head of the organization's log.
pub(crate) async fn catch_up(db: &Db, channel: &OrgUid) -> Result<()> {
    loop {
        let looking = channel.clone();
        let behind = db.read(move |tx| Ok(sql::change::cursor(tx, READER, &looking)? < sql::change::head(tx, &looking)?)).await?;
        if !behind {
            return Ok(());
        }
        let reading = channel.clone();
        db.write(move |tx| step(tx, &reading)).await?;
    }
}

fn step(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<()> {
    let after = sql::change::cursor_lock(tx, READER, channel)?;
    let to = sql::change::head(tx, channel)?.min(after.saturating_add(CHANGES_AT_ONCE));
    let mut changed: Vec<(String, String)> = sql::change::marks(tx, channel, after, to)?
        .into_iter()
        .filter(|mark| ENTITIES.contains(&mark.entity.as_str()))
        .map(|mark| (mark.entity, mark.record_id))
        .collect();
    changed.sort_unstable();
    changed.dedup();
    for (entity, id) in changed {
        // The newest state, which may be ahead of this step: a later step finds the same facts and changes nothing.
        let facts = facts_now(tx, channel, &entity, &id)?;
        sql::ledger::facts_replace(tx, channel, &entity, &id, &facts)?;
    }
    sql::change::cursor_advance(tx, READER, channel, to)
}

fn facts_now(tx: &mut Tx<'_>, channel: &OrgUid, entity: &str, id: &str) -> Result<Facts> {
    let record = sql::record::find(tx, channel, entity, id)?;
    Ok(record.map_or_else(Facts::default, |record| facts_of(entity, &record.doc, record.created_at)))
}

/// Makes an organization's facts anew from its records.
pub(crate) fn rebuild(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<u64> {
    // Under the head, so that no write comes between the records and the cursor.
    let head = sql::change::head_lock(tx, channel)?;
    sql::change::cursor_lock(tx, READER, channel)?;
    sql::ledger::facts_clear(tx, channel)?;
    let mut count = 0;
    for entity in ENTITIES {
        for record in sql::record::all(tx, channel, entity)? {
            let facts = facts_of(entity, &record.doc, record.created_at);
            sql::ledger::facts_replace(tx, channel, entity, record.id.as_str(), &facts)?;
            count += 1;
        }
    }
    sql::change::cursor_advance(tx, READER, channel, head.seq)?;
    Ok(count)
}

/// The records whose stored facts are not what their newest state says. Call it on facts that are caught up.
pub(crate) fn compare(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Vec<String>> {
    let mut stored: std::collections::BTreeSet<String> = sql::ledger::sources(tx, channel)?.into_iter().collect();
    let mut wrong = Vec::new();
    for entity in ENTITIES {
        for record in sql::record::all(tx, channel, entity)? {
            let expected = shown(&facts_of(entity, &record.doc, record.created_at));
            if sql::ledger::facts_of(tx, channel, record.id.as_str())? != expected {
                wrong.push(format!("{entity} {}", record.id));
            }
            stored.remove(record.id.as_str());
        }
    }
    wrong.extend(stored.into_iter().map(|id| format!("facts of {id}, which is not there")));
    Ok(wrong)
}

/// The facts in the form in which `sql::ledger::facts_of` gives the stored ones.
fn shown(facts: &Facts) -> Vec<String> {
    let postings = facts.postings.iter().map(|p| format!("posting {} {} {} {}", p.account.to_text(), p.day, p.currency, p.amount_e4));
    let document = facts.document.iter().map(|document| format!("document {document:?}"));
    let settlements = facts.settlements.iter().map(|settlement| format!("settlement {settlement:?}"));
    postings.chain(document).chain(settlements).collect()
}
