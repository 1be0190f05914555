//! The dispatcher: finds out who has to be told, and lets a worker tell each.
//!
//! Two steps, each with its own durable cursor:
//! 1. *Fan-out*, per organization: when its log has grown, every running receiver gets a subscription. A new one starts where
//!    fan-out stood before, not at the head: a change that was committed while the instance ran and before its
//!    subscription existed is delivered. Receivers are asked for after the head was read, so one that ran when a change
//!    was committed is always seen.
//! 2. *Delivery*, per subscription: the changes after its cursor go out by a worker of its own that holds a lease.
//!
//! A commit of this process wakes both at once with the organization's name; what other processes commit, and retries whose
//! time has come, are found by looking from time to time.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use tokio::sync::broadcast;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::Subscription;
use super::feed::Feed;
use super::receivers::Receivers;
use super::sender::Sender;
use super::settings::WebhookSettings;
use super::slots::Slots;
use super::worker::{Ended, Shared};
use crate::connec::sql;
use crate::connec::{Connec, TOPIC_CHANGE};
use crate::hub::Receiver;
use crate::kernel::{ChangeSeq, InstanceUid, OrgUid, Result, random_token};

/// The name of the fan-out's cursor.
pub(crate) const READER: &str = "webhook";
/// How many organizations one round fans out.
const CHANNELS_AT_ONCE: i64 = 1_000;
/// How many organizations' receivers are asked for at once.
const ASKED_AT_ONCE: usize = 16;
/// How long fan-out rests after a round. It only finds receivers that nobody knew of yet, and each round that finds organizations with
/// something new is a commit: under a stream of writes it would be one beside each of theirs.
const FAN_OUT_REST: Duration = Duration::from_millis(50);

/// Tells apps what changed. Run one per process.
#[derive(Clone)]
pub struct Dispatcher {
    pub(super) shared: Arc<Shared>,
    workers: Arc<Mutex<HashMap<InstanceUid, Worker>>>,
    tasks: TaskTracker,
}

/// What this process does for a subscription.
#[derive(Default)]
struct Worker {
    is_running: bool,
    /// Something came while it ran: it must look again before it ends.
    must_look: bool,
    /// When it last began something.
    began: Option<Instant>,
}

/// What a round looks at.
enum Wanted {
    /// These organizations, which have just been written to.
    Channels(BTreeSet<Arc<str>>),
    /// All.
    All,
}

impl Dispatcher {
    /// A dispatcher over Connec!'s log.
    #[must_use]
    pub fn new(connec: Connec, settings: WebhookSettings) -> Self {
        let shared = Shared {
            sender: Sender::new(settings.clone()),
            receivers: Receivers::new(Arc::clone(connec.idm()), settings.receivers_ms),
            feed: Feed::new(connec.db().clone()),
            slots: Slots::new(&settings),
            owner: format!("dsp-{}", random_token(12)),
            connec,
            settings,
        };
        Self { shared: Arc::new(shared), workers: Arc::default(), tasks: TaskTracker::new() }
    }

    /// Works until `stop`; then waits for the deliveries that are under way (each has its time-out).
    pub async fn run(&self, stop: CancellationToken) {
        self.tasks.reopen();
        if let Err(error) = self.shared.connec.db().write(sql::webhook::release_all).await {
            tracing::warn!(error = %error, cause = error.cause(), "webhooks: dropping old leases failed");
        }
        tokio::join!(self.delivery_run(&stop), self.fan_out_run(&stop));
        self.tasks.close();
        self.tasks.wait().await;
    }

    /// Fans out and delivers until nothing is due now. For tests and for `mno` without a server.
    ///
    /// # Errors
    /// The store's and the IDM's; failed deliveries are not errors.
    pub async fn drain(&self) -> Result<()> {
        let stop = CancellationToken::new();
        loop {
            let behind = self.shared.connec.db().read(|tx| sql::change::behind(tx, READER, CHANNELS_AT_ONCE)).await?;
            for (channel, cursor, head) in behind {
                let receivers = self.shared.connec.idm().receivers(&channel).await?;
                self.subscriptions_ensure(vec![(channel, cursor, head, Arc::new(receivers))]).await?;
            }
            let owner = self.shared.owner.clone();
            let due = self.shared.connec.db().read(move |tx| sql::webhook::due(tx, &owner, None)).await?;
            if due.is_empty() {
                return Ok(());
            }
            for mut subscription in due {
                let mut began = Instant::now();
                while self.shared.turn(&mut subscription, &mut began, &stop).await? == Ended::Queue {}
            }
        }
    }

