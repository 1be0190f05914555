//! Writing and changing what one says about an app.

use super::super::listing::{offered_to, text_clean};
use super::super::{Action, Hub, Permit, User, audit, sql};
use super::{Review, ReviewKind, ReviewStatus, author, get, visible_app};
use crate::kernel::{Error, Result, ReviewUid};
use crate::store::Tx;

/// The longest text.
const DESCRIPTION_CHARS_MAX: usize = 5_000;
/// How many questions, comments and answers one user may write about one app.
const PER_USER_AND_APP_MAX: i64 = 100;

/// Something to say.
#[derive(Debug, Clone)]
pub struct NewReview {
    /// What it is.
    pub kind: ReviewKind,
    /// About which app: short name, uid or number.
    pub app: String,
    /// 1 to 5; a review must have one.
    pub rating: Option<i64>,
    /// The text.
    pub description: String,
    /// For which organization (uid or number). Reviews and feedbacks need one that has or had the app: when none is named, the first of
    /// the author's that does.
    pub organization: Option<String>,
    /// What a comment or an answer belongs to.
    pub parent: Option<i64>,
    /// Who writes, when a key of the tenant does it for her.
    pub user: Option<String>,
}

/// What to change; absent stays.
#[derive(Debug, Clone, Default)]
pub struct ReviewEdit {
    /// Another text.
    pub description: Option<String>,
    /// Another rating.
    pub rating: Option<i64>,
    /// Whose it is, when a key of the tenant changes it for her.
    pub user: Option<String>,
}

impl Hub {
    /// Says something about an app. It waits for staff, unless its author is staff.
    ///
    /// # Errors
    /// Invalid input by field; forbidden when the author's organizations never had the app; conflict when she has said it already.
    pub async fn review_create(&self, permit: &Permit, new: NewReview) -> Result<Review> {
        permit.expect(Action::Browse)?;
        let description = description_check(&new.description)?;
        rating_check(new.kind, new.rating)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let (market, customers) = (permit.marketplace()?.id, permit.tenant()?.id);
                let app = visible_app(tx, &new.app, market)?;
                let author = author(tx, &permit, new.user.as_deref())?;
                let organization_id = organization_of(tx, &author, app.id, &new)?;
                if organization_id.is_none() && offered_to(tx, &app, market, customers)?.is_none() {
                    return Err(Error::not_found("app", &new.app));
                }
                let parent = parent_of(tx, &permit, &author, app.id, &new)?;
                let single_key = new.kind.is_opinion().then(|| single_key(new.kind, app.id, market, author.id));
                if let Some(key) = &single_key
                    && sql::review::single_is_taken(tx, key)?
                {
                    let words = format!("{} has written a {} of `{}` already", author.email, new.kind.as_str(), app.nid);
                    return Err(Error::conflict(words).with_field("base").hint("change that one"));
                }
                if sql::review::count_of_user(tx, author.id, app.id)? >= PER_USER_AND_APP_MAX {
                    return Err(
                        Error::conflict(format!("one user writes at most {PER_USER_AND_APP_MAX} times about an app")).with_field("base")
                    );
                }
                let status = if author.admin_role.is_some() { ReviewStatus::Approved } else { ReviewStatus::Pending };
                let uid = ReviewUid::random();
                let id = sql::review::insert(
                    tx,
                    &sql::review::Insert {
                        uid: &uid,
                        kind: new.kind,
                        app_id: app.id,
                        tenant_id: market,
                        user_id: author.id,
                        organization_id,
                        parent_id: parent,
                        single_key: single_key.as_deref(),
                        rating: new.rating,
                        description: &description,
                        status,
                    },
                )?;
                let made = get(tx, &id.to_string(), market)?;
                version_write(tx, &made, "create", Some(author.id), &made.author.name)?;
                sql::review::rating_refresh(tx, app.id, market)?;
                let detail = serde_json::json!({"app": app.nid, "kind": new.kind.as_str(), "status": status.as_str()});
                audit::record(tx, &permit, "review.create", uid.as_str(), None, &detail)?;
                Ok(made)
            })
            .await
    }

    /// Changes what its author said; it then waits for staff again.
    ///
    /// # Errors
    /// Not found when it is not hers; invalid input by field.
    pub async fn review_edit(&self, permit: &Permit, selector: String, edit: ReviewEdit) -> Result<Review> {
        permit.expect(Action::Browse)?;
        let description = edit.description.as_deref().map(description_check).transpose()?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let before = own(tx, &permit, &selector, edit.user.as_deref())?;
                if before.status == ReviewStatus::Archived {
                    return Err(Error::conflict("what was put away cannot be changed").with_field("base"));
                }
                let rating = edit.rating.or(before.rating);
                rating_check(before.kind, rating)?;
                let description = description.clone().unwrap_or_else(|| before.description.clone());
                if rating == before.rating && description == before.description {
                    return Ok(before);
                }
                let status = if before.author.admin_role.is_some() { before.status } else { ReviewStatus::Pending };
                sql::review::update(tx, before.id, rating, &description, status, Some(before.author.id))?;
                let after = get(tx, &before.id.to_string(), before.tenant_id)?;
                version_write(tx, &after, "update", Some(before.author.id), &before.author.name)?;
                sql::review::rating_refresh(tx, after.app_id, after.tenant_id)?;
                let detail = serde_json::json!({"app": after.app_nid, "kind": after.kind.as_str(), "version": after.version});
                audit::record(tx, &permit, "review.update", after.uid.as_str(), None, &detail)?;
                Ok(after)
            })
            .await
    }

    /// Puts away what its author said; she may then say it anew.
    ///
    /// # Errors
    /// Not found when it is not hers.
    pub async fn review_withdraw(&self, permit: &Permit, selector: String, user: Option<String>) -> Result<Review> {
        permit.expect(Action::Browse)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let before = own(tx, &permit, &selector, user.as_deref())?;
                if before.status == ReviewStatus::Archived {
                    return Ok(before);
                }
                sql::review::archive(tx, before.id, Some(before.author.id))?;
                let after = get(tx, &before.id.to_string(), before.tenant_id)?;
                version_write(tx, &after, "update", Some(before.author.id), &before.author.name)?;
                sql::review::rating_refresh(tx, after.app_id, after.tenant_id)?;
                let detail = serde_json::json!({"app": after.app_nid, "kind": after.kind.as_str()});
                audit::record(tx, &permit, "review.withdraw", after.uid.as_str(), None, &detail)?;
                Ok(after)
            })
            .await
    }
}

