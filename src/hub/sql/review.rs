//! `hub_review`, its versions, and the ratings of apps.

use super::as_row_id;
use super::listing::{Column, Condition, Kind, Source, column, run};
use crate::hub::review::{Review, ReviewAuthor, ReviewFilter, ReviewKind, ReviewOrder, ReviewSlice, ReviewStatus, ReviewVersion};
use crate::hub::{ListQuery, Listed};
use crate::kernel::{Page, PageRequest, Result, ReviewUid};
use crate::store::{Row, Tx, params};

const COLUMNS: &str = "r.id, r.uid, r.kind, r.app_id, a.nid, a.name, r.tenant_id, r.organization_id, o.uid, o.name, r.parent_id,
       r.rating, r.description, r.status, r.version, r.created_at, r.updated_at,
       u.id, u.uid, u.name, u.surname, u.admin_role, e.id, e.uid, e.name, e.surname, e.admin_role";

const FROM: &str = "hub_review AS r JOIN hub_app AS a ON a.id = r.app_id JOIN hub_user AS u ON u.id = r.user_id
  LEFT JOIN hub_organization AS o ON o.id = r.organization_id LEFT JOIN hub_user AS e ON e.id = r.edited_by_id";

fn author_at(row: &Row<'_>, at: usize) -> Result<ReviewAuthor> {
    let (name, surname): (String, String) = (row.get(at + 2)?, row.get(at + 3)?);
    Ok(ReviewAuthor {
        id: row.get(at)?,
        uid: row.get(at + 1)?,
        name: format!("{name} {surname}").trim().to_owned(),
        admin_role: row.get(at + 4)?,
    })
}

fn review(row: &Row<'_>) -> Result<Review> {
    let organization = match (row.get::<Option<i64>>(7)?, row.get::<Option<String>>(8)?, row.get::<Option<String>>(9)?) {
        (Some(id), Some(uid), Some(name)) => Some((id, uid, name)),
        _ => None,
    };
    Ok(Review {
        id: row.get(0)?,
        uid: ReviewUid::trusted(row.get::<String>(1)?),
        kind: ReviewKind::parse(&row.get::<String>(2)?)?,
        app_id: row.get(3)?,
        app_nid: row.get(4)?,
        app_name: row.get(5)?,
        tenant_id: row.get(6)?,
        organization,
        parent_id: row.get(10)?,
        rating: row.get(11)?,
        description: row.get(12)?,
        status: ReviewStatus::parse(&row.get::<String>(13)?)?,
        version: row.get(14)?,
        created_at: row.get(15)?,
        updated_at: row.get(16)?,
        author: author_at(row, 17)?,
        edited_by: row.get::<Option<i64>>(22)?.map(|_| author_at(row, 22)).transpose()?,
    })
}

/// What a new row needs.
pub(in crate::hub) struct Insert<'a> {
    pub(in crate::hub) uid: &'a ReviewUid,
    pub(in crate::hub) kind: ReviewKind,
    pub(in crate::hub) app_id: i64,
    pub(in crate::hub) tenant_id: i64,
    pub(in crate::hub) user_id: i64,
    pub(in crate::hub) organization_id: Option<i64>,
    pub(in crate::hub) parent_id: Option<i64>,
    pub(in crate::hub) single_key: Option<&'a str>,
    pub(in crate::hub) rating: Option<i64>,
    pub(in crate::hub) description: &'a str,
    pub(in crate::hub) status: ReviewStatus,
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, new: &Insert<'_>) -> Result<i64> {
    let now = tx.now();
    tx.query_one(
        "INSERT INTO hub_review (uid, kind, app_id, tenant_id, user_id, organization_id, parent_id, single_key, rating, description, status,
                version, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $12) RETURNING id",
        params![
            new.uid.as_str(),
            new.kind.as_str(),
            new.app_id,
            new.tenant_id,
            new.user_id,
            new.organization_id,
            new.parent_id,
            new.single_key,
            new.rating,
            new.description,
            new.status.as_str(),
            now
        ],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn find(tx: &mut Tx<'_>, selector: &str) -> Result<Option<Review>> {
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM {FROM} WHERE r.uid = $1 OR r.id = $2"),
        params![selector, as_row_id(selector).unwrap_or(0)],
        review,
    )
}

/// Changes what it says and who sees it.
pub(in crate::hub) fn update(
    tx: &mut Tx<'_>,
    id: i64,
    rating: Option<i64>,
    description: &str,
    status: ReviewStatus,
    edited_by: Option<i64>,
) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_review SET rating = $2, description = $3, status = $4, edited_by_id = COALESCE($5, edited_by_id), version = version + 1,
                updated_at = $6 WHERE id = $1",
        params![id, rating, description, status.as_str(), edited_by, now],
    )?;
    Ok(())
}

/// Puts it away; its author may say it anew.
pub(in crate::hub) fn archive(tx: &mut Tx<'_>, id: i64, edited_by: Option<i64>) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_review SET status = 'archived', single_key = NULL, edited_by_id = COALESCE($2, edited_by_id), version = version + 1,
                updated_at = $3 WHERE id = $1",
        params![id, edited_by, now],
    )?;
    Ok(())
}

