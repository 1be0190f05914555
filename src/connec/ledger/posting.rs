//! The posting rules: which ledger lines a document makes. Pure functions of the document alone, so that facts can be rebuilt
//! and compared at any time; `docs/connec.md` states the rules for people.
//!
//! Lines add up to zero by construction: what the parts of a document leave open goes to its main account. Accounts that a
//! document does not name are left as [`AccountKey::Role`] (or the item's account) and resolved when a report is read, so that
//! accounts may arrive after the documents that use them.

use serde_json::{Map, Value};

use crate::kernel::{Amount, Timestamp};

/// The entities whose records post or settle.
pub(crate) const ENTITIES: [&str; 3] = ["invoices", "payments", "journals"];

/// What a ledger line is booked on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

impl AccountKey {
    /// The text in stored facts.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::Account(id) => format!("account:{id}"),
            Self::Role(role) => format!("role:{}", role.word()),
            Self::Sale(item) => format!("sale:{item}"),
            Self::Purchase(item) => format!("purchase:{item}"),
        }
    }

    /// Reads [`AccountKey::to_text`] back.
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

/// One ledger line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posting {
    /// What it is booked on.
    pub account: AccountKey,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The document's currency; empty when it names none.
    pub currency: String,
    /// Ten-thousandths, debit positive.
    pub amount_e4: i64,
}

/// An invoice or a bill, as far as open balances need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// `CUSTOMER` or `SUPPLIER`.
    pub kind: String,
    /// Its status.
    pub status: String,
    /// Its generated code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its own number.
    pub number: String,
    /// `organizations`, `people` or empty.
    pub party_entity: String,
    /// Who owes or is owed.
    pub party_id: String,
    /// Its day.
    pub day: String,
    /// When it is due; its day when it does not say.
    pub due_day: String,
    /// Its currency; empty when it names none.
    pub currency: String,
    /// Ten-thousandths.
    pub total_e4: i64,
    /// What the app itself says is open.
    pub balance_e4: Option<i64>,
}

/// A part of a payment that settles a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// The invoice or bill.
    pub document_id: String,
    /// When.
    pub day: String,
    /// Ten-thousandths.
    pub amount_e4: i64,
}

/// Everything that one record contributes to the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// Its lines; they add up to zero in each currency.
    pub postings: Vec<Posting>,
    /// Itself, when it can be open.
    pub document: Option<Document>,
    /// What it settles.
    pub settlements: Vec<Settlement>,
}

/// The facts of a record. `created_at` dates a document that has no date of its own.
#[must_use]
pub fn facts_of(entity: &str, record: &Map<String, Value>, created_at: Timestamp) -> Facts {
    let status = text(record, "status");
    let day = day(record, "transaction_date").unwrap_or_else(|| created_at.date().to_string());
    match entity {
        "invoices" => invoice_facts(record, status, day),
        // What was never final or no longer holds is not in the books. ARCHIVED only hides a record from people.
        _ if matches!(status, "DRAFT" | "VOIDED" | "INACTIVE") => Facts::default(),
        "payments" => payment_facts(record, &day),
        "journals" => journal_facts(record, day),
        _ => Facts::default(),
    }
}

