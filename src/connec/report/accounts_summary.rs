//! Every account's balance at the ends of the buckets.

use serde::{Deserialize, Serialize};

use super::bucket::{Bucket, Period};
use crate::connec::ledger::{Books, Movement};
use crate::kernel::{Amount, Currency};

/// The accounts of a range.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountsSummary {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// The length of the buckets.
    pub period: String,
    /// The organization's accounts; one that moved in several currencies is there once for each.
    pub accounts: Vec<AccountSummary>,
}

/// One account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountSummary {
    /// The account.
    pub uid: String,
    /// Its code; empty when it has none.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its class.
    pub classification: String,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its sub-type.
    pub sub_type: String,
    /// In which its amounts are.
    pub currency: Currency,
    /// Its balance before the range.
    pub opening_balance: Amount,
    /// The first entry is everything before the range; then one per bucket.
    pub balances: Vec<AccountBalance>,
}

/// An account's balance at the two ends of a bucket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountBalance {
    /// First day; null in the first entry.
    pub from: Option<String>,
    /// Last day.
    pub to: String,
    /// Balance before the first day.
    pub from_balance: Amount,
    /// Balance after the last day.
    pub to_balance: Amount,
}

/// Computes the summary. Accounts without a movement are there too, in the organization's own currency.
#[must_use]
pub fn accounts_summary(books: &Books, buckets: &[Bucket], period: Period) -> AccountsSummary {
    let mut accounts = Vec::with_capacity(books.accounts.len());
    let mut movements: Vec<Vec<&Movement>> = vec![Vec::new(); books.accounts.len()];
    for movement in &books.movements {
        movements[movement.account].push(movement);
    }
    for (account, movements) in books.accounts.iter().zip(&movements) {
        let mut currencies: Vec<&Currency> = movements.iter().map(|movement| &movement.currency).collect();
        currencies.sort();
        currencies.dedup();
        if currencies.is_empty() {
            currencies.push(&books.home);
        }
        for currency in currencies {
            let mut opening_e4 = 0_i64;
            let mut moved_e4 = vec![0_i64; buckets.len()];
            for movement in movements.iter().filter(|movement| movement.currency == *currency) {
                let amount_e4 = movement.amount_e4.saturating_mul(account.sign());
                let at = movement.day.map(|day| buckets.partition_point(|bucket| bucket.to < day));
                match at.and_then(|at| moved_e4.get_mut(at)) {
                    Some(moved) => *moved = moved.saturating_add(amount_e4),
                    None if movement.day.is_none() => opening_e4 = opening_e4.saturating_add(amount_e4),
                    None => {}
                }
            }
            accounts.push(AccountSummary {
                uid: account.id.to_string(),
                code: account.code.to_string(),
                name: account.name.to_string(),
                classification: account.class.to_string(),
                kind: account.kind.to_string(),
                sub_type: account.sub_type.to_string(),
                currency: currency.clone(),
                opening_balance: Amount::from_e4(opening_e4),
                balances: balances(opening_e4, &moved_e4, buckets),
            });
        }
    }
    AccountsSummary {
        from: buckets.first().map_or_else(String::new, |bucket| bucket.from.to_string()),
        to: buckets.last().map_or_else(String::new, |bucket| bucket.to.to_string()),
        period: period.word().to_owned(),
        accounts,
    }
}

fn balances(opening_e4: i64, moved_e4: &[i64], buckets: &[Bucket]) -> Vec<AccountBalance> {
    let mut balances = Vec::with_capacity(buckets.len() + 1);
    if let Some(before) = buckets.first().and_then(|first| first.from.yesterday().ok()) {
        balances.push(AccountBalance {
            from: None,
            to: before.to_string(),
            from_balance: Amount::ZERO,
            to_balance: Amount::from_e4(opening_e4),
        });
    }
    let mut balance_e4 = opening_e4;
    for (bucket, moved) in buckets.iter().zip(moved_e4) {
        let from_balance = Amount::from_e4(balance_e4);
        balance_e4 = balance_e4.saturating_add(*moved);
        balances.push(AccountBalance {
            from: Some(bucket.from.to_string()),
            to: bucket.to.to_string(),
            from_balance,
            to_balance: Amount::from_e4(balance_e4),
        });
    }
    balances
}

#[cfg(test)]
mod tests {
    use super::super::bucket::buckets;
    use super::*;
    use crate::connec::ledger::AccountInfo;

    #[test]
    fn the_first_entry_is_what_was_before() {
        let usd = Currency::trusted("USD");
        let account = AccountInfo {
            id: "b".into(),
            code: "1".into(),
            name: "Bank".into(),
            class: "ASSET".into(),
            kind: "BANK".into(),
            sub_type: "".into(),
        };
        let books = Books {
            accounts: vec![account],
            movements: vec![
                Movement { account: 0, currency: usd.clone(), day: None, amount_e4: 1_000_000 },
                Movement { account: 0, currency: usd.clone(), day: Some("2026-02-03".parse().unwrap()), amount_e4: -250_000 },
            ],
            home: usd,
            financial_year_end_month: 12,
        };
        let range = buckets("2026-01-01".parse().unwrap(), "2026-02-28".parse().unwrap(), Period::Monthly).unwrap();
        let summary = accounts_summary(&books, &range, Period::Monthly);
        let shown: Vec<_> =
            summary.accounts[0].balances.iter().map(|b| (b.from.clone(), b.to.as_str(), b.to_balance.to_string())).collect();
        assert_eq!(shown[0], (None, "2025-12-31", "100".to_owned()));
        assert_eq!(shown[1].2, "100");
        assert_eq!(shown[2], (Some("2026-02-01".to_owned()), "2026-02-28", "75".to_owned()));
    }
}
