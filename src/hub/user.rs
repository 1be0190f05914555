//! People.

use super::acl::AdminRole;
use super::{Action, Hub, Membership, Permit, User, audit, sql};
use crate::kernel::{Error, Page, PageRequest, Result, Secret, UserUid};

/// The longest name, in characters.
const NAME_LENGTH_MAX: usize = 200;

/// A user to create.
#[derive(Debug, Clone)]
pub struct NewUser {
    /// Any case; unique in the tenant.
    pub email: String,
    /// Given name.
    pub name: String,
    /// Family name.
    pub surname: String,
    /// Without one she cannot sign in with a password.
    pub password: Option<Secret>,
    /// Makes her staff.
    pub admin_role: Option<AdminRole>,
    /// A uid of somebody's choice; random otherwise. Taken from seeds only, never from the wire.
    pub uid: Option<UserUid>,
}

/// A line of text for people: trimmed, at least `length_min` and at most 200 characters, none of them control characters.
pub(super) fn text_check(field: &str, text: &str, length_min: usize) -> Result<String> {
    let text = text.trim();
    let length = text.chars().count();
    if length < length_min {
        return Err(Error::invalid(field, format!("`{field}` must not be empty")));
    }
    if length > NAME_LENGTH_MAX || text.chars().any(char::is_control) {
        return Err(Error::invalid(field, format!("`{field}` must be one line of at most {NAME_LENGTH_MAX} characters")));
    }
    Ok(text.to_owned())
}

/// An e-mail address as we keep it. Only its shape is checked: whether it receives mail is shown by mail.
pub(super) fn email_check(email: &str) -> Result<String> {
    let email = email.trim().to_lowercase();
    let fits = email.len() <= 254
        && email.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty() && !domain.is_empty() && !domain.contains('@') && !domain.starts_with('.') && !domain.ends_with('.')
        })
        && !email.chars().any(|c| c.is_whitespace() || c.is_control());
    if fits { Ok(email) } else { Err(Error::invalid("email", format!("`{email}` is not an e-mail address"))) }
}

impl Hub {
    /// Creates a user in the permit's tenant.
    ///
    /// # Errors
    /// Invalid input by field; conflict when the e-mail is taken in the tenant.
    pub async fn user_create(&self, permit: &Permit, new: NewUser) -> Result<User> {
        // Staff roles are given by whoever manages staff.
        permit.expect(if new.admin_role.is_some() { Action::ManageStaff } else { Action::ManageUsers })?;
        let email = email_check(&new.email)?;
        let (name, surname) = (text_check("name", &new.name, 0)?, text_check("surname", &new.surname, 0)?);
        let hash = match new.password {
            Some(password) => Some(self.password_hash(password).await?),
            None => None,
        };
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant = permit.tenant()?;
                if sql::user::find_all(tx, &email, Some(tenant.id))?.iter().any(|user| user.email == email) {
                    return Err(Error::conflict(format!("user `{email}` already exists in tenant `{}`", tenant.slug)).with_field("email"));
                }
                let uid = new.uid.clone().unwrap_or_else(UserUid::random);
                let user = sql::user::insert(
                    tx,
                    &sql::user::Insert {
                        uid: &uid,
                        tenant_id: tenant.id,
                        email: &email,
                        name: &name,
                        surname: &surname,
                        password_hash: hash.as_deref(),
                        admin_role: new.admin_role,
                    },
                )?;
                let detail = serde_json::json!({"email": email, "admin_role": new.admin_role.map(AdminRole::as_str)});
                audit::record(tx, &permit, "user.create", user.uid.as_str(), None, &detail)?;
                Ok(user)
            })
            .await
    }

    /// The users of the permit's tenant, or of all tenants for an operator.
    ///
    /// # Errors
    /// The store's.
    pub async fn user_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<User>> {
        let tenant_id = permit.tenant().ok().map(|tenant| tenant.id);
        permit.expect(if tenant_id.is_some() { Action::ReadCustomers } else { Action::Operate })?;
        let reach = permit.reach();
        self.db.read(move |tx| sql::user::list(tx, tenant_id, reach, &page)).await
    }

    /// The permit's user with her memberships.
    ///
    /// # Errors
    /// The store's.
    pub async fn user_show(&self, permit: &Permit) -> Result<(User, Vec<Membership>)> {
        permit.expect(Action::ReadUser)?;
        let user = permit.user()?.clone();
        self.db.read(move |tx| Ok((user.clone(), sql::member::of_user(tx, user.id)?))).await
    }

    /// Somebody's own memberships: for her own pages.
    ///
    /// # Errors
    /// The store's.
    pub async fn memberships(&self, user: &User) -> Result<Vec<Membership>> {
        let id = user.id;
        self.db.read(move |tx| sql::member::of_user(tx, id)).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emails_are_kept_in_lower_case_and_checked_for_shape() {
        assert_eq!(email_check(" Ann@Example.COM ").unwrap(), "ann@example.com");
        for bad in ["", "ann", "@x", "a@", "a@b@c", "a b@c.d", "a@.x", &format!("{}@x.y", "a".repeat(260))] {
            assert_eq!(email_check(bad).unwrap_err().field(), Some("email"), "{bad}");
        }
    }
}
