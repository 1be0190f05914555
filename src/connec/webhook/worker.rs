//! Telling one subscription: delivery after delivery, in order, until nothing is left or one fails.
//!
//! A delivery is written down before it is sent, so after a crash the same delivery, with the same id, is sent again: at
//! least once. What became of one and the beginning of the next are one transaction. Everything that moves the cursor checks
//! that the claim still holds and that no replay came between.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::feed::Feed;
use super::payload::{Draft, Payload, Room, payload_build};
use super::receivers::Receivers;
use super::select::select;
use super::sender::{Outcome, Sender};
use super::settings::WebhookSettings;
use super::slots::Slots;
use super::{Attempt, Delivery, Subscription, SubscriptionStatus};
use crate::connec::{Connec, sql};
use crate::hub::{Actor, ActorKind, Origin, Receiver, audit_job};
use crate::jobs::enqueue;
use crate::kernel::{ChangeSeq, Result, Timestamp, random_token};
use crate::store::Tx;

/// How long a subscription whose instance is not running waits.
const NOT_RUNNING_WAIT_MS: i64 = 30_000;
/// How many deliveries of a subscription stay listed.
const DELIVERIES_KEPT: i64 = 1_000;
/// How many attempts of a subscription stay listed.
const ATTEMPTS_KEPT: i64 = 2_000;
/// How often old ones are forgotten: each so many deliveries or attempts.
const PRUNE_EVERY: i64 = 50;

/// What every worker of a process shares.
pub(super) struct Shared {
    pub(super) connec: Connec,
    pub(super) settings: WebhookSettings,
    pub(super) sender: Sender,
    pub(super) receivers: Receivers,
    pub(super) feed: Feed,
    pub(super) slots: Slots,
    /// Names this process in leases.
    pub(super) owner: String,
}

/// What a subscription needs next.
enum Next {
    /// Its open delivery is to be tried again, or what of it still concerns the receiver.
    Again { open: Delivery, payload: Payload },
    /// A delivery.
    New(Payload),
    /// Up to here nothing concerns the receiver; is there more to look at?
    Skip { to: ChangeSeq, has_more: bool },
    /// It waits: the instance is not running.
    Postpone,
    /// Nothing, or not now.
    Rest,
}

/// What is next, and to whom.
struct Step {
    next: Next,
    receiver: Option<Receiver>,
    /// Is more waiting in the log already?
    has_more: bool,
}

impl Step {
    fn of(next: Next) -> Self {
        Self { next, receiver: None, has_more: false }
    }
}

/// A request that was written down and can be sent.
struct Begun {
    delivery: Delivery,
    body: String,
    /// As the subscription was when this was begun.
    read: Subscription,
}

/// A request that was made.
struct Done {
    delivery: Delivery,
    read: Subscription,
    began_at: Timestamp,
    outcome: Outcome,
}

/// What a transaction decided.
enum Settled {
    Send(Box<Begun>),
    /// Look again: the subscription is now as this says.
    Look(Box<Subscription>),
    Rest,
}

/// How a turn ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// Others wait for the slot: to be continued.
    Queue,
    /// Nothing is left, or the next attempt has its time.
    Rest,
}

