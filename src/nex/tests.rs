//! Reconciling against an engine in memory: it must converge whatever fails, and leave nothing behind.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;

use super::catalog::Catalog;
use super::engine::fake::{FakeEngine, Fault};
use super::instance::{Wish, desire};
use super::model::{Desired, Instance, Status};
use super::router::Lookup;
use super::{Nex, Options, Pool, sql};
use crate::hub::{Actor, ChannelApp, Credential, Grant, Idm, InstanceReport, Question, Receiver};
use crate::jobs::{Outcome, Registry, Runner, Settings};
use crate::kernel::{Clock as _, Error, HostedUid, ManualClock, MasterKey, OrgUid, PageRequest, Result, Timestamp};
use crate::store::{self, Db, Location};

/// Stands for the Hub: remembers what it is told.
#[derive(Default)]
struct Reports(Mutex<Vec<InstanceReport>>);

#[async_trait]
impl Idm for Reports {
    async fn authorize(&self, _: &Credential, _: &Question) -> Result<Arc<Grant>> {
        Err(Error::forbidden("not in this test"))
    }
    async fn operator(&self, _: &Credential) -> Result<Actor> {
        Err(Error::forbidden("not in this test"))
    }
    async fn receivers(&self, _: &OrgUid) -> Result<Vec<Receiver>> {
        Ok(Vec::new())
    }
    async fn channel_apps(&self, _: &OrgUid) -> Result<Vec<ChannelApp>> {
        Ok(Vec::new())
    }

    async fn instance_report(&self, report: &InstanceReport) -> Result<()> {
        self.0.lock().unwrap().push(report.clone());
        Ok(())
    }
}

struct House {
    db: Db,
    clock: ManualClock,
    engine: Arc<FakeEngine>,
    reports: Arc<Reports>,
    master: MasterKey,
    catalog: Catalog,
    pool: Pool,
    _folder: tempfile::TempDir,
}

/// How many houses there were in this process.
static HOUSES: AtomicU16 = AtomicU16::new(0);

const APPS: &str = r#"
[[app]]
nid = "shop"
name = "Shop"
tiny_description = "An app with a database"
stack = "cube"
image = "shop:1"
port = 80
health = { path = "/up", start_deadline_seconds = 20 }
data = ["/data"]
hooks = { init_once = ["setup"] }
env = { PASSWORD = { from = "db.env.PASSWORD" } }
[[app.service]]
name = "db"
image = "db:1"
data = ["/var/db"]
env = { PASSWORD = { secret = 20 } }
health = { command = ["ready"], start_deadline_seconds = 10 }

[[app]]
nid = "ghost"
name = "Ghost"
tiny_description = "Its image is nowhere"
stack = "cube"
image = "missing:1"
port = 80
health = { path = "/" }
"#;

