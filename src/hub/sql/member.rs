//! `hub_membership`.

use super::{access_change, organization, user};
use crate::hub::acl::Role;
use crate::hub::model::Membership;
use crate::kernel::{Page, PageRequest, Result};
use crate::store::{Row, Tx, params};

fn membership(row: &Row<'_>) -> Result<Membership> {
    Ok(Membership {
        role: Role::parse(&row.get::<String>(0)?)?,
        created_at: row.get(1)?,
        custom_role: row.get(2)?,
        organization: organization::organization_at(row, 3)?,
        user: user::user_at(row, 3 + organization::WIDTH)?,
    })
}

fn select(condition: &str) -> String {
    format!(
        "SELECT m.role, m.created_at, c.name, {}, {} FROM hub_membership AS m LEFT JOIN hub_custom_role AS c ON c.id = m.custom_role_id
         JOIN hub_organization AS o ON o.id = m.organization_id JOIN hub_user AS u ON u.id = m.user_id WHERE {condition}",
        organization::COLUMNS,
        user::COLUMNS
    )
}

/// A person's rights change with her memberships.
fn touch(tx: &mut Tx<'_>, user_id: i64) -> Result<()> {
    let uid: String = tx.query_one("SELECT uid FROM hub_user WHERE id = $1", params![user_id], |row| row.get(0))?;
    access_change::touch(tx, &uid)
}

pub(in crate::hub) fn role(tx: &mut Tx<'_>, organization_id: i64, user_id: i64) -> Result<Option<Role>> {
    let role = tx.query_opt(
        "SELECT role FROM hub_membership WHERE organization_id = $1 AND user_id = $2",
        params![organization_id, user_id],
        |row| row.get::<String>(0),
    )?;
    role.as_deref().map(Role::parse).transpose()
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, organization_id: i64, user_id: i64, role: Role) -> Result<()> {
    touch(tx, user_id)?;
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_membership (organization_id, user_id, role, created_at) VALUES ($1, $2, $3, $4)",
        params![organization_id, user_id, role.as_str(), now],
    )?;
    Ok(())
}

pub(in crate::hub) fn update(tx: &mut Tx<'_>, organization_id: i64, user_id: i64, role: Role) -> Result<()> {
    touch(tx, user_id)?;
    tx.execute(
        "UPDATE hub_membership SET role = $3 WHERE organization_id = $1 AND user_id = $2",
        params![organization_id, user_id, role.as_str()],
    )?;
    Ok(())
}

pub(in crate::hub) fn delete(tx: &mut Tx<'_>, organization_id: i64, user_id: i64) -> Result<()> {
    touch(tx, user_id)?;
    tx.execute("DELETE FROM hub_membership WHERE organization_id = $1 AND user_id = $2", params![organization_id, user_id])?;
    Ok(())
}

pub(in crate::hub) fn get(tx: &mut Tx<'_>, organization_id: i64, user_id: i64) -> Result<Option<Membership>> {
    tx.query_opt(&select("m.organization_id = $1 AND m.user_id = $2"), params![organization_id, user_id], membership)
}

/// All members of an organization.
pub(in crate::hub) fn of_organization(tx: &mut Tx<'_>, organization_id: i64) -> Result<Vec<Membership>> {
    tx.query(&format!("{} ORDER BY m.user_id", select("m.organization_id = $1")), params![organization_id], membership)
}

/// A page of the members, by the order in which people signed up.
pub(in crate::hub) fn page(tx: &mut Tx<'_>, organization_id: i64, page: &PageRequest) -> Result<Page<Membership>> {
    let rows = tx.query(
        &format!("{} ORDER BY m.user_id LIMIT $3", select("m.organization_id = $1 AND m.user_id > $2")),
        params![organization_id, page.after_id()?, page.limit + 1],
        membership,
    )?;
    Ok(Page::of(rows, page, |member| member.user.id.to_string()))
}

/// All organizations of a user.
pub(in crate::hub) fn of_user(tx: &mut Tx<'_>, user_id: i64) -> Result<Vec<Membership>> {
    tx.query(&format!("{} ORDER BY m.organization_id", select("m.user_id = $1")), params![user_id], membership)
}

/// Gives a member one of the tenant's own roles in place of what the built-in one allows, or takes it from her.
pub(in crate::hub) fn custom_role_set(tx: &mut Tx<'_>, organization_id: i64, user_id: i64, custom_role_id: Option<i64>) -> Result<()> {
    tx.execute(
        "UPDATE hub_membership SET custom_role_id = $3 WHERE organization_id = $1 AND user_id = $2",
        params![organization_id, user_id, custom_role_id],
    )?;
    Ok(())
}

/// Is there a Super Admin who can act, besides one person? Who has a custom role is none.
pub(in crate::hub) fn other_super_admin(tx: &mut Tx<'_>, organization_id: i64, user_id: i64) -> Result<bool> {
    let sql = format!(
        "SELECT 1 FROM hub_membership AS m JOIN hub_user AS u ON u.id = m.user_id
         WHERE m.organization_id = $1 AND m.role = $2 AND m.custom_role_id IS NULL AND u.id <> $3 AND {} LIMIT 1",
        user::CAN_ACT
    );
    Ok(tx.query_opt(&sql, params![organization_id, Role::SuperAdmin.as_str(), user_id], |_| Ok(()))?.is_some())
}
