//! Webhooks: each app is told what others changed; in order, at least once, signed, and whatever other receivers do.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine as _;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use mno::connec::webhook::{Dispatcher, ReplayFrom, Subscription, SubscriptionStatus, WebhookSettings, signature_of};
use mno::connec::{CommitMapping, WriteOptions};
use mno::hub::{ChannelApp, ConnecManifest, Receiver};
use mno::kernel::{AppUid, ErrorKind, InstanceUid, PageRequest, Secret, Timestamp};
use mno::store::params;

use crate::support::connec::{World, key, record, worlds};
use crate::support::hook::{Bad, Hook};

fn receiver_of(app: &str, url: &str, manifest: &str) -> Receiver {
    Receiver {
        instance: InstanceUid::trusted(format!("cld-{app}")),
        app: AppUid::trusted(format!("app-{app}")),
        app_name: format!("App {app}"),
        url: url.to_owned(),
        key_id: format!("app-{app}"),
        key_secret: Secret::new("secret"),
        manifest: serde_json::from_str::<ConnecManifest>(manifest).unwrap(),
    }
}

fn app_of(app: &str) -> ChannelApp {
    ChannelApp {
        instance: InstanceUid::trusted(format!("cld-{app}")),
        app: AppUid::trusted(format!("app-{app}")),
        nid: app.to_owned(),
        name: app.to_owned(),
        running: true,
        manifest: ConnecManifest::default(),
    }
}

fn settings() -> WebhookSettings {
    // What the IDM says is asked for each time: these stories change it.
    WebhookSettings { allow_private_addresses: true, receivers_ms: 0, ..WebhookSettings::default() }
}

impl World {
    fn told(&self, receivers: Vec<Receiver>) {
        *self.idm.receivers.lock().unwrap() = receivers;
    }

    fn dispatcher(&self, settings: WebhookSettings) -> Dispatcher {
        Dispatcher::new(self.connec.clone(), settings)
    }

    async fn push(&self, app: &str, entity: &str, json: Value) -> String {
        let written =
            self.connec.record_create(&key(app), &format!("cld-{app}"), entity, record(json), &WriteOptions::default()).await.unwrap();
        written.record.id.to_string()
    }

    async fn patch(&self, app: &str, entity: &str, id: &str, json: Value) {
        self.connec
            .record_update(&key(app), &format!("cld-{app}"), entity, Some(id), record(json), &WriteOptions::default())
            .await
            .unwrap();
    }

    async fn webhook(&self, instance: &str) -> Subscription {
        self.connec.webhook_show(&key("a"), "org-1", instance).await.unwrap().0
    }

    async fn delivery_statuses(&self, instance: &str) -> Vec<String> {
        let (_, _, deliveries) = self.connec.webhook_show(&key("a"), "org-1", instance).await.unwrap();
        deliveries.into_iter().map(|delivery| delivery.status).collect()
    }
}

/// The names of the people in everything that came, in order.
fn names(hook: &Hook) -> Vec<String> {
    hook.got().iter().flat_map(|got| got.fields("people", "last_name")).collect()
}

