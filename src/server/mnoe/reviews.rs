//! What people say about apps: `app_reviews`, `app_feedbacks`, `app_comments`, `app_questions`, `app_answers`. Five names for one
//! resource, which differ in their kind alone.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::answer::{Answer, Envelope, list, made, one};
use super::error::MnoeError;
use super::query::Query;
use super::sent::Sent;
use super::{Software, permit, tenant_of};
use crate::hub::{Action, Moderation, NewReview, Permit, Review, ReviewEdit, ReviewKind, ReviewStatus, ReviewVersion};
use crate::kernel::{Error, ErrorKind, Result};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(mnoe_review_list, mnoe_review_create)).routes(routes!(
        mnoe_review_show,
        mnoe_review_update,
        mnoe_review_delete
    ))
}

/// The kind that a path names. Other words of one segment are paths that are not served.
fn kind(word: &str) -> Result<ReviewKind> {
    Ok(match word {
        "app_reviews" => ReviewKind::Review,
        "app_feedbacks" => ReviewKind::Feedback,
        "app_comments" => ReviewKind::Comment,
        "app_questions" => ReviewKind::Question,
        "app_answers" => ReviewKind::Answer,
        _ => return Err(Error::not_found("path", word).hint("see /docs for what is served")),
    })
}

fn shown(review: &Review, children: &[Review], versions: Option<&[ReviewVersion]>) -> Value {
    let parent = |kind: ReviewKind| if review.kind == kind { review.parent_id.into() } else { Value::Null };
    let below: Vec<Value> =
        children.iter().filter(|child| child.parent_id == Some(review.id)).map(|child| shown(child, &[], None)).collect();
    let mut shown = json!({
        "id": review.id,
        "uid": review.uid.as_str(),
        "type": word(review.kind),
        "rating": review.rating,
        "description": review.description,
        "status": review.status.as_str(),
        "app_id": review.app_id,
        "reviewable_id": review.app_id,
        "reviewable_type": "App",
        "app_name": review.app_name,
        "user_id": review.author.id,
        "user_name": review.author.name,
        "user_admin_role": review.author.admin_role,
        "organization_id": review.organization.as_ref().map(|(id, _, _)| id),
        "organization_name": review.organization.as_ref().map(|(_, _, name)| name),
        "parent_id": review.parent_id,
        "feedback_id": parent(ReviewKind::Comment),
        "question_id": parent(ReviewKind::Answer),
        "edited": review.edited_by.is_some(),
        "edited_by_id": review.edited_by.as_ref().map(|author| author.id),
        "edited_by_name": review.edited_by.as_ref().map(|author| &author.name),
        "edited_by_admin_role": review.edited_by.as_ref().and_then(|author| author.admin_role.as_ref()),
        "versions": versions.unwrap_or_default().iter().map(version).collect::<Vec<_>>(),
        "created_at": review.created_at,
        "updated_at": review.updated_at,
    });
    match review.kind {
        ReviewKind::Feedback => shown["comments"] = below.into(),
        ReviewKind::Question => shown["answers"] = below.into(),
        _ => {}
    }
    shown
}

fn version(version: &ReviewVersion) -> Value {
    json!({"id": version.number, "event": version.event, "description": version.description, "created_at": version.at, "author": version.author_name})
}

/// `Review`, `Feedback` …
fn word(kind: ReviewKind) -> String {
    let word = kind.as_str();
    word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect()
}

async fn whole(face: &HubFace, permit: &Permit, kind: ReviewKind, selector: String) -> Result<Value, MnoeError> {
    let (review, versions) = face.hub.review_show(permit, selector.clone()).await?;
    // `mno-enterprise` finds, moderates and deletes everything as `app_reviews/:id`, whatever list it came from.
    if review.kind != kind && kind != ReviewKind::Review {
        return Err(Error::not_found(kind.as_str(), selector).into());
    }
    let children = face.hub.review_children(permit, &[review.id]).await?;
    Ok(shown(&review, &children, Some(&versions)))
}

/// Lists what people say: `app_reviews`, `app_feedbacks` (with `comments`), `app_comments`, `app_questions` (with `answers`),
/// `app_answers`.
#[utoipa::path(get, path = "/api/mnoe/v1/{reviews}", tag = "mnoe", security(("basic" = ["moderate"])), params(("reviews" = String, Path, description = "One of the five words"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_review_list(State(face): State<HubFace>, caller: Software, Path(reviews): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::Moderate, tenant_of(&query)).await?;
    let found = face.hub.review_query(&permit, kind(&reviews)?, false, query.list).await?;
    let ids: Vec<i64> = found.items.iter().map(|review| review.id).collect();
    let children = face.hub.review_children(&permit, &ids).await?;
    Ok(list(found, |review| shown(&review, &children, None)))
}

