//! What people say about an app: `app_reviews`, `app_feedbacks` with their comments, `app_questions` with their answers. One set of handlers for the
//! five kinds, which differ in their names only.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderName;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::{
    Action, NewReview, Object, Permit, Review, ReviewEdit, ReviewFilter, ReviewKind, ReviewOrder, ReviewSlice, ReviewVersion,
};
use crate::kernel::{Error, PageRequest};
use crate::server::HubFace;
use crate::server::extract::{Body, Params};
use crate::server::offer::rating;

/// How many all of a list are, for pages of the admin panel.
const TOTAL: HeaderName = HeaderName::from_static("x-total-count");

/// Which piece of a list, in which order. What else a frontend sends is left alone.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Piece {
    limit: Option<u32>,
    offset: Option<u32>,
    order_by: Option<String>,
    feedback_id: Option<i64>,
    question_id: Option<i64>,
    parent_id: Option<i64>,
    /// `mno-enterprise-angular` searches an app's questions with it.
    search: Option<String>,
}

impl Piece {
    fn order(&self, kind: ReviewKind) -> ReviewOrder {
        match self.order_by.as_deref() {
            Some("rating.desc") => ReviewOrder::Best,
            Some("rating.asc" | "rating") => ReviewOrder::Worst,
            Some("created_at.asc" | "created_at") => ReviewOrder::Oldest,
            // Comments and answers read like a conversation.
            None if kind.parent().is_some() => ReviewOrder::Oldest,
            Some(_) | None => ReviewOrder::Newest,
        }
    }
}

/// The key of one in a body and in an answer, and that of many.
pub(super) fn keys(kind: ReviewKind) -> (&'static str, &'static str) {
    match kind {
        ReviewKind::Review => ("app_review", "app_reviews"),
        ReviewKind::Feedback => ("app_feedback", "app_feedbacks"),
        ReviewKind::Comment => ("app_comment", "app_comments"),
        ReviewKind::Question => ("app_question", "app_questions"),
        ReviewKind::Answer => ("app_answer", "app_answers"),
    }
}

async fn permit(face: &HubFace, signed_in: &SignedIn) -> Result<Permit, JpiError> {
    Ok(face.permit(&signed_in.caller(), Action::Browse, Object::CallersTenant).await?)
}

async fn index(face: HubFace, signed_in: SignedIn, kind: ReviewKind, app: String, piece: Piece) -> Result<Response, JpiError> {
    let permit = permit(&face, &signed_in).await?;
    let parent = match kind {
        ReviewKind::Comment => piece.feedback_id.or(piece.parent_id),
        ReviewKind::Answer => piece.question_id.or(piece.parent_id),
        _ => None,
    };
    let text = piece.search.clone().filter(|text| !text.trim().is_empty());
    let filter = ReviewFilter { app: Some(app), kind: Some(kind), parent, text, ..ReviewFilter::default() };
    let (skip, limit) = (piece.offset.unwrap_or(0), piece.limit.unwrap_or(PageRequest::LIMIT_DEFAULT));
    let ReviewSlice { items, total } = face.hub.review_browse(&permit, filter, piece.order(kind), skip, limit).await?;
    let children = children_of(&face, &permit, kind, &items).await?;
    let shown: Vec<Value> = items.iter().map(|review| shown(review, &children)).collect();
    let body = json!({keys(kind).1: shown, "metadata": {"pagination": {"count": total}}});
    Ok(([(TOTAL, total.to_string())], Json(body)).into_response())
}

async fn show(face: HubFace, signed_in: SignedIn, kind: ReviewKind, app: String, id: String) -> Result<Response, JpiError> {
    let permit = permit(&face, &signed_in).await?;
    let (review, versions) = found(&face, &permit, kind, &app, id).await?;
    one(&face, &permit, &review, &versions).await
}

