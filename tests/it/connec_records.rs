//! Records as published clients write them: other systems' ids, matching, deletion, merge and commit, batches, sub-records,
//! versions and repetition; on each engine.

use std::time::Duration;

use serde_json::{Value, json};

use mno::connec::{BatchCall, BatchOperation, CommitMapping, Idempotency, ListQuery, Operation, WriteOptions};
use mno::hub::{ChannelApp, ConnecManifest};
use mno::kernel::{AppUid, ErrorKind, InstanceUid, PageRequest, Result};

use crate::support::connec::{World, key, record, worlds};

fn lists() -> WriteOptions {
    WriteOptions { external_ids: true, ..WriteOptions::default() }
}

fn crm(id: &str) -> Value {
    json!([{"id": id, "provider": "crm", "realm": "acc-1"}])
}

/// Our own id in a list of ids.
fn own(ids: &Value) -> String {
    let entry = ids.as_array().unwrap().iter().find(|entry| entry["provider"] == "connec").expect("our own id is always there");
    entry["id"].as_str().unwrap().to_owned()
}

fn external(ids: &Value) -> Vec<&str> {
    let others = ids.as_array().unwrap().iter().filter(|entry| entry["provider"] != "connec");
    others.map(|entry| entry["id"].as_str().unwrap()).collect()
}

impl World {
    async fn post(&self, app: &str, entity: &str, json: Value, options: &WriteOptions) -> Result<(Value, bool)> {
        let written = self.connec.record_create(&key(app), &format!("cld-{app}"), entity, record(json), options).await?;
        Ok((written.view.show(&written.record), written.created))
    }

    async fn put(&self, app: &str, entity: &str, id: &str, json: Value, options: &WriteOptions) -> Result<Value> {
        let written = self.connec.record_update(&key(app), &format!("cld-{app}"), entity, Some(id), record(json), options).await?;
        Ok(written.view.show(&written.record))
    }

    async fn show(&self, app: &str, entity: &str, id: &str, external_ids: bool) -> Result<Value> {
        let (view, record) = self.connec.record_show(&key(app), &format!("cld-{app}"), entity, Some(id), external_ids).await?;
        Ok(view.show(&record))
    }

    async fn operations(&self) -> Vec<(String, Operation)> {
        let page = PageRequest { after: None, limit: 1000 };
        let changes =
            self.connec.change_list(&key("a"), "cld-a", mno::connec::ChangeFilter::default(), &page, Duration::ZERO).await.unwrap();
        changes.changes.into_iter().map(|change| (change.entity, change.operation)).collect()
    }
}

#[tokio::test]
async fn a_connector_always_posts_and_its_ids_find_the_record() {
    for world in worlds().await {
        let (made, created) = world.post("a", "people", json!({"id": crm("7"), "first_name": "Ann"}), &lists()).await.unwrap();
        assert!(created);
        assert_eq!(external(&made["id"]), ["7"]);
        assert_eq!(made["id"][1]["group_id"], "cld-a");
        // Numbers are ids too, and come back as text.
        let again = json!({"id": [{"id": 7, "provider": "crm", "realm": "acc-1"}], "last_name": "Li"});
        let (same, created) = world.post("a", "people", again, &lists()).await.unwrap();
        assert!(!created);
        assert_eq!((own(&same["id"]), &same["first_name"], &same["last_name"]), (own(&made["id"]), &json!("Ann"), &json!("Li")));
        // Another realm, and another app, are other ids.
        let other = json!({"id": [{"id": "7", "provider": "crm", "realm": "acc-2"}], "first_name": "Bob"});
        assert!(world.post("a", "people", other, &lists()).await.unwrap().1);
        assert!(world.post("b", "people", json!({"id": crm("7"), "first_name": "Cid"}), &lists()).await.unwrap().1);
        // Without the header ids are text, with it an app sees its own only.
        let id = own(&made["id"]);
        assert_eq!(world.show("a", "people", &id, false).await.unwrap()["id"], json!(id));
        assert_eq!(external(&world.show("b", "people", &id, true).await.unwrap()["id"]), Vec::<&str>::new());
        let (view, shown) = world.connec.record_show(&key("a"), "org-1", "people", Some(&id), true).await.unwrap();
        assert_eq!(external(&view.show(&shown)["id"]), ["7"]);
    }
}

