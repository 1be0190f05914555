//! The lists of teams and divisions.

use super::directory::{self, within};
use super::listing::{Column, Condition, Kind, Source, column, run};
use super::{division, organization, reach, team};
use crate::hub::directory::{DivisionCard, TeamCard, UserCard};
use crate::hub::{InstanceDetail, ListQuery, Listed, Reach};
use crate::kernel::{MasterKey, Result};
use crate::store::{Tx, params};

/// How many columns `team::COLUMNS` has.
const TEAM_WIDTH: usize = 5;

const TEAM_COLUMNS: &[Column] = &[
    column("id", "g.id", Kind::Number),
    column("uid", "g.uid", Kind::Text),
    column("name", "g.name", Kind::Text),
    column("organization_id", "g.organization_id", Kind::Number),
    column("created_at", "g.created_at", Kind::Time),
    column("updated_at", "g.updated_at", Kind::Time),
];

const DIVISION_COLUMNS: &[Column] = &[
    column("id", "d.id", Kind::Number),
    column("uid", "d.uid", Kind::Text),
    column("name", "d.name", Kind::Text),
    column("created_at", "d.created_at", Kind::Time),
    column("updated_at", "d.updated_at", Kind::Time),
];

fn teams(tx: &mut Tx<'_>, scope: Condition, query: &ListQuery) -> Result<Listed<TeamCard>> {
    let source = Source {
        select: &format!("{}, {}, g.updated_at", team::COLUMNS, organization::COLUMNS),
        from: "hub_team AS g JOIN hub_organization AS o ON o.id = g.organization_id",
        order: "g.id",
        columns: TEAM_COLUMNS,
    };
    run(tx, &source, scope, query, |row| {
        Ok(TeamCard {
            team: team::team_at(row, 0)?,
            organization: organization::organization_at(row, TEAM_WIDTH)?,
            updated_at: row.get(TEAM_WIDTH + organization::WIDTH)?,
        })
    })
}

pub(in crate::hub) fn teams_of_tenant(tx: &mut Tx<'_>, tenant_id: i64, reach: Reach, query: &ListQuery) -> Result<Listed<TeamCard>> {
    let mut params = params![tenant_id].to_vec();
    let scope = within("o.tenant_id = $1".to_owned(), &mut params, &[reach], reach::organizations);
    teams(tx, Condition::scope(&scope, &params), query)
}

pub(in crate::hub) fn teams_of_organization(tx: &mut Tx<'_>, organization_id: i64, query: &ListQuery) -> Result<Listed<TeamCard>> {
    teams(tx, Condition::scope("g.organization_id = $1", params![organization_id]), query)
}

pub(in crate::hub) fn teams_of_user(tx: &mut Tx<'_>, user_id: i64, query: &ListQuery) -> Result<Listed<TeamCard>> {
    let scope = "EXISTS (SELECT 1 FROM hub_team_member AS m WHERE m.team_id = g.id AND m.user_id = $1)";
    teams(tx, Condition::scope(scope, params![user_id]), query)
}

pub(in crate::hub) fn users_of_team(tx: &mut Tx<'_>, master: &MasterKey, team_id: i64, query: &ListQuery) -> Result<Listed<UserCard>> {
    let scope = "EXISTS (SELECT 1 FROM hub_team_member AS m WHERE m.user_id = u.id AND m.team_id = $1)";
    directory::users_in(tx, master, Condition::scope(scope, params![team_id]), query)
}

pub(in crate::hub) fn instances_of_team(tx: &mut Tx<'_>, team_id: i64, query: &ListQuery) -> Result<Listed<InstanceDetail>> {
    let scope = "EXISTS (SELECT 1 FROM hub_team_instance AS m WHERE m.instance_id = i.id AND m.team_id = $1)";
    directory::instances(tx, Condition::scope(scope, params![team_id]), query)
}

pub(in crate::hub) fn divisions(tx: &mut Tx<'_>, tenant_id: i64, reach: Reach, query: &ListQuery) -> Result<Listed<DivisionCard>> {
    // Who sees one division only sees no other; an account manager's customers may be in any.
    let (division, _) = reach.params();
    let source = Source {
        select: "d.id, d.uid, d.name, d.created_at, d.updated_at",
        from: "hub_division AS d",
        order: "d.id",
        columns: DIVISION_COLUMNS,
    };
    let scope = Condition::scope("d.tenant_id = $1 AND (d.id = $2 OR $2 IS NULL)", params![tenant_id, division]);
    let mut listed = run(tx, &source, scope, query, |row| {
        Ok(DivisionCard {
            id: row.get(0)?,
            uid: row.get(1)?,
            name: row.get(2)?,
            created_at: row.get(3)?,
            updated_at: row.get(4)?,
            account_manager_ids: Vec::new(),
            client_ids: Vec::new(),
        })
    })?;
    for card in &mut listed.items {
        card.account_manager_ids = division::managers(tx, card.id)?;
        card.client_ids = division::clients(tx, card.id)?;
    }
    Ok(listed)
}
