//! Who belongs to an organization, in which role.

use super::sql::group_webhook::AccessOf;
use super::sql::session::Acting;
use super::{
    Action, AdminRole, CustomRole, Hub, Invitation, Membership, Organization, Permit, Reach, Role, audit, custom_role, group_webhook,
    impersonation, needed, sql,
};
use crate::kernel::{Error, Page, PageRequest, Result};
use crate::store::Tx;

/// The role that a member gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoleChoice {
    /// One of the four that every tenant has.
    BuiltIn(Role),
    /// One of the tenant's own: uid or name.
    Custom(String),
}

impl RoleChoice {
    /// Reads a role as people write it: one of the four, or else the name of a tenant's own.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Role::parse(text).map_or_else(|_| Self::Custom(text.trim().to_owned()), Self::BuiltIn)
    }
}

impl From<Role> for RoleChoice {
    fn from(role: Role) -> Self {
        Self::BuiltIn(role)
    }
}

/// A role that was found.
pub(super) struct Given {
    rank: Role,
    custom: Option<CustomRole>,
}

impl Given {
    pub(super) fn of(tx: &mut Tx<'_>, tenant_id: i64, choice: &RoleChoice) -> Result<Self> {
        match choice {
            RoleChoice::BuiltIn(role) => Ok(Self { rank: *role, custom: None }),
            RoleChoice::Custom(name) => {
                let custom = sql::custom_role::find(tx, tenant_id, name)?.ok_or_else(|| {
                    Error::invalid("role", format!("`{name}` is not a role"))
                        .hint("use `Member`, `Power User`, `Admin`, `Super Admin`, or a role of the tenant: `mno hub role list`")
                })?;
                Ok(Self { rank: custom.base_role, custom: Some(custom) })
            }
        }
    }

    /// The role that an invitation gives.
    ///
    /// # Errors
    /// Conflict when it was one of the tenant's own, which is gone.
    pub(super) fn of_invitation(tx: &mut Tx<'_>, invitation: &Invitation) -> Result<Self> {
        let Some(id) = invitation.custom_role_id else { return Ok(Self { rank: invitation.role, custom: None }) };
        let custom = sql::custom_role::by_id(tx, id)?.ok_or_else(|| {
            Error::conflict("the role of the invitation was deleted")
                .with_field("role")
                .hint("cancel the invitation and invite again: `mno hub invitation cancel`")
        })?;
        Ok(Self { rank: custom.base_role, custom: Some(custom) })
    }

    pub(super) fn rank(&self) -> Role {
        self.rank
    }

    pub(super) fn name(&self) -> &str {
        self.custom.as_ref().map_or(self.rank.as_str(), |custom| custom.name.as_str())
    }

    pub(super) fn custom_id(&self) -> Option<i64> {
        self.custom.as_ref().map(|custom| custom.id)
    }

    /// Does who has it count as a Super Admin? A custom role may be ranked like one and lack most of it.
    fn runs_all(&self) -> bool {
        self.rank == Role::SuperAdmin && self.custom.is_none()
    }

