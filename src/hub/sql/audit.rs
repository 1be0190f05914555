//! `hub_audit`.

use crate::hub::audit::AuditFilter;
use crate::hub::idm::Actor;
use crate::hub::model::AuditEntry;
use crate::kernel::{Page, PageRequest, Result};
use crate::store::{Tx, params};

pub(in crate::hub) fn insert(
    tx: &mut Tx<'_>,
    actor: &Actor,
    action: &str,
    subject: &str,
    organization: Option<&str>,
    detail: &serde_json::Value,
    request_id: Option<&str>,
) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_audit (at, actor_kind, actor_uid, actor_name, action, subject, organization, detail, request_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![now, actor.kind.as_str(), &actor.uid, &actor.name, action, subject, organization, detail, request_id],
    )?;
    Ok(())
}

/// As [`insert`], unless there is a line of this request already.
pub(in crate::hub) fn insert_once(
    tx: &mut Tx<'_>,
    actor: &Actor,
    action: &str,
    subject: &str,
    organization: Option<&str>,
    detail: &serde_json::Value,
    request_id: &str,
) -> Result<()> {
    let there = tx.query_one(
        "SELECT COUNT(*) FROM hub_audit WHERE request_id = $1 AND action = $2 AND subject = $3",
        params![request_id, action, subject],
        |row| row.get::<i64>(0),
    )?;
    if there > 0 {
        return Ok(());
    }
    insert(tx, actor, action, subject, organization, detail, Some(request_id))
}

/// The newest first.
pub(in crate::hub) fn list(tx: &mut Tx<'_>, filter: &AuditFilter, page: &PageRequest) -> Result<Page<AuditEntry>> {
    let before = if page.after.is_some() { page.after_id()? } else { i64::MAX };
    let rows = tx.query(
        "SELECT id, at, actor_kind, actor_uid, actor_name, action, subject, organization, detail, request_id FROM hub_audit
         WHERE id < $1 AND (organization = $2 OR $2 IS NULL) AND (action = $3 OR $3 IS NULL) ORDER BY id DESC LIMIT $4",
        params![before, filter.organization.clone(), filter.action.clone(), page.limit + 1],
        |row| {
            Ok(AuditEntry {
                id: row.get(0)?,
                at: row.get(1)?,
                actor_kind: row.get(2)?,
                actor_uid: row.get(3)?,
                actor_name: row.get(4)?,
                action: row.get(5)?,
                subject: row.get(6)?,
                organization: row.get(7)?,
                detail: row.get(8)?,
                request_id: row.get(9)?,
            })
        },
    )?;
    Ok(Page::of(rows, page, |entry| entry.id.to_string()))
}
