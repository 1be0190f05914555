//! Random documents, edits, deletions, voids and payments in random order, on each engine: what is kept is what a rebuild makes,
//! what the records say, and what a naive model of books says; and every report ties to the others.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use async_trait::async_trait;
use jiff::ToSpan as _;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::reader;
use crate::connec::Connec;
use crate::connec::entity::Registry;
use crate::connec::log::LogWriter;
use crate::connec::model::{Author, Operation};
use crate::connec::record::{merge, record_remove, state_put};
use crate::connec::report::{ReportRequest, buckets};
use crate::connec::sql;
use crate::hub::{Actor, ActorKind, Credential, Grant, Idm, OrgRef, Question, Receiver};
use crate::kernel::{Amount, Currency, Date, Error, InstanceUid, OrgUid, RecordId, Result, TransactionId};
use crate::store::tests::databases;
use crate::store::{Db, params};

/// Lets everybody do everything in whatever organization they name.
struct Open;

#[async_trait]
impl Idm for Open {
    async fn authorize(&self, _: &Credential, question: &Question) -> Result<Arc<Grant>> {
        Ok(Arc::new(Grant {
            actor: actor(),
            organization: OrgRef {
                uid: OrgUid::trusted(question.scope.clone()),
                name: "Acme".into(),
                tenant: crate::kernel::TenantUid::trusted("tnt-1"),
                currency: Currency::trusted("USD"),
                financial_year_end_month: 6,
            },
            instance: None,
            role: None,
            manifest: None,
            because: vec![],
            depends_on: vec![],
        }))
    }

    async fn receivers(&self, _: &OrgUid) -> Result<Vec<Receiver>> {
        Ok(vec![])
    }

    async fn channel_apps(&self, _: &OrgUid) -> Result<Vec<crate::hub::ChannelApp>> {
        Ok(vec![])
    }

    async fn operator(&self, _: &Credential) -> Result<Actor> {
        Err(Error::forbidden("nobody is"))
    }
}

fn actor() -> Actor {
    Actor { kind: ActorKind::App, uid: "app-1".into(), name: "App".into(), impersonator: None }
}

fn fields(json: Value) -> Map<String, Value> {
    let Value::Object(fields) = json else { panic!("an object") };
    fields
}

/// Creates, changes (when it is there) or, without fields, removes the record. Nothing happens when there is none to remove.
async fn write(db: &Db, channel: &OrgUid, entity: &str, id: &str, json: Option<Value>) {
    let (entity, id, channel) = (Registry::builtin().entity(entity).unwrap(), id.to_owned(), channel.clone());
    db.write(move |tx| {
        let author =
            Author { channel: channel.clone(), instance: None::<InstanceUid>, actor: actor(), transaction: TransactionId::ordered() };
        let mut log = LogWriter::lock(tx, author)?;
        match (&json, sql::record::find(tx, &channel, &entity.name, &id)?) {
            (None, Some(present)) => record_remove(tx, &mut log, present, Operation::Delete, None)?,
            (None, None) => {}
            (Some(json), present) => {
                let mut doc = present.as_ref().map(|record| record.doc.clone()).unwrap_or_default();
                merge(&mut doc, fields(json.clone()), &entity.fields, false);
                state_put(tx, &mut log, &entity, RecordId::trusted(id.clone()), present, doc, None)?;
            }
        }
        log.finish(tx)
    })
    .await
    .unwrap();
}