    fn actions(&self) -> Vec<Action> {
        self.custom.as_ref().map_or_else(|| custom_role::actions_of(self.rank), |custom| custom.actions.clone())
    }
}

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

    /// A page of the members of the permit's organization.
    ///
    /// # Errors
    /// Invalid page; the store's.
    pub async fn member_page(&self, permit: &Permit, page: PageRequest) -> Result<Page<Membership>> {
        permit.expect(Action::Read)?;
        let id = permit.organization()?.id;
        self.db.read(move |tx| sql::member::page(tx, id, &page)).await
    }

    /// Adds a user of the same tenant without asking her: for staff, keys and operators, and only people whom they reach. Customers
    /// invite, so that nobody learns who has an account, or finds herself somewhere she did not agree to.
    ///
    /// # Errors
    /// Not found when there is no such user; conflict when she is a member already; forbidden for customers, and when the caller may
    /// not give that role.
    pub async fn member_add(&self, permit: &Permit, user: String, role: impl Into<RoleChoice>) -> Result<Membership> {
        permit.expect(Action::InviteMember)?;
        let reach = permit.reach();
        // The same for every user, whether she is there or not.
        if reach == Reach::Nothing {
            return Err(Error::forbidden("only staff and keys add people directly").hint("invite her: `mno hub invitation create`"));
        }
        let (permit, role) = (permit.clone(), role.into());
        self.db
            .write(move |tx| {
                let organization = permit.organization()?;
                super::organization::open_check(tx, organization)?;
                let role = Given::of(tx, organization.tenant_id, &role)?;
                may_give(&permit, &role)?;
                let user = find_user(tx, &permit, &user, reach)?;
                if sql::member::role(tx, organization.id, user.id)?.is_some() {
                    return Err(Error::conflict(format!("`{}` is already a member of `{}`", user.email, organization.name))
                        .hint("change the role with `mno hub member update`"));
                }
                sql::member::insert(tx, organization.id, user.id, role.rank)?;
                sql::member::custom_role_set(tx, organization.id, user.id, role.custom_id())?;
                sql::invitation::cancel_of_person(tx, organization.id, &user)?;
                joined(tx, &user)?;
                record(tx, &permit, "member.add", user.uid.as_str(), &serde_json::json!({"role": role.name()}))?;
                get(tx, &permit, user.id)
            })
            .await
    }

    /// Changes a member's role.
    ///
    /// # Errors
    /// Not found when she is no member; conflict when the organization would be left without a Super Admin.
    pub async fn member_update(&self, permit: &Permit, user: String, role: impl Into<RoleChoice>) -> Result<Membership> {
        permit.expect(Action::ManageMembers)?;
        let (permit, role) = (permit.clone(), role.into());
        self.db
            .write(move |tx| {
                let organization = permit.organization()?;
                let before = named(tx, &permit, &user)?;
                let role = Given::of(tx, organization.tenant_id, &role)?;
                may_give(&permit, &role)?;
                may_touch(&permit, &before)?;
                keep_a_super_admin(tx, &before, role.runs_all())?;
                let user = &before.user;
                let access = group_webhook::InstanceAccess::before(tx, AccessOf::User(user.id))?;
                sql::member::update(tx, organization.id, user.id, role.rank)?;
                sql::member::custom_role_set(tx, organization.id, user.id, role.custom_id())?;
                access.tell_lost(tx)?;
                if role_name(&before) != role.name() {
                    let detail = serde_json::json!({"from": role_name(&before), "to": role.name()});
                    record(tx, &permit, "member.update", user.uid.as_str(), &detail)?;
                }
                get(tx, &permit, user.id)
            })
            .await
    }

    /// Removes a member, from the organization's teams too.
    ///
    /// # Errors
    /// As [`Hub::member_update`].
    pub async fn member_remove(&self, permit: &Permit, user: String) -> Result<Membership> {
        permit.expect(Action::ManageMembers)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let gone = named(tx, &permit, &user)?;
                may_touch(&permit, &gone)?;
                remove(tx, &permit, &gone, "member.remove")?;
                Ok(gone)
            })
            .await
    }

    /// The caller leaves the permit's organization, whatever her role.
    ///
    /// # Errors
    /// Not found when the caller is no member; conflict for the last Super Admin.
    pub async fn member_leave(&self, permit: &Permit) -> Result<Membership> {
        permit.expect(Action::Read)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let caller = permit.caller_user().ok_or_else(|| Error::forbidden("only a member can leave an organization"))?;
                let gone = get(tx, &permit, caller.id)?;
                remove(tx, &permit, &gone, "member.leave")?;
                Ok(gone)
            })
            .await
    }
}

/// Who acts as a new member may have to end that: it would lead into the organization.
pub(super) fn joined(tx: &mut Tx<'_>, user: &super::User) -> Result<()> {
    let acting = impersonation::going_on(tx, Acting::As(user.id))?;
    impersonation::end_unfounded(tx, &acting)
}

