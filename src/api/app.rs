//! Apps of the marketplace.

use std::collections::BTreeMap;

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
    /// What it shares at Connec!, and how it is notified.
    pub connec: AppConnec,
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
    /// What it shares at Connec!, and how it is notified: everything when absent.
    pub connec: Option<AppConnec>,
}

/// What an app shares at Connec!, and how it is notified. What is left out is shared and told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AppConnec {
    /// What it may read and write, by collection; `*` stands for those that are not named. Absent: everything.
    pub data: Option<BTreeMap<String, AppDataAccess>>,
    /// How it is told of changes.
    pub webhook: AppWebhook,
}

/// What an app may do with a collection. A field is named by its path, such as `email.address`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AppDataAccess {
    /// May it read the records?
    pub read: bool,
    /// May it write them?
    pub write: bool,
    /// Only these fields are shown; all when absent.
    pub read_fields: Option<Vec<String>>,
    /// Only these fields are taken; all when absent.
    pub write_fields: Option<Vec<String>>,
}

impl Default for AppDataAccess {
    fn default() -> Self {
        Self { read: true, write: true, read_fields: None, write_fields: None }
    }
}

/// How an app is told of changes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AppWebhook {
    /// Does it want ids as lists of external ids?
    pub external_ids: bool,
    /// What a notification holds.
    pub payload: AppPayload,
    /// Which collections it wants to hear of; all when absent.
    pub entities: Option<Vec<String>>,
}

/// What a notification holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AppPayload {
    /// The records, by collection.
    #[default]
    Detailed,
    /// One request per record with its type and id only.
    Legacy,
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
    /// What it shares at Connec!, and how it is notified: replaced as a whole.
    pub connec: Option<AppConnec>,
    /// Can it be subscribed to?
    pub active: Option<bool>,
}
