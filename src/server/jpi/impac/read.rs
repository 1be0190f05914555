//! What `impac-angular` sends, as the Hub's input.

use crate::hub::{
    AlertService, AlertUpdate, DashboardCopy, DashboardUpdate, KpiUpdate, NewAlert, NewDashboard, NewKpi, NewWidget, Settings, WidgetUpdate,
};
use crate::kernel::{Error, Result};
use crate::server::jpi::sent::Attributes;

pub(in crate::server::jpi) fn new_dashboard(sent: &Attributes) -> Result<NewDashboard> {
    Ok(NewDashboard {
        name: sent.text_needed("name")?,
        currency: filled(sent.text("currency")?),
        organization_ids: sent.texts("organization_ids")?,
        settings: metadata(sent)?.unwrap_or_default(),
        widgets_templates: sent.value("widgets_templates").cloned(),
        published: sent.flag("published")?.unwrap_or(false),
    })
}

pub(in crate::server::jpi) fn dashboard_update(sent: &Attributes) -> Result<DashboardUpdate> {
    Ok(DashboardUpdate {
        name: sent.text("name")?,
        currency: filled(sent.text("currency")?),
        organization_ids: sent.texts("organization_ids")?,
        settings: metadata(sent)?,
        widgets_order: sent.ids("widgets_order")?,
        widgets_templates: sent.value("widgets_templates").cloned(),
        published: sent.flag("published")?,
    })
}

pub(in crate::server::jpi) fn dashboard_copy(sent: &Attributes) -> Result<DashboardCopy> {
    // The body is the template as the frontend read it: its `metadata` names nothing that the copy wants but new settings.
    let mut settings = metadata(sent)?.unwrap_or_default();
    settings.shift_remove("organization_ids");
    settings.shift_remove("kpis_order");
    Ok(DashboardCopy {
        name: filled(sent.text("name")?),
        currency: filled(sent.text("currency")?),
        organization_ids: sent.texts("organization_ids")?,
        settings,
    })
}

pub(in crate::server::jpi) fn new_widget(sent: &Attributes) -> Result<NewWidget> {
    Ok(NewWidget {
        name: sent.text("name")?.unwrap_or_default(),
        category: category(sent)?.unwrap_or_default(),
        endpoint: sent.text_needed("endpoint")?,
        width: sent.value("width").cloned(),
        settings: metadata(sent)?.unwrap_or_default(),
        layouts: sent.value("layouts").cloned(),
    })
}

pub(in crate::server::jpi) fn widget_update(sent: &Attributes) -> Result<WidgetUpdate> {
    Ok(WidgetUpdate {
        name: sent.text("name")?,
        category: category(sent)?,
        endpoint: sent.text("endpoint")?,
        width: sent.value("width").cloned(),
        settings: metadata(sent)?,
        layouts: sent.value("layouts").cloned(),
    })
}

pub(in crate::server::jpi) fn new_kpi(sent: &Attributes) -> Result<NewKpi> {
    Ok(NewKpi {
        name: sent.text("name")?.unwrap_or_default(),
        endpoint: sent.text_needed("endpoint")?,
        source: filled(sent.text("source")?),
        element_watched: sent.text("element_watched")?.unwrap_or_default(),
        extra_watchables: sent.texts("extra_watchables")?.unwrap_or_default(),
        targets: sent.object("targets")?.unwrap_or_default(),
        settings: metadata(sent)?.unwrap_or_default(),
        extra_params: sent.object("extra_params")?.unwrap_or_default(),
    })
}

pub(in crate::server::jpi) fn kpi_update(sent: &Attributes) -> Result<KpiUpdate> {
    // Targets that are sent as null are taken away; targets that are not sent stay.
    let targets = if sent.has("targets") { Some(sent.object("targets")?.unwrap_or_default()) } else { None };
    Ok(KpiUpdate {
        name: sent.text("name")?,
        element_watched: sent.text("element_watched")?,
        extra_watchables: sent.texts("extra_watchables")?,
        targets,
        settings: metadata(sent)?,
        extra_params: sent.object("extra_params")?,
    })
}

pub(in crate::server::jpi) fn new_alert(sent: &Attributes) -> Result<NewAlert> {
    Ok(NewAlert {
        title: sent.text("title")?,
        webhook: sent.text("webhook")?,
        service: AlertService::parse(&sent.text_needed("service")?)?,
        settings: metadata(sent)?.unwrap_or_default(),
        recipients: recipients(sent)?,
    })
}

pub(in crate::server::jpi) fn alert_update(sent: &Attributes) -> Result<AlertUpdate> {
    Ok(AlertUpdate {
        title: sent.text("title")?,
        webhook: sent.text("webhook")?,
        service: sent.text("service")?.as_deref().map(AlertService::parse).transpose()?,
        settings: metadata(sent)?,
        recipients: recipients(sent)?,
        sent: sent.flag("sent")?,
    })
}

/// The document. The frontend says `metadata`; the Hub's own name is understood too.
fn metadata(sent: &Attributes) -> Result<Option<Settings>> {
    match sent.object("metadata")? {
        Some(metadata) => Ok(Some(metadata)),
        None => sent.object("settings"),
    }
}

fn category(sent: &Attributes) -> Result<Option<String>> {
    match sent.text("category")? {
        Some(category) => Ok(Some(category)),
        None => sent.text("widget_category"),
    }
}

/// People: `{id, email}` as the frontend has them from `current_user`, or plain numbers and e-mails.
fn recipients(sent: &Attributes) -> Result<Option<Vec<String>>> {
    let Some(list) = sent.value("recipients").and_then(|value| value.as_array()) else { return Ok(None) };
    if list.iter().any(serde_json::Value::is_object) {
        let wrong = || Error::invalid("recipients", "a recipient has an `id` or an `email`");
        let people = sent.objects("recipients")?.unwrap_or_default();
        return people.iter().map(|person| person.text("id")?.or(person.text("email")?).ok_or_else(wrong)).collect::<Result<_>>().map(Some);
    }
    sent.texts("recipients")
}

fn filled(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}
