//! API keys of operators, services, tenants, apps and developers. Only a hash of the secret is kept; an app's
//! and a tenant's are also sealed, because we must sign with them, and check what was signed.

mod order;
mod rotate;
mod update;
mod usage;

pub use order::KeyOrder;
pub use update::KeyChange;
pub(super) use usage::KeyUses;

use serde_json::json;

use super::{Action, ApiKey, Hub, Object, Permit, audit, sql};
use crate::kernel::{Error, MasterKey, Page, PageRequest, Result, Secret, constant_time_eq};
use crate::store::Tx;

/// Whose key it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// Runs the installation.
    Operator,
    /// One of our services.
    Service,
    /// A tenant's own software (frontends).
    Tenant,
    /// An app.
    App,
    /// A person who develops apps.
    Developer,
}

/// What a developer's key may do when it is not limited further.
pub(super) const DEVELOPER_SCOPES: &[Action] = &[Action::RegisterApp, Action::ManageApp, Action::Browse];

impl KeyKind {
    const ALL: [Self; 5] = [Self::Operator, Self::Service, Self::Tenant, Self::App, Self::Developer];

    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Service => "service",
            Self::Tenant => "tenant",
            Self::App => "app",
            Self::Developer => "developer",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// When it is none of the five.
    pub fn parse(text: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or_else(|| {
            Error::invalid("kind", format!("`{text}` is not a kind of key"))
                .hint("use `operator`, `service`, `tenant`, `app` or `developer`")
        })
    }

    /// Must its secret be read again? An app's to sign in at its webhook, a tenant's to check what its frontend signed with it.
    fn is_sealed(self) -> bool {
        matches!(self, Self::App | Self::Tenant)
    }

    fn prefix(self) -> &'static str {
        match self {
            Self::Operator => "opr",
            Self::Service => "svc",
            Self::Tenant => "tnk",
            Self::App => "apk",
            Self::Developer => "dev",
        }
    }
}

/// A key as it is made, or with its new secret: the only time the secret is seen.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// The stored entry.
    pub key: ApiKey,
    /// The secret half.
    pub secret: Secret,
}

impl NewKey {
    /// Both halves in one piece, for `Authorization: Bearer` and `MNO_TOKEN`.
    #[must_use]
    pub fn token(&self) -> Secret {
        Secret::new(format!("mno_{}_{}", self.key.key_id, self.secret.expose()))
    }
}

/// Splits what [`NewKey::token`] made into the public and the secret half. Key ids have no underscore; secrets may.
#[must_use]
pub fn split_token(token: &str) -> Option<(&str, &str)> {
    token.strip_prefix("mno_")?.split_once('_')
}

/// Is this the secret whose hash we keep?
pub(super) fn matches(secret: &str, hash: &str) -> bool {
    constant_time_eq(&Secret::new(secret).fingerprint(), hash)
}

/// Makes and stores a key that is limited to nothing. An app's public half is the app's uid for its first key, as published
/// SDKs expect.
pub(super) fn create(
    tx: &mut Tx<'_>,
    master: &MasterKey,
    kind: KeyKind,
    owner: Option<i64>,
    key_id: Option<&str>,
    name: &str,
) -> Result<NewKey> {
    order::store(tx, master, owner, key_id, &KeyOrder { name: name.to_owned(), ..KeyOrder::of(kind) })
}

/// Which keys to list.
#[derive(Debug, Clone, Default)]
pub struct KeyFilter {
    /// Only of this kind.
    pub kind: Option<KeyKind>,
    /// Also those that are void or have expired.
    pub all: bool,
}

