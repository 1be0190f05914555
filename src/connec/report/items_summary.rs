//! What was sold and bought of each item, and what is on the shelves.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::bucket::{Bucket, Period};
use crate::connec::ledger::{Kind, SpanSum};
use crate::kernel::{Amount, Currency};

/// The items of a range, in one currency, with sales and purchases in other currencies beside them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemsSummary {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// The length of the buckets.
    pub period: String,
    /// In which all amounts are.
    pub currency: Currency,
    /// The items that moved, most sold first.
    pub items: Vec<ItemSummary>,
    /// Sum of what was sold.
    pub total_sold: Amount,
    /// Sum of what was bought.
    pub total_purchased: Amount,
    /// The same in other currencies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_currencies: Vec<ItemsSummary>,
}

/// One item. Units and amounts of a credit note are taken off.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemSummary {
    /// The record.
    pub id: String,
    /// Its code.
    pub code: String,
    /// Its name; empty when the item was never sent.
    pub name: String,
    /// Its own reference.
    pub reference: String,
    /// Its unit.
    pub unit: String,
    /// Units sold in the range.
    pub quantity_sold: Amount,
    /// What they were sold for, without tax.
    pub amount_sold: Amount,
    /// Units bought.
    pub quantity_purchased: Amount,
    /// What they were bought for, without tax.
    pub amount_purchased: Amount,
    /// Units by which stock was corrected.
    pub quantity_adjusted: Amount,
    /// What these cost.
    pub amount_adjusted: Amount,
    /// What is on the shelves now, when the item says so.
    pub quantity_on_hand: Option<Amount>,
    /// What that is worth, when the item says so.
    pub current_value: Option<Amount>,
    /// By bucket.
    pub periods: Vec<ItemPeriod>,
}

/// One item in one bucket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemPeriod {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Units sold.
    pub quantity_sold: Amount,
    /// For how much.
    pub amount_sold: Amount,
    /// Units bought.
    pub quantity_purchased: Amount,
    /// For how much.
    pub amount_purchased: Amount,
    /// Units by which stock was corrected.
    pub quantity_adjusted: Amount,
}

/// The measures of an item, in the order of their sums.
pub(super) const KINDS: [Kind; 6] = [Kind::Sold, Kind::SoldNet, Kind::Bought, Kind::BoughtNet, Kind::Adjusted, Kind::AdjustedCost];

/// By item, then by bucket: a sum per kind.
type Sums = BTreeMap<String, Vec<[i64; 6]>>;

/// Computes the summary. `sums` hold the kinds of [`KINDS`], in their order; `docs` the items themselves.
pub(super) fn items_summary(
    sums: &[Vec<SpanSum>],
    docs: &std::collections::HashMap<String, Value>,
    buckets: &[Bucket],
    period: Period,
    home: &Currency,
) -> ItemsSummary {
    let mut currencies: BTreeMap<Currency, Sums> = BTreeMap::new();
    for (kind, sums) in sums.iter().enumerate() {
        for sum in sums {
            let Some(day) = sum.day else { continue };
            let at = buckets.partition_point(|bucket| bucket.to < day);
            let currency = if sum.currency.is_empty() { home.clone() } else { Currency::trusted(sum.currency.as_str()) };
            let of_item = currencies.entry(currency).or_default().entry(sum.key.to_string()).or_insert_with(|| vec![[0; 6]; buckets.len()]);
            if let Some(cell) = of_item.get_mut(at).and_then(|cells| cells.get_mut(kind)) {
                *cell = cell.saturating_add(sum.amount_e4);
            }
        }
    }
    let own = currencies.remove(home).unwrap_or_default();
    let mut summary = in_currency(own, docs, buckets, period, home);
    summary.other_currencies = currencies.into_iter().map(|(currency, sums)| in_currency(sums, docs, buckets, period, &currency)).collect();
    summary
}

