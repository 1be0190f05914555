//! The posting rules: which facts a document makes. Pure functions of the document alone, so that facts can be rebuilt
//! and compared at any time; `docs/connec.md` states the rules for people.
//!
//! Lines add up to zero by construction: what the parts of a document leave open goes to its main account. Accounts that a
//! document does not name are left as [`AccountKey::Role`] (or the item's account) and resolved when a report is read, so that
//! accounts may arrive after the documents that use them.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::facts::{AccountKey, Document, Facts, Kind, Measure, Posting, ROUNDING, Role, Settlement, is_posted};
use crate::kernel::{Amount, Timestamp};

/// The entities whose records make facts.
pub(crate) const ENTITIES: [&str; 4] = ["invoices", "journals", "payments", "stock_adjustments"];

/// The facts of a record. `created_at` dates a document that has no date of its own.
#[must_use]
pub fn facts_of(entity: &str, record: &Map<String, Value>, created_at: Timestamp) -> Facts {
    let status = text(record, "status");
    let day = own_day(record).unwrap_or_else(|| created_at.date().to_string());
    match entity {
        "invoices" => invoice_facts(record, status, day),
        // What was never final or no longer holds is not in the books. ARCHIVED only hides a record from people.
        _ if matches!(status, "DRAFT" | "VOIDED" | "INACTIVE") => Facts::default(),
        "payments" => payment_facts(record, status, day),
        "journals" => journal_facts(record, day),
        "stock_adjustments" => adjustment_facts(record, day),
        _ => Facts::default(),
    }
}

/// The day that a document names.
pub(crate) fn own_day(record: &Map<String, Value>) -> Option<String> {
    day(record, "transaction_date")
}

fn invoice_facts(record: &Map<String, Value>, status: &str, day: String) -> Facts {
    let supplier = text(record, "type") == "SUPPLIER";
    let lines = objects(record.get("lines")).filter(|line| text(line, "status") != "INACTIVE").map(line_of).collect::<Vec<_>>();
    let amount = record.get("amount").and_then(Value::as_object);
    let net_e4 = sum(lines.iter().map(|line| line.net_e4));
    let (tax_e4, total_e4) = totals_of(record, amount, &lines, net_e4);
    let document = Document {
        is_credit: false,
        status: status.to_owned(),
        code: text(record, "code").to_owned(),
        title: text(record, "title").to_owned(),
        number: text(record, "transaction_number").to_owned(),
        due_day: self::day(record, "due_date").unwrap_or_else(|| day.clone()),
        total_e4,
        balance_e4: e4(record, "balance"),
    };
    let mut facts = about_party(record, supplier);
    (facts.day, facts.currency, facts.document) = (day, currency_of(record, amount), Some(document));
    if !is_posted(status) {
        return facts;
    }

    // Written for a sale: what the customer owes on the debit side, the rest on the credit side. A bill is its mirror.
    let mut book = Book { postings: Vec::new(), sign: if supplier { -1 } else { 1 } };
    let (main, default) = if supplier { (Role::Payable, Role::Expense) } else { (Role::Receivable, Role::Revenue) };
    book.line(AccountKey::Role(main), total_e4);
    for line in &lines {
        let account = match (&line.account_id, &line.item_id) {
            (Some(account), _) => AccountKey::Account(account.clone()),
            (None, Some(item)) if supplier => AccountKey::Purchase(item.clone()),
            (None, Some(item)) => AccountKey::Sale(item.clone()),
            (None, None) => AccountKey::Role(default),
        };
        book.line(account, line.net_e4.saturating_neg());
    }
    book.line(AccountKey::Role(Role::SalesTax), tax_e4.saturating_neg());
    // Rounding, a discount of the whole document, lines without prices.
    book.rest(AccountKey::Role(default));
    facts.postings = book.postings;
    facts.measures = item_measures(&lines, supplier);
    facts.measures.extend(tax_measures(&lines, supplier, total_e4.saturating_sub(tax_e4), tax_e4));
    facts
}

