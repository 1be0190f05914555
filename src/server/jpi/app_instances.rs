//! The apps of an organization: see, add, remove.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::{Action, AppInstance, Object};
use crate::server::HubFace;
use crate::server::extract::Body;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(instance_list, instance_create)).routes(routes!(instance_delete))
}

/// The app instances of an organization, by number.
#[utoipa::path(get, path = "/mnoe/jpi/v1/organizations/{organization}/app_instances", tag = "jpi", security(("session" = ["read"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200), (status = 403), (status = 404)))]
async fn instance_list(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Read, Object::Organization(organization)).await?;
    let (at, instances) = face.hub.instance_list(&permit).await?;
    let shown: Map<String, Value> = instances.iter().map(|instance| (instance.id.to_string(), shown(instance))).collect();
    Ok(Json(json!({"timestamp": at.as_ms() / 1000, "app_instances": shown})))
}

/// What to add.
#[derive(Deserialize, ToSchema)]
struct NewInstance {
    /// The app's short name.
    nid: String,
}

/// Subscribes the organization to an app.
#[utoipa::path(post, path = "/mnoe/jpi/v1/organizations/{organization}/app_instances", tag = "jpi", security(("session" = ["purchase"])), params(("organization" = String, Path, description = "Number or uid")), request_body = NewInstance, responses((status = 201), (status = 403), (status = 409)))]
async fn instance_create(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
    Body(new): Body<NewInstance>,
) -> Result<StatusCode, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Purchase, Object::Organization(organization)).await?;
    face.hub.subscription_create(&permit, new.nid, None).await?;
    Ok(StatusCode::CREATED)
}

/// Removes an app instance; it goes on for a while.
#[utoipa::path(delete, path = "/mnoe/jpi/v1/app_instances/{instance}", tag = "jpi", security(("session" = ["manage_app_instances"])), params(("instance" = String, Path, description = "Number or uid")), responses((status = 202), (status = 403), (status = 404)))]
async fn instance_delete(State(face): State<HubFace>, signed_in: SignedIn, Path(instance): Path<String>) -> Result<StatusCode, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::ManageAppInstances, Object::Instance(instance)).await?;
    face.hub.subscription_delete(&permit, permit.instance()?.uid.clone()).await?;
    Ok(StatusCode::ACCEPTED)
}

/// How long each step takes, for the frontends' progress bars: seconds, generous.
const DURATIONS: [(&str, u32); 4] = [("provisioning", 10), ("starting", 5), ("stopping", 5), ("terminating", 5)];

fn shown(instance: &AppInstance) -> Value {
    json!({
        "id": instance.id,
        "uid": instance.uid,
        "name": instance.name,
        "status": instance.status.as_str(),
        "status_message": instance.status_message,
        "stack": instance.app.stack.as_str(),
        "app_id": instance.app.id,
        "app_nid": instance.app.nid,
        "app_name": instance.app.name,
        "http_url": instance.http_url,
        "created_at": instance.created_at,
        "started_at": instance.started_at,
        "terminated_at": instance.terminated_at,
        "durations": DURATIONS.into_iter().map(|(step, seconds)| (step.to_owned(), seconds.into())).collect::<Map<String, Value>>(),
    })
}
