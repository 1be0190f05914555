//! `hub_audit`: its entries. The chain is in `audit_chain.rs`.

use super::reach;
use crate::hub::audit::AuditFilter;
use crate::hub::model::AuditEntry;
use crate::hub::reach::Reach;
use crate::kernel::{Page, PageRequest, Result};
use crate::store::{Param, Row, Tx, params};

pub(super) const COLUMNS: &str = "a.id, a.at, a.actor_kind, a.actor_uid, a.actor_name, a.impersonator, a.address,
     a.user_agent, a.tenant, a.organization, a.action, a.subject, a.detail, a.request_id, a.chain, a.seq, a.hash";

/// The detail's place in [`COLUMNS`].
pub(super) const DETAIL: usize = 12;

/// Reads [`COLUMNS`].
pub(super) fn entry(row: &Row<'_>) -> Result<AuditEntry> {
    Ok(AuditEntry {
        id: row.get(0)?,
        at: row.get(1)?,
        actor_kind: row.get(2)?,
        actor_uid: row.get(3)?,
        actor_name: row.get(4)?,
        impersonator: row.get(5)?,
        address: row.get(6)?,
        user_agent: row.get(7)?,
        tenant: row.get(8)?,
        organization: row.get(9)?,
        action: row.get(10)?,
        subject: row.get(11)?,
        detail: row.get(DETAIL)?,
        request_id: row.get(13)?,
        chain: row.get(14)?,
        seq: row.get(15)?,
        hash: row.get(16)?,
    })
}

/// `detail` is the text of the entry's, as it was sealed.
pub(in crate::hub) fn insert(tx: &mut Tx<'_>, entry: &AuditEntry, detail: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO hub_audit (at, actor_kind, actor_uid, actor_name, impersonator, address, user_agent, tenant, organization,
             action, subject, detail, request_id, chain, seq, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        params![
            entry.at,
            &entry.actor_kind,
            &entry.actor_uid,
            &entry.actor_name,
            entry.impersonator.as_ref(),
            entry.address.as_ref(),
            entry.user_agent.as_ref(),
            entry.tenant.as_ref(),
            entry.organization.as_ref(),
            &entry.action,
            &entry.subject,
            detail,
            entry.request_id.as_ref(),
            entry.chain.as_ref(),
            entry.seq,
            entry.hash.as_ref(),
        ],
    )?;
    Ok(())
}

/// Is there a line of this request about this, with this detail, already?
pub(in crate::hub) fn is_there(tx: &mut Tx<'_>, request_id: &str, action: &str, subject: &str, detail: &serde_json::Value) -> Result<bool> {
    let details = tx.query(
        "SELECT detail FROM hub_audit WHERE request_id = $1 AND action = $2 AND subject = $3",
        params![request_id, action, subject],
        |row| row.get::<serde_json::Value>(0),
    )?;
    Ok(details.contains(detail))
}

/// The newest first. Who sees a part of the customers only sees what was done in their organizations.
pub(in crate::hub) fn list(tx: &mut Tx<'_>, filter: &AuditFilter, reach: Reach, page: &PageRequest) -> Result<Page<AuditEntry>> {
    let before = if page.after.is_some() { page.after_id()? } else { i64::MAX };
    let (condition, params) = wanted(filter, reach, before);
    let limit = page.limit + 1;
    let rows =
        tx.query(&format!("SELECT {COLUMNS} FROM hub_audit AS a WHERE {condition} ORDER BY a.id DESC LIMIT {limit}"), &params, entry)?;
    Ok(Page::of(rows, page, |entry| entry.id.to_string()))
}

/// How many entries there are, of all pages.
pub(in crate::hub) fn count(tx: &mut Tx<'_>, filter: &AuditFilter, reach: Reach) -> Result<i64> {
    let (condition, params) = wanted(filter, reach, i64::MAX);
    tx.query_one(&format!("SELECT COUNT(*) FROM hub_audit AS a WHERE {condition}"), &params, |row| row.get(0))
}

/// The condition of a filter, with its parameters.
fn wanted(filter: &AuditFilter, reach: Reach, before: i64) -> (String, Vec<Param>) {
    let text = filter.text.as_deref().map(super::like);
    let (mine, division, staff) = match reach {
        Reach::Everything | Reach::Customers => ("1 = 1".to_owned(), None, None),
        reach => {
            let (division, staff) = reach.params();
            let condition = reach::organizations(10, 11);
            (format!("a.organization IN (SELECT o.uid FROM hub_organization AS o WHERE {condition})"), division, staff)
        }
    };
    let mut params = params![
        before,
        filter.tenant.clone(),
        filter.organization.clone(),
        filter.user.clone(),
        filter.action.clone(),
        filter.request_id.clone(),
        filter.from,
        filter.to,
        text,
    ]
    .to_vec();
    if !matches!(reach, Reach::Everything | Reach::Customers) {
        params.extend_from_slice(params![division, staff]);
    }
    let condition = format!(
        "a.id < $1 AND (a.tenant = $2 OR $2 IS NULL) AND (a.organization = $3 OR $3 IS NULL)
         AND (a.actor_uid = $4 OR a.impersonator = $4 OR a.subject = $4 OR $4 IS NULL)
         AND (a.action = $5 OR $5 IS NULL) AND (a.request_id = $6 OR $6 IS NULL)
         AND (a.at >= $7 OR $7 IS NULL) AND (a.at < $8 OR $8 IS NULL)
         AND (LOWER(a.action || ' ' || a.subject || ' ' || a.actor_name || ' ' || CAST(a.detail AS TEXT)) LIKE $9 ESCAPE '!' OR $9 IS NULL)
         AND {mine}"
    );
    (condition, params)
}
