//! Webhooks: telling each app what others changed. A reader of the log.
//!
//! `dispatcher.rs` finds out who has to be told, `worker.rs` tells one subscription, `feed.rs` reads the log once for all of an
//! organization, `select.rs` says what concerns a receiver and `payload.rs` how it is put. `sender.rs` makes one HTTP exchange,
//! `slots.rs` keeps bad receivers from delaying good ones, `outbound::guard` keeps requests off private addresses. `docs/connec.md`
//! states the policy.

mod dispatcher;
mod feed;
mod manage;
mod payload;
mod receivers;
mod select;
mod sender;
mod settings;
mod signature;
mod slots;
mod trial;
mod worker;

pub use dispatcher::Dispatcher;
pub use manage::ReplayFrom;
pub use sender::DELIVERY_HEADER;
pub use settings::WebhookSettings;
pub use signature::{signature_of, signing_secret};

use crate::kernel::{ChangeSeq, Error, InstanceUid, OrgUid, Result, Timestamp};

/// Is a subscription told?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SubscriptionStatus {
    /// Yes.
    Active,
    /// Not until somebody enables it: it failed for days, or somebody disabled it.
    Disabled,
}

impl SubscriptionStatus {
    /// The word in the database and on the wire.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
        }
    }

    pub(crate) fn from_word(word: &str) -> Result<Self> {
        let found = [Self::Active, Self::Disabled].into_iter().find(|status| status.word() == word);
        found.ok_or_else(|| Error::internal("a subscription with an unknown status"))
    }
}

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
    /// Is it told?
    pub status: SubscriptionStatus,
    /// Since when not.
    pub disabled_at: Option<Timestamp>,
    /// Why not.
    pub disabled_reason: Option<String>,
    /// The last change that was delivered or passed over.
    pub cursor: ChangeSeq,
    /// How often it was replayed.
    pub epoch: i64,
    /// The number of the delivery that was begun and not taken yet.
    pub open_delivery: Option<i64>,
    /// Failed attempts in a row.
    pub failures: i64,
    /// Since when.
    pub failing_since: Option<Timestamp>,
    /// Not before.
    pub next_attempt_at: Timestamp,
    /// What the last failure was.
    pub last_error: Option<String>,
    /// How long the last attempt took.
    pub last_duration_ms: Option<i64>,
    /// When something was last taken.
    pub last_delivered_at: Option<Timestamp>,
}

/// One request to an instance, tried until it is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Its id, the same for every attempt.
    pub id: String,
    /// The instance.
    pub instance: InstanceUid,
    /// The organization.
    pub channel: OrgUid,
    /// Its place among the deliveries of the instance.
    pub number: i64,
    /// The first change that it covers.
    pub from_seq: ChangeSeq,
    /// The last one.
    pub to_seq: ChangeSeq,
    /// How many records it held when it was first tried.
    pub records: i64,
    /// `pending`, `delivered`, `failed` (will be tried again), `dead` (its subscription was disabled), `replaced` (by a replay) or
    /// `dropped` (nothing of it concerns the receiver any longer).
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

/// One attempt at a delivery, or a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Its place among the attempts of the instance.
    pub number: i64,
    /// The delivery's id; `tst-…` for a test.
    pub delivery: String,
    /// When it began.
    pub at: Timestamp,
    /// How long it took.
    pub duration_ms: i64,
    /// The answer's status, when there was one.
    pub response_status: Option<i64>,
    /// Why it failed; `None` when it was taken.
    pub error: Option<String>,
    /// How the answer began.
    pub excerpt: String,
}
