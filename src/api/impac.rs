//! What Impac! sends: the published shapes of widgets, and our own of reports.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

/// The widgets that there are.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct WidgetTemplates {
    /// In no particular order; several may share an endpoint with other settings.
    pub widgets: Vec<WidgetTemplate>,
}

/// A widget that can be put on a dashboard.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct WidgetTemplate {
    /// The path below `/widgets/`.
    pub endpoint: String,
    /// Its title.
    pub name: String,
    /// What it shows.
    pub desc: String,
    /// A Font Awesome name.
    pub icon: String,
    /// In twelfths of the dashboard.
    pub width: u8,
    /// Settings that a new widget starts with.
    #[schema(value_type = Object)]
    pub metadata: Value,
}

/// What a widget shows.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct WidgetAnswer {
    /// Depends on the widget.
    #[schema(value_type = Object)]
    pub content: Value,
    /// The title when the user has given none.
    pub name: String,
    /// Options of the widget's settings panel.
    #[schema(value_type = Object)]
    pub settings: Value,
}

/// A refusal, as published clients of Impac! read it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct WidgetRefusal {
    /// What they read.
    pub error: WidgetError,
    /// What the caller can do about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<String>,
    /// Why the caller may not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<String>,
}

/// Status and message of a refusal.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct WidgetError {
    /// The HTTP status again.
    pub code: u16,
    /// In words.
    pub message: String,
}

/// The reports that there are.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ReportKinds {
    /// By name.
    pub reports: Vec<ReportKind>,
}

/// A report that can be run.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ReportKind {
    /// Its name.
    pub name: String,
    /// What it tells.
    pub desc: String,
}

/// Whose report, and for which days.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ReportQuery {
    /// The organization (uid).
    pub organization: Option<String>,
    /// First day, `2026-01-31`; by default the last twelve months.
    pub from: Option<String>,
    /// Last day; today (UTC) when absent.
    pub to: Option<String>,
    /// `DAILY`, `WEEKLY`, `MONTHLY` (when absent), `QUARTERLY`, `YEARLY` or `RANGE`.
    pub period: Option<String>,
}

/// A report: the organization, and what Connec! says about it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Report {
    /// The report's name.
    pub name: String,
    /// Whose it is.
    pub organization: ReportOrganization,
    /// In which the organization keeps its books.
    pub currency: String,
    /// The rest depends on the report.
    #[serde(flatten)]
    #[schema(value_type = Object)]
    pub body: serde_json::Map<String, Value>,
}

/// The organization of a report.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ReportOrganization {
    /// Its uid.
    pub uid: String,
    /// Its name.
    pub name: String,
}
