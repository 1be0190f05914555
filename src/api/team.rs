//! Teams.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Members of an organization who share access to some of its app instances.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Team {
    /// The number that published frontends use.
    pub id: i64,
    /// `tea-…`
    pub uid: String,
    /// `org-…`
    pub organization: String,
    /// For people; unique in the organization.
    pub name: String,
    /// Who is in it.
    pub members: Vec<TeamMember>,
    /// Which app instances it opens: their uids.
    pub instances: Vec<String>,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
}

/// Somebody in a team.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct TeamMember {
    /// `usr-…`
    pub user: String,
    /// The user's e-mail.
    pub email: String,
}

/// The name of a team, to create or rename it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamName {
    /// For people; unique in the organization.
    pub name: String,
}

/// People to add to a team.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamUsers {
    /// Members of the organization: uids or e-mails.
    pub users: Vec<String>,
}

/// What a team opens.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamAccess {
    /// Exactly these app instances of the organization; none when empty.
    pub instances: Vec<String>,
}
