//! The golden path, with nothing faked: the demo, the command line, a hosted app in a real container, an invoice that
//! travels from one app to the other and into the figures. On SQLite and on PostgreSQL.

use std::time::{Duration, Instant};

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::support::demo::{profit_and_loss, text};
use crate::support::{Call, Demo, Engine, Home, Receiver, Server, docker, on_both_engines, until};

on_both_engines!(
    the_demo_is_complete_and_seeded_once,
    an_invoice_travels_to_the_other_app_and_into_the_figures,
    a_hosted_app_is_started_routed_and_removed
);

fn the_demo_is_complete_and_seeded_once(engine: &Engine) {
    let home = Home::on(engine);
    let started = Instant::now();
    let server = Server::start(&home, &["--demo"]);
    println!("the demo took {} ms", started.elapsed().as_millis());
    let demo = Demo::read(&home);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(home.data().join("demo.json")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "demo.json holds secrets");
    }
    let file = &demo.file;
    assert_eq!(file["base_url"], server.url.as_str());
    for (object, fields) in
        [("tenant", &["uid", "name", "api_key", "api_secret"][..]), ("service", &["api_key", "api_secret"]), ("operator", &["token"])]
    {
        for field in fields {
            assert!(file[object][field].is_string(), "{object}.{field}");
        }
    }
    assert!(file["organizations"].as_array().unwrap().iter().all(|org| org["id"].is_i64() && org["currency"].is_string()));
    for role in ["Super Admin", "Admin", "Power User", "Member"] {
        demo.user(demo.org(), role);
    }
    demo.user(demo.other_org(), "Super Admin");
    assert!(file["users"].as_array().unwrap().iter().any(|user| user["admin_role"] == "admin"), "a staff admin");
    assert_eq!(file["app_instances"].as_array().unwrap().iter().filter(|instance| instance["status"] == "running").count(), 3);
    // Every credential of the file is good.
    for user in file["users"].as_array().unwrap() {
        Call::get(&server.at("/api/idm/v1/whoami")).session(text(&user["sso_session"])).send().is(200);
        let sign_in = json!({"user": {"email": user["email"], "password": user["password"]}});
        Call::new("POST", &server.at("/mnoe/auth/users/sign_in")).json(&sign_in).send().is(201);
    }
    for key in [&file["tenant"], &file["service"]] {
        Call::get(&server.at("/api/idm/v1/whoami")).basic(text(&key["api_key"]), text(&key["api_secret"])).send().is(200);
    }
    Call::get(&server.at("/api/idm/v1/whoami")).bearer(demo.token()).send().is(200);
    server.says("demo.json");

    // The books balance on every day that a report can show.
    for org in [demo.org(), demo.other_org()] {
        let sheet = home.json(&["impac", "report", "run", "balance_sheet", "--org", org]);
        assert!(!sheet.to_string().contains("out of balance"), "{sheet}");
        let invoices = home.json(&["connec", "record", "list", "--scope", org, "invoices", "--top", "1"]);
        assert!(invoices["pagination"]["total"].as_i64().unwrap() > 100, "two years of invoices: {}", invoices["pagination"]);
    }

    let heads = |home: &Home| -> Vec<Value> {
        [demo.org(), demo.other_org()].map(|org| home.json(&["connec", "change", "list", "--scope", org, "--limit", "1000"])).into()
    };
    let before = heads(&home);
    let address = server.address().to_owned();
    server.stop();
    let server = Server::start_at(&home, &address, &["--demo"]);
    assert_eq!(Demo::read(&home).file, demo.file, "running it again changes nothing");
    assert_eq!(heads(&home), before);
    drop(server);
}

