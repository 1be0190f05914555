//! `hub_audit_head`, `hub_audit_anchor`, and the entries as links of a chain.

use super::{audit, setting};
use crate::hub::audit::Anchor;
use crate::hub::model::AuditEntry;
use crate::kernel::{Result, Timestamp};
use crate::store::{Tx, params};

/// Takes the next place in a chain, which nobody else can until this transaction ends: the place, and the hash before it.
pub(in crate::hub) fn head_advance(tx: &mut Tx<'_>, chain: &str) -> Result<(i64, String)> {
    tx.query_one(
        "INSERT INTO hub_audit_head (chain, seq, hash) VALUES ($1, 1, '')
         ON CONFLICT (chain) DO UPDATE SET seq = hub_audit_head.seq + 1 RETURNING seq, hash",
        params![chain],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub(in crate::hub) fn head_set(tx: &mut Tx<'_>, chain: &str, hash: &str) -> Result<()> {
    tx.execute("UPDATE hub_audit_head SET hash = $2 WHERE chain = $1", params![chain, hash])?;
    Ok(())
}

pub(in crate::hub) fn head(tx: &mut Tx<'_>, chain: &str) -> Result<Option<(i64, String)>> {
    tx.query_opt("SELECT seq, hash FROM hub_audit_head WHERE chain = $1", params![chain], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The chains that there are, also those whose head was removed.
pub(in crate::hub) fn chains(tx: &mut Tx<'_>, only: Option<&str>) -> Result<Vec<String>> {
    tx.query(
        "SELECT chain FROM hub_audit_head WHERE (chain = $1 OR $1 IS NULL)
         UNION SELECT chain FROM hub_audit WHERE chain IS NOT NULL AND (chain = $1 OR $1 IS NULL)
         UNION SELECT chain FROM hub_audit_anchor WHERE (chain = $1 OR $1 IS NULL) ORDER BY 1",
        params![only],
        |row| row.get(0),
    )
}

/// The last place in a chain that has an entry; 0 when none has.
pub(in crate::hub) fn newest(tx: &mut Tx<'_>, chain: &str) -> Result<i64> {
    tx.query_one("SELECT COALESCE(MAX(seq), 0) FROM hub_audit WHERE chain = $1", params![chain], |row| row.get(0))
}

/// Entries after one place and up to another, in order, each with the text of its detail as it is stored.
pub(in crate::hub) fn entries(tx: &mut Tx<'_>, chain: &str, after: i64, to: i64, limit: u32) -> Result<Vec<(AuditEntry, String)>> {
    tx.query(
        &format!("SELECT {} FROM hub_audit AS a WHERE a.chain = $1 AND a.seq > $2 AND a.seq <= $3 ORDER BY a.seq LIMIT $4", audit::COLUMNS),
        params![chain, after, to, limit],
        |row| Ok((audit::entry(row)?, row.get::<String>(audit::DETAIL)?)),
    )
}

/// How many entries have no hash, and the first of them past a number.
pub(in crate::hub) fn unchained(tx: &mut Tx<'_>, tenant: Option<&str>, to: i64) -> Result<(u64, Option<i64>)> {
    let count =
        tx.query_one("SELECT COUNT(*) FROM hub_audit WHERE hash IS NULL AND (tenant = $1 OR $1 IS NULL)", params![tenant], |row| {
            row.get::<i64>(0)
        })?;
    let foreign = tx.query_one(
        "SELECT MIN(id) FROM hub_audit WHERE hash IS NULL AND (tenant = $1 OR $1 IS NULL) AND id > $2",
        params![tenant, to],
        |row| row.get(0),
    )?;
    Ok((count.unsigned_abs(), foreign))
}

/// The first entry that has a hash and no place in a chain.
pub(in crate::hub) fn misplaced(tx: &mut Tx<'_>, tenant: Option<&str>) -> Result<Option<i64>> {
    tx.query_one(
        "SELECT MIN(id) FROM hub_audit WHERE hash IS NOT NULL AND (tenant = $1 OR $1 IS NULL)
         AND (chain IS NULL OR seq IS NULL)",
        params![tenant],
        |row| row.get(0),
    )
}

/// The first entry of a chain that stands at a place or before it.
pub(in crate::hub) fn first_to(tx: &mut Tx<'_>, chain: &str, to: i64) -> Result<Option<i64>> {
    tx.query_one("SELECT MIN(id) FROM hub_audit WHERE chain = $1 AND seq <= $2", params![chain, to], |row| row.get(0))
}

/// The last entry that was there before the chains, as the migration wrote it down; 0 for none. Only good until it is sealed.
pub(in crate::hub) fn before_chain(tx: &mut Tx<'_>) -> Result<i64> {
    let mark = setting::find(tx, "audit.before_chain")?;
    Ok(mark.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// Entries without a hash after one number and up to another, each with the text of its detail as it is stored.
pub(in crate::hub) fn unchained_entries(tx: &mut Tx<'_>, after: i64, to: i64, limit: u32) -> Result<Vec<(AuditEntry, String)>> {
    tx.query(
        &format!("SELECT {} FROM hub_audit AS a WHERE a.hash IS NULL AND a.id > $1 AND a.id <= $2 ORDER BY a.id LIMIT $3", audit::COLUMNS),
        params![after, to, limit],
        |row| Ok((audit::entry(row)?, row.get::<String>(audit::DETAIL)?)),
    )
}

/// Removes entries without a hash up to a number that are older than this; how many.
pub(in crate::hub) fn unchained_remove(tx: &mut Tx<'_>, before: Timestamp, to: i64) -> Result<u64> {
    tx.execute("DELETE FROM hub_audit WHERE hash IS NULL AND at < $1 AND id <= $2", params![before, to])
}

/// Is there an entry of a chain about this?
pub(in crate::hub) fn has(tx: &mut Tx<'_>, chain: &str, action: &str) -> Result<bool> {
    let found: Option<i64> =
        tx.query_opt("SELECT id FROM hub_audit WHERE chain = $1 AND action = $2 LIMIT 1", params![chain, action], |row| row.get(0))?;
    Ok(found.is_some())
}

pub(in crate::hub) fn anchor(tx: &mut Tx<'_>, chain: &str) -> Result<Option<Anchor>> {
    tx.query_opt("SELECT seq, hash, entries, at, signature FROM hub_audit_anchor WHERE chain = $1", params![chain], |row| {
        Ok(Anchor {
            seq: row.get(0)?,
            hash: row.get(1)?,
            entries: row.get::<i64>(2)?.unsigned_abs(),
            at_ms: row.get(3)?,
            signature: row.get(4)?,
        })
    })
}

pub(in crate::hub) fn anchor_put(tx: &mut Tx<'_>, chain: &str, anchor: &Anchor) -> Result<()> {
    let entries = i64::try_from(anchor.entries).unwrap_or(i64::MAX);
    tx.execute(
        "INSERT INTO hub_audit_anchor (chain, seq, hash, entries, at, signature) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (chain) DO UPDATE SET seq = $2, hash = $3, entries = $4, at = $5, signature = $6",
        params![chain, anchor.seq, &anchor.hash, entries, anchor.at_ms, &anchor.signature],
    )?;
    Ok(())
}

/// The first place whose entry is not older than this; the one after the end when all are. `None`: there is no such chain.
pub(in crate::hub) fn first_since(tx: &mut Tx<'_>, chain: &str, since: Timestamp) -> Result<Option<i64>> {
    tx.query_opt(
        "SELECT COALESCE((SELECT MIN(seq) FROM hub_audit WHERE chain = $1 AND at >= $2), seq + 1) FROM hub_audit_head WHERE chain = $1",
        params![chain, since],
        |row| row.get(0),
    )
}

/// Removes entries up to a place; how many.
pub(in crate::hub) fn remove_to(tx: &mut Tx<'_>, chain: &str, to: i64) -> Result<u64> {
    tx.execute("DELETE FROM hub_audit WHERE chain = $1 AND seq <= $2", params![chain, to])
}
