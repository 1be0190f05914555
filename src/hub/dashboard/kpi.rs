//! Figures that are watched, in a dashboard's bar or on a widget.

use serde_json::Value;

use super::alert::ALERT_TITLE;
use super::audited::record_update;
use super::model::{AlertService, Dashboard, Kpi, Settings};
use super::part::{part_to_see, part_to_write};
use super::rule::{Holder, missing, reader, take_sources, writer};
use super::widget::{default_settings, record};
use super::{check, merge};
use crate::hub::sql::dashboard as sql;
use crate::hub::user::text_check;
use crate::hub::{Action, Hub, Permit};
use crate::kernel::{Error, Result};
use crate::store::Tx;

/// Where a new KPI goes.
#[derive(Debug, Clone, Copy)]
pub enum KpiParent {
    /// Into a dashboard's bar.
    Dashboard(i64),
    /// Onto a widget, whose dashboard need not be known.
    Widget(i64),
}

/// A KPI to add.
#[derive(Debug, Clone, Default)]
pub struct NewKpi {
    /// For people.
    pub name: String,
    /// Which figure.
    pub endpoint: String,
    /// `impac`, or `local`.
    pub source: Option<String>,
    /// What of it is watched.
    pub element_watched: String,
    /// What else of it.
    pub extra_watchables: Vec<String>,
    /// When it is missed.
    pub targets: Settings,
    /// The frontend's own document. Absent organizations, currency and range of time are those of its parent.
    pub settings: Settings,
    /// Parameters of the figure.
    pub extra_params: Settings,
}

/// What to change; absent stays.
#[derive(Debug, Clone, Default)]
pub struct KpiUpdate {
    /// For people.
    pub name: Option<String>,
    /// What of the figure is watched.
    pub element_watched: Option<String>,
    /// What else of it.
    pub extra_watchables: Option<Vec<String>>,
    /// When it is missed: the whole of it. None at all removes the alerts.
    pub targets: Option<Settings>,
    /// Put over the stored document, member by member.
    pub settings: Option<Settings>,
    /// Parameters of the figure: the whole of them.
    pub extra_params: Option<Settings>,
}

fn source_check(source: Option<&str>) -> Result<String> {
    match source.unwrap_or("impac") {
        known @ ("impac" | "local") => Ok(known.to_owned()),
        other => Err(Error::invalid("source", format!("`{other}` is not a source of KPIs")).hint("use `impac` or `local`")),
    }
}

impl Hub {
    /// The KPIs that watch an organization's data, those on widgets too: the caller's own, or everybody's for a key or a
    /// service, which sends the alerts.
    ///
    /// # Errors
    /// The store's.
    pub async fn kpi_list(&self, permit: &Permit) -> Result<Vec<Kpi>> {
        permit.expect(Action::ReadReports)?;
        let organization_id = permit.organization()?.id;
        let user_id = permit.caller_user().map(|user| user.id);
        self.db
            .read(move |tx| {
                let dashboards = sql::load(tx, &sql::Scope::Showing { organization_id, user_id })?;
                let kpis = dashboards.into_iter().flat_map(kpis_of);
                Ok(kpis.filter(|kpi| kpi.sources.iter().any(|source| source.id == organization_id)).collect())
            })
            .await
    }

    /// One KPI.
    ///
    /// # Errors
    /// Not found.
    pub async fn kpi_show(&self, permit: &Permit, id: i64) -> Result<Kpi> {
        let holder = reader(permit)?;
        self.db.read(move |tx| part_to_see(tx, &holder, id)).await
    }

