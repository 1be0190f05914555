//! Puts the rooms of a process together: which run here, and how they reach those that run elsewhere.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use clap::ValueEnum;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::presence::write_private;
use crate::commands::context::{read_secret, read_text};
use crate::config::Config;
use crate::connec::webhook::{Dispatcher, WebhookSettings};
use crate::connec::{Connec, LogSettings};
use crate::demo::{self, DemoRooms, DemoSummary};
use crate::hub::{HttpIdm, Hub, Idm, LocalIdm, MailSettings, MailTransport, NewApp, SmtpServer};
use crate::impac::{HttpConnec, Impac, LocalConnec, Source};
use crate::jobs::{Registry, Runner, Settings};
use crate::kernel::{Error, ErrorKind, MasterKey, Result, Secret, SystemClock};
use crate::nex::catalog::Catalog;
use crate::nex::engine::docker::DockerEngine;
use crate::nex::{Nex, Options, Pool};
use crate::outbound::OutboundSettings;
use crate::server::{self, ConnecFace, HubFace, ImpacFace, Limits, Rooms, Streams};
use crate::store::{self, Db};

/// A part of the platform that can run alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Service {
    /// Customers, permissions, subscriptions, and the web app
    Hub,
    /// Shared business data
    Connec,
    /// Reports
    Impac,
    /// Hosted apps
    Nex,
}

/// Where the Hub is that decides.
enum Asked {
    Here(LocalIdm),
    There(HttpIdm),
    Nowhere,
}

/// The rooms of this process.
pub(crate) struct Wiring {
    rooms: Rooms,
    limits: Limits,
    local_token: Secret,
    runner: Runner,
    nex: Option<Nex>,
    dispatcher: Option<Dispatcher>,
    asked: Asked,
    /// What a demo is put into; present where all services are.
    demo: Option<DemoRooms>,
}

/// What runs beside the server.
pub(super) struct Background {
    tasks: TaskTracker,
}

impl Background {
    /// Waits until it has ended; it was told to stop.
    pub(super) async fn finish(self) {
        self.tasks.close();
        self.tasks.wait().await;
    }
}

/// Opens the database as configured.
pub(crate) async fn open_database(config: &Config) -> Result<Db> {
    let mut options = store::Options::new(config.database.clone());
    options.connections = config.database_connections;
    Db::open(options).await
}

/// The installation's key: made at the first start.
fn master_key(path: &Path) -> Result<MasterKey> {
    match std::fs::read_to_string(path) {
        Ok(text) => MasterKey::from_text(&text).map_err(|error| error.context(format!("`{}`", path.display()))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            if let Some(folder) = path.parent() {
                store::create_private_folder(folder)
                    .map_err(|error| Error::configuration(format!("cannot create `{}`: {error}", folder.display())))?;
            }
            let key = MasterKey::random();
            write_private(path, key.to_text().as_bytes())?;
            Ok(key)
        }
        Err(error) => Err(Error::configuration(format!("cannot read the master key `{}`: {error}", path.display()))),
    }
}

/// The Hub over a database that has this binary's schema.
struct Foundation {
    catalog: Catalog,
    master: MasterKey,
    hub: Hub,
}

impl Foundation {
    async fn lay(config: &Config, db: &Db, url: &str, webhook_private_addresses: bool) -> Result<Self> {
        let catalog = match &config.catalog {
            Some(file) => Catalog::from_file(file)?,
            None => Catalog::embedded()?,
        };
        // Most starts find everything as it should be: those write nothing. What else is wrong, migrating tells.
        if !matches!(store::schema_is_current(db).await, Ok(true)) {
            store::migrate(db).await?;
        }
        let master = master_key(&config.master_key_file)?;
        let outbound = OutboundSettings { allow_private_addresses: webhook_private_addresses, ..OutboundSettings::default() };
        let hub = Hub::new(db.clone(), master.clone()).with_mail(mail_settings(config, url)?).with_outbound(outbound);
        hub.master_key_check().await?;
        hub.audit_seal().await?;
        Ok(Self { catalog, master, hub })
    }
}

/// How people reach what a command does that finds no server: for links in mails.
fn local_url(config: &Config) -> String {
    config.public_url.clone().unwrap_or_else(|| format!("http://{}", config.listen))
}

