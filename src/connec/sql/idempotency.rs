//! Answers that are kept under a client's `Idempotency-Key`.

use serde_json::Value;

use crate::kernel::{OrgUid, Result, Timestamp};
use crate::store::{Tx, params};

/// A kept answer.
pub(crate) struct Known {
    pub(crate) request_hash: String,
    pub(crate) created: bool,
    pub(crate) answer: Value,
}

pub(crate) fn find(tx: &mut Tx<'_>, channel: &OrgUid, actor: &str, key: &str, since: Timestamp) -> Result<Option<Known>> {
    tx.query_opt(
        "SELECT request_hash, created, answer FROM connec_idempotency WHERE channel = $1 AND actor = $2 AND key = $3 AND at >= $4",
        params![channel.as_str(), actor, key, since],
        |row| Ok(Known { request_hash: row.get(0)?, created: row.get(1)?, answer: row.get(2)? }),
    )
}

pub(crate) fn insert(tx: &mut Tx<'_>, channel: &OrgUid, actor: &str, key: &str, known: &Known) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO connec_idempotency (channel, actor, key, request_hash, created, answer, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![channel.as_str(), actor, key, &known.request_hash, known.created, &known.answer, now],
    )?;
    Ok(())
}

/// Forgets what is older.
pub(crate) fn prune(tx: &mut Tx<'_>, before: Timestamp) -> Result<()> {
    tx.execute("DELETE FROM connec_idempotency WHERE at < $1", params![before])?;
    Ok(())
}
