//! Where a reader of the log from outside stands.

use std::fmt;
use std::str::FromStr;

use crate::connec::sql::change::Extent;
use crate::kernel::{ChangeSeq, Error, Result};

/// A place in the log: everything up to it was seen.
///
/// After a compaction the log begins with one snapshot per record. Whoever begins at 0 gets these and then the changes: a
/// complete picture. A reader who stands among them must not be mistaken for one who was there before the compaction and
/// missed deletions, so its cursor says in which compaction it reads: `120~5000`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cursor {
    /// The last change that was seen.
    pub seq: ChangeSeq,
    /// The compaction in whose snapshots the reader is.
    pub snapshots: Option<ChangeSeq>,
}

impl Cursor {
    /// At a change.
    #[must_use]
    pub fn at(seq: ChangeSeq) -> Self {
        Self { seq, snapshots: None }
    }

    /// Does the log still hold everything that comes after it?
    ///
    /// # Errors
    /// Invalid past the end of the log; Conflict when what came after it was compacted.
    pub(super) fn check(self, extent: Extent) -> Result<()> {
        if self.seq > extent.head {
            return Err(Error::invalid("after", format!("there is no change {} yet: the log ends at {}", self.seq, extent.head)));
        }
        let whole = self.seq == 0 || self.seq >= extent.compacted_to || self.snapshots == Some(extent.compacted_to);
        if whole {
            return Ok(());
        }
        Err(Error::conflict(format!("the log was compacted up to change {}, past the place `{self}`", extent.compacted_to))
            .with_field("after")
            .hint("begin again with `after=0`: you get the state of every record and then what changed; drop what is not among it"))
    }

    /// The cursor after reading up to `seq`.
    pub(super) fn moved(seq: ChangeSeq, extent: Extent) -> Self {
        Self { seq, snapshots: (seq < extent.compacted_to).then_some(extent.compacted_to) }
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.snapshots {
            Some(snapshots) => write!(f, "{}~{snapshots}", self.seq),
            None => write!(f, "{}", self.seq),
        }
    }
}

impl FromStr for Cursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = || {
            Error::invalid("after", format!("`{text}` is not a place in the log"))
                .hint("use a change's `seq`, or `cursor` of an earlier answer as it is")
        };
        let number = |text: &str| text.parse::<ChangeSeq>().ok().filter(|seq| *seq >= 0).ok_or_else(wrong);
        match text.split_once('~') {
            Some((seq, snapshots)) => Ok(Self { seq: number(seq)?, snapshots: Some(number(snapshots)?) }),
            None => Ok(Self::at(number(text)?)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_among_snapshots_holds_until_the_next_compaction() {
        let extent = |compacted_to| Extent { head: 900, compacted_to };
        for (cursor, compacted_to, holds) in
            [("0", 500, true), ("499", 500, false), ("500", 500, true), ("120~500", 500, true), ("120~400", 500, false), ("700", 0, true)]
        {
            let cursor: Cursor = cursor.parse().unwrap();
            assert_eq!(cursor.check(extent(compacted_to)).is_ok(), holds, "{cursor} {compacted_to}");
        }
        assert_eq!(Cursor::moved(120, extent(500)).to_string(), "120~500");
        assert_eq!(Cursor::moved(500, extent(500)).to_string(), "500");
        assert!("901".parse::<Cursor>().unwrap().check(extent(0)).is_err());
        for wrong in ["", "-1", "x", "1~", "~1", "1~2~3"] {
            assert!(wrong.parse::<Cursor>().is_err(), "{wrong}");
        }
    }
}
