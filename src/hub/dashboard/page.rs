//! Dashboards themselves.

use serde_json::{Value, json};

use super::audited::record_update;
use super::model::{Dashboard, DashboardKind, DataSource, Settings};
use super::rule::{Holder, reader, take_sources, writer};
use super::{check, merge};
use crate::hub::sql::dashboard as sql;
use crate::hub::{Hub, Permit, audit};
use crate::kernel::{Currency, Result};
use crate::store::Tx;

/// A dashboard to create.
#[derive(Debug, Clone, Default)]
pub struct NewDashboard {
    /// For people.
    pub name: String,
    /// In which its figures are shown; the first organization's by default.
    pub currency: Option<String>,
    /// Whose data it shows: uids or numbers. `organization_ids` of the settings count when this is absent.
    pub organization_ids: Option<Vec<String>>,
    /// The frontend's own document.
    pub settings: Settings,
    /// Widgets that the frontend offers on it.
    pub widgets_templates: Option<Value>,
    /// Do the tenant's people see it? Templates only.
    pub published: bool,
}

/// What to change; absent stays.
#[derive(Debug, Clone, Default)]
pub struct DashboardUpdate {
    /// For people.
    pub name: Option<String>,
    /// In which its figures are shown.
    pub currency: Option<String>,
    /// Whose data it shows.
    pub organization_ids: Option<Vec<String>>,
    /// Put over the stored document, member by member.
    pub settings: Option<Settings>,
    /// The order of the widgets. Ids that are not on the dashboard are passed over; widgets that it does not name come last.
    pub widgets_order: Option<Vec<i64>>,
    /// Widgets that the frontend offers on it.
    pub widgets_templates: Option<Value>,
    /// Do the tenant's people see it? Templates only.
    pub published: Option<bool>,
}

/// What a dashboard is shown in when nobody says.
const CURRENCY_DEFAULT: &str = "USD";

impl Hub {
    /// The dashboards of the permit's holder: her own (`act_as_oneself`), an organization's (`read_reports`), or a tenant's
    /// templates (`manage_tenant`).
    ///
    /// # Errors
    /// The store's.
    pub async fn dashboard_list(&self, permit: &Permit) -> Result<Vec<Dashboard>> {
        let holder = reader(permit)?;
        self.db
            .read(move |tx| {
                let dashboards = sql::load(tx, &holder.scope())?;
                holder.visible(tx, dashboards)
            })
            .await
    }

    /// One of them.
    ///
    /// # Errors
    /// Not found, also when it is somebody else's.
    pub async fn dashboard_show(&self, permit: &Permit, id: i64) -> Result<Dashboard> {
        let holder = reader(permit)?;
        self.db.read(move |tx| holder.see(tx, id)).await
    }

    /// Creates one: a dashboard, or a template for a permit over a tenant.
    ///
    /// # Errors
    /// Invalid input by field; forbidden unless every organization that it shows grants it.
    pub async fn dashboard_create(&self, permit: &Permit, new: NewDashboard) -> Result<Dashboard> {
        let holder = writer(permit)?;
        let name = check::name(&new.name, 1)?;
        let currency = new.currency.as_deref().map(Currency::parse).transpose()?;
        let mut settings = new.settings;
        let named = take_sources(&mut settings)?;
        let selectors = new.organization_ids.or(named).unwrap_or_default();
        check::settings("metadata", &settings)?;
        let widgets_templates = new.widgets_templates.unwrap_or_else(|| json!([]));
        check::document("widgets_templates", &widgets_templates)?;
        let (permit, published) = (permit.clone(), new.published);
        self.db
            .write(move |tx| {
                let sources = holder.sources(tx, &selectors)?;
                let draft = Draft {
                    name: &name,
                    currency: currency.as_ref(),
                    settings: &settings,
                    widgets_templates: &widgets_templates,
                    published,
                };
                let id = insert(tx, &permit, &holder, &sources, &draft)?;
                record(tx, &permit, &holder, "create", id, &sources, &name)?;
                holder.see(tx, id)
            })
            .await
    }

