//! `/api/admin/v1/apps`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::{convert, convert_market};
use crate::api;
use crate::hub::{Action, AppUpdate, Listing, NewApp, Object, Permit, Stack};
use crate::kernel::{Error, ErrorKind, Result};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(app_list, app_create))
        .routes(routes!(app_show, app_update, app_delete))
        .routes(routes!(app_metadata_show, app_metadata_refresh))
        .routes(routes!(app_key_rotate))
        .routes(routes!(app_webhook_list))
        .routes(routes!(app_webhook_retry))
        .routes(routes!(app_listing_show, app_listing_set))
        .routes(routes!(app_listing_versions))
}

/// Lists apps: all for an operator, those of their marketplace for whoever is signed in there.
#[utoipa::path(get, path = "/api/admin/v1/apps", tag = "apps", security(("bearer" = ["browse"])), params(api::PageQuery), responses((status = 200, body = api::Page<api::App>)))]
async fn app_list(State(face): State<HubFace>, caller: Caller, Params(query): Params<api::PageQuery>) -> Answer<api::Page<api::App>> {
    let permit = browse(&face, &caller).await?;
    let operates = operates(&face, &caller).await;
    let page = face.hub.app_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, |app| view(app, operates))))
}

/// An operator's permit, or that of somebody of a marketplace.
async fn browse(face: &HubFace, caller: &Caller) -> Result<Permit> {
    match face.permit(caller, Action::Operate, Object::Platform).await {
        Err(error) if error.kind() == ErrorKind::Forbidden => face.permit(caller, Action::Browse, Object::CallersTenant).await,
        other => other,
    }
}

async fn operates(face: &HubFace, caller: &Caller) -> bool {
    face.permit(caller, Action::Operate, Object::Platform).await.is_ok()
}

/// Where an app is notified is a matter of those who manage it; the rest of an app is there for all to see.
fn view(app: crate::hub::App, manages: bool) -> api::App {
    let app = convert::app(app);
    api::App { webhook_url: app.webhook_url.filter(|_| manages), ..app }
}

async fn manage(face: &HubFace, caller: &Caller, app: String) -> Result<Permit> {
    face.permit(caller, Action::ManageApp, Object::App(app)).await
}

/// Registers a cloud app or a connector, with its API key: for everybody (operators), for a marketplace (its staff or key), or as a
/// developer, whose app is offered once staff has activated it.
#[utoipa::path(post, path = "/api/admin/v1/apps", tag = "apps", security(("bearer" = ["register_app"])), request_body = api::AppCreate, responses((status = 201, body = api::AppCreated), (status = 409, body = api::Problem)))]
async fn app_create(
    State(face): State<HubFace>,
    caller: Caller,
    Body(new): Body<api::AppCreate>,
) -> Result<(StatusCode, Json<api::AppCreated>), ApiError> {
    let permit = match &new.tenant {
        Some(tenant) => face.permit(&caller, Action::RegisterApp, Object::Tenant(tenant.clone())).await?,
        None => match face.permit(&caller, Action::Operate, Object::Platform).await {
            Err(error) if error.kind() == ErrorKind::Forbidden => face.permit(&caller, Action::RegisterApp, Object::CallersTenant).await?,
            other => other?,
        },
    };
    let stack = Stack::parse(new.stack.as_deref().unwrap_or("cloud"))?;
    if stack == Stack::Cube {
        return Err(ApiError(
            Error::invalid("stack", "hosted apps are described in the catalogue")
                .hint("add it to catalog.toml and start the server with `--catalog FILE`"),
        ));
    }
    let mut listing = new.listing.unwrap_or_default();
    if !new.tiny_description.is_empty() {
        listing.tiny_description = Some(new.tiny_description);
    }
    let new = NewApp {
        listing: Listing { name: None, ..listing },
        webhook_url: new.webhook_url,
        host: new.host,
        metadata_url: new.metadata_url,
        connec: new.connec.map(convert::manifest),
        ..NewApp::new(new.nid, new.name, stack)
    };
    let (app, key) = face.hub.app_create(&permit, new).await?;
    let created = api::AppCreated {
        app: convert::app(app),
        api_id: key.as_ref().map(|key| key.key.key_id.clone()),
        api_key: key.as_ref().map(|key| key.secret.expose().to_owned()),
    };
    Ok((StatusCode::CREATED, Json(created)))
}

