//! What ledger facts cost, and what they give: profit and loss over 60 months from books of different sizes, and the cost of keeping
//! the facts beside that of the writes.
//!
//! `cargo bench --bench ledger` measures books of 10 k and 100 k postings in less than a minute; `-- --full` (or `MNO_BENCH_FULL=1`) adds 1 M.
//! `--json FILE` writes the figures, too.
//!
//! Documents are written through Connec!'s use cases on SQLite with `synchronous=FULL`, validation and the log on: in bulk, five hundred
//! to a transaction, and one at a time. The access check is a function call that says yes. Nothing goes through HTTP. A report is timed
//! from the use case to the bytes of its JSON.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_precision_loss, reason = "a program for people, who see why it stops")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use jiff::ToSpan as _;
use serde_json::{Map, Value, json};

use mno::connec::report::ReportRequest;
use mno::connec::{Connec, ImportRecord, WriteOptions};
use mno::hub::{Actor, ActorKind, ChannelApp, Credential, Grant, Idm, InstanceReport, OrgRef, Question, Receiver};
use mno::kernel::{Amount, Currency, Date, Error, InstanceUid, OrgUid, RecordId, Result, TenantUid};
use mno::store::{Db, Location, Options, migrate};

/// How many months the books span.
const MONTHS: i64 = 60;
const ACCOUNTS: usize = 40;
const ITEMS: usize = 20;
const CUSTOMERS: usize = 200;
/// Documents per transaction when they come in bulk.
const BATCH: usize = 500;
/// Per ten documents: six invoices of five postings, three payments of two, a journal of four.
const POSTINGS_PER_DOCUMENT: usize = 4;
const SINGLE_WRITES: usize = 1_000;
const REPORTS: usize = 400;

/// The server's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

struct Yes;

#[async_trait]
impl Idm for Yes {
    async fn authorize(&self, _: &Credential, _: &Question) -> Result<Arc<Grant>> {
        Ok(Arc::new(Grant {
            actor: actor(),
            organization: OrgRef {
                uid: channel(),
                name: "Acme".into(),
                tenant: TenantUid::trusted("tnt-1"),
                currency: Currency::trusted("USD"),
                financial_year_end_month: 12,
            },
            instance: Some(InstanceUid::trusted("cld-1")),
            role: None,
            manifest: None,
            because: vec![],
            depends_on: vec![],
        }))
    }

    async fn receivers(&self, _: &OrgUid) -> Result<Vec<Receiver>> {
        Ok(vec![])
    }

    async fn channel_apps(&self, _: &OrgUid) -> Result<Vec<ChannelApp>> {
        Ok(vec![])
    }

    async fn operator(&self, _: &Credential) -> Result<Actor> {
        Err(Error::forbidden("nobody is"))
    }

    async fn instance_report(&self, _: &InstanceReport) -> Result<()> {
        Ok(())
    }
}

fn actor() -> Actor {
    Actor { kind: ActorKind::App, uid: "app-1".into(), name: "App".into(), impersonator: None }
}

fn channel() -> OrgUid {
    OrgUid::trusted("org-1")
}

fn fields(json: Value) -> Map<String, Value> {
    let Value::Object(fields) = json else { panic!("an object") };
    fields
}

fn first_day() -> Date {
    Date::constant(2021, 1, 1)
}

fn last_day() -> Date {
    first_day().checked_add(MONTHS.months()).unwrap().yesterday().unwrap()
}

fn cents(cents: usize) -> Value {
    Amount::from_cents(i64::try_from(cents).unwrap()).to_json()
}

fn import(entity: &str, id: String, json: Value) -> ImportRecord {
    ImportRecord { entity: entity.to_owned(), id: RecordId::trusted(id), record: fields(json) }
}

fn chart() -> Vec<ImportRecord> {
    let mut records = Vec::new();
    let named = [
        ("BANK", "ASSET", ""),
        ("ACCOUNTSRECEIVABLE", "ASSET", ""),
        ("ACCOUNTSPAYABLE", "LIABILITY", ""),
        ("OTHERCURRENTLIABILITY", "LIABILITY", "SALESTAXPAYABLE"),
    ];
    for at in 0..ACCOUNTS {
        let (kind, class, sub_type) =
            named.get(at).copied().unwrap_or(if at % 3 == 0 { ("INCOME", "REVENUE", "") } else { ("EXPENSE", "EXPENSE", "") });
        records.push(import(
            "accounts",
            format!("account-{at:04}"),
            json!({"name": format!("Account {at}"), "code": format!("{at:04}"), "class": class,
            "type": kind, "sub_type": sub_type, "currency": "USD", "description": "What is booked here"}),
        ));
    }
    for at in 0..ITEMS {
        let item =
            json!({"name": format!("Item {at}"), "sale_account_id": account(6), "purchase_account_id": account(4), "is_inventoried": true});
        records.push(import("items", format!("item-{at:04}"), item));
    }
    for at in 0..CUSTOMERS {
        records.push(import("organizations", format!("customer-{at:04}"), json!({"name": format!("Customer {at}"), "is_customer": true})));
    }
    records
}

