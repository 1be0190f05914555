//! `hub_group_webhook`.

use std::collections::BTreeSet;

use crate::hub::group_webhook::GroupWebhook;
use crate::hub::model::AppInstance;
use crate::kernel::{Page, PageRequest, Result};
use crate::store::{Row, Tx, params};

const SELECT: &str = "SELECT w.id, w.app_id, a.nid, o.uid, w.instance_uid, w.user_uid, w.status, w.attempts, w.response_status, w.error,
       w.created_at, w.updated_at
  FROM hub_group_webhook AS w JOIN hub_app AS a ON a.id = w.app_id JOIN hub_organization AS o ON o.id = w.organization_id";

fn webhook(row: &Row<'_>) -> Result<GroupWebhook> {
    Ok(GroupWebhook {
        id: row.get(0)?,
        app_id: row.get(1)?,
        app: row.get(2)?,
        organization: row.get(3)?,
        instance: row.get(4)?,
        user: row.get(5)?,
        status: row.get(6)?,
        attempts: row.get(7)?,
        response_status: row.get(8)?,
        error: row.get(9)?,
        created_at: row.get(10)?,
        updated_at: row.get(11)?,
    })
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, instance: &AppInstance, user: Option<&str>) -> Result<i64> {
    let now = tx.now();
    tx.query_one(
        "INSERT INTO hub_group_webhook (app_id, organization_id, instance_uid, user_uid, status, attempts, created_at, updated_at)
         VALUES ($1, $2, $3, $4, 'pending', 0, $5, $5) RETURNING id",
        params![instance.app.id, instance.organization.id, &instance.uid, user, now],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn find(tx: &mut Tx<'_>, id: i64) -> Result<Option<GroupWebhook>> {
    tx.query_opt(&format!("{SELECT} WHERE w.id = $1"), params![id], webhook)
}

/// Which members (below Admin: the others open everything) may open which instances of apps that want to hear of it, by row ids. Who is in
/// no team of the organization opens all.
pub(in crate::hub) fn team_access(tx: &mut Tx<'_>, organization_id: i64) -> Result<BTreeSet<(i64, i64)>> {
    let pairs = tx.query(
        "SELECT m.user_id, i.id FROM hub_membership AS m
         JOIN hub_app_instance AS i ON i.organization_id = m.organization_id
         JOIN hub_app_metadata AS d ON d.app_id = i.app_id AND d.document IS NOT NULL
         WHERE m.organization_id = $1 AND m.role NOT IN ('Admin', 'Super Admin') AND i.status NOT IN ('terminating', 'terminated')
           AND (NOT EXISTS (SELECT 1 FROM hub_team_member AS x JOIN hub_team AS t ON t.id = x.team_id
                             WHERE x.user_id = m.user_id AND t.organization_id = m.organization_id)
                OR EXISTS (SELECT 1 FROM hub_team_member AS x JOIN hub_team_instance AS g ON g.team_id = x.team_id
                            WHERE x.user_id = m.user_id AND g.instance_id = i.id))",
        params![organization_id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(pairs.into_iter().collect())
}

/// Writes down what became of a try.
pub(in crate::hub) fn set(tx: &mut Tx<'_>, id: i64, status: &str, response_status: Option<i64>, error: Option<&str>) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_group_webhook SET status = $2, attempts = attempts + 1, response_status = $3, error = $4, updated_at = $5 WHERE id = $1",
        params![id, status, response_status, error, now],
    )?;
    Ok(())
}

/// The newest first.
pub(in crate::hub) fn list(tx: &mut Tx<'_>, app_id: i64, page: &PageRequest) -> Result<Page<GroupWebhook>> {
    let before = if page.after.is_some() { page.after_id()? } else { i64::MAX };
    let rows = tx.query(
        &format!("{SELECT} WHERE w.app_id = $1 AND w.id < $2 ORDER BY w.id DESC LIMIT $3"),
        params![app_id, before, page.limit + 1],
        webhook,
    )?;
    Ok(Page::of(rows, page, |webhook| webhook.id.to_string()))
}
