//! What a report tells of: sharing rules hold for sums as they do for the records that are summed.

use crate::connec::record::Desk;
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// A collection with the fields of it that a report shows or adds up.
type Need = (&'static str, &'static [&'static str]);

const ACCOUNTS: Need = ("accounts", &["code", "name", "class", "type", "sub_type", "currency"]);
const INVOICES: Need = (
    "invoices",
    &[
        "status",
        "type",
        "transaction_date",
        "currency",
        "amount",
        "discount_amount",
        "discount_percent",
        "lines.quantity",
        "lines.reduction_percent",
        "lines.unit_price",
        "lines.total_price",
        "lines.account_id",
        "lines.item_id",
        "lines.tax_code_id",
    ],
);
/// What lists of documents show besides.
const DOCUMENTS: Need = ("invoices", &["code", "title", "transaction_number", "due_date", "balance", "organization_id", "person_id"]);
const PAYMENTS: Need = ("payments", &["status", "type", "transaction_date", "currency", "amount", "account_id", "payment_lines", "lines"]);
/// What payments that are nobody's yet show in lists of documents.
const CREDITS: Need = ("payments", &["code", "title", "transaction_number", "organization_id", "person_id"]);
const JOURNALS: Need = ("journals", &["status", "transaction_date", "currency", "lines.account_id", "lines.debit", "lines.credit"]);
const ADJUSTMENTS: Need =
    ("stock_adjustments", &["status", "transaction_date", "currency", "lines.item_id", "lines.quantity", "lines.unit_cost"]);
const ITEMS: Need = ("items", &["code", "name", "reference", "unit", "quantity_on_hand", "current_value"]);
const TAX_CODES: Need = ("tax_codes", &["name", "sale_tax_rate", "purchase_tax_rate"]);
const ORGANIZATIONS: Need = ("organizations", &["name"]);
const PEOPLE: Need = ("people", &["first_name", "last_name"]);

fn needs_of(report: &str) -> &'static [Need] {
    match report {
        "aged_payables" | "aged_receivables" => &[ACCOUNTS, INVOICES, DOCUMENTS, PAYMENTS, CREDITS, JOURNALS, ORGANIZATIONS, PEOPLE],
        "invoices_summary" => &[INVOICES, DOCUMENTS, PAYMENTS, ORGANIZATIONS, PEOPLE],
        "items_summary" => &[INVOICES, ADJUSTMENTS, ITEMS],
        "tax_summary" => &[ACCOUNTS, INVOICES, PAYMENTS, JOURNALS, TAX_CODES],
        // Statements of accounts.
        _ => &[ACCOUNTS, INVOICES, PAYMENTS, JOURNALS],
    }
}

/// May the caller read all that the report tells of? In the transaction that reads its figures.
///
/// # Errors
/// Forbidden, with the rule that hides the first thing that is hidden.
pub(super) fn check(tx: &mut Tx<'_>, desk: &Desk, report: &str) -> Result<()> {
    for (collection, fields) in needs_of(report) {
        let access = desk.access(tx, collection)?;
        let refused = |what: String, rule: &str| {
            Error::forbidden(format!("sharing rules do not let this app read {what}, which `{report}` tells of"))
                .with_because(vec![rule.to_owned()])
        };
        if !access.read.allowed {
            return Err(refused((*collection).to_owned(), &access.read.rule));
        }
        if let Some((field, rule)) = fields.iter().find_map(|field| access.hidden_of(field)) {
            return Err(refused(format!("`{field}` of {collection}"), rule));
        }
    }
    Ok(())
}
