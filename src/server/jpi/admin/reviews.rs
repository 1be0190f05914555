//! What people say about apps, for whoever moderates.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde_json::{Map, Value, json};

use super::list::{List, total};
use super::staff::Staff;
use crate::hub::{Action, Moderation, NewReview, Permit, Review, ReviewKind, ReviewStatus};
use crate::kernel::{Error, Result};
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;
use crate::server::jpi::reviews::{keys, shown, version};
use crate::server::jpi::sent::{Sent, row_id};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .merge(app_reviews::router())
        .merge(app_feedbacks::router())
        .merge(app_comments::router())
        .merge(app_questions::router())
        .merge(app_answers::router())
        .routes(routes!(comment_create))
        .routes(routes!(answer_create))
}

async fn index(face: &HubFace, staff: &Staff, kind: ReviewKind, list: List) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let permit = staff.tenant(face, Action::Moderate).await?;
    let found = face.hub.review_query(&permit, kind, true, list.query).await?;
    let children = below(face, &permit, &found.items).await?;
    let items: Vec<Value> = found.items.iter().map(|review| shown(review, &children)).collect();
    Ok((total(found.count), Json(Value::Object(Map::from_iter([(keys(kind).1.to_owned(), items.into())])))))
}

async fn below(face: &HubFace, permit: &Permit, items: &[Review]) -> Result<Vec<Review>> {
    let parents: Vec<i64> = items.iter().filter(|review| review.kind.children().is_some()).map(|review| review.id).collect();
    if parents.is_empty() { Ok(Vec::new()) } else { face.hub.review_children(permit, &parents).await }
}

async fn one(face: &HubFace, permit: &Permit, kind: ReviewKind, id: &str) -> Result<Json<Value>, JpiError> {
    let id = row_id("review", id)?;
    let (review, versions) = face.hub.review_show(permit, id.to_string()).await?;
    // `mnoe-admin-panel` lists feedbacks and questions below their own names and moderates all of them as `app_reviews/:id`.
    if review.kind != kind && kind != ReviewKind::Review {
        return Err(Error::new(crate::kernel::ErrorKind::NotFound, format!("there is no {} `{id}`", kind.as_str())).into());
    }
    let mut fields = shown(&review, &below(face, permit, std::slice::from_ref(&review)).await?);
    fields["versions"] = versions.iter().map(version).collect();
    Ok(Json(json!({keys(kind).0: fields})))
}

async fn moderate(face: &HubFace, staff: &Staff, kind: ReviewKind, id: &str, sent: Sent) -> Result<Json<Value>, JpiError> {
    let permit = staff.tenant(face, Action::Moderate).await?;
    // A path of answers does not change a review.
    let _shown = one(face, &permit, kind, id).await?;
    let sent = sent.below_or_whole(keys(kind).0)?;
    let status = sent.text("status")?.as_deref().map(ReviewStatus::parse).transpose()?;
    let moderation = Moderation { status, description: sent.text("description")?, rating: sent.number("rating")?, editor: None };
    face.hub.review_moderate(&permit, id.to_owned(), moderation).await?;
    one(face, &permit, kind, id).await
}

/// Staff's word below what a customer said, about the same app. What staff says needs nobody's approval.
async fn reply(face: &HubFace, staff: &Staff, kind: ReviewKind, parent_field: &str, sent: Sent) -> Result<Json<Value>, JpiError> {
    let permit = staff.tenant(face, Action::Moderate).await?;
    let sent = sent.below_and_beside(keys(kind).0)?;
    let parent = match sent.number(parent_field)? {
        Some(parent) => Some(parent),
        None => sent.number("parent_id")?,
    };
    let parent = parent.ok_or_else(|| Error::invalid(parent_field, format!("`{parent_field}` can't be blank")))?;
    let (above, _) = face.hub.review_show(&permit, parent.to_string()).await.map_err(|error| error.with_field(parent_field))?;
    let new = NewReview {
        kind,
        app: above.app_id.to_string(),
        rating: None,
        description: sent.text_needed("description")?,
        organization: None,
        parent: Some(parent),
        user: None,
    };
    let made = face.hub.review_create(&staff.tenant(face, Action::Browse).await?, new).await?;
    one(face, &permit, kind, &made.id.to_string()).await
}

