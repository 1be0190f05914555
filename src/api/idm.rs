//! IDM: what our services, and third parties with a service key, ask the Hub.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// One question. The caller whose rights are asked for is named by `sso_session`, by `api_id` and `api_key`, or by `token`.
#[derive(Clone, Default, Serialize, Deserialize, ToSchema)]
pub struct AuthorizeQuestion {
    /// A user's session token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_session: Option<String>,
    /// An API key: user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_id: Option<String>,
    /// An API key: password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<String>,
    /// A bearer token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// `org-…`, `cld-…` or the uid of a hosted instance; a tenant's uid or slug for actions on a tenant. Absent only for actions on
    /// the installation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// What is wanted: `read` or `write` with a resource, or an action of the permission matrix.
    #[serde(default)]
    pub action: String,
    /// Of what: a Connec! collection, a report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
}

/// One question, or many about the same caller.
#[derive(Clone, Default, Serialize, Deserialize, ToSchema)]
pub struct AuthorizeQuestions {
    /// A single question, and the credential for all.
    #[serde(flatten)]
    pub question: AuthorizeQuestion,
    /// Up to 100 questions; each may leave the credential out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub questions: Option<Vec<AuthorizeQuestion>>,
    /// `next` of the newest answer of `/api/idm/v1/changes`, for who remembers answers: the answer is not older than that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<i64>,
}

/// The answer to one question.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AuthorizeAnswer {
    /// May they?
    pub allowed: bool,
    /// Why, in words.
    pub because: Vec<String>,
    /// For a denial: `unauthenticated`, `forbidden` or `not_found`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// For a denial: what the caller may be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The person, when it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub user: Option<serde_json::Value>,
    /// The app, when it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub app: Option<serde_json::Value>,
    /// Whose data it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub organization: Option<serde_json::Value>,
    /// The person's role there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The same for our own services, in one piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub grant: Option<serde_json::Value>,
}

/// An app instance that is told about changes.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct Receiver {
    /// The instance.
    pub instance: String,
    /// The app.
    pub app: String,
    /// For people.
    pub app_name: String,
    /// Where to.
    pub url: String,
    /// HTTP Basic user: the app's own key.
    pub key_id: String,
    /// HTTP Basic password.
    pub key_secret: String,
    /// What it shares, and how it wants to be told: as in `catalog.toml`.
    #[schema(value_type = Object)]
    pub manifest: serde_json::Value,
}

/// Who is told about changes in an organization.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct Receivers {
    /// The instances.
    pub receivers: Vec<Receiver>,
}

/// The apps that an organization uses.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct ChannelApps {
    /// Each with its instance and what it declared for Connec!.
    #[schema(value_type = Vec<Object>)]
    pub apps: serde_json::Value,
}

/// Whether a tenant is still there.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct TenantExists {
    /// Which.
    pub tenant: String,
    /// Is it?
    pub exists: bool,
}

/// A token to look at.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub struct IntrospectQuestion {
    /// A session token, or a key in one piece (`mno_…`).
    pub token: String,
}

/// Who a credential belongs to.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct WhoAmI {
    /// `user`, `app`, `tenant`, `operator` or `service`.
    pub kind: String,
    /// The uid.
    pub uid: String,
    /// For people.
    pub name: String,
}
