//! Webhooks under `kill -9`, and with several processes over one database: every change arrives, in the order of its record.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use serde_json::json;
use tokio_util::sync::CancellationToken;

use mno::connec::webhook::{Dispatcher, WebhookSettings};
use mno::connec::{Connec, WriteOptions};
use mno::hub::{ConnecManifest, Idm, Receiver as HookReceiver};
use mno::kernel::{AppUid, InstanceUid, Secret};
use mno::store::{Db, Dialect, Options};

use crate::support::connec::{key, record, worlds};
use crate::support::demo::text;
use crate::support::hook::Hook;
use crate::support::{Call, Demo, Engine, Home, Receiver, Server, on_both_engines, until};

on_both_engines!(a_killed_dispatcher_loses_nothing_and_keeps_the_order);

/// How often the server is killed.
const KILLS: u64 = 3;

/// One invoice whose title counts up, written through a server until it is killed or told to stop.
struct Writer {
    url: String,
    basic: (String, String),
    acknowledged: Arc<AtomicU64>,
    next: u64,
}

impl Writer {
    fn new(demo: &Demo, server: &Server) -> Self {
        let made = demo.invoice_push(server, "n0", "1.00").unwrap().is(201).json();
        let (app, instance) = demo.app_a();
        Self {
            url: format!("/connec/api/v2/{instance}/invoices/{}", text(&made["invoices"]["id"])),
            basic: (text(&app["api_id"]).to_owned(), text(&app["api_key"]).to_owned()),
            acknowledged: Arc::default(),
            next: 1,
        }
    }

    fn write(&mut self, server: &Server, stop: &AtomicBool) {
        while !stop.load(Ordering::Relaxed) {
            let body = json!({"invoices": {"title": format!("n{}", self.next)}});
            let call = Call::new("PUT", &server.at(&self.url)).basic(&self.basic.0, &self.basic.1).json(&body);
            let Ok(answer) = call.try_send() else { break };
            assert_eq!(answer.status, 200, "{}", answer.body);
            self.acknowledged.store(self.next, Ordering::Relaxed);
            self.next += 1;
        }
    }
}

/// The numbers that a receiver was told, in order.
fn numbers(receiver: &Receiver) -> Vec<u64> {
    let invoices = |body: &serde_json::Value| body["invoices"].as_array().cloned().unwrap_or_default();
    let titles = receiver.seen().into_iter().flat_map(|delivery| invoices(&delivery.body));
    titles.filter_map(|invoice| invoice["title"].as_str()?.strip_prefix('n')?.parse().ok()).collect()
}

fn arrives(receiver: &Receiver, last: u64) {
    until("the newest state to arrive", Duration::from_secs(180), || {
        numbers(receiver).last().is_some_and(|number| *number >= last).then_some(())
    });
    let told = numbers(receiver);
    assert!(told.is_sorted(), "a state came after a newer one: {told:?}");
}

fn a_killed_dispatcher_loses_nothing_and_keeps_the_order(engine: &Engine) {
    let home = Home::on(engine);
    let mut server = Server::start(&home, &["--demo"]);
    let address = server.address().to_owned();
    let demo = Demo::read(&home);
    let receiver = Receiver::start();
    home.json(&["hub", "app", "update", text(&demo.app_b().0["nid"]), "--webhook-url", &receiver.url]);
    let mut writer = Writer::new(&demo, &server);
    for kill in 0..KILLS {
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let writing = scope.spawn(|| writer.write(&server, &stop));
            // Not before something of this round was told: then the dispatcher is at work.
            let before = numbers(&receiver).len();
            until("a notification", Duration::from_secs(120), || (numbers(&receiver).len() > before).then_some(()));
            std::thread::sleep(Duration::from_millis(kill * 37));
            server.kill_now();
            stop.store(true, Ordering::Relaxed);
            writing.join().expect("the writer was refused");
        });
        drop(server);
        server = Server::start_at(&home, &address, &["--demo"]);
    }
    let last = writer.acknowledged.load(Ordering::Relaxed);
    assert!(last > 0);
    arrives(&receiver, last);
    // A second process over the same database takes part, and takes over when the first is killed.
    if engine.url().is_some() {
        let other_home = Home::on(engine)
            .with("MNO_MASTER_KEY_FILE", &home.data().join("master.key").display().to_string())
            .with("MNO_WEBHOOK_PRIVATE_ADDRESSES", "true");
        let other = Server::start(&other_home, &[]);
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let writing = scope.spawn(|| writer.write(&other, &stop));
            let before = numbers(&receiver).len();
            until("notifications", Duration::from_secs(120), || (numbers(&receiver).len() > before + 5).then_some(()));
            server.kill_now();
            let killed = numbers(&receiver).len();
            until("the other to go on", Duration::from_secs(120), || (numbers(&receiver).len() > killed + 5).then_some(()));
            stop.store(true, Ordering::Relaxed);
            writing.join().expect("the writer was refused");
        });
        arrives(&receiver, writer.acknowledged.load(Ordering::Relaxed));
        other.stop();
    } else {
        server.stop();
    }
}

/// Two dispatchers of two processes, as far as the database can tell: the claim keeps each delivery with one of them.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_dispatchers_over_one_database_tell_everything_once_and_in_order() {
    let Some(world) = worlds().await.into_iter().find(|world| world.db.dialect() == Dialect::Postgres) else { return };
    let hooks = [Hook::start().await, Hook::start().await, Hook::start().await];
    let receivers = hooks.iter().enumerate().map(|(at, hook)| HookReceiver {
        instance: InstanceUid::trusted(format!("cld-r{at}")),
        app: AppUid::trusted("app-r"),
        app_name: "R".into(),
        url: hook.url.clone(),
        key_id: "app-r".into(),
        key_secret: Secret::new("secret"),
        manifest: ConnecManifest::default(),
    });
    *world.idm.receivers.lock().unwrap() = receivers.collect();
    let settings = WebhookSettings { allow_private_addresses: true, poll_ms: 20, window_ms: 0, ..WebhookSettings::default() };
    let stop = CancellationToken::new();
    let mut running = Vec::new();
    let mut processes = Vec::new();
    for _ in 0..2 {
        let mut options = Options::new(world.db.location().clone());
        options.clock = Arc::new(world.clock.clone());
        let connec = Connec::new(Db::open(options).await.unwrap(), Arc::clone(&world.idm) as Arc<dyn Idm>);
        let (dispatcher, stop) = (Dispatcher::new(connec.clone(), settings.clone()), stop.clone());
        running.push(tokio::spawn(async move { dispatcher.run(stop).await }));
        processes.push(connec);
    }
    let mut expected = Vec::new();
    for number in 0..120 {
        // Both processes write, so both are woken.
        let connec = &processes[number % 2];
        let person = record(json!({"last_name": number.to_string()}));
        connec.record_create(&key("a"), "cld-a", "people", person, &WriteOptions::default()).await.unwrap();
        expected.push(number.to_string());
    }
    for hook in &hooks {
        let told = || hook.got().iter().flat_map(|got| got.fields("people", "last_name")).collect::<Vec<_>>();
        for _ in 0..6_000 {
            if told().len() >= expected.len() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(told(), expected, "each once, in the order of the log");
        let mut ids: Vec<_> = hook.got().into_iter().map(|got| got.id).collect();
        let requests = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), requests, "nothing was sent twice");
    }
    stop.cancel();
    for process in running {
        process.await.unwrap();
    }
}
