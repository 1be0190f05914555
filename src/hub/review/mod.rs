//! What people say about apps: reviews, feedbacks with comments, questions with answers. Each belongs to the marketplace in which it was
//! written; others see it once staff has approved it, its author always.

mod moderate;
mod write;

pub use moderate::Moderation;
pub use write::{NewReview, ReviewEdit};

use super::{Action, App, Hub, ListQuery, Listed, Permit, User, sql};
use crate::kernel::{Error, Page, PageRequest, Result, ReviewUid, Timestamp};
use crate::store::Tx;

/// What kind of thing somebody said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewKind {
    /// A rating with a text; one per user and app.
    Review,
    /// A text, perhaps with a rating; one per user and app. It has comments.
    Feedback,
    /// About a feedback.
    Comment,
    /// It has answers.
    Question,
    /// To a question.
    Answer,
}

impl ReviewKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Review, Self::Feedback, Self::Comment, Self::Question, Self::Answer];

    /// The word in the database and on our wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::Feedback => "feedback",
            Self::Comment => "comment",
            Self::Question => "question",
            Self::Answer => "answer",
        }
    }

    /// Reads the word; case does not matter.
    ///
    /// # Errors
    /// When it is none of ours.
    pub fn parse(text: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|kind| kind.as_str().eq_ignore_ascii_case(text));
        found.ok_or_else(|| {
            Error::invalid("kind", format!("`{text}` is not a kind of review"))
                .hint("use `review`, `feedback`, `comment`, `question` or `answer`")
        })
    }

    /// Where it belongs below.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        match self {
            Self::Comment => Some(Self::Feedback),
            Self::Answer => Some(Self::Question),
            Self::Review | Self::Feedback | Self::Question => None,
        }
    }

    /// What belongs below it.
    #[must_use]
    pub fn children(self) -> Option<Self> {
        match self {
            Self::Feedback => Some(Self::Comment),
            Self::Question => Some(Self::Answer),
            Self::Review | Self::Comment | Self::Answer => None,
        }
    }

    /// Is it an opinion, for which somebody must use the app?
    fn is_opinion(self) -> bool {
        matches!(self, Self::Review | Self::Feedback)
    }
}

/// Who may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewStatus {
    /// Waits for staff; its author sees it.
    Pending,
    /// Everybody sees it.
    Approved,
    /// Staff does not want it; its author sees it.
    Rejected,
    /// Put away, by its author or by staff.
    Archived,
}

impl ReviewStatus {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Pending, Self::Approved, Self::Rejected, Self::Archived];

    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Archived => "archived",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// When it is none of ours.
    pub fn parse(text: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|status| status.as_str() == text);
        found.ok_or_else(|| {
            Error::invalid("status", format!("`{text}` is not a status of a review"))
                .hint("use `pending`, `approved`, `rejected` or `archived`")
        })
    }
}

