//! Connec!'s log.

use super::connec::log;
use super::{Client, with_query};
use crate::api;
use crate::kernel::Result;

/// The retention of the installation.
const DEFAULT: &str = "/connec/api/log-retention";

impl Client {
    /// Lists what changed; with `wait_ms`, waits for the next.
    ///
    /// # Errors
    /// See [`Client::call`]; so for all below.
    pub async fn change_list(&self, scope: &str, query: &api::ChangeListQuery) -> Result<api::ChangeFeed> {
        let query = query.clone();
        let query = [
            ("after", query.after),
            ("entity", query.entity),
            ("id", query.id),
            ("transaction", query.transaction),
            ("actor", query.actor),
            ("instance", query.instance),
            ("from", query.from),
            ("to", query.to),
            ("limit", query.limit.map(|limit| limit.to_string())),
            ("wait_ms", query.wait_ms.map(|wait_ms| wait_ms.to_string())),
        ];
        self.get(&with_query(&log(scope, &["changes"]), &query)).await
    }

    /// Shows one change.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn change_show(&self, scope: &str, seq: i64) -> Result<api::Change> {
        self.get(&log(scope, &["changes", &seq.to_string()])).await
    }

    /// Shows the history of a record.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn record_history(&self, scope: &str, entity: &str, id: &str, query: &api::HistoryQuery) -> Result<api::RecordHistory> {
        let limit = query.limit.map(|limit| limit.to_string());
        self.get(&with_query(&log(scope, &["history", entity, id]), &[("after", query.after.clone()), ("limit", limit)])).await
    }

    /// Lists records as they were.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn past_record_list(&self, scope: &str, entity: &str, query: &api::PastQuery) -> Result<api::PastRecords> {
        let limit = query.limit.map(|limit| limit.to_string());
        let query = [("as_of", Some(query.as_of.clone())), ("page", query.page.clone()), ("limit", limit)];
        self.get(&with_query(&log(scope, &["records", entity]), &query)).await
    }

    /// Shows a record as it was.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn past_record_show(&self, scope: &str, entity: &str, id: &str, as_of: &str) -> Result<api::PastRecord> {
        self.get(&with_query(&log(scope, &["records", entity, id]), &[("as_of", Some(as_of.to_owned()))])).await
    }

    /// Compares two moments.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn log_compare(&self, scope: &str, query: &api::CompareQuery) -> Result<api::Comparison> {
        let limit = query.limit.map(|limit| limit.to_string());
        let query = [
            ("from", Some(query.from.clone())),
            ("to", query.to.clone()),
            ("entity", query.entity.clone()),
            ("page", query.page.clone()),
            ("limit", limit),
        ];
        self.get(&with_query(&log(scope, &["compare"]), &query)).await
    }
    /// Shows what a rollback would do.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn rollback_preview(&self, scope: &str, request: &api::RollbackRequest) -> Result<api::Rollback> {
        self.post(&log(scope, &["rollback", "preview"]), request).await
    }

    /// Rolls back.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn rollback_run(&self, scope: &str, request: &api::RollbackRequest) -> Result<api::Rollback> {
        self.post(&log(scope, &["rollback"]), request).await
    }
    /// Compacts the log, or says what that would drop.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn log_compact(&self, scope: &str, request: &api::CompactionRequest) -> Result<api::CompactionReport> {
        self.post(&log(scope, &["compact"]), request).await
    }

    /// Shows for how long a log is kept in full.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn retention_show(&self, scope: &str) -> Result<api::Retention> {
        self.get(&log(scope, &["retention"])).await
    }

    /// Sets it.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn retention_set(&self, scope: &str, keep: Option<String>) -> Result<api::Retention> {
        self.put(&log(scope, &["retention"]), &api::RetentionUpdate { keep }).await
    }

    /// Shows it for the installation.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn retention_default_show(&self) -> Result<api::RetentionDefault> {
        self.get(DEFAULT).await
    }

    /// Sets it for the installation.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn retention_default_set(&self, keep: String) -> Result<api::RetentionDefault> {
        self.put(DEFAULT, &api::RetentionDefault { keep }).await
    }

    /// Exports the whole log as JSON lines, given to `take` as they come.
    ///
    /// # Errors
    /// See [`Client::call`]; those of `take`.
    pub async fn log_export(&self, scope: &str, take: &mut (dyn FnMut(&[u8]) -> Result<()> + Send)) -> Result<()> {
        self.download(&log(scope, &["export"]), take).await
    }

    /// Replays a part of an export.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn log_replay(&self, scope: &str, part: &api::ReplayPart) -> Result<api::ReplayProgress> {
        self.post(&log(scope, &["replay"]), part).await
    }

    /// How far the log goes.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn log_head(&self, scope: &str) -> Result<api::LogHead> {
        self.get(&log(scope, &["head"])).await
    }
}
