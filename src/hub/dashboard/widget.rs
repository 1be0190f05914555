//! The reports on a dashboard.

use serde_json::{Value, json};

use super::audited::record_update;
use super::model::{Dashboard, DataSource, Settings, Widget};
use super::part::{part_to_see, part_to_write};
use super::rule::{reader, take_sources, writer};
use super::{check, merge};
use crate::hub::sql::dashboard as sql;
use crate::hub::{Action, Hub, Permit, audit};
use crate::kernel::Result;
use crate::store::Tx;

/// A widget to add.
#[derive(Debug, Clone, Default)]
pub struct NewWidget {
    /// For people.
    pub name: String,
    /// Under which heading it is found.
    pub category: String,
    /// Which report.
    pub endpoint: String,
    /// In twelfths of the page, as sent; `width` of the settings counts when this is absent.
    pub width: Option<Value>,
    /// The frontend's own document. Absent organizations, currency and range of time are the dashboard's.
    pub settings: Settings,
    /// How it may be laid out.
    pub layouts: Option<Value>,
}

/// What to change; absent stays.
#[derive(Debug, Clone, Default)]
pub struct WidgetUpdate {
    /// For people.
    pub name: Option<String>,
    /// Under which heading it is found.
    pub category: Option<String>,
    /// Which report.
    pub endpoint: Option<String>,
    /// In twelfths of the page.
    pub width: Option<Value>,
    /// Put over the stored document, member by member.
    pub settings: Option<Settings>,
    /// How it may be laid out.
    pub layouts: Option<Value>,
}

/// How wide a widget is when nobody says.
const WIDTH_DEFAULT: u8 = 6;

impl Hub {
    /// The widgets that show an organization's data: the caller's own, or everybody's for a key or a service.
    ///
    /// # Errors
    /// The store's.
    pub async fn widget_list(&self, permit: &Permit) -> Result<Vec<Widget>> {
        permit.expect(Action::ReadReports)?;
        let organization_id = permit.organization()?.id;
        let user_id = permit.caller_user().map(|user| user.id);
        self.db
            .read(move |tx| {
                let dashboards = sql::load(tx, &sql::Scope::Showing { organization_id, user_id })?;
                let widgets = dashboards.into_iter().flat_map(|dashboard| dashboard.widgets);
                Ok(widgets
                    .filter(|widget| widget.sources.iter().any(|source| source.id == organization_id))
                    .map(|mut widget| {
                        // What else it shows is a matter of the other organizations.
                        widget.sources.retain(|source| source.id == organization_id);
                        widget.kpis.iter_mut().for_each(|kpi| kpi.sources.retain(|source| source.id == organization_id));
                        widget
                    })
                    .collect())
            })
            .await
    }

    /// One widget.
    ///
    /// # Errors
    /// Not found.
    pub async fn widget_show(&self, permit: &Permit, id: i64) -> Result<Widget> {
        let holder = reader(permit)?;
        self.db.read(move |tx| part_to_see(tx, &holder, id)).await
    }

