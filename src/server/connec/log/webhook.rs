//! The webhooks: who is told about changes, and how that goes.

use axum::Json;
use axum::extract::{Path, State};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api;
use crate::connec::webhook::{Delivery, Subscription};
use crate::kernel::Timestamp;
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new().routes(routes!(webhook_list)).routes(routes!(webhook_show)).routes(routes!(webhook_retry))
}

/// Lists the app instances that are told about changes.
#[utoipa::path(get, path = "/api/log/{scope}/webhooks", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…")), responses((status = 200, body = api::Page<api::Webhook>), (status = 403, body = api::Problem)))]
async fn webhook_list(State(face): State<ConnecFace>, caller: Caller, Path(scope): Path<String>) -> Answer<api::Page<api::Webhook>> {
    let webhooks = face.connec.webhook_list(&caller.credential, &scope).await?;
    Ok(Json(api::Page { items: webhooks.into_iter().map(webhook).collect(), next_page: None }))
}

/// Shows how one app instance is told, with its latest deliveries.
#[utoipa::path(get, path = "/api/log/{scope}/webhooks/{instance}", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("instance" = String, Path, description = "cld-…")), responses((status = 200, body = api::WebhookDetail), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn webhook_show(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, instance)): Path<(String, String)>,
) -> Answer<api::WebhookDetail> {
    let (subscription, deliveries) = face.connec.webhook_show(&caller.credential, &scope, &instance).await?;
    Ok(Json(api::WebhookDetail { webhook: webhook(subscription), deliveries: deliveries.into_iter().map(delivery).collect() }))
}

/// Sends what is open at once, also when the webhook was disabled.
#[utoipa::path(post, path = "/api/log/{scope}/webhooks/{instance}/retry", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("instance" = String, Path, description = "cld-…")), responses((status = 200, body = api::Webhook), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn webhook_retry(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, instance)): Path<(String, String)>,
) -> Answer<api::Webhook> {
    Ok(Json(webhook(face.connec.webhook_retry(&caller.credential, &scope, &instance).await?)))
}

fn webhook(subscription: Subscription) -> api::Webhook {
    let text = |at: Option<Timestamp>| at.map(|at| at.to_string());
    api::Webhook {
        instance: subscription.instance.to_string(),
        app: subscription.app,
        app_name: subscription.app_name,
        url: subscription.url,
        status: subscription.status,
        cursor: subscription.cursor,
        failures: subscription.failures,
        failing_since: text(subscription.failing_since),
        next_attempt_at: text((subscription.next_attempt_at.as_ms() > 0).then_some(subscription.next_attempt_at)),
        last_error: subscription.last_error,
        last_delivered_at: text(subscription.last_delivered_at),
    }
}

fn delivery(delivery: Delivery) -> api::Delivery {
    api::Delivery {
        id: delivery.id,
        from_seq: delivery.from_seq,
        to_seq: delivery.to_seq,
        status: delivery.status,
        attempts: delivery.attempts,
        response_status: delivery.response_status,
        error: delivery.error,
        created_at: delivery.created_at.to_string(),
        at: delivery.at.to_string(),
    }
}
