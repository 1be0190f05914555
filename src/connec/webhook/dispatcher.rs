//! The dispatcher: the reader of the log that tells other apps what changed.
//!
//! Two steps, each with its own durable cursor:
//! 1. *Fan-out*, per organization: when its log has grown, every running receiver gets a subscription. A new one starts where
//!    fan-out stood before, not at the head: a change that was committed while the instance ran and before its
//!    subscription existed is delivered. Receivers are asked for after the head was read, so one that ran when a change
//!    was committed is always seen.
//! 2. *Delivery*, per subscription: the changes after its cursor go out in batches, in order, one at a time, by a task of its
//!    own that holds a lease. A delivery is written down before it is sent, so after a crash the same delivery, with
//!    the same id, is sent again: at least once.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::sync::{Notify, Semaphore};
use tokio_util::sync::CancellationToken;

use super::sender::Sender;
use super::settings::WebhookSettings;
use super::{Delivery, Subscription};
use crate::connec::model::Record;
use crate::connec::sharing::Access;
use crate::connec::sql;
use crate::connec::view::View;
use crate::connec::{Connec, TOPIC_CHANGE};
use crate::hub::Receiver;
use crate::kernel::{ChangeSeq, InstanceUid, OrgUid, Result, random_token};
use crate::store::Tx;

/// The name of the fan-out's cursor.
pub(crate) const READER: &str = "webhook";
/// How many organizations one round fans out.
const CHANNELS_AT_ONCE: i64 = 1_000;
/// How long a subscription whose instance is not running waits.
const NOT_RUNNING_WAIT_MS: i64 = 30_000;
/// How many changes back a subscription's taken deliveries stay listed.
const HISTORY_CHANGES: i64 = 10_000;

/// Tells apps what changed. Run one per process.
#[derive(Clone)]
pub struct Dispatcher(Arc<Shared>);

struct Shared {
    connec: Connec,
    settings: WebhookSettings,
    sender: Sender,
    /// Names this process in leases.
    owner: String,
    /// The subscriptions that have a task here.
    running: Mutex<HashSet<InstanceUid>>,
    slots: Arc<Semaphore>,
    task_ended: Notify,
}

/// What a subscription's next step turned out to be.
enum Step {
    /// Send this.
    Send(Box<Batch>),
    /// Nothing is left, or somebody else does it.
    Rest,
    /// Look again: changes were passed over.
    Again,
}

struct Batch {
    delivery: Delivery,
    subscription: Subscription,
    records: Vec<Record>,
}

impl Dispatcher {
    /// A dispatcher over Connec!'s log.
    ///
    /// # Errors
    /// When the HTTP client cannot be made.
    pub fn new(connec: Connec, settings: WebhookSettings) -> Result<Self> {
        let sender = Sender::new(settings.clone())?;
        let slots = Arc::new(Semaphore::new(settings.deliveries_at_once));
        let owner = format!("dsp-{}", random_token(12));
        let running = Mutex::new(HashSet::new());
        Ok(Self(Arc::new(Shared { connec, settings, sender, owner, running, slots, task_ended: Notify::new() })))
    }

    /// Works until `stop`; then waits for the deliveries that are under way (each has its time-out).
    pub async fn run(&self, stop: CancellationToken) {
        if let Err(error) = self.0.connec.db().write(sql::webhook::release_all).await {
            tracing::warn!(error = %error, cause = error.cause(), "webhooks: dropping old leases failed");
        }
        let mut changes = self.0.connec.db().watch(TOPIC_CHANGE);
        while !stop.is_cancelled() {
            changes.borrow_and_update();
            if let Err(error) = self.round(&stop).await {
                tracing::warn!(error = %error, cause = error.cause(), "webhooks: a round failed");
            }
            tokio::select! {
                _ = changes.changed() => {}
                () = self.0.task_ended.notified() => {}
                () = tokio::time::sleep(Duration::from_millis(self.0.settings.poll_ms)) => {}
                () = stop.cancelled() => {}
            }
        }
        let all = u32::try_from(self.0.settings.deliveries_at_once).unwrap_or(u32::MAX);
        let _ = self.0.slots.acquire_many(all).await;
    }

    /// Fans out and delivers until nothing is due now. For tests and for `mno` without a server.
    ///
    /// # Errors
    /// The store's and the IDM's; failed deliveries are not errors.
    pub async fn drain(&self) -> Result<()> {
        loop {
            self.fan_out().await?;
            let due = self.due().await?;
            if due.is_empty() {
                return Ok(());
            }
            for subscription in due {
                self.deliver(&subscription, &CancellationToken::new()).await?;
            }
        }
    }

