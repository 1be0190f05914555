//! Whether an organization's connectors are fetching data. The page asks every ten seconds while they do.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use serde_json::{Value, json};

use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::{Action, InstanceDetail, InstanceStatus, ListQuery, Object, Stack};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(sync_show, sync_create))
}

/// Apps write into Connec! when something changes there, and are told at once: nobody fetches in rounds, so no round is
/// running or waiting. A connector that runs and was connected is up to date; another one is not connected.
fn shown(instances: &[InstanceDetail]) -> Value {
    let of = |stack: Stack| instances.iter().filter(move |detail| detail.instance.app.stack == stack && detail.instance.status.is_active());
    let connectors: Vec<Value> = of(Stack::Connector)
        .map(|detail| {
            let instance = &detail.instance;
            // Whoever makes the connector says when it is connected; until then it has fetched nothing.
            let connected = instance.status == InstanceStatus::Running && detail.oauth_keys_valid;
            json!({
                "name": instance.name,
                "status": if connected { "SUCCESS" } else { "DISCONNECTED" },
                "message": instance.status_message,
                "last_sync_date": instance.started_at.filter(|_| connected),
            })
        })
        .collect();
    let has_running_cube = of(Stack::Cube).any(|detail| detail.instance.status == InstanceStatus::Running);
    json!({"connectors": connectors, "is_syncing": false, "has_running_cube": has_running_cube})
}

/// How the connectors of an organization stand.
#[utoipa::path(get, operation_id = "jpi_app_instances_sync_show", path = "/mnoe/jpi/v1/organizations/{organization}/app_instances_sync", tag = "jpi", security(("session" = ["read"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200), (status = 403), (status = 404)))]
async fn sync_show(State(face): State<HubFace>, signed_in: SignedIn, Path(organization): Path<String>) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Read, Object::Organization(organization)).await?;
    let all = ListQuery { limit: ListQuery::LIMIT_MAX, ..ListQuery::new() };
    Ok(Json(shown(&face.hub.organization_instance_query(&permit, all).await?.items)))
}

/// Asks them to fetch now; how they stand.
#[utoipa::path(post, operation_id = "jpi_app_instances_sync_create", path = "/mnoe/jpi/v1/organizations/{organization}/app_instances_sync", tag = "jpi", security(("session" = ["sync_apps"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200), (status = 403), (status = 404)))]
async fn sync_create(State(face): State<HubFace>, signed_in: SignedIn, Path(organization): Path<String>) -> Result<Json<Value>, JpiError> {
    face.permit(&signed_in.caller(), Action::SyncApps, Object::Organization(organization.clone())).await?;
    let permit = face.permit(&signed_in.caller(), Action::Read, Object::Organization(organization)).await?;
    let all = ListQuery { limit: ListQuery::LIMIT_MAX, ..ListQuery::new() };
    Ok(Json(shown(&face.hub.organization_instance_query(&permit, all).await?.items)))
}
