//! The apps that can be subscribed to.

use axum::Json;
use axum::extract::{Path, State};
use serde_json::{Value, json};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::App;
use crate::kernel::PageRequest;
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(marketplace)).routes(routes!(marketplace_app))
}

/// The marketplace.
#[utoipa::path(get, path = "/mnoe/jpi/v1/marketplace", tag = "jpi", security(("session" = [])), responses((status = 200)))]
async fn marketplace(State(face): State<HubFace>, _: SignedIn) -> Result<Json<Value>, JpiError> {
    let page = face.hub.app_list(PageRequest { after: None, limit: PageRequest::LIMIT_MAX }).await?;
    let apps: Vec<&App> = page.items.iter().filter(|app| app.active).collect();
    let mut categories: Vec<&str> = apps.iter().flat_map(|app| app.listing.categories.iter().map(String::as_str)).collect();
    categories.sort_unstable();
    categories.dedup();
    Ok(Json(json!({"categories": categories, "apps": apps.iter().map(|app| shown(app)).collect::<Vec<_>>()})))
}

/// One app of the marketplace.
#[utoipa::path(get, path = "/mnoe/jpi/v1/marketplace/{app}", tag = "jpi", security(("session" = [])), params(("app" = String, Path, description = "Number, uid or short name")), responses((status = 200), (status = 404)))]
async fn marketplace_app(State(face): State<HubFace>, _: SignedIn, Path(app): Path<String>) -> Result<Json<Value>, JpiError> {
    let app = face.hub.app_show(app).await?;
    Ok(Json(json!({"app": shown(&app)})))
}

fn shown(app: &App) -> Value {
    json!({
        "id": app.id,
        "uid": app.uid.as_str(),
        "nid": app.nid,
        "name": app.name,
        "stack": app.stack.as_str(),
        "tiny_description": app.listing.tiny_description,
        "description": app.listing.description,
        "logo": app.listing.logo,
        "website": app.listing.website,
        "categories": app.listing.categories,
        "multi_instantiable": app.stack == crate::hub::Stack::Cube,
    })
}
