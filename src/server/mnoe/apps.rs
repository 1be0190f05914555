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
use crate::hub::{Action, AppUpdate, MetadataState, Object, Offered, Permit, Switch};
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
async fn metadata(face: &HubFace, lists: Option<&Permit>) -> Result<BTreeMap<i64, MetadataState>, MnoeError> {
    match lists {
        Some(lists) => Ok(face.hub.app_metadata_of_own(lists).await?),
        None => Ok(BTreeMap::new()),
    }
}

/// Does the key run the marketplace?
async fn lists(face: &HubFace, caller: &Software, query: &Query) -> Option<Permit> {
    permit(face, caller, Action::ManageListings, tenant_of(query)).await.ok()
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

/// Lists the apps that the tenant's marketplace offers; with a filter on `active`, for who runs it, also those that it could offer.
#[utoipa::path(get, path = "/api/mnoe/v1/apps", tag = "mnoe", security(("basic" = ["browse"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose"), ("locale" = Option<String>, Query, description = "In this language")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_app_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::Browse, tenant_of(&query)).await?;
    let locale = query.text("locale").map(str::to_owned);
    let by_active = query.list.filters.iter().any(|filter| filter.field == "active");
    let lists = lists(&face, &caller, &query).await;
    let offers = match &lists {
        Some(lists) if by_active => face.hub.listing_offers(lists, locale).await?,
        _ => face.hub.marketplace(&permit, locale).await?,
    };
    let metadata = metadata(&face, lists.as_ref()).await?;
    Ok(list(pick(offers.iter().map(|offer| shown(offer, &metadata)).collect(), &query.list, FIELDS)?, |shown: Value| shown))
}

/// An app that is offered; for a key that runs the marketplace, also one that is switched off.
async fn offer(face: &HubFace, caller: &Software, lists: Option<&Permit>, app: String, query: &Query) -> Result<Offered, MnoeError> {
    let permit = permit(face, caller, Action::Browse, tenant_of(query)).await?;
    let locale = query.text("locale").map(str::to_owned);
    Ok(match lists {
        Some(lists) => face.hub.listing_offer(lists, app, locale).await?,
        None => face.hub.marketplace_app(&permit, app, locale).await?,
    })
}

/// Shows an app.
#[utoipa::path(get, path = "/api/mnoe/v1/apps/{app}", tag = "mnoe", security(("basic" = ["browse"])), params(("app" = String, Path, description = "Number, uid or nid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose"), ("locale" = Option<String>, Query, description = "In this language")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_app_show(State(face): State<HubFace>, caller: Software, Path(app): Path<String>, query: Query) -> Answer {
    let lists = lists(&face, &caller, &query).await;
    let offer = offer(&face, &caller, lists.as_ref(), app, &query).await?;
    Ok(one(shown(&offer, &metadata(&face, lists.as_ref()).await?)))
}

/// Lists which collections of Connec! an app reads and writes.
#[utoipa::path(get, path = "/api/mnoe/v1/apps/{app}/shared_entities", tag = "mnoe", security(("basic" = ["browse"])), params(("app" = String, Path, description = "Number, uid or nid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_app_entities(State(face): State<HubFace>, caller: Software, Path(app): Path<String>, query: Query) -> Answer {
    let lists = lists(&face, &caller, &query).await;
    let offer = offer(&face, &caller, lists.as_ref(), app, &query).await?;
    let entities: Vec<Value> = offer.shared_entities().iter().map(|entity| json!(entity)).collect();
    Ok(list(pick(entities, &query.list, &["shared_entity_nid", "shared_entity_name", "read", "write"])?, |shown: Value| shown))
}

/// Operations: `regenerate_api_key` gives an app of the tenant a new secret (`data.api_key`, shown once), `refresh_metadata` fetches what it
/// says of itself (from `metadata_url`, when given). With `{"data": {"active": …, "name": …}}` the
/// marketplace offers an app, or no longer, and calls it by a name of its own.
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
        None => app_write(&face, &caller, app, &query, &sent).await,
    }
}

/// What the marketplace says of an app: does it offer it, and how does it call it.
async fn app_write(face: &HubFace, caller: &Software, app: String, query: &Query, sent: &Sent) -> Answer {
    let lists = permit(face, caller, Action::ManageListings, tenant_of(query)).await?;
    let active = sent.data.flag("active")?;
    let name = if sent.data.has("name") { Some(sent.data.text_needed("name")?) } else { None };
    let known = face.hub.listing_offer(&lists, app.clone(), None).await?.app;
    // What a developer has made for this marketplace waits for it.
    let manages = if active == Some(true) && !known.active && known.tenant_id.is_some() {
        Some(permit(face, caller, Action::ManageApp, Object::App(app.clone())).await?)
    } else {
        None
    };
    let own = manages.as_ref().map(|manages| (manages, AppUpdate { active, ..AppUpdate::default() }));
    let offer = face.hub.listing_switch(&lists, app, Switch { active, name }, own).await?;
    Ok(one(shown(&offer, &face.hub.app_metadata_of_own(&lists).await?)))
}
