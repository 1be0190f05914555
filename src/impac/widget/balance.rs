//! `accounts/balance`: every account with its balance, bucket by bucket. The client picks the account it shows.

use std::collections::HashMap;

use serde::Serialize;

use super::Book;
use crate::connec::report::{AccountSummary, AccountsSummary};
use crate::hub::OrgRef;
use crate::kernel::{Amount, Currency};

/// What the widget shows.
#[derive(Debug, Serialize)]
pub(super) struct Content {
    account_list: Vec<Account>,
    /// The last day of each bucket.
    dates: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Account {
    uid: String,
    name: String,
    company: String,
    currency: Currency,
    /// `bls`: a balance on a day; `pnl`: what moved within the bucket.
    accounting_behaviour: &'static str,
    classification: String,
    #[serde(rename = "type")]
    kind: String,
    sub_type: String,
    /// The last balance of `bls`, the sum of `pnl`.
    current_balance: Amount,
    dates: Vec<String>,
    balances: Vec<Amount>,
}

/// All accounts of all organizations, each in its own currency.
pub(super) fn content(books: &[Book<AccountsSummary>]) -> Content {
    let account_list: Vec<Account> = books.iter().flat_map(accounts).collect();
    let dates = account_list.first().map(|account| account.dates.clone()).unwrap_or_default();
    Content { account_list, dates }
}

fn accounts(book: &Book<AccountsSummary>) -> Vec<Account> {
    let mut times: HashMap<&str, usize> = HashMap::new();
    for account in &book.report.accounts {
        *times.entry(&account.uid).or_default() += 1;
    }
    let shown = |account| account_of(&book.organization, account, times.get(account.uid.as_str()).is_some_and(|times| *times > 1));
    book.report.accounts.iter().map(shown).collect()
}

/// `several`: the account moved in more than one currency, so that it is here more than once.
fn account_of(organization: &OrgRef, account: &AccountSummary, several: bool) -> Account {
    let moves = matches!(account.classification.as_str(), "REVENUE" | "EXPENSE");
    // The entry without a first day is what was before the range.
    let buckets: Vec<_> = account.balances.iter().filter(|balance| balance.from.is_some()).collect();
    let balances: Vec<Amount> =
        buckets.iter().map(|bucket| if moves { bucket.to_balance - bucket.from_balance } else { bucket.to_balance }).collect();
    let current_balance = if moves { balances.iter().copied().sum() } else { balances.last().copied().unwrap_or(account.opening_balance) };
    // A client finds an account by its uid, so the other currencies of an account need one of their own.
    let foreign = several && account.currency != organization.currency;
    Account {
        uid: if foreign { format!("{}-{}", account.uid, account.currency) } else { account.uid.clone() },
        name: if foreign { format!("{} ({})", account.name, account.currency) } else { account.name.clone() },
        company: organization.name.clone(),
        currency: account.currency.clone(),
        accounting_behaviour: if moves { "pnl" } else { "bls" },
        classification: account.classification.clone(),
        kind: account.kind.clone(),
        sub_type: account.sub_type.clone(),
        current_balance,
        dates: buckets.iter().map(|bucket| bucket.to.clone()).collect(),
        balances,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::tests::book;
    use super::*;

    fn account(uid: &str, class: &str, kind: &str, currency: &str) -> Value {
        json!({
            "uid": uid, "code": "", "name": uid.to_uppercase(), "classification": class, "type": kind, "sub_type": "",
            "currency": currency, "opening_balance": 100,
            "balances": [
                {"from": null, "to": "2025-12-31", "from_balance": 0, "to_balance": 100},
                {"from": "2026-01-01", "to": "2026-01-31", "from_balance": 100, "to_balance": 150.25},
                {"from": "2026-02-01", "to": "2026-02-10", "from_balance": 150.25, "to_balance": 130},
            ],
        })
    }

    fn shown(accounts: &[Value]) -> Value {
        let report = json!({"from": "2026-01-01", "to": "2026-02-10", "period": "MONTHLY", "accounts": accounts});
        serde_json::to_value(content(&[book("org-1", "Acme", report)])).unwrap()
    }

    #[test]
    fn balances_stand_and_movements_add_up() {
        let content = shown(&[account("bank", "ASSET", "BANK", "USD"), account("sales", "REVENUE", "INCOME", "USD")]);
        assert_eq!(content["dates"], json!(["2026-01-31", "2026-02-10"]));
        let (bank, sales) = (&content["account_list"][0], &content["account_list"][1]);
        assert_eq!((&bank["type"], &bank["accounting_behaviour"]), (&json!("BANK"), &json!("bls")));
        let text = |value: &Value| serde_json::to_string(value).unwrap();
        assert_eq!((text(&bank["balances"]), text(&bank["current_balance"])), ("[150.25,130]".into(), "130".into()));
        assert_eq!(sales["accounting_behaviour"], json!("pnl"));
        assert_eq!((text(&sales["balances"]), text(&sales["current_balance"])), ("[50.25,-20.25]".into(), "30".into()));
    }

    #[test]
    fn an_account_of_two_currencies_is_two_accounts() {
        let content = shown(&[
            account("bank", "ASSET", "BANK", "EUR"),
            account("bank", "ASSET", "BANK", "USD"),
            account("till", "ASSET", "BANK", "EUR"),
        ]);
        let uids: Vec<_> = content["account_list"].as_array().unwrap().iter().map(|a| a["uid"].as_str().unwrap()).collect();
        assert_eq!(uids, ["bank-EUR", "bank", "till"]);
        assert_eq!(shown(&[]), json!({"account_list": [], "dates": []}));
    }
}
