//! `hub_division`.

use super::as_row_id;
use crate::hub::division::Division;
use crate::kernel::{DivisionUid, Page, PageRequest, Result};
use crate::store::{Row, Tx, params};

fn select(condition: &str) -> String {
    format!(
        "SELECT d.id, d.uid, d.tenant_id, d.name, d.created_at,
             (SELECT COUNT(*) FROM hub_organization AS o WHERE o.division_id = d.id AND o.closed_at IS NULL),
             (SELECT COUNT(*) FROM hub_user AS u WHERE u.division_id = d.id)
         FROM hub_division AS d WHERE {condition}"
    )
}

fn division(row: &Row<'_>) -> Result<Division> {
    Ok(Division {
        id: row.get(0)?,
        uid: DivisionUid::trusted(row.get::<String>(1)?),
        tenant_id: row.get(2)?,
        name: row.get(3)?,
        created_at: row.get(4)?,
        organizations: row.get(5)?,
        staff: row.get(6)?,
    })
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, uid: &DivisionUid, tenant_id: i64, name: &str) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_division (uid, tenant_id, name, created_at, updated_at) VALUES ($1, $2, $3, $4, $4)",
        params![uid.as_str(), tenant_id, name, now],
    )?;
    Ok(())
}

/// By uid, row id or name.
pub(in crate::hub) fn find(tx: &mut Tx<'_>, tenant_id: i64, selector: &str) -> Result<Option<Division>> {
    tx.query_opt(
        &format!(
            "{} ORDER BY CASE WHEN d.uid = $2 THEN 0 WHEN d.id = $3 THEN 1 ELSE 2 END",
            select("d.tenant_id = $1 AND (d.uid = $2 OR d.id = $3 OR d.name = $2)")
        ),
        params![tenant_id, selector, as_row_id(selector).unwrap_or(0)],
        division,
    )
}

pub(in crate::hub) fn uid(tx: &mut Tx<'_>, id: i64) -> Result<String> {
    tx.query_one("SELECT uid FROM hub_division WHERE id = $1", params![id], |row| row.get(0))
}

pub(in crate::hub) fn named(tx: &mut Tx<'_>, tenant_id: i64, name: &str) -> Result<Option<i64>> {
    tx.query_opt("SELECT id FROM hub_division WHERE tenant_id = $1 AND name = $2", params![tenant_id, name], |row| row.get(0))
}

pub(in crate::hub) fn count(tx: &mut Tx<'_>, tenant_id: i64) -> Result<i64> {
    tx.query_one("SELECT COUNT(*) FROM hub_division WHERE tenant_id = $1", params![tenant_id], |row| row.get(0))
}

pub(in crate::hub) fn list(tx: &mut Tx<'_>, tenant_id: i64, only: Option<i64>, page: &PageRequest) -> Result<Page<Division>> {
    let rows = tx.query(
        &format!("{} ORDER BY d.id LIMIT $4", select("d.tenant_id = $1 AND (d.id = $2 OR $2 IS NULL) AND d.id > $3")),
        params![tenant_id, only, page.after_id()?, page.limit + 1],
        division,
    )?;
    Ok(Page::of(rows, page, |division| division.id.to_string()))
}

/// Its customers (row ids).
pub(in crate::hub) fn clients(tx: &mut Tx<'_>, id: i64) -> Result<Vec<i64>> {
    tx.query("SELECT id FROM hub_organization WHERE division_id = $1 ORDER BY id", params![id], |row| row.get(0))
}

/// Its staff (row ids).
pub(in crate::hub) fn managers(tx: &mut Tx<'_>, id: i64) -> Result<Vec<i64>> {
    tx.query("SELECT id FROM hub_user WHERE division_id = $1 AND admin_role IS NOT NULL ORDER BY id", params![id], |row| row.get(0))
}

pub(in crate::hub) fn rename(tx: &mut Tx<'_>, id: i64, name: &str) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_division SET name = $2, updated_at = $3 WHERE id = $1", params![id, name, now])?;
    Ok(())
}

pub(in crate::hub) fn delete(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    tx.execute("UPDATE hub_organization SET division_id = NULL WHERE division_id = $1 AND closed_at IS NOT NULL", params![id])?;
    tx.execute("DELETE FROM hub_division WHERE id = $1", params![id])?;
    Ok(())
}

pub(in crate::hub) fn assign(tx: &mut Tx<'_>, organization_id: i64, division_id: Option<i64>) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_organization SET division_id = $2, updated_at = $3 WHERE id = $1", params![organization_id, division_id, now])?;
    Ok(())
}