impl House {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::File(folder.path().join("nex.db"));
        Self::at(location, folder).await
    }

    /// One on each database: SQLite always, PostgreSQL when `MNO_TEST_POSTGRES` names a server.
    async fn on_each() -> Vec<Self> {
        let mut houses = vec![Self::new().await];
        if let Some(location) = store::tests::postgres_location("nex").await {
            houses.push(Self::at(location, tempfile::tempdir().unwrap()).await);
        }
        houses
    }

    async fn at(location: Location, folder: tempfile::TempDir) -> Self {
        let clock = ManualClock::at(Timestamp::from_ms(1_700_000_000_000));
        let mut options = store::Options::new(location);
        options.clock = Arc::new(clock.clone());
        let db = Db::open(options).await.unwrap();
        store::migrate(&db).await.unwrap();
        let catalog = Catalog::parse("test.toml", APPS).unwrap();
        // Tests run side by side, with nextest in processes that have a slot each: each house has its own sixteen ports.
        let slot = std::env::var("NEXTEST_TEST_GLOBAL_SLOT").ok().and_then(|text| text.parse::<u16>().ok()).unwrap_or(0);
        let ports = 9_000 + (slot % 160 * 64 + HOUSES.fetch_add(1, Ordering::SeqCst) % 640 * 16) % 10_240;
        let pool = Pool::parse("10.213.0.0/24").unwrap().with_ports(ports);
        Self { db, clock, engine: Arc::default(), reports: Arc::default(), master: MasterKey::random(), catalog, pool, _folder: folder }
    }

    /// A new process over the same database and engine.
    async fn nex(&self) -> Nex {
        let options = Options { pool: self.pool, ..Options::default() };
        let (idm, engine) = (Arc::clone(&self.reports) as Arc<dyn Idm>, Arc::clone(&self.engine) as Arc<dyn super::Engine>);
        Nex::open(self.db.clone(), self.master.clone(), idm, engine, self.catalog.clone(), options).await.unwrap()
    }

    async fn wish(&self, nex: &Nex, uid: &str, app: &str) -> Result<Instance> {
        nex.instance_wish(Wish {
            uid: HostedUid::trusted(uid),
            app: app.to_owned(),
            name: None,
            organization_uid: OrgUid::trusted("org-acme"),
            organization_name: "Acme".to_owned(),
            env: BTreeMap::from([("MNO_API_KEY".to_owned(), "k3y".to_owned())]),
            ttl_seconds: None,
            by: None,
        })
        .await
    }

    async fn desire(&self, uid: &'static str, desired: Desired) {
        self.db.write(move |tx| desire(tx, uid, desired)).await.unwrap();
    }

    async fn instance(&self, uid: &'static str) -> Instance {
        self.db.read(move |tx| sql::get(tx, uid)).await.unwrap()
    }

    /// Passes over the instance until one settles, letting the time between them go by.
    async fn settle(&self, nex: &Nex, uid: &str) {
        for _ in 0..100 {
            match nex.reconcile(uid).await.unwrap() {
                Outcome::Done => return,
                Outcome::Again { after_ms } => self.clock.advance_seconds(after_ms / 1000 + 1),
                Outcome::GiveUp { why } => panic!("it gave up: {why}"),
            }
        }
        panic!("it does not settle");
    }

    fn runner(&self, nex: &Nex) -> Runner {
        let mut registry = Registry::default();
        nex.register(&mut registry);
        Runner::new(self.db.clone(), registry, Settings::default())
    }
}

#[tokio::test]
async fn an_instance_comes_is_routed_and_goes_without_a_trace() {
    for house in House::on_each().await {
        come_and_go(&house).await;
    }
}

async fn come_and_go(house: &House) {
    let nex = house.nex().await;
    let made = house.wish(&nex, "nex-1", "shop").await.unwrap();
    // Asking again with the same uid is no second instance.
    assert_eq!(house.wish(&nex, "nex-1", "shop").await.unwrap().id, made.id);
    house.runner(&nex).drain().await.unwrap();
    let instance = house.instance("nex-1").await;
    assert_eq!((instance.status, instance.status_message), (Status::Running, None));
    let env = house.engine.env("mno-nex-1");
    assert_eq!(env["PASSWORD"], house.engine.env("mno-nex-1-db")["PASSWORD"]);
    assert_eq!((env["PASSWORD"].len(), env["MNO_API_KEY"].as_str()), (20, "k3y"));
    let host = format!("{}.apps.localhost", made.host_label);
    let Lookup::Known(route) = nex.routes().lookup(&host) else { panic!("no route") };
    assert_eq!(route.target.unwrap().address.port(), instance.host_port.unwrap());
    // Another replica reads the same route from the database.
    assert!(matches!(house.nex().await.routes().lookup(&host), Lookup::Known(route) if route.target.is_some()));
    let last = house.reports.0.lock().unwrap().last().cloned().unwrap();
    assert_eq!((last.status.as_str(), last.http_url), ("running", Some(format!("http://{host}:7000"))));

    house.desire("nex-1", Desired::Deleted).await;
    house.runner(&nex).drain().await.unwrap();
    assert_eq!(house.instance("nex-1").await.status, Status::Terminated);
    assert_eq!(house.engine.everything(), Vec::<String>::new());
    assert!(matches!(nex.routes().lookup(&host), Lookup::Unknown(_)));
    assert_eq!(house.reports.0.lock().unwrap().last().unwrap().status, "terminated");

    // The lists and views that people see.
    let listed = |all| {
        let page = PageRequest::default();
        house.db.read(move |tx| Ok(sql::list(tx, Some("org-acme"), all, &page)?.items.len()))
    };
    assert_eq!((listed(false).await.unwrap(), listed(true).await.unwrap()), (0, 1));
    let events = house.db.read(|tx| sql::events(tx, "nex-1", 50)).await.unwrap();
    assert_eq!(events.first().map(|event| event.status), Some(Status::Provisioning));
    assert_eq!(events.last().map(|event| event.status), Some(Status::Terminated));
    nex.resync().await.unwrap();
    assert_eq!(house.db.read(sql::racks).await.unwrap()[0].status, "ready");
    assert!(
        house
            .db
            .write(|tx| {
                sql::cancel(tx, "nex-2")?;
                sql::was_cancelled(tx, "nex-2")
            })
            .await
            .unwrap()
    );
}

