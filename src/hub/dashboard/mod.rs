//! Dashboards: what somebody looks at, with its widgets, its KPIs and their alerts.
//!
//! A dashboard is private to its user. It shows the data of organizations, and every write to it, to a widget or to a KPI
//! asks that **each** of them lets the user arrange reports; one that shows none cannot be written. Templates are the
//! tenant's: its people read the published ones and copy them. Organizations that no longer let the user see their reports
//! disappear from what she reads, at once.
//!
//! Start at `rule.rs` (whose dashboards a permit opens), then `page.rs` (dashboards), `widget.rs`, `kpi.rs`, `alert.rs`.
//! Settings are the frontend's own documents: `merge.rs` puts what comes in over what is there.

mod alert;
mod audited;
mod check;
mod copy;
mod kpi;
mod merge;
mod model;
mod page;
mod part;
mod rule;
mod template;
mod widget;

pub use alert::{AlertUpdate, NewAlert};
pub use copy::DashboardCopy;
pub use kpi::{KpiParent, KpiUpdate, NewKpi};
pub(in crate::hub) use model::in_order;
pub use model::{Alert, AlertService, Dashboard, DashboardKind, DashboardOwner, DataSource, Kpi, Recipient, Settings, Widget};
pub use page::{DashboardUpdate, NewDashboard};
pub use rule::DashboardPart;
pub use widget::{NewWidget, WidgetUpdate};

#[cfg(test)]
mod tests;
