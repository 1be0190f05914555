//! What `mno-enterprise`'s models of Impac! send, as the Hub's input.

use serde_json::Value;

use super::sent::Attributes;
use crate::hub::{
    AlertService, AlertUpdate, DashboardCopy, DashboardUpdate, KpiUpdate, NewAlert, NewDashboard, NewKpi, NewWidget, WidgetUpdate,
};
use crate::kernel::{Error, Result};

pub(super) fn new_dashboard(sent: &Attributes) -> Result<NewDashboard> {
    Ok(NewDashboard {
        name: sent.text_needed("name")?,
        currency: filled(sent.text("currency")?),
        organization_ids: sent.ids("organization_ids")?,
        settings: sent.object("settings")?.unwrap_or_default(),
        widgets_templates: sent.value("widgets_templates").cloned(),
        published: sent.flag("published")?.unwrap_or(false),
    })
}

pub(super) fn dashboard_update(sent: &Attributes) -> Result<DashboardUpdate> {
    Ok(DashboardUpdate {
        name: filled(sent.text("name")?),
        currency: filled(sent.text("currency")?),
        organization_ids: sent.ids("organization_ids")?,
        settings: sent.object("settings")?,
        widgets_order: sent.ids("widgets_order")?.map(|ids| numbers("widgets_order", &ids)).transpose()?,
        widgets_templates: sent.value("widgets_templates").cloned(),
        published: sent.flag("published")?,
    })
}

/// `mno-enterprise` copies with `{id, name, organization_ids, owner_type, owner_id}`.
pub(super) fn dashboard_copy(sent: &Attributes) -> Result<DashboardCopy> {
    Ok(DashboardCopy {
        name: filled(sent.text("name")?),
        currency: filled(sent.text("currency")?),
        organization_ids: sent.ids("organization_ids")?.filter(|ids| !ids.is_empty()),
        settings: sent.object("settings")?.unwrap_or_default(),
    })
}

pub(super) fn new_widget(sent: &Attributes) -> Result<NewWidget> {
    Ok(NewWidget {
        name: sent.text("name")?.unwrap_or_default(),
        category: sent.text("widget_category")?.unwrap_or_default(),
        endpoint: sent.text_needed("endpoint")?,
        width: sent.value("width").cloned(),
        settings: settings(sent)?.unwrap_or_default(),
        layouts: sent.value("layouts").cloned(),
    })
}

pub(super) fn widget_update(sent: &Attributes) -> Result<WidgetUpdate> {
    Ok(WidgetUpdate {
        name: sent.text("name")?,
        category: sent.text("widget_category")?,
        endpoint: filled(sent.text("endpoint")?),
        width: sent.value("width").cloned(),
        settings: settings(sent)?,
        layouts: sent.value("layouts").cloned(),
    })
}

pub(super) fn new_kpi(sent: &Attributes) -> Result<NewKpi> {
    Ok(NewKpi {
        name: sent.text("name")?.unwrap_or_default(),
        endpoint: sent.text_needed("endpoint")?,
        source: filled(sent.text("source")?),
        element_watched: sent.text("element_watched")?.unwrap_or_default(),
        extra_watchables: sent.ids("extra_watchables")?.unwrap_or_default(),
        targets: sent.object("targets")?.unwrap_or_default(),
        settings: settings(sent)?.unwrap_or_default(),
        extra_params: sent.object("extra_params")?.unwrap_or_default(),
    })
}

pub(super) fn kpi_update(sent: &Attributes) -> Result<KpiUpdate> {
    // Targets that are sent as null are taken away; targets that are not sent stay.
    let targets = if sent.has("targets") { Some(sent.object("targets")?.unwrap_or_default()) } else { None };
    Ok(KpiUpdate {
        name: sent.text("name")?,
        element_watched: sent.text("element_watched")?,
        extra_watchables: sent.ids("extra_watchables")?,
        targets,
        settings: settings(sent)?,
        extra_params: sent.object("extra_params")?,
    })
}

pub(super) fn new_alert(sent: &Attributes) -> Result<NewAlert> {
    Ok(NewAlert {
        title: sent.text("title")?,
        webhook: sent.text("webhook")?,
        service: AlertService::parse(sent.text("service")?.as_deref().unwrap_or("inapp"))?,
        settings: sent.object("settings")?.unwrap_or_default(),
        recipients: recipients(sent)?,
    })
}

pub(super) fn alert_update(sent: &Attributes) -> Result<AlertUpdate> {
    Ok(AlertUpdate {
        title: sent.text("title")?,
        webhook: sent.text("webhook")?,
        service: filled(sent.text("service")?).as_deref().map(AlertService::parse).transpose()?,
        settings: sent.object("settings")?,
        recipients: recipients(sent)?,
        sent: sent.flag("sent")?,
    })
}

/// A document, into which organizations that stand beside it go.
fn settings(sent: &Attributes) -> Result<Option<serde_json::Map<String, Value>>> {
    let mut settings = sent.object("settings")?;
    if let Some(ids) = sent.ids("organization_ids")? {
        settings.get_or_insert_default().insert("organization_ids".into(), ids.into());
    }
    Ok(settings)
}

/// People, as `{id, email}`, numbers or e-mails.
fn recipients(sent: &Attributes) -> Result<Option<Vec<String>>> {
    match sent.value("recipients") {
        Some(Value::Array(items)) => {
            let wrong = || Error::invalid("recipients", "a recipient has an `id` or an `email`");
            let name = |item: &Value| match item {
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                Value::Object(person) => ["id", "email"].iter().find_map(|field| match person.get(*field)? {
                    Value::String(text) => Some(text.clone()),
                    Value::Number(number) => Some(number.to_string()),
                    _ => None,
                }),
                _ => None,
            };
            items
                .iter()
                .map(|item| name(item).ok_or_else(wrong))
                .filter(|name| !matches!(name, Ok(text) if text.is_empty()))
                .collect::<Result<_>>()
                .map(Some)
        }
        _ => sent.ids("recipients"),
    }
}

fn numbers(field: &str, ids: &[String]) -> Result<Vec<i64>> {
    ids.iter().map(|id| id.parse().map_err(|_| Error::invalid(field, "must be a list of numbers"))).collect()
}

fn filled(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}
