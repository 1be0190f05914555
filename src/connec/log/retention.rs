//! Retention: for how long an organization's log is kept in full.

use std::time::Duration;

use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use super::moment::Moment;
use crate::connec::{Connec, sql};
use crate::hub::{Action, Actor, ActorKind, Asker, Credential, Origin, audit_job};
use crate::jobs::enqueue;
use crate::kernel::{ChangeSeq, Error, OrgUid, Result};
use crate::store::Tx;

/// The name of the setting.
const SETTING: &str = "log_retention";
/// The scope of the installation's own.
const INSTALLATION: &str = "";
/// The longest retention in days: a century.
const DAYS_MAX: u32 = 36_500;
/// How often the logs are looked at, and how long after the start for the first time.
const ROUND_EVERY: Duration = Duration::from_hours(1);
const ROUND_FIRST: Duration = Duration::from_mins(1);
/// How many organizations are listed at once.
const CHANNELS_AT_ONCE: u32 = 500;
const DAY_SECONDS: i64 = 86_400;

/// For how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Nothing is ever dropped.
    Forever,
    /// What is older is compacted.
    Days(u32),
}

impl Keep {
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
            Error::invalid("keep", format!("`{text}` is not a time for which the log is kept"))
                .hint(format!("use `forever`, or a number of days from 1 to {DAYS_MAX}"))
        })
    }
}

impl std::fmt::Display for Keep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Forever => f.write_str("forever"),
            Self::Days(days) => write!(f, "{days}d"),
        }
    }
}

/// The retention of an organization's log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Its own; `None` when the installation's holds.
    pub organization: Option<Keep>,
    /// The installation's.
    pub installation: Keep,
    /// Up to where it is compacted.
    pub compacted_to: ChangeSeq,
    /// Its newest change.
    pub head: ChangeSeq,
}

impl Retention {
    /// The one that holds.
    #[must_use]
    pub fn effective(&self) -> Keep {
        self.organization.unwrap_or(self.installation)
    }

    fn of(tx: &mut Tx<'_>, channel: &OrgUid) -> Result<Self> {
        let extent = sql::change::extent(tx, channel)?;
        Ok(Self {
            organization: keep_of(tx, channel.as_str())?,
            installation: keep_of(tx, INSTALLATION)?.unwrap_or(Keep::Forever),
            compacted_to: extent.compacted_to,
            head: extent.head,
        })
    }
}

fn keep_of(tx: &mut Tx<'_>, scope: &str) -> Result<Option<Keep>> {
    sql::setting::find(tx, scope, SETTING)?.map(|text| Keep::parse(&text)).transpose()
}

fn keep_set(tx: &mut Tx<'_>, scope: &str, keep: Option<Keep>) -> Result<()> {
    match keep {
        Some(keep) => sql::setting::put(tx, scope, SETTING, &keep.to_string()),
        None => sql::setting::remove(tx, scope, SETTING),
    }
}

/// For the audit: what it was, and what it is from now on.
fn detail_of(before: Option<Keep>, after: Option<Keep>) -> Value {
    let shown = |keep: Option<Keep>| json!({"keep": keep.map_or_else(|| "as the installation".to_owned(), |keep| keep.to_string())});
    json!({"before": shown(before), "after": shown(after)})
}

