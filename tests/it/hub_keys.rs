//! API keys on both engines: limited, expiring, rotated with an overlap, revoked; and out of reach for others.

use mno::hub::{Action, Credential, Idm as _, KeyChange, KeyFilter, KeyKind, KeyOrder, LocalIdm, NewKey, Object, Permit, Question};
use mno::kernel::ErrorKind::{Conflict, Forbidden, Invalid, NotFound, Unauthenticated};
use mno::kernel::{PageRequest, Result, Timestamp};
use serde_json::json;

use crate::support::customers::{Customers, key, local, refused, with_secret};
use crate::support::engine::story;
use crate::support::{Call, Engine, Home, Server, on_both_engines};

on_both_engines!(
    a_key_is_limited_to_its_scopes,
    a_limited_key_makes_none_that_is_limited_less,
    scopes_fit_the_kind,
    a_key_ends_at_its_time,
    a_changed_key_is_limited_anew_at_once,
    a_rotated_key_knows_two_secrets_until_the_overlap_ends,
    a_rotated_app_key_keeps_the_apps_id,
    a_revoked_key_is_void_with_both_its_secrets,
    the_last_use_of_a_key_is_noted,
    keys_are_listed_by_owner,
    keys_of_others_are_not_there,
    a_secret_is_not_in_the_database,
);

impl Customers {
    async fn tenant_key(&self, slug: &str, order: KeyOrder) -> Result<NewKey> {
        let permit = self.tenant(&local(), Action::ManageTenant, slug).await.unwrap();
        self.hub.key_order(&permit, order).await
    }

    async fn knows(&self, who: &Credential) -> bool {
        let known = self.hub.whoami(who).await;
        assert!(known.as_ref().map_or_else(|error| error.kind() == Unauthenticated, |_| true), "{known:?}");
        known.is_ok()
    }
}

fn limited(kind: KeyKind, scopes: &[Action]) -> KeyOrder {
    KeyOrder { scopes: Some(scopes.to_vec()), ..KeyOrder::of(kind) }
}

fn a_key_is_limited_to_its_scopes(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let made = world.tenant_key("acme", limited(KeyKind::Tenant, &[Action::Read, Action::ReadCustomers])).await.unwrap();
        let reader = key(&made);
        world.at(&reader, Action::Read, &world.atlas).await.unwrap();
        world.tenant(&reader, Action::ReadCustomers, "acme").await.unwrap();
        for action in [Action::Update, Action::ManageMembers, Action::ReadData] {
            refused(world.at(&reader, action, &world.atlas).await, &[Forbidden, NotFound]);
        }
        refused(world.tenant(&reader, Action::ManageTenant, "acme").await, &[Forbidden, NotFound]);
        refused(world.at(&reader, Action::Read, &world.eden).await, &[NotFound]);
        // An app's key is limited the same way, where Connec! asks.
        world.app("till").await;
        let instance = world.subscribe(&world.atlas, "till").await.instance.uid;
        let order = KeyOrder { owner: Some("till".into()), ..limited(KeyKind::App, &[Action::ReadData]) };
        let app = key(&world.hub.key_order(&world.platform().await, order).await.unwrap());
        let idm = LocalIdm::new(world.hub.clone());
        let ask = |action| Question { scope: instance.clone(), action, resource: None };
        idm.authorize(&app, &ask(Action::ReadData)).await.unwrap();
        refused(idm.authorize(&app, &ask(Action::WriteData)).await, &[Forbidden, NotFound]);
    });
}

fn a_limited_key_makes_none_that_is_limited_less(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let scopes = [Action::ManageTenant, Action::Read];
        let narrow = key(&world.tenant_key("acme", limited(KeyKind::Tenant, &scopes)).await.unwrap());
        let permit = world.tenant(&narrow, Action::ManageTenant, "acme").await.unwrap();
        refused(world.hub.key_order(&permit, KeyOrder::of(KeyKind::Tenant)).await, &[Forbidden]);
        refused(world.hub.key_order(&permit, limited(KeyKind::Tenant, &[Action::Read, Action::ManageStaff])).await, &[Forbidden]);
        world.hub.key_order(&permit, limited(KeyKind::Tenant, &[Action::Read])).await.unwrap();
        // A permit for a tenant makes no operator.
        refused(world.hub.key_order(&permit, limited(KeyKind::Operator, &[Action::Read])).await, &[mno::kernel::ErrorKind::Internal]);
    });
}