/// Everything that is kept of an organization, without the numbers of books and sums that are nothing.
async fn kept(db: &Db, channel: &OrgUid) -> Vec<String> {
    let channel = channel.clone();
    db.read(move |tx| {
        let Some(book) = reader::book_current(tx, &channel)? else { return Ok(Vec::new()) };
        let numbers = |letter: &str, width: usize| (1..=width).map(|at| format!("CAST({letter}{at:02} AS TEXT)")).collect::<Vec<_>>().join(" || ' ' || ");
        let mut rows = Vec::new();
        for (table, columns) in [
            ("connec_fact", "entity || ' ' || id || ' ' || facts || ' ' || COALESCE(open_until, '-') || ' ' || COALESCE(CAST(settled_e4 AS TEXT), '-')".to_owned()),
            ("connec_settlement", "document_id || ' ' || payment_id || ' ' || CAST(line AS TEXT) || ' ' || day || ' ' || target || ' ' || CAST(amount_e4 AS TEXT)".to_owned()),
            ("connec_sum_day", format!("kind || ' ' || month || ' ' || key || ' ' || currency || ':' || {}", numbers("d", 31))),
            ("connec_sum_month", format!("kind || ' ' || CAST(year AS TEXT) || ' ' || key || ' ' || currency || ':' || {}", numbers("m", 12))),
        ] {
            let sql = format!("SELECT {columns} FROM {table} WHERE book = $1");
            let found: BTreeSet<String> = tx.query(&sql, params![book.book], |row| row.get::<String>(0))?.into_iter().collect();
            let nothing = [12, 31].map(|width| format!(":{}", vec!["0"; width].join(" ")));
            rows.extend(found.into_iter().filter(|row| !nothing.iter().any(|end| row.ends_with(end))).map(|row| format!("{table} {row}")));
        }
        Ok(rows)
    })
    .await
    .unwrap()
}

#[derive(Debug, Clone)]
struct Invoice {
    supplier: bool,
    status: &'static str,
    day: i64,
    currency: &'static str,
    /// Account (or the item), cents, taxed.
    lines: Vec<(usize, i64, bool)>,
    /// What the document's total is more than its lines.
    odd_cents: Option<i64>,
}

#[derive(Debug, Clone)]
struct Payment {
    supplier: bool,
    status: &'static str,
    day: i64,
    currency: &'static str,
    cents: i64,
    links: Vec<(usize, i64)>,
}

#[derive(Debug, Clone)]
enum Step {
    Invoice(usize, Invoice),
    Payment(usize, Payment),
    Journal(usize, i64, usize, usize, i64),
    Delete(&'static str, usize),
    CatchUp,
    Rebuild,
}

/// What lines are booked on; the last one is an item, whose account is the second for sales and the fourth for purchases.
const PLACES: [&str; 5] = ["sales", "fees", "rent", "goods", "item"];
const SLOTS: usize = 6;

fn status() -> impl Strategy<Value = &'static str> {
    prop_oneof![4 => Just("AUTHORISED"), 1 => Just("SUBMITTED"), 1 => Just("DRAFT"), 1 => Just("VOIDED")]
}

fn step() -> impl Strategy<Value = Step> {
    let line = (0..PLACES.len(), -2_000i64..9_000, any::<bool>());
    let lines = proptest::collection::vec(line, 0..4);
    let invoice = (0..SLOTS, any::<bool>(), status(), 0i64..400, any::<bool>(), lines, proptest::option::of(-2i64..3)).prop_map(
        |(slot, supplier, status, day, other, lines, odd_cents)| {
            let currency = match (slot >= 4, other) {
                (true, true) => "EUR",
                (true, false) | (false, true) => "USD",
                (false, false) => "",
            };
            Step::Invoice(slot, Invoice { supplier, status, day, currency, lines, odd_cents })
        },
    );
    let links = proptest::collection::vec((0..SLOTS, -3_000i64..9_000), 0..3);
    let voided = prop_oneof![5 => Just("ACTIVE"), 1 => Just("VOIDED")];
    let payment = (0..SLOTS, any::<bool>(), voided, 0i64..400, 0usize..3, -3_000i64..9_000, links).prop_map(
        |(slot, supplier, status, day, currency, cents, links)| {
            let currency = ["", "USD", "EUR"][currency];
            // A document or a payment that names no currency is never linked to one in another: nobody could say what that means.
            let links = links.into_iter().map(|(slot, cents)| match currency {
                "" => (slot % 4, cents),
                "EUR" => (4 + slot % 2, cents),
                _ => (slot, cents),
            });
            Step::Payment(slot, Payment { supplier, status, day, currency, cents, links: links.collect() })
        },
    );
    let journal = (0..SLOTS, 0i64..400, 0usize..4, 0usize..4, 1i64..9_000)
        .prop_map(|(slot, day, debit, credit, cents)| Step::Journal(slot, day, debit, credit, cents));
    let delete =
        (prop_oneof![Just("invoices"), Just("payments"), Just("journals")], 0..SLOTS).prop_map(|(entity, slot)| Step::Delete(entity, slot));
    prop_oneof![8 => invoice, 6 => payment, 2 => journal, 3 => delete, 3 => Just(Step::CatchUp), 1 => Just(Step::Rebuild)]
}