    async fn round(&self, stop: &CancellationToken) -> Result<()> {
        self.fan_out().await?;
        for subscription in self.due().await? {
            let Ok(slot) = Arc::clone(&self.0.slots).try_acquire_owned() else { break };
            let instance = subscription.instance.clone();
            if !self.running().insert(instance.clone()) {
                continue;
            }
            let (dispatcher, stop) = (self.clone(), stop.clone());
            tokio::spawn(async move {
                // A small window lets a burst go out as one delivery.
                tokio::time::sleep(Duration::from_millis(dispatcher.0.settings.window_ms)).await;
                if let Err(error) = dispatcher.deliver(&subscription, &stop).await {
                    tracing::warn!(instance = %instance, error = %error, cause = error.cause(), "webhooks: a delivery could not be made");
                    // It is still due: without a pause this would go round and round while the IDM or the database is away.
                    tokio::time::sleep(Duration::from_millis(dispatcher.0.settings.poll_ms)).await;
                }
                dispatcher.running().remove(&instance);
                drop(slot);
                // A change may have come between the task's last look and its end.
                dispatcher.0.task_ended.notify_one();
            });
        }
        Ok(())
    }

    async fn due(&self) -> Result<Vec<Subscription>> {
        let limit = i64::try_from(self.0.settings.deliveries_at_once).unwrap_or(i64::MAX);
        let due = self.0.connec.db().read(move |tx| sql::webhook::due(tx, limit)).await?;
        let running = self.running();
        Ok(due.into_iter().filter(|subscription| !running.contains(&subscription.instance)).collect())
    }

    async fn fan_out(&self) -> Result<()> {
        let behind = self.0.connec.db().read(|tx| sql::change::behind(tx, READER, CHANNELS_AT_ONCE)).await?;
        for (channel, cursor, head) in behind {
            // One organization whose receivers cannot be told must not hold up the others.
            if let Err(error) = self.fan_out_channel(&channel, cursor, head).await {
                tracing::warn!(channel = %channel, error = %error, cause = error.cause(), "webhooks: the receivers could not be found");
            }
        }
        Ok(())
    }

    async fn fan_out_channel(&self, channel: &OrgUid, cursor: ChangeSeq, head: ChangeSeq) -> Result<()> {
        let receivers = self.0.connec.idm().receivers(channel).await?;
        let channel = channel.clone();
        self.0
            .connec
            .db()
            .write(move |tx| {
                sql::webhook::ensure(tx, &channel, &receivers, cursor)?;
                sql::change::cursor_advance(tx, READER, &channel, head)
            })
            .await
    }

    /// Sends what a subscription has to get, until nothing is left or a delivery fails.
    async fn deliver(&self, subscription: &Subscription, stop: &CancellationToken) -> Result<()> {
        let instance = &subscription.instance;
        while !stop.is_cancelled() {
            // Asked anew for each delivery: the app's key, address and state may have changed.
            let receivers = self.0.connec.idm().receivers(&subscription.channel).await?;
            let Some(receiver) = receivers.into_iter().find(|receiver| receiver.instance == *instance) else {
                let instance = instance.clone();
                return self
                    .0
                    .connec
                    .db()
                    .write(move |tx| sql::webhook::postpone(tx, &instance, NOT_RUNNING_WAIT_MS, "the app instance is not running"))
                    .await;
            };
            match self.begin(&receiver).await? {
                Step::Rest => break,
                Step::Again => {}
                Step::Send(batch) => {
                    let taken = self.send(&receiver, *batch).await?;
                    if !taken {
                        return Ok(());
                    }
                }
            }
        }
        let (instance, owner) = (instance.clone(), self.0.owner.clone());
        self.0.connec.db().write(move |tx| sql::webhook::release(tx, &instance, &owner)).await
    }

