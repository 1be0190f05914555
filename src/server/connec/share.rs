//! Sharing rules: what each app may read and write, and what would happen to a write.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use crate::api;
use crate::connec::sharing::{Explanation, Sharing};
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::Body;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new().routes(routes!(share_show, share_set)).routes(routes!(share_test))
}

/// Shows what the organization decided about sharing, and what comes out for each of its apps.
#[utoipa::path(get, path = "/api/log/{scope}/sharing", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…")), responses((status = 200, body = Sharing), (status = 403, body = api::Problem)))]
async fn share_show(State(face): State<ConnecFace>, caller: Caller, Path(scope): Path<String>) -> Answer<Sharing> {
    Ok(Json(face.connec.share_show(&caller.credential, &scope).await?))
}

/// Replaces the organization's sharing rules. They hold at once, for queries, notifications and writes.
#[utoipa::path(put, path = "/api/log/{scope}/sharing", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…")), request_body = api::SharingChange, responses((status = 200, body = Sharing), (status = 400, body = api::Problem), (status = 403, body = api::Problem), (status = 412, body = api::Problem)))]
async fn share_set(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path(scope): Path<String>,
    Body(change): Body<api::SharingChange>,
) -> Answer<Sharing> {
    let rules = serde_json::from_value(change.rules)
        .map_err(|error| crate::kernel::Error::invalid("rules", format!("the rules are not what this endpoint takes: {error}")))?;
    Ok(Json(face.connec.share_set(&caller, &scope, rules, change.version).await?))
}

/// Says what would happen to a write by one app, field by field, and why. Nothing is written.
#[utoipa::path(post, path = "/api/log/{scope}/sharing/test", tag = "connec", security(("basic" = ["manage_app_instances"]), ("bearer" = ["manage_app_instances"])), params(("scope" = String, Path, description = "org-… or cld-…")), request_body = api::SharingTest, responses((status = 200, body = Explanation), (status = 400, body = api::Problem), (status = 403, body = api::Problem)))]
async fn share_test(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path(scope): Path<String>,
    Body(test): Body<api::SharingTest>,
) -> Answer<Explanation> {
    let record = test.record;
    let id = test.id.as_deref();
    Ok(Json(face.connec.share_test(&caller.credential, &scope, &test.instance, &test.collection, id, record).await?))
}
