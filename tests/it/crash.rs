//! `kill -9` at any moment: nothing acknowledged is missing, the webhook still arrives, the container is still routed.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::golden_path::host_of;
use crate::support::demo::text;
use crate::support::{Call, Demo, Engine, Home, Receiver, Server, docker, on_both_engines, until};

on_both_engines!(a_killed_server_loses_nothing, a_killed_seeding_is_completed, a_killed_start_of_a_hosted_app_goes_on);

const ROUNDS: u64 = 4;

/// Moments from a seed: the same in every run, so that a failure can be looked at again.
struct Moments(u64);

impl Moments {
    fn next_ms(&mut self, from: u64, to: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        from + (self.0 >> 33) % (to - from)
    }
}

fn seed() -> u64 {
    let seed = std::env::var("MNO_TEST_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(20_260_117);
    println!("MNO_TEST_SEED={seed}");
    seed
}

fn a_killed_server_loses_nothing(engine: &Engine) {
    let mut moments = Moments(seed());
    let home = Home::on(engine);
    let mut server = Server::start(&home, &["--demo"]);
    let address = server.address().to_owned();
    let demo = Arc::new(Demo::read(&home));
    let receiver = Receiver::start();
    home.json(&["hub", "app", "update", text(&demo.app_b().0["nid"]), "--webhook-url", &receiver.url]);
    let hosted = docker::available()
        .then(|| home.json(&["hub", "subscription", "create", "--org", demo.org(), "--app", demo.hosted_app(), "--wait"]));

    let acknowledged = Arc::new(Mutex::new(BTreeSet::new()));
    for round in 0..ROUNDS {
        let stop = Arc::new(AtomicBool::new(false));
        let shared = Arc::new(server);
        let writers: Vec<_> = (0..3)
            .map(|writer| {
                let (demo, server, stop, acknowledged) =
                    (Arc::clone(&demo), Arc::clone(&shared), Arc::clone(&stop), Arc::clone(&acknowledged));
                std::thread::spawn(move || {
                    let mut n = 0;
                    while !stop.load(Ordering::Relaxed) {
                        n += 1;
                        let Ok(answer) = demo.invoice_push(&server, &format!("r{round} w{writer} n{n}"), "1.00") else { break };
                        assert_eq!(answer.status, 201, "{}", answer.body);
                        acknowledged.lock().unwrap().insert(text(&answer.json()["invoices"]["id"]).to_owned());
                    }
                })
            })
            .collect();
        std::thread::sleep(Duration::from_millis(moments.next_ms(30, 900)));
        shared.kill_now();
        stop.store(true, Ordering::Relaxed);
        for writer in writers {
            writer.join().expect("a writer was refused");
        }
        drop(shared);
        server = Server::start_at(&home, &address, &["--demo"]);
        let (app, instance) = demo.app_a();
        for id in acknowledged.lock().unwrap().iter() {
            let url = server.at(&format!("/connec/api/v2/{instance}/invoices/{id}"));
            Call::get(&url).basic(text(&app["api_id"]), text(&app["api_key"])).send().is(200);
        }
        if let Some(hosted) = &hosted {
            let host = host_of(text(&hosted["http_url"]));
            until("the container to be routed again", Duration::from_secs(60), || {
                Call::get(&server.at("/")).header("host", &host).try_send().ok().filter(|answer| answer.status == 200)
            });
        }
    }
    let all = acknowledged.lock().unwrap().clone();
    println!("{} invoices were acknowledged over {ROUNDS} kills", all.len());
    assert!(!all.is_empty());
    until("every acknowledged invoice to reach the other app", Duration::from_secs(120), || {
        let told: BTreeSet<String> = receiver
            .seen()
            .iter()
            .flat_map(|delivery| delivery.body["invoices"].as_array().cloned().unwrap_or_default())
            .filter_map(|invoice| invoice["id"].as_str().map(str::to_owned))
            .collect();
        all.is_subset(&told).then_some(())
    });
    // The log has no gap and no number twice.
    let mut page: Option<String> = None;
    let mut expected = 1;
    loop {
        let mut arguments = vec!["connec", "change", "list", "--scope", demo.org(), "--limit", "1000"];
        if let Some(page) = &page {
            arguments.extend(["--page", page]);
        }
        let changes = home.json(&arguments);
        for change in changes["items"].as_array().unwrap() {
            assert_eq!(change["seq"], expected, "{change}");
            expected += 1;
        }
        page = changes["next_page"].as_str().map(str::to_owned);
        if page.is_none() {
            break;
        }
    }
    if let Some(hosted) = hosted {
        home.json(&["--yes", "hub", "subscription", "delete", text(&hosted["uid"]), "--wait"]);
        assert_eq!(docker::traces(text(&hosted["instance"])), Vec::<String>::new());
    }
    server.stop();
}

/// A demo that was cut off while it was seeded is completed by the next start, and is the same demo.
fn a_killed_seeding_is_completed(engine: &Engine) {
    let mut moments = Moments(seed() ^ 1);
    let home = Home::on(engine);
    for _ in 0..3 {
        let mut child = home.command(&["serve", "--demo", "--listen", "127.0.0.1:0"]);
        let mut child = child.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(moments.next_ms(50, 2500)));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let day = crate::support::demo::today();
    let server = Server::start(&home, &["--demo"]);
    let demo = Demo::read(&home);
    let another = engine.another();
    let whole = Home::on(&another);
    let other = Server::start(&whole, &["--demo"]);
    let total = |home: &Home, entity: &str| {
        home.json(&["connec", "record", "list", "--scope", demo.org(), entity, "--top", "1"])["pagination"]["total"].as_i64().unwrap()
    };
    for entity in ["invoices", "payments", "journals", "accounts", "organizations", "items", "employees", "opportunities"] {
        let totals = (total(&home, entity), total(&whole, entity));
        // Books that were begun on another day end on another day.
        assert!(totals.0 == totals.1 || day != crate::support::demo::today(), "{entity}: {totals:?}");
    }
    drop((server, other));
}

fn a_killed_start_of_a_hosted_app_goes_on(engine: &Engine) {
    if !docker::available() {
        return;
    }
    let mut moments = Moments(seed() ^ 2);
    let home = Home::on(engine);
    let server = Server::start(&home, &["--demo"]);
    let demo = Demo::read(&home);
    let address = server.address().to_owned();
    let made = home.json(&["hub", "subscription", "create", "--org", demo.org(), "--app", demo.hosted_app()]);
    std::thread::sleep(Duration::from_millis(moments.next_ms(0, 1500)));
    server.kill();
    let server = Server::start_at(&home, &address, &["--demo"]);
    let uid = text(&made["uid"]);
    let running = until("the instance to run", Duration::from_secs(120), || {
        let now = home.json(&["hub", "subscription", "show", uid]);
        (now["status"] == "running").then_some(now)
    });
    let host = host_of(text(&running["http_url"]));
    Call::get(&server.at("/")).header("host", &host).send().is(200);
    home.json(&["--yes", "hub", "subscription", "delete", uid]);
    std::thread::sleep(Duration::from_millis(moments.next_ms(0, 500)));
    server.kill();
    let _server = Server::start_at(&home, &address, &["--demo"]);
    until("nothing to be left", Duration::from_secs(120), || docker::traces(text(&made["instance"])).is_empty().then_some(()));
}