#[tokio::test]
async fn a_fault_at_any_step_is_overcome_and_deletion_leaves_nothing() {
    // How many calls there are without a fault.
    let house = House::new().await;
    let nex = house.nex().await;
    house.wish(&nex, "nex-1", "shop").await.unwrap();
    house.settle(&nex, "nex-1").await;
    let steps = house.engine.calls();
    assert!(steps > 10, "{steps}");
    for fault in [Fault::Refused, Fault::AnswerLost, Fault::Away, Fault::Killed] {
        for step in 0..steps {
            let house = House::new().await;
            let nex = house.nex().await;
            house.wish(&nex, "nex-1", "shop").await.unwrap();
            house.engine.fault(step, fault);
            let nex = if fault == Fault::Killed {
                tokio::select! {
                    () = house.settle(&nex, "nex-1") => {}
                    () = house.engine.killed.notified() => {}
                }
                house.nex().await
            } else {
                nex
            };
            house.settle(&nex, "nex-1").await;
            let instance = house.instance("nex-1").await;
            assert_eq!(instance.status, Status::Running, "{fault:?} at {step}: {:?}", instance.status_message);
            assert_eq!(
                house.engine.everything(),
                [
                    "container mno-nex-1",
                    "container mno-nex-1-db",
                    "network mno-nex-1",
                    "volume mno-nex-1-app-data",
                    "volume mno-nex-1-db-var-db"
                ],
                "{fault:?} at {step}"
            );
            house.desire("nex-1", Desired::Deleted).await;
            house.settle(&nex, "nex-1").await;
            assert_eq!(house.engine.everything(), Vec::<String>::new(), "{fault:?} at {step}");
        }
    }
}

#[tokio::test]
async fn a_fault_at_any_step_of_a_deletion_is_overcome() {
    for fault in [Fault::Refused, Fault::AnswerLost, Fault::Away, Fault::Killed] {
        for step in 0..7 {
            let house = House::new().await;
            let nex = house.nex().await;
            house.wish(&nex, "nex-1", "shop").await.unwrap();
            house.settle(&nex, "nex-1").await;
            house.desire("nex-1", Desired::Deleted).await;
            house.engine.fault(step, fault);
            tokio::select! {
                () = house.settle(&nex, "nex-1") => {}
                () = house.engine.killed.notified() => {}
            }
            let nex = house.nex().await;
            house.settle(&nex, "nex-1").await;
            assert_eq!(house.instance("nex-1").await.status, Status::Terminated, "{fault:?} at {step}");
            assert_eq!(house.engine.everything(), Vec::<String>::new(), "{fault:?} at {step}");
        }
    }
}

#[tokio::test]
async fn without_an_engine_an_instance_waits_says_so_and_comes_when_the_engine_does() {
    let house = House::new().await;
    let nex = house.nex().await;
    house.engine.away(true);
    house.wish(&nex, "nex-1", "shop").await.unwrap();
    for _ in 0..10 {
        let Outcome::Again { after_ms } = nex.reconcile("nex-1").await.unwrap() else { panic!("must wait") };
        assert!(after_ms <= 30_000);
        house.clock.advance_seconds(after_ms / 1000 + 1);
    }
    let instance = house.instance("nex-1").await;
    assert_eq!(instance.status, Status::Provisioning);
    assert!(instance.status_message.unwrap().starts_with("waits for a Docker engine"), "it says so");
    house.engine.away(false);
    house.settle(&nex, "nex-1").await;
    assert_eq!(house.instance("nex-1").await.status, Status::Running);
    // The engine dies: an app that still answers is left alone.
    house.engine.away(true);
    house.settle(&nex, "nex-1").await;
    assert_eq!(house.instance("nex-1").await.status, Status::Running);
}

