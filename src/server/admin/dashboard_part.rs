//! `/api/admin/v1/…/widgets`, `…/kpis` and `…/alerts`: what stands on dashboards.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Map, Value};

use super::dashboard::{kpi, of_part, widget};
use crate::api;
use crate::hub::{
    Action, Alert, AlertService, AlertUpdate, DashboardPart, KpiParent, KpiUpdate, NewAlert, NewKpi, NewWidget, WidgetUpdate,
};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::Body;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(dashboard_widget_list, dashboard_widget_create))
        .routes(routes!(dashboard_widget_show, dashboard_widget_update, dashboard_widget_delete))
        .routes(routes!(dashboard_kpi_list, dashboard_kpi_create))
        .routes(routes!(dashboard_kpi_show, dashboard_kpi_update, dashboard_kpi_delete))
        .routes(routes!(dashboard_alert_list, dashboard_alert_create))
        .routes(routes!(dashboard_alert_show, dashboard_alert_update, dashboard_alert_delete))
}

/// The document of a part with the organizations that were named: that is where the domain looks for them.
fn with_organizations(mut settings: Map<String, Value>, organizations: Option<Vec<String>>) -> Map<String, Value> {
    if let Some(organizations) = organizations {
        settings.insert("organization_ids".into(), organizations.into());
    }
    settings
}

fn settings_of(settings: Option<Map<String, Value>>, organizations: Option<Vec<String>>) -> Option<Map<String, Value>> {
    (settings.is_some() || organizations.is_some()).then(|| with_organizations(settings.unwrap_or_default(), organizations))
}

fn alert(alert: Alert) -> api::DashboardAlert {
    api::DashboardAlert {
        id: alert.id,
        kpi: alert.kpi_id,
        title: alert.title,
        service: alert.service.as_str().to_owned(),
        webhook: alert.webhook,
        recipients: alert.recipients.into_iter().map(|recipient| recipient.email).collect(),
        sent: alert.sent,
    }
}

/// Lists the widgets of a dashboard, in order.
#[utoipa::path(get, path = "/api/admin/v1/dashboards/{dashboard}/widgets", tag = "dashboards", security(("bearer" = ["act_as_oneself", "read_reports", "manage_tenant"])), params(("dashboard" = i64, Path, description = "Number")), responses((status = 200, body = api::Page<api::DashboardWidget>), (status = 404, body = api::Problem)))]
async fn dashboard_widget_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(dashboard): Path<String>,
) -> Answer<api::Page<api::DashboardWidget>> {
    let (id, permit) = of_part(&face, &caller, Action::ReadReports, DashboardPart::Dashboard, &dashboard).await?;
    let items = face.hub.dashboard_show(&permit, id).await?.widgets.into_iter().map(widget).collect();
    Ok(Json(api::Page { items, next_page: None }))
}

/// Adds a widget to a dashboard.
#[utoipa::path(post, path = "/api/admin/v1/dashboards/{dashboard}/widgets", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), params(("dashboard" = i64, Path, description = "Number")), request_body = api::DashboardWidgetCreate, responses((status = 201, body = api::DashboardWidget), (status = 404, body = api::Problem)))]
async fn dashboard_widget_create(
    State(face): State<HubFace>,
    caller: Caller,
    Path(dashboard): Path<String>,
    Body(new): Body<api::DashboardWidgetCreate>,
) -> Result<(StatusCode, Json<api::DashboardWidget>), ApiError> {
    let (id, permit) = of_part(&face, &caller, Action::ArrangeReports, DashboardPart::Dashboard, &dashboard).await?;
    let new = NewWidget {
        name: new.name,
        endpoint: new.endpoint,
        width: new.width.map(Value::from),
        settings: with_organizations(new.settings, new.organizations),
        ..NewWidget::default()
    };
    Ok((StatusCode::CREATED, Json(widget(face.hub.widget_create(&permit, id, new).await?))))
}

/// Shows a widget.
#[utoipa::path(get, path = "/api/admin/v1/widgets/{widget}", tag = "dashboards", security(("bearer" = ["act_as_oneself", "read_reports", "manage_tenant"])), params(("widget" = i64, Path, description = "Number")), responses((status = 200, body = api::DashboardWidget), (status = 404, body = api::Problem)))]
async fn dashboard_widget_show(State(face): State<HubFace>, caller: Caller, Path(part): Path<String>) -> Answer<api::DashboardWidget> {
    let (id, permit) = of_part(&face, &caller, Action::ReadReports, DashboardPart::Widget, &part).await?;
    Ok(Json(widget(face.hub.widget_show(&permit, id).await?)))
}

/// Changes a widget; what is absent stays, also inside its settings.
#[utoipa::path(put, path = "/api/admin/v1/widgets/{widget}", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), params(("widget" = i64, Path, description = "Number")), request_body = api::DashboardWidgetUpdate, responses((status = 200, body = api::DashboardWidget), (status = 404, body = api::Problem)))]
async fn dashboard_widget_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(part): Path<String>,
    Body(update): Body<api::DashboardWidgetUpdate>,
) -> Answer<api::DashboardWidget> {
    let (id, permit) = of_part(&face, &caller, Action::ArrangeReports, DashboardPart::Widget, &part).await?;
    let update = WidgetUpdate {
        name: update.name,
        endpoint: update.endpoint,
        width: update.width.map(Value::from),
        settings: settings_of(update.settings, update.organizations),
        ..WidgetUpdate::default()
    };
    Ok(Json(widget(face.hub.widget_update(&permit, id, update).await?)))
}

