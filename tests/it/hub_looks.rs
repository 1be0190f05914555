//! How people are known elsewhere, and how a tenant's frontend looks: through the command line and the operator API, on both engines.

use mno::hub::{Action, AdminRole, IdentityFilter};
use mno::kernel::ErrorKind::{Forbidden, Invalid, NotFound};
use mno::kernel::PageRequest;
use serde_json::{Value, json};

use crate::support::customers::{Customers, email, local, refused};
use crate::support::engine::story;
use crate::support::{Call, Engine, Home, Server, on_both_engines};

on_both_engines!(
    identities_have_their_commands,
    identities_are_looked_after_within_the_reach,
    a_theme_has_its_commands,
    identities_and_themes_of_a_tenant_are_its_own,
);

fn home(engine: &Engine) -> Home {
    let home = Home::on(engine);
    for (tenant, user) in [("acme", "ann@acme.test"), ("other", "eve@other.test")] {
        home.json(&["hub", "tenant", "create", tenant]);
        home.json(&["hub", "user", "create", user, "--tenant", tenant]);
    }
    home.json(&["hub", "user", "create", "ben@acme.test", "--tenant", "acme"]);
    home
}

fn uids(page: &Value) -> Vec<&str> {
    page["items"].as_array().unwrap().iter().map(|identity| identity["uid"].as_str().unwrap()).collect()
}

fn identities_have_their_commands(engine: &Engine) {
    let home = home(engine);
    let create = |provider: &str, uid: &str, user: &[&str]| {
        let own = ["hub", "identity", "create", "--tenant", "acme", "--provider", provider, "--uid", uid];
        home.json(&[&own[..], user].concat())
    };
    let ann = create("google", "ann-77", &["--user", "ann@acme.test"]);
    assert_eq!((&ann["provider"], &ann["uid"], &ann["user_email"]), (&json!("google"), &json!("ann-77"), &json!("ann@acme.test")));
    create("google", "ben-5", &["--user", "ben@acme.test"]);
    create("intranet", "ann", &["--user", "ann@acme.test"]);
    let loose = create("intranet", "who", &[]);
    assert_eq!(loose["user"], Value::Null);
    let taken = ["hub", "identity", "create", "--tenant", "acme", "--provider", "google", "--uid", "ann-77"];
    home.mno(&taken).exits(5).says("already been taken");

    let list = |more: &[&str]| home.json(&[&["hub", "identity", "list", "--tenant", "acme"][..], more].concat());
    assert_eq!(uids(&list(&[])), ["ann-77", "ben-5", "ann", "who"]);
    assert_eq!(uids(&list(&["--user", "ann@acme.test"])), ["ann-77", "ann"]);
    assert_eq!(uids(&list(&["--provider", "intranet"])), ["ann", "who"]);
    assert_eq!(uids(&list(&["--provider", "google", "--uid", "ben-5"])), ["ben-5"]);
    let first = list(&["--limit", "3"]);
    let next = first["next_page"].as_str().expect("there are more").to_owned();
    assert_eq!((uids(&first).len(), uids(&list(&["--limit", "3", "--page", &next]))), (3, vec!["who"]));
    home.mno(&["hub", "identity", "list", "--tenant", "acme", "--user", "eve@other.test"]).exits(4);

    let id = loose["id"].to_string();
    let which = |verb: &'static str| ["hub", "identity", verb, &id, "--tenant", "acme"].map(str::to_owned);
    let run = |verb, more: &[&str]| {
        let which = which(verb);
        home.json(&[&which.iter().map(String::as_str).collect::<Vec<_>>()[..], more].concat())
    };
    assert_eq!(run("update", &["--user", "ben@acme.test"])["user_email"], "ben@acme.test");
    assert_eq!(run("show", &[])["user_email"], "ben@acme.test");
    assert_eq!(run("update", &["--nobody"])["user_email"], Value::Null);
    home.mno(&["hub", "identity", "update", &id, "--tenant", "acme", "--user", "eve@other.test"]).exits(4);
    home.mno(&["hub", "identity", "remove", &id, "--tenant", "acme"]).exits(2).says("--yes");
    assert_eq!(run("remove", &["--yes"])["uid"], "who");
    home.mno(&["hub", "identity", "show", &id, "--tenant", "acme"]).exits(4);
    assert_eq!(uids(&list(&[])), ["ann-77", "ben-5", "ann"]);

    // The audit says whose it was, and where; not by which name.
    let audit = home.json(&["hub", "audit", "list", "--tenant", "acme"]);
    let of = |action: &str| audit["items"].as_array().unwrap().iter().filter(|line| line["action"] == action).count();
    assert_eq!((of("identity.create"), of("identity.update"), of("identity.remove")), (4, 2, 1));
    assert!(!audit.to_string().contains("ann-77"), "{audit}");
}

