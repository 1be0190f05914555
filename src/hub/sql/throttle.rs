//! `hub_throttle`.

use crate::hub::throttle::Count;
use crate::kernel::Result;
use crate::store::{Tx, params};

pub(in crate::hub) fn get(tx: &mut Tx<'_>, subject: &str) -> Result<Option<Count>> {
    tx.query_opt("SELECT failures, last_at, blocked_until FROM hub_throttle WHERE subject = $1", params![subject], |row| {
        Ok(Count { failures: row.get(0)?, last_at_ms: row.get(1)?, blocked_until_ms: row.get(2)? })
    })
}

pub(in crate::hub) fn put(tx: &mut Tx<'_>, subject: &str, count: Count) -> Result<()> {
    tx.execute(
        "INSERT INTO hub_throttle (subject, failures, last_at, blocked_until) VALUES ($1, $2, $3, $4)
         ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at, blocked_until = excluded.blocked_until",
        params![subject, count.failures, count.last_at_ms, count.blocked_until_ms],
    )?;
    Ok(())
}

pub(in crate::hub) fn delete(tx: &mut Tx<'_>, subject: &str) -> Result<()> {
    tx.execute("DELETE FROM hub_throttle WHERE subject = $1", params![subject])?;
    Ok(())
}

pub(in crate::hub) fn sweep(tx: &mut Tx<'_>, before_ms: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_throttle WHERE last_at < $1", params![before_ms])?;
    Ok(())
}
