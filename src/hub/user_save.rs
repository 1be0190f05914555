//! A user with everything that a form of a frontend may change of her at once: all of it is written, or nothing.

use super::{AccountFields, Action, AdminRole, Hub, PasswordChange, Permit, ProfileUpdate, staff};
use crate::kernel::{Error, Result, Secret};

/// What to change; what is absent stays. Each part comes with the permit that it needs.
#[derive(Debug, Clone, Default)]
pub struct UserChange {
    /// Her profile.
    pub profile: ProfileUpdate,
    /// Her password, with a permit to act as herself.
    pub password: Option<(Permit, PasswordChange)>,
    /// The browser session that goes on after a new password.
    pub keep: Option<Secret>,
    /// Her place in the staff, with a permit to manage it.
    pub staff: Option<(Permit, StaffChange)>,
    /// Her account, with a permit to manage credentials.
    pub account: Option<(Permit, AccountChange)>,
}

/// Somebody's place in the staff.
#[derive(Debug, Clone, Default)]
pub struct StaffChange {
    /// Another role: `None` in it makes her a customer again.
    pub role: Option<Option<AdminRole>>,
    /// Another division (uid or row id): `None` in it is none.
    pub division: Option<Option<String>>,
    /// Exactly these customers are assigned to her.
    pub clients: Option<Vec<String>>,
}

/// What sign-in software does with an account.
#[derive(Debug, Clone, Default)]
pub struct AccountChange {
    /// Vouches for her address.
    pub confirm: bool,
    /// Opens it after too many failures.
    pub unlock: bool,
    /// Keeps this with it.
    pub fields: AccountFields,
}

impl Hub {
    /// Changes the permit's user.
    ///
    /// # Errors
    /// Those of the parts: invalid by field, conflict, forbidden. Nothing has changed then.
    pub async fn user_save(&self, permit: &Permit, change: UserChange) -> Result<()> {
        permit.expect(Action::UpdateUser)?;
        let profile = change.profile.ready()?;
        if let Some((permit, _)) = &change.staff {
            permit.expect(Action::ManageStaff)?;
        }
        if let Some((permit, account)) = &change.account {
            permit.expect(Action::RecoverAccount)?;
            if !account.fields.is_empty() && permit.caller_user().is_some() {
                return Err(Error::forbidden("these are for the tenant's own software to keep"));
            }
        }
        // The dearest last: a wrong password counts as a failure, and hashing takes long.
        let password = match change.password {
            None => None,
            Some((permit, password)) => Some((self.password_ready(&permit, password).await?, permit)),
        };
        let (hub, permit) = (self.clone(), permit.clone());
        // Several permits are in it: in a box, so that whoever waits for it does not carry them.
        let written = Box::pin(self.db.write(move |tx| {
            if let Some((hash, permit)) = &password {
                hub.password_write(tx, permit, hash, change.keep.as_ref())?;
            }
            let (user, _) = hub.profile_write(tx, &permit, &profile)?;
            let selector = user.id.to_string();
            if let Some((permit, change)) = &change.staff {
                let role = change.role.unwrap_or(user.admin_role);
                let present = user.division_id.map(|id| id.to_string());
                let division = change.division.clone().unwrap_or_else(|| present.clone());
                if role != Some(AdminRole::SubTenantAdmin)
                    && let Some(Some(named)) = &change.division
                {
                    staff::division_elsewhere(tx, permit, named, user.division_id)?;
                }
                let division = division.filter(|_| role == Some(AdminRole::SubTenantAdmin));
                // Saving a form sends the role along: what does not change is not set again.
                if role != user.admin_role || (role.is_some() && division != present) {
                    if let Some(role) = role {
                        staff::role_fits(role, division.as_deref())?;
                    }
                    staff::set(tx, permit, &selector, role, division.as_deref())?;
                }
                if let Some(clients) = &change.clients {
                    staff::clients_named(tx, permit, &selector, clients)?;
                }
            }
            if let Some((permit, account)) = &change.account {
                if account.confirm {
                    hub.confirm_write(tx, permit)?;
                }
                if account.unlock {
                    hub.unlock_write(tx, permit)?;
                }
                account.fields.write(tx, permit, &user)?;
            }
            Ok(())
        }));
        written.await
    }
}
