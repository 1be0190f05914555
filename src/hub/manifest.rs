//! What an app says of itself at Connec!: which data it wants to read and write, and how it wants to be told of changes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::kernel::{Error, Result};

/// How many entities and fields a manifest may name.
const NAMES_MAX: usize = 1_000;

/// An app's declaration for Connec!. The default shares everything and is told of everything, as the original platform did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ConnecManifest {
    /// What the app may read and write, by collection; `*` stands for those that are not named. Absent: everything.
    pub data: Option<BTreeMap<String, DataAccess>>,
    /// How it is told of changes.
    pub webhook: WebhookManifest,
}

/// What an app may do with one collection. A field is named by its path, such as `email.address`; naming an object covers
/// what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct DataAccess {
    /// May it read the records?
    pub read: bool,
    /// May it write them?
    pub write: bool,
    /// Only these fields are shown; all when absent.
    pub read_fields: Option<Vec<String>>,
    /// Only these fields are taken; all when absent.
    pub write_fields: Option<Vec<String>>,
}

impl Default for DataAccess {
    fn default() -> Self {
        Self { read: true, write: true, read_fields: None, write_fields: None }
    }
}

/// How an app is told of changes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct WebhookManifest {
    /// Does it want ids as lists of external ids (`webhooks.connec.external_ids` of the SDKs)?
    pub external_ids: bool,
    /// What a notification holds.
    pub payload: WebhookPayload,
    /// Which collections it wants to hear of; all when absent.
    pub entities: Option<Vec<String>>,
    /// How it wants countries; as they were sent when absent.
    pub country_format: Option<WebhookCountries>,
}

/// How countries stand in notifications.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WebhookCountries {
    /// `AU`
    Alpha2,
    /// `AUS`
    Alpha3,
    /// `Australia`
    Name,
}

/// What a notification holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WebhookPayload {
    /// The records, by collection.
    #[default]
    Detailed,
    /// One request per record with its type and id only: the oldest SDKs fetch the record themselves.
    Legacy,
}

impl ConnecManifest {
    /// Checks a manifest from outside.
    ///
    /// # Errors
    /// Invalid (field `connec`) when a name cannot be one or there are too many.
    pub fn check(&self) -> Result<()> {
        let entities = self.data.iter().flat_map(BTreeMap::keys);
        let fields = self.data.iter().flat_map(BTreeMap::values).flat_map(|access| [&access.read_fields, &access.write_fields]);
        let names: Vec<&String> = entities.chain(fields.flatten().flatten()).chain(self.webhook.entities.iter().flatten()).collect();
        if names.len() > NAMES_MAX {
            return Err(Error::invalid("connec", format!("a manifest names at most {NAMES_MAX} entities and fields")));
        }
        match names.into_iter().find(|name| *name != "*" && !Self::name_fits(name)) {
            Some(name) => Err(Error::invalid("connec", format!("`{name}` is not the name of an entity or a field"))),
            None => Ok(()),
        }
    }

    /// Can this be the name of a collection or the path of a field?
    #[must_use]
    pub fn name_fits(name: &str) -> bool {
        !name.is_empty() && name.len() <= 128 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.".contains(&b))
    }
}