#[tokio::test]
async fn other_apps_are_told_in_order_and_again_until_they_take_it() {
    for world in worlds().await {
        let hook = Hook::start().await;
        hook.answer(503);
        world.told(vec![receiver_of("a", &hook.url, "{}"), receiver_of("b", &hook.url, "{}")]);
        let customer = world.push("a", "organizations", json!({"name": "Customer"})).await;
        let invoice = world.push("a", "invoices", json!({"organization_id": customer})).await;
        world.dispatcher(settings()).drain().await.unwrap();
        let (subscription, head, deliveries) = world.connec.webhook_show(&key("a"), "org-1", "cld-b").await.unwrap();
        assert_eq!((subscription.failures, subscription.cursor, head), (1, 0, 2));
        assert_eq!((deliveries[0].status.as_str(), deliveries[0].response_status, deliveries[0].records), ("failed", Some(503), 2));

        // Another process takes over after a crash: the same delivery comes again.
        hook.answer(200);
        world.clock.advance_seconds(2);
        world.dispatcher(settings()).drain().await.unwrap();
        let got = hook.got();
        assert_eq!(got.len(), 2);
        assert_eq!(got[0].id, got[1].id, "the id stays the same");
        let collections: Vec<_> = got[1].body.as_object().unwrap().keys().cloned().collect();
        assert_eq!(collections, ["organizations", "invoices"], "what is referred to comes first");
        assert_eq!((&got[1].body["invoices"][0]["id"], &got[1].body["invoices"][0]["group_id"]), (&json!(invoice), &json!("cld-b")));
        let (subscription, _, deliveries) = world.connec.webhook_show(&key("a"), "org-1", "cld-b").await.unwrap();
        assert_eq!((subscription.cursor, subscription.failures, subscription.open_delivery), (2, 0, None));
        assert_eq!((deliveries.len(), deliveries[0].status.as_str(), deliveries[0].attempts), (1, "delivered", 2));
        // The app that wrote was not told about its own changes.
        assert_eq!(world.webhook("cld-a").await.cursor, 2);

        let page = PageRequest { after: None, limit: 1 };
        let newest = world.connec.webhook_attempts(&key("a"), "org-1", "cld-b", &page).await.unwrap();
        let page = PageRequest { after: newest.next_page, limit: 1 };
        let oldest = world.connec.webhook_attempts(&key("a"), "org-1", "cld-b", &page).await.unwrap();
        assert_eq!((newest.items[0].response_status, newest.items[0].error.as_deref()), (Some(200), None));
        assert_eq!((oldest.items[0].response_status, oldest.items[0].excerpt.as_str()), (Some(503), "noted"));
        assert!(oldest.items[0].error.as_deref().unwrap().contains("503") && oldest.next_page.is_none());
    }
}

#[tokio::test]
async fn both_authentication_styles_are_sent_with_every_request() {
    for world in worlds().await {
        let hook = Hook::start().await;
        world.told(vec![receiver_of("b", &hook.url, "{}")]);
        world.push("a", "people", json!({"last_name": "Li"})).await;
        world.dispatcher(settings()).drain().await.unwrap();
        let got = hook.got().remove(0);
        assert_eq!(got.header("authorization"), "Basic YXBwLWI6c2VjcmV0");
        assert_eq!((got.header("webhook-id"), got.header("content-type")), (got.id.as_str(), "application/json"));
        let timestamp: i64 = got.header("webhook-timestamp").parse().unwrap();
        assert_eq!(timestamp * 1_000, Timestamp::parse("2026-03-10T12:00:00Z").unwrap().as_ms());
        // The receiver computes the signature for itself, with what whoever manages the app was shown.
        let secret = world.connec.webhook_secret(&key("a"), "org-1", "cld-b").await.unwrap();
        let bytes = base64::engine::general_purpose::STANDARD.decode(secret.expose().trim_start_matches("whsec_")).unwrap();
        assert_eq!(bytes.len(), 32);
        assert_eq!(got.header("webhook-signature"), signature_of(&secret, &got.id, timestamp, &got.text));
        assert_ne!(got.header("webhook-signature"), signature_of(&secret, &got.id, timestamp, &format!("{} ", got.text)));
        let nobody = world.connec.webhook_secret(&key("c"), "org-1", "cld-b").await.unwrap_err();
        assert_eq!(nobody.kind(), ErrorKind::Forbidden);
    }
}

