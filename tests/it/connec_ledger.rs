//! Section 7, reports: no figure trails an acknowledged write, reports tie to each other, and the facts behind them can be rebuilt and
//! compared. The random books are in `src/connec/ledger/tests.rs`.

use std::sync::atomic::{AtomicI64, Ordering};

use serde_json::{Value, json};

use mno::connec::report::ReportRequest;
use mno::connec::{ImportRecord, WriteOptions};
use mno::demo::books::{PROFILES, books};
use mno::hub::{Actor, ActorKind};
use mno::kernel::{Amount, OrgUid, RecordId};

use crate::support::connec::{World, key, record, worlds};
use crate::support::{Engine, Home, on_both_engines};

fn request(from: &str, to: &str, period: &str) -> ReportRequest {
    ReportRequest { from: Some(from.into()), to: Some(to.into()), period: Some(period.into()), kind: None }
}

fn amount(value: &Value) -> Amount {
    Amount::from_json(value).unwrap_or_else(|| panic!("`{value}` is not an amount"))
}

async fn report(world: &World, name: &str, request: &ReportRequest) -> Value {
    world.connec.report_run(&key("a"), "org-1", name, request).await.unwrap()[name].take()
}

async fn put(world: &World, entity: &str, json: Value) -> String {
    let written = world.connec.record_create(&key("a"), "cld-a", entity, record(json), &WriteOptions::default()).await.unwrap();
    written.record.id.to_string()
}

async fn wrong(world: &World) -> Vec<String> {
    world.connec.ledger_check(&key("a"), "org-1").await.unwrap().wrong
}

fn net_income(statement: &Value) -> Amount {
    statement["income_statements"].as_array().unwrap().iter().map(|statement| amount(&statement["net_income"])).sum()
}

/// The books of the demo's first company, in `org-1`.
async fn demo(world: &World) {
    let records = books(PROFILES[0], "2026-03-10".parse().unwrap());
    let actor = Actor { kind: ActorKind::Operator, uid: "seed".into(), name: "Seed".into(), impersonator: None };
    let imports: Vec<ImportRecord> = records
        .into_iter()
        .map(|record| ImportRecord { entity: record.entity.to_owned(), id: RecordId::trusted(record.id), record: record.fields })
        .collect();
    world.connec.record_import(&OrgUid::trusted("org-1"), &actor, None, imports).await.unwrap();
}

#[tokio::test]
async fn the_demo_books_tie() {
    for world in worlds().await {
        demo(&world).await;
        let (from, to) = ("2024-05-12", "2026-03-10");
        // However the time is cut, it is the same money: sums by month and by day agree, edges within a month too.
        let whole = net_income(&report(&world, "profit_and_loss", &request(from, to, "RANGE")).await);
        assert!(!whole.is_zero());
        for period in ["WEEKLY", "MONTHLY", "QUARTERLY", "YEARLY"] {
            assert_eq!(net_income(&report(&world, "income_statement", &request(from, to, period)).await), whole, "{period}");
        }
        let part = |from: &'static str, to: &'static str, period: &'static str| {
            let request = request(from, to, period);
            let world = &world;
            async move { net_income(&report(world, "profit_and_loss", &request).await) }
        };
        let halves = part("2025-02-10", "2025-06-16", "DAILY").await + part("2025-06-17", "2025-11-03", "MONTHLY").await;
        assert_eq!(halves, part("2025-02-10", "2025-11-03", "RANGE").await);

        let sheets = report(&world, "balance_sheet", &request(from, to, "MONTHLY")).await;
        for sheet in sheets["balance_sheets"].as_array().unwrap() {
            let class = |name: &str| {
                let classes = sheet["account_classifications"].as_array().unwrap();
                classes.iter().filter(|class| class["classification"] == name).map(|class| amount(&class["total"])).sum::<Amount>()
            };
            assert_eq!(class("ASSET"), class("LIABILITY") + class("EQUITY"), "{}", sheet["to"]);
            assert_eq!(class("EQUITY"), amount(&sheet["total"]));
        }
        // Every document of the demo is posted and every payment linked: nothing of what is owed is unexplained, today or before.
        for day in ["2025-03-31", "2026-01-17", to] {
            for name in ["aged_receivables", "aged_payables"] {
                let aged = report(&world, name, &request(from, day, "RANGE")).await;
                assert_eq!((amount(&aged["unexplained"]), &aged["ledger_balance"]), (Amount::ZERO, &aged["total"]), "{name} on {day}");
                assert!(amount(&aged["total"]) > Amount::ZERO);
            }
        }
        // What documents say about tax is what their postings did; the rest are payments to the tax office.
        let taxes = report(&world, "tax_summary", &request(from, to, "QUARTERLY")).await;
        let account = |name: &str| taxes["tax_summaries"].as_array().unwrap().iter().map(|period| amount(&period[name])).sum::<Amount>();
        assert_eq!(account("net_payable") + account("other_movement"), account("account_movement"));
        assert!(account("sales_tax") > Amount::ZERO && account("other_movement") < Amount::ZERO);
        let rounding = taxes["tax_summaries"][0]["taxes"].as_array().unwrap().iter().any(|tax| tax["name"] == "Rounding");
        assert!(!rounding, "the demo's lines add up");
        // Sales by item are sales by tax code: the demo sells nothing but items.
        let items = report(&world, "items_summary", &request(from, to, "YEARLY")).await;
        assert_eq!(amount(&items["total_sold"]), account("sales_net"));
        assert_eq!(wrong(&world).await, Vec::<String>::new());

        let before = (taxes, items, sheets);
        world.connec.ledger_rebuild(&key("a"), "org-1").await.unwrap();
        let after = (
            report(&world, "tax_summary", &request(from, to, "QUARTERLY")).await,
            report(&world, "items_summary", &request(from, to, "YEARLY")).await,
            report(&world, "balance_sheet", &request(from, to, "MONTHLY")).await,
        );
        assert_eq!(before, after, "a rebuild changes no figure");
    }
}

