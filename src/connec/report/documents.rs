//! Invoices and bills with what is paid and due of each.

use serde::{Deserialize, Serialize};

use crate::connec::sql::ledger::DocumentRow;
use crate::kernel::{Amount, Currency};

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

/// What is open: linked payments are the truth where there are any; else what the app says; else what the status says.
pub(super) fn lines_of(rows: Vec<DocumentRow>, home: &Currency) -> Vec<DocumentLine> {
    rows.into_iter()
        .map(|row| {
            let document = row.document;
            let due_e4 = match (row.settled_e4, document.balance_e4, document.status.as_str()) {
                (_, _, "VOIDED" | "INACTIVE") | (None, None, "PAID") => 0,
                (Some(settled), _, _) => document.total_e4.saturating_sub(settled).max(document.total_e4.min(0)),
                (None, Some(balance), _) => balance,
                (None, None, _) => document.total_e4,
            };
            DocumentLine {
                id: row.id,
                code: document.code,
                title: document.title,
                transaction_number: document.number,
                status: document.status,
                party_type: document.party_entity,
                party_id: document.party_id,
                party_name: row.party_name,
                transaction_date: document.day,
                due_date: document.due_day,
                currency: if document.currency.is_empty() { home.clone() } else { Currency::trusted(document.currency) },
                total: Amount::from_e4(document.total_e4),
                paid: Amount::from_e4(document.total_e4.saturating_sub(due_e4)),
                due: Amount::from_e4(due_e4),
            }
        })
        .collect()
}
