//! `/api/admin/v1/keys`

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::convert;
use crate::api;
use crate::hub::{Action, Hub, KeyKind, Object};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(key_list, key_create)).routes(routes!(key_revoke))
}

/// Lists the API keys, without their secrets.
#[utoipa::path(get, path = "/api/admin/v1/keys", tag = "keys", security(("bearer" = ["operate"])), params(api::PageQuery), responses((status = 200, body = api::Page<api::ApiKey>)))]
async fn key_list(State(face): State<HubFace>, caller: Caller, Params(query): Params<api::PageQuery>) -> Answer<api::Page<api::ApiKey>> {
    let permit = face.permit(&caller, Action::Operate, Object::Platform).await?;
    let page = face.hub.key_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert::key)))
}

/// Makes an API key. Its secret is shown only now.
#[utoipa::path(post, path = "/api/admin/v1/keys", tag = "keys", security(("bearer" = ["operate"])), request_body = api::ApiKeyCreate, responses((status = 201, body = api::ApiKeyCreated), (status = 404, body = api::Problem)))]
async fn key_create(
    State(face): State<HubFace>,
    caller: Caller,
    Body(new): Body<api::ApiKeyCreate>,
) -> Result<(StatusCode, Json<api::ApiKeyCreated>), ApiError> {
    let kind = KeyKind::parse(&new.kind)?;
    let (action, object) = Hub::key_create_needs(kind, new.owner.as_deref());
    let permit = face.permit(&caller, action, object).await?;
    let made = face.hub.key_create(&permit, kind, new.owner, new.name).await?;
    let created = api::ApiKeyCreated {
        uid: made.key.uid.to_string(),
        kind: kind.as_str().to_owned(),
        api_key: made.key.key_id.clone(),
        api_secret: made.secret.expose().to_owned(),
        token: made.token().expose().to_owned(),
    };
    Ok((StatusCode::CREATED, Json(created)))
}

/// Makes an API key void at once.
#[utoipa::path(delete, path = "/api/admin/v1/keys/{key}", tag = "keys", security(("bearer" = ["operate"])), params(("key" = String, Path, description = "Uid or public half")), responses((status = 200, body = api::ApiKey), (status = 404, body = api::Problem)))]
async fn key_revoke(State(face): State<HubFace>, caller: Caller, Path(key): Path<String>) -> Answer<api::ApiKey> {
    let permit = face.permit(&caller, Action::Operate, Object::Platform).await?;
    Ok(Json(convert::key(face.hub.key_revoke(&permit, key).await?)))
}
