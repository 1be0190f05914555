//! Webhooks: our own endpoints, in our own shapes, below `/api/log/{scope}/webhooks`.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use crate::api;
use crate::connec::webhook::{Attempt, Delivery, ReplayFrom, Subscription, SubscriptionStatus};
use crate::kernel::{ChangeSeq, Error, PageRequest, Result, Timestamp};
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new()
        .routes(routes!(webhook_list))
        .routes(routes!(webhook_show))
        .routes(routes!(webhook_attempts))
        .routes(routes!(webhook_secret))
        .routes(routes!(webhook_retry))
        .routes(routes!(webhook_enable))
        .routes(routes!(webhook_disable))
        .routes(routes!(webhook_replay))
        .routes(routes!(webhook_test))
}

/// Lists the app instances that are told about changes.
#[utoipa::path(get, path = "/api/log/{scope}/webhooks", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…")), responses((status = 200, body = api::Page<api::Webhook>), (status = 403, body = api::Problem)))]
async fn webhook_list(State(face): State<ConnecFace>, caller: Caller, Path(scope): Path<String>) -> Answer<api::Page<api::Webhook>> {
    let (webhooks, head) = face.connec.webhook_list(&caller.credential, &scope).await?;
    Ok(Json(api::Page { items: webhooks.into_iter().map(|found| webhook(found, head)).collect(), next_page: None }))
}

/// Shows how one app instance is told, with its latest deliveries.
#[utoipa::path(get, path = "/api/log/{scope}/webhooks/{instance}", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("instance" = String, Path, description = "cld-…")), responses((status = 200, body = api::WebhookDetail), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn webhook_show(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, instance)): Path<(String, String)>,
) -> Answer<api::WebhookDetail> {
    let (subscription, head, deliveries) = face.connec.webhook_show(&caller.credential, &scope, &instance).await?;
    Ok(Json(api::WebhookDetail { webhook: webhook(subscription, head), deliveries: deliveries.into_iter().map(delivery).collect() }))
}

/// Lists what was tried, newest first: when, how long, what was answered.
#[utoipa::path(get, path = "/api/log/{scope}/webhooks/{instance}/attempts", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("instance" = String, Path, description = "cld-…"), api::PageQuery), responses((status = 200, body = api::Page<api::WebhookAttempt>), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn webhook_attempts(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, instance)): Path<(String, String)>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::WebhookAttempt>> {
    let page = PageRequest::new(query.page, query.limit)?;
    let attempts = face.connec.webhook_attempts(&caller.credential, &scope, &instance, &page).await?.map(attempt);
    Ok(Json(api::Page { items: attempts.items, next_page: attempts.next_page }))
}

/// Shows the secret with which its notifications are signed (Standard Webhooks). It changes with the app's API key.
#[utoipa::path(get, path = "/api/log/{scope}/webhooks/{instance}/secret", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("instance" = String, Path, description = "cld-…")), responses((status = 200, body = api::WebhookSecret), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn webhook_secret(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, instance)): Path<(String, String)>,
) -> Answer<api::WebhookSecret> {
    let secret = face.connec.webhook_secret(&caller.credential, &scope, &instance).await?;
    Ok(Json(api::WebhookSecret { instance, secret: secret.expose().to_owned() }))
}

/// Sends what is open at once, also when the webhook was disabled.
#[utoipa::path(post, path = "/api/log/{scope}/webhooks/{instance}/retry", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("instance" = String, Path, description = "cld-…")), responses((status = 200, body = api::Webhook), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn webhook_retry(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, instance)): Path<(String, String)>,
) -> Answer<api::Webhook> {
    let (subscription, head) = face.connec.webhook_retry(&caller, &scope, &instance).await?;
    Ok(Json(webhook(subscription, head)))
}

/// Tells a disabled webhook again, from where it stood.
#[utoipa::path(post, path = "/api/log/{scope}/webhooks/{instance}/enable", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("instance" = String, Path, description = "cld-…")), responses((status = 200, body = api::Webhook), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn webhook_enable(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, instance)): Path<(String, String)>,
) -> Answer<api::Webhook> {
    let (subscription, head) = face.connec.webhook_enable(&caller, &scope, &instance).await?;
    Ok(Json(webhook(subscription, head)))
}

