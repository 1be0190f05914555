//! Invoices and bills with what is paid and due of each.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::connec::sql;
use crate::connec::sql::ledger::DocumentRow;
use crate::kernel::{Amount, Currency, OrgUid, Result};
use crate::store::Tx;

/// The documents of a range.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Documents {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// `CUSTOMER` or `SUPPLIER`.
    #[serde(rename = "type")]
    pub kind: String,
    /// By day.
    pub documents: Vec<DocumentLine>,
}

/// One invoice or bill.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DocumentLine {
    /// The record.
    pub id: String,
    /// Its generated code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its own number.
    pub transaction_number: String,
    /// Its status.
    pub status: String,
    /// `organizations`, `people` or empty.
    pub party_type: String,
    /// Who owes or is owed.
    pub party_id: String,
    /// The party's name.
    pub party_name: String,
    /// Its day.
    pub transaction_date: String,
    /// When it is due.
    pub due_date: String,
    /// In which its amounts are.
    pub currency: Currency,
    /// What it says.
    pub total: Amount,
    /// What is paid of it.
    pub paid: Amount,
    /// What is open of it.
    pub due: Amount,
}

/// A document or a credit for an answer, with `due` of it.
pub(super) fn line_of(row: DocumentRow, due_e4: i64, names: &PartyNames, home: &Currency) -> DocumentLine {
    let (facts, document) = (row.facts, row.document);
    DocumentLine {
        id: row.id,
        code: document.code,
        title: document.title,
        transaction_number: document.number,
        status: document.status,
        party_name: names.of(&facts.party_entity, &facts.party_id),
        party_type: facts.party_entity,
        party_id: facts.party_id,
        transaction_date: facts.day,
        due_date: document.due_day,
        currency: if facts.currency.is_empty() { home.clone() } else { Currency::trusted(facts.currency) },
        total: Amount::from_e4(document.total_e4),
        paid: Amount::from_e4(document.total_e4.saturating_sub(due_e4)),
        due: Amount::from_e4(due_e4),
    }
}

/// What is open of a document in the end: linked payments are the truth where there are any; else what the app says; else what
/// the status says. Less than nothing where too much was paid.
pub(super) fn due_e4(row: &DocumentRow) -> i64 {
    let document = &row.document;
    match (row.settled_e4, document.status.as_str()) {
        (Some(settled_e4), "VOIDED" | "INACTIVE") => settled_e4.saturating_neg(),
        (Some(settled_e4), _) => document.total_e4.saturating_sub(settled_e4),
        (None, _) => document.unlinked_due_e4(),
    }
}

/// The names of the parties in an answer.
pub(super) struct PartyNames(BTreeMap<&'static str, HashMap<String, String>>);

impl PartyNames {
    /// Reads those of these documents.
    pub(super) fn read(tx: &mut Tx<'_>, channel: &OrgUid, rows: &[DocumentRow]) -> Result<Self> {
        let mut names = BTreeMap::new();
        for entity in ["organizations", "people"] {
            let ids: BTreeSet<&str> =
                rows.iter().filter(|row| row.facts.party_entity == entity).map(|row| row.facts.party_id.as_str()).collect();
            names.insert(entity, sql::ledger::party_names(tx, channel, entity, &ids.into_iter().collect::<Vec<_>>())?);
        }
        Ok(Self(names))
    }

    fn of(&self, entity: &str, id: &str) -> String {
        self.0.get(entity).and_then(|names| names.get(id)).cloned().unwrap_or_default()
    }
}