impl Shared {
    /// Tells a subscription until nothing is left, one attempt fails, or it has to queue again. `began` is when it last began
    /// something.
    pub(super) async fn turn(&self, subscription: &mut Subscription, began: &mut Instant, stop: &CancellationToken) -> Result<Ended> {
        let is_quick = self.slots.is_quick(subscription);
        let slot = tokio::select! {
            slot = self.slots.take(is_quick) => slot,
            () = stop.cancelled() => None,
        };
        let Some(mut slot) = slot else { return Ok(Ended::Rest) };
        let (mut done, mut is_claimed, mut has_more): (Option<Done>, bool, bool) = (None, false, false);
        loop {
            let may_go_on = !stop.is_cancelled() && done.as_ref().is_none_or(|done| done.outcome.error.is_none());
            let must_queue = done.is_some() && (!slot.is_quick || !self.slots.is_free(&slot));
            if let Some(done) = &done {
                after(subscription, done);
            }
            let next = if may_go_on && !must_queue {
                if done.is_some() && !has_more {
                    // More may come at once: one request for all of it is cheaper for both sides.
                    let window = Duration::from_millis(self.settings.window_ms);
                    tokio::time::sleep(window.saturating_sub(began.elapsed())).await;
                }
                self.next(subscription).await
            } else {
                Ok(Step::of(Next::Rest))
            };
            // That the next one cannot be made must not lose what is known of the last one.
            let (Step { next, receiver, has_more: more }, failed) = match next {
                Ok(step) => (step, None),
                Err(error) => (Step::of(Next::Rest), Some(error)),
            };
            has_more = more;
            if done.is_none() && !is_claimed && matches!(next, Next::Rest) {
                return failed.map_or(Ok(Ended::Rest), Err);
            }
            let settled = self.settle(subscription, done.take(), next).await?;
            if let Some(error) = failed {
                return Err(error);
            }
            match settled {
                Settled::Rest if must_queue && may_go_on => return Ok(Ended::Queue),
                Settled::Rest => return Ok(Ended::Rest),
                Settled::Look(now) => *subscription = *now,
                Settled::Send(begun) => {
                    let Begun { delivery, body, read } = *begun;
                    (*subscription, *began, is_claimed) = (read.clone(), Instant::now(), true);
                    let Some(receiver) = receiver else { return Ok(Ended::Rest) };
                    let began_at = self.connec.db().clock().now();
                    let exchange = self.sender.send(&receiver, &delivery.id, began_at, body);
                    let outcome = self.slots.hold(&mut slot, exchange).await;
                    note(&delivery, &outcome);
                    done = Some(Done { delivery, read, began_at, outcome });
                }
            }
        }
    }

    /// What a subscription needs next.
    async fn next(&self, subscription: &Subscription) -> Result<Step> {
        let channel = &subscription.channel;
        // The app's key, address and state may have changed since the last delivery.
        let Some(receiver) = self.receivers.one(channel, &subscription.instance).await? else { return Ok(Step::of(Next::Postpone)) };
        if let Some(number) = subscription.open_delivery {
            let instance = subscription.instance.clone();
            let open = self.connec.db().read(move |tx| sql::delivery::find(tx, &instance, number)).await?;
            return match open {
                Some(open) => self.again(receiver, subscription, open).await,
                // It was forgotten: what it covered is told in a new one.
                None => Ok(Step::of(Next::Skip { to: subscription.cursor, has_more: true })),
            };
        }
        let slice = self.feed.read(channel, subscription.cursor, self.settings.changes_max).await?;
        if slice.to <= subscription.cursor {
            return Ok(Step::of(Next::Rest));
        }
        let room = Room::of(&receiver, self.settings.body_bytes_max);
        let draft = Draft { channel: channel.clone(), told: select(&slice, &receiver), to: slice.to, receiver: receiver.clone() };
        let payload = payload_build(&self.connec, draft, room).await?;
        Ok(match payload {
            Some(payload) => {
                let has_more = slice.has_more || payload.to < slice.to;
                Step { next: Next::New(payload), receiver: Some(receiver), has_more }
            }
            None => Step::of(Next::Skip { to: slice.to, has_more: slice.has_more }),
        })
    }

    /// The open delivery again, with the records' newest state.
    async fn again(&self, receiver: Receiver, subscription: &Subscription, open: Delivery) -> Result<Step> {
        let slice = self.feed.read_exactly(&subscription.channel, subscription.cursor, open.to_seq).await?;
        let room = Room { bytes_max: usize::MAX, ..Room::of(&receiver, 0) };
        let channel = subscription.channel.clone();
        let draft = Draft { channel, told: select(&slice, &receiver), to: open.to_seq, receiver: receiver.clone() };
        let payload = payload_build(&self.connec, draft, room).await?;
        Ok(match payload {
            Some(payload) => Step { next: Next::Again { open, payload }, receiver: Some(receiver), has_more: true },
            None => Step::of(Next::Skip { to: open.to_seq, has_more: true }),
        })
    }

