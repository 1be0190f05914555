//! Books: an organization's accounts and what moved on them, with every account resolved. What reports are computed from.

use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;

use super::posting::{AccountKey, Role};
use crate::connec::model::Record;
use crate::connec::sql;
use crate::hub::OrgRef;
use crate::kernel::{Currency, Date, OrgUid, Result};
use crate::store::Tx;

/// An account as reports show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountInfo {
    /// Its record's id, or a stable id of our own for an account that the organization does not have.
    pub id: String,
    /// Its code; empty for one of our own.
    pub code: String,
    /// Its name.
    pub name: String,
    /// `ASSET`, `LIABILITY`, `EQUITY`, `REVENUE` or `EXPENSE`.
    pub class: String,
    /// `BANK`, `INCOME` …
    pub kind: String,
    /// `SALESTAXPAYABLE` …; may be empty.
    pub sub_type: String,
}

impl AccountInfo {
    /// Is it a balance (assets, liabilities, equity) or a movement (revenue, expenses)?
    #[must_use]
    pub fn is_balance(&self) -> bool {
        !matches!(self.class.as_str(), "REVENUE" | "EXPENSE")
    }

    /// The sign that turns debit-positive sums into the number that people expect of this account.
    #[must_use]
    pub fn sign(&self) -> i64 {
        if matches!(self.class.as_str(), "ASSET" | "EXPENSE") { 1 } else { -1 }
    }
}

/// What moved on one account on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// Index into [`Books::accounts`].
    pub account: usize,
    /// In this currency.
    pub currency: Currency,
    /// `None`: everything before the first day that was asked for.
    pub day: Option<Date>,
    /// Ten-thousandths, debit positive.
    pub amount_e4: i64,
}

/// An organization's books for a time.
#[derive(Debug, Clone)]
pub struct Books {
    /// Its accounts, in the order of their making; those of our own last.
    pub accounts: Vec<AccountInfo>,
    /// What moved.
    pub movements: Vec<Movement>,
    /// The organization's own currency.
    pub home: Currency,
    /// In which month its financial year ends.
    pub financial_year_end_month: u8,
}

impl Books {
    /// Reads the books: day by day from `from` to `to`, and what was before `from` in one sum. The facts must be caught up.
    pub(crate) fn load(tx: &mut Tx<'_>, organization: &OrgRef, from: Date, to: Date) -> Result<Self> {
        let channel = &organization.uid;
        let mut chart = Chart::new(channel, &sql::record::all(tx, channel, "accounts")?);
        let rows = sql::ledger::movements(tx, channel, &from.to_string(), &to.to_string())?;
        if rows.iter().any(|(key, ..)| key.starts_with("sale:") || key.starts_with("purchase:")) {
            chart.items = sql::ledger::item_accounts(tx, channel)?
                .into_iter()
                .map(|accounts| (accounts.item, (accounts.sale, accounts.purchase)))
                .collect();
        }
        let mut sums: BTreeMap<(usize, Currency, Option<Date>), i64> = BTreeMap::new();
        for (key, currency, day, amount_e4) in rows {
            let Some(key) = AccountKey::from_text(&key) else { continue };
            let currency = if currency.is_empty() { organization.currency.clone() } else { Currency::trusted(currency) };
            let sum = sums.entry((chart.resolve(&key), currency, day.parse().ok())).or_default();
            *sum = sum.saturating_add(amount_e4);
        }
        let movements = sums.into_iter().map(|((account, currency, day), amount_e4)| Movement { account, currency, day, amount_e4 });
        Ok(Self {
            movements: movements.collect(),
            accounts: chart.accounts,
            home: organization.currency.clone(),
            financial_year_end_month: organization.financial_year_end_month,
        })
    }

    /// The currencies in which anything moved, the organization's own first and always.
    #[must_use]
    pub fn currencies(&self) -> Vec<Currency> {
        let mut others: Vec<Currency> = self.movements.iter().map(|m| m.currency.clone()).filter(|c| *c != self.home).collect();
        others.sort();
        others.dedup();
        std::iter::once(self.home.clone()).chain(others).collect()
    }

    /// The first day of the financial year that `day` is in.
    #[must_use]
    pub fn financial_year_start(&self, day: Date) -> Date {
        financial_year_start(day, self.financial_year_end_month)
    }
}

/// The first day of the financial year that `day` is in.
pub(crate) fn financial_year_start(day: Date, end_month: u8) -> Date {
    let start_month = i8::try_from(end_month % 12).unwrap_or(0) + 1;
    let year = if day.month() >= start_month { day.year() } else { day.year() - 1 };
    Date::new(year, start_month, 1).unwrap_or(day)
}

/// The accounts there are, and which of them stands for what.
struct Chart<'a> {
    channel: &'a OrgUid,
    accounts: Vec<AccountInfo>,
    by_id: HashMap<String, usize>,
    items: HashMap<String, (Option<String>, Option<String>)>,
    roles: HashMap<Role, usize>,
}

impl<'a> Chart<'a> {
    fn new(channel: &'a OrgUid, records: &[Record]) -> Self {
        let accounts: Vec<AccountInfo> = records.iter().map(account_of).collect();
        let by_id = accounts.iter().enumerate().map(|(at, account)| (account.id.clone(), at)).collect();
        Self { channel, accounts, by_id, items: HashMap::new(), roles: HashMap::new() }
    }

