//! The jobs of this room.

use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::Ordering;

use futures_util::FutureExt as _;
use serde::Deserialize;

use super::engine::label;
use super::instance::{Wish, desire, reconcile_job, report_job};
use super::model::{Desired, Instance, Status};
use super::plan::APP;
use super::{Nex, sql};
use crate::hub::{InstanceReport, JOB_PROVISION, JOB_START, JOB_STOP, JOB_TERMINATE};
use crate::jobs::{Job, NewJob, Outcome, Registry, enqueue, handler};
use crate::kernel::{Error, HostedUid, OrgUid, Result};

/// Brings one instance to what is wanted of it.
pub(super) const RECONCILE: &str = "nex.instance.reconcile";
/// Tells the Hub what became of one instance.
pub(super) const REPORT: &str = "nex.instance.report";
/// Removes one instance whose time is over.
pub(super) const EXPIRE: &str = "nex.instance.expire";
/// Looks over everything, again and again.
const RESYNC: &str = "nex.resync";

/// The pause between two looks over everything.
const RESYNC_MS: i64 = 30_000;
/// Each so manieth look asks every instance; the others only those that look wrong from outside.
const RESYNC_FULL_EVERY: u64 = 10;

#[derive(Deserialize)]
struct Uid {
    uid: String,
}

/// What the Hub sends with its wish for an instance.
#[derive(Deserialize)]
struct Provision {
    uid: String,
    app: String,
    organization: String,
    name: String,
    #[serde(default)]
    env: BTreeMap<String, String>,
}

/// What the Hub sends when it wants an instance to rest or to wake.
#[derive(Deserialize)]
struct Wake {
    uid: String,
    wish: i64,
}

fn payload<T: serde::de::DeserializeOwned>(job: &Job) -> Result<T> {
    serde_json::from_value(job.payload.clone()).map_err(|cause| Error::internal(format!("the payload of a job `{}`: {cause}", job.kind)))
}

impl Nex {
    /// Registers the handlers of this room, those of the Hub's wishes included.
    pub fn register(&self, registry: &mut Registry) {
        macro_rules! register {
            ($kind:expr, $run:expr) => {{
                let nex = self.clone();
                registry.register(
                    $kind,
                    handler(move |job| {
                        let nex = nex.clone();
                        async move { $run(nex, job).await }.boxed()
                    }),
                );
            }};
        }
        register!(RECONCILE, |nex: Nex, job| async move { nex.reconcile(&payload::<Uid>(&job)?.uid).await });
        register!(REPORT, |nex: Nex, job| async move { nex.report(payload::<Uid>(&job)?.uid).await });
        register!(EXPIRE, |nex: Nex, job| async move { nex.expire(payload::<Uid>(&job)?.uid).await });
        register!(RESYNC, |nex: Nex, _job| async move { nex.resync().await });
        register!(JOB_PROVISION, |nex: Nex, job| async move { nex.provision(payload(&job)?).await });
        register!(JOB_START, |nex: Nex, job| async move { nex.wished(payload(&job)?, Desired::Running).await });
        register!(JOB_STOP, |nex: Nex, job| async move { nex.wished(payload(&job)?, Desired::Stopped).await });
        register!(JOB_TERMINATE, |nex: Nex, job| async move { nex.terminate(payload::<Uid>(&job)?.uid).await });
    }

    /// Queues a look over everything at once: what a server does when it starts.
    ///
    /// # Errors
    /// The store's.
    pub async fn start(&self) -> Result<()> {
        self.inner.resyncs.store(0, Ordering::Relaxed);
        self.inner.db.write(|tx| enqueue(tx, &NewJob::new(RESYNC, serde_json::json!({})).key("all"))).await
    }

    /// The Hub wants an instance.
    async fn provision(&self, wish: Provision) -> Result<Outcome> {
        let uid = wish.uid.clone();
        let over = self
            .inner
            .db
            .write(move |tx| {
                let retried = sql::retry(tx, &uid)?;
                if retried {
                    // It is there and was stuck: the Hub wants another try now.
                    enqueue(tx, &reconcile_job(&uid))?;
                }
                Ok(retried || sql::was_cancelled(tx, &uid)?)
            })
            .await?;
        if over {
            return Ok(Outcome::Done);
        }
        let made = self
            .instance_wish(Wish {
                uid: HostedUid::parse(wish.uid.clone())?,
                app: wish.app,
                name: None,
                organization_uid: OrgUid::parse(wish.organization)?,
                organization_name: wish.name,
                env: wish.env,
                ttl_seconds: None,
                by: None,
            })
            .await;
        if let Err(error) = &made {
            // The customer sees why at once; the job is tried again, since a catalog can be mended.
            let report = InstanceReport {
                uid: wish.uid,
                status: Status::Failed.as_str().to_owned(),
                http_url: None,
                message: Some(error.message().to_owned()),
            };
            self.inner.idm.instance_report(&report).await?;
        }
        made.map(|_| Outcome::Done)
    }

    /// The Hub wants an instance to rest or to wake. An older wish than the last one is void.
    async fn wished(&self, wish: Wake, desired: Desired) -> Result<Outcome> {
        let uid = wish.uid;
        let found = self
            .inner
            .db
            .write(move |tx| {
                let Some(found) = sql::find(tx, &uid)? else {
                    return Err(Error::not_found("hosted instance", &uid));
                };
                if !sql::wish_is_news(tx, &uid, wish.wish)? {
                    return Ok(found);
                }
                let wanted = desire(tx, &uid, desired)?;
                // Nothing may change, and yet the Hub waits to hear how it is.
                enqueue(tx, &report_job(&uid))?;
                Ok(wanted)
            })
            .await?;
        self.inner.routes.update(&found);
        Ok(Outcome::Done)
    }