pub(in crate::hub) fn single_is_taken(tx: &mut Tx<'_>, key: &str) -> Result<bool> {
    Ok(tx.query_opt("SELECT 1 FROM hub_review WHERE single_key = $1", params![key], |_| Ok(()))?.is_some())
}

/// Gives an opinion that was put away its unique key back, unless another one has it.
pub(in crate::hub) fn single_restore(tx: &mut Tx<'_>, id: i64) -> Result<bool> {
    let Some(review) = find(tx, &id.to_string())? else { return Ok(false) };
    if !matches!(review.kind, ReviewKind::Review | ReviewKind::Feedback) {
        return Ok(true);
    }
    let key = format!("{} {} {} {}", review.kind.as_str(), review.app_id, review.tenant_id, review.author.id);
    if single_is_taken(tx, &key)? {
        return Ok(false);
    }
    tx.execute("UPDATE hub_review SET single_key = $2 WHERE id = $1", params![id, key])?;
    Ok(true)
}

/// Removes it, what is below it, and how all of that was.
pub(in crate::hub) fn delete(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    for sql in [
        "DELETE FROM hub_review_version WHERE review_id IN (SELECT id FROM hub_review WHERE id = $1 OR parent_id = $1)",
        "DELETE FROM hub_review WHERE parent_id = $1",
        "DELETE FROM hub_review WHERE id = $1",
    ] {
        tx.execute(sql, params![id])?;
    }
    Ok(())
}

pub(in crate::hub) fn version_insert(
    tx: &mut Tx<'_>,
    review: &Review,
    event: &str,
    author_id: Option<i64>,
    author_name: &str,
) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_review_version (review_id, number, event, rating, description, status, author_id, author_name, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![review.id, review.version, event, review.rating, &review.description, review.status.as_str(), author_id, author_name, now],
    )?;
    Ok(())
}

/// The oldest first.
pub(in crate::hub) fn versions(tx: &mut Tx<'_>, id: i64) -> Result<Vec<ReviewVersion>> {
    tx.query(
        "SELECT number, event, rating, description, status, author_name, at FROM hub_review_version WHERE review_id = $1 ORDER BY number",
        params![id],
        |row| {
            Ok(ReviewVersion {
                number: row.get(0)?,
                event: row.get(1)?,
                rating: row.get(2)?,
                description: row.get(3)?,
                status: row.get(4)?,
                author_name: row.get(5)?,
                at: row.get(6)?,
            })
        },
    )
}

/// How much somebody has written about an app.
pub(in crate::hub) fn count_of_user(tx: &mut Tx<'_>, user_id: i64, app_id: i64) -> Result<i64> {
    tx.query_one("SELECT COUNT(*) FROM hub_review WHERE user_id = $1 AND app_id = $2", params![user_id, app_id], |row| row.get(0))
}

/// Has an organization the app, or had it once?
pub(in crate::hub) fn has_had(tx: &mut Tx<'_>, organization_id: i64, app_id: i64) -> Result<bool> {
    let sql = "SELECT 1 FROM hub_app_instance WHERE app_id = $1 AND organization_id = $2 LIMIT 1";
    Ok(tx.query_opt(sql, params![app_id, organization_id], |_| Ok(()))?.is_some())
}

/// The sum and the count of the ratings of an app in a marketplace.
pub(in crate::hub) fn rating(tx: &mut Tx<'_>, app_id: i64, market: i64) -> Result<(i64, i64)> {
    let found = tx.query_opt(
        "SELECT rating_sum, rating_count FROM hub_app_rating WHERE app_id = $1 AND tenant_id = $2",
        params![app_id, market],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(found.unwrap_or((0, 0)))
}

/// Adds the ratings of an app up anew. Each person counts once: with the newest of her review and her feedback that is approved.
pub(in crate::hub) fn rating_refresh(tx: &mut Tx<'_>, app_id: i64, market: i64) -> Result<()> {
    let (sum, count): (i64, i64) = tx.query_one(
        "SELECT CAST(COALESCE(SUM(r.rating), 0) AS BIGINT), COUNT(*) FROM hub_review AS r
         WHERE r.app_id = $1 AND r.tenant_id = $2 AND r.kind IN ('review', 'feedback') AND r.status = 'approved' AND r.rating IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM hub_review AS n WHERE n.app_id = r.app_id AND n.tenant_id = r.tenant_id AND n.user_id = r.user_id
                             AND n.kind IN ('review', 'feedback') AND n.status = 'approved' AND n.rating IS NOT NULL AND n.id > r.id)",
        params![app_id, market],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    tx.execute(
        "INSERT INTO hub_app_rating (app_id, tenant_id, rating_sum, rating_count) VALUES ($1, $2, $3, $4)
         ON CONFLICT (app_id, tenant_id) DO UPDATE SET rating_sum = excluded.rating_sum, rating_count = excluded.rating_count",
        params![app_id, market, sum, count],
    )?;
    Ok(())
}

/// Which reviews, for whom.
pub(in crate::hub) struct Wanted<'a> {
    pub(in crate::hub) market: i64,
    pub(in crate::hub) app_id: Option<i64>,
    pub(in crate::hub) filter: &'a ReviewFilter,
    /// Only what this user may see; absent: everything.
    pub(in crate::hub) viewer: Option<i64>,
}

