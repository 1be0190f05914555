//! Sharing rules: what each app may read and write, who wins, and why; on each engine.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use mno::connec::report::{REPORTS, ReportRequest};
use mno::connec::sharing::Policy;
use mno::connec::{BatchCall, BatchOperation, CommitMapping, ListQuery, WriteOptions};
use mno::hub::{ChannelApp, ConnecManifest};
use mno::kernel::{AppUid, ErrorKind, InstanceUid, Result};

use crate::support::connec::{World, key, record, worlds};

static DEFAULT: LazyLock<WriteOptions> = LazyLock::new(WriteOptions::default);

fn app(name: &str, manifest: Value) -> ChannelApp {
    let manifest: ConnecManifest = serde_json::from_value(manifest).unwrap();
    ChannelApp {
        instance: InstanceUid::trusted(format!("cld-{name}")),
        app: AppUid::trusted(format!("app-{name}")),
        nid: name.to_owned(),
        name: name.to_uppercase(),
        running: true,
        manifest,
    }
}

impl World {
    async fn rules(&self, rules: Value) {
        let policy: Policy = serde_json::from_value(rules).unwrap();
        self.connec.share_set(&key("a"), "org-1", policy, None).await.unwrap();
    }

    /// A record of app `a`; its id.
    async fn put_one(&self, entity: &str, json: Value) -> String {
        let written = self.connec.record_create(&key("a"), "cld-a", entity, record(json), &DEFAULT).await.unwrap();
        written.record.id.to_string()
    }

    async fn write(&self, app: &str, id: Option<&str>, json: Value) -> Result<(Value, Vec<(String, String)>)> {
        let (key, scope, options) = (key(app), format!("cld-{app}"), WriteOptions::default());
        let written = match id {
            Some(id) => self.connec.record_update(&key, &scope, "people", Some(id), record(json), &options).await?,
            None => self.connec.record_create(&key, &scope, "people", record(json), &options).await?,
        };
        Ok((written.view.show(&written.record), written.ignored))
    }
}

#[tokio::test]
async fn an_apps_manifest_and_the_organizations_rules_hold_for_reads_and_writes_at_once() {
    for world in worlds().await {
        *world.idm.apps.lock().unwrap() =
            vec![app("a", json!({})), app("b", json!({"data": {"people": {"write": false, "read_fields": ["first_name", "email"]}}}))];
        let (made, _) = world.write("a", None, json!({"first_name": "Ann", "last_name": "Li", "email": {"address": "x"}})).await.unwrap();
        let id = made["id"].as_str().unwrap();
        let seen_by_b = || async {
            let page = world.connec.record_list(&key("b"), "cld-b", "people", &ListQuery::default()).await?;
            Ok::<_, mno::kernel::Error>(page.view.show(&page.records[0]))
        };
        // The manifest.
        let seen = seen_by_b().await.unwrap();
        assert!(seen["first_name"] == "Ann" && seen.get("last_name").is_none() && seen["id"] == json!(id), "{seen}");
        let refused = world.write("b", Some(id), json!({"first_name": "B"})).await.unwrap_err();
        assert_eq!((refused.kind(), refused.because()), (ErrorKind::Forbidden, &["the app's manifest".to_owned()][..]));
        let invoices = world.connec.record_list(&key("b"), "cld-b", "invoices", &ListQuery::default()).await.unwrap_err();
        assert_eq!(invoices.kind(), ErrorKind::Forbidden, "what the manifest does not name is not shared");
        // The organization's rules, from the next call on.
        world.rules(json!({"apps": {"cld-b": {"people": {"write": true, "fields": {"last_name": {"read": true}, "email": {"read": false, "write": false}}}}}})).await;
        let seen = seen_by_b().await.unwrap();
        assert!(seen["last_name"] == "Li" && seen.get("email").is_none(), "{seen}");
        let (_, ignored) = world.write("b", Some(id), json!({"first_name": "Bea", "email": {"address": "y"}})).await.unwrap();
        assert_eq!(ignored, [("email".to_owned(), "apps.cld-b.people.fields.email".to_owned())]);
        let (view, record) = world.connec.record_show(&key("a"), "cld-a", "people", Some(id), false).await.unwrap();
        assert_eq!((&view.show(&record)["first_name"], &view.show(&record)["email"]["address"]), (&json!("Bea"), &json!("x")));
        world.rules(json!({"apps": {"*": {"*": {"read": false}}, "cld-a": {"*": {"read": true}}}})).await;
        assert_eq!(seen_by_b().await.unwrap_err().kind(), ErrorKind::Forbidden);
        assert!(world.connec.record_show(&key("a"), "cld-a", "people", Some(id), false).await.is_ok());
    }
}

