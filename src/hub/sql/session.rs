//! `hub_session`.

use super::user;
use crate::hub::impersonation::Impersonation;
use crate::hub::model::SessionKind;
use crate::hub::session::{Found, IDLE_SECONDS_MAX, SessionEntry};
use crate::kernel::{Page, PageRequest, Result, SessionUid, Timestamp};
use crate::store::{Row, Tx, params};

/// What a new row needs.
pub(in crate::hub) struct Insert<'a> {
    pub(in crate::hub) user_id: i64,
    pub(in crate::hub) kind: SessionKind,
    pub(in crate::hub) expires_at: Timestamp,
    pub(in crate::hub) agent: &'a str,
    pub(in crate::hub) address: &'a str,
    pub(in crate::hub) impersonator_id: Option<i64>,
    pub(in crate::hub) reason: Option<&'a str>,
}

impl Insert<'_> {
    pub(in crate::hub) fn new(user_id: i64, kind: SessionKind, expires_at: Timestamp) -> Self {
        Self { user_id, kind, expires_at, agent: "", address: "", impersonator_id: None, reason: None }
    }
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, uid: &SessionUid, new: &Insert<'_>) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_session (uid, user_id, kind, created_at, expires_at, user_agent, address, impersonator_id, reason, last_seen_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $4)",
        params![uid.as_str(), new.user_id, new.kind.as_str(), now, new.expires_at, new.agent, new.address, new.impersonator_id, new.reason],
    )?;
    Ok(())
}

/// Whose a session is that is neither expired, forgotten nor revoked. One of an impersonator only while she is staff.
pub(in crate::hub) fn find(tx: &mut Tx<'_>, uid: &str, kind: SessionKind) -> Result<Option<Found>> {
    let now = tx.now();
    tx.query_opt(
        &format!(
            "SELECT s.impersonator_id, i.uid, s.last_seen_at, s.expires_at, {} FROM hub_session AS s
             JOIN hub_user AS u ON u.id = s.user_id LEFT JOIN hub_user AS i ON i.id = s.impersonator_id
             WHERE s.uid = $1 AND s.kind = $2 AND s.expires_at > $3 AND s.revoked_at IS NULL AND u.deleted_at IS NULL
               AND (s.kind <> 'web' OR s.last_seen_at IS NULL OR s.last_seen_at > $4)
               AND (s.impersonator_id IS NULL
                    OR (i.admin_role IS NOT NULL AND i.frozen = 0 AND i.deleted_at IS NULL AND u.admin_role IS NULL))",
            user::COLUMNS
        ),
        params![uid, kind.as_str(), now, now.plus_seconds(-IDLE_SECONDS_MAX)],
        |row| {
            let (id, uid) = (row.get::<Option<i64>>(0)?, row.get::<Option<String>>(1)?);
            Ok(Found { impersonator: id.zip(uid), last_seen_at: row.get(2)?, expires_at: row.get(3)?, user: user::user_at(row, 4)? })
        },
    )
}

/// Until when a session is good.
pub(in crate::hub) fn expires_at(tx: &mut Tx<'_>, uid: &str) -> Result<Option<Timestamp>> {
    tx.query_opt("SELECT expires_at FROM hub_session WHERE uid = $1", params![uid], |row| row.get(0))
}

/// The newest API token of a user that lasts past `until`: her own, or that of whoever acts as her.
pub(in crate::hub) fn lasting(tx: &mut Tx<'_>, user_id: i64, impersonator: Option<i64>, until: Timestamp) -> Result<Option<SessionUid>> {
    tx.query_opt(
        "SELECT uid FROM hub_session
         WHERE user_id = $1 AND kind = 'sso' AND revoked_at IS NULL AND expires_at > $2 AND COALESCE(impersonator_id, 0) = $3
         ORDER BY expires_at DESC, uid LIMIT 1",
        params![user_id, until, impersonator.unwrap_or(0)],
        |row| Ok(SessionUid::trusted(row.get::<String>(0)?)),
    )
}

/// It is in use.
pub(in crate::hub) fn seen(tx: &mut Tx<'_>, uid: &str) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_session SET last_seen_at = $2 WHERE uid = $1", params![uid, now])?;
    Ok(())
}

/// Those that are open, the newest first.
pub(in crate::hub) fn list(tx: &mut Tx<'_>, user_id: i64, page: &PageRequest) -> Result<Page<SessionEntry>> {
    let now = tx.now();
    let rows = tx.query(
        "SELECT s.uid, s.kind, s.user_agent, s.address, i.uid, s.created_at, s.last_seen_at, s.expires_at FROM hub_session AS s
         LEFT JOIN hub_user AS i ON i.id = s.impersonator_id
         WHERE s.user_id = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND s.kind <> 'pending' AND (s.uid > $3 OR $3 IS NULL)
         ORDER BY s.uid LIMIT $4",
        params![user_id, now, page.after.clone(), page.limit + 1],
        |row| {
            Ok(SessionEntry {
                uid: SessionUid::trusted(row.get::<String>(0)?),
                kind: if row.get::<String>(1)? == "web" { SessionKind::Web } else { SessionKind::Sso },
                agent: row.get(2)?,
                address: row.get(3)?,
                impersonator: row.get(4)?,
                created_at: row.get(5)?,
                last_seen_at: row.get(6)?,
                expires_at: row.get(7)?,
            })
        },
    )?;
    Ok(Page::of(rows, page, |entry| entry.uid.to_string()))
}

