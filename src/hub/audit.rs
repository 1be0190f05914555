//! Who did what: every administrative act leaves a line, in the transaction that did it.

use super::acl::Action;
use super::{AuditEntry, Hub, Permit, sql};
use crate::kernel::{Page, PageRequest, Result};
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
pub(super) fn record(tx: &mut Tx<'_>, permit: &Permit, action: &str, subject: &str, organization: Option<&str>, detail: &serde_json::Value) -> Result<()> {
    sql::audit::insert(tx, permit.actor(), action, subject, organization, detail, permit.request_id())
}

impl Hub {
    /// The audit, the newest first.
    ///
    /// # Errors
    /// The store's.
    pub async fn audit_list(&self, permit: &Permit, filter: AuditFilter, page: PageRequest) -> Result<Page<AuditEntry>> {
        permit.expect(Action::Operate)?;
        self.db.read(move |tx| sql::audit::list(tx, &filter, &page)).await
    }
}
