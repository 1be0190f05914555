//! Looking at webhooks and managing them: for whoever may manage the app instances of an organization.

use serde_json::{Value, json};

use super::{Attempt, Delivery, Subscription, SubscriptionStatus, dispatcher, signing_secret};
use crate::connec::log::last_at;
use crate::connec::{Connec, TOPIC_CHANGE, sql};
use crate::hub::{Action, Actor, Asker, Credential, Receiver, audit_job};
use crate::jobs::enqueue;
use crate::kernel::{ChangeSeq, Error, OrgUid, Page, PageRequest, Result, Secret, Timestamp};
use crate::store::Tx;

/// How many deliveries are shown.
const DELIVERIES_SHOWN: i64 = 100;
/// The longest reason that is kept.
const REASON_CHARACTERS_MAX: usize = 500;

/// From where changes are told again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplayFrom {
    /// This change is the first; one past the head passes over everything.
    Seq(ChangeSeq),
    /// The first change at this time or later is the first.
    Time(Timestamp),
}

impl Connec {
    /// Who is told about an organization's changes, and the head of its log. Instances that nothing was sent to yet are
    /// there too.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn webhook_list(&self, credential: &Credential, scope: &str) -> Result<(Vec<Subscription>, ChangeSeq)> {
        // Not for every app that reads data: addresses may hold secrets of other apps.
        let grant = self.authorize(credential, scope, Action::ManageAppInstances, None).await?;
        let channel = grant.organization.uid.clone();
        let looking = channel.clone();
        let (mut subscriptions, cursor, head) = self
            .db()
            .read(move |tx| {
                let cursor = sql::change::cursor(tx, dispatcher::READER, &looking)?;
                Ok((sql::webhook::list(tx, &looking)?, cursor, sql::change::head(tx, &looking)?))
            })
            .await?;
        for receiver in self.idm().receivers(&channel).await? {
            if subscriptions.iter().any(|subscription| subscription.instance == receiver.instance) {
                continue;
            }
            subscriptions.push(Subscription {
                instance: receiver.instance,
                channel: channel.clone(),
                app: receiver.app.to_string(),
                app_name: receiver.app_name,
                url: receiver.url,
                status: SubscriptionStatus::Active,
                disabled_at: None,
                disabled_reason: None,
                cursor,
                epoch: 0,
                open_delivery: None,
                failures: 0,
                failing_since: None,
                next_attempt_at: Timestamp::from_ms(0),
                last_error: None,
                last_duration_ms: None,
                last_delivered_at: None,
            });
        }
        Ok((subscriptions, head))
    }

    /// One of them, with the head of the log and its latest deliveries, newest first.
    ///
    /// # Errors
    /// `NotFound`; what the IDM says.
    pub async fn webhook_show(
        &self,
        credential: &Credential,
        scope: &str,
        instance: &str,
    ) -> Result<(Subscription, ChangeSeq, Vec<Delivery>)> {
        let (subscriptions, head) = self.webhook_list(credential, scope).await?;
        let subscription = subscriptions.into_iter().find(|subscription| subscription.instance.as_str() == instance);
        let subscription = subscription.ok_or_else(|| unknown(instance))?;
        let wanted = instance.to_owned();
        let deliveries = self.db().read(move |tx| sql::delivery::list(tx, &wanted, DELIVERIES_SHOWN)).await?;
        Ok((subscription, head, deliveries))
    }

    /// What was tried, newest first.
    ///
    /// # Errors
    /// `NotFound`; Invalid for a cursor that is none; what the IDM says.
    pub async fn webhook_attempts(
        &self,
        credential: &Credential,
        scope: &str,
        instance: &str,
        page: &PageRequest,
    ) -> Result<Page<Attempt>> {
        self.webhook_show(credential, scope, instance).await?;
        let before = page.after.as_ref().map_or(Ok(i64::MAX), |_| page.after_id())?;
        let (wanted, limit) = (instance.to_owned(), i64::from(page.limit) + 1);
        let attempts = self.db().read(move |tx| sql::delivery::attempts(tx, &wanted, before, limit)).await?;
        Ok(Page::of(attempts, page, |attempt| attempt.number.to_string()))
    }

    /// The secret with which an instance's notifications are signed.
    ///
    /// # Errors
    /// `NotFound` also when the instance is not running; what the IDM says.
    pub async fn webhook_secret(&self, credential: &Credential, scope: &str, instance: &str) -> Result<Secret> {
        let (_, _, receiver) = self.webhook_receiver(credential, scope, instance).await?;
        Ok(signing_secret(&receiver.key_secret, &receiver.instance))
    }

    /// Sends what is open at once, also when it was disabled.
    ///
    /// # Errors
    /// `NotFound`; what the IDM says.
    pub async fn webhook_retry(&self, asker: impl Into<Asker<'_>>, scope: &str, instance: &str) -> Result<(Subscription, ChangeSeq)> {
        self.webhook_start(asker.into(), scope, instance, "webhook.retry").await
    }

    /// Tells it again after it was disabled, from where it stood.
    ///
    /// # Errors
    /// `NotFound`; what the IDM says.
    pub async fn webhook_enable(&self, asker: impl Into<Asker<'_>>, scope: &str, instance: &str) -> Result<(Subscription, ChangeSeq)> {
        self.webhook_start(asker.into(), scope, instance, "webhook.enable").await
    }

    async fn webhook_start(&self, asker: Asker<'_>, scope: &str, instance: &str, act: &'static str) -> Result<(Subscription, ChangeSeq)> {
        self.webhook_change(asker, scope, instance, act, json!({}), |tx, _, instance| {
            sql::webhook::enable(tx, instance)?;
            sql::delivery::restatus(tx, instance, "dead", "failed")
        })
        .await
    }

    /// Stops telling it. Nothing is lost: its place in the log stays.
    ///
    /// # Errors
    /// `NotFound`; what the IDM says.
    pub async fn webhook_disable(
        &self,
        asker: impl Into<Asker<'_>>,
        scope: &str,
        instance: &str,
        reason: Option<String>,
    ) -> Result<(Subscription, ChangeSeq)> {
        let reason: String = reason.unwrap_or_default().trim().chars().take(REASON_CHARACTERS_MAX).collect();
        let reason = if reason.is_empty() { "by hand".to_owned() } else { reason };
        let detail = json!({"reason": reason});
        self.webhook_change(asker.into(), scope, instance, "webhook.disable", detail, move |tx, _, instance| {
            sql::webhook::disable(tx, instance, &reason).map(drop)
        })
        .await
    }

    /// Tells it again, or passes over, what comes after a place in the log.
    ///
    /// # Errors
    /// `NotFound`; Invalid for a place that the log does not have; what the IDM says.
    pub async fn webhook_replay(
        &self,
        asker: impl Into<Asker<'_>>,
        scope: &str,
        instance: &str,
        from: ReplayFrom,
    ) -> Result<(Subscription, ChangeSeq)> {
        let detail = match from {
            ReplayFrom::Seq(seq) => json!({"from_seq": seq}),
            ReplayFrom::Time(time) => json!({"from_time": time}),
        };
        self.webhook_change(asker.into(), scope, instance, "webhook.replay", detail, move |tx, channel, instance| {
            let head = sql::change::head(tx, channel)?;
            let first = match from {
                ReplayFrom::Seq(seq) if (1..=head + 1).contains(&seq) => seq,
                ReplayFrom::Seq(_) => {
                    return Err(Error::invalid("from_seq", format!("the log has the changes 1 to {head}"))
                        .hint(format!("{} passes over everything", head + 1)));
                }
                ReplayFrom::Time(time) => last_at(tx, channel, head, time.plus_ms(-1))? + 1,
            };
            sql::delivery::restatus(tx, instance, "pending", "replaced")?;
            sql::delivery::restatus(tx, instance, "failed", "replaced")?;
            sql::delivery::restatus(tx, instance, "dead", "replaced")?;
            sql::webhook::rewind(tx, instance, first - 1)
        })
        .await
    }

    /// One act on a webhook, with its line in the audit.
    async fn webhook_change<F>(
        &self,
        asker: Asker<'_>,
        scope: &str,
        instance: &str,
        act: &'static str,
        detail: Value,
        mut change: F,
    ) -> Result<(Subscription, ChangeSeq)>
    where
        F: FnMut(&mut Tx<'_>, &OrgUid, &str) -> Result<()> + Send + 'static,
    {
        let grant = self.authorize(asker.credential(), scope, Action::ManageAppInstances, None).await?;
        let (channel, wanted, origin) = (grant.organization.uid.clone(), instance.to_owned(), asker.origin());
        // One that nothing was sent to yet has no row.
        let receivers = self.idm().receivers(&channel).await?;
        self.db()
            .write(move |tx| {
                let cursor = sql::change::cursor(tx, dispatcher::READER, &channel)?;
                let meant: Vec<Receiver> = receivers.iter().filter(|receiver| receiver.instance.as_str() == wanted).cloned().collect();
                sql::webhook::ensure(tx, &channel, &meant, cursor)?;
                let before = stands(&subscription(tx, &channel, &wanted)?);
                change(tx, &channel, &wanted)?;
                let after = stands(&subscription(tx, &channel, &wanted)?);
                let mut detail = detail.clone();
                detail["before"] = before;
                detail["after"] = after;
                enqueue(tx, &audit_job((&grant.actor, &origin), act, &wanted, Some(channel.as_str()), detail))?;
                tx.notify_about(TOPIC_CHANGE, channel.as_str());
                Ok((subscription(tx, &channel, &wanted)?, sql::change::head(tx, &channel)?))
            })
            .await
    }

    /// Who manages, where, and the running instance that is meant.
    pub(super) async fn webhook_receiver(&self, credential: &Credential, scope: &str, instance: &str) -> Result<(Actor, OrgUid, Receiver)> {
        let grant = self.authorize(credential, scope, Action::ManageAppInstances, None).await?;
        let channel = grant.organization.uid.clone();
        let receivers = self.idm().receivers(&channel).await?;
        let receiver = receivers.into_iter().find(|receiver| receiver.instance.as_str() == instance);
        let receiver = receiver.ok_or_else(|| unknown(instance).hint("is the app running, and does it have a webhook URL?"))?;
        Ok((grant.actor.clone(), channel, receiver))
    }
}

fn unknown(instance: &str) -> Error {
    Error::not_found("webhook of app instance", instance)
}

/// The subscription of an instance of this organization.
/// Where a subscription stands, for the audit.
fn stands(subscription: &Subscription) -> Value {
    json!({
        "status": subscription.status.word(),
        "reason": subscription.disabled_reason,
        "seq": subscription.cursor,
    })
}

fn subscription(tx: &mut Tx<'_>, channel: &OrgUid, instance: &str) -> Result<Subscription> {
    sql::webhook::find(tx, instance)?.filter(|found| found.channel == *channel).ok_or_else(|| unknown(instance))
}
