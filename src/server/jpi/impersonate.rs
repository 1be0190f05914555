//! Staff acting as a customer. The session is swapped: the customer's takes the place of the member of staff's own, which waits in
//! a cookie of its own for the way back.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use serde_json::json;

use super::auth::{AuthError, Field, Form, Guest, Sent, failed, home, with_cookie};
use super::local::is_local;
use super::session::{STAFF_COOKIE, SignedIn, cookie, session_cookie, staff_cookie};
use crate::hub::{Action, Object};
use crate::kernel::Secret;
use crate::server::HubFace;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(impersonate_page, impersonate)).routes(routes!(impersonate_revert_link, impersonate_revert))
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    reason: String,
    /// Where `mnoe-admin-panel` wants the member of staff to arrive: a page of this server.
    #[serde(default)]
    redirect_path: String,
}

/// The page that asks for a reason. Published staff areas link here.
#[utoipa::path(get, path = "/mnoe/impersonate/user/{user}", tag = "accounts", security(("session" = ["impersonate"])), params(("user" = String, Path, description = "Number or uid"), ("reason" = Option<String>, Query, description = "Why"), ("redirect_path" = Option<String>, Query, description = "A page of this server to arrive at")), responses((status = 200), (status = 401), (status = 403), (status = 404)))]
async fn impersonate_page(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    guest: Guest,
    Path(user): Path<String>,
    Params(asked): Params<Asked>,
) -> Result<Response, AuthError> {
    face.permit(&signed_in.caller(), Action::Impersonate, Object::User(user.clone())).await?;
    let action = format!("/mnoe/impersonate/user/{user}");
    let reason = Field::text("reason", "Why", "off").value(Some(asked.reason)).hint("Kept in the audit, with everything that you do.");
    let fields = vec![reason, Field::hidden("redirect_path", &asked.redirect_path)];
    let form = Form::new("Act as this customer", &action, fields, "Act as this customer");
    Ok(form.about("It lasts an hour at most.").link("/", "Not now").page(&face, &guest))
}

/// Begins to act as a customer: `{"reason"}`. It lasts an hour at most and leaves a trace.
#[utoipa::path(post, path = "/mnoe/impersonate/user/{user}", tag = "accounts", security(("session" = ["impersonate"])), params(("user" = String, Path, description = "Number or uid")), request_body(content = Value, description = "`{\"reason\"}`"), responses((status = 201), (status = 401), (status = 403), (status = 404), (status = 422)))]
async fn impersonate(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    guest: Guest,
    Path(user): Path<String>,
    sent: Sent,
) -> Result<Response, AuthError> {
    let permit = face.permit(&signed_in.caller(), Action::Impersonate, Object::User(user)).await?;
    let started = face.hub.impersonation_start(&permit, guest.visitor.clone(), sent.text("reason").unwrap_or_default()).await;
    let session = match started {
        Ok(session) => session,
        Err(error) if guest.wants_page => return Ok(failed(&guest, error)),
        Err(error) => return Err(error.into()),
    };
    let asked = sent.text("redirect_path").filter(|path| is_local(path));
    let arrived = || asked.as_deref().map_or_else(home, |path| Redirect::to(path).into_response());
    let response = if guest.wants_page { arrived() } else { (StatusCode::CREATED, Json(json!({"impersonating": true}))).into_response() };
    let response = with_cookie(response, session_cookie(&face, session.expose()));
    Ok(with_cookie(response, staff_cookie(&face, signed_in.cookie.expose())))
}

/// Goes back to oneself, by a link.
#[utoipa::path(get, path = "/mnoe/impersonate/revert", tag = "accounts", security(("session" = ["act_as_oneself"])), responses((status = 303), (status = 401), (status = 422)))]
async fn impersonate_revert_link(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    guest: Guest,
    headers: axum::http::HeaderMap,
) -> Result<Response, AuthError> {
    revert(&face, signed_in, guest, &headers, home()).await
}

/// Goes back to oneself.
#[utoipa::path(delete, path = "/mnoe/impersonate/revert", tag = "accounts", security(("session" = ["act_as_oneself"])), responses((status = 204), (status = 401), (status = 422)))]
async fn impersonate_revert(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    guest: Guest,
    headers: axum::http::HeaderMap,
) -> Result<Response, AuthError> {
    revert(&face, signed_in, guest, &headers, StatusCode::NO_CONTENT.into_response()).await
}

async fn revert(
    face: &HubFace,
    signed_in: SignedIn,
    guest: Guest,
    headers: &axum::http::HeaderMap,
    response: Response,
) -> Result<Response, AuthError> {
    let staff = face.hub.impersonation_stop(guest.visitor, signed_in.cookie).await?;
    let own = cookie(headers, STAFF_COOKIE).map(Secret::new);
    // Only her own session, and only while it is good: else she signs in again.
    let own = match own {
        Some(own) => {
            face.hub.signed_in(own.clone()).await?.filter(|found| found.user.id == staff.id && found.impersonator.is_none()).map(|_| own)
        }
        None => None,
    };
    let response = with_cookie(response, session_cookie(face, own.as_ref().map_or("", Secret::expose)));
    Ok(with_cookie(response, staff_cookie(face, "")))
}