#[tokio::test]
async fn who_wins_is_decided_by_field() {
    for world in worlds().await {
        *world.idm.apps.lock().unwrap() = vec![app("a", json!({})), app("b", json!({}))];
        let (made, _) = world.write("a", None, json!({"first_name": "Ann", "last_name": "Li", "email": {"address": "x"}})).await.unwrap();
        let id = made["id"].as_str().unwrap();
        world
            .rules(json!({"conflicts": {"people": {"winner": "last_writer", "fields": {
                "last_name": {"winner": "never_overwrite"}, "email": {"winner": "preferred_app", "preferred": "cld-a"},
            }}}}))
            .await;
        let change = json!({"first_name": "Bea", "last_name": "Wu", "email": {"address": "y", "address2": "z"}});
        let (seen, kept) = world.write("b", Some(id), change).await.unwrap();
        assert_eq!((&seen["first_name"], &seen["last_name"]), (&json!("Bea"), &json!("Li")));
        assert_eq!(seen["email"], json!({"address": "x", "address2": "z"}), "what was empty may be filled");
        let paths: Vec<&str> = kept.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["last_name", "email.address"]);
        // Its own values an app may change.
        let (seen, kept) = world.write("a", Some(id), json!({"last_name": "Lee", "email": {"address": "w"}})).await.unwrap();
        assert_eq!((&seen["last_name"], &seen["email"]["address"], kept.len()), (&json!("Lee"), &json!("w"), 0));
        let (seen, _) = world.write("b", Some(id), json!({"email": {"address2": "zz"}})).await.unwrap();
        assert_eq!(seen["email"]["address2"], "zz", "b set that itself");
    }
}

#[tokio::test]
async fn a_write_can_be_tried_out_and_explains_itself() {
    for world in worlds().await {
        *world.idm.apps.lock().unwrap() = vec![
            app("a", json!({})),
            app("b", json!({"data": {"people": {"write_fields": ["first_name"]}}})),
            app("d", json!({"data": {}})),
        ];
        let (made, _) = world.write("a", None, json!({"first_name": "Ann", "last_name": "Li"})).await.unwrap();
        let id = made["id"].as_str().unwrap();
        world.rules(json!({"conflicts": {"*": {"winner": "never_overwrite"}}})).await;
        let test = |instance: &'static str, id: Option<String>, json: Value| {
            let connec = world.connec.clone();
            async move { connec.share_test(&key("a"), "org-1", instance, "people", id.as_deref(), record(json)).await }
        };
        let told = test("cld-b", Some(id.to_owned()), json!({"first_name": "Bea", "last_name": "Wu", "job_title": "x"})).await.unwrap();
        let outcome =
            |path: &str| told.fields.iter().find(|field| field.path == path).map(|field| (field.outcome.as_str(), field.because.as_str()));
        assert_eq!(outcome("first_name"), Some(("kept", "conflicts.*")));
        assert_eq!(outcome("last_name"), Some(("ignored", "the app's manifest")));
        assert_eq!((told.allowed, told.operation.as_str()), (true, "nothing"));
        let told = test("cld-b", None, json!({"first_name": "Cid"})).await.unwrap();
        assert_eq!((told.operation.as_str(), told.told), ("create", vec!["cld-a".to_owned()]), "d reads nothing");
        let told = test("cld-d", None, json!({"first_name": "Dan"})).await.unwrap();
        assert_eq!((told.allowed, told.because), (false, vec!["the app's manifest does not name it".to_owned()]));
        assert!(test("cld-none", None, json!({})).await.is_err());
        // Nothing was written, and no number of the log was used up.
        let page = world.connec.record_list(&key("a"), "cld-a", "people", &ListQuery::default()).await.unwrap();
        assert_eq!((page.records.len(), page.records[0].version), (1, 1));
        let (seen, _) = world.write("a", Some(id), json!({"first_name": "Anne"})).await.unwrap();
        assert_eq!(seen["first_name"], "Anne");
    }
}

