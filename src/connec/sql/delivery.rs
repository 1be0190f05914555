//! Deliveries and the attempts at them: the latest of each subscription.

use crate::connec::webhook::{Attempt, Delivery};
use crate::kernel::{InstanceUid, OrgUid, Result};
use crate::store::{Row, Tx, params};

const COLUMNS: &str = "id, instance, channel, number, from_seq, to_seq, records, status, attempts, response_status, error, created_at, at";

fn delivery_of(row: &Row<'_>) -> Result<Delivery> {
    Ok(Delivery {
        id: row.get(0)?,
        instance: InstanceUid::trusted(row.get::<String>(1)?),
        channel: OrgUid::trusted(row.get::<String>(2)?),
        number: row.get(3)?,
        from_seq: row.get(4)?,
        to_seq: row.get(5)?,
        records: row.get(6)?,
        status: row.get(7)?,
        attempts: row.get(8)?,
        response_status: row.get(9)?,
        error: row.get(10)?,
        created_at: row.get(11)?,
        at: row.get(12)?,
    })
}

pub(crate) fn insert(tx: &mut Tx<'_>, delivery: &Delivery) -> Result<()> {
    tx.execute(
        "INSERT INTO connec_delivery (id, instance, channel, number, from_seq, to_seq, records, status, attempts, created_at, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            &delivery.id,
            delivery.instance.as_str(),
            delivery.channel.as_str(),
            delivery.number,
            delivery.from_seq,
            delivery.to_seq,
            delivery.records,
            &delivery.status,
            delivery.attempts,
            delivery.created_at,
            delivery.at
        ],
    )?;
    Ok(())
}

pub(crate) fn find(tx: &mut Tx<'_>, instance: &InstanceUid, number: i64) -> Result<Option<Delivery>> {
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM connec_delivery WHERE instance = $1 AND number = $2"),
        params![instance.as_str(), number],
        delivery_of,
    )
}

/// Begins another attempt at a delivery.
pub(crate) fn begin_again(tx: &mut Tx<'_>, delivery: &Delivery) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE connec_delivery SET status = 'pending', attempts = $3, at = $4 WHERE instance = $1 AND number = $2",
        params![delivery.instance.as_str(), delivery.number, delivery.attempts, now],
    )?;
    Ok(())
}

/// What became of a delivery that was sent.
pub(crate) fn finish(tx: &mut Tx<'_>, delivery: &Delivery, status: &str, response_status: Option<i64>, error: Option<&str>) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE connec_delivery SET status = $3, response_status = $4, error = $5, at = $6
         WHERE instance = $1 AND number = $2 AND status <> 'replaced'",
        params![delivery.instance.as_str(), delivery.number, status, response_status, error, now],
    )?;
    Ok(())
}

/// Gives the deliveries of an instance in one status another.
pub(crate) fn restatus(tx: &mut Tx<'_>, instance: &str, from: &str, to: &str) -> Result<()> {
    tx.execute("UPDATE connec_delivery SET status = $3 WHERE instance = $1 AND status = $2", params![instance, from, to])?;
    Ok(())
}

/// The latest deliveries of an instance, newest first.
pub(crate) fn list(tx: &mut Tx<'_>, instance: &str, limit: i64) -> Result<Vec<Delivery>> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM connec_delivery WHERE instance = $1 ORDER BY number DESC LIMIT $2"),
        params![instance, limit],
        delivery_of,
    )
}

/// Forgets all but the latest `keep` deliveries before `number`.
pub(crate) fn prune(tx: &mut Tx<'_>, instance: &InstanceUid, number: i64, keep: i64) -> Result<()> {
    tx.execute("DELETE FROM connec_delivery WHERE instance = $1 AND number <= $2", params![instance.as_str(), number - keep])?;
    Ok(())
}

pub(crate) fn attempt_insert(tx: &mut Tx<'_>, channel: &OrgUid, instance: &InstanceUid, attempt: &Attempt) -> Result<()> {
    tx.execute(
        "INSERT INTO connec_attempt (instance, number, delivery, channel, at, duration_ms, response_status, error, excerpt)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            instance.as_str(),
            attempt.number,
            &attempt.delivery,
            channel.as_str(),
            attempt.at,
            attempt.duration_ms,
            attempt.response_status,
            attempt.error.as_ref(),
            &attempt.excerpt
        ],
    )?;
    Ok(())
}

/// One more than a page of the attempts of an instance, newest first, before the attempt of this number.
pub(crate) fn attempts(tx: &mut Tx<'_>, instance: &str, before: i64, limit: i64) -> Result<Vec<Attempt>> {
    tx.query(
        "SELECT number, delivery, at, duration_ms, response_status, error, excerpt FROM connec_attempt
         WHERE instance = $1 AND number < $2 ORDER BY number DESC LIMIT $3",
        params![instance, before, limit],
        |row| {
            Ok(Attempt {
                number: row.get(0)?,
                delivery: row.get(1)?,
                at: row.get(2)?,
                duration_ms: row.get(3)?,
                response_status: row.get(4)?,
                error: row.get(5)?,
                excerpt: row.get(6)?,
            })
        },
    )
}

/// Forgets all but the latest `keep` attempts before `number`.
pub(crate) fn attempt_prune(tx: &mut Tx<'_>, instance: &InstanceUid, number: i64, keep: i64) -> Result<()> {
    tx.execute("DELETE FROM connec_attempt WHERE instance = $1 AND number <= $2", params![instance.as_str(), number - keep])?;
    Ok(())
}
