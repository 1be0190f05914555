//! Sharing rules: what each app may read and write, who wins, and why; on each engine.

use serde_json::{Value, json};

use mno::connec::sharing::Policy;
use mno::connec::{ListQuery, WriteOptions};
use mno::hub::{ChannelApp, ConnecManifest};
use mno::kernel::{AppUid, ErrorKind, InstanceUid, Result};

use crate::support::connec::{World, key, record, worlds};

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
