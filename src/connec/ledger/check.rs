//! Are the facts what the records say, and the sums what the facts say?

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::facts::Facts;
use super::keeper::{INVOICES, month_and_day, open_state, stand_in, target_of};
use super::reader::book_current;
use super::rules::{ENTITIES, facts_of};
use crate::connec::sql;
use crate::connec::sql::ledger::CheckRow;
use crate::kernel::{OrgUid, Result, Timestamp};
use crate::store::Tx;

/// How many rows are looked at together.
const ROWS_AT_ONCE: i64 = 1_000;
/// How many mistakes are told: one wrong rule can make all wrong.
const WRONG_MAX: usize = 1_000;

/// Kind, key, currency, and the day, or the month `YYYY-MM`.
type SumKey = (String, String, String, String);

struct Check {
    book: i64,
    /// Records that were written after the facts were caught up: they may say something else already.
    ahead: BTreeSet<(String, String)>,
    sums: BTreeMap<SumKey, i64>,
    settlements: i64,
    wrong: Vec<String>,
}

/// Everything that is wrong, in words; empty when all is well.
pub(crate) fn compare(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Vec<String>> {
    let Some(book) = book_current(tx, channel)? else { return Ok(Vec::new()) };
    let head = sql::change::head(tx, channel)?;
    let ahead = sql::change::marks(tx, channel, book.seq, head)?.into_iter().map(|mark| (mark.entity, mark.record_id)).collect();
    let mut check = Check { book: book.book, ahead, sums: BTreeMap::new(), settlements: 0, wrong: Vec::new() };
    check.records(tx, channel)?;
    check.sums(tx)?;
    check.wrong.truncate(WRONG_MAX);
    Ok(check.wrong)
}

impl Check {
    fn records(&mut self, tx: &mut Tx<'_>, channel: &OrgUid) -> Result<()> {
        let mut after = (String::new(), String::new());
        loop {
            let page = sql::ledger::check_page(tx, channel, self.book, &after, ROWS_AT_ONCE)?;
            let Some(last) = page.last() else { break };
            after = (last.id.clone(), last.entity.clone());
            for row in page {
                self.record(tx, &row)?;
            }
        }
        for entity in ENTITIES {
            let mut after = String::new();
            loop {
                let page = sql::ledger::records_without_facts(tx, channel, self.book, entity, &after, ROWS_AT_ONCE)?;
                let Some((last, ..)) = page.last() else { break };
                after.clone_from(last);
                for (id, doc, created_at) in page {
                    if !expected(entity, &doc, created_at).is_empty() && !self.is_ahead(entity, &id) {
                        self.wrong.push(format!("{entity} {id} has no facts"));
                    }
                }
            }
        }
        if sql::ledger::settlement_count(tx, self.book)? != self.settlements {
            self.wrong.push("payments settle more than they say".to_owned());
        }
        Ok(())
    }

    fn record(&mut self, tx: &mut Tx<'_>, row: &CheckRow) -> Result<()> {
        let Ok(facts) = Facts::from_text(&row.facts) else {
            self.wrong.push(format!("facts of {} {} cannot be read", row.entity, row.id));
            return Ok(());
        };
        let is_stand_in = row.entity.starts_with('?');
        let settlements = if facts.document.is_some() { sql::ledger::settlements_of(tx, self.book, &row.id)? } else { Vec::new() };
        if is_stand_in {
            let payment = match settlements.iter().find(|settlement| settlement.target == row.entity) {
                Some(first) => sql::ledger::fact_text(tx, self.book, "payments", &first.payment_id)?,
                None => None,
            };
            let wanted = payment.and_then(|text| Facts::from_text(&text).ok()).map(|payment| stand_in(&payment));
            if wanted.as_ref() != Some(&facts) {
                self.wrong.push(format!("what stands in for {}, which payments do not name", row.id));
            }
        } else if !self.is_ahead(&row.entity, &row.id) {
            match &row.record {
                None => self.wrong.push(format!("facts of {} {}, which is not there", row.entity, row.id)),
                Some((doc, created_at)) if expected(&row.entity, doc, *created_at) != facts => {
                    self.wrong.push(format!("{} {}", row.entity, row.id));
                }
                Some(_) => {}
            }
        }
        if open_state(&facts, settlements.iter().filter(|settlement| settlement.target == row.entity)) != row.open {
            self.wrong.push(format!("what is open of {} {}", row.entity, row.id));
        }
        for (line, settlement) in (0_i64..).zip(&facts.settlements) {
            self.settlements += 1;
            let document = match sql::ledger::fact_text(tx, self.book, INVOICES, &settlement.document_id)? {
                Some(text) => Facts::from_text(&text).ok(),
                None => None,
            };
            let known = sql::ledger::settlements_of(tx, self.book, &settlement.document_id)?;
            let found = known.iter().find(|known| known.payment_id == row.id && known.line == line);
            let is_right = found.is_some_and(|found| {
                (&found.side, &found.currency, &found.day) == (&facts.side, &facts.currency, &facts.day)
                    && found.amount_e4 == settlement.amount_e4
                    && found.target == target_of(document.as_ref(), found)
            });
            // What it counts for must be there.
            let has_place = match found {
                Some(found) => sql::ledger::fact_text(tx, self.book, &found.target, &settlement.document_id)?.is_some(),
                None => false,
            };
            if !is_right || !has_place {
                self.wrong.push(format!("what {} {} settles of {}", row.entity, row.id, settlement.document_id));
            }
        }
        for (kind, key, amount_e4) in facts.sums() {
            let (month, _) = month_and_day(&facts.day);
            for time in [facts.day.clone(), month.to_owned()] {
                let sum = self.sums.entry((kind.word().to_owned(), key.clone(), facts.currency.clone(), time)).or_default();
                *sum = sum.saturating_add(amount_e4);
            }
        }
        Ok(())
    }

    fn sums(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        for row in sql::ledger::sum_days_all(tx, self.book)? {
            for (day, amount_e4) in (1..).zip(row.days_e4).filter(|(_, amount_e4)| *amount_e4 != 0) {
                let key = (row.kind.clone(), row.key.clone(), row.currency.clone(), format!("{}-{day:02}", row.month));
                let sum = self.sums.entry(key).or_default();
                *sum = sum.saturating_sub(amount_e4);
            }
        }
        for row in sql::ledger::sum_years_all(tx, self.book)? {
            for (month, amount_e4) in row.months_e4.into_iter().enumerate().filter(|(_, amount_e4)| *amount_e4 != 0) {
                let key = (row.kind.clone(), row.key.clone(), row.currency.clone(), month_name(row.year, month));
                let sum = self.sums.entry(key).or_default();
                *sum = sum.saturating_sub(amount_e4);
            }
        }
        let off = std::mem::take(&mut self.sums).into_iter().filter(|(_, sum)| *sum != 0);
        self.wrong.extend(off.map(|((kind, key, currency, time), _)| format!("the sum {kind} {key} {currency} {time}").replace("  ", " ")));
        Ok(())
    }

    fn is_ahead(&self, entity: &str, id: &str) -> bool {
        !self.ahead.is_empty() && self.ahead.contains(&(entity.to_owned(), id.to_owned()))
    }
}

fn expected(entity: &str, doc: &Value, created_at: Timestamp) -> Facts {
    doc.as_object().map_or_else(Facts::default, |record| facts_of(entity, record, created_at))
}

/// As days begin: `YYYY-MM`.
fn month_name(year: i16, month: usize) -> String {
    let first = i8::try_from(month + 1).ok().and_then(|month| crate::kernel::Date::new(year, month, 1).ok());
    first.map_or_else(String::new, |first| month_and_day(&first.to_string()).0.to_owned())
}
