//! API keys of operators, services, tenants and apps. Only a hash of the secret is kept; an app's is also sealed, because
//! Connec! must sign in at the app's webhook with it.

use super::{Action, ApiKey, Hub, Object, Permit, audit, sql};
use crate::kernel::{Error, KeyUid, MasterKey, Page, PageRequest, Result, Secret, constant_time_eq, random_token};
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
        [Self::Operator, Self::Service, Self::Tenant, Self::App, Self::Developer].into_iter().find(|kind| kind.as_str() == text).ok_or_else(
            || {
                Error::invalid("kind", format!("`{text}` is not a kind of key"))
                    .hint("use `operator`, `service`, `tenant`, `app` or `developer`")
            },
        )
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

/// A key as it is made: the only time its secret is seen.
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

/// Makes and stores a key. An app's public half is the app's uid for its first key, as published SDKs expect.
pub(super) fn create(
    tx: &mut Tx<'_>,
    master: &MasterKey,
    kind: KeyKind,
    owner: Option<i64>,
    key_id: Option<&str>,
    name: &str,
) -> Result<NewKey> {
    let (uid, secret) = (KeyUid::random(), Secret::random());
    let key_id = key_id.map_or_else(|| format!("{}-{}", kind.prefix(), random_token(12)), str::to_owned);
    let sealed = if matches!(kind, KeyKind::App | KeyKind::Tenant) { Some(master.seal(&secret)?) } else { None };
    sql::key::insert(
        tx,
        &sql::key::Insert {
            uid: &uid,
            kind,
            key_id: &key_id,
            secret_hash: &secret.fingerprint(),
            secret_sealed: sealed.as_deref(),
            tenant_id: owner.filter(|_| kind == KeyKind::Tenant),
            app_id: owner.filter(|_| kind == KeyKind::App),
            user_id: owner.filter(|_| kind == KeyKind::Developer),
            name,
        },
    )?;
    let key = sql::key::find(tx, uid.as_str())?.ok_or_else(|| Error::internal("a key that was just made is not there"))?;
    Ok(NewKey { key, secret })
}

impl Hub {
    /// Makes a key: for a tenant (uid or slug), an app (uid or nid), or the installation.
    ///
    /// # Errors
    /// Not found when there is no such owner; invalid when the kind needs one and none is named.
    pub async fn key_create(&self, permit: &Permit, kind: KeyKind, owner: Option<String>, name: String) -> Result<NewKey> {
        permit.expect(if kind == KeyKind::Tenant { Action::ManageTenant } else { Action::Operate })?;
        let (master, permit) = (self.master.clone(), permit.clone());
        self.db
            .write(move |tx| {
                let owner_id = match (kind, &owner) {
                    (KeyKind::Tenant, _) => Some(permit.tenant()?.id),
                    (KeyKind::App, Some(app)) => Some(sql::app::get(tx, app)?.id),
                    (KeyKind::Developer, Some(user)) => Some(sql::user::get(tx, user)?.id),
                    (KeyKind::Developer, None) => {
                        return Err(Error::invalid("owner", "a developer key needs the user").hint("name her with `--user`"));
                    }
                    (KeyKind::App, None) => return Err(Error::invalid("owner", "an app key needs the app").hint("name it with `--app`")),
                    _ => None,
                };
                let made = create(tx, &master, kind, owner_id, None, &name)?;
                audit::record(
                    tx,
                    &permit,
                    "key.create",
                    made.key.uid.as_str(),
                    None,
                    &serde_json::json!({"kind": kind.as_str(), "name": name}),
                )?;
                Ok(made)
            })
            .await
    }

    /// The keys, without their secrets.
    ///
    /// # Errors
    /// The store's.
    pub async fn key_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<ApiKey>> {
        permit.expect(Action::Operate)?;
        self.db.read(move |tx| sql::key::list(tx, &page)).await
    }

    /// Makes a key void at once. Doing it again changes nothing.
    ///
    /// # Errors
    /// Not found.
    pub async fn key_revoke(&self, permit: &Permit, selector: String) -> Result<ApiKey> {
        permit.expect(Action::Operate)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let missing = || Error::not_found("API key", &selector).hint("run `mno hub key list` to see the keys");
                let key = sql::key::find(tx, &selector)?.ok_or_else(missing)?;
                sql::key::revoke(tx, &key.uid)?;
                audit::record(tx, &permit, "key.revoke", key.uid.as_str(), None, &serde_json::json!({"kind": key.kind.as_str()}))?;
                sql::key::find(tx, &selector)?.ok_or_else(missing)
            })
            .await
    }

    /// What a caller must be allowed to make a key of this kind.
    #[must_use]
    pub fn key_create_needs(kind: KeyKind, owner: Option<&str>) -> (Action, Object) {
        match (kind, owner) {
            (KeyKind::Tenant, Some(tenant)) => (Action::ManageTenant, Object::Tenant(tenant.to_owned())),
            _ => (Action::Operate, Object::Platform),
        }
    }
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
