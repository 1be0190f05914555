//! Closes the gap between what is wanted of an instance and what is there.
//!
//! A pass looks at everything and does what is missing; it never trusts an earlier pass. Whatever happens to this process
//! or to the engine between two steps, the next pass goes on from what it finds. A pass ends in one of three ways: settled,
//! waiting (for an app to answer: come again soon), or stuck (a step failed: come again later, and say why).

use std::time::{Duration, Instant};

use super::catalog::ServiceHealth;
use super::engine::{Container, NetworkOutcome, label};
use super::instance::report_job;
use super::model::{Desired, Environment, Instance, Status};
use super::plan::{APP, Plan, Planned, plan};
use super::router::target;
use super::{Nex, sample, sql};
use crate::jobs::{Outcome, enqueue};
use crate::kernel::{Error, ErrorKind, Result, Timestamp};

/// How long a pass itself waits for an app before it gives its place to another.
const WAIT_INLINE: Duration = Duration::from_secs(2);
/// The pauses between two questions grow from the first to the second.
const ASK_PAUSES: (Duration, Duration) = (Duration::from_millis(5), Duration::from_millis(250));
/// The pause before the next pass while an app starts.
const WAIT_MS: i64 = 250;
/// A running app may miss this many answers, one second apart, before it counts as down.
const MISSED_MAX: i64 = 3;
/// This many failures in a row are tried again without a word.
const FAILURES_QUIET: i64 = 2;
/// The pauses after failures grow from the first to the second.
const RETRY_MS: (i64, i64) = (1_000, 300_000);
/// While there is no engine the pauses grow to this.
const ENGINE_WAIT_MS_MAX: i64 = 30_000;
/// How long a container may take to end by itself.
const STOP_GRACE_SECONDS: u32 = 10;
/// Subnets that the machine turns out to use for something else are passed over, this many in one pass.
const SUBNETS_TRIED: usize = 32;
/// How long a hook may run.
const HOOK: Duration = Duration::from_mins(2);

/// A step that failed.
struct Stuck {
    step: &'static str,
    error: Error,
}

/// Names the step that a failure belongs to.
fn at(step: &'static str) -> impl Fn(Error) -> Stuck {
    move |error| Stuck { step, error }
}

/// What asking for health came to.
enum Health {
    Up,
    /// In words.
    NotYet(String),
}

impl Nex {
    /// One pass over one instance.
    pub(super) async fn reconcile(&self, uid: &str) -> Result<Outcome> {
        let lock = self.lock(uid);
        let _alone = lock.lock().await;
        let selector = uid.to_owned();
        let Some(instance) = self.inner.db.read(move |tx| sql::find(tx, &selector)).await? else { return Ok(Outcome::Done) };
        self.inner.routes.update(&instance);
        if instance.status == Status::Terminated {
            return Ok(Outcome::Done);
        }
        let now = self.inner.db.clock().now();
        if let Some(retry_at) = instance.retry_at.filter(|at| *at > now && instance.desired == Desired::Running) {
            return Ok(Outcome::Again { after_ms: retry_at.as_ms() - now.as_ms() });
        }
        let pass = match instance.desired {
            Desired::Running => self.converge(&instance).await,
            Desired::Stopped => self.rest(&instance).await,
            Desired::Deleted => self.remove(&instance).await,
        };
        match pass {
            Ok(outcome) => Ok(outcome),
            Err(stuck) => self.stuck(&instance, stuck).await,
        }
    }

    pub(super) fn plan_of(&self, instance: &Instance) -> Result<Plan> {
        let plain = self.inner.master.open(&instance.environment_sealed)?;
        let environment: Environment = serde_json::from_str(plain.expose()).map_err(Error::internal)?;
        Ok(plan(instance, &environment, &self.inner.surroundings))
    }

