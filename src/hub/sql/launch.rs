//! `hub_launch_token`.

use crate::kernel::{Result, Timestamp};
use crate::store::{Tx, params};

/// Uses a token up; false when it was used before. What is too old to be used again is forgotten.
pub(in crate::hub) fn take(tx: &mut Tx<'_>, fingerprint: &str, user_id: i64, until: Timestamp) -> Result<bool> {
    let now = tx.now();
    tx.execute("DELETE FROM hub_launch_token WHERE expires_at < $1", params![now])?;
    let inserted = tx.execute(
        "INSERT INTO hub_launch_token (fingerprint, user_id, used_at, expires_at) VALUES ($1, $2, $3, $4) ON CONFLICT (fingerprint) DO NOTHING",
        params![fingerprint, user_id, now, until],
    )?;
    Ok(inserted == 1)
}
