//! What people say about apps.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A review, a feedback with its comments, a question with its answers.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Review {
    /// The number that published frontends use.
    pub id: i64,
    /// `rev-…`
    pub uid: String,
    /// `review`, `feedback`, `comment`, `question` or `answer`.
    pub kind: String,
    /// The app's short name.
    pub app: String,
    /// Who wrote it: `usr-…`.
    pub user: String,
    /// Her name.
    pub user_name: String,
    /// For which organization: `org-…`.
    pub organization: Option<String>,
    /// Its name.
    pub organization_name: Option<String>,
    /// What a comment or an answer belongs to: its number.
    pub parent: Option<i64>,
    /// 1 to 5, of reviews and feedbacks.
    pub rating: Option<i64>,
    /// The text: plain, never HTML.
    pub description: String,
    /// `pending`, `approved`, `rejected` or `archived`.
    pub status: String,
    /// Was it changed since?
    pub edited: bool,
    /// By whom, in words.
    pub edited_by: Option<String>,
    /// When it was written.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    pub updated_at: String,
    /// How it was, the oldest first. Only when one is shown alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<ReviewVersion>,
}

/// How a review was from some time on.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ReviewVersion {
    /// Its number.
    pub number: i64,
    /// `create`, `update` or `moderate`.
    pub event: String,
    /// 1 to 5.
    pub rating: Option<i64>,
    /// The text.
    pub description: String,
    /// The status.
    pub status: String,
    /// Who made it.
    pub author: String,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
}

/// What to write.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewCreate {
    /// The app's short name, uid or number.
    pub app: String,
    /// `review`, `feedback`, `comment`, `question` or `answer`.
    pub kind: String,
    /// 1 to 5: reviews must have one, feedbacks may.
    pub rating: Option<i64>,
    /// The text.
    pub description: String,
    /// For which organization; reviews and feedbacks need one that uses or used the app.
    pub organization: Option<String>,
    /// What a comment or an answer belongs to: its number.
    pub parent: Option<i64>,
    /// Who writes, when a tenant's key or an operator does it for her: uid or e-mail.
    pub user: Option<String>,
    /// The tenant, when an operator writes.
    pub tenant: Option<String>,
}

/// What to change; absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ReviewUpdate {
    /// `pending`, `approved`, `rejected` or `archived`: staff only.
    pub status: Option<String>,
    /// Another text.
    pub description: Option<String>,
    /// Another rating.
    pub rating: Option<i64>,
}

/// Which reviews.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields, default)]
pub struct ReviewListQuery {
    /// The tenant; the caller's own when absent.
    pub tenant: Option<String>,
    /// Only of this app.
    pub app: Option<String>,
    /// Only of this kind.
    pub kind: Option<String>,
    /// Only with this status.
    pub status: Option<String>,
    /// `next_page` of the previous answer.
    pub page: Option<String>,
    /// How many rows at most: 1 to 1000, 100 when absent.
    pub limit: Option<u32>,
}
