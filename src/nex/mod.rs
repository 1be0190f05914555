//! Nex!: hosts apps, one set of containers per customer.
//!
//! What is wanted of an instance and what was seen of it are kept apart. One function, [`mod@reconcile`], closes the
//! gap: it looks, does the next missing step, and may begin anywhere, so that a crash of this process or of the engine at
//! any instant is no special case. Everything that it makes is named after the instance's uid and carries labels.
//!
//! Start reading at `reconcile.rs`; `plan.rs` says what an instance consists of, `engine/` who makes it, `router/` how
//! requests find it.

pub mod catalog;
pub mod engine;
mod instance;
mod ipam;
mod jobs;
mod model;
mod permit;
mod plan;
mod probe;
mod rack;
mod reconcile;
pub mod router;
pub mod sample;
mod sql;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

pub use instance::NewInstance;
pub use ipam::Pool;
pub use model::{Desired, Event, Instance, Rack, Status};
pub use permit::Permit;

use crate::hub::Idm;
use crate::kernel::{MasterKey, Result, random_token};
use crate::store::Db;
use catalog::Catalog;
use engine::Engine;
use plan::Surroundings;
use probe::Prober;
use router::RouteTable;

/// The rack of this machine's engine.
const RACK_LOCAL: &str = "local";
/// How often the route table asks whether another replica changed something.
const ROUTES_POLL: Duration = Duration::from_secs(1);
/// A route that does not answer makes its instance be looked at, at most this often.
const SUSPECT_PAUSE: Duration = Duration::from_secs(2);

/// How instances are addressed and connected.
#[derive(Debug, Clone)]
pub struct Options {
    /// Host names of instances end with this.
    pub apps_domain: String,
    /// The scheme of their addresses, as people reach them.
    pub scheme: String,
    /// The port of their addresses, as people reach them.
    pub port: Option<u16>,
    /// Where their networks' addresses come from.
    pub pool: Pool,
}

impl Default for Options {
    fn default() -> Self {
        Self { apps_domain: "apps.localhost".to_owned(), scheme: "http".to_owned(), port: Some(7000), pool: Pool::default() }
    }
}

/// Nex!'s use cases. Cheap to clone.
#[derive(Clone)]
pub struct Nex {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    master: MasterKey,
    idm: Arc<dyn Idm>,
    engine: Arc<dyn Engine>,
    catalog: Catalog,
    surroundings: Surroundings,
    routes: RouteTable,
    prober: Prober,
    /// One reconcile at a time for each instance; entries vanish with their last holder.
    locks: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
    /// How many containers are made and started at once: more than about two for each processor only queue in the engine.
    starts: Semaphore,
    /// Only one image is built at a time.
    building: tokio::sync::Mutex<()>,
    suspects: Mutex<HashMap<String, Instant>>,
    resyncs: std::sync::atomic::AtomicU64,
}

impl Nex {
    /// Nex! over a database whose schema is current, with its engine. Reads the route table.
    ///
    /// # Errors
    /// The store's.
    pub async fn open(
        db: Db,
        master: MasterKey,
        idm: Arc<dyn Idm>,
        engine: Arc<dyn Engine>,
        catalog: Catalog,
        options: Options,
    ) -> Result<Self> {
        let installation = db.write(|tx| sql::setting(tx, "installation", || random_token(12))).await?;
        let routes = RouteTable::new(&options.apps_domain);
        let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        let nex = Self {
            inner: Arc::new(Inner {
                db,
                master,
                idm,
                engine,
                catalog,
                surroundings: Surroundings {
                    installation,
                    apps_domain: routes.apps_domain().to_owned(),
                    scheme: options.scheme,
                    port: options.port,
                    pool: options.pool,
                },
                routes,
                prober: Prober::new()?,
                locks: Mutex::default(),
                starts: Semaphore::new(2 * cores),
                building: tokio::sync::Mutex::default(),
                suspects: Mutex::default(),
                resyncs: std::sync::atomic::AtomicU64::new(0),
            }),
        };
        nex.routes_load().await?;
        Ok(nex)
    }

    /// The route table: what the proxy looks hosts up in.
    #[must_use]
    pub fn routes(&self) -> &RouteTable {
        &self.inner.routes
    }

    /// The catalog.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        &self.inner.catalog
    }

    /// The address at which people reach an instance.
    #[must_use]
    pub fn url(&self, instance: &Instance) -> String {
        self.inner.surroundings.url(&instance.host_label)
    }

    /// Keeps the route table as the database has it, until `stop`.
    pub async fn routes_follow(&self, stop: CancellationToken) {
        let mut changed = self.inner.db.watch(router::TOPIC);
        let mut known = String::new();
        loop {
            match self.inner.db.read(sql::routes_version).await {
                Ok(version) if version != known => match self.routes_load().await {
                    Ok(()) => known = version,
                    Err(error) => tracing::warn!(error = %error, cause = error.cause(), "the route table cannot be read now"),
                },
                Ok(_) => {}
                Err(error) => tracing::warn!(error = %error, cause = error.cause(), "the route table cannot be read now"),
            }
            tokio::select! {
                () = stop.cancelled() => return,
                _ = changed.changed() => {}
                () = tokio::time::sleep(ROUTES_POLL) => {}
            }
        }
    }

    async fn routes_load(&self) -> Result<()> {
        let instances = self.inner.db.read(sql::alive).await?;
        self.inner.routes.replace(&instances);
        Ok(())
    }

    /// A route's target does not answer: its instance is looked at soon, so that a container which was stopped behind our
    /// back comes again within moments.
    pub async fn route_suspect(&self, uid: &str) {
        let due = {
            let mut suspects = self.inner.suspects.lock().unwrap_or_else(PoisonError::into_inner);
            suspects.retain(|_, at| at.elapsed() < SUSPECT_PAUSE);
            suspects.insert(uid.to_owned(), Instant::now()).is_none()
        };
        if due && let Err(error) = self.reconcile_enqueue(uid.to_owned()).await {
            tracing::warn!(instance = uid, error = %error, cause = error.cause(), "an instance that does not answer cannot be queued");
        }
    }

    fn lock(&self, uid: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut locks = self.inner.locks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lock) = locks.get(uid).and_then(Weak::upgrade) {
            return lock;
        }
        locks.retain(|_, lock| lock.strong_count() > 0);
        let lock = Arc::new(tokio::sync::Mutex::new(()));
        locks.insert(uid.to_owned(), Arc::downgrade(&lock));
        lock
    }
}
