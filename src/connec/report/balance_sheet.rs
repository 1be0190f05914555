//! What is owned and owed at the end of each bucket.
//!
//! Equity holds two lines that no account keeps: the net income since the start of the financial year, and that of all
//! years before it. With them, assets equal liabilities plus equity on every day.

use serde::{Deserialize, Serialize};

use super::bucket::{Bucket, Period};
use crate::connec::ledger::Books;
use crate::kernel::{Amount, Currency};

/// The sheets of a range, in one currency, with those in other currencies beside them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BalanceSheets {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// The length of the buckets.
    pub period: String,
    /// In which all amounts are.
    pub currency: Currency,
    /// One per bucket.
    pub balance_sheets: Vec<BalanceSheet>,
    /// The same in other currencies, when something moved in them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_currencies: Vec<BalanceSheets>,
}

/// The sheet at the end of one bucket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BalanceSheet {
    /// First day.
    pub from: String,
    /// Last day: the day of the sheet.
    pub to: String,
    /// Net assets: assets less liabilities.
    pub total: Amount,
    /// Net income since the start of the financial year.
    pub ytd_earnings: Amount,
    /// `ASSET`, `LIABILITY`, `EQUITY`, those that have an account.
    pub account_classifications: Vec<SheetClass>,
}

/// All accounts of one class.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SheetClass {
    /// The class.
    pub classification: String,
    /// Its sum.
    pub total: Amount,
    /// Its types.
    pub account_types: Vec<SheetType>,
}

/// All accounts of one type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SheetType {
    /// The type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its sum.
    pub total: Amount,
    /// Its sub-types.
    pub account_sub_types: Vec<SheetSubType>,
}

/// All accounts of one sub-type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SheetSubType {
    /// The sub-type; may be empty.
    pub sub_type: String,
    /// Sum at the end of the bucket.
    pub total: Amount,
    /// Sum before the bucket.
    pub previous_balance: Amount,
    /// What moved within it.
    pub period_transactions: Amount,
    /// Its accounts.
    pub accounts: Vec<SheetAccount>,
}

/// One account at the end of a bucket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SheetAccount {
    /// The account.
    pub account_id: String,
    /// Its name.
    pub name: String,
    /// Its class.
    pub classification: String,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its sub-type.
    pub sub_type: String,
    /// In which it is.
    pub currency: Currency,
    /// Its balance before the first bucket of the range.
    pub opening_balance: Amount,
    /// Its balance before this bucket.
    pub previous_balance: Amount,
    /// What moved within this bucket.
    pub period_transactions: Amount,
    /// Its balance at the end of this bucket.
    pub total: Amount,
}

/// Computes the sheets. The books must go back to the start of the financial year that the first bucket begins in.
#[must_use]
pub fn balance_sheets(books: &Books, buckets: &[Bucket], period: Period) -> BalanceSheets {
    let mut all = books.currencies().into_iter().map(|currency| in_currency(books, buckets, period, &currency));
    let mut home = all.next().unwrap_or_else(|| in_currency(books, buckets, period, &books.home));
    home.other_currencies = all.collect();
    home
}

fn in_currency(books: &Books, buckets: &[Bucket], period: Period, currency: &Currency) -> BalanceSheets {
    let rows = rows_of(books, buckets, currency);
    let sheets = buckets.iter().enumerate().map(|(at, bucket)| sheet(&rows, at, *bucket, currency));
    BalanceSheets {
        from: buckets.first().map_or_else(String::new, |bucket| bucket.from.to_string()),
        to: buckets.last().map_or_else(String::new, |bucket| bucket.to.to_string()),
        period: period.word().to_owned(),
        currency: currency.clone(),
        balance_sheets: sheets.collect(),
        other_currencies: Vec::new(),
    }
}

/// An account (or a line of earnings) with its balances: before the range, and at the end of each bucket.
struct Row {
    id: String,
    name: String,
    class: String,
    kind: String,
    sub_type: String,
    opening_e4: i64,
    ends_e4: Vec<i64>,
    is_current_earnings: bool,
}