/// Shows an app.
#[utoipa::path(get, path = "/api/admin/v1/apps/{app}", tag = "apps", security(("bearer" = ["browse"])), params(("app" = String, Path, description = "Short name, uid or number")), responses((status = 200, body = api::App), (status = 404, body = api::Problem)))]
async fn app_show(State(face): State<HubFace>, caller: Caller, Path(app): Path<String>) -> Answer<api::App> {
    if let Ok(permit) = manage(&face, &caller, app.clone()).await {
        return Ok(Json(view(face.hub.app_managed(&permit)?, true)));
    }
    let permit = browse(&face, &caller).await?;
    Ok(Json(view(face.hub.app_find(&permit, app).await?, false)))
}

/// Changes an app: its name, where it is, its webhook, what it shares at Connec!, whether it is offered.
#[utoipa::path(patch, path = "/api/admin/v1/apps/{app}", tag = "apps", security(("bearer" = ["manage_app"])), params(("app" = String, Path, description = "Short name, uid or number")), request_body = api::AppUpdate, responses((status = 200, body = api::App), (status = 404, body = api::Problem)))]
async fn app_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(app): Path<String>,
    Body(change): Body<api::AppUpdate>,
) -> Answer<api::App> {
    let permit = manage(&face, &caller, app).await?;
    let update = AppUpdate {
        name: change.name,
        webhook_url: change.webhook_url,
        host: change.host,
        metadata_url: change.metadata_url,
        connec: change.connec.map(convert::manifest),
        active: change.active,
    };
    Ok(Json(convert::app(face.hub.app_update(&permit, update).await?)))
}

/// Removes an app that nobody uses; its keys are void at once.
#[utoipa::path(delete, path = "/api/admin/v1/apps/{app}", tag = "apps", security(("bearer" = ["manage_app"])), params(("app" = String, Path, description = "Short name, uid or number")), responses((status = 200, body = api::App), (status = 409, body = api::Problem)))]
async fn app_delete(State(face): State<HubFace>, caller: Caller, Path(app): Path<String>) -> Answer<api::App> {
    let permit = manage(&face, &caller, app).await?;
    Ok(Json(convert::app(face.hub.app_delete(&permit).await?)))
}

/// Shows what an app says of itself, and how fetching it went.
#[utoipa::path(get, path = "/api/admin/v1/apps/{app}/metadata", tag = "apps", security(("bearer" = ["manage_app"])), params(("app" = String, Path, description = "Short name, uid or number")), responses((status = 200, body = api::AppMetadata), (status = 404, body = api::Problem)))]
async fn app_metadata_show(State(face): State<HubFace>, caller: Caller, Path(app): Path<String>) -> Answer<api::AppMetadata> {
    let permit = manage(&face, &caller, app).await?;
    Ok(Json(convert_market::metadata(face.hub.app_metadata(&permit).await?)))
}

/// Fetches what an app says of itself now.
#[utoipa::path(post, path = "/api/admin/v1/apps/{app}/metadata", tag = "apps", security(("bearer" = ["manage_app"])), params(("app" = String, Path, description = "Short name, uid or number")), request_body = api::AppMetadataRefresh, responses((status = 200, body = api::AppMetadata), (status = 400, body = api::Problem)))]
async fn app_metadata_refresh(
    State(face): State<HubFace>,
    caller: Caller,
    Path(app): Path<String>,
    Body(refresh): Body<api::AppMetadataRefresh>,
) -> Answer<api::AppMetadata> {
    let permit = manage(&face, &caller, app).await?;
    Ok(Json(convert_market::metadata(Some(face.hub.app_metadata_refresh(&permit, refresh.url).await?))))
}

