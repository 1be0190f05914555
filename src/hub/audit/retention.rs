//! For how long the audit is kept. What is older goes from the front of each chain; a signed mark of the last entry that went
//! is what the rest is checked from.

use std::time::Duration;

use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::chain::{self, PLATFORM};
use super::{Line, old, record};
use crate::hub::{Action, Actor, ActorKind, Hub, Origin, Permit, sql};
use crate::kernel::{Error, MasterKey, Result, constant_time_eq};
use crate::store::Tx;

/// The name of the setting.
const SETTING: &str = "audit.retention";
/// The longest retention in days: a century.
const DAYS_MAX: u32 = 36_500;
const DAY_SECONDS: i64 = 86_400;
/// How many entries go in one transaction: a long one would hold up who appends.
const ENTRIES_AT_ONCE: i64 = 5_000;
/// How often it is looked, and how long after the start for the first time.
const ROUND_EVERY: Duration = Duration::from_hours(1);
const ROUND_FIRST: Duration = Duration::from_mins(2);
/// What signatures of marks are for.
const PURPOSE: &str = "audit anchor";

/// For how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditRetention {
    /// Nothing is ever removed.
    Forever,
    /// What is older is removed.
    Days(u32),
}

impl AuditRetention {
    /// Reads `forever` or a number of days.
    ///
    /// # Errors
    /// Invalid (field `keep`) when it is neither.
    pub fn parse(text: &str) -> Result<Self> {
        if text == "forever" {
            return Ok(Self::Forever);
        }
        let days = text.strip_suffix('d').unwrap_or(text).parse().ok().filter(|days| (1..=DAYS_MAX).contains(days));
        days.map(Self::Days).ok_or_else(|| {
            Error::invalid("keep", format!("`{text}` is not a time for which the audit is kept"))
                .hint(format!("use `forever`, or a number of days from 1 to {DAYS_MAX}"))
        })
    }
}

impl std::fmt::Display for AuditRetention {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Forever => f.write_str("forever"),
            Self::Days(days) => write!(f, "{days}d"),
        }
    }
}

/// The mark of what went.
pub(in crate::hub) struct Anchor {
    pub(in crate::hub) seq: i64,
    pub(in crate::hub) hash: String,
    pub(in crate::hub) entries: u64,
    pub(in crate::hub) at_ms: i64,
    pub(in crate::hub) signature: String,
}

fn sign(master: &MasterKey, chain: &str, anchor: &Anchor) -> String {
    let fields = json!([chain, anchor.seq, anchor.hash, anchor.entries, anchor.at_ms]);
    master.sign(PURPOSE, &fields.to_string())
}

/// Did we make this mark?
pub(super) fn anchor_holds(master: &MasterKey, chain: &str, anchor: &Anchor) -> bool {
    constant_time_eq(&sign(master, chain, anchor), &anchor.signature)
}

fn kept(tx: &mut Tx<'_>) -> Result<AuditRetention> {
    sql::setting::find(tx, SETTING)?.map_or(Ok(AuditRetention::Forever), |text| AuditRetention::parse(&text))
}

impl Hub {
    /// For how long the audit is kept.
    ///
    /// # Errors
    /// The store's.
    pub async fn audit_retention_show(&self, permit: &Permit) -> Result<AuditRetention> {
        permit.expect(Action::Operate)?;
        self.db.read(kept).await
    }

    /// Sets it. What is older goes within the hour.
    ///
    /// # Errors
    /// The store's.
    pub async fn audit_retention_set(&self, permit: &Permit, keep: AuditRetention) -> Result<AuditRetention> {
        permit.expect(Action::Operate)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let before = kept(tx)?;
                sql::setting::put(tx, SETTING, &keep.to_string())?;
                let detail = super::difference(&json!({"keep": before.to_string()}), &json!({"keep": keep.to_string()}));
                record(tx, &permit, "audit.retention", PLATFORM, None, &detail)?;
                Ok(keep)
            })
            .await
    }

    /// Removes what is older than the retention, now and then, until `stop`. Several processes may do this over one database:
    /// what one has removed is nothing to do for the next.
    pub async fn audit_retention_run(&self, stop: CancellationToken) {
        let mut wait = ROUND_FIRST;
        loop {
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = stop.cancelled() => return,
            }
            wait = ROUND_EVERY;
            if let Err(error) = self.audit_expire().await {
                tracing::warn!(error = %error, cause = error.cause(), "the audit could not be shortened");
            }
        }
    }

    /// Removes what is older than the retention, once; how many entries went.
    ///
    /// # Errors
    /// The store's.
    pub async fn audit_expire(&self) -> Result<u64> {
        let (keep, chains) = self.db.read(|tx| Ok((kept(tx)?, sql::audit_chain::chains(tx, None)?))).await?;
        let AuditRetention::Days(days) = keep else { return Ok(0) };
        let mut removed = 0;
        for chain in chains {
            loop {
                let (name, master) = (chain.clone(), self.master.clone());
                let went = self.db.write(move |tx| expire(tx, &master, &name, days)).await?;
                removed += went;
                if went < ENTRIES_AT_ONCE.unsigned_abs() {
                    break;
                }
            }
        }
        let before = self.db.clock().now().plus_seconds(-i64::from(days) * DAY_SECONDS);
        let master = self.master.clone();
        removed += self.db.write(move |tx| old::expire(tx, &master, before)).await?;
        Ok(removed)
    }
}