fn invoice_facts(record: &Map<String, Value>, status: &str, day: String) -> Facts {
    let supplier = text(record, "type") == "SUPPLIER";
    let lines = objects(record.get("lines")).filter(|line| text(line, "status") != "INACTIVE").map(line_of).collect::<Vec<_>>();
    let amount = record.get("amount").and_then(Value::as_object);
    let net_e4 = lines.iter().fold(0i64, |sum, line| sum.saturating_add(line.net_e4));
    let lines_tax_e4 = lines.iter().fold(0i64, |sum, line| sum.saturating_add(line.tax_e4));
    let tax_e4 = amount.and_then(|amount| e4(amount, "tax_amount")).unwrap_or(lines_tax_e4);
    let total_e4 = amount.and_then(|amount| e4(amount, "total_amount")).unwrap_or_else(|| net_e4.saturating_add(tax_e4));
    let currency = currency_of(record, amount);

    let (party_entity, party_id) = match (text(record, "organization_id"), text(record, "person_id")) {
        ("", "") => ("", ""),
        ("", person) => ("people", person),
        (organization, _) => ("organizations", organization),
    };
    let document = Document {
        kind: if supplier { "SUPPLIER" } else { "CUSTOMER" }.to_owned(),
        status: status.to_owned(),
        code: text(record, "code").to_owned(),
        title: text(record, "title").to_owned(),
        number: text(record, "transaction_number").to_owned(),
        party_entity: party_entity.to_owned(),
        party_id: party_id.to_owned(),
        due_day: self::day(record, "due_date").unwrap_or_else(|| day.clone()),
        day: day.clone(),
        currency: currency.clone(),
        total_e4,
        balance_e4: e4(record, "balance"),
    };
    let mut facts = Facts { document: Some(document), ..Facts::default() };
    if !matches!(status, "AUTHORISED" | "SUBMITTED" | "PAID") {
        return facts;
    }

    // Written for a sale: what the customer owes on the debit side, the rest on the credit side. A bill is its mirror.
    let sign = if supplier { -1 } else { 1 };
    let mut book = Book { postings: Vec::new(), day, currency, sign };
    let (main, default) = if supplier { (Role::Payable, Role::Expense) } else { (Role::Receivable, Role::Revenue) };
    book.line(AccountKey::Role(main), total_e4);
    for line in &lines {
        let account = match (&line.account_id, &line.item_id) {
            (Some(account), _) => AccountKey::Account(account.clone()),
            (None, Some(item)) if supplier => AccountKey::Purchase(item.clone()),
            (None, Some(item)) => AccountKey::Sale(item.clone()),
            (None, None) => AccountKey::Role(default),
        };
        book.line(account, -line.net_e4);
    }
    book.line(AccountKey::Role(Role::SalesTax), -tax_e4);
    // Rounding, a discount of the whole document, lines without prices.
    book.rest(AccountKey::Role(default));
    facts.postings = book.postings;
    facts
}

fn payment_facts(record: &Map<String, Value>, day: &str) -> Facts {
    let lines = match record.get("payment_lines") {
        Some(Value::Array(lines)) if !lines.is_empty() => record.get("payment_lines"),
        _ => record.get("lines"),
    };
    let lines: Vec<&Map<String, Value>> = objects(lines).collect();
    let amount = record.get("amount").and_then(Value::as_object);
    let stated_e4 = amount.and_then(|amount| e4(amount, "total_amount"));
    let lines_e4 = lines.iter().filter_map(|line| e4(line, "amount")).fold(0i64, i64::saturating_add);
    let total_e4 = stated_e4.unwrap_or(lines_e4);
    let supplier = text(record, "type") == "SUPPLIER";
    let bank = match text(record, "account_id") {
        "" => AccountKey::Role(Role::Bank),
        account => AccountKey::Account(account.to_owned()),
    };
    let sign = if supplier { -1 } else { 1 };
    let mut book = Book { postings: Vec::new(), day: day.to_owned(), currency: currency_of(record, amount), sign };
    book.line(bank, total_e4);
    book.rest(AccountKey::Role(if supplier { Role::Payable } else { Role::Receivable }));

    let only_line = lines.len() == 1;
    let settlements = lines.iter().filter_map(|line| {
        // One line settles one document; of several links the first counts.
        let document_id = objects(line.get("linked_transactions")).map(|linked| text(linked, "id")).find(|id| !id.is_empty())?;
        let amount_e4 = e4(line, "amount").or(only_line.then_some(total_e4))?;
        Some(Settlement { document_id: document_id.to_owned(), day: day.to_owned(), amount_e4 })
    });
    Facts { settlements: settlements.collect(), postings: book.postings, document: None }
}

fn journal_facts(record: &Map<String, Value>, day: String) -> Facts {
    let mut book = Book { postings: Vec::new(), day, currency: text(record, "currency").to_owned(), sign: 1 };
    for line in objects(record.get("lines")) {
        let amount_e4 = e4(line, "debit").unwrap_or(0).saturating_sub(e4(line, "credit").unwrap_or(0));
        book.line(AccountKey::Account(text(line, "account_id").to_owned()), amount_e4);
    }
    // A journal balances exactly; ten-thousandths of its lines may not. The last line takes the rounding.
    let rest = -book.sum();
    if let Some(last) = book.postings.last_mut() {
        last.amount_e4 = last.amount_e4.saturating_add(rest);
    }
    Facts { postings: book.postings, ..Facts::default() }
}

struct Book {
    postings: Vec<Posting>,
    day: String,
    currency: String,
    sign: i64,
}

impl Book {
    fn line(&mut self, account: AccountKey, amount_e4: i64) {
        if amount_e4 != 0 {
            let amount_e4 = amount_e4.saturating_mul(self.sign);
            self.postings.push(Posting { account, day: self.day.clone(), currency: self.currency.clone(), amount_e4 });
        }
    }

