//! Tenants.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::told::told;

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

/// A tenant with its settings.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct TenantDetail {
    /// `tnt-…`
    pub uid: String,
    /// Unique short name.
    pub slug: String,
    /// For people.
    pub name: String,
    /// The tenant (uid) whose customers it shares; null: it has its own.
    pub customers_of: Option<String>,
    /// Its settings.
    #[schema(value_type = Object)]
    pub settings: Value,
    /// How many users it has of its own.
    pub users: i64,
    /// How many organizations it has of its own.
    pub organizations: i64,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
}

/// What to change of a tenant. What is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TenantUpdate {
    /// A new name.
    pub name: Option<String>,
    /// Settings that change; null resets one.
    #[schema(value_type = Option<Object>)]
    pub settings: Option<Map<String, Value>>,
    /// The tenant (uid or slug) whose customers it shares from now on; null, or an empty text: its own. For operators.
    #[serde(default, deserialize_with = "told", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub customers_of: Option<Option<String>>,
}