fn day_of(day: i64) -> Date {
    "2025-01-15".parse::<Date>().unwrap().checked_add(day.days()).unwrap()
}

fn exact(cents: i64) -> Value {
    Amount::from_cents(cents).to_json()
}

impl Invoice {
    fn net_cents(&self) -> i64 {
        self.lines.iter().map(|line| line.1).sum()
    }

    fn tax_cents(&self) -> i64 {
        self.lines.iter().filter(|line| line.2).map(|line| line.1 / 10).sum()
    }

    fn total_cents(&self) -> i64 {
        self.net_cents() + self.tax_cents() + self.odd_cents.unwrap_or(0)
    }

    fn record(&self) -> Value {
        let line = |(number, (place, cents, taxed)): (usize, &(usize, i64, bool))| {
            let tax = if *taxed { cents / 10 } else { 0 };
            let mut line = json!({"id": format!("l{number}"), "total_price": {"net_amount": exact(*cents), "tax_amount": exact(tax)}, "quantity": 2,
                "account_id": null, "item_id": null, "tax_code_id": if *taxed { json!("gst") } else { Value::Null }});
            line[if *place == 4 { "item_id" } else { "account_id" }] = json!(PLACES[*place]);
            line
        };
        let amount = match self.odd_cents {
            Some(_) => json!({"total_amount": exact(self.total_cents()), "tax_amount": exact(self.tax_cents()), "currency": self.currency}),
            None => json!({"total_amount": null, "tax_amount": null, "currency": self.currency}),
        };
        json!({"type": if self.supplier { "SUPPLIER" } else { "CUSTOMER" }, "status": self.status, "transaction_date": day_of(self.day).to_string(),
            "amount": amount, "lines": self.lines.iter().enumerate().map(line).collect::<Vec<_>>(), "organization_id": "cust"})
    }

    fn counts(&self) -> bool {
        matches!(self.status, "AUTHORISED" | "SUBMITTED")
    }
}

impl Payment {
    fn record(&self) -> Value {
        let line = |(slot, cents): &(usize, i64)| json!({"amount": exact(*cents), "linked_transactions": [{"id": format!("in{slot}")}]});
        json!({"type": if self.supplier { "SUPPLIER" } else { "CUSTOMER" }, "status": self.status, "transaction_date": day_of(self.day).to_string(),
            "amount": {"total_amount": exact(self.cents), "currency": self.currency}, "organization_id": "cust",
            "payment_lines": self.links.iter().map(line).collect::<Vec<_>>()})
    }
}

/// Books as somebody would keep them who has never seen ours: lines of account, currency, day, cents.
#[derive(Default)]
struct Model {
    invoices: BTreeMap<usize, Invoice>,
    payments: BTreeMap<usize, Payment>,
    journals: BTreeMap<usize, (i64, usize, usize, i64)>,
}