async fn create(face: HubFace, signed_in: SignedIn, kind: ReviewKind, app: String, body: Value) -> Result<Response, JpiError> {
    let permit = permit(&face, &signed_in).await?;
    let sent = sent(kind, &body)?;
    let parent_field = match kind {
        ReviewKind::Comment => "feedback_id",
        ReviewKind::Answer => "question_id",
        _ => "parent_id",
    };
    let new = NewReview {
        kind,
        app,
        rating: number(sent, "rating")?,
        description: text(sent, "description")?.unwrap_or_default(),
        organization: selector(sent, "organization_id")?,
        parent: match number(sent, parent_field)? {
            Some(parent) => Some(parent),
            None => number(sent, "parent_id")?,
        },
        user: None,
    };
    let made = face.hub.review_create(&permit, new).await?;
    one(&face, &permit, &made, &[]).await
}

async fn update(face: HubFace, signed_in: SignedIn, kind: ReviewKind, app: String, id: String, body: Value) -> Result<Response, JpiError> {
    let permit = permit(&face, &signed_in).await?;
    let sent = sent(kind, &body)?;
    let edit = ReviewEdit { description: text(sent, "description")?, rating: number(sent, "rating")?, user: None };
    let (review, _) = found(&face, &permit, kind, &app, id).await?;
    let changed = face.hub.review_edit(&permit, review.id.to_string(), edit).await?;
    one(&face, &permit, &changed, &[]).await
}

async fn destroy(face: HubFace, signed_in: SignedIn, kind: ReviewKind, app: String, id: String) -> Result<Response, JpiError> {
    let permit = permit(&face, &signed_in).await?;
    let (review, _) = found(&face, &permit, kind, &app, id).await?;
    let gone = face.hub.review_withdraw(&permit, review.id.to_string(), None).await?;
    // `mno-enterprise-angular` reads the new average out of the answer.
    one(&face, &permit, &gone, &[]).await
}

/// One of this kind, about this app.
async fn found(face: &HubFace, permit: &Permit, kind: ReviewKind, app: &str, id: String) -> Result<(Review, Vec<ReviewVersion>), JpiError> {
    let missing = || JpiError(Error::not_found("review", &id));
    let (review, versions) = face.hub.review_show(permit, id.clone()).await.map_err(|_| missing())?;
    let of_app =
        review.app_id.to_string() == app || review.app_nid == app || face.hub.app_find(permit, app.to_owned()).await?.id == review.app_id;
    if review.kind == kind && of_app { Ok((review, versions)) } else { Err(missing()) }
}

async fn children_of(face: &HubFace, permit: &Permit, kind: ReviewKind, items: &[Review]) -> Result<Vec<Review>, JpiError> {
    if kind.children().is_none() || items.is_empty() {
        return Ok(Vec::new());
    }
    let parents: Vec<i64> = items.iter().map(|review| review.id).collect();
    Ok(face.hub.review_children(permit, &parents).await?)
}

async fn one(face: &HubFace, permit: &Permit, review: &Review, versions: &[ReviewVersion]) -> Result<Response, JpiError> {
    let children = children_of(face, permit, review.kind, std::slice::from_ref(review)).await?;
    let mut shown = shown(review, &children);
    if !versions.is_empty() {
        shown["versions"] = versions.iter().map(version).collect();
    }
    let average = face.hub.rating_of(permit, review.app_id).await?;
    Ok(Json(json!({keys(review.kind).0: shown, "average_rating": rating(average)})).into_response())
}

/// The fields that a frontend sent, below the key of the kind or without it.
fn sent(kind: ReviewKind, body: &Value) -> Result<&Map<String, Value>, JpiError> {
    let key = keys(kind).0;
    let fields = body.get(key).unwrap_or(body).as_object();
    fields.ok_or_else(|| JpiError(Error::invalid(key, format!("send the fields as `{{\"{key}\": {{…}}}}`"))))
}

fn text(sent: &Map<String, Value>, field: &str) -> Result<Option<String>, JpiError> {
    match sent.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(JpiError(Error::invalid(field, format!("`{field}` is not a text")))),
    }
}

/// Frontends send numbers as such, or as text from a form.
fn number(sent: &Map<String, Value>, field: &str) -> Result<Option<i64>, JpiError> {
    let found = match sent.get(field) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) if text.is_empty() => return Ok(None),
        Some(Value::String(text)) => text.trim().parse().ok(),
        Some(Value::Number(number)) => number.as_i64(),
        Some(_) => None,
    };
    found.map(Some).ok_or_else(|| JpiError(Error::invalid(field, format!("`{field}` is not a whole number"))))
}

