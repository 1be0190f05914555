//! App instances, and what Nex! tells of the hosted ones.

use super::{Action, AppInstance, Hub, InstanceReport, InstanceStatus, Permit, sql};
use crate::kernel::{Result, Timestamp};

/// The job in which the Hub asks Nex! for a hosted instance. Payload: `uid`, `app` (nid), `organization` (uid), `name`.
pub const JOB_PROVISION: &str = "hub.instance.provision";
/// The job in which the Hub asks Nex! to remove one. Payload: `uid`.
pub const JOB_TERMINATE: &str = "hub.instance.terminate";

impl Hub {
    /// The instances of the permit's organization that are not gone, and the time of that view.
    ///
    /// # Errors
    /// The store's.
    pub async fn instance_list(&self, permit: &Permit) -> Result<(Timestamp, Vec<AppInstance>)> {
        permit.expect(Action::Read)?;
        let id = permit.organization()?.id;
        self.db.read(move |tx| Ok((tx.now(), sql::instance::of_organization(tx, id)?))).await
    }

    /// Takes note of what became of an instance; see [`super::Idm::instance_report`].
    ///
    /// # Errors
    /// Invalid status word; the store's.
    pub async fn instance_report(&self, report: InstanceReport) -> Result<()> {
        let status = InstanceStatus::parse(&report.status)?;
        self.db
            .write(move |tx| {
                let Some(instance) = sql::instance::find(tx, &report.uid)? else { return Ok(()) };
                let leaving = matches!(instance.status, InstanceStatus::Terminating | InstanceStatus::Terminated);
                // A late report of a start must not call back what the customer has ended.
                if leaving && !matches!(status, InstanceStatus::Terminating | InstanceStatus::Terminated) {
                    return Ok(());
                }
                sql::instance::set_status(tx, instance.id, status, report.message.as_deref(), report.http_url.as_deref())
            })
            .await
    }
}