    async fn converge(&self, instance: &Instance) -> Result<Outcome, Stuck> {
        let plan = self.plan_of(instance).map_err(at("read the specification"))?;
        if instance.status == Status::Running && self.settled(instance, &plan).await {
            return Ok(Outcome::Done);
        }
        self.images_ensure(instance, &plan).await?;
        let number = self.network_ensure(instance, &plan).await?;
        // The number may be a new one, and what is published follows from it.
        let instance = &Instance { subnet: Some(number), ..instance.clone() };
        let plan = self.plan_of(instance).map_err(at("read the specification"))?;
        let mut hint = None;
        let until = Instant::now() + WAIT_INLINE;
        let mut deadline: Option<Timestamp> = instance.deadline_at;
        for planned in &plan.containers {
            let (container, ended) = self.container_ensure(instance, planned, &plan, &mut deadline).await?;
            if let Some(ended) = ended {
                hint = Some(format!("container `{}` has ended ({ended}) and was started again", planned.role));
            }
            let health = match &planned.health {
                Some(health) => self.service_wait(&container.name, health, until).await?,
                None if planned.role == APP => self.app_wait(instance, &plan, &container, until).await,
                None => Health::Up,
            };
            if let Health::NotYet(what) = health {
                return self.not_yet(instance, &plan, planned, &container, deadline, hint.unwrap_or(what)).await;
            }
            if planned.role == APP {
                self.init_once(instance, &plan, &container).await?;
                let seen = sql::Seen { host_port: container.host_port, failures: 0, retry_at: None };
                self.status_set(instance, Status::Running, None, seen).await.map_err(at("note the status"))?;
            }
        }
        Ok(Outcome::Done)
    }

    /// Whether everything of a running instance is as it should be: the common case, found out with few questions.
    async fn settled(&self, instance: &Instance, plan: &Plan) -> bool {
        let Some(port) = instance.host_port else { return false };
        for planned in &plan.containers {
            match self.inner.engine.container(&planned.spec.name).await {
                Ok(Some(container)) => {
                    let right =
                        container.running && same_spec(&container, planned) && (planned.role != APP || container.host_port == Some(port));
                    if !right {
                        return false;
                    }
                }
                // While the engine is away, an app that still answers is running: nothing to say about it.
                Err(error) if error.kind() == ErrorKind::Unavailable => break,
                Ok(None) | Err(_) => return false,
            }
        }
        let host = self.inner.surroundings.host(&instance.host_label);
        instance.failures == 0 && self.inner.prober.ask(target(instance, port), &plan.health, &host).await.is_ok()
    }

    async fn images_ensure(&self, instance: &Instance, plan: &Plan) -> Result<(), Stuck> {
        for planned in &plan.containers {
            let name = &planned.spec.image;
            if self.inner.engine.image(name).await.map_err(at("look for the image"))?.is_some() {
                continue;
            }
            let own = name == sample::IMAGE;
            let what = if own { format!("builds the image `{name}`") } else { format!("fetches the image `{name}`") };
            self.status_say(instance, Status::Provisioning, &what).await.map_err(at("note the status"))?;
            if own {
                let _alone = self.inner.building.lock().await;
                let exe = sample::executable().map_err(at("build the image"))?;
                sample::image_build(self.inner.engine.as_ref(), &exe, false).await.map_err(at("build the image"))?;
            } else {
                self.inner.engine.image_pull(name).await.map_err(at("fetch the image"))?;
            }
        }
        Ok(())
    }

    /// Makes sure of the network; passes over subnets that the machine uses for something else. Tells its number.
    async fn network_ensure(&self, instance: &Instance, plan: &Plan) -> Result<i64, Stuck> {
        let step = at("make the network");
        let mut subnet = match instance.subnet {
            Some(subnet) => subnet,
            None => self.subnet_take(instance, None).await.map_err(&step)?,
        };
        for _ in 0..SUBNETS_TRIED {
            let spec = plan.network_spec(self.inner.surroundings.pool.subnet(subnet));
            match self.inner.engine.network_ensure(&spec).await.map_err(&step)? {
                NetworkOutcome::Ready => return Ok(subnet),
                NetworkOutcome::SubnetTaken => subnet = self.subnet_take(instance, Some(subnet)).await.map_err(&step)?,
                NetworkOutcome::OtherSubnet => {
                    // Left by an attempt that did not live to write its subnet down.
                    self.network_drop(plan).await.map_err(&step)?;
                }
            }
        }
        Err(step(
            Error::new(ErrorKind::Internal, "no free subnet was found")
                .hint("choose an address pool that nothing else on the machine uses"),
        ))
    }

    /// Removes the network with the containers in it; their data stays.
    async fn network_drop(&self, plan: &Plan) -> Result<()> {
        for planned in plan.containers.iter().rev() {
            self.inner.engine.container_remove(&planned.spec.name).await?;
        }
        self.inner.engine.network_remove(&plan.network).await
    }

