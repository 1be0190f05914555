//! `/api/admin/v1/keys`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::{convert, convert_customers};
use crate::api;
use crate::hub::{Action, Hub, KeyChange, KeyFilter, KeyKind, KeyOrder, Object, Permit};
use crate::kernel::{Error, ErrorKind, Result, Timestamp};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

/// For how long the old secret is good after a rotation, when nobody says: a day.
const OVERLAP_SECONDS: i64 = 86_400;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(key_list, key_create)).routes(routes!(key_rotate)).routes(routes!(key_show, key_update, key_revoke))
}

/// A permit for a key that is there, by what it belongs to. Who may not manage that does not learn that the key exists.
async fn key_permit(face: &HubFace, caller: &Caller, key: &str) -> Result<Permit> {
    face.hub.whoami(&caller.credential).await?;
    let missing = || Error::new(ErrorKind::NotFound, format!("API key `{key}` does not exist, or is none of yours"));
    let (action, object) = face.hub.key_needs(key.to_owned()).await?.ok_or_else(missing)?;
    face.permit(caller, action, object).await.map_err(|error| match error.kind() {
        ErrorKind::Forbidden | ErrorKind::NotFound => missing(),
        _ => error,
    })
}

/// Lists API keys, without their secrets: of a tenant, an app or a developer, or all for an operator.
#[utoipa::path(get, path = "/api/admin/v1/keys", tag = "keys", security(("bearer" = ["operate"]), ("bearer" = ["manage_tenant"])), params(api::ApiKeyListQuery), responses((status = 200, body = api::Page<api::ApiKey>)))]
async fn key_list(
    State(face): State<HubFace>,
    caller: Caller,
    Params(query): Params<api::ApiKeyListQuery>,
) -> Answer<api::Page<api::ApiKey>> {
    let (action, object) = match (query.tenant, query.app, query.user) {
        (None, None, None) => (Action::Operate, Object::Platform),
        (Some(tenant), None, None) => (Action::ManageTenant, Object::Tenant(tenant)),
        (None, Some(app), None) => (Action::ManageApp, Object::App(app)),
        (None, None, Some(user)) => (Action::ActAsOneself, Object::User(user)),
        _ => return Err(Error::invalid("tenant", "name a tenant, an app or a user, not several").into()),
    };
    let permit = face.permit(&caller, action, object).await?;
    let filter = KeyFilter { kind: query.kind.as_deref().map(KeyKind::parse).transpose()?, all: query.all };
    let page = face.hub.key_list(&permit, filter, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_customers::key)))
}

fn actions(words: &[String]) -> Result<Vec<Action>> {
    words.iter().map(|word| Action::parse(word).map_err(|error| error.with_field("scopes"))).collect()
}

fn time(text: &str) -> Result<Timestamp> {
    Timestamp::parse(text).map_err(|error| error.with_field("expires_at"))
}

/// Shows an API key, without its secret.
#[utoipa::path(get, path = "/api/admin/v1/keys/{key}", tag = "keys", security(("bearer" = ["operate"]), ("bearer" = ["manage_tenant"])), params(("key" = String, Path, description = "Uid or public half")), responses((status = 200, body = api::ApiKey), (status = 404, body = api::Problem)))]
async fn key_show(State(face): State<HubFace>, caller: Caller, Path(key): Path<String>) -> Answer<api::ApiKey> {
    let permit = key_permit(&face, &caller, &key).await?;
    Ok(Json(convert_customers::key(face.hub.key_show(&permit, key).await?)))
}

/// Changes what an API key is for, what it is limited to and until when it is good. What is absent stays.
#[utoipa::path(patch, path = "/api/admin/v1/keys/{key}", tag = "keys", security(("bearer" = ["operate"]), ("bearer" = ["manage_tenant"])), params(("key" = String, Path, description = "Uid or public half")), request_body = api::ApiKeyUpdate, responses((status = 200, body = api::ApiKey), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn key_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(key): Path<String>,
    Body(change): Body<api::ApiKeyUpdate>,
) -> Answer<api::ApiKey> {
    let permit = key_permit(&face, &caller, &key).await?;
    let change = KeyChange {
        name: change.name,
        scopes: change.scopes.map(|scopes| scopes.as_deref().map(actions).transpose()).transpose()?,
        expires_at: change.expires_at.map(|until| until.as_deref().map(time).transpose()).transpose()?,
    };
    Ok(Json(convert_customers::key(face.hub.key_update(&permit, key, change).await?)))
}

/// Makes an API key. Its secret is shown only now.
#[utoipa::path(post, path = "/api/admin/v1/keys", tag = "keys", security(("bearer" = ["operate"]), ("bearer" = ["manage_tenant"])), request_body = api::ApiKeyCreate, responses((status = 201, body = api::ApiKeyCreated), (status = 404, body = api::Problem)))]
async fn key_create(
    State(face): State<HubFace>,
    caller: Caller,
    Body(new): Body<api::ApiKeyCreate>,
) -> Result<(StatusCode, Json<api::ApiKeyCreated>), ApiError> {
    let kind = KeyKind::parse(&new.kind)?;
    // Who may make none at all learns that first.
    face.hub.whoami(&caller.credential).await?;
    kind.owner_check(new.owner.as_deref())?;
    let (action, object) = Hub::key_create_needs(kind, new.owner.as_deref());
    let permit = face.permit(&caller, action, object).await?;
    let (scopes, expires_at) = (new.scopes.as_deref().map(actions).transpose()?, new.expires_at.as_deref().map(time).transpose()?);
    let order = KeyOrder { kind, owner: new.owner, name: new.name, scopes, expires_at };
    let made = face.hub.key_order(&permit, order).await?;
    Ok((StatusCode::CREATED, Json(convert_customers::key_created(&made))))
}

/// Gives an API key a new secret, shown only now; the old one is good for a while.
#[utoipa::path(post, path = "/api/admin/v1/keys/{key}/rotate", tag = "keys", security(("bearer" = ["operate"]), ("bearer" = ["manage_tenant"])), params(("key" = String, Path, description = "Uid or public half")), request_body = api::ApiKeyRotate, responses((status = 200, body = api::ApiKeyCreated), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn key_rotate(
    State(face): State<HubFace>,
    caller: Caller,
    Path(key): Path<String>,
    Body(how): Body<api::ApiKeyRotate>,
) -> Answer<api::ApiKeyCreated> {
    let permit = key_permit(&face, &caller, &key).await?;
    let made = face.hub.key_rotate(&permit, key, how.overlap_seconds.unwrap_or(OVERLAP_SECONDS)).await?;
    Ok(Json(convert_customers::key_created(&made)))
}

/// Makes an API key void at once.
#[utoipa::path(delete, path = "/api/admin/v1/keys/{key}", tag = "keys", security(("bearer" = ["operate"]), ("bearer" = ["manage_tenant"])), params(("key" = String, Path, description = "Uid or public half")), responses((status = 200, body = api::ApiKey), (status = 404, body = api::Problem)))]
async fn key_revoke(State(face): State<HubFace>, caller: Caller, Path(key): Path<String>) -> Answer<api::ApiKey> {
    let permit = key_permit(&face, &caller, &key).await?;
    Ok(Json(convert_customers::key(face.hub.key_revoke(&permit, key).await?)))
}
