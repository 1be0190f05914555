//! One's own dashboards, and the templates to copy from.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{own, read, shown};
use crate::hub::{Action, Object};
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;
use crate::server::jpi::sent::{Sent, row_id};
use crate::server::jpi::session::SignedIn;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(dashboard_list, dashboard_create))
        .routes(routes!(dashboard_show, dashboard_update, dashboard_delete))
        .routes(routes!(dashboard_copy))
        .routes(routes!(template_list))
        .routes(routes!(organization_widgets))
}

/// The user's dashboards, whole.
#[utoipa::path(get, operation_id = "jpi_dashboard_list", path = "/mnoe/jpi/v1/impac/dashboards", tag = "jpi", security(("session" = ["act_as_oneself"])), responses((status = 200), (status = 401)))]
async fn dashboard_list(State(face): State<HubFace>, signed_in: SignedIn) -> Result<Json<Value>, JpiError> {
    let dashboards = face.hub.dashboard_list(&own(&face, &signed_in).await?).await?;
    Ok(Json(dashboards.iter().map(shown::dashboard).collect()))
}

/// Creates a dashboard over organizations that all let the user arrange reports.
#[utoipa::path(post, operation_id = "jpi_dashboard_create", path = "/mnoe/jpi/v1/impac/dashboards", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn dashboard_create(State(face): State<HubFace>, signed_in: SignedIn, sent: Sent) -> Result<Json<Value>, JpiError> {
    let new = read::new_dashboard(&sent.below_or_whole("dashboard")?)?;
    let dashboard = face.hub.dashboard_create(&own(&face, &signed_in).await?, new).await?;
    Ok(Json(shown::dashboard(&dashboard)))
}

/// One dashboard.
#[utoipa::path(get, operation_id = "jpi_dashboard_show", path = "/mnoe/jpi/v1/impac/dashboards/{dashboard}", tag = "jpi", security(("session" = ["act_as_oneself"])), params(("dashboard" = String, Path, description = "Number")), responses((status = 200), (status = 404)))]
async fn dashboard_show(State(face): State<HubFace>, signed_in: SignedIn, Path(dashboard): Path<String>) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &signed_in).await?;
    let dashboard = face.hub.dashboard_show(&permit, row_id("dashboard", &dashboard)?).await?;
    Ok(Json(shown::dashboard(&dashboard)))
}

/// Changes a dashboard; what is not sent stays, also inside `metadata`.
#[utoipa::path(put, operation_id = "jpi_dashboard_update", path = "/mnoe/jpi/v1/impac/dashboards/{dashboard}", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn dashboard_update(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(dashboard): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &signed_in).await?;
    let update = read::dashboard_update(&sent.below_or_whole("dashboard")?)?;
    let dashboard = face.hub.dashboard_update(&permit, row_id("dashboard", &dashboard)?, update).await?;
    Ok(Json(shown::dashboard(&dashboard)))
}

/// Removes a dashboard.
#[utoipa::path(delete, operation_id = "jpi_dashboard_delete", path = "/mnoe/jpi/v1/impac/dashboards/{dashboard}", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number")), responses((status = 200), (status = 403), (status = 404)))]
async fn dashboard_delete(State(face): State<HubFace>, signed_in: SignedIn, Path(dashboard): Path<String>) -> Result<StatusCode, JpiError> {
    let permit = own(&face, &signed_in).await?;
    face.hub.dashboard_delete(&permit, row_id("dashboard", &dashboard)?).await?;
    Ok(StatusCode::OK)
}

/// Copies a published template, or one of the user's own dashboards.
#[utoipa::path(post, operation_id = "jpi_dashboard_copy", path = "/mnoe/jpi/v1/impac/dashboards/{dashboard}/copy", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number of what is copied")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn dashboard_copy(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(dashboard): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &signed_in).await?;
    let copy = read::dashboard_copy(&sent.below_or_whole("dashboard")?)?;
    let dashboard = face.hub.dashboard_copy(&permit, row_id("dashboard", &dashboard)?, copy).await?;
    Ok(Json(shown::dashboard(&dashboard)))
}

/// The templates that the tenant has published.
#[utoipa::path(get, operation_id = "jpi_dashboard_template_list", path = "/mnoe/jpi/v1/impac/dashboard_templates", tag = "jpi", security(("session" = ["browse"])), responses((status = 200), (status = 401)))]
async fn template_list(State(face): State<HubFace>, signed_in: SignedIn) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Browse, Object::CallersTenant).await?;
    let templates = face.hub.dashboard_template_list(&permit).await?;
    Ok(Json(templates.iter().map(shown::dashboard).collect()))
}

/// The user's widgets that show an organization's data: what an engine computes ahead.
#[utoipa::path(get, operation_id = "jpi_organization_widgets", path = "/mnoe/jpi/v1/impac/organizations/{organization}/widgets", tag = "jpi", security(("session" = ["read_reports"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200), (status = 403), (status = 404)))]
async fn organization_widgets(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::ReadReports, Object::Organization(organization)).await?;
    let widgets = face.hub.widget_list(&permit).await?;
    let shown: Vec<Value> = widgets
        .iter()
        .map(|widget| json!({"id": widget.id, "endpoint": widget.endpoint, "settings": shown::widget(widget)["metadata"]}))
        .collect();
    Ok(Json(json!({"widgets": shown})))
}