/// The tax and the total of a document: what it states, else what its lines say.
fn totals_of(record: &Map<String, Value>, amount: Option<&Map<String, Value>>, lines: &[Line], net_e4: i64) -> (i64, i64) {
    let stated = |name: &str| amount.and_then(|amount| e4(amount, name));
    let (stated_net, stated_total) = (stated("net_amount"), stated("total_amount"));
    let tax_e4 = stated("tax_amount")
        .or_else(|| Some(stated_total?.saturating_sub(stated_net?)))
        .unwrap_or_else(|| sum(lines.iter().map(|line| line.tax_e4)));
    let total_e4 = stated_total.unwrap_or_else(|| {
        // A discount of the whole document is in the totals that it states; only without them it is for us to take off.
        let net_e4 = stated_net.unwrap_or_else(|| net_e4.saturating_sub(discount_e4(record, net_e4)));
        net_e4.saturating_add(tax_e4)
    });
    (tax_e4, total_e4)
}

fn discount_e4(record: &Map<String, Value>, net_e4: i64) -> i64 {
    let of_percent = || {
        let percent = amount(record, "discount_percent")?.decimal();
        let net = Amount::from_e4(net_e4).decimal();
        Amount::from(net.checked_mul(percent)?.checked_div(Decimal::ONE_HUNDRED)?).to_e4()
    };
    match e4(record, "discount_amount") {
        None | Some(0) => of_percent().unwrap_or(0),
        Some(amount_e4) => amount_e4,
    }
}

/// Units and amounts of each item.
fn item_measures(lines: &[Line], supplier: bool) -> Vec<Measure> {
    let (units, net) = if supplier { (Kind::Bought, Kind::BoughtNet) } else { (Kind::Sold, Kind::SoldNet) };
    let mut items: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for line in lines {
        if let Some(item) = &line.item_id {
            let sums = items.entry(item).or_default();
            // On a credit note goods come back, whether it writes the quantity or the price as negative.
            let quantity_e4 = if line.net_e4 < 0 && line.quantity_e4 > 0 { -line.quantity_e4 } else { line.quantity_e4 };
            sums.0 = sums.0.saturating_add(quantity_e4);
            sums.1 = sums.1.saturating_add(line.net_e4);
        }
    }
    items.into_iter().flat_map(|(item, (quantity_e4, net_e4))| pair(item, (units, quantity_e4), (net, net_e4))).collect()
}

/// Net amounts and tax of each tax code; their sums are the document's own totals.
fn tax_measures(lines: &[Line], supplier: bool, net_e4: i64, tax_e4: i64) -> Vec<Measure> {
    let (net, tax) = if supplier { (Kind::PurchaseNet, Kind::PurchaseTax) } else { (Kind::SaleNet, Kind::SaleTax) };
    let mut codes: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for line in lines {
        let sums = codes.entry(&line.tax_key).or_default();
        sums.0 = sums.0.saturating_add(line.net_e4);
        sums.1 = sums.1.saturating_add(line.tax_e4);
    }
    let net_rest_e4 = net_e4.saturating_sub(sum(codes.values().map(|sums| sums.0)));
    let tax_rest_e4 = tax_e4.saturating_sub(sum(codes.values().map(|sums| sums.1)));
    // Where no line names its tax and all have one code, the document's tax is that code's.
    let lines_are_silent = codes.values().all(|sums| sums.1 == 0);
    let tax_place = match codes.keys().next() {
        None => "",
        Some(code) if lines_are_silent && codes.len() == 1 => code,
        _ => ROUNDING,
    };
    let net_place = if codes.is_empty() { "" } else { ROUNDING };
    let sums = codes.entry(net_place).or_default();
    sums.0 = sums.0.saturating_add(net_rest_e4);
    let sums = codes.entry(tax_place).or_default();
    sums.1 = sums.1.saturating_add(tax_rest_e4);
    codes.into_iter().flat_map(|(code, (net_e4, tax_e4))| pair(code, (net, net_e4), (tax, tax_e4))).collect()
}

/// Two measures of one thing, without those that say nothing.
fn pair(key: &str, one: (Kind, i64), other: (Kind, i64)) -> impl Iterator<Item = Measure> {
    [one, other].into_iter().filter(|(_, amount_e4)| *amount_e4 != 0).map(|(kind, amount_e4)| Measure {
        kind,
        key: key.to_owned(),
        amount_e4,
    })
}

