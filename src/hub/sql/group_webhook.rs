//! `hub_group_webhook`.

use std::collections::BTreeSet;

use super::access::actions_read;
use crate::hub::acl::Action;
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

/// Of whose instances the access is looked at.
#[derive(Debug, Clone, Copy)]
pub(in crate::hub) enum AccessOf {
    /// All members of an organization.
    Organization(i64),
    /// One person, in each of her organizations.
    User(i64),
    /// Whoever has this role of the tenant's own.
    CustomRole(i64),
}

/// Who may open which instances of apps that want to hear of it, by row ids, as the decision says: a role of the tenant's own must allow it,
/// and below Admin who is in teams of the organization opens what they have. Apps that never heard of an instance are left out.
pub(in crate::hub) fn instance_access(tx: &mut Tx<'_>, of: AccessOf) -> Result<BTreeSet<(i64, i64)>> {
    let (condition, id) = match of {
        AccessOf::Organization(id) => ("m.organization_id = $1", id),
        AccessOf::User(id) => ("m.user_id = $1", id),
        AccessOf::CustomRole(id) => ("m.custom_role_id = $1", id),
    };
    let found = tx.query(
        &format!(
            "SELECT m.user_id, i.id, c.actions FROM hub_membership AS m
             JOIN hub_app_instance AS i ON i.organization_id = m.organization_id
             JOIN hub_app_metadata AS d ON d.app_id = i.app_id AND d.document IS NOT NULL
             LEFT JOIN hub_custom_role AS c ON c.id = m.custom_role_id
             WHERE {condition} AND i.status NOT IN ('staged', 'terminating', 'terminated')
               AND (m.role IN ('Admin', 'Super Admin')
                    OR NOT EXISTS (SELECT 1 FROM hub_team_member AS x JOIN hub_team AS t ON t.id = x.team_id
                                    WHERE x.user_id = m.user_id AND t.organization_id = m.organization_id)
                    OR EXISTS (SELECT 1 FROM hub_team_member AS x JOIN hub_team_instance AS g ON g.team_id = x.team_id
                                WHERE x.user_id = m.user_id AND g.instance_id = i.id))"
        ),
        params![id],
        |row| {
            let allowed = match row.get::<Option<serde_json::Value>>(2)? {
                Some(words) => actions_read(words)?.contains(&Action::AccessInstance),
                None => true,
            };
            Ok(allowed.then_some((row.get(0)?, row.get(1)?)))
        },
    )?;
    Ok(found.into_iter().flatten().collect())
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
