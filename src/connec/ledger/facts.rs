//! Facts: what one record contributes to the books. [`super::facts_of`] makes them; the reader keeps them as text and in sums.

use std::fmt;

use serde::{Deserialize, Serialize};

/// `open_until` of what is still open: after every day.
pub(crate) const STILL_OPEN: &str = "9999-99-99";
/// `open_until` of what never was open: before every day.
pub(crate) const NEVER_OPEN: &str = "0000-00-00";

/// What a ledger line is booked on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum AccountKey {
    /// That account.
    Account(String),
    /// Whatever account the organization uses for this.
    Role(Role),
    /// The item's account for sales, else the revenue account.
    Sale(String),
    /// The item's account for purchases, else the expense account.
    Purchase(String),
}

/// The accounts that every set of books has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// What customers owe.
    Receivable,
    /// What we owe to suppliers.
    Payable,
    /// Sales tax to pay (or to get back).
    SalesTax,
    /// Sales.
    Revenue,
    /// Costs.
    Expense,
    /// Money.
    Bank,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 6] = [Self::Receivable, Self::Payable, Self::SalesTax, Self::Revenue, Self::Expense, Self::Bank];

    /// The word in stored facts.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Receivable => "receivable",
            Self::Payable => "payable",
            Self::SalesTax => "sales_tax",
            Self::Revenue => "revenue",
            Self::Expense => "expense",
            Self::Bank => "bank",
        }
    }
}

/// The text in stored facts.
impl fmt::Display for AccountKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Account(id) => write!(f, "account:{id}"),
            Self::Role(role) => write!(f, "role:{}", role.word()),
            Self::Sale(item) => write!(f, "sale:{item}"),
            Self::Purchase(item) => write!(f, "purchase:{item}"),
        }
    }
}

impl AccountKey {
    /// Reads its text back.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let (kind, rest) = text.split_once(':')?;
        match kind {
            "account" => Some(Self::Account(rest.to_owned())),
            "role" => Role::ALL.into_iter().find(|role| role.word() == rest).map(Self::Role),
            "sale" => Some(Self::Sale(rest.to_owned())),
            "purchase" => Some(Self::Purchase(rest.to_owned())),
            _ => None,
        }
    }
}

impl From<AccountKey> for String {
    fn from(key: AccountKey) -> Self {
        key.to_string()
    }
}

impl TryFrom<String> for AccountKey {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::from_text(&text).ok_or_else(|| format!("`{text}` is not a key of an account"))
    }
}

/// One ledger line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Posting {
    /// What it is booked on.
    #[serde(rename = "a")]
    pub account: AccountKey,
    /// Ten-thousandths, debit positive.
    #[serde(rename = "e")]
    pub amount_e4: i64,
}

/// Of what there are sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Amounts of accounts, debit positive; the key is an [`AccountKey`].
    Account,
    /// Units of an item sold.
    Sold,
    /// What they were sold for, without tax.
    SoldNet,
    /// Units of an item bought.
    Bought,
    /// What they were bought for, without tax.
    BoughtNet,
    /// Units by which stock was corrected.
    Adjusted,
    /// What these units cost.
    AdjustedCost,
    /// Sales without tax, by tax code.
    SaleNet,
    /// Tax on sales, by tax code.
    SaleTax,
    /// Purchases without tax, by tax code.
    PurchaseNet,
    /// Tax on purchases, by tax code.
    PurchaseTax,
}

impl Kind {
    /// The word in the database.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Sold => "sold",
            Self::SoldNet => "sold_net",
            Self::Bought => "bought",
            Self::BoughtNet => "bought_net",
            Self::Adjusted => "adjusted",
            Self::AdjustedCost => "adjusted_cost",
            Self::SaleNet => "sale_net",
            Self::SaleTax => "sale_tax",
            Self::PurchaseNet => "purchase_net",
            Self::PurchaseTax => "purchase_tax",
        }
    }
}

/// A number about an item or a tax code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Measure {
    /// Of what.
    #[serde(rename = "k")]
    pub kind: Kind,
    /// The item; or the tax code, `rate:<percent>` where a line names only that, [`ROUNDING`], or empty.
    #[serde(rename = "i")]
    pub key: String,
    /// Ten-thousandths of a unit of the item or of the currency.
    #[serde(rename = "e")]
    pub amount_e4: i64,
}

/// The key of what a document's totals differ from its lines.
pub const ROUNDING: &str = "rounding";

/// What can be open: an invoice, a bill, or the part of a payment that settles nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Document {
    /// Is it the rest of a payment?
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_credit: bool,
    /// Its status.
    pub status: String,
    /// Its generated code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its own number.
    pub number: String,
    /// When it is due; its day when it does not say.
    pub due_day: String,
    /// Ten-thousandths; a credit's is negative.
    pub total_e4: i64,
    /// What the app itself says is open.
    pub balance_e4: Option<i64>,
}

impl Document {
    /// Is it in the books?
    #[must_use]
    pub(crate) fn is_posted(&self) -> bool {
        self.is_credit || is_posted(&self.status)
    }

    /// What it adds to what is owed.
    #[must_use]
    pub(crate) fn posted_e4(&self) -> i64 {
        if self.is_posted() { self.total_e4 } else { 0 }
    }

