//! Brute force: failures are counted in the database, so that replicas count together, for the account that is tried and for
//! the address that tries.
//!
//! The account is counted by what was typed, whether or not there is such an account: a lock tells nothing about who exists.
//! After some free attempts each further failure blocks for twice as long as the one before, up to an hour; what nobody tried
//! for a while is forgotten.

use super::sql;
use crate::kernel::{Error, ErrorKind, MasterKey, Result};
use crate::store::Tx;

/// For what failures are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Subject {
    key: String,
    limits: Limits,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Limits {
    /// Failures that cost nothing.
    free: i64,
    first_block_seconds: i64,
    forgotten_after_seconds: i64,
}

const BLOCK_SECONDS_MAX: i64 = 3_600;

/// What is kept of a subject.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Count {
    pub(super) failures: i64,
    pub(super) last_at_ms: i64,
    pub(super) blocked_until_ms: Option<i64>,
}

impl Subject {
    /// The account that somebody tries to open. Kept as a signature: the table is no list of addresses that were tried.
    pub(super) fn account(master: &MasterKey, email_key: &str) -> Self {
        let key = format!("account:{}", master.sign("throttle", email_key));
        Self { key, limits: Limits { free: 5, first_block_seconds: 60, forgotten_after_seconds: 86_400 } }
    }

    /// The address from which somebody tries. Many people can share one.
    pub(super) fn address(address: &str) -> Self {
        let key = format!("address:{}", network(address));
        Self { key, limits: Limits { free: 50, first_block_seconds: 60, forgotten_after_seconds: 3_600 } }
    }

    /// Codes of a second factor: whoever tries them knows the password.
    pub(super) fn second_factor(user_uid: &str) -> Self {
        let key = format!("second_factor:{user_uid}");
        Self { key, limits: Limits { free: 5, first_block_seconds: 60, forgotten_after_seconds: 86_400 } }
    }

    /// Mails and accounts that an address asks for.
    pub(super) fn requests(address: &str) -> Self {
        let key = format!("requests:{}", network(address));
        Self { key, limits: Limits { free: 100, first_block_seconds: 60, forgotten_after_seconds: 3_600 } }
    }
}

/// Whoever has one address of version 6 has the 64 bits behind it too.
fn network(address: &str) -> String {
    match address.parse::<std::net::Ipv6Addr>() {
        Ok(address) => std::net::Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).to_string(),
        Err(_) => address.to_owned(),
    }
}

fn current(tx: &mut Tx<'_>, subject: &Subject) -> Result<Count> {
    let count = sql::throttle::get(tx, &subject.key)?.unwrap_or_default();
    let forgotten = tx.now().as_ms() - count.last_at_ms > subject.limits.forgotten_after_seconds * 1000;
    Ok(if forgotten { Count::default() } else { count })
}

/// Refuses while one of the subjects is blocked.
///
/// # Errors
/// Busy.
pub(super) fn check(tx: &mut Tx<'_>, subjects: &[&Subject]) -> Result<()> {
    for subject in subjects {
        if current(tx, subject)?.blocked_until_ms.is_some_and(|until| until > tx.now().as_ms()) {
            return Err(blocked());
        }
    }
    Ok(())
}

fn blocked() -> Error {
    Error::new(ErrorKind::Busy, "there were too many attempts: try again later")
        .hint("a link that opens a locked account was mailed to its owner")
}

/// Counts a failure; true when this one began or prolonged a block.
pub(super) fn fail(tx: &mut Tx<'_>, subject: &Subject) -> Result<bool> {
    let now_ms = tx.now().as_ms();
    let failures = current(tx, subject)?.failures.saturating_add(1);
    let over = failures - subject.limits.free;
    let blocked_until_ms = (over >= 0).then(|| {
        let doubled = subject.limits.first_block_seconds.saturating_mul(1 << over.min(12));
        now_ms + doubled.min(BLOCK_SECONDS_MAX) * 1000
    });
    sql::throttle::put(tx, &subject.key, Count { failures, last_at_ms: now_ms, blocked_until_ms })?;
    sql::throttle::sweep(tx, now_ms - 2 * 86_400_000)?;
    Ok(blocked_until_ms.is_some())
}

/// How many failures locked a subject, while it is locked.
pub(super) fn locked(tx: &mut Tx<'_>, subject: &Subject) -> Result<Option<i64>> {
    let count = current(tx, subject)?;
    Ok(count.blocked_until_ms.filter(|until| *until > tx.now().as_ms()).map(|_| count.failures))
}

/// Counts a request that is limited whether it succeeds or not.
///
/// # Errors
/// Busy, when there were too many.
pub(super) fn count_request(tx: &mut Tx<'_>, subject: &Subject) -> Result<()> {
    check(tx, &[subject])?;
    fail(tx, subject).map(drop)
}

/// Forgets a subject's failures.
pub(super) fn clear(tx: &mut Tx<'_>, subject: &Subject) -> Result<()> {
    sql::throttle::delete(tx, &subject.key)
}
