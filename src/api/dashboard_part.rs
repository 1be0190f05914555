//! What stands on dashboards: to make and change it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

/// A widget to add to a dashboard.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DashboardWidgetCreate {
    /// Which report.
    pub endpoint: String,
    /// For people.
    #[serde(default)]
    pub name: String,
    /// In twelfths of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u8>,
    /// Whose data it shows: uids; the dashboard's when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<String>>,
    /// The frontend's own document.
    #[serde(default)]
    #[schema(value_type = Object)]
    pub settings: Map<String, Value>,
}

/// What to change of a widget; absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DashboardWidgetUpdate {
    /// For people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Which report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// In twelfths of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u8>,
    /// Whose data it shows: uids, all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<String>>,
    /// Put over the stored document, member by member.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub settings: Option<Map<String, Value>>,
}

/// A KPI to add to a dashboard's bar, or to one of its widgets.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DashboardKpiCreate {
    /// Which figure.
    pub endpoint: String,
    /// What of it is watched.
    pub element_watched: String,
    /// For people.
    #[serde(default)]
    pub name: String,
    /// The number of the widget that it is attached to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget: Option<i64>,
    /// `{watchable: [{min|max: value}]}`
    #[serde(default)]
    #[schema(value_type = Object)]
    pub targets: Map<String, Value>,
    /// Whose data it watches: uids; the dashboard's when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<String>>,
    /// The frontend's own document.
    #[serde(default)]
    #[schema(value_type = Object)]
    pub settings: Map<String, Value>,
}

/// What to change of a KPI; absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DashboardKpiUpdate {
    /// For people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What of the figure is watched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub element_watched: Option<String>,
    /// The whole of the targets; none at all removes the alerts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub targets: Option<Map<String, Value>>,
    /// Whose data it watches: uids, all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<String>>,
    /// Put over the stored document, member by member.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub settings: Option<Map<String, Value>>,
}

/// Tells people that a KPI missed its target.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct DashboardAlert {
    /// Its number.
    pub id: i64,
    /// The number of its KPI.
    pub kpi: i64,
    /// For people.
    pub title: String,
    /// `inapp` or `email`.
    pub service: String,
    /// A URL that is called as well.
    pub webhook: Option<String>,
    /// Whom: e-mails.
    pub recipients: Vec<String>,
    /// Was it sent for the present targets?
    pub sent: bool,
}

/// An alert to add to a KPI.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DashboardAlertCreate {
    /// `inapp` or `email`.
    pub service: String,
    /// For people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A URL that is called as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// Whom: uids, numbers or e-mails; the dashboard's own user when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<String>>,
}

/// What to change of an alert; absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DashboardAlertUpdate {
    /// `inapp` or `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// For people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A URL that is called as well; empty text removes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// Whom, all of them: uids, numbers or e-mails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<String>>,
}
