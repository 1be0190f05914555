//! `/alerts`: who is told when a figure misses its target.

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
use super::{Software, named, permit, read_dashboards as read, row_id, show_dashboards as show};
use crate::hub::{Action, DashboardPart, Object};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mnoe_user_alert_list, mnoe_user_alert_create))
        .routes(routes!(mnoe_kpi_alert_list, mnoe_kpi_alert_create))
        .routes(routes!(mnoe_alert_show, mnoe_alert_update, mnoe_alert_delete))
        .routes(routes!(mnoe_alert_update_by_service))
}

/// The fields by which alerts can be asked for.
const FIELDS: &[&str] = &["id", "title", "service", "sent", "impac_kpi_id"];

/// Lists the alerts of a user's KPIs, and those that she is sent.
#[utoipa::path(get, path = "/api/mnoe/v1/users/{user}/alerts", tag = "mnoe", security(("basic" = ["act_as_oneself"])), params(("user" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_user_alert_list(State(face): State<HubFace>, caller: Software, Path(user): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ActAsOneself, Object::User(user)).await?;
    let alerts = face.hub.alert_list(&permit).await?;
    Ok(list(pick(alerts.iter().map(show::alert).collect(), &query.list, FIELDS)?, |shown: Value| shown))
}

/// Adds an alert to the KPI `impac_kpi_id` of a user.
#[utoipa::path(post, path = "/api/mnoe/v1/users/{user}/alerts", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("user" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_user_alert_create(
    State(face): State<HubFace>,
    caller: Software,
    Path(user): Path<String>,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let permit = permit(&face, &caller, Action::ActAsOneself, Object::User(user)).await?;
    let of_kpi = |error| named(error, "impac_kpi_id");
    let kpi = row_id("KPI", &sent.data.text_needed("impac_kpi_id")?).map_err(|error| of_kpi(error.0))?;
    let alert = face.hub.alert_create(&permit, kpi, read::new_alert(&sent.data)?).await.map_err(of_kpi)?;
    Ok(made(show::alert(&alert)))
}

/// Lists the alerts of a KPI.
#[utoipa::path(get, path = "/api/mnoe/v1/kpis/{kpi}/alerts", tag = "mnoe", security(("basic" = ["act_as_oneself", "read_reports"])), params(("kpi" = String, Path, description = "Number")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_kpi_alert_list(State(face): State<HubFace>, caller: Software, Path(kpi): Path<String>, query: Query) -> Answer {
    let id = row_id("KPI", &kpi)?;
    let permit = permit_of(&face, &caller, DashboardPart::Kpi(id), false).await?;
    let kpi = face.hub.kpi_show(&permit, id).await?;
    Ok(list(pick(kpi.alerts.iter().map(show::alert).collect(), &query.list, FIELDS)?, |shown: Value| shown))
}

/// Adds an alert to a KPI.
#[utoipa::path(post, path = "/api/mnoe/v1/kpis/{kpi}/alerts", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("kpi" = String, Path, description = "Number")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_kpi_alert_create(
    State(face): State<HubFace>,
    caller: Software,
    Path(kpi): Path<String>,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let id = row_id("KPI", &kpi)?;
    let permit = permit_of(&face, &caller, DashboardPart::Kpi(id), true).await?;
    Ok(made(show::alert(&face.hub.alert_create(&permit, id, read::new_alert(&sent.data)?).await?)))
}

/// Shows an alert.
#[utoipa::path(get, path = "/api/mnoe/v1/alerts/{alert}", tag = "mnoe", security(("basic" = ["act_as_oneself", "read_reports"])), params(("alert" = String, Path, description = "Number")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_alert_show(State(face): State<HubFace>, caller: Software, Path(alert): Path<String>) -> Answer {
    let id = row_id("alert", &alert)?;
    let permit = permit_of(&face, &caller, DashboardPart::Alert(id), false).await?;
    Ok(one(show::alert(&face.hub.alert_show(&permit, id).await?)))
}

/// Changes an alert; `sent` says that it was sent for the present targets.
#[utoipa::path(put, path = "/api/mnoe/v1/alerts/{alert}", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("alert" = String, Path, description = "Number")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_alert_update(State(face): State<HubFace>, caller: Software, Path(alert): Path<String>, sent: Sent) -> Answer {
    update(&face, &caller, &alert, &sent).await
}

/// The same: the published Bolt service writes the word in the singular, and sends a form.
#[utoipa::path(put, path = "/api/mnoe/v1/alert/{alert}", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("alert" = String, Path, description = "Number")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_alert_update_by_service(State(face): State<HubFace>, caller: Software, Path(alert): Path<String>, sent: Sent) -> Answer {
    update(&face, &caller, &alert, &sent).await
}

async fn update(face: &HubFace, caller: &Software, alert: &str, sent: &Sent) -> Answer {
    let id = row_id("alert", alert)?;
    let permit = permit_of(face, caller, DashboardPart::Alert(id), true).await?;
    let update = read::alert_update(&sent.data)?;
    Ok(one(show::alert(&face.hub.alert_update(&permit, id, update).await?)))
}

/// Removes an alert.
#[utoipa::path(delete, path = "/api/mnoe/v1/alerts/{alert}", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("alert" = String, Path, description = "Number")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_alert_delete(State(face): State<HubFace>, caller: Software, Path(alert): Path<String>) -> Answer {
    let id = row_id("alert", &alert)?;
    let permit = permit_of(&face, &caller, DashboardPart::Alert(id), true).await?;
    Ok(one(show::alert(&face.hub.alert_delete(&permit, id).await?)))
}
