//! Making keys.

use serde_json::json;

use super::{DEVELOPER_SCOPES, KeyKind, NewKey};
use crate::hub::acl::{self, Column};
use crate::hub::{Action, Hub, Permit, audit, sql, user};
use crate::kernel::{Error, KeyUid, MasterKey, Result, Secret, Timestamp, random_token};
use crate::store::Tx;

/// How many keys that are good one owner may have.
const KEYS_MAX: i64 = 100;

/// A key to make.
#[derive(Debug, Clone)]
pub struct KeyOrder {
    /// Whose.
    pub kind: KeyKind,
    /// The app (uid or nid) or the developer, when the permit is an operator's and names none.
    pub owner: Option<String>,
    /// What for, in somebody's words.
    pub name: String,
    /// What it is limited to; absent: everything that its kind may.
    pub scopes: Option<Vec<Action>>,
    /// Until when it is good; absent: until it is revoked.
    pub expires_at: Option<Timestamp>,
}

impl KeyOrder {
    /// A key of this kind without limits.
    #[must_use]
    pub fn of(kind: KeyKind) -> Self {
        Self { kind, owner: None, name: String::new(), scopes: None, expires_at: None }
    }
}

/// May a key of this kind be given this?
fn kind_allows(kind: KeyKind, action: Action) -> bool {
    match kind {
        KeyKind::Operator => true,
        KeyKind::Service => action == Action::AskIdm,
        KeyKind::Tenant => acl::allows(Column::TenantKey, action),
        KeyKind::App => acl::allows(Column::AppKey, action),
        KeyKind::Developer => DEVELOPER_SCOPES.contains(&action),
    }
}

/// The scopes of a new key. Who is limited cannot make a key that is limited less.
pub(super) fn scopes_check(permit: &Permit, order: &KeyOrder) -> Result<Option<Vec<Action>>> {
    if let Some(scopes) = &order.scopes {
        if scopes.is_empty() {
            return Err(Error::invalid("scopes", "a key that is limited to nothing is of no use").hint("leave `scopes` out for no limit"));
        }
        if let Some(action) = scopes.iter().find(|action| !kind_allows(order.kind, **action)) {
            let words: Vec<&str> = Action::ALL.iter().filter(|action| kind_allows(order.kind, **action)).map(|a| a.as_str()).collect();
            return Err(Error::invalid("scopes", format!("a key of kind {} can never {}", order.kind.as_str(), action.as_str()))
                .hint(format!("use some of: {}", words.join(", "))));
        }
    }
    match (permit.scopes(), &order.scopes) {
        (None, scopes) => Ok(scopes.clone()),
        (Some(own), Some(scopes)) if scopes.iter().all(|action| own.contains(action)) => Ok(Some(scopes.clone())),
        (Some(_), _) => {
            Err(Error::forbidden("a limited key cannot make one that is limited less").with_field("scopes").hint("name scopes that it has"))
        }
    }
}

/// Stores a key with a new secret.
pub(super) fn store(tx: &mut Tx<'_>, master: &MasterKey, owner: Option<i64>, key_id: Option<&str>, order: &KeyOrder) -> Result<NewKey> {
    let (uid, secret, kind) = (KeyUid::random(), Secret::random(), order.kind);
    let key_id = key_id.map_or_else(|| format!("{}-{}", kind.prefix(), random_token(12)), str::to_owned);
    let sealed = if kind.is_sealed() { Some(master.seal(&secret)?) } else { None };
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
            name: &order.name,
            scopes: order.scopes.as_deref(),
            expires_at: order.expires_at,
        },
    )?;
    let key = sql::key::find(tx, uid.as_str())?.ok_or_else(|| Error::internal("a key that was just made is not there"))?;
    Ok(NewKey { key, secret })
}

