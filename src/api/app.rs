//! Apps of the marketplace.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An app.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct App {
    /// The number that published frontends use.
    pub id: i64,
    /// `app-…`
    pub uid: String,
    /// Unique short name.
    pub nid: String,
    /// For people.
    pub name: String,
    /// `cube` (hosted), `cloud` or `connector`.
    pub stack: String,
    /// One line.
    pub tiny_description: String,
    /// Headings under which it is found.
    pub categories: Vec<String>,
    /// Where Connec! notifies it of changes.
    pub webhook_url: Option<String>,
    /// Can it be subscribed to?
    pub active: bool,
    /// Since when.
    #[schema(format = DateTime)]
    pub created_at: String,
}

/// An app to register.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AppCreate {
    /// Unique short name.
    pub nid: String,
    /// For people.
    pub name: String,
    /// `cloud` or `connector`; hosted apps come from the catalogue.
    pub stack: Option<String>,
    /// One line.
    #[serde(default)]
    pub tiny_description: String,
    /// Where Connec! notifies it of changes.
    pub webhook_url: Option<String>,
}

/// An app as it is made, with its API key. The secret is shown only now.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AppCreated {
    /// The app.
    pub app: App,
    /// HTTP Basic user.
    pub api_id: Option<String>,
    /// HTTP Basic password.
    pub api_key: Option<String>,
}

/// What to change; absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AppUpdate {
    /// For people.
    pub name: Option<String>,
    /// Where Connec! notifies it; empty text clears it.
    pub webhook_url: Option<String>,
    /// Can it be subscribed to?
    pub active: Option<bool>,
}
