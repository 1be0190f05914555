//! `/api/admin/v1/apps`

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::convert;
use crate::api;
use crate::hub::{Action, AppListing, AppUpdate, NewApp, Object, Stack};
use crate::kernel::Error;
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(app_list, app_create)).routes(routes!(app_show, app_update))
}

/// Lists the apps of the marketplace, for whoever is signed in.
#[utoipa::path(get, path = "/api/admin/v1/apps", tag = "apps", security(("bearer" = [])), params(api::PageQuery), responses((status = 200, body = api::Page<api::App>)))]
async fn app_list(State(face): State<HubFace>, caller: Caller, Params(query): Params<api::PageQuery>) -> Answer<api::Page<api::App>> {
    face.hub.whoami(&caller.credential).await?;
    let operates = operates(&face, &caller).await;
    let page = face.hub.app_list(convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, |app| view(app, operates))))
}

/// Where an app is notified is a matter of the operator; the rest of an app is there for all to see.
async fn operates(face: &HubFace, caller: &Caller) -> bool {
    face.permit(caller, Action::Operate, Object::Platform).await.is_ok()
}

fn view(app: crate::hub::App, operates: bool) -> api::App {
    let app = convert::app(app);
    api::App { webhook_url: app.webhook_url.filter(|_| operates), ..app }
}

/// Registers a cloud app or a connector, with its API key.
#[utoipa::path(post, path = "/api/admin/v1/apps", tag = "apps", security(("bearer" = ["operate"])), request_body = api::AppCreate, responses((status = 201, body = api::AppCreated), (status = 409, body = api::Problem)))]
async fn app_create(
    State(face): State<HubFace>,
    caller: Caller,
    Body(new): Body<api::AppCreate>,
) -> Result<(StatusCode, Json<api::AppCreated>), ApiError> {
    let permit = face.permit(&caller, Action::Operate, Object::Platform).await?;
    let stack = Stack::parse(new.stack.as_deref().unwrap_or("cloud"))?;
    if stack == Stack::Cube {
        return Err(ApiError(
            Error::invalid("stack", "hosted apps are described in the catalogue")
                .hint("add it to catalog.toml and start the server with `--catalog FILE`"),
        ));
    }
    let new = NewApp {
        nid: new.nid,
        name: new.name,
        stack,
        listing: AppListing { tiny_description: new.tiny_description, ..AppListing::default() },
        webhook_url: new.webhook_url,
        connec: new.connec.map(convert::manifest),
        uid: None,
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
#[utoipa::path(get, path = "/api/admin/v1/apps/{app}", tag = "apps", security(("bearer" = [])), params(("app" = String, Path, description = "Short name, uid or number")), responses((status = 200, body = api::App), (status = 404, body = api::Problem)))]
async fn app_show(State(face): State<HubFace>, caller: Caller, Path(app): Path<String>) -> Answer<api::App> {
    face.hub.whoami(&caller.credential).await?;
    Ok(Json(view(face.hub.app_show(app).await?, operates(&face, &caller).await)))
}

/// Changes an app: its name, its webhook, what it shares at Connec!, whether it is offered.
#[utoipa::path(patch, path = "/api/admin/v1/apps/{app}", tag = "apps", security(("bearer" = ["operate"])), params(("app" = String, Path, description = "Short name, uid or number")), request_body = api::AppUpdate, responses((status = 200, body = api::App), (status = 404, body = api::Problem)))]
async fn app_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(app): Path<String>,
    Body(change): Body<api::AppUpdate>,
) -> Answer<api::App> {
    let permit = face.permit(&caller, Action::Operate, Object::Platform).await?;
    let update = AppUpdate {
        name: change.name,
        webhook_url: change.webhook_url,
        connec: change.connec.map(convert::manifest),
        active: change.active,
    };
    Ok(Json(convert::app(face.hub.app_update(&permit, app, update).await?)))
}