/// Removes a widget with its KPIs.
#[utoipa::path(delete, path = "/api/admin/v1/widgets/{widget}", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), params(("widget" = i64, Path, description = "Number")), responses((status = 200, body = api::DashboardWidget), (status = 404, body = api::Problem)))]
async fn dashboard_widget_delete(State(face): State<HubFace>, caller: Caller, Path(part): Path<String>) -> Answer<api::DashboardWidget> {
    let (id, permit) = of_part(&face, &caller, Action::ArrangeReports, DashboardPart::Widget, &part).await?;
    Ok(Json(widget(face.hub.widget_delete(&permit, id).await?)))
}

/// Lists the KPIs of a dashboard: those of its bar, then those of its widgets.
#[utoipa::path(get, path = "/api/admin/v1/dashboards/{dashboard}/kpis", tag = "dashboards", security(("bearer" = ["act_as_oneself", "read_reports", "manage_tenant"])), params(("dashboard" = i64, Path, description = "Number")), responses((status = 200, body = api::Page<api::DashboardKpi>), (status = 404, body = api::Problem)))]
async fn dashboard_kpi_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(dashboard): Path<String>,
) -> Answer<api::Page<api::DashboardKpi>> {
    let (id, permit) = of_part(&face, &caller, Action::ReadReports, DashboardPart::Dashboard, &dashboard).await?;
    let dashboard = face.hub.dashboard_show(&permit, id).await?;
    let all = dashboard.kpis.into_iter().chain(dashboard.widgets.into_iter().flat_map(|widget| widget.kpis));
    Ok(Json(api::Page { items: all.map(kpi).collect(), next_page: None }))
}

/// Adds a KPI to a dashboard's bar, or to a widget. With targets its user is told in the app when it misses them.
#[utoipa::path(post, path = "/api/admin/v1/dashboards/{dashboard}/kpis", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), params(("dashboard" = i64, Path, description = "Number")), request_body = api::DashboardKpiCreate, responses((status = 201, body = api::DashboardKpi), (status = 404, body = api::Problem)))]
async fn dashboard_kpi_create(
    State(face): State<HubFace>,
    caller: Caller,
    Path(dashboard): Path<String>,
    Body(new): Body<api::DashboardKpiCreate>,
) -> Result<(StatusCode, Json<api::DashboardKpi>), ApiError> {
    let (id, permit) = of_part(&face, &caller, Action::ArrangeReports, DashboardPart::Dashboard, &dashboard).await?;
    let parent = match new.widget {
        None => KpiParent::Dashboard(id),
        Some(number) => {
            // One of this dashboard, whatever others she has.
            let known = face.hub.dashboard_show(&permit, id).await?.widgets.iter().any(|widget| widget.id == number);
            if !known {
                return Err(crate::kernel::Error::not_found("widget", number).with_field("widget").into());
            }
            KpiParent::Widget(number)
        }
    };
    let new = NewKpi {
        name: new.name,
        endpoint: new.endpoint,
        element_watched: new.element_watched,
        targets: new.targets,
        settings: with_organizations(new.settings, new.organizations),
        ..NewKpi::default()
    };
    Ok((StatusCode::CREATED, Json(kpi(face.hub.kpi_create(&permit, parent, new).await?))))
}

/// Shows a KPI.
#[utoipa::path(get, path = "/api/admin/v1/kpis/{kpi}", tag = "dashboards", security(("bearer" = ["act_as_oneself", "read_reports", "manage_tenant"])), params(("kpi" = i64, Path, description = "Number")), responses((status = 200, body = api::DashboardKpi), (status = 404, body = api::Problem)))]
async fn dashboard_kpi_show(State(face): State<HubFace>, caller: Caller, Path(part): Path<String>) -> Answer<api::DashboardKpi> {
    let (id, permit) = of_part(&face, &caller, Action::ReadReports, DashboardPart::Kpi, &part).await?;
    Ok(Json(kpi(face.hub.kpi_show(&permit, id).await?)))
}

/// Changes a KPI; other targets make its alerts due again.
#[utoipa::path(put, path = "/api/admin/v1/kpis/{kpi}", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), params(("kpi" = i64, Path, description = "Number")), request_body = api::DashboardKpiUpdate, responses((status = 200, body = api::DashboardKpi), (status = 404, body = api::Problem)))]
async fn dashboard_kpi_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(part): Path<String>,
    Body(update): Body<api::DashboardKpiUpdate>,
) -> Answer<api::DashboardKpi> {
    let (id, permit) = of_part(&face, &caller, Action::ArrangeReports, DashboardPart::Kpi, &part).await?;
    let update = KpiUpdate {
        name: update.name,
        element_watched: update.element_watched,
        targets: update.targets,
        settings: settings_of(update.settings, update.organizations),
        ..KpiUpdate::default()
    };
    Ok(Json(kpi(face.hub.kpi_update(&permit, id, update).await?)))
}