    /// Takes a subnet for the instance: the first free one after `taken`, else after a place that follows from its uid, so
    /// that two installations on one machine seldom meet.
    async fn subnet_take(&self, instance: &Instance, taken: Option<i64>) -> Result<i64> {
        let pool = self.inner.surroundings.pool;
        let start = taken.map_or_else(|| place_of(instance.uid.as_str()), |taken| taken + 1);
        let uid = instance.uid.to_string();
        self.inner
            .db
            .write(move |tx| {
                let used = sql::subnets(tx)?;
                let free = pool.free(start, &used).ok_or_else(|| {
                    Error::conflict(format!("all {} subnets of the address pool are in use", pool.count()))
                        .hint("choose a larger address pool")
                })?;
                sql::set_subnet(tx, &uid, free)?;
                Ok(free)
            })
            .await
    }

    /// Makes sure that a container is there as planned and runs. Also tells how it had ended, when it had.
    async fn container_ensure(
        &self,
        instance: &Instance,
        planned: &Planned,
        plan: &Plan,
        deadline: &mut Option<Timestamp>,
    ) -> Result<(Container, Option<String>), Stuck> {
        let engine = &self.inner.engine;
        let name = &planned.spec.name;
        let found = engine.container(name).await.map_err(at("look for a container"))?;
        if let Some(container) = &found {
            let installation = container.labels.get(label::INSTALLATION);
            if installation != Some(&self.inner.surroundings.installation) {
                let error = Error::conflict(format!("there is a container `{name}` that is not of this installation"))
                    .hint("remove or rename it; names that begin with `mno-` are ours");
                return Err(at("make a container")(error));
            }
            if container.running && same_spec(container, planned) {
                return Ok((container.clone(), None));
            }
        }
        // From here on something is started: from the first start its time runs.
        if deadline.is_none() {
            *deadline = Some(self.starting(instance, plan).await.map_err(at("note the status"))?);
        }
        let _place = self.inner.starts.acquire().await;
        let mut ended = None;
        let present = match found {
            Some(container) if same_spec(&container, planned) => {
                ended = container.exit;
                true
            }
            Some(_) => {
                engine.container_remove(name).await.map_err(at("replace a container"))?;
                false
            }
            None => false,
        };
        if !present {
            for (volume, _) in &planned.spec.mounts {
                engine.volume_ensure(volume, &plan.labels).await.map_err(at("make a volume"))?;
            }
            engine.container_create(&planned.spec).await.map_err(at("make a container"))?;
        }
        match engine.container_start(name).await {
            Err(error) if error.kind() == ErrorKind::Conflict => {
                // Its port is taken by a program that is not ours: the next pass begins with another number.
                let step = at("publish its port");
                self.network_drop(plan).await.map_err(&step)?;
                self.subnet_take(instance, instance.subnet).await.map_err(&step)?;
                return Err(step(Error::new(ErrorKind::Internal, error.message())));
            }
            started => started.map_err(at("start a container"))?,
        }
        match engine.container(name).await.map_err(at("look for a container"))? {
            Some(container) => Ok((container, ended)),
            None => {
                Err(at("start a container")(Error::new(ErrorKind::Internal, format!("the container `{name}` vanished while it started"))))
            }
        }
    }

    /// Notes that the instance starts, and by when it must answer.
    async fn starting(&self, instance: &Instance, plan: &Plan) -> Result<Timestamp> {
        let services: u32 =
            plan.containers.iter().filter_map(|planned| planned.health.as_ref()).map(|health| health.start_deadline_seconds).sum();
        let seconds = i64::from(services) + i64::from(plan.health.start_deadline_seconds);
        let uid = instance.uid.to_string();
        let deadline = self.inner.db.write(move |tx| sql::deadline(tx, &uid, seconds)).await?;
        self.status_say(instance, Status::Starting, "starts its containers").await?;
        Ok(deadline)
    }

    async fn service_wait(&self, container: &str, health: &ServiceHealth, until: Instant) -> Result<Health, Stuck> {
        let mut pauses = Pauses::new();
        loop {
            let what = match self.inner.engine.exec(container, &health.command).await {
                Ok(output) if output.code == 0 => return Ok(Health::Up),
                Ok(output) => format!("`{}` ends with code {}", health.command[0], output.code),
                Err(error) if error.kind() == ErrorKind::Unavailable => return Err(at("ask a service")(error)),
                // A container that is just restarting refuses commands.
                Err(error) => error.message().to_owned(),
            };
            if !pauses.pause(until).await {
                return Ok(Health::NotYet(what));
            }
        }
    }

