//! Subscriptions: who is told, how far it was told, and who is telling it now.

use crate::connec::webhook::{Subscription, SubscriptionStatus};
use crate::hub::Receiver;
use crate::kernel::{ChangeSeq, InstanceUid, OrgUid, Result, Timestamp};
use crate::store::{Dialect, Row, Tx, params};

const COLUMNS: &str = "instance, channel, app, app_name, url, status, disabled_at, disabled_reason, cursor, epoch, open_delivery, failures,
     failing_since, next_attempt_at, last_error, last_duration_ms, last_delivered_at";

/// [`COLUMNS`] of a subscription that is joined as `w`.
const COLUMNS_OF_W: &str = "w.instance, w.channel, w.app, w.app_name, w.url, w.status, w.disabled_at, w.disabled_reason, w.cursor, w.epoch,
     w.open_delivery, w.failures, w.failing_since, w.next_attempt_at, w.last_error, w.last_duration_ms, w.last_delivered_at";

fn subscription_of(row: &Row<'_>) -> Result<Subscription> {
    Ok(Subscription {
        instance: InstanceUid::trusted(row.get::<String>(0)?),
        channel: OrgUid::trusted(row.get::<String>(1)?),
        app: row.get(2)?,
        app_name: row.get(3)?,
        url: row.get(4)?,
        status: SubscriptionStatus::from_word(&row.get::<String>(5)?)?,
        disabled_at: row.get(6)?,
        disabled_reason: row.get(7)?,
        cursor: row.get(8)?,
        epoch: row.get(9)?,
        open_delivery: row.get(10)?,
        failures: row.get(11)?,
        failing_since: row.get(12)?,
        next_attempt_at: row.get(13)?,
        last_error: row.get(14)?,
        last_duration_ms: row.get(15)?,
        last_delivered_at: row.get(16)?,
    })
}

/// Makes the subscriptions that are missing, at `cursor`, and keeps the others' address current. How many were missing.
pub(crate) fn ensure(tx: &mut Tx<'_>, channel: &OrgUid, receivers: &[Receiver], cursor: ChangeSeq) -> Result<u64> {
    let now = tx.now();
    let mut made = 0;
    for receiver in receivers {
        tx.execute(
            "UPDATE connec_webhook SET url = $2, app_name = $3 WHERE instance = $1 AND (url <> $2 OR app_name <> $3)",
            params![receiver.instance.as_str(), &receiver.url, &receiver.app_name],
        )?;
        made += tx.execute(
            "INSERT INTO connec_webhook (instance, channel, app, app_name, url, status, cursor, epoch, deliveries, attempts, failures,
                next_attempt_at, created_at)
             VALUES ($1, $2, $3, $4, $5, 'active', $6, 0, 0, 0, 0, 0, $7)
             ON CONFLICT (instance) DO NOTHING",
            params![receiver.instance.as_str(), channel.as_str(), receiver.app.as_str(), &receiver.app_name, &receiver.url, cursor, now],
        )?;
    }
    Ok(made)
}

/// Subscriptions with something to send now that nobody but `owner` is sending; of one organization, or of all.
pub(crate) fn due(tx: &mut Tx<'_>, owner: &str, channel: Option<&OrgUid>) -> Result<Vec<Subscription>> {
    let now = tx.now();
    let select = |condition: &str| {
        format!(
            "SELECT {COLUMNS_OF_W} FROM connec_webhook w JOIN connec_scope s ON s.channel = w.channel
             WHERE w.status = 'active' AND w.next_attempt_at <= $1 AND w.cursor < s.head
               AND (w.lease_until IS NULL OR w.lease_until < $1 OR w.lease_owner = $2){condition}
             ORDER BY w.next_attempt_at, w.instance"
        )
    };
    match channel {
        Some(channel) => tx.query(&select(" AND w.channel = $3"), params![now, owner, channel.as_str()], subscription_of),
        None => tx.query(&select(""), params![now, owner], subscription_of),
    }
}