fn a_changed_key_is_limited_anew_at_once(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let made = world.tenant_key("acme", limited(KeyKind::Tenant, &[Action::Read, Action::ManageTenant])).await.unwrap();
        let (uid, used) = (made.key.uid.to_string(), key(&made));
        let permit = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let change = |change: KeyChange| world.hub.key_update(&permit, uid.clone(), change);
        world.at(&used, Action::Read, &world.atlas).await.unwrap();
        let changed =
            change(KeyChange { name: Some("portal".into()), scopes: Some(Some(vec![Action::ManageTenant])), ..KeyChange::default() });
        let changed = changed.await.unwrap();
        assert_eq!((changed.name.as_str(), changed.scopes, changed.expires_at), ("portal", Some(vec![Action::ManageTenant]), None));
        refused(world.at(&used, Action::Read, &world.atlas).await, &[Forbidden, NotFound]);
        // A limited key widens neither itself nor others.
        let own = world.tenant(&used, Action::ManageTenant, "acme").await.unwrap();
        refused(world.hub.key_update(&own, uid.clone(), KeyChange { scopes: Some(None), ..KeyChange::default() }).await, &[Forbidden]);
        // What is wrong changes nothing.
        for wrong in [
            KeyChange { scopes: Some(Some(vec![Action::Operate])), ..KeyChange::default() },
            KeyChange { scopes: Some(Some(vec![])), ..KeyChange::default() },
            KeyChange { name: Some("x".into()), expires_at: Some(Some(Timestamp::from_ms(1))), ..KeyChange::default() },
        ] {
            refused(change(wrong).await, &[Invalid]);
        }
        let shown = world.hub.key_show(&permit, uid.clone()).await.unwrap();
        assert_eq!((shown.name.as_str(), shown.scopes), ("portal", Some(vec![Action::ManageTenant])));
        change(KeyChange { scopes: Some(None), ..KeyChange::default() }).await.unwrap();
        world.at(&used, Action::Read, &world.atlas).await.unwrap();
        world.hub.key_revoke(&permit, uid.clone()).await.unwrap();
        refused(change(KeyChange { name: Some("late".into()), ..KeyChange::default() }).await, &[Conflict]);
    });
}

fn scopes_fit_the_kind(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        world.app("till").await;
        let platform = world.platform().await;
        for (kind, owner, scopes) in [
            (KeyKind::Service, None, &[Action::Operate][..]),
            (KeyKind::App, Some("till"), &[Action::ManageTenant]),
            (KeyKind::Operator, None, &[]),
        ] {
            let order = KeyOrder { owner: owner.map(str::to_owned), ..limited(kind, scopes) };
            let error = refused(world.hub.key_order(&platform, order).await, &[Invalid]);
            assert_eq!(error.field(), Some("scopes"), "{kind:?}");
        }
        let service = key(&world.hub.key_order(&platform, limited(KeyKind::Service, &[Action::AskIdm])).await.unwrap());
        world.hub.permit(&service, None, Action::AskIdm, Object::Platform).await.unwrap();
        // Only who is registered as a developer has a developer's key.
        let order = KeyOrder { owner: Some("zoe@example.com".into()), ..KeyOrder::of(KeyKind::Developer) };
        refused(world.hub.key_order(&platform, order).await, &[Conflict]);
    });
}