impl Wiring {
    /// Everything in this process, for a command that finds no server. Nothing runs in the background.
    pub(super) async fn local(config: &Config, db: Db) -> Result<Self> {
        let all = [Service::Hub, Service::Connec, Service::Impac, Service::Nex];
        Self::open(config, db, &all, &local_url(config), config.webhook_private_addresses).await
    }

    /// The operator's API over the Hub alone, for a command that finds no server and needs no other room.
    pub(super) async fn operator(config: &Config, db: Db) -> Result<Router> {
        let url = local_url(config);
        let Foundation { catalog, hub, .. } = Foundation::lay(config, &db, &url, config.webhook_private_addresses).await?;
        hub.app_sync(listings(&catalog)).await?;
        let idm = LocalIdm::new(hub.clone());
        let face = HubFace {
            hub,
            db: db.clone(),
            idm,
            secure_cookies: url.starts_with("https:"),
            public_url: config.public_url.clone(),
            connec_url: config.connec_url.clone(),
        };
        let rooms = Rooms { hub: Some(face), trusted_proxies: config.trusted_proxies.clone(), ..Rooms::new(db) };
        Ok(server::operator_router(&rooms, &config.limits))
    }

    /// What `mno serve` runs: all services, or those that are named.
    pub(super) async fn serve(config: &Config, named: &[Service], demo: bool, url: &str) -> Result<Self> {
        let all = [Service::Hub, Service::Connec, Service::Impac, Service::Nex];
        let services = if named.is_empty() { &all[..] } else { named };
        if demo && services.len() < all.len() {
            return Err(Error::configuration("`--demo` fills the whole platform").hint("leave the names of services out"));
        }
        Self::open(config, open_database(config).await?, services, url, demo || config.webhook_private_addresses).await
    }

    async fn open(config: &Config, db: Db, services: &[Service], url: &str, webhook_private_addresses: bool) -> Result<Self> {
        let has = |service| services.contains(&service);
        let Foundation { catalog, master, hub } = Foundation::lay(config, &db, url, webhook_private_addresses).await?;
        let asked = match () {
            () if has(Service::Hub) => Asked::Here(LocalIdm::new(hub.clone())),
            // On the Hub's database Nex! may ask the Hub's code in its own process; elsewhere it asks over HTTP.
            () if has(Service::Nex) && config.hub_url.is_none() => Asked::Here(LocalIdm::new(hub.clone())),
            () if has(Service::Connec) || has(Service::Nex) => Asked::There(remote_idm(config)?),
            // Impac! asks nobody: it passes its caller's credential on to Connec!.
            () => Asked::Nowhere,
        };
        let idm: Option<Arc<dyn Idm>> = match &asked {
            Asked::Here(idm) => Some(Arc::new(idm.clone())),
            Asked::There(idm) => Some(Arc::new(idm.clone())),
            Asked::Nowhere => None,
        };
        let mut registry = Registry::default();
        let nex = match &idm {
            Some(idm) if has(Service::Nex) => Some(open_nex(config, url, &db, &master, idm, catalog.clone()).await?),
            _ => None,
        };
        if let Some(nex) = &nex {
            nex.register(&mut registry);
        }
        if has(Service::Hub) {
            hub.register(&mut registry);
            hub.app_sync(listings(&catalog)).await?;
        }
        let connec = idm
            .clone()
            .filter(|_| has(Service::Connec))
            .map(|idm| Connec::new(db.clone(), idm).with_log_settings(LogSettings { rollback_records_max: config.rollback_records_max }));
        if let Some(connec) = &connec {
            connec.prepare().await?;
        }
        if has(Service::Hub) || has(Service::Connec) {
            crate::connec::tenant_end_register(&db, &mut registry);
        }
        let webhooks = webhook_settings(config, webhook_private_addresses)?;
        let dispatcher = connec.clone().map(|connec| Dispatcher::new(connec, webhooks));
        let impac = has(Service::Impac).then(|| open_impac(config, connec.as_ref())).transpose()?;
        let impac = impac.map(|impac| ImpacFace { impac, at_root: services == [Service::Impac] });
        let demo = connec.clone().filter(|_| has(Service::Hub)).map(|connec| DemoRooms {
            db: db.clone(),
            hub: hub.clone(),
            connec,
            master: master.clone(),
        });
        let connec = connec.zip(dispatcher.clone()).map(|(connec, dispatcher)| ConnecFace {
            connec,
            dispatcher,
            public_url: config.public_url.clone(),
            at_root: services == [Service::Connec],
            streams: Streams::new(config.streams_max),
        });
        let local_token = Secret::random();
        let secure_cookies = url.starts_with("https:");
        let hub = match &asked {
            Asked::Here(idm) if has(Service::Hub) => Some(HubFace {
                hub,
                db: db.clone(),
                idm: idm.clone(),
                secure_cookies,
                public_url: config.public_url.clone(),
                connec_url: config.connec_url.clone(),
            }),
            _ => None,
        };
        let trusted_proxies = config.trusted_proxies.clone();
        let rooms = Rooms { db: db.clone(), local_token: Some(local_token.clone()), hub, nex: nex.clone(), connec, impac, trusted_proxies };
        let settings = Settings { concurrency: config.job_concurrency, ..Settings::default() };
        Ok(Self {
            rooms,
            limits: config.limits.clone(),
            local_token,
            runner: Runner::new(db, registry, settings),
            nex,
            dispatcher,
            demo,
            asked,
        })
    }

