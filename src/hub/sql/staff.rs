//! Staff in `hub_user`, and `hub_client`.

use super::{organization, user};
use crate::hub::acl::AdminRole;
use crate::hub::model::{Organization, User};
use crate::hub::staff::StaffMember;
use crate::kernel::{Page, PageRequest, Result};
use crate::store::{Tx, params};

/// What is known of a person as staff.
#[expect(clippy::needless_pass_by_value, reason = "the person becomes part of the answer")]
pub(in crate::hub) fn member(tx: &mut Tx<'_>, user: User) -> Result<StaffMember> {
    tx.query_one(
        "SELECT (SELECT uid FROM hub_division WHERE id = u.division_id), (SELECT COUNT(*) FROM hub_client WHERE staff_id = u.id)
         FROM hub_user AS u WHERE u.id = $1",
        params![user.id],
        |row| Ok(StaffMember { user: user.clone(), division: row.get(0)?, clients: row.get(1)? }),
    )
}

pub(in crate::hub) fn list(tx: &mut Tx<'_>, tenant_id: i64, page: &PageRequest) -> Result<Page<StaffMember>> {
    let rows = tx.query(
        &format!(
            "SELECT (SELECT d.uid FROM hub_division AS d WHERE d.id = u.division_id),
                 (SELECT COUNT(*) FROM hub_client AS c WHERE c.staff_id = u.id), {}
             FROM hub_user AS u WHERE u.tenant_id = $1 AND u.admin_role IS NOT NULL AND u.id > $2 ORDER BY u.id LIMIT $3",
            user::COLUMNS
        ),
        params![tenant_id, page.after_id()?, page.limit + 1],
        |row| Ok(StaffMember { division: row.get(0)?, clients: row.get(1)?, user: user::user_at(row, 2)? }),
    )?;
    Ok(Page::of(rows, page, |member| member.user.id.to_string()))
}

/// Has a tenant an admin who can act, besides one person?
pub(in crate::hub) fn other_admin(tx: &mut Tx<'_>, tenant_id: i64, user_id: i64) -> Result<bool> {
    let sql =
        format!("SELECT 1 FROM hub_user AS u WHERE u.tenant_id = $1 AND u.admin_role = $2 AND u.id <> $3 AND {} LIMIT 1", user::CAN_ACT);
    Ok(tx.query_opt(&sql, params![tenant_id, AdminRole::Admin.as_str(), user_id], |_| Ok(()))?.is_some())
}

pub(in crate::hub) fn set(tx: &mut Tx<'_>, user_id: i64, role: Option<AdminRole>, division_id: Option<i64>) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_user SET admin_role = $2, division_id = $3, updated_at = $4 WHERE id = $1",
        params![user_id, role.map(AdminRole::as_str), division_id, now],
    )?;
    Ok(())
}

/// Was it not assigned yet?
pub(in crate::hub) fn client_insert(tx: &mut Tx<'_>, staff_id: i64, organization_id: i64) -> Result<bool> {
    let now = tx.now();
    let inserted = tx.execute(
        "INSERT INTO hub_client (staff_id, organization_id, created_at) VALUES ($1, $2, $3)
         ON CONFLICT (staff_id, organization_id) DO NOTHING",
        params![staff_id, organization_id, now],
    )?;
    Ok(inserted > 0)
}

/// Was it assigned?
pub(in crate::hub) fn client_delete(tx: &mut Tx<'_>, staff_id: i64, organization_id: i64) -> Result<bool> {
    Ok(tx.execute("DELETE FROM hub_client WHERE staff_id = $1 AND organization_id = $2", params![staff_id, organization_id])? > 0)
}

/// Takes all clients from a member of staff.
pub(in crate::hub) fn clients_remove(tx: &mut Tx<'_>, staff_id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_client WHERE staff_id = $1", params![staff_id])?;
    Ok(())
}

/// Takes an organization from all account managers.
pub(in crate::hub) fn clients_of_organization_remove(tx: &mut Tx<'_>, organization_id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_client WHERE organization_id = $1", params![organization_id])?;
    Ok(())
}

pub(in crate::hub) fn clients(tx: &mut Tx<'_>, staff_id: i64, page: &PageRequest) -> Result<Page<Organization>> {
    let rows = tx.query(
        &format!(
            "SELECT {} FROM hub_client AS c JOIN hub_organization AS o ON o.id = c.organization_id
             WHERE c.staff_id = $1 AND o.id > $2 ORDER BY o.id LIMIT $3",
            organization::COLUMNS
        ),
        params![staff_id, page.after_id()?, page.limit + 1],
        |row| organization::organization_at(row, 0),
    )?;
    Ok(Page::of(rows, page, |organization| organization.id.to_string()))
}