const CONDITION: &str = "r.tenant_id = $1 AND (r.app_id = $2 OR $2 IS NULL) AND (r.kind = $3 OR $3 IS NULL)
   AND (r.status = $4 OR $4 IS NULL) AND (r.parent_id = $5 OR $5 IS NULL) AND (r.user_id = $6 OR $6 IS NULL)
   AND (LOWER(r.description) LIKE $7 ESCAPE '~' OR $7 IS NULL)
   AND (r.status = 'approved' OR (r.user_id = $8 AND r.status <> 'archived') OR $8 IS NULL)";

impl Wanted<'_> {
    fn params(&self) -> Vec<crate::store::Param> {
        let text = self.filter.text.as_ref().map(|text| {
            // The wildcards of LIKE mean themselves.
            let plain = text.to_lowercase().replace('~', "~~").replace('%', "~%").replace('_', "~_");
            format!("%{plain}%")
        });
        params![
            self.market,
            self.app_id,
            self.filter.kind.map(ReviewKind::as_str),
            self.filter.status.map(ReviewStatus::as_str),
            self.filter.parent,
            self.filter.user,
            text,
            self.viewer
        ]
        .to_vec()
    }
}

/// By what staff's lists can be filtered and ordered.
const LISTED: &[Column] = &[
    column("id", "r.id", Kind::Number),
    column("uid", "r.uid", Kind::Text),
    column("status", "r.status", Kind::Text),
    column("rating", "r.rating", Kind::Number),
    column("description", "r.description", Kind::Text),
    column("app_id", "r.app_id", Kind::Number),
    column("reviewable_id", "r.app_id", Kind::Number),
    column("reviewable_type", "CAST('App' AS TEXT)", Kind::Text),
    column("app_nid", "a.nid", Kind::Text),
    column("app_name", "a.name", Kind::Text),
    column("user_id", "r.user_id", Kind::Number),
    column("user_name", "TRIM(u.name || ' ' || u.surname)", Kind::Text),
    column("organization_id", "r.organization_id", Kind::Number),
    column("organization_name", "o.name", Kind::Text),
    column("parent_id", "r.parent_id", Kind::Number),
    column("feedback_id", "r.parent_id", Kind::Number),
    column("question_id", "r.parent_id", Kind::Number),
    column("edited_by_id", "r.edited_by_id", Kind::Number),
    column("created_at", "r.created_at", Kind::Time),
    column("updated_at", "r.updated_at", Kind::Time),
];

/// Everything of a kind in a marketplace, as it is asked for; in the order in which it was said, or the newest first.
pub(in crate::hub) fn query(
    tx: &mut Tx<'_>,
    market: i64,
    kind: ReviewKind,
    newest_first: bool,
    query: &ListQuery,
) -> Result<Listed<Review>> {
    let order = if newest_first { "r.id DESC" } else { "r.id" };
    let source = Source { select: COLUMNS, from: FROM, order, columns: LISTED };
    run(tx, &source, Condition::scope("r.tenant_id = $1 AND r.kind = $2", params![market, kind.as_str()]), query, review)
}

/// The newest first.
pub(in crate::hub) fn list(tx: &mut Tx<'_>, wanted: &Wanted<'_>, page: &PageRequest) -> Result<Page<Review>> {
    let before = if page.after.is_some() { page.after_id()? } else { i64::MAX };
    let mut params = wanted.params();
    params.extend(params![before, page.limit + 1].iter().cloned());
    let rows =
        tx.query(&format!("SELECT {COLUMNS} FROM {FROM} WHERE {CONDITION} AND r.id < $9 ORDER BY r.id DESC LIMIT $10"), &params, review)?;
    Ok(Page::of(rows, page, |review| review.id.to_string()))
}

/// A piece by position, and how many there are in all.
pub(in crate::hub) fn slice(tx: &mut Tx<'_>, wanted: &Wanted<'_>, order: ReviewOrder, skip: u32, limit: u32) -> Result<ReviewSlice> {
    let order = match order {
        ReviewOrder::Newest => "r.id DESC",
        ReviewOrder::Oldest => "r.id",
        ReviewOrder::Best => "COALESCE(r.rating, 0) DESC, r.id DESC",
        ReviewOrder::Worst => "COALESCE(r.rating, 6), r.id DESC",
    };
    let mut params = wanted.params();
    let total = tx.query_one(&format!("SELECT COUNT(*) FROM hub_review AS r WHERE {CONDITION}"), &params, |row| row.get(0))?;
    params.extend(params![limit, skip].iter().cloned());
    let items =
        tx.query(&format!("SELECT {COLUMNS} FROM {FROM} WHERE {CONDITION} ORDER BY {order} LIMIT $9 OFFSET $10"), &params, review)?;
    Ok(ReviewSlice { items, total })
}