impl Connec {
    /// The retention of an organization's log.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn retention_show(&self, credential: &Credential, scope: &str) -> Result<Retention> {
        let grant = self.authorize(credential, scope, Action::Administrate, None).await?;
        self.db().read(move |tx| Retention::of(tx, &grant.organization.uid)).await
    }

    /// Sets it; `None` for that of the installation.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn retention_set(&self, asker: impl Into<Asker<'_>>, scope: &str, keep: Option<Keep>) -> Result<Retention> {
        let asker = asker.into();
        let grant = self.authorize(asker.credential(), scope, Action::Administrate, None).await?;
        let (actor, origin, channel) = (grant.actor.clone(), asker.origin(), grant.organization.uid.clone());
        self.db()
            .write(move |tx| {
                let before = keep_of(tx, channel.as_str())?;
                if before != keep {
                    keep_set(tx, channel.as_str(), keep)?;
                    let detail = detail_of(before, keep);
                    let by = (&actor, &origin);
                    enqueue(tx, &audit_job(by, "connec.retention.set", channel.as_str(), Some(channel.as_str()), detail))?;
                }
                Retention::of(tx, &channel)
            })
            .await
    }

    /// The retention of the installation, for organizations that have none of their own.
    ///
    /// # Errors
    /// What the IDM says: it is for operators.
    pub async fn retention_default_show(&self, credential: &Credential) -> Result<Keep> {
        self.idm().operator(credential).await?;
        self.db().read(|tx| Ok(keep_of(tx, INSTALLATION)?.unwrap_or(Keep::Forever))).await
    }

    /// Sets it.
    ///
    /// # Errors
    /// What the IDM says: it is for operators.
    pub async fn retention_default_set(&self, asker: impl Into<Asker<'_>>, keep: Keep) -> Result<Keep> {
        let asker = asker.into();
        let (actor, origin) = (self.idm().operator(asker.credential()).await?, asker.origin());
        self.db()
            .write(move |tx| {
                let before = keep_of(tx, INSTALLATION)?;
                if before != Some(keep) {
                    keep_set(tx, INSTALLATION, Some(keep))?;
                    let detail = detail_of(Some(before.unwrap_or(Keep::Forever)), Some(keep));
                    enqueue(tx, &audit_job((&actor, &origin), "connec.retention_default.set", "installation", None, detail))?;
                }
                Ok(keep)
            })
            .await
    }

    /// Compacts every organization's log as its retention says, now and then, until `stop`. Several processes may do this over
    /// one database: what one has compacted is nothing to do for the next.
    pub async fn retention_run(&self, stop: CancellationToken) {
        let mut wait = ROUND_FIRST;
        loop {
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = stop.cancelled() => return,
            }
            wait = ROUND_EVERY;
            if let Err(error) = self.retention_round(&stop).await {
                tracing::warn!(error = %error, cause = error.cause(), "retention: the logs could not be looked at");
            }
        }
    }

    /// Compacts every organization's log as its retention says, once; how many changes were dropped.
    ///
    /// # Errors
    /// The store's, when the organizations cannot be listed; one whose log cannot be compacted is logged and passed over.
    pub async fn retention_round(&self, stop: &CancellationToken) -> Result<u64> {
        let (mut after, mut dropped) = (String::new(), 0);
        loop {
            let from = after.clone();
            let channels = self.db().read(move |tx| sql::compaction::channels(tx, &from, CHANNELS_AT_ONCE)).await?;
            let Some(last) = channels.last() else { return Ok(dropped) };
            after = last.to_string();
            for channel in channels {
                if stop.is_cancelled() {
                    return Ok(dropped);
                }
                match self.retention_apply(&channel).await {
                    Ok(changes) => dropped += changes,
                    Err(error) => {
                        tracing::warn!(%channel, error = %error, cause = error.cause(), "retention: a log could not be compacted");
                    }
                }
            }
        }
    }

    async fn retention_apply(&self, channel: &OrgUid) -> Result<u64> {
        let looking = channel.clone();
        let wanted = self
            .db()
            .read(move |tx| {
                let retention = Retention::of(tx, &looking)?;
                let Keep::Days(days) = retention.effective() else { return Ok(0) };
                let oldest = tx.now().plus_seconds(-i64::from(days) * DAY_SECONDS);
                let extent = sql::change::Extent { head: retention.head, compacted_to: 0 };
                Moment::Time { from: oldest, to: oldest }.before(tx, &looking, extent, "keep")
            })
            .await?;
        if wanted == 0 {
            return Ok(0);
        }
        let keeper = Actor {
            kind: ActorKind::Service,
            uid: "connec.retention".to_owned(),
            name: "Connec! retention".to_owned(),
            impersonator: None,
        };
        Ok(self.compact_to((&keeper, &Origin::default()), channel, wanted, false).await?.changes_dropped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retention_is_read_as_it_is_shown() {
        for (text, keep) in [("forever", Keep::Forever), ("90d", Keep::Days(90)), ("1", Keep::Days(1))] {
            assert_eq!(Keep::parse(text).unwrap(), keep);
            assert_eq!(Keep::parse(&keep.to_string()).unwrap(), keep);
        }
        for wrong in ["", "0", "-1", "x", "36501", "1w"] {
            assert!(Keep::parse(wrong).is_err(), "{wrong}");
        }
    }
}