/// Something that somebody said about an app.
#[derive(Debug, Clone)]
pub struct Review {
    /// Row id; published frontends use it.
    pub id: i64,
    /// Public id.
    pub uid: ReviewUid,
    /// What it is.
    pub kind: ReviewKind,
    /// The app (row id).
    pub app_id: i64,
    /// The app's short name.
    pub app_nid: String,
    /// The app's name.
    pub app_name: String,
    /// In which marketplace (row id).
    pub tenant_id: i64,
    /// Who wrote it.
    pub author: ReviewAuthor,
    /// For which organization: row id, uid and name.
    pub organization: Option<(i64, String, String)>,
    /// What it belongs to (row id).
    pub parent_id: Option<i64>,
    /// 1 to 5.
    pub rating: Option<i64>,
    /// The text.
    pub description: String,
    /// Who sees it.
    pub status: ReviewStatus,
    /// Counts its changes.
    pub version: i64,
    /// Who changed it last, when somebody did.
    pub edited_by: Option<ReviewAuthor>,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// Who wrote or changed a review, as others see her.
#[derive(Debug, Clone)]
pub struct ReviewAuthor {
    /// Row id.
    pub id: i64,
    /// Public id.
    pub uid: String,
    /// Given and family name.
    pub name: String,
    /// Her staff role.
    pub admin_role: Option<String>,
}

/// How a review was from some time on.
#[derive(Debug, Clone)]
pub struct ReviewVersion {
    /// Its number, from 1.
    pub number: i64,
    /// `create`, `update` or `moderate`.
    pub event: String,
    /// 1 to 5.
    pub rating: Option<i64>,
    /// The text.
    pub description: String,
    /// Who saw it.
    pub status: String,
    /// Who made it.
    pub author_name: String,
    /// When.
    pub at: Timestamp,
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReviewOrder {
    /// The newest first.
    #[default]
    Newest,
    /// The oldest first.
    Oldest,
    /// The best first.
    Best,
    /// The worst first.
    Worst,
}

/// Which reviews; what is absent does not matter.
#[derive(Debug, Clone, Default)]
pub struct ReviewFilter {
    /// Of this app: short name, uid or number.
    pub app: Option<String>,
    /// Of this kind.
    pub kind: Option<ReviewKind>,
    /// With this status.
    pub status: Option<ReviewStatus>,
    /// Belonging to this one.
    pub parent: Option<i64>,
    /// Written by this user (row id).
    pub user: Option<i64>,
    /// With these characters in the text, whatever their case.
    pub text: Option<String>,
}

/// A piece of a list by position, with how many there are in all: how the published frontends page.
#[derive(Debug, Clone)]
pub struct ReviewSlice {
    /// The reviews.
    pub items: Vec<Review>,
    /// How many there are in all.
    pub total: i64,
}

impl Hub {
    /// What is said about an app in the permit's marketplace: what is approved, and the caller's own.
    ///
    /// # Errors
    /// Not found when there is no such app.
    pub async fn review_browse(
        &self,
        permit: &Permit,
        filter: ReviewFilter,
        order: ReviewOrder,
        skip: u32,
        limit: u32,
    ) -> Result<ReviewSlice> {
        permit.expect(Action::Browse)?;
        let permit = permit.clone();
        self.db
            .read(move |tx| {
                let market = permit.marketplace()?.id;
                let app_id = filter.app.as_ref().map(|app| visible_app(tx, app, market)).transpose()?.map(|app| app.id);
                let viewer = permit.caller_user().map_or(0, |user| user.id);
                let wanted = sql::review::Wanted { market, app_id, filter: &filter, viewer: Some(viewer) };
                sql::review::slice(tx, &wanted, order, skip, limit.min(PageRequest::LIMIT_MAX))
            })
            .await
    }

    /// Everything that is said in the permit's marketplace, whatever its status: for staff. The newest first.
    ///
    /// # Errors
    /// Not found when there is no such app.
    pub async fn review_list(&self, permit: &Permit, filter: ReviewFilter, page: PageRequest) -> Result<Page<Review>> {
        permit.expect(Action::Moderate)?;
        let market = permit.marketplace()?.id;
        self.db
            .read(move |tx| {
                let app_id = filter.app.as_ref().map(|app| visible_app(tx, app, market)).transpose()?.map(|app| app.id);
                sql::review::list(tx, &sql::review::Wanted { market, app_id, filter: &filter, viewer: None }, &page)
            })
            .await
    }

    /// Everything of one kind that is said in the permit's marketplace, whatever its status, as staff's lists ask for it: in the order in which
    /// it was said, or the newest first.
    ///
    /// # Errors
    /// Invalid, naming the field, when a filter or the order is none that this list takes.
    pub async fn review_query(&self, permit: &Permit, kind: ReviewKind, newest_first: bool, query: ListQuery) -> Result<Listed<Review>> {
        permit.expect(Action::Moderate)?;
        let market = permit.marketplace()?.id;
        self.db.read(move |tx| sql::review::query(tx, market, kind, newest_first, &query)).await
    }

