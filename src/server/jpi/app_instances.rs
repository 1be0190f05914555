//! The apps of an organization: see, add, remove.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;

use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::{Action, InstanceDetail, InstanceStatus, Object, instance_durations};
use crate::kernel::Timestamp;
use crate::server::HubFace;
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(instance_list, instance_create)).routes(routes!(instance_delete))
}

/// Since when.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Since {
    /// `timestamp` of the previous answer.
    timestamp: Option<i64>,
}

/// The app instances of an organization, by number. With `timestamp`, those that changed since; the ones that are gone are then among them.
#[utoipa::path(get, operation_id = "jpi_app_instance_list", path = "/mnoe/jpi/v1/organizations/{organization}/app_instances", tag = "jpi", security(("session" = ["read"])), params(("organization" = String, Path, description = "Number or uid"), ("timestamp" = Option<i64>, Query, description = "What changed since then: `timestamp` of the previous answer")), responses((status = 200), (status = 403), (status = 404)))]
async fn instance_list(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
    Params(since): Params<Since>,
) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Read, Object::Organization(organization)).await?;
    // 0 is what a page sends that has seen nothing yet.
    let since = since.timestamp.filter(|seconds| *seconds > 0).map(|seconds| Timestamp::from_ms(seconds.saturating_mul(1000)));
    let (at, instances) = face.hub.instance_detail_list(&permit, since).await?;
    let shown: Map<String, Value> = instances.iter().map(|detail| (detail.instance.id.to_string(), shown(detail))).collect();
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
    face.hub.subscription_create(&permit, new.nid, None).await.map_err(|error| match error.field() {
        Some("app") => error.with_field("nid"),
        _ => error,
    })?;
    Ok(StatusCode::CREATED)
}

/// Removes an app instance; it goes on for a while.
#[utoipa::path(delete, path = "/mnoe/jpi/v1/app_instances/{instance}", tag = "jpi", security(("session" = ["manage_app_instances"])), params(("instance" = String, Path, description = "Number or uid")), responses((status = 202), (status = 403), (status = 404)))]
async fn instance_delete(State(face): State<HubFace>, signed_in: SignedIn, Path(instance): Path<String>) -> Result<StatusCode, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::ManageAppInstances, Object::Instance(instance)).await?;
    face.hub.subscription_delete(&permit, permit.instance()?.uid.clone()).await?;
    Ok(StatusCode::ACCEPTED)
}

/// An app instance as the published frontends show it.
pub(super) fn shown(detail: &InstanceDetail) -> Value {
    let instance = &detail.instance;
    let durations = instance_durations(instance.app.stack).into_iter().map(|(step, seconds)| (step.to_owned(), seconds.into()));
    json!({
        "id": instance.id,
        "uid": instance.uid,
        "name": instance.name,
        "status": instance.status.as_str(),
        "next_status": detail.next_status().map(InstanceStatus::as_str),
        "status_message": instance.status_message,
        "stack": instance.app.stack.as_str(),
        "app_id": instance.app.id,
        "app_nid": instance.app.nid,
        "app_name": instance.app.name,
        "logo": instance.app.listing.logo,
        "http_url": detail.http_url(),
        "oauth_keys_valid": detail.oauth_keys_valid,
        "oauth_company_name": detail.oauth_company,
        "connector_version": detail.oauth_version,
        "free_trial_end_at": detail.free_trial_end_at,
        "under_free_trial": detail.under_free_trial,
        "per_user_licence": detail.per_user_licence,
        "active_licences_count": detail.active_licences_count,
        "autostop_at": detail.autostop_at,
        "autostop_interval": detail.autostop_interval,
        "created_at": instance.created_at,
        "updated_at": detail.updated_at,
        "started_at": instance.started_at,
        "stopped_at": detail.stopped_at,
        "terminated_at": instance.terminated_at,
        "durations": durations.collect::<Map<String, Value>>(),
    })
}
