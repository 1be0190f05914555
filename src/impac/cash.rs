//! The report `cash`: the bank accounts and their sum.

use serde::Serialize;
use serde_json::Value;

use crate::connec::report::AccountsSummary;
use crate::kernel::{Amount, Currency, Error, Result};

#[derive(Debug, Serialize)]
struct Cash {
    from: String,
    to: String,
    period: String,
    /// The last day of each bucket.
    dates: Vec<String>,
    /// Of the accounts in the organization's own currency, per bucket.
    totals: Vec<Amount>,
    /// The last total.
    total: Amount,
    accounts: Vec<Account>,
}

#[derive(Debug, Serialize)]
struct Account {
    uid: String,
    name: String,
    currency: Currency,
    balances: Vec<Amount>,
}

/// Picks the bank accounts. Amounts in other currencies are shown and not added up.
///
/// # Errors
/// Never, for amounts that Connec! can send.
pub(super) fn body(summary: AccountsSummary, home: &Currency) -> Result<Value> {
    // The entry without a first day is what was before the range.
    let dates: Vec<String> = summary
        .accounts
        .first()
        .map(|account| account.balances.iter().filter(|balance| balance.from.is_some()).map(|balance| balance.to.clone()).collect())
        .unwrap_or_default();
    let banks = summary.accounts.into_iter().filter(|account| account.kind == "BANK").map(|account| Account {
        uid: account.uid,
        name: account.name,
        currency: account.currency,
        balances: account.balances.iter().filter(|balance| balance.from.is_some()).map(|balance| balance.to_balance).collect(),
    });
    let accounts: Vec<Account> = banks.collect();
    let own = || accounts.iter().filter(|account| account.currency == *home);
    let totals: Vec<Amount> = (0..dates.len()).map(|at| own().filter_map(|account| account.balances.get(at)).copied().sum()).collect();
    let total = totals.last().copied().unwrap_or_default();
    let cash = Cash { from: summary.from, to: summary.to, period: summary.period, dates, totals, total, accounts };
    serde_json::to_value(cash).map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_banks_of_the_own_currency_add_up() {
        let account = |uid: &str, kind: &str, currency: &str| {
            json!({"uid": uid, "code": "", "name": uid, "classification": "ASSET", "type": kind, "sub_type": "", "currency": currency, "opening_balance": 0,
                "balances": [{"from": null, "to": "2025-12-31", "from_balance": 0, "to_balance": 9}, {"from": "2026-01-01", "to": "2026-01-31", "from_balance": 9, "to_balance": 10}]})
        };
        let accounts =
            [account("a", "BANK", "USD"), account("b", "BANK", "USD"), account("c", "BANK", "EUR"), account("d", "INCOME", "USD")];
        let summary =
            serde_json::from_value(json!({"from": "2026-01-01", "to": "2026-01-31", "period": "MONTHLY", "accounts": accounts})).unwrap();
        let cash = body(summary, &Currency::trusted("USD")).unwrap();
        assert_eq!(serde_json::to_string(&cash["totals"]).unwrap(), "[20]");
        assert_eq!(cash["accounts"].as_array().unwrap().len(), 3);
        assert_eq!(cash["dates"], json!(["2026-01-31"]));
    }
}
