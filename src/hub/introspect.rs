//! What is behind a token, in the terms of RFC 7662 (OAuth 2.0 Token Introspection).

use serde::{Deserialize, Serialize};

use super::acl::Who;
use super::idm::Credential;
use super::{Hub, access, key, sql};
use crate::kernel::{ErrorKind, Result, Secret};

/// The answer. A token that is not good is `active: false` alone.
#[derive(Debug, Clone, Default, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Introspected {
    /// Is it good now?
    pub active: bool,
    /// The uid of whom it stands for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<String>,
    /// `user`, `app`, `tenant`, `operator` or `service`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// A person's e-mail, or the name of anybody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The uid of the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `session` or `key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    /// What a key is limited to: actions, separated by spaces. Absent: everything that its kind may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Until when, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exp: Option<i64>,
    /// The member of staff who acts as this person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act: Option<String>,
}

impl Hub {
    /// Looks at a token. One that is unknown, expired, revoked or of a frozen account is not active; why is not told.
    ///
    /// # Errors
    /// The store's.
    pub async fn introspect(&self, token: Secret) -> Result<Introspected> {
        let master = self.master.clone();
        self.db
            .glance(move |tx| {
                let subject = match access::identify(tx, &master, &Credential::Bearer(token.clone())) {
                    Ok(subject) => subject,
                    Err(error) if error.kind() == ErrorKind::Unauthenticated => return Ok(Introspected::default()),
                    Err(error) => return Err(error),
                };
                let tenant_id = match &subject.facts.who {
                    Who::User { frozen: true, .. } => return Ok(Introspected::default()),
                    Who::User { tenant_id, .. } | Who::Tenant { tenant_id, .. } => Some(*tenant_id),
                    Who::Operator | Who::Service | Who::App { .. } => None,
                };
                let (token_type, expires_at) = match key::split_token(token.expose()) {
                    Some((id, secret)) => {
                        let expires_at = sql::key::find(tx, id)?.and_then(|key| key.expires_at);
                        let old_until = sql::key::by_key_id(tx, id)?.and_then(|key| key.old_until(secret));
                        ("key", expires_at.into_iter().chain(old_until).min())
                    }
                    None => ("session", sql::session::expires_at(tx, token.expose().split('.').next().unwrap_or_default())?),
                };
                let scopes = subject.facts.scopes.as_ref();
                Ok(Introspected {
                    active: true,
                    sub: Some(subject.actor.uid),
                    kind: Some(subject.actor.kind.as_str().to_owned()),
                    username: Some(subject.user.map_or(subject.actor.name, |user| user.email)),
                    tenant: tenant_id.map(|id| sql::tenant::by_id(tx, id)).transpose()?.map(|tenant| tenant.uid.to_string()),
                    token_type: Some(token_type.to_owned()),
                    scope: scopes.map(|actions| actions.iter().map(|action| action.as_str()).collect::<Vec<_>>().join(" ")),
                    exp: expires_at.map(|at| at.as_ms() / 1_000),
                    act: subject.actor.impersonator,
                })
            })
            .await
    }
}
