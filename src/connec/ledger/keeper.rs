//! Keeping facts: takes away what a record contributed, adds what it contributes now, in its own row and in every sum.

use std::collections::BTreeMap;

use super::facts::{Document, Facts, Kind};
use crate::connec::sql;
use crate::connec::sql::ledger::{OpenState, SettlementRow, SumKey};
use crate::kernel::Result;
use crate::store::Tx;

/// The facts of a record as it is now; empty when it is gone.
pub(crate) struct RecordFacts {
    pub(crate) entity: String,
    pub(crate) id: String,
    /// Was it made by the changes that were read? Then nothing is kept of it yet, unless a reader saw it before.
    pub(crate) is_new: bool,
    pub(crate) facts: Facts,
}

/// The entity of the documents that payments settle.
pub(crate) const INVOICES: &str = "invoices";

/// Everything that a step adds to sums, added up before it is written.
#[derive(Default)]
struct Sums {
    /// By kind, key and currency, then by month (`YYYY-MM`) and day from 0.
    of: BTreeMap<(Kind, String, String), BTreeMap<String, BTreeMap<usize, i64>>>,
}

impl Sums {
    fn add(&mut self, facts: &Facts, sign: i64) {
        let (month, day) = month_and_day(&facts.day);
        for (kind, key, amount_e4) in facts.sums() {
            let months = self.of.entry((kind, key, facts.currency.clone())).or_default();
            let days = match months.get_mut(month) {
                Some(days) => days,
                None => months.entry(month.to_owned()).or_default(),
            };
            let sum = days.entry(day).or_default();
            *sum = sum.saturating_add(amount_e4.saturating_mul(sign));
        }
    }

    fn write(self, tx: &mut Tx<'_>, book: i64) -> Result<()> {
        for ((kind, key, currency), months) in &self.of {
            let of = SumKey { kind: kind.word(), key, currency };
            let mut years: BTreeMap<i16, Vec<(usize, i64)>> = BTreeMap::new();
            for (month, days) in months {
                let days: Vec<(usize, i64)> = days.iter().map(|(day, sum)| (*day, *sum)).filter(|(_, sum)| *sum != 0).collect();
                if days.is_empty() {
                    continue;
                }
                sql::ledger::sum_days_add(tx, book, of, month, &days)?;
                let (year, at) = year_and_month(month);
                years.entry(year).or_default().push((at, days.iter().fold(0, |sum, (_, amount_e4)| sum.saturating_add(*amount_e4))));
            }
            for (year, months) in years {
                sql::ledger::sum_months_add(tx, book, of, year, &months)?;
            }
        }
        Ok(())
    }
}

/// The month `YYYY-MM` of a day and its day from 0. Days are written by us: `YYYY-MM-DD`, years before 0 with a sign in front.
pub(crate) fn month_and_day(day: &str) -> (&str, usize) {
    let (month, day) = day.rsplit_once('-').unwrap_or((day, "1"));
    (month, day.parse::<usize>().unwrap_or(1).saturating_sub(1))
}

/// The year of a month `YYYY-MM` and its month from 0.
pub(crate) fn year_and_month(month: &str) -> (i16, usize) {
    let (year, month) = month.rsplit_once('-').unwrap_or((month, "1"));
    (year.parse().unwrap_or(0), month.parse::<usize>().unwrap_or(1).saturating_sub(1))
}

/// Takes a step's records down.
pub(crate) fn apply(tx: &mut Tx<'_>, book: i64, records: &[RecordFacts]) -> Result<()> {
    let mut sums = Sums::default();
    // Documents that are different now, and whether their payments are.
    let mut touched: BTreeMap<String, bool> = BTreeMap::new();
    let mut written: BTreeMap<&str, &Facts> = BTreeMap::new();
    for record in records {
        let text = if record.facts.is_empty() { String::new() } else { record.facts.to_text() };
        let open = OpenState { open_until: own_open_until(&record.facts), settled_e4: None };
        if record.is_new && !text.is_empty() && sql::ledger::fact_insert(tx, book, &record.entity, &record.id, &record.facts, &text, &open)?
        {
            settle(tx, book, record)?;
        } else {
            let old = sql::ledger::fact_text(tx, book, &record.entity, &record.id)?.unwrap_or_default();
            if old == text {
                continue;
            }
            if !old.is_empty() {
                let old = Facts::from_text(&old)?;
                sums.add(&old, -1);
                for settlement in old.settlements {
                    sql::ledger::settlement_remove(tx, book, &record.id, &settlement.document_id)?;
                    touched.insert(settlement.document_id, true);
                }
                sql::ledger::fact_remove(tx, book, &record.entity, &record.id)?;
            }
            if !text.is_empty() {
                sql::ledger::fact_insert(tx, book, &record.entity, &record.id, &record.facts, &text, &open)?;
                settle(tx, book, record)?;
            }
        }
        sums.add(&record.facts, 1);
        touched.extend(record.facts.settlements.iter().map(|settlement| (settlement.document_id.clone(), true)));
        if record.entity == INVOICES {
            touched.entry(record.id.clone()).or_default();
            written.insert(&record.id, &record.facts);
        }
    }
    for (document, payments_changed) in touched {
        document_refresh(tx, book, &document, written.get(document.as_str()).copied(), payments_changed)?;
    }
    sums.write(tx, book)
}

