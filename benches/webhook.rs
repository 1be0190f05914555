//! How soon and how fast webhooks tell: commit to received with quiet subscribers, and many changes a second to ten of them.
//!
//! `cargo bench --bench webhook` runs for less than a minute on SQLite with `synchronous=FULL`; `MNO_BENCH_DATABASE` names a PostgreSQL database
//! instead (empty, it is filled). `-- --seconds N` sets how long changes are kept coming, `--rate N` how many a second, `--json FILE` writes the
//! figures, too.
//!
//! Everything is in one process: writers through Connec!'s use cases with validation and the log on (the access check is a function call that
//! says yes), the dispatcher, and the receivers, which are HTTP servers on loopback in a runtime of their own. Each request is signed in
//! both styles and read to its end by the receiver; deliveries and attempts are written down as always. "Received" is when the receiver
//! has the whole body; "commit" is when the writer has its answer, so a request that overtakes that answer counts as 0.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::cast_precision_loss,
    reason = "a program for people, who see why it stops"
)]

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use axum::extract::{Path, State};
use axum::routing::post;
use serde_json::{Map, Value, json};
use tokio_util::sync::CancellationToken;

use mno::connec::webhook::{Dispatcher, WebhookSettings};
use mno::connec::{Connec, ImportRecord, WriteOptions};
use mno::hub::{Actor, ActorKind, ChannelApp, ConnecManifest, Credential, Grant, Idm, InstanceReport, OrgRef, Question, Receiver};
use mno::kernel::{AppUid, Currency, Error, InstanceUid, OrgUid, RecordId, Result, Secret, TenantUid};
use mno::store::{Db, Location, Options, migrate};

/// How many apps are told.
const SUBSCRIBERS: usize = 10;
/// How many single commits are measured.
const QUIET_COMMITS: usize = 200;
/// How many records one transaction writes when changes are many: a batch.
const BATCH: usize = 50;
/// The mark in each record by which receivers know it.
const MARK: &str = "\"bench_number\":";

struct World {
    receivers: Mutex<Vec<Receiver>>,
}

#[async_trait]
impl Idm for World {
    async fn authorize(&self, _: &Credential, _: &Question) -> Result<Arc<Grant>> {
        Ok(Arc::new(Grant {
            actor: actor(),
            organization: OrgRef {
                uid: channel(),
                tenant: TenantUid::trusted("tnt-1"),
                name: "Acme".into(),
                currency: Currency::trusted("USD"),
                financial_year_end_month: 12,
            },
            instance: Some(InstanceUid::trusted("cld-writer")),
            manifest: None,
            role: None,
            because: vec![],
            depends_on: vec![],
        }))
    }

    async fn receivers(&self, _: &OrgUid) -> Result<Vec<Receiver>> {
        Ok(self.receivers.lock().unwrap().clone())
    }

    async fn channel_apps(&self, _: &OrgUid) -> Result<Vec<ChannelApp>> {
        Ok(vec![])
    }

    async fn operator(&self, _: &Credential) -> Result<Actor> {
        Err(Error::forbidden("nobody is"))
    }

    async fn instance_report(&self, _: &InstanceReport) -> Result<()> {
        Ok(())
    }
}

fn channel() -> OrgUid {
    OrgUid::trusted("org-1")
}

fn actor() -> Actor {
    Actor { kind: ActorKind::App, uid: "app-writer".into(), name: "Writer".into(), impersonator: None }
}

/// When each subscriber got each record: `[subscriber][number]`, nanoseconds after `start`; 0 while it has not.
struct Arrivals {
    start: Instant,
    at: Vec<Vec<AtomicU64>>,
    received: Vec<AtomicU64>,
    requests: AtomicU64,
    bytes: AtomicU64,
}

impl Arrivals {
    fn new(numbers: usize) -> Self {
        let row = || (0..numbers).map(|_| AtomicU64::new(0)).collect();
        Self {
            start: Instant::now(),
            at: (0..SUBSCRIBERS).map(|_| row()).collect(),
            received: (0..SUBSCRIBERS).map(|_| AtomicU64::new(0)).collect(),
            requests: AtomicU64::new(0),
            bytes: AtomicU64::new(0),
        }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_nanos()).unwrap().max(1)
    }

    fn take(&self, subscriber: usize, body: &str) {
        let now = self.now();
        self.requests.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(body.len() as u64, Ordering::Relaxed);
        for (at, _) in body.match_indices(MARK) {
            let digits = body[at + MARK.len()..].split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
            let number: usize = digits.parse().unwrap();
            if self.at[subscriber][number].swap(now, Ordering::Relaxed) == 0 {
                self.received[subscriber].fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    async fn wait_for(&self, subscribers: usize, count: u64) {
        while self.received[..subscribers].iter().any(|received| received.load(Ordering::Relaxed) < count) {
            tokio::time::sleep(Duration::from_micros(200)).await;
        }
    }
}

/// The receivers, on threads of their own; their address.
fn receivers_start(arrivals: &Arc<Mutex<Arc<Arrivals>>>) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let arrivals = Arc::clone(arrivals);
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.block_on(async move {
            let take = |Path(subscriber): Path<usize>, State(arrivals): State<Arc<Mutex<Arc<Arrivals>>>>, body: String| async move {
                let arrivals = Arc::clone(&arrivals.lock().unwrap());
                arrivals.take(subscriber, &body);
            };
            let limit = axum::extract::DefaultBodyLimit::max(64 * 1024 * 1024);
            let router = axum::Router::new().route("/{subscriber}", post(take)).layer(limit).with_state(arrivals);
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, router).await.unwrap();
        });
    });
    format!("http://{address}")
}

