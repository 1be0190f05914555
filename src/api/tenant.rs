//! Tenants.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A platform owner with its own customers.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Tenant {
    /// `tnt-…`
    pub uid: String,
    /// Unique short name.
    pub slug: String,
    /// For people.
    pub name: String,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
}

/// A tenant to create.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TenantCreate {
    /// Unique short name: lower-case letters, digits and dashes.
    pub slug: String,
    /// For people; the slug when absent.
    pub name: Option<String>,
}

/// A tenant as it is made, with its first API key. The secret is shown only now.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct TenantCreated {
    /// `tnt-…`
    pub uid: String,
    /// Unique short name.
    pub slug: String,
    /// For people.
    pub name: String,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// HTTP Basic user of the HUB API.
    pub api_key: String,
    /// HTTP Basic password of the HUB API.
    pub api_secret: String,
}