/// Gives an app a new API key, shown only now; its public half stays. The one before is good until its overlap ends.
#[utoipa::path(post, path = "/api/admin/v1/apps/{app}/key", tag = "apps", security(("bearer" = ["manage_app"])), params(("app" = String, Path, description = "Short name, uid or number")), request_body = api::AppKeyRotate, responses((status = 200, body = api::AppKey), (status = 404, body = api::Problem)))]
async fn app_key_rotate(
    State(face): State<HubFace>,
    caller: Caller,
    Path(app): Path<String>,
    Body(rotate): Body<api::AppKeyRotate>,
) -> Answer<api::AppKey> {
    let permit = manage(&face, &caller, app).await?;
    // An app's first key has the app's uid as its public half: it is the one that SDKs know.
    let id = face.hub.app_managed(&permit)?.uid.to_string();
    let key = face.hub.key_rotate(&permit, id, rotate.overlap_seconds).await?;
    Ok(Json(api::AppKey { api_id: key.key.key_id, api_key: key.secret.expose().to_owned() }))
}

/// Lists the requests to an app about groups and members that are gone, the newest first.
#[utoipa::path(get, path = "/api/admin/v1/apps/{app}/webhooks", tag = "apps", security(("bearer" = ["manage_app"])), params(("app" = String, Path, description = "Short name, uid or number"), api::PageQuery), responses((status = 200, body = api::Page<api::AppGroupWebhook>)))]
async fn app_webhook_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(app): Path<String>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::AppGroupWebhook>> {
    let permit = manage(&face, &caller, app).await?;
    let page = face.hub.app_webhook_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_market::group_webhook)))
}

/// Sends such a request again.
#[utoipa::path(post, path = "/api/admin/v1/apps/{app}/webhooks/{webhook}/retry", tag = "apps", security(("bearer" = ["manage_app"])), params(("app" = String, Path, description = "Short name, uid or number"), ("webhook" = i64, Path, description = "Its number")), responses((status = 200, body = api::AppGroupWebhook), (status = 409, body = api::Problem)))]
async fn app_webhook_retry(
    State(face): State<HubFace>,
    caller: Caller,
    Path((app, webhook)): Path<(String, String)>,
) -> Answer<api::AppGroupWebhook> {
    let permit = manage(&face, &caller, app).await?;
    let id = webhook.parse().map_err(|_| Error::not_found("webhook", &webhook))?;
    Ok(Json(convert_market::group_webhook(face.hub.app_webhook_retry(&permit, id).await?)))
}

/// Shows what an app's owner says over the catalogue's listing, for all marketplaces.
#[utoipa::path(get, path = "/api/admin/v1/apps/{app}/listing", tag = "listings", security(("bearer" = ["manage_app"])), params(("app" = String, Path, description = "Short name, uid or number")), responses((status = 200, body = api::ListingLayer), (status = 404, body = api::Problem)))]
async fn app_listing_show(State(face): State<HubFace>, caller: Caller, Path(app): Path<String>) -> Answer<api::ListingLayer> {
    let permit = manage(&face, &caller, app).await?;
    let layer = face.hub.app_listing_show(&permit).await?;
    Ok(Json(convert_market::layer(&face.hub.app_managed(&permit)?.nid, "everybody", layer)))
}

/// Changes what an app's owner says over the catalogue's listing, for all marketplaces.
#[utoipa::path(patch, path = "/api/admin/v1/apps/{app}/listing", tag = "listings", security(("bearer" = ["manage_app"])), params(("app" = String, Path, description = "Short name, uid or number")), request_body = api::ListingChange, responses((status = 200, body = api::ListingLayer), (status = 400, body = api::Problem), (status = 412, body = api::Problem)))]
async fn app_listing_set(
    State(face): State<HubFace>,
    caller: Caller,
    Path(app): Path<String>,
    Body(change): Body<api::ListingChange>,
) -> Answer<api::ListingLayer> {
    let permit = manage(&face, &caller, app).await?;
    let layer = face.hub.app_listing_set(&permit, change).await?;
    Ok(Json(convert_market::layer(&face.hub.app_managed(&permit)?.nid, "everybody", layer)))
}

/// Lists how that was, the newest first.
#[utoipa::path(get, path = "/api/admin/v1/apps/{app}/listing/versions", tag = "listings", security(("bearer" = ["manage_app"])), params(("app" = String, Path, description = "Short name, uid or number"), api::PageQuery), responses((status = 200, body = api::Page<api::ListingVersion>)))]
async fn app_listing_versions(
    State(face): State<HubFace>,
    caller: Caller,
    Path(app): Path<String>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::ListingVersion>> {
    let permit = manage(&face, &caller, app).await?;
    let page = face.hub.app_listing_versions(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_market::layer_version)))
}
