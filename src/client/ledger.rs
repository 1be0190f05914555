//! Connec!'s reports and the facts behind them.

use serde_json::{Value, json};

use super::connec::log;
use super::{Client, path, with_query};
use crate::api;
use crate::kernel::Result;

/// Of what time a report is, and of whom.
#[derive(Debug, Clone, Default)]
pub struct LedgerQuery {
    /// First day.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
    /// `MONTHLY` …
    pub period: Option<String>,
    /// For `invoices_summary`: `CUSTOMER` or `SUPPLIER`.
    pub kind: Option<String>,
}

impl Client {
    /// Lists the reports there are.
    ///
    /// # Errors
    /// See [`Client::call`]; so for all below.
    pub async fn ledger_report_list(&self, scope: &str) -> Result<api::Page<api::LedgerReport>> {
        self.get(&path(&["connec", "api", "reports", scope])).await
    }

    /// Runs a report: `{"<name>": {…}}`.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn ledger_report_run(&self, scope: &str, name: &str, query: &LedgerQuery) -> Result<Value> {
        let LedgerQuery { from, to, period, kind } = query.clone();
        let pairs = [("from", from), ("to", to), ("period", period), ("type", kind)];
        self.get(&with_query(&path(&["connec", "api", "reports", scope, name]), &pairs)).await
    }

    /// Compares the facts behind reports with the records.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn ledger_check(&self, scope: &str) -> Result<api::LedgerCheck> {
        self.get(&log(scope, &["ledger", "check"])).await
    }

    /// Makes them anew from the log.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn ledger_rebuild(&self, scope: &str) -> Result<api::LedgerRebuilt> {
        self.post(&log(scope, &["ledger", "rebuild"]), &json!({})).await
    }
}
