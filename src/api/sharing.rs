//! Connec!'s sharing rules. What they say and what comes out of them are the types of `connec::sharing`, which have the same form.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

/// New sharing rules.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SharingChange {
    /// All of them: `{"apps": {"cld-…|*": {"<collection>|*": {"read", "write", "fields"}}}, "conflicts": {…}}`.
    #[schema(value_type = Object)]
    pub rules: Value,
    /// Only if the rules are at this version.
    pub version: Option<i64>,
}

/// A write to try out.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SharingTest {
    /// The app instance that would write.
    pub instance: String,
    /// The collection.
    pub collection: String,
    /// The record that it would change; absent to make one.
    pub id: Option<String>,
    /// What it would send.
    #[schema(value_type = Object)]
    pub record: Map<String, Value>,
}
