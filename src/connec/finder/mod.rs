//! The finder: which records hold a word (`$search`), and which refer to a record.
//!
//! A reader of the log like the ledger: no write calls it. Who asks brings it up to the head of the organization's log first,
//! so an answer never trails an acknowledged write. Words and references are taken from a record here, in Rust, so that both
//! engines keep the same rows.

mod extract;
mod reader;

pub(crate) use extract::words_of;
pub(crate) use reader::{catch_up, catch_up_within};

use crate::connec::{Connec, sql};
use crate::hub::{Action, Credential};
use crate::kernel::{OrgUid, Result};
use crate::store::Tx;

/// The records that refer to this one, as (collection, id) in a fixed order. Call [`catch_up`] before, or [`catch_up_within`]
/// in a transaction that has locked the log.
pub(crate) fn referrers(tx: &mut Tx<'_>, channel: &OrgUid, target_id: &str) -> Result<Vec<(String, String)>> {
    sql::finder::referrers(tx, channel, target_id)
}

impl Connec {
    /// Makes an organization's words and references anew from its records: after definitions have changed, fields may be text or
    /// references that were not.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn finder_rebuild(&self, credential: &Credential, scope: &str) -> Result<()> {
        let grant = self.authorize(credential, scope, Action::Administrate, None).await?;
        let (registry, channel) = (self.registry(), grant.organization.uid.clone());
        self.db().write(move |tx| reader::rebuild(tx, &registry, &channel)).await
    }
}

#[cfg(test)]
mod tests;
