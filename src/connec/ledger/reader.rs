//! The reader of the log that keeps the facts. It is never called by a write: a report brings the facts up to the head of its
//! organization's log before it looks at them.
//!
//! What changes say is read and understood outside the writing transaction, which then only takes down the differences. Two
//! readers may do the same step: the book moves from one place to the next once, and who comes second begins again.

use std::collections::HashMap;

use super::facts::Facts;
use super::keeper::{RecordFacts, apply};
use super::rules::{facts_of, own_day};
use crate::connec::sql;
use crate::connec::sql::ledger::{BookRow, FactChange};
use crate::kernel::{ChangeSeq, OrgUid, Result};
use crate::store::{Db, Tx};

/// The version of the posting rules. Facts that another version made are made anew: count it up when `rules.rs` decides
/// differently.
const RULES: i64 = 1;
/// How many changes one transaction takes in, so that writers wait for none of them long.
const CHANGES_AT_ONCE: usize = 1_000;
/// How many rows of old facts one transaction takes away.
const ROWS_AT_ONCE: i64 = 5_000;
/// The facts that reports read.
const CURRENT: &str = "current";
/// The facts that a rebuild makes.
const BUILDING: &str = "building";
const OLD: &str = "old";

/// Where an organization's facts stand.
pub(crate) enum Standing {
    /// At the head of its log, in this book; without one when there is no log.
    Current(Option<i64>),
    /// Behind it.
    Behind,
}

