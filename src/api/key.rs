//! API keys.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::told::told;

/// A stored key, without its secret.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ApiKey {
    /// `key-…`
    pub uid: String,
    /// `operator`, `service`, `tenant`, `app` or `developer`.
    pub kind: String,
    /// HTTP Basic user.
    pub api_key: String,
    /// What for.
    pub name: String,
    /// The uid of its tenant, app or developer.
    pub owner: Option<String>,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// Since when it is void.
    #[schema(format = DateTime)]
    pub revoked_at: Option<String>,
    /// What it is limited to; null: everything that its kind may.
    pub scopes: Option<Vec<String>>,
    /// Until when it is good; null: until it is revoked.
    #[schema(format = DateTime)]
    pub expires_at: Option<String>,
    /// When it last got a new secret.
    #[schema(format = DateTime)]
    pub rotated_at: Option<String>,
    /// Until when the secret before that is good too.
    #[schema(format = DateTime)]
    pub old_secret_until: Option<String>,
    /// When it was last used, to about a minute.
    #[schema(format = DateTime)]
    pub used_at: Option<String>,
}

/// Which keys.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ApiKeyListQuery {
    /// Only of this kind.
    pub kind: Option<String>,
    /// Only of this tenant (uid or slug).
    pub tenant: Option<String>,
    /// Only of this app (uid or short name).
    pub app: Option<String>,
    /// Only of this developer (uid or e-mail).
    pub user: Option<String>,
    /// Also those that are void or have expired.
    #[serde(default)]
    pub all: bool,
    /// `next_page` of the previous answer.
    pub page: Option<String>,
    /// How many rows at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
}

/// How to rotate a key.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiKeyRotate {
    /// For how long the old secret is good too; a day when absent, 0: it is void at once.
    pub overlap_seconds: Option<i64>,
}

/// A key to make.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiKeyCreate {
    /// `operator`, `service`, `tenant`, `app` or `developer`.
    pub kind: String,
    /// The tenant (uid or slug), the app (uid or short name) or the developer (uid or e-mail).
    pub owner: Option<String>,
    /// What for.
    #[serde(default)]
    pub name: String,
    /// What it is limited to; everything that its kind may when absent.
    pub scopes: Option<Vec<String>>,
    /// Until when it is good; until it is revoked when absent.
    #[schema(format = DateTime)]
    pub expires_at: Option<String>,
}

/// What to change of a key. What is absent stays; `null` takes a limit away.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiKeyUpdate {
    /// What for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is limited to; null: everything that its kind may.
    #[serde(default, deserialize_with = "told", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<String>>)]
    pub scopes: Option<Option<Vec<String>>>,
    /// Until when it is good; null: until it is revoked.
    #[serde(default, deserialize_with = "told", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub expires_at: Option<Option<String>>,
}

/// A key as it is made, or with its new secret. The secret is shown only now.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ApiKeyCreated {
    /// `key-…`
    pub uid: String,
    /// `operator`, `service`, `tenant` or `app`.
    pub kind: String,
    /// HTTP Basic user.
    pub api_key: String,
    /// HTTP Basic password.
    pub api_secret: String,
    /// Both in one piece, for `Authorization: Bearer` and `MNO_TOKEN`.
    pub token: String,
}
