//! Who did what: every administrative act leaves a line, in the transaction that did it.
//!
//! A room that has not the Hub's tables leaves a job in its transaction ([`audit_job`]), which becomes the line.

use serde::{Deserialize, Serialize};

use super::acl::Action;
use super::{Actor, AuditEntry, Hub, Permit, sql};
use crate::jobs::{NewJob, Outcome, Registry, handler};
use crate::kernel::{Error, Page, PageRequest, Result};
use crate::store::Tx;

/// Which entries to list.
#[derive(Debug, Clone, Default)]
pub struct AuditFilter {
    /// Only of this organization (uid).
    pub organization: Option<String>,
    /// Only this action.
    pub action: Option<String>,
}

/// Writes a line. `detail` must hold no secret.
pub(super) fn record(
    tx: &mut Tx<'_>,
    permit: &Permit,
    action: &str,
    subject: &str,
    organization: Option<&str>,
    detail: &serde_json::Value,
) -> Result<()> {
    sql::audit::insert(tx, permit.actor(), action, subject, organization, detail, permit.request_id())
}

/// The kind of the job that carries a line of another room.
const JOB_AUDIT: &str = "hub.audit.record";

/// A line on its way.
#[derive(Serialize, Deserialize)]
struct Line {
    actor: Actor,
    action: String,
    subject: String,
    organization: Option<String>,
    detail: serde_json::Value,
}

/// The job that writes an audit line for another room; to be enqueued in the transaction of the act. `detail` must hold no
/// secret.
#[must_use]
pub fn audit_job(actor: &Actor, action: &str, subject: &str, organization: Option<&str>, detail: serde_json::Value) -> NewJob {
    let line = Line {
        actor: actor.clone(),
        action: action.to_owned(),
        subject: subject.to_owned(),
        organization: organization.map(str::to_owned),
        detail,
    };
    NewJob::new(JOB_AUDIT, serde_json::to_value(line).unwrap_or_default())
}

impl Hub {
    /// Registers the Hub's jobs.
    pub fn register(&self, registry: &mut Registry) {
        let hub = self.clone();
        registry.register(
            JOB_AUDIT,
            handler(move |job| {
                let hub = hub.clone();
                async move {
                    let line: Line = serde_json::from_value(job.payload).map_err(Error::internal)?;
                    // The job's id stands for the request: a job that runs twice writes one line.
                    hub.db
                        .write(move |tx| {
                            sql::audit::insert_once(
                                tx,
                                &line.actor,
                                &line.action,
                                &line.subject,
                                line.organization.as_deref(),
                                &line.detail,
                                job.id.as_str(),
                            )
                        })
                        .await?;
                    Ok(Outcome::Done)
                }
            }),
        );
    }

    /// The audit, the newest first.
    ///
    /// # Errors
    /// The store's.
    pub async fn audit_list(&self, permit: &Permit, filter: AuditFilter, page: PageRequest) -> Result<Page<AuditEntry>> {
        permit.expect(Action::Operate)?;
        self.db.read(move |tx| sql::audit::list(tx, &filter, &page)).await
    }
}
