//! Connec! under faults: killed at random points a hundred times on each engine while many write and read, a database that
//! restarts or is held by another process, a clock that steps back. What was acknowledged is there, once; the log has no gap;
//! webhooks arrive; the ledger equals the log.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use mno::connec::{ChangeFilter, WriteOptions};
use mno::kernel::PageRequest;

use crate::support::connec::{key, record, worlds};
use crate::support::demo::text;
use crate::support::{Call, Engine, Home, Receiver, Server, on_both_engines, skip, until};

on_both_engines!(killed_a_hundred_times_nothing_is_lost_or_doubled);

/// How often the server is killed; `MNO_TEST_KILLS` asks for more.
fn kills() -> u64 {
    std::env::var("MNO_TEST_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(100)
}

/// An organization with two apps: one writes, the other is notified.
struct Books {
    org: String,
    scope: String,
    api_id: String,
    api_key: String,
    receiver: Receiver,
}

impl Books {
    fn new(home: &Home) -> Arc<Self> {
        home.json(&["hub", "tenant", "create", "acme"]);
        home.json(&["hub", "user", "create", "ann@acme.test", "--tenant", "acme"]);
        let org = home.json(&["hub", "org", "create", "Atlas", "--tenant", "acme", "--owner", "ann@acme.test"]);
        let org = text(&org["uid"]).to_owned();
        let receiver = Receiver::start();
        let app = home.json(&["hub", "app", "create", "till"]);
        home.json(&["hub", "app", "create", "mail", "--webhook-url", &receiver.url]);
        let scope = home.json(&["hub", "subscription", "create", "--org", &org, "--app", "till"]);
        home.json(&["hub", "subscription", "create", "--org", &org, "--app", "mail"]);
        let of = |name: &str| text(&app[name]).to_owned();
        Arc::new(Self { org, scope: text(&scope["instance"]).to_owned(), api_id: of("api_id"), api_key: of("api_key"), receiver })
    }

    fn url(&self, address: &str, rest: &str) -> String {
        format!("http://{address}/connec/api/{rest}")
    }

    /// Sends an invoice until it is acknowledged, under one key: as a careful client does.
    fn push(&self, address: &str, title: &str, stop: &AtomicBool) -> Option<(String, u64)> {
        let body = json!({"invoices": {
            "title": title, "type": "CUSTOMER", "status": "AUTHORISED", "transaction_date": "2026-03-01",
            "amount": {"total_amount": 10.50}, "lines": [{"quantity": 1, "total_price": {"net_amount": 10.50}}],
        }});
        let mut attempts = 0;
        loop {
            attempts += 1;
            let call = Call::new("POST", &self.url(address, &format!("v2/{}/invoices", self.scope))).basic(&self.api_id, &self.api_key);
            match call.header("idempotency-key", title).json(&body).try_send() {
                Ok(answer) if answer.status == 201 => return Some((text(&answer.json()["invoices"]["id"]).to_owned(), attempts)),
                // What is in the way must say so, and must not be our mistake.
                Ok(answer) => assert!(matches!(answer.status, 429 | 503 | 504), "{}: {}", answer.status, answer.body),
                Err(_) => {}
            }
            if stop.load(Ordering::Relaxed) {
                return None;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn get(&self, address: &str, rest: &str) -> Option<Value> {
        let call = Call::get(&self.url(address, rest)).basic(&self.api_id, &self.api_key);
        call.try_send().ok().filter(|answer| answer.status == 200).map(|answer| answer.json())
    }

    /// The same; the first answers after a database came back may be refusals.
    fn page(&self, address: &str, rest: &str) -> Value {
        until("a page", Duration::from_secs(30), || self.get(address, rest))
    }

    /// Everything that must be true at the end.
    fn verify(&self, home: &Home, address: &str, acknowledged: &BTreeMap<String, String>) {
        let mut titles: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut skip = 0;
        loop {
            let page = self.page(address, &format!("v2/{}/invoices?$top=1000&$skip={skip}", self.scope));
            let items = page["invoices"].as_array().unwrap();
            for item in items {
                titles.entry(text(&item["title"]).to_owned()).or_default().push(text(&item["id"]).to_owned());
            }
            skip += items.len();
            if items.is_empty() || page["pagination"]["next"].is_null() {
                break;
            }
        }
        for (title, id) in acknowledged {
            assert_eq!(titles.get(title), Some(&vec![id.clone()]), "`{title}` was acknowledged: it must be there, once");
        }
        let twice: Vec<_> = titles.iter().filter(|(_, ids)| ids.len() > 1).collect();
        assert!(twice.is_empty(), "written twice: {twice:?}");

        let (mut after, mut creates) = (0, 0);
        loop {
            let page = self.page(address, &format!("log/{}/changes?limit=1000&after={after}", self.scope));
            let items = page["items"].as_array().unwrap().clone();
            for change in &items {
                after += 1;
                assert_eq!(change["seq"], after, "the log has no gap");
                creates += usize::from(change["operation"] == "create" && change["entity"] == "invoices");
            }
            if items.is_empty() {
                break;
            }
        }
        assert_eq!(creates, titles.len(), "each record has its change, each change its record");

        let all: BTreeSet<&String> = acknowledged.values().collect();
        until("every acknowledged invoice to reach the other app", Duration::from_secs(120), || {
            let deliveries = self.receiver.seen();
            let told: BTreeSet<String> = deliveries
                .iter()
                .flat_map(|delivery| delivery.body["invoices"].as_array().cloned().unwrap_or_default())
                .filter_map(|invoice| invoice["id"].as_str().map(str::to_owned))
                .collect();
            all.iter().all(|id| told.contains(*id)).then_some(())
        });
        let check = home.json(&["connec", "report", "check", "--scope", &self.org]);
        assert_eq!(check["wrong"], json!([]), "the ledger equals the log: {check}");
    }
}

fn killed_a_hundred_times_nothing_is_lost_or_doubled(engine: &Engine) {
    let home = Home::on(engine).with("MNO_WEBHOOK_PRIVATE_ADDRESSES", "true");
    let books = Books::new(&home);
    let mut server = Server::start(&home, &[]);
    let address = server.address().to_owned();
    let stop = Arc::new(AtomicBool::new(false));
    let acknowledged = Arc::new(Mutex::new(BTreeMap::new()));
    let repeated = Arc::new(AtomicU64::new(0));
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let (books, address, stop) = (Arc::clone(&books), address.clone(), Arc::clone(&stop));
            let (acknowledged, repeated) = (Arc::clone(&acknowledged), Arc::clone(&repeated));
            std::thread::spawn(move || {
                for n in 0.. {
                    let title = format!("w{writer} n{n}");
                    let Some((id, attempts)) = books.push(&address, &title, &stop) else { break };
                    repeated.fetch_add(attempts - 1, Ordering::Relaxed);
                    acknowledged.lock().unwrap().insert(title, id);
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                }
            })
        })
        .collect();
    // A reader that follows the log: it must never see a number before the one that comes first, nor miss one.
    let reader = {
        let (books, address, stop) = (Arc::clone(&books), address.clone(), Arc::clone(&stop));
        std::thread::spawn(move || {
            let mut after = 0;
            while !stop.load(Ordering::Relaxed) {
                let Some(page) = books.get(&address, &format!("log/{}/changes?limit=200&after={after}", books.scope)) else { continue };
                for change in page["items"].as_array().unwrap() {
                    after += 1;
                    assert_eq!(change["seq"], after, "the reader missed a change");
                }
            }
            after
        })
    };
    let mut random = 88_172_645_463_325_252_u64;
    for _ in 0..kills() {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        std::thread::sleep(Duration::from_millis(20 + random % 230));
        server.kill_now();
        drop(server);
        server = Server::start_at(&home, &address, &[]);
    }
    stop.store(true, Ordering::Relaxed);
    for writer in writers {
        writer.join().expect("a writer was refused");
    }
    let read = reader.join().expect("the reader saw a gap");
    let acknowledged = acknowledged.lock().unwrap().clone();
    println!("{} kills: {} acknowledged, {} repeated, {read} read along", kills(), acknowledged.len(), repeated.load(Ordering::Relaxed));
    assert!(!acknowledged.is_empty() && read > 0);
    books.verify(&home, &address, &acknowledged);
    server.stop();
}

/// A PostgreSQL of this test's own, which it may restart.
struct OwnPostgres {
    bin: PathBuf,
    folder: tempfile::TempDir,
    port: u16,
    server: Child,
}

impl OwnPostgres {
    fn start() -> Option<Self> {
        let bin = ["/usr/lib/postgresql/17/bin", "/usr/lib/postgresql/16/bin", "/usr/lib/postgresql/15/bin", "/usr/lib/postgresql/14/bin"];
        let bin = bin.into_iter().map(PathBuf::from).find(|bin| bin.join("initdb").exists())?;
        let folder = tempfile::tempdir().unwrap();
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        if is_root() {
            Command::new("chown").arg("postgres").arg(folder.path()).status().ok().filter(std::process::ExitStatus::success)?;
        }
        let data = folder.path().join("data");
        let made =
            as_user(&bin.join("initdb")).args(["-A", "trust", "-U", "mno", "-E", "UTF8", "--no-sync", "-D"]).arg(&data).output().ok()?;
        if !made.status.success() {
            return None;
        }
        let server = Self::run(&bin, &folder, port);
        let own = Self { bin, folder, port, server };
        own.wait();
        own.psql("CREATE DATABASE mno");
        Some(own)
    }

    fn run(bin: &std::path::Path, folder: &tempfile::TempDir, port: u16) -> Child {
        let mut command = as_user(&bin.join("postgres"));
        command.arg("-D").arg(folder.path().join("data")).args(["-p", &port.to_string(), "-c", "listen_addresses=127.0.0.1"]);
        command.arg("-k").arg(folder.path()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    fn url(&self, database: &str) -> String {
        format!("postgres://mno@127.0.0.1:{}/{database}", self.port)
    }

    fn psql(&self, sql: &str) {
        let (url, sql) = (self.url("postgres"), sql.to_owned());
        std::thread::spawn(move || ::postgres::Client::connect(&url, ::postgres::NoTls).unwrap().batch_execute(&sql).unwrap())
            .join()
            .unwrap();
    }

    fn wait(&self) {
        let url = self.url("postgres");
        until("PostgreSQL to be there", Duration::from_secs(60), || {
            let url = url.clone();
            std::thread::spawn(move || ::postgres::Client::connect(&url, ::postgres::NoTls).is_ok()).join().unwrap().then_some(())
        });
    }

    /// As after a power cut: nobody is told, everything that was acknowledged is in its own log.
    fn restart(&mut self, pause: Duration) {
        let stop =
            as_user(&self.bin.join("pg_ctl")).arg("-D").arg(self.folder.path().join("data")).args(["-m", "immediate", "stop"]).output();
        assert!(stop.is_ok_and(|output| output.status.success()));
        let _ = self.server.wait();
        std::thread::sleep(pause);
        self.server = Self::run(&self.bin, &self.folder, self.port);
        self.wait();
    }
}

impl Drop for OwnPostgres {
    fn drop(&mut self) {
        let _ = as_user(&self.bin.join("pg_ctl")).arg("-D").arg(self.folder.path().join("data")).args(["-m", "immediate", "stop"]).output();
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}

/// PostgreSQL refuses to run as root.
fn as_user(program: &std::path::Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    command.current_dir("/");
    command
}

#[test]
fn postgresql_that_restarts_under_load_is_survived_without_help() {
    let Some(mut own) = OwnPostgres::start() else {
        skip("a PostgreSQL that restarts (none can be started here)");
        return;
    };
    let home = Home::new().with("MNO_DATABASE", &own.url("mno")).with("MNO_WEBHOOK_PRIVATE_ADDRESSES", "true");
    let books = Books::new(&home);
    let server = Server::start(&home, &[]);
    let address = server.address().to_owned();
    let stop = Arc::new(AtomicBool::new(false));
    let acknowledged = Arc::new(Mutex::new(BTreeMap::new()));
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let (books, address, stop, acknowledged) = (Arc::clone(&books), address.clone(), Arc::clone(&stop), Arc::clone(&acknowledged));
            std::thread::spawn(move || {
                for n in 0.. {
                    let title = format!("w{writer} n{n}");
                    let Some((id, _)) = books.push(&address, &title, &stop) else { break };
                    acknowledged.lock().unwrap().insert(title, id);
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                }
            })
        })
        .collect();
    let count = || acknowledged.lock().unwrap().len();
    for round in 0..4 {
        let before = count();
        until("writes to go through", Duration::from_secs(60), || (count() > before + 10).then_some(()));
        own.restart(Duration::from_millis(200 * round));
    }
    let before = count();
    until("writes to go through again", Duration::from_secs(60), || (count() > before + 10).then_some(()));
    stop.store(true, Ordering::Relaxed);
    for writer in writers {
        writer.join().expect("a writer was refused");
    }
    let acknowledged = acknowledged.lock().unwrap().clone();
    books.verify(&home, &address, &acknowledged);
    server.stop();
}

#[test]
fn a_database_that_another_process_holds_is_told_and_waited_for() {
    let home = Home::new();
    let books = Books::new(&home);
    let server = Server::start(&home, &[]);
    let address = server.address().to_owned();
    let other = rusqlite::Connection::open(home.data().join("mno.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let held = Instant::now();
    let call = Call::new("POST", &books.url(&address, &format!("v2/{}/people", books.scope))).basic(&books.api_id, &books.api_key);
    let refused = call.json(&json!({"people": {"first_name": "Ann"}})).send().is(503);
    assert!(refused.body.contains("another process holds the database") && refused.body.contains("hints"), "{}", refused.body);
    println!("told after {:?}", held.elapsed());
    // Who only reads is not held up.
    assert!(books.get(&address, &format!("v2/{}/people", books.scope)).is_some());
    other.execute_batch("ROLLBACK").unwrap();
    let call = Call::new("POST", &books.url(&address, &format!("v2/{}/people", books.scope))).basic(&books.api_id, &books.api_key);
    call.json(&json!({"people": {"first_name": "Ann"}})).send().is(201);
    let people = books.get(&address, &format!("v2/{}/people", books.scope)).unwrap();
    assert_eq!(people["pagination"]["total"], 1, "what was refused did not happen");
    server.stop();
}

#[tokio::test]
async fn a_clock_that_steps_back_turns_nothing_around() {
    for world in worlds().await {
        let options = WriteOptions::default();
        let write = |json: Value| {
            let (connec, options) = (world.connec.clone(), options.clone());
            async move { connec.record_create(&key("a"), "cld-a", "people", record(json), &options).await.unwrap().record }
        };
        let first = write(json!({"first_name": "Ann"})).await;
        world.clock.advance_seconds(-3_600);
        let second = write(json!({"first_name": "Bea"})).await;
        let patch = record(json!({"last_name": "Li"}));
        let id = first.id.as_str();
        let changed = world.connec.record_update(&key("a"), "cld-a", "people", Some(id), patch, &options).await.unwrap().record;
        world.clock.advance_seconds(7_200);
        let third = write(json!({"first_name": "Cid"})).await;
        assert!(second.created_at >= first.created_at && changed.updated_at >= first.updated_at && third.created_at > second.created_at);
        let page = PageRequest { after: None, limit: 100 };
        let feed = world.connec.change_list(&key("a"), "cld-a", ChangeFilter::default(), &page, Duration::ZERO).await.unwrap();
        let times: Vec<_> = feed.changes.iter().map(|change| change.at).collect();
        assert!(times.is_sorted() && times.len() == 4, "{times:?}");
    }
}