    fn sum(&self) -> i64 {
        self.postings.iter().fold(0i64, |sum, posting| sum.saturating_add(posting.amount_e4))
    }

    fn rest(&mut self, account: AccountKey) {
        let rest = -self.sum() * self.sign;
        self.line(account, rest);
    }
}

struct Line {
    account_id: Option<String>,
    item_id: Option<String>,
    net_e4: i64,
    tax_e4: i64,
}

fn line_of(line: &Map<String, Value>) -> Line {
    let own = |name: &str| Some(text(line, name)).filter(|id| !id.is_empty()).map(str::to_owned);
    let total = line.get("total_price").and_then(Value::as_object);
    let of_total = |name: &str| total.and_then(|total| e4(total, name));
    let net_e4 = of_total("net_amount")
        .or_else(|| Some(of_total("total_amount")?.saturating_sub(of_total("tax_amount").unwrap_or(0))))
        .or_else(|| quantity_times_price_e4(line))
        .unwrap_or(0);
    let tax_e4 = of_total("tax_amount").or_else(|| Some(of_total("total_amount")?.saturating_sub(of_total("net_amount")?))).unwrap_or(0);
    Line { account_id: own("account_id"), item_id: own("item_id"), net_e4, tax_e4 }
}

fn quantity_times_price_e4(line: &Map<String, Value>) -> Option<i64> {
    let unit = line.get("unit_price").and_then(Value::as_object)?;
    let price = amount(unit, "net_amount").or_else(|| amount(unit, "total_amount"))?.decimal();
    let quantity = amount(line, "quantity").map_or(rust_decimal::Decimal::ONE, Amount::decimal);
    let reduction = amount(line, "reduction_percent").map_or(rust_decimal::Decimal::ZERO, Amount::decimal);
    let hundred = rust_decimal::Decimal::ONE_HUNDRED;
    let kept = hundred.checked_sub(reduction)?.checked_div(hundred)?;
    Amount::from(price.checked_mul(quantity)?.checked_mul(kept)?).to_e4()
}

fn currency_of(record: &Map<String, Value>, amount: Option<&Map<String, Value>>) -> String {
    let of_amount = amount.map_or("", |amount| text(amount, "currency"));
    let of_line = || {
        let line = objects(record.get("lines")).next()?;
        let price = line.get("total_price").or_else(|| line.get("unit_price"))?.as_object()?;
        Some(text(price, "currency"))
    };
    let found = match (of_amount, text(record, "currency")) {
        ("", "") => of_line().unwrap_or_default(),
        ("", own) => own,
        (of_amount, _) => of_amount,
    };
    found.to_ascii_uppercase()
}

fn objects(list: Option<&Value>) -> impl Iterator<Item = &Map<String, Value>> {
    list.and_then(Value::as_array).map_or(&[][..], Vec::as_slice).iter().filter_map(Value::as_object)
}

fn text<'a>(object: &'a Map<String, Value>, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn amount(object: &Map<String, Value>, name: &str) -> Option<Amount> {
    Amount::from_json(object.get(name)?)
}

fn e4(object: &Map<String, Value>, name: &str) -> Option<i64> {
    amount(object, name)?.to_e4()
}

