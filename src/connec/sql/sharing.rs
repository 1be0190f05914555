//! Sharing rules and their version.

use crate::connec::query::PageState;
use crate::connec::sharing::Policy;
use crate::kernel::{Error, OrgUid, Result};
use crate::store::{Tx, params};

/// The organization's rules; empty when it has none.
pub(crate) fn policy(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Policy> {
    let rules = tx.query_opt("SELECT rules FROM connec_policy WHERE channel = $1", params![channel.as_str()], |row| {
        serde_json::from_value(row.get(0)?).map_err(Error::internal)
    })?;
    Ok(rules.unwrap_or_default())
}

/// Which version of the rules holds; 0 while there are none.
pub(crate) fn version(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<i64> {
    let version =
        tx.query_opt("SELECT policy_version FROM connec_scope WHERE channel = $1", params![channel.as_str()], |row| row.get(0))?;
    Ok(version.unwrap_or(0))
}

/// Tells whether anything that a page shows may have changed.
pub(crate) fn page_state(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<PageState> {
    let state = tx.query_opt("SELECT head, policy_version FROM connec_scope WHERE channel = $1", params![channel.as_str()], |row| {
        Ok(PageState { head: row.get(0)?, policy_version: row.get(1)? })
    })?;
    Ok(state.unwrap_or(PageState { head: 0, policy_version: 0 }))
}

/// Replaces the rules under the organization's locked head: whoever writes after this transaction is held to them.
pub(crate) fn policy_set(tx: &mut Tx<'_>, channel: &OrgUid, rules: &Policy, by: &str, version: i64) -> Result<()> {
    let now = tx.now();
    let rules = serde_json::to_value(rules).map_err(Error::internal)?;
    tx.execute(
        "INSERT INTO connec_policy (channel, rules, updated_at, updated_by) VALUES ($1, $2, $3, $4)
         ON CONFLICT (channel) DO UPDATE SET rules = excluded.rules, updated_at = excluded.updated_at, updated_by = excluded.updated_by",
        params![channel.as_str(), rules, now, by],
    )?;
    tx.execute("UPDATE connec_scope SET policy_version = $2 WHERE channel = $1", params![channel.as_str(), version])?;
    Ok(())
}
