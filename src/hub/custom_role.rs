//! A tenant's own roles: sets of what members of organizations may do, ranked like one of the four built-in roles.

use serde_json::json;

use super::acl::{self, Level};
use super::group_webhook::InstanceAccess;
use super::sql::group_webhook::AccessOf;
use super::{Action, Hub, Permit, Role, audit, sql};
use crate::kernel::{CustomRoleUid, Error, Page, PageRequest, Result, Timestamp};
use crate::store::Tx;

/// How many roles of its own a tenant may have.
const ROLES_MAX: i64 = 200;

/// A tenant's own role.
#[derive(Debug, Clone)]
pub struct CustomRole {
    /// Row id.
    pub id: i64,
    /// Public id.
    pub uid: CustomRoleUid,
    /// For people; unique in the tenant.
    pub name: String,
    /// The built-in role that it ranks like: who may give it, and whom its holder may touch.
    pub base_role: Role,
    /// What it allows.
    pub actions: Vec<Action>,
    /// How many members have it.
    pub members: i64,
    /// Since when.
    pub created_at: Timestamp,
}

/// What to change of a custom role.
#[derive(Debug, Clone, Default)]
pub struct CustomRoleUpdate {
    /// A new name.
    pub name: Option<String>,
    /// Another rank.
    pub base_role: Option<Role>,
    /// Exactly what it allows from now on.
    pub actions: Option<Vec<Action>>,
}

/// What a built-in role allows.
pub(super) fn actions_of(role: Role) -> Vec<Action> {
    Action::ALL.iter().copied().filter(|action| acl::allows(acl::Column::Member(role), *action)).collect()
}

fn name_check(name: &str) -> Result<String> {
    let name = super::user::text_check("name", name, 1)?;
    if Role::parse(&name).is_ok() {
        return Err(Error::conflict(format!("`{name}` is a role that every tenant has")).with_field("name"));
    }
    Ok(name)
}

/// A custom role holds nothing that a Super Admin may not do, and at least what shows the organization to its members.
fn actions_check(actions: &[Action]) -> Result<Vec<Action>> {
    let most = actions_of(Role::SuperAdmin);
    if let Some(action) = actions.iter().find(|action| action.level() != Level::Organization || !most.contains(action)) {
        let words: Vec<&str> = most.iter().map(|action| action.as_str()).collect();
        return Err(Error::invalid("actions", format!("`{}` is nothing that a member can be allowed", action.as_str()))
            .hint(format!("use some of: {}", words.join(", "))));
    }
    if !actions.contains(&Action::Read) {
        return Err(Error::invalid("actions", "a role must allow `read`: its holder could not see the organization"));
    }
    // In the order of the table, each once.
    Ok(most.into_iter().filter(|action| actions.contains(action)).collect())
}

