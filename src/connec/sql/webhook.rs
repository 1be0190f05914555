//! Subscriptions and deliveries.

use crate::connec::webhook::{Delivery, Subscription};
use crate::hub::Receiver;
use crate::kernel::{ChangeSeq, InstanceUid, OrgUid, Result, Timestamp};
use crate::store::{Dialect, Row, Tx, params};

const COLUMNS: &str =
    "instance, channel, app, app_name, url, status, cursor, failures, failing_since, next_attempt_at, last_error, last_delivered_at";

fn subscription_of(row: &Row<'_>) -> Result<Subscription> {
    Ok(Subscription {
        instance: InstanceUid::trusted(row.get::<String>(0)?),
        channel: OrgUid::trusted(row.get::<String>(1)?),
        app: row.get(2)?,
        app_name: row.get(3)?,
        url: row.get(4)?,
        status: row.get(5)?,
        cursor: row.get(6)?,
        failures: row.get(7)?,
        failing_since: row.get(8)?,
        next_attempt_at: row.get(9)?,
        last_error: row.get(10)?,
        last_delivered_at: row.get(11)?,
    })
}

/// Makes the subscriptions that are missing, at `cursor`, and keeps the others' address current.
pub(crate) fn ensure(tx: &mut Tx<'_>, channel: &OrgUid, receivers: &[Receiver], cursor: ChangeSeq) -> Result<()> {
    for receiver in receivers {
        let now = tx.now();
        tx.execute(
            "INSERT INTO connec_webhook (instance, channel, app, app_name, url, status, cursor, failures, next_attempt_at, created_at)
             VALUES ($1, $2, $3, $4, $5, 'active', $6, 0, 0, $7)
             ON CONFLICT (instance) DO UPDATE SET url = excluded.url, app_name = excluded.app_name
             WHERE connec_webhook.url <> excluded.url OR connec_webhook.app_name <> excluded.app_name",
            params![receiver.instance.as_str(), channel.as_str(), receiver.app.as_str(), &receiver.app_name, &receiver.url, cursor, now],
        )?;
    }
    Ok(())
}

/// Subscriptions with something to send now that nobody is sending.
pub(crate) fn due(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<Subscription>> {
    let now = tx.now();
    tx.query(
        &format!(
            "SELECT {} FROM connec_webhook w JOIN connec_scope s ON s.channel = w.channel
             WHERE w.status = 'active' AND w.next_attempt_at <= $1 AND w.cursor < s.head
               AND (w.lease_until IS NULL OR w.lease_until < $1)
             ORDER BY w.next_attempt_at LIMIT $2",
            COLUMNS.split(", ").map(|column| format!("w.{column}")).collect::<Vec<_>>().join(", ")
        ),
        params![now, limit],
        subscription_of,
    )
}

/// Claims a subscription for `owner`, or renews its claim; `None` when another has it.
pub(crate) fn claim(tx: &mut Tx<'_>, instance: &InstanceUid, owner: &str, lease_ms: i64) -> Result<Option<Subscription>> {
    let now = tx.now();
    tx.query_opt(
        &format!(
            "UPDATE connec_webhook SET lease_owner = $2, lease_until = $3
             WHERE instance = $1 AND status = 'active' AND (lease_until IS NULL OR lease_until < $4 OR lease_owner = $2)
             RETURNING {COLUMNS}"
        ),
        params![instance.as_str(), owner, now.plus_ms(lease_ms), now],
        subscription_of,
    )
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

/// Moves a subscription past changes that it does not want.
pub(crate) fn skip_to(tx: &mut Tx<'_>, instance: &InstanceUid, cursor: ChangeSeq) -> Result<()> {
    tx.execute("UPDATE connec_webhook SET cursor = $2 WHERE instance = $1 AND cursor < $2", params![instance.as_str(), cursor])?;
    Ok(())
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

/// Takes note of a delivery that was taken.
pub(crate) fn delivered(tx: &mut Tx<'_>, delivery: &Delivery, status: i64) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE connec_delivery SET status = 'delivered', response_status = $2, error = NULL, at = $3 WHERE id = $1",
        params![&delivery.id, status, now],
    )?;
    tx.execute(
        "UPDATE connec_webhook SET cursor = $2, failures = 0, failing_since = NULL, next_attempt_at = 0, last_error = NULL, last_delivered_at = $3
         WHERE instance = $1 AND cursor < $2",
        params![delivery.instance.as_str(), delivery.to_seq, now],
    )?;
    Ok(())
}

/// How a subscription goes on after a failure.
pub(crate) struct Failure<'a> {
    pub(crate) error: &'a str,
    pub(crate) response_status: Option<i64>,
    pub(crate) failures: i64,
    pub(crate) failing_since: Timestamp,
    pub(crate) next_attempt_at: Timestamp,
    pub(crate) give_up: bool,
}

/// Takes note of a delivery that failed, and gives the claim back.
pub(crate) fn failed(tx: &mut Tx<'_>, delivery: &Delivery, failure: &Failure<'_>) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE connec_delivery SET status = $2, response_status = $3, error = $4, at = $5 WHERE id = $1",
        params![&delivery.id, if failure.give_up { "dead" } else { "failed" }, failure.response_status, failure.error, now],
    )?;
    tx.execute(
        "UPDATE connec_webhook SET status = $2, failures = $3, failing_since = $4, next_attempt_at = $5, last_error = $6,
            lease_owner = NULL, lease_until = NULL
         WHERE instance = $1",
        params![
            delivery.instance.as_str(),
            if failure.give_up { "disabled" } else { "active" },
            failure.failures,
            failure.failing_since,
            failure.next_attempt_at,
            failure.error
        ],
    )?;
    Ok(())
}