pub(crate) fn find(tx: &mut Tx<'_>, instance: &str) -> Result<Option<Subscription>> {
    tx.query_opt(&format!("SELECT {COLUMNS} FROM connec_webhook WHERE instance = $1"), params![instance], subscription_of)
}

pub(crate) fn list(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Vec<Subscription>> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM connec_webhook WHERE channel = $1 ORDER BY created_at, instance"),
        params![channel.as_str()],
        subscription_of,
    )
}

/// Who works on a subscription: this process, which must be the only one, on what it has read.
pub(crate) struct Claim<'a> {
    pub(crate) owner: &'a str,
    pub(crate) lease_ms: i64,
}

/// Claims a subscription for the next delivery, whose number is the answer; `None` when it is not as it was read, when it
/// is not its time, or when another works on it.
pub(crate) fn claim_new(tx: &mut Tx<'_>, read: &Subscription, claim: &Claim<'_>) -> Result<Option<i64>> {
    let now = tx.now();
    tx.query_opt(
        "UPDATE connec_webhook SET lease_owner = $2, lease_until = $3, deliveries = deliveries + 1, open_delivery = deliveries + 1
         WHERE instance = $1 AND epoch = $4 AND cursor = $5 AND open_delivery IS NULL AND status = 'active' AND next_attempt_at <= $6
           AND (lease_until IS NULL OR lease_until < $6 OR lease_owner = $2)
         RETURNING deliveries",
        params![read.instance.as_str(), claim.owner, now.plus_ms(claim.lease_ms), read.epoch, read.cursor, now],
        |row| row.get(0),
    )
}

/// Claims a subscription to try its open delivery again; as [`claim_new`].
pub(crate) fn claim_open(tx: &mut Tx<'_>, read: &Subscription, claim: &Claim<'_>) -> Result<bool> {
    let now = tx.now();
    let claimed = tx.execute(
        "UPDATE connec_webhook SET lease_owner = $2, lease_until = $3
         WHERE instance = $1 AND epoch = $4 AND cursor = $5 AND open_delivery = $7 AND status = 'active' AND next_attempt_at <= $6
           AND (lease_until IS NULL OR lease_until < $6 OR lease_owner = $2)",
        params![read.instance.as_str(), claim.owner, now.plus_ms(claim.lease_ms), read.epoch, read.cursor, now, read.open_delivery],
    )?;
    Ok(claimed > 0)
}

/// Gives the claim back.
pub(crate) fn release(tx: &mut Tx<'_>, instance: &InstanceUid, owner: &str) -> Result<()> {
    tx.execute(
        "UPDATE connec_webhook SET lease_owner = NULL, lease_until = NULL WHERE instance = $1 AND lease_owner = $2",
        params![instance.as_str(), owner],
    )?;
    Ok(())
}

/// Drops claims that a killed process left behind. Only where no other process can hold one: an SQLite database has one server.
pub(crate) fn release_all(tx: &mut Tx<'_>) -> Result<()> {
    if tx.dialect() == Dialect::Sqlite {
        tx.execute("UPDATE connec_webhook SET lease_owner = NULL, lease_until = NULL WHERE lease_until IS NOT NULL", params![])?;
    }
    Ok(())
}

/// Moves a subscription past changes that do not concern it, unless it is not as it was read or another works on it.
pub(crate) fn skip_to(tx: &mut Tx<'_>, read: &Subscription, to: ChangeSeq, owner: &str) -> Result<bool> {
    let now = tx.now();
    let moved = tx.execute(
        "UPDATE connec_webhook SET cursor = $2, open_delivery = NULL
         WHERE instance = $1 AND epoch = $3 AND cursor = $4 AND (lease_until IS NULL OR lease_until < $5 OR lease_owner = $6)",
        params![read.instance.as_str(), to, read.epoch, read.cursor, now, owner],
    )?;
    Ok(moved > 0)
}