/// Comments on a customer's feedback: `{"feedback_id", "app_comment": {"description"}}`.
#[utoipa::path(post, operation_id = "jpi_admin_app_comment_create", path = "/mnoe/jpi/v1/admin/app_comments", tag = "jpi", security(("session" = ["moderate", "browse"])), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 403), (status = 404)))]
async fn comment_create(State(face): State<HubFace>, staff: Staff, sent: Sent) -> Result<Json<Value>, JpiError> {
    reply(&face, &staff, ReviewKind::Comment, "feedback_id", sent).await
}

/// Answers a customer's question: `{"question_id", "app_answer": {"description"}}`.
#[utoipa::path(post, operation_id = "jpi_admin_app_answer_create", path = "/mnoe/jpi/v1/admin/app_answers", tag = "jpi", security(("session" = ["moderate", "browse"])), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 403), (status = 404)))]
async fn answer_create(State(face): State<HubFace>, staff: Staff, sent: Sent) -> Result<Json<Value>, JpiError> {
    reply(&face, &staff, ReviewKind::Answer, "question_id", sent).await
}

macro_rules! kinds {
    ($($module:ident $kind:ident $many:literal $one:literal $list_id:literal $show_id:literal $update_id:literal;)*) => {
        $(
            mod $module {
                use super::*;

                pub(super) fn router() -> OpenApiRouter<HubFace> {
                    OpenApiRouter::new().routes(routes!(list)).routes(routes!(get, put))
                }

                /// Everything of this kind in the marketplace, whatever its status.
                #[utoipa::path(get, operation_id = $list_id, path = $many, tag = "jpi", security(("session" = ["moderate"])), responses((status = 200), (status = 401), (status = 403)))]
                async fn list(State(face): State<HubFace>, staff: Staff, list: List) -> Result<(HeaderMap, Json<Value>), JpiError> {
                    index(&face, &staff, ReviewKind::$kind, list).await
                }

                /// One of them, with its versions.
                #[utoipa::path(get, operation_id = $show_id, path = $one, tag = "jpi", security(("session" = ["moderate"])), params(("review" = String, Path, description = "Number")), responses((status = 200), (status = 401), (status = 404)))]
                async fn get(State(face): State<HubFace>, staff: Staff, Path(review): Path<String>) -> Result<Json<Value>, JpiError> {
                    let permit = staff.tenant(&face, Action::Moderate).await?;
                    one(&face, &permit, ReviewKind::$kind, &review).await
                }

                /// Approves, rejects or puts it away, or corrects its text.
                #[utoipa::path(put, operation_id = $update_id, path = $one, tag = "jpi", security(("session" = ["moderate"])), params(("review" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 404)))]
                async fn put(
                    State(face): State<HubFace>,
                    staff: Staff,
                    Path(review): Path<String>,
                    sent: Sent,
                ) -> Result<Json<Value>, JpiError> {
                    moderate(&face, &staff, ReviewKind::$kind, &review, sent).await
                }
            }
        )*
    };
}

kinds! {
    app_reviews Review "/mnoe/jpi/v1/admin/app_reviews" "/mnoe/jpi/v1/admin/app_reviews/{review}" "jpi_admin_app_review_list" "jpi_admin_app_review_show" "jpi_admin_app_review_update";
    app_feedbacks Feedback "/mnoe/jpi/v1/admin/app_feedbacks" "/mnoe/jpi/v1/admin/app_feedbacks/{review}" "jpi_admin_app_feedback_list" "jpi_admin_app_feedback_show" "jpi_admin_app_feedback_update";
    app_comments Comment "/mnoe/jpi/v1/admin/app_comments" "/mnoe/jpi/v1/admin/app_comments/{review}" "jpi_admin_app_comment_list" "jpi_admin_app_comment_show" "jpi_admin_app_comment_update";
    app_questions Question "/mnoe/jpi/v1/admin/app_questions" "/mnoe/jpi/v1/admin/app_questions/{review}" "jpi_admin_app_question_list" "jpi_admin_app_question_show" "jpi_admin_app_question_update";
    app_answers Answer "/mnoe/jpi/v1/admin/app_answers" "/mnoe/jpi/v1/admin/app_answers/{review}" "jpi_admin_app_answer_list" "jpi_admin_app_answer_show" "jpi_admin_app_answer_update";
}
