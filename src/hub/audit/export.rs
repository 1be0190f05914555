//! The audit as a file: read in pages, so that its length does not matter.

use super::AuditFilter;
use crate::hub::{AuditEntry, Hub, Permit};
use crate::kernel::{Error, PageRequest, Result};

/// An export that is being read: see [`AuditExport::next`].
pub struct AuditExport {
    hub: Hub,
    permit: Permit,
    filter: AuditFilter,
    page: Option<PageRequest>,
}

impl AuditExport {
    /// The next entries, the newest first; empty at the end.
    ///
    /// # Errors
    /// The store's.
    pub async fn next(&mut self) -> Result<Vec<AuditEntry>> {
        while let Some(request) = self.page.take() {
            let found = self.hub.audit_list(&self.permit, self.filter.clone(), request).await?;
            self.page = found.next_page.map(|after| PageRequest { after: Some(after), limit: PageRequest::LIMIT_MAX });
            if !found.items.is_empty() {
                return Ok(found.items);
            }
        }
        Ok(Vec::new())
    }
}

impl Hub {
    /// Begins an export of the part of the audit that the permit opens.
    ///
    /// # Errors
    /// Invalid filters by field.
    pub fn audit_export(&self, permit: &Permit, filter: AuditFilter) -> Result<AuditExport> {
        filter.clone().within(permit).map_err(|error| error.context("export"))?;
        let page = PageRequest::new(None, Some(PageRequest::LIMIT_MAX)).map_err(Error::internal)?;
        Ok(AuditExport { hub: self.clone(), permit: permit.clone(), filter, page: Some(page) })
    }
}
