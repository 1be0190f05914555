//! `mno serve`: starts the platform, or some of its services, and stops it without losing what it accepted.

mod local;
mod presence;
mod wiring;

use std::io::Write as _;
use std::sync::{Mutex, PoisonError};

use tokio_util::sync::CancellationToken;

pub(super) use local::Local;
pub(super) use presence::{DataLock, Presence};
pub(super) use wiring::open_database;

use super::context::Context;
use super::progress::Progress;
use crate::kernel::Result;
use crate::server::{self, Listening};
use wiring::{Service, Wiring};

/// Start the platform, or some of its services
///
/// Without names all services run in this process, over one database. With names only those run: Connec! and Impac! then ask
/// the Hub at `--hub-url` with a service key; Nex! works on the Hub's own database.
///
/// Stops on SIGTERM and SIGINT: it takes no new connections and finishes what it accepted.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Only these services
    #[arg(value_enum, value_name = "SERVICE")]
    services: Vec<Service>,
    /// Address and port; port 0 lets the system choose
    #[arg(long, value_name = "ADDR")]
    listen: Option<String>,
    /// How people reach this server, for links that it hands out
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// Fill an empty platform with a demo tenant, and print how to sign in
    #[arg(long)]
    demo: bool,
    /// Hosted apps answer at `<instance>.<this domain>`
    #[arg(long, value_name = "DOMAIN")]
    apps_domain: Option<String>,
    /// Catalogue of apps in place of the built-in one
    #[arg(long, value_name = "FILE")]
    catalog: Option<String>,
    /// Docker engine of hosted apps, such as `unix:///var/run/docker.sock`
    #[arg(long, value_name = "URL")]
    docker_host: Option<String>,
    /// Where the Hub is, for a service that runs alone
    #[arg(long, value_name = "URL")]
    hub_url: Option<String>,
    /// Where Connec! is, for an Impac! that runs alone
    #[arg(long, value_name = "URL")]
    connec_url: Option<String>,
    /// File with the token of a service key, for a service that runs alone
    #[arg(long, value_name = "FILE")]
    service_key_file: Option<String>,
}

impl Args {
    /// As settings.
    pub(super) fn flags(&self) -> Vec<(&'static str, Option<String>)> {
        vec![
            ("listen", self.listen.clone()),
            ("public_url", self.public_url.clone()),
            ("apps_domain", self.apps_domain.clone()),
            ("catalog", self.catalog.clone()),
            ("docker_host", self.docker_host.clone()),
            ("hub_url", self.hub_url.clone()),
            ("connec_url", self.connec_url.clone()),
            ("service_key_file", self.service_key_file.clone()),
        ]
    }
}

pub(super) async fn run(args: Args, context: &Context) -> Result<()> {
    // Signals are caught from the first moment: a stop during the start must also be clean.
    let stop = CancellationToken::new();
    watch_signals(stop.clone())?;
    let lock = DataLock::take(&context.config.data)?;
    let listening = Listening::bind(context.config.listen).await?;
    let url = context.config.public_url.clone().unwrap_or_else(|| format!("http://{}", listening.address));
    let wiring = Wiring::serve(&context.config, &args.services, args.demo, &url).await?;
    let guide = if args.demo { Some(put_demo_in(&wiring, context, &url).await?) } else { None };
    let background = wiring.start(&stop).await?;
    let (router, limits) = (wiring.router(), context.config.limits.clone());
    let server = tokio::spawn(server::serve(listening, router, limits, stop.clone()));
    let presence = lock.announce(&url, wiring.local_token(), &context.config.database)?;
    if let Some(guide) = guide {
        talk(guide.trim_end());
    }
    talk(&format!("mno {} listens on {url}", env!("CARGO_PKG_VERSION")));
    tokio::spawn(super::footprint::forget_start());
    stop.cancelled().await;
    talk("stopping: finishing what was accepted");
    presence.withdraw();
    let served = server.await.map_err(crate::kernel::Error::internal)?;
    background.finish().await;
    served
}

/// Fills the platform with the demo; what to tell the person who started it.
async fn put_demo_in(wiring: &Wiring, context: &Context, url: &str) -> Result<String> {
    let progress = Mutex::new(Progress::new(context.printer));
    let tell = |what: &str, done: u64, total: u64| progress.lock().unwrap_or_else(PoisonError::into_inner).count(what, done, total);
    let summary = wiring.demo(&context.config.data, url, &tell).await?;
    Ok(summary.guide())
}

/// Says where the server is: to stderr, also when `-q` mutes the rest, because scripts wait for that line.
fn talk(text: &str) {
    // Nobody left to tell: nothing to be done about it.
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

pub(super) fn watch_signals(stop: CancellationToken) -> Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).map_err(crate::kernel::Error::internal)?;
        let mut interrupt = signal(SignalKind::interrupt()).map_err(crate::kernel::Error::internal)?;
        tokio::spawn(async move {
            tokio::select! { _ = terminate.recv() => {}, _ = interrupt.recv() => {} }
            stop.cancel();
        });
    }
    #[cfg(not(unix))]
    tokio::spawn(async move {
        let _ = tokio::signal::ctrl_c().await;
        stop.cancel();
    });
    Ok(())
}
