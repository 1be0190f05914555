//! Why something is in the reach of a member of staff: her division, her clients, or because somebody there lets her in.

use super::access::Subject;
use super::acl::{AdminRole, Within};
use super::model::{Organization, User};
use super::{Action, sql};
use crate::kernel::Result;
use crate::store::Tx;

/// Why an organization is in the reach of a member of staff.
pub(super) fn of_organization(tx: &mut Tx<'_>, staff: &User, organization: &Organization) -> Result<Within> {
    let reached = match staff.admin_role {
        None | Some(AdminRole::Admin) => None,
        Some(AdminRole::SubTenantAdmin) => {
            (staff.division_id.is_some() && staff.division_id == organization.division_id).then_some(Within::Division)
        }
        Some(AdminRole::Staff) => sql::access::is_client(tx, staff.id, organization.id)?.then_some(Within::Client),
        Some(AdminRole::Support) => sql::access::is_let_in(tx, staff.id, organization.id)?.then_some(Within::AccessRequest),
    };
    Ok(reached.unwrap_or_default())
}

/// Why a person is in the reach of a member of staff: she belongs to an organization that is.
pub(super) fn of_user(tx: &mut Tx<'_>, subject: &Subject, user: &User) -> Result<Within> {
    let Some(staff) = &subject.user else { return Ok(Within::Nothing) };
    let reached = match staff.admin_role {
        None | Some(AdminRole::Admin) => None,
        Some(AdminRole::SubTenantAdmin) => match staff.division_id {
            Some(division) => {
                let theirs = user.division_id == Some(division) || sql::access::is_of_division(tx, user.id, division)?;
                theirs.then_some(Within::Division)
            }
            None => None,
        },
        Some(AdminRole::Staff) => sql::access::is_of_client(tx, staff.id, user.id)?.then_some(Within::Client),
        Some(AdminRole::Support) => sql::access::is_of_let_in(tx, staff.id, user.id)?.then_some(Within::AccessRequest),
    };
    Ok(reached.unwrap_or_default())
}

/// Does a person belong to an organization, too, that is out of the reach of this member of staff? Looked up for what would lead there: to
/// act as her, or to let somebody into her account.
pub(super) fn leads_beyond(tx: &mut Tx<'_>, subject: &Subject, action: Action, user: &User) -> Result<bool> {
    let leads = matches!(action, Action::Impersonate | Action::RecoverAccount);
    let Some(staff) = subject.user.as_ref().filter(|staff| leads && staff.admin_role.is_some_and(|role| role != AdminRole::Admin)) else {
        return Ok(false);
    };
    for membership in sql::member::of_user(tx, user.id)? {
        if of_organization(tx, staff, &membership.organization)? == Within::Nothing {
            return Ok(true);
        }
    }
    Ok(false)
}