fn remove(tx: &mut Tx<'_>, permit: &Permit, gone: &Membership, action: &str) -> Result<()> {
    keep_a_super_admin(tx, gone, false)?;
    sql::team::member_of_none(tx, gone.organization.id, gone.user.id)?;
    sql::member::delete(tx, gone.organization.id, gone.user.id)?;
    // No older invitation brings her back.
    sql::invitation::cancel_of_person(tx, gone.organization.id, &gone.user)?;
    // Staff acts as her by way of an organization that she belongs to.
    let acting = impersonation::going_on(tx, Acting::As(gone.user.id))?;
    impersonation::end_unfounded(tx, &acting)?;
    group_webhook::enqueue_member_left(tx, gone.organization.id, &gone.user)?;
    record(tx, permit, action, gone.user.uid.as_str(), &serde_json::json!({"role": role_name(gone)}))
}

fn role_name(member: &Membership) -> &str {
    member.custom_role.as_deref().unwrap_or(member.role.as_str())
}

/// A user of the organization's tenant whom somebody with this reach sees.
fn find_user(tx: &mut Tx<'_>, permit: &Permit, selector: &str, reach: Reach) -> Result<super::User> {
    let found = sql::user::find_all(tx, selector, Some(permit.organization()?.tenant_id))?.into_iter().next();
    if let Some(user) = found
        && sql::user::is_reached(tx, user.id, reach)?
    {
        return Ok(user);
    }
    Err(Error::not_found("user", selector).with_field("user").hint("the user must belong to the organization's tenant"))
}

/// A member by uid, row id or e-mail. Who is none and who does not exist are the same to whoever asks.
fn named(tx: &mut Tx<'_>, permit: &Permit, selector: &str) -> Result<Membership> {
    let organization = permit.organization()?;
    let user = sql::user::find_all(tx, selector, Some(organization.tenant_id))?.into_iter().next();
    let member = user.map(|user| sql::member::get(tx, organization.id, user.id)).transpose()?.flatten();
    member.ok_or_else(|| missing(organization, selector).with_field("user"))
}

fn get(tx: &mut Tx<'_>, permit: &Permit, user_id: i64) -> Result<Membership> {
    let organization = permit.organization()?;
    sql::member::get(tx, organization.id, user_id)?.ok_or_else(|| missing(organization, user_id))
}

fn missing(organization: &Organization, who: impl std::fmt::Display) -> Error {
    Error::not_found("member", who).hint(format!("run `mno hub member list --org {}` to see the members", organization.uid))
}

/// The role in which a member acts on others here. Staff that runs the tenant's customers is not held to it, whether she is a
/// member too or not; neither are keys and operators, who are no members.
fn rank(permit: &Permit) -> Option<Role> {
    let runs = permit.caller_user().is_some_and(|user| user.admin_role == Some(AdminRole::Admin));
    permit.role().filter(|_| !runs)
}

/// A member gives no role above her own, and none that allows what she herself may not do.
pub(super) fn may_give(permit: &Permit, role: &Given) -> Result<()> {
    let Some(own) = rank(permit) else { return Ok(()) };
    if role.rank > own {
        return Err(
            Error::forbidden(format!("an {} cannot make somebody a {}", own.as_str(), role.rank.as_str())).hint("ask a Super Admin")
        );
    }
    let lacking = role.actions().into_iter().find(|action| !permit.member_allows(*action));
    if let Some(action) = lacking {
        let words = format!("the role {} allows {}, which yours does not", role.name(), action.as_str());
        return Err(Error::forbidden(words).hint("ask somebody who may do that"));
    }
    Ok(())
}

/// A member does not touch whose role is above her own.
fn may_touch(permit: &Permit, before: &Membership) -> Result<()> {
    match rank(permit) {
        Some(own) if before.role > own => {
            Err(Error::forbidden(format!("an {} cannot change a {}", own.as_str(), before.role.as_str())).hint("ask a Super Admin"))
        }
        _ => Ok(()),
    }
}

/// The last Super Admin stays one.
fn keep_a_super_admin(tx: &mut Tx<'_>, before: &Membership, stays: bool) -> Result<()> {
    let loses = before.role == Role::SuperAdmin && before.custom_role.is_none() && !stays;
    if loses { needed::super_admin_may_leave(tx, before.organization.id, &before.user) } else { Ok(()) }
}

fn record(tx: &mut Tx<'_>, permit: &Permit, action: &str, subject: &str, detail: &serde_json::Value) -> Result<()> {
    let organization = permit.organization()?.uid.to_string();
    audit::record(tx, permit, action, subject, Some(&organization), detail)
}
