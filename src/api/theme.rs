//! How a tenant's frontend looks.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::{IntoParams, ToSchema};

/// A tenant's theme: documents of its theme editor.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Theme {
    /// Whose: `ten-…`
    pub tenant: String,
    /// What customers see; null: what the frontend brings.
    pub published: Option<Value>,
    /// What the editor tries out; null when there is no draft.
    pub draft: Option<Value>,
}

/// A theme to keep.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ThemeSet {
    /// The document, an object of at most 64 KiB; without one the draft is meant.
    #[schema(value_type = Option<Object>)]
    pub theme: Option<Map<String, Value>>,
    /// For everybody, which ends the draft; as a draft when absent.
    #[serde(default)]
    pub publish: bool,
}

/// What to forget.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ThemeReset {
    /// What is published, too? The draft alone when absent.
    pub published: Option<bool>,
}
