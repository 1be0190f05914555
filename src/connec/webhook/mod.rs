//! Webhooks: telling each app what other apps changed. `dispatcher.rs` says how; `docs/connec.md` states the policy.

mod dispatcher;
mod guard;
mod sender;
mod settings;

pub use dispatcher::Dispatcher;
pub use sender::DELIVERY_HEADER;
pub use settings::WebhookSettings;

use crate::connec::{Connec, TOPIC_CHANGE, sql};
use crate::hub::{Action, Credential};
use crate::kernel::{ChangeSeq, Error, InstanceUid, OrgUid, Result, Timestamp};

/// How many deliveries are shown.
const DELIVERIES_SHOWN: i64 = 100;

/// An app instance that is told about changes, and how far it was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// The instance.
    pub instance: InstanceUid,
    /// The organization.
    pub channel: OrgUid,
    /// The app's uid.
    pub app: String,
    /// The app's name.
    pub app_name: String,
    /// Where to.
    pub url: String,
    /// `active`, or `disabled` after failing for days.
    pub status: String,
    /// The last change that was delivered or passed over.
    pub cursor: ChangeSeq,
    /// Failed attempts in a row.
    pub failures: i64,
    /// Since when.
    pub failing_since: Option<Timestamp>,
    /// Not before.
    pub next_attempt_at: Timestamp,
    /// What the last failure was.
    pub last_error: Option<String>,
    /// When something was last taken.
    pub last_delivered_at: Option<Timestamp>,
}

/// One batch of changes on its way to an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Its id, the same for every attempt.
    pub id: String,
    /// The instance.
    pub instance: InstanceUid,
    /// The organization.
    pub channel: OrgUid,
    /// The first change that it covers.
    pub from_seq: ChangeSeq,
    /// The last one.
    pub to_seq: ChangeSeq,
    /// `pending`, `delivered`, `failed` (will be tried again) or `dead`.
    pub status: String,
    /// How often it was tried.
    pub attempts: i64,
    /// The last answer's status.
    pub response_status: Option<i64>,
    /// What the last failure was.
    pub error: Option<String>,
    /// When it was first tried.
    pub created_at: Timestamp,
    /// When it last changed.
    pub at: Timestamp,
}

impl Connec {
    /// Who is told about an organization's changes. Instances that nothing was sent to yet are there too.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn webhook_list(&self, credential: &Credential, scope: &str) -> Result<Vec<Subscription>> {
        // Not for every app that reads data: addresses may hold secrets of other apps.
        let grant = self.authorize(credential, scope, Action::ManageAppInstances, None).await?;
        let channel = grant.organization.uid;
        let looking = channel.clone();
        let (mut subscriptions, cursor) = self
            .db()
            .read(move |tx| Ok((sql::webhook::list(tx, &looking)?, sql::change::cursor(tx, dispatcher::READER, &looking)?)))
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
                status: "active".to_owned(),
                cursor,
                failures: 0,
                failing_since: None,
                next_attempt_at: Timestamp::from_ms(0),
                last_error: None,
                last_delivered_at: None,
            });
        }
        Ok(subscriptions)
    }

    /// One of them, with its latest deliveries, newest first.
    ///
    /// # Errors
    /// `NotFound`; what the IDM says.
    pub async fn webhook_show(&self, credential: &Credential, scope: &str, instance: &str) -> Result<(Subscription, Vec<Delivery>)> {
        let subscriptions = self.webhook_list(credential, scope).await?;
        let subscription = subscriptions.into_iter().find(|subscription| subscription.instance.as_str() == instance);
        let subscription = subscription.ok_or_else(|| Error::not_found("webhook of app instance", instance))?;
        let (channel, wanted) = (subscription.channel.clone(), instance.to_owned());
        let deliveries = self.db().read(move |tx| sql::webhook::deliveries(tx, &channel, &wanted, DELIVERIES_SHOWN)).await?;
        Ok((subscription, deliveries))
    }

    /// Sends what is open at once, also when the subscription was disabled.
    ///
    /// # Errors
    /// `NotFound`; what the IDM says.
    pub async fn webhook_retry(&self, credential: &Credential, scope: &str, instance: &str) -> Result<Subscription> {
        let grant = self.authorize(credential, scope, Action::ManageAppInstances, None).await?;
        let (channel, wanted) = (grant.organization.uid, instance.to_owned());
        let found = self
            .db()
            .write(move |tx| {
                tx.notify(TOPIC_CHANGE);
                sql::webhook::retry(tx, &channel, &wanted)
            })
            .await?;
        if !found {
            return Err(Error::not_found("webhook of app instance", instance).hint("nothing was sent to it yet"));
        }
        Ok(self.webhook_show(credential, scope, instance).await?.0)
    }
}