    /// What is open of it by itself, when no payment is linked to it: what the app says, else what the status says.
    #[must_use]
    pub(crate) fn unlinked_due_e4(&self) -> i64 {
        match (self.status.as_str(), self.balance_e4) {
            _ if self.is_credit => self.total_e4,
            ("VOIDED" | "INACTIVE", _) | ("PAID", None) => 0,
            (_, Some(balance_e4)) => balance_e4,
            (_, None) => self.total_e4,
        }
    }

    /// The first day on which nothing of it is open any more, given all payments that are linked to it: [`STILL_OPEN`] while
    /// something is, [`NEVER_OPEN`] for what never was.
    #[must_use]
    pub(crate) fn open_until(&self, day: &str, settlements: &[(String, i64)]) -> String {
        if settlements.is_empty() {
            let is_open = self.is_posted() && self.unlinked_due_e4() != 0;
            return if is_open { STILL_OPEN } else { NEVER_OPEN }.to_owned();
        }
        let settled_e4 = settlements.iter().fold(0i64, |sum, (_, amount)| sum.saturating_add(*amount));
        if settled_e4 == self.posted_e4() {
            return settlements.iter().map(|(day, _)| day.as_str()).chain([day]).max().unwrap_or_default().to_owned();
        }
        STILL_OPEN.to_owned()
    }
}

/// Is a document with this status in the books?
#[must_use]
pub(crate) fn is_posted(status: &str) -> bool {
    matches!(status, "AUTHORISED" | "SUBMITTED" | "PAID")
}

/// What documents, or credits, of a side are kept under.
#[must_use]
pub(crate) fn shelf(side: &str, is_credit: bool) -> &'static str {
    match (side, is_credit) {
        ("SUPPLIER", false) => "SUPPLIER",
        ("SUPPLIER", true) => "SUPPLIER CREDIT",
        (_, false) => "CUSTOMER",
        (_, true) => "CUSTOMER CREDIT",
    }
}

/// A part of a payment that settles a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settlement {
    /// The invoice or bill.
    pub document_id: String,
    /// Ten-thousandths.
    pub amount_e4: i64,
}

/// Everything that one record contributes to the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Facts {
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The record's currency; empty when it names none.
    pub currency: String,
    /// `CUSTOMER` or `SUPPLIER`, for what is about one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub side: String,
    /// `organizations`, `people` or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub party_entity: String,
    /// Who owes or is owed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub party_id: String,
    /// Its lines; they add up to zero.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub postings: Vec<Posting>,
    /// What it says about items and taxes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Measure>,
    /// What of it can be open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Document>,
    /// What it settles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settlements: Vec<Settlement>,
}

impl Facts {
    /// Does it say nothing at all?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.postings.is_empty() && self.measures.is_empty() && self.document.is_none() && self.settlements.is_empty()
    }

    /// Its text in the database: the same facts always have the same.
    #[must_use]
    pub(crate) fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads [`Facts::to_text`] back.
    pub(crate) fn from_text(text: &str) -> crate::kernel::Result<Self> {
        serde_json::from_str(text).map_err(crate::kernel::Error::internal)
    }

    /// What its document is kept under: credits stand apart, so that a list of documents does not meet them.
    #[must_use]
    pub(crate) fn shelf(&self) -> Option<&'static str> {
        Some(shelf(&self.side, self.document.as_ref()?.is_credit))
    }

    /// Every number that goes into a sum, with what it is about.
    pub(crate) fn sums(&self) -> impl Iterator<Item = (Kind, String, i64)> {
        let postings = self.postings.iter().map(|posting| (Kind::Account, posting.account.to_string(), posting.amount_e4));
        postings.chain(self.measures.iter().map(|measure| (measure.kind, measure.key.clone(), measure.amount_e4)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_survive_their_text() {
        for key in [AccountKey::Account("a:b".into()), AccountKey::Role(Role::SalesTax), AccountKey::Sale("x".into())] {
            assert_eq!(AccountKey::from_text(&key.to_string()), Some(key));
        }
        assert_eq!(AccountKey::from_text("role:nobody"), None);
    }

    #[test]
    fn a_document_is_open_until_its_last_payment() {
        let document = Document { status: "AUTHORISED".into(), total_e4: 100, ..Document::default() };
        let paid = |days: &[(&str, i64)]| {
            let settlements: Vec<_> = days.iter().map(|(day, amount)| ((*day).to_owned(), *amount)).collect();
            document.open_until("2026-01-10", &settlements)
        };
        assert_eq!(paid(&[]), STILL_OPEN);
        assert_eq!(paid(&[("2026-02-01", 60)]), STILL_OPEN);
        assert_eq!(paid(&[("2026-02-01", 60), ("2026-01-20", 40)]), "2026-02-01");
        assert_eq!(paid(&[("2026-01-02", 100)]), "2026-01-10", "paid in advance: a credit until its day");
        assert_eq!(paid(&[("2026-02-01", 101)]), STILL_OPEN, "too much was paid");
        let void = Document { status: "VOIDED".into(), ..document.clone() };
        assert_eq!(void.open_until("2026-01-10", &[]), NEVER_OPEN);
        assert_eq!(void.open_until("2026-01-10", &[("2026-02-01".into(), 5)]), STILL_OPEN, "money for nothing is owed back");
        let said = Document { balance_e4: Some(0), ..document };
        assert_eq!(said.open_until("2026-01-10", &[]), NEVER_OPEN);
    }
}
