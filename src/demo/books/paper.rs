//! Accounts, taxes, customers, suppliers, items, invoices, bills, payments and journals as Connec! records.

use serde_json::{Value, json};

use super::chart::ACCOUNTS;
use super::journal::Journal;
use super::profile::{Address, Item, Party};
use super::trade::{Doc, Line, Side, Status, Stock};
use super::{Desk, exact};
use crate::kernel::Date;

pub(super) fn address(address: &Address) -> Value {
    let [line1, city, region, postal_code, country] = address;
    json!({"line1": line1, "city": city, "region": region, "postal_code": postal_code, "country": country})
}

/// Everything that documents refer to.
pub(super) fn master_data(desk: &mut Desk, stock: &Stock) {
    let profile = desk.profile;
    let domain = profile.website.trim_start_matches("https://");
    desk.put(
        "company",
        "company",
        json!({
            "name": profile.name, "tax_number": profile.tax_number, "currency": profile.currency,
            "email": {"address": format!("hello@{domain}")}, "phone": {"landline": profile.phone},
            "website": {"url": profile.website},
            "address": {"billing": address(&profile.address), "shipping": address(&profile.address)},
        }),
    );
    desk.put("tax_rates", "standard", json!({"name": profile.tax.name, "rate": exact(profile.tax.rate_e2)}));
    for (name, code, title, class, kind, sub_type, description) in ACCOUNTS {
        let bank_account = (name == "bank").then(|| json!({"bank_name": "First Example Bank", "account_number": "000123456"}));
        let record = json!({
            "code": code, "name": title, "description": description, "currency": profile.currency,
            "class": class, "type": kind, "sub_type": sub_type, "bank_account": bank_account,
        });
        desk.put_as("accounts", desk.account(name), record);
    }
    tax_codes(desk);
    for (at, customer) in profile.customers.iter().enumerate() {
        party(desk, &format!("customer-{at}"), customer, true);
    }
    for (at, supplier) in profile.suppliers.iter().enumerate() {
        party(desk, &format!("supplier-{at}"), supplier, false);
    }
    for (at, item) in profile.items.iter().enumerate() {
        let record = item_record(desk, item, stock.now[at]);
        desk.put("items", at, record);
    }
}

fn tax_codes(desk: &mut Desk) {
    let tax = &desk.profile.tax;
    let rate = exact(tax.rate_e2);
    let part = |desk: &Desk, name: &str| {
        json!([{
            "id": desk.id("tax_codes", name), "name": tax.name, "rate": rate,
            "account_id": desk.account("sales_tax"), "tax_rate_id": desk.id("tax_rates", "standard"),
        }])
    };
    let sale = part(desk, "standard/sale");
    let purchase = tax.on_purchases.then(|| part(desk, "standard/purchase"));
    let purchase_rate = if tax.on_purchases { rate.clone() } else { exact(0) };
    desk.put(
        "tax_codes",
        "standard",
        json!({"name": tax.name, "sale_tax_rate": rate, "purchase_tax_rate": purchase_rate, "sale_taxes": sale, "purchase_taxes": purchase}),
    );
    desk.put("tax_codes", "exempt", json!({"name": tax.exempt_name, "sale_tax_rate": exact(0), "purchase_tax_rate": exact(0)}));
}

fn party(desk: &mut Desk, name: &str, party: &Party, customer: bool) {
    let (first_name, last_name, job_title) = party.contact;
    let email = |who: &str| json!({"address": format!("{who}@{}", party.domain)});
    let place = address(&party.address);
    desk.put(
        "organizations",
        name,
        json!({
            "name": party.name, "industry": party.industry, "is_customer": customer, "is_supplier": !customer, "is_lead": false,
            "address": {"billing": place, "shipping": place}, "phone": {"landline": party.phone}, "email": email("office"),
            "website": {"url": format!("https://{}", party.domain)},
        }),
    );
    let record = json!({
        "first_name": first_name, "last_name": last_name, "job_title": job_title,
        "organization_id": desk.id("organizations", name), "is_customer": customer, "is_supplier": !customer, "is_lead": false,
        "email": email(&mailbox(first_name, last_name)), "phone_work": {"landline": party.phone}, "address_work": {"billing": place},
    });
    desk.put("people", name, record);
}

