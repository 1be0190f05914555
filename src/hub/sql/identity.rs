//! `hub_identity`.

use super::listing::{Column, Condition, Kind, Source, column, run};
use super::user;
use crate::hub::identity::Identity;
use crate::hub::{ListQuery, Listed};
use crate::kernel::Result;
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

pub(in crate::hub) fn list(tx: &mut Tx<'_>, tenant_id: i64, customers_only: bool, query: &ListQuery) -> Result<Listed<Identity>> {
    let scope = if customers_only { "i.tenant_id = $1 AND u.admin_role IS NULL" } else { "i.tenant_id = $1" };
    let source = Source { select: &select(), from: FROM, order: "i.id", columns: COLUMNS };
    run(tx, &source, Condition::scope(scope, params![tenant_id]), query, identity)
}

pub(in crate::hub) fn find(tx: &mut Tx<'_>, tenant_id: i64, id: i64) -> Result<Option<Identity>> {
    let sql = format!("SELECT {} FROM {FROM} WHERE i.tenant_id = $1 AND i.id = $2", select());
    tx.query_opt(&sql, params![tenant_id, id], identity)
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
