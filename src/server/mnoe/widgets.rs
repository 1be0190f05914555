//! `/widgets`: reports on dashboards.

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
use crate::hub::{Action, DashboardPart, Object};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mnoe_dashboard_widget_list, mnoe_widget_create))
        .routes(routes!(mnoe_widget_show, mnoe_widget_update, mnoe_widget_delete))
        .routes(routes!(mnoe_organization_widget_list))
}

/// The fields by which widgets can be asked for.
const FIELDS: &[&str] = &["id", "dashboard_id", "name", "widget_category", "endpoint", "width", "created_at", "updated_at"];

/// Lists the widgets of a dashboard.
#[utoipa::path(get, path = "/api/mnoe/v1/dashboards/{dashboard}/widgets", tag = "mnoe", security(("basic" = ["act_as_oneself", "read_reports"])), params(("dashboard" = String, Path, description = "Number")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_dashboard_widget_list(State(face): State<HubFace>, caller: Software, Path(dashboard): Path<String>, query: Query) -> Answer {
    let id = row_id("dashboard", &dashboard)?;
    let permit = permit_of(&face, &caller, DashboardPart::Dashboard(id), false).await?;
    let dashboard = face.hub.dashboard_show(&permit, id).await?;
    let shown = dashboard.widgets.iter().map(show::widget).collect();
    Ok(list(pick(shown, &query.list, FIELDS)?, |shown: Value| shown))
}

/// Adds a widget to a dashboard.
#[utoipa::path(post, path = "/api/mnoe/v1/dashboards/{dashboard}/widgets", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_widget_create(
    State(face): State<HubFace>,
    caller: Software,
    Path(dashboard): Path<String>,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let id = row_id("dashboard", &dashboard)?;
    let permit = permit_of(&face, &caller, DashboardPart::Dashboard(id), true).await?;
    let widget = face.hub.widget_create(&permit, id, read::new_widget(&sent.data)?).await?;
    Ok(made(show::widget(&widget)))
}

/// Shows a widget.
#[utoipa::path(get, path = "/api/mnoe/v1/widgets/{widget}", tag = "mnoe", security(("basic" = ["act_as_oneself", "read_reports"])), params(("widget" = String, Path, description = "Number")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_widget_show(State(face): State<HubFace>, caller: Software, Path(widget): Path<String>) -> Answer {
    let id = row_id("widget", &widget)?;
    let permit = permit_of(&face, &caller, DashboardPart::Widget(id), false).await?;
    Ok(one(show::widget(&face.hub.widget_show(&permit, id).await?)))
}

/// Changes a widget; what is not sent stays, also inside `settings`.
#[utoipa::path(put, path = "/api/mnoe/v1/widgets/{widget}", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("widget" = String, Path, description = "Number")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_widget_update(State(face): State<HubFace>, caller: Software, Path(widget): Path<String>, sent: Sent) -> Answer {
    let id = row_id("widget", &widget)?;
    let permit = permit_of(&face, &caller, DashboardPart::Widget(id), true).await?;
    let update = read::widget_update(&sent.data)?;
    Ok(one(show::widget(&face.hub.widget_update(&permit, id, update).await?)))
}

/// Removes a widget.
#[utoipa::path(delete, path = "/api/mnoe/v1/widgets/{widget}", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("widget" = String, Path, description = "Number")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_widget_delete(State(face): State<HubFace>, caller: Software, Path(widget): Path<String>) -> Answer {
    let id = row_id("widget", &widget)?;
    let permit = permit_of(&face, &caller, DashboardPart::Widget(id), true).await?;
    Ok(one(show::widget(&face.hub.widget_delete(&permit, id).await?)))
}

/// Lists the widgets that show an organization's data.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/widgets", tag = "mnoe", security(("basic" = ["read_reports"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_organization_widget_list(
    State(face): State<HubFace>,
    caller: Software,
    Path(organization): Path<String>,
    query: Query,
) -> Answer {
    let permit = permit(&face, &caller, Action::ReadReports, Object::Organization(organization)).await?;
    let widgets = face.hub.widget_list(&permit).await?;
    Ok(list(pick(widgets.iter().map(show::widget).collect(), &query.list, FIELDS)?, |shown: Value| shown))
}