fn in_currency(
    sums: Sums,
    docs: &std::collections::HashMap<String, Value>,
    buckets: &[Bucket],
    period: Period,
    currency: &Currency,
) -> ItemsSummary {
    let mut items: Vec<ItemSummary> = sums.into_iter().map(|(id, cells)| item(id, &cells, docs, buckets)).collect();
    items.sort_by(|a, b| b.amount_sold.cmp(&a.amount_sold).then_with(|| a.name.cmp(&b.name)).then_with(|| a.id.cmp(&b.id)));
    ItemsSummary {
        from: buckets.first().map_or_else(String::new, |bucket| bucket.from.to_string()),
        to: buckets.last().map_or_else(String::new, |bucket| bucket.to.to_string()),
        period: period.word().to_owned(),
        currency: currency.clone(),
        total_sold: items.iter().map(|item| item.amount_sold).sum(),
        total_purchased: items.iter().map(|item| item.amount_purchased).sum(),
        items,
        other_currencies: Vec::new(),
    }
}

fn item(id: String, cells: &[[i64; 6]], docs: &std::collections::HashMap<String, Value>, buckets: &[Bucket]) -> ItemSummary {
    let doc = docs.get(&id).unwrap_or(&Value::Null);
    let text = |name: &str| doc[name].as_str().unwrap_or_default().to_owned();
    let total = |kind: usize| Amount::from_e4(cells.iter().fold(0, |sum: i64, cell| sum.saturating_add(cell[kind])));
    let periods = buckets.iter().zip(cells).map(|(bucket, cell)| {
        let [sold, sold_net, bought, bought_net, adjusted, _] = cell.map(Amount::from_e4);
        ItemPeriod {
            from: bucket.from.to_string(),
            to: bucket.to.to_string(),
            quantity_sold: sold,
            amount_sold: sold_net,
            quantity_purchased: bought,
            amount_purchased: bought_net,
            quantity_adjusted: adjusted,
        }
    });
    ItemSummary {
        code: text("code"),
        name: text("name"),
        reference: text("reference"),
        unit: text("unit"),
        quantity_sold: total(0),
        amount_sold: total(1),
        quantity_purchased: total(2),
        amount_purchased: total(3),
        quantity_adjusted: total(4),
        amount_adjusted: total(5),
        quantity_on_hand: Amount::from_json(&doc["quantity_on_hand"]),
        current_value: Amount::from_json(&doc["current_value"]),
        periods: periods.collect(),
        id,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::bucket::buckets;
    use super::*;

    #[test]
    fn items_stand_by_what_they_sold_and_currencies_apart() {
        let sum = |key: &str, currency: &str, day: &str, units: i64| SpanSum {
            key: key.into(),
            currency: currency.into(),
            day: day.parse().ok(),
            amount_e4: units * 10_000,
        };
        let mut sums: Vec<Vec<SpanSum>> = KINDS.iter().map(|_| Vec::new()).collect();
        sums[0] = vec![sum("a", "", "2026-01-05", 2), sum("b", "USD", "2026-02-01", 1), sum("b", "EUR", "2026-02-01", 4)];
        sums[1] = vec![sum("a", "", "2026-01-05", 20), sum("b", "USD", "2026-02-01", 30), sum("b", "EUR", "2026-02-01", 7)];
        sums[3] = vec![sum("a", "USD", "2026-02-02", 5)];
        let docs = [("a".to_owned(), json!({"name": "Ale", "quantity_on_hand": 12.5}))].into_iter().collect();
        let range = buckets("2026-01-01".parse().unwrap(), "2026-02-10".parse().unwrap(), Period::Monthly).unwrap();
        let summary = items_summary(&sums, &docs, &range, Period::Monthly, &Currency::trusted("USD"));
        let shown: Vec<_> = summary.items.iter().map(|item| (item.id.as_str(), item.amount_sold.to_string())).collect();
        assert_eq!(shown, [("b", "30".to_owned()), ("a", "20".to_owned())]);
        assert_eq!((summary.total_sold.to_string(), summary.total_purchased.to_string()), ("50".to_owned(), "5".to_owned()));
        let ale = &summary.items[1];
        assert_eq!((ale.name.as_str(), ale.quantity_on_hand.map(|on_hand| on_hand.to_string())), ("Ale", Some("12.5".to_owned())));
        assert_eq!(
            (ale.periods[0].quantity_sold.to_string(), ale.periods[1].amount_purchased.to_string()),
            ("2".to_owned(), "5".to_owned())
        );
        assert_eq!(summary.other_currencies[0].currency.as_str(), "EUR");
        assert_eq!(summary.other_currencies[0].items[0].quantity_sold.to_string(), "4");
    }
}
