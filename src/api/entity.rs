//! Connec!'s definitions: what entities there are, and what operators change about them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An entity.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct EntityDefinition {
    /// As in URLs.
    pub name: String,
    /// What its records are.
    pub description: String,
    /// `builtin`, `extended` (an operator added to it) or `own` (an operator made it).
    pub origin: String,
    /// One record per organization.
    pub singleton: bool,
    /// What generated codes start with.
    pub code_prefix: String,
    /// The status of a new record.
    pub status: String,
    /// The statuses besides ACTIVE, INACTIVE and ARCHIVED; any when there are none.
    pub statuses: Vec<String>,
    /// What tables of records show.
    pub columns: Vec<String>,
    /// What holds between its fields.
    pub rules: Vec<String>,
    /// How many fields it has, with those in objects and lists.
    pub field_count: usize,
    /// Its fields by path; absent in lists of entities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<EntityField>>,
}

/// A field of an entity.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[expect(clippy::struct_excessive_bools, reason = "its marks, each by itself")]
pub struct EntityField {
    /// Such as `email.address` or `lines[].item_id`.
    pub path: String,
    /// As definitions write it: `amount`, `ref(accounts)` …
    #[serde(rename = "type")]
    pub kind: String,
    /// What it means.
    pub description: String,
    /// A record without it is refused.
    pub required: bool,
    /// What clients send in it is dropped.
    pub read_only: bool,
    /// Lists can be filtered and ordered by it fast.
    pub indexed: bool,
    /// No two records of an organization share its value.
    pub unique: bool,
    /// An operator added it.
    pub own: bool,
}

/// A file of definitions.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DefinitionFile {
    /// TOML with `[[entity]]` tables.
    pub definitions: String,
    /// Also when records would not fit any more: they stay as they are.
    #[serde(default)]
    pub force: bool,
}

/// What a file of definitions changes, and does.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct DefinitionPlan {
    /// The version of all definitions, once it is applied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// What differs.
    pub changes: Vec<DefinitionDifference>,
    /// What that does to stored records.
    pub records: Vec<DefinitionImpact>,
    /// Indexes to be made.
    pub indexes: Vec<DefinitionIndex>,
    /// How many records would not fit any more.
    pub misfits: u64,
}

/// One difference.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct DefinitionDifference {
    /// The entity.
    pub entity: String,
    /// The field or part; empty for the entity itself.
    pub path: String,
    /// In words.
    pub change: String,
}

/// What a change does to the records of one entity.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct DefinitionImpact {
    /// The entity.
    pub entity: String,
    /// How many records were looked at.
    pub records: u64,
    /// What would not fit any more.
    pub misfits: Vec<DefinitionMisfit>,
}

/// Records that would not fit any more, for one reason.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct DefinitionMisfit {
    /// The field.
    pub path: String,
    /// Why.
    pub message: String,
    /// How many records.
    pub records: u64,
    /// Of how many organizations.
    pub organizations: u64,
    /// Some of them.
    pub examples: Vec<DefinitionExample>,
    /// The change cannot be made while they are as they are, not even with `force`.
    pub is_final: bool,
}

/// A record that would not fit any more.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct DefinitionExample {
    /// The organization.
    pub organization: String,
    /// The record's id.
    pub id: String,
}

/// An index to be made.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct DefinitionIndex {
    /// The entity.
    pub entity: String,
    /// The field.
    pub path: String,
    /// It keeps the field unique.
    pub unique: bool,
}

/// Does a tenant refuse fields that no definition knows?
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct StrictSetting {
    /// The tenant; what is sent here does not count.
    #[serde(default)]
    pub tenant: String,
    /// Does it?
    pub strict: bool,
}