/// Waits without counting a failure: the instance is not running.
pub(crate) fn postpone(tx: &mut Tx<'_>, instance: &InstanceUid, wait_ms: i64, why: &str) -> Result<()> {
    let at = tx.now().plus_ms(wait_ms);
    tx.execute(
        "UPDATE connec_webhook SET next_attempt_at = $2, last_error = $3, lease_owner = NULL, lease_until = NULL WHERE instance = $1",
        params![instance.as_str(), at, why],
    )?;
    Ok(())
}

/// Moves the cursor over a delivery that was taken. Not when the claim was lost or a replay came between: who claimed or
/// replayed says where the cursor is.
pub(crate) fn advance(tx: &mut Tx<'_>, read: &Subscription, to: ChangeSeq, duration_ms: i64, owner: &str) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE connec_webhook SET cursor = $2, open_delivery = NULL, failures = 0, failing_since = NULL, next_attempt_at = 0,
            last_error = NULL, last_duration_ms = $3, last_delivered_at = $4
         WHERE instance = $1 AND epoch = $5 AND lease_owner = $6",
        params![read.instance.as_str(), to, duration_ms, now, read.epoch, owner],
    )?;
    Ok(())
}

/// How a subscription goes on after a failure.
pub(crate) struct Failure<'a> {
    pub(crate) error: &'a str,
    pub(crate) failures: i64,
    pub(crate) failing_since: Timestamp,
    pub(crate) next_attempt_at: Timestamp,
    pub(crate) duration_ms: i64,
}

/// Takes note of a failure and gives the claim back; `false` when the claim was lost or a replay came between.
pub(crate) fn fail(tx: &mut Tx<'_>, read: &Subscription, failure: &Failure<'_>, owner: &str) -> Result<bool> {
    let touched = tx.execute(
        "UPDATE connec_webhook SET failures = $2, failing_since = $3, next_attempt_at = $4, last_error = $5, last_duration_ms = $6,
            lease_owner = NULL, lease_until = NULL
         WHERE instance = $1 AND epoch = $7 AND lease_owner = $8",
        params![
            read.instance.as_str(),
            failure.failures,
            failure.failing_since,
            failure.next_attempt_at,
            failure.error,
            failure.duration_ms,
            read.epoch,
            owner
        ],
    )?;
    Ok(touched > 0)
}

/// Stops telling it, for this reason. `false` when it was disabled already.
pub(crate) fn disable(tx: &mut Tx<'_>, instance: &str, reason: &str) -> Result<bool> {
    let now = tx.now();
    let touched = tx.execute(
        "UPDATE connec_webhook SET status = 'disabled', disabled_at = $2, disabled_reason = $3 WHERE instance = $1 AND status = 'active'",
        params![instance, now, reason],
    )?;
    Ok(touched > 0)
}

/// Lets it start over at once.
pub(crate) fn enable(tx: &mut Tx<'_>, instance: &str) -> Result<()> {
    tx.execute(
        "UPDATE connec_webhook SET status = 'active', disabled_at = NULL, disabled_reason = NULL, failures = 0, failing_since = NULL,
            next_attempt_at = 0
         WHERE instance = $1",
        params![instance],
    )?;
    Ok(())
}

/// Puts the cursor anywhere: what comes after is told (again). What was begun before is not completed.
pub(crate) fn rewind(tx: &mut Tx<'_>, instance: &str, cursor: ChangeSeq) -> Result<()> {
    tx.execute(
        "UPDATE connec_webhook SET cursor = $2, epoch = epoch + 1, open_delivery = NULL, failures = 0, failing_since = NULL,
            next_attempt_at = 0, lease_owner = NULL, lease_until = NULL
         WHERE instance = $1",
        params![instance, cursor],
    )?;
    Ok(())
}

/// The number of the next attempt.
pub(crate) fn attempt_number(tx: &mut Tx<'_>, instance: &InstanceUid) -> Result<Option<i64>> {
    tx.query_opt(
        "UPDATE connec_webhook SET attempts = attempts + 1 WHERE instance = $1 RETURNING attempts",
        params![instance.as_str()],
        |row| row.get(0),
    )
}
