//! Refusals that matter leave a line in the audit: somebody who is known wanted to change something, or to run a tenant or the
//! installation, and was not allowed. What was merely not to be seen is only counted and logged.
//!
//! A line is written once a minute for the same person and action, so that nobody fills the audit by knocking.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::acl::Action;
use super::{Actor, Hub, Origin, audit};
use crate::kernel::{Error, ErrorKind};

/// The same refusal leaves no second line so soon.
const QUIET_FOR: Duration = Duration::from_secs(60);
/// How many refusals are remembered for that; past that none is written until they have grown old.
const REMEMBERED_MAX: usize = 1_000;
/// How many lines wait to be written at once.
const WAITING_MAX: usize = 32;

/// A refusal.
pub(super) struct Refusal {
    pub(super) actor: Actor,
    pub(super) origin: Origin,
    pub(super) action: Action,
    pub(super) tenant: Option<String>,
    pub(super) organization: Option<String>,
    /// What was named.
    pub(super) subject: String,
    pub(super) because: Vec<String>,
}

/// Does a refusal of this matter?
fn matters(action: Action) -> bool {
    use Action as A;
    !matches!(
        action,
        A::Read | A::ReadData | A::ReadReports | A::ReadUser | A::ReadCustomers | A::Browse | A::AccessInstance | A::AskIdm | A::SyncApps
    )
}

/// Every answer is counted, so that a wave of refusals shows.
pub(super) fn count(action: Action, allowed: bool) {
    let allowed = if allowed { "yes" } else { "no" };
    metrics::counter!("mno_idm_decisions_total", "allowed" => allowed, "action" => action.as_str()).increment(1);
}

/// Counts and logs that nobody was found behind a credential: it is unknown, wrong, over, or of somebody who is frozen. Nothing is written
/// down: anybody could fill the audit.
pub(super) fn unknown(action: Action, request_id: Option<&str>, error: &Error) {
    if error.kind() == ErrorKind::Unauthenticated {
        count(action, false);
        tracing::info!(request_id, action = action.as_str(), because = error.message(), "not allowed");
    }
}

/// What was refused lately.
#[derive(Default)]
pub(super) struct Refusals {
    lately: Mutex<HashMap<(String, Action), Instant>>,
    waiting: Arc<std::sync::atomic::AtomicUsize>,
}

impl Refusals {
    fn is_new(&self, actor: &str, action: Action) -> bool {
        let now = Instant::now();
        let mut lately = self.lately.lock().unwrap_or_else(PoisonError::into_inner);
        if lately.len() >= REMEMBERED_MAX {
            lately.retain(|_, at| now.duration_since(*at) < QUIET_FOR);
        }
        let known = lately.get(&(actor.to_owned(), action)).is_some_and(|at| now.duration_since(*at) < QUIET_FOR);
        if known || lately.len() >= REMEMBERED_MAX {
            return false;
        }
        lately.insert((actor.to_owned(), action), now);
        true
    }
}

impl Hub {
    /// Counts and logs a refusal, with its reason and its request; one that matters is written down.
    pub(super) fn refused(&self, refusal: Refusal) {
        let Refusal { actor, origin, action, because, .. } = &refusal;
        count(*action, false);
        let (request_id, action, because) = (origin.request_id.as_deref(), action.as_str(), because.join("; "));
        tracing::info!(request_id, action, actor = actor.uid, because, "not allowed");
        if matters(refusal.action) {
            self.refusal_record(refusal);
        }
    }

    /// Writes a refusal down, beside the request: who is refused does not wait for it.
    fn refusal_record(&self, refusal: Refusal) {
        use std::sync::atomic::Ordering;
        if !self.refusals.is_new(&refusal.actor.uid, refusal.action) {
            return;
        }
        let waiting = Arc::clone(&self.refusals.waiting);
        if waiting.fetch_add(1, Ordering::Relaxed) >= WAITING_MAX {
            waiting.fetch_sub(1, Ordering::Relaxed);
            return;
        }
        let (db, master) = (self.db.clone(), self.master.clone());
        tokio::spawn(async move {
            let written = db
                .write(move |tx| {
                    let line = audit::Line {
                        actor: &refusal.actor,
                        origin: &refusal.origin,
                        tenant: refusal.tenant.as_deref(),
                        organization: refusal.organization.as_deref(),
                        action: "access.refused",
                        subject: &refusal.subject,
                        detail: &serde_json::json!({"action": refusal.action.as_str(), "because": refusal.because}),
                    };
                    audit::append(tx, &master, &line)
                })
                .await;
            waiting.fetch_sub(1, Ordering::Relaxed);
            if let Err(error) = written {
                tracing::warn!(%error, cause = error.cause(), "a refusal could not be written to the audit");
            }
        });
    }
}