fn account(at: usize) -> String {
    format!("account-{at:04}")
}

/// The document of a place in the books; its day is `part` of the way through the months.
fn document(at: usize, day: Date) -> (&'static str, String, Value) {
    let customer = format!("customer-{:04}", at % CUSTOMERS);
    let id = |kind: &str, at: usize| uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, format!("{kind}{at}").as_bytes()).to_string();
    let sale = |at: usize| account(6 + (at % 10) * 3);
    match at % 10 {
        0..=5 => {
            let (one, two, three) = (1_000 + at % 977, 2_000 + at % 1_009, 500 + at % 499);
            let net = one + two + three;
            let line = |number: usize, net: usize, what: Value| {
                let mut line = json!({"id": format!("{number}"), "line_number": number, "description": "Goods as ordered", "quantity": 1 + at % 5,
                    "unit_price": {"net_amount": cents(net)}, "total_price": {"net_amount": cents(net), "tax_amount": cents(net / 10), "currency": "USD"}, "tax_code_id": "gst"});
                line.as_object_mut().unwrap().extend(fields(what));
                line
            };
            let tax = one / 10 + two / 10 + three / 10;
            let lines = [
                line(1, one, json!({"item_id": format!("item-{:04}", at % ITEMS)})),
                line(2, two, json!({"account_id": sale(at)})),
                line(3, three, json!({"account_id": sale(at / 10)})),
            ];
            let invoice = json!({"type": "CUSTOMER", "status": "AUTHORISED", "title": format!("Order {at}"), "transaction_number": format!("INV-{at}"),
                "transaction_date": day.to_string(), "due_date": day.checked_add(30.days()).unwrap().to_string(), "organization_id": customer, "lines": lines,
                "billing_address": {"line1": "1 Main Street", "city": "Springfield", "postal_code": "12345", "country": "US"},
                "amount": {"net_amount": cents(net), "tax_amount": cents(tax), "total_amount": cents(net + tax), "currency": "USD"}});
            ("invoices", id("invoice", at), invoice)
        }
        6..=8 => {
            let paid = id("invoice", at - 6);
            let payment = json!({"type": "CUSTOMER", "transaction_date": day.to_string(), "account_id": account(0), "organization_id": customer,
                "amount": {"total_amount": cents(3_000), "currency": "USD"}, "payment_lines": [{"id": "1", "amount": cents(3_000), "linked_transactions": [{"id": paid}]}]});
            ("payments", id("payment", at), payment)
        }
        _ => {
            let side = |number: usize, side: &str, amount: usize, account: String| json!({"id": format!("{number}"), "account_id": account, side: cents(amount)});
            let lines = [
                side(1, "debit", 700, account(7)),
                side(2, "debit", 300, account(8 + (at / 10) % 8 * 3)),
                side(3, "credit", 400, account(0)),
                side(4, "credit", 600, account(2)),
            ];
            (
                "journals",
                id("journal", at),
                json!({"transaction_date": day.to_string(), "description": "Costs of the day", "currency": "USD", "lines": lines}),
            )
        }
    }
}

/// Books of one size.
struct Measured {
    postings: usize,
    bulk_write: Duration,
    bulk_keep: Duration,
    documents: usize,
    single_write: Duration,
    single_keep: Duration,
    report: Vec<Duration>,
    report_after_write: Vec<Duration>,
    sheet: Vec<Duration>,
    aged: Vec<Duration>,
    answer_bytes: usize,
}

