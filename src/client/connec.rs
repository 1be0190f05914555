//! Connec!'s operations.

use http::Method;
use serde_json::{Value, json};

use super::{Client, path, with_query};
use crate::api;
use crate::kernel::Result;

/// What a list of records is asked for; see `docs/connec.md` for the filter.
#[derive(Debug, Clone, Default)]
pub struct RecordQuery {
    /// `$filter`
    pub filter: Option<String>,
    /// `$orderby`
    pub orderby: Option<String>,
    /// `$top`
    pub top: Option<u32>,
    /// `$skip`
    pub skip: Option<u32>,
    /// `$cursor`: empty to begin
    pub cursor: Option<String>,
    /// `$count`
    pub count: Option<bool>,
    /// `$search`
    pub search: Option<String>,
    /// `$select`
    pub select: Option<String>,
    /// `$expand`
    pub expand: Option<String>,
    /// `mappings[]`, each a JSON text
    pub mappings: Vec<String>,
    /// How records look
    pub look: RecordLook,
}

/// How records look: what clients say in headers.
#[derive(Debug, Clone, Default)]
pub struct RecordLook {
    /// Ids as lists, with those of other systems (`CONNEC-EXTERNAL-IDS`)
    pub external_ids: bool,
    /// How countries are shown (`Connec-Country-Format`)
    pub countries: Option<String>,
}

impl RecordLook {
    fn headers(&self) -> Vec<(&'static str, String)> {
        let ids = self.external_ids.then(|| ("connec-external-ids", "true".to_owned()));
        let countries = self.countries.as_ref().map(|format| ("connec-country-format", format.clone()));
        ids.into_iter().chain(countries).collect()
    }
}

impl RecordQuery {
    fn pairs(&self) -> Vec<(&'static str, Option<String>)> {
        let mappings = self.mappings.iter().map(|mapping| ("mappings[]", Some(mapping.clone())));
        let own = [
            ("$filter", self.filter.clone()),
            ("$orderby", self.orderby.clone()),
            ("$top", self.top.map(|number| number.to_string())),
            ("$skip", self.skip.map(|number| number.to_string())),
            ("$cursor", self.cursor.clone()),
            ("$count", self.count.map(|count| count.to_string())),
            ("$search", self.search.clone()),
            ("$select", self.select.clone()),
            ("$expand", self.expand.clone()),
        ];
        own.into_iter().chain(mappings).collect()
    }
}

fn records(scope: &str, entity: &str, id: Option<&str>) -> String {
    let parts = ["connec", "api", "v2", scope, entity];
    match id {
        Some(id) => path(&[&parts[..], &[id]].concat()),
        None => path(&parts),
    }
}

pub(super) fn log(scope: &str, parts: &[&str]) -> String {
    path(&[&["connec", "api", "log", scope][..], parts].concat())
}

impl Client {
    /// Lists records: `{"<entity>": […], "pagination": {…}}`.
    ///
    /// # Errors
    /// See [`Client::call`]; so for all below.
    pub async fn record_list(&self, scope: &str, entity: &str, query: &RecordQuery) -> Result<Value> {
        let path = with_query(&records(scope, entity, None), &query.pairs());
        self.call_with(Method::GET, &path, &query.look.headers(), None).await
    }

    /// Explains how a list would be answered.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn query_explain(&self, scope: &str, entity: &str, query: &RecordQuery) -> Result<api::QueryExplanation> {
        self.get(&with_query(&log(scope, &["explain", entity]), &query.pairs())).await
    }

    /// Shows a record: `{"<entity>": {…}}`. A singleton needs no id.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn record_show(&self, scope: &str, entity: &str, id: Option<&str>, expand: Option<&str>, look: &RecordLook) -> Result<Value> {
        let path = with_query(&records(scope, entity, id), &[("$expand", expand.map(str::to_owned))]);
        self.call_with(Method::GET, &path, &look.headers(), None).await
    }

    /// Creates a record.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn record_create(&self, scope: &str, entity: &str, record: &Value) -> Result<Value> {
        self.post(&records(scope, entity, None), &json!({ entity: record })).await
    }

    /// Changes a record: what is left out stays.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn record_update(&self, scope: &str, entity: &str, id: Option<&str>, record: &Value) -> Result<Value> {
        self.put(&records(scope, entity, id), &json!({ entity: record })).await
    }

    /// Takes a record away; its last state.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn record_delete(&self, scope: &str, entity: &str, id: &str) -> Result<Value> {
        self.delete(&records(scope, entity, Some(id))).await
    }

    /// Folds duplicates into a record; `chosen` are the values that it is to have.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn record_merge(&self, scope: &str, entity: &str, id: &str, ids: &[String], chosen: Option<Value>) -> Result<Value> {
        let mut body = json!({ "ids": ids });
        if let Some(chosen) = chosen {
            body[entity] = chosen;
        }
        self.put(&format!("{}/merge", records(scope, entity, Some(id))), &body).await
    }

    /// Pushes a record to app instances, or keeps it from them.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn record_commit(&self, scope: &str, entity: &str, id: &str, mappings: &[(String, bool)]) -> Result<Value> {
        let mappings: Vec<Value> = mappings.iter().map(|(instance, commit)| json!({"group_id": instance, "commit": commit})).collect();
        self.put(&format!("{}/commit", records(scope, entity, Some(id))), &json!({ "mappings": mappings })).await
    }

    /// A sample of a collection's records.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn record_example(&self, scope: &str, entity: &str) -> Result<Value> {
        self.get(&records(scope, entity, Some("example"))).await
    }

    /// Runs several operations: `{"sequential": true, "ops": […]}`.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn batch_run(&self, batch: &Value) -> Result<Value> {
        self.post("/connec/batch", batch).await
    }
}
