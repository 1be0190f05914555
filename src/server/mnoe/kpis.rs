//! `/kpis`: figures that are watched.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::Value;

use super::answer::{Answer, Envelope, list, made, one};
use super::dashboards::permit_of;
use super::pick::pick;
use super::query::Query;
use super::sent::Sent;
use super::{Software, permit, read_dashboards as read, row_id, show_dashboards as show};
use crate::hub::{Action, DashboardPart, KpiParent, Object};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mnoe_dashboard_kpi_list, mnoe_dashboard_kpi_create))
        .routes(routes!(mnoe_widget_kpi_list, mnoe_widget_kpi_create))
        .routes(routes!(mnoe_kpi_show, mnoe_kpi_update, mnoe_kpi_delete))
        .routes(routes!(mnoe_organization_kpi_list))
}

/// The fields by which KPIs can be asked for.
const FIELDS: &[&str] = &["id", "dashboard_id", "widget_id", "name", "endpoint", "source", "element_watched", "created_at", "updated_at"];

/// Lists the KPIs of a dashboard's own bar.
#[utoipa::path(get, path = "/api/mnoe/v1/dashboards/{dashboard}/kpis", tag = "mnoe", security(("basic" = ["act_as_oneself", "read_reports"])), params(("dashboard" = String, Path, description = "Number")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_dashboard_kpi_list(State(face): State<HubFace>, caller: Software, Path(dashboard): Path<String>, query: Query) -> Answer {
    let id = row_id("dashboard", &dashboard)?;
    let permit = permit_of(&face, &caller, DashboardPart::Dashboard(id), false).await?;
    let dashboard = face.hub.dashboard_show(&permit, id).await?;
    Ok(list(pick(dashboard.kpis.iter().map(show::kpi).collect(), &query.list, FIELDS)?, |shown: Value| shown))
}

/// Adds a KPI to a dashboard's own bar.
#[utoipa::path(post, path = "/api/mnoe/v1/dashboards/{dashboard}/kpis", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_dashboard_kpi_create(
    State(face): State<HubFace>,
    caller: Software,
    Path(dashboard): Path<String>,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let id = row_id("dashboard", &dashboard)?;
    let permit = permit_of(&face, &caller, DashboardPart::Dashboard(id), true).await?;
    let kpi = face.hub.kpi_create(&permit, KpiParent::Dashboard(id), read::new_kpi(&sent.data)?).await?;
    Ok(made(show::kpi(&kpi)))
}

/// Lists the KPIs of a widget.
#[utoipa::path(get, path = "/api/mnoe/v1/widgets/{widget}/kpis", tag = "mnoe", security(("basic" = ["act_as_oneself", "read_reports"])), params(("widget" = String, Path, description = "Number")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_widget_kpi_list(State(face): State<HubFace>, caller: Software, Path(widget): Path<String>, query: Query) -> Answer {
    let id = row_id("widget", &widget)?;
    let permit = permit_of(&face, &caller, DashboardPart::Widget(id), false).await?;
    let widget = face.hub.widget_show(&permit, id).await?;
    Ok(list(pick(widget.kpis.iter().map(show::kpi).collect(), &query.list, FIELDS)?, |shown: Value| shown))
}

/// Adds a KPI to a widget.
#[utoipa::path(post, path = "/api/mnoe/v1/widgets/{widget}/kpis", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("widget" = String, Path, description = "Number")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_widget_kpi_create(
    State(face): State<HubFace>,
    caller: Software,
    Path(widget): Path<String>,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let id = row_id("widget", &widget)?;
    let permit = permit_of(&face, &caller, DashboardPart::Widget(id), true).await?;
    let kpi = face.hub.kpi_create(&permit, KpiParent::Widget(id), read::new_kpi(&sent.data)?).await?;
    Ok(made(show::kpi(&kpi)))
}

/// Shows a KPI.
#[utoipa::path(get, path = "/api/mnoe/v1/kpis/{kpi}", tag = "mnoe", security(("basic" = ["act_as_oneself", "read_reports"])), params(("kpi" = String, Path, description = "Number")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_kpi_show(State(face): State<HubFace>, caller: Software, Path(kpi): Path<String>) -> Answer {
    let id = row_id("KPI", &kpi)?;
    let permit = permit_of(&face, &caller, DashboardPart::Kpi(id), false).await?;
    Ok(one(show::kpi(&face.hub.kpi_show(&permit, id).await?)))
}

/// Changes a KPI; what is not sent stays, also inside `settings`.
#[utoipa::path(put, path = "/api/mnoe/v1/kpis/{kpi}", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("kpi" = String, Path, description = "Number")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_kpi_update(State(face): State<HubFace>, caller: Software, Path(kpi): Path<String>, sent: Sent) -> Answer {
    let id = row_id("KPI", &kpi)?;
    let permit = permit_of(&face, &caller, DashboardPart::Kpi(id), true).await?;
    let update = read::kpi_update(&sent.data)?;
    Ok(one(show::kpi(&face.hub.kpi_update(&permit, id, update).await?)))
}

/// Removes a KPI with its alerts.
#[utoipa::path(delete, path = "/api/mnoe/v1/kpis/{kpi}", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("kpi" = String, Path, description = "Number")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_kpi_delete(State(face): State<HubFace>, caller: Software, Path(kpi): Path<String>) -> Answer {
    let id = row_id("KPI", &kpi)?;
    let permit = permit_of(&face, &caller, DashboardPart::Kpi(id), true).await?;
    Ok(one(show::kpi(&face.hub.kpi_delete(&permit, id).await?)))
}

/// Lists the KPIs that watch an organization's data, each with its alerts and whom they tell: what the published Bolt service asks with a root key.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/kpis", tag = "mnoe", security(("basic" = ["read_reports"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_organization_kpi_list(
    State(face): State<HubFace>,
    caller: Software,
    Path(organization): Path<String>,
    query: Query,
) -> Answer {
    let permit = permit(&face, &caller, Action::ReadReports, Object::Organization(organization)).await?;
    let kpis = face.hub.kpi_list(&permit).await?;
    Ok(list(pick(kpis.iter().map(show::kpi).collect(), &query.list, FIELDS)?, |shown: Value| shown))
}
