//! `hub_access_request`.

use crate::hub::access_request::{AccessRequest, AccessRequestStatus};
use crate::kernel::{AccessRequestUid, Page, PageRequest, Result, Timestamp};
use crate::store::{Row, Tx, params};

fn select(condition: &str) -> String {
    format!(
        "SELECT r.id, r.uid, u.uid, u.email, r.staff_id, o.uid, o.name, r.status, r.reason, r.created_at, r.decided_at, r.decided_by,
             r.expires_at
         FROM hub_access_request AS r JOIN hub_user AS u ON u.id = r.staff_id JOIN hub_organization AS o ON o.id = r.organization_id
         WHERE {condition}"
    )
}

/// What was not ended by somebody ends by its time.
fn request(row: &Row<'_>, now: Timestamp) -> Result<AccessRequest> {
    let expires_at: Option<Timestamp> = row.get(12)?;
    let mut status = AccessRequestStatus::parse(&row.get::<String>(7)?)?;
    let open = matches!(status, AccessRequestStatus::Requested | AccessRequestStatus::Approved);
    if open && expires_at.is_some_and(|until| until <= now) {
        status = AccessRequestStatus::Expired;
    }
    Ok(AccessRequest {
        id: row.get(0)?,
        uid: AccessRequestUid::trusted(row.get::<String>(1)?),
        staff: row.get(2)?,
        staff_email: row.get(3)?,
        staff_id: row.get(4)?,
        organization: row.get(5)?,
        organization_name: row.get(6)?,
        status,
        reason: row.get(8)?,
        created_at: row.get(9)?,
        decided_at: row.get(10)?,
        decided_by: row.get(11)?,
        expires_at,
    })
}

pub(in crate::hub) fn insert(
    tx: &mut Tx<'_>,
    uid: &AccessRequestUid,
    staff_id: i64,
    organization_id: i64,
    reason: &str,
    expires_at: Timestamp,
) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_access_request (uid, staff_id, organization_id, status, reason, created_at, expires_at)
         VALUES ($1, $2, $3, 'requested', $4, $5, $6)",
        params![uid.as_str(), staff_id, organization_id, reason, now, expires_at],
    )?;
    Ok(())
}

pub(in crate::hub) fn find(tx: &mut Tx<'_>, uid: &str) -> Result<Option<AccessRequest>> {
    let now = tx.now();
    tx.query_opt(&select("r.uid = $1"), params![uid], |row| request(row, now))
}

/// The one that waits or is good.
pub(in crate::hub) fn open(tx: &mut Tx<'_>, staff_id: i64, organization_id: i64, now: Timestamp) -> Result<Option<AccessRequest>> {
    let condition = "r.staff_id = $1 AND r.organization_id = $2 AND r.status IN ('requested', 'approved') AND r.expires_at > $3";
    tx.query_opt(&select(condition), params![staff_id, organization_id, now], |row| request(row, now))
}

/// How many of somebody's wait for an answer.
pub(in crate::hub) fn waiting(tx: &mut Tx<'_>, staff_id: i64, now: Timestamp) -> Result<i64> {
    tx.query_one(
        "SELECT COUNT(*) FROM hub_access_request WHERE staff_id = $1 AND status = 'requested' AND expires_at > $2",
        params![staff_id, now],
        |row| row.get(0),
    )
}

/// The newest first.
pub(in crate::hub) fn list(
    tx: &mut Tx<'_>,
    organization_id: Option<i64>,
    tenant_id: Option<i64>,
    staff_id: Option<i64>,
    page: &PageRequest,
) -> Result<Page<AccessRequest>> {
    let now = tx.now();
    let before = if page.after.is_some() { page.after_id()? } else { i64::MAX };
    let condition = "(r.organization_id = $1 OR $1 IS NULL) AND (o.tenant_id = $2 OR $2 IS NULL) AND (r.staff_id = $3 OR $3 IS NULL)
         AND r.id < $4 ORDER BY r.id DESC LIMIT $5";
    let params = params![organization_id, tenant_id, staff_id, before, page.limit + 1];
    let rows = tx.query(&select(condition), params, |row| request(row, now))?;
    Ok(Page::of(rows, page, |request| request.id.to_string()))
}

pub(in crate::hub) fn answer(tx: &mut Tx<'_>, id: i64, status: AccessRequestStatus, by: &str, until: Timestamp) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_access_request SET status = $2, decided_at = $3, decided_by = $4, expires_at = $5 WHERE id = $1",
        params![id, status.as_str(), now, by, until],
    )?;
    Ok(())
}

/// Ends what waits or is good of a member of staff.
pub(in crate::hub) fn end_of_staff(tx: &mut Tx<'_>, staff_id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_access_request SET status = 'revoked', decided_at = $2, expires_at = $2
         WHERE staff_id = $1 AND status IN ('requested', 'approved') AND expires_at > $2",
        params![staff_id, now],
    )?;
    Ok(())
}

/// The same at an organization.
pub(in crate::hub) fn end_at_organization(tx: &mut Tx<'_>, organization_id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_access_request SET status = 'revoked', decided_at = $2, expires_at = $2
         WHERE organization_id = $1 AND status IN ('requested', 'approved') AND expires_at > $2",
        params![organization_id, now],
    )?;
    Ok(())
}