/// Stops telling it. Its place in the log stays: nothing is lost.
#[utoipa::path(post, path = "/api/log/{scope}/webhooks/{instance}/disable", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("instance" = String, Path, description = "cld-…")), request_body = api::WebhookDisable, responses((status = 200, body = api::Webhook), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn webhook_disable(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, instance)): Path<(String, String)>,
    Body(disable): Body<api::WebhookDisable>,
) -> Answer<api::Webhook> {
    let (subscription, head) = face.connec.webhook_disable(&caller, &scope, &instance, disable.reason).await?;
    Ok(Json(webhook(subscription, head)))
}

/// Tells it again what comes after a place in the log, or passes over what comes before.
#[utoipa::path(post, path = "/api/log/{scope}/webhooks/{instance}/replay", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("instance" = String, Path, description = "cld-…")), request_body = api::WebhookReplay, responses((status = 200, body = api::Webhook), (status = 400, body = api::Problem), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn webhook_replay(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, instance)): Path<(String, String)>,
    Body(replay): Body<api::WebhookReplay>,
) -> Answer<api::Webhook> {
    let from = match replay_from(replay) {
        Ok(from) => from,
        Err(error) => {
            // Who may not do this learns that, not what is wrong with it.
            face.connec.webhook_list(&caller.credential, &scope).await?;
            return Err(ApiError(error));
        }
    };
    let (subscription, head) = face.connec.webhook_replay(&caller, &scope, &instance, from).await?;
    Ok(Json(webhook(subscription, head)))
}

/// Sends a test at once, not through the log, and tells what the receiver answered.
#[utoipa::path(post, path = "/api/log/{scope}/webhooks/{instance}/test", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("instance" = String, Path, description = "cld-…")), responses((status = 200, body = api::WebhookAttempt), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn webhook_test(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, instance)): Path<(String, String)>,
) -> Answer<api::WebhookAttempt> {
    Ok(Json(attempt(face.dispatcher.webhook_test(&caller, &scope, &instance).await?)))
}

fn replay_from(replay: api::WebhookReplay) -> Result<ReplayFrom> {
    match (replay.from_seq, replay.from_time) {
        (Some(seq), None) => Ok(ReplayFrom::Seq(seq)),
        (None, Some(time)) => Timestamp::parse(&time).map(ReplayFrom::Time).map_err(|error| error.with_field("from_time")),
        _ => Err(Error::invalid("from_seq", "say from where: `from_seq` or `from_time`, one of them")),
    }
}

fn webhook(subscription: Subscription, head: ChangeSeq) -> api::Webhook {
    let text = |at: Option<Timestamp>| at.map(|at| at.to_string());
    let waits = subscription.status == SubscriptionStatus::Active && subscription.next_attempt_at.as_ms() > 0;
    api::Webhook {
        instance: subscription.instance.to_string(),
        app: subscription.app,
        app_name: subscription.app_name,
        url: subscription.url,
        status: subscription.status.word().to_owned(),
        disabled_at: text(subscription.disabled_at),
        disabled_reason: subscription.disabled_reason,
        cursor: subscription.cursor,
        behind: head.saturating_sub(subscription.cursor).max(0),
        failures: subscription.failures,
        failing_since: text(subscription.failing_since),
        next_attempt_at: text(waits.then_some(subscription.next_attempt_at)),
        last_error: subscription.last_error,
        last_duration_ms: subscription.last_duration_ms,
        last_delivered_at: text(subscription.last_delivered_at),
    }
}

fn delivery(delivery: Delivery) -> api::Delivery {
    api::Delivery {
        id: delivery.id,
        from_seq: delivery.from_seq,
        to_seq: delivery.to_seq,
        records: delivery.records,
        status: delivery.status,
        attempts: delivery.attempts,
        response_status: delivery.response_status,
        error: delivery.error,
        created_at: delivery.created_at.to_string(),
        at: delivery.at.to_string(),
    }
}

fn attempt(attempt: Attempt) -> api::WebhookAttempt {
    api::WebhookAttempt {
        number: attempt.number,
        delivery: attempt.delivery,
        at: attempt.at.to_string(),
        duration_ms: attempt.duration_ms,
        response_status: attempt.response_status,
        error: attempt.error,
        excerpt: attempt.excerpt,
    }
}
