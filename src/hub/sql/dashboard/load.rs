//! Whole dashboards: six statements, put together here.

use std::collections::HashMap;

use serde_json::Value;

use super::{OWNER, OWNER_JOINS, SOURCE, alert, kpi, owner_at, source_at, widget};
use crate::hub::dashboard::{Alert, Dashboard, DashboardKind, DataSource, Kpi, Settings, in_order};
use crate::kernel::{Currency, Result};
use crate::store::{Param, Tx, params};

/// Which dashboards.
#[derive(Debug, Clone)]
pub(in crate::hub) enum Scope {
    /// One.
    One(i64),
    /// A person's.
    User(i64),
    /// An organization's own.
    Organization(i64),
    /// A tenant's templates.
    Templates { tenant_id: i64, published_only: bool },
    /// Those that show an organization's data, of one person or of everybody who still belongs to it.
    Showing { organization_id: i64, user_id: Option<i64> },
}

impl Scope {
    /// The condition on `hub_dashboard AS d`, with its parameters.
    pub(super) fn condition(&self) -> (&'static str, Vec<Param>) {
        match self {
            Self::One(id) => ("d.id = $1", params![*id].to_vec()),
            Self::User(id) => ("d.user_id = $1 AND d.kind = 'dashboard'", params![*id].to_vec()),
            Self::Organization(id) => ("d.organization_id = $1 AND d.kind = 'dashboard'", params![*id].to_vec()),
            Self::Templates { tenant_id, published_only: true } => {
                ("d.tenant_id = $1 AND d.kind = 'template' AND d.published = 1", params![*tenant_id].to_vec())
            }
            Self::Templates { tenant_id, published_only: false } => {
                ("d.tenant_id = $1 AND d.kind = 'template'", params![*tenant_id].to_vec())
            }
            Self::Showing { organization_id, user_id } => (
                "d.kind = 'dashboard' AND d.id IN (SELECT s.dashboard_id FROM hub_dashboard_source AS s WHERE s.organization_id = $1)
                 AND (d.user_id = $2 OR $2 IS NULL)
                 AND (d.user_id IS NULL
                      OR EXISTS (SELECT 1 FROM hub_membership AS m WHERE m.user_id = d.user_id AND m.organization_id = $1)
                      OR EXISTS (SELECT 1 FROM hub_user AS x WHERE x.id = d.user_id AND x.admin_role IS NOT NULL))",
                params![*organization_id, *user_id].to_vec(),
            ),
        }
    }
}

/// A document that our own database holds.
pub(super) fn settings(value: Value) -> Settings {
    match value {
        Value::Object(settings) => settings,
        _ => Settings::new(),
    }
}

/// Row ids that our own database or a frontend holds: numbers, or text that is one.
fn row_ids(value: &Value) -> Vec<i64> {
    let id = |value: &Value| value.as_i64().or_else(|| value.as_str().and_then(|text| text.parse().ok()));
    value.as_array().map(|items| items.iter().filter_map(id).collect()).unwrap_or_default()
}

/// Whose data is shown, by place.
#[derive(Default)]
struct Sources {
    dashboards: HashMap<i64, Vec<DataSource>>,
    widgets: HashMap<i64, Vec<DataSource>>,
    kpis: HashMap<i64, Vec<DataSource>>,
}

fn sources(tx: &mut Tx<'_>, condition: &str, params: &[Param]) -> Result<Sources> {
    let mut found = Sources::default();
    let rows = tx.query(
        &format!(
            "SELECT s.dashboard_id, s.widget_id, s.kpi_id, {SOURCE} FROM hub_dashboard AS d
             JOIN hub_dashboard_source AS s ON s.dashboard_id = d.id JOIN hub_organization AS o ON o.id = s.organization_id
             WHERE {condition} ORDER BY s.id"
        ),
        params,
        |row| Ok((row.get::<i64>(0)?, row.get::<Option<i64>>(1)?, row.get::<Option<i64>>(2)?, source_at(row, 3)?)),
    )?;
    for (dashboard, widget, kpi, source) in rows {
        let list = match (widget, kpi) {
            (Some(id), _) => found.widgets.entry(id),
            (None, Some(id)) => found.kpis.entry(id),
            (None, None) => found.dashboards.entry(dashboard),
        };
        list.or_default().push(source);
    }
    Ok(found)
}

