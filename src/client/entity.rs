//! Connec!'s definitions and sharing rules.

use serde_json::{Value, json};

use super::connec::log;
use super::{Client, path};
use crate::api;
use crate::kernel::Result;

fn definitions(parts: &[&str]) -> String {
    log("definitions", parts)
}

impl Client {
    /// The JSON Schema of a collection.
    ///
    /// # Errors
    /// See [`Client::call`]; so for all below.
    pub async fn json_schema(&self, entity: &str) -> Result<Value> {
        self.get(&path(&["connec", "api", "v2", "json_schema", entity])).await
    }

    /// Lists the entities.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn entity_list(&self) -> Result<api::Page<api::EntityDefinition>> {
        self.get(&definitions(&[])).await
    }

    /// Shows an entity with its fields.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn entity_show(&self, entity: &str) -> Result<api::EntityDefinition> {
        self.get(&definitions(&[entity])).await
    }

    /// What a file of definitions would change, and do to stored records.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn definition_diff(&self, file: &api::DefinitionFile) -> Result<api::DefinitionPlan> {
        self.post(&definitions(&["diff"]), file).await
    }

    /// Makes the change.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn definition_apply(&self, file: &api::DefinitionFile) -> Result<api::DefinitionPlan> {
        self.post(&definitions(&[]), file).await
    }

    /// Does a tenant refuse fields that no definition knows?
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn strict_show(&self, tenant: &str) -> Result<api::StrictSetting> {
        self.get(&log("tenants", &[tenant, "strict"])).await
    }

    /// Switches that.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn strict_set(&self, tenant: &str, strict: bool) -> Result<api::StrictSetting> {
        self.put(&log("tenants", &[tenant, "strict"]), &json!({"strict": strict})).await
    }

    /// What an organization decided about sharing, and what comes out.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn share_show(&self, scope: &str) -> Result<Value> {
        self.get(&log(scope, &["sharing"])).await
    }

    /// Replaces its rules.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn share_set(&self, scope: &str, change: &api::SharingChange) -> Result<Value> {
        self.put(&log(scope, &["sharing"]), change).await
    }

    /// What would happen to a write.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn share_test(&self, scope: &str, test: &api::SharingTest) -> Result<Value> {
        self.post(&log(scope, &["sharing", "test"]), test).await
    }
}
