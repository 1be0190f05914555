//! The tables of this room.

use super::catalog::Cube;
use super::engine::EngineInfo;
use super::model::{Desired, Event, Instance, Rack, Status};
use crate::kernel::{Error, HostedUid, OrgUid, Page, PageRequest, Result, Timestamp, random_token};
use crate::store::{Row, Tx, params};

const COLUMNS: &str = "id, uid, host_label, app_nid, app_name, organization_uid, organization_name, name, rack, desired, status, \
     status_message, generation, spec, environment_sealed, subnet, host_port, initialized_at, started_at, deadline_at, failures, \
     retry_at, created_at, updated_at, expires_at, deleted_at";

fn instance(row: &Row<'_>) -> Result<Instance> {
    let spec: serde_json::Value = row.get(13)?;
    Ok(Instance {
        id: row.get(0)?,
        uid: HostedUid::trusted(row.get::<String>(1)?),
        host_label: row.get(2)?,
        app_nid: row.get(3)?,
        app_name: row.get(4)?,
        organization_uid: OrgUid::trusted(row.get::<String>(5)?),
        organization_name: row.get(6)?,
        name: row.get(7)?,
        rack: row.get(8)?,
        desired: Desired::parse(&row.get::<String>(9)?)?,
        status: Status::parse(&row.get::<String>(10)?)?,
        status_message: row.get(11)?,
        generation: row.get(12)?,
        spec: serde_json::from_value::<Cube>(spec).map_err(|cause| Error::internal(format!("a stored specification: {cause}")))?,
        environment_sealed: row.get(14)?,
        subnet: row.get(15)?,
        host_port: row.get::<Option<i64>>(16)?.and_then(|port| u16::try_from(port).ok()),
        initialized_at: row.get(17)?,
        started_at: row.get(18)?,
        deadline_at: row.get(19)?,
        failures: row.get(20)?,
        retry_at: row.get(21)?,
        created_at: row.get(22)?,
        updated_at: row.get(23)?,
        expires_at: row.get(24)?,
        deleted_at: row.get(25)?,
    })
}

/// A setting, made by `otherwise` when it is not there yet.
pub(super) fn setting(tx: &mut Tx<'_>, name: &str, otherwise: impl FnOnce() -> String) -> Result<String> {
    tx.execute("INSERT INTO nex_setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING", params![name, otherwise()])?;
    tx.query_one("SELECT value FROM nex_setting WHERE name = $1", params![name], |row| row.get(0))
}

/// The version of the route table, counted up by whoever changes a route.
const ROUTES_VERSION: &str = "routes_version";

pub(super) fn routes_version(tx: &mut Tx<'_>) -> Result<String> {
    Ok(tx
        .query_opt("SELECT value FROM nex_setting WHERE name = $1", params![ROUTES_VERSION], |row| row.get::<String>(0))?
        .unwrap_or_default())
}

fn routes_changed(tx: &mut Tx<'_>) -> Result<()> {
    // A random value rather than a counter: writers need not read it first.
    tx.execute(
        "INSERT INTO nex_setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        params![ROUTES_VERSION, random_token(12)],
    )?;
    tx.notify(super::router::TOPIC);
    Ok(())
}

/// What a new instance starts with.
#[derive(Debug, Clone)]
pub(super) struct NewRow {
    pub(super) uid: HostedUid,
    pub(super) host_label: String,
    pub(super) app_nid: String,
    pub(super) app_name: String,
    pub(super) organization_uid: OrgUid,
    pub(super) organization_name: String,
    pub(super) name: String,
    pub(super) rack: String,
    pub(super) spec: Cube,
    pub(super) environment_sealed: String,
    pub(super) ttl_seconds: Option<i64>,
}

pub(super) fn insert(tx: &mut Tx<'_>, new: &NewRow) -> Result<Instance> {
    let now = tx.now();
    let spec = serde_json::to_value(&new.spec).map_err(Error::internal)?;
    let expires_at = new.ttl_seconds.map(|seconds| now.plus_seconds(seconds));
    tx.execute(
        "INSERT INTO nex_instance (uid, host_label, app_nid, app_name, organization_uid, organization_name, name, rack, desired,
             status, status_message, generation, spec, environment_sealed, failures, created_at, updated_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'running', 'provisioning', NULL, 1, $9, $10, 0, $11, $11, $12)",
        params![
            new.uid.as_str(),
            &new.host_label,
            &new.app_nid,
            &new.app_name,
            new.organization_uid.as_str(),
            &new.organization_name,
            &new.name,
            &new.rack,
            spec,
            &new.environment_sealed,
            now,
            expires_at
        ],
    )?;
    event(tx, new.uid.as_str(), Status::Provisioning, None)?;
    routes_changed(tx)?;
    get(tx, new.uid.as_str())
}

pub(super) fn find(tx: &mut Tx<'_>, uid: &str) -> Result<Option<Instance>> {
    tx.query_opt(&format!("SELECT {COLUMNS} FROM nex_instance WHERE uid = $1 OR host_label = $1"), params![uid], instance)
}