impl KeyKind {
    /// What a key of this kind belongs to, and the flag by which the command line names it; `None`: the installation.
    fn owned_by(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Operator | Self::Service => None,
            Self::Tenant => Some(("tenant", "--tenant")),
            Self::App => Some(("app", "--app")),
            Self::Developer => Some(("developer", "--user")),
        }
    }

    /// An owner must be named where the kind has one, and none where it has not: a key of the installation must not be handed out where
    /// a tenant's was meant.
    ///
    /// # Errors
    /// Invalid `owner`.
    pub fn owner_check(self, owner: Option<&str>) -> Result<()> {
        match (self.owned_by(), owner) {
            (None, Some(owner)) => Err(Error::invalid(
                "owner",
                format!("a key of kind {} belongs to the installation and opens all of it, not only `{owner}`", self.as_str()),
            )
            .hint("leave the owner out, or make a key of kind `tenant`, `app` or `developer`")),
            (Some((noun, flag)), None) => Err(Error::invalid("owner", format!("a key of kind {} needs the {noun}", self.as_str()))
                .hint(format!("name it in `owner`; on the command line with `{flag}`"))),
            _ => Ok(()),
        }
    }
}

/// The row of whom the key is for.
fn owner_id(tx: &mut Tx<'_>, permit: &Permit, order: &KeyOrder) -> Result<Option<i64>> {
    match order.kind {
        KeyKind::Operator | KeyKind::Service => permit.expect(Action::Operate).map(|()| None),
        KeyKind::Tenant => {
            permit.expect(Action::ManageTenant)?;
            Ok(Some(permit.marketplace()?.id))
        }
        KeyKind::App => match (permit.expect_one(&[Action::ManageApp, Action::Operate])?, &order.owner) {
            (Action::ManageApp, _) => Ok(Some(permit.app()?.id)),
            (_, Some(app)) => Ok(Some(sql::app::get(tx, app)?.id)),
            (_, None) => order.kind.owner_check(None).map(|()| None),
        },
        KeyKind::Developer => {
            let developer = match (permit.expect_one(&[Action::ActAsOneself, Action::Operate])?, &order.owner) {
                (Action::ActAsOneself, _) => permit.user()?.clone(),
                (_, Some(user)) => sql::user::get(tx, user)?,
                (_, None) => return order.kind.owner_check(None).map(|()| None),
            };
            if !developer.developer {
                return Err(Error::conflict(format!("`{}` is not registered as a developer", developer.email)).with_field("owner"));
            }
            Ok(Some(developer.id))
        }
    }
}

impl Hub {
    /// Makes a key without limits: see [`Hub::key_order`].
    ///
    /// # Errors
    /// As [`Hub::key_order`].
    pub async fn key_create(&self, permit: &Permit, kind: KeyKind, owner: Option<String>, name: String) -> Result<NewKey> {
        self.key_order(permit, KeyOrder { owner, name, ..KeyOrder::of(kind) }).await
    }

    /// Makes a key for the tenant, app or developer that the permit is for, or for the installation.
    ///
    /// # Errors
    /// Not found when there is no such owner; invalid by field; forbidden when it would be limited less than the caller's own.
    pub async fn key_order(&self, permit: &Permit, order: KeyOrder) -> Result<NewKey> {
        let name = user::text_check("name", &order.name, 0)?;
        let scopes = scopes_check(permit, &order)?;
        let order = KeyOrder { name, scopes, ..order };
        let (master, permit) = (self.master.clone(), permit.clone());
        self.db
            .write(move |tx| {
                if order.expires_at.is_some_and(|until| until <= tx.now()) {
                    return Err(Error::invalid("expires_at", "a key cannot have expired already"));
                }
                let owner = owner_id(tx, &permit, &order)?;
                if owner.is_some() && sql::key::count(tx, order.kind, owner)? >= KEYS_MAX {
                    return Err(Error::conflict(format!("there are {KEYS_MAX} keys already")).hint("revoke those that are no longer used"));
                }
                let made = store(tx, &master, owner, None, &order)?;
                let scopes = order.scopes.as_ref().map(|scopes| scopes.iter().map(|action| action.as_str()).collect::<Vec<_>>());
                let detail = json!({
                    "kind": order.kind.as_str(),
                    "name": order.name,
                    "owner": made.key.owner,
                    "scopes": scopes,
                    "expires_at": order.expires_at.map(|until| until.to_string()),
                });
                audit::record(tx, &permit, "key.create", made.key.uid.as_str(), None, &detail)?;
                Ok(made)
            })
            .await
    }
}
