//! A new dashboard out of a template, or of one's own.

use serde_json::{Value, json};

use super::check;
use super::kpi;
use super::model::{Dashboard, Kpi, Settings, Widget};
use super::page::{Draft, insert, record};
use super::rule::{Holder, missing, take_sources, writer};
use crate::hub::sql::dashboard as sql;
use crate::hub::{Hub, Permit};
use crate::kernel::{Currency, Result};
use crate::store::Tx;

/// How the copy differs.
#[derive(Debug, Clone, Default)]
pub struct DashboardCopy {
    /// For people; as the source's by default.
    pub name: Option<String>,
    /// In which its figures are shown; as the source's by default.
    pub currency: Option<String>,
    /// Whose data it shows. As the source's by default, which a template does not have.
    pub organization_ids: Option<Vec<String>>,
    /// Put over the source's document.
    pub settings: Settings,
}

impl Hub {
    /// Copies a dashboard of the holder's, or a template of the marketplace, with its widgets and KPIs. Documents lose the
    /// organizations that they name; everything on the copy shows the copy's. Alerts are those of new KPIs.
    ///
    /// # Errors
    /// Not found; forbidden unless every organization that the copy shows grants it.
    pub async fn dashboard_copy(&self, permit: &Permit, id: i64, copy: DashboardCopy) -> Result<Dashboard> {
        let holder = writer(permit)?;
        let name = copy.name.as_deref().map(|name| check::name(name, 1)).transpose()?;
        let currency = copy.currency.as_deref().map(Currency::parse).transpose()?;
        let mut patch = copy.settings;
        let named = take_sources(&mut patch)?;
        let selectors = copy.organization_ids.or(named);
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let source = source(tx, &permit, &holder, id)?;
                let sources = match &selectors {
                    Some(selectors) => holder.sources(tx, selectors)?,
                    None => source.sources.clone(),
                };
                let mut settings = source.settings.clone();
                settings.shift_remove("kpis_order");
                super::merge::deep_merge(&mut settings, &patch);
                check::settings("metadata", &settings)?;
                let draft = Draft {
                    name: name.as_deref().unwrap_or(&source.name),
                    currency: Some(currency.as_ref().unwrap_or(&source.currency)),
                    settings: &settings,
                    widgets_templates: &source.widgets_templates,
                    published: false,
                };
                let new = insert(tx, &permit, &holder, &sources, &draft)?;
                let mut made = Vec::with_capacity(source.widgets.len());
                for widget in &source.widgets {
                    let id = widget_copy(tx, new, widget)?;
                    sql::sources_replace(tx, &sql::Place::widget(new, id), &sources)?;
                    made.push(id);
                    for kpi in &widget.kpis {
                        kpi_copy(tx, &holder, new, Some(id), kpi, &sources)?;
                    }
                }
                let mut bar = Vec::with_capacity(source.kpis.len());
                for kpi in &source.kpis {
                    bar.push(kpi_copy(tx, &holder, new, None, kpi, &sources)?);
                }
                let mut dashboard = holder.own(tx, new)?;
                dashboard.widgets_order = made;
                dashboard.settings.insert("kpis_order".into(), json!(bar));
                sql::update(tx, &dashboard)?;
                record(tx, &permit, &holder, "copy", new, &sources, draft.name)?;
                holder.see(tx, new)
            })
            .await
    }
}

/// What is copied: one of the holder's own, or a template that she may see.
fn source(tx: &mut Tx<'_>, permit: &Permit, holder: &Holder, id: i64) -> Result<Dashboard> {
    let marketplace_id = permit.marketplace()?.id;
    let found = sql::load(tx, &sql::Scope::One(id))?.pop().ok_or_else(|| missing("dashboard", id))?;
    if holder.owns(&found) {
        return holder.visible(tx, vec![found])?.pop().ok_or_else(|| missing("dashboard", id));
    }
    let template = matches!(found.owner, super::DashboardOwner::Tenant { id, .. } if id == marketplace_id) && found.published;
    if template { Ok(super::template::without_sources(found)) } else { Err(missing("dashboard", id)) }
}

fn widget_copy(tx: &mut Tx<'_>, dashboard_id: i64, widget: &Widget) -> Result<i64> {
    sql::widget::insert(
        tx,
        &sql::widget::Insert {
            dashboard_id,
            name: &widget.name,
            category: &widget.category,
            endpoint: &widget.endpoint,
            width: widget.width,
            settings: &widget.settings,
            layouts: &widget.layouts,
        },
    )
}

fn kpi_copy(
    tx: &mut Tx<'_>,
    holder: &Holder,
    dashboard_id: i64,
    widget_id: Option<i64>,
    kpi: &Kpi,
    sources: &[super::DataSource],
) -> Result<i64> {
    let watchables = Value::from(kpi.extra_watchables.clone());
    let id = sql::kpi::insert(
        tx,
        &sql::kpi::Insert {
            dashboard_id,
            widget_id,
            name: &kpi.name,
            endpoint: &kpi.endpoint,
            source: &kpi.source,
            element_watched: &kpi.element_watched,
            extra_watchables: &watchables,
            targets: &kpi.targets,
            settings: &kpi.settings,
            extra_params: &kpi.extra_params,
        },
    )?;
    sql::sources_replace(tx, &sql::Place::kpi(dashboard_id, id), sources)?;
    kpi::alerts_of_new(tx, holder, id, widget_id.is_some(), &kpi.targets)?;
    Ok(id)
}