#[tokio::test]
async fn rules_that_name_what_is_not_there_are_refused() {
    for world in worlds().await {
        *world.idm.apps.lock().unwrap() = vec![app("a", json!({}))];
        for (rules, place) in [
            (json!({"apps": {"cld-x": {}}}), "apps.cld-x"),
            (json!({"apps": {"*": {"bills": {"read": false}}}}), "apps.*.bills"),
            (json!({"apps": {"*": {"people": {"fields": {"a b": {"read": false}}}}}}), "apps.*.people.fields.a b"),
            (json!({"conflicts": {"people": {"winner": "preferred_app"}}}), "conflicts.people.preferred"),
            (json!({"conflicts": {"people": {"winner": "preferred_app", "preferred": "cld-x"}}}), "conflicts.people.preferred"),
        ] {
            let policy: Policy = serde_json::from_value(rules).unwrap();
            let error = world.connec.share_set(&key("a"), "org-1", policy, None).await.unwrap_err();
            assert_eq!((error.kind(), error.field()), (ErrorKind::Invalid, Some(place)));
        }
        let stale = world.connec.share_set(&key("a"), "org-1", Policy::default(), Some(5)).await.unwrap_err();
        assert_eq!(stale.kind(), ErrorKind::Precondition);
        let shown = world.connec.share_set(&key("a"), "org-1", Policy::default(), Some(0)).await.unwrap();
        assert_eq!(shown.version, 1);
        assert!(shown.apps[0].collections.iter().all(|collection| collection.read && collection.write));
    }
}

#[tokio::test]
async fn reports_tell_an_app_no_more_than_records_do() {
    for world in worlds().await {
        *world.idm.apps.lock().unwrap() = vec![app("a", json!({})), app("b", json!({}))];
        let customer = world.put_one("organizations", json!({"name": "Acme"})).await;
        let invoice = json!({"type": "CUSTOMER", "status": "AUTHORISED", "transaction_date": "2026-03-01", "organization_id": customer,
            "amount": {"total_amount": 10}});
        world.put_one("invoices", invoice).await;
        let asked = |name: &'static str| {
            let connec = world.connec.clone();
            async move { connec.report_run(&key("b"), "cld-b", name, &ReportRequest::default()).await }
        };
        assert_eq!(asked("invoices_summary").await.unwrap()["invoices_summary"]["documents"][0]["party_name"], "Acme");
        let rules = |rules: Value| json!({"apps": {"cld-b": rules}});
        let no = json!({"read": false});
        for (rule, because, refused, told) in [
            (json!({"invoices": no}), "apps.cld-b.invoices", &REPORTS.map(|(name, _)| name)[..], &[][..]),
            (
                json!({"organizations": {"fields": {"name": no}}}),
                "apps.cld-b.organizations.fields.name",
                &["invoices_summary", "aged_receivables", "aged_payables"],
                &["profit_and_loss", "items_summary"],
            ),
            (
                json!({"invoices": {"fields": {"amount.total_amount": no}}}),
                "apps.cld-b.invoices.fields.amount.total_amount",
                &["balance_sheet", "tax_summary"],
                &[],
            ),
            (
                json!({"items": {"fields": {"current_value": no}}}),
                "apps.cld-b.items.fields.current_value",
                &["items_summary"],
                &["tax_summary"],
            ),
        ] {
            world.rules(rules(rule)).await;
            for name in refused {
                let error = asked(name).await.expect_err(name);
                assert_eq!((error.kind(), error.because()), (ErrorKind::Forbidden, &[because.to_owned()][..]), "{name}");
            }
            for name in told {
                assert!(asked(name).await.is_ok(), "{name}");
            }
        }
        // Others' reports are as they were.
        assert!(world.connec.report_run(&key("a"), "cld-a", "invoices_summary", &ReportRequest::default()).await.is_ok());
    }
}

#[tokio::test]
async fn who_may_write_and_not_read_is_told_which_record_it_wrote_and_nothing_of_it() {
    for world in worlds().await {
        *world.idm.apps.lock().unwrap() =
            vec![app("a", json!({})), app("b", json!({"data": {"people": {"read": false}, "quotes": {"read": false}}}))];
        let (made, _) = world.write("a", None, json!({"first_name": "Ann", "notes": [{"description": "secret"}]})).await.unwrap();
        let id = made["id"].as_str().unwrap();
        let told = |shown: &Value| shown.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        let meta = ["id", "created_at", "updated_at", "group_id", "channel_id", "resource_type"];
        for change in [json!({"job_title": "x"}), json!({})] {
            let (shown, _) = world.write("b", Some(id), change).await.unwrap();
            assert_eq!((told(&shown), &shown["id"]), (meta.map(str::to_owned).to_vec(), &json!(id)));
        }
        assert_eq!(told(&world.write("b", None, json!({"first_name": "Bea"})).await.unwrap().0), meta);
        let options = WriteOptions::default();
        let item = record(json!({"description": "mine"}));
        let written = world.connec.nested_write(&key("b"), "cld-b", "people", id, "notes", None, item, &options).await.unwrap();
        assert_eq!(told(&written.view.show(&written.record)), meta);
        let update = BatchOperation {
            scope: "cld-b".into(),
            collection: "people".into(),
            call: BatchCall::Update(Some(id.to_owned()), record(json!({}))),
            external_ids: true,
            countries: None,
        };
        let answers = world.connec.batch(&key("b"), vec![update], None).await;
        assert_eq!(told(&answers[0].body.as_ref().unwrap()["people"]), meta);
        let commit = vec![CommitMapping { instance: "cld-a".into(), commit: false }];
        let refused = world.connec.record_commit(&key("b"), "cld-b", "people", id, commit, &options).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Forbidden, "who may not see it does not decide who does");
        let gone = world.connec.record_delete(&key("b"), "cld-b", "people", id, &options).await.unwrap();
        assert_eq!(told(&gone.view.show(&gone.record)), meta);
    }
}

