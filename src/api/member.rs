//! Memberships.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Somebody's role in an organization.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Member {
    /// `org-…`
    pub organization: String,
    /// The organization's name.
    pub organization_name: String,
    /// `usr-…`
    pub user: String,
    /// The user's e-mail.
    pub email: String,
    /// `Member`, `Power User`, `Admin` or `Super Admin`; with a role of the tenant's own, the one that it ranks like.
    pub role: String,
    /// The tenant's own role that she has in place of it.
    pub custom_role: Option<String>,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
}

/// A member to add.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MemberAdd {
    /// Uid or e-mail of a user of the same tenant.
    pub user: String,
    /// `Member`, `Power User`, `Admin`, `Super Admin`, or the name of a role of the tenant's own.
    pub role: String,
}

/// A member's new role.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MemberUpdate {
    /// `Member`, `Power User`, `Admin`, `Super Admin`, or the name of a role of the tenant's own.
    pub role: String,
}
