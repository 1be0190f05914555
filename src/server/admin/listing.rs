//! `/api/admin/v1/listings`: what a marketplace offers, and what it says of it.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use super::{convert, convert_market};
use crate::api;
use crate::hub::{Action, Object, Permit};
use crate::kernel::{Error, ErrorKind, Result};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(listing_list))
        .routes(routes!(listing_show, listing_set, listing_unset))
        .routes(routes!(listing_versions))
}

/// A permit over the named marketplace, or the caller's own.
pub(super) async fn market_permit(face: &HubFace, caller: &Caller, action: Action, tenant: Option<String>) -> Result<Permit> {
    let named = tenant.is_some();
    let object = tenant.map_or(Object::CallersTenant, Object::Tenant);
    face.permit(caller, action, object).await.map_err(|error| {
        if !named && error.kind() == ErrorKind::NotFound {
            return Error::invalid("tenant", "name the tenant")
                .hint("an operator belongs to none: add `tenant`, on the command line `--tenant`");
        }
        error
    })
}

/// Which marketplace's listings, and how they are shown.
#[derive(serde::Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct ListingQuery {
    /// The tenant: uid or slug; the caller's own when absent.
    tenant: Option<String>,
    /// In this language (`fr`, `en-AU`).
    locale: Option<String>,
    /// `next_page` of the previous answer.
    page: Option<String>,
    /// How many rows at most: 1 to 1000, 100 when absent.
    limit: Option<u32>,
}

/// Which marketplace.
#[derive(serde::Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct TenantQuery {
    /// The tenant: uid or slug; the caller's own when absent.
    tenant: Option<String>,
}

/// Lists the apps that a marketplace can offer, with what it shows of each.
#[utoipa::path(get, path = "/api/admin/v1/listings", tag = "listings", security(("bearer" = ["manage_listings"])), params(ListingQuery), responses((status = 200, body = api::Page<api::Offer>)))]
async fn listing_list(State(face): State<HubFace>, caller: Caller, Params(query): Params<ListingQuery>) -> Answer<api::Page<api::Offer>> {
    let permit = market_permit(&face, &caller, Action::ManageListings, query.tenant).await?;
    let page = face.hub.listing_list(&permit, query.locale, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_market::offer)))
}

/// Shows what a marketplace says of an app, over what everybody says.
#[utoipa::path(get, path = "/api/admin/v1/listings/{app}", tag = "listings", security(("bearer" = ["manage_listings"])), params(("app" = String, Path, description = "Short name, uid or number"), TenantQuery), responses((status = 200, body = api::ListingLayer), (status = 404, body = api::Problem)))]
async fn listing_show(
    State(face): State<HubFace>,
    caller: Caller,
    Path(app): Path<String>,
    Params(query): Params<TenantQuery>,
) -> Answer<api::ListingLayer> {
    let permit = market_permit(&face, &caller, Action::ManageListings, query.tenant).await?;
    let (app, layer) = face.hub.listing_show(&permit, app).await?;
    Ok(Json(convert_market::layer(&app.nid, face.hub.marketplace_of(&permit)?.uid.as_str(), layer)))
}

/// Changes what a marketplace says of an app, or whether it offers it. A marketplace that has chosen an app offers only what it has chosen.
#[utoipa::path(patch, path = "/api/admin/v1/listings/{app}", tag = "listings", security(("bearer" = ["manage_listings"])), params(("app" = String, Path, description = "Short name, uid or number"), TenantQuery), request_body = api::ListingChange, responses((status = 200, body = api::ListingLayer), (status = 400, body = api::Problem), (status = 412, body = api::Problem)))]
async fn listing_set(
    State(face): State<HubFace>,
    caller: Caller,
    Path(app): Path<String>,
    Params(query): Params<TenantQuery>,
    Body(change): Body<api::ListingChange>,
) -> Answer<api::ListingLayer> {
    let permit = market_permit(&face, &caller, Action::ManageListings, query.tenant).await?;
    let (app, layer) = face.hub.listing_set(&permit, app, change).await?;
    Ok(Json(convert_market::layer(&app.nid, face.hub.marketplace_of(&permit)?.uid.as_str(), layer)))
}

/// Forgets what a marketplace says of an app: it offers and shows it as the others do.
#[utoipa::path(delete, path = "/api/admin/v1/listings/{app}", tag = "listings", security(("bearer" = ["manage_listings"])), params(("app" = String, Path, description = "Short name, uid or number"), TenantQuery), responses((status = 200, body = api::App), (status = 404, body = api::Problem)))]
async fn listing_unset(
    State(face): State<HubFace>,
    caller: Caller,
    Path(app): Path<String>,
    Params(query): Params<TenantQuery>,
) -> Answer<api::App> {
    let permit = market_permit(&face, &caller, Action::ManageListings, query.tenant).await?;
    let app = convert::app(face.hub.listing_unset(&permit, app).await?);
    Ok(Json(api::App { webhook_url: None, ..app }))
}

/// Lists how a marketplace's layer was, the newest first.
#[utoipa::path(get, path = "/api/admin/v1/listings/{app}/versions", tag = "listings", security(("bearer" = ["manage_listings"])), params(("app" = String, Path, description = "Short name, uid or number"), ListingQuery), responses((status = 200, body = api::Page<api::ListingVersion>)))]
async fn listing_versions(
    State(face): State<HubFace>,
    caller: Caller,
    Path(app): Path<String>,
    Params(query): Params<ListingQuery>,
) -> Answer<api::Page<api::ListingVersion>> {
    let permit = market_permit(&face, &caller, Action::ManageListings, query.tenant).await?;
    let page = face.hub.listing_versions(&permit, app, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_market::layer_version)))
}
