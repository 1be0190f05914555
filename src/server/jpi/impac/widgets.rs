//! The widgets of one's own dashboards.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::Value;

use super::{own, read, shown};
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;
use crate::server::jpi::sent::{Sent, row_id};
use crate::server::jpi::session::SignedIn;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(widget_create)).routes(routes!(widget_update, widget_delete))
}

/// Adds a widget. The published frontend sends its attributes bare, Rails tools below `widget`: both are read.
#[utoipa::path(post, operation_id = "jpi_widget_create", path = "/mnoe/jpi/v1/impac/dashboards/{dashboard}/widgets", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn widget_create(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(dashboard): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &signed_in).await?;
    // Whose dashboard it is comes before what is wrong with the body.
    let dashboard = face.hub.dashboard_show(&permit, row_id("dashboard", &dashboard)?).await?;
    let new = read::new_widget(&sent.below_or_whole("widget")?)?;
    let widget = face.hub.widget_create(&permit, dashboard.id, new).await?;
    Ok(Json(shown::widget(&widget)))
}

/// Changes a widget; what is not sent stays, also inside `metadata`, and the whole comes back.
#[utoipa::path(put, operation_id = "jpi_widget_update", path = "/mnoe/jpi/v1/impac/widgets/{widget}", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("widget" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn widget_update(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(widget): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &signed_in).await?;
    let update = read::widget_update(&sent.below_or_whole("widget")?)?;
    let widget = face.hub.widget_update(&permit, row_id("widget", &widget)?, update).await?;
    Ok(Json(shown::widget(&widget)))
}

/// Removes a widget.
#[utoipa::path(delete, operation_id = "jpi_widget_delete", path = "/mnoe/jpi/v1/impac/widgets/{widget}", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("widget" = String, Path, description = "Number")), responses((status = 200), (status = 403), (status = 404)))]
async fn widget_delete(State(face): State<HubFace>, signed_in: SignedIn, Path(widget): Path<String>) -> Result<StatusCode, JpiError> {
    let permit = own(&face, &signed_in).await?;
    face.hub.widget_delete(&permit, row_id("widget", &widget)?).await?;
    Ok(StatusCode::OK)
}