#[tokio::test]
async fn ids_are_written_back_without_looking_like_a_change() {
    for world in worlds().await {
        let invoice = json!({"title": "x", "lines": [{"line_number": 1, "quantity": 2}, {"line_number": 2, "quantity": 3}]});
        let (made, _) = world.post("b", "invoices", invoice, &WriteOptions::default()).await.unwrap();
        let id = made["id"].as_str().unwrap();
        let lines: Vec<&str> = made["lines"].as_array().unwrap().iter().map(|line| line["id"].as_str().unwrap()).collect();
        let line = |at: usize, ext: &str| json!({"id": [{"id": lines[at], "provider": "connec", "realm": "org-1"}, {"id": ext, "provider": "crm", "realm": "acc-1"}]});
        let back = json!({"id": crm("90"), "lines": [line(0, "901"), line(1, "902")]});
        let shown = world.put("a", "invoices", id, back.clone(), &lists()).await.unwrap();
        assert_eq!((external(&shown["id"]), external(&shown["lines"][1]["id"])), (vec!["90"], vec!["902"]));
        assert_eq!((&shown["lines"][1]["quantity"], &shown["updated_at"]), (&json!(3), &made["updated_at"]));
        let plain = world.show("b", "invoices", id, false).await.unwrap();
        assert_eq!(plain["lines"], made["lines"]);
        world.put("a", "invoices", id, back, &lists()).await.unwrap();
        let operations: Vec<Operation> = world.operations().await.into_iter().map(|(_, operation)| operation).collect();
        assert_eq!(operations, [Operation::Create, Operation::Map], "noted once, and as what it is");
        // From now on the connector changes lines by its own ids.
        let change = json!({"id": crm("90"), "lines": [{"id": crm("902"), "quantity": 30}]});
        let (changed, created) = world.post("a", "invoices", change, &lists()).await.unwrap();
        assert!(!created);
        assert_eq!((changed["lines"].as_array().unwrap().len(), &changed["lines"][1]["quantity"]), (2, &json!(30)));
    }
}

#[tokio::test]
async fn references_by_external_ids_are_resolved_or_wait() {
    for world in worlds().await {
        let (known, _) = world.post("a", "organizations", json!({"id": crm("o1"), "name": "Known"}), &lists()).await.unwrap();
        let invoice = json!({
            "id": crm("i1"), "title": "x", "organization_id": crm("o1"), "person_id": crm("p1"),
            "lines": [{"id": crm("l1"), "item_id": crm("it1"), "quantity": 1, "linked_transactions": [{"id": crm("so1")}]}],
        });
        let (made, _) = world.post("a", "invoices", invoice, &lists()).await.unwrap();
        assert_eq!(own(&made["organization_id"]), own(&known["id"]));
        assert!(made.get("person_id").is_none() && made["lines"][0].get("item_id").is_none(), "{made}");
        let id = own(&made["id"]);
        // Another app's record with the same external id is not meant.
        world.post("b", "people", json!({"id": crm("p1"), "first_name": "Other"}), &lists()).await.unwrap();
        assert!(world.show("a", "invoices", &id, true).await.unwrap().get("person_id").is_none());
        let (person, _) = world.post("a", "people", json!({"id": crm("p1"), "first_name": "Ann"}), &lists()).await.unwrap();
        let (item, _) = world.post("a", "items", json!({"id": crm("it1"), "name": "Nail"}), &lists()).await.unwrap();
        let (order, _) = world.post("a", "sales_orders", json!({"id": crm("so1"), "title": "o"}), &lists()).await.unwrap();
        let shown = world.show("a", "invoices", &id, true).await.unwrap();
        assert_eq!(own(&shown["person_id"]), own(&person["id"]));
        assert_eq!(own(&shown["lines"][0]["item_id"]), own(&item["id"]));
        assert_eq!(own(&shown["lines"][0]["linked_transactions"][0]["id"]), own(&order["id"]));
        assert_eq!(external(&shown["lines"][0]["item_id"]), ["it1"]);
        // What was said since is not overwritten by what waited.
        let waits = json!({"id": crm("i2"), "title": "y", "person_id": crm("p2")});
        let (second, _) = world.post("a", "invoices", waits, &lists()).await.unwrap();
        world.put("a", "invoices", &own(&second["id"]), json!({"person_id": ""}), &lists()).await.unwrap();
        world.post("a", "people", json!({"id": crm("p2"), "first_name": "Bea"}), &lists()).await.unwrap();
        assert!(world.show("a", "invoices", &own(&second["id"]), true).await.unwrap().get("person_id").is_none());
    }
}