fn receiver(url: &str, subscriber: usize) -> Receiver {
    Receiver {
        instance: InstanceUid::trusted(format!("cld-{subscriber}")),
        app: AppUid::trusted(format!("app-{subscriber}")),
        app_name: format!("App {subscriber}"),
        url: format!("{url}/{subscriber}"),
        key_id: format!("app-{subscriber}"),
        key_secret: Secret::new("a secret of a usual length, as it were"),
        manifest: ConnecManifest::default(),
    }
}

/// An invoice of two lines.
fn invoice(number: usize) -> Map<String, Value> {
    let line = |at: usize| {
        json!({"line_number": at, "description": "Consulting, by the hour", "quantity": 2,
            "unit_price": {"net_amount": 125.50}, "total_price": {"net_amount": 251.00, "tax_amount": 25.10}})
    };
    let Value::Object(record) = json!({
        "bench_number": number, "title": "Services in November", "type": "CUSTOMER", "status": "AUTHORISED", "currency": "USD",
        "transaction_date": "2026-11-20", "due_date": "2026-12-20", "amount": {"net_amount": 502.00, "tax_amount": 50.20, "total_amount": 552.20},
        "lines": [line(1), line(2)]
    }) else {
        unreachable!()
    };
    record
}

struct Quiet {
    name: String,
    median_ms: f64,
    p99_ms: f64,
}

fn quantile(sorted: &[f64], at: f64) -> f64 {
    let index = ((sorted.len() as f64 - 1.0) * at).round();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an index of a list")]
    sorted.get(index as usize).copied().unwrap_or(f64::NAN)
}