#[tokio::test]
async fn what_an_app_may_not_read_it_cannot_match_by() {
    for world in worlds().await {
        *world.idm.apps.lock().unwrap() = vec![app("a", json!({})), app("b", json!({}))];
        world.write("a", None, json!({"first_name": "Ann", "birth_date": "1990-01-01", "email": {"address": "a@x"}})).await.unwrap();
        world
            .rules(json!({"apps": {"cld-b": {"people": {"fields": {"birth_date": {"read": false}, "email.address": {"read": false}}}}}}))
            .await;
        for (fields, hidden) in
            [(json!(["birth_date"]), "birth_date"), (json!([["first_name"], ["first_name", "email/address"]]), "email.address")]
        {
            let guess =
                json!({"first_name": "Ann", "birth_date": "1990-01-01", "email": {"address": "a@x"}, "opts": {"matching_fields": fields}});
            let refused = world.write("b", None, guess).await.unwrap_err();
            assert_eq!((refused.kind(), refused.field()), (ErrorKind::Forbidden, Some("opts.matching_fields")));
            assert_eq!(refused.because(), [format!("apps.cld-b.people.fields.{hidden}")]);
        }
        let (same, _) = world.write("b", None, json!({"first_name": "Ann", "opts": {"matching_fields": ["first_name"]}})).await.unwrap();
        world.rules(json!({"apps": {"cld-b": {"people": {"read": false}}}})).await;
        let refused = world.write("b", None, json!({"first_name": "Ann", "opts": {"matching_fields": ["first_name"]}})).await.unwrap_err();
        assert_eq!(refused.because(), ["apps.cld-b.people"]);
        let page = world.connec.record_list(&key("a"), "cld-a", "people", &ListQuery::default()).await.unwrap();
        assert_eq!((page.records.len(), page.records[0].id.as_str()), (1, same["id"].as_str().unwrap()));
    }
}

#[tokio::test]
async fn folding_records_needs_the_right_to_change_what_refers_to_them() {
    for world in worlds().await {
        *world.idm.apps.lock().unwrap() = vec![app("a", json!({})), app("b", json!({}))];
        let one = world.put_one("organizations", json!({"name": "Acme"})).await;
        let two = world.put_one("organizations", json!({"name": "Acme Ltd"})).await;
        let invoice = world.put_one("invoices", json!({"title": "x", "organization_id": two})).await;
        let fold = || async {
            world.connec.record_merge(&key("b"), "cld-b", "organizations", &one, vec![two.clone()], Map::new(), &DEFAULT).await
        };
        for (rule, because) in [
            (json!({"write": false}), "apps.cld-b.invoices"),
            (json!({"fields": {"organization_id": {"write": false}}}), "apps.cld-b.invoices.fields.organization_id"),
        ] {
            world.rules(json!({"apps": {"cld-b": {"invoices": rule}}})).await;
            let head = world.changes(None, None).await.len();
            let refused = fold().await.unwrap_err();
            assert_eq!((refused.kind(), refused.because()), (ErrorKind::Forbidden, &[because.to_owned()][..]));
            assert_eq!(world.changes(None, None).await.len(), head, "nothing is half done");
        }
        world.rules(json!({"apps": {"cld-b": {"invoices": {"fields": {"title": {"write": false}}}}}})).await;
        fold().await.unwrap();
        let (_, shown) = world.connec.record_show(&key("a"), "cld-a", "invoices", Some(&invoice), false).await.unwrap();
        assert_eq!(shown.text("organization_id"), one);
    }
}
