//! Requests to close an account.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A request of a person to close her account.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct DeletionRequest {
    /// The number that published frontends use.
    pub id: i64,
    /// `del-…`
    pub uid: String,
    /// Whose account: her number.
    pub user_id: i64,
    /// `pending`, `account_frozen`, `account_checked_out`, `account_terminated` or `cancelled`.
    pub status: String,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// Until when it is good.
    #[schema(format = DateTime)]
    pub expires_at: String,
}

/// The next step of a request.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeletionRequestUpdate {
    /// `account_frozen`, `account_checked_out`, `account_terminated` or `cancelled`.
    pub status: String,
}