#[tokio::test]
async fn an_instance_that_was_never_made_can_go_without_an_engine() {
    let house = House::new().await;
    let nex = house.nex().await;
    house.engine.away(true);
    house.wish(&nex, "nex-1", "shop").await.unwrap();
    nex.reconcile("nex-1").await.unwrap();
    house.desire("nex-1", Desired::Deleted).await;
    house.settle(&nex, "nex-1").await;
    assert_eq!(house.instance("nex-1").await.status, Status::Terminated);
}

#[tokio::test]
async fn a_killed_container_is_started_again_where_it_was() {
    let house = House::new().await;
    let nex = house.nex().await;
    house.wish(&nex, "nex-1", "shop").await.unwrap();
    house.settle(&nex, "nex-1").await;
    let before = house.instance("nex-1").await.host_port;
    house.engine.kill("mno-nex-1");
    nex.resync().await.unwrap();
    house.runner(&nex).drain().await.unwrap();
    house.settle(&nex, "nex-1").await;
    let instance = house.instance("nex-1").await;
    assert_eq!((instance.status, instance.host_port), (Status::Running, before));
}

#[tokio::test]
async fn a_port_that_another_program_has_is_passed_over() {
    let house = House::new().await;
    let nex = house.nex().await;
    house.wish(&nex, "nex-1", "shop").await.unwrap();
    house.settle(&nex, "nex-1").await;
    let instance = house.instance("nex-1").await;
    house.engine.kill("mno-nex-1");
    let squatter = std::net::TcpListener::bind(("127.0.0.1", instance.host_port.unwrap())).unwrap();
    house.settle(&nex, "nex-1").await;
    let moved = house.instance("nex-1").await;
    assert_eq!(moved.status, Status::Running);
    assert_ne!(moved.host_port, instance.host_port);
    assert_ne!(moved.subnet, instance.subnet);
    drop(squatter);
}

#[tokio::test]
async fn an_image_that_is_nowhere_fails_with_the_reason_and_is_removed_all_the_same() {
    let house = House::new().await;
    let nex = house.nex().await;
    house.wish(&nex, "nex-1", "ghost").await.unwrap();
    assert!(matches!(nex.reconcile("nex-1").await.unwrap(), Outcome::Again { .. }));
    let instance = house.instance("nex-1").await;
    assert_eq!(instance.status, Status::Failed);
    assert_eq!(instance.status_message.as_deref(), Some("cannot fetch the image: no image `missing:1`"));
    // Not before its time.
    house.engine.image_add("missing:1");
    assert!(matches!(nex.reconcile("nex-1").await.unwrap(), Outcome::Again { .. }));
    house.settle(&nex, "nex-1").await;
    assert_eq!(house.instance("nex-1").await.status, Status::Running);
    house.desire("nex-1", Desired::Deleted).await;
    house.settle(&nex, "nex-1").await;
    assert_eq!(house.engine.everything(), Vec::<String>::new());
}

#[tokio::test]
async fn an_app_that_never_answers_fails_at_its_deadline() {
    let house = House::new().await;
    let nex = house.nex().await;
    house.engine.unhealthy(true);
    house.wish(&nex, "nex-1", "shop").await.unwrap();
    let mut status = Status::Provisioning;
    for _ in 0..40 {
        let Outcome::Again { after_ms } = nex.reconcile("nex-1").await.unwrap() else { panic!("it cannot settle") };
        status = house.instance("nex-1").await.status;
        if status == Status::Failed {
            break;
        }
        house.clock.advance_seconds(after_ms / 1000 + 10);
    }
    assert_eq!(status, Status::Failed);
    let message = house.instance("nex-1").await.status_message.unwrap();
    assert!(message.contains("in time") && message.contains("hello"), "{message}");
    house.engine.unhealthy(false);
    house.settle(&nex, "nex-1").await;
    assert_eq!(house.instance("nex-1").await.status, Status::Running);
}