pub(super) fn description_check(text: &str) -> Result<String> {
    let text = text_clean("description", text, DESCRIPTION_CHARS_MAX, true)?;
    if text.is_empty() { Err(Error::invalid("description", "say something: `description` is empty")) } else { Ok(text) }
}

pub(super) fn rating_check(kind: ReviewKind, rating: Option<i64>) -> Result<()> {
    match rating {
        None if kind == ReviewKind::Review => Err(Error::invalid("rating", "a review has a rating, 1 to 5")),
        Some(_) if !kind.is_opinion() => Err(Error::invalid("rating", format!("a {} has no rating", kind.as_str()))),
        Some(rating) if !(1..=5).contains(&rating) => Err(Error::invalid("rating", format!("a rating is 1 to 5, not {rating}"))),
        _ => Ok(()),
    }
}

/// What the database keeps unique: one review and one feedback of a user about an app in a marketplace.
fn single_key(kind: ReviewKind, app_id: i64, market: i64, user_id: i64) -> String {
    format!("{} {app_id} {market} {user_id}", kind.as_str())
}

pub(super) fn version_write(tx: &mut Tx<'_>, review: &Review, event: &str, author_id: Option<i64>, author_name: &str) -> Result<()> {
    sql::review::version_insert(tx, review, event, author_id, author_name)
}

/// For which organization somebody speaks. Whose opinion counts has, or had, the app.
fn organization_of(tx: &mut Tx<'_>, author: &User, app_id: i64, new: &NewReview) -> Result<Option<i64>> {
    let opinion = new.kind.is_opinion();
    let mut found = None;
    for membership in sql::member::of_user(tx, author.id)? {
        let organization = membership.organization;
        let named = new.organization.as_ref().map(|name| organization.uid.as_str() == name || organization.id.to_string() == *name);
        if named == Some(false) {
            continue;
        }
        let uses = sql::review::has_had(tx, organization.id, app_id)?;
        if uses || (!opinion && named == Some(true)) {
            return Ok(Some(organization.id));
        }
        found = found.or(named.map(|_| organization.name));
    }
    match (&new.organization, found) {
        (Some(name), None) => Err(Error::not_found("organization", name).with_field("organization_id")),
        (_, Some(organization)) if opinion => {
            Err(Error::forbidden(format!("`{organization}` never had this app, so nobody there can have an opinion of it")))
        }
        (None, _) if opinion => Err(Error::forbidden("none of your organizations has or had this app")
            .hint("opinions are for those who use it; anybody may ask a question")),
        _ => Ok(None),
    }
}

/// What a comment or an answer belongs to, of the same app and marketplace, and visible to the author.
fn parent_of(tx: &mut Tx<'_>, permit: &Permit, author: &User, app_id: i64, new: &NewReview) -> Result<Option<i64>> {
    let field = match new.kind {
        ReviewKind::Comment => "feedback_id",
        ReviewKind::Answer => "question_id",
        _ => "parent_id",
    };
    match (new.kind.parent(), new.parent) {
        (None, None) => Ok(None),
        (None, Some(_)) => Err(Error::invalid(field, format!("a {} belongs to nothing", new.kind.as_str()))),
        (Some(kind), None) => Err(Error::invalid(field, format!("name the {} to which it belongs", kind.as_str()))),
        (Some(kind), Some(id)) => {
            let unknown = || Error::not_found(kind.as_str(), id).with_field(field);
            let parent = get(tx, &id.to_string(), permit.marketplace()?.id).map_err(|_| unknown())?;
            let seen = parent.status == ReviewStatus::Approved || parent.author.id == author.id || author.admin_role.is_some();
            if parent.kind == kind && parent.app_id == app_id && seen { Ok(Some(parent.id)) } else { Err(unknown()) }
        }
    }
}

fn own(tx: &mut Tx<'_>, permit: &Permit, selector: &str, user: Option<&str>) -> Result<Review> {
    let author = author(tx, permit, user)?;
    let found = get(tx, selector, permit.marketplace()?.id)?;
    if found.author.id == author.id {
        return Ok(found);
    }
    // Others' are told apart only when they can be seen anyway.
    Err(if found.status == ReviewStatus::Approved {
        Error::forbidden("only its author may change this").hint("staff changes it with `mno hub review`")
    } else {
        Error::not_found("review", selector)
    })
}