/// Removes the oldest entries of a chain, some at a time. An entry goes only when all before it go.
fn expire(tx: &mut Tx<'_>, master: &MasterKey, chain: &str, days: u32) -> Result<u64> {
    let now = tx.now();
    let before = now.plus_seconds(-i64::from(days) * DAY_SECONDS);
    let old = sql::audit_chain::anchor(tx, chain)?;
    if old.as_ref().is_some_and(|anchor| !anchor_holds(master, chain, anchor)) {
        tracing::warn!(chain, "the audit is not shortened: its mark is not ours, see `mno hub audit verify`");
        return Ok(0);
    }
    let (from, from_hash, gone) = old.map_or((0, String::new(), 0), |anchor| (anchor.seq, anchor.hash, anchor.entries));
    let Some(first_kept) = sql::audit_chain::first_since(tx, chain, before)? else { return Ok(0) };
    let to = (first_kept - 1).min(from + ENTRIES_AT_ONCE);
    if to <= from {
        return Ok(0);
    }
    // What was tampered with stays, to be found: our mark would vouch for it.
    let Some(hash) = sealed_to(tx, master, chain, (from, &from_hash), to)? else {
        tracing::warn!(chain, "the audit is not shortened: an entry is missing or was changed, see `mno hub audit verify`");
        return Ok(0);
    };
    let removed = sql::audit_chain::remove_to(tx, chain, to)?;
    let mut anchor = Anchor { seq: to, hash, entries: gone + removed, at_ms: now.as_ms(), signature: String::new() };
    anchor.signature = sign(master, chain, &anchor);
    sql::audit_chain::anchor_put(tx, chain, &anchor)?;
    let tenant = (chain != PLATFORM).then_some(chain);
    let actor =
        Actor { kind: ActorKind::Service, uid: "retention".to_owned(), name: "retention of the audit".to_owned(), impersonator: None };
    let line = Line {
        actor: &actor,
        origin: &Origin::default(),
        tenant,
        organization: None,
        action: "audit.expire",
        subject: chain,
        detail: &json!({"removed": removed, "up_to": to, "keep": AuditRetention::Days(days).to_string()}),
    };
    super::append(tx, master, &line)?;
    Ok(removed)
}

/// The hash of an entry, when it and all between a place and it are there as they were written.
fn sealed_to(tx: &mut Tx<'_>, master: &MasterKey, chain: &str, from: (i64, &str), to: i64) -> Result<Option<String>> {
    let (mut seq, mut hash) = (from.0, from.1.to_owned());
    let limit = u32::try_from(ENTRIES_AT_ONCE).unwrap_or(u32::MAX);
    for (entry, detail) in sql::audit_chain::entries(tx, chain, seq, to, limit)? {
        hash = chain::seal(master, &hash, &entry, &detail);
        seq += 1;
        if entry.seq != Some(seq) || entry.hash.as_deref() != Some(&hash) {
            return Ok(None);
        }
    }
    Ok((seq == to).then_some(hash))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retention_is_read_as_it_is_shown() {
        for (text, keep) in [("forever", AuditRetention::Forever), ("90d", AuditRetention::Days(90)), ("1", AuditRetention::Days(1))] {
            assert_eq!(AuditRetention::parse(text).unwrap(), keep);
            assert_eq!(AuditRetention::parse(&keep.to_string()).unwrap(), keep);
        }
        for wrong in ["", "0", "-1", "x", "36501", "1w"] {
            assert_eq!(AuditRetention::parse(wrong).unwrap_err().field(), Some("keep"), "{wrong}");
        }
    }

    #[test]
    fn a_mark_that_somebody_else_made_does_not_hold() {
        let (ours, theirs) = (MasterKey::random(), MasterKey::random());
        let mut anchor = Anchor { seq: 5, hash: "h".into(), entries: 5, at_ms: 1, signature: String::new() };
        anchor.signature = sign(&ours, "tnt-1", &anchor);
        assert!(anchor_holds(&ours, "tnt-1", &anchor));
        assert!(!anchor_holds(&theirs, "tnt-1", &anchor) && !anchor_holds(&ours, "tnt-2", &anchor));
        anchor.seq = 6;
        assert!(!anchor_holds(&ours, "tnt-1", &anchor));
    }
}