    async fn app_wait(&self, instance: &Instance, plan: &Plan, container: &Container, until: Instant) -> Health {
        let Some(port) = container.host_port else {
            return Health::NotYet("its container has no port yet".to_owned());
        };
        let host = self.inner.surroundings.host(&instance.host_label);
        let mut pauses = Pauses::new();
        loop {
            match self.inner.prober.ask(target(instance, port), &plan.health, &host).await {
                Ok(()) => return Health::Up,
                Err(what) => {
                    // An instance that was running is asked once in each pass; its misses are counted.
                    let patient = instance.status != Status::Running;
                    if !patient || !pauses.pause(until).await {
                        return Health::NotYet(what);
                    }
                }
            }
        }
    }

    /// Something does not answer yet: wait, or say that it took too long.
    async fn not_yet(
        &self,
        instance: &Instance,
        plan: &Plan,
        planned: &Planned,
        container: &Container,
        deadline: Option<Timestamp>,
        what: String,
    ) -> Result<Outcome, Stuck> {
        let note = at("note the status");
        if instance.status == Status::Running && deadline.is_none() && instance.failures < MISSED_MAX {
            let seen = sql::Seen { host_port: container.host_port, failures: instance.failures + 1, retry_at: None };
            self.status_set(instance, Status::Running, instance.status_message.as_deref(), seen).await.map_err(&note)?;
            return Ok(Outcome::Again { after_ms: 1_000 });
        }
        let deadline = match deadline {
            Some(deadline) => deadline,
            None => self.starting(instance, plan).await.map_err(&note)?,
        };
        if self.inner.db.clock().now() < deadline {
            let message =
                if planned.role == APP { format!("waits for the app: {what}") } else { format!("waits for `{}`: {what}", planned.role) };
            self.status_say(instance, Status::Starting, &message).await.map_err(&note)?;
            return Ok(Outcome::Again { after_ms: WAIT_MS });
        }
        let last = self.inner.engine.container_logs(&container.name, 1).await.unwrap_or_default();
        let said = last.last().map(|line| format!("; its last words: {}", line.trim())).unwrap_or_default();
        if planned.role == APP {
            // The next attempt begins with a fresh container; services keep theirs, a database must not be cut off twice.
            self.inner.engine.container_remove(&container.name).await.map_err(at("replace a container"))?;
        }
        // Not `Timeout`: that is what an engine that does not answer would say.
        let error = Error::new(ErrorKind::Precondition, format!("it did not become ready in time: {what}{said}"));
        Err(Stuck { step: if planned.role == APP { "wait for the app" } else { "wait for a service" }, error })
    }

    /// Runs the hook of a first healthy start. A hook that was cut short runs again: it must be able to.
    async fn init_once(&self, instance: &Instance, plan: &Plan, container: &Container) -> Result<(), Stuck> {
        let Some(command) = plan.init_once.as_ref().filter(|_| instance.initialized_at.is_none()) else { return Ok(()) };
        let step = at("run the hook `init_once`");
        self.status_say(instance, Status::Starting, "runs its first set-up").await.map_err(&step)?;
        let output = match tokio::time::timeout(HOOK, self.inner.engine.exec(&container.name, command)).await {
            Ok(output) => output.map_err(&step)?,
            Err(_) => return Err(step(Error::new(ErrorKind::Internal, format!("it did not end within {} s", HOOK.as_secs())))),
        };
        if output.code != 0 {
            let last = output.output.lines().next_back().unwrap_or_default().trim().to_owned();
            return Err(step(Error::new(ErrorKind::Internal, format!("it ended with code {}: {last}", output.code))));
        }
        let uid = instance.uid.to_string();
        self.inner.db.write(move |tx| sql::set_initialized(tx, &uid)).await.map_err(&step)
    }

    async fn rest(&self, instance: &Instance) -> Result<Outcome, Stuck> {
        let note = at("note the status");
        let plan = self.plan_of(instance).map_err(at("read the specification"))?;
        if instance.status != Status::Stopped {
            self.status_set(instance, Status::Stopping, None, sql::Seen::default()).await.map_err(&note)?;
        }
        // The app before what it needs.
        for planned in plan.containers.iter().rev() {
            self.inner.engine.container_stop(&planned.spec.name, STOP_GRACE_SECONDS).await.map_err(at("stop a container"))?;
        }
        self.status_set(instance, Status::Stopped, None, sql::Seen::default()).await.map_err(&note)?;
        Ok(Outcome::Done)
    }

