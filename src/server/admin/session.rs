//! `/api/admin/v1/sessions`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;

use crate::api;
use crate::hub::{Action, Object};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::ApiError;
use crate::server::extract::Body;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(session_create))
}

/// Gives out a user's API token, for support and scripts. It leaves a line in the audit.
#[utoipa::path(post, path = "/api/admin/v1/sessions", tag = "sessions", security(("bearer" = ["act_as_oneself"])), request_body = api::SessionCreate, responses((status = 201, body = api::SessionCreated), (status = 404, body = api::Problem)))]
async fn session_create(
    State(face): State<HubFace>,
    caller: Caller,
    Body(new): Body<api::SessionCreate>,
) -> Result<(StatusCode, Json<api::SessionCreated>), ApiError> {
    let permit = face.permit(&caller, Action::ActAsOneself, Object::User(new.user)).await?;
    let (user, token) = face.hub.session_create(&permit).await?;
    Ok((StatusCode::CREATED, Json(api::SessionCreated { user: user.uid.to_string(), sso_session: token.expose().to_owned() })))
}