    /// One review with its versions: for staff any of the marketplace, for others what they may see, and no versions of others'.
    ///
    /// # Errors
    /// Not found.
    pub async fn review_show(&self, permit: &Permit, selector: String) -> Result<(Review, Vec<ReviewVersion>)> {
        let moderates = permit.expect_one(&[Action::Browse, Action::Moderate])? == Action::Moderate;
        let permit = permit.clone();
        self.db
            .read(move |tx| {
                let found = get(tx, &selector, permit.marketplace()?.id)?;
                let own = permit.caller_user().is_some_and(|user| user.id == found.author.id);
                if !moderates && !own && found.status != ReviewStatus::Approved {
                    return Err(missing(&selector));
                }
                let versions = if moderates || own { sql::review::versions(tx, found.id)? } else { Vec::new() };
                Ok((found, versions))
            })
            .await
    }

    /// What is said below these, in the order in which it was said: what is approved, and the caller's own; everything for staff.
    ///
    /// # Errors
    /// The store's.
    pub async fn review_children(&self, permit: &Permit, parents: &[i64]) -> Result<Vec<Review>> {
        let moderates = permit.expect_one(&[Action::Browse, Action::Moderate])? == Action::Moderate;
        let (permit, parents) = (permit.clone(), parents.to_vec());
        self.db
            .read(move |tx| {
                let market = permit.marketplace()?.id;
                let viewer = permit.caller_user().map_or(0, |user| user.id);
                let mut all = Vec::new();
                for parent in &parents {
                    let filter = ReviewFilter { parent: Some(*parent), ..ReviewFilter::default() };
                    let viewer = if moderates { None } else { Some(viewer) };
                    let wanted = sql::review::Wanted { market, app_id: None, filter: &filter, viewer };
                    all.extend(sql::review::slice(tx, &wanted, ReviewOrder::Oldest, 0, PageRequest::LIMIT_MAX)?.items);
                }
                Ok(all)
            })
            .await
    }

    /// The average rating of an app in the permit's marketplace, to two places.
    ///
    /// # Errors
    /// The store's.
    pub async fn rating_of(&self, permit: &Permit, app_id: i64) -> Result<Option<String>> {
        permit.expect_one(&[Action::Browse, Action::Moderate])?;
        let market = permit.marketplace()?.id;
        self.db
            .read(move |tx| {
                let (sum, count) = sql::review::rating(tx, app_id, market)?;
                Ok(super::listing::average(sum, count))
            })
            .await
    }
}

fn missing(selector: &str) -> Error {
    Error::not_found("review", selector).hint("run `mno hub review list` to see them")
}

fn get(tx: &mut Tx<'_>, selector: &str, market: i64) -> Result<Review> {
    sql::review::find(tx, selector)?.filter(|review| review.tenant_id == market).ok_or_else(|| missing(selector))
}

/// An app that somebody of this marketplace may speak about.
fn visible_app(tx: &mut Tx<'_>, selector: &str, market: i64) -> Result<App> {
    let found = sql::app::find(tx, selector)?.filter(|app| app.tenant_id.is_none_or(|owner| owner == market));
    found.ok_or_else(|| Error::not_found("app", selector))
}

/// Who writes: the caller herself, or the user of the tenant for whom its key (or an operator) does it.
fn author(tx: &mut Tx<'_>, permit: &Permit, named: Option<&str>) -> Result<User> {
    if let Some(user) = permit.caller_user() {
        return Ok(user.clone());
    }
    let named =
        named.ok_or_else(|| Error::invalid("user", "name the user who writes").hint("a key writes for one of its tenant's users"))?;
    let found = sql::user::find_all(tx, named, Some(permit.marketplace()?.customers_id()))?.into_iter().next();
    // Nobody speaks for the staff of the tenant whose customers are shared.
    let found = found.filter(|user| !(permit.sees_customers_only() && user.admin_role.is_some()));
    found.ok_or_else(|| Error::not_found("user", named).with_field("user"))
}
