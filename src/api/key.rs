//! API keys.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A stored key, without its secret.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ApiKey {
    /// `key-…`
    pub uid: String,
    /// `operator`, `service`, `tenant` or `app`.
    pub kind: String,
    /// HTTP Basic user.
    pub api_key: String,
    /// What for.
    pub name: String,
    /// The uid of its tenant or app.
    pub owner: Option<String>,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// Since when it is void.
    #[schema(format = DateTime)]
    pub revoked_at: Option<String>,
}

/// A key to make.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiKeyCreate {
    /// `operator`, `service`, `tenant` or `app`.
    pub kind: String,
    /// The tenant (uid or slug) or the app (uid or short name).
    pub owner: Option<String>,
    /// What for.
    #[serde(default)]
    pub name: String,
}

/// A key as it is made. The secret is shown only now.
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
