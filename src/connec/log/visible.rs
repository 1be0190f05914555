//! What a caller may see of the log: the one place through which every change passes on its way out, in the feed, the
//! stream, histories, earlier states, comparisons and previews.

use crate::connec::model::Change;
use crate::hub::Grant;
use crate::kernel::Result;
use crate::store::Tx;

/// What a caller may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Visibility {
    /// All that the IDM lets the caller read.
    Everything,
}

impl Visibility {
    /// Of this caller. Asked for in every transaction that reads, so that a rule holds from the moment on which it is set.
    pub(crate) fn of(_: &mut Tx<'_>, _: &Grant) -> Result<Self> {
        Ok(Self::Everything)
    }
}

/// The change as the caller may see it; `None` when it may not.
pub(crate) fn visible(visibility: &Visibility, change: Change) -> Option<Change> {
    match visibility {
        Visibility::Everything => Some(change),
    }
}