/// Are the facts of an organization at the head of its log? One indexed read.
pub(crate) fn standing(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Standing> {
    let Some(state) = sql::ledger::state(tx, channel, CURRENT)? else { return Ok(Standing::Current(None)) };
    let current = state.book.filter(|book| book.seq >= state.head && book.rules == RULES);
    Ok(current.map_or(Standing::Behind, |book| Standing::Current(Some(book.book))))
}

/// The facts that reports read, wherever they are.
pub(crate) fn book_current(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Option<BookRow>> {
    Ok(sql::ledger::state(tx, channel, CURRENT)?.and_then(|state| state.book))
}

/// Brings the facts up to where the organization's log stands now.
pub(crate) async fn catch_up(db: &Db, channel: &OrgUid) -> Result<()> {
    match follow(db, channel, CURRENT, None).await? {
        Outcome::Done => Ok(()),
        // The way from there to here is not in the log any more, or the rules have changed.
        Outcome::Lost => rebuild(db, channel).await.map(drop),
    }
}

/// Makes an organization's facts anew from its log; of how many records. Reports go on reading the old ones, and find them
/// up to date, until the new ones take their place. One that was cut off is taken up by the next.
pub(crate) async fn rebuild(db: &Db, channel: &OrgUid) -> Result<u64> {
    purge(db, channel).await?;
    loop {
        if let Outcome::Lost = follow(db, channel, BUILDING, None).await? {
            let at = channel.clone();
            db.write(move |tx| {
                let building = sql::ledger::state(tx, &at, BUILDING)?.and_then(|state| state.book);
                building.map_or(Ok(()), |book| sql::ledger::book_set_state(tx, book.book, OLD))
            })
            .await?;
            continue;
        }
        let at = channel.clone();
        if db.write(move |tx| replace(tx, &at)).await? {
            break;
        }
    }
    purge(db, channel).await?;
    let at = channel.clone();
    let count = db.read(move |tx| book_current(tx, &at)?.map_or(Ok(0), |book| sql::ledger::fact_count(tx, book.book))).await?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Puts the new facts in the place of the old ones; `false` while they are behind them.
fn replace(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<bool> {
    let current = book_current(tx, channel)?;
    let Some(building) = sql::ledger::state(tx, channel, BUILDING)?.and_then(|state| state.book) else {
        // Somebody else's rebuild has just done it, or nothing was ever written.
        return Ok(true);
    };
    if let Some(current) = current {
        // What was seen in a report must be in the next one.
        if building.seq < current.seq {
            return Ok(false);
        }
        sql::ledger::book_set_state(tx, current.book, OLD)?;
    }
    sql::ledger::book_set_state(tx, building.book, CURRENT)?;
    Ok(true)
}

/// Takes away what was replaced, a part at a time.
async fn purge(db: &Db, channel: &OrgUid) -> Result<()> {
    let at = channel.clone();
    for book in db.read(move |tx| sql::ledger::books_old(tx, &at)).await? {
        while db.write(move |tx| sql::ledger::book_clear(tx, book, ROWS_AT_ONCE)).await? {}
    }
    Ok(())
}

/// A rebuild that is cut off after its first step.
#[cfg(test)]
pub(crate) async fn build_for_a_while(db: &Db, channel: &OrgUid) -> Result<()> {
    let at = channel.clone();
    db.write(move |tx| {
        sql::ledger::book_open(tx, &at, BUILDING, RULES)?;
        let Some(book) = sql::ledger::state(tx, &at, BUILDING)?.and_then(|state| state.book) else { return Ok(()) };
        let changes = sql::ledger::fact_changes(tx, &at, 0, ChangeSeq::MAX, 2)?;
        let to = changes.last().map_or(0, |change| change.seq);
        sql::ledger::book_advance(tx, book.book, 0, to)?;
        let records = records_of(tx, &at, changes)?;
        apply(tx, book.book, &records)
    })
    .await
}

enum Outcome {
    Done,
    Lost,
}

enum Look {
    Done,
    Lost,
    Open,
    Step { book: i64, from: ChangeSeq, to: ChangeSeq, records: Vec<RecordFacts> },
}

/// Takes a set of facts to where the log stands at the first look.
async fn follow(db: &Db, channel: &OrgUid, state: &'static str, mut target: Option<ChangeSeq>) -> Result<Outcome> {
    loop {
        let at = channel.clone();
        let (look, head) = db.read(move |tx| look(tx, &at, state, target)).await?;
        target = target.or(Some(head));
        match look {
            Look::Done => return Ok(Outcome::Done),
            Look::Lost => return Ok(Outcome::Lost),
            Look::Open => {
                let at = channel.clone();
                db.write(move |tx| sql::ledger::book_open(tx, &at, state, RULES)).await?;
            }
            Look::Step { book, from, to, records } => {
                db.write(move |tx| {
                    if sql::ledger::book_advance(tx, book, from, to)? {
                        apply(tx, book, &records)?;
                    }
                    Ok(())
                })
                .await?;
            }
        }
    }
}

/// What is to be done next, and where the log stands.
fn look(tx: &mut Tx<'_>, channel: &OrgUid, state: &str, target: Option<ChangeSeq>) -> Result<(Look, ChangeSeq)> {
    let Some(found) = sql::ledger::state(tx, channel, state)? else { return Ok((Look::Done, 0)) };
    let head = found.head;
    let Some(book) = found.book else { return Ok((Look::Open, head)) };
    // Compaction may have dropped that a record was deleted.
    if book.rules != RULES || (book.seq > 0 && book.seq < found.compacted_to) {
        return Ok((Look::Lost, head));
    }
    if book.seq >= target.unwrap_or(head) {
        return Ok((Look::Done, head));
    }
    let changes = sql::ledger::fact_changes(tx, channel, book.seq, head, CHANGES_AT_ONCE)?;
    let to = changes.last().filter(|_| changes.len() >= CHANGES_AT_ONCE).map_or(head, |change| change.seq);
    let records = records_of(tx, channel, changes)?;
    Ok((Look::Step { book: book.book, from: book.seq, to, records }, head))
}

/// Each record that changed, once, with the facts of its last state.
fn records_of(tx: &mut Tx<'_>, channel: &OrgUid, changes: Vec<FactChange>) -> Result<Vec<RecordFacts>> {
    let mut last: HashMap<(String, String), (bool, FactChange)> = HashMap::with_capacity(changes.len());
    for mut change in changes {
        let key = (std::mem::take(&mut change.entity), std::mem::take(&mut change.record_id));
        let is_new = last.get(&key).map_or(change.is_create, |(is_new, _)| *is_new);
        last.insert(key, (is_new, change));
    }
    let mut records = Vec::with_capacity(last.len());
    for ((entity, id), (is_new, change)) in last {
        let facts = match change.after {
            Some(serde_json::Value::Object(record)) => {
                // Only what has no day of its own asks when it was made.
                let created_at = match own_day(&record) {
                    Some(_) => change.at,
                    None => sql::ledger::record_created_at(tx, channel, &entity, &id)?.unwrap_or(change.at),
                };
                facts_of(&entity, &record, created_at)
            }
            _ => Facts::default(),
        };
        records.push(RecordFacts { entity, id, is_new, facts });
    }
    // Invoices before payments, and always in one order, so that concurrent readers do not lock each other out.
    records.sort_unstable_by(|a, b| (&a.entity, &a.id).cmp(&(&b.entity, &b.id)));
    Ok(records)
}