fn home(currency: &'static str) -> &'static str {
    if currency.is_empty() { "USD" } else { currency }
}

impl Model {
    fn take(&mut self, step: &Step) {
        match step {
            Step::Invoice(slot, invoice) => drop(self.invoices.insert(*slot, invoice.clone())),
            Step::Payment(slot, payment) => drop(self.payments.insert(*slot, payment.clone())),
            Step::Journal(slot, day, debit, credit, cents) => drop(self.journals.insert(*slot, (*day, *debit, *credit, *cents))),
            Step::Delete("invoices", slot) => drop(self.invoices.remove(slot)),
            Step::Delete("payments", slot) => drop(self.payments.remove(slot)),
            Step::Delete(_, slot) => drop(self.journals.remove(slot)),
            Step::CatchUp | Step::Rebuild => {}
        }
    }

    fn lines(&self) -> Vec<(&'static str, &'static str, Date, i64)> {
        let mut lines = Vec::new();
        for invoice in self.invoices.values().filter(|invoice| invoice.counts()) {
            let (currency, day, sign) = (home(invoice.currency), day_of(invoice.day), if invoice.supplier { -1 } else { 1 });
            lines.push((if invoice.supplier { "ap" } else { "ar" }, currency, day, sign * invoice.total_cents()));
            for (place, cents, _) in &invoice.lines {
                let account = match (PLACES[*place], invoice.supplier) {
                    ("item", false) => "fees",
                    ("item", true) => "goods",
                    (account, _) => account,
                };
                lines.push((account, currency, day, -sign * cents));
            }
            lines.push(("tax", currency, day, -sign * invoice.tax_cents()));
            // The first account of its type takes what is left.
            lines.push((if invoice.supplier { "rent" } else { "sales" }, currency, day, -sign * invoice.odd_cents.unwrap_or(0)));
        }
        for payment in self.payments.values().filter(|payment| payment.status != "VOIDED") {
            let (currency, day, sign) = (home(payment.currency), day_of(payment.day), if payment.supplier { -1 } else { 1 });
            lines.push(("bank", currency, day, sign * payment.cents));
            lines.push((if payment.supplier { "ap" } else { "ar" }, currency, day, -sign * payment.cents));
        }
        for (day, debit, credit, cents) in self.journals.values() {
            lines.push((PLACES[*debit], "USD", day_of(*day), *cents));
            lines.push((PLACES[*credit], "USD", day_of(*day), -cents));
        }
        lines
    }

    fn balance(&self, accounts: &[&str], currency: &str, from: Date, to: Date) -> Amount {
        let lines = self.lines();
        let of = lines.iter().filter(|line| accounts.contains(&line.0) && line.1 == currency && from <= line.2 && line.2 <= to);
        Amount::from_cents(of.map(|line| line.3).sum())
    }
}

fn amount(value: &Value) -> Amount {
    Amount::from_json(value).unwrap_or_default()
}

/// The body in a currency.
fn within<'a>(body: &'a Value, currency: &str) -> Option<&'a Value> {
    let others = body["other_currencies"].as_array().map_or(&[][..], Vec::as_slice);
    std::iter::once(body).chain(others).find(|body| body["currency"] == currency)
}

const START: Date = Date::constant(1, 1, 1);

struct Town {
    db: Db,
    connec: Connec,
}

impl Town {
    async fn report(&self, channel: &OrgUid, name: &str, from: Date, to: Date, period: &str) -> Value {
        let request = ReportRequest { from: Some(from.to_string()), to: Some(to.to_string()), period: Some(period.into()), kind: None };
        self.connec.report_run(&Credential::None, channel.as_str(), name, &request).await.unwrap()[name].take()
    }

    async fn chart(&self, channel: &OrgUid) {
        for (id, class, kind, sub_type) in [
            ("bank", "ASSET", "BANK", ""),
            ("ar", "ASSET", "ACCOUNTSRECEIVABLE", ""),
            ("ap", "LIABILITY", "ACCOUNTSPAYABLE", ""),
            ("tax", "LIABILITY", "OTHERCURRENTLIABILITY", "SALESTAXPAYABLE"),
            ("sales", "REVENUE", "INCOME", ""),
            ("fees", "REVENUE", "OTHERINCOME", ""),
            ("rent", "EXPENSE", "EXPENSE", ""),
            ("goods", "EXPENSE", "COSTOFGOODSSOLD", ""),
        ] {
            write(&self.db, channel, "accounts", id, Some(json!({"name": id, "class": class, "type": kind, "sub_type": sub_type}))).await;
        }
        let item = json!({"name": "Item", "sale_account_id": "fees", "purchase_account_id": "goods"});
        write(&self.db, channel, "items", "item", Some(item)).await;
        write(&self.db, channel, "organizations", "cust", Some(json!({"name": "Customer"}))).await;
        write(&self.db, channel, "tax_codes", "gst", Some(json!({"name": "GST", "sale_tax_rate": 10}))).await;
    }

