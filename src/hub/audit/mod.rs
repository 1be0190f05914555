//! Who did what: every administrative act leaves a line, in the transaction that did it.
//!
//! Each line is sealed to the one before (`chain.rs`), so that a change or a removal shows. A room that has not the Hub's
//! tables leaves a job in its transaction ([`audit_job`]), which becomes the line.

mod chain;
mod export;
mod list;
mod old;
mod retention;
mod verify;

pub use export::AuditExport;
pub use list::AuditFilter;
pub(super) use retention::Anchor;
pub use retention::AuditRetention;
pub use verify::{AuditAnchor, AuditBreak, AuditVerdict};

use serde::{Deserialize, Serialize};

use super::{Actor, Hub, Origin, Permit, sql};
use crate::jobs::{NewJob, Outcome, Registry, handler};
use crate::kernel::{Error, MasterKey, Result, Secret};
use crate::store::Tx;

/// The largest part of a document that stands in the audit as it is, in bytes of JSON; a larger one is told by its length and hash.
const BRIEF_BYTES_MAX: usize = 200;

/// A line to write.
pub(super) struct Line<'a> {
    pub(super) actor: &'a Actor,
    pub(super) origin: &'a Origin,
    /// In which tenant: a uid. Decides the chain.
    pub(super) tenant: Option<&'a str>,
    pub(super) organization: Option<&'a str>,
    pub(super) action: &'a str,
    pub(super) subject: &'a str,
    /// Must hold no secret.
    pub(super) detail: &'a serde_json::Value,
}

/// Writes a line of what a permit allowed. `detail` must hold no secret.
pub(super) fn record(
    tx: &mut Tx<'_>,
    permit: &Permit,
    action: &str,
    subject: &str,
    organization: Option<&str>,
    detail: &serde_json::Value,
) -> Result<()> {
    let tenant = permit.tenant().ok().map(|tenant| tenant.uid.to_string());
    let line = Line { actor: permit.actor(), origin: permit.origin(), tenant: tenant.as_deref(), organization, action, subject, detail };
    chain::append(tx, permit.sealing_key(), &line)
}

/// Writes a line of an act that needs no permit: what somebody does with a token from a mail, or what the platform does by itself.
pub(super) fn append(tx: &mut Tx<'_>, master: &MasterKey, line: &Line<'_>) -> Result<()> {
    chain::append(tx, master, line)
}

/// What an update changed: only the fields that differ, each with what it was and what it is.
pub(super) fn difference(before: &serde_json::Value, after: &serde_json::Value) -> serde_json::Value {
    let (Some(before), Some(after)) = (before.as_object(), after.as_object()) else {
        return serde_json::json!({"before": before, "after": after});
    };
    let (mut was, mut is) = (serde_json::Map::new(), serde_json::Map::new());
    for (name, value) in after {
        let old = before.get(name).unwrap_or(&serde_json::Value::Null);
        if old != value {
            was.insert(name.clone(), old.clone());
            is.insert(name.clone(), value.clone());
        }
    }
    for (name, value) in before.iter().filter(|(name, value)| !after.contains_key(*name) && !value.is_null()) {
        was.insert(name.clone(), value.clone());
        is.insert(name.clone(), serde_json::Value::Null);
    }
    serde_json::json!({"before": was, "after": is})
}

/// Writes a line of what an update changed, see [`difference`]; none when it changed nothing.
pub(super) fn record_change(
    tx: &mut Tx<'_>,
    permit: &Permit,
    action: &str,
    subject: &str,
    organization: Option<&str>,
    (before, after): (&serde_json::Value, &serde_json::Value),
) -> Result<()> {
    if before == after {
        return Ok(());
    }
    record(tx, permit, action, subject, organization, &difference(before, after))
}

/// A part of a frontend's document: itself, or its length and the beginning of its hash.
pub(super) fn brief(value: &serde_json::Value) -> serde_json::Value {
    let text = value.to_string();
    if text.len() <= BRIEF_BYTES_MAX {
        return value.clone();
    }
    let length = text.len();
    serde_json::json!(format!("{length} bytes, {:.12}", Secret::new(text).fingerprint()))
}

/// The kind of the job that carries a line of another room.
const JOB_AUDIT: &str = "hub.audit.record";

/// A line on its way.
#[derive(Serialize, Deserialize)]
struct Letter {
    actor: Actor,
    /// Those of older versions say nothing of it.
    #[serde(default)]
    origin: Origin,
    action: String,
    subject: String,
    organization: Option<String>,
    detail: serde_json::Value,
}

/// The job that writes an audit line for another room; to be enqueued in the transaction of the act. What the platform does by itself
/// comes from nowhere (`Origin::default()`). `detail` must hold no secret.
#[must_use]
pub fn audit_job(
    (actor, origin): (&Actor, &Origin),
    action: &str,
    subject: &str,
    organization: Option<&str>,
    detail: serde_json::Value,
) -> NewJob {
    let letter = Letter {
        actor: actor.clone(),
        origin: origin.clone(),
        action: action.to_owned(),
        subject: subject.to_owned(),
        organization: organization.map(str::to_owned),
        detail,
    };
    NewJob::new(JOB_AUDIT, serde_json::to_value(letter).unwrap_or_default())
}

impl Hub {
    /// Registers the job that carries lines of other rooms.
    pub(super) fn register_audit(&self, registry: &mut Registry) {
        let hub = self.clone();
        registry.register(
            JOB_AUDIT,
            handler(move |job| {
                let hub = hub.clone();
                async move {
                    let letter: Letter = serde_json::from_value(job.payload).map_err(Error::internal)?;
                    let master = hub.master.clone();
                    hub.db.write(move |tx| deliver(tx, &master, &letter, job.id.as_str())).await?;
                    Ok(Outcome::Done)
                }
            }),
        );
    }
}

/// Writes what a job carries. A job that runs twice writes one line: it is known by the job's id, which stands for the request where
/// there was none, and otherwise beside what was done.
fn deliver(tx: &mut Tx<'_>, master: &MasterKey, letter: &Letter, job: &str) -> Result<()> {
    let (mut origin, mut detail) = (letter.origin.clone(), letter.detail.clone());
    let request_id = match &origin.request_id {
        Some(request_id) => {
            if let Some(detail) = detail.as_object_mut() {
                detail.insert("job".to_owned(), job.into());
            }
            request_id.clone()
        }
        None => origin.request_id.insert(job.to_owned()).clone(),
    };
    if sql::audit::is_there(tx, &request_id, &letter.action, &letter.subject, &detail)? {
        return Ok(());
    }
    let tenant = match &letter.organization {
        Some(organization) => sql::organization::tenant_uid(tx, organization)?,
        None => None,
    };
    let line = Line {
        actor: &letter.actor,
        origin: &origin,
        tenant: tenant.as_deref(),
        organization: letter.organization.as_deref(),
        action: &letter.action,
        subject: &letter.subject,
        detail: &detail,
    };
    chain::append(tx, master, &line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_difference_names_what_changed_and_nothing_else() {
        let (before, after) = (json!({"a": 1, "b": 2, "gone": 3}), json!({"a": 1, "b": 5, "new": true}));
        let wanted = json!({"before": {"b": 2, "new": null, "gone": 3}, "after": {"b": 5, "new": true, "gone": null}});
        assert_eq!(difference(&before, &after), wanted);
        assert_eq!(difference(&before, &before), json!({"before": {}, "after": {}}));
    }
}
