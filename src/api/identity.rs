//! How people are known elsewhere.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// The name that another place (a social network, a company's directory) has for somebody who signs in through it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Identity {
    /// Its number.
    pub id: i64,
    /// The other place.
    pub provider: String,
    /// The name there.
    pub uid: String,
    /// Who it is here: `usr-…`; absent when nobody knows yet.
    pub user: Option<String>,
    /// Her address.
    pub user_email: Option<String>,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// Last change.
    #[schema(format = DateTime)]
    pub updated_at: String,
}

/// An identity to write down.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct IdentityCreate {
    /// The other place, at most 50 characters.
    pub provider: String,
    /// The name there, at most 255 characters; taken once at each place.
    pub uid: String,
    /// Who it is here: uid, number or e-mail.
    pub user: Option<String>,
}

/// Whose an identity is from now on.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct IdentityUpdate {
    /// Uid, number or e-mail; null: nobody's.
    pub user: Option<String>,
}

/// Which identities.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct IdentityListQuery {
    /// Of this user: uid, number or e-mail.
    pub user: Option<String>,
    /// At this place.
    pub provider: Option<String>,
    /// With this name there.
    pub uid: Option<String>,
    /// `next_page` of the previous answer.
    pub page: Option<String>,
    /// How many rows at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
}