    async fn take(&self, channel: &OrgUid, step: &Step) {
        let put = |entity: &'static str, id: String, json: Option<Value>| async move {
            write(&self.db, channel, entity, &id, json).await;
        };
        match step {
            Step::Invoice(slot, invoice) => put("invoices", format!("in{slot}"), Some(invoice.record())).await,
            Step::Payment(slot, payment) => put("payments", format!("pa{slot}"), Some(payment.record())).await,
            Step::Journal(slot, day, debit, credit, cents) => {
                let lines = json!([{"account_id": PLACES[*debit], "debit": exact(*cents)}, {"account_id": PLACES[*credit], "credit": exact(*cents)}]);
                let journal = json!({"transaction_date": day_of(*day).to_string(), "lines": lines});
                put("journals", format!("jo{slot}"), Some(journal)).await;
            }
            Step::Delete(entity, slot) => put(entity, format!("{}{slot}", &entity[..2]), None).await,
            Step::CatchUp => reader::catch_up(&self.db, channel).await.unwrap(),
            Step::Rebuild => drop(reader::rebuild(&self.db, channel).await.unwrap()),
        }
    }

    /// Everything that must be true of the books, on some days.
    async fn check(&self, channel: &OrgUid, model: &Model, from: Date, to: Date) {
        for currency in ["USD", "EUR"] {
            self.reports_are_the_models(channel, model, from, to, currency).await;
        }
        self.reports_tie(channel, from, to).await;
        let check = self.connec.ledger_check(&Credential::None, channel.as_str()).await.unwrap();
        assert_eq!(check.wrong, Vec::<String>::new());
        let incremental = kept(&self.db, channel).await;
        reader::rebuild(&self.db, channel).await.unwrap();
        assert_eq!(incremental, kept(&self.db, channel).await);
    }

    async fn reports_are_the_models(&self, channel: &OrgUid, model: &Model, from: Date, to: Date, currency: &str) {
        let debit = ["bank", "ar", "rent", "goods"];
        let summary = self.report(channel, "accounts_summary", from, to, "RANGE").await;
        for account in ["bank", "ar", "ap", "tax", "sales", "fees", "rent", "goods"] {
            let rows = summary["accounts"].as_array().unwrap();
            let row = rows.iter().find(|row| row["uid"] == account && row["currency"] == currency);
            let shown = row.map_or(Amount::ZERO, |row| amount(&row["balances"].as_array().unwrap().last().unwrap()["to_balance"]));
            let balance = model.balance(&[account], currency, START, to);
            assert_eq!(shown, if debit.contains(&account) { balance } else { -balance }, "{account} {currency} on {to}");
        }
        for period in ["MONTHLY", "WEEKLY", "YEARLY"] {
            let statement = self.report(channel, "profit_and_loss", from, to, period).await;
            let statements = within(&statement, currency).map_or(&[][..], |body| body["income_statements"].as_array().unwrap());
            for shown in statements {
                let (first, last) = (shown["from"].as_str().unwrap().parse().unwrap(), shown["to"].as_str().unwrap().parse().unwrap());
                let expected = -model.balance(&["sales", "fees", "rent", "goods"], currency, first, last);
                assert_eq!(amount(&shown["net_income"]), expected, "{currency} {first} {last}");
            }
            assert!(
                currency != "USD"
                    || statements.len() == buckets(from, to, crate::connec::report::Period::parse(period).unwrap()).unwrap().len()
            );
        }
        // What is open is what the accounts say, whatever was paid too much, too early, or for documents that are not there.
        for (report, account, sign) in [("aged_receivables", "ar", 1), ("aged_payables", "ap", -1)] {
            let aged = self.report(channel, report, from, to, "RANGE").await;
            let balance = model.balance(&[account], currency, START, to);
            let balance = if sign < 0 { -balance } else { balance };
            let shown = within(&aged, currency).cloned().unwrap_or_default();
            assert_eq!(
                (amount(&shown["total"]), amount(&shown["unexplained"])),
                (balance, Amount::ZERO),
                "{report} {currency} on {to}: {aged}"
            );
        }
        // Items: two units a line.
        let items = self.report(channel, "items_summary", from, to, "MONTHLY").await;
        let found = within(&items, currency).and_then(|body| body["items"].as_array().unwrap().first().cloned()).unwrap_or_default();
        for (supplier, units, net) in [(false, "quantity_sold", "amount_sold"), (true, "quantity_purchased", "amount_purchased")] {
            let invoices = model.invoices.values().filter(|i| {
                i.counts() && i.supplier == supplier && home(i.currency) == currency && from <= day_of(i.day) && day_of(i.day) <= to
            });
            let lines: Vec<i64> = invoices.flat_map(|i| &i.lines).filter(|line| line.0 == 4).map(|line| line.1).collect();
            let sold: i64 = lines.iter().map(|cents| if *cents < 0 { -200 } else { 200 }).sum();
            assert_eq!((amount(&found[units]), amount(&found[net])), (Amount::from_cents(sold), Amount::from_cents(lines.iter().sum())));
        }
    }

    async fn reports_tie(&self, channel: &OrgUid, from: Date, to: Date) {
        let sheets = self.report(channel, "balance_sheet", from, to, "MONTHLY").await;
        let before = self.report(channel, "balance_sheet", from.yesterday().unwrap(), from.yesterday().unwrap(), "RANGE").await;
        let statement = self.report(channel, "profit_and_loss", from, to, "RANGE").await;
        let taxes = self.report(channel, "tax_summary", from, to, "MONTHLY").await;
        for currency in ["USD", "EUR"] {
            let Some(body) = within(&sheets, currency) else { continue };
            for sheet in body["balance_sheets"].as_array().unwrap() {
                let class = |name: &str| {
                    let classes = sheet["account_classifications"].as_array().unwrap();
                    classes.iter().filter(|class| class["classification"] == name).map(|class| amount(&class["total"])).sum::<Amount>()
                };
                assert_eq!(class("ASSET"), class("LIABILITY") + class("EQUITY"), "{currency} {}", sheet["to"]);
            }
            // Nobody but profit and loss changes equity here.
            let net_assets = |body: Option<&Value>| {
                body.map_or(Amount::ZERO, |body| amount(&body["balance_sheets"].as_array().unwrap().last().unwrap()["total"]))
            };
            let net_income = within(&statement, currency).map_or(Amount::ZERO, |body| amount(&body["income_statements"][0]["net_income"]));
            assert_eq!(net_assets(Some(body)) - net_assets(within(&before, currency)), net_income, "{currency}");
            for period in within(&taxes, currency).map_or(&[][..], |body| body["tax_summaries"].as_array().unwrap()) {
                assert_eq!(amount(&period["other_movement"]), Amount::ZERO, "{period}");
                assert_eq!(period["net_payable"], period["account_movement"]);
            }
        }
    }
}