#[tokio::test]
async fn a_required_reference_that_waits_counts_as_given() {
    for world in worlds().await {
        let line = |side: &str, account: Value| json!({side: 5, "account_id": account});
        let journal = |lines: Value| json!({"id": crm("j1"), "transaction_date": "2026-03-01", "lines": lines});
        let (bank, _) = world.post("a", "accounts", json!({"id": crm("bank"), "name": "Bank"}), &lists()).await.unwrap();
        let lacking = json!([line("debit", crm("bank")), {"credit": 5}]);
        let refused = world.post("a", "journals", journal(lacking), &lists()).await.unwrap_err();
        assert_eq!(refused.field(), Some("lines[1].account_id"));

        let waiting = json!([line("debit", crm("bank")), line("credit", crm("sales"))]);
        let (made, _) = world.post("a", "journals", journal(waiting), &lists()).await.unwrap();
        assert_eq!(own(&made["lines"][0]["account_id"]), own(&bank["id"]));
        assert!(made["lines"][1].get("account_id").is_none(), "{made}");
        // It may be changed while it waits, but not so that a line without an account is added.
        let id = own(&made["id"]);
        world.put("a", "journals", &id, json!({"description": "Sales of the day"}), &lists()).await.unwrap();
        let more = json!({"lines": [{"credit": 0, "line_number": 3}]});
        assert!(world.put("a", "journals", &id, more, &lists()).await.is_err());

        let (sales, _) = world.post("a", "accounts", json!({"id": crm("sales"), "name": "Sales"}), &lists()).await.unwrap();
        let shown = world.show("a", "journals", &id, true).await.unwrap();
        assert_eq!(own(&shown["lines"][1]["account_id"]), own(&sales["id"]));
        assert_eq!(shown["description"], "Sales of the day");
    }
}

#[tokio::test]
async fn matching_fields_find_the_record_that_is_meant() {
    for world in worlds().await {
        let ann = json!({"first_name": "Ann", "last_name": "Li", "email": {"address": "ann@x"}});
        let (made, _) = world.post("a", "people", ann, &WriteOptions::default()).await.unwrap();
        let matching = |fields: Value, json: Value| {
            let mut json = json;
            json["opts"] = json!({"matching_fields": fields});
            json
        };
        let by_email =
            matching(json!([["first_name", "last_name"], ["email.address"]]), json!({"first_name": "Anne", "email": {"address": "ann@x"}}));
        let (same, created) = world.post("b", "people", by_email, &WriteOptions::default()).await.unwrap();
        assert!(!created && same["id"] == made["id"] && same["first_name"] == "Anne" && same["last_name"] == "Li");
        // A field that is empty matches nobody.
        let blank = matching(json!([["email.address"]]), json!({"first_name": "Bob", "email": {"address": ""}}));
        assert!(world.post("b", "people", blank.clone(), &WriteOptions::default()).await.unwrap().1);
        assert!(world.post("b", "people", blank, &WriteOptions::default()).await.unwrap().1);
        // All of a plain list must be equal.
        let both = matching(json!(["first_name", "last_name"]), json!({"first_name": "Anne", "last_name": "Wu"}));
        assert!(world.post("b", "people", both, &WriteOptions::default()).await.unwrap().1);
    }
}

#[tokio::test]
async fn a_deleted_record_is_gone_and_its_place_may_be_taken_again() {
    for world in worlds().await {
        let (made, _) = world.post("a", "people", json!({"id": crm("1"), "first_name": "Ann"}), &lists()).await.unwrap();
        let id = own(&made["id"]);
        let gone = world.connec.record_delete(&key("a"), "cld-a", "people", &id, &WriteOptions::default()).await.unwrap();
        assert_eq!(gone.record.text("first_name"), "Ann");
        assert_eq!(world.show("a", "people", &id, false).await.unwrap_err().kind(), ErrorKind::NotFound);
        let again = world.connec.record_delete(&key("a"), "cld-a", "people", &id, &WriteOptions::default()).await.unwrap_err();
        assert_eq!(again.kind(), ErrorKind::NotFound);
        // The connector sends it anew under the same id of its own.
        let (new, created) = world.post("a", "people", json!({"id": crm("1"), "first_name": "Ann"}), &lists()).await.unwrap();
        assert!(created && own(&new["id"]) != id);
        assert!(world.connec.record_delete(&key("a"), "cld-a", "company", "x", &WriteOptions::default()).await.is_err());
    }
}

