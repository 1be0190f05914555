//! Books: an organization's accounts and what moved on them, with every account resolved. What reports are computed from.

use std::collections::{BTreeSet, HashMap};

use uuid::Uuid;

use super::facts::{AccountKey, Kind, Role};
use super::keeper::{month_and_day, year_and_month};
use crate::connec::sql;
use crate::connec::sql::ledger::AccountRow;
use crate::hub::OrgRef;
use crate::kernel::{Currency, Date, OrgUid, Result, SharedText};
use crate::store::Tx;

/// An account as reports show it. Reports show it in every period: its texts are shared, not copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountInfo {
    /// Its record's id, or a stable id of our own for an account that the organization does not have.
    pub id: SharedText,
    /// Its code; empty for one of our own.
    pub code: SharedText,
    /// Its name.
    pub name: SharedText,
    /// `ASSET`, `LIABILITY`, `EQUITY`, `REVENUE` or `EXPENSE`.
    pub class: SharedText,
    /// `BANK`, `INCOME` …
    pub kind: SharedText,
    /// `SALESTAXPAYABLE` …; may be empty.
    pub sub_type: SharedText,
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
    /// `None`: everything before the first day that was asked for. A whole month stands under its first day.
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

/// A stretch of time, and how finely it is looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    /// First day.
    pub(crate) from: Date,
    /// Last day.
    pub(crate) to: Date,
    /// Day by day; else whole months stand under their first day, where they lie within the span.
    pub(crate) by_day: bool,
    /// Is what was before `from` asked for, in one sum?
    pub(crate) with_opening: bool,
}

/// A sum of one key.
pub(crate) struct SpanSum {
    pub(crate) key: SharedText,
    pub(crate) currency: SharedText,
    /// `None`: everything before the span.
    pub(crate) day: Option<Date>,
    pub(crate) amount_e4: i64,
}

/// The sums of a span: of each month that lies within it, and of the days at its ends.
pub(crate) fn span_sums(tx: &mut Tx<'_>, book: i64, kind: Kind, span: &Span) -> Result<Vec<SpanSum>> {
    let Span { from, to, .. } = *span;
    let mut sums = Vec::new();
    if from > to {
        return Ok(sums);
    }
    let (from_month, to_month) = (from.first_of_month(), to.first_of_month());
    let mut day_ranges: Vec<(Date, Date)> = Vec::new();
    if span.by_day {
        day_ranges.push((from, to));
    } else {
        if from != from_month {
            day_ranges.push((from, from.last_of_month().min(to)));
        }
        if to != to.last_of_month() && (to_month != from_month || from == from_month) {
            day_ranges.push((to_month.max(from), to));
        }
    }
    if span.with_opening {
        let before = sql::ledger::sums_before(tx, book, kind.word(), from.year())?;
        sums.extend(before.into_iter().map(|(key, currency, amount_e4)| SpanSum {
            key: key.into(),
            currency: currency.into(),
            day: None,
            amount_e4,
        }));
    }
    if !span.by_day || span.with_opening {
        let last_year = if span.by_day { from.year() } else { to.year() };
        for row in sql::ledger::sum_years(tx, book, kind.word(), from.year(), last_year)? {
            let (key, currency): (SharedText, SharedText) = (row.key.into(), row.currency.into());
            for (month, amount_e4) in (1i8..).zip(row.months_e4) {
                let Ok(first) = Date::new(row.year, month, 1) else { continue };
                let day = if first < from_month && span.with_opening {
                    None
                } else if first >= from && first.last_of_month() <= to && !span.by_day {
                    Some(first)
                } else {
                    continue;
                };
                if amount_e4 != 0 {
                    sums.push(SpanSum { key: key.clone(), currency: currency.clone(), day, amount_e4 });
                }
            }
        }
        if span.with_opening && from != from_month {
            let until = from.yesterday().unwrap_or(from);
            let before = days_read(tx, book, kind, from_month, until)?;
            sums.extend(before.into_iter().map(|sum| SpanSum { day: None, ..sum }));
        }
    }
    for (from, to) in day_ranges {
        sums.extend(days_read(tx, book, kind, from, to)?);
    }
    Ok(sums)
}

/// Day by day, both ends included.
fn days_read(tx: &mut Tx<'_>, book: i64, kind: Kind, from: Date, to: Date) -> Result<Vec<SpanSum>> {
    let (first, last) = (from.to_string(), to.to_string());
    let (from_month, to_month) = (month_and_day(&first).0, month_and_day(&last).0);
    let mut sums = Vec::new();
    for row in sql::ledger::sum_days(tx, book, kind.word(), from_month, to_month)? {
        let (key, currency): (SharedText, SharedText) = (row.key.into(), row.currency.into());
        let (year, month) = year_and_month(&row.month);
        let month = i8::try_from(month + 1).unwrap_or(0);
        for (day, amount_e4) in (1i8..).zip(row.days_e4).filter(|(_, amount_e4)| *amount_e4 != 0) {
            let Ok(day) = Date::new(year, month, day) else { continue };
            if from <= day && day <= to {
                sums.push(SpanSum { key: key.clone(), currency: currency.clone(), day: Some(day), amount_e4 });
            }
        }
    }
    Ok(sums)
}