/// The day as its writer meant it: the date in the text, whatever its offset.
fn day(object: &Map<String, Value>, name: &str) -> Option<String> {
    let written = text(object, name).get(..10)?;
    written.parse::<crate::kernel::Date>().ok().map(|day| day.to_string())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn facts(entity: &str, record: Value) -> Facts {
        let Value::Object(record) = record else { panic!("an object") };
        facts_of(entity, &record, Timestamp::parse("2026-03-04T05:06:07Z").unwrap())
    }

    fn shown(facts: &Facts) -> Vec<String> {
        facts.postings.iter().map(|p| format!("{} {}", p.account.to_text(), Amount::from_e4(p.amount_e4))).collect()
    }

    #[test]
    fn an_invoice_debits_receivables_and_credits_revenue_and_tax() {
        let invoice = json!({"type": "CUSTOMER", "status": "AUTHORISED", "transaction_date": "2026-02-28T23:00:00-10:00",
            "amount": {"total_amount": 110, "tax_amount": 10, "currency": "usd"},
            "lines": [{"account_id": "a1", "total_price": {"net_amount": 60}},
                      {"item_id": "i1", "quantity": 2, "unit_price": {"net_amount": 25}, "reduction_percent": 20}]});
        let facts = facts("invoices", invoice);
        assert_eq!(shown(&facts), ["role:receivable 110", "account:a1 -60", "sale:i1 -40", "role:sales_tax -10"]);
        assert_eq!((facts.postings[0].day.as_str(), facts.postings[0].currency.as_str()), ("2026-02-28", "USD"));
    }

    #[test]
    fn a_bill_is_the_mirror_and_drafts_are_not_in_the_books() {
        let mut bill = json!({"type": "SUPPLIER", "status": "PAID", "amount": {"total_amount": "50.5"}});
        assert_eq!(shown(&facts("invoices", bill.clone())), ["role:payable -50.5", "role:expense 50.5"]);
        bill["status"] = json!("DRAFT");
        let draft = facts("invoices", bill);
        assert!(draft.postings.is_empty() && draft.document.is_some());
    }

    #[test]
    fn a_payment_moves_money_and_settles() {
        let payment = json!({"type": "CUSTOMER", "account_id": "bank", "amount": {"total_amount": 80}, "transaction_date": "2026-01-05",
            "payment_lines": [{"amount": 30, "linked_transactions": [{"id": "in1"}]}, {"amount": 50, "linked_transactions": [{"id": "in2"}]}]});
        let facts = facts("payments", payment);
        assert_eq!(shown(&facts), ["account:bank 80", "role:receivable -80"]);
        let settled: Vec<_> = facts.settlements.iter().map(|s| (s.document_id.as_str(), s.amount_e4)).collect();
        assert_eq!(settled, [("in1", 300_000), ("in2", 500_000)]);
    }

    #[test]
    fn keys_survive_their_text() {
        for key in [AccountKey::Account("a:b".into()), AccountKey::Role(Role::SalesTax), AccountKey::Sale("x".into())] {
            assert_eq!(AccountKey::from_text(&key.to_text()), Some(key));
        }
    }

    fn number() -> impl Strategy<Value = Value> {
        prop_oneof![
            (-1_000_000i64..1_000_000, 0u32..7).prop_map(|(n, scale)| Amount::from(rust_decimal::Decimal::new(n, scale)).to_json()),
            Just(Value::Null),
            Just(json!("12.345678")),
        ]
    }

    fn price() -> impl Strategy<Value = Value> {
        (number(), number(), number()).prop_map(|(net, tax, total)| json!({"net_amount": net, "tax_amount": tax, "total_amount": total}))
    }

    fn invoice() -> impl Strategy<Value = Value> {
        let line = (price(), price(), number(), number(), proptest::option::of("[ab]"), proptest::option::of("[ij]")).prop_map(
            |(unit, total, quantity, reduction, account, item)| {
                json!({"unit_price": unit, "total_price": total, "quantity": quantity, "reduction_percent": reduction,
                       "account_id": account, "item_id": item})
            },
        );
        (price(), proptest::collection::vec(line, 0..6), prop_oneof![Just("CUSTOMER"), Just("SUPPLIER")])
            .prop_map(|(amount, lines, kind)| json!({"type": kind, "status": "AUTHORISED", "amount": amount, "lines": lines}))
    }

    proptest! {
        #[test]
        fn every_invoice_balances(invoice in invoice()) {
            let facts = facts("invoices", invoice);
            prop_assert_eq!(facts.postings.iter().map(|p| p.amount_e4).sum::<i64>(), 0);
        }

        #[test]
        fn every_payment_balances(amount in price(), lines in proptest::collection::vec(number(), 0..4)) {
            let lines: Vec<_> = lines.into_iter().map(|amount| json!({"amount": amount, "linked_transactions": [{"id": "x"}]})).collect();
            let facts = facts("payments", json!({"amount": amount, "payment_lines": lines}));
            prop_assert_eq!(facts.postings.iter().map(|p| p.amount_e4).sum::<i64>(), 0);
        }

        #[test]
        fn a_balanced_journal_stays_balanced_in_ten_thousandths(parts in proptest::collection::vec(1i64..1_000_000_000, 1..8)) {
            let mut lines: Vec<_> = parts.iter().map(|n| json!({"account_id": "a", "debit": Amount::from(rust_decimal::Decimal::new(*n, 6)).to_json()})).collect();
            lines.push(json!({"account_id": "b", "credit": Amount::from(rust_decimal::Decimal::new(parts.iter().sum(), 6)).to_json()}));
            let facts = facts("journals", json!({"lines": lines}));
            prop_assert_eq!(facts.postings.iter().map(|p| p.amount_e4).sum::<i64>(), 0);
        }
    }
}
