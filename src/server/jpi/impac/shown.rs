//! The shapes that `impac-angular` reads. It compares ids by what it was given, finds a dashboard's companies in `data_sources`,
//! and calls a document `metadata`, but that of a KPI `settings`.

use serde_json::{Map, Value, json};

use crate::hub::{Alert, Dashboard, DashboardKind, DataSource, Kpi, Settings, Widget};

/// A dashboard with everything on it.
pub(in crate::server::jpi) fn dashboard(dashboard: &Dashboard) -> Value {
    let mut shown = json!({
        "id": dashboard.id,
        "name": dashboard.name,
        "full_name": dashboard.name,
        "currency": dashboard.currency.as_str(),
        "metadata": document(&dashboard.settings, &dashboard.sources),
        "data_sources": dashboard.sources.iter().map(|source| json!({"id": source.id, "uid": source.uid.as_str(), "label": source.name})).collect::<Vec<_>>(),
        "widgets_order": dashboard.widgets.iter().map(|widget| widget.id).collect::<Vec<_>>(),
        "kpis": dashboard.kpis.iter().map(kpi).collect::<Vec<_>>(),
        "widgets": dashboard.widgets.iter().map(widget).collect::<Vec<_>>(),
        "widgets_templates": dashboard.widgets_templates,
        "created_at": dashboard.created_at,
        "updated_at": dashboard.updated_at,
    });
    if dashboard.kind == DashboardKind::Template {
        shown["published"] = dashboard.published.into();
    }
    shown
}

/// A widget.
pub(in crate::server::jpi) fn widget(widget: &Widget) -> Value {
    json!({
        "id": widget.id,
        "name": widget.name,
        "endpoint": widget.endpoint,
        "category": widget.category,
        "width": widget.width,
        "metadata": document(&widget.settings, &widget.sources),
        // Nothing asks whose it is: a dashboard is its user's.
        "owner": null,
        "layouts": widget.layouts,
        "kpis": widget.kpis.iter().map(kpi).collect::<Vec<_>>(),
        "created_at": widget.created_at,
        "updated_at": widget.updated_at,
    })
}

/// A KPI. The client takes targets and parameters from Impac!'s answer where the stored KPI has none, and an empty object is
/// something to it: what is empty is left out.
pub(in crate::server::jpi) fn kpi(kpi: &Kpi) -> Value {
    let mut shown = Map::new();
    shown.insert("id".into(), kpi.id.into());
    if !kpi.name.is_empty() {
        shown.insert("name".into(), kpi.name.clone().into());
    }
    shown.insert("endpoint".into(), kpi.endpoint.clone().into());
    shown.insert("source".into(), kpi.source.clone().into());
    shown.insert("element_watched".into(), kpi.element_watched.clone().into());
    shown.insert("extra_watchables".into(), kpi.extra_watchables.clone().into());
    for (name, value) in [("targets", &kpi.targets), ("extra_params", &kpi.extra_params)] {
        if !value.is_empty() {
            shown.insert(name.into(), Value::Object(value.clone()));
        }
    }
    shown.insert("settings".into(), document(&kpi.settings, &kpi.sources));
    if let Some(widget_id) = kpi.widget_id {
        shown.insert("widget_id".into(), widget_id.into());
    }
    shown.insert("alerts".into(), kpi.alerts.iter().map(alert).collect());
    Value::Object(shown)
}

/// An alert.
pub(in crate::server::jpi) fn alert(alert: &Alert) -> Value {
    json!({
        "id": alert.id,
        "title": alert.title,
        "webhook": alert.webhook,
        "service": alert.service.as_str(),
        "metadata": alert.settings,
        "sent": alert.sent,
        "kpi_id": alert.kpi_id,
        "recipients": alert.recipients.iter().map(|recipient| json!({"id": recipient.id, "email": recipient.email})).collect::<Vec<_>>(),
    })
}

/// A document with the organizations that it names: their uids, which is what Impac! is asked with.
fn document(settings: &Settings, sources: &[DataSource]) -> Value {
    let mut document = settings.clone();
    document.insert("organization_ids".into(), sources.iter().map(|source| Value::from(source.uid.as_str())).collect());
    Value::Object(document)
}
