//! What people are: roles in an organization, roles of a tenant's staff.

use serde::{Deserialize, Serialize};

use crate::kernel::{Error, Result};

/// A member's role in an organization. The words are those of the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Uses the apps.
    Member,
    /// Deprecated: as a member.
    #[serde(rename = "Power User")]
    PowerUser,
    /// Runs the organization, short of billing and closing it.
    Admin,
    /// Everything.
    #[serde(rename = "Super Admin")]
    SuperAdmin,
}

impl Role {
    /// Every role, the weakest first.
    pub const ALL: [Self; 4] = [Self::Member, Self::PowerUser, Self::Admin, Self::SuperAdmin];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Member => "Member",
            Self::PowerUser => "Power User",
            Self::Admin => "Admin",
            Self::SuperAdmin => "Super Admin",
        }
    }

    /// Reads a role as people write it: case, spaces, dashes and underscores do not matter.
    ///
    /// # Errors
    /// When it is none of the four.
    pub fn parse(text: &str) -> Result<Self> {
        let plain = |text: &str| text.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
        Self::ALL.into_iter().find(|role| plain(role.as_str()) == plain(text)).ok_or_else(|| {
            Error::invalid("role", format!("`{text}` is not a role")).hint("use `Member`, `Power User`, `Admin` or `Super Admin`")
        })
    }
}

/// A staff member's role in a tenant. The words are those of the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdminRole {
    /// Everything in the tenant.
    Admin,
    /// Division admin: the customers of her division.
    SubTenantAdmin,
    /// Account manager: only customers that are assigned to her.
    Staff,
    /// Looks into an organization while somebody there lets her.
    Support,
}

impl AdminRole {
    /// Every staff role.
    pub const ALL: [Self; 4] = [Self::Admin, Self::SubTenantAdmin, Self::Staff, Self::Support];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::SubTenantAdmin => "sub_tenant_admin",
            Self::Staff => "staff",
            Self::Support => "support",
        }
    }

    /// Reads the word; case does not matter.
    ///
    /// # Errors
    /// When it is none of the four.
    pub fn parse(text: &str) -> Result<Self> {
        let wanted = text.trim().to_ascii_lowercase().replace([' ', '-'], "_");
        Self::ALL.into_iter().find(|role| role.as_str() == wanted).ok_or_else(|| {
            Error::invalid("admin_role", format!("`{text}` is not a staff role"))
                .hint("use `admin`, `sub_tenant_admin`, `staff` or `support`")
        })
    }
}