    /// Adds a widget at the end of a dashboard.
    ///
    /// # Errors
    /// Invalid input by field; not found; forbidden unless every organization of the dashboard and of the widget grants it.
    pub async fn widget_create(&self, permit: &Permit, dashboard_id: i64, new: NewWidget) -> Result<Widget> {
        let holder = writer(permit)?;
        let name = check::name(&new.name, 0)?;
        let category = crate::hub::user::text_check("widget_category", &new.category, 0)?;
        let endpoint = check::endpoint(&new.endpoint)?;
        let mut settings = new.settings;
        let selectors = take_sources(&mut settings)?;
        let width = match new.width.as_ref().or(settings.get("width")) {
            None | Some(Value::Null) => WIDTH_DEFAULT,
            Some(width) => check::width(width)?,
        };
        let layouts = new.layouts.unwrap_or_else(|| json!([]));
        check::document("layouts", &layouts)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let dashboard = holder.own(tx, dashboard_id)?;
                holder.check_write(tx, &dashboard.sources)?;
                check::count("widgets on this dashboard", dashboard.widgets.len(), check::WIDGETS_MAX)?;
                let sources = match &selectors {
                    Some(selectors) => holder.sources(tx, selectors)?,
                    None => dashboard.sources.clone(),
                };
                holder.check_write(tx, &sources)?;
                let mut settings = settings.clone();
                default_settings(&mut settings, &dashboard, &["hist_parameters"]);
                check::settings("metadata", &settings)?;
                let id = sql::widget::insert(
                    tx,
                    &sql::widget::Insert {
                        dashboard_id,
                        name: &name,
                        category: &category,
                        endpoint: &endpoint,
                        width,
                        settings: &settings,
                        layouts: &layouts,
                    },
                )?;
                sql::sources_replace(tx, &sql::Place::widget(dashboard_id, id), &sources)?;
                record(tx, &permit, "widget.create", id, &sources, &endpoint)?;
                part_to_see(tx, &holder, id)
            })
            .await
    }

    /// Changes a widget. `width` of the settings becomes the widget's own: that is where a reloaded page reads it.
    ///
    /// # Errors
    /// As [`Hub::widget_create`].
    pub async fn widget_update(&self, permit: &Permit, id: i64, update: WidgetUpdate) -> Result<Widget> {
        let holder = writer(permit)?;
        let name = update.name.as_deref().map(|name| check::name(name, 0)).transpose()?;
        let category = update.category.as_deref().map(|text| crate::hub::user::text_check("widget_category", text, 0)).transpose()?;
        let endpoint = update.endpoint.as_deref().map(check::endpoint).transpose()?;
        let mut patch = update.settings.clone().unwrap_or_default();
        let selectors = take_sources(&mut patch)?;
        let width = match update.width.as_ref().or(patch.get("width")) {
            None | Some(Value::Null) => None,
            Some(width) => Some(check::width(width)?),
        };
        if let Some(layouts) = &update.layouts {
            check::document("layouts", layouts)?;
        }
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let mut widget: Widget = part_to_write(tx, &holder, id)?;
                let before = widget.audited();
                if let Some(selectors) = &selectors {
                    let sources = holder.sources(tx, selectors)?;
                    holder.check_write(tx, &sources)?;
                    sql::sources_replace(tx, &sql::Place::widget(widget.dashboard_id, id), &sources)?;
                }
                merge::deep_merge(&mut widget.settings, &patch);
                check::settings("metadata", &widget.settings)?;
                widget.name = name.clone().unwrap_or(widget.name);
                widget.category = category.clone().unwrap_or(widget.category);
                widget.endpoint = endpoint.clone().unwrap_or(widget.endpoint);
                widget.width = width.unwrap_or(widget.width);
                widget.layouts = update.layouts.clone().unwrap_or(widget.layouts);
                sql::widget::update(tx, &widget)?;
                let after: Widget = part_to_see(tx, &holder, id)?;
                record_update(tx, &permit, ("widget.update", id), &after.sources, (&before, &after.audited()))?;
                Ok(after)
            })
            .await
    }

    /// Removes a widget with its KPIs; what it was.
    ///
    /// # Errors
    /// As [`Hub::widget_create`].
    pub async fn widget_delete(&self, permit: &Permit, id: i64) -> Result<Widget> {
        let holder = writer(permit)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let widget: Widget = part_to_write(tx, &holder, id)?;
                sql::widget::delete(tx, id)?;
                record(tx, &permit, "widget.delete", id, &widget.sources, &widget.endpoint)?;
                Ok(widget)
            })
            .await
    }
}

/// What a new widget or KPI takes from its dashboard where the frontend says nothing: the currency, and the first of the named
/// settings that the dashboard has as its range of time.
pub(super) fn default_settings(settings: &mut Settings, dashboard: &Dashboard, ranges: &[&str]) {
    if !settings.contains_key("currency") {
        settings.insert("currency".into(), dashboard.currency.as_str().into());
    }
    if !settings.contains_key("hist_parameters")
        && let Some(range) = ranges.iter().find_map(|name| dashboard.settings.get(*name))
    {
        settings.insert("hist_parameters".into(), range.clone());
    }
}

/// A line of the audit, in the organization's when it is one.
pub(super) fn record(tx: &mut Tx<'_>, permit: &Permit, action: &str, id: i64, sources: &[DataSource], endpoint: &str) -> Result<()> {
    let organizations: Vec<&str> = sources.iter().map(|source| source.uid.as_str()).collect();
    let organization = if let [only] = organizations[..] { Some(only) } else { None };
    let detail = json!({"endpoint": endpoint, "organizations": organizations});
    audit::record(tx, permit, action, &id.to_string(), organization, &detail)
}