/// The impersonations that go on: browsers' sessions, whose API tokens are no others.
fn acting(condition: &str) -> String {
    format!(
        "SELECT s.uid, s.reason, s.address, s.created_at, s.expires_at, {}, {} FROM hub_session AS s
         JOIN hub_user AS u ON u.id = s.user_id JOIN hub_user AS i ON i.id = s.impersonator_id
         WHERE s.kind = 'web' AND s.revoked_at IS NULL AND s.expires_at > $1
           AND i.admin_role IS NOT NULL AND i.frozen = 0 AND i.deleted_at IS NULL AND u.admin_role IS NULL AND {condition}",
        user::COLUMNS,
        user::COLUMNS.replace("u.", "i."),
    )
}

fn impersonation_at(row: &Row<'_>) -> Result<Impersonation> {
    Ok(Impersonation {
        uid: SessionUid::trusted(row.get::<String>(0)?),
        reason: row.get::<Option<String>>(1)?.unwrap_or_default(),
        address: row.get(2)?,
        created_at: row.get(3)?,
        expires_at: row.get(4)?,
        user: user::user_at(row, 5)?,
        staff: user::user_at(row, 5 + user::WIDTH)?,
    })
}

/// One impersonation that goes on.
pub(in crate::hub) fn impersonation(tx: &mut Tx<'_>, uid: &str) -> Result<Option<Impersonation>> {
    let now = tx.now();
    tx.query_opt(&acting("s.uid = $2"), params![now, uid], impersonation_at)
}

/// Those by a tenant's staff, or by one of it.
pub(in crate::hub) fn impersonations(
    tx: &mut Tx<'_>,
    tenant_id: i64,
    staff_id: Option<i64>,
    page: &PageRequest,
) -> Result<Page<Impersonation>> {
    let now = tx.now();
    let condition = "i.tenant_id = $2 AND (i.id = $3 OR $3 IS NULL) AND (s.uid > $4 OR $4 IS NULL) ORDER BY s.uid LIMIT $5";
    let rows = tx.query(&acting(condition), params![now, tenant_id, staff_id, page.after.clone(), page.limit + 1], impersonation_at)?;
    Ok(Page::of(rows, page, |found| found.uid.to_string()))
}

/// Ends one of a user's sessions; how many that were.
pub(in crate::hub) fn revoke_one(tx: &mut Tx<'_>, user_id: i64, uid: &str) -> Result<u64> {
    let now = tx.now();
    tx.execute("UPDATE hub_session SET revoked_at = $3 WHERE user_id = $1 AND uid = $2 AND revoked_at IS NULL", params![user_id, uid, now])
}

/// Ends a user's API tokens, or those of whoever acts as her.
pub(in crate::hub) fn revoke_sso(tx: &mut Tx<'_>, user_id: i64, impersonator: Option<i64>) -> Result<u64> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_session SET revoked_at = $2
         WHERE user_id = $1 AND kind = 'sso' AND revoked_at IS NULL AND COALESCE(impersonator_id, 0) = $3",
        params![user_id, now, impersonator.unwrap_or(0)],
    )
}

/// Ends all sessions of a user but one, those of people who act as her included.
pub(in crate::hub) fn revoke_all(tx: &mut Tx<'_>, user_id: i64, keep: Option<&str>) -> Result<u64> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_session SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL AND (uid <> $3 OR $3 IS NULL)",
        params![user_id, now, keep],
    )
}

/// Which impersonations are meant.
#[derive(Debug, Clone, Copy)]
pub(in crate::hub) enum Acting {
    /// Those by a member of staff.
    By(i64),
    /// Those of whoever acts as a customer.
    As(i64),
    /// Those of whoever acts as a member of an organization.
    AsMemberOf(i64),
}

/// Who acts as whom (row ids). Only those that end within `until` are looked at, which is what keeps this short: an impersonation
/// ends soon, nearly every other session much later.
pub(in crate::hub) fn acting_now(tx: &mut Tx<'_>, acting: Acting, until: Timestamp) -> Result<Vec<(i64, i64)>> {
    let now = tx.now();
    let (condition, id) = match acting {
        Acting::By(staff) => ("impersonator_id = $3", staff),
        Acting::As(user) => ("user_id = $3", user),
        Acting::AsMemberOf(organization) => ("user_id IN (SELECT user_id FROM hub_membership WHERE organization_id = $3)", organization),
    };
    tx.query(
        &format!(
            "SELECT DISTINCT impersonator_id, user_id FROM hub_session
             WHERE impersonator_id IS NOT NULL AND revoked_at IS NULL AND expires_at > $1 AND expires_at <= $2 AND {condition}"
        ),
        params![now, until, id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Ends what somebody began as a customer, the API token included.
pub(in crate::hub) fn revoke_acting(tx: &mut Tx<'_>, impersonator_id: i64, user_id: i64) -> Result<u64> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_session SET revoked_at = $3 WHERE impersonator_id = $1 AND user_id = $2 AND revoked_at IS NULL",
        params![impersonator_id, user_id, now],
    )
}

/// Forgets sessions that expired before `before`.
pub(in crate::hub) fn sweep(tx: &mut Tx<'_>, before: Timestamp) -> Result<()> {
    tx.execute("DELETE FROM hub_session WHERE expires_at < $1", params![before])?;
    Ok(())
}
