//! `hub_team`.

use super::{as_row_id, instance, user};
use crate::hub::model::{AppInstance, Team, User};
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

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, uid: &TeamUid, organization_id: i64, name: &str) -> Result<i64> {
    let now = tx.now();
    tx.query_one(
        "INSERT INTO hub_team (uid, organization_id, name, created_at, updated_at) VALUES ($1, $2, $3, $4, $4) RETURNING id",
        params![uid.as_str(), organization_id, name, now],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn of_organization(tx: &mut Tx<'_>, organization_id: i64) -> Result<Vec<Team>> {
    tx.query(&format!("SELECT {COLUMNS} FROM hub_team AS g WHERE g.organization_id = $1 ORDER BY g.id"), params![organization_id], |row| {
        team_at(row, 0)
    })
}

pub(in crate::hub) fn count(tx: &mut Tx<'_>, organization_id: i64) -> Result<i64> {
    tx.query_one("SELECT COUNT(*) FROM hub_team WHERE organization_id = $1", params![organization_id], |row| row.get(0))
}

pub(in crate::hub) fn named(tx: &mut Tx<'_>, organization_id: i64, name: &str) -> Result<Option<i64>> {
    tx.query_opt("SELECT id FROM hub_team WHERE organization_id = $1 AND name = $2", params![organization_id, name], |row| row.get(0))
}

pub(in crate::hub) fn rename(tx: &mut Tx<'_>, id: i64, name: &str) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_team SET name = $2, updated_at = $3 WHERE id = $1", params![id, name, now])?;
    Ok(())
}

pub(in crate::hub) fn delete(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_team_member WHERE team_id = $1", params![id])?;
    tx.execute("DELETE FROM hub_team_instance WHERE team_id = $1", params![id])?;
    // Who was invited into it is invited into the organization still.
    tx.execute("UPDATE hub_invitation SET team_id = NULL WHERE team_id = $1", params![id])?;
    tx.execute("DELETE FROM hub_team WHERE id = $1", params![id])?;
    Ok(())
}

pub(in crate::hub) fn members(tx: &mut Tx<'_>, id: i64) -> Result<Vec<User>> {
    tx.query(
        &format!(
            "SELECT {} FROM hub_team_member AS m JOIN hub_user AS u ON u.id = m.user_id WHERE m.team_id = $1 ORDER BY u.id",
            user::COLUMNS
        ),
        params![id],
        |row| user::user_at(row, 0),
    )
}

/// Was she not in it?
pub(in crate::hub) fn member_insert(tx: &mut Tx<'_>, id: i64, user_id: i64) -> Result<bool> {
    let now = tx.now();
    let inserted = tx.execute(
        "INSERT INTO hub_team_member (team_id, user_id, created_at) VALUES ($1, $2, $3) ON CONFLICT (team_id, user_id) DO NOTHING",
        params![id, user_id, now],
    )?;
    Ok(inserted > 0)
}

/// Was she in it?
pub(in crate::hub) fn member_delete(tx: &mut Tx<'_>, id: i64, user_id: i64) -> Result<bool> {
    Ok(tx.execute("DELETE FROM hub_team_member WHERE team_id = $1 AND user_id = $2", params![id, user_id])? > 0)
}

/// Takes somebody out of all teams of an organization.
pub(in crate::hub) fn member_of_none(tx: &mut Tx<'_>, organization_id: i64, user_id: i64) -> Result<()> {
    tx.execute(
        "DELETE FROM hub_team_member WHERE user_id = $2 AND team_id IN (SELECT id FROM hub_team WHERE organization_id = $1)",
        params![organization_id, user_id],
    )?;
    Ok(())
}

/// The app instances that it opens, those that are gone left out.
pub(in crate::hub) fn instances(tx: &mut Tx<'_>, id: i64) -> Result<Vec<AppInstance>> {
    let found = tx.query(
        &format!(
            "SELECT {} FROM hub_team_instance AS g JOIN hub_app_instance AS i ON i.id = g.instance_id {} WHERE g.team_id = $1 ORDER BY i.id",
            instance::columns(),
            instance::JOINS
        ),
        params![id],
        |row| instance::instance_at(row, 0),
    )?;
    Ok(found.into_iter().filter(|instance| instance.status.is_active()).collect())
}

pub(in crate::hub) fn instance_insert(tx: &mut Tx<'_>, id: i64, instance_id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_team_instance (team_id, instance_id, created_at) VALUES ($1, $2, $3)
         ON CONFLICT (team_id, instance_id) DO NOTHING",
        params![id, instance_id, now],
    )?;
    Ok(())
}

pub(in crate::hub) fn instances_remove(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    tx.execute("DELETE FROM hub_team_instance WHERE team_id = $1", params![id])?;
    Ok(())
}