impl Hub {
    /// Creates a role in the permit's tenant.
    ///
    /// # Errors
    /// Invalid by field; conflict when the name is taken.
    pub async fn custom_role_create(&self, permit: &Permit, name: String, base_role: Role, actions: Vec<Action>) -> Result<CustomRole> {
        permit.expect(Action::ManageTenant)?;
        let (name, actions) = (name_check(&name)?, actions_check(&actions)?);
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant_id = permit.tenant()?.id;
                name_free(tx, tenant_id, &name, None)?;
                if sql::custom_role::count(tx, tenant_id)? >= ROLES_MAX {
                    return Err(Error::conflict(format!("a tenant has at most {ROLES_MAX} roles of its own")));
                }
                let uid = CustomRoleUid::random();
                sql::custom_role::insert(tx, &uid, tenant_id, &name, base_role, &actions)?;
                let role = get(tx, tenant_id, uid.as_str())?;
                audit::record(tx, &permit, "role.create", uid.as_str(), None, &role.audited())?;
                Ok(role)
            })
            .await
    }

    /// The roles of the permit's tenant.
    ///
    /// # Errors
    /// The store's.
    pub async fn custom_role_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<CustomRole>> {
        permit.expect(Action::ReadCustomers)?;
        let tenant_id = permit.tenant()?.id;
        self.db.read(move |tx| sql::custom_role::list(tx, tenant_id, &page)).await
    }

    /// One of them: by uid or name.
    ///
    /// # Errors
    /// Not found.
    pub async fn custom_role_show(&self, permit: &Permit, selector: String) -> Result<CustomRole> {
        permit.expect(Action::ReadCustomers)?;
        let tenant_id = permit.tenant()?.id;
        self.db.read(move |tx| get(tx, tenant_id, &selector)).await
    }

    /// Changes a role, at once for everybody who has it.
    ///
    /// # Errors
    /// As [`Hub::custom_role_create`]; not found.
    pub async fn custom_role_update(&self, permit: &Permit, selector: String, change: CustomRoleUpdate) -> Result<CustomRole> {
        permit.expect(Action::ManageTenant)?;
        let name = change.name.as_deref().map(name_check).transpose()?;
        let actions = change.actions.as_deref().map(actions_check).transpose()?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant_id = permit.tenant()?.id;
                let before = get(tx, tenant_id, &selector)?;
                let mut after = before.clone();
                if let Some(name) = &name {
                    name_free(tx, tenant_id, name, Some(before.id))?;
                    after.name.clone_from(name);
                }
                if let Some(actions) = &actions {
                    after.actions.clone_from(actions);
                }
                after.base_role = change.base_role.unwrap_or(before.base_role);
                let access = InstanceAccess::before(tx, AccessOf::CustomRole(before.id))?;
                sql::custom_role::update(tx, &after)?;
                if after.base_role != before.base_role {
                    // The rank is kept with each membership, where the decision looks for it.
                    sql::custom_role::rank_members(tx, after.id, after.base_role)?;
                }
                access.tell_lost(tx)?;
                sql::access_change::touch(tx, "*")?;
                let change = (&before.audited(), &after.audited());
                audit::record_change(tx, &permit, "role.update", before.uid.as_str(), None, change)?;
                get(tx, tenant_id, before.uid.as_str())
            })
            .await
    }

    /// Removes a role that nobody has and nobody is invited to.
    ///
    /// # Errors
    /// Not found; conflict while somebody has it or an open invitation gives it.
    pub async fn custom_role_delete(&self, permit: &Permit, selector: String) -> Result<CustomRole> {
        permit.expect(Action::ManageTenant)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let role = get(tx, permit.tenant()?.id, &selector)?;
                if role.members > 0 {
                    return Err(Error::conflict(format!("{} members have the role `{}`", role.members, role.name))
                        .hint("give them another role first: `mno hub member update`"));
                }
                let invitations = sql::custom_role::invitations(tx, role.id)?;
                if invitations > 0 {
                    return Err(Error::conflict(format!("{invitations} open invitations give the role `{}`", role.name))
                        .hint("cancel them first: `mno hub invitation cancel`"));
                }
                sql::custom_role::delete(tx, role.id)?;
                audit::record(tx, &permit, "role.delete", role.uid.as_str(), None, &role.audited())?;
                Ok(role)
            })
            .await
    }
}

impl CustomRole {
    fn audited(&self) -> serde_json::Value {
        let actions: Vec<&str> = self.actions.iter().map(|action| action.as_str()).collect();
        json!({"name": self.name, "base_role": self.base_role.as_str(), "actions": actions})
    }
}

fn get(tx: &mut Tx<'_>, tenant_id: i64, selector: &str) -> Result<CustomRole> {
    sql::custom_role::find(tx, tenant_id, selector)?
        .ok_or_else(|| Error::not_found("role", selector).with_field("role").hint("run `mno hub role list` to see the tenant's own roles"))
}

fn name_free(tx: &mut Tx<'_>, tenant_id: i64, name: &str, but: Option<i64>) -> Result<()> {
    match sql::custom_role::find(tx, tenant_id, name)? {
        Some(found) if Some(found.id) != but => Err(Error::conflict(format!("role `{name}` already exists")).with_field("name")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_holds_only_what_a_super_admin_may_and_at_least_read() {
        let kept = actions_check(&[Action::Purchase, Action::Read, Action::Purchase]).unwrap();
        assert_eq!(kept, [Action::Read, Action::Purchase]);
        for wrong in [&[Action::Read, Action::Freeze][..], &[Action::Read, Action::ManageTenant], &[Action::Purchase], &[]] {
            assert_eq!(actions_check(wrong).unwrap_err().field(), Some("actions"), "{wrong:?}");
        }
    }

    #[test]
    fn a_built_in_name_is_taken() {
        for name in ["admin", "Super-Admin", "power user"] {
            assert_eq!(name_check(name).unwrap_err().field(), Some("name"), "{name}");
        }
        assert_eq!(name_check(" Bookkeeper ").unwrap(), "Bookkeeper");
    }
}