fn rows_of(books: &Books, buckets: &[Bucket], currency: &Currency) -> Vec<Row> {
    let mut rows: Vec<Option<Row>> = books.accounts.iter().map(|_| None).collect();
    let earnings = |id: &str, name: &str, sub_type: &str| Row {
        id: id.to_owned(),
        name: name.to_owned(),
        class: "EQUITY".to_owned(),
        kind: "EQUITY".to_owned(),
        sub_type: sub_type.to_owned(),
        opening_e4: 0,
        ends_e4: vec![0; buckets.len()],
        is_current_earnings: sub_type == "CURRENTYEAREARNINGS",
    };
    let mut current = earnings("current_year_earnings", "Current Year Earnings", "CURRENTYEAREARNINGS");
    let mut retained = earnings("retained_earnings", "Retained Earnings", "RETAINEDEARNINGS");
    let Some(first) = buckets.first() else { return Vec::new() };
    let day_before = first.from.yesterday().unwrap_or(first.from);
    let opening_year = books.financial_year_start(day_before);
    let years: Vec<_> = buckets.iter().map(|bucket| books.financial_year_start(bucket.to)).collect();

    for movement in books.movements.iter().filter(|movement| movement.currency == *currency) {
        let account = &books.accounts[movement.account];
        let before = |day| movement.day.is_none_or(|moved| moved < day);
        let is_opening = before(first.from);
        // The first bucket whose end includes the movement; all later ones include it too.
        let since = movement.day.map_or(0, |day| buckets.partition_point(|bucket| bucket.to < day));
        if account.is_balance() {
            let amount_e4 = movement.amount_e4.saturating_mul(account.sign());
            let row = rows[movement.account].get_or_insert_with(|| Row {
                id: account.id.to_string(),
                name: account.name.to_string(),
                class: account.class.to_string(),
                kind: account.kind.to_string(),
                sub_type: account.sub_type.to_string(),
                opening_e4: 0,
                ends_e4: vec![0; buckets.len()],
                is_current_earnings: false,
            });
            if is_opening {
                add(&mut row.opening_e4, amount_e4);
            }
            row.ends_e4[since..].iter_mut().for_each(|end| add(end, amount_e4));
        } else {
            // Revenue is negative here and raises equity.
            let amount_e4 = movement.amount_e4.saturating_neg();
            if is_opening {
                add(if before(opening_year) { &mut retained.opening_e4 } else { &mut current.opening_e4 }, amount_e4);
            }
            for (at, year) in years.iter().enumerate().skip(since) {
                let row = if before(*year) { &mut retained } else { &mut current };
                add(&mut row.ends_e4[at], amount_e4);
            }
        }
    }
    let touched = |row: &Row| row.opening_e4 != 0 || row.ends_e4.iter().any(|end| *end != 0);
    rows.into_iter().flatten().chain([current, retained].into_iter().filter(touched)).collect()
}

fn add(sum: &mut i64, amount_e4: i64) {
    *sum = sum.saturating_add(amount_e4);
}

fn sheet(rows: &[Row], at: usize, bucket: Bucket, currency: &Currency) -> BalanceSheet {
    let class_e4 = |class: &str| rows.iter().filter(|row| row.class == class).map(|row| row.ends_e4[at]).fold(0, i64::saturating_add);
    let ytd_e4 = rows.iter().filter(|row| row.is_current_earnings).map(|row| row.ends_e4[at]).sum();
    let classes = ["ASSET", "LIABILITY", "EQUITY"].into_iter().filter_map(|class| {
        let rows: Vec<&Row> = rows.iter().filter(|row| row.class == class).collect();
        (!rows.is_empty()).then(|| SheetClass {
            classification: class.to_owned(),
            total: Amount::from_e4(class_e4(class)),
            account_types: grouped(&rows, |row| &row.kind)
                .into_iter()
                .map(|(kind, rows)| SheetType {
                    kind: kind.to_owned(),
                    total: rows.iter().map(|row| Amount::from_e4(row.ends_e4[at])).sum(),
                    account_sub_types: grouped(&rows, |row| &row.sub_type)
                        .into_iter()
                        .map(|(sub_type, rows)| sub_type_of(sub_type, &rows, at, currency))
                        .collect(),
                })
                .collect(),
        })
    });
    BalanceSheet {
        from: bucket.from.to_string(),
        to: bucket.to.to_string(),
        total: Amount::from_e4(class_e4("ASSET").saturating_sub(class_e4("LIABILITY"))),
        ytd_earnings: Amount::from_e4(ytd_e4),
        account_classifications: classes.collect(),
    }
}

