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