#[tokio::test]
async fn duplicates_are_folded_and_everything_that_meant_them_means_the_one() {
    for world in worlds().await {
        let (one, _) = world.post("a", "organizations", json!({"id": crm("1"), "name": "Acme"}), &lists()).await.unwrap();
        let (two, _) = world.post("b", "organizations", json!({"id": crm("1"), "name": "ACME Pty"}), &lists()).await.unwrap();
        let (one, two) = (own(&one["id"]), own(&two["id"]));
        let (invoice, _) =
            world.post("b", "invoices", json!({"title": "x", "organization_id": two}), &WriteOptions::default()).await.unwrap();
        let choice = record(json!({"name": "Acme Pty"}));
        let merged =
            world.connec.record_merge(&key("a"), "org-1", "organizations", &one, vec![two.clone()], choice, &lists()).await.unwrap();
        let shown = merged.view.show(&merged.record);
        assert_eq!((own(&shown["id"]), &shown["name"]), (one.clone(), &json!("Acme Pty")));
        for app in ["a", "b"] {
            assert_eq!(external(&world.show(app, "organizations", &one, true).await.unwrap()["id"]), ["1"], "each app's own id: {app}");
        }
        let invoice = world.show("b", "invoices", invoice["id"].as_str().unwrap(), false).await.unwrap();
        assert_eq!(invoice["organization_id"], json!(one));
        // The folded id and the folded app's own id lead to the one.
        assert_eq!(world.show("b", "organizations", &two, false).await.unwrap()["id"], json!(one));
        let (posted, created) = world.post("b", "organizations", json!({"id": crm("1"), "industry": "Nails"}), &lists()).await.unwrap();
        assert!(!created && own(&posted["id"]) == one);
        let list = world.connec.record_list(&key("a"), "org-1", "organizations", &ListQuery::default()).await.unwrap();
        assert_eq!(list.records.len(), 1);
        let itself = world.connec.record_merge(&key("a"), "org-1", "organizations", &one, vec![two], record(json!({})), &lists()).await;
        assert_eq!(itself.unwrap_err().field(), Some("ids[0]"));
    }
}

fn channel_app(app: &str, manifest: ConnecManifest) -> ChannelApp {
    ChannelApp {
        instance: InstanceUid::trusted(format!("cld-{app}")),
        app: AppUid::trusted(format!("app-{app}")),
        nid: app.to_owned(),
        name: app.to_uppercase(),
        running: true,
        manifest,
    }
}

#[tokio::test]
async fn a_record_is_pushed_to_chosen_apps_of_the_organization() {
    for world in worlds().await {
        *world.idm.apps.lock().unwrap() = vec![channel_app("a", ConnecManifest::default()), channel_app("b", ConnecManifest::default())];
        let (made, _) = world.post("a", "people", json!({"first_name": "Ann"}), &WriteOptions::default()).await.unwrap();
        let id = made["id"].as_str().unwrap();
        let commit = |instance: &str, commit| vec![CommitMapping { instance: instance.to_owned(), commit }];
        let push = |mappings| {
            let (connec, id) = (world.connec.clone(), id.to_owned());
            async move { connec.record_commit(&key("a"), "org-1", "people", &id, mappings, &WriteOptions::default()).await }
        };
        push(commit("cld-b", true)).await.unwrap();
        assert_eq!(push(commit("cld-elsewhere", true)).await.unwrap_err().field(), Some("mappings[0].group_id"));
        assert!(push(Vec::new()).await.is_err());
        let operations: Vec<Operation> = world.operations().await.into_iter().map(|(_, operation)| operation).collect();
        assert_eq!(operations, [Operation::Create, Operation::Commit]);
    }
}