/// A number or a uid.
fn selector(sent: &Map<String, Value>, field: &str) -> Result<Option<String>, JpiError> {
    match sent.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.is_empty() => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(Value::Number(number)) => Ok(Some(number.to_string())),
        Some(_) => Err(JpiError(Error::invalid(field, format!("`{field}` is neither a number nor a uid")))),
    }
}

pub(super) fn shown(review: &Review, children: &[Review]) -> Value {
    let mut fields = plain(review);
    let below = || children.iter().filter(|child| child.parent_id == Some(review.id)).map(plain).collect::<Vec<_>>();
    match review.kind {
        ReviewKind::Feedback => fields["comments"] = below().into(),
        ReviewKind::Question => fields["answers"] = below().into(),
        ReviewKind::Review | ReviewKind::Comment | ReviewKind::Answer => {}
    }
    fields
}

fn plain(review: &Review) -> Value {
    let (organization_id, organization_name) = match &review.organization {
        Some((id, _, name)) => (Some(*id), Some(name)),
        None => (None, None),
    };
    let editor = review.edited_by.as_ref();
    let mut fields = json!({
        "id": review.id,
        "type": type_of(review.kind),
        "description": review.description,
        "status": review.status.as_str(),
        "user_id": review.author.id,
        "user_name": review.author.name,
        "user_admin_role": review.author.admin_role,
        "organization_id": organization_id,
        "organization_name": organization_name,
        "app_id": review.app_id,
        "app_name": review.app_name,
        "parent_id": review.parent_id,
        "edited": editor.is_some(),
        "edited_by_id": editor.map(|editor| editor.id),
        "edited_by_name": editor.map(|editor| &editor.name),
        "edited_by_admin_role": editor.and_then(|editor| editor.admin_role.as_ref()),
        "created_at": review.created_at,
        "updated_at": review.updated_at,
    });
    match review.kind {
        ReviewKind::Review | ReviewKind::Feedback => fields["rating"] = json!(review.rating),
        ReviewKind::Comment => fields["feedback_id"] = json!(review.parent_id),
        ReviewKind::Answer => fields["question_id"] = json!(review.parent_id),
        ReviewKind::Question => {}
    }
    fields
}

/// The class's name at the original platform.
fn type_of(kind: ReviewKind) -> &'static str {
    match kind {
        ReviewKind::Review => "Review",
        ReviewKind::Feedback => "Feedback",
        ReviewKind::Comment => "Comment",
        ReviewKind::Question => "Question",
        ReviewKind::Answer => "Answer",
    }
}

pub(super) fn version(version: &ReviewVersion) -> Value {
    json!({
        "id": version.number,
        "event": version.event,
        "description": version.description,
        "status": version.status,
        "rating": version.rating,
        "author": version.author_name,
        "created_at": version.at,
    })
}

