//! `hub_app_instance` and `hub_subscription`.

use super::{access_change, app, as_row_id, organization};
use crate::hub::model::{AppInstance, InstanceStatus, Subscription};
use crate::kernel::{Page, PageRequest, Result, SubscriptionUid};
use crate::store::{Row, Tx, params};

const COLUMNS: &str = "i.id, i.uid, i.name, i.status, i.status_message, i.http_url, i.created_at, i.started_at, i.terminated_at";
/// How many columns [`COLUMNS`] has.
pub(super) const WIDTH: usize = 9;

/// Reads [`columns`] from position `at`.
pub(super) fn instance_at(row: &Row<'_>, at: usize) -> Result<AppInstance> {
    Ok(AppInstance {
        id: row.get(at)?,
        uid: row.get(at + 1)?,
        name: row.get(at + 2)?,
        status: InstanceStatus::parse(&row.get::<String>(at + 3)?)?,
        status_message: row.get(at + 4)?,
        http_url: row.get(at + 5)?,
        created_at: row.get(at + 6)?,
        started_at: row.get(at + 7)?,
        terminated_at: row.get(at + 8)?,
        app: app::app_at(row, at + WIDTH)?,
        organization: organization::organization_at(row, at + WIDTH + app::WIDTH)?,
    })
}

/// What [`columns`] needs beside `hub_app_instance AS i`.
pub(super) const JOINS: &str = "JOIN hub_app AS a ON a.id = i.app_id JOIN hub_organization AS o ON o.id = i.organization_id";

/// An instance, its app and its organization.
pub(super) fn columns() -> String {
    format!("{COLUMNS}, {}, {}", app::COLUMNS, organization::COLUMNS)
}

fn select(condition: &str) -> String {
    format!("SELECT {} FROM hub_app_instance AS i {JOINS} WHERE {condition}", columns())
}

pub(in crate::hub) fn find(tx: &mut Tx<'_>, selector: &str) -> Result<Option<AppInstance>> {
    tx.query_opt(&select("i.uid = $1 OR i.id = $2"), params![selector, as_row_id(selector).unwrap_or(0)], |row| instance_at(row, 0))
}

/// The instances of an organization that are not gone.
pub(in crate::hub) fn of_organization(tx: &mut Tx<'_>, organization_id: i64) -> Result<Vec<AppInstance>> {
    tx.query(&format!("{} ORDER BY i.id", select("i.organization_id = $1 AND i.status <> 'terminated'")), params![organization_id], |row| {
        instance_at(row, 0)
    })
}

/// How many instances of an app an organization has that are there or on their way.
pub(in crate::hub) fn count_active(tx: &mut Tx<'_>, app_id: i64, organization_id: i64) -> Result<i64> {
    tx.query_one(
        "SELECT COUNT(*) FROM hub_app_instance WHERE app_id = $1 AND organization_id = $2 AND status NOT IN ('terminating', 'terminated')",
        params![app_id, organization_id],
        |row| row.get(0),
    )
}

/// Moves an instance to a status, with its first start, its rest and its end kept. One that is on its way out makes room for another of
/// an app that can be had once.
pub(in crate::hub) fn set_status(
    tx: &mut Tx<'_>,
    id: i64,
    status: InstanceStatus,
    message: Option<&str>,
    http_url: Option<&str>,
) -> Result<()> {
    let now = tx.now();
    let started = (status == InstanceStatus::Running).then_some(now);
    let stopped = (status == InstanceStatus::Stopped).then_some(now);
    let terminated = (status == InstanceStatus::Terminated).then_some(now);
    let uid: String = tx.query_one("SELECT uid FROM hub_app_instance WHERE id = $1", params![id], |row| row.get(0))?;
    access_change::touch(tx, &uid)?;
    tx.execute(
        "UPDATE hub_app_instance SET status = $2, status_message = $3, http_url = COALESCE($4, http_url), updated_at = $5,
                started_at = COALESCE(started_at, $6), terminated_at = COALESCE(terminated_at, $7), stopped_at = COALESCE($8, stopped_at),
                single_key = CASE WHEN $9 = 1 THEN single_key ELSE NULL END, autostop_at = CASE WHEN $10 = 1 THEN autostop_at ELSE NULL END
         WHERE id = $1",
        params![
            id,
            status.as_str(),
            message,
            http_url,
            now,
            started,
            terminated,
            stopped,
            status.is_active(),
            status == InstanceStatus::Running
        ],
    )?;
    if terminated.is_some() {
        tx.execute("UPDATE hub_subscription SET ended_at = COALESCE(ended_at, $2) WHERE instance_id = $1", params![id, now])?;
    }
    Ok(())
}

fn subscription(row: &Row<'_>) -> Result<Subscription> {
    Ok(Subscription {
        id: row.get(0)?,
        uid: SubscriptionUid::trusted(row.get::<String>(1)?),
        created_by: row.get(2)?,
        created_at: row.get(3)?,
        ended_at: row.get(4)?,
        plan: row.get(5)?,
        instance: instance_at(row, 6)?,
    })
}

fn select_subscription(condition: &str) -> String {
    format!(
        "SELECT s.id, s.uid, s.created_by, s.created_at, s.ended_at, s.plan, {} FROM hub_subscription AS s
         JOIN hub_app_instance AS i ON i.id = s.instance_id {JOINS} WHERE {condition}",
        columns()
    )
}

pub(in crate::hub) fn subscription_insert(
    tx: &mut Tx<'_>,
    uid: &SubscriptionUid,
    organization_id: i64,
    app_id: i64,
    instance_id: i64,
    by: &str,
) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_subscription (uid, organization_id, app_id, instance_id, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        params![uid.as_str(), organization_id, app_id, instance_id, by, now],
    )?;
    Ok(())
}

/// By its own uid or that of its instance.
pub(in crate::hub) fn subscription_find(tx: &mut Tx<'_>, selector: &str) -> Result<Option<Subscription>> {
    tx.query_opt(&select_subscription("s.uid = $1 OR i.uid = $1"), params![selector], subscription)
}

pub(in crate::hub) fn subscription_list(
    tx: &mut Tx<'_>,
    organization_id: i64,
    all: bool,
    page: &PageRequest,
) -> Result<Page<Subscription>> {
    let rows = tx.query(
        &format!(
            "{} ORDER BY s.id LIMIT $4",
            select_subscription("s.organization_id = $1 AND s.id > $2 AND ($3 = 1 OR s.ended_at IS NULL)")
        ),
        params![organization_id, page.after_id()?, all, page.limit + 1],
        subscription,
    )?;
    Ok(Page::of(rows, page, |subscription| subscription.id.to_string()))
}
