//! Who belongs to an organization, in which role.

use super::{Action, Hub, Membership, Permit, Role, audit, sql};
use crate::kernel::{Error, Result};
use crate::store::Tx;

impl Hub {
    /// The members.
    ///
    /// # Errors
    /// The store's.
    pub async fn member_list(&self, permit: &Permit) -> Result<Vec<Membership>> {
        permit.expect(Action::Read)?;
        let id = permit.organization()?.id;
        self.db.read(move |tx| sql::member::of_organization(tx, id)).await
    }

    /// Adds a user of the same tenant.
    ///
    /// # Errors
    /// Not found when there is no such user; conflict when she is a member already; forbidden when the caller may not give
    /// that role.
    pub async fn member_add(&self, permit: &Permit, user: String, role: Role) -> Result<Membership> {
        permit.expect(Action::InviteMember)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let organization = permit.organization()?;
                may_give(&permit, role)?;
                let user = find_user(tx, &permit, &user)?;
                if sql::member::role(tx, organization.id, user.id)?.is_some() {
                    return Err(Error::conflict(format!("`{}` is already a member of `{}`", user.email, organization.name))
                        .hint("change the role with `mno hub member update`"));
                }
                sql::member::insert(tx, organization.id, user.id, role)?;
                record(tx, &permit, "member.add", user.uid.as_str(), &serde_json::json!({"role": role.as_str()}))?;
                get(tx, &permit, user.id)
            })
            .await
    }

    /// Changes a member's role.
    ///
    /// # Errors
    /// Not found when she is no member; conflict when the organization would be left without a Super Admin.
    pub async fn member_update(&self, permit: &Permit, user: String, role: Role) -> Result<Membership> {
        permit.expect(Action::ManageMembers)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let user = find_user(tx, &permit, &user)?;
                let before = get(tx, &permit, user.id)?.role;
                may_give(&permit, role)?;
                may_touch(tx, &permit, before, role != Role::SuperAdmin)?;
                sql::member::update(tx, permit.organization()?.id, user.id, role)?;
                let detail = serde_json::json!({"from": before.as_str(), "to": role.as_str()});
                record(tx, &permit, "member.update", user.uid.as_str(), &detail)?;
                get(tx, &permit, user.id)
            })
            .await
    }

    /// Removes a member.
    ///
    /// # Errors
    /// As [`Hub::member_update`].
    pub async fn member_remove(&self, permit: &Permit, user: String) -> Result<Membership> {
        permit.expect(Action::ManageMembers)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let user = find_user(tx, &permit, &user)?;
                let gone = get(tx, &permit, user.id)?;
                may_touch(tx, &permit, gone.role, true)?;
                sql::member::delete(tx, permit.organization()?.id, user.id)?;
                record(tx, &permit, "member.remove", user.uid.as_str(), &serde_json::json!({"role": gone.role.as_str()}))?;
                Ok(gone)
            })
            .await
    }
}

fn find_user(tx: &mut Tx<'_>, permit: &Permit, selector: &str) -> Result<super::User> {
    let tenant_id = permit.organization()?.tenant_id;
    sql::user::find_all(tx, selector, Some(tenant_id))?
        .into_iter()
        .next()
        .ok_or_else(|| Error::not_found("user", selector).with_field("user").hint("the user must belong to the organization's tenant"))
}

fn get(tx: &mut Tx<'_>, permit: &Permit, user_id: i64) -> Result<Membership> {
    let organization = permit.organization()?;
    sql::member::get(tx, organization.id, user_id)?.ok_or_else(|| {
        Error::not_found("member", user_id).hint(format!("run `mno hub member list --org {}` to see the members", organization.uid))
    })
}

/// An Admin gives roles up to Admin. Staff, tenants and operators are no members and may give any.
fn may_give(permit: &Permit, role: Role) -> Result<()> {
    if permit.role() == Some(Role::Admin) && role > Role::Admin {
        return Err(Error::forbidden("an Admin cannot make somebody a Super Admin").hint("ask a Super Admin"));
    }
    Ok(())
}

/// An Admin does not touch a Super Admin, and the last Super Admin stays one.
fn may_touch(tx: &mut Tx<'_>, permit: &Permit, before: Role, loses: bool) -> Result<()> {
    if before != Role::SuperAdmin {
        return Ok(());
    }
    if permit.role() == Some(Role::Admin) {
        return Err(Error::forbidden("an Admin cannot change a Super Admin").hint("ask a Super Admin"));
    }
    if loses && sql::member::count(tx, permit.organization()?.id, Role::SuperAdmin)? <= 1 {
        return Err(Error::conflict("the last Super Admin of an organization cannot leave or be lowered")
            .hint("make somebody else a Super Admin first"));
    }
    Ok(())
}

fn record(tx: &mut Tx<'_>, permit: &Permit, action: &str, subject: &str, detail: &serde_json::Value) -> Result<()> {
    let organization = permit.organization()?.uid.to_string();
    audit::record(tx, permit, action, subject, Some(&organization), detail)
}
