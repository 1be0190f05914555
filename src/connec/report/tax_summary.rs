//! Sales tax by code and time, and how it ties to the account that holds it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::bucket::{Bucket, Period};
use crate::connec::ledger::{Kind, ROUNDING, SpanSum};
use crate::kernel::{Amount, Currency, Date};

/// The taxes of a range, in one currency, with those in other currencies beside them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaxSummary {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// The length of the buckets.
    pub period: String,
    /// In which all amounts are.
    pub currency: Currency,
    /// One per bucket.
    pub tax_summaries: Vec<TaxPeriod>,
    /// The same in other currencies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_currencies: Vec<TaxSummary>,
}

/// The taxes of one bucket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaxPeriod {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// By tax code. Every code that is in the range has a row in every bucket.
    pub taxes: Vec<TaxRow>,
    /// Sales without tax.
    pub sales_net: Amount,
    /// Tax on sales.
    pub sales_tax: Amount,
    /// Purchases without tax.
    pub purchases_net: Amount,
    /// Tax on purchases.
    pub purchases_tax: Amount,
    /// What is to be paid: tax on sales less tax on purchases.
    pub net_payable: Amount,
    /// What moved on the sales tax account.
    pub account_movement: Amount,
    /// What of that comes from no document: payments to the tax office and corrections, by journal or by a line on that account.
    pub other_movement: Amount,
}

/// One tax code in one bucket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaxRow {
    /// The record; empty where lines name no code.
    pub tax_code_id: String,
    /// Its name; the rate where lines name only that; `Rounding` for what totals differ from their lines, discounts of whole
    /// documents among it; `No tax code` otherwise.
    pub name: String,
    /// In percent, where the code or the lines say it.
    pub rate: Option<Amount>,
    /// Sales without tax.
    pub sales_net: Amount,
    /// Tax on them.
    pub sales_tax: Amount,
    /// Purchases without tax.
    pub purchases_net: Amount,
    /// Tax on them.
    pub purchases_tax: Amount,
    /// Tax on sales less tax on purchases.
    pub net_payable: Amount,
}

/// The measures of a tax code, in the order of their sums.
pub(super) const KINDS: [Kind; 4] = [Kind::SaleNet, Kind::SaleTax, Kind::PurchaseNet, Kind::PurchaseTax];

/// Net sales, their tax, net purchases, their tax.
type Cell = [i64; 4];

/// What moved on the sales tax accounts: debit-positive amounts.
pub(super) struct TaxMovement {
    pub(super) currency: Currency,
    pub(super) day: Date,
    pub(super) amount_e4: i64,
}

/// Computes the summary. `sums` hold the kinds of [`KINDS`], in their order; `codes` the tax codes themselves.
pub(super) fn tax_summary(
    sums: &[Vec<SpanSum>],
    movements: &[TaxMovement],
    codes: &HashMap<String, Value>,
    buckets: &[Bucket],
    period: Period,
    home: &Currency,
) -> TaxSummary {
    let mut currencies: BTreeMap<Currency, BTreeMap<&str, Vec<Cell>>> = BTreeMap::new();
    for (kind, sums) in sums.iter().enumerate() {
        for sum in sums {
            let Some(day) = sum.day else { continue };
            let at = buckets.partition_point(|bucket| bucket.to < day);
            let currency = if sum.currency.is_empty() { home.clone() } else { Currency::trusted(sum.currency.as_str()) };
            let of_code = currencies.entry(currency).or_default().entry(&sum.key).or_insert_with(|| vec![[0; 4]; buckets.len()]);
            if let Some(cell) = of_code.get_mut(at).and_then(|cells| cells.get_mut(kind)) {
                *cell = cell.saturating_add(sum.amount_e4);
            }
        }
    }
    let all: BTreeSet<Currency> = currencies.keys().chain(movements.iter().map(|movement| &movement.currency)).cloned().collect();
    let mut of = |currency: &Currency| {
        let cells = currencies.remove(currency).unwrap_or_default();
        let mut moved_e4 = vec![0_i64; buckets.len()];
        for movement in movements.iter().filter(|movement| movement.currency == *currency) {
            if let Some(moved) = moved_e4.get_mut(buckets.partition_point(|bucket| bucket.to < movement.day)) {
                *moved = moved.saturating_sub(movement.amount_e4);
            }
        }
        in_currency(&cells, &moved_e4, codes, buckets, period, currency)
    };
    let mut summary = of(home);
    summary.other_currencies = all.iter().filter(|currency| *currency != home).map(of).collect();
    summary
}