impl Hub {
    /// The keys that the permit opens, without their secrets: of the installation, or of the tenant, app or developer that the
    /// permit is for.
    ///
    /// # Errors
    /// The store's.
    pub async fn key_list(&self, permit: &Permit, filter: KeyFilter, page: PageRequest) -> Result<Page<ApiKey>> {
        let mut owner = sql::key::Owner::default();
        match permit.expect_one(&[Action::Operate, Action::ManageTenant, Action::ManageApp, Action::ActAsOneself])? {
            Action::Operate => {}
            Action::ManageTenant => owner.tenant_id = Some(permit.marketplace()?.id),
            Action::ManageApp => owner.app_id = Some(permit.app()?.id),
            _ => owner.user_id = Some(permit.user()?.id),
        }
        self.db.read(move |tx| sql::key::list(tx, &owner, &filter, &page)).await
    }

    /// Makes a key void at once, its old secret too. Doing it again changes nothing.
    ///
    /// # Errors
    /// Not found.
    pub async fn key_revoke(&self, permit: &Permit, selector: String) -> Result<ApiKey> {
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let key = of_permit(tx, &permit, &selector)?;
                if key.revoked_at.is_some() {
                    return Ok(key);
                }
                sql::key::revoke(tx, &key.uid)?;
                audit::record(tx, &permit, "key.revoke", key.uid.as_str(), None, &json!({"kind": key.kind.as_str(), "name": key.name}))?;
                of_permit(tx, &permit, &selector)
            })
            .await
    }

    /// What a caller must be allowed to do anything with a key that is there; `None`: there is no such key.
    ///
    /// # Errors
    /// The store's.
    pub async fn key_needs(&self, selector: String) -> Result<Option<(Action, Object)>> {
        self.db.read(move |tx| Ok(sql::key::find(tx, &selector)?.map(|key| Self::key_create_needs(key.kind, key.owner.as_deref())))).await
    }

    /// What a caller must be allowed to make a key of this kind, for this owner.
    #[must_use]
    pub fn key_create_needs(kind: KeyKind, owner: Option<&str>) -> (Action, Object) {
        match (kind, owner) {
            (KeyKind::Tenant, Some(tenant)) => (Action::ManageTenant, Object::Tenant(tenant.to_owned())),
            (KeyKind::App, Some(app)) => (Action::ManageApp, Object::App(app.to_owned())),
            (KeyKind::Developer, Some(user)) => (Action::ActAsOneself, Object::User(user.to_owned())),
            _ => (Action::Operate, Object::Platform),
        }
    }
}

/// A key by its uid or public half, when the permit is for what it belongs to; another's is as if it were not there.
fn of_permit(tx: &mut Tx<'_>, permit: &Permit, selector: &str) -> Result<ApiKey> {
    let missing = || Error::not_found("API key", selector).hint("run `mno hub key list` to see the keys");
    let key = sql::key::find(tx, selector)?.ok_or_else(missing)?;
    let owner = match permit.expect_one(&[Action::Operate, Action::ManageTenant, Action::ManageApp, Action::ActAsOneself])? {
        Action::Operate => return Ok(key),
        Action::ManageTenant => (KeyKind::Tenant, permit.marketplace()?.uid.to_string()),
        Action::ManageApp => (KeyKind::App, permit.app()?.uid.to_string()),
        _ => (KeyKind::Developer, permit.user()?.uid.to_string()),
    };
    if (key.kind, key.owner.as_deref()) == (owner.0, Some(owner.1.as_str())) { Ok(key) } else { Err(missing()) }
}

/// The same, refused when the key is void: nothing about it can be changed any more.
fn good_of_permit(tx: &mut Tx<'_>, permit: &Permit, selector: &str) -> Result<ApiKey> {
    let key = of_permit(tx, permit, selector)?;
    let now = tx.now();
    if key.revoked_at.is_some() || key.expires_at.is_some_and(|until| until <= now) {
        return Err(Error::conflict("the key is void: make another one"));
    }
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_split_at_the_first_underscore_after_the_id() {
        assert_eq!(split_token("mno_opr-1_a_b-c"), Some(("opr-1", "a_b-c")));
        assert_eq!(split_token("ses-1.abc"), None);
    }
}