fn identities_are_looked_after_within_the_reach(engine: &Engine) {
    story(async {
        let world = Customers::new(engine).await;
        let manage = world.tenant(&local(), Action::ManageTenant, "acme").await.unwrap();
        world.hub.division_create(&manage, "North".into()).await.unwrap();
        world.hub.division_add(&manage, "North".into(), world.atlas.clone()).await.unwrap();
        let dora = world.staff("dora", AdminRole::SubTenantAdmin, Some("North")).await;
        world.staff("ada", AdminRole::Admin, None).await;
        let all = world.tenant(&local(), Action::ManageUsers, "acme").await.unwrap();
        let link = async |permit, name: &str, user: Option<&str>| {
            world.hub.identity_create(permit, "sky".into(), name.into(), user.map(email)).await
        };
        let mut ids = std::collections::BTreeMap::new();
        for (name, user) in [("ann", Some("ann")), ("bob", Some("bob")), ("dora", Some("dora")), ("ada", Some("ada")), ("nobody", None)] {
            ids.insert(name, link(&all, name, user).await.unwrap().id);
        }
        let hers = world.tenant(&dora, Action::ManageUsers, "acme").await.unwrap();
        let seen = world.hub.identity_list(&hers, IdentityFilter::default(), PageRequest::default()).await.unwrap().items;
        assert_eq!(seen.iter().map(|identity| identity.uid.as_str()).collect::<Vec<_>>(), ["ann"]);
        // Neither another division's people, nor staff, nor herself: each of these would open an account that is not hers to open.
        for name in ["bob", "dora", "ada", "nobody"] {
            refused(world.hub.identity_show(&hers, ids[name]).await, &[NotFound]);
            refused(world.hub.identity_remove(&hers, ids[name]).await, &[NotFound]);
            refused(world.hub.identity_update(&hers, ids[name], Some(email("ann"))).await, &[NotFound]);
        }
        for name in ["bob", "dora", "ada"] {
            let error = refused(world.hub.identity_update(&hers, ids["ann"], Some(email(name))).await, &[NotFound]);
            assert_eq!(error.field(), Some("user_id"), "{name}");
            refused(link(&hers, "mine", Some(name)).await, &[NotFound]);
        }
        refused(link(&hers, "mine", None).await, &[Invalid]);
        refused(world.hub.identity_update(&hers, ids["ann"], None).await, &[Invalid]);
        link(&hers, "mine", Some("mia")).await.unwrap();
        world.hub.identity_remove(&hers, ids["ann"]).await.unwrap();
        // What was refused did not happen, and what she did counts for all.
        let left = world.hub.identity_list(&all, IdentityFilter::default(), PageRequest::default()).await.unwrap().items;
        let left: Vec<_> = left.iter().map(|identity| identity.uid.as_str()).collect();
        assert_eq!(left, ["bob", "dora", "ada", "nobody", "mine"]);
        // Account managers and customers look after nobody.
        let sam = world.staff("sam", AdminRole::Staff, None).await;
        for who in [&sam, &world.session("ann").await] {
            refused(world.tenant(who, Action::ManageUsers, "acme").await, &[Forbidden]);
        }
    });
}

