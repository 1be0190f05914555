//! Closing one's own account: JPI's calls for whoever is signed in, and the pages behind the link of the mail.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::auth::{AuthError, Field, Form, Guest, failed, words};
use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::{Action, DeletionRequest, DeletionStatus, Object};
use crate::kernel::{Error, Secret};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(jpi_deletion_request_create))
        .routes(routes!(jpi_deletion_request_show, jpi_deletion_request_destroy))
        .routes(routes!(jpi_deletion_request_resend))
        .routes(routes!(deletion_page))
        .routes(routes!(deletion_freeze, deletion_freeze_form))
        .routes(routes!(deletion_checkout, deletion_checkout_form))
        .routes(routes!(deletion_terminate, deletion_terminate_form))
}

fn shown(face: &HubFace, request: &DeletionRequest) -> Value {
    json!({"deletion_request": {
        "id": request.id,
        "token": face.hub.deletion_request_token(request).expose(),
        "status": request.status.as_str(),
        "user_id": request.user_id,
        "created_at": request.created_at.to_string(),
        "updated_at": request.updated_at.to_string(),
        "expires_at": request.expires_at.to_string(),
    }})
}

/// Asks to close one's own account; the mail with the link goes out.
#[utoipa::path(post, path = "/mnoe/jpi/v1/deletion_requests", tag = "jpi", security(("session" = ["act_as_oneself"])), responses((status = 201), (status = 401)))]
async fn jpi_deletion_request_create(State(face): State<HubFace>, signed_in: SignedIn) -> Result<Response, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::ActAsOneself, Object::Caller).await?;
    let request = face.hub.deletion_request_create(&permit).await?;
    Ok((StatusCode::CREATED, Json(shown(&face, &request))).into_response())
}

/// One's own request, by number or token.
#[utoipa::path(get, path = "/mnoe/jpi/v1/deletion_requests/{request}", tag = "jpi", security(("session" = ["act_as_oneself"])), params(("request" = String, Path, description = "Number or token")), responses((status = 200), (status = 401), (status = 404)))]
async fn jpi_deletion_request_show(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(id): Path<String>,
) -> Result<Json<Value>, JpiError> {
    let request = own(&face, &signed_in, &id).await?.ok_or_else(|| Error::not_found("deletion request", "?"))?;
    Ok(Json(shown(&face, &request)))
}

/// Withdraws one's own request. Published frontends send its token; another one is 400.
#[utoipa::path(delete, path = "/mnoe/jpi/v1/deletion_requests/{request}", tag = "jpi", security(("session" = ["act_as_oneself"])), params(("request" = String, Path, description = "Token")), responses((status = 204), (status = 400), (status = 401)))]
async fn jpi_deletion_request_destroy(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(id): Path<String>,
) -> Result<StatusCode, JpiError> {
    if own(&face, &signed_in, &id).await?.is_none() {
        return Ok(StatusCode::BAD_REQUEST);
    }
    let permit = face.permit(&signed_in.caller(), Action::ActAsOneself, Object::Caller).await?;
    face.hub.deletion_request_update(&permit, DeletionStatus::Cancelled).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Sends the mail again. Published frontends send the token; another one is 400.
#[utoipa::path(put, path = "/mnoe/jpi/v1/deletion_requests/{request}/resend", tag = "jpi", security(("session" = ["act_as_oneself"])), params(("request" = String, Path, description = "Token")), responses((status = 200), (status = 400), (status = 401)))]
async fn jpi_deletion_request_resend(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, JpiError> {
    if own(&face, &signed_in, &id).await?.is_none() {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    }
    let permit = face.permit(&signed_in.caller(), Action::ActAsOneself, Object::Caller).await?;
    let request = face.hub.deletion_request_create(&permit).await?;
    Ok(Json(shown(&face, &request)).into_response())
}

async fn own(face: &HubFace, signed_in: &SignedIn, id: &str) -> Result<Option<DeletionRequest>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::ActAsOneself, Object::Caller).await?;
    // The token closes the account.
    if permit.actor().impersonator.is_some() {
        return Err(Error::forbidden("an account cannot be closed while acting as somebody else").into());
    }
    let request = face.hub.deletion_request_of(&permit).await?;
    Ok(request.filter(|request| {
        let token = face.hub.deletion_request_token(request);
        request.id.to_string() == id || request.uid.as_str() == id || crate::kernel::constant_time_eq(token.expose(), id)
    }))
}

