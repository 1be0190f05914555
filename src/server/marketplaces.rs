//! `GET /api/config/v1/marketplaces`: how the published SDKs learn where Connec! and the accounts are.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::{Value, json};

use super::HubFace;
use super::address::origin;
use super::caller::Caller;
use super::error::{decorate, status};
use crate::hub::{ActorKind, Credential};
use crate::kernel::{Error, Result};

/// How long SDKs wait for Connec!, as the published ones do by themselves.
const CONNEC_TIMEOUT_SECONDS: u32 = 180;

pub(super) fn router(face: HubFace) -> OpenApiRouter {
    OpenApiRouter::new().routes(routes!(marketplace_list)).route("/api/config/v1/marketplaces/", get(marketplace_list)).with_state(face)
}

/// Tells an app's SDK where things are. To who shows an app's key it is about that app; to anybody else it names the addresses,
/// which are no secret.
#[utoipa::path(get, path = "/api/config/v1/marketplaces", tag = "connec", security((), ("basic" = [])), responses((status = 200, body = Value), (status = 401, body = Value)))]
async fn marketplace_list(State(face): State<HubFace>, caller: Caller, headers: HeaderMap) -> Response {
    match marketplace(&face, &caller, &headers).await {
        Ok(marketplace) => Json(json!({"marketplaces": [marketplace]})).into_response(),
        // The shape that the SDKs read.
        Err(error) => {
            let mut response = (status(error.kind()), Json(json!({"error": error.message()}))).into_response();
            decorate(&mut response, error);
            response
        }
    }
}

async fn marketplace(face: &HubFace, caller: &Caller, headers: &HeaderMap) -> Result<Value> {
    let host = origin(face.public_url.as_deref(), headers);
    // The SDKs ask `{host}/batch` and `{host}{base_path}/…`: so the host ends where the face begins.
    let connec = match &face.connec_url {
        Some(url) => url.trim_end_matches('/').to_owned(),
        None => format!("{host}/connec"),
    };
    let mut marketplace = json!({
        "nid": "default",
        "marketplace": "default",
        "environment": "default",
        "app": {"host": null, "synchronization_start_path": null, "synchronization_toggle_path": null, "synchronization_status_path": null},
        "api": {"id": null, "key": null, "host": host, "base": "/api/v1/"},
        "sso": {"idm": null, "init_path": null, "consume_path": null, "idp": host, "x509_fingerprint": null, "x509_certificate": null},
        "connec": {"host": connec, "base_path": "/api/v2", "timeout": CONNEC_TIMEOUT_SECONDS},
        "webhooks": {
            "account": {"group_path": null, "group_user_path": null},
            "connec": {"external_ids": false, "initialization_path": null, "notification_path": null},
        },
    });
    let Credential::Key { id, secret } = &caller.credential else { return Ok(marketplace) };
    let actor = face.hub.whoami(&caller.credential).await?;
    if actor.kind != ActorKind::App {
        return Err(Error::unauthenticated("this is not an app's key"));
    }
    let app = face.hub.app_show(actor.uid).await?;
    let metadata = face.hub.metadata_of(&app).await?.unwrap_or_default();
    marketplace["api"]["id"] = id.as_str().into();
    marketplace["api"]["key"] = secret.expose().into();
    if let Some(environment) = metadata.environment {
        marketplace["environment"] = environment.into();
    }
    let host = metadata.host.or(app.host);
    marketplace["app"] = json!({
        "host": host,
        "synchronization_start_path": metadata.synchronization_start_path,
        "synchronization_toggle_path": metadata.synchronization_toggle_path,
        "synchronization_status_path": metadata.synchronization_status_path,
    });
    marketplace["sso"]["idm"] = json!(metadata.sso.idm.or(host));
    marketplace["sso"]["init_path"] = json!(metadata.sso.init_path);
    marketplace["sso"]["consume_path"] = json!(metadata.sso.consume_path);
    marketplace["webhooks"] = json!({
        "account": {"group_path": metadata.groups_path, "group_user_path": metadata.group_users_path},
        "connec": {
            "external_ids": app.connec.webhook.external_ids,
            "initialization_path": null,
            "notification_path": metadata.notifications_path,
        },
    });
    Ok(marketplace)
}
