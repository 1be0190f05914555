//! The stories of Connec!, told on each engine.

use serde_json::{Value, json};

use mno::connec::ledger::LedgerCheck;
use mno::connec::report::ReportRequest;
use mno::connec::{ListQuery, WriteOptions};
use mno::kernel::ErrorKind;

use crate::support::connec::{World, key, record, worlds};

impl World {
    async fn create(&self, app: &str, entity: &str, json: Value) -> String {
        let written =
            self.connec.record_create(&key(app), &format!("cld-{app}"), entity, record(json), &WriteOptions::default()).await.unwrap();
        assert!(written.created);
        written.record.id.to_string()
    }

    async fn codes(&self, entity: &str, filter: &str, orderby: &str) -> String {
        let query = ListQuery { filter: Some(filter.into()), orderby: Some(orderby.into()), ..ListQuery::default() };
        let page = self
            .connec
            .record_list(&key("a"), "org-1", entity, &query)
            .await
            .unwrap_or_else(|error| panic!("{filter}: {error} {:?}", error.cause()));
        assert_eq!(page.total, Some(page.records.len() as u64));
        page.records.iter().map(|record| record.text("code").to_owned()).collect::<Vec<_>>().join(" ")
    }

    async fn report(&self, name: &str, request: ReportRequest) -> Value {
        self.connec.report_run(&key("a"), "org-1", name, &request).await.unwrap()[name].take()
    }
}