    /// The Hub wants an instance to be gone.
    async fn terminate(&self, uid: String) -> Result<Outcome> {
        let selector = uid.clone();
        let known = self
            .inner
            .db
            .write(move |tx| {
                if sql::find(tx, &selector)?.is_some() {
                    desire(tx, &selector, Desired::Deleted)?;
                    return Ok(true);
                }
                // The wish for it may still be on its way: remember that it is void.
                sql::cancel(tx, &selector)?;
                Ok(false)
            })
            .await?;
        if !known {
            let report = InstanceReport { uid, status: Status::Terminated.as_str().to_owned(), http_url: None, message: None };
            self.inner.idm.instance_report(&report).await?;
        }
        Ok(Outcome::Done)
    }

    /// Tells the Hub how an instance is now.
    async fn report(&self, uid: String) -> Result<Outcome> {
        // Two reports at once could arrive in the wrong order.
        let lock = self.lock(&format!("report {uid}"));
        let _alone = lock.lock().await;
        let Some(instance) = self.inner.db.read(move |tx| sql::find(tx, &uid)).await? else { return Ok(Outcome::Done) };
        let report = InstanceReport {
            uid: instance.uid.to_string(),
            status: instance.status.as_str().to_owned(),
            http_url: Some(self.url(&instance)),
            message: instance.status_message.clone(),
        };
        self.inner.idm.instance_report(&report).await?;
        Ok(Outcome::Done)
    }

    async fn expire(&self, uid: String) -> Result<Outcome> {
        self.inner
            .db
            .write(move |tx| {
                let due = sql::find(tx, &uid)?.is_some_and(|instance| instance.expires_at.is_some_and(|at| at <= tx.now()));
                if due {
                    desire(tx, &uid, Desired::Deleted)?;
                }
                Ok(Outcome::Done)
            })
            .await
    }

    /// Looks over everything: the engine, the instances, and what carries our labels without a record.
    pub(super) async fn resync(&self) -> Result<Outcome> {
        if let Err(error) = self.resync_once().await {
            // It comes again anyway; counting attempts would only end it for good.
            tracing::warn!(error = %error, cause = error.cause(), "the look over all instances did not finish");
        }
        Ok(Outcome::Again { after_ms: RESYNC_MS })
    }

    async fn resync_once(&self) -> Result<()> {
        let full = self.inner.resyncs.fetch_add(1, Ordering::Relaxed).is_multiple_of(RESYNC_FULL_EVERY);
        let engine_there = self.rack_look(false).await?.is_some();
        let installation = self.inner.surroundings.installation.clone();
        // The engine is asked before the database: what is made in between is then in the records, not in this list.
        let there = if engine_there { Some(self.inner.engine.inventory(label::INSTALLATION, &installation).await?) } else { None };
        let instances = self.inner.db.read(sql::alive).await?;
        self.inner.routes.replace(&instances);
        let now = self.inner.db.clock().now();
        let mut wanting: Vec<(String, bool)> = Vec::new();
        for instance in &instances {
            let expired = instance.expires_at.is_some_and(|at| at <= now) && instance.desired != Desired::Deleted;
            let settled = !full && there.as_ref().is_some_and(|there| looks_settled(instance, &there.containers));
            if expired || !settled {
                wanting.push((instance.uid.to_string(), expired));
            }
        }
        if !wanting.is_empty() {
            self.inner
                .db
                .write(move |tx| {
                    for (uid, expired) in &wanting {
                        if *expired {
                            desire(tx, uid, Desired::Deleted)?;
                        }
                        enqueue(tx, &reconcile_job(uid))?;
                    }
                    Ok(())
                })
                .await?;
        }
        if let Some(there) = there {
            self.sweep(&there).await?;
        }
        Ok(())
    }

    /// Removes containers and networks of this installation that no record stands for. Volumes hold data: they go with
    /// their instance or by hand, never because a record is missing.
    async fn sweep(&self, there: &super::engine::Inventory) -> Result<()> {
        let known: HashSet<String> = self.inner.db.read(sql::alive_uids).await?.into_iter().collect();
        let stray = |labels: &super::engine::Labels| labels.get(label::INSTANCE).is_none_or(|uid| !known.contains(uid));
        for container in there.containers.iter().filter(|container| stray(&container.labels)) {
            tracing::warn!(container = container.name, "a container of this installation belongs to no instance and is removed");
            self.inner.engine.container_remove(&container.name).await?;
        }
        for network in there.networks.iter().filter(|network| stray(&network.labels)) {
            tracing::warn!(network = network.name, "a network of this installation belongs to no instance and is removed");
            self.inner.engine.network_remove(&network.name).await?;
        }
        Ok(())
    }
}

/// Whether an instance, seen from the engine's list, is as it was left.
fn looks_settled(instance: &Instance, containers: &[super::engine::Container]) -> bool {
    let of = |role: &str| {
        containers.iter().find(|container| {
            container.labels.get(label::INSTANCE).map(String::as_str) == Some(instance.uid.as_str())
                && container.labels.get(label::CONTAINER).map(String::as_str) == Some(role)
        })
    };
    match (instance.desired, instance.status) {
        (Desired::Running, Status::Running) => {
            let services = instance.spec.services.iter().all(|service| of(&service.name).is_some_and(|container| container.running));
            services && of(APP).is_some_and(|container| container.running && container.host_port == instance.host_port)
        }
        (Desired::Stopped, Status::Stopped) => containers
            .iter()
            .filter(|container| container.labels.get(label::INSTANCE).map(String::as_str) == Some(instance.uid.as_str()))
            .all(|container| !container.running),
        _ => false,
    }
}