    /// Adds a KPI. With targets, its user is told in the app when it misses them; on a widget, by e-mail as well.
    ///
    /// # Errors
    /// Invalid input by field; not found; forbidden unless every organization of the dashboard and of the KPI grants it.
    pub async fn kpi_create(&self, permit: &Permit, parent: KpiParent, new: NewKpi) -> Result<Kpi> {
        let holder = writer(permit)?;
        let name = check::name(&new.name, 0)?;
        let endpoint = check::endpoint(&new.endpoint)?;
        let source = source_check(new.source.as_deref())?;
        let element_watched = text_check("element_watched", &new.element_watched, 0)?;
        check::watchables(&new.extra_watchables)?;
        check::targets(&new.targets)?;
        check::settings("extra_params", &new.extra_params)?;
        let mut settings = new.settings;
        let selectors = take_sources(&mut settings)?;
        let (extra_watchables, targets, extra_params) = (Value::from(new.extra_watchables), new.targets, new.extra_params);
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let (dashboard_id, widget_id) = match parent {
                    KpiParent::Dashboard(id) => (id, None),
                    KpiParent::Widget(id) => (sql::widget::dashboard_id(tx, id)?.ok_or_else(|| missing("widget", id))?, Some(id)),
                };
                let dashboard = holder.own(tx, dashboard_id)?;
                holder.check_write(tx, &dashboard.sources)?;
                let there = dashboard.kpis.len() + dashboard.widgets.iter().map(|widget| widget.kpis.len()).sum::<usize>();
                check::count("KPIs on this dashboard", there, check::KPIS_MAX)?;
                let widget = dashboard.widgets.iter().find(|widget| Some(widget.id) == widget_id);
                let sources = match (&selectors, widget) {
                    (Some(selectors), _) => holder.sources(tx, selectors)?,
                    (None, Some(widget)) => widget.sources.clone(),
                    (None, None) => dashboard.sources.clone(),
                };
                holder.check_write(tx, &sources)?;
                let mut settings = settings.clone();
                default_settings(&mut settings, &dashboard, &["kpis_hist_parameters", "hist_parameters"]);
                check::settings("metadata", &settings)?;
                let id = sql::kpi::insert(
                    tx,
                    &sql::kpi::Insert {
                        dashboard_id,
                        widget_id,
                        name: &name,
                        endpoint: &endpoint,
                        source: &source,
                        element_watched: &element_watched,
                        extra_watchables: &extra_watchables,
                        targets: &targets,
                        settings: &settings,
                        extra_params: &extra_params,
                    },
                )?;
                sql::sources_replace(tx, &sql::Place::kpi(dashboard_id, id), &sources)?;
                alerts_of_new(tx, &holder, id, widget_id.is_some(), &targets)?;
                record(tx, &permit, "kpi.create", id, &sources, &endpoint)?;
                part_to_see(tx, &holder, id)
            })
            .await
    }

    /// Changes a KPI. First targets bring an alert, other targets make every alert due again, no targets remove the alerts.
    ///
    /// # Errors
    /// As [`Hub::kpi_create`].
    pub async fn kpi_update(&self, permit: &Permit, id: i64, update: KpiUpdate) -> Result<Kpi> {
        let holder = writer(permit)?;
        let name = update.name.as_deref().map(|name| check::name(name, 0)).transpose()?;
        let element_watched = update.element_watched.as_deref().map(|text| text_check("element_watched", text, 0)).transpose()?;
        update.extra_watchables.as_deref().map(check::watchables).transpose()?;
        update.targets.as_ref().map(check::targets).transpose()?;
        if let Some(params) = &update.extra_params {
            check::settings("extra_params", params)?;
        }
        let mut patch = update.settings.clone().unwrap_or_default();
        let selectors = take_sources(&mut patch)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let mut kpi: Kpi = part_to_write(tx, &holder, id)?;
                let before = kpi.audited();
                if let Some(selectors) = &selectors {
                    let sources = holder.sources(tx, selectors)?;
                    holder.check_write(tx, &sources)?;
                    sql::sources_replace(tx, &sql::Place::kpi(kpi.dashboard_id, id), &sources)?;
                }
                if let Some(targets) = &update.targets {
                    alerts_of_change(tx, &holder, &kpi, targets)?;
                    kpi.targets.clone_from(targets);
                }
                merge::deep_merge(&mut kpi.settings, &patch);
                check::settings("metadata", &kpi.settings)?;
                kpi.name = name.clone().unwrap_or(kpi.name);
                kpi.element_watched = element_watched.clone().unwrap_or(kpi.element_watched);
                kpi.extra_watchables = update.extra_watchables.clone().unwrap_or(kpi.extra_watchables);
                kpi.extra_params = update.extra_params.clone().unwrap_or(kpi.extra_params);
                sql::kpi::update(tx, &kpi)?;
                let after: Kpi = part_to_see(tx, &holder, id)?;
                record_update(tx, &permit, ("kpi.update", id), &after.sources, (&before, &after.audited()))?;
                Ok(after)
            })
            .await
    }

    /// Removes a KPI with its alerts; what it was.
    ///
    /// # Errors
    /// As [`Hub::kpi_create`].
    pub async fn kpi_delete(&self, permit: &Permit, id: i64) -> Result<Kpi> {
        let holder = writer(permit)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let kpi: Kpi = part_to_write(tx, &holder, id)?;
                sql::kpi::delete(tx, id)?;
                record(tx, &permit, "kpi.delete", id, &kpi.sources, &kpi.endpoint)?;
                Ok(kpi)
            })
            .await
    }
}

/// Every KPI of a dashboard: of its bar and of its widgets.
pub(super) fn kpis_of(dashboard: Dashboard) -> impl Iterator<Item = Kpi> {
    dashboard.kpis.into_iter().chain(dashboard.widgets.into_iter().flat_map(|widget| widget.kpis))
}

/// The alerts that a new KPI with targets has.
pub(super) fn alerts_of_new(tx: &mut Tx<'_>, holder: &Holder, kpi_id: i64, on_widget: bool, targets: &Settings) -> Result<()> {
    if !check::any_target(targets) {
        return Ok(());
    }
    alert_insert(tx, holder, kpi_id, AlertService::InApp)?;
    if on_widget {
        alert_insert(tx, holder, kpi_id, AlertService::Email)?;
    }
    Ok(())
}

fn alert_insert(tx: &mut Tx<'_>, holder: &Holder, kpi_id: i64, service: AlertService) -> Result<()> {
    let id = sql::alert::insert(tx, kpi_id, ALERT_TITLE, None, service, &Settings::new())?;
    let recipients: Vec<i64> = holder.user().map(|user| user.id).into_iter().collect();
    sql::alert::recipients_replace(tx, id, &recipients)
}

/// What other targets do to the alerts.
fn alerts_of_change(tx: &mut Tx<'_>, holder: &Holder, kpi: &Kpi, targets: &Settings) -> Result<()> {
    let (before, after) = (check::any_target(&kpi.targets), check::any_target(targets));
    if !after {
        return sql::alert::delete_of_kpi(tx, kpi.id);
    }
    if !before {
        let there = kpi.alerts.iter().any(|alert| alert.service == AlertService::InApp);
        return if there { Ok(()) } else { alert_insert(tx, holder, kpi.id, AlertService::InApp) };
    }
    if kpi.targets == *targets { Ok(()) } else { sql::alert::reset(tx, kpi.id) }
}
