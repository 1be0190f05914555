//! `hub_session`.

use super::{access_change, user};
use crate::hub::model::{Session, SessionKind, User};
use crate::kernel::{Result, SessionUid, Timestamp};
use crate::store::{Tx, params};

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, uid: &SessionUid, user_id: i64, kind: SessionKind, expires_at: Timestamp) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_session (uid, user_id, kind, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)",
        params![uid.as_str(), user_id, kind.as_str(), now, expires_at],
    )?;
    Ok(())
}

/// The user of a session that is neither expired nor revoked.
pub(in crate::hub) fn user(tx: &mut Tx<'_>, uid: &str, kind: SessionKind) -> Result<Option<User>> {
    let now = tx.now();
    tx.query_opt(
        &format!(
            "SELECT {} FROM hub_session AS s JOIN hub_user AS u ON u.id = s.user_id
             WHERE s.uid = $1 AND s.kind = $2 AND s.expires_at > $3 AND s.revoked_at IS NULL",
            user::COLUMNS
        ),
        params![uid, kind.as_str(), now],
        |row| user::user_at(row, 0),
    )
}

/// Until when a session is good.
pub(in crate::hub) fn expires_at(tx: &mut Tx<'_>, uid: &str) -> Result<Option<Timestamp>> {
    tx.query_opt("SELECT expires_at FROM hub_session WHERE uid = $1", params![uid], |row| row.get(0))
}

/// The newest session of a kind that lasts past `until`.
pub(in crate::hub) fn lasting(tx: &mut Tx<'_>, user_id: i64, kind: SessionKind, until: Timestamp) -> Result<Option<Session>> {
    tx.query_opt(
        "SELECT uid, user_id, expires_at FROM hub_session
         WHERE user_id = $1 AND kind = $2 AND revoked_at IS NULL AND expires_at > $3 ORDER BY expires_at DESC, uid LIMIT 1",
        params![user_id, kind.as_str(), until],
        |row| Ok(Session { uid: SessionUid::trusted(row.get::<String>(0)?), user_id: row.get(1)?, expires_at: row.get(2)? }),
    )
}

/// Ends all sessions of a user, or those of one kind.
pub(in crate::hub) fn revoke(tx: &mut Tx<'_>, user_id: i64, uid: &str) -> Result<()> {
    let now = tx.now();
    let user: String = tx.query_one("SELECT uid FROM hub_user WHERE id = $1", params![user_id], |row| row.get(0))?;
    access_change::touch(tx, &user)?;
    tx.execute(
        "UPDATE hub_session SET revoked_at = $3 WHERE user_id = $1 AND revoked_at IS NULL AND (uid = $2 OR kind = 'sso')",
        params![user_id, uid, now],
    )?;
    Ok(())
}
