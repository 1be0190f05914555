//! Revenue, costs and what is left, per bucket.

use serde::{Deserialize, Serialize};

use super::bucket::{Bucket, Period};
use crate::connec::ledger::{AccountInfo, Books};
use crate::kernel::{Amount, Currency, SharedText};

/// The statements of a range, in one currency, with those in other currencies beside them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IncomeStatements {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// The length of the buckets.
    pub period: String,
    /// In which all amounts are.
    pub currency: Currency,
    /// One per bucket.
    pub income_statements: Vec<IncomeStatement>,
    /// The same in other currencies, when something moved in them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_currencies: Vec<IncomeStatements>,
}

/// One bucket's statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IncomeStatement {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Income, by account.
    pub revenue: Vec<IncomeRow>,
    /// Cost of goods sold, by account.
    pub cogs: Vec<IncomeRow>,
    /// All other expenses, by account.
    pub operating_expenses: Vec<IncomeRow>,
    /// Sum of `revenue`.
    pub total_revenue: Amount,
    /// Sum of `cogs`.
    pub total_cogs: Amount,
    /// Sum of `operating_expenses`.
    pub total_operating_expenses: Amount,
    /// Revenue less cost of goods sold.
    pub gross_profit: Amount,
    /// Gross profit less operating expenses.
    pub net_income: Amount,
}

/// One account's movement within a bucket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IncomeRow {
    /// The account.
    pub account_id: SharedText,
    /// Its class.
    pub classification: SharedText,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: SharedText,
    /// Its sub-type.
    pub sub_type: SharedText,
    /// Its name.
    pub name: SharedText,
    /// What moved: income and costs are both positive numbers.
    pub total: Amount,
}

/// Computes the statements. Every account that moved in the range has a row in every bucket, so that rows can be compared.
#[must_use]
pub fn income_statements(books: &Books, buckets: &[Bucket], period: Period) -> IncomeStatements {
    let mut all = books.currencies().into_iter().map(|currency| in_currency(books, buckets, period, currency));
    let mut home = all.next().unwrap_or_else(|| in_currency(books, buckets, period, books.home.clone()));
    home.other_currencies = all.filter(|other| other.income_statements.iter().any(|s| !s.is_empty())).collect();
    home
}

fn in_currency(books: &Books, buckets: &[Bucket], period: Period, currency: Currency) -> IncomeStatements {
    // sums[account][bucket]
    let mut sums = vec![vec![0_i64; buckets.len()]; books.accounts.len()];
    let mut moved = vec![false; books.accounts.len()];
    for movement in books.movements.iter().filter(|movement| movement.currency == currency) {
        let account = &books.accounts[movement.account];
        let (Some(day), false) = (movement.day, account.is_balance()) else { continue };
        let at = buckets.partition_point(|bucket| bucket.to < day);
        if buckets.get(at).is_some_and(|bucket| bucket.from <= day) {
            let sum = &mut sums[movement.account][at];
            *sum = sum.saturating_add(movement.amount_e4.saturating_mul(account.sign()));
            moved[movement.account] = true;
        }
    }
    let rows = |at: usize, belongs: fn(&AccountInfo) -> bool| -> Vec<IncomeRow> {
        let accounts = books.accounts.iter().enumerate().filter(|(index, account)| moved[*index] && belongs(account));
        accounts.map(|(index, account)| row_of(account, sums[index][at])).collect()
    };
    let statements = buckets.iter().enumerate().map(|(at, bucket)| {
        let revenue = rows(at, |account| account.class == "REVENUE");
        let cogs = rows(at, |account| account.class == "EXPENSE" && account.kind == "COSTOFGOODSSOLD");
        let operating_expenses = rows(at, |account| account.class == "EXPENSE" && account.kind != "COSTOFGOODSSOLD");
        let total = |rows: &[IncomeRow]| rows.iter().map(|row| row.total).sum::<Amount>();
        let (total_revenue, total_cogs, total_operating_expenses) = (total(&revenue), total(&cogs), total(&operating_expenses));
        let gross_profit = total_revenue - total_cogs;
        IncomeStatement {
            from: bucket.from.to_string(),
            to: bucket.to.to_string(),
            revenue,
            cogs,
            operating_expenses,
            total_revenue,
            total_cogs,
            total_operating_expenses,
            gross_profit,
            net_income: gross_profit - total_operating_expenses,
        }
    });
    IncomeStatements {
        from: buckets.first().map_or_else(String::new, |bucket| bucket.from.to_string()),
        to: buckets.last().map_or_else(String::new, |bucket| bucket.to.to_string()),
        period: period.word().to_owned(),
        currency,
        income_statements: statements.collect(),
        other_currencies: Vec::new(),
    }
}

impl IncomeStatement {
    fn is_empty(&self) -> bool {
        self.revenue.is_empty() && self.cogs.is_empty() && self.operating_expenses.is_empty()
    }
}

fn row_of(account: &AccountInfo, total_e4: i64) -> IncomeRow {
    IncomeRow {
        account_id: account.id.clone(),
        classification: account.class.clone(),
        kind: account.kind.clone(),
        sub_type: account.sub_type.clone(),
        name: account.name.clone(),
        total: Amount::from_e4(total_e4),
    }
}

#[cfg(test)]
mod tests {
    use super::super::bucket::buckets;
    use super::*;
    use crate::connec::ledger::Movement;

    pub(crate) fn account(id: &str, class: &str, kind: &str) -> AccountInfo {
        AccountInfo {
            id: id.into(),
            code: "".into(),
            name: id.to_uppercase().into(),
            class: class.into(),
            kind: kind.into(),
            sub_type: "".into(),
        }
    }

    #[test]
    fn movements_fall_into_their_bucket_with_the_sign_that_people_expect() {
        let usd = Currency::trusted("USD");
        let movement = |account, day: Option<&str>, cents: i64| Movement {
            account,
            currency: usd.clone(),
            day: day.map(|day| day.parse().unwrap()),
            amount_e4: cents * 100,
        };
        let books = Books {
            accounts: vec![
                account("sales", "REVENUE", "INCOME"),
                account("cogs", "EXPENSE", "COSTOFGOODSSOLD"),
                account("rent", "EXPENSE", "EXPENSE"),
                account("bank", "ASSET", "BANK"),
            ],
            movements: vec![
                movement(0, None, -99_900),
                movement(0, Some("2026-01-15"), -10_000),
                movement(1, Some("2026-01-31"), 4_000),
                movement(2, Some("2026-02-01"), 1_050),
                movement(3, Some("2026-02-01"), 5_000),
            ],
            home: usd.clone(),
            financial_year_end_month: 12,
        };
        let range = buckets("2026-01-01".parse().unwrap(), "2026-02-10".parse().unwrap(), Period::Monthly).unwrap();
        let statements = income_statements(&books, &range, Period::Monthly);
        let net: Vec<_> = statements.income_statements.iter().map(|s| s.net_income.to_string()).collect();
        assert_eq!(net, ["60", "-10.5"]);
        assert_eq!(statements.income_statements[0].gross_profit.to_string(), "60");
        assert_eq!(statements.income_statements[1].revenue[0].total.to_string(), "0");
    }
}
