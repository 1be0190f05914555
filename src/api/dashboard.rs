//! Dashboards, as operators and tenants see them.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::{IntoParams, ToSchema};

/// A dashboard with what is on it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Dashboard {
    /// Its number.
    pub id: i64,
    /// `dashboard`, or `template`: a tenant's, to copy from.
    pub kind: String,
    /// `user`, `organization` or `tenant`.
    pub owner_kind: String,
    /// The owner's uid.
    pub owner: String,
    /// For people.
    pub name: String,
    /// In which its figures are shown.
    pub currency: String,
    /// Whose data it shows: uids.
    pub organizations: Vec<String>,
    /// A template that the tenant's people see.
    pub published: bool,
    /// The frontend's own document.
    #[schema(value_type = Object)]
    pub settings: Map<String, Value>,
    /// What is on it, in order.
    pub widgets: Vec<DashboardWidget>,
    /// The figures of its own bar, in order.
    pub kpis: Vec<DashboardKpi>,
    /// When it was made.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it was last changed.
    #[schema(format = DateTime)]
    pub updated_at: String,
}

/// A report on a dashboard.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct DashboardWidget {
    /// Its number.
    pub id: i64,
    /// For people.
    pub name: String,
    /// Which report.
    pub endpoint: String,
    /// In twelfths of the page.
    pub width: u8,
    /// Whose data it shows: uids.
    pub organizations: Vec<String>,
    /// The frontend's own document.
    #[schema(value_type = Object)]
    pub settings: Map<String, Value>,
    /// Figures that are attached to it.
    pub kpis: Vec<DashboardKpi>,
}

/// A figure that is watched.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct DashboardKpi {
    /// Its number.
    pub id: i64,
    /// Which figure.
    pub endpoint: String,
    /// What of it is watched.
    pub element_watched: String,
    /// `{watchable: [{min|max: value}]}`
    #[schema(value_type = Object)]
    pub targets: Map<String, Value>,
    /// How many alerts it has.
    pub alerts: u32,
}

/// Whose dashboards: exactly one of the three.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct DashboardListQuery {
    /// A person's own: uid, number or e-mail.
    pub user: Option<String>,
    /// Those that a service keeps for an organization: uid.
    pub organization: Option<String>,
    /// A tenant's templates: uid or slug.
    pub tenant: Option<String>,
}

/// A dashboard to create. Exactly one of `user`, `organization` and `tenant` says whose.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DashboardCreate {
    /// A person's own: uid, number or e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Kept for an organization: uid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// A template of this tenant: uid or slug.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// For people.
    pub name: String,
    /// In which its figures are shown; the first organization's by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Whose data it shows: uids.
    #[serde(default)]
    pub organizations: Vec<String>,
    /// The frontend's own document.
    #[serde(default)]
    #[schema(value_type = Object)]
    pub settings: Map<String, Value>,
    /// Do the tenant's people see it? Templates only.
    #[serde(default)]
    pub published: bool,
}

/// What to change of a dashboard; absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DashboardUpdate {
    /// For people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// In which its figures are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Whose data it shows: uids, all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<String>>,
    /// Put over the stored document, member by member; `null` removes one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub settings: Option<Map<String, Value>>,
    /// The order of the widgets: their numbers. Those that it does not name come last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widgets_order: Option<Vec<i64>>,
    /// Do the tenant's people see it? Templates only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<bool>,
}

/// A copy to make. At most one of `user`, `organization` and `tenant` says for whom; for the owner otherwise.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DashboardCopy {
    /// For a person: uid, number or e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// For an organization: uid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// As a template of a tenant: uid or slug.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// As the source's when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// As the source's when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Whose data the copy shows: uids. As the source's when absent, which a template does not have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<String>>,
}
