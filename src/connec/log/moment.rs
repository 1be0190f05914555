//! A moment in the log, named by a change's number or by a time.

use crate::connec::sql;
use crate::connec::sql::change::Extent;
use crate::kernel::{ChangeSeq, Error, OrgUid, Result, Timestamp};
use crate::store::Tx;

/// When.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Right after this change; 0 is before the first one.
    Change(ChangeSeq),
    /// At this time.
    Time {
        /// The first instant of it.
        from: Timestamp,
        /// The last one: times that are given in whole seconds mean the whole second, as which changes are shown.
        to: Timestamp,
    },
}

impl Moment {
    /// Reads a change's number or an ISO 8601 time. `field` names the parameter in errors.
    ///
    /// # Errors
    /// Invalid when it is neither.
    pub fn parse(field: &str, text: &str) -> Result<Self> {
        let text = text.trim();
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            let seq = text.parse().map_err(|_| Error::invalid(field, format!("`{text}` is not the number of a change")))?;
            return Ok(Self::Change(seq));
        }
        let from = Timestamp::parse(text).map_err(|_| {
            Error::invalid(field, format!("`{text}` is neither a time nor the number of a change"))
                .hint("use ISO 8601, such as `2026-01-31T10:00:00Z`, or a `seq` of the log")
        })?;
        Ok(Self::Time { from, to: if text.contains('.') { from } else { from.plus_ms(999) } })
    }

    /// The last change that had been made by then.
    ///
    /// # Errors
    /// Invalid past the end of the log; Conflict before what compaction has kept.
    pub(super) fn change(self, tx: &mut Tx<'_>, channel: &OrgUid, extent: Extent, field: &str) -> Result<ChangeSeq> {
        let seq = match self {
            Self::Change(seq) if seq > extent.head => {
                return Err(Error::invalid(field, format!("there is no change {seq} yet: the log ends at {}", extent.head)));
            }
            Self::Change(seq) => seq,
            Self::Time { to, .. } => last_at(tx, channel, extent.head, to)?,
        };
        known(seq, extent, field)?;
        Ok(seq)
    }

    /// The last change before it: what came since is after this.
    ///
    /// # Errors
    /// As [`Moment::change`].
    pub(super) fn before(self, tx: &mut Tx<'_>, channel: &OrgUid, extent: Extent, field: &str) -> Result<ChangeSeq> {
        let seq = match self {
            Self::Change(seq) if seq > extent.head => {
                return Err(Error::invalid(field, format!("there is no change {seq} yet: the log ends at {}", extent.head)));
            }
            Self::Change(seq) => (seq - 1).max(0),
            Self::Time { from, .. } => last_at(tx, channel, extent.head, from.plus_ms(-1))?,
        };
        known(seq, extent, field)?;
        Ok(seq)
    }
}

/// States from before the compaction are gone.
fn known(seq: ChangeSeq, extent: Extent, field: &str) -> Result<()> {
    if seq >= extent.compacted_to {
        return Ok(());
    }
    Err(Error::conflict(format!("the log was compacted: it knows what was there from change {} on", extent.compacted_to))
        .with_field(field)
        .hint(format!("ask for change {} or later", extent.compacted_to)))
}

/// The last change that was made at `time` or before. Times of the log never run backwards, so a search by halves over its
/// numbers finds it, gaps of compaction or not.
pub(crate) fn last_at(tx: &mut Tx<'_>, channel: &OrgUid, head: ChangeSeq, time: Timestamp) -> Result<ChangeSeq> {
    // Every change below `low` was made by then, none from `high` on.
    let (mut low, mut high) = (1, head + 1);
    while low < high {
        let middle = low + (high - low) / 2;
        match sql::history::first_from(tx, channel, middle)? {
            Some((seq, at)) if at <= time => low = seq + 1,
            _ => high = middle,
        }
    }
    Ok(low - 1)
}