fn sub_type_of(sub_type: &str, rows: &[&Row], at: usize, currency: &Currency) -> SheetSubType {
    let accounts: Vec<SheetAccount> = rows
        .iter()
        .map(|row| {
            let previous_e4 = if at == 0 { row.opening_e4 } else { row.ends_e4[at - 1] };
            SheetAccount {
                account_id: row.id.clone(),
                name: row.name.clone(),
                classification: row.class.clone(),
                kind: row.kind.clone(),
                sub_type: row.sub_type.clone(),
                currency: currency.clone(),
                opening_balance: Amount::from_e4(row.opening_e4),
                previous_balance: Amount::from_e4(previous_e4),
                period_transactions: Amount::from_e4(row.ends_e4[at].saturating_sub(previous_e4)),
                total: Amount::from_e4(row.ends_e4[at]),
            }
        })
        .collect();
    SheetSubType {
        sub_type: sub_type.to_owned(),
        total: accounts.iter().map(|account| account.total).sum(),
        previous_balance: accounts.iter().map(|account| account.previous_balance).sum(),
        period_transactions: accounts.iter().map(|account| account.period_transactions).sum(),
        accounts,
    }
}

/// The rows by a text of theirs, groups in the order of their first row.
fn grouped<'a>(rows: &[&'a Row], key: fn(&Row) -> &String) -> Vec<(&'a str, Vec<&'a Row>)> {
    let mut groups: Vec<(&str, Vec<&Row>)> = Vec::new();
    for row in rows {
        let name = key(row).as_str();
        match groups.iter_mut().find(|(group, _)| *group == name) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((name, vec![row])),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::bucket::buckets;
    use super::*;
    use crate::connec::ledger::{AccountInfo, Movement};

    proptest! {
        /// Any balanced entries, any range, any financial year: the sheet balances on every date.
        #[test]
        fn assets_equal_liabilities_plus_equity(
            entries in proptest::collection::vec((0usize..5, 0usize..5, proptest::option::of(0i64..900), 1i64..1_000_000), 0..30),
            end_month in 1u8..=12,
        ) {
            use jiff::ToSpan as _;
            let start = "2024-01-01".parse::<crate::kernel::Date>().unwrap();
            let usd = Currency::trusted("USD");
            let account = |class: &str| AccountInfo { id: class.into(), code: "".into(), name: class.into(), class: class.into(), kind: "X".into(), sub_type: "".into() };
            let since = crate::connec::ledger::financial_year_start("2024-06-10".parse().unwrap(), end_month);
            let movements = entries.iter().flat_map(|(debit, credit, day, amount)| {
                let day = day.map(|day| start.checked_add(day.days()).unwrap()).filter(|day| *day >= since);
                let of = |account, amount_e4| Movement { account, currency: usd.clone(), day, amount_e4 };
                [of(*debit, *amount), of(*credit, -*amount)]
            }).filter(|movement| movement.day.is_none_or(|day| day <= "2026-03-31".parse().unwrap())).collect();
            let books = Books {
                accounts: ["ASSET", "LIABILITY", "EQUITY", "REVENUE", "EXPENSE"].map(account).to_vec(),
                movements,
                home: usd.clone(),
                financial_year_end_month: end_month,
            };
            let range = buckets("2024-06-10".parse().unwrap(), "2026-03-31".parse().unwrap(), Period::Quarterly).unwrap();
            for sheet in balance_sheets(&books, &range, Period::Quarterly).balance_sheets {
                let of = |class: &str| sheet.account_classifications.iter().filter(|c| c.classification == class).map(|c| c.total).sum::<Amount>();
                prop_assert_eq!(of("ASSET"), of("LIABILITY") + of("EQUITY"), "at {}", sheet.to);
                prop_assert_eq!(sheet.total, of("EQUITY"));
            }
        }
    }
}
