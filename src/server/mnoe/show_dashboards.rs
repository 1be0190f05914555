//! Dashboards, widgets, KPIs and alerts as `mno-enterprise`'s models of Impac! read them.

use serde_json::{Value, json};

use crate::hub::{Alert, Dashboard, DashboardOwner, DataSource, Kpi, Settings, Widget};

pub(super) fn dashboard(dashboard: &Dashboard) -> Value {
    let (owner_type, owner_id) = match &dashboard.owner {
        DashboardOwner::User { id, .. } => ("User", *id),
        DashboardOwner::Organization { id, .. } => ("Organization", *id),
        DashboardOwner::Tenant { id, .. } => ("Tenant", *id),
    };
    json!({
        "id": dashboard.id,
        "name": dashboard.name,
        "full_name": dashboard.name,
        "currency": dashboard.currency.as_str(),
        "settings": document(&dashboard.settings, &dashboard.sources),
        "organization_ids": uids(&dashboard.sources),
        "widgets_order": dashboard.widgets.iter().map(|widget| widget.id).collect::<Vec<_>>(),
        "widgets_templates": dashboard.widgets_templates,
        "dashboard_type": dashboard.kind.as_str(),
        "published": dashboard.published,
        "owner_type": owner_type,
        "owner_id": owner_id,
        "widgets": dashboard.widgets.iter().map(widget).collect::<Vec<_>>(),
        "kpis": dashboard.kpis.iter().map(kpi).collect::<Vec<_>>(),
        "created_at": dashboard.created_at,
        "updated_at": dashboard.updated_at,
    })
}

pub(super) fn widget(widget: &Widget) -> Value {
    json!({
        "id": widget.id,
        "dashboard_id": widget.dashboard_id,
        "name": widget.name,
        "width": widget.width,
        "widget_category": widget.category,
        "endpoint": widget.endpoint,
        "settings": document(&widget.settings, &widget.sources),
        "organization_ids": uids(&widget.sources),
        "layouts": widget.layouts,
        "owner": null,
        "kpis": widget.kpis.iter().map(kpi).collect::<Vec<_>>(),
        "created_at": widget.created_at,
        "updated_at": widget.updated_at,
    })
}

pub(super) fn kpi(kpi: &Kpi) -> Value {
    json!({
        "id": kpi.id,
        "dashboard_id": kpi.dashboard_id,
        "widget_id": kpi.widget_id,
        "name": kpi.name,
        "endpoint": kpi.endpoint,
        "source": kpi.source,
        "element_watched": kpi.element_watched,
        "extra_watchables": kpi.extra_watchables,
        "targets": kpi.targets,
        "extra_params": kpi.extra_params,
        "settings": document(&kpi.settings, &kpi.sources),
        "organization_ids": uids(&kpi.sources),
        "alerts": kpi.alerts.iter().map(alert).collect::<Vec<_>>(),
        "created_at": kpi.created_at,
        "updated_at": kpi.updated_at,
    })
}

pub(super) fn alert(alert: &Alert) -> Value {
    json!({
        "id": alert.id,
        "title": alert.title,
        "webhook": alert.webhook,
        "service": alert.service.as_str(),
        "settings": alert.settings,
        "sent": alert.sent,
        "impac_kpi_id": alert.kpi_id,
        "recipients": alert.recipients.iter().map(|recipient| json!({"id": recipient.id, "email": recipient.email})).collect::<Vec<_>>(),
    })
}

fn uids(sources: &[DataSource]) -> Vec<&str> {
    sources.iter().map(|source| source.uid.as_str()).collect()
}

/// A document with the organizations that it names: their uids, which is what Impac! is asked with.
fn document(settings: &Settings, sources: &[DataSource]) -> Value {
    let mut document = settings.clone();
    document.insert("organization_ids".into(), uids(sources).into());
    Value::Object(document)
}