/// Removes a KPI with its alerts.
#[utoipa::path(delete, path = "/api/admin/v1/kpis/{kpi}", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), params(("kpi" = i64, Path, description = "Number")), responses((status = 200, body = api::DashboardKpi), (status = 404, body = api::Problem)))]
async fn dashboard_kpi_delete(State(face): State<HubFace>, caller: Caller, Path(part): Path<String>) -> Answer<api::DashboardKpi> {
    let (id, permit) = of_part(&face, &caller, Action::ArrangeReports, DashboardPart::Kpi, &part).await?;
    Ok(Json(kpi(face.hub.kpi_delete(&permit, id).await?)))
}

/// Lists the alerts of a KPI.
#[utoipa::path(get, path = "/api/admin/v1/kpis/{kpi}/alerts", tag = "dashboards", security(("bearer" = ["act_as_oneself", "read_reports", "manage_tenant"])), params(("kpi" = i64, Path, description = "Number")), responses((status = 200, body = api::Page<api::DashboardAlert>), (status = 404, body = api::Problem)))]
async fn dashboard_alert_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(part): Path<String>,
) -> Answer<api::Page<api::DashboardAlert>> {
    let (id, permit) = of_part(&face, &caller, Action::ReadReports, DashboardPart::Kpi, &part).await?;
    let items = face.hub.kpi_show(&permit, id).await?.alerts.into_iter().map(alert).collect();
    Ok(Json(api::Page { items, next_page: None }))
}

/// Adds an alert to a KPI. Whom it tells must see the reports of every organization that the KPI watches.
#[utoipa::path(post, path = "/api/admin/v1/kpis/{kpi}/alerts", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), params(("kpi" = i64, Path, description = "Number")), request_body = api::DashboardAlertCreate, responses((status = 201, body = api::DashboardAlert), (status = 404, body = api::Problem)))]
async fn dashboard_alert_create(
    State(face): State<HubFace>,
    caller: Caller,
    Path(part): Path<String>,
    Body(new): Body<api::DashboardAlertCreate>,
) -> Result<(StatusCode, Json<api::DashboardAlert>), ApiError> {
    let (id, permit) = of_part(&face, &caller, Action::ArrangeReports, DashboardPart::Kpi, &part).await?;
    let new = NewAlert {
        title: new.title,
        webhook: new.webhook,
        service: AlertService::parse(&new.service)?,
        settings: Map::new(),
        recipients: new.recipients,
    };
    Ok((StatusCode::CREATED, Json(alert(face.hub.alert_create(&permit, id, new).await?))))
}

/// Shows an alert.
#[utoipa::path(get, path = "/api/admin/v1/alerts/{alert}", tag = "dashboards", security(("bearer" = ["act_as_oneself", "read_reports", "manage_tenant"])), params(("alert" = i64, Path, description = "Number")), responses((status = 200, body = api::DashboardAlert), (status = 404, body = api::Problem)))]
async fn dashboard_alert_show(State(face): State<HubFace>, caller: Caller, Path(part): Path<String>) -> Answer<api::DashboardAlert> {
    let (id, permit) = of_part(&face, &caller, Action::ReadReports, DashboardPart::Alert, &part).await?;
    Ok(Json(alert(face.hub.alert_show(&permit, id).await?)))
}

/// Changes an alert.
#[utoipa::path(put, path = "/api/admin/v1/alerts/{alert}", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), params(("alert" = i64, Path, description = "Number")), request_body = api::DashboardAlertUpdate, responses((status = 200, body = api::DashboardAlert), (status = 404, body = api::Problem)))]
async fn dashboard_alert_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(part): Path<String>,
    Body(update): Body<api::DashboardAlertUpdate>,
) -> Answer<api::DashboardAlert> {
    let (id, permit) = of_part(&face, &caller, Action::ArrangeReports, DashboardPart::Alert, &part).await?;
    let update = AlertUpdate {
        title: update.title,
        webhook: update.webhook,
        service: update.service.as_deref().map(AlertService::parse).transpose()?,
        recipients: update.recipients,
        ..AlertUpdate::default()
    };
    Ok(Json(alert(face.hub.alert_update(&permit, id, update).await?)))
}

/// Removes an alert.
#[utoipa::path(delete, path = "/api/admin/v1/alerts/{alert}", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), params(("alert" = i64, Path, description = "Number")), responses((status = 200, body = api::DashboardAlert), (status = 404, body = api::Problem)))]
async fn dashboard_alert_delete(State(face): State<HubFace>, caller: Caller, Path(part): Path<String>) -> Answer<api::DashboardAlert> {
    let (id, permit) = of_part(&face, &caller, Action::ArrangeReports, DashboardPart::Alert, &part).await?;
    Ok(Json(alert(face.hub.alert_delete(&permit, id).await?)))
}
