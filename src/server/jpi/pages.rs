//! The pages of a frontend that browsers are sent to: opening an app, waiting for one, and what monitors ask.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde_json::{Value, json};

use super::auth::{AuthError, Guest, failed, links, signed_out, words};
use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::{Action, AppInstance, InstanceStatus, Object};
use crate::kernel::ErrorKind;
use crate::server::HubFace;
use crate::server::extract::{Params, RawQuery};
use crate::server::html::escape;
use crate::server::opening::address;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(ping))
        .routes(routes!(version))
        .routes(routes!(health_check))
        .routes(routes!(launch_page))
        .routes(routes!(loading_page))
        .routes(routes!(access_unauthorized_page))
        .routes(routes!(billing_details_page))
        .routes(routes!(app_logout_page))
        .routes(routes!(terms_page))
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

/// Somebody who is not signed in comes back here afterwards; the tenant that the address line named goes with her.
pub(super) fn sign_in_first(guest: &Guest, path: &str) -> Response {
    let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("return_to", path).finish();
    Redirect::to(&guest.at_tenant(&format!("/mnoe/auth/users/sign_in?{query}"))).into_response()
}

/// The instance, or the answer that a browser gets in its place.
async fn opened(
    face: &HubFace,
    guest: &Guest,
    signed_in: Result<SignedIn, JpiError>,
    page: &str,
    uid: &str,
) -> Result<AppInstance, Response> {
    let signed_in = match signed_in {
        Ok(signed_in) => signed_in,
        Err(JpiError(error)) if error.kind() == ErrorKind::Unauthenticated => {
            let uid: String = url::form_urlencoded::byte_serialize(uid.as_bytes()).collect();
            return Err(sign_in_first(guest, &format!("/mnoe/{page}/{uid}")));
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
async fn launch_page(
    State(face): State<HubFace>,
    guest: Guest,
    signed_in: Result<SignedIn, JpiError>,
    Path(uid): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let instance = match opened(&face, &guest, signed_in, "launch", &uid).await {
        Ok(instance) => instance,
        Err(response) => return response,
    };
    if instance.status != InstanceStatus::Running {
        return Redirect::to(&format!("/mnoe/loading/{}", instance.uid)).into_response();
    }
    // What comes with the link goes on to the app.
    let rest: Vec<_> = url::form_urlencoded::parse(query.as_bytes())
        .filter(|(name, _)| name != "tenant")
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    match (address(&face.hub, &instance, &rest).await, instance.app.listing.website.as_ref()) {
        (Ok(url), _) => Redirect::to(&url).into_response(),
        (Err(error), Some(url)) if error.kind() == ErrorKind::NotFound => Redirect::to(url).into_response(),
        (Err(error), None) if error.kind() == ErrorKind::NotFound => {
            page(StatusCode::NOT_FOUND, "This app has no page", &format!("{} works without one.", instance.name), false)
        }
        (Err(error), _) => JpiError(error).into_response(),
    }
}

/// Waits for an app: a page that looks again, or with `Accept: application/json` how the app stands.
#[utoipa::path(get, operation_id = "jpi_loading_page", path = "/mnoe/loading/{instance}", tag = "pages", security(()), params(("instance" = String, Path, description = "Uid or number")), responses((status = 200), (status = 303)))]
async fn loading_page(
    State(face): State<HubFace>,
    guest: Guest,
    signed_in: Result<SignedIn, JpiError>,
    Path(uid): Path<String>,
    headers: HeaderMap,
) -> Response {
    let instance = match opened(&face, &guest, signed_in, "loading", &uid).await {
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

/// Says that an app waits for billing details.
#[utoipa::path(get, operation_id = "jpi_billing_details_page", path = "/mnoe/billing_details_required", tag = "pages", security(()), responses((status = 200)))]
async fn billing_details_page(guest: Guest) -> Response {
    let text = "The free trial of this app is over, and nobody has said yet who pays for it. A Super Admin of your organization can add its \
                billing details; then the app opens again. Nothing of your data is lost.";
    words(&guest, "Billing details are needed", text, "Home")
}

/// Whose sign-in an app has ended.
#[derive(serde::Deserialize)]
struct Leaving {
    user_uid: Option<String>,
}

/// Where apps send the browser of somebody who signs out of them: she is signed out here, too, and at the other apps as soon as they look
/// again. With `user_uid` only if it is hers: an app may speak of somebody who was here before.
#[utoipa::path(get, operation_id = "jpi_app_logout_page", path = "/mnoe/app_logout", tag = "pages", security(()), params(("user_uid" = Option<String>, Query, description = "Who signs out, as the app knows her: `usr-…`, or `usr-….cld-…`")), responses((status = 200)))]
async fn app_logout_page(State(face): State<HubFace>, guest: Guest, Params(leaving): Params<Leaving>) -> Result<Response, AuthError> {
    let signed_in = match &guest.web {
        Some(web) => face.hub.signed_in(web.clone()).await?,
        None => None,
    };
    // The published SDKs know people by their own uid, or by one of theirs at an instance.
    let named = leaving.user_uid.as_deref().map(|uid| uid.split('.').next().unwrap_or_default()).filter(|uid| !uid.is_empty());
    if let (Some(signed_in), Some(named)) = (&signed_in, named)
        && signed_in.user.uid.as_str() != named
    {
        let text = format!("You have left the app. Here you are still signed in as {}.", signed_in.user.email);
        return Ok(words(&guest, "You have left the app", &text, "Home"));
    }
    let text = "You have left the app, and you are signed out here. Other apps that you opened from here notice it within minutes.";
    let page = words(&guest, "You are signed out", text, "Sign in again");
    signed_out(&face, &guest, page).await
}

/// Lists where the terms of use are: of the marketplace, and of the apps that it offers.
#[utoipa::path(get, operation_id = "jpi_terms_page", path = "/mnoe/terms", tag = "pages", security(()), params(("tenant" = Option<String>, Query, description = "Which marketplace, where there are several: uid or slug")), responses((status = 200), (status = 422)))]
async fn terms_page(State(face): State<HubFace>, guest: Guest, signed_in: Result<SignedIn, JpiError>) -> Response {
    let user = signed_in.ok().map(|signed_in| signed_in.user);
    let terms = match face.hub.terms(guest.visitor.clone(), user).await {
        Ok(terms) => terms,
        Err(error) => return failed(&guest, error),
    };
    let own = terms.url.map(|url| (url, format!("Terms of {}", terms.marketplace)));
    let all: Vec<_> = own.into_iter().chain(terms.apps.into_iter().map(|terms| (terms.url, terms.app))).collect();
    let text = if all.is_empty() {
        format!("{} and its apps have published no terms of use.", terms.marketplace)
    } else {
        format!("By using {} and an app of its marketplace you agree to what these pages say.", terms.marketplace)
    };
    links(&guest, "Terms of use", &text, &all)
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
