//! The ledger: facts about money that a reader of the log keeps, for reports.
//!
//! [`facts_of`] states the rules (`rules.rs`); the reader applies them to what the log says has changed (`reader.rs`, `keeper.rs`): it keeps
//! what each record contributes, and sums by day and month, so that a report costs the size of its answer. [`Books`] is what
//! reports see.

mod books;
mod check;
mod facts;
mod keeper;
mod reader;
mod rules;
#[cfg(test)]
mod tests;

pub use books::{AccountInfo, Books, Movement};
pub(crate) use books::{Span, SpanSum, financial_year_start, span_sums};
pub(crate) use facts::shelf;
pub use facts::{AccountKey, Document, Facts, Kind, Measure, Posting, ROUNDING, Role, Settlement};
pub(crate) use reader::{Standing, book_current, catch_up, standing};
pub(crate) use rules::ENTITIES;
pub use rules::facts_of;

use crate::connec::Connec;
use crate::hub::{Action, Asker, Credential, audit_job};
use crate::jobs::enqueue;
use crate::kernel::Result;

/// What a comparison of facts and records found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerCheck {
    /// What is wrong, in words; empty when all is well.
    pub wrong: Vec<String>,
}

impl Connec {
    /// Makes an organization's facts anew from its log, while reports go on; of how many records.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn ledger_rebuild(&self, asker: impl Into<Asker<'_>>, scope: &str) -> Result<u64> {
        let asker = asker.into();
        let grant = self.authorize(asker.credential(), scope, Action::Administrate, None).await?;
        let channel = grant.organization.uid.as_str();
        // Before the first of its transactions: one that is cut off was begun by somebody, too.
        let line = audit_job((&grant.actor, &asker.origin()), "connec.ledger.rebuild", channel, Some(channel), serde_json::json!({}));
        self.db().write(move |tx| enqueue(tx, &line)).await?;
        reader::rebuild(self.db(), &grant.organization.uid).await
    }

    /// Compares an organization's facts with its records, and the sums with the facts.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn ledger_check(&self, credential: &Credential, scope: &str) -> Result<LedgerCheck> {
        let grant = self.authorize(credential, scope, Action::Administrate, None).await?;
        let channel = grant.organization.uid.clone();
        catch_up(self.db(), &channel).await?;
        let wrong = self.db().read(move |tx| check::compare(tx, &channel)).await?;
        Ok(LedgerCheck { wrong })
    }

    /// Brings an organization's facts up to the head of its log, as every report does first.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn ledger_catch_up(&self, credential: &Credential, scope: &str) -> Result<()> {
        let grant = self.authorize(credential, scope, Action::ReadReports, None).await?;
        catch_up(self.db(), &grant.organization.uid).await
    }
}
