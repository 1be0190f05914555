//! Invitations into organizations.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// An invitation.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Invitation {
    /// The number that published frontends use.
    pub id: i64,
    /// `inv-…`
    pub uid: String,
    /// Into which organization.
    pub organization: String,
    /// Its name.
    pub organization_name: String,
    /// To which address.
    pub email: String,
    /// `Member`, `Power User`, `Admin` or `Super Admin`; with a role of the tenant's own, the one that it ranks like.
    pub role: String,
    /// The tenant's own role that she gets in place of it.
    pub custom_role: Option<String>,
    /// `staged` (not mailed), `pending`, `accepted`, `cancelled` or `expired`.
    pub status: String,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When the mail went out.
    pub notification_sent_at: Option<String>,
    /// Until when it stands.
    #[schema(format = DateTime)]
    pub expires_at: String,
}

/// An invitation to make.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InvitationCreate {
    /// To which address.
    pub email: String,
    /// `Member`, `Power User`, `Admin`, `Super Admin`, or the name of a role of the tenant's own.
    pub role: String,
    /// Into which team, too: uid or number.
    pub team: Option<String>,
    /// Make it without a mail?
    #[serde(default)]
    pub staged: bool,
}

/// Which invitations.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct InvitationListQuery {
    /// Only with this status.
    pub status: Option<String>,
    /// `next_page` of the previous answer.
    pub page: Option<String>,
    /// How many rows at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
}
