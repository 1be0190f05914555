//! `hub_access_change`: what changed in who may do what. Whoever remembers answers reads it, and forgets.

use crate::hub::access_feed::KEPT_SECONDS;
use crate::kernel::Result;
use crate::store::{Tx, params};

/// The topic on which this process hears of changes at once.
pub(in crate::hub) const TOPIC: &str = "hub.access";

const HEAD_ADVANCE: &str = "INSERT INTO hub_access_head (id, seq) VALUES (1, 1)
    ON CONFLICT (id) DO UPDATE SET seq = hub_access_head.seq + 1 RETURNING seq";

/// Says that answers about this subject (the uid of a user, organization, instance, app, tenant, key or session; `*` for
/// everything) may no longer be true. The head row makes the order that of commits.
pub(in crate::hub) fn touch(tx: &mut Tx<'_>, subject: &str) -> Result<()> {
    let now = tx.now();
    let seq: i64 = tx.query_one(HEAD_ADVANCE, params![], |row| row.get(0))?;
    tx.execute("INSERT INTO hub_access_change (seq, at, subject) VALUES ($1, $2, $3)", params![seq, now, subject])?;
    tx.notify_about(TOPIC, subject);
    // Now and then what every reader has long seen is forgotten.
    if seq % 1_000 == 0 {
        trim(tx, now.plus_seconds(-KEPT_SECONDS))?;
    }
    Ok(())
}

/// The newest number.
pub(in crate::hub) fn head(tx: &mut Tx<'_>) -> Result<i64> {
    let head = tx.query_opt("SELECT seq FROM hub_access_head WHERE id = 1", params![], |row| row.get(0))?;
    // Before the first change there is no row.
    Ok(head.unwrap_or(0))
}

/// What changed after a number, the oldest first.
pub(in crate::hub) fn after(tx: &mut Tx<'_>, seq: i64, limit: u32) -> Result<Vec<(i64, String)>> {
    tx.query("SELECT seq, subject FROM hub_access_change WHERE seq > $1 ORDER BY seq LIMIT $2", params![seq, limit], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

fn trim(tx: &mut Tx<'_>, before: crate::kernel::Timestamp) -> Result<u64> {
    tx.execute("DELETE FROM hub_access_change WHERE at < $1", params![before])
}