    async fn delivery_run(&self, stop: &CancellationToken) {
        let mut commits = self.shared.connec.db().listen(TOPIC_CHANGE);
        let mut wanted = Wanted::All;
        while !stop.is_cancelled() {
            if let Err(error) = self.deliver(&wanted, stop).await {
                tracing::warn!(error = %error, cause = error.cause(), "webhooks: a round failed");
            }
            if matches!(wanted, Wanted::All) {
                self.forget_old();
            }
            wanted = self.wait(&mut commits, Duration::from_millis(self.shared.settings.poll_ms), stop).await;
        }
    }

    async fn fan_out_run(&self, stop: &CancellationToken) {
        let mut commits = self.shared.connec.db().listen(TOPIC_CHANGE);
        let mut wanted = Wanted::All;
        while !stop.is_cancelled() {
            let mut wait_ms = self.shared.settings.poll_ms;
            match self.fan_out(&wanted).await {
                Ok(true) => {}
                // Some were asked about a moment ago: they come when that answer is too old.
                Ok(false) => wait_ms = wait_ms.min(self.shared.settings.receivers_ms),
                Err(error) => tracing::warn!(error = %error, cause = error.cause(), "webhooks: a fan-out failed"),
            }
            tokio::select! {
                () = tokio::time::sleep(FAN_OUT_REST) => {}
                () = stop.cancelled() => return,
            }
            wanted = self.wait(&mut commits, Duration::from_millis(wait_ms), stop).await;
        }
    }

    /// Waits for commits, or for the time to look at everything.
    async fn wait(&self, commits: &mut broadcast::Receiver<Arc<str>>, at_most: Duration, stop: &CancellationToken) -> Wanted {
        let first = tokio::select! {
            first = commits.recv() => first,
            () = tokio::time::sleep(at_most) => return Wanted::All,
            () = stop.cancelled() => return Wanted::All,
        };
        let Ok(first) = first else { return Wanted::All };
        let mut channels = BTreeSet::from([first]);
        loop {
            match commits.try_recv() {
                Ok(channel) => channels.insert(channel),
                Err(broadcast::error::TryRecvError::Empty) => return Wanted::Channels(channels),
                Err(_) => return Wanted::All,
            };
        }
    }

    /// Sees that every subscription with something to send has a worker.
    async fn deliver(&self, wanted: &Wanted, stop: &CancellationToken) -> Result<()> {
        let (channels, owner) = (wanted.channels(), self.shared.owner.clone());
        let due = self.shared.connec.db().read(move |tx| match &channels {
            None => sql::webhook::due(tx, &owner, None),
            Some(channels) => {
                let due = channels.iter().map(|channel| sql::webhook::due(tx, &owner, Some(channel))).collect::<Result<Vec<_>>>()?;
                Ok(due.into_iter().flatten().collect())
            }
        });
        for subscription in due.await? {
            let rest = {
                let mut workers = self.workers();
                let worker = workers.entry(subscription.instance.clone()).or_default();
                if worker.is_running {
                    worker.must_look = true;
                    continue;
                }
                worker.is_running = true;
                worker.began.and_then(|began| self.window_left(began))
            };
            let (dispatcher, stop) = (self.clone(), stop.clone());
            self.tasks.spawn(async move { dispatcher.work(subscription, rest, &stop).await });
        }
        Ok(())
    }

