//! `hub_identity`.

use super::listing::{Column, Condition, Kind, Source, column, run};
use super::{reach, user};
use crate::hub::identity::Identity;
use crate::hub::{ListQuery, Listed, Reach};
use crate::kernel::{Page, PageRequest, Result};
use crate::store::{Row, Tx, params};

const COLUMNS: &[Column] = &[
    column("id", "i.id", Kind::Number),
    column("provider", "i.provider", Kind::Text),
    // Found by its value alone: nobody may be signed in by an identity without a name.
    column("uid", "i.uid", Kind::Token),
    column("user_id", "i.user_id", Kind::Number),
    column("created_at", "i.created_at", Kind::Time),
    column("updated_at", "i.updated_at", Kind::Time),
];

const FROM: &str = "hub_identity AS i LEFT JOIN hub_user AS u ON u.id = i.user_id";

fn select() -> String {
    format!("i.id, i.provider, i.uid, i.created_at, i.updated_at, i.user_id, {}", user::COLUMNS)
}

fn identity(row: &Row<'_>) -> Result<Identity> {
    let user = row.get::<Option<i64>>(5)?.map(|_| user::user_at(row, 6)).transpose()?;
    Ok(Identity { id: row.get(0)?, provider: row.get(1)?, uid: row.get(2)?, created_at: row.get(3)?, updated_at: row.get(4)?, user })
}

/// A condition on `hub_user AS u`: in the reach, and no staff unless everybody is.
fn looked_after(division_at: usize, staff_at: usize) -> String {
    let reached = reach::users(division_at, staff_at);
    format!("{reached} AND (u.admin_role IS NULL OR (${division_at} IS NULL AND ${staff_at} IS NULL))")
}

/// Is this user one whose ways to sign in may be looked after with that reach?
pub(in crate::hub) fn looks_after(tx: &mut Tx<'_>, reach: Reach, user_id: i64) -> Result<bool> {
    let (division, staff) = reach.params();
    let sql = format!("SELECT u.id FROM hub_user AS u WHERE u.id = $1 AND {}", looked_after(2, 3));
    Ok(tx.query_opt(&sql, params![user_id, division, staff], |row| row.get::<i64>(0))?.is_some())
}

pub(in crate::hub) fn list(tx: &mut Tx<'_>, tenant_id: i64, reach: Reach, query: &ListQuery) -> Result<Listed<Identity>> {
    let (division, staff) = reach.params();
    let scope = format!("i.tenant_id = $1 AND {}", looked_after(2, 3));
    let source = Source { select: &select(), from: FROM, order: "i.id", columns: COLUMNS };
    run(tx, &source, Condition::scope(&scope, params![tenant_id, division, staff]), query, identity)
}

/// Of a user, at a place, with a name there; what is absent does not matter.
pub(in crate::hub) fn page(
    tx: &mut Tx<'_>,
    tenant_id: i64,
    reach: Reach,
    (user_id, provider, uid): (Option<i64>, Option<&str>, Option<&str>),
    page: &PageRequest,
) -> Result<Page<Identity>> {
    let (division, staff) = reach.params();
    let sql = format!(
        "SELECT {} FROM {FROM} WHERE i.tenant_id = $1 AND i.id > $2 AND (i.user_id = $4 OR $4 IS NULL)
           AND (i.provider = $5 OR $5 IS NULL) AND (i.uid = $6 OR $6 IS NULL) AND {} ORDER BY i.id LIMIT $3",
        select(),
        looked_after(7, 8)
    );
    let rows = tx.query(&sql, params![tenant_id, page.after_id()?, page.limit + 1, user_id, provider, uid, division, staff], identity)?;
    Ok(Page::of(rows, page, |identity| identity.id.to_string()))
}

pub(in crate::hub) fn find(tx: &mut Tx<'_>, tenant_id: i64, reach: Reach, id: i64) -> Result<Option<Identity>> {
    let (division, staff) = reach.params();
    let sql = format!("SELECT {} FROM {FROM} WHERE i.tenant_id = $1 AND i.id = $2 AND {}", select(), looked_after(3, 4));
    tx.query_opt(&sql, params![tenant_id, id, division, staff], identity)
}

pub(in crate::hub) fn delete(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_identity WHERE id = $1", params![id])?;
    Ok(())
}

/// The new row's id; nothing when the name at that place is known already.
pub(in crate::hub) fn insert(tx: &mut Tx<'_>, tenant_id: i64, provider: &str, uid: &str, user_id: Option<i64>) -> Result<Option<i64>> {
    let now = tx.now();
    tx.query_opt(
        "INSERT INTO hub_identity (tenant_id, user_id, provider, uid, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $5)
         ON CONFLICT (tenant_id, provider, uid) DO NOTHING RETURNING id",
        params![tenant_id, user_id, provider, uid, now],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn set_user(tx: &mut Tx<'_>, id: i64, user_id: Option<i64>) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_identity SET user_id = $2, updated_at = $3 WHERE id = $1", params![id, user_id, now])?;
    Ok(())
}
