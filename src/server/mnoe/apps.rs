//! `/apps`: the marketplace.

use std::collections::BTreeMap;

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use serde_json::{Value, json};

use super::answer::{Answer, Envelope, list, one};
use super::error::MnoeError;
use super::pick::pick;
use super::query::Query;
use super::sent::Sent;
use super::show::with;
use super::{Software, permit, tenant_of};
use crate::hub::{Action, ListingChange, MetadataState, Object, Offered, Permit};
use crate::kernel::{Error, Result};
use crate::server::HubFace;
use crate::server::offer;

/// For how long the old secret of an app is good after a new one was made: its makers change it in their own time.
const OVERLAP_SECONDS: i64 = 86_400;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(mnoe_app_list)).routes(routes!(mnoe_app_show, mnoe_app_update)).routes(routes!(mnoe_app_entities))
}

/// The fields by which apps can be asked for.
const FIELDS: &[&str] = &["id", "uid", "nid", "slug", "name", "stack", "active", "rank", "created_at", "updated_at"];

/// What is known of the metadata of the tenant's own apps; of nothing where the key may not manage them.
async fn metadata(face: &HubFace, caller: &Software, query: &Query) -> Result<BTreeMap<i64, MetadataState>, MnoeError> {
    match permit(face, caller, Action::ManageListings, tenant_of(query)).await {
        Ok(lists) => Ok(face.hub.app_metadata_of_own(&lists).await?),
        Err(_) => Ok(BTreeMap::new()),
    }
}

/// The secret of an app's key is told when it is made, and never again: `api_key` is null.
fn shown(offer: &Offered, metadata: &BTreeMap<i64, MetadataState>) -> Value {
    let app = &offer.app;
    let (info, known) = (offer.listing.appinfo.unwrap_or_default(), metadata.get(&app.id));
    let own = json!({
        "active": offer.offered && app.active,
        "appinfo": {
            "responsive": info.responsive, "coming_soon": info.coming_soon, "single_billing": info.single_billing, "add_on": info.add_on,
            "starReady": info.star_ready, "connecReady": info.connec_ready,
        },
        "shared_entities": offer.shared_entities(),
        "api_key": null,
        "metadata_url": known.map(|state| &state.url),
        "metadata": known.and_then(|state| state.metadata.as_ref()),
        "details": known.map(|state| json!({"fetched_at": state.fetched_at, "error": state.error})),
        "created_at": app.created_at,
        "updated_at": offer.updated_at,
    });
    with(Value::Object(offer::fields(offer)), own)
}

/// Lists the apps that the tenant's marketplace offers.
#[utoipa::path(get, path = "/api/mnoe/v1/apps", tag = "mnoe", security(("basic" = ["browse"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose"), ("locale" = Option<String>, Query, description = "In this language")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_app_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::Browse, tenant_of(&query)).await?;
    let offers = face.hub.marketplace(&permit, query.text("locale").map(str::to_owned)).await?;
    let metadata = metadata(&face, &caller, &query).await?;
    Ok(list(pick(offers.iter().map(|offer| shown(offer, &metadata)).collect(), &query.list, FIELDS)?, |shown: Value| shown))
}

async fn offer(face: &HubFace, permit: &Permit, app: String, query: &Query) -> Result<Offered, MnoeError> {
    Ok(face.hub.marketplace_app(permit, app, query.text("locale").map(str::to_owned)).await?)
}

/// Shows an app.
#[utoipa::path(get, path = "/api/mnoe/v1/apps/{app}", tag = "mnoe", security(("basic" = ["browse"])), params(("app" = String, Path, description = "Number, uid or nid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose"), ("locale" = Option<String>, Query, description = "In this language")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_app_show(State(face): State<HubFace>, caller: Software, Path(app): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::Browse, tenant_of(&query)).await?;
    let metadata = metadata(&face, &caller, &query).await?;
    Ok(one(shown(&offer(&face, &permit, app, &query).await?, &metadata)))
}

/// Lists which collections of Connec! an app reads and writes.
#[utoipa::path(get, path = "/api/mnoe/v1/apps/{app}/shared_entities", tag = "mnoe", security(("basic" = ["browse"])), params(("app" = String, Path, description = "Number, uid or nid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_app_entities(State(face): State<HubFace>, caller: Software, Path(app): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::Browse, tenant_of(&query)).await?;
    let entities: Vec<Value> = offer(&face, &permit, app, &query).await?.shared_entities().iter().map(|entity| json!(entity)).collect();
    Ok(list(pick(entities, &query.list, &["shared_entity_nid", "shared_entity_name", "read", "write"])?, |shown: Value| shown))
}

/// Operations: `regenerate_api_key` gives an app of the tenant a new secret (`data.api_key`, shown once), `refresh_metadata` fetches what it
/// says of itself (from `metadata_url`, when given). With `{"data": {"active": …}}` the marketplace offers an app, or no longer.
#[utoipa::path(put, path = "/api/mnoe/v1/apps/{app}", tag = "mnoe", security(("basic" = ["manage_app", "manage_listings"])), params(("app" = String, Path, description = "Number, uid or nid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), request_body(content = serde_json::Value, description = "`{\"operation\": …}` or `{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_app_update(State(face): State<HubFace>, caller: Software, Path(app): Path<String>, query: Query, sent: Sent) -> Answer {
    match sent.operation.as_deref() {
        Some("regenerate_api_key") => {
            let manage = permit(&face, &caller, Action::ManageApp, Object::App(app)).await?;
            let found = manage.app()?.clone();
            let made = face.hub.key_rotate(&manage, found.uid.to_string(), OVERLAP_SECONDS).await?;
            Ok(one(
                json!({"id": found.id, "uid": found.uid.as_str(), "nid": found.nid, "name": found.name, "api_key": made.secret.expose()}),
            ))
        }
        Some("refresh_metadata") => {
            let manage = permit(&face, &caller, Action::ManageApp, Object::App(app)).await?;
            let url = sent.beside.text("metadata_url")?.or(sent.data.text("metadata_url")?).filter(|text| !text.is_empty());
            let state = face.hub.app_metadata_refresh(&manage, url).await?;
            let found = manage.app()?;
            Ok(one(json!({
                "id": found.id, "uid": found.uid.as_str(), "nid": found.nid, "name": found.name, "metadata_url": state.url, "metadata": state.metadata,
            })))
        }
        Some(other) => Err(Error::invalid("operation", format!("`{other}` is no operation of an app"))
            .hint("use `regenerate_api_key` or `refresh_metadata`")
            .into()),
        None => {
            let lists = permit(&face, &caller, Action::ManageListings, tenant_of(&query)).await?;
            let browse = permit(&face, &caller, Action::Browse, tenant_of(&query)).await?;
            let Some(active) = sent.data.flag("active")? else {
                let metadata = metadata(&face, &caller, &query).await?;
                return Ok(one(shown(&offer(&face, &browse, app, &query).await?, &metadata)));
            };
            let (found, _) = face
                .hub
                .listing_set(&lists, app, ListingChange { offered: Some(Some(active)), price_list: None, content: None, version: None })
                .await?;
            Ok(one(
                json!({"id": found.id, "uid": found.uid.as_str(), "nid": found.nid, "name": found.name, "active": active && found.active}),
            ))
        }
    }
}
