//! `hub_user_token`.

use crate::hub::user_token::UserToken;
use crate::kernel::{Result, Timestamp};
use crate::store::{Row, Tx, params};

const COLUMNS: &str = "uid, user_id, email, created_at";

fn token(row: &Row<'_>) -> Result<UserToken> {
    Ok(UserToken { uid: row.get(0)?, user_id: row.get(1)?, email: row.get(2)?, created_at: row.get(3)? })
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, uid: &str, kind: &str, user_id: i64, email: &str, expires_at: Timestamp) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_user_token (uid, kind, user_id, email, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)",
        params![uid, kind, user_id, email, now, expires_at],
    )?;
    Ok(())
}

/// One that was not used and has not expired.
pub(in crate::hub) fn live(tx: &mut Tx<'_>, uid: &str, kind: &str) -> Result<Option<UserToken>> {
    let now = tx.now();
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM hub_user_token WHERE uid = $1 AND kind = $2 AND used_at IS NULL AND expires_at > $3"),
        params![uid, kind, now],
        token,
    )
}

/// The newest of somebody's tokens, used or not.
pub(in crate::hub) fn newest(tx: &mut Tx<'_>, user_id: i64, kind: &str) -> Result<Option<UserToken>> {
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM hub_user_token WHERE user_id = $1 AND kind = $2 ORDER BY created_at DESC LIMIT 1"),
        params![user_id, kind],
        token,
    )
}

/// The one of a kind that somebody can still use.
pub(in crate::hub) fn open(tx: &mut Tx<'_>, user_id: i64, kind: &str) -> Result<Option<UserToken>> {
    let now = tx.now();
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM hub_user_token WHERE user_id = $1 AND kind = $2 AND used_at IS NULL AND expires_at > $3 LIMIT 1"),
        params![user_id, kind, now],
        token,
    )
}

/// How many were made for somebody since then, used or not.
pub(in crate::hub) fn count(tx: &mut Tx<'_>, user_id: i64, kind: &str, since: Timestamp) -> Result<i64> {
    tx.query_one(
        "SELECT COUNT(*) FROM hub_user_token WHERE user_id = $1 AND kind = $2 AND created_at > $3",
        params![user_id, kind, since],
        |row| row.get(0),
    )
}

/// Uses it up; false when somebody was faster.
pub(in crate::hub) fn spend(tx: &mut Tx<'_>, uid: &str) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute("UPDATE hub_user_token SET used_at = $2 WHERE uid = $1 AND used_at IS NULL", params![uid, now])? > 0)
}

/// Makes somebody's open tokens of a kind useless.
pub(in crate::hub) fn void(tx: &mut Tx<'_>, user_id: i64, kind: &str) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_user_token SET used_at = $3 WHERE user_id = $1 AND kind = $2 AND used_at IS NULL", params![user_id, kind, now])?;
    Ok(())
}

/// All of somebody's open tokens.
pub(in crate::hub) fn void_all(tx: &mut Tx<'_>, user_id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_user_token SET used_at = $2 WHERE user_id = $1 AND used_at IS NULL", params![user_id, now])?;
    Ok(())
}

/// Forgets what expired before `before`.
pub(in crate::hub) fn sweep(tx: &mut Tx<'_>, before: Timestamp) -> Result<()> {
    tx.execute("DELETE FROM hub_user_token WHERE expires_at < $1", params![before])?;
    Ok(())
}
