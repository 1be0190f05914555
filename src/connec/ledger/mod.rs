//! The ledger: facts about money that a reader of the log keeps, for reports.
//!
//! [`facts_of`] states the rules; the reader applies them to what the log says has changed; [`Books`] is what reports see.

mod books;
mod posting;
mod reader;

pub(crate) use books::financial_year_start;
pub use books::{AccountInfo, Books, Movement};
pub use posting::{AccountKey, Document, Facts, Posting, Role, Settlement, facts_of};
pub(crate) use reader::catch_up;

use crate::connec::Connec;
use crate::hub::{Action, Credential};
use crate::kernel::Result;

/// What a comparison of facts and records found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerCheck {
    /// The records whose facts are wrong; empty when all is well.
    pub wrong: Vec<String>,
}

impl Connec {
    /// Makes an organization's facts anew; of how many records.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn ledger_rebuild(&self, credential: &Credential, scope: &str) -> Result<u64> {
        let grant = self.authorize(credential, scope, Action::Administrate, None).await?;
        let channel = grant.organization.uid;
        self.db().write(move |tx| reader::rebuild(tx, &channel)).await
    }

    /// Compares an organization's facts with its records.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn ledger_check(&self, credential: &Credential, scope: &str) -> Result<LedgerCheck> {
        let grant = self.authorize(credential, scope, Action::Administrate, None).await?;
        let channel = grant.organization.uid;
        catch_up(self.db(), &channel).await?;
        let wrong = self.db().read(move |tx| reader::compare(tx, &channel)).await?;
        Ok(LedgerCheck { wrong })
    }
}
