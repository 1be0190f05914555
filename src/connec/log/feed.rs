//! The feed: what changed after a cursor, at once or as soon as something does.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use super::cursor::Cursor;
use super::moment::Moment;
use super::visible::{Visibility, visible};
use crate::connec::model::Change;
use crate::connec::sql::change::Extent;
use crate::connec::sql::history::Selection;
use crate::connec::{Connec, TOPIC_CHANGE, sql};
use crate::hub::{Action, Credential, Grant};
use crate::kernel::{ChangeSeq, Error, OrgUid, PageRequest, Result};
use crate::store::Tx;

/// How often the log is looked at when nothing wakes: other processes may write, too. As often the caller's right is asked for.
const POLL: Duration = Duration::from_secs(1);
/// A commit of any organization wakes every waiter. One that finds nothing for itself waits this long before it looks again …
const PAUSE_MIN: Duration = Duration::from_millis(5);
/// … and twice as long each time, up to this.
const PAUSE_MAX: Duration = Duration::from_millis(200);

/// Which changes; what is `None` does not matter.
#[derive(Debug, Clone, Default)]
pub struct ChangeFilter {
    /// Of this collection.
    pub entity: Option<String>,
    /// Of this record; needs `entity`.
    pub record: Option<String>,
    /// Of this transaction.
    pub transaction: Option<String>,
    /// By this app, person or key (its uid).
    pub actor: Option<String>,
    /// By this app instance.
    pub instance: Option<String>,
    /// Made at this moment or later.
    pub from: Option<Moment>,
    /// Made at this moment or before.
    pub to: Option<Moment>,
}

impl ChangeFilter {
    fn selection(&self) -> Selection {
        Selection {
            entity: self.entity.clone(),
            record: self.record.clone(),
            transaction: self.transaction.clone(),
            actor: self.actor.clone(),
            instance: self.instance.clone(),
        }
    }
}

/// A part of the log.
#[derive(Debug, Clone)]
pub struct Feed {
    /// The changes, oldest first.
    pub changes: Vec<Change>,
    /// Where to go on.
    pub cursor: Cursor,
    /// Are there more already?
    pub more: bool,
    /// The newest change of the log, whether it fits the filter or not.
    pub head: ChangeSeq,
    /// Changes up to here are snapshots of compaction.
    pub compacted_to: ChangeSeq,
}

impl Feed {
    /// The cursor of who has read up to this change of it.
    #[must_use]
    pub fn cursor_at(&self, seq: ChangeSeq) -> Cursor {
        Cursor::moved(seq, Extent { head: self.head, compacted_to: self.compacted_to })
    }
}

/// A reader of an organization's log from outside, at a cursor.
pub struct Follower {
    connec: Connec,
    credential: Credential,
    scope: String,
    filter: ChangeFilter,
    limit: u32,
    cursor: Cursor,
    grant: std::sync::Arc<Grant>,
    wake: watch::Receiver<u64>,
    pause: Duration,
}

impl Connec {
    /// A page of an organization's log, oldest first. When nothing is there yet it waits for something, up to `wait`.
    ///
    /// # Errors
    /// Invalid for a filter or cursor that is none; Conflict when what came after the cursor was compacted; what the IDM says.
    pub async fn change_list(
        &self,
        credential: &Credential,
        scope: &str,
        filter: ChangeFilter,
        page: &PageRequest,
        wait: Duration,
    ) -> Result<Feed> {
        let cursor = page.after.as_deref().map(str::parse).transpose()?;
        let mut follower = self.change_follow(credential, scope, filter, Some(cursor.unwrap_or_default()), page.limit).await?;
        follower.next(wait).await
    }

    /// One change.
    ///
    /// # Errors
    /// `NotFound`; what the IDM says.
    pub async fn change_show(&self, credential: &Credential, scope: &str, seq: ChangeSeq) -> Result<Change> {
        let filter = ChangeFilter::default();
        let page = PageRequest { after: Some((seq - 1).max(0).to_string()), limit: 1 };
        let missing = || Error::not_found("change", seq);
        let feed = self.change_list(credential, scope, filter, &page, Duration::ZERO).await.map_err(|error| {
            if error.field() == Some("after") { missing().hint("the log may end before it, or was compacted past it") } else { error }
        })?;
        feed.changes.into_iter().find(|change| change.seq == seq).ok_or_else(missing)
    }