/// Says something about an app for a user: `{"data": {"app_id", "user_id", "organization_id", "description", "rating"}}`.
#[utoipa::path(post, path = "/api/mnoe/v1/{reviews}", tag = "mnoe", security(("basic" = ["browse"])), params(("reviews" = String, Path, description = "One of the five words"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400)))]
async fn mnoe_review_create(
    State(face): State<HubFace>,
    caller: Software,
    Path(reviews): Path<String>,
    query: Query,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let permit = permit(&face, &caller, Action::Browse, tenant_of(&query)).await?;
    let (kind, data) = (kind(&reviews)?, &sent.data);
    let app = data.text("app_id")?.or(data.text("reviewable_id")?).filter(|text| !text.is_empty());
    let parent = match data.number("parent_id")? {
        Some(parent) => Some(parent),
        None => data.number("feedback_id")?.or(data.number("question_id")?),
    };
    let new = NewReview {
        kind,
        app: app.ok_or_else(|| Error::invalid("app_id", "can't be blank"))?,
        rating: data.number("rating")?,
        description: data.text("description")?.unwrap_or_default(),
        organization: data.text("organization_id")?.filter(|text| !text.is_empty()),
        parent,
        user: Some(data.text_needed("user_id")?),
    };
    let review = face.hub.review_create(&permit, new).await.map_err(|error| match (error.kind(), error.field()) {
        (ErrorKind::NotFound, None) => error.with_field("app_id"),
        (_, Some("user")) => error.with_field("user_id"),
        _ => error,
    })?;
    Ok(made(shown(&review, &[], None)))
}

/// Shows one, with its versions.
#[utoipa::path(get, path = "/api/mnoe/v1/{reviews}/{review}", tag = "mnoe", security(("basic" = ["moderate"])), params(("reviews" = String, Path, description = "One of the five words"), ("review" = String, Path, description = "Number or uid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_review_show(
    State(face): State<HubFace>,
    caller: Software,
    Path((reviews, review)): Path<(String, String)>,
    query: Query,
) -> Answer {
    let permit = permit(&face, &caller, Action::Moderate, tenant_of(&query)).await?;
    Ok(one(whole(&face, &permit, kind(&reviews)?, review).await?))
}

/// Changes one: with `status` as staff does (`edited_by_id` is who corrects the text), otherwise for its author (`user_id`).
#[utoipa::path(put, path = "/api/mnoe/v1/{reviews}/{review}", tag = "mnoe", security(("basic" = ["moderate", "browse"])), params(("reviews" = String, Path, description = "One of the five words"), ("review" = String, Path, description = "Number or uid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_review_update(
    State(face): State<HubFace>,
    caller: Software,
    Path((reviews, review)): Path<(String, String)>,
    query: Query,
    sent: Sent,
) -> Answer {
    let moderate = permit(&face, &caller, Action::Moderate, tenant_of(&query)).await?;
    let (kind, data) = (kind(&reviews)?, &sent.data);
    whole(&face, &moderate, kind, review.clone()).await?;
    let (description, rating) = (data.text("description")?, data.number("rating")?);
    let status = data.text("status")?.filter(|text| !text.is_empty()).as_deref().map(ReviewStatus::parse).transpose()?;
    let filled = |name: &str| data.text(name).map(|text| text.filter(|text| !text.is_empty()));
    let editor = filled("edited_by_id")?;
    match filled("user_id")? {
        // Somebody else's hand is staff's.
        Some(user) if status.is_none() && editor.as_ref().is_none_or(|editor| *editor == user) => {
            let author = permit(&face, &caller, Action::Browse, tenant_of(&query)).await?;
            face.hub.review_edit(&author, review.clone(), ReviewEdit { description, rating, user: Some(user) }).await?;
        }
        _ => {
            let moderation = Moderation { status, description, rating, editor };
            face.hub.review_moderate(&moderate, review.clone(), moderation).await?;
        }
    }
    Ok(one(whole(&face, &moderate, kind, review).await?))
}

/// Removes one with what is below it.
#[utoipa::path(delete, path = "/api/mnoe/v1/{reviews}/{review}", tag = "mnoe", security(("basic" = ["moderate"])), params(("reviews" = String, Path, description = "One of the five words"), ("review" = String, Path, description = "Number or uid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_review_delete(
    State(face): State<HubFace>,
    caller: Software,
    Path((reviews, review)): Path<(String, String)>,
    query: Query,
) -> Answer {
    let permit = permit(&face, &caller, Action::Moderate, tenant_of(&query)).await?;
    let gone = whole(&face, &permit, kind(&reviews)?, review.clone()).await?;
    face.hub.review_delete(&permit, review).await?;
    Ok(one(gone))
}