    /// Puts the demo in, or finds it there.
    pub(super) async fn demo(&self, data: &Path, url: &str, progress: demo::Progress<'_>) -> Result<DemoSummary> {
        let rooms = self.demo.as_ref().ok_or_else(|| Error::configuration("`--demo` needs all services in one process"))?;
        demo::seed(rooms, data, url, progress).await
    }

    /// The router of this process.
    pub(crate) fn router(&self) -> Router {
        server::router(&self.rooms, &self.limits)
    }

    /// Who knows this token is the local operator.
    pub(super) fn local_token(&self) -> &Secret {
        &self.local_token
    }

    /// Runs the due jobs here and now.
    pub(crate) async fn drain(&self) -> Result<()> {
        self.runner.drain().await.map(drop)
    }

    /// Starts what runs beside the server.
    pub(super) async fn start(&self, stop: &CancellationToken) -> Result<Background> {
        let tasks = TaskTracker::new();
        match &self.asked {
            Asked::Here(idm) => until_stop(&tasks, stop, idm.clone().remember()),
            Asked::There(idm) => until_stop(&tasks, stop, idm.clone().remember()),
            Asked::Nowhere => {}
        }
        if let Some(nex) = &self.nex {
            nex.start().await?;
            let (nex, stop) = (nex.clone(), stop.clone());
            tasks.spawn(async move { nex.routes_follow(stop).await });
        }
        if let Some(connec) = self.rooms.connec.as_ref().map(|face| face.connec.clone()) {
            let stop = stop.clone();
            tasks.spawn(async move { connec.definitions_follow(stop).await });
        }
        if let Some(streams) = self.rooms.connec.as_ref().map(|connec| connec.streams.clone()) {
            // They never end by themselves: a stop must not wait for them.
            let stop = stop.clone();
            tasks.spawn(async move {
                stop.cancelled().await;
                streams.stop();
            });
        }
        if let Some(connec) = self.rooms.connec.as_ref().map(|face| face.connec.clone()) {
            let stop = stop.clone();
            let (tenants, stop_tenants) = (connec.clone(), stop.clone());
            tasks.spawn(async move { connec.retention_run(stop).await });
            tasks.spawn(async move { tenants.tenant_ends_run(stop_tenants).await });
        }
        if let Some(hub) = self.rooms.hub.as_ref().map(|face| face.hub.clone()) {
            let (uses, stop_uses, stop) = (hub.clone(), stop.clone(), stop.clone());
            tasks.spawn(async move { uses.key_uses_run(stop_uses).await });
            tasks.spawn(async move { hub.audit_retention_run(stop).await });
        }
        if let Some(dispatcher) = self.dispatcher.clone() {
            let stop = stop.clone();
            tasks.spawn(async move { dispatcher.run(stop).await });
        }
        let (runner, stop) = (self.runner.clone(), stop.clone());
        tasks.spawn(async move { runner.run(stop).await });
        Ok(Background { tasks })
    }
}

