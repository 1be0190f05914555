//! `hub_custom_role`.

use super::access::actions_read;
use crate::hub::acl::{Action, Role};
use crate::hub::custom_role::CustomRole;
use crate::kernel::{CustomRoleUid, Page, PageRequest, Result};
use crate::store::{Row, Tx, params};

fn select(condition: &str) -> String {
    format!(
        "SELECT c.id, c.uid, c.name, c.base_role, c.actions, c.created_at,
             (SELECT COUNT(*) FROM hub_membership AS m WHERE m.custom_role_id = c.id)
         FROM hub_custom_role AS c WHERE {condition}"
    )
}

fn custom_role(row: &Row<'_>) -> Result<CustomRole> {
    Ok(CustomRole {
        id: row.get(0)?,
        uid: CustomRoleUid::trusted(row.get::<String>(1)?),
        name: row.get(2)?,
        base_role: Role::parse(&row.get::<String>(3)?)?,
        actions: actions_read(row.get(4)?)?,
        created_at: row.get(5)?,
        members: row.get(6)?,
    })
}

fn words(actions: &[Action]) -> serde_json::Value {
    actions.iter().map(|action| action.as_str()).collect()
}

pub(in crate::hub) fn insert(
    tx: &mut Tx<'_>,
    uid: &CustomRoleUid,
    tenant_id: i64,
    name: &str,
    base_role: Role,
    actions: &[Action],
) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_custom_role (uid, tenant_id, name, base_role, actions, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6)",
        params![uid.as_str(), tenant_id, name, base_role.as_str(), words(actions), now],
    )?;
    Ok(())
}

/// By uid or name.
pub(in crate::hub) fn find(tx: &mut Tx<'_>, tenant_id: i64, selector: &str) -> Result<Option<CustomRole>> {
    tx.query_opt(&select("c.tenant_id = $1 AND (c.uid = $2 OR LOWER(c.name) = LOWER($2))"), params![tenant_id, selector], custom_role)
}

pub(in crate::hub) fn by_id(tx: &mut Tx<'_>, id: i64) -> Result<Option<CustomRole>> {
    tx.query_opt(&select("c.id = $1"), params![id], custom_role)
}

/// How many open invitations give it.
pub(in crate::hub) fn invitations(tx: &mut Tx<'_>, id: i64) -> Result<i64> {
    let now = tx.now();
    tx.query_one(
        "SELECT COUNT(*) FROM hub_invitation WHERE custom_role_id = $1 AND status IN ('staged', 'pending') AND expires_at > $2",
        params![id, now],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn count(tx: &mut Tx<'_>, tenant_id: i64) -> Result<i64> {
    tx.query_one("SELECT COUNT(*) FROM hub_custom_role WHERE tenant_id = $1", params![tenant_id], |row| row.get(0))
}

pub(in crate::hub) fn list(tx: &mut Tx<'_>, tenant_id: i64, page: &PageRequest) -> Result<Page<CustomRole>> {
    let rows = tx.query(
        &format!("{} ORDER BY c.id LIMIT $3", select("c.tenant_id = $1 AND c.id > $2")),
        params![tenant_id, page.after_id()?, page.limit + 1],
        custom_role,
    )?;
    Ok(Page::of(rows, page, |role| role.id.to_string()))
}

pub(in crate::hub) fn update(tx: &mut Tx<'_>, role: &CustomRole) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_custom_role SET name = $2, base_role = $3, actions = $4, updated_at = $5 WHERE id = $1",
        params![role.id, &role.name, role.base_role.as_str(), words(&role.actions), now],
    )?;
    Ok(())
}

/// Whoever has the role now, or is invited to it, ranks like this.
pub(in crate::hub) fn rank_members(tx: &mut Tx<'_>, id: i64, base_role: Role) -> Result<()> {
    for table in ["hub_membership", "hub_invitation"] {
        tx.execute(&format!("UPDATE {table} SET role = $2 WHERE custom_role_id = $1"), params![id, base_role.as_str()])?;
    }
    Ok(())
}

pub(in crate::hub) fn delete(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_custom_role WHERE id = $1", params![id])?;
    Ok(())
}
