//! Questions about who may do what.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A question about a user.
#[derive(Debug, Clone, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AclCheck {
    /// Uid or e-mail.
    pub user: String,
    /// The organization's uid.
    pub organization: String,
    /// An action, such as `read_reports`.
    pub action: String,
    /// An app instance of the organization.
    pub instance: Option<String>,
}

/// An answer with its reasons.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AclDecision {
    /// May she?
    pub allowed: bool,
    /// Why, in words; for a denial also what would change it.
    pub because: Vec<String>,
}

/// Everything a user may do in one organization.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AclRow {
    /// `org-…`
    pub organization: String,
    /// For people.
    pub organization_name: String,
    /// Her role there; null when she is staff and no member.
    pub role: Option<String>,
    /// The answer per action.
    pub actions: std::collections::BTreeMap<String, AclDecision>,
}

/// Everything a user may do.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AclMatrix {
    /// `usr-…`
    pub user: String,
    /// Per organization.
    pub items: Vec<AclRow>,
}
