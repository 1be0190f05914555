//! `hub_second_factor` and `hub_recovery_code`.

use crate::kernel::{Result, Timestamp};
use crate::store::{Tx, params};

/// A second factor's row.
pub(in crate::hub) struct Factor {
    pub(in crate::hub) secret_sealed: String,
    pub(in crate::hub) confirmed: bool,
    pub(in crate::hub) last_step: i64,
}

pub(in crate::hub) fn get(tx: &mut Tx<'_>, user_id: i64) -> Result<Option<Factor>> {
    tx.query_opt("SELECT secret_sealed, confirmed_at, last_step FROM hub_second_factor WHERE user_id = $1", params![user_id], |row| {
        let confirmed = row.get::<Option<Timestamp>>(1)?.is_some();
        Ok(Factor { secret_sealed: row.get(0)?, confirmed, last_step: row.get(2)? })
    })
}

pub(in crate::hub) fn is_on(tx: &mut Tx<'_>, user_id: i64) -> Result<bool> {
    Ok(get(tx, user_id)?.is_some_and(|factor| factor.confirmed))
}

/// A secret that waits for its first code, in place of one that did.
pub(in crate::hub) fn begin(tx: &mut Tx<'_>, user_id: i64, secret_sealed: &str) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_second_factor (user_id, secret_sealed, last_step, created_at) VALUES ($1, $2, 0, $3)
         ON CONFLICT (user_id) DO UPDATE SET secret_sealed = excluded.secret_sealed, last_step = 0, created_at = excluded.created_at
         WHERE hub_second_factor.confirmed_at IS NULL",
        params![user_id, secret_sealed, now],
    )?;
    Ok(())
}

pub(in crate::hub) fn confirm(tx: &mut Tx<'_>, user_id: i64, step: i64) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_second_factor SET confirmed_at = $2, last_step = $3 WHERE user_id = $1", params![user_id, now, step])?;
    Ok(())
}

/// The code of this step was used; false when it was used before.
pub(in crate::hub) fn step_used(tx: &mut Tx<'_>, user_id: i64, step: i64) -> Result<bool> {
    Ok(tx.execute("UPDATE hub_second_factor SET last_step = $2 WHERE user_id = $1 AND last_step < $2", params![user_id, step])? > 0)
}

pub(in crate::hub) fn recovery_used(tx: &mut Tx<'_>, user_id: i64, code_hash: &str) -> Result<bool> {
    let now = tx.now();
    let sql = "UPDATE hub_recovery_code SET used_at = $3 WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL";
    Ok(tx.execute(sql, params![user_id, code_hash, now])? > 0)
}

pub(in crate::hub) fn recovery_left(tx: &mut Tx<'_>, user_id: i64) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM hub_recovery_code WHERE user_id = $1 AND used_at IS NULL";
    tx.query_one(sql, params![user_id], |row| row.get(0))
}

pub(in crate::hub) fn recovery_replace(tx: &mut Tx<'_>, user_id: i64, hashes: impl Iterator<Item = String>) -> Result<()> {
    tx.execute("DELETE FROM hub_recovery_code WHERE user_id = $1", params![user_id])?;
    for hash in hashes {
        tx.execute("INSERT INTO hub_recovery_code (user_id, code_hash) VALUES ($1, $2)", params![user_id, hash])?;
    }
    Ok(())
}

pub(in crate::hub) fn remove(tx: &mut Tx<'_>, user_id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_recovery_code WHERE user_id = $1", params![user_id])?;
    tx.execute("DELETE FROM hub_second_factor WHERE user_id = $1", params![user_id])?;
    Ok(())
}
