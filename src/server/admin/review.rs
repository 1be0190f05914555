//! `/api/admin/v1/reviews`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::listing::market_permit;
use super::{convert, convert_market};
use crate::api;
use crate::hub::{Action, Moderation, NewReview, ReviewFilter, ReviewKind, ReviewStatus};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(review_list, review_create)).routes(routes!(review_show, review_moderate, review_delete))
}

/// Which marketplace.
#[derive(serde::Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct TenantQuery {
    /// The tenant: uid or slug; the caller's own when absent.
    tenant: Option<String>,
}

/// Lists what people say about apps, whatever its status; the newest first.
#[utoipa::path(get, path = "/api/admin/v1/reviews", tag = "reviews", security(("bearer" = ["moderate"])), params(api::ReviewListQuery), responses((status = 200, body = api::Page<api::Review>)))]
async fn review_list(
    State(face): State<HubFace>,
    caller: Caller,
    Params(query): Params<api::ReviewListQuery>,
) -> Answer<api::Page<api::Review>> {
    let permit = market_permit(&face, &caller, Action::Moderate, query.tenant).await?;
    let filter = ReviewFilter {
        app: query.app,
        kind: query.kind.as_deref().map(ReviewKind::parse).transpose()?,
        status: query.status.as_deref().map(ReviewStatus::parse).transpose()?,
        ..ReviewFilter::default()
    };
    let page = face.hub.review_list(&permit, filter, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, |review| convert_market::review(review, Vec::new()))))
}

/// Says something about an app, as the caller or for a user of the tenant.
#[utoipa::path(post, path = "/api/admin/v1/reviews", tag = "reviews", security(("bearer" = ["browse"])), request_body = api::ReviewCreate, responses((status = 201, body = api::Review), (status = 403, body = api::Problem), (status = 409, body = api::Problem)))]
async fn review_create(
    State(face): State<HubFace>,
    caller: Caller,
    Body(new): Body<api::ReviewCreate>,
) -> Result<(StatusCode, Json<api::Review>), ApiError> {
    let permit = market_permit(&face, &caller, Action::Browse, new.tenant).await?;
    let new = NewReview {
        kind: ReviewKind::parse(&new.kind)?,
        app: new.app,
        rating: new.rating,
        description: new.description,
        organization: new.organization,
        parent: new.parent,
        user: new.user,
    };
    let made = face.hub.review_create(&permit, new).await?;
    Ok((StatusCode::CREATED, Json(convert_market::review(made, Vec::new()))))
}

/// Shows what somebody said, with how it was before.
#[utoipa::path(get, path = "/api/admin/v1/reviews/{review}", tag = "reviews", security(("bearer" = ["moderate"])), params(("review" = String, Path, description = "Uid or number"), TenantQuery), responses((status = 200, body = api::Review), (status = 404, body = api::Problem)))]
async fn review_show(
    State(face): State<HubFace>,
    caller: Caller,
    Path(review): Path<String>,
    Params(query): Params<TenantQuery>,
) -> Answer<api::Review> {
    let permit = market_permit(&face, &caller, Action::Moderate, query.tenant).await?;
    let (review, versions) = face.hub.review_show(&permit, review).await?;
    Ok(Json(convert_market::review(review, versions)))
}

/// Approves, rejects or puts away what somebody said, or corrects it.
#[utoipa::path(patch, path = "/api/admin/v1/reviews/{review}", tag = "reviews", security(("bearer" = ["moderate"])), params(("review" = String, Path, description = "Uid or number"), TenantQuery), request_body = api::ReviewUpdate, responses((status = 200, body = api::Review), (status = 404, body = api::Problem)))]
async fn review_moderate(
    State(face): State<HubFace>,
    caller: Caller,
    Path(review): Path<String>,
    Params(query): Params<TenantQuery>,
    Body(change): Body<api::ReviewUpdate>,
) -> Answer<api::Review> {
    let permit = market_permit(&face, &caller, Action::Moderate, query.tenant).await?;
    let status = change.status.as_deref().map(ReviewStatus::parse).transpose()?;
    let moderation = Moderation { status, description: change.description, rating: change.rating, editor: None };
    let review = face.hub.review_moderate(&permit, review, moderation).await?;
    Ok(Json(convert_market::review(review, Vec::new())))
}

/// Removes what somebody said, for good.
#[utoipa::path(delete, path = "/api/admin/v1/reviews/{review}", tag = "reviews", security(("bearer" = ["moderate"])), params(("review" = String, Path, description = "Uid or number"), TenantQuery), responses((status = 200, body = api::Review), (status = 404, body = api::Problem)))]
async fn review_delete(
    State(face): State<HubFace>,
    caller: Caller,
    Path(review): Path<String>,
    Params(query): Params<TenantQuery>,
) -> Answer<api::Review> {
    let permit = market_permit(&face, &caller, Action::Moderate, query.tenant).await?;
    Ok(Json(convert_market::review(face.hub.review_delete(&permit, review).await?, Vec::new())))
}
