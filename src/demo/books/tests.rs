//! Do the books hold together? Checked from the records alone, with Connec!'s own posting rules.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use sha2::Digest as _;

use super::*;
use crate::connec::entity::{Registry, Unknown, check, required_check};
use crate::connec::ledger::{AccountKey, Role, facts_of};
use crate::kernel::Timestamp;

/// Days that are awkward: the first and last of a month, a leap day, a new year.
const DAYS: [&str; 4] = ["2026-11-22", "2027-01-01", "2026-03-31", "2028-02-29"];

fn each(mut test: impl FnMut(&'static Profile, Date, &Ledger)) {
    // Made once for all tests: without optimisation it takes a while.
    static LEDGERS: LazyLock<Vec<(&'static Profile, Date, Ledger)>> = LazyLock::new(|| {
        let days = DAYS.iter().map(|day| day.parse::<Date>().unwrap());
        days.flat_map(|today| PROFILES.map(|profile| (profile, today, Ledger::of(books(profile, today))))).collect()
    });
    for (profile, today, ledger) in LEDGERS.iter() {
        test(profile, *today, ledger);
    }
}

fn amount(value: &Value, path: &[&str]) -> Amount {
    let found = path.iter().fold(value, |value, name| &value[*name]);
    Amount::from_json(found).unwrap_or(Amount::ZERO)
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

/// The records by collection, and what they post, by account and day.
struct Ledger {
    records: HashMap<&'static str, Vec<(String, Value)>>,
    places: HashMap<String, usize>,
    postings: Vec<(String, String, i64)>,
}

impl Ledger {
    fn of(books: Vec<BookRecord>) -> Self {
        let mut records: HashMap<&'static str, Vec<(String, Value)>> = HashMap::new();
        let (mut places, mut facts) = (HashMap::new(), Vec::new());
        for record in books {
            facts.push(facts_of(record.entity, &record.fields, Timestamp::from_ms(0)));
            let list = records.entry(record.entity).or_default();
            places.insert(format!("{} {}", record.entity, record.id), list.len());
            list.push((record.id, Value::Object(record.fields)));
        }
        let mut ledger = Self { records, places, postings: Vec::new() };
        let postings = facts.into_iter().flat_map(|facts| facts.postings.into_iter().map(move |posting| (posting, facts.day.clone())));
        for (posting, day) in postings {
            let account = match posting.account {
                AccountKey::Account(id) => id,
                AccountKey::Role(role) => ledger.role(role),
                AccountKey::Sale(item) => ledger.text("items", &item, "sale_account_id"),
                AccountKey::Purchase(item) => ledger.text("items", &item, "purchase_account_id"),
            };
            ledger.postings.push((account, day, posting.amount_e4));
        }
        ledger
    }

    fn all(&self, entity: &str) -> &[(String, Value)] {
        self.records.get(entity).map_or(&[], Vec::as_slice)
    }

    fn find(&self, entity: &str, id: &str) -> Option<&Value> {
        Some(&self.all(entity)[*self.places.get(&format!("{entity} {id}"))?].1)
    }

    fn text(&self, entity: &str, id: &str, name: &str) -> String {
        self.find(entity, id).unwrap()[name].as_str().unwrap_or_else(|| panic!("{entity} {id} has no {name}")).to_owned()
    }

    fn account(&self, code: &str) -> String {
        self.all("accounts").iter().find(|(_, account)| account["code"] == code).unwrap().0.clone()
    }

    fn role(&self, role: Role) -> String {
        self.account(match role {
            Role::Receivable => "1100",
            Role::Payable => "2000",
            Role::SalesTax => "2100",
            Role::Revenue => "4000",
            Role::Expense => "6700",
            Role::Bank => "1000",
        })
    }

    fn balance_e4(&self, code: &str) -> i64 {
        let account = self.account(code);
        self.postings.iter().filter(|(known, ..)| *known == account).map(|(_, _, e4)| e4).sum()
    }

    /// By month: what accounts of that class did.
    fn months_of(&self, class: &str) -> BTreeMap<String, i64> {
        let mut months = BTreeMap::new();
        for (account, day, e4) in &self.postings {
            if self.find("accounts", account).unwrap()["class"] == class {
                *months.entry(day[..7].to_owned()).or_insert(0) += e4;
            }
        }
        months
    }
}

#[test]
fn every_record_fits_its_definition_and_refers_to_what_came_before() {
    for profile in PROFILES {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for record in books(profile, DAYS[0].parse().unwrap()) {
            let entity = Registry::builtin().entity(record.entity).unwrap();
            let kept = check(&entity, record.fields.clone(), Unknown::Refuse).unwrap();
            assert_eq!(Value::Object(kept.clone()), Value::Object(record.fields.clone()), "nothing is dropped");
            required_check(&entity, &kept).unwrap();
            let text = Value::Object(record.fields).to_string();
            for piece in text.split('"').filter(|piece| uuid::Uuid::parse_str(piece).is_ok()) {
                let own = record.entity != "company" && !seen.contains_key(piece);
                let sub_record = text.contains(&format!("\"id\":\"{piece}\""));
                assert!(!own || sub_record, "{} {} refers to {piece}", record.entity, record.id);
            }
            assert!(seen.insert(record.id.clone(), record.entity).is_none(), "ids are unique");
        }
    }
}

#[test]
fn journals_and_the_whole_ledger_balance() {
    each(|profile, today, ledger| {
        for (id, journal) in ledger.all("journals") {
            let sum = |side: &str| list(journal, "lines").iter().map(|line| amount(line, &[side])).sum::<Amount>();
            assert_eq!(sum("debit"), sum("credit"), "{id}");
        }
        assert_eq!(ledger.postings.iter().map(|(_, _, e4)| e4).sum::<i64>(), 0, "{} {today}", profile.name);
    });
}

#[test]
fn documents_add_up_and_tie_to_their_payments() {
    each(|profile, today, ledger| {
        let today = today.to_string();
        let mut paid: HashMap<&str, Amount> = HashMap::new();
        for (_, payment) in ledger.all("payments") {
            assert!(ledger.find("accounts", payment["account_id"].as_str().unwrap()).is_some());
            assert!(payment["transaction_date"].as_str().unwrap() <= today.as_str());
            let lines = list(payment, "payment_lines");
            assert_eq!(lines.iter().map(|line| amount(line, &["amount"])).sum::<Amount>(), amount(payment, &["amount", "total_amount"]));
            for line in lines {
                let document = line["linked_transactions"][0]["id"].as_str().unwrap();
                let invoice = ledger.find("invoices", document).unwrap();
                assert_eq!((&invoice["type"], &invoice["organization_id"]), (&payment["type"], &payment["organization_id"]));
                assert!(invoice["transaction_date"].as_str() <= payment["transaction_date"].as_str());
                *paid.entry(document).or_default() += amount(line, &["amount"]);
            }
        }
        let mut open: BTreeMap<&str, Amount> = BTreeMap::new();
        for (id, invoice) in ledger.all("invoices") {
            let lines = list(invoice, "lines");
            let total = amount(invoice, &["amount", "total_amount"]);
            for line in lines {
                let net = amount(line, &["total_price", "net_amount"]);
                let tax = net.decimal() * amount(line, &["total_price", "tax_rate"]).decimal() / rust_decimal::Decimal::ONE_HUNDRED;
                assert_eq!(amount(line, &["total_price", "tax_amount"]), Amount::from(tax).round_cents());
            }
            let sum = |name: &str| lines.iter().map(|line| amount(line, &["total_price", name])).sum::<Amount>();
            assert_eq!(sum("net_amount") + sum("tax_amount"), total);
            assert_eq!(
                (sum("net_amount"), sum("tax_amount")),
                (amount(invoice, &["amount", "net_amount"]), amount(invoice, &["amount", "tax_amount"]))
            );
            let paid = paid.get(id.as_str()).copied().unwrap_or_default();
            let balance = amount(invoice, &["balance"]);
            let status = invoice["status"].as_str().unwrap();
            match status {
                "VOIDED" => assert!(balance.is_zero() && paid.is_zero()),
                "PAID" => assert!(balance.is_zero() && paid == total),
                "DRAFT" => assert!(paid.is_zero() && balance == total),
                _ => assert!(balance > Amount::ZERO && balance == total - paid, "{} {id} {status}", profile.name),
            }
            if !matches!(status, "DRAFT" | "VOIDED") {
                *open.entry(invoice["type"].as_str().unwrap()).or_default() += balance;
            }
            assert!(invoice["transaction_date"].as_str().unwrap() <= today.as_str());
        }
        // What the accounts say is owed is what the documents have open.
        assert_eq!(ledger.balance_e4("1100"), open["CUSTOMER"].to_e4().unwrap());
        assert_eq!(-ledger.balance_e4("2000"), open["SUPPLIER"].to_e4().unwrap());
    });
}

#[test]
fn every_kind_of_case_is_there() {
    each(|_, today, ledger| {
        let invoices = || ledger.all("invoices").iter().map(|(_, invoice)| invoice).filter(|invoice| invoice["type"] == "CUSTOMER");
        for status in ["PAID", "AUTHORISED", "DRAFT", "VOIDED"] {
            assert!(invoices().any(|invoice| invoice["status"] == status), "{today}: {status}");
        }
        let authorised = || invoices().filter(|invoice| invoice["status"] == "AUTHORISED");
        assert!(authorised().any(|invoice| invoice["due_date"].as_str().unwrap() < today.to_string().as_str()), "{today}: overdue");
        assert!(
            authorised().any(|invoice| amount(invoice, &["balance"]) < amount(invoice, &["amount", "total_amount"])),
            "{today}: in part"
        );
        let count = |entity: &str| ledger.all(entity).len();
        let paid = invoices().filter(|invoice| invoice["status"] == "PAID").count();
        assert!(paid * 10 > invoices().count() * 8, "most are paid");
        assert!((200..1200).contains(&count("invoices")) && count("payments") > 200 && count("journals") > 100);
        assert!(count("opportunities") > 12 && count("employees") >= 5 && count("items") >= 7);
    });
}

#[test]
fn money_and_goods_never_run_out() {
    each(|profile, today, ledger| {
        for code in ["1000", "1050"] {
            let account = ledger.account(code);
            let mut days: BTreeMap<&str, i64> = BTreeMap::new();
            for (_, day, e4) in ledger.postings.iter().filter(|(known, ..)| *known == account) {
                *days.entry(day).or_default() += e4;
            }
            let mut balance = 0;
            for (day, e4) in days {
                balance += e4;
                assert!(balance >= 0, "{} {today}: account {code} is overdrawn on {day}", profile.name);
            }
        }
        let shelves: Amount = ledger.all("items").iter().map(|(_, item)| amount(item, &["current_value"])).sum();
        assert!(ledger.all("items").iter().all(|(_, item)| amount(item, &["quantity_on_hand"]) >= Amount::ZERO));
        assert_eq!(ledger.balance_e4("1200"), shelves.to_e4().unwrap(), "{} {today}", profile.name);
    });
}

#[test]
fn every_month_has_sales_and_costs_and_business_grows() {
    each(|profile, today, ledger| {
        let (revenue, expense) = (ledger.months_of("REVENUE"), ledger.months_of("EXPENSE"));
        assert_eq!((revenue.len(), expense.len()), (MONTHS, MONTHS), "{} {today}", profile.name);
        assert!(revenue.values().all(|e4| *e4 < 0) && expense.values().all(|e4| *e4 > 0));
        let revenue: Vec<i64> = revenue.values().map(|e4| -e4).collect();
        let (first, second) = (revenue[..11].iter().sum::<i64>(), revenue[12..23].iter().sum::<i64>());
        assert!(second > first, "{} {today}", profile.name);
        let profit: i64 = second - expense.values().skip(12).take(11).sum::<i64>();
        assert!(profit > 0, "{} {today}: {}", profile.name, Amount::from_e4(profit));
    });
}

#[test]
fn the_same_day_gives_the_same_books() {
    let today: Date = "2026-11-22".parse().unwrap();
    let fingerprint = |profile| {
        let mut hash = sha2::Sha256::new();
        for record in books(profile, today) {
            hash.update(format!("{} {} {}\n", record.entity, record.id, Value::Object(record.fields)));
        }
        hash.finalize().iter().take(8).fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
    };
    let seen = PROFILES.map(fingerprint);
    assert_eq!(seen, PROFILES.map(fingerprint));
    // Changing these books on purpose changes this; anything else that does is a mistake.
    assert_eq!(seen, ["bccc6edd2ba54a3e", "fa631c4fd8c71cd6"]);
}

/// Prints the months, to look at: `cargo test --lib demo::books -- --ignored --nocapture`.
#[test]
#[ignore = "for people"]
fn show_months() {
    for profile in PROFILES {
        let ledger = Ledger::of(books(profile, "2026-11-22".parse().unwrap()));
        let (revenue, expense) = (ledger.months_of("REVENUE"), ledger.months_of("EXPENSE"));
        let bank = ledger.account("1000");
        for (month, e4) in &revenue {
            let at_bank: i64 =
                ledger.postings.iter().filter(|(account, day, _)| *account == bank && day[..7] <= month[..]).map(|(.., e4)| e4).sum();
            println!(
                "{month} revenue {:>9} expense {:>9} profit {:>9} bank {:>9}",
                -e4 / 10_000,
                expense[month] / 10_000,
                (-e4 - expense[month]) / 10_000,
                at_bank / 10_000
            );
        }
        for (entity, records) in &ledger.records {
            print!("{entity} {} · ", records.len());
        }
        println!();
    }
}
