//! A tenant's own roles.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A tenant's own role.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct CustomRole {
    /// `rol-…`
    pub uid: String,
    /// For people; unique in the tenant.
    pub name: String,
    /// The built-in role that it ranks like.
    pub base_role: String,
    /// What it allows.
    pub actions: Vec<String>,
    /// How many members have it.
    pub members: i64,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
}

/// A role to create.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CustomRoleCreate {
    /// For people; unique in the tenant.
    pub name: String,
    /// `Member`, `Power User`, `Admin` or `Super Admin`; `Member` when absent.
    pub base_role: Option<String>,
    /// What it allows; `read` must be among it.
    pub actions: Vec<String>,
}

/// What to change of a role. What is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CustomRoleUpdate {
    /// A new name.
    pub name: Option<String>,
    /// Another rank.
    pub base_role: Option<String>,
    /// Exactly what it allows from now on.
    pub actions: Option<Vec<String>>,
}