#[tokio::test]
async fn a_record_is_made_changed_and_its_history_kept() {
    for world in worlds().await {
        let id = world
            .create(
                "a",
                "invoices",
                serde_json::from_str(
                    r#"{"title": "First", "amount": {"total_amount": 10.50}, "lines": [{"line_number": 1, "quantity": 2}]}"#,
                )
                .unwrap(),
            )
            .await;
        let (view, shown) = world.connec.record_show(&key("b"), "cld-b", "invoices", Some(&id), false).await.unwrap();
        let wire = view.show(&shown);
        assert_eq!(wire["amount"].to_string(), r#"{"total_amount":10.50}"#);
        assert_eq!((&wire["code"], &wire["status"], &wire["group_id"]), (&json!("IN1"), &json!("DRAFT"), &json!("cld-b")));
        let line = wire["lines"][0]["id"].as_str().unwrap().to_owned();

        world.clock.advance_seconds(5);
        let patch = json!({"status": "AUTHORISED", "lines": [{"id": line, "quantity": 3}]});
        let written = world
            .connec
            .record_update(&key("b"), "cld-b", "invoices", Some(&id), record(patch.clone()), &WriteOptions::default())
            .await
            .unwrap();
        assert_eq!(written.record.updated_at.to_string(), "2026-03-10T12:00:05Z");
        // The same again changes nothing and writes nothing.
        world.connec.record_update(&key("b"), "cld-b", "invoices", Some(&id), record(patch), &WriteOptions::default()).await.unwrap();

        let changes = world.changes(Some("invoices"), Some(&id)).await;
        let told: Vec<_> = changes.iter().map(|change| (change.seq, change.operation.word(), change.actor_uid.as_str())).collect();
        assert_eq!(told, [(1, "create", "app-a"), (2, "update", "app-b")]);
        let paths: Vec<_> = changes[1].differences().into_iter().map(|difference| difference.path).collect();
        assert_eq!(paths, [format!("lines[{line}].quantity"), "status".to_owned()]);

        // Others see nothing of it, and what is not there is not found.
        let other = world.connec.record_show(&key("c"), "org-2", "invoices", Some(&id), false).await.unwrap_err();
        assert_eq!(other.kind(), ErrorKind::NotFound);
        assert_eq!(
            world.connec.record_show(&key("c"), "org-1", "invoices", Some(&id), false).await.unwrap_err().kind(),
            ErrorKind::Forbidden
        );
        let plain = world
            .connec
            .record_create(&key("a"), "cld-a", "invoices", record(json!({"id": "mine"})), &WriteOptions::default())
            .await
            .unwrap_err();
        assert_eq!(plain.kind(), ErrorKind::Conflict);
        let unknown = world.connec.record_list(&key("a"), "cld-a", "bills", &ListQuery::default()).await.unwrap_err();
        assert_eq!(unknown.kind(), ErrorKind::Invalid);
    }
}

#[tokio::test]
async fn the_company_is_there_on_first_sight_and_stays_one() {
    for world in worlds().await {
        let (_, first) = world.connec.record_show(&key("a"), "cld-a", "company", None, false).await.unwrap();
        assert_eq!((first.text("name"), first.text("currency")), ("Acme", "USD"));
        let written = world
            .connec
            .record_create(&key("b"), "cld-b", "company", record(json!({"name": "Acme Pty"})), &WriteOptions::default())
            .await
            .unwrap();
        assert!(!written.created && written.record.id == first.id);
    }
}

#[tokio::test]
async fn the_log_has_no_gap_under_concurrent_writers() {
    for world in worlds().await {
        let writers = (0..20).map(|at| {
            let connec = world.connec.clone();
            async move {
                connec
                    .record_create(&key("a"), "cld-a", "people", record(json!({"last_name": at.to_string()})), &WriteOptions::default())
                    .await
                    .unwrap()
            }
        });
        let written = futures_util::future::join_all(writers).await;
        let mut codes: Vec<_> = written.iter().map(|w| w.record.text("code")[2..].parse::<i64>().unwrap()).collect();
        codes.sort_unstable();
        assert_eq!(codes, (1..=20).collect::<Vec<_>>());
        let changes = world.changes(None, None).await;
        assert_eq!(changes.iter().map(|change| change.seq).collect::<Vec<_>>(), (1..=20).collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn filters_answer_the_same_on_every_engine() {
    for world in worlds().await {
        for (number, json) in [
            json!({"code": "a", "name": "Acme Pty", "email": {"address": "x@acme.test"}, "annual_revenue": 9, "is_customer": true, "x": 1.5, "x_date": "2026-01-01"}),
            json!({"code": "b", "name": "acme ltd", "annual_revenue": 10.25, "is_customer": false, "x": "1.5", "status": "ARCHIVED"}),
            json!({"code": "c", "name": "Émile & Söhne", "annual_revenue": 100, "x": true}),
            json!({"code": "d", "name": "Zebra", "x": {"y": "deep"}}),
            json!({"code": "e", "name": "O'Neil", "x": null}),
        ]
        .into_iter()
        .enumerate()
        {
            if number > 0 {
                world.clock.advance_seconds(1);
            }
            world.create("a", "organizations", json).await;
        }
        for (filter, expected) in [
            ("code eq 'a'", "a"),
            ("status ne 'ARCHIVED'", "a c d e"),
            ("annual_revenue gt 9", "b c"),
            ("annual_revenue gte '9'", "a b c"),
            ("annual_revenue eq 10.250", "b"),
            ("annual_revenue eq null", "d e"),
            ("annual_revenue ne null", "a b c"),
            ("not (annual_revenue gt 9)", "a d e"),
            ("is_customer eq true", "a"),
            ("is_customer ne true", "b c d e"),
            ("name match /acme/", "a b"),
            ("name match /^acme/ and name match /ltd$/", "b"),
            ("name match /Söhne/", "c"),
            ("name match /pty$/", "a"),
            ("name eq 'O''Neil'", "e"),
            ("email.address eq 'x@acme.test'", "a"),
            ("email/address ne null", "a"),
            ("x eq 1.5", "a"),
            ("x eq '1.5'", "b"),
            ("x eq true", "c"),
            ("x ne null", "a b c d"),
            ("x.y eq 'deep'", "d"),
            ("x_date gte '2025-12-31'", "a"),
            ("code in ['a', e]", "a e"),
            ("code in []", ""),
            ("name gt 'Acme Pty' and name lt 'a'", "d e"),
            ("updated_at gt '2026-03-10T12:00:02Z'", "d e"),
            ("updated_at gte '2026-03-10T12:00:02Z'", "c d e"),
            ("updated_at lte '2026-03-10T12:00:01Z' or code eq 'e'", "a b e"),
            ("updated_at eq '2026-03-10T12:00:03+00:00'", "d"),
        ] {
            assert_eq!(world.codes("organizations", filter, "").await, expected, "{filter}");
        }
        assert_eq!(world.codes("organizations", "", "annual_revenue desc").await, "c b a e d");
        assert_eq!(world.codes("organizations", "", "name").await, "a e d b c");
        assert_eq!(world.codes("organizations", "", "is_customer, code desc").await, "e d c b a");
        assert_eq!(world.codes("organizations", "", "created_at DESC").await, "e d c b a");

        let page = |skip: &str| {
            let query = ListQuery { top: Some("2".into()), skip: Some(skip.into()), ..ListQuery::default() };
            let connec = world.connec.clone();
            async move { connec.record_list(&key("a"), "org-1", "organizations", &query).await.unwrap() }
        };
        assert_eq!(page("2").await.next_skip(), Some(4));
        assert_eq!((page("4").await.next_skip(), page("4").await.total, page("4").await.records.len()), (None, Some(5), 1));
    }
}

#[tokio::test]
async fn a_figure_never_trails_a_write() {
    for world in worlds().await {
        let sales = world.create("a", "accounts", json!({"name": "Sales", "class": "REVENUE", "type": "INCOME"})).await;
        let bank = world.create("a", "accounts", json!({"name": "Bank", "class": "ASSET", "type": "BANK"})).await;
        let fees = world.create("a", "accounts", json!({"name": "Fees", "class": "REVENUE", "type": "INCOME"})).await;
        let item = world.create("a", "items", json!({"name": "Hour", "sale_account_id": fees})).await;
        let customer = world.create("a", "organizations", json!({"name": "Customer"})).await;
        let invoice = world.create("a", "invoices", json!({"type": "CUSTOMER", "status": "AUTHORISED", "transaction_date": "2026-01-20",
            "due_date": "2026-02-01", "organization_id": customer, "transaction_number": "7", "amount": {"total_amount": 110, "tax_amount": 10},
            "lines": [{"account_id": sales, "total_price": {"net_amount": 60}}, {"item_id": item, "total_price": {"net_amount": 40}}]})).await;
        let range = || ReportRequest { from: Some("2026-01-01".into()), to: Some("2026-03-10".into()), ..ReportRequest::default() };

        let statement = world.report("profit_and_loss", range()).await;
        let first = &statement["income_statements"][0];
        assert_eq!(
            (&first["net_income"], &first["revenue"][1]["total"], &first["revenue"][1]["name"]),
            (&json!(100), &json!(40), &json!("Fees"))
        );
        let net = |statement: &Value| {
            statement["income_statements"].as_array().unwrap().iter().map(|s| s["net_income"].to_string()).collect::<Vec<_>>()
        };
        assert_eq!(net(&statement), ["100", "0", "0"]);

        world
            .create(
                "b",
                "payments",
                json!({"type": "CUSTOMER", "transaction_date": "2026-02-10", "account_id": bank,
            "amount": {"total_amount": 50}, "payment_lines": [{"amount": 50, "linked_transactions": [{"id": invoice}]}]}),
            )
            .await;
        let due = world.report("invoices_summary", range()).await;
        let line = &due["documents"][0];
        assert_eq!((&line["paid"], &line["due"], &line["party_name"]), (&json!(50), &json!(60), &json!("Customer")));
        let aged = world.report("aged_receivables", range()).await;
        assert_eq!((&aged["total"], &aged["parties"][0]["totals"][2]), (&json!(60), &json!(60)));

        let sheet = world.report("balance_sheet", range()).await;
        let last = &sheet["balance_sheets"][2];
        assert_eq!((&last["total"], &last["ytd_earnings"]), (&json!(100), &json!(100)));
        let classes: Vec<_> =
            last["account_classifications"].as_array().unwrap().iter().map(|c| (c["classification"].clone(), c["total"].clone())).collect();
        assert_eq!(classes, [(json!("ASSET"), json!(110)), (json!("LIABILITY"), json!(10)), (json!("EQUITY"), json!(100))]);
        let summary = world.report("accounts_summary", range()).await;
        let of_bank = summary["accounts"].as_array().unwrap().iter().find(|a| a["uid"] == json!(bank)).unwrap();
        assert_eq!(of_bank["balances"][3]["to_balance"], json!(50));

        // A change replaces what the record had posted; an account that arrives takes its role over.
        world
            .connec
            .record_update(&key("a"), "cld-a", "invoices", Some(&invoice), record(json!({"status": "VOIDED"})), &WriteOptions::default())
            .await
            .unwrap();
        assert_eq!(net(&world.report("income_statement", range()).await), ["0", "0", "0"]);
        assert_eq!(world.connec.ledger_check(&key("a"), "org-1").await.unwrap(), LedgerCheck { wrong: vec![] });
        world.connec.ledger_rebuild(&key("a"), "org-1").await.unwrap();
        assert_eq!(world.connec.ledger_check(&key("a"), "org-1").await.unwrap(), LedgerCheck { wrong: vec![] });
        let wrong = world.connec.report_run(&key("a"), "org-1", "profit", &range()).await.unwrap_err();
        assert_eq!(wrong.kind(), ErrorKind::NotFound);
    }
}
