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
    /// The name of the pricing plan that was chosen.
    #[serde(default)]
    pub plan: Option<String>,
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
    /// The name of one of its pricing plans.
    #[serde(default)]
    pub plan: Option<String>,
    /// Only set it aside: nothing is made before it is submitted.
    #[serde(default)]
    pub staged: bool,
    /// A hosted instance rests this many seconds after each start.
    #[serde(default)]
    pub autostop_interval: Option<i64>,
}

/// What to change of a subscription; absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct SubscriptionUpdate {
    /// Another name for the instance.
    pub name: Option<String>,
    /// Another pricing plan.
    pub plan: Option<String>,
    /// Another automatic stop of a hosted instance, in seconds; 0 for none.
    pub autostop_interval: Option<i64>,
}

/// An app instance with everything about it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AppInstance {
    /// The number that published frontends use.
    pub id: i64,
    /// `cld-…`, or that of a hosted one.
    pub uid: String,
    /// For people.
    pub name: String,
    /// The app's short name.
    pub app: String,
    /// `cube`, `cloud` or `connector`.
    pub stack: String,
    /// `org-…`
    pub organization: String,
    /// Where it stands.
    pub status: String,
    /// What it is on its way to.
    pub next_status: Option<String>,
    /// More in words.
    pub status_message: Option<String>,
    /// Where people open it.
    pub http_url: Option<String>,
    /// The pricing plan that was chosen.
    pub plan: Option<String>,
    /// Is it free of charge now?
    pub under_free_trial: bool,
    /// Until when it is, or was.
    #[schema(format = DateTime)]
    pub free_trial_end_at: Option<String>,
    /// It rests this many seconds after each start.
    pub autostop_interval: Option<i64>,
    /// When it will rest by itself.
    #[schema(format = DateTime)]
    pub autostop_at: Option<String>,
    /// Connectors: are they signed in at the service behind them?
    pub oauth_keys_valid: bool,
    /// Connectors: the company that they are signed in to.
    pub oauth_company: Option<String>,
    /// Is each user paid for?
    pub per_user_licence: bool,
    /// How many users are.
    pub active_licences_count: i64,
    /// When it was bought.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    pub updated_at: String,
    /// When it first ran.
    #[schema(format = DateTime)]
    pub started_at: Option<String>,
    /// When it last came to rest.
    #[schema(format = DateTime)]
    pub stopped_at: Option<String>,
    /// When it ended.
    #[schema(format = DateTime)]
    pub terminated_at: Option<String>,
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
