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
    /// `Member`, `Power User`, `Admin` or `Super Admin`.
    pub role: String,
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
    /// `Member`, `Power User`, `Admin` or `Super Admin`.
    pub role: String,
}

/// A member's new role.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MemberUpdate {
    /// `Member`, `Power User`, `Admin` or `Super Admin`.
    pub role: String,
}