fn a_theme_has_its_commands(engine: &Engine) {
    let home = home(engine);
    let theme = |verb: &str, more: &[&str]| home.json(&[&["--yes", "hub", "theme", verb, "--tenant", "acme"][..], more].concat());
    let (blue, red) = (home.file("blue.json", r##"{"color": "#00f"}"##), home.file("red.json", r##"{"color": "#f00"}"##));
    let (blue_is, red_is) = (json!({"color": "#00f"}), json!({"color": "#f00"}));
    let shown = |published: &Value, draft: &Value| {
        let shown = theme("show", &[]);
        assert_eq!((&shown["published"], &shown["draft"]), (published, draft));
    };
    shown(&Value::Null, &Value::Null);
    home.mno(&["hub", "theme", "publish", "--tenant", "acme"]).exits(5).says("there is no draft");
    theme("set", &["--file", &blue]);
    shown(&Value::Null, &blue_is);
    theme("publish", &[]);
    shown(&blue_is, &Value::Null);
    theme("set", &["--file", &red]);
    shown(&blue_is, &red_is);
    home.mno(&["hub", "theme", "reset", "--tenant", "acme"]).exits(2).says("--yes");
    theme("reset", &[]);
    shown(&blue_is, &Value::Null);
    theme("set", &["--file", &red, "--publish"]);
    shown(&red_is, &Value::Null);
    let table = home.mno(&["hub", "theme", "show", "--tenant", "acme"]).ok().stdout;
    assert!(table.contains("published.color") && table.contains("#f00"), "{table}");
    for wrong in ["[1]", "no", "\"x\""] {
        home.mno(&["hub", "theme", "set", "--tenant", "acme", "--file", &home.file("wrong.json", wrong)]).exits(2).says("JSON object");
    }
    let large = json!({"css": "x".repeat(64 * 1024)}).to_string();
    home.mno(&["hub", "theme", "set", "--tenant", "acme", "--file", &home.file("large.json", &large)]).exits(2).says("at most");
    shown(&red_is, &Value::Null);
    theme("reset", &["--published"]);
    shown(&Value::Null, &Value::Null);
    let audit = home.json(&["hub", "audit", "list", "--tenant", "acme"]);
    let lines: Vec<_> = audit["items"].as_array().unwrap().iter().rev().filter_map(|line| line["action"].as_str()).collect();
    let lines: Vec<_> = lines.into_iter().filter(|action| action.starts_with("theme.")).collect();
    assert_eq!(lines, ["theme.save", "theme.publish", "theme.save", "theme.reset", "theme.publish", "theme.reset"]);
    assert!(audit.to_string().contains("#f00"), "{audit}");
}

fn identities_and_themes_of_a_tenant_are_its_own(engine: &Engine) {
    let home = home(engine);
    let made = home.json(&["hub", "identity", "create", "--tenant", "acme", "--provider", "sky", "--uid", "1", "--user", "ann@acme.test"]);
    let key = |tenant: &str| {
        let key = home.json(&["hub", "key", "create", "--kind", "tenant", "--tenant", tenant]);
        key["token"].as_str().unwrap().to_owned()
    };
    let (own, strange) = (key("acme"), key("other"));
    let server = Server::start(&home, &[]);
    let identity = server.at(&format!("/api/admin/v1/tenants/acme/identities/{}", made["id"]));
    let theme = server.at("/api/admin/v1/tenants/acme/theme");
    for url in [&identity, &theme, &server.at("/api/admin/v1/tenants/acme/identities")] {
        Call::get(url).bearer(&own).send().is(200);
        assert!(matches!(Call::get(url).bearer(&strange).send().status, 403 | 404), "{url}");
        Call::get(url).send().is(401);
    }
    // By the door of her own tenant a stranger finds nothing of another's either.
    let elsewhere = server.at(&format!("/api/admin/v1/tenants/other/identities/{}", made["id"]));
    Call::get(&elsewhere).bearer(&strange).send().is(404);
    Call::new("DELETE", &elsewhere).bearer(&strange).send().is(404);
    let unknown = Call::new("PATCH", &identity).bearer(&own).json(&json!({"user": "eve@other.test"})).send().is(404).json();
    assert_eq!(unknown["field"], "user", "{unknown}");
    for (body, field) in [(json!({"provider": " ", "uid": "2"}), "provider"), (json!({"provider": "sky", "uid": "a\nb"}), "uid")] {
        let wrong = Call::new("POST", &server.at("/api/admin/v1/tenants/acme/identities")).bearer(&own).json(&body).send().is(400).json();
        assert_eq!(wrong["field"], field, "{wrong}");
    }
    Call::new("PUT", &theme).bearer(&own).json(&json!({"theme": {}, "admin": true})).send().is(400);
    Call::new("DELETE", &identity).bearer(&own).send().is(200);
    Call::get(&identity).bearer(&own).send().is(404);
}