#[tokio::test]
async fn a_batch_answers_each_operation_by_itself_and_in_order() {
    for world in worlds().await {
        let operation = |collection: &str, call| BatchOperation {
            scope: "cld-a".into(),
            collection: collection.into(),
            call,
            external_ids: true,
            countries: None,
        };
        let operations = vec![
            operation("people", BatchCall::Create(record(json!({"id": crm("1"), "first_name": "Ann"})))),
            operation("accounts", BatchCall::Create(record(json!({"description": "no name"})))),
            operation("bills", BatchCall::Create(record(json!({})))),
            operation("people", BatchCall::Create(record(json!({"id": crm("1"), "last_name": "Li"})))),
            operation("people", BatchCall::List(ListQuery::default())),
            operation("company", BatchCall::Update(Some("any".into()), record(json!({"name": "Acme Pty"})))),
            operation("people", BatchCall::Delete("none".into())),
            BatchOperation { scope: "cld-c".into(), ..operation("people", BatchCall::Create(record(json!({"first_name": "Eve"})))) },
        ];
        let answers = world.connec.batch(&key("a"), operations, None).await;
        let kinds: Vec<Option<ErrorKind>> = answers.iter().map(|answer| answer.body.as_ref().err().map(mno::kernel::Error::kind)).collect();
        assert_eq!(
            kinds,
            [
                None,
                Some(ErrorKind::Invalid),
                Some(ErrorKind::Invalid),
                None,
                None,
                None,
                Some(ErrorKind::NotFound),
                Some(ErrorKind::Forbidden)
            ]
        );
        let body = |at: usize| answers[at].body.as_ref().unwrap();
        assert!(answers[0].created.is_some() && answers[3].created.is_none());
        assert_eq!((&body(3)["people"]["first_name"], &body(3)["people"]["last_name"]), (&json!("Ann"), &json!("Li")));
        assert_eq!(body(4)["people"].as_array().unwrap().len(), 1, "a read sees the writes before it");
        assert_eq!(body(5)["company"]["name"], "Acme Pty");
        // The failed ones left nothing behind, and the log has no gap.
        let page = PageRequest { after: None, limit: 100 };
        let changes =
            world.connec.change_list(&key("a"), "cld-a", mno::connec::ChangeFilter::default(), &page, Duration::ZERO).await.unwrap();
        let seqs: Vec<i64> = changes.changes.iter().map(|change| change.seq).collect();
        assert_eq!(seqs, (1..=i64::try_from(seqs.len()).unwrap()).collect::<Vec<_>>());
        assert!(changes.changes.iter().all(|change| change.entity != "accounts"));
    }
}

#[tokio::test]
async fn sub_records_are_collections_of_their_own() {
    for world in worlds().await {
        let sheet = json!({"time_sheet_lines": [{"time_activities": [{"hours": 1}, {"hours": 2}]}, {"time_activities": [{"hours": 3}]}]});
        let (sheet, _) = world.post("a", "time_sheets", sheet, &WriteOptions::default()).await.unwrap();
        let list = |entity: &'static str, id: String, name: &'static str| {
            let connec = world.connec.clone();
            async move { connec.nested_list(&key("a"), "cld-a", entity, &id, name, false, None).await }
        };
        let id = sheet["id"].as_str().unwrap().to_owned();
        let hours: Vec<Value> =
            list("time_sheets", id, "time_activities").await.unwrap().items.iter().map(|item| item["hours"].clone()).collect();
        assert_eq!(hours, [1, 2, 3]);
        let (invoice, _) =
            world.post("a", "invoices", json!({"title": "x", "lines": [{"quantity": 1}]}), &WriteOptions::default()).await.unwrap();
        let id = invoice["id"].as_str().unwrap().to_owned();
        let options = WriteOptions::default();
        world
            .connec
            .nested_write(&key("a"), "cld-a", "invoices", &id, "lines", None, record(json!({"quantity": 2})), &options)
            .await
            .unwrap();
        let lines = list("invoices", id.clone(), "lines").await.unwrap().items;
        let (first, second) = (lines[0]["id"].as_str().unwrap(), lines[1]["id"].as_str().unwrap());
        let patch = record(json!({"description": "b"}));
        world.connec.nested_write(&key("a"), "cld-a", "invoices", &id, "lines", Some(second), patch.clone(), &options).await.unwrap();
        world.connec.nested_delete(&key("a"), "cld-a", "invoices", &id, "lines", first, &options).await.unwrap();
        let lines = list("invoices", id.clone(), "lines").await.unwrap().items;
        assert_eq!((lines.len(), &lines[0]["quantity"], &lines[0]["description"]), (1, &json!(2), &json!("b")));
        let missing = world.connec.nested_write(&key("a"), "cld-a", "invoices", &id, "lines", Some("none"), patch, &options).await;
        assert_eq!(missing.unwrap_err().kind(), ErrorKind::NotFound);
        assert!(list("invoices", id, "tickets").await.is_err());
    }
}