fn a_key_ends_at_its_time(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let now = mno::kernel::Timestamp::parse("2026-03-10T12:00:00Z").unwrap();
        let past = KeyOrder { expires_at: Some(now), ..KeyOrder::of(KeyKind::Tenant) };
        let error = refused(world.tenant_key("acme", past).await, &[Invalid]);
        assert_eq!(error.field(), Some("expires_at"));
        let order = KeyOrder { expires_at: Some(now.plus_seconds(3600)), ..KeyOrder::of(KeyKind::Tenant) };
        let made = world.tenant_key("acme", order).await.unwrap();
        world.clock.advance_seconds(3599);
        assert!(world.knows(&key(&made)).await);
        world.clock.advance_seconds(1);
        assert!(!world.knows(&key(&made)).await);
        let permit = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        refused(world.hub.key_rotate(&permit, made.key.uid.to_string(), 60).await, &[Conflict]);
    });
}

fn a_rotated_key_knows_two_secrets_until_the_overlap_ends(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let permit = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let first = world.tenant_key("acme", KeyOrder::of(KeyKind::Tenant)).await.unwrap();
        let uid = first.key.uid.to_string();
        let second = world.hub.key_rotate(&permit, uid.clone(), 3600).await.unwrap();
        assert_eq!(second.key.key_id, first.key.key_id);
        assert_eq!(second.key.old_secret_until.unwrap().to_string(), "2026-03-10T13:00:00Z");
        assert!(world.knows(&key(&first)).await && world.knows(&key(&second)).await);
        assert!(world.knows(&Credential::Bearer(first.token())).await && world.knows(&Credential::Bearer(second.token())).await);
        // Who looks at the old one hears when it ends.
        let looked = world.hub.introspect(first.token()).await.unwrap();
        assert_eq!(looked.exp, Some(second.key.old_secret_until.unwrap().as_ms() / 1_000));
        assert_eq!(world.hub.introspect(second.token()).await.unwrap().exp, None);
        world.clock.advance_seconds(3600);
        assert!(!world.knows(&key(&first)).await && world.knows(&key(&second)).await);
        // Without an overlap the old one is void at once, as after a leak.
        let third = world.hub.key_rotate(&permit, uid.clone(), 0).await.unwrap();
        assert!(!world.knows(&key(&second)).await && world.knows(&key(&third)).await);
        // Never more than two.
        let fourth = world.hub.key_rotate(&permit, uid.clone(), 3600).await.unwrap();
        let fifth = world.hub.key_rotate(&permit, uid.clone(), 3600).await.unwrap();
        assert!(!world.knows(&key(&third)).await && world.knows(&key(&fourth)).await && world.knows(&key(&fifth)).await);
        for wrong in [-1, 32 * 86_400] {
            let error = refused(world.hub.key_rotate(&permit, uid.clone(), wrong).await, &[Invalid]);
            assert_eq!(error.field(), Some("overlap"));
        }
        // Two who rotate at once both get a secret; the store does one after the other, and the last one is good.
        let rotate = |hub: &mno::hub::Hub, permit: &Permit| {
            let (hub, permit, uid) = (hub.clone(), permit.clone(), uid.clone());
            tokio::spawn(async move { hub.key_rotate(&permit, uid, 3600).await })
        };
        let (one, two) = (rotate(&world.hub, &permit), rotate(&world.replica, &permit));
        let (one, two) = (one.await.unwrap().unwrap(), two.await.unwrap().unwrap());
        assert!(world.knows(&key(&one)).await && world.knows(&key(&two)).await);
        assert!(!world.knows(&with_secret(&one, &first.secret)).await);
    });
}

fn a_rotated_app_key_keeps_the_apps_id(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let Credential::Key { id, secret } = world.app("till").await else { panic!("a key") };
        assert!(id.starts_with("app-"), "published SDKs send the app's uid: {id}");
        let instance = world.subscribe(&world.atlas, "till").await.instance.uid;
        let platform = world.platform().await;
        let made = world.hub.key_rotate(&platform, id.clone(), 3600).await.unwrap();
        assert_eq!(made.key.key_id, id);
        let idm = LocalIdm::new(world.hub.clone());
        let ask = Question { scope: instance, action: Action::ReadData, resource: None };
        for secret in [&secret, &made.secret] {
            idm.authorize(&Credential::Key { id: id.clone(), secret: secret.clone() }, &ask).await.unwrap();
        }
        world.clock.advance_seconds(3601);
        refused(idm.authorize(&Credential::Key { id: id.clone(), secret }, &ask).await, &[Unauthenticated]);
        idm.authorize(&key(&made), &ask).await.unwrap();
    });
}