#[test]
fn facts_are_what_a_rebuild_the_records_and_a_naive_model_say() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let towns: Vec<Town> = runtime.block_on(async {
        let databases = databases(&folder, "ledger").await.into_iter();
        databases.map(|db| Town { connec: Connec::new(db.clone(), Arc::new(Open)), db }).collect()
    });
    let cases = std::sync::atomic::AtomicUsize::new(0);
    let config = ProptestConfig { cases: 12, max_shrink_iters: 60, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(steps in proptest::collection::vec(step(), 1..28), from in 0i64..300, days in 0i64..200)| {
        let case = cases.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        runtime.block_on(async {
            for town in &towns {
                let channel = OrgUid::trusted(format!("org-{case}"));
                town.chart(&channel).await;
                let mut model = Model::default();
                for step in &steps {
                    town.take(&channel, step).await;
                    model.take(step);
                }
                town.check(&channel, &model, day_of(from), day_of(from + days)).await;
                // The whole of time, too.
                town.check(&channel, &model, day_of(-20), day_of(420)).await;
            }
        });
    });
}

#[tokio::test]
async fn a_rebuild_that_was_cut_off_hides_nothing_and_is_taken_up() {
    let folder = tempfile::tempdir().unwrap();
    for db in databases(&folder, "ledger").await {
        let town = Town { connec: Connec::new(db.clone(), Arc::new(Open)), db };
        let channel = OrgUid::trusted("org-1");
        town.chart(&channel).await;
        let invoice =
            Invoice { supplier: false, status: "AUTHORISED", day: 0, currency: "", lines: vec![(0, 5_000, true)], odd_cents: None };
        for slot in 0..4 {
            town.take(&channel, &Step::Invoice(slot, invoice.clone())).await;
        }
        let net = || async {
            town.report(&channel, "profit_and_loss", day_of(0), day_of(9), "RANGE").await["income_statements"][0]["net_income"].clone()
        };
        assert_eq!(net().await, json!(200));
        let before = kept(&town.db, &channel).await;
        // As if a rebuild had been killed in the midst: some facts, some way into the log.
        reader::build_for_a_while(&town.db, &channel).await.unwrap();
        assert_eq!((net().await, kept(&town.db, &channel).await), (json!(200), before.clone()));
        town.take(&channel, &Step::Invoice(4, invoice.clone())).await;
        assert_eq!(net().await, json!(250), "reports follow the log meanwhile");
        assert_eq!(reader::rebuild(&town.db, &channel).await.unwrap(), 5);
        let at = channel.clone();
        let books = town
            .db
            .read(move |tx| tx.query("SELECT state FROM connec_book WHERE channel = $1", params![at.as_str()], |row| row.get::<String>(0)));
        assert_eq!(books.await.unwrap(), ["current"], "nothing is left behind");
        assert_eq!(town.connec.ledger_check(&Credential::None, "org-1").await.unwrap().wrong, Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_check_finds_what_is_wrong_and_a_rebuild_mends_it() {
    let folder = tempfile::tempdir().unwrap();
    for db in databases(&folder, "ledger").await {
        let town = Town { connec: Connec::new(db.clone(), Arc::new(Open)), db };
        let channel = OrgUid::trusted("org-1");
        town.chart(&channel).await;
        let invoice =
            Invoice { supplier: false, status: "AUTHORISED", day: 0, currency: "", lines: vec![(0, 5_000, true)], odd_cents: None };
        let payment = Payment { supplier: false, status: "ACTIVE", day: 3, currency: "", cents: 1_000, links: vec![(0, 600), (5, 100)] };
        town.take(&channel, &Step::Invoice(0, invoice)).await;
        town.take(&channel, &Step::Payment(0, payment)).await;
        let wrong = || async { town.connec.ledger_check(&Credential::None, "org-1").await.unwrap().wrong };
        assert_eq!(wrong().await, Vec::<String>::new());
        for (damage, expected) in [
            ("UPDATE connec_sum_day SET d15 = d15 + 1 WHERE kind = 'account' AND key = 'role:sales_tax'", "the sum account role:sales_tax"),
            ("UPDATE connec_sum_month SET m01 = m01 + 1 WHERE kind = 'sale_net'", "the sum sale_net gst"),
            ("DELETE FROM connec_fact WHERE entity = 'invoices'", "invoices in0 has no facts"),
            ("DELETE FROM connec_settlement WHERE document_id = 'in5'", "settles of in5"),
            ("UPDATE connec_settlement SET amount_e4 = 1 WHERE document_id = 'in0'", "settles of in0"),
            ("UPDATE connec_fact SET open_until = '2025-01-01' WHERE entity = 'invoices'", "what is open of invoices in0"),
            ("UPDATE connec_fact SET facts = REPLACE(facts, 'account:sales', 'account:fees') WHERE entity = 'invoices'", "invoices in0"),
            ("UPDATE connec_fact SET facts = 'nonsense' WHERE entity = 'payments'", "payments pa0 cannot be read"),
        ] {
            town.db.write(move |tx| tx.execute(damage, &[]).map(drop)).await.unwrap();
            let found = wrong().await;
            assert!(found.iter().any(|wrong| wrong.contains(expected)), "{damage}: {found:?}");
            reader::rebuild(&town.db, &channel).await.unwrap();
            assert_eq!(wrong().await, Vec::<String>::new(), "after {damage}");
        }
    }
}
