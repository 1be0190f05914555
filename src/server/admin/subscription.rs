//! `/api/admin/v1/subscriptions`

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::convert;
use crate::api;
use crate::hub::{Action, Object, Permit};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(subscription_list, subscription_create)).routes(routes!(subscription_show, subscription_delete))
}

/// Lists what an organization subscribed to.
#[utoipa::path(get, path = "/api/admin/v1/subscriptions", tag = "subscriptions", security(("bearer" = ["read"])), params(api::SubscriptionListQuery), responses((status = 200, body = api::Page<api::Subscription>)))]
async fn subscription_list(
    State(face): State<HubFace>,
    caller: Caller,
    Params(query): Params<api::SubscriptionListQuery>,
) -> Answer<api::Page<api::Subscription>> {
    let permit = face.permit(&caller, Action::Read, Object::Organization(query.organization)).await?;
    let page = face.hub.subscription_list(&permit, query.all, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert::subscription)))
}

/// Subscribes an organization to an app. A hosted app is then prepared: ask again until it is `running`.
#[utoipa::path(post, path = "/api/admin/v1/subscriptions", tag = "subscriptions", security(("bearer" = ["purchase"])), request_body = api::SubscriptionCreate, responses((status = 201, body = api::Subscription), (status = 409, body = api::Problem)))]
async fn subscription_create(
    State(face): State<HubFace>,
    caller: Caller,
    Body(new): Body<api::SubscriptionCreate>,
) -> Result<(StatusCode, Json<api::Subscription>), ApiError> {
    let permit = face.permit(&caller, Action::Purchase, Object::Organization(new.organization)).await?;
    let subscription = face.hub.subscription_create(&permit, new.app, None).await?;
    Ok((StatusCode::CREATED, Json(convert::subscription(subscription))))
}

/// Shows a subscription.
#[utoipa::path(get, path = "/api/admin/v1/subscriptions/{subscription}", tag = "subscriptions", security(("bearer" = ["read"])), params(("subscription" = String, Path, description = "Its uid or its instance's")), responses((status = 200, body = api::Subscription), (status = 404, body = api::Problem)))]
async fn subscription_show(State(face): State<HubFace>, caller: Caller, Path(subscription): Path<String>) -> Answer<api::Subscription> {
    let permit = permit(&face, &caller, &subscription, Action::Read).await?;
    Ok(Json(convert::subscription(face.hub.subscription_show(&permit, subscription).await?)))
}

/// Cancels a subscription; its app instance is removed.
#[utoipa::path(delete, path = "/api/admin/v1/subscriptions/{subscription}", tag = "subscriptions", security(("bearer" = ["manage_app_instances"])), params(("subscription" = String, Path, description = "Its uid or its instance's")), responses((status = 200, body = api::Subscription), (status = 404, body = api::Problem)))]
async fn subscription_delete(State(face): State<HubFace>, caller: Caller, Path(subscription): Path<String>) -> Answer<api::Subscription> {
    let permit = permit(&face, &caller, &subscription, Action::ManageAppInstances).await?;
    Ok(Json(convert::subscription(face.hub.subscription_delete(&permit, subscription).await?)))
}

/// The permit for the organization that a subscription belongs to.
async fn permit(face: &HubFace, caller: &Caller, subscription: &str, action: Action) -> Result<Permit, ApiError> {
    // Nobody learns whether a subscription exists before being known.
    face.hub.whoami(&caller.credential).await?;
    let organization = face.hub.subscription_organization(subscription.to_owned()).await?;
    face.permit(caller, action, Object::Organization(organization)).await.map_err(|error| {
        if error.kind() == crate::kernel::ErrorKind::NotFound {
            return ApiError(crate::kernel::Error::not_found("subscription", subscription));
        }
        ApiError(error)
    })
}
