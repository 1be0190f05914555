//! What a dashboard is made of.

use serde_json::{Map, Value};

use crate::kernel::{Currency, Error, OrgUid, Result, TenantUid, Timestamp, UserUid};

/// A frontend's own document.
pub type Settings = Map<String, Value>;

/// What a dashboard is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DashboardKind {
    /// Somebody's own.
    Dashboard,
    /// A tenant's, to copy from.
    Template,
}

impl DashboardKind {
    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dashboard => "dashboard",
            Self::Template => "template",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// When it is neither.
    pub fn parse(text: &str) -> Result<Self> {
        match text {
            "dashboard" => Ok(Self::Dashboard),
            "template" => Ok(Self::Template),
            _ => {
                Err(Error::invalid("dashboard_type", format!("`{text}` is not a kind of dashboard")).hint("use `dashboard` or `template`"))
            }
        }
    }
}

/// Whose a dashboard is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DashboardOwner {
    /// A person's: nobody else sees it.
    User {
        /// Row id.
        id: i64,
        /// Public id.
        uid: UserUid,
    },
    /// An organization's: a service keeps it.
    Organization {
        /// Row id.
        id: i64,
        /// Public id.
        uid: OrgUid,
    },
    /// A tenant's template.
    Tenant {
        /// Row id.
        id: i64,
        /// Public id.
        uid: TenantUid,
    },
}

/// An organization whose data is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataSource {
    /// Row id.
    pub id: i64,
    /// Public id; also its channel at Connec!.
    pub uid: OrgUid,
    /// For people.
    pub name: String,
    /// In which it keeps its books.
    pub currency: Currency,
}

/// A dashboard with everything on it.
#[derive(Debug, Clone)]
pub struct Dashboard {
    /// Row id; published frontends use it in paths.
    pub id: i64,
    /// Its tenant.
    pub tenant_id: i64,
    /// Own, or a template.
    pub kind: DashboardKind,
    /// Whose.
    pub owner: DashboardOwner,
    /// For people.
    pub name: String,
    /// In which its figures are shown.
    pub currency: Currency,
    /// The frontend's own document, without `organization_ids`.
    pub settings: Settings,
    /// Whose data it shows: as many of them as the reader may see.
    pub sources: Vec<DataSource>,
    /// The order that was asked for; [`Dashboard::widgets`] are in it.
    pub widgets_order: Vec<i64>,
    /// Widgets that the frontend offers on it.
    pub widgets_templates: Value,
    /// A template that the tenant's people see.
    pub published: bool,
    /// What is on it, in order.
    pub widgets: Vec<Widget>,
    /// The KPIs of its own bar, in order; those of widgets are theirs.
    pub kpis: Vec<Kpi>,
    /// Since when.
    pub created_at: Timestamp,
    /// Last change of the dashboard itself.
    pub updated_at: Timestamp,
}

/// A report on a dashboard.
#[derive(Debug, Clone)]
pub struct Widget {
    /// Row id.
    pub id: i64,
    /// On which dashboard.
    pub dashboard_id: i64,
    /// For people.
    pub name: String,
    /// `accounts`, `invoices` …
    pub category: String,
    /// Which report (`accounts/profit_and_loss`).
    pub endpoint: String,
    /// In twelfths of the page.
    pub width: u8,
    /// The frontend's own document, without `organization_ids`.
    pub settings: Settings,
    /// Whose data it shows.
    pub sources: Vec<DataSource>,
    /// How it may be laid out.
    pub layouts: Value,
    /// KPIs that are attached to it.
    pub kpis: Vec<Kpi>,
    /// Since when.
    pub created_at: Timestamp,
    /// Last change.
    pub updated_at: Timestamp,
}

/// A figure that is watched.
#[derive(Debug, Clone)]
pub struct Kpi {
    /// Row id.
    pub id: i64,
    /// On which dashboard.
    pub dashboard_id: i64,
    /// Attached to which widget; none: in the dashboard's bar.
    pub widget_id: Option<i64>,
    /// For people.
    pub name: String,
    /// Which figure (`accounting/revenue`).
    pub endpoint: String,
    /// `impac`, or `local`.
    pub source: String,
    /// What of it is watched.
    pub element_watched: String,
    /// What else of it.
    pub extra_watchables: Vec<String>,
    /// `{watchable: [{min|max: value}]}`
    pub targets: Settings,
    /// The frontend's own document, without `organization_ids`.
    pub settings: Settings,
    /// Whose data it watches.
    pub sources: Vec<DataSource>,
    /// Parameters of the figure.
    pub extra_params: Settings,
    /// Who is told how.
    pub alerts: Vec<Alert>,
    /// Since when.
    pub created_at: Timestamp,
    /// Last change.
    pub updated_at: Timestamp,
}

/// How somebody is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlertService {
    /// In the web app.
    InApp,
    /// By e-mail.
    Email,
}

impl AlertService {
    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InApp => "inapp",
            Self::Email => "email",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// When it is neither.
    pub fn parse(text: &str) -> Result<Self> {
        match text {
            "inapp" => Ok(Self::InApp),
            "email" => Ok(Self::Email),
            _ => Err(Error::invalid("service", format!("`{text}` is not a way to send alerts")).hint("use `inapp` or `email`")),
        }
    }
}

/// Tells people that a KPI missed its target: once, until the target changes.
#[derive(Debug, Clone)]
pub struct Alert {
    /// Row id.
    pub id: i64,
    /// Of which KPI.
    pub kpi_id: i64,
    /// For people.
    pub title: String,
    /// A URL that is called as well.
    pub webhook: Option<String>,
    /// How.
    pub service: AlertService,
    /// The sender's own document (`{"pusher": {"channel", "event"}}`).
    pub settings: Settings,
    /// Was it sent for the present targets?
    pub sent: bool,
    /// Whom.
    pub recipients: Vec<Recipient>,
}

/// Who is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// Row id.
    pub id: i64,
    /// Where.
    pub email: String,
}

/// Ids in the order that was asked for; those that it does not name come after, the oldest first.
pub(in crate::hub) fn in_order<T>(items: &mut [T], order: &[i64], id_of: impl Fn(&T) -> i64) {
    let places: std::collections::HashMap<i64, usize> = order.iter().enumerate().map(|(place, id)| (*id, place)).collect();
    items.sort_by_key(|item| (places.get(&id_of(item)).copied().unwrap_or(usize::MAX), id_of(item)));
}
