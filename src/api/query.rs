//! How a list of records would be answered.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How a list of records would be answered.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct QueryExplanation {
    /// The database engine.
    pub engine: String,
    /// The filter as it was understood, in its own language; null without one.
    pub condition: Option<String>,
    /// The same as an outline: one line each, indented.
    pub outline: Vec<String>,
    /// The fields that filter and order look at.
    pub fields: Vec<String>,
    /// The statement.
    pub sql: String,
    /// Its parameters, `$1` first.
    pub parameters: Vec<Option<String>>,
    /// The lines of the engine's own plan.
    pub plan: Vec<String>,
    /// The indexes that it uses.
    pub indexes: Vec<String>,
    /// Would it read the records of all organizations? Only a tiny or never analyzed PostgreSQL database does.
    pub scans_table: bool,
    /// Must what it finds be sorted?
    pub sorts: bool,
}
