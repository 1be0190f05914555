//! `/api/admin/v1/subscriptions`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::{convert, convert_market};
use crate::api;
use crate::hub::{Action, NewSubscription, Object, Permit, SubscriptionUpdate};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(subscription_list, subscription_create))
        .routes(routes!(subscription_show, subscription_update, subscription_delete))
        .routes(routes!(subscription_submit))
        .routes(routes!(subscription_start))
        .routes(routes!(subscription_stop))
        .routes(routes!(subscription_retry))
        .routes(routes!(instance_list))
        .routes(routes!(instance_show))
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
    let new = NewSubscription { app: new.app, plan: new.plan, staged: new.staged, autostop_interval: new.autostop_interval, uid: None };
    let subscription = face.hub.subscription_order(&permit, new).await?;
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

/// Changes a subscription's plan, its instance's name or its automatic stop.
#[utoipa::path(patch, path = "/api/admin/v1/subscriptions/{subscription}", tag = "subscriptions", security(("bearer" = ["manage_app_instances"])), params(("subscription" = String, Path, description = "Its uid or its instance's")), request_body = api::SubscriptionUpdate, responses((status = 200, body = api::Subscription), (status = 409, body = api::Problem)))]
async fn subscription_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(subscription): Path<String>,
    Body(change): Body<api::SubscriptionUpdate>,
) -> Answer<api::Subscription> {
    let permit = permit(&face, &caller, &subscription, Action::ManageAppInstances).await?;
    let update = SubscriptionUpdate { name: change.name, plan: change.plan, autostop_interval: change.autostop_interval };
    Ok(Json(convert::subscription(face.hub.subscription_update(&permit, subscription, update).await?)))
}

/// Makes what was set aside.
#[utoipa::path(post, path = "/api/admin/v1/subscriptions/{subscription}/submit", tag = "subscriptions", security(("bearer" = ["purchase"])), params(("subscription" = String, Path, description = "Its uid or its instance's")), responses((status = 200, body = api::Subscription), (status = 409, body = api::Problem)))]
async fn subscription_submit(State(face): State<HubFace>, caller: Caller, Path(subscription): Path<String>) -> Answer<api::Subscription> {
    let permit = permit(&face, &caller, &subscription, Action::Purchase).await?;
    Ok(Json(convert::subscription(face.hub.subscription_submit(&permit, subscription).await?)))
}

/// Wakes an app instance that rests.
#[utoipa::path(post, path = "/api/admin/v1/subscriptions/{subscription}/start", tag = "subscriptions", security(("bearer" = ["manage_app_instances"])), params(("subscription" = String, Path, description = "Its uid or its instance's")), responses((status = 200, body = api::Subscription), (status = 409, body = api::Problem)))]
async fn subscription_start(State(face): State<HubFace>, caller: Caller, Path(subscription): Path<String>) -> Answer<api::Subscription> {
    let permit = permit(&face, &caller, &subscription, Action::ManageAppInstances).await?;
    Ok(Json(convert::subscription(face.hub.subscription_start(&permit, subscription).await?)))
}

/// Lets an app instance rest; its data stays.
#[utoipa::path(post, path = "/api/admin/v1/subscriptions/{subscription}/stop", tag = "subscriptions", security(("bearer" = ["manage_app_instances"])), params(("subscription" = String, Path, description = "Its uid or its instance's")), responses((status = 200, body = api::Subscription), (status = 409, body = api::Problem)))]
async fn subscription_stop(State(face): State<HubFace>, caller: Caller, Path(subscription): Path<String>) -> Answer<api::Subscription> {
    let permit = permit(&face, &caller, &subscription, Action::ManageAppInstances).await?;
    Ok(Json(convert::subscription(face.hub.subscription_stop(&permit, subscription).await?)))
}

/// Tries again what failed.
#[utoipa::path(post, path = "/api/admin/v1/subscriptions/{subscription}/retry", tag = "subscriptions", security(("bearer" = ["manage_app_instances"])), params(("subscription" = String, Path, description = "Its uid or its instance's")), responses((status = 200, body = api::Subscription), (status = 409, body = api::Problem)))]
async fn subscription_retry(State(face): State<HubFace>, caller: Caller, Path(subscription): Path<String>) -> Answer<api::Subscription> {
    let permit = permit(&face, &caller, &subscription, Action::ManageAppInstances).await?;
    Ok(Json(convert::subscription(face.hub.subscription_retry(&permit, subscription).await?)))
}

/// Lists the app instances of an organization that are not gone, with everything about them.
#[utoipa::path(get, operation_id = "app_instance_list", path = "/api/admin/v1/organizations/{organization}/instances", tag = "subscriptions", security(("bearer" = ["read"])), params(("organization" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Page<api::AppInstance>)))]
async fn instance_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(organization): Path<String>,
) -> Answer<api::Page<api::AppInstance>> {
    let permit = face.permit(&caller, Action::Read, Object::Organization(organization)).await?;
    let (_, instances) = face.hub.instance_detail_list(&permit, None).await?;
    Ok(Json(api::Page { items: instances.into_iter().map(convert_market::instance).collect(), next_page: None }))
}

/// Shows an app instance with everything about it.
#[utoipa::path(get, operation_id = "app_instance_show", path = "/api/admin/v1/instances/{instance}", tag = "subscriptions", security(("bearer" = ["read"])), params(("instance" = String, Path, description = "Uid or number")), responses((status = 200, body = api::AppInstance), (status = 404, body = api::Problem)))]
async fn instance_show(State(face): State<HubFace>, caller: Caller, Path(instance): Path<String>) -> Answer<api::AppInstance> {
    let permit = face.permit(&caller, Action::Read, Object::Instance(instance)).await?;
    Ok(Json(convert_market::instance(face.hub.instance_detail(&permit).await?)))
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