    /// Tells one subscription until nothing is left.
    async fn work(&self, mut subscription: Subscription, mut rest: Option<Duration>, stop: &CancellationToken) {
        let instance = subscription.instance.clone();
        loop {
            // The first change after a quiet time goes out at once; in a busy time a small window lets changes gather.
            if let Some(rest) = rest.take() {
                tokio::time::sleep(rest).await;
            }
            let mut began = Instant::now();
            match self.shared.turn(&mut subscription, &mut began, stop).await {
                Ok(Ended::Queue) => {
                    rest = self.window_left(began);
                    continue;
                }
                Ok(Ended::Rest) => {}
                Err(error) => {
                    tracing::warn!(instance = %instance, error = %error, cause = error.cause(), "webhooks: a delivery could not be made");
                    // It is still due: without a pause this would go round and round while the IDM or the database is away.
                    tokio::time::sleep(Duration::from_millis(self.shared.settings.poll_ms.min(1_000))).await;
                }
            }
            if !self.goes_on(&instance, began, stop) {
                return;
            }
            rest = self.window_left(began);
            // A retry, a replay or another process may have changed it meanwhile.
            let looked_for = instance.clone();
            match self.shared.connec.db().read(move |tx| sql::webhook::find(tx, looked_for.as_str())).await {
                Ok(Some(now)) => subscription = now,
                Ok(None) => {}
                Err(error) => tracing::warn!(instance = %instance, error = %error, cause = error.cause(), "webhooks: a look failed"),
            }
        }
    }

    /// Must a worker look again? If not it is done, and the next one that is due gets another.
    fn goes_on(&self, instance: &InstanceUid, began: Instant, stop: &CancellationToken) -> bool {
        let mut workers = self.workers();
        let Some(worker) = workers.get_mut(instance) else { return false };
        if worker.must_look && !stop.is_cancelled() {
            worker.must_look = false;
            return true;
        }
        (worker.is_running, worker.began) = (false, Some(began));
        false
    }

    /// Makes the subscriptions that are missing; `false` when some organizations have to wait.
    async fn fan_out(&self, wanted: &Wanted) -> Result<bool> {
        let channels = wanted.channels();
        let behind = self.shared.connec.db().read(move |tx| match &channels {
            None => sql::change::behind(tx, READER, CHANNELS_AT_ONCE),
            Some(channels) => {
                let mut behind = Vec::new();
                for channel in channels {
                    let (cursor, head) = (sql::change::cursor(tx, READER, channel)?, sql::change::head(tx, channel)?);
                    if cursor < head {
                        behind.push((channel.clone(), cursor, head));
                    }
                }
                Ok(behind)
            }
        });
        let behind = behind.await?;
        let looked_at = behind.len();
        let asked = futures_util::stream::iter(behind).map(|(channel, cursor, head)| async move {
            match self.shared.receivers.all_anew(&channel).await {
                Ok(receivers) => receivers.map(|receivers| (channel, cursor, head, receivers)),
                // One organization whose receivers cannot be told must not hold up the others.
                Err(error) => {
                    tracing::warn!(channel = %channel, error = %error, cause = error.cause(), "webhooks: the receivers could not be found");
                    None
                }
            }
        });
        let found: Vec<_> = asked.buffer_unordered(ASKED_AT_ONCE).filter_map(|found| async { found }).collect().await;
        let is_all = found.len() == looked_at;
        if !found.is_empty() {
            self.subscriptions_ensure(found).await?;
        }
        Ok(is_all)
    }

    async fn subscriptions_ensure(&self, found: Vec<(OrgUid, ChangeSeq, ChangeSeq, Arc<Vec<Receiver>>)>) -> Result<()> {
        self.shared
            .connec
            .db()
            .write(move |tx| {
                for (channel, cursor, head, receivers) in &found {
                    if sql::webhook::ensure(tx, channel, receivers, *cursor)? > 0 {
                        tx.notify_about(TOPIC_CHANGE, channel.as_str());
                    }
                    sql::change::cursor_advance(tx, READER, channel, *head)?;
                }
                Ok(())
            })
            .await
    }

    fn forget_old(&self) {
        self.shared.receivers.forget_old();
        self.shared.feed.forget_idle();
        self.workers().retain(|_, worker| worker.is_running || worker.began.is_some_and(|began| self.window_left(began).is_some()));
    }

    /// What is left of the window that was opened then.
    fn window_left(&self, began: Instant) -> Option<Duration> {
        Duration::from_millis(self.shared.settings.window_ms).checked_sub(began.elapsed())
    }

    fn workers(&self) -> std::sync::MutexGuard<'_, HashMap<InstanceUid, Worker>> {
        self.workers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wanted {
    /// The organizations; `None` for all.
    fn channels(&self) -> Option<Vec<OrgUid>> {
        match self {
            Self::All => None,
            Self::Channels(channels) => Some(channels.iter().map(|channel| OrgUid::trusted(&**channel)).collect()),
        }
    }
}