#[tokio::test]
async fn the_oldest_apps_get_type_and_id_one_record_at_a_time() {
    for world in worlds().await {
        let hook = Hook::start().await;
        world.told(vec![receiver_of("b", &hook.url, r#"{"webhook": {"payload": "legacy"}}"#)]);
        let person = world.push("a", "people", json!({"last_name": "Li"})).await;
        let code = world.push("a", "tax_codes", json!({"name": "GST"})).await;
        world.patch("a", "people", &person, json!({"last_name": "Lee"})).await;
        world.dispatcher(settings()).drain().await.unwrap();
        let got = hook.got();
        let texts: Vec<_> = got.iter().map(|got| got.text.as_str()).collect();
        assert_eq!(
            texts,
            [
                format!(r#"{{"entity":"PERSONS","id":"{person}"}}"#),
                format!(r#"{{"entity":"TAXCODES","id":"{code}"}}"#),
                format!(r#"{{"entity":"PERSONS","id":"{person}"}}"#),
            ]
        );
        assert!(got[0].id != got[1].id && got[1].id != got[2].id);
    }
}

#[tokio::test]
async fn only_what_an_app_subscribes_to_and_may_read_is_sent() {
    for world in worlds().await {
        let (all, some, hidden) = (Hook::start().await, Hook::start().await, Hook::start().await);
        world.told(vec![
            receiver_of("b", &all.url, "{}"),
            receiver_of("d", &some.url, r#"{"webhook": {"entities": ["items"]}}"#),
            receiver_of("e", &hidden.url, r#"{"data": {"people": {"read": false}, "*": {}}}"#),
        ]);
        world.push("a", "people", json!({"last_name": "Li"})).await;
        world.push("a", "items", json!({"name": "Hour"})).await;
        world.dispatcher(settings()).drain().await.unwrap();
        let collections = |hook: &Hook| hook.got()[0].body.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        let mut of_all = collections(&all);
        of_all.sort();
        assert_eq!(
            (of_all, collections(&some), collections(&hidden)),
            (vec!["items".into(), "people".into()], vec!["items".into()], vec!["items".into()])
        );
        assert_eq!(world.webhook("cld-d").await.cursor, 2);
    }
}

#[tokio::test]
async fn ids_are_lists_of_external_ids_where_the_app_wants_them() {
    for world in worlds().await {
        let hook = Hook::start().await;
        world.told(vec![receiver_of("b", &hook.url, r#"{"webhook": {"external_ids": true}}"#)]);
        let person = world.push("a", "people", json!({"last_name": "Li"})).await;
        world.patch("b", "people", &person, json!({"id": [{"id": "7", "provider": "crm", "realm": "r1"}]})).await;
        world.push("a", "invoices", json!({"title": "First", "person_id": person})).await;
        world.dispatcher(settings()).drain().await.unwrap();
        let body = hook.got().remove(0).body;
        let own = json!({"id": "7", "provider": "crm", "realm": "r1"});
        let ours = json!({"id": person, "provider": "connec", "realm": "org-1"});
        for ids in [&body["people"][0]["id"], &body["invoices"][0]["person_id"]] {
            let ids = ids.as_array().unwrap_or_else(|| panic!("{body}"));
            let has = |wanted: &Value| ids.iter().any(|id| ["id", "provider", "realm"].iter().all(|name| id[name] == wanted[name]));
            assert!(has(&own) && has(&ours), "{body}");
        }
    }
}

#[tokio::test]
async fn countries_come_as_the_app_wants_them() {
    for world in worlds().await {
        let (short, plain) = (Hook::start().await, Hook::start().await);
        world.told(vec![receiver_of("b", &short.url, r#"{"webhook": {"country_format": "alpha3"}}"#), receiver_of("c", &plain.url, "{}")]);
        world.push("a", "items", json!({"name": "Boomerang", "country": "Australia"})).await;
        world.dispatcher(settings()).drain().await.unwrap();
        assert_eq!(short.got()[0].fields("items", "country"), ["AUS"]);
        assert_eq!(plain.got()[0].fields("items", "country"), ["Australia"]);
    }
}

#[tokio::test]
async fn sharing_rules_hold_for_notifications_at_once() {
    for world in worlds().await {
        let hook = Hook::start().await;
        world.told(vec![receiver_of("b", &hook.url, "{}")]);
        *world.idm.apps.lock().unwrap() = vec![app_of("a"), app_of("b")];
        let dispatcher = world.dispatcher(settings());
        let rules = |text: &str| serde_json::from_str(text).unwrap();
        let hidden = rules(r#"{"apps": {"cld-b": {"people": {"fields": {"birth_date": {"read": false}}}, "items": {"read": false}}}}"#);
        world.connec.share_set(&key("a"), "org-1", hidden, None).await.unwrap();
        world.push("a", "people", json!({"last_name": "Li", "birth_date": "1990-01-01"})).await;
        world.push("a", "items", json!({"name": "Hour"})).await;
        dispatcher.drain().await.unwrap();
        let got = hook.got();
        assert_eq!((got.len(), got[0].fields("people", "last_name")), (1, vec!["Li".to_owned()]));
        assert!(got[0].body.get("items").is_none() && !got[0].text.contains("1990"), "{}", got[0].text);
        world.connec.share_set(&key("a"), "org-1", rules("{}"), None).await.unwrap();
        world.push("a", "items", json!({"name": "Day"})).await;
        dispatcher.drain().await.unwrap();
        assert_eq!(hook.got()[1].fields("items", "name"), ["Day"]);
    }
}

#[tokio::test]
async fn a_deleted_record_is_told_as_its_last_state_inactive() {
    for world in worlds().await {
        let hook = Hook::start().await;
        world.told(vec![receiver_of("b", &hook.url, "{}")]);
        let dispatcher = world.dispatcher(settings());
        let mut people = Vec::new();
        for name in ["Li", "Lo", "Kept"] {
            people.push(world.push("a", "people", json!({"last_name": name})).await);
        }
        let [gone, folded, kept] = <[String; 3]>::try_from(people).unwrap();
        dispatcher.drain().await.unwrap();
        world.clock.advance_seconds(5);
        let options = WriteOptions::default();
        world.connec.record_delete(&key("a"), "cld-a", "people", &gone, &options).await.unwrap();
        world.connec.record_merge(&key("a"), "cld-a", "people", &kept, vec![folded.clone()], record(json!({})), &options).await.unwrap();
        dispatcher.drain().await.unwrap();
        let got = hook.got().remove(1);
        assert_eq!(got.fields("people", "last_name"), ["Li", "Lo"]);
        assert_eq!(got.fields("people", "status"), ["INACTIVE", "INACTIVE"]);
        let told = &got.body["people"][0];
        assert_eq!(
            (&told["id"], &told["created_at"], &told["updated_at"]),
            (&json!(gone), &json!("2026-03-10T12:00:00Z"), &json!("2026-03-10T12:00:05Z"))
        );
        // Who learned of it late, after the record was gone, hears of its end and of nothing else.
        let late = Hook::start().await;
        world.told(vec![receiver_of("late", &late.url, "{}")]);
        world.connec.webhook_replay(&key("a"), "org-1", "cld-late", ReplayFrom::Seq(1)).await.unwrap();
        dispatcher.drain().await.unwrap();
        let told: Vec<_> =
            late.got().iter().flat_map(|got| got.fields("people", "last_name").into_iter().zip(got.fields("people", "status"))).collect();
        let expected =
            [("Li", "INACTIVE"), ("Lo", "INACTIVE"), ("Kept", "ACTIVE")].map(|(name, status)| (name.to_owned(), status.to_owned()));
        assert_eq!(told, expected);
    }
}

#[tokio::test]
async fn a_record_is_pushed_to_the_named_app_and_withheld_from_others() {
    for world in worlds().await {
        let (b, d) = (Hook::start().await, Hook::start().await);
        world.told(vec![receiver_of("b", &b.url, r#"{"webhook": {"entities": ["items"]}}"#), receiver_of("d", &d.url, "{}")]);
        *world.idm.apps.lock().unwrap() = vec![app_of("b"), app_of("d")];
        let dispatcher = world.dispatcher(settings());
        let person = world.push("b", "people", json!({"last_name": "Li"})).await;
        let commit = |group: &str, commit: bool| {
            let (connec, id, mapping) = (world.connec.clone(), person.clone(), CommitMapping { instance: group.to_owned(), commit });
            async move {
                let options = WriteOptions::default();
                connec.record_commit(&key("b"), "cld-b", "people", &id, vec![mapping], &options).await.unwrap();
            }
        };
        commit("cld-d", false).await;
        dispatcher.drain().await.unwrap();
        world.patch("b", "people", &person, json!({"last_name": "Lee"})).await;
        dispatcher.drain().await.unwrap();
        assert_eq!((b.got().len(), d.got().len()), (0, 0), "withheld, and none of it is the other's");

        // To the one that wrote it and that does not subscribe to its collection: it was named.
        commit("cld-b", true).await;
        dispatcher.drain().await.unwrap();
        assert_eq!((names(&b), d.got().len()), (vec!["Lee".to_owned()], 0));
        commit("cld-d", true).await;
        dispatcher.drain().await.unwrap();
        assert_eq!((b.got().len(), names(&d)), (1, vec!["Lee".to_owned()]));

        // The id that one app has for it wakes nobody.
        let id = json!([{"id": "7", "provider": "crm", "realm": "r1"}]);
        world.patch("b", "people", &person, json!({"id": id})).await;
        let (_, head) = world.connec.webhook_list(&key("a"), "org-1").await.unwrap();
        assert_eq!(head, 6, "it is a change of its own");
        dispatcher.drain().await.unwrap();
        assert_eq!((b.got().len(), d.got().len(), world.webhook("cld-d").await.cursor), (1, 1, 6));
    }
}

#[tokio::test]
async fn a_receiver_that_fails_for_days_is_disabled_with_an_alert_and_can_be_retried() {
    for world in worlds().await {
        let hook = Hook::start().await;
        hook.answer(500);
        world.told(vec![receiver_of("b", &hook.url, "{}")]);
        let dispatcher = world.dispatcher(settings());
        world.push("a", "people", json!({"last_name": "Li"})).await;
        let mut attempts = 0;
        for _ in 0..200 {
            dispatcher.drain().await.unwrap();
            attempts += 1;
            if world.webhook("cld-b").await.status == SubscriptionStatus::Disabled {
                break;
            }
            world.clock.advance_seconds(4_000);
        }
        let subscription = world.webhook("cld-b").await;
        assert_eq!((subscription.status, subscription.failures), (SubscriptionStatus::Disabled, attempts));
        assert!(attempts > 60, "it was tried for days: {attempts} times");
        assert_eq!(i64::try_from(hook.got().len()).unwrap(), attempts);
        let reason = subscription.disabled_reason.unwrap();
        assert!(reason.contains("failed") && reason.contains("500") && subscription.disabled_at.is_some(), "{reason}");
        assert_eq!(world.delivery_statuses("cld-b").await, ["dead"]);
        // The operator finds it in the audit.
        let audited =
            world.db.read(|tx| tx.query("SELECT payload FROM job WHERE kind = 'hub.audit.record'", params![], |row| row.get::<Value>(0)));
        let lines = audited.await.unwrap();
        assert_eq!((lines.len(), &lines[0]["action"], &lines[0]["subject"]), (1, &json!("webhook.give_up"), &json!("cld-b")));

        // Nothing more is sent, and nothing is lost.
        world.push("a", "people", json!({"last_name": "Lo"})).await;
        dispatcher.drain().await.unwrap();
        assert_eq!(i64::try_from(hook.got().len()).unwrap(), attempts);
        hook.answer(204);
        world.connec.webhook_retry(&key("a"), "org-1", "cld-b").await.unwrap();
        dispatcher.drain().await.unwrap();
        let got = hook.got().split_off(usize::try_from(attempts).unwrap());
        assert_eq!(got.iter().flat_map(|got| got.fields("people", "last_name")).collect::<Vec<_>>(), ["Li", "Lo"]);
        let subscription = world.webhook("cld-b").await;
        assert_eq!((subscription.status, subscription.disabled_reason, subscription.failures), (SubscriptionStatus::Active, None, 0));
    }
}

#[tokio::test]
async fn a_webhook_is_disabled_and_enabled_by_hand() {
    for world in worlds().await {
        let hook = Hook::start().await;
        world.told(vec![receiver_of("b", &hook.url, "{}")]);
        let dispatcher = world.dispatcher(settings());
        // Also before anything was sent to it.
        let (subscription, _) = world.connec.webhook_disable(&key("a"), "org-1", "cld-b", Some("it is being moved".into())).await.unwrap();
        assert_eq!(
            (subscription.status, subscription.disabled_reason.as_deref()),
            (SubscriptionStatus::Disabled, Some("it is being moved"))
        );
        world.push("a", "people", json!({"last_name": "Li"})).await;
        dispatcher.drain().await.unwrap();
        assert_eq!(hook.got().len(), 0);
        world.connec.webhook_enable(&key("a"), "org-1", "cld-b").await.unwrap();
        dispatcher.drain().await.unwrap();
        assert_eq!(names(&hook), ["Li"]);
        let unknown = world.connec.webhook_disable(&key("a"), "org-1", "cld-x", None).await.unwrap_err();
        assert_eq!(unknown.kind(), ErrorKind::NotFound);
        let stranger = world.connec.webhook_disable(&key("c"), "org-2", "cld-b", None).await;
        // The fake IDM names the same receivers everywhere; the subscription is another organization's.
        assert_eq!(stranger.unwrap_err().kind(), ErrorKind::NotFound);
    }
}

#[tokio::test]
async fn changes_are_told_again_from_any_place() {
    for world in worlds().await {
        let hook = Hook::start().await;
        world.told(vec![receiver_of("b", &hook.url, "{}")]);
        let dispatcher = world.dispatcher(settings());
        for name in ["one", "two", "three", "four"] {
            world.push("a", "people", json!({"last_name": name})).await;
            world.clock.advance_seconds(60);
        }
        dispatcher.drain().await.unwrap();
        assert_eq!(names(&hook), ["one", "two", "three", "four"]);
        let replay = |from| {
            let (connec, dispatcher, hook) = (world.connec.clone(), dispatcher.clone(), hook.clone());
            async move {
                let before = hook.got().len();
                connec.webhook_replay(&key("a"), "org-1", "cld-b", from).await.unwrap();
                dispatcher.drain().await.unwrap();
                let again = hook.got().split_off(before);
                let ids: Vec<_> = again.iter().map(|got| got.id.clone()).collect();
                assert!(hook.got()[..before].iter().all(|got| !ids.contains(&got.id)), "a replay has ids of its own");
                again.iter().flat_map(|got| got.fields("people", "last_name")).collect::<Vec<_>>()
            }
        };
        assert_eq!(replay(ReplayFrom::Seq(3)).await, ["three", "four"]);
        assert_eq!(replay(ReplayFrom::Time(Timestamp::parse("2026-03-10T12:00:30Z").unwrap())).await, ["two", "three", "four"]);
        assert_eq!(replay(ReplayFrom::Time(Timestamp::parse("2026-03-10T12:01:00Z").unwrap())).await, ["two", "three", "four"]);
        assert_eq!(replay(ReplayFrom::Time(Timestamp::parse("2027-01-01T00:00:00Z").unwrap())).await, Vec::<String>::new());
        for seq in [0, -1, 6] {
            let wrong = world.connec.webhook_replay(&key("a"), "org-1", "cld-b", ReplayFrom::Seq(seq)).await.unwrap_err();
            assert_eq!(wrong.kind(), ErrorKind::Invalid);
        }

        // One that cannot be taken is passed over; what was begun is not taken up again.
        hook.answer(500);
        world.push("a", "people", json!({"last_name": "poison"})).await;
        dispatcher.drain().await.unwrap();
        world.push("a", "people", json!({"last_name": "six"})).await;
        hook.answer(200);
        assert_eq!(replay(ReplayFrom::Seq(6)).await, ["six"]);
        assert_eq!(world.delivery_statuses("cld-b").await[..2], ["delivered", "replaced"]);
    }
}

#[tokio::test]
async fn a_test_is_sent_at_once_and_tells_what_was_answered() {
    for world in worlds().await {
        let hook = Hook::start().await;
        world.told(vec![receiver_of("b", &hook.url, "{}"), receiver_of("l", &hook.url, r#"{"webhook": {"payload": "legacy"}}"#)]);
        let dispatcher = world.dispatcher(settings());
        let attempt = dispatcher.webhook_test(&key("a"), "org-1", "cld-b").await.unwrap();
        assert_eq!((attempt.response_status, attempt.error.as_deref(), attempt.excerpt.as_str()), (Some(200), None, "noted"));
        hook.answer(401);
        let attempt = dispatcher.webhook_test(&key("a"), "org-1", "cld-l").await.unwrap();
        assert_eq!(attempt.response_status, Some(401));
        assert!(attempt.error.unwrap().contains("401"));
        let got = hook.got();
        assert_eq!(got[0].body["webhook.test"][0]["id"], json!(got[0].id));
        assert_eq!(got[1].body, json!({"entity": "WEBHOOK.TEST", "id": got[1].id}));
        let secret = world.connec.webhook_secret(&key("a"), "org-1", "cld-b").await.unwrap();
        let timestamp = got[0].header("webhook-timestamp").parse().unwrap();
        assert_eq!(got[0].header("webhook-signature"), signature_of(&secret, &got[0].id, timestamp, &got[0].text));
        // The log's place is untouched, and the failure counts for nothing.
        let subscription = world.webhook("cld-l").await;
        assert_eq!((subscription.cursor, subscription.failures), (0, 0));
        let attempts = world.connec.webhook_attempts(&key("a"), "org-1", "cld-l", &PageRequest::default()).await.unwrap();
        assert_eq!((attempts.items.len(), &attempts.items[0].delivery), (1, &got[1].id));
        let unknown = dispatcher.webhook_test(&key("a"), "org-1", "cld-x").await.unwrap_err();
        assert_eq!(unknown.kind(), ErrorKind::NotFound);
    }
}

#[tokio::test]
async fn who_may_no_longer_be_told_is_not_told() {
    for world in worlds().await {
        let hook = Hook::start().await;
        world.told(vec![receiver_of("b", &hook.url, "{}")]);
        let dispatcher = world.dispatcher(settings());
        world.push("a", "people", json!({"last_name": "Li"})).await;
        dispatcher.drain().await.unwrap();
        world.told(Vec::new());
        world.push("a", "people", json!({"last_name": "Lo"})).await;
        dispatcher.drain().await.unwrap();
        assert_eq!(names(&hook), ["Li"]);
        assert!(world.webhook("cld-b").await.last_error.unwrap().contains("not running"));
        // It runs again: what came meanwhile comes now.
        world.told(vec![receiver_of("b", &hook.url, "{}")]);
        world.clock.advance_seconds(60);
        dispatcher.drain().await.unwrap();
        assert_eq!(names(&hook), ["Li", "Lo"]);
    }
}

#[tokio::test]
async fn private_addresses_are_not_reached_unless_allowed() {
    for world in worlds().await {
        let hook = Hook::start().await;
        let by_name = hook.url.replace("127.0.0.1", "localhost");
        world.told(vec![receiver_of("b", &hook.url, "{}"), receiver_of("x", &by_name, "{}")]);
        let dispatcher = world.dispatcher(WebhookSettings { allow_private_addresses: false, ..settings() });
        world.push("a", "people", json!({"last_name": "Li"})).await;
        dispatcher.drain().await.unwrap();
        for instance in ["cld-b", "cld-x"] {
            let error = world.webhook(instance).await.last_error.unwrap();
            assert!(error.contains("not a public address"), "{instance}: {error}");
            let tested = dispatcher.webhook_test(&key("a"), "org-1", instance).await.unwrap();
            assert!(tested.error.unwrap().contains("not a public address"));
        }
        assert!(hook.got().is_empty());
    }
}

#[tokio::test]
async fn every_kind_of_bad_receiver_is_told_from_a_good_one() {
    let world = worlds().await.remove(0);
    let urls: BTreeMap<String, (Bad, String)> =
        Bad::ALL.into_iter().map(|bad| (format!("{bad:?}").to_lowercase(), (bad, bad.start()))).collect();
    world.told(urls.iter().map(|(name, (_, url))| receiver_of(name, url, "{}")).collect());
    // Two kinds wait for the end of it; the others have all the time that a busy machine wants.
    let limits = WebhookSettings { timeout_ms: 3_000, connect_timeout_ms: 3_000, slow_ms: 60_000, response_body_ms: 100, ..settings() };
    world.push("a", "people", json!({"last_name": "Li"})).await;
    world.dispatcher(limits).drain().await.unwrap();
    for (name, (bad, _)) in urls {
        let subscription = world.webhook(&format!("cld-{name}")).await;
        let error = subscription.last_error.unwrap_or_default();
        let expected = match bad {
            Bad::HangsBeforeHeaders | Bad::DripsHeaders => "did not answer in time",
            Bad::HangsAfterHeaders | Bad::DripsBody | Bad::Endless => "answered 500",
            Bad::Redirects => "redirects are not followed",
            Bad::TlsGarbage | Bad::SelfSigned | Bad::ClosedPort => "cannot connect",
            Bad::Resets => "sending failed",
        };
        assert!(error.contains(expected), "{bad:?}: {error}");
        assert_eq!((subscription.failures, subscription.cursor), (1, 0), "{bad:?}");
    }
}

/// More bad receivers than there is room for, all new at the same moment, and good ones among them.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn bad_receivers_of_every_kind_delay_nobody_else() {
    for world in worlds().await {
        let (good, other) = (Hook::start().await, Hook::start().await);
        let mut receivers = Vec::new();
        for copy in 0..4 {
            receivers.extend(Bad::ALL.into_iter().map(|bad| receiver_of(&format!("{bad:?}{copy}"), &bad.start(), "{}")));
        }
        receivers.insert(20, receiver_of("good", &good.url, "{}"));
        receivers.push(receiver_of("other", &other.url, "{}"));
        world.told(receivers);
        // One that hangs holds what it has for much longer than this story takes.
        let limits = WebhookSettings {
            deliveries_at_once: 4,
            troubled_at_once: 3,
            slow_ms: 2_000,
            timeout_ms: 600_000,
            connect_timeout_ms: 600_000,
            poll_ms: 50,
            receivers_ms: 900,
            ..settings()
        };
        let dispatcher = world.dispatcher(limits);
        let stop = CancellationToken::new();
        let running = tokio::spawn({
            let (dispatcher, stop) = (dispatcher.clone(), stop.clone());
            async move { dispatcher.run(stop).await }
        });
        let expected: Vec<String> = (0..25).map(|number| format!("n{number}")).collect();
        for (at, name) in expected.iter().enumerate() {
            world.push("a", "people", json!({"last_name": name})).await;
            for hook in [&good, &other] {
                let mut waits = 0;
                while names(hook).len() <= at {
                    waits += 1;
                    assert!(waits < 18_000, "{:?} after {name}", names(hook));
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
            }
            // The bad ones come round again, those that are slow with them.
            world.clock.advance_seconds(4_000);
        }
        assert_eq!(names(&good), expected, "in order, each once");
        assert_eq!(names(&other), expected);
        // All that time some of the bad ones held their first attempt.
        let (_, head) = world.connec.webhook_list(&key("a"), "org-1").await.unwrap();
        let mut failed = 0;
        for bad in Bad::ALL {
            for copy in 0..4 {
                let subscription = world.webhook(&format!("cld-{bad:?}{copy}")).await;
                let error = subscription.last_error.clone().unwrap_or_default();
                assert!(!error.contains("in time"), "no time-out has ended yet: {subscription:?}");
                assert!(subscription.cursor < head, "{subscription:?}");
                failed += i64::from(subscription.failures > 0);
            }
        }
        assert!(failed >= 24, "those that fail at once did so: {failed}");
        running.abort();
    }
}

#[tokio::test]
async fn a_burst_goes_out_in_few_requests_over_one_connection() {
    for world in worlds().await {
        let hook = Hook::start().await;
        world.told(vec![receiver_of("b", &hook.url, "{}")]);
        let dispatcher = world.dispatcher(WebhookSettings { poll_ms: 60_000, receivers_ms: 900, window_ms: 50, ..settings() });
        let stop = CancellationToken::new();
        let running = tokio::spawn({
            let (dispatcher, stop) = (dispatcher.clone(), stop.clone());
            async move { dispatcher.run(stop).await }
        });
        // One alone goes out, without anything else to wake the dispatcher.
        let id = world.push("a", "people", json!({"last_name": "0"})).await;
        hook.wait_for(1).await;
        for number in 1..=300 {
            world.patch("a", "people", &id, json!({"last_name": number.to_string()})).await;
        }
        while names(&hook).last().map(String::as_str) != Some("300") {
            hook.wait_for(1).await;
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let got = hook.got();
        assert!(got.len() < 300, "{} requests for 301 changes", got.len());
        let numbers: Vec<i64> = names(&hook).iter().map(|name| name.parse().unwrap()).collect();
        assert!(numbers.is_sorted(), "{numbers:?}");
        assert!(got.iter().all(|got| got.peer == got.peer && got.peer.port() == hook.got()[0].peer.port()), "the connection is kept");
        stop.cancel();
        running.await.unwrap();
        // Nothing is claimed by a dispatcher that has stopped.
        let claimed = world.db.read(|tx| {
            tx.query_one("SELECT COUNT(*) FROM connec_webhook WHERE lease_owner IS NOT NULL", params![], |row| row.get::<i64>(0))
        });
        assert_eq!(claimed.await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_body_has_a_limit_and_a_record_of_any_size_gets_through() {
    for world in worlds().await {
        let hook = Hook::start().await;
        world.told(vec![receiver_of("b", &hook.url, "{}")]);
        for name in ["one", "two", "three"] {
            world.push("a", "people", json!({"last_name": name, "padding": "x".repeat(2_000)})).await;
        }
        world.dispatcher(WebhookSettings { body_bytes_max: 1_000, ..settings() }).drain().await.unwrap();
        assert_eq!((hook.got().len(), names(&hook)), (3, vec!["one".to_owned(), "two".into(), "three".into()]));
        let few = world.dispatcher(WebhookSettings { changes_max: 2, ..settings() });
        world.connec.webhook_replay(&key("a"), "org-1", "cld-b", ReplayFrom::Seq(1)).await.unwrap();
        few.drain().await.unwrap();
        assert_eq!((hook.got().len(), names(&hook).len()), (5, 6));
    }
}
