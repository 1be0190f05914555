//! Who cannot go: the last who runs an organization, and the last admin of a tenant. Every way in which somebody goes, or may do
//! nothing any more, asks here, in the transaction that would do it and before it does anything. Two who go at once both count the
//! other: the store lets one of them commit.

use super::{ActorKind, AdminRole, Role, User, sql};
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// How many organizations an error names.
const NAMED_MAX: usize = 5;

/// Who is counted as somebody else who could go on.
const COUNTED: &str = "somebody whose account is frozen, or who has not confirmed her address, does not count";

/// Refuses to let somebody go whom an organization or her tenant needs.
pub(super) fn may_go(tx: &mut Tx<'_>, by: ActorKind, user: &User) -> Result<()> {
    admin_may_go(tx, by, user)?;
    let mut left_alone = Vec::new();
    for membership in sql::member::of_user(tx, user.id)? {
        let organization = &membership.organization;
        let runs_all = membership.role == Role::SuperAdmin && membership.custom_role.is_none();
        // One that was closed needs nobody.
        let open = sql::organization::closed_at(tx, organization.id)?.is_none();
        if runs_all && open && !sql::member::other_super_admin(tx, organization.id, user.id)? {
            left_alone.push(membership.organization.name);
        }
    }
    if left_alone.is_empty() {
        return Ok(());
    }
    let more = left_alone.len().saturating_sub(NAMED_MAX);
    left_alone.truncate(NAMED_MAX);
    let mut names = left_alone.join(", ");
    if more > 0 {
        names = format!("{names} and {more} more");
    }
    Err(Error::conflict(format!("`{}` is the last Super Admin of {names}", user.email))
        .hint("make somebody else a Super Admin first, or close the organization")
        .hint(COUNTED))
}

/// Refuses to take the last admin away from a tenant: only an operator could help it then. Operators may take her, because they can
/// make another, and because a tenant that ends is emptied by them.
pub(super) fn admin_may_go(tx: &mut Tx<'_>, by: ActorKind, user: &User) -> Result<()> {
    if user.admin_role != Some(AdminRole::Admin) || by == ActorKind::Operator || sql::staff::other_admin(tx, user.tenant_id, user.id)? {
        return Ok(());
    }
    Err(Error::conflict(format!("`{}` is the last admin of the tenant, who cannot be taken away from it", user.email))
        .hint("make somebody else an admin first: `mno hub staff set`")
        .hint(COUNTED))
}

/// Refuses to let a Super Admin of an organization leave it, or have less to say in it, when she is the last one.
pub(super) fn super_admin_may_leave(tx: &mut Tx<'_>, organization_id: i64, user: &User) -> Result<()> {
    if sql::member::other_super_admin(tx, organization_id, user.id)? {
        return Ok(());
    }
    Err(Error::conflict("the last Super Admin of an organization cannot leave or be lowered")
        .hint("make somebody else a Super Admin first")
        .hint(COUNTED))
}
