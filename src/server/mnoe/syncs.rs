//! `/app_instances_syncs`: how an organization's connectors stand.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::answer::{Answer, Envelope, made, one};
use super::error::MnoeError;
use super::sent::Sent;
use super::{Software, permit, permit_named};
use crate::hub::{Action, InstanceStatus, ListQuery, Object, Stack};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(mnoe_sync_create)).routes(routes!(mnoe_sync_show)).routes(routes!(mnoe_sync_show_any))
}

/// Connectors write into Connec! when something changes, and are told at once: nobody fetches in rounds, so no round is running or
/// waiting. A connector that runs and was connected is up to date; another one is not connected.
async fn shown(face: &HubFace, caller: &Software, organization: String) -> Result<Value, MnoeError> {
    let permit = permit(face, caller, Action::Read, Object::Organization(organization)).await?;
    let all = ListQuery { limit: ListQuery::LIMIT_MAX, ..ListQuery::new() };
    let instances = face.hub.organization_instance_query(&permit, all).await?.items;
    let connectors = instances.iter().filter(|detail| detail.instance.app.stack == Stack::Connector && detail.instance.status.is_active());
    let connectors: Vec<Value> = connectors
        .map(|detail| {
            let instance = &detail.instance;
            // Whoever makes the connector says when it is connected; until then it has fetched nothing.
            let connected = instance.status == InstanceStatus::Running && detail.oauth_keys_valid;
            json!({
                "id": instance.id,
                "uid": instance.uid,
                "name": instance.name,
                "status": if connected { "SUCCESS" } else { "DISCONNECTED" },
                "message": instance.status_message,
                "last_sync": instance.started_at.filter(|_| connected),
            })
        })
        .collect();
    Ok(json!({"id": permit.organization()?.id, "organization_id": permit.organization()?.id, "connectors": connectors}))
}

/// Asks an organization's connectors to fetch now: `{"data": {"organization_id", "mode"}}`. They do so by themselves; the answer
/// says how they stand.
#[utoipa::path(post, path = "/api/mnoe/v1/app_instances_syncs", tag = "mnoe", security(("basic" = ["sync_apps"])), request_body(content = serde_json::Value, description = "`{\"data\": {\"organization_id\": …}}`"), responses((status = 201, body = Envelope), (status = 400)))]
async fn mnoe_sync_create(State(face): State<HubFace>, caller: Software, sent: Sent) -> Answer<(StatusCode, Envelope)> {
    let named = ("organization_id", sent.data.text("organization_id")?);
    let sync = permit_named(&face, &caller, Action::SyncApps, Object::Organization, named).await?;
    Ok(made(shown(&face, &caller, sync.organization()?.uid.to_string()).await?))
}

/// How an organization's connectors stand.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/app_instances_sync", tag = "mnoe", security(("basic" = ["read"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_sync_show(State(face): State<HubFace>, caller: Software, Path(organization): Path<String>) -> Answer {
    Ok(one(shown(&face, &caller, organization).await?))
}

/// The same: the published client puts a word at the end, any word.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/app_instances_sync/{word}", tag = "mnoe", security(("basic" = ["read"])), params(("organization" = String, Path, description = "Number or uid"), ("word" = String, Path, description = "Any word")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_sync_show_any(State(face): State<HubFace>, caller: Software, Path((organization, _)): Path<(String, String)>) -> Answer {
    Ok(one(shown(&face, &caller, organization).await?))
}