fn webhook_settings(config: &Config, allow_private_addresses: bool) -> Result<WebhookSettings> {
    let limits = config.webhooks;
    Ok(WebhookSettings {
        allow_private_addresses,
        window_ms: limits.window_ms,
        timeout_ms: limits.timeout_ms,
        response_bytes_max: usize::try_from(limits.response_bytes_max).map_err(Error::internal)?,
        give_up_after_ms: i64::try_from(limits.give_up_after_ms).map_err(Error::internal)?,
        ..WebhookSettings::default()
    })
}

/// Runs something that goes on for ever until the process stops.
fn until_stop(tasks: &TaskTracker, stop: &CancellationToken, task: impl Future<Output = ()> + Send + 'static) {
    let stop = stop.clone();
    tasks.spawn(async move { stop.run_until_cancelled(task).await });
}

/// The largest file of certificates: a machine's whole collection has about 250 KiB.
const CERTIFICATES_BYTES_MAX: u64 = 1024 * 1024;

/// How this installation sends mail, checked before anything is sent.
fn mail_settings(config: &Config, url: &str) -> Result<MailSettings> {
    let transport = match &config.smtp_url {
        None => MailTransport::Folder(config.mail_folder.clone()),
        Some(url) => MailTransport::Smtp(SmtpServer {
            url: url.clone(),
            password: config.smtp_password_file.as_deref().map(read_secret).transpose()?,
            authorities_pem: config.smtp_ca_file.as_deref().map(|file| read_text(file, CERTIFICATES_BYTES_MAX)).transpose()?,
        }),
    };
    let settings = MailSettings { from: config.mail_from.clone(), transport, base_url: url.to_owned() };
    settings.check()?;
    Ok(settings)
}

fn remote_idm(config: &Config) -> Result<HttpIdm> {
    let missing = |what: &str| {
        Error::configuration(format!("a service that runs without the Hub needs `{what}`"))
            .hint("make a key with `mno hub key create --kind service`, and give its token in a file")
    };
    let url = config.hub_url.as_deref().ok_or_else(|| missing("--hub-url URL"))?;
    let file = config.service_key_file.as_deref().ok_or_else(|| missing("--service-key-file FILE"))?;
    let token = read_secret(file)?;
    let (id, secret) = crate::hub::split_key_token(token.expose())
        .ok_or_else(|| Error::new(ErrorKind::Configuration, format!("`{}` does not hold the token of a key", file.display())))?;
    HttpIdm::new(url, id.to_owned(), Secret::new(secret))
}

/// Impac! over the Connec! of this process, or another one.
fn open_impac(config: &Config, connec: Option<&Connec>) -> Result<Impac> {
    let source: Arc<dyn Source> = match (connec, config.connec_url.as_deref()) {
        (Some(connec), _) => Arc::new(LocalConnec::new(connec.clone())),
        (None, Some(url)) => Arc::new(HttpConnec::new(url)?),
        (None, None) => {
            return Err(Error::configuration("an Impac! that runs without Connec! needs `--connec-url URL`")
                .hint("name the address below which its `/api/v2` is"));
        }
    };
    Ok(Impac::new(source, Arc::new(SystemClock)))
}

async fn open_nex(config: &Config, url: &str, db: &Db, master: &MasterKey, idm: &Arc<dyn Idm>, catalog: Catalog) -> Result<Nex> {
    let reached = url::Url::parse(url).map_err(|error| Error::configuration(format!("`public_url` is `{url}`: {error}")))?;
    let options = Options {
        apps_domain: config.apps_domain.clone(),
        scheme: reached.scheme().to_owned(),
        port: reached.port(),
        pool: Pool::parse(&config.apps_subnets)?,
    };
    let engine = Arc::new(DockerEngine::new(config.docker_host.clone()));
    Nex::open(db.clone(), master.clone(), Arc::clone(idm), engine, catalog, options).await
}

/// The catalogue's apps as the Hub lists them.
fn listings(catalog: &Catalog) -> Vec<NewApp> {
    catalog
        .apps()
        .iter()
        .map(|app| NewApp {
            nid: app.nid.clone(),
            name: app.name.clone(),
            stack: app.stack,
            listing: app.listing.clone(),
            host: app.host.clone(),
            metadata_url: app.metadata_url.clone(),
            webhook_url: None,
            connec: app.connec.clone(),
            uid: None,
        })
        .collect()
}