#[tokio::test]
async fn what_is_owed_is_what_the_accounts_say_whatever_was_paid() {
    for world in worlds().await {
        let customer = put(&world, "organizations", json!({"name": "Customer"})).await;
        let invoice = json!({"type": "CUSTOMER", "status": "AUTHORISED", "transaction_date": "2026-01-10", "due_date": "2026-02-10",
            "organization_id": customer, "amount": {"total_amount": 100}});
        let paid = |day: &str, amount: i64, links: Value| json!({"type": "CUSTOMER", "transaction_date": day, "organization_id": customer, "amount": {"total_amount": amount}, "payment_lines": links});
        let link = |amount: i64, id: &str| json!({"amount": amount, "linked_transactions": [{"id": id}]});
        let owed = |day: &'static str| {
            let world = &world;
            async move {
                let aged = report(world, "aged_receivables", &request("2026-01-01", day, "RANGE")).await;
                assert_eq!(amount(&aged["unexplained"]), Amount::ZERO, "{aged}");
                aged["total"].to_string()
            }
        };
        let first = put(&world, "invoices", invoice.clone()).await;
        let payment = put(&world, "payments", paid("2026-02-01", 130, json!([link(120, &first)]))).await;
        // Twenty too much, ten for nothing: a credit of thirty. Before the payment all was open.
        assert_eq!(
            (owed("2026-01-09").await, owed("2026-01-31").await, owed("2026-02-01").await),
            ("0".into(), "100".into(), "-30".into())
        );
        let summary = report(&world, "invoices_summary", &request("2026-01-01", "2026-03-01", "RANGE")).await;
        assert_eq!((&summary["documents"][0]["paid"], &summary["documents"][0]["due"]), (&json!(120), &json!(-20)));

        // A credit note, settled against the next invoice by a payment of nothing.
        let note =
            put(&world, "invoices", json!({"status": "AUTHORISED", "transaction_date": "2026-02-05", "amount": {"total_amount": -40}}))
                .await;
        let second = put(&world, "invoices", invoice.clone()).await;
        assert_eq!(owed("2026-02-28").await, "30");
        put(&world, "payments", paid("2026-02-20", 0, json!([link(-40, &note), link(40, &second)]))).await;
        assert_eq!(owed("2026-02-28").await, "30");

        // The document goes, its payment stays: all of it is owed back. A void one is the same.
        let options = WriteOptions::default();
        world.connec.record_delete(&key("a"), "cld-a", "invoices", &first, &options).await.unwrap();
        assert_eq!(owed("2026-02-28").await, "-70");
        let void = record(json!({"status": "VOIDED"}));
        world.connec.record_update(&key("a"), "cld-a", "invoices", Some(&second), void, &options).await.unwrap();
        assert_eq!(owed("2026-02-28").await, "-170");
        world.connec.record_delete(&key("a"), "cld-a", "payments", &payment, &options).await.unwrap();
        assert_eq!(owed("2026-02-28").await, "-40");
        assert_eq!(wrong(&world).await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn no_figure_trails_a_write_while_others_write_and_facts_are_rebuilt() {
    for world in worlds().await {
        let acknowledged = AtomicI64::new(0);
        let writer = async {
            for _ in 0..60 {
                put(&world, "invoices", json!({"status": "AUTHORISED", "transaction_date": "2026-03-05", "amount": {"total_amount": 1}}))
                    .await;
                acknowledged.fetch_add(1, Ordering::SeqCst);
            }
        };
        let reader = async {
            let mut last = Amount::ZERO;
            for _ in 0..25 {
                let at_least = Amount::from_cents(acknowledged.load(Ordering::SeqCst) * 100);
                let net = net_income(&report(&world, "profit_and_loss", &request("2026-03-01", "2026-03-10", "RANGE")).await);
                assert!(net >= at_least && net >= last, "{net} after {at_least} and {last}");
                last = net;
            }
        };
        let rebuilder = async {
            for _ in 0..4 {
                world.connec.ledger_rebuild(&key("a"), "org-1").await.unwrap();
            }
        };
        let second_reader = async {
            for _ in 0..25 {
                report(&world, "balance_sheet", &request("2026-03-01", "2026-03-10", "RANGE")).await;
            }
        };
        tokio::join!(writer, reader, rebuilder, second_reader);
        assert_eq!(net_income(&report(&world, "profit_and_loss", &request("2026-03-01", "2026-03-10", "RANGE")).await).to_string(), "60");
        assert_eq!(wrong(&world).await, Vec::<String>::new());
    }
}

on_both_engines!(the_command_line_runs_reports_and_keeps_the_facts);

fn the_command_line_runs_reports_and_keeps_the_facts(engine: &Engine) {
    let home = Home::on(engine);
    home.json(&["hub", "tenant", "create", "acme"]);
    home.json(&["hub", "user", "create", "ann@acme.test", "--tenant", "acme"]);
    let org = home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--currency", "EUR", "--owner", "ann@acme.test"]);
    let scope = org["uid"].as_str().unwrap();
    let invoice = home.file(
        "invoice.json",
        &json!({"status": "AUTHORISED", "transaction_date": "2026-02-03", "transaction_number": "A-1",
            "lines": [{"tax_code_id": null, "description": "Advice", "total_price": {"net_amount": 50, "tax_amount": 5, "tax_rate": 10}}]})
        .to_string(),
    );
    home.json(&["connec", "record", "create", "invoices", "--scope", scope, "--file", &invoice]);
    let range = ["--scope", scope, "--from", "2026-01-01", "--to", "2026-03-31"];
    let run = |name: &str| home.json(&[&["connec", "report", "run", name][..], &range[..]].concat());
    assert_eq!(run("profit_and_loss")["profit_and_loss"]["income_statements"][1]["net_income"], json!(50));
    let taxes = &run("tax_summary")["tax_summary"]["tax_summaries"][1];
    assert_eq!((&taxes["taxes"][0]["name"], &taxes["net_payable"], &taxes["other_movement"]), (&json!("10 %"), &json!(5), &json!(0)));
    for (name, expected) in [("invoices_summary", "A-1"), ("balance_sheet", "Net assets"), ("tax_summary", "10 %")] {
        let table = home.mno(&[&["-o", "table", "connec", "report", "run", name][..], &range[..]].concat()).ok().stdout;
        assert!(table.contains(expected), "{name}: {table}");
    }
    home.mno(&["connec", "report", "run", "horoscope", "--scope", scope]).exits(4).says("items_summary");

    let listed = home.json(&["connec", "report", "list", "--scope", scope]);
    assert!(listed["items"].as_array().unwrap().iter().any(|report| report["name"] == "items_summary"));
    assert_eq!(home.json(&["connec", "report", "rebuild", "--scope", scope])["records"], json!(1));
    assert_eq!(home.json(&["connec", "report", "check", "--scope", scope]), json!({"is_right": true, "wrong": []}));
}

#[tokio::test]
async fn a_report_without_periods_takes_a_range_of_any_length() {
    for world in worlds().await {
        put(
            &world,
            "invoices",
            json!({"type": "CUSTOMER", "status": "AUTHORISED", "transaction_date": "1950-06-01", "amount": {"total_amount": 5}}),
        )
        .await;
        let request = ReportRequest { from: Some("1900-01-01".into()), to: Some("2026-12-31".into()), ..ReportRequest::default() };
        for name in ["invoices_summary", "aged_receivables", "aged_payables"] {
            let body = report(&world, name, &request).await;
            assert!(body.is_object(), "{name}");
        }
        let refused = world.connec.report_run(&key("a"), "org-1", "profit_and_loss", &request).await.unwrap_err();
        assert_eq!(refused.field(), Some("period"));
    }
}
