//! `hub_deletion_request`.

use super::reach;
use crate::hub::Reach;
use crate::hub::deletion::{DeletionRequest, DeletionStatus};
use crate::kernel::{DeletionUid, Page, PageRequest, Result, Timestamp};
use crate::store::{Row, Tx, params};

const COLUMNS: &str = "d.id, d.uid, d.user_id, d.status, d.created_at, d.updated_at, d.expires_at";

fn request(row: &Row<'_>) -> Result<DeletionRequest> {
    Ok(DeletionRequest {
        id: row.get(0)?,
        uid: DeletionUid::trusted(row.get::<String>(1)?),
        user_id: row.get(2)?,
        status: DeletionStatus::parse(&row.get::<String>(3)?)?,
        created_at: row.get(4)?,
        updated_at: row.get(5)?,
        expires_at: row.get(6)?,
    })
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, uid: &DeletionUid, user_id: i64, expires_at: Timestamp) -> Result<i64> {
    let now = tx.now();
    tx.query_one(
        "INSERT INTO hub_deletion_request (uid, user_id, status, created_at, updated_at, expires_at)
         VALUES ($1, $2, 'pending', $3, $3, $4) RETURNING id",
        params![uid.as_str(), user_id, now, expires_at],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn get(tx: &mut Tx<'_>, id: i64) -> Result<DeletionRequest> {
    tx.query_one(&format!("SELECT {COLUMNS} FROM hub_deletion_request AS d WHERE d.id = $1"), params![id], request)
}

pub(in crate::hub) fn find(tx: &mut Tx<'_>, uid: &str) -> Result<Option<DeletionRequest>> {
    tx.query_opt(&format!("SELECT {COLUMNS} FROM hub_deletion_request AS d WHERE d.uid = $1"), params![uid], request)
}

/// Somebody's latest.
pub(in crate::hub) fn newest(tx: &mut Tx<'_>, user_id: i64) -> Result<Option<DeletionRequest>> {
    let sql = format!("SELECT {COLUMNS} FROM hub_deletion_request AS d WHERE d.user_id = $1 ORDER BY d.id DESC LIMIT 1");
    tx.query_opt(&sql, params![user_id], request)
}

pub(in crate::hub) fn update(tx: &mut Tx<'_>, id: i64, status: DeletionStatus) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_deletion_request SET status = $2, updated_at = $3 WHERE id = $1", params![id, status.as_str(), now])?;
    Ok(())
}

/// The newest first.
pub(in crate::hub) fn list(tx: &mut Tx<'_>, tenant_id: i64, reach: Reach, page: &PageRequest) -> Result<Page<DeletionRequest>> {
    let before = if page.after.is_some() { page.after_id()? } else { i64::MAX };
    let (division, staff) = reach.params();
    let rows = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM hub_deletion_request AS d JOIN hub_user AS u ON u.id = d.user_id
             WHERE u.tenant_id = $1 AND d.id < $2 AND {} ORDER BY d.id DESC LIMIT $3",
            reach::users(4, 5)
        ),
        params![tenant_id, before, page.limit + 1, division, staff],
        request,
    )?;
    Ok(Page::of(rows, page, |request| request.id.to_string()))
}
