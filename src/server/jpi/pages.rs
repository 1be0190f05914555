//! The pages of a frontend that browsers are sent to: opening an app, waiting for one, and what monitors ask.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde_json::{Value, json};

use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::{Action, AppInstance, InstanceStatus, Object};
use crate::kernel::ErrorKind;
use crate::server::HubFace;
use crate::server::html::escape;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(ping))
        .routes(routes!(version))
        .routes(routes!(health_check))
        .routes(routes!(launch_page))
        .routes(routes!(loading_page))
        .routes(routes!(access_unauthorized_page))
        .routes(routes!(error_page))
}

/// Is somebody there?
#[utoipa::path(get, operation_id = "jpi_ping", path = "/mnoe/ping", tag = "pages", security(()), responses((status = 200)))]
async fn ping() -> Json<Value> {
    Json(json!({"status": "Ok"}))
}

/// Which version is there.
#[utoipa::path(get, operation_id = "jpi_version", path = "/mnoe/version", tag = "pages", security(()), responses((status = 200)))]
async fn version() -> Json<Value> {
    let version = env!("CARGO_PKG_VERSION");
    Json(json!({"app-version": version, "mno": version}))
}

/// Does the database answer?
#[utoipa::path(get, operation_id = "jpi_health_check", path = "/mnoe/health_check", tag = "pages", security(()), responses((status = 200), (status = 503)))]
async fn health_check(State(face): State<HubFace>) -> Response {
    match crate::store::schema_is_current(&face.db).await {
        Ok(true) => "success".into_response(),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer").into_response(),
    }
}

fn page(status: StatusCode, title: &str, text: &str, refresh: bool) -> Response {
    let refresh = if refresh { "<meta http-equiv=refresh content=3>" } else { "" };
    let html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">{refresh}<title>{0}</title>\
         <style>:root{{color-scheme:light dark}}body{{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1rem}}\
         </style><h1>{0}</h1><p>{1}</p><p><a href=/>Home</a></p>",
        escape(title),
        escape(text)
    );
    (status, Html(html)).into_response()
}

/// Somebody who is not signed in comes back here afterwards.
pub(super) fn sign_in_first(path: &str) -> Response {
    let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("return_to", path).finish();
    Redirect::to(&format!("/mnoe/auth/users/sign_in?{query}")).into_response()
}

/// The instance, or the answer that a browser gets in its place.
async fn opened(face: &HubFace, signed_in: Result<SignedIn, JpiError>, page: &str, uid: &str) -> Result<AppInstance, Response> {
    let signed_in = match signed_in {
        Ok(signed_in) => signed_in,
        Err(JpiError(error)) if error.kind() == ErrorKind::Unauthenticated => {
            let uid: String = url::form_urlencoded::byte_serialize(uid.as_bytes()).collect();
            return Err(sign_in_first(&format!("/mnoe/{page}/{uid}")));
        }
        Err(error) => return Err(error.into_response()),
    };
    let permit = face.permit(&signed_in.caller(), Action::AccessInstance, Object::Instance(uid.to_owned())).await;
    match permit.and_then(|permit| permit.instance().cloned()) {
        Ok(instance) => Ok(instance),
        Err(error) if matches!(error.kind(), ErrorKind::Forbidden | ErrorKind::NotFound) => {
            Err(Redirect::to("/mnoe/app_access_unauthorized").into_response())
        }
        Err(error) => Err(JpiError(error).into_response()),
    }
}

/// Opens an app: sends the browser to it, or to the page that waits for it.
#[utoipa::path(get, operation_id = "jpi_launch_page", path = "/mnoe/launch/{instance}", tag = "pages", security(()), params(("instance" = String, Path, description = "Uid or number")), responses((status = 303, description = "To the app, to the page that waits for it, to sign in, or to the page that says no")))]
async fn launch_page(State(face): State<HubFace>, signed_in: Result<SignedIn, JpiError>, Path(uid): Path<String>) -> Response {
    let instance = match opened(&face, signed_in, "launch", &uid).await {
        Ok(instance) => instance,
        Err(response) => return response,
    };
    match (instance.status, instance.http_url.as_ref().or(instance.app.listing.website.as_ref())) {
        (InstanceStatus::Running, Some(url)) => Redirect::to(url).into_response(),
        (InstanceStatus::Running, None) => {
            page(StatusCode::NOT_FOUND, "This app has no page", &format!("{} works without one.", instance.name), false)
        }
        _ => Redirect::to(&format!("/mnoe/loading/{}", instance.uid)).into_response(),
    }
}

/// Waits for an app: a page that looks again, or with `Accept: application/json` how the app stands.
#[utoipa::path(get, operation_id = "jpi_loading_page", path = "/mnoe/loading/{instance}", tag = "pages", security(()), params(("instance" = String, Path, description = "Uid or number")), responses((status = 200), (status = 303)))]
async fn loading_page(
    State(face): State<HubFace>,
    signed_in: Result<SignedIn, JpiError>,
    Path(uid): Path<String>,
    headers: HeaderMap,
) -> Response {
    let instance = match opened(&face, signed_in, "loading", &uid).await {
        Ok(instance) => instance,
        Err(response) => return response,
    };
    let is_online = instance.status == InstanceStatus::Running;
    let wants_json =
        headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.contains("application/json"));
    if wants_json {
        return Json(json!({
            "id": instance.id,
            "uid": instance.uid,
            "name": instance.name,
            "status": instance.status.as_str(),
            "status_message": instance.status_message,
            "is_online": is_online,
            "http_url": instance.http_url,
            "started_at": instance.started_at,
        }))
        .into_response();
    }
    if is_online {
        return Redirect::to(&format!("/mnoe/launch/{}", instance.uid)).into_response();
    }
    let words = instance.status_message.clone().unwrap_or_else(|| format!("It is {}.", instance.status.as_str()));
    let waits = matches!(instance.status, InstanceStatus::Provisioning | InstanceStatus::Starting);
    let title = if waits { format!("{} is being prepared", instance.name) } else { format!("{} is not running", instance.name) };
    page(StatusCode::OK, &title, &words, waits)
}

/// Says that an app may not be opened.
#[utoipa::path(get, operation_id = "jpi_access_unauthorized_page", path = "/mnoe/app_access_unauthorized", tag = "pages", security(()), responses((status = 200)))]
async fn access_unauthorized_page() -> Response {
    page(
        StatusCode::OK,
        "You may not open this app",
        "Ask an Admin of your organization for access, or look whether you are signed in as the right person.",
        false,
    )
}

/// Says what a code means.
#[utoipa::path(get, operation_id = "jpi_error_page", path = "/mnoe/errors/{code}", tag = "pages", security(()), params(("code" = String, Path, description = "Of HTTP, 400 to 599")), responses((status = 404)))]
async fn error_page(Path(code): Path<String>) -> Response {
    let known = code
        .parse::<u16>()
        .ok()
        .and_then(|code| StatusCode::from_u16(code).ok())
        .filter(|status| status.is_client_error() || status.is_server_error());
    let status = known.unwrap_or(StatusCode::NOT_FOUND);
    let text = match status {
        StatusCode::NOT_FOUND => "There is nothing at this address.",
        StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED => "You may not see this, or are not signed in.",
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT => {
            "A part of the service does not answer. Try again in a minute."
        }
        StatusCode::TOO_MANY_REQUESTS => "There were too many requests. Try again in a minute.",
        _ if status.is_server_error() => "Something went wrong on our side.",
        _ => "This request was not understood.",
    };
    page(status, &format!("{} {}", status.as_u16(), status.canonical_reason().unwrap_or("Error")), text, false)
}