fn a_revoked_key_is_void_with_both_its_secrets(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let permit = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let first = world.tenant_key("acme", KeyOrder::of(KeyKind::Tenant)).await.unwrap();
        let second = world.hub.key_rotate(&permit, first.key.uid.to_string(), 3600).await.unwrap();
        for _ in 0..2 {
            assert!(world.hub.key_revoke(&permit, first.key.key_id.clone()).await.unwrap().revoked_at.is_some());
        }
        assert!(!world.knows(&key(&first)).await && !world.knows(&key(&second)).await);
        refused(world.hub.key_rotate(&permit, first.key.uid.to_string(), 0).await, &[Conflict]);
    });
}

fn the_last_use_of_a_key_is_noted(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let permit = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let made = world.tenant_key("acme", KeyOrder { name: "seen".into(), ..KeyOrder::of(KeyKind::Tenant) }).await.unwrap();
        let wrong = with_secret(&made, &mno::kernel::Secret::random());
        refused(world.at(&wrong, Action::Read, &world.atlas).await, &[Unauthenticated]);
        assert_eq!(world.hub.key_uses_write().await.unwrap(), 0, "a wrong secret is no use");
        let used = async || {
            let keys = world.hub.key_list(&permit, KeyFilter::default(), PageRequest::default()).await.unwrap().items;
            keys.into_iter().find(|key| key.name == "seen").unwrap().used_at.map(|at| at.to_string())
        };
        assert_eq!(used().await, None);
        world.at(&key(&made), Action::Read, &world.atlas).await.unwrap();
        world.clock.advance_seconds(30);
        world.at(&Credential::Bearer(made.token()), Action::Read, &world.atlas).await.unwrap();
        assert_eq!(used().await, None, "no request writes it");
        assert_eq!(world.hub.key_uses_write().await.unwrap(), 1);
        assert_eq!(used().await.as_deref(), Some("2026-03-10T12:00:30Z"));
        assert_eq!(world.hub.key_uses_write().await.unwrap(), 0);
    });
}

fn keys_are_listed_by_owner(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        world.app("till").await;
        let permit = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        let void = world.tenant_key("acme", KeyOrder { name: "void".into(), ..KeyOrder::of(KeyKind::Tenant) }).await.unwrap();
        world.hub.key_revoke(&permit, void.key.uid.to_string()).await.unwrap();
        let names = async |permit: &Permit, filter: KeyFilter| {
            let mut names: Vec<String> =
                world.hub.key_list(permit, filter, PageRequest::default()).await.unwrap().items.into_iter().map(|key| key.name).collect();
            names.sort();
            names
        };
        assert_eq!(names(&permit, KeyFilter::default()).await, ["first key"]);
        assert_eq!(names(&permit, KeyFilter { all: true, ..KeyFilter::default() }).await, ["first key", "void"]);
        let app = world.hub.permit(&local(), None, Action::ManageApp, Object::App("till".into())).await.unwrap();
        assert_eq!(world.hub.key_list(&app, KeyFilter::default(), PageRequest::default()).await.unwrap().items.len(), 1);
        let platform = world.platform().await;
        let tenants = KeyFilter { kind: Some(KeyKind::Tenant), all: false };
        assert_eq!(names(&platform, tenants).await, ["first key", "first key"]);
    });
}

fn keys_of_others_are_not_there(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let theirs = world.tenant_key("other", KeyOrder::of(KeyKind::Tenant)).await.unwrap();
        let permit = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        for selector in [theirs.key.uid.to_string(), theirs.key.key_id.clone(), "key-nothing".into()] {
            refused(world.hub.key_revoke(&permit, selector.clone()).await, &[NotFound]);
            refused(world.hub.key_rotate(&permit, selector, 0).await, &[NotFound]);
        }
        assert!(world.knows(&key(&theirs)).await);
    });
}

