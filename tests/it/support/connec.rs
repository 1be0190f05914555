//! Connec! over a fresh database on each engine, with an IDM of a few known callers: SQLite always, PostgreSQL when
//! `MNO_TEST_POSTGRES` names a server.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use serde_json::{Map, Value};

use mno::connec::{Change, ChangeFilter, Connec};
use mno::hub::{Action, Actor, ActorKind, ChannelApp, Credential, Grant, Idm, OrgRef, Question, Receiver};
use mno::kernel::{Currency, Error, InstanceUid, ManualClock, OrgUid, PageRequest, Result, Secret, TenantUid, Timestamp};
use mno::store::{Db, Location, Options, migrate};

/// Knows the keys `a` and `b` (apps with instances in `org-1`) and `c` (one in `org-2`); `operator` runs the installation.
#[derive(Default)]
pub(crate) struct Fake {
    pub(crate) receivers: Mutex<Vec<Receiver>>,
    /// What `channel_apps` answers; an app's grant takes its manifest from here.
    pub(crate) apps: Mutex<Vec<ChannelApp>>,
}

#[async_trait]
impl Idm for Fake {
    async fn authorize(&self, credential: &Credential, question: &Question) -> Result<Arc<Grant>> {
        let Credential::Key { id, .. } = credential else { return Err(Error::unauthenticated("sign in")) };
        let organization = if id == "c" { "org-2" } else { "org-1" };
        let own = format!("cld-{id}");
        if question.scope != organization && question.scope != own {
            return Err(Error::forbidden("not your organization"));
        }
        let _: Action = question.action;
        Ok(Arc::new(Grant {
            actor: Actor { kind: ActorKind::App, uid: format!("app-{id}"), name: format!("App {id}"), impersonator: None },
            organization: OrgRef {
                uid: OrgUid::trusted(organization),
                tenant: TenantUid::trusted("tnt-1"),
                name: "Acme".into(),
                currency: Currency::trusted("USD"),
                financial_year_end_month: 12,
            },
            instance: Some(InstanceUid::trusted(own.clone())),
            manifest: self.apps.lock().unwrap().iter().find(|app| app.instance.as_str() == own).map(|app| app.manifest.clone()),
            role: None,
            because: vec![],
            depends_on: vec![],
        }))
    }

    async fn receivers(&self, _: &OrgUid) -> Result<Vec<Receiver>> {
        Ok(self.receivers.lock().unwrap().clone())
    }

    async fn operator(&self, credential: &Credential) -> Result<Actor> {
        match credential {
            Credential::Key { id, .. } if id == "operator" => {
                Ok(Actor { kind: ActorKind::Operator, uid: "key-operator".into(), name: "Operator".into(), impersonator: None })
            }
            _ => Err(Error::forbidden("nobody is")),
        }
    }

    async fn channel_apps(&self, _: &OrgUid) -> Result<Vec<ChannelApp>> {
        Ok(self.apps.lock().unwrap().clone())
    }
}

pub(crate) struct World {
    pub(crate) connec: Connec,
    pub(crate) db: Db,
    pub(crate) idm: Arc<Fake>,
    pub(crate) clock: ManualClock,
    _folder: Arc<tempfile::TempDir>,
}

impl World {
    /// The log of `org-1`: all of it, one collection's, or one record's.
    pub(crate) async fn changes(&self, entity: Option<&str>, record: Option<&str>) -> Vec<Change> {
        let filter = ChangeFilter { entity: entity.map(str::to_owned), record: record.map(str::to_owned), ..ChangeFilter::default() };
        let page = PageRequest { limit: PageRequest::LIMIT_MAX, ..PageRequest::default() };
        let feed = self.connec.change_list(&key("a"), "org-1", filter, &page, std::time::Duration::ZERO).await.unwrap();
        assert!(!feed.more, "more changes than a page holds");
        feed.changes
    }
}

/// A fresh database on each engine.
pub(crate) async fn worlds() -> Vec<World> {
    let mut worlds = Vec::new();
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let mut locations = vec![Location::File(folder.path().join("mno.db"))];
    if let Ok(server) = std::env::var("MNO_TEST_POSTGRES") {
        let name = format!("connec_{}", mno::kernel::random_token(10));
        let (admin, url) = (format!("{server}/postgres"), format!("{server}/{name}"));
        tokio::task::spawn_blocking(move || {
            let mut client = postgres::Client::connect(&admin, postgres::NoTls).unwrap();
            client.batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
        })
        .await
        .unwrap();
        locations.push(Location::Url(url));
    }
    for location in locations {
        let clock = ManualClock::at(Timestamp::parse("2026-03-10T12:00:00Z").unwrap());
        let mut options = Options::new(location);
        options.clock = Arc::new(clock.clone());
        let db = Db::open(options).await.unwrap();
        migrate(&db).await.unwrap();
        let idm = Arc::new(Fake::default());
        let connec = Connec::new(db.clone(), Arc::clone(&idm) as Arc<dyn Idm>);
        connec.prepare().await.unwrap();
        worlds.push(World { connec, db, idm, clock, _folder: Arc::clone(&folder) });
    }
    worlds
}

pub(crate) fn key(id: &str) -> Credential {
    Credential::Key { id: id.into(), secret: Secret::new("s") }
}

pub(crate) fn record(json: Value) -> Map<String, Value> {
    let Value::Object(record) = json else { panic!("an object") };
    record
}