    /// Writes down what became of the last delivery, and begins the next one.
    async fn settle(&self, subscription: &Subscription, done: Option<Done>, next: Next) -> Result<Settled> {
        let (owner, settings) = (self.owner.clone(), self.settings.clone());
        let read = subscription.clone();
        let done = done.map(Arc::new);
        let (next, new_id, random) = (Arc::new(next), format!("dlv-{}", random_token(20)), rand::random::<f64>());
        self.connec
            .db()
            .write(move |tx| {
                if let Some(done) = &done {
                    outcome_write(tx, done, &settings, random, &owner)?;
                    if done.outcome.error.is_some() {
                        return Ok(Settled::Rest);
                    }
                }
                next_write(tx, &read, &next, &new_id, &sql::webhook::Claim { owner: &owner, lease_ms: settings.lease_ms() })
            })
            .await
    }
}

/// The subscription as it will be once this is written down.
fn after(subscription: &mut Subscription, done: &Done) {
    *subscription = done.read.clone();
    subscription.last_duration_ms = Some(done.outcome.duration_ms());
    if done.outcome.error.is_none() {
        subscription.cursor = done.delivery.to_seq;
        (subscription.open_delivery, subscription.failures, subscription.failing_since) = (None, 0, None);
    } else {
        subscription.failures += 1;
    }
}

/// Begins what is next.
fn next_write(tx: &mut Tx<'_>, read: &Subscription, next: &Next, new_id: &str, claim: &sql::webhook::Claim<'_>) -> Result<Settled> {
    let (instance, now) = (&read.instance, tx.now());
    match next {
        Next::Rest => sql::webhook::release(tx, instance, claim.owner)?,
        Next::Postpone => sql::webhook::postpone(tx, instance, NOT_RUNNING_WAIT_MS, "the app instance is not running, or has no webhook")?,
        Next::Skip { to, has_more } => {
            let moved = sql::webhook::skip_to(tx, read, *to, claim.owner)?;
            if let Some(number) = read.open_delivery.filter(|_| moved)
                && let Some(open) = sql::delivery::find(tx, instance, number)?
            {
                sql::delivery::finish(tx, &open, "dropped", None, None)?;
            }
            if !moved || !has_more {
                sql::webhook::release(tx, instance, claim.owner)?;
            } else {
                let now = Subscription { cursor: *to, open_delivery: None, ..read.clone() };
                return Ok(Settled::Look(Box::new(now)));
            }
        }
        Next::New(payload) => {
            if let Some(number) = sql::webhook::claim_new(tx, read, claim)? {
                let delivery = Delivery {
                    id: new_id.to_owned(),
                    instance: instance.clone(),
                    channel: read.channel.clone(),
                    number,
                    from_seq: read.cursor + 1,
                    to_seq: payload.to,
                    records: i64::try_from(payload.records).unwrap_or(i64::MAX),
                    status: "pending".to_owned(),
                    attempts: 1,
                    response_status: None,
                    error: None,
                    created_at: now,
                    at: now,
                };
                sql::delivery::insert(tx, &delivery)?;
                if number % PRUNE_EVERY == 0 {
                    sql::delivery::prune(tx, instance, number, DELIVERIES_KEPT)?;
                }
                let read = Subscription { open_delivery: Some(number), ..read.clone() };
                return Ok(Settled::Send(Box::new(Begun { delivery, body: payload.body.clone(), read })));
            }
            sql::webhook::release(tx, instance, claim.owner)?;
        }
        Next::Again { open, payload } => {
            if sql::webhook::claim_open(tx, read, claim)? {
                let delivery = Delivery { attempts: open.attempts + 1, ..open.clone() };
                sql::delivery::begin_again(tx, &delivery)?;
                return Ok(Settled::Send(Box::new(Begun { delivery, body: payload.body.clone(), read: read.clone() })));
            }
            sql::webhook::release(tx, instance, claim.owner)?;
        }
    }
    Ok(Settled::Rest)
}