    fn resolve(&mut self, key: &AccountKey) -> usize {
        match key {
            AccountKey::Account(id) => self.account(id),
            AccountKey::Role(role) => self.role(*role),
            AccountKey::Sale(item) => match self.items.get(item).and_then(|(sale, _)| sale.clone()) {
                Some(id) => self.account(&id),
                None => self.role(Role::Revenue),
            },
            AccountKey::Purchase(item) => match self.items.get(item).and_then(|(_, purchase)| purchase.clone()) {
                Some(id) => self.account(&id),
                None => self.role(Role::Expense),
            },
        }
    }

    /// The account with this id. One that is referred to but was never sent is shown under its id: the books stay balanced.
    fn account(&mut self, id: &str) -> usize {
        if let Some(at) = self.by_id.get(id) {
            return *at;
        }
        self.add(AccountInfo {
            id: id.to_owned(),
            code: String::new(),
            name: format!("Unknown account {id}"),
            class: "ASSET".to_owned(),
            kind: "OTHERCURRENTASSET".to_owned(),
            sub_type: String::new(),
        })
    }

    /// The organization's first account that fits the role, or one of our own.
    fn role(&mut self, role: Role) -> usize {
        if let Some(at) = self.roles.get(&role) {
            return *at;
        }
        let fits: &[fn(&AccountInfo) -> bool] = match role {
            Role::Receivable => &[|a| a.kind == "ACCOUNTSRECEIVABLE"],
            Role::Payable => &[|a| a.kind == "ACCOUNTSPAYABLE"],
            Role::SalesTax => &[|a| a.sub_type == "SALESTAXPAYABLE"],
            Role::Revenue => &[|a| a.kind == "INCOME", |a| a.class == "REVENUE"],
            Role::Expense => &[|a| a.kind == "EXPENSE", |a| a.kind == "COSTOFGOODSSOLD", |a| a.class == "EXPENSE"],
            Role::Bank => &[|a| a.kind == "BANK"],
        };
        let found = fits.iter().find_map(|fits| self.accounts.iter().position(fits));
        let at = match found {
            Some(at) => at,
            None => self.add(self.account_of_our_own(role)),
        };
        self.roles.insert(role, at);
        at
    }

    fn account_of_our_own(&self, role: Role) -> AccountInfo {
        let (name, class, kind, sub_type) = match role {
            Role::Receivable => ("Accounts receivable", "ASSET", "ACCOUNTSRECEIVABLE", ""),
            Role::Payable => ("Accounts payable", "LIABILITY", "ACCOUNTSPAYABLE", ""),
            Role::SalesTax => ("Sales tax payable", "LIABILITY", "OTHERCURRENTLIABILITY", "SALESTAXPAYABLE"),
            Role::Revenue => ("Sales", "REVENUE", "INCOME", ""),
            Role::Expense => ("Expenses", "EXPENSE", "EXPENSE", ""),
            Role::Bank => ("Bank", "ASSET", "BANK", ""),
        };
        let stable = format!("{}/account/{}", self.channel, role.word());
        AccountInfo {
            id: Uuid::new_v5(&Uuid::NAMESPACE_OID, stable.as_bytes()).to_string(),
            code: String::new(),
            name: name.to_owned(),
            class: class.to_owned(),
            kind: kind.to_owned(),
            sub_type: sub_type.to_owned(),
        }
    }

    fn add(&mut self, account: AccountInfo) -> usize {
        let at = self.accounts.len();
        self.by_id.insert(account.id.clone(), at);
        self.accounts.push(account);
        at
    }
}

fn account_of(record: &Record) -> AccountInfo {
    let kind = record.text("type");
    let class = match (record.text("class"), kind) {
        ("", "INCOME" | "OTHERINCOME") => "REVENUE",
        ("", "COSTOFGOODSSOLD" | "EXPENSE" | "OTHEREXPENSE") => "EXPENSE",
        ("", "CREDITCARD" | "ACCOUNTSPAYABLE" | "OTHERCURRENTLIABILITY" | "LONGTERMLIABILITY") => "LIABILITY",
        ("", "EQUITY") => "EQUITY",
        ("", _) => "ASSET",
        (class, _) => class,
    };
    let kind = match (kind, class) {
        ("", "REVENUE") => "INCOME",
        ("", "EXPENSE") => "EXPENSE",
        ("", "LIABILITY") => "OTHERCURRENTLIABILITY",
        ("", "EQUITY") => "EQUITY",
        ("", _) => "OTHERCURRENTASSET",
        (kind, _) => kind,
    };
    AccountInfo {
        id: record.id.to_string(),
        code: record.text("code").to_owned(),
        name: record.text("name").to_owned(),
        class: class.to_owned(),
        kind: kind.to_owned(),
        sub_type: record.text("sub_type").to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn financial_years_start_after_their_end_month() {
        let start = |day: &str, end| financial_year_start(day.parse().unwrap(), end).to_string();
        assert_eq!(start("2026-03-15", 12), "2026-01-01");
        assert_eq!(start("2026-03-15", 6), "2025-07-01");
        assert_eq!(start("2026-07-01", 6), "2026-07-01");
        assert_eq!(start("2026-12-31", 11), "2026-12-01");
    }

    #[test]
    fn a_missing_account_has_the_same_id_every_time() {
        let channel = OrgUid::trusted("org-1");
        let mut one = Chart::new(&channel, &[]);
        let mut two = Chart::new(&channel, &[]);
        let (a, b) = (one.resolve(&AccountKey::Role(Role::Bank)), two.resolve(&AccountKey::Role(Role::Bank)));
        assert_eq!(one.accounts[a], two.accounts[b]);
    }
}