fn payment_facts(record: &Map<String, Value>, status: &str, day: String) -> Facts {
    let lines = match record.get("payment_lines") {
        Some(Value::Array(lines)) if !lines.is_empty() => record.get("payment_lines"),
        _ => record.get("lines"),
    };
    let lines: Vec<&Map<String, Value>> = objects(lines).collect();
    let amount = record.get("amount").and_then(Value::as_object);
    let stated_e4 = amount.and_then(|amount| e4(amount, "total_amount"));
    let total_e4 = stated_e4.unwrap_or_else(|| sum(lines.iter().filter_map(|line| e4(line, "amount"))));
    let supplier = text(record, "type") == "SUPPLIER";
    let bank = match text(record, "account_id") {
        "" => AccountKey::Role(Role::Bank),
        account => AccountKey::Account(account.to_owned()),
    };
    let mut book = Book { postings: Vec::new(), sign: if supplier { -1 } else { 1 } };
    book.line(bank, total_e4);
    book.rest(AccountKey::Role(if supplier { Role::Payable } else { Role::Receivable }));

    let only_line = lines.len() == 1;
    let settlements: Vec<Settlement> = lines
        .iter()
        .filter_map(|line| {
            // One line settles one document; of several links the first counts.
            let document_id = objects(line.get("linked_transactions")).map(|linked| text(linked, "id")).find(|id| !id.is_empty())?;
            let amount_e4 = e4(line, "amount").or(only_line.then_some(total_e4))?;
            (amount_e4 != 0).then(|| Settlement { document_id: document_id.to_owned(), amount_e4 })
        })
        .collect();
    // What settles nothing is a credit of the party: paid in advance, or not yet matched.
    let rest_e4 = total_e4.saturating_sub(sum(settlements.iter().map(|settlement| settlement.amount_e4)));
    let credit = || Document {
        is_credit: true,
        status: status.to_owned(),
        code: text(record, "code").to_owned(),
        title: text(record, "title").to_owned(),
        number: text(record, "transaction_number").to_owned(),
        due_day: day.clone(),
        total_e4: rest_e4.saturating_neg(),
        balance_e4: None,
    };
    let document = (rest_e4 != 0).then(credit);
    Facts { currency: currency_of(record, amount), postings: book.postings, document, settlements, day, ..about_party(record, supplier) }
}

fn journal_facts(record: &Map<String, Value>, day: String) -> Facts {
    let mut book = Book { postings: Vec::new(), sign: 1 };
    for line in objects(record.get("lines")) {
        let amount_e4 = e4(line, "debit").unwrap_or(0).saturating_sub(e4(line, "credit").unwrap_or(0));
        book.line(AccountKey::Account(text(line, "account_id").to_owned()), amount_e4);
    }
    // A journal balances exactly; ten-thousandths of its lines may not. The last line takes the rounding.
    let rest = -book.sum();
    if let Some(last) = book.postings.last_mut() {
        last.amount_e4 = last.amount_e4.saturating_add(rest);
    }
    let currency = text(record, "currency").to_ascii_uppercase();
    Facts { day, currency, postings: book.postings, ..Facts::default() }
}

/// Stock that was counted, lost or found: units and their cost, and nothing in the accounts, where its app books it itself.
fn adjustment_facts(record: &Map<String, Value>, day: String) -> Facts {
    let mut items: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for line in objects(record.get("lines")) {
        let (item, quantity) = (text(line, "item_id"), amount(line, "quantity").map_or(Decimal::ZERO, Amount::decimal));
        if item.is_empty() {
            continue;
        }
        let cost = amount(line, "unit_cost").and_then(|cost| Amount::from(cost.decimal().checked_mul(quantity)?).to_e4());
        let sums = items.entry(item).or_default();
        sums.0 = sums.0.saturating_add(Amount::from(quantity).to_e4().unwrap_or(0));
        sums.1 = sums.1.saturating_add(cost.unwrap_or(0));
    }
    let measures = items
        .into_iter()
        .flat_map(|(item, (quantity_e4, cost_e4))| pair(item, (Kind::Adjusted, quantity_e4), (Kind::AdjustedCost, cost_e4)));
    Facts { day, currency: text(record, "currency").to_ascii_uppercase(), measures: measures.collect(), ..Facts::default() }
}

