//! How people are known elsewhere: the name that another place (a social network, a company's directory) has for somebody who
//! signs in at a tenant's frontend through it.

use super::{Action, Hub, ListQuery, Listed, Permit, Reach, User, audit, sql};
use crate::kernel::{Error, Page, PageRequest, Result, Timestamp};
use crate::store::Tx;

/// The longest name of a place, and of somebody there.
const PROVIDER_CHARS_MAX: usize = 50;
const UID_CHARS_MAX: usize = 255;

/// Somebody's name at another place.
#[derive(Debug, Clone)]
pub struct Identity {
    /// Row id.
    pub id: i64,
    /// The other place.
    pub provider: String,
    /// The name there.
    pub uid: String,
    /// Who it is here, once that is known.
    pub user: Option<User>,
    /// Since when.
    pub created_at: Timestamp,
    /// Last change.
    pub updated_at: Timestamp,
}

impl Identity {
    /// For the audit: whose sign-in it is. The name at the other place is personal and stays out.
    fn audited(&self) -> serde_json::Value {
        serde_json::json!({"id": self.id, "provider": self.provider, "user": self.user.as_ref().map(|user| user.uid.as_str())})
    }

    /// Whom a line of the audit is about.
    fn whose(&self) -> &str {
        self.user.as_ref().map_or("nobody", |user| user.uid.as_str())
    }
}

/// Which identities a list shows; what is absent does not matter.
#[derive(Debug, Clone, Default)]
pub struct IdentityFilter {
    /// Of this user: uid, row id or e-mail.
    pub user: Option<String>,
    /// At this place.
    pub provider: Option<String>,
    /// With this name there.
    pub uid: Option<String>,
}

fn check(field: &str, text: &str, chars_max: usize) -> Result<String> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Error::invalid(field, "can't be blank"));
    }
    if text.chars().count() > chars_max || text.chars().any(char::is_control) {
        return Err(Error::invalid(field, format!("must be one line of at most {chars_max} characters")));
    }
    Ok(text.to_owned())
}

impl Hub {
    /// The identities of the permit's tenant, as software of the tenant asks for them.
    ///
    /// # Errors
    /// Invalid, naming the field, when a filter or the order is none that this list takes.
    pub async fn identity_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<Identity>> {
        permit.expect(Action::ManageUsers)?;
        let (tenant_id, reach) = (permit.tenant()?.id, permit.reach());
        self.db.read(move |tx| sql::identity::list(tx, tenant_id, reach, &query)).await
    }

    /// The identities of the permit's tenant, the oldest first: those of people whom the caller looks after.
    ///
    /// # Errors
    /// Not found when the filter names a user who is not there.
    pub async fn identity_list(&self, permit: &Permit, filter: IdentityFilter, page: PageRequest) -> Result<Page<Identity>> {
        permit.expect(Action::ManageUsers)?;
        let permit = permit.clone();
        self.db
            .read(move |tx| {
                let user = filter.user.as_deref().map(|user| find_user(tx, &permit, user)).transpose()?;
                let of = (user.map(|user| user.id), filter.provider.as_deref(), filter.uid.as_deref());
                sql::identity::page(tx, permit.tenant()?.id, permit.reach(), of, &page)
            })
            .await
    }

    /// One of them.
    ///
    /// # Errors
    /// Not found.
    pub async fn identity_show(&self, permit: &Permit, id: i64) -> Result<Identity> {
        permit.expect(Action::ManageUsers)?;
        let permit = permit.clone();
        self.db.read(move |tx| find(tx, &permit, id)).await
    }

    /// Writes down an identity; `user` is a user of the tenant.
    ///
    /// # Errors
    /// Invalid by field; not found when there is no such user; conflict when the name at that place is known already.
    pub async fn identity_create(&self, permit: &Permit, provider: String, uid: String, user: Option<String>) -> Result<Identity> {
        permit.expect(Action::ManageUsers)?;
        let (provider, uid) = (check("provider", &provider, PROVIDER_CHARS_MAX)?, check("uid", &uid, UID_CHARS_MAX)?);
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant_id = permit.tenant()?.id;
                let user = chosen_user(tx, &permit, user.as_deref())?;
                let user_id = user.as_ref().map(|user| user.id);
                let id = sql::identity::insert(tx, tenant_id, &provider, &uid, user_id)?
                    .ok_or_else(|| Error::conflict("has already been taken").with_field("uid"))?;
                let made = find(tx, &permit, id)?;
                audit::record(tx, &permit, "identity.create", made.whose(), None, &made.audited())?;
                Ok(made)
            })
            .await
    }

    /// Says whose an identity is; nobody's, without a user.
    ///
    /// # Errors
    /// Not found.
    pub async fn identity_update(&self, permit: &Permit, id: i64, user: Option<String>) -> Result<Identity> {
        permit.expect(Action::ManageUsers)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let before = find(tx, &permit, id)?;
                let user = chosen_user(tx, &permit, user.as_deref())?;
                sql::identity::set_user(tx, id, user.as_ref().map(|user| user.id))?;
                let after = find(tx, &permit, id)?;
                let subject = if after.user.is_some() { after.whose() } else { before.whose() };
                audit::record_change(tx, &permit, "identity.update", subject, None, (&before.audited(), &after.audited()))?;
                Ok(after)
            })
            .await
    }

    /// Forgets an identity: who comes by it is not known any more. What it was.
    ///
    /// # Errors
    /// Not found.
    pub async fn identity_remove(&self, permit: &Permit, id: i64) -> Result<Identity> {
        permit.expect(Action::ManageUsers)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let gone = find(tx, &permit, id)?;
                sql::identity::delete(tx, id)?;
                audit::record(tx, &permit, "identity.remove", gone.whose(), None, &gone.audited())?;
                Ok(gone)
            })
            .await
    }
}

/// An identity is a way to sign in: who sees only a part of the customers may not say what opens the accounts of others, nor of staff.
fn find(tx: &mut Tx<'_>, permit: &Permit, id: i64) -> Result<Identity> {
    sql::identity::find(tx, permit.tenant()?.id, permit.reach(), id)?.ok_or_else(|| Error::not_found("identity", id))
}

fn find_user(tx: &mut Tx<'_>, permit: &Permit, selector: &str) -> Result<User> {
    let missing = || Error::not_found("user", selector).with_field("user_id");
    let found = sql::user::find_all(tx, selector, Some(permit.tenant()?.id))?.into_iter().next().ok_or_else(missing)?;
    if sql::identity::looks_after(tx, permit.reach(), found.id)? { Ok(found) } else { Err(missing()) }
}

/// Whose an identity is to be. Nobody's identities are for those who see everybody.
fn chosen_user(tx: &mut Tx<'_>, permit: &Permit, selector: Option<&str>) -> Result<Option<User>> {
    if selector.is_none() && !matches!(permit.reach(), Reach::Everything | Reach::Customers) {
        return Err(Error::invalid("user_id", "say whose it is").hint("what is nobody's is for the tenant's admins"));
    }
    selector.map(|selector| find_user(tx, permit, selector)).transpose()
}
