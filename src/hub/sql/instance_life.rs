//! What is rarely read or written of `hub_app_instance` and `hub_subscription`.

use super::instance;
use crate::api::PricingPlan;
use crate::hub::instance::InstanceDetail;
use crate::hub::model::InstanceStatus;
use crate::kernel::{Error, Result, Timestamp};
use crate::store::{Tx, params};

/// What a new row needs.
pub(in crate::hub) struct Insert<'a> {
    pub(in crate::hub) uid: &'a str,
    pub(in crate::hub) app_id: i64,
    pub(in crate::hub) organization_id: i64,
    pub(in crate::hub) name: &'a str,
    pub(in crate::hub) status: InstanceStatus,
    /// At most one row has it: see `migrations/0009_hub_marketplace.sql`.
    pub(in crate::hub) single_key: Option<&'a str>,
    pub(in crate::hub) free_trial_end_at: Option<Timestamp>,
    pub(in crate::hub) autostop_interval: Option<i64>,
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, new: &Insert<'_>) -> Result<i64> {
    let now = tx.now();
    tx.query_one(
        "INSERT INTO hub_app_instance (uid, app_id, organization_id, name, status, created_at, updated_at, single_key, free_trial_end_at,
                autostop_interval)
         VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9) RETURNING id",
        params![
            new.uid,
            new.app_id,
            new.organization_id,
            new.name,
            new.status.as_str(),
            now,
            new.single_key,
            new.free_trial_end_at,
            new.autostop_interval
        ],
        |row| row.get(0),
    )
}

/// The plan that was chosen, with its price of that day.
pub(in crate::hub) fn set_plan(tx: &mut Tx<'_>, subscription_uid: &str, plan: &PricingPlan) -> Result<()> {
    let price = serde_json::to_value(plan).map_err(Error::internal)?;
    tx.execute("UPDATE hub_subscription SET plan = $2, plan_price = $3 WHERE uid = $1", params![subscription_uid, &plan.name, price])?;
    Ok(())
}

pub(in crate::hub) fn set_name(tx: &mut Tx<'_>, id: i64, name: &str) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_app_instance SET name = $2, updated_at = $3 WHERE id = $1", params![id, name, now])?;
    Ok(())
}

pub(in crate::hub) fn set_autostop(tx: &mut Tx<'_>, id: i64, interval: Option<i64>) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_app_instance SET autostop_interval = $2, autostop_at = NULL, updated_at = $3 WHERE id = $1",
        params![id, interval, now],
    )?;
    Ok(())
}

/// When a running instance with an automatic stop is to rest, counted from now; written down.
pub(in crate::hub) fn plan_autostop(tx: &mut Tx<'_>, id: i64) -> Result<Option<Timestamp>> {
    let now = tx.now();
    tx.query_opt(
        "UPDATE hub_app_instance SET autostop_at = $2 + autostop_interval * 1000
         WHERE id = $1 AND status = 'running' AND autostop_interval IS NOT NULL RETURNING autostop_at",
        params![id, now],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn autostop_at(tx: &mut Tx<'_>, id: i64) -> Result<Option<Timestamp>> {
    let found = tx.query_opt("SELECT autostop_at FROM hub_app_instance WHERE id = $1", params![id], |row| row.get(0))?;
    Ok(found.flatten())
}

/// The number of the next wish to Nex! about an instance.
pub(in crate::hub) fn next_wish(tx: &mut Tx<'_>, id: i64) -> Result<i64> {
    tx.query_one("UPDATE hub_app_instance SET wish = wish + 1 WHERE id = $1 RETURNING wish", params![id], |row| row.get(0))
}

pub(in crate::hub) fn set_oauth(tx: &mut Tx<'_>, id: i64, valid: bool, company: Option<&str>, version: Option<&str>) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_app_instance SET oauth_keys_valid = $2, oauth_company = $3, oauth_version = $4, updated_at = $5 WHERE id = $1",
        params![id, valid, company, version, now],
    )?;
    Ok(())
}

/// The instances of an organization, or one of them, with everything about them: those that are not gone, or those that changed since a time.
pub(in crate::hub) fn details(
    tx: &mut Tx<'_>,
    organization_id: i64,
    id: Option<i64>,
    since: Option<Timestamp>,
) -> Result<Vec<InstanceDetail>> {
    let now = tx.now();
    let at = instance::WIDTH + super::app::WIDTH + super::organization::WIDTH;
    let rows = tx.query(
        &format!(
            "SELECT {}, i.updated_at, i.stopped_at, i.free_trial_end_at, i.autostop_interval, i.autostop_at, i.oauth_keys_valid,
                    i.oauth_company, i.oauth_version,
                    (SELECT s.plan FROM hub_subscription AS s WHERE s.instance_id = i.id ORDER BY s.id DESC LIMIT 1),
                    (SELECT COUNT(*) FROM hub_membership AS m WHERE m.organization_id = i.organization_id),
                    c.content, e.content
             FROM hub_app_instance AS i {}
             LEFT JOIN hub_listing AS c ON c.app_id = a.id AND c.tenant_id = -1
             LEFT JOIN hub_listing AS e ON e.app_id = a.id AND e.tenant_id = 0
             WHERE i.organization_id = $1 AND (i.id = $2 OR $2 IS NULL) AND (i.updated_at >= $3 OR $3 IS NULL)
               AND (i.status <> 'terminated' OR $4 = 1)
             ORDER BY i.id",
            instance::columns(),
            instance::JOINS
        ),
        params![organization_id, id, since, since.is_some() || id.is_some()],
        |row| {
            let instance = instance::instance_at(row, 0)?;
            let free_trial_end_at: Option<Timestamp> = row.get(at + 2)?;
            let mut per_user_licence = false;
            for place in [at + 10, at + 11] {
                let content: Option<serde_json::Value> = row.get(place)?;
                let said = content.and_then(|content| content.get("per_user_licence").and_then(serde_json::Value::as_bool));
                per_user_licence = said.unwrap_or(per_user_licence);
            }
            Ok(InstanceDetail {
                updated_at: row.get(at)?,
                stopped_at: row.get(at + 1)?,
                under_free_trial: free_trial_end_at.is_some_and(|end| end > now),
                free_trial_end_at,
                autostop_interval: row.get(at + 3)?,
                autostop_at: row.get(at + 4)?,
                // Only connectors have such keys: to everybody else they are no obstacle.
                oauth_keys_valid: row.get::<bool>(at + 5)? || instance.app.stack != crate::hub::model::Stack::Connector,
                oauth_company: row.get(at + 6)?,
                oauth_version: row.get(at + 7)?,
                plan: row.get(at + 8)?,
                active_licences_count: if per_user_licence { row.get(at + 9)? } else { 0 },
                per_user_licence,
                instance,
            })
        },
    )?;
    Ok(rows)
}