/// Lets a subscription start over at once; `false` when there is none.
pub(crate) fn retry(tx: &mut Tx<'_>, channel: &OrgUid, instance: &str) -> Result<bool> {
    let touched = tx.execute(
        "UPDATE connec_webhook SET status = 'active', failures = 0, failing_since = NULL, next_attempt_at = 0 WHERE channel = $1 AND instance = $2",
        params![channel.as_str(), instance],
    )?;
    tx.execute("UPDATE connec_delivery SET status = 'failed' WHERE instance = $1 AND status = 'dead'", params![instance])?;
    Ok(touched > 0)
}

pub(crate) fn list(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Vec<Subscription>> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM connec_webhook WHERE channel = $1 ORDER BY created_at, instance"),
        params![channel.as_str()],
        subscription_of,
    )
}

const DELIVERY_COLUMNS: &str = "id, instance, channel, from_seq, to_seq, status, attempts, response_status, error, created_at, at";

fn delivery_of(row: &Row<'_>) -> Result<Delivery> {
    Ok(Delivery {
        id: row.get(0)?,
        instance: InstanceUid::trusted(row.get::<String>(1)?),
        channel: OrgUid::trusted(row.get::<String>(2)?),
        from_seq: row.get(3)?,
        to_seq: row.get(4)?,
        status: row.get(5)?,
        attempts: row.get(6)?,
        response_status: row.get(7)?,
        error: row.get(8)?,
        created_at: row.get(9)?,
        at: row.get(10)?,
    })
}

/// The delivery that was begun and not taken yet.
pub(crate) fn delivery_open(tx: &mut Tx<'_>, subscription: &Subscription) -> Result<Option<Delivery>> {
    tx.query_opt(
        &format!(
            "SELECT {DELIVERY_COLUMNS} FROM connec_delivery
             WHERE instance = $1 AND to_seq > $2 AND status IN ('pending', 'failed') ORDER BY to_seq LIMIT 1"
        ),
        params![subscription.instance.as_str(), subscription.cursor],
        delivery_of,
    )
}

/// Begins a delivery, or another attempt at it.
pub(crate) fn delivery_begin(tx: &mut Tx<'_>, delivery: &Delivery) -> Result<()> {
    tx.execute(
        "INSERT INTO connec_delivery (id, instance, channel, from_seq, to_seq, status, attempts, created_at, at)
         VALUES ($1, $2, $3, $4, $5, 'pending', $6, $7, $8)
         ON CONFLICT (id) DO UPDATE SET status = 'pending', attempts = excluded.attempts, at = excluded.at",
        params![
            &delivery.id,
            delivery.instance.as_str(),
            delivery.channel.as_str(),
            delivery.from_seq,
            delivery.to_seq,
            delivery.attempts,
            delivery.created_at,
            delivery.at
        ],
    )?;
    Ok(())
}

/// Forgets deliveries that were taken long ago.
pub(crate) fn delivery_prune(tx: &mut Tx<'_>, instance: &InstanceUid, before_seq: ChangeSeq) -> Result<()> {
    tx.execute(
        "DELETE FROM connec_delivery WHERE instance = $1 AND to_seq < $2 AND status = 'delivered'",
        params![instance.as_str(), before_seq],
    )?;
    Ok(())
}

/// The latest deliveries of a subscription, newest first.
pub(crate) fn deliveries(tx: &mut Tx<'_>, channel: &OrgUid, instance: &str, limit: i64) -> Result<Vec<Delivery>> {
    tx.query(
        &format!(
            "SELECT {DELIVERY_COLUMNS} FROM connec_delivery WHERE channel = $1 AND instance = $2 ORDER BY to_seq DESC, created_at DESC LIMIT $3"
        ),
        params![channel.as_str(), instance, limit],
        delivery_of,
    )
}
