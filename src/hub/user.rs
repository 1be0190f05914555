//! People.

use super::acl::AdminRole;
use super::own_act::Word;
use super::user_token::TokenKind;
use super::{AccountFields, Action, Hub, Membership, Permit, ProfileUpdate, User, audit, email, sign_up, sql};
use crate::kernel::{Error, Page, PageRequest, Result, Secret, UserUid};
use crate::store::Tx;

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

/// An e-mail address as we keep it: see `email.rs`.
pub(super) fn email_check(address: &str) -> Result<String> {
    email::check(address).map(|email| email.address)
}

/// What somebody is called: her name, or her address.
pub(super) fn display_name(user: &User) -> String {
    let full = format!("{} {}", user.name, user.surname);
    if full.trim().is_empty() { user.email.clone() } else { full.trim().to_owned() }
}

/// How a user is made.
#[derive(Debug, Clone, Default)]
pub struct NewAccount {
    /// Must she confirm her address, by a mail that is sent to her, before she can sign in?
    pub unconfirmed: bool,
    /// Does the tenant's own software mail her that link? Then nothing is sent from here.
    pub mailed_by_tenant: bool,
    /// Is a first organization made for her, with her as its Super Admin?
    pub orga_on_create: bool,
    /// The rest of what is known of her. An address in it is ignored.
    pub profile: ProfileUpdate,
    /// The division (uid or row id) of a division admin.
    pub division: Option<String>,
    /// The customers (uids or row ids) that are assigned to an account manager.
    pub clients: Vec<String>,
    /// What the tenant's own software keeps with the account.
    pub fields: AccountFields,
}

/// A user who can be made.
pub(super) struct ReadyAccount {
    email: email::Email,
    name: String,
    surname: String,
    hash: Option<String>,
    profile: ProfileUpdate,
    new: NewUser,
    account: NewAccount,
}

impl ReadyAccount {
    /// Makes her, in the permit's tenant.
    pub(super) fn write(&self, tx: &mut Tx<'_>, hub: &Hub, permit: &Permit) -> Result<User> {
        let Self { email, name, surname, hash, profile, new, account } = self;
        let tenant = permit.tenant()?;
        if tenant.customers_of.is_some() {
            // She could not even sign in: people at its pages are those of the tenant whose customers it shares.
            let words = format!("tenant `{}` shares the customers of another one, and has no people of its own", tenant.slug);
            return Err(Error::conflict(words).with_field("tenant"));
        }
        if !sql::user::by_email_key(tx, &email.key, Some(tenant.id))?.is_empty() {
            let words = format!("user `{}` already exists in tenant `{}`", email.address, tenant.slug);
            return Err(Error::conflict(words).with_field("email"));
        }
        let uid = new.uid.clone().unwrap_or_else(UserUid::random);
        let user = sql::user::insert(
            tx,
            &sql::user::Insert {
                uid: &uid,
                tenant_id: tenant.id,
                email: &email.address,
                name,
                surname,
                password_hash: hash.as_deref(),
                admin_role: new.admin_role,
                confirmed: !account.unconfirmed,
            },
        )?;
        sql::profile::update(tx, user.id, profile)?;
        if account.unconfirmed && !account.mailed_by_tenant {
            hub.account_link_send(tx, &user, TokenKind::Confirmation)?;
        }
        if account.orga_on_create {
            let company = profile.company.clone().unwrap_or_default();
            sign_up::first_organization(tx, tenant, &user, &company, Word::Permit(permit))?;
        }
        let detail = serde_json::json!({"email": email.address, "admin_role": new.admin_role.map(AdminRole::as_str)});
        audit::record(tx, permit, "user.create", user.uid.as_str(), None, &detail)?;
        if let (Some(role), Some(division)) = (new.admin_role, &account.division) {
            super::staff::role_fits(role, Some(division))?;
            super::staff::set(tx, permit, user.uid.as_str(), Some(role), Some(division))?;
        }
        if !account.clients.is_empty() {
            super::staff::clients_named(tx, permit, user.uid.as_str(), &account.clients)?;
        }
        account.fields.write(tx, permit, &user)?;
        sql::user::by_id(tx, user.id)
    }
}

impl Hub {
    /// Creates a user in the permit's tenant.
    ///
    /// # Errors
    /// Invalid input by field; conflict when the e-mail is taken in the tenant.
    pub async fn user_create(&self, permit: &Permit, new: NewUser) -> Result<User> {
        self.user_register(permit, new, NewAccount::default()).await
    }

    /// The same, with all that can be said of a new account.
    ///
    /// # Errors
    /// As [`Hub::user_create`].
    pub async fn user_register(&self, permit: &Permit, new: NewUser, account: NewAccount) -> Result<User> {
        let ready = self.account_ready(permit, new, account).await?;
        let (hub, permit) = (self.clone(), permit.clone());
        self.db.write(move |tx| ready.write(tx, &hub, &permit)).await
    }

    /// A user who can be made: checked, her password hashed.
    pub(super) async fn account_ready(&self, permit: &Permit, new: NewUser, account: NewAccount) -> Result<ReadyAccount> {
        // Staff roles are given by whoever manages staff.
        permit.expect(if new.admin_role.is_some() { Action::ManageStaff } else { Action::ManageUsers })?;
        if new.admin_role != Some(AdminRole::Staff) && !account.clients.is_empty() {
            return Err(Error::invalid("clients", "only an account manager has clients").hint("give her the role `staff`"));
        }
        let email = email::check(&new.email)?;
        let mut profile = account.profile.clone().checked()?;
        (profile.email, profile.name, profile.surname) = (None, None, None);
        let (name, surname) = (text_check("name", &new.name, 0)?, text_check("surname", &new.surname, 0)?);
        let hash = match &new.password {
            Some(password) => Some(self.password_hash(password.clone()).await?),
            None => None,
        };
        Ok(ReadyAccount { email, name, surname, hash, profile, new, account })
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
