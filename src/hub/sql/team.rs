//! `hub_team`.

use super::as_row_id;
use crate::hub::model::Team;
use crate::kernel::{Result, TeamUid};
use crate::store::{Row, Tx, params};

pub(super) const COLUMNS: &str = "g.id, g.uid, g.organization_id, g.name, g.created_at";

/// Reads [`COLUMNS`] from position `at`.
pub(super) fn team_at(row: &Row<'_>, at: usize) -> Result<Team> {
    Ok(Team {
        id: row.get(at)?,
        uid: TeamUid::trusted(row.get::<String>(at + 1)?),
        organization_id: row.get(at + 2)?,
        name: row.get(at + 3)?,
        created_at: row.get(at + 4)?,
    })
}

/// By uid or row id.
pub(in crate::hub) fn find(tx: &mut Tx<'_>, selector: &str) -> Result<Option<Team>> {
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM hub_team AS g WHERE g.uid = $1 OR g.id = $2"),
        params![selector, as_row_id(selector).unwrap_or(0)],
        |row| team_at(row, 0),
    )
}