/// `ann.lee`: the local part of an e-mail address.
pub(super) fn mailbox(first_name: &str, last_name: &str) -> String {
    let plain = |text: &str| text.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
    format!("{}.{}", plain(first_name), plain(last_name))
}

fn item_record(desk: &Desk, item: &Item, on_hand: i64) -> Value {
    // Goods that are kept on shelves go through the inventory; what is bought for a customer is a cost at once.
    let goods = item.is_goods();
    let price =
        |cents: i64| json!({"net_amount": exact(cents), "tax_rate": exact(desk.profile.tax.rate_e2), "currency": desk.profile.currency});
    let mut record = json!({
        "name": item.name, "description": item.description, "unit": item.unit, "type": if goods { "INVENTORIED" } else { "SERVICE" },
        "sale_price": price(item.sale_cents), "sale_tax_code_id": desk.id("tax_codes", "standard"),
        "sale_account_id": desk.account(if goods { "sales" } else { "services" }), "is_inventoried": goods,
    });
    if let (true, Some(fields)) = (goods, record.as_object_mut()) {
        let more = json!({
            "purchase_price": price(item.cost_cents),
            "purchase_tax_code_id": desk.id("tax_codes", if desk.profile.tax.on_purchases { "standard" } else { "exempt" }),
            "purchase_account_id": desk.account("inventory"), "quantity_on_hand": on_hand, "quantity_available": on_hand,
            "minimum_quantity": 12, "average_cost": exact(item.cost_cents), "current_value": exact(item.cost_cents * on_hand),
        });
        if let Value::Object(more) = more {
            fields.extend(more);
        }
    }
    record
}