fn in_currency(
    cells: &BTreeMap<&str, Vec<Cell>>,
    moved_e4: &[i64],
    codes: &HashMap<String, Value>,
    buckets: &[Bucket],
    period: Period,
    currency: &Currency,
) -> TaxSummary {
    let tax_summaries = buckets.iter().zip(moved_e4).enumerate().map(|(at, (bucket, moved_e4))| {
        let taxes: Vec<TaxRow> = cells.iter().map(|(key, cells)| row_of(key, cells[at], codes)).collect();
        let total = |of: fn(&TaxRow) -> Amount| taxes.iter().map(of).sum::<Amount>();
        let net_payable = total(|row| row.net_payable);
        let account_movement = Amount::from_e4(*moved_e4);
        TaxPeriod {
            from: bucket.from.to_string(),
            to: bucket.to.to_string(),
            sales_net: total(|row| row.sales_net),
            sales_tax: total(|row| row.sales_tax),
            purchases_net: total(|row| row.purchases_net),
            purchases_tax: total(|row| row.purchases_tax),
            taxes,
            net_payable,
            account_movement,
            other_movement: account_movement - net_payable,
        }
    });
    TaxSummary {
        from: buckets.first().map_or_else(String::new, |bucket| bucket.from.to_string()),
        to: buckets.last().map_or_else(String::new, |bucket| bucket.to.to_string()),
        period: period.word().to_owned(),
        currency: currency.clone(),
        tax_summaries: tax_summaries.collect(),
        other_currencies: Vec::new(),
    }
}

fn row_of(key: &str, cell: Cell, codes: &HashMap<String, Value>) -> TaxRow {
    let [sales_net, sales_tax, purchases_net, purchases_tax] = cell.map(Amount::from_e4);
    let rate_text = key.strip_prefix("rate:");
    let code = codes.get(key);
    let (tax_code_id, name, rate) = match (code, rate_text) {
        (Some(code), _) => {
            let rate = Amount::from_json(&code["sale_tax_rate"]).or_else(|| Amount::from_json(&code["purchase_tax_rate"]));
            (key.to_owned(), code["name"].as_str().unwrap_or_default().to_owned(), rate)
        }
        (None, Some(rate)) => (String::new(), format!("{rate} %"), rate.parse().ok()),
        (None, None) if key == ROUNDING => (String::new(), "Rounding".to_owned(), None),
        (None, None) if key.is_empty() => (String::new(), "No tax code".to_owned(), None),
        (None, None) => (key.to_owned(), format!("Unknown tax code {key}"), None),
    };
    TaxRow { tax_code_id, name, rate, sales_net, sales_tax, purchases_net, purchases_tax, net_payable: sales_tax - purchases_tax }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::bucket::buckets;
    use super::*;

    #[test]
    fn taxes_tie_to_their_account_and_what_does_not_is_shown() {
        let sum = |key: &str, amount: i64| SpanSum {
            key: key.into(),
            currency: "".into(),
            day: "2026-01-05".parse().ok(),
            amount_e4: amount * 10_000,
        };
        let sums = [
            vec![sum("t", 100), sum("rate:5", 20)],
            vec![sum("t", 10), sum("rate:5", 1), sum(ROUNDING, 1)],
            vec![sum("t", 30)],
            vec![sum("t", 3)],
        ];
        let usd = Currency::trusted("USD");
        let movement = |amount: i64| TaxMovement { currency: usd.clone(), day: "2026-01-31".parse().unwrap(), amount_e4: amount * 10_000 };
        let codes = [("t".to_owned(), json!({"name": "GST", "sale_tax_rate": 10}))].into_iter().collect();
        let range = buckets("2026-01-01".parse().unwrap(), "2026-01-31".parse().unwrap(), Period::Monthly).unwrap();
        let summary = tax_summary(&sums, &[movement(-9), movement(4)], &codes, &range, Period::Monthly, &usd);
        let january = &summary.tax_summaries[0];
        let rows: Vec<_> =
            january.taxes.iter().map(|row| format!("{} {} {:?}", row.name, row.net_payable, row.rate.map(|r| r.to_string()))).collect();
        assert_eq!(rows, [r#"5 % 1 Some("5")"#, "Rounding 1 None", r#"GST 7 Some("10")"#]);
        assert_eq!((january.sales_tax.to_string(), january.net_payable.to_string()), ("12".to_owned(), "9".to_owned()));
        assert_eq!((january.account_movement.to_string(), january.other_movement.to_string()), ("5".to_owned(), "-4".to_owned()));
    }
}