/// The page behind the link of the mail, with the next step.
#[utoipa::path(get, path = "/mnoe/deletion_requests/{token}", tag = "accounts", security(()), params(("token" = String, Path, description = "From the mail")), responses((status = 200), (status = 422)))]
async fn deletion_page(State(face): State<HubFace>, guest: Guest, Path(token): Path<String>) -> Result<Response, AuthError> {
    match face.hub.deletion_request_of_token(Secret::new(token.clone())).await {
        Ok((request, _)) if !guest.wants_page => Ok(Json(shown(&face, &request)).into_response()),
        Ok((request, user)) => {
            let (step, button, about) = match request.status {
                DeletionStatus::Pending => {
                    ("freeze_account", "Freeze my account", "First step of three: nobody can sign in to it any more.")
                }
                DeletionStatus::AccountFrozen => ("checkout", "Nothing is owed: go on", "Second step of three: what is owed is settled."),
                _ => ("terminate_account", "Delete my account", "Last step: what is known of you is removed. This cannot be undone."),
            };
            let title = format!("Close the account of {}", user.email);
            let action = format!("/mnoe/deletion_requests/{token}/{step}");
            Ok(Form::new(&title, &action, vec![Field::hidden("step", step)], button).about(about).page(&face, &guest))
        }
        Err(error) if guest.wants_page => Ok(failed(&guest, error)),
        Err(error) => Err(error.into()),
    }
}

async fn step(face: &HubFace, guest: Guest, token: String, next: DeletionStatus) -> Result<Response, AuthError> {
    let wants_page = guest.wants_page;
    let stepped = face.hub.deletion_request_step(guest.visitor.clone(), Secret::new(token.clone()), next).await;
    match stepped {
        Ok(request) if !wants_page => Ok(Json(shown(face, &request)).into_response()),
        Ok(_) if next == DeletionStatus::AccountTerminated => Ok(words(&guest, "Your account is closed", "Good-bye.", "To the first page")),
        Ok(_) => Ok(axum::response::Redirect::to(&format!("/mnoe/deletion_requests/{token}")).into_response()),
        Err(error) if wants_page => Ok(failed(&guest, error)),
        Err(error) => Err(error.into()),
    }
}

macro_rules! steps {
    ($($(#[$doc:meta])* $put:ident $post:ident $word:literal $status:ident;)*) => {
        $(
            $(#[$doc])*
            #[utoipa::path(put, path = concat!("/mnoe/deletion_requests/{token}/", $word), tag = "accounts", security(()), params(("token" = String, Path, description = "From the mail")), responses((status = 200), (status = 422)))]
            async fn $put(State(face): State<HubFace>, guest: Guest, Path(token): Path<String>) -> Result<Response, AuthError> {
                step(&face, guest, token, DeletionStatus::$status).await
            }

            /// The same from the page, which can only post.
            #[utoipa::path(post, path = concat!("/mnoe/deletion_requests/{token}/", $word), tag = "accounts", security(()), params(("token" = String, Path, description = "From the mail")), responses((status = 200), (status = 422)))]
            async fn $post(State(face): State<HubFace>, guest: Guest, Path(token): Path<String>) -> Result<Response, AuthError> {
                step(&face, guest, token, DeletionStatus::$status).await
            }
        )*
    };
}

steps! {
    /// Freezes the account.
    deletion_freeze deletion_freeze_form "freeze_account" AccountFrozen;
    /// Nothing is owed any more.
    deletion_checkout deletion_checkout_form "checkout" AccountCheckedOut;
    /// Deletes the account.
    deletion_terminate deletion_terminate_form "terminate_account" AccountTerminated;
}
