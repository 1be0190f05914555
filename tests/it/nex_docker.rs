//! Hosting with a real Docker engine: from the image to the last trace. Says why when it is skipped.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use mno::hub::{Action, Actor, ActorKind, ChannelApp, Credential, Grant, Idm, InstanceReport, OrgRef, Question, Receiver};
use mno::jobs::{Registry, Runner, Settings};
use mno::kernel::{Currency, MasterKey, OrgUid, Result, TenantUid};
use mno::nex::catalog::Catalog;
use mno::nex::engine::docker::DockerEngine;
use mno::nex::engine::{Engine, label};
use mno::nex::{NewInstance, Nex, Options, sample};
use mno::server::{Limits, Listening, Rooms, serve};
use mno::store::{self, Db, Location};
use tokio_util::sync::CancellationToken;

/// A Hub where everybody may do everything, and which remembers what it is told.
#[derive(Default)]
struct OpenHub(Mutex<Vec<InstanceReport>>);

fn actor() -> Actor {
    Actor { kind: ActorKind::Operator, uid: "key-test".to_owned(), name: "test".to_owned(), impersonator: None }
}

#[async_trait]
impl Idm for OpenHub {
    async fn authorize(&self, _: &Credential, question: &Question) -> Result<Arc<Grant>> {
        let organization = OrgRef {
            uid: OrgUid::parse(question.scope.clone())?,
            tenant: TenantUid::trusted("tnt-1"),
            name: "Acme".to_owned(),
            currency: Currency::parse("USD")?,
            financial_year_end_month: 12,
        };
        let grant =
            Grant { actor: actor(), organization, instance: None, manifest: None, role: None, because: Vec::new(), depends_on: Vec::new() };
        Ok(Arc::new(grant))
    }
    async fn operator(&self, _: &Credential) -> Result<Actor> {
        Ok(actor())
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

/// One process: server, jobs and routes over a database.
struct Process {
    nex: Nex,
    port: u16,
    stop: CancellationToken,
}

impl Process {
    async fn start(db: &Db, master: &MasterKey, hub: &Arc<OpenHub>, engine: &Arc<DockerEngine>) -> Self {
        let (idm, dyn_engine) = (Arc::clone(hub) as Arc<dyn Idm>, Arc::clone(engine) as Arc<dyn Engine>);
        let nex = Nex::open(db.clone(), master.clone(), idm, dyn_engine, Catalog::embedded().unwrap(), Options::default()).await.unwrap();
        let mut registry = Registry::default();
        nex.register(&mut registry);
        let stop = CancellationToken::new();
        let runner = Runner::new(db.clone(), registry, Settings::default());
        let (working, following, serving) = (stop.clone(), stop.clone(), stop.clone());
        tokio::spawn(async move { runner.run(working).await });
        let routes = nex.clone();
        tokio::spawn(async move { routes.routes_follow(following).await });
        let listening = Listening::bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
        let port = listening.address.port();
        let rooms = Rooms { nex: Some(nex.clone()), ..Rooms::new(db.clone()) };
        let router = mno::server::router(&rooms, &Limits::default());
        tokio::spawn(serve(listening, router, Limits::default(), serving));
        nex.start().await.unwrap();
        Self { nex, port, stop }
    }

    /// Asks through the proxy until the answer is 200; how long that took and what it said.
    async fn answers(&self, host: &str) -> (Duration, String) {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let started = Instant::now();
        let mut last = String::new();
        while started.elapsed() < Duration::from_mins(1) {
            let answer = client.get(format!("http://127.0.0.1:{}/", self.port)).header("host", host).send().await;
            if let Ok(answer) = answer {
                let status = answer.status();
                last = answer.text().await.unwrap_or_default();
                if status == 200 {
                    return (started.elapsed(), last);
                }
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("no answer within a minute: {last}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guestbook_lives_dies_comes_back_and_goes_without_a_trace() {
    if std::env::var_os("MNO_TEST_QUICK").is_some() {
        return;
    }
    let engine = Arc::new(DockerEngine::new(None));
    if let Err(error) = engine.info().await {
        crate::support::skip(&format!("hosting with a real engine ({error})"));
        return;
    }
    sample::image_build(engine.as_ref(), Path::new(env!("CARGO_BIN_EXE_mno")), false).await.unwrap();
    assert!(
        !sample::image_build(engine.as_ref(), Path::new(env!("CARGO_BIN_EXE_mno")), false).await.unwrap().built,
        "the same files, the same image"
    );

    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(store::Options::new(Location::File(folder.path().join("mno.db")))).await.unwrap();
    store::migrate(&db).await.unwrap();
    let (master, hub) = (MasterKey::random(), Arc::new(OpenHub::default()));
    let process = Process::start(&db, &master, &hub, &engine).await;
    let permit = |action| process.nex.permit(&Credential::Local, action, "org-acme".to_owned());
    let managing = permit(Action::ManageAppInstances).await.unwrap();

    let new = NewInstance { app: "guestbook".to_owned(), name: None, ttl_seconds: Some(3600) };
    let made = process.nex.instance_create(&managing, new).await.unwrap();
    let host = format!("{}.apps.localhost", made.host_label);
    let (took, text) = process.answers(&host).await;
    println!("create to 200: {} ms", took.as_millis());
    assert!(text.contains("Guestbook of Acme") && text.contains(&host), "{text}");

    // What a visitor writes survives the death of the container.
    let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let written = client
        .post(format!("http://127.0.0.1:{}/entries", process.port))
        .header("host", &host)
        .header("content-type", "application/x-www-form-urlencoded")
        .body("name=Zoe&message=remember+me")
        .send()
        .await
        .unwrap();
    assert_eq!(written.status(), 303);
    let docker = bollard::Docker::connect_with_defaults().unwrap();
    let container = format!("mno-{}", made.uid);
    docker.kill_container(&container, None::<bollard::query_parameters::KillContainerOptions>).await.unwrap();
    let (took, text) = process.answers(&host).await;
    println!("kill to 200: {} ms", took.as_millis());
    assert!(text.contains("remember me"), "{text}");

    // It is shut in as promised.
    let inspected = docker.inspect_container(&container, None::<bollard::query_parameters::InspectContainerOptions>).await.unwrap();
    let limits = inspected.host_config.unwrap();
    assert_eq!((limits.memory, limits.pids_limit, limits.init), (Some(128 << 20), Some(64), Some(true)));
    assert_eq!(limits.cap_drop, Some(vec!["ALL".to_owned()]));

    // A new process over the same database routes at once, without waiting for any pass.
    process.stop.cancel();
    let process = Process::start(&db, &master, &hub, &engine).await;
    let (took, _) = process.answers(&host).await;
    assert!(took < Duration::from_secs(25), "sooner than a pass, of which one comes each 30 s: {took:?}");
    let managing = process.nex.permit(&Credential::Local, Action::ManageAppInstances, "org-acme".to_owned()).await.unwrap();
    let reading = process.nex.permit(&Credential::Local, Action::Read, "org-acme".to_owned()).await.unwrap();

    process.nex.instance_delete(&managing, made.uid.to_string()).await.unwrap();
    let started = Instant::now();
    loop {
        let (instance, events) = process.nex.instance_show(&reading, made.uid.to_string()).await.unwrap();
        if instance.status.as_str() == "terminated" {
            break;
        }
        assert!(started.elapsed() < Duration::from_mins(1), "{events:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let left = engine.inventory(label::INSTANCE, made.uid.as_str()).await.unwrap();
    assert_eq!((left.containers.len(), left.networks.len(), left.volumes.len()), (0, 0, 0), "{left:?}");
    let gone = client.get(format!("http://127.0.0.1:{}/", process.port)).header("host", &host).send().await.unwrap();
    assert_eq!(gone.status(), 404);
    // A job of its own tells the Hub.
    let started = Instant::now();
    while hub.0.lock().unwrap().last().is_none_or(|report| report.status != "terminated") {
        assert!(started.elapsed() < Duration::from_mins(1), "the Hub was not told of the end");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    process.stop.cancel();
}
