//! The alerts of one's own KPIs, and those that one is sent.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use serde_json::{Value, json};

use super::{own, read, shown};
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;
use crate::server::jpi::sent::{Sent, row_id};
use crate::server::jpi::session::SignedIn;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(alert_list)).routes(routes!(alert_create)).routes(routes!(alert_update, alert_delete))
}

/// The user's alerts.
#[utoipa::path(get, operation_id = "jpi_alert_list", path = "/mnoe/jpi/v1/impac/alerts", tag = "jpi", security(("session" = ["act_as_oneself"])), responses((status = 200), (status = 401)))]
async fn alert_list(State(face): State<HubFace>, signed_in: SignedIn) -> Result<Json<Value>, JpiError> {
    let alerts = face.hub.alert_list(&own(&face, &signed_in).await?).await?;
    Ok(Json(alerts.iter().map(shown::alert).collect()))
}

/// Adds an alert to a KPI.
#[utoipa::path(post, operation_id = "jpi_alert_create", path = "/mnoe/jpi/v1/impac/kpis/{kpi}/alerts", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("kpi" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn alert_create(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(kpi): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &signed_in).await?;
    let kpi = face.hub.kpi_show(&permit, row_id("KPI", &kpi)?).await?;
    let new = read::new_alert(&sent.below_or_whole("alert")?)?;
    let alert = face.hub.alert_create(&permit, kpi.id, new).await?;
    Ok(Json(shown::alert(&alert)))
}

/// Changes an alert.
#[utoipa::path(put, operation_id = "jpi_alert_update", path = "/mnoe/jpi/v1/impac/alerts/{alert}", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("alert" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn alert_update(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(alert): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &signed_in).await?;
    let update = read::alert_update(&sent.below_or_whole("alert")?)?;
    let alert = face.hub.alert_update(&permit, row_id("alert", &alert)?, update).await?;
    Ok(Json(shown::alert(&alert)))
}

/// Removes an alert. The client reads which service it was of from the answer.
#[utoipa::path(delete, operation_id = "jpi_alert_delete", path = "/mnoe/jpi/v1/impac/alerts/{alert}", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("alert" = String, Path, description = "Number")), responses((status = 200), (status = 403), (status = 404)))]
async fn alert_delete(State(face): State<HubFace>, signed_in: SignedIn, Path(alert): Path<String>) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &signed_in).await?;
    let gone = face.hub.alert_delete(&permit, row_id("alert", &alert)?).await?;
    Ok(Json(json!({"deleted": {"service": gone.service.as_str()}})))
}