struct Book {
    postings: Vec<Posting>,
    sign: i64,
}

impl Book {
    fn line(&mut self, account: AccountKey, amount_e4: i64) {
        if amount_e4 != 0 {
            self.postings.push(Posting { account, amount_e4: amount_e4.saturating_mul(self.sign) });
        }
    }

    fn sum(&self) -> i64 {
        sum(self.postings.iter().map(|posting| posting.amount_e4))
    }

    fn rest(&mut self, account: AccountKey) {
        let rest = self.sum().saturating_neg().saturating_mul(self.sign);
        self.line(account, rest);
    }
}

struct Line {
    account_id: Option<String>,
    item_id: Option<String>,
    quantity_e4: i64,
    net_e4: i64,
    tax_e4: i64,
    /// The tax code, else `rate:<percent>`, else empty.
    tax_key: String,
}

fn line_of(line: &Map<String, Value>) -> Line {
    let own = |name: &str| Some(text(line, name)).filter(|id| !id.is_empty()).map(str::to_owned);
    let total = line.get("total_price").and_then(Value::as_object);
    let unit = line.get("unit_price").and_then(Value::as_object);
    let of_total = |name: &str| total.and_then(|total| e4(total, name));
    let rate = [total, unit].into_iter().flatten().find_map(|price| amount(price, "tax_rate")).map(Amount::decimal);
    let without_tax_e4 = |total_e4: i64| match (of_total("tax_amount"), rate) {
        (Some(tax_e4), _) => total_e4.saturating_sub(tax_e4),
        (None, Some(rate)) => without_tax(Amount::from_e4(total_e4).decimal(), rate).unwrap_or(total_e4),
        (None, None) => total_e4,
    };
    let times = Times::of(line);
    let net_e4 = of_total("net_amount")
        .or_else(|| of_total("total_amount").map(without_tax_e4))
        .or_else(|| times.e4(unit_net(unit?, rate)?))
        .unwrap_or(0);
    let tax_e4 = of_total("tax_amount")
        .or_else(|| Some(of_total("total_amount")?.saturating_sub(net_e4)))
        .or_else(|| times.e4(amount(unit?, "tax_amount")?.decimal()))
        // Tax authorities take whole cents of a line.
        .or_else(|| {
            Amount::from(Amount::from_e4(net_e4).decimal().checked_mul(rate?)?.checked_div(Decimal::ONE_HUNDRED)?).round_cents().to_e4()
        })
        .unwrap_or(0);
    let tax_key = own("tax_code_id").or_else(|| rate.map(|rate| format!("rate:{}", rate.normalize()))).unwrap_or_default();
    let quantity_e4 = Amount::from(times.quantity).to_e4().unwrap_or(0);
    Line { account_id: own("account_id"), item_id: own("item_id"), quantity_e4, net_e4, tax_e4, tax_key }
}

/// The price of one unit without tax.
fn unit_net(unit: &Map<String, Value>, rate: Option<Decimal>) -> Option<Decimal> {
    if let Some(net) = amount(unit, "net_amount") {
        return Some(net.decimal());
    }
    let total = amount(unit, "total_amount")?.decimal();
    match (amount(unit, "tax_amount"), rate) {
        (Some(tax), _) => total.checked_sub(tax.decimal()),
        (None, Some(rate)) => total.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(Decimal::ONE_HUNDRED.checked_add(rate)?),
        (None, None) => Some(total),
    }
}

/// What is left of an amount that includes tax, in whole cents.
fn without_tax(total: Decimal, rate: Decimal) -> Option<i64> {
    let net = total.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(Decimal::ONE_HUNDRED.checked_add(rate)?)?;
    Amount::from(net).round_cents().to_e4()
}

/// By what a line multiplies the price of one unit.
struct Times {
    quantity: Decimal,
    kept: Option<Decimal>,
}

