//! The tenant's own people: their roles, and the customers that are assigned to account managers.

use serde_json::json;

use super::division::{self, organization_of_tenant};
use super::sql::session::Acting;
use super::{Action, AdminRole, Hub, Organization, Permit, User, audit, impersonation, needed, sql};
use crate::kernel::{Error, ErrorKind, Page, PageRequest, Result};
use crate::store::Tx;

/// How many organizations one member of staff may have as clients.
const CLIENTS_MAX: i64 = 10_000;

/// A member of a tenant's staff.
#[derive(Debug, Clone)]
pub struct StaffMember {
    /// The person; her `admin_role` is set.
    pub user: User,
    /// The division (uid) of a division admin.
    pub division: Option<String>,
    /// How many organizations are assigned to her.
    pub clients: i64,
}

impl Hub {
    /// The staff of the permit's tenant.
    ///
    /// # Errors
    /// The store's.
    pub async fn staff_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<StaffMember>> {
        permit.expect(Action::ManageStaff)?;
        let tenant_id = permit.tenant()?.id;
        self.db.read(move |tx| sql::staff::list(tx, tenant_id, &page)).await
    }

    /// Gives a user of the permit's tenant a staff role, or another one. A division admin needs a division; other roles have none.
    ///
    /// # Errors
    /// Invalid by field; not found; conflict when the tenant would lose its last admin.
    pub async fn staff_set(&self, permit: &Permit, user: String, role: AdminRole, division: Option<String>) -> Result<StaffMember> {
        permit.expect(Action::ManageStaff)?;
        role_fits(role, division.as_deref())?;
        let permit = permit.clone();
        self.db.write(move |tx| set(tx, &permit, &user, Some(role), division.as_deref())).await
    }

    /// Makes somebody of the staff a customer again; the organizations that were assigned to her are nobody's then.
    ///
    /// # Errors
    /// Not found; conflict when the tenant would lose its last admin.
    pub async fn staff_unset(&self, permit: &Permit, user: String) -> Result<StaffMember> {
        permit.expect(Action::ManageStaff)?;
        let permit = permit.clone();
        self.db.write(move |tx| set(tx, &permit, &user, None, None)).await
    }

    /// The organizations that are assigned to an account manager.
    ///
    /// # Errors
    /// Not found.
    pub async fn staff_client_list(&self, permit: &Permit, user: String, page: PageRequest) -> Result<Page<Organization>> {
        permit.expect(Action::ManageStaff)?;
        let tenant_id = permit.tenant()?.id;
        self.db
            .read(move |tx| {
                let staff = find(tx, tenant_id, &user)?;
                sql::staff::clients(tx, staff.user.id, &page)
            })
            .await
    }

    /// Assigns an organization to an account manager. Doing it again changes nothing.
    ///
    /// # Errors
    /// Not found; conflict when she is no account manager, or the organization is closed.
    pub async fn staff_client_add(&self, permit: &Permit, user: String, organization: String) -> Result<Organization> {
        permit.expect(Action::ManageStaff)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant_id = permit.tenant()?.id;
                let staff = find(tx, tenant_id, &user)?;
                if staff.user.admin_role != Some(AdminRole::Staff) {
                    return Err(Error::conflict(format!("`{}` is not an account manager", staff.user.email))
                        .with_field("user")
                        .hint("give her the role first: `mno hub staff set --role staff`"));
                }
                if staff.clients >= CLIENTS_MAX {
                    return Err(Error::conflict(format!("an account manager has at most {CLIENTS_MAX} clients")).with_field("organization"));
                }
                let found = organization_of_tenant(tx, tenant_id, &organization)?;
                super::organization::open_check(tx, &found)?;
                if sql::staff::client_insert(tx, staff.user.id, found.id)? {
                    client_changed(tx, &permit, "staff.client.add", &staff, &found)?;
                }
                Ok(found)
            })
            .await
    }

    /// Takes an organization away from an account manager.
    ///
    /// # Errors
    /// Not found when it is not hers.
    pub async fn staff_client_remove(&self, permit: &Permit, user: String, organization: String) -> Result<Organization> {
        permit.expect(Action::ManageStaff)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant_id = permit.tenant()?.id;
                let staff = find(tx, tenant_id, &user)?;
                let found = organization_of_tenant(tx, tenant_id, &organization)?;
                if !sql::staff::client_delete(tx, staff.user.id, found.id)? {
                    return Err(Error::not_found("client", &organization)
                        .with_field("organization")
                        .hint("run `mno hub staff client list` to see her clients"));
                }
                client_changed(tx, &permit, "staff.client.remove", &staff, &found)?;
                Ok(found)
            })
            .await
    }

    /// Sets exactly these organizations as the clients of an account manager.
    ///
    /// # Errors
    /// As [`Hub::staff_client_add`].
    pub async fn staff_clients_set(&self, permit: &Permit, user: String, organizations: Vec<String>) -> Result<StaffMember> {
        permit.expect(Action::ManageStaff)?;
        let permit = permit.clone();
        self.db.write(move |tx| clients_set(tx, &permit, &user, &organizations)).await
    }
}

/// A division admin needs a division; other roles have none.
pub(super) fn role_fits(role: AdminRole, division: Option<&str>) -> Result<()> {
    match (role, division) {
        (AdminRole::SubTenantAdmin, None) => {
            Err(Error::invalid("division", "a division admin needs a division").hint("name it with `--division`"))
        }
        (AdminRole::SubTenantAdmin, Some(_)) | (_, None) => Ok(()),
        (role, Some(_)) => Err(Error::invalid("division", format!("the role {} belongs to no division", role.as_str()))
            .hint("leave the division out, or give the role `sub_tenant_admin`")),
    }
}

