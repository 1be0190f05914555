//! Purchases.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// An app that an organization subscribed to.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Subscription {
    /// `sub-…`
    pub uid: String,
    /// `org-…`
    pub organization: String,
    /// The app's short name.
    pub app: String,
    /// The app instance: `cld-…`, or the host label of a hosted one.
    pub instance: String,
    /// `provisioning`, `starting`, `running`, `terminating`, `terminated`, `failed` …
    pub status: String,
    /// More in words.
    pub status_message: Option<String>,
    /// Where people open it.
    pub http_url: Option<String>,
    /// Who bought it.
    pub created_by: String,
    /// When.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it ended.
    #[schema(format = DateTime)]
    pub ended_at: Option<String>,
}

/// What to subscribe to.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SubscriptionCreate {
    /// The organization's uid.
    pub organization: String,
    /// The app's short name or uid.
    pub app: String,
}

/// Which subscriptions.
#[derive(Debug, Clone, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct SubscriptionListQuery {
    /// The organization's uid.
    pub organization: String,
    /// Ended ones too.
    #[serde(default)]
    pub all: bool,
    /// `next_page` of the previous answer.
    pub page: Option<String>,
    /// How many rows at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
}