    /// Changes one.
    ///
    /// # Errors
    /// Invalid input by field; not found; forbidden unless every organization that it shows, and shall show, grants it.
    pub async fn dashboard_update(&self, permit: &Permit, id: i64, update: DashboardUpdate) -> Result<Dashboard> {
        let holder = writer(permit)?;
        let name = update.name.as_deref().map(|name| check::name(name, 1)).transpose()?;
        let currency = update.currency.as_deref().map(Currency::parse).transpose()?;
        let mut patch = update.settings.clone().unwrap_or_default();
        let named = take_sources(&mut patch)?;
        let selectors = update.organization_ids.clone().or(named);
        if let Some(templates) = &update.widgets_templates {
            check::document("widgets_templates", templates)?;
        }
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let mut dashboard = holder.own(tx, id)?;
                holder.check_write(tx, &dashboard.sources)?;
                let before = dashboard.audited();
                if let Some(selectors) = &selectors {
                    let sources = holder.sources(tx, selectors)?;
                    holder.check_write(tx, &sources)?;
                    sql::sources_replace(tx, &sql::Place::dashboard(id), &sources)?;
                }
                merge::deep_merge(&mut dashboard.settings, &patch);
                check::settings("metadata", &dashboard.settings)?;
                if let Some(order) = &update.widgets_order {
                    let there: Vec<i64> = dashboard.widgets.iter().map(|widget| widget.id).collect();
                    dashboard.widgets_order = order.iter().copied().filter(|id| there.contains(id)).collect();
                }
                dashboard.name = name.clone().unwrap_or(dashboard.name);
                dashboard.currency = currency.clone().unwrap_or(dashboard.currency);
                dashboard.widgets_templates = update.widgets_templates.clone().unwrap_or(dashboard.widgets_templates);
                if dashboard.kind == DashboardKind::Template {
                    dashboard.published = update.published.unwrap_or(dashboard.published);
                }
                sql::update(tx, &dashboard)?;
                let after = holder.see(tx, id)?;
                let action = format!("{}.update", noun(&holder));
                record_update(tx, &permit, (action.as_str(), id), &after.sources, (&before, &after.audited()))?;
                Ok(after)
            })
            .await
    }

    /// Removes one with everything on it; what it was.
    ///
    /// # Errors
    /// Not found; forbidden unless every organization that it shows grants it.
    pub async fn dashboard_delete(&self, permit: &Permit, id: i64) -> Result<Dashboard> {
        let holder = writer(permit)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let dashboard = holder.own(tx, id)?;
                holder.check_write(tx, &dashboard.sources)?;
                sql::delete(tx, id)?;
                record(tx, &permit, &holder, "delete", id, &dashboard.sources, &dashboard.name)?;
                Ok(dashboard)
            })
            .await
    }
}

/// What a new row is made from, beside its sources.
pub(super) struct Draft<'a> {
    pub(super) name: &'a str,
    pub(super) currency: Option<&'a Currency>,
    pub(super) settings: &'a Settings,
    pub(super) widgets_templates: &'a Value,
    pub(super) published: bool,
}

/// Checks the rule and the number, and writes the row with its sources.
pub(super) fn insert(tx: &mut Tx<'_>, permit: &Permit, holder: &Holder, sources: &[DataSource], draft: &Draft<'_>) -> Result<i64> {
    // An organization's own dashboard shows that organization, also when nobody says so.
    let own;
    let sources = match holder {
        Holder::Organization(organization) if sources.is_empty() => {
            own = holder.sources(tx, &[organization.uid.to_string()])?;
            &own[..]
        }
        _ => sources,
    };
    holder.check_write(tx, sources)?;
    let template = matches!(holder, Holder::Tenant(_));
    let (noun, max) = if template { ("templates", check::TEMPLATES_MAX) } else { ("dashboards", check::DASHBOARDS_MAX) };
    check::count(noun, sql::count(tx, &holder.scope())?, max)?;
    let currency = draft.currency.cloned().or_else(|| sources.first().map(|source| source.currency.clone()));
    let tenant_id = match holder {
        Holder::Tenant(tenant) => tenant.id,
        _ => permit.tenant()?.id,
    };
    let id = sql::insert(
        tx,
        &sql::Insert {
            tenant_id,
            kind: if template { DashboardKind::Template } else { DashboardKind::Dashboard },
            user_id: holder.user().map(|user| user.id),
            organization_id: match holder {
                Holder::Organization(organization) => Some(organization.id),
                _ => None,
            },
            name: draft.name,
            currency: currency.as_ref().map_or(CURRENCY_DEFAULT, Currency::as_str),
            settings: draft.settings,
            widgets_templates: draft.widgets_templates,
            published: template && draft.published,
        },
    )?;
    sql::sources_replace(tx, &sql::Place::dashboard(id), sources)?;
    Ok(id)
}

/// The word of the audit.
fn noun(holder: &Holder) -> &'static str {
    if matches!(holder, Holder::Tenant(_)) { "dashboard_template" } else { "dashboard" }
}

/// A line of the audit. Only a single organization's audit shows it: a dashboard over several is nobody's alone.
pub(super) fn record(
    tx: &mut Tx<'_>,
    permit: &Permit,
    holder: &Holder,
    verb: &str,
    id: i64,
    sources: &[DataSource],
    name: &str,
) -> Result<()> {
    let noun = noun(holder);
    let organizations: Vec<&str> = sources.iter().map(|source| source.uid.as_str()).collect();
    let organization = if let [only] = organizations[..] { Some(only) } else { None };
    let detail = json!({"name": name, "organizations": organizations});
    audit::record(tx, permit, &format!("{noun}.{verb}"), &id.to_string(), organization, &detail)
}