    async fn remove(&self, instance: &Instance) -> Result<Outcome, Stuck> {
        let note = at("note the status");
        if instance.status != Status::Terminating {
            self.status_set(instance, Status::Terminating, None, sql::Seen::default()).await.map_err(&note)?;
        }
        // Nothing is made before a subnet is written down: then the engine need not even be there.
        if instance.subnet.is_some() {
            let engine = &self.inner.engine;
            let left = engine.inventory(label::INSTANCE, instance.uid.as_str()).await.map_err(at("look for what is left"))?;
            let ours = |labels: &super::engine::Labels| labels.get(label::INSTALLATION) == Some(&self.inner.surroundings.installation);
            let containers = left.containers.iter().filter(|container| ours(&container.labels));
            let removals = containers.map(|container| engine.container_remove(&container.name));
            for removed in futures_util::future::join_all(removals).await {
                removed.map_err(at("remove a container"))?;
            }
            for network in left.networks.iter().filter(|network| ours(&network.labels)) {
                engine.network_remove(&network.name).await.map_err(at("remove the network"))?;
            }
            for volume in left.volumes.iter().filter(|volume| ours(&volume.labels)) {
                engine.volume_remove(&volume.name).await.map_err(at("remove a volume"))?;
            }
        }
        self.status_set(instance, Status::Terminated, None, sql::Seen::default()).await.map_err(&note)?;
        Ok(Outcome::Done)
    }

    /// A step failed: say so, and when it is tried again.
    async fn stuck(&self, instance: &Instance, stuck: Stuck) -> Result<Outcome> {
        let Stuck { step, error } = stuck;
        let failures = instance.failures + 1;
        tracing::warn!(instance = instance.uid.as_str(), step, failures, error = %error, cause = error.cause(), "an instance is stuck");
        let engine_away = matches!(error.kind(), ErrorKind::Unavailable | ErrorKind::Timeout);
        let doubled = RETRY_MS.0.saturating_mul(1 << u32::try_from((failures - 1).clamp(0, 20)).unwrap_or(0));
        let pending = match instance.desired {
            Desired::Deleted => Status::Terminating,
            Desired::Stopped => Status::Stopping,
            Desired::Running if instance.started_at.is_some() => Status::Starting,
            Desired::Running => Status::Provisioning,
        };
        let hopeless = matches!(error.kind(), ErrorKind::NotFound | ErrorKind::Invalid | ErrorKind::Precondition);
        let (status, message, after_ms) = if engine_away {
            (pending, format!("waits for a Docker engine: {error}"), doubled.min(ENGINE_WAIT_MS_MAX))
        } else if instance.desired == Desired::Running && (hopeless || failures > FAILURES_QUIET) {
            (Status::Failed, format!("cannot {step}: {error}"), doubled.clamp(RETRY_MS.0 * 5, RETRY_MS.1))
        } else {
            (pending, format!("cannot {step} yet, tries again: {error}"), doubled.min(RETRY_MS.1))
        };
        let retry_at = self.inner.db.clock().now().plus_ms(after_ms);
        self.status_set(instance, status, Some(&message), sql::Seen { host_port: None, failures, retry_at: Some(retry_at) }).await?;
        Ok(Outcome::Again { after_ms })
    }

    /// A status with words, between two steps of a pass.
    async fn status_say(&self, instance: &Instance, status: Status, message: &str) -> Result<()> {
        let seen = sql::Seen { host_port: None, failures: instance.failures, retry_at: None };
        self.status_set(instance, status, Some(message), seen).await
    }

    /// Writes a status down, tells the Hub by a durable job, and brings the route up to date.
    async fn status_set(&self, instance: &Instance, status: Status, message: Option<&str>, seen: sql::Seen) -> Result<()> {
        let (uid, message) = (instance.uid.to_string(), message.map(str::to_owned));
        let now = self
            .inner
            .db
            .write(move |tx| {
                if sql::set_status(tx, &uid, status, message.as_deref(), &seen)? {
                    enqueue(tx, &report_job(&uid))?;
                }
                sql::get(tx, &uid)
            })
            .await?;
        self.inner.routes.update(&now);
        Ok(())
    }
}

fn same_spec(container: &Container, planned: &Planned) -> bool {
    container.labels.get(label::SPEC_HASH) == planned.spec.labels.get(label::SPEC_HASH)
}

/// A number that follows from a uid (FNV-1a).
fn place_of(uid: &str) -> i64 {
    let hash = uid.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    i64::from(hash)
}

/// Growing pauses until an instant.
struct Pauses {
    next: Duration,
}

impl Pauses {
    fn new() -> Self {
        Self { next: ASK_PAUSES.0 }
    }

    /// Waits a little; `false` when the time is up.
    async fn pause(&mut self, until: Instant) -> bool {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return false;
        }
        tokio::time::sleep(self.next.min(left)).await;
        self.next = (self.next * 3 / 2).min(ASK_PAUSES.1);
        true
    }
}