/// Takes note of an attempt and of what it means for the subscription.
fn outcome_write(tx: &mut Tx<'_>, done: &Done, settings: &WebhookSettings, random: f64, owner: &str) -> Result<()> {
    let Done { delivery, read, began_at, outcome } = done;
    attempt_write(tx, read, &delivery.id, *began_at, outcome)?;
    let response_status = outcome.status.map(i64::from);
    let Some(error) = &outcome.error else {
        sql::delivery::finish(tx, delivery, "delivered", response_status, None)?;
        return sql::webhook::advance(tx, read, delivery.to_seq, outcome.duration_ms(), owner);
    };
    let now = tx.now();
    let failures = read.failures + 1;
    let failing_since = read.failing_since.unwrap_or(now);
    let failure = sql::webhook::Failure {
        error,
        failures,
        failing_since,
        next_attempt_at: now.plus_ms(settings.retry_wait_ms(failures, random)),
        duration_ms: outcome.duration_ms(),
    };
    let noted = sql::webhook::fail(tx, read, &failure, owner)?;
    let gives_up = noted && now.as_ms() - failing_since.as_ms() >= settings.give_up_after_ms;
    sql::delivery::finish(tx, delivery, if gives_up { "dead" } else { "failed" }, response_status, Some(error))?;
    if gives_up {
        give_up(tx, read, failures, failing_since, error)?;
    }
    Ok(())
}

/// Keeps an attempt, for those who look why something did not arrive.
pub(super) fn attempt_write(tx: &mut Tx<'_>, read: &Subscription, delivery: &str, at: Timestamp, outcome: &Outcome) -> Result<()> {
    let Some(number) = sql::webhook::attempt_number(tx, &read.instance)? else { return Ok(()) };
    let attempt = Attempt {
        number,
        delivery: delivery.to_owned(),
        at,
        duration_ms: outcome.duration_ms(),
        response_status: outcome.status.map(i64::from),
        error: outcome.error.clone(),
        excerpt: outcome.excerpt.clone(),
    };
    sql::delivery::attempt_insert(tx, &read.channel, &read.instance, &attempt)?;
    if number % PRUNE_EVERY == 0 {
        sql::delivery::attempt_prune(tx, &read.instance, number, ATTEMPTS_KEPT)?;
    }
    Ok(())
}

/// Disables a subscription that failed for too long, and sees that somebody hears of it.
fn give_up(tx: &mut Tx<'_>, read: &Subscription, failures: i64, failing_since: Timestamp, error: &str) -> Result<()> {
    let reason = format!("failed {failures} times since {failing_since}, last: {error}");
    if read.status != SubscriptionStatus::Active || !sql::webhook::disable(tx, read.instance.as_str(), &reason)? {
        return Ok(());
    }
    let dispatcher =
        Actor { kind: ActorKind::Service, uid: "connec.webhook".to_owned(), name: "Connec! webhooks".to_owned(), impersonator: None };
    let detail = json!({"app": read.app, "url": read.url, "failures": failures, "failing_since": failing_since, "error": error});
    enqueue(
        tx,
        &audit_job((&dispatcher, &Origin::default()), "webhook.give_up", read.instance.as_str(), Some(read.channel.as_str()), detail),
    )?;
    metrics::counter!("mno_connec_webhooks_disabled_total").increment(1);
    tracing::error!(
        event = "connec.webhook.disabled",
        instance = %read.instance, channel = %read.channel, app = read.app, failures, failing_since = %failing_since, error,
        "the webhook of `{}` was disabled: run `mno connec webhook retry {} --scope {}` when its receiver works again",
        read.app_name, read.instance, read.channel
    );
    Ok(())
}

/// For the metrics and the log.
fn note(delivery: &Delivery, outcome: &Outcome) {
    let result = if outcome.error.is_none() { "delivered" } else { "failed" };
    metrics::counter!("mno_connec_deliveries_total", "result" => result).increment(1);
    metrics::histogram!("mno_connec_delivery_seconds", "result" => result).record(outcome.duration.as_secs_f64());
    if let Some(error) = &outcome.error {
        tracing::info!(
            event = "connec.webhook.failed",
            instance = %delivery.instance, delivery = delivery.id, attempt = delivery.attempts, error,
            "webhooks: a delivery failed"
        );
    }
}
