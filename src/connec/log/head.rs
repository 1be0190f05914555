//! The head of an organization's log: how a reader of reports sees that nothing has changed.

use crate::connec::{Connec, sql};
use crate::hub::{Action, Credential, OrgRef};
use crate::kernel::{ChangeSeq, Result};

impl Connec {
    /// Whose log the scope's is, and its newest change; 0 before the first. For whoever may read its reports.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn head(&self, credential: &Credential, scope: &str) -> Result<(OrgRef, ChangeSeq)> {
        let grant = self.authorize(credential, scope, Action::ReadReports, None).await?;
        let organization = grant.organization.clone();
        let channel = organization.uid.clone();
        let seq = self.db().read(move |tx| sql::change::head(tx, &channel)).await?;
        Ok((organization, seq))
    }
}