/// A form names a division for somebody who is no division admin. The one that she had until now comes along with every form; another one
/// would be lost without a word.
pub(super) fn division_elsewhere(tx: &mut Tx<'_>, permit: &Permit, named: &str, present: Option<i64>) -> Result<()> {
    let found = division::get(tx, permit.tenant()?.id, named)?;
    if Some(found.id) == present {
        return Ok(());
    }
    Err(Error::invalid("division", "only a division admin belongs to a division").hint("give her the role `sub_tenant_admin`"))
}

/// Gives a user a staff role, or takes it away.
pub(super) fn set(tx: &mut Tx<'_>, permit: &Permit, user: &str, role: Option<AdminRole>, division: Option<&str>) -> Result<StaffMember> {
    let tenant_id = permit.tenant()?.id;
    let before = find(tx, tenant_id, user)?;
    if role.is_none() && before.user.admin_role.is_none() {
        return Err(Error::conflict(format!("`{}` is not staff", before.user.email)).with_field("user"));
    }
    let division = division.map(|selector| division::get(tx, tenant_id, selector)).transpose()?;
    if role != Some(AdminRole::Admin) {
        needed::admin_may_go(tx, permit.actor().kind, &before.user)?;
    }
    change(tx, permit, &before, role, division.as_ref().map(|division| division.id))
}

/// Sets exactly these organizations as the clients of an account manager.
pub(super) fn clients_set(tx: &mut Tx<'_>, permit: &Permit, user: &str, organizations: &[String]) -> Result<StaffMember> {
    if i64::try_from(organizations.len()).unwrap_or(i64::MAX) > CLIENTS_MAX {
        return Err(Error::invalid("clients", format!("an account manager has at most {CLIENTS_MAX} clients")));
    }
    let tenant_id = permit.tenant()?.id;
    let staff = find(tx, tenant_id, user)?;
    if staff.user.admin_role != Some(AdminRole::Staff) && !organizations.is_empty() {
        return Err(Error::conflict(format!("`{}` is not an account manager", staff.user.email)).with_field("user"));
    }
    sql::staff::clients_remove(tx, staff.user.id)?;
    let mut uids = Vec::new();
    for selector in organizations {
        let found = organization_of_tenant(tx, tenant_id, selector)?;
        super::organization::open_check(tx, &found)?;
        sql::staff::client_insert(tx, staff.user.id, found.id)?;
        uids.push(found.uid.to_string());
    }
    sql::access_change::touch(tx, staff.user.uid.as_str())?;
    acting_again(tx, staff.user.id)?;
    audit::record(tx, permit, "staff.client.set", staff.user.uid.as_str(), None, &json!({"clients": uids}))?;
    find(tx, tenant_id, staff.user.uid.as_str())
}

/// The same, where a form names the customers: whatever does not fit is wrong with what it sent.
pub(super) fn clients_named(tx: &mut Tx<'_>, permit: &Permit, user: &str, organizations: &[String]) -> Result<()> {
    match clients_set(tx, permit, user, organizations) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Error::invalid("clients", error.message())),
        Err(error) => Err(error.with_field("clients")),
    }
}

pub(super) fn find(tx: &mut Tx<'_>, tenant_id: i64, selector: &str) -> Result<StaffMember> {
    let user = sql::user::find_all(tx, selector, Some(tenant_id))?.into_iter().next();
    let user =
        user.ok_or_else(|| Error::not_found("user", selector).with_field("user").hint("run `mno hub user list` to see the users"))?;
    sql::staff::member(tx, user)
}

fn change(
    tx: &mut Tx<'_>,
    permit: &Permit,
    before: &StaffMember,
    role: Option<AdminRole>,
    division_id: Option<i64>,
) -> Result<StaffMember> {
    let user = &before.user;
    sql::staff::set(tx, user.id, role, division_id)?;
    if role != Some(AdminRole::Staff) {
        sql::staff::clients_remove(tx, user.id)?;
    }
    if role != Some(AdminRole::Support) {
        sql::access_request::end_of_staff(tx, user.id)?;
    }
    sql::access_change::touch(tx, user.uid.as_str())?;
    acting_again(tx, user.id)?;
    let after = find(tx, user.tenant_id, user.uid.as_str())?;
    let shown = |member: &StaffMember| json!({"admin_role": member.user.admin_role.map(AdminRole::as_str), "division": member.division});
    let action = if role.is_some() { "staff.set" } else { "staff.unset" };
    audit::record(tx, permit, action, user.uid.as_str(), None, &audit::difference(&shown(before), &shown(&after)))?;
    Ok(after)
}

/// What she does as customers goes on only while she may still begin it; and nobody acts as staff.
fn acting_again(tx: &mut Tx<'_>, staff_id: i64) -> Result<()> {
    for acting in [Acting::By(staff_id), Acting::As(staff_id)] {
        let acting = impersonation::going_on(tx, acting)?;
        impersonation::end_unfounded(tx, &acting)?;
    }
    Ok(())
}

fn client_changed(tx: &mut Tx<'_>, permit: &Permit, action: &str, staff: &StaffMember, organization: &Organization) -> Result<()> {
    sql::access_change::touch(tx, staff.user.uid.as_str())?;
    acting_again(tx, staff.user.id)?;
    let uid = organization.uid.as_str();
    audit::record(tx, permit, action, staff.user.uid.as_str(), Some(uid), &json!({"client": uid, "name": organization.name}))
}
