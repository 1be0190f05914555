//! What a key is for, what it is limited to and until when it is good.

use serde_json::json;

use super::{KeyOrder, good_of_permit, of_permit, order};
use crate::hub::{Action, ApiKey, Hub, Permit, audit, sql, user};
use crate::kernel::{Error, Result, Timestamp};

/// What to change; absent parts stay.
#[derive(Debug, Clone, Default)]
pub struct KeyChange {
    /// What for, in somebody's words.
    pub name: Option<String>,
    /// What it is limited to; `Some(None)`: nothing but its kind.
    pub scopes: Option<Option<Vec<Action>>>,
    /// Until when it is good; `Some(None)`: until it is revoked.
    pub expires_at: Option<Option<Timestamp>>,
}

impl Hub {
    /// A key by its uid or public half, without its secret.
    ///
    /// # Errors
    /// Not found.
    pub async fn key_show(&self, permit: &Permit, selector: String) -> Result<ApiKey> {
        let permit = permit.clone();
        self.db.read(move |tx| of_permit(tx, &permit, &selector)).await
    }

    /// Changes a key that is good. Whoever uses it is limited anew at once.
    ///
    /// # Errors
    /// Not found; invalid by field; forbidden when it would be limited less than the caller's own; conflict when the key is void.
    pub async fn key_update(&self, permit: &Permit, selector: String, change: KeyChange) -> Result<ApiKey> {
        let name = change.name.as_deref().map(|name| user::text_check("name", name, 0)).transpose()?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let key = good_of_permit(tx, &permit, &selector)?;
                let now = tx.now();
                let scopes = match &change.scopes {
                    None => key.scopes.clone(),
                    Some(scopes) => order::scopes_check(&permit, &KeyOrder { scopes: scopes.clone(), ..KeyOrder::of(key.kind) })?,
                };
                let expires_at = change.expires_at.unwrap_or(key.expires_at);
                if expires_at.is_some_and(|until| until <= now) {
                    return Err(Error::invalid("expires_at", "that is over").hint("to end a key now, revoke it"));
                }
                let name = name.clone().unwrap_or_else(|| key.name.clone());
                sql::key::update(tx, &key.uid, &name, scopes.as_deref(), expires_at)?;
                let after = of_permit(tx, &permit, key.uid.as_str())?;
                let shown = |key: &ApiKey| {
                    let scopes = key.scopes.as_ref().map(|scopes| scopes.iter().map(|action| action.as_str()).collect::<Vec<_>>());
                    json!({"name": key.name, "scopes": scopes, "expires_at": key.expires_at.map(|until| until.to_string())})
                };
                let detail = json!({"kind": key.kind.as_str(), "before": shown(&key), "after": shown(&after)});
                audit::record(tx, &permit, "key.update", key.uid.as_str(), None, &detail)?;
                Ok(after)
            })
            .await
    }
}