#[tokio::test]
async fn instances_rest_and_wake() {
    let house = House::new().await;
    let nex = house.nex().await;
    house.wish(&nex, "nex-1", "shop").await.unwrap();
    house.settle(&nex, "nex-1").await;
    house.desire("nex-1", Desired::Stopped).await;
    house.settle(&nex, "nex-1").await;
    assert_eq!(house.instance("nex-1").await.status, Status::Stopped);
    assert_eq!(house.engine.everything().len(), 5);
    house.desire("nex-1", Desired::Running).await;
    house.settle(&nex, "nex-1").await;
    assert_eq!(house.instance("nex-1").await.status, Status::Running);
}

#[tokio::test]
async fn a_look_over_everything_removes_strays_ends_lives_and_spares_others() {
    let house = House::new().await;
    let nex = house.nex().await;
    house.wish(&nex, "nex-1", "shop").await.unwrap();
    house.settle(&nex, "nex-1").await;
    let plan = nex.plan_of(&house.instance("nex-1").await).unwrap();
    let mut stray = plan.containers[1].spec.clone();
    stray.name = "mno-nex-lost".to_owned();
    stray.network = "none".to_owned();
    stray.mounts.clear();
    stray.labels.insert("mno.instance".to_owned(), "nex-lost".to_owned());
    let mut other = stray.clone();
    other.name = "mno-nex-other".to_owned();
    other.labels.insert("mno.installation".to_owned(), "another".to_owned());
    house.engine.container_plant(stray);
    house.engine.container_plant(other);
    house.db.write(|tx| tx.execute("UPDATE nex_instance SET expires_at = 1", &[])).await.unwrap();
    nex.resync().await.unwrap();
    house.runner(&nex).drain().await.unwrap();
    assert_eq!(house.instance("nex-1").await.status, Status::Terminated);
    assert_eq!(house.engine.everything(), ["container mno-nex-other"]);
}

#[tokio::test]
async fn subnets_in_use_are_passed_over_and_containers_of_others_are_left_alone() {
    let house = House::new().await;
    let nex = house.nex().await;
    // All but one of the pool.
    for index in 0..15 {
        house.engine.subnet_taken(&house.pool.subnet(index));
    }
    house.wish(&nex, "nex-1", "shop").await.unwrap();
    house.settle(&nex, "nex-1").await;
    assert_eq!(house.instance("nex-1").await.subnet, Some(15));
    // The pool is used up: the next one says so.
    house.wish(&nex, "nex-2", "shop").await.unwrap();
    for _ in 0..3 {
        nex.reconcile("nex-2").await.unwrap();
        house.clock.advance_seconds(10);
    }
    let instance = house.instance("nex-2").await;
    assert_eq!(instance.status, Status::Failed, "{:?}", instance.status_message);

    let plan = nex.plan_of(&house.instance("nex-1").await).unwrap();
    let mut foreign = plan.containers[1].spec.clone();
    foreign.labels.clear();
    house.engine.container_plant(foreign);
    house.engine.kill("mno-nex-1-db");
    for _ in 0..4 {
        nex.reconcile("nex-1").await.unwrap();
        house.clock.advance_seconds(10);
    }
    let instance = house.instance("nex-1").await;
    assert!(instance.status_message.as_deref().is_some_and(|message| message.contains("not of this installation")), "{instance:?}");
}

#[tokio::test]
async fn a_cancelled_wish_makes_nothing_even_when_it_comes_late() {
    let house = House::new().await;
    let nex = house.nex().await;
    house
        .db
        .write(|tx| {
            let payload = serde_json::json!({"uid": "nex-9"});
            crate::jobs::enqueue(tx, &crate::jobs::NewJob::new(crate::hub::JOB_TERMINATE, payload).key("nex-9"))
        })
        .await
        .unwrap();
    house.runner(&nex).drain().await.unwrap();
    assert_eq!(house.reports.0.lock().unwrap().last().unwrap().status, "terminated");
    house
        .db
        .write(|tx| {
            let payload = serde_json::json!({"uid": "nex-9", "app": "shop", "organization": "org-acme", "name": "Acme"});
            crate::jobs::enqueue(tx, &crate::jobs::NewJob::new(crate::hub::JOB_PROVISION, payload).key("nex-9"))
        })
        .await
        .unwrap();
    house.runner(&nex).drain().await.unwrap();
    assert!(house.db.read(|tx| sql::find(tx, "nex-9")).await.unwrap().is_none());
    assert!(house.clock.now().as_ms() > 0);
}
