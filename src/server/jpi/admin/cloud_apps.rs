//! The cloud apps that the tenant may run: their keys and metadata.

use std::collections::BTreeMap;

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};

use super::list::{List, total};
use super::staff::Staff;
use crate::hub::{Action, App, AppUpdate, Filter, MetadataState, Object, Operator, Permit, Stack, Switch, Wanted};
use crate::kernel::{Error, Result};
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;
use crate::server::jpi::sent::Sent;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(cloud_app_list))
        .routes(routes!(cloud_app_update))
        .routes(routes!(cloud_app_key))
        .routes(routes!(cloud_app_metadata))
}

/// How long the key before goes on working after a new one was made in the panel, which shows the new one at once.
const OVERLAP_SECONDS: i64 = 3_600;

/// The secret of a key is kept as a hash: the panel shows it when it is made, and never again.
fn shown(app: &App, api_key: Option<&str>, metadata: Option<&MetadataState>) -> Value {
    shown_as(app, (&app.name, app.active), api_key, metadata)
}

/// The same, by the name that the marketplace gives it; `active` is whether the marketplace offers it.
fn shown_as(app: &App, (name, active): (&str, bool), api_key: Option<&str>, metadata: Option<&MetadataState>) -> Value {
    json!({
        "id": app.id,
        "uid": app.uid.as_str(),
        "nid": app.nid,
        "name": name,
        "logo": app.listing.logo,
        "stack": app.stack.as_str(),
        "active": active,
        "tiny_description": app.listing.tiny_description,
        "api_key": api_key,
        "metadata_url": metadata.map(|state| &state.url),
        "details": metadata.map(|state| json!({"fetched_at": state.fetched_at, "error": state.error})),
    })
}

/// Lists the cloud apps of the marketplace.
#[utoipa::path(get, operation_id = "jpi_admin_cloud_app_list", path = "/mnoe/jpi/v1/admin/cloud_apps", tag = "jpi", security(("session" = ["browse"])), responses((status = 200), (status = 401)))]
async fn cloud_app_list(State(face): State<HubFace>, staff: Staff, mut list: List) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let permit = staff.tenant(&face, Action::Browse).await?;
    let stack = Filter { field: "stack".into(), operator: Operator::Is, wanted: Wanted::One(Stack::Cloud.as_str().into()) };
    list.query.filters.push(stack);
    let found = face.hub.app_query(&permit, list.query).await?;
    // Who does not run the marketplace sees no addresses of its apps.
    let metadata = match staff.tenant(&face, Action::ManageListings).await {
        Ok(lists) => face.hub.app_metadata_of_own(&lists).await?,
        Err(_) => BTreeMap::new(),
    };
    let cards = found.items.iter();
    let apps: Vec<Value> = cards.map(|card| shown_as(&card.app, (&card.name, card.offered), None, metadata.get(&card.app.id))).collect();
    Ok((total(found.count), Json(json!({"cloud_apps": apps}))))
}

/// Is it one? `asked` is how it was asked for.
fn cloud_app(app: &App, asked: &str) -> Result<()> {
    if app.stack == Stack::Cloud { Ok(()) } else { Err(Error::not_found("cloud app", asked.chars().take(40).collect::<String>())) }
}

/// A permit over a cloud app that the tenant owns.
async fn managed(face: &HubFace, staff: &Staff, app: &str) -> Result<Permit> {
    let permit = staff.permit(face, Action::ManageApp, Object::App(app.to_owned())).await?;
    cloud_app(permit.app()?, app)?;
    Ok(permit)
}

/// Changes a cloud app: what the tenant's own is, and whether and under which name the marketplace offers one of the installation's.
#[utoipa::path(put, operation_id = "jpi_admin_cloud_app_update", path = "/mnoe/jpi/v1/admin/cloud_apps/{app}", tag = "jpi", security(("session" = ["manage_app", "manage_listings"])), params(("app" = String, Path, description = "Number, uid or short name")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 403), (status = 404)))]
async fn cloud_app_update(State(face): State<HubFace>, staff: Staff, Path(app): Path<String>, sent: Sent) -> Result<Json<Value>, JpiError> {
    let managed = managed(&face, &staff, &app).await;
    let lists = staff.tenant(&face, Action::ManageListings).await;
    let sent = sent.below_or_whole("cloud_app")?;
    let (name, active) = (sent.text("name")?, sent.flag("active")?);
    let update = || AppUpdate { name: name.clone(), active, ..AppUpdate::default() };
    let (offer, metadata) = match (managed, lists) {
        (Ok(own), Ok(lists)) => {
            let offer = face.hub.listing_switch(&lists, app, Switch { active, name: None }, Some((&own, update()))).await?;
            (offer, face.hub.app_metadata(&own).await?)
        }
        (Ok(own), Err(_)) => {
            let app = face.hub.app_update(&own, update()).await?;
            let metadata = face.hub.app_metadata(&own).await?;
            return Ok(Json(json!({"cloud_app": shown(&app, None, metadata.as_ref())})));
        }
        (Err(_), Ok(lists)) => {
            cloud_app(&face.hub.listing_offer(&lists, app.clone(), None).await?.app, &app)?;
            (face.hub.listing_switch(&lists, app, Switch { active, name }, None).await?, None)
        }
        // Who may do neither hears why she may not do the first.
        (Err(refusal), Err(_)) => return Err(refusal.into()),
    };
    let name = offer.listing.name.as_ref().unwrap_or(&offer.app.name);
    Ok(Json(json!({"cloud_app": shown_as(&offer.app, (name, offer.offered), None, metadata.as_ref())})))
}

/// Gives a cloud app of the tenant's own a new key, shown only now.
#[utoipa::path(put, operation_id = "jpi_admin_cloud_app_key", path = "/mnoe/jpi/v1/admin/cloud_apps/{app}/regenerate_api_key", tag = "jpi", security(("session" = ["manage_app"])), params(("app" = String, Path, description = "Number, uid or short name")), responses((status = 200), (status = 401), (status = 403), (status = 404)))]
async fn cloud_app_key(State(face): State<HubFace>, staff: Staff, Path(app): Path<String>) -> Result<Json<Value>, JpiError> {
    let permit = managed(&face, &staff, &app).await?;
    let app = permit.app()?.clone();
    let key = face.hub.key_rotate(&permit, app.uid.to_string(), OVERLAP_SECONDS).await?;
    let metadata = face.hub.app_metadata(&permit).await?;
    Ok(Json(json!({"cloud_app": shown(&app, Some(key.secret.expose()), metadata.as_ref())})))
}

/// Fetches what a cloud app of the tenant's own says of itself; from `metadata_url` from now on, when one is sent.
#[utoipa::path(put, operation_id = "jpi_admin_cloud_app_metadata", path = "/mnoe/jpi/v1/admin/cloud_apps/{app}/refresh_metadata", tag = "jpi", security(("session" = ["manage_app"])), params(("app" = String, Path, description = "Number, uid or short name")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 403), (status = 404)))]
async fn cloud_app_metadata(
    State(face): State<HubFace>,
    staff: Staff,
    Path(app): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = managed(&face, &staff, &app).await?;
    let url = sent.whole().text("metadata_url")?.filter(|url| !url.is_empty());
    let state = face.hub.app_metadata_refresh(&permit, url).await?;
    Ok(Json(json!({"cloud_app": shown(permit.app()?, None, Some(&state))})))
}
