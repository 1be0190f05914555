//! How people are known elsewhere: the name that another place (a social network, a company's directory) has for somebody who
//! signs in at a tenant's frontend through it.

use super::{Action, Hub, ListQuery, Listed, Permit, User, audit, sql};
use crate::kernel::{Error, Result, Timestamp};
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
    /// The identities of the permit's tenant.
    ///
    /// # Errors
    /// Invalid, naming the field, when a filter or the order is none that this list takes.
    pub async fn identity_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<Identity>> {
        permit.expect(Action::ManageUsers)?;
        let (tenant_id, customers_only) = (permit.tenant()?.id, permit.sees_customers_only());
        self.db.read(move |tx| sql::identity::list(tx, tenant_id, customers_only, &query)).await
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
                let user = user.as_deref().map(|user| find_user(tx, &permit, user)).transpose()?;
                let user_id = user.as_ref().map(|user| user.id);
                let id = sql::identity::insert(tx, tenant_id, &provider, &uid, user_id)?
                    .ok_or_else(|| Error::conflict("has already been taken").with_field("uid"))?;
                record(tx, &permit, "identity.create", &provider, user.as_ref())?;
                find(tx, &permit, id)
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
                let user = user.as_deref().map(|user| find_user(tx, &permit, user)).transpose()?;
                sql::identity::set_user(tx, id, user.as_ref().map(|user| user.id))?;
                let after = find(tx, &permit, id)?;
                let subject = after.user.as_ref().or(before.user.as_ref()).map_or("nobody", |user| user.uid.as_str());
                audit::record_change(tx, &permit, "identity.update", subject, None, (&before.audited(), &after.audited()))?;
                Ok(after)
            })
            .await
    }
}

/// An identity of somebody whom the caller sees, or of nobody.
fn find(tx: &mut Tx<'_>, permit: &Permit, id: i64) -> Result<Identity> {
    let found = sql::identity::find(tx, permit.tenant()?.id, id)?;
    let hidden = |identity: &Identity| identity.user.as_ref().is_some_and(|user| is_hidden(permit, user));
    found.filter(|identity| !hidden(identity)).ok_or_else(|| Error::not_found("identity", id))
}

/// An identity is a way to sign in: whoever shares customers only may not say what opens the accounts of staff.
fn is_hidden(permit: &Permit, user: &User) -> bool {
    permit.sees_customers_only() && user.admin_role.is_some()
}

fn find_user(tx: &mut Tx<'_>, permit: &Permit, selector: &str) -> Result<User> {
    let found = sql::user::find_all(tx, selector, Some(permit.tenant()?.id))?.into_iter().next();
    let found = found.filter(|user| !is_hidden(permit, user));
    found.ok_or_else(|| Error::not_found("user", selector).with_field("user_id"))
}

fn record(tx: &mut Tx<'_>, permit: &Permit, action: &str, provider: &str, user: Option<&User>) -> Result<()> {
    let subject = user.map_or("nobody", |user| user.uid.as_str());
    audit::record(tx, permit, action, subject, None, &serde_json::json!({"provider": provider}))
}
