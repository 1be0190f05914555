//! The KPIs of one's own dashboards.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{own, read, shown};
use crate::hub::KpiParent;
use crate::kernel::Error;
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;
use crate::server::jpi::sent::{Sent, row_id};
use crate::server::jpi::session::SignedIn;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(kpi_templates)).routes(routes!(kpi_create)).routes(routes!(kpi_update, kpi_delete))
}

/// The figures that can be watched. Impac! computes none yet, so there are none to offer.
#[utoipa::path(get, operation_id = "jpi_kpi_templates", path = "/mnoe/jpi/v1/impac/kpis", tag = "jpi", security(("session" = [])), responses((status = 200), (status = 401)))]
async fn kpi_templates(_: SignedIn) -> Json<Value> {
    Json(json!({"kpis": []}))
}

/// Adds a KPI to a dashboard's bar, or with a `widget_id` to a widget.
#[utoipa::path(post, operation_id = "jpi_kpi_create", path = "/mnoe/jpi/v1/impac/dashboards/{dashboard}/kpis", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn kpi_create(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(dashboard): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &signed_in).await?;
    let dashboard = face.hub.dashboard_show(&permit, row_id("dashboard", &dashboard)?).await?;
    let sent = sent.below_or_whole("kpi")?;
    let parent = match sent.number("widget_id")? {
        Some(widget) => match dashboard.widgets.iter().find(|known| known.id == widget) {
            Some(widget) => KpiParent::Widget(widget.id),
            None => return Err(Error::invalid("widget_id", format!("widget `{widget}` is not on this dashboard")).into()),
        },
        None => KpiParent::Dashboard(dashboard.id),
    };
    let kpi = face.hub.kpi_create(&permit, parent, read::new_kpi(&sent)?).await?;
    Ok(Json(shown::kpi(&kpi)))
}

/// Changes a KPI; what is not sent stays, also inside `metadata`.
#[utoipa::path(put, operation_id = "jpi_kpi_update", path = "/mnoe/jpi/v1/impac/kpis/{kpi}", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("kpi" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn kpi_update(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(kpi): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &signed_in).await?;
    let update = read::kpi_update(&sent.below_or_whole("kpi")?)?;
    let kpi = face.hub.kpi_update(&permit, row_id("KPI", &kpi)?, update).await?;
    Ok(Json(shown::kpi(&kpi)))
}

/// Removes a KPI.
#[utoipa::path(delete, operation_id = "jpi_kpi_delete", path = "/mnoe/jpi/v1/impac/kpis/{kpi}", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("kpi" = String, Path, description = "Number")), responses((status = 200), (status = 403), (status = 404)))]
async fn kpi_delete(State(face): State<HubFace>, signed_in: SignedIn, Path(kpi): Path<String>) -> Result<StatusCode, JpiError> {
    let permit = own(&face, &signed_in).await?;
    face.hub.kpi_delete(&permit, row_id("KPI", &kpi)?).await?;
    Ok(StatusCode::OK)
}
