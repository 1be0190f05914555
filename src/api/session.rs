//! Tokens of users.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Whose token.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionCreate {
    /// Uid or e-mail.
    pub user: String,
}

/// A user's API token.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct SessionCreated {
    /// `usr-…`
    pub user: String,
    /// The token: HTTP Basic without a colon, `Bearer`, or `?sso_session=`.
    pub sso_session: String,
}

/// A session that is open.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Session {
    /// `ses-…`
    pub uid: String,
    /// `web` for a browser's, `sso` for the API token.
    pub kind: String,
    /// What the browser said that it is.
    pub user_agent: String,
    /// From where it was opened.
    pub address: String,
    /// The uid of the member of staff who acts as the user.
    pub impersonator: Option<String>,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it was last used, to ten minutes.
    pub last_seen_at: Option<String>,
    /// Until when.
    #[schema(format = DateTime)]
    pub expires_at: String,
}

/// How many sessions were ended.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct SessionsEnded {
    /// How many.
    pub ended: u64,
}
