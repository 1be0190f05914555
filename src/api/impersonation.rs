//! Staff acting as customers.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Why somebody acts as a customer.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImpersonationStart {
    /// One line that says why; the audit keeps it.
    pub reason: String,
}

/// Somebody of the staff who acts as a customer.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Impersonation {
    /// `ses-…`
    pub uid: String,
    /// The uid of who acts.
    pub staff: String,
    /// Her e-mail.
    pub staff_email: String,
    /// The uid of as whom.
    pub user: String,
    /// Her e-mail.
    pub user_email: String,
    /// Why, in the words of who acts.
    pub reason: String,
    /// From where.
    pub address: String,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// Until when at most.
    #[schema(format = DateTime)]
    pub expires_at: String,
}

/// What was begun, with the token to act by.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ImpersonationStarted {
    /// What was begun.
    pub impersonation: Impersonation,
    /// The customer's token, which says who really acts: HTTP Basic without a colon, `Bearer`, or `?sso_session=`.
    pub sso_session: String,
}
