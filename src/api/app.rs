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
    /// Where people open it, when its makers run it.
    #[serde(default)]
    pub host: Option<String>,
    /// May an organization have it several times?
    #[serde(default)]
    pub multi_instantiable: bool,
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
    /// The marketplace that it is for: uid or slug. Absent: all of them, which takes an operator; a developer's own.
    pub tenant: Option<String>,
    /// Everything else that the marketplace shows.
    pub listing: Option<super::Listing>,
    /// Where Connec! notifies it of changes.
    pub webhook_url: Option<String>,
    /// Where people open it: `https://app.example`.
    pub host: Option<String>,
    /// From where its metadata is fetched, signed in with its API key.
    pub metadata_url: Option<String>,
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
    /// How it wants countries; as they were sent when absent.
    pub country_format: Option<AppCountries>,
}

/// How countries stand in notifications.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AppCountries {
    /// `AU`
    Alpha2,
    /// `AUS`
    Alpha3,
    /// `Australia`
    Name,
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
    /// Where people open it; empty text clears it.
    pub host: Option<String>,
    /// From where its metadata is fetched; empty text stops that.
    pub metadata_url: Option<String>,
    /// What it shares at Connec!, and how it is notified: replaced as a whole.
    pub connec: Option<AppConnec>,
    /// Can it be subscribed to?
    pub active: Option<bool>,
}

/// What an app says of itself.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AppMetadata {
    /// From where it is fetched; absent: from nowhere.
    pub url: Option<String>,
    /// What it said the last time that it could be understood.
    #[schema(value_type = Option<Object>)]
    pub metadata: Option<serde_json::Value>,
    /// When that was.
    #[schema(format = DateTime)]
    pub fetched_at: Option<String>,
    /// When it was last tried.
    #[schema(format = DateTime)]
    pub tried_at: Option<String>,
    /// Why that failed.
    pub error: Option<String>,
    /// How often in a row.
    pub failures: i64,
}

/// Fetch an app's metadata now.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AppMetadataRefresh {
    /// From here from now on.
    pub url: Option<String>,
}

/// A request to an app whose group (a customer's instance) or a member of it is gone.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AppGroupWebhook {
    /// Its number.
    pub id: i64,
    /// The app's short name.
    pub app: String,
    /// Whose group: `org-…`.
    pub organization: String,
    /// The group.
    pub instance: String,
    /// The member who is gone; absent: the whole group.
    pub user: Option<String>,
    /// `pending`, `done`, `failed` (is tried again) or `dropped` (the app names no path for it any more).
    pub status: String,
    /// How often it was tried.
    pub attempts: i64,
    /// The last answer's status.
    pub response_status: Option<i64>,
    /// Why the last try failed.
    pub error: Option<String>,
    /// When it was written down.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    pub updated_at: String,
}

/// A new API key for an app.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AppKeyRotate {
    /// For how many seconds the one before stays good; 0 makes it void at once.
    pub overlap_seconds: i64,
}

/// An app's API key. The secret is shown only now.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct AppKey {
    /// HTTP Basic user.
    pub api_id: String,
    /// HTTP Basic password.
    pub api_key: String,
}