/// Invoices, bills, payments and journals in the order of their days; what is paid before its payment.
pub(super) fn documents(desk: &mut Desk, docs: &[Doc], journals: &[Journal]) {
    enum Paper<'a> {
        Doc(&'a Doc),
        Payment(&'a Doc, usize),
        Journal(usize, &'a Journal),
    }
    let mut papers: Vec<(Date, u8, Paper<'_>)> = Vec::new();
    for doc in docs {
        papers.push((doc.day, 0, Paper::Doc(doc)));
        papers.extend(doc.payments.iter().enumerate().map(|(at, (day, _))| (*day, 1, Paper::Payment(doc, at))));
    }
    papers.extend(journals.iter().enumerate().map(|(at, journal)| (journal.day, 2, Paper::Journal(at, journal))));
    // The sort is stable, so what falls on one day keeps its order.
    papers.sort_by_key(|(day, rank, _)| (*day, *rank));
    let mut payments = 0;
    for (day, _, paper) in papers {
        match paper {
            Paper::Doc(doc) => {
                let record = doc_record(desk, doc);
                desk.put("invoices", &doc.number, record);
            }
            Paper::Payment(doc, at) => {
                payments += 1;
                let record = payment_record(desk, doc, at, day, &format!("PAY-{}", 3000 + payments));
                desk.put("payments", format!("{}-{at}", doc.number), record);
            }
            Paper::Journal(at, journal) => {
                let record = journal_record(desk, journal, &format!("JRN-{}", 5001 + at));
                desk.put("journals", at, record);
            }
        }
    }
}

fn party_name(doc: &Doc) -> String {
    match doc.side {
        Side::Sale => format!("customer-{}", doc.party),
        Side::Purchase => format!("supplier-{}", doc.party),
    }
}

fn type_word(side: Side) -> &'static str {
    match side {
        Side::Sale => "CUSTOMER",
        Side::Purchase => "SUPPLIER",
    }
}

fn doc_record(desk: &Desk, doc: &Doc) -> Value {
    let parties = if doc.side == Side::Sale { desk.profile.customers } else { desk.profile.suppliers };
    let lines: Vec<Value> = doc.lines.iter().enumerate().map(|(at, line)| line_record(desk, doc, at, line)).collect();
    let open = doc.counts() && doc.status != Status::Paid;
    json!({
        "title": doc.title, "transaction_number": doc.number, "transaction_date": doc.day.to_string(), "due_date": doc.due.to_string(),
        "expected_payment_date": open.then(|| doc.due.max(desk.today).to_string()),
        "type": type_word(doc.side), "status": doc.status.word(),
        "organization_id": desk.id("organizations", party_name(doc)), "person_id": desk.id("people", party_name(doc)),
        "billing_address": address(&parties[doc.party].address), "currency": desk.profile.currency,
        "amount": {
            "net_amount": exact(doc.net_cents()), "tax_amount": exact(doc.tax_cents()), "total_amount": exact(doc.total_cents()),
            "currency": desk.profile.currency,
        },
        "balance": exact(doc.balance_cents()), "lines": lines,
    })
}

fn line_record(desk: &Desk, doc: &Doc, at: usize, line: &Line) -> Value {
    let tax_rate = exact(if line.taxed { desk.profile.tax.rate_e2 } else { 0 });
    let currency = desk.profile.currency;
    let mut record = json!({
        "id": desk.id("invoices", format!("{}/line-{at}", doc.number)), "status": "ACTIVE", "line_number": at + 1,
        "description": line.what, "item_id": line.item.map(|item| desk.id("items", item)),
        "account_id": line.account.map(|account| desk.account(account)), "quantity": line.quantity,
        "reduction_percent": (line.reduction_percent != 0).then_some(line.reduction_percent),
        "unit_price": {"net_amount": exact(line.unit_cents), "tax_rate": tax_rate, "currency": currency},
        "total_price": {
            "net_amount": exact(line.net_cents), "tax_amount": exact(line.tax_cents), "tax_rate": tax_rate,
            "total_amount": exact(line.net_cents + line.tax_cents), "currency": currency,
        },
        "tax_code_id": desk.id("tax_codes", if line.taxed { "standard" } else { "exempt" }),
    });
    if let Some(fields) = record.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    record
}

fn payment_record(desk: &Desk, doc: &Doc, at: usize, day: Date, number: &str) -> Value {
    let (_, cents) = doc.payments[at];
    let title = if doc.balance_cents() != 0 || doc.payments.len() > 1 { "Part payment" } else { "Payment" };
    json!({
        "title": format!("{title} of {}", doc.number), "type": type_word(doc.side), "payment_reference": doc.number,
        "transaction_number": number, "transaction_date": day.to_string(), "currency": desk.profile.currency,
        "account_id": desk.account("bank"), "organization_id": desk.id("organizations", party_name(doc)),
        "amount": desk.money(cents),
        "payment_lines": [{
            "id": desk.id("payments", format!("{}-{at}/line", doc.number)), "amount": exact(cents),
            "linked_transactions": [{"id": desk.id("invoices", &doc.number)}],
        }],
    })
}

fn journal_record(desk: &Desk, journal: &Journal, number: &str) -> Value {
    let lines = journal.lines.iter().enumerate().map(|(at, (account, cents))| {
        let side = if *cents > 0 { "debit" } else { "credit" };
        json!({
            "id": desk.id("journals", format!("{number}/line-{at}")), "account_id": desk.account(account),
            side: exact(cents.abs()), "description": journal.what,
        })
    });
    json!({
        "transaction_date": journal.day.to_string(), "transaction_number": number, "reference": number,
        "description": journal.what, "currency": desk.profile.currency, "lines": lines.collect::<Vec<_>>(),
    })
}