macro_rules! reviews {
    ($module:ident, $kind:ident, $many:literal, $one:literal, $list_id:literal, $create_id:literal, $show_id:literal, $update_id:literal, $destroy_id:literal) => {
        mod $module {
            use super::*;

            pub(super) fn router() -> OpenApiRouter<HubFace> {
                OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(get, put, remove))
            }

            /// What is approved, and one's own.
            #[utoipa::path(get, operation_id = $list_id, path = $many, tag = "jpi", security(("session" = ["browse"])), params(("app" = String, Path, description = "Number, uid or short name"), ("limit" = Option<u32>, Query, description = "How many"), ("offset" = Option<u32>, Query, description = "After how many"), ("order_by" = Option<String>, Query, description = "`created_at.desc`, `rating.asc` …"), ("search" = Option<String>, Query, description = "Only with these characters in the text")), responses((status = 200), (status = 404)))]
            async fn list(
                State(face): State<HubFace>,
                signed_in: SignedIn,
                Path(app): Path<String>,
                Params(piece): Params<Piece>,
            ) -> Result<Response, JpiError> {
                index(face, signed_in, ReviewKind::$kind, app, piece).await
            }

            /// Says something about an app.
            #[utoipa::path(post, operation_id = $create_id, path = $many, tag = "jpi", security(("session" = ["browse"])), params(("app" = String, Path, description = "Number, uid or short name")), request_body = serde_json::Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
            async fn add(
                State(face): State<HubFace>,
                signed_in: SignedIn,
                Path(app): Path<String>,
                Body(body): Body<Value>,
            ) -> Result<Response, JpiError> {
                create(face, signed_in, ReviewKind::$kind, app, body).await
            }

            /// One of them.
            #[utoipa::path(get, operation_id = $show_id, path = $one, tag = "jpi", security(("session" = ["browse"])), params(("app" = String, Path, description = "Number, uid or short name"), ("review" = String, Path, description = "Number")), responses((status = 200), (status = 404)))]
            async fn get(
                State(face): State<HubFace>,
                signed_in: SignedIn,
                Path((app, review)): Path<(String, String)>,
            ) -> Result<Response, JpiError> {
                show(face, signed_in, ReviewKind::$kind, app, review).await
            }

            /// Changes one's own.
            #[utoipa::path(put, operation_id = $update_id, path = $one, tag = "jpi", security(("session" = ["browse"])), params(("app" = String, Path, description = "Number, uid or short name"), ("review" = String, Path, description = "Number")), request_body = serde_json::Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
            async fn put(
                State(face): State<HubFace>,
                signed_in: SignedIn,
                Path((app, review)): Path<(String, String)>,
                Body(body): Body<Value>,
            ) -> Result<Response, JpiError> {
                update(face, signed_in, ReviewKind::$kind, app, review, body).await
            }

            /// Puts one's own away.
            #[utoipa::path(delete, operation_id = $destroy_id, path = $one, tag = "jpi", security(("session" = ["browse"])), params(("app" = String, Path, description = "Number, uid or short name"), ("review" = String, Path, description = "Number")), responses((status = 200), (status = 403), (status = 404)))]
            async fn remove(
                State(face): State<HubFace>,
                signed_in: SignedIn,
                Path((app, review)): Path<(String, String)>,
            ) -> Result<Response, JpiError> {
                destroy(face, signed_in, ReviewKind::$kind, app, review).await
            }
        }
    };
}

reviews!(
    app_reviews,
    Review,
    "/mnoe/jpi/v1/marketplace/{app}/app_reviews",
    "/mnoe/jpi/v1/marketplace/{app}/app_reviews/{review}",
    "jpi_app_review_list",
    "jpi_app_review_create",
    "jpi_app_review_show",
    "jpi_app_review_update",
    "jpi_app_review_delete"
);
reviews!(
    app_feedbacks,
    Feedback,
    "/mnoe/jpi/v1/marketplace/{app}/app_feedbacks",
    "/mnoe/jpi/v1/marketplace/{app}/app_feedbacks/{review}",
    "jpi_app_feedback_list",
    "jpi_app_feedback_create",
    "jpi_app_feedback_show",
    "jpi_app_feedback_update",
    "jpi_app_feedback_delete"
);
reviews!(
    app_comments,
    Comment,
    "/mnoe/jpi/v1/marketplace/{app}/app_comments",
    "/mnoe/jpi/v1/marketplace/{app}/app_comments/{review}",
    "jpi_app_comment_list",
    "jpi_app_comment_create",
    "jpi_app_comment_show",
    "jpi_app_comment_update",
    "jpi_app_comment_delete"
);
reviews!(
    app_questions,
    Question,
    "/mnoe/jpi/v1/marketplace/{app}/app_questions",
    "/mnoe/jpi/v1/marketplace/{app}/app_questions/{review}",
    "jpi_app_question_list",
    "jpi_app_question_create",
    "jpi_app_question_show",
    "jpi_app_question_update",
    "jpi_app_question_delete"
);
reviews!(
    app_answers,
    Answer,
    "/mnoe/jpi/v1/marketplace/{app}/app_answers",
    "/mnoe/jpi/v1/marketplace/{app}/app_answers/{review}",
    "jpi_app_answer_list",
    "jpi_app_answer_create",
    "jpi_app_answer_show",
    "jpi_app_answer_update",
    "jpi_app_answer_delete"
);

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .merge(app_reviews::router())
        .merge(app_feedbacks::router())
        .merge(app_comments::router())
        .merge(app_questions::router())
        .merge(app_answers::router())
}