pub(super) fn get(tx: &mut Tx<'_>, uid: &str) -> Result<Instance> {
    find(tx, uid)?.ok_or_else(|| Error::not_found("hosted instance", uid).hint("run `mno nex instance list` to see them"))
}

/// A page of instances, the newest first, of one organization or of all.
pub(super) fn list(tx: &mut Tx<'_>, organization: Option<&str>, all: bool, page: &PageRequest) -> Result<Page<Instance>> {
    let after = page.after_id()?;
    let rows = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM nex_instance
             WHERE (organization_uid = $1 OR $1 IS NULL) AND ($2 = 1 OR status <> 'terminated') AND ($3 = 0 OR id < $3)
             ORDER BY id DESC LIMIT $4"
        ),
        params![organization, i64::from(all), after, i64::from(page.limit) + 1],
        instance,
    )?;
    Ok(Page::of(rows, page, |instance| instance.id.to_string()))
}

/// All instances of which something may be left.
pub(super) fn alive(tx: &mut Tx<'_>) -> Result<Vec<Instance>> {
    tx.query(&format!("SELECT {COLUMNS} FROM nex_instance WHERE status <> 'terminated' ORDER BY id"), params![], instance)
}

/// The uids of instances of which something may be left.
pub(super) fn alive_uids(tx: &mut Tx<'_>) -> Result<Vec<String>> {
    tx.query("SELECT uid FROM nex_instance WHERE status <> 'terminated'", params![], |row| row.get(0))
}

/// Changes what is wanted; `false` when that was wanted already.
pub(super) fn set_desired(tx: &mut Tx<'_>, uid: &str, desired: Desired) -> Result<bool> {
    let now = tx.now();
    let changed = tx.execute(
        "UPDATE nex_instance SET desired = $2, failures = 0, retry_at = NULL, deadline_at = NULL, updated_at = $3
         WHERE uid = $1 AND desired <> $2 AND desired <> 'deleted'",
        params![uid, desired.as_str(), now],
    )?;
    Ok(changed > 0)
}

/// Takes note of the number of a wish, when it is higher than that of the last one.
pub(super) fn wish_is_news(tx: &mut Tx<'_>, uid: &str, wish: i64) -> Result<bool> {
    Ok(tx.execute("UPDATE nex_instance SET wish = $2 WHERE uid = $1 AND wish < $2", params![uid, wish])? > 0)
}

/// Forgets the failures of an instance that cannot be made to run, so that it is tried at once. Tells whether there was one.
pub(super) fn retry(tx: &mut Tx<'_>, uid: &str) -> Result<bool> {
    let now = tx.now();
    let changed = tx.execute(
        "UPDATE nex_instance SET status = 'provisioning', status_message = NULL, failures = 0, retry_at = NULL, deadline_at = NULL,
             updated_at = $2
         WHERE uid = $1 AND status = 'failed' AND desired = 'running'",
        params![uid, now],
    )?;
    Ok(changed > 0)
}

/// What a reconcile saw.
#[derive(Debug, Clone, Default)]
pub(super) struct Seen {
    pub(super) host_port: Option<u16>,
    pub(super) failures: i64,
    pub(super) retry_at: Option<Timestamp>,
}

/// Writes down a status. Tells whether something that others see has changed; then it is also an event.
pub(super) fn set_status(tx: &mut Tx<'_>, uid: &str, status: Status, message: Option<&str>, seen: &Seen) -> Result<bool> {
    let before = get(tx, uid)?;
    // A reconcile that began before the deletion must not call the instance back.
    let leaving = matches!(status, Status::Terminating | Status::Terminated);
    if before.status == Status::Terminated || (before.desired == Desired::Deleted && !leaving) {
        return Ok(false);
    }
    let now = tx.now();
    let visible = before.status != status || before.status_message.as_deref() != message;
    let port = seen.host_port.or(if status == Status::Terminated { None } else { before.host_port });
    let started_at = if status == Status::Running { before.started_at.or(Some(now)) } else { before.started_at };
    let deadline_at =
        if matches!(status, Status::Running | Status::Stopped | Status::Terminated | Status::Failed) { None } else { before.deadline_at };
    let deleted_at = (status == Status::Terminated).then_some(now);
    let updated_at = if visible { now } else { before.updated_at };
    tx.execute(
        "UPDATE nex_instance SET status = $2, status_message = $3, host_port = $4, failures = $5, retry_at = $6, started_at = $7,
             deadline_at = $8, deleted_at = $9, updated_at = $10, subnet = CASE WHEN $2 = 'terminated' THEN NULL ELSE subnet END
         WHERE uid = $1",
        params![uid, status.as_str(), message, port, seen.failures, seen.retry_at, started_at, deadline_at, deleted_at, updated_at],
    )?;
    if visible {
        event(tx, uid, status, message)?;
    }
    if visible || before.host_port != port {
        routes_changed(tx)?;
    }
    Ok(visible)
}