#[tokio::test]
async fn who_knows_an_older_version_is_told_so() {
    for world in worlds().await {
        let (made, _) = world.post("a", "people", json!({"first_name": "Ann"}), &WriteOptions::default()).await.unwrap();
        let id = made["id"].as_str().unwrap();
        let at = |versions: Vec<i64>| WriteOptions { versions: Some(versions), ..WriteOptions::default() };
        world.put("a", "people", id, json!({"first_name": "Bea"}), &at(vec![1])).await.unwrap();
        let late = world.put("b", "people", id, json!({"first_name": "Cid"}), &at(vec![1])).await.unwrap_err();
        assert_eq!((late.kind(), late.field()), (ErrorKind::Precondition, Some("If-Match")));
        let late = world.connec.record_delete(&key("a"), "cld-a", "people", id, &at(vec![1])).await.unwrap_err();
        assert_eq!(late.kind(), ErrorKind::Precondition);
        assert_eq!(world.show("a", "people", id, false).await.unwrap()["first_name"], "Bea");
        world.connec.record_delete(&key("a"), "cld-a", "people", id, &at(vec![2])).await.unwrap();
    }
}

#[tokio::test]
async fn a_request_that_is_repeated_is_done_once() {
    for world in worlds().await {
        let options = |key: &str, body: &str| WriteOptions {
            idempotency: Some(Idempotency::new(key, &[b"/people", body.as_bytes()]).unwrap()),
            ..WriteOptions::default()
        };
        let ann = json!({"first_name": "Ann"});
        let (made, created) = world.post("a", "people", ann.clone(), &options("k1", "ann")).await.unwrap();
        let (again, repeated) = world.post("a", "people", ann.clone(), &options("k1", "ann")).await.unwrap();
        assert_eq!((created, repeated), (true, true));
        assert_eq!(made, again);
        let other = world.post("a", "people", json!({"first_name": "Bob"}), &options("k1", "bob")).await.unwrap_err();
        assert_eq!((other.kind(), other.field()), (ErrorKind::Conflict, Some("Idempotency-Key")));
        // Another app's key is another key; so is ours a day later.
        assert!(world.post("b", "people", ann.clone(), &options("k1", "ann")).await.unwrap().0["id"] != made["id"]);
        world.clock.advance_seconds(25 * 60 * 60);
        assert!(world.post("a", "people", ann, &options("k1", "ann")).await.unwrap().0["id"] != made["id"]);
        assert!(Idempotency::new("", &[]).is_err() && Idempotency::new("\u{e9}", &[]).is_err());
        // Many at once, one record.
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                let (connec, options) = (world.connec.clone(), options("k2", "cid"));
                tokio::spawn(async move {
                    connec
                        .record_create(&key("a"), "cld-a", "people", record(json!({"first_name": "Cid"})), &options)
                        .await
                        .unwrap()
                        .record
                        .id
                })
            })
            .collect();
        let mut ids = Vec::new();
        for task in tasks {
            ids.push(task.await.unwrap());
        }
        ids.dedup();
        assert_eq!(ids.len(), 1);
    }
}

#[tokio::test]
async fn references_to_sub_records_take_the_ids_of_other_systems() {
    for world in worlds().await {
        let class = |id: &str| json!({"id": crm(id), "name": "Early bird"});
        let event = json!({"id": crm("e1"), "code": "E1", "name": "Fair", "ticket_classes": [class("t1"), class("t2")]});
        let (event, _) = world.post("a", "events", event, &lists()).await.unwrap();
        let order = json!({"event_id": crm("e1"), "attendees": [{"event_ticket_id": crm("t2")}, {"event_ticket_id": crm("t3")}]});
        let (order, _) = world.post("a", "event_orders", order, &lists()).await.unwrap();
        let ticket = &order["attendees"][0]["event_ticket_id"];
        assert_eq!((own(ticket), external(ticket)), (own(&event["ticket_classes"][1]["id"]), vec!["t2"]));
        let id = own(&order["id"]);
        let plain = world.show("a", "event_orders", &id, false).await.unwrap();
        assert_eq!(plain["attendees"][0]["event_ticket_id"], json!(own(ticket)));
        // One that is not there yet is waited for.
        let more = json!({"id": crm("e1"), "ticket_classes": [class("t3")]});
        let (event, _) = world.post("a", "events", more, &lists()).await.unwrap();
        let late = own(&event["ticket_classes"][2]["id"]);
        let plain = world.show("a", "event_orders", &id, false).await.unwrap();
        assert!(plain["attendees"].as_array().unwrap().iter().any(|attendee| attendee["event_ticket_id"] == json!(late)), "{plain}");
        // An app that knows our ids writes those.
        let (task, _) =
            world.post("a", "projects", json!({"name": "P", "tasks": [{"name": "T"}]}), &WriteOptions::default()).await.unwrap();
        let activity = json!({"hours": 1, "project_task_id": task["tasks"][0]["id"]});
        let (activity, _) = world.post("a", "time_activities", activity, &WriteOptions::default()).await.unwrap();
        assert_eq!(activity["project_task_id"], task["tasks"][0]["id"]);
    }
}