    /// Claims the subscription and writes down the next delivery.
    async fn begin(&self, receiver: &Receiver) -> Result<Step> {
        let (owner, lease_ms, changes_max) = (self.0.owner.clone(), self.0.settings.lease_ms(), self.0.settings.changes_max);
        let instance = receiver.instance.clone();
        let wanted = receiver.manifest.webhook.entities.clone();
        let new_id = format!("dlv-{}", random_token(16));
        self.0
            .connec
            .db()
            .write(move |tx| {
                let Some(subscription) = sql::webhook::claim(tx, &instance, &owner, lease_ms)? else { return Ok(Step::Rest) };
                let open = sql::webhook::delivery_open(tx, &subscription)?;
                let to = if let Some(delivery) = &open {
                    delivery.to_seq
                } else {
                    sql::change::head(tx, &subscription.channel)?.min(subscription.cursor.saturating_add(changes_max))
                };
                if to <= subscription.cursor {
                    sql::webhook::release(tx, &instance, &owner)?;
                    return Ok(Step::Rest);
                }
                let records = records_after(tx, &subscription, to, wanted.as_deref())?;
                if records.is_empty() {
                    sql::webhook::skip_to(tx, &instance, to)?;
                    return Ok(Step::Again);
                }
                let now = tx.now();
                let delivery = match open {
                    Some(delivery) => Delivery { attempts: delivery.attempts + 1, at: now, ..delivery },
                    None => Delivery {
                        id: new_id.clone(),
                        instance: instance.clone(),
                        channel: subscription.channel.clone(),
                        from_seq: subscription.cursor + 1,
                        to_seq: to,
                        status: "pending".to_owned(),
                        attempts: 1,
                        response_status: None,
                        error: None,
                        created_at: now,
                        at: now,
                    },
                };
                sql::webhook::delivery_begin(tx, &delivery)?;
                Ok(Step::Send(Box::new(Batch { delivery, subscription, records })))
            })
            .await
    }

    /// Sends a delivery and takes note of what became of it; was it taken?
    async fn send(&self, receiver: &Receiver, batch: Batch) -> Result<bool> {
        let body = self.body(&batch);
        let outcome = self.0.sender.send(receiver, &batch.delivery.id, &body).await;
        let Batch { delivery, subscription, .. } = batch;
        let status = outcome.status.map(i64::from);
        let Some(error) = outcome.error else {
            metrics::counter!("mno_connec_deliveries_total", "result" => "delivered").increment(1);
            self.0
                .connec
                .db()
                .write(move |tx| {
                    sql::webhook::delivered(tx, &delivery, status.unwrap_or_default())?;
                    sql::webhook::delivery_prune(tx, &delivery.instance, delivery.to_seq.saturating_sub(HISTORY_CHANGES))
                })
                .await?;
            return Ok(true);
        };
        metrics::counter!("mno_connec_deliveries_total", "result" => "failed").increment(1);
        tracing::info!(instance = %delivery.instance, delivery = delivery.id, attempt = delivery.attempts, error, "webhooks: a delivery failed");
        let settings = self.0.settings.clone();
        let random = rand::random::<f64>();
        self.0
            .connec
            .db()
            .write(move |tx| {
                let now = tx.now();
                let failing_since = subscription.failing_since.unwrap_or(now);
                let failures = subscription.failures + 1;
                let failure = sql::webhook::Failure {
                    error: &error,
                    response_status: status,
                    failures,
                    failing_since,
                    next_attempt_at: now.plus_ms(settings.retry_wait_ms(failures, random)),
                    give_up: now.as_ms() - failing_since.as_ms() >= settings.give_up_after_ms,
                };
                sql::webhook::failed(tx, &delivery, &failure)
            })
            .await?;
        Ok(false)
    }

    /// The records by collection, what is referred to before what refers to it: receivers drop a record whose references they
    /// do not know yet.
    fn body(&self, batch: &Batch) -> Value {
        let registry = self.0.connec.registry();
        let mut records: Vec<&Record> = batch.records.iter().collect();
        records.sort_by_key(|record| registry.rank(&record.entity));
        let mut body = Map::new();
        for record in records {
            let Ok(entity) = registry.entity(&record.entity) else { continue };
            let group = Some(batch.subscription.instance.clone());
            let view = View::new(batch.subscription.channel.clone(), group, entity, Access::everything(), false);
            let collection = body.entry(record.entity.clone()).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(items) = collection {
                items.push(view.show(record));
            }
        }
        Value::Object(body)
    }

    fn running(&self) -> std::sync::MutexGuard<'_, HashSet<InstanceUid>> {
        self.0.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The records that others changed, in the order of their first change. Their newest state, not the one of that change: a
/// receiver that has written a record itself since must not get an older state back.
fn records_after(tx: &mut Tx<'_>, subscription: &Subscription, to: i64, wanted: Option<&[String]>) -> Result<Vec<Record>> {
    let own = subscription.instance.as_str();
    let mut seen = HashSet::new();
    let mut records = Vec::new();
    for mark in sql::change::marks(tx, &subscription.channel, subscription.cursor, to)? {
        let is_wanted = wanted.is_none_or(|wanted| wanted.contains(&mark.entity));
        if mark.instance.as_deref() == Some(own) || !is_wanted || !seen.insert((mark.entity.clone(), mark.record_id.clone())) {
            continue;
        }
        let record = sql::record::find(tx, &subscription.channel, &mark.entity, &mark.record_id)?;
        records.extend(record);
    }
    Ok(records)
}