async fn measure(postings: usize) -> Measured {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(Options::new(Location::File(folder.path().join("mno.db")))).await.unwrap();
    migrate(&db).await.unwrap();
    let connec = Connec::new(db, Arc::new(Yes));
    connec.record_import(&channel(), &actor(), None, chart()).await.unwrap();
    let documents = postings / POSTINGS_PER_DOCUMENT;
    let days = i64::from(last_day().since(first_day()).unwrap().get_days());
    let day_at =
        |at: usize| first_day().checked_add((days * i64::try_from(at).unwrap() / i64::try_from(documents).unwrap()).days()).unwrap();
    let keep = || async {
        let start = Instant::now();
        connec.ledger_catch_up(&Credential::None, "org-1").await.unwrap();
        start.elapsed()
    };
    keep().await;

    let (mut bulk_write, mut bulk_keep) = (Duration::ZERO, Duration::ZERO);
    for from in (0..documents).step_by(BATCH) {
        let batch: Vec<ImportRecord> = (from..(from + BATCH).min(documents))
            .map(|at| {
                let (entity, id, json) = document(at, day_at(at));
                import(entity, id, json)
            })
            .collect();
        let start = Instant::now();
        connec.record_import(&channel(), &actor(), None, batch).await.unwrap();
        bulk_write += start.elapsed();
        // Facts are kept when somebody looks: here after every other batch.
        if from / BATCH % 2 == 1 {
            bulk_keep += keep().await;
        }
    }
    bulk_keep += keep().await;

    // What comes in day by day, one durable transaction each.
    let (mut single_write, mut single_keep) = (Duration::ZERO, Duration::ZERO);
    for at in documents..documents + SINGLE_WRITES {
        let (entity, _, json) = document(at, last_day());
        let start = Instant::now();
        connec.record_create(&Credential::None, "org-1", entity, fields(json), &WriteOptions::default()).await.unwrap();
        single_write += start.elapsed();
        if at % 100 == 99 {
            single_keep += keep().await;
        }
    }
    single_keep += keep().await;

    let run = |name: &'static str, period: &'static str| {
        let connec = connec.clone();
        async move {
            let request = ReportRequest {
                from: Some(first_day().to_string()),
                to: Some(last_day().to_string()),
                period: Some(period.into()),
                kind: None,
            };
            let start = Instant::now();
            let report = connec.report_show(&Credential::None, "org-1", name, &request).await.unwrap();
            let bytes = serde_json::to_vec(&report).unwrap();
            (start.elapsed(), bytes.len())
        }
    };
    let mut answer_bytes = 0;
    for _ in 0..20 {
        answer_bytes = run("profit_and_loss", "MONTHLY").await.1;
    }
    let (mut report, mut report_after_write, mut sheet, mut aged) = (vec![], vec![], vec![], vec![]);
    for _ in 0..REPORTS {
        report.push(run("profit_and_loss", "MONTHLY").await.0);
    }
    for at in 0..100 {
        let (entity, _, json) = document(documents + SINGLE_WRITES + at, last_day());
        connec.record_create(&Credential::None, "org-1", entity, fields(json), &WriteOptions::default()).await.unwrap();
        report_after_write.push(run("profit_and_loss", "MONTHLY").await.0);
    }
    for _ in 0..50 {
        sheet.push(run("balance_sheet", "YEARLY").await.0);
    }
    for _ in 0..3 {
        aged.push(run("aged_receivables", "RANGE").await.0);
    }
    Measured {
        postings,
        bulk_write,
        bulk_keep,
        documents,
        single_write,
        single_keep,
        report,
        report_after_write,
        sheet,
        aged,
        answer_bytes,
    }
}

/// The value below which this part of the measurements lies, in milliseconds.
fn quantile_ms(times: &[Duration], part: f64) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let at = ((sorted.len() - 1) as f64 * part).round();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a list")]
    let at = at as usize;
    sorted[at].as_secs_f64() * 1_000.0
}

fn micros(time: Duration, count: usize) -> f64 {
    time.as_secs_f64() * 1e6 / count as f64
}

#[tokio::main]
async fn main() {
    let args: Vec<String> = std::env::args().collect();
    let full = args.iter().any(|arg| arg == "--full") || std::env::var("MNO_BENCH_FULL").is_ok_and(|value| value == "1");
    let file = args.iter().position(|arg| arg == "--json").and_then(|at| args.get(at + 1));
    let sizes: &[usize] = if full { &[10_000, 100_000, 1_000_000] } else { &[10_000, 100_000] };
    let mut rows = Vec::new();
    for size in sizes {
        let measured = measure(*size).await;
        let ratio = |keep: Duration, write: Duration| keep.as_secs_f64() / write.as_secs_f64() * 100.0;
        let row = json!({
            "postings": measured.postings,
            "documents": measured.documents,
            "profit_and_loss_p50_ms": quantile_ms(&measured.report, 0.5),
            "profit_and_loss_p99_ms": quantile_ms(&measured.report, 0.99),
            "profit_and_loss_bytes": measured.answer_bytes,
            "after_a_write_p50_ms": quantile_ms(&measured.report_after_write, 0.5),
            "balance_sheet_p50_ms": quantile_ms(&measured.sheet, 0.5),
            "aged_p50_ms": quantile_ms(&measured.aged, 0.5),
            "bulk_write_us": micros(measured.bulk_write, measured.documents),
            "bulk_keep_us": micros(measured.bulk_keep, measured.documents),
            "bulk_keep_percent": ratio(measured.bulk_keep, measured.bulk_write),
            "single_write_us": micros(measured.single_write, SINGLE_WRITES),
            "single_keep_us": micros(measured.single_keep, SINGLE_WRITES),
            "single_keep_percent": ratio(measured.single_keep, measured.single_write),
        });
        rows.push(row);
    }
    for name in rows[0].as_object().unwrap().keys() {
        let cells: Vec<String> =
            rows.iter().map(|row| row[name].as_f64().map_or_else(String::new, |value| format!("{value:>14.3}"))).collect();
        println!("{name:<26}{}", cells.join(""));
    }
    let p50 = |row: &Value| row["profit_and_loss_p50_ms"].as_f64().unwrap();
    let growth = p50(&rows[rows.len() - 1]) / p50(&rows[0]);
    println!("profit and loss, largest books against smallest: {growth:.2} x");
    let answer = json!({"bench": "ledger", "full": full, "sizes": rows, "profit_and_loss_growth": growth});
    if let Some(file) = file {
        std::fs::write(file, format!("{answer}\n")).unwrap();
    }
    println!("{answer}");
}