#[tokio::test]
async fn a_list_names_each_of_its_sub_records_once() {
    for world in worlds().await {
        let invoice = json!({"title": "x", "lines": [{"id": crm("l1"), "quantity": 1}]});
        let (made, _) = world.post("a", "invoices", invoice, &lists()).await.unwrap();
        let (id, line) = (own(&made["id"]), own(&made["lines"][0]["id"]));
        let ours = json!([{"id": line, "provider": "connec", "realm": "org-1"}]);
        for (lines, place) in [
            (json!([{"id": line, "quantity": 5}, {"id": line, "quantity": 6}]), "lines[1].id"),
            (json!([{"id": crm("l1"), "quantity": 5}, {"id": ours, "quantity": 6}]), "lines[1].id"),
            (json!([{"id": crm("l2")}, {"quantity": 1}, {"id": crm("l2")}]), "lines[2].id"),
        ] {
            let refused = world.put("a", "invoices", &id, json!({"lines": lines}), &lists()).await.unwrap_err();
            assert_eq!((refused.kind(), refused.field()), (ErrorKind::Invalid, Some(place)), "{refused}");
        }
        let shown = world.show("a", "invoices", &id, false).await.unwrap();
        assert_eq!((shown["lines"].as_array().unwrap().len(), &shown["lines"][0]["quantity"]), (1, &json!(1)));
    }
}

#[tokio::test]
async fn a_version_that_is_named_must_be_there_also_when_posting() {
    for world in worlds().await {
        let at = |version: i64| WriteOptions { versions: Some(vec![version]), ..WriteOptions::default() };
        let refused = world.post("a", "people", json!({"first_name": "Ann"}), &at(1)).await.unwrap_err();
        assert_eq!((refused.kind(), refused.field()), (ErrorKind::Precondition, Some("If-Match")));
        let (_, created) = world.post("a", "people", json!({"first_name": "Ann"}), &WriteOptions::default()).await.unwrap();
        let change = || json!({"first_name": "Ann", "last_name": "Li", "opts": {"matching_fields": ["first_name"]}});
        assert_eq!(world.post("a", "people", change(), &at(7)).await.unwrap_err().kind(), ErrorKind::Precondition);
        let (changed, again) = world.post("a", "people", change(), &at(1)).await.unwrap();
        assert!(created && !again && changed["last_name"] == "Li");
        world.put("a", "company", "any", json!({"name": "Acme Pty"}), &WriteOptions::default()).await.unwrap();
        let refused = world.put("a", "company", "any", json!({"name": "Acme Ltd"}), &at(1)).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Precondition, "the singleton has versions, too");
    }
}

#[tokio::test]
async fn what_every_record_shows_can_be_asked_by_or_is_refused() {
    for world in worlds().await {
        world.post("a", "people", json!({"first_name": "Ann"}), &WriteOptions::default()).await.unwrap();
        let found = |filter: &'static str| {
            let connec = world.connec.clone();
            let query = ListQuery { filter: Some(filter.into()), ..ListQuery::default() };
            async move { connec.record_list(&key("a"), "cld-a", "people", &query).await.map(|page| page.records.len()) }
        };
        assert_eq!(found("resource_type eq 'people' and channel_id in ['org-1']").await.unwrap(), 1);
        assert_eq!(found("resource_type ne 'people' or channel_id eq 'org-2'").await.unwrap(), 0);
        assert_eq!(found("group_id eq 'cld-a'").await.unwrap_err().field(), Some("$filter"));
    }
}