fn a_secret_is_not_in_the_database(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let made = world.tenant_key("acme", KeyOrder::of(KeyKind::Tenant)).await.unwrap();
        let rows: Vec<String> = world
            .db
            .read(|tx| {
                tx.query(
                    "SELECT secret_hash || ' ' || COALESCE(secret_sealed, '') || ' ' || key_id FROM hub_api_key",
                    mno::params![],
                    |row| row.get(0),
                )
            })
            .await
            .unwrap();
        assert!(rows.iter().any(|row| row.contains(&made.key.key_id)));
        assert!(!rows.iter().any(|row| row.contains(made.secret.expose())));
    });
}

/// The same over HTTP and with the commands.
#[test]
fn keys_over_http_and_by_command() {
    let home = Home::new();
    for tenant in ["acme", "other"] {
        home.json(&["hub", "tenant", "create", tenant]);
    }
    let made = home.json(&["hub", "key", "create", "--kind", "tenant", "--tenant", "acme", "--scope", "read", "--scope", "manage_tenant"]);
    let foreign = home.json(&["hub", "key", "create", "--kind", "tenant", "--tenant", "other"]);
    let server = Server::start(&home, &[]);
    let text = |value: &serde_json::Value, field: &str| value[field].as_str().unwrap().to_owned();
    let (token, uid) = (text(&made, "token"), text(&made, "uid"));
    let keys = server.at("/api/admin/v1/keys");

    // Another tenant's key cannot tell it from one that is not there.
    for path in [format!("{keys}/{uid}"), format!("{keys}/key-nothing")] {
        Call::get(&path).bearer(&text(&foreign, "token")).send().is(404);
        Call::new("PATCH", &path).bearer(&text(&foreign, "token")).json(&json!({"name": "mine"})).send().is(404);
        let answer = Call::new("DELETE", &path).bearer(&text(&foreign, "token")).send().is(404);
        assert!(answer.body.contains("does not exist, or is none of yours"), "{}", answer.body);
        Call::new("DELETE", &path).send().is(401);
    }
    // A body says nothing but what it may.
    let mass = json!({"kind": "tenant", "owner": "acme", "admin_role": "admin"});
    Call::new("POST", &keys).bearer(&token).json(&mass).send().is(400);
    Call::new("POST", &keys).bearer(&token).json(&json!({"kind": "tenant", "owner": "acme"})).send().is(403);
    let unknown = json!({"kind": "tenant", "owner": "acme", "scopes": ["fly"]});
    assert_eq!(Call::new("POST", &keys).bearer(&token).json(&unknown).send().is(400).json()["field"], "scopes");

    home.mno(&["hub", "key", "update", &uid]).exits(2);
    let named = home.json(&["hub", "key", "update", &uid, "--name", "portal", "--expires-at", "2099-01-31"]);
    assert_eq!((&named["name"], &named["scopes"]), (&json!("portal"), &json!(["read", "manage_tenant"])));
    let lasting = home.json(&["hub", "key", "update", &uid, "--no-expiry"]);
    assert_eq!((&lasting["expires_at"], &lasting["name"]), (&json!(null), &json!("portal")));
    assert_eq!(home.json(&["hub", "key", "show", &uid])["api_key"], made["api_key"]);

    let rotated = home.json(&["hub", "key", "rotate", &uid, "--overlap", "24h"]);
    assert_eq!(rotated["api_key"], made["api_key"]);
    for token in [&token, &text(&rotated, "token")] {
        let list = Call::get(&format!("{keys}?tenant=acme")).bearer(token).send().is(200).json();
        assert!(list["items"].as_array().unwrap().iter().any(|key| key["uid"] == made["uid"] && key["old_secret_until"].is_string()));
    }
    home.mno(&["hub", "key", "rotate", &uid, "--overlap", "1w"]).exits(2);
    home.mno(&["hub", "key", "list", "--kind", "tenant", "--tenant", "acme"]).ok();
    home.json(&["--yes", "hub", "key", "revoke", &uid]);
    Call::get(&format!("{keys}?tenant=acme")).bearer(&token).send().is(401);
    server.stop();
}