/// Sets by when an instance must answer, when that is not set yet; what is set then.
pub(super) fn deadline(tx: &mut Tx<'_>, uid: &str, seconds: i64) -> Result<Timestamp> {
    let at = tx.now().plus_seconds(seconds);
    tx.execute("UPDATE nex_instance SET deadline_at = $2 WHERE uid = $1 AND deadline_at IS NULL", params![uid, at])?;
    tx.query_one("SELECT COALESCE(deadline_at, $2) FROM nex_instance WHERE uid = $1", params![uid, at], |row| row.get(0))
}

pub(super) fn set_initialized(tx: &mut Tx<'_>, uid: &str) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE nex_instance SET initialized_at = $2 WHERE uid = $1 AND initialized_at IS NULL", params![uid, now])?;
    Ok(())
}

/// The numbers of all subnets in use, sorted.
pub(super) fn subnets(tx: &mut Tx<'_>) -> Result<Vec<i64>> {
    tx.query("SELECT subnet FROM nex_instance WHERE subnet IS NOT NULL ORDER BY subnet", params![], |row| row.get(0))
}

pub(super) fn set_subnet(tx: &mut Tx<'_>, uid: &str, subnet: i64) -> Result<()> {
    tx.execute("UPDATE nex_instance SET subnet = $2 WHERE uid = $1", params![uid, subnet])?;
    Ok(())
}

fn event(tx: &mut Tx<'_>, uid: &str, status: Status, message: Option<&str>) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO nex_event (instance_uid, at, status, message) VALUES ($1, $2, $3, $4)",
        params![uid, now, status.as_str(), message],
    )?;
    Ok(())
}

/// The last events of an instance, the oldest first.
pub(super) fn events(tx: &mut Tx<'_>, uid: &str, limit: i64) -> Result<Vec<Event>> {
    let mut events = tx.query(
        "SELECT at, status, message FROM nex_event WHERE instance_uid = $1 ORDER BY id DESC LIMIT $2",
        params![uid, limit],
        |row| Ok(Event { at: row.get(0)?, status: Status::parse(&row.get::<String>(1)?)?, message: row.get(2)? }),
    )?;
    events.reverse();
    Ok(events)
}

/// Writes down how a rack was found.
pub(super) fn rack_seen(tx: &mut Tx<'_>, name: &str, endpoint: &str, info: Option<&EngineInfo>) -> Result<()> {
    let now = tx.now();
    let status = if info.is_some() { "ready" } else { "absent" };
    tx.execute(
        "INSERT INTO nex_rack (name, endpoint, status, version, cpus, memory_bytes, seen_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (name) DO UPDATE SET endpoint = excluded.endpoint, status = excluded.status,
             version = COALESCE(excluded.version, nex_rack.version), cpus = COALESCE(excluded.cpus, nex_rack.cpus),
             memory_bytes = COALESCE(excluded.memory_bytes, nex_rack.memory_bytes), seen_at = COALESCE(excluded.seen_at, nex_rack.seen_at)",
        params![
            name,
            endpoint,
            status,
            info.map(|info| info.version.clone()),
            info.map(|info| info.cpus),
            info.map(|info| info.memory_bytes),
            info.map(|_| now)
        ],
    )?;
    Ok(())
}

pub(super) fn racks(tx: &mut Tx<'_>) -> Result<Vec<Rack>> {
    tx.query(
        "SELECT r.name, r.endpoint, r.status, r.version, r.cpus, r.memory_bytes, r.seen_at,
             (SELECT COUNT(*) FROM nex_instance i WHERE i.rack = r.name AND i.status <> 'terminated')
         FROM nex_rack r ORDER BY r.name",
        params![],
        |row| {
            Ok(Rack {
                name: row.get(0)?,
                endpoint: row.get(1)?,
                status: row.get(2)?,
                version: row.get(3)?,
                cpus: row.get(4)?,
                memory_bytes: row.get(5)?,
                seen_at: row.get(6)?,
                instances: row.get(7)?,
            })
        },
    )
}

/// Remembers that an instance is not wanted any more although nothing is known of it yet.
pub(super) fn cancel(tx: &mut Tx<'_>, uid: &str) -> Result<()> {
    event(tx, uid, Status::Terminated, Some("cancelled before it was made"))
}

/// Whether [`cancel`] was called for it.
pub(super) fn was_cancelled(tx: &mut Tx<'_>, uid: &str) -> Result<bool> {
    let count: i64 = tx.query_one(
        "SELECT COUNT(*) FROM nex_event e WHERE e.instance_uid = $1 AND e.status = 'terminated'
             AND NOT EXISTS (SELECT 1 FROM nex_instance i WHERE i.uid = e.instance_uid)",
        params![uid],
        |row| row.get(0),
    )?;
    Ok(count > 0)
}
