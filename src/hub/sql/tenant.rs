//! `hub_tenant`.

use crate::hub::model::Tenant;
use crate::kernel::{Page, PageRequest, Result, TenantUid};
use crate::store::{Row, Tx, params};

const COLUMNS: &str = "id, uid, slug, name, created_at, customers_of";

/// The same in a join, with `hub_tenant AS t`.
pub(super) const COLUMNS_OF_T: &str = "t.id, t.uid, t.slug, t.name, t.created_at, t.customers_of";

/// How many columns [`COLUMNS_OF_T`] has.
pub(super) const WIDTH: usize = 6;

/// Reads [`COLUMNS_OF_T`] from position `at`.
pub(super) fn tenant_at(row: &Row<'_>, at: usize) -> Result<Tenant> {
    Ok(Tenant {
        id: row.get(at)?,
        uid: TenantUid::trusted(row.get::<String>(at + 1)?),
        slug: row.get(at + 2)?,
        name: row.get(at + 3)?,
        created_at: row.get(at + 4)?,
        customers_of: row.get(at + 5)?,
    })
}

fn tenant(row: &Row<'_>) -> Result<Tenant> {
    tenant_at(row, 0)
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, uid: &TenantUid, slug: &str, name: &str) -> Result<Tenant> {
    let now = tx.now();
    tx.query_one(
        &format!("INSERT INTO hub_tenant (uid, slug, name, created_at) VALUES ($1, $2, $3, $4) RETURNING {COLUMNS}"),
        params![uid.as_str(), slug, name, now],
        tenant,
    )
}

pub(in crate::hub) fn find(tx: &mut Tx<'_>, selector: &str) -> Result<Option<Tenant>> {
    tx.query_opt(&format!("SELECT {COLUMNS} FROM hub_tenant WHERE uid = $1 OR slug = $1"), params![selector], tenant)
}

pub(in crate::hub) fn by_id(tx: &mut Tx<'_>, id: i64) -> Result<Tenant> {
    tx.query_one(&format!("SELECT {COLUMNS} FROM hub_tenant WHERE id = $1"), params![id], tenant)
}

pub(in crate::hub) fn list(tx: &mut Tx<'_>, page: &PageRequest) -> Result<Page<Tenant>> {
    let rows = tx.query(
        &format!("SELECT {COLUMNS} FROM hub_tenant WHERE id > $1 ORDER BY id LIMIT $2"),
        params![page.after_id()?, page.limit + 1],
        tenant,
    )?;
    Ok(Page::of(rows, page, |tenant| tenant.id.to_string()))
}

/// How many there are.
pub(in crate::hub) fn count(tx: &mut Tx<'_>) -> Result<i64> {
    tx.query_one("SELECT COUNT(*) FROM hub_tenant", params![], |row| row.get(0))
}

pub(in crate::hub) fn rename(tx: &mut Tx<'_>, id: i64, name: &str) -> Result<()> {
    tx.execute("UPDATE hub_tenant SET name = $2 WHERE id = $1", params![id, name])?;
    Ok(())
}

/// How many users and organizations a tenant has of its own.
pub(in crate::hub) fn customers(tx: &mut Tx<'_>, id: i64) -> Result<(i64, i64)> {
    tx.query_one(
        "SELECT (SELECT COUNT(*) FROM hub_user WHERE tenant_id = $1), (SELECT COUNT(*) FROM hub_organization WHERE tenant_id = $1)",
        params![id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// How many tenants share the customers of this one.
pub(in crate::hub) fn sharing(tx: &mut Tx<'_>, id: i64) -> Result<i64> {
    tx.query_one("SELECT COUNT(*) FROM hub_tenant WHERE customers_of = $1", params![id], |row| row.get(0))
}

pub(in crate::hub) fn customers_of_set(tx: &mut Tx<'_>, id: i64, owner: Option<i64>) -> Result<()> {
    tx.execute("UPDATE hub_tenant SET customers_of = $2 WHERE id = $1", params![id, owner])?;
    Ok(())
}