/// One commit after another, each when the one before has been received by all, and a moment later.
async fn quiet_measure(connec: &Connec, shared: &Mutex<Arc<Arrivals>>, subscribers: usize) -> Quiet {
    let arrivals = Arc::new(Arrivals::new(QUIET_COMMITS));
    *shared.lock().unwrap() = Arc::clone(&arrivals);
    let mut delays = Vec::new();
    for number in 0..QUIET_COMMITS {
        connec.record_create(&Credential::Local, "org-1", "invoices", invoice(number), &WriteOptions::default()).await.unwrap();
        let committed = arrivals.now();
        arrivals.wait_for(subscribers, number as u64 + 1).await;
        for subscriber in 0..subscribers {
            let received = arrivals.at[subscriber][number].load(Ordering::Relaxed);
            delays.push(received.saturating_sub(committed) as f64 / 1e6);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    delays.sort_by(f64::total_cmp);
    Quiet { name: format!("{subscribers}"), median_ms: quantile(&delays, 0.5), p99_ms: quantile(&delays, 0.99) }
}

struct Load {
    changes: usize,
    committed_per_second: f64,
    delivered_per_second: f64,
    lag_ms: f64,
    median_ms: f64,
    p99_ms: f64,
    requests: u64,
    megabytes: f64,
}

/// Batches at a given rate; `rate` 0 is as fast as they go.
async fn load_measure(connec: &Connec, shared: &Mutex<Arc<Arrivals>>, rate: usize, seconds: usize, numbers: usize) -> Load {
    let arrivals = Arc::new(Arrivals::new(numbers));
    *shared.lock().unwrap() = Arc::clone(&arrivals);
    let began = Instant::now();
    let mut committed: Vec<u64> = Vec::with_capacity(numbers);
    while committed.len() + BATCH <= numbers && began.elapsed() < Duration::from_secs(seconds as u64 * 3) {
        let first = committed.len();
        let records = (first..first + BATCH)
            .map(|number| ImportRecord { entity: "invoices".into(), id: RecordId::random(), record: invoice(number) })
            .collect();
        connec.record_import(&channel(), &actor(), Some(&InstanceUid::trusted("cld-writer")), records).await.unwrap();
        committed.resize(first + BATCH, arrivals.now());
        if rate > 0 {
            let due = began + Duration::from_secs_f64((first + BATCH) as f64 / rate as f64);
            tokio::time::sleep(due.saturating_duration_since(Instant::now())).await;
        }
    }
    let writing = began.elapsed().as_secs_f64();
    let last_commit = arrivals.now();
    arrivals.wait_for(SUBSCRIBERS, committed.len() as u64).await;
    let all = began.elapsed().as_secs_f64();
    let mut delays: Vec<f64> = Vec::with_capacity(committed.len() * SUBSCRIBERS);
    let mut last = 0;
    for row in &arrivals.at {
        for (received, committed) in row.iter().zip(&committed) {
            let received = received.load(Ordering::Relaxed);
            last = last.max(received);
            delays.push(received.saturating_sub(*committed) as f64 / 1e6);
        }
    }
    delays.sort_by(f64::total_cmp);
    Load {
        changes: committed.len(),
        committed_per_second: committed.len() as f64 / writing,
        delivered_per_second: committed.len() as f64 / all,
        lag_ms: last.saturating_sub(last_commit) as f64 / 1e6,
        median_ms: quantile(&delays, 0.5),
        p99_ms: quantile(&delays, 0.99),
        requests: arrivals.requests.load(Ordering::Relaxed),
        megabytes: arrivals.bytes.load(Ordering::Relaxed) as f64 / 1e6,
    }
}

fn option(name: &str) -> Option<String> {
    let arguments: Vec<String> = std::env::args().collect();
    arguments.iter().position(|argument| argument == name).and_then(|at| arguments.get(at + 1).cloned())
}

fn main() {
    let number = |name: &str, otherwise: usize| option(name).map_or(otherwise, |text| text.parse().unwrap());
    let (seconds, rate) = (number("--seconds", 8), number("--rate", 5_000));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let figures = runtime.block_on(run(seconds, rate));
    println!("{figures}");
    if let Some(file) = option("--json") {
        std::fs::write(file, format!("{figures}\n")).unwrap();
    }
}

async fn run(seconds: usize, rate: usize) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let location = match std::env::var("MNO_BENCH_DATABASE") {
        Ok(url) => Location::Url(url),
        Err(_) => Location::File(folder.path().join("mno.db")),
    };
    let db = Db::open(Options::new(location)).await.unwrap();
    migrate(&db).await.unwrap();
    let shared = Arc::new(Mutex::new(Arc::new(Arrivals::new(1))));
    let url = receivers_start(&shared);
    let world = Arc::new(World { receivers: Mutex::new(vec![receiver(&url, 0)]) });
    let connec = Connec::new(db.clone(), Arc::clone(&world) as Arc<dyn Idm>);
    let settings = WebhookSettings { allow_private_addresses: true, ..WebhookSettings::default() };
    let dispatcher = Dispatcher::new(connec.clone(), settings);
    let stop = CancellationToken::new();
    let running = tokio::spawn({
        let (dispatcher, stop) = (dispatcher.clone(), stop.clone());
        async move { dispatcher.run(stop).await }
    });

    println!("engine {}, {} processors", db.dialect().name(), std::thread::available_parallelism().map_or(0, usize::from));
    println!("\ncommit to received, single commits         median      p99");
    let mut quiet = Vec::new();
    for subscribers in [1, SUBSCRIBERS] {
        *world.receivers.lock().unwrap() = (0..subscribers).map(|subscriber| receiver(&url, subscriber)).collect();
        // What the IDM said holds for a moment.
        tokio::time::sleep(Duration::from_millis(1_100)).await;
        let measured = quiet_measure(&connec, &shared, subscribers).await;
        println!(
            "  {:>3} subscribers, {QUIET_COMMITS} commits          {:>8.2} ms {:>8.2} ms",
            measured.name, measured.median_ms, measured.p99_ms
        );
        quiet.push(json!({"subscribers": subscribers, "median_ms": measured.median_ms, "p99_ms": measured.p99_ms}));
    }
    println!(
        "\nbatches of {BATCH} to {SUBSCRIBERS} subscribers   committed/s  delivered/s   lag at end   median      p99   requests     MB"
    );
    let mut loads = Vec::new();
    for (name, rate) in [(format!("{rate} a second"), rate), ("as fast as it goes".to_owned(), 0)] {
        let numbers = if rate > 0 { rate * seconds } else { 20_000 };
        let load = load_measure(&connec, &shared, rate, seconds, numbers).await;
        println!(
            "  {name:<26} {:>12.0} {:>12.0} {:>9.0} ms {:>6.1} ms {:>6.1} ms {:>8} {:>8.1}",
            load.committed_per_second, load.delivered_per_second, load.lag_ms, load.median_ms, load.p99_ms, load.requests, load.megabytes
        );
        loads.push(json!({
            "name": name, "changes": load.changes, "subscribers": SUBSCRIBERS, "committed_per_second": load.committed_per_second,
            "delivered_per_second": load.delivered_per_second, "lag_ms": load.lag_ms, "median_ms": load.median_ms, "p99_ms": load.p99_ms,
            "requests": load.requests, "megabytes": load.megabytes,
        }));
    }
    stop.cancel();
    running.await.unwrap();
    println!();
    json!({"bench": "webhook", "engine": db.dialect().name(), "quiet": quiet, "load": loads})
}
