//! What changed in who may do what, for those who remember answers: other replicas and services in other processes.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use super::{Hub, sql};
use crate::kernel::Result;

/// How many changes are told at a time.
const CHANGES_MAX: u32 = 1_000;
/// For how long changes are kept, in seconds: a reader that was away longer starts anew.
pub(super) const KEPT_SECONDS: i64 = 3_600;
/// How often other replicas' changes are looked for while somebody waits.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Something that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct AccessChange {
    /// Its number: 1, 2, 3 … in the order of commits.
    pub seq: i64,
    /// The uid of a user, organization, app instance, app, tenant, key or session; `*` for everything.
    pub subject: String,
}

/// What changed after a number.
#[derive(Debug, Clone, Serialize, Deserialize, utoipa::ToSchema)]
pub struct AccessChanges {
    /// The oldest first.
    pub changes: Vec<AccessChange>,
    /// Ask for what comes after this.
    pub next: i64,
    /// Something may have been missed: forget everything.
    pub reset: bool,
}

impl Hub {
    /// What changed after a number; waits for something to change for at most `wait`. Without a number it begins at the newest.
    ///
    /// # Errors
    /// The store's.
    pub async fn access_changes(&self, after: Option<i64>, wait: Duration) -> Result<AccessChanges> {
        let mut commits = self.db.watch(sql::access_change::TOPIC);
        let deadline = Instant::now() + wait;
        loop {
            commits.borrow_and_update();
            let found = self.access_changes_now(after).await?;
            if found.reset || !found.changes.is_empty() || Instant::now() >= deadline {
                return Ok(found);
            }
            let look = deadline.min(Instant::now() + LOOK_EVERY);
            tokio::select! {
                _ = commits.changed() => {}
                () = tokio::time::sleep_until(look) => {}
            }
        }
    }

    async fn access_changes_now(&self, after: Option<i64>) -> Result<AccessChanges> {
        self.db
            .glance(move |tx| {
                let head = sql::access_change::head(tx)?;
                let Some(after) = after.filter(|after| (0..=head).contains(after)) else {
                    return Ok(AccessChanges { changes: Vec::new(), next: head, reset: true });
                };
                if after == head {
                    return Ok(AccessChanges { changes: Vec::new(), next: head, reset: false });
                }
                let rows = sql::access_change::after(tx, after, CHANGES_MAX)?;
                // Numbers have no gaps: when the next one is not there, it was forgotten long ago.
                let Some((first, _)) = rows.first().filter(|(first, _)| *first == after + 1) else {
                    return Ok(AccessChanges { changes: Vec::new(), next: head, reset: true });
                };
                let next = rows.last().map_or(*first, |(seq, _)| *seq);
                let changes = rows.into_iter().map(|(seq, subject)| AccessChange { seq, subject }).collect();
                Ok(AccessChanges { changes, next, reset: false })
            })
            .await
    }
}