fn settle(tx: &mut Tx<'_>, book: i64, record: &RecordFacts) -> Result<()> {
    let facts = &record.facts;
    for (line, settlement) in (0_i64..).zip(&facts.settlements) {
        let row = SettlementRow {
            payment_id: record.id.clone(),
            line,
            side: facts.side.clone(),
            currency: facts.currency.clone(),
            day: facts.day.clone(),
            amount_e4: settlement.amount_e4,
            // Mostly so; the document's own look decides.
            target: INVOICES.to_owned(),
        };
        sql::ledger::settlement_insert(tx, book, &settlement.document_id, &row)?;
    }
    Ok(())
}

/// Until when something is open as long as no payment is linked.
fn own_open_until(facts: &Facts) -> String {
    facts.document.as_ref().map_or_else(String::new, |document| document.open_until(&facts.day, &[]))
}

/// What is kept of a document beside its facts, given the payments that count for it.
pub(crate) fn open_state<'a>(facts: &Facts, settlements: impl Iterator<Item = &'a SettlementRow>) -> OpenState {
    let Some(document) = &facts.document else { return OpenState::default() };
    let paid: Vec<(String, i64)> = settlements.map(|row| (row.day.clone(), row.amount_e4)).collect();
    let settled_e4 = paid.iter().fold(0i64, |sum, (_, amount_e4)| sum.saturating_add(*amount_e4));
    OpenState { open_until: document.open_until(&facts.day, &paid), settled_e4: (!paid.is_empty()).then_some(settled_e4) }
}

/// What a linked payment counts for: the document, when it is there, on the same side and in the same currency; else something
/// that stands in for it, so that what was paid is a credit of the payer.
pub(crate) fn target_of(document: Option<&Facts>, row: &SettlementRow) -> String {
    let fits = |document: &Facts| {
        let known = !document.currency.is_empty() && !row.currency.is_empty();
        document.side == row.side && (!known || document.currency == row.currency)
    };
    if document.is_some_and(fits) { INVOICES.to_owned() } else { format!("?{} {}", row.side, row.currency) }
}

/// The facts of what stands in for a document: nothing is owed by it.
pub(crate) fn stand_in(payment: &Facts) -> Facts {
    let document = Document { is_credit: true, status: "MISSING".to_owned(), due_day: payment.day.clone(), ..Document::default() };
    Facts {
        day: payment.day.clone(),
        currency: payment.currency.clone(),
        side: payment.side.clone(),
        party_entity: payment.party_entity.clone(),
        party_id: payment.party_id.clone(),
        document: Some(document),
        ..Facts::default()
    }
}

/// Brings what is open of a document in line with its payments. `written`: its facts, when the step has just written them.
fn document_refresh(tx: &mut Tx<'_>, book: i64, id: &str, written: Option<&Facts>, payments_changed: bool) -> Result<()> {
    let mut settlements = sql::ledger::settlements_of(tx, book, id)?;
    if settlements.is_empty() && !payments_changed {
        // It was written as if no payment were linked to it.
        return Ok(());
    }
    let kept = match written {
        Some(facts) if facts.document.is_some() => Some((facts.clone(), OpenState { open_until: own_open_until(facts), settled_e4: None })),
        Some(_) => None,
        None => match sql::ledger::fact_open(tx, book, INVOICES, id)? {
            Some((text, open)) => Some((Facts::from_text(&text)?, open)),
            None => None,
        },
    };
    for row in &mut settlements {
        let target = target_of(kept.as_ref().map(|(facts, _)| facts), row);
        if target != row.target {
            sql::ledger::settlement_set_target(tx, book, id, row, &target)?;
            row.target = target;
        }
    }
    if let Some((facts, open)) = kept {
        let wanted = open_state(&facts, settlements.iter().filter(|row| row.target == INVOICES));
        if wanted != open {
            sql::ledger::fact_set_open(tx, book, INVOICES, id, &wanted)?;
        }
    }
    sql::ledger::stand_ins_remove(tx, book, id)?;
    let mut targets: BTreeMap<&str, &SettlementRow> = BTreeMap::new();
    for row in settlements.iter().filter(|row| row.target != INVOICES) {
        targets.entry(&row.target).or_insert(row);
    }
    for (target, first) in targets {
        if let Some(payment) = sql::ledger::fact_text(tx, book, "payments", &first.payment_id)? {
            let facts = stand_in(&Facts::from_text(&payment)?);
            let open = open_state(&facts, settlements.iter().filter(|row| row.target == target));
            sql::ledger::fact_insert(tx, book, target, id, &facts, &facts.to_text(), &open)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_read_off_days() {
        assert_eq!((month_and_day("2026-01-31"), year_and_month("2026-01")), (("2026-01", 30), (2026, 0)));
        assert_eq!((month_and_day("0001-12-01"), year_and_month("0001-12")), (("0001-12", 0), (1, 11)));
        assert_eq!((month_and_day("-009999-02-03"), year_and_month("-009999-02")), (("-009999-02", 2), (-9999, 1)));
    }
}