impl Books {
    /// Reads what moved in these spans of a set of facts; `None`: there are no facts.
    pub(crate) fn load(tx: &mut Tx<'_>, organization: &OrgRef, book: Option<i64>, spans: &[Span]) -> Result<Self> {
        let channel = &organization.uid;
        let mut rows = Vec::new();
        if let Some(book) = book {
            for span in spans {
                rows.extend(span_sums(tx, book, Kind::Account, span)?);
            }
        }
        let mut chart = Chart::new(channel, sql::ledger::accounts(tx, channel)?);
        // In one order, so that accounts of our own stand in the same one every time.
        let texts: BTreeSet<&str> = rows.iter().map(|row| row.key.as_str()).collect();
        let keys: Vec<(&str, AccountKey)> = texts.into_iter().filter_map(|text| Some((text, AccountKey::from_text(text)?))).collect();
        // Only the items that are in the answer.
        let items: BTreeSet<&str> = keys
            .iter()
            .filter_map(|(_, key)| match key {
                AccountKey::Sale(item) | AccountKey::Purchase(item) => Some(item.as_str()),
                AccountKey::Account(_) | AccountKey::Role(_) => None,
            })
            .collect();
        chart.items = sql::ledger::item_accounts(tx, channel, &items.into_iter().collect::<Vec<_>>())?;
        let places: HashMap<&str, usize> = keys.iter().map(|(text, key)| (*text, chart.resolve(key))).collect();
        let movements = rows.iter().filter_map(|row| {
            let currency = if row.currency.is_empty() { organization.currency.clone() } else { Currency::trusted(row.currency.as_str()) };
            Some(Movement { account: *places.get(row.key.as_str())?, currency, day: row.day, amount_e4: row.amount_e4 })
        });
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
        let others: BTreeSet<&Currency> = self.movements.iter().map(|m| &m.currency).filter(|c| **c != self.home).collect();
        std::iter::once(&self.home).chain(others).cloned().collect()
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
    by_id: HashMap<SharedText, usize>,
    items: HashMap<String, (Option<String>, Option<String>)>,
    roles: HashMap<Role, usize>,
}

impl<'a> Chart<'a> {
    fn new(channel: &'a OrgUid, records: Vec<AccountRow>) -> Self {
        let accounts: Vec<AccountInfo> = records.into_iter().map(account_of).collect();
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
            id: id.into(),
            code: "".into(),
            // Without an id: the line's account is another system's, and was not sent yet.
            name: format!("Unknown account {id}").trim_end().into(),
            class: "ASSET".into(),
            kind: "OTHERCURRENTASSET".into(),
            sub_type: "".into(),
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
            id: Uuid::new_v5(&Uuid::NAMESPACE_OID, stable.as_bytes()).to_string().into(),
            code: "".into(),
            name: name.into(),
            class: class.into(),
            kind: kind.into(),
            sub_type: sub_type.into(),
        }
    }

    fn add(&mut self, account: AccountInfo) -> usize {
        let at = self.accounts.len();
        self.by_id.insert(account.id.clone(), at);
        self.accounts.push(account);
        at
    }
}

fn account_of(row: AccountRow) -> AccountInfo {
    let AccountRow { id, code, name, class, kind, sub_type } = row;
    let class = match (class.as_str(), kind.as_str()) {
        ("", "INCOME" | "OTHERINCOME") => "REVENUE".to_owned(),
        ("", "COSTOFGOODSSOLD" | "EXPENSE" | "OTHEREXPENSE") => "EXPENSE".to_owned(),
        ("", "CREDITCARD" | "ACCOUNTSPAYABLE" | "OTHERCURRENTLIABILITY" | "LONGTERMLIABILITY") => "LIABILITY".to_owned(),
        ("", "EQUITY") => "EQUITY".to_owned(),
        ("", _) => "ASSET".to_owned(),
        _ => class,
    };
    let kind = match (kind.as_str(), class.as_str()) {
        ("", "REVENUE") => "INCOME".to_owned(),
        ("", "EXPENSE") => "EXPENSE".to_owned(),
        ("", "LIABILITY") => "OTHERCURRENTLIABILITY".to_owned(),
        ("", "EQUITY") => "EQUITY".to_owned(),
        ("", _) => "OTHERCURRENTASSET".to_owned(),
        _ => kind,
    };
    AccountInfo { id: id.into(), code: code.into(), name: name.into(), class: class.into(), kind: kind.into(), sub_type: sub_type.into() }
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
        let mut one = Chart::new(&channel, Vec::new());
        let mut two = Chart::new(&channel, Vec::new());
        let (a, b) = (one.resolve(&AccountKey::Role(Role::Bank)), two.resolve(&AccountKey::Role(Role::Bank)));
        assert_eq!(one.accounts[a], two.accounts[b]);
    }
}