impl Times {
    fn of(line: &Map<String, Value>) -> Self {
        let quantity = amount(line, "quantity").map_or(Decimal::ONE, Amount::decimal);
        let reduction = amount(line, "reduction_percent").map_or(Decimal::ZERO, Amount::decimal);
        let kept = Decimal::ONE_HUNDRED.checked_sub(reduction).and_then(|kept| kept.checked_div(Decimal::ONE_HUNDRED));
        Self { quantity, kept }
    }

    fn e4(&self, price: Decimal) -> Option<i64> {
        Amount::from(price.checked_mul(self.quantity)?.checked_mul(self.kept?)?).to_e4()
    }
}

/// Facts that say only whom they are about.
fn about_party(record: &Map<String, Value>, supplier: bool) -> Facts {
    let (party_entity, party_id) = match (text(record, "organization_id"), text(record, "person_id")) {
        ("", "") => ("", ""),
        ("", person) => ("people", person),
        (organization, _) => ("organizations", organization),
    };
    let side = if supplier { "SUPPLIER" } else { "CUSTOMER" };
    Facts { side: side.to_owned(), party_entity: party_entity.to_owned(), party_id: party_id.to_owned(), ..Facts::default() }
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

fn sum(amounts: impl Iterator<Item = i64>) -> i64 {
    amounts.fold(0, i64::saturating_add)
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
        facts.postings.iter().map(|p| format!("{} {}", p.account, Amount::from_e4(p.amount_e4))).collect()
    }

    #[test]
    fn an_invoice_debits_receivables_and_credits_revenue_and_tax() {
        let invoice = json!({"type": "CUSTOMER", "status": "AUTHORISED", "transaction_date": "2026-02-28T23:00:00-10:00",
            "amount": {"total_amount": 110, "tax_amount": 10, "currency": "usd"},
            "lines": [{"account_id": "a1", "total_price": {"net_amount": 60}},
                      {"item_id": "i1", "quantity": 2, "unit_price": {"net_amount": 25}, "reduction_percent": 20}]});
        let facts = facts("invoices", invoice);
        assert_eq!(shown(&facts), ["role:receivable 110", "account:a1 -60", "sale:i1 -40", "role:sales_tax -10"]);
        assert_eq!((facts.day.as_str(), facts.currency.as_str()), ("2026-02-28", "USD"));
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

    fn measured(facts: &Facts) -> Vec<String> {
        facts.measures.iter().map(|m| format!("{} {} {}", m.kind.word(), m.key, Amount::from_e4(m.amount_e4))).collect()
    }

    #[test]
    fn what_a_payment_does_not_settle_is_a_credit() {
        let payment = json!({"type": "SUPPLIER", "amount": {"total_amount": 80}, "organization_id": "o",
            "payment_lines": [{"amount": 30, "linked_transactions": [{"id": "in1"}]}]});
        let facts = facts("payments", payment);
        assert_eq!(shown(&facts), ["role:bank -80", "role:payable 80"]);
        assert_eq!((facts.shelf(), facts.party_id.as_str()), (Some("SUPPLIER CREDIT"), "o"));
        assert_eq!(facts.document.unwrap().total_e4, -500_000);
    }

    #[test]
    fn prices_with_tax_in_them_are_taken_apart() {
        let bill = json!({"type": "SUPPLIER", "status": "AUTHORISED", "lines": [
            {"item_id": "i", "quantity": 3, "unit_price": {"total_amount": 11, "tax_rate": 10}},
            {"account_id": "a", "tax_code_id": "t", "total_price": {"total_amount": 120, "tax_rate": 20}},
            {"account_id": "a", "total_price": {"net_amount": 5}}]});
        let facts = facts("invoices", bill);
        assert_eq!(shown(&facts), ["role:payable -158", "purchase:i 30", "account:a 100", "account:a 5", "role:sales_tax 23"]);
        assert_eq!(
            measured(&facts),
            [
                "bought i 3",
                "bought_net i 30",
                "purchase_net  5",
                "purchase_net rate:10 30",
                "purchase_tax rate:10 3",
                "purchase_net t 100",
                "purchase_tax t 20"
            ]
        );
    }

    #[test]
    fn a_credit_note_takes_back_what_an_invoice_gave() {
        let note =
            json!({"status": "AUTHORISED", "lines": [{"item_id": "i", "quantity": 2, "unit_price": {"net_amount": -10, "tax_rate": 10}}]});
        let facts = facts("invoices", note);
        assert_eq!(shown(&facts), ["role:receivable -22", "sale:i 20", "role:sales_tax 2"]);
        assert_eq!(measured(&facts), ["sold i -2", "sold_net i -20", "sale_net rate:10 -20", "sale_tax rate:10 -2"]);
    }

    #[test]
    fn a_discount_of_the_whole_document_lowers_what_is_owed_and_the_revenue() {
        let mut invoice =
            json!({"status": "AUTHORISED", "discount_percent": 10, "lines": [{"account_id": "a", "total_price": {"net_amount": 200}}]});
        assert_eq!(shown(&facts("invoices", invoice.clone())), ["role:receivable 180", "account:a -200", "role:revenue 20"]);
        invoice["discount_amount"] = json!(5);
        assert_eq!(shown(&facts("invoices", invoice.clone()))[0], "role:receivable 195");
        // Totals that are stated have the discount in them.
        invoice["amount"] = json!({"total_amount": 190});
        assert_eq!(shown(&facts("invoices", invoice))[0], "role:receivable 190");
    }

    #[test]
    fn the_tax_of_a_document_is_shown_where_it_belongs_or_as_rounding() {
        let invoice = |lines: Value| {
            measured(&facts(
                "invoices",
                json!({"status": "PAID", "amount": {"total_amount": "110.01", "tax_amount": "10.01"}, "lines": lines}),
            ))
        };
        assert_eq!(invoice(json!([])), ["sale_net  100", "sale_tax  10.01"]);
        assert_eq!(invoice(json!([{"tax_code_id": "t", "total_price": {"net_amount": 100}}])), ["sale_net t 100", "sale_tax t 10.01"]);
        assert_eq!(
            invoice(json!([{"tax_code_id": "t", "total_price": {"net_amount": 99, "tax_amount": 10}}])),
            ["sale_net rounding 1", "sale_tax rounding 0.01", "sale_net t 99", "sale_tax t 10"]
        );
    }

    #[test]
    fn stock_adjustments_count_units_and_leave_the_accounts_alone() {
        let facts = facts("stock_adjustments", json!({"lines": [{"item_id": "i", "quantity": -2, "unit_cost": "1.5"}, {"quantity": 3}]}));
        assert!(facts.postings.is_empty());
        assert_eq!(measured(&facts), ["adjusted i -2", "adjusted_cost i -3"]);
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
            // Its taxes are its total, and its tax is what the tax account got.
            let of = |kinds: &[Kind]| facts.measures.iter().filter(|m| kinds.contains(&m.kind)).map(|m| m.amount_e4).sum::<i64>();
            let taxes = of(&[Kind::SaleTax]) - of(&[Kind::PurchaseTax]);
            let booked = facts.postings.iter().filter(|p| p.account == AccountKey::Role(Role::SalesTax)).map(|p| p.amount_e4).sum::<i64>();
            prop_assert_eq!(taxes, -booked);
            let total = of(&[Kind::SaleNet, Kind::SaleTax, Kind::PurchaseNet, Kind::PurchaseTax]);
            prop_assert_eq!(total, facts.document.unwrap().total_e4);
        }

        #[test]
        fn every_payment_balances(amount in price(), lines in proptest::collection::vec(number(), 0..4)) {
            let lines: Vec<_> = lines.into_iter().map(|amount| json!({"amount": amount, "linked_transactions": [{"id": "x"}]})).collect();
            let facts = facts("payments", json!({"amount": amount, "payment_lines": lines}));
            prop_assert_eq!(facts.postings.iter().map(|p| p.amount_e4).sum::<i64>(), 0);
            // What it takes off the receivables is what it settles, and its credit.
            let off = facts.postings.iter().filter(|p| p.account == AccountKey::Role(Role::Receivable)).map(|p| p.amount_e4).sum::<i64>();
            let settled = facts.settlements.iter().map(|s| s.amount_e4).sum::<i64>();
            prop_assert_eq!(-off, settled - facts.document.map_or(0, |credit| credit.total_e4));
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
