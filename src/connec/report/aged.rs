//! What customers owe, or what is owed to suppliers, by how long it has been due.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::documents::DocumentLine;
use crate::kernel::{Amount, Currency, Date};

/// The names of the ranges of days past the due date.
const RANGES: [&str; 5] = ["current", "1-30", "31-60", "61-90", "90+"];

/// Open balances on a day, in one currency, with those in other currencies beside them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Aged {
    /// The day.
    pub to: String,
    /// In which all amounts are.
    pub currency: Currency,
    /// Names of the ranges: days past the due date.
    pub ranges: Vec<String>,
    /// Sum per range.
    pub totals: Vec<Amount>,
    /// Sum of all.
    pub total: Amount,
    /// By party, largest first. Credits are negative: what was paid in advance, twice, or for a document that is not there.
    pub parties: Vec<AgedParty>,
    /// What the receivable or payable accounts say on that day.
    #[serde(default)]
    pub ledger_balance: Amount,
    /// What of it no document and no payment explains: journals on these accounts; documents that their app calls paid without
    /// a payment.
    #[serde(default)]
    pub unexplained: Amount,
    /// The same in other currencies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_currencies: Vec<Aged>,
}

/// One customer's or supplier's open balances.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AgedParty {
    /// `organizations`, `people` or empty.
    pub party_type: String,
    /// The record.
    pub party_id: String,
    /// Its name.
    pub name: String,
    /// Sum per range.
    pub totals: Vec<Amount>,
    /// Sum of all.
    pub total: Amount,
}

/// Computes the balances from documents and credits whose `due` is as of `to`, and what the accounts say, by currency.
#[must_use]
pub fn aged(open: &[DocumentLine], to: Date, home: &Currency, accounts: &BTreeMap<Currency, Amount>) -> Aged {
    let said = accounts.iter().filter(|(_, amount)| !amount.is_zero()).map(|(currency, _)| currency);
    let others: BTreeSet<&Currency> = open.iter().map(|document| &document.currency).chain(said).filter(|c| *c != home).collect();
    let mut aged = in_currency(open, to, home, accounts);
    aged.other_currencies = others.into_iter().map(|currency| in_currency(open, to, currency, accounts)).collect();
    aged
}

fn in_currency(open: &[DocumentLine], to: Date, currency: &Currency, accounts: &BTreeMap<Currency, Amount>) -> Aged {
    let mut parties: Vec<AgedParty> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for document in open.iter().filter(|document| document.currency == *currency) {
        let at = *places.entry((&document.party_type, &document.party_id)).or_insert_with(|| {
            parties.push(AgedParty {
                party_type: document.party_type.clone(),
                party_id: document.party_id.clone(),
                name: document.party_name.clone(),
                totals: vec![Amount::ZERO; RANGES.len()],
                total: Amount::ZERO,
            });
            parties.len() - 1
        });
        parties[at].totals[range_of(&document.due_date, to)] += document.due;
        parties[at].total += document.due;
    }
    parties.sort_by(|a, b| b.total.cmp(&a.total).then_with(|| a.name.cmp(&b.name)));
    let totals: Vec<Amount> = (0..RANGES.len()).map(|at| parties.iter().map(|party| party.totals[at]).sum()).collect();
    let total: Amount = totals.iter().copied().sum();
    let ledger_balance = accounts.get(currency).copied().unwrap_or_default();
    Aged {
        to: to.to_string(),
        currency: currency.clone(),
        ranges: RANGES.map(str::to_owned).to_vec(),
        total,
        totals,
        parties,
        ledger_balance,
        unexplained: ledger_balance - total,
        other_currencies: Vec::new(),
    }
}

fn range_of(due_day: &str, to: Date) -> usize {
    let days = due_day.parse::<Date>().ok().and_then(|due| to.since(due).ok()).map_or(0, |span| span.get_days());
    match days {
        ..=0 => 0,
        1..=30 => 1,
        31..=60 => 2,
        61..=90 => 3,
        91.. => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn balances_fall_into_the_range_of_their_age() {
        let to: Date = "2026-06-30".parse().unwrap();
        let at = |day: &str| range_of(day, to);
        assert_eq!([at("2026-07-15"), at("2026-06-30"), at("2026-06-29"), at("2026-05-31")], [0, 0, 1, 1]);
        assert_eq!([at("2026-05-30"), at("2026-04-30"), at("2026-04-01"), at("2026-03-31"), at("2020-01-01")], [2, 3, 3, 4, 4]);
    }
}
