//! Where Impac! reads: Connec!, with the caller's own credential. It keeps no business data, no sessions and no ACL; whoever
//! may not see the data gets the refusal of the Hub, passed through.

use async_trait::async_trait;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::params::Range;
use crate::connec::report::ReportRequest;
use crate::connec::{Connec, ListQuery};
use crate::hub::{Credential, OrgRef};
use crate::kernel::{ChangeSeq, Error, Result};

/// The newest change of an organization: as long as it stays the same, so does every report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The scope that was asked for: an organization or an app instance in it. Further questions go to the same scope, because
    /// an app may see its own instance and not the organization.
    pub scope: String,
    /// Whose log it is.
    pub organization: OrgRef,
    /// How far it goes; 0 when nothing was ever written.
    pub seq: ChangeSeq,
}

/// What is asked of a report.
#[derive(Debug, Clone)]
pub struct ReportQuery {
    /// Which days, in which steps.
    pub range: Range,
    /// Of documents: `CUSTOMER` or `SUPPLIER`.
    pub kind: Option<String>,
}

/// What is asked of a collection.
#[derive(Debug, Clone, Default)]
pub struct RecordsQuery {
    /// `$filter`.
    pub filter: Option<String>,
    /// `$orderby`.
    pub orderby: Option<String>,
    /// `$top`.
    pub top: usize,
    /// `$skip`.
    pub skip: usize,
}

/// A page of a collection.
#[derive(Debug, Clone)]
pub struct RecordsPage {
    /// The records, as they go over the wire.
    pub records: Vec<Value>,
    /// How many match in all.
    pub total: u64,
}

/// How Impac! reads Connec!.
#[async_trait]
pub trait Source: Send + Sync {
    /// May the caller read this organization's reports, and up to where does its log go? Cheap: asked on every call.
    async fn head(&self, credential: &Credential, scope: &str) -> Result<Head>;

    /// The body of a report, brought up to the head of the log.
    async fn report(&self, credential: &Credential, scope: &str, name: &str, query: &ReportQuery) -> Result<Value>;

    /// A page of a collection.
    async fn records(&self, credential: &Credential, scope: &str, collection: &str, query: &RecordsQuery) -> Result<RecordsPage>;
}

/// The Connec! of this process.
#[derive(Clone)]
pub struct LocalConnec {
    connec: Connec,
}

impl LocalConnec {
    /// Reads this Connec!.
    #[must_use]
    pub fn new(connec: Connec) -> Self {
        Self { connec }
    }
}

#[async_trait]
impl Source for LocalConnec {
    async fn head(&self, credential: &Credential, scope: &str) -> Result<Head> {
        let (organization, seq) = self.connec.head(credential, scope).await?;
        Ok(Head { scope: scope.to_owned(), organization, seq })
    }

    async fn report(&self, credential: &Credential, scope: &str, name: &str, query: &ReportQuery) -> Result<Value> {
        let request = ReportRequest {
            from: Some(query.range.from.to_string()),
            to: Some(query.range.to.to_string()),
            period: Some(query.range.period.word().to_owned()),
            kind: query.kind.clone(),
        };
        Ok(body_of(self.connec.report_run(credential, scope, name, &request).await?, name))
    }

    async fn records(&self, credential: &Credential, scope: &str, collection: &str, query: &RecordsQuery) -> Result<RecordsPage> {
        let list = ListQuery {
            filter: query.filter.clone(),
            orderby: query.orderby.clone(),
            top: Some(query.top.to_string()),
            skip: Some(query.skip.to_string()),
            ..ListQuery::default()
        };
        let page = self.connec.record_list(credential, scope, collection, &list).await?;
        Ok(RecordsPage {
            records: page.records.iter().map(|record| page.view.show(record)).collect(),
            total: page.total.unwrap_or_default(),
        })
    }
}

/// A report answers under its own name.
pub(super) fn body_of(mut answer: Value, name: &str) -> Value {
    match answer.get_mut(name) {
        Some(body) => body.take(),
        None => answer,
    }
}

/// Connec!'s answer as a type of ours.
pub(super) fn understood<T: DeserializeOwned>(answer: Value) -> Result<T> {
    serde_json::from_value(answer).map_err(|error| Error::unavailable("Connec!'s answer is not understood").with_cause(error))
}