    /// Follows an organization's log from a cursor on; from its present end when there is none.
    ///
    /// # Errors
    /// As [`Connec::change_list`].
    pub async fn change_follow(
        &self,
        credential: &Credential,
        scope: &str,
        filter: ChangeFilter,
        after: Option<Cursor>,
        limit: u32,
    ) -> Result<Follower> {
        let grant = self.authorize(credential, scope, Action::ReadData, filter.entity.as_deref()).await?;
        match &filter.entity {
            Some(entity) => drop(self.registry().entity(entity)?),
            None if filter.record.is_some() => return Err(Error::invalid("id", "the changes of one record need its collection too")),
            None => {}
        }
        // Watched from before the first look, so that nothing falls in between.
        let wake = self.db().watch(TOPIC_CHANGE);
        let channel = grant.organization.uid.clone();
        let cursor = self
            .db()
            .read(move |tx| {
                let extent = sql::change::extent(tx, &channel)?;
                let cursor = after.unwrap_or(Cursor::at(extent.head));
                cursor.check(extent)?;
                Ok(cursor)
            })
            .await?;
        Ok(Follower {
            connec: self.clone(),
            credential: credential.clone(),
            scope: scope.to_owned(),
            filter,
            limit,
            cursor,
            grant,
            wake,
            pause: PAUSE_MIN,
        })
    }
}

impl Follower {
    /// Everything up to here was handed out or does not fit the filter.
    #[must_use]
    pub fn cursor(&self) -> Cursor {
        self.cursor
    }

    pub(super) fn grant(&self) -> &Grant {
        &self.grant
    }

    /// The next changes: at once when there are some, else as soon as there are, else none after `wait`. The caller's right is
    /// asked for before each look, and so every second when nothing comes.
    ///
    /// # Errors
    /// Conflict when the cursor was compacted past; what the IDM says, so that a right that was taken away ends the reading.
    pub async fn next(&mut self, wait: Duration) -> Result<Feed> {
        let until = Instant::now() + wait;
        loop {
            self.wake.borrow_and_update();
            // Before each look, as before each request of its own: the yes is remembered, and forgotten when it is no longer true.
            let entity = self.filter.entity.as_deref();
            self.grant = self.connec.authorize(&self.credential, &self.scope, Action::ReadData, entity).await?;
            let feed = self.look().await?;
            self.cursor = feed.cursor;
            let now = Instant::now();
            if !feed.changes.is_empty() || feed.more || now >= until {
                self.pause = PAUSE_MIN;
                return Ok(feed);
            }
            let rest = until - now;
            tokio::select! {
                woken = self.wake.changed() => {
                    if woken.is_err() {
                        // The database is being closed.
                        return Ok(feed);
                    }
                    tokio::time::sleep(self.pause.min(rest)).await;
                    self.pause = (self.pause * 2).min(PAUSE_MAX);
                }
                () = tokio::time::sleep(POLL.min(rest)) => self.pause = PAUSE_MIN,
            }
        }
    }

    async fn look(&self) -> Result<Feed> {
        let (grant, filter, cursor, limit) = (self.grant.clone(), self.filter.clone(), self.cursor, self.limit);
        self.connec.db().read(move |tx| read(tx, &grant, &filter, cursor, limit)).await
    }
}

fn read(tx: &mut Tx<'_>, grant: &Grant, filter: &ChangeFilter, cursor: Cursor, limit: u32) -> Result<Feed> {
    let channel = &grant.organization.uid;
    let extent = sql::change::extent(tx, channel)?;
    cursor.check(extent)?;
    let (after, to) = bounds(tx, channel, filter, cursor, extent)?;
    let visibility = Visibility::of(tx, grant)?;
    let mut changes = sql::history::list(tx, channel, &filter.selection(), (after, to), limit + 1)?;
    let more = changes.len() > limit as usize;
    changes.truncate(limit as usize);
    // Without more, everything up to the end was looked at, whether it fitted or not.
    let seen = changes.last().filter(|_| more).map_or(to.max(cursor.seq), |change| change.seq);
    let cursor = Cursor::moved(seen, extent);
    let changes = changes.into_iter().filter_map(|change| visible(&visibility, change)).collect();
    Ok(Feed { changes, cursor, more, head: extent.head, compacted_to: extent.compacted_to })
}

/// The cursor, and the times of the filter, as places.
fn bounds(tx: &mut Tx<'_>, channel: &OrgUid, filter: &ChangeFilter, cursor: Cursor, extent: Extent) -> Result<(ChangeSeq, ChangeSeq)> {
    // Compaction does not matter here: what is left of the time is listed.
    let all = Extent { compacted_to: 0, ..extent };
    let after = filter.from.map(|from| from.before(tx, channel, all, "from")).transpose()?;
    let to = filter.to.map(|to| to.change(tx, channel, all, "to")).transpose()?;
    Ok((after.unwrap_or(0).max(cursor.seq), to.unwrap_or(extent.head)))
}