fn an_invoice_travels_to_the_other_app_and_into_the_figures(engine: &Engine) {
    let home = Home::on(engine);
    let server = Server::start(&home, &["--demo"]);
    let demo = Demo::read(&home);
    let org = demo.org();
    let olivia = demo.session(org, "Super Admin");
    let stranger = demo.session(demo.other_org(), "Super Admin");

    // Support's question, with its answer in words.
    let member = text(&demo.user(org, "Member")["email"]);
    let may = home.mno(&["-o", "json", "hub", "acl", "check", "--user", member, "--org", org, "--action", "purchase"]).exits(3);
    assert!(may.json()["because"][0].as_str().unwrap().contains("Member"), "{}", may.stdout);

    let (app_b, instance_b) = demo.app_b();
    let receiver = Receiver::start();
    home.json(&["hub", "app", "update", text(&app_b["nid"]), "--webhook-url", &receiver.url]);
    let before = Demo::net_profit(&server, olivia, org);
    let first = profit_and_loss(&server, olivia, org).is(200);
    let tag = first.header("etag").to_owned();
    let again = |tag: &str| {
        let path = format!("/impac/api/v1/widgets/accounts/profit_and_loss?metadata[organization_ids][]={org}");
        Call::get(&server.at(&path)).session(olivia).header("if-none-match", tag).send()
    };
    again(&tag).is(304);

    // App A writes with its own key.
    let made = demo.invoice_push(&server, "Golden invoice", "1234.56").unwrap().is(201);
    let pushed = Instant::now();
    let id = text(&made.json()["invoices"]["id"]).to_owned();

    // The figures have it at once, to the cent.
    assert_eq!(Demo::net_profit(&server, olivia, org) - before, Decimal::new(123_456, 2));
    again(&tag).is(200);

    // App B is told, by whom it knows; within a second, which one of a few shows, as a machine may stall for longer than that.
    let told = |id: &str| until("the webhook", Duration::from_secs(20), || receiver.delivery_of("invoices", id));
    let delivery = told(&id);
    let mut took = vec![delivery.at.saturating_duration_since(pushed)];
    for more in 0..3 {
        let pushed = Instant::now();
        let made = demo.invoice_push(&server, &format!("Golden invoice {more}"), "0.00").unwrap().is(201);
        took.push(told(text(&made.json()["invoices"]["id"])).at.saturating_duration_since(pushed));
    }
    println!("the webhooks took {took:?}");
    assert!(took.iter().any(|took| *took < Duration::from_secs(1)), "the webhooks took {took:?}");
    assert_eq!(delivery.signed, (text(&app_b["api_id"]).to_owned(), text(&app_b["api_key"]).to_owned()));
    let told = delivery.body["invoices"].as_array().unwrap().iter().find(|invoice| invoice["id"] == id.as_str()).unwrap();
    assert_eq!(told["group_id"], instance_b, "in the receiver's own terms");
    assert_eq!(told["title"], "Golden invoice");

    // The history knows who and when.
    let changes = home.json(&["connec", "change", "list", "--scope", org, "invoices", &id]);
    let change = &changes["items"][0];
    assert_eq!(change["operation"].as_str().map(|word| word.starts_with("create")), Some(true), "{change}");
    let (app_a, _) = demo.app_a();
    assert!(change["actor"].to_string().contains(text(&app_a["uid"])), "{change}");
    assert!(change["at"].as_str().unwrap().starts_with(&crate::support::demo::today()[..8]), "{change}");

    // By command line the same figures, locally addressed and from away.
    let local = home.json(&["impac", "report", "run", "profit_and_loss", "--org", org]);
    let away = Home::new().with("MNO_SERVER", &server.url).with("MNO_TOKEN", demo.token());
    assert_eq!(away.json(&["impac", "report", "run", "profit_and_loss", "--org", org]), local);

    // A stranger gets neither figures nor records, whichever way she asks.
    let refused = profit_and_loss(&server, stranger, org);
    assert!(matches!(refused.status, 403 | 404), "{}", refused.body);
    assert!(!refused.body.contains("net_profit"));
    for path in [
        format!("/connec/api/v2/{org}/invoices"),
        format!("/connec/api/v2/{org}/invoices/{id}"),
        format!("/connec/api/reports/{org}/profit_and_loss"),
    ] {
        let answer = Call::get(&server.at(&path)).session(stranger).send();
        assert!(matches!(answer.status, 403 | 404), "{path}: {}", answer.body);
    }
    // App A's key opens nothing of the other company but its own instance there.
    let (key, secret) = (text(&app_a["api_id"]), text(&app_a["api_key"]));
    let answer = Call::get(&server.at(&format!("/connec/api/v2/{instance_b}/invoices"))).basic(key, secret).send();
    assert!(matches!(answer.status, 403 | 404), "{}", answer.body);
    server.stop();
}

fn a_hosted_app_is_started_routed_and_removed(engine: &Engine) {
    if !docker::available() {
        return;
    }
    let home = Home::on(engine);
    let server = Server::start(&home, &["--demo"]);
    let demo = Demo::read(&home);
    let made = home.json(&["hub", "subscription", "create", "--org", demo.org(), "--app", demo.hosted_app(), "--wait"]);
    assert_eq!(made["status"], "running", "{made}");
    let (uid, instance) = (text(&made["uid"]).to_owned(), text(&made["instance"]).to_owned());
    let host = host_of(text(&made["http_url"]));
    assert!(host.contains(".apps.localhost"), "{host}");
    let page = Call::get(&server.at("/")).header("host", &host).send().is(200);
    assert!(page.body.contains("Guestbook"), "{}", page.body);
    let held = docker::traces(&instance);
    assert!(held.iter().any(|line| line.starts_with("container")) && held.iter().any(|line| line.starts_with("network")), "{held:?}");
    assert!(home.json(&["nex", "instance", "show", &instance]).to_string().contains("running"));
    home.mno(&["nex", "instance", "logs", &instance]).ok();
    // The way in is for that host only.
    Call::get(&server.at("/")).header("host", "nobody.apps.localhost").send().is(404);

    home.json(&["--yes", "hub", "subscription", "delete", &uid, "--wait"]);
    assert_eq!(docker::traces(&instance), Vec::<String>::new(), "nothing is left");
    Call::get(&server.at("/")).header("host", &host).send().is(404);
    assert_eq!(home.json(&["hub", "subscription", "show", &uid])["status"], "terminated");
    server.stop();
}

/// `host:port` of a URL.
pub(crate) fn host_of(url: &str) -> String {
    url.trim_start_matches("http://").trim_end_matches('/').to_owned()
}
