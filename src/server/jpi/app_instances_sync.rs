//! Whether an organization's connectors are fetching data. The page asks every ten seconds while they do.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use serde_json::{Value, json};

use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::{Action, AppInstance, InstanceStatus, Object, Stack};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(sync_show, sync_create))
}

/// Apps write into Connec! when something changes there, and are told at once: nobody fetches in rounds, so no round is
/// running or waiting. A connector that runs is up to date; another one is not connected.
fn shown(instances: &[AppInstance]) -> Value {
    let of = |stack: Stack| instances.iter().filter(move |instance| instance.app.stack == stack && instance.status.is_active());
    let connectors: Vec<Value> = of(Stack::Connector)
        .map(|instance| {
            let running = instance.status == InstanceStatus::Running;
            json!({
                "name": instance.name,
                "status": if running { "SUCCESS" } else { "DISCONNECTED" },
                "message": instance.status_message,
                "last_sync_date": instance.started_at,
            })
        })
        .collect();
    let has_running_cube = of(Stack::Cube).any(|instance| instance.status == InstanceStatus::Running);
    json!({"connectors": connectors, "is_syncing": false, "has_running_cube": has_running_cube})
}

/// How the connectors of an organization stand.
#[utoipa::path(get, operation_id = "jpi_app_instances_sync_show", path = "/mnoe/jpi/v1/organizations/{organization}/app_instances_sync", tag = "jpi", security(("session" = ["read"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200), (status = 403), (status = 404)))]
async fn sync_show(State(face): State<HubFace>, signed_in: SignedIn, Path(organization): Path<String>) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Read, Object::Organization(organization)).await?;
    let (_, instances) = face.hub.instance_list(&permit).await?;
    Ok(Json(shown(&instances)))
}

/// Asks them to fetch now; how they stand.
#[utoipa::path(post, operation_id = "jpi_app_instances_sync_create", path = "/mnoe/jpi/v1/organizations/{organization}/app_instances_sync", tag = "jpi", security(("session" = ["sync_apps"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200), (status = 403), (status = 404)))]
async fn sync_create(State(face): State<HubFace>, signed_in: SignedIn, Path(organization): Path<String>) -> Result<Json<Value>, JpiError> {
    face.permit(&signed_in.caller(), Action::SyncApps, Object::Organization(organization.clone())).await?;
    let permit = face.permit(&signed_in.caller(), Action::Read, Object::Organization(organization)).await?;
    let (_, instances) = face.hub.instance_list(&permit).await?;
    Ok(Json(shown(&instances)))
}
