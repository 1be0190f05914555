//! Impac!'s operations.

use super::{Client, path, with_query};
use crate::api;
use crate::kernel::Result;

const BASE: [&str; 3] = ["impac", "api", "v1"];

fn at(parts: &[&str]) -> String {
    path(&[&BASE[..], parts].concat())
}

impl Client {
    /// Lists the widgets there are.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn widget_list(&self) -> Result<api::WidgetTemplates> {
        self.get(&at(&["widgets"])).await
    }

    /// Shows a widget. `settings` are the pairs of its query, such as `metadata[currency]`.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn widget_show(&self, endpoint: &str, settings: &[(&str, Option<String>)]) -> Result<api::WidgetAnswer> {
        let parts: Vec<&str> = std::iter::once("widgets").chain(endpoint.split('/')).collect();
        self.get(&with_query(&at(&parts), settings)).await
    }

    /// Lists the reports there are.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn report_list(&self) -> Result<api::ReportKinds> {
        self.get(&at(&["reports"])).await
    }

    /// Runs a report.
    ///
    /// # Errors
    /// See [`Client::call`].
    pub async fn report_run(&self, name: &str, query: &api::ReportQuery) -> Result<api::Report> {
        let pairs = [
            ("organization", query.organization.clone()),
            ("from", query.from.clone()),
            ("to", query.to.clone()),
            ("period", query.period.clone()),
        ];
        self.get(&with_query(&at(&["reports", name]), &pairs)).await
    }
}