fn grouped<T>(items: Vec<T>, key: impl Fn(&T) -> Option<i64>) -> HashMap<Option<i64>, Vec<T>> {
    let mut groups: HashMap<Option<i64>, Vec<T>> = HashMap::new();
    for item in items {
        groups.entry(key(&item)).or_default().push(item);
    }
    groups
}

/// Whole dashboards, the oldest first, with what is on them in order.
pub(in crate::hub) fn load(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<Dashboard>> {
    let (condition, params) = scope.condition();
    let mut dashboards = tx.query(
        &format!(
            "SELECT {OWNER}, d.id, d.kind, d.name, d.currency, d.settings, d.widgets_order, d.widgets_templates, d.published, d.created_at,
                 d.updated_at
             FROM hub_dashboard AS d {OWNER_JOINS} WHERE {condition} ORDER BY d.id"
        ),
        &params,
        |row| {
            Ok(Dashboard {
                owner: owner_at(row, 0)?,
                tenant_id: row.get(4)?,
                id: row.get(6)?,
                kind: DashboardKind::parse(&row.get::<String>(7)?)?,
                name: row.get(8)?,
                currency: Currency::trusted(row.get::<String>(9)?),
                settings: settings(row.get(10)?),
                widgets_order: row_ids(&row.get(11)?),
                widgets_templates: row.get(12)?,
                published: row.get(13)?,
                created_at: row.get(14)?,
                updated_at: row.get(15)?,
                sources: Vec::new(),
                widgets: Vec::new(),
                kpis: Vec::new(),
            })
        },
    )?;
    if dashboards.is_empty() {
        return Ok(dashboards);
    }
    let mut sources = sources(tx, condition, &params)?;
    let alerts = alert::of_dashboards(tx, condition, &params)?;
    let kpis = kpi::of_dashboards(tx, condition, &params)?;
    let widgets = widget::of_dashboards(tx, condition, &params)?;
    let mut alerts: HashMap<Option<i64>, Vec<Alert>> = grouped(alerts, |alert| Some(alert.kpi_id));
    let kpis: Vec<Kpi> = kpis
        .into_iter()
        .map(|mut kpi| {
            kpi.alerts = alerts.remove(&Some(kpi.id)).unwrap_or_default();
            kpi.sources = sources.kpis.remove(&kpi.id).unwrap_or_default();
            kpi
        })
        .collect();
    let (of_widgets, of_bars): (Vec<Kpi>, Vec<Kpi>) = kpis.into_iter().partition(|kpi| kpi.widget_id.is_some());
    let mut of_widgets = grouped(of_widgets, |kpi| kpi.widget_id);
    let mut of_bars = grouped(of_bars, |kpi| Some(kpi.dashboard_id));
    let mut widgets = grouped(widgets, |widget| Some(widget.dashboard_id));
    for dashboard in &mut dashboards {
        dashboard.sources = sources.dashboards.remove(&dashboard.id).unwrap_or_default();
        dashboard.kpis = of_bars.remove(&Some(dashboard.id)).unwrap_or_default();
        let order = dashboard.settings.get("kpis_order").map(row_ids).unwrap_or_default();
        in_order(&mut dashboard.kpis, &order, |kpi| kpi.id);
        dashboard.widgets = widgets.remove(&Some(dashboard.id)).unwrap_or_default();
        in_order(&mut dashboard.widgets, &dashboard.widgets_order, |widget| widget.id);
        for widget in &mut dashboard.widgets {
            widget.sources = sources.widgets.remove(&widget.id).unwrap_or_default();
            widget.kpis = of_widgets.remove(&Some(widget.id)).unwrap_or_default();
        }
    }
    Ok(dashboards)
}
