//! Teams and divisions.

use crate::hub::sql::directory_groups as sql;
use crate::hub::{Action, Hub, InstanceDetail, ListQuery, Listed, Organization, Permit, Team};
use crate::kernel::{Error, Result, Timestamp};

use super::UserCard;

/// A team with its organization.
#[derive(Debug, Clone)]
pub struct TeamCard {
    /// The team.
    pub team: Team,
    /// Whose.
    pub organization: Organization,
    /// Last change.
    pub updated_at: Timestamp,
}

/// A division of a tenant.
#[derive(Debug, Clone)]
pub struct DivisionCard {
    /// Row id; published frontends use it in paths.
    pub id: i64,
    /// Public id.
    pub uid: String,
    /// For people.
    pub name: String,
    /// Its staff (row ids).
    pub account_manager_ids: Vec<i64>,
    /// Its customers (row ids).
    pub client_ids: Vec<i64>,
    /// Since when.
    pub created_at: Timestamp,
    /// Last change.
    pub updated_at: Timestamp,
}

impl Hub {
    /// The teams of the permit's tenant, of its organization, or those that its user is in.
    ///
    /// # Errors
    /// Invalid, naming the field, when a filter or the order is none that this list takes.
    pub async fn team_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<TeamCard>> {
        let action = permit.expect_one(&[Action::ReadCustomers, Action::Read, Action::ReadUser])?;
        let permit = permit.clone();
        self.db
            .read(move |tx| match action {
                Action::ReadCustomers => sql::teams_of_tenant(tx, permit.tenant()?.id, permit.reach(), &query),
                Action::Read => sql::teams_of_organization(tx, permit.organization()?.id, &query),
                _ => sql::teams_of_user(tx, permit.user()?.id, &query),
            })
            .await
    }

    /// The permit's team.
    ///
    /// # Errors
    /// The store's.
    pub async fn team_card(&self, permit: &Permit) -> Result<TeamCard> {
        permit.expect_one(&[Action::Read, Action::ManageTeams])?;
        let team = permit.team()?.clone();
        let organization_id = team.organization_id;
        let query = ListQuery::new().only("id", team.id.to_string());
        let found = self.db.read(move |tx| sql::teams_of_organization(tx, organization_id, &query)).await?;
        found.items.into_iter().next().ok_or_else(|| Error::not_found("team", &team.uid))
    }

    /// Who is in the permit's team.
    ///
    /// # Errors
    /// As [`Hub::team_query`].
    pub async fn team_user_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<UserCard>> {
        permit.expect_one(&[Action::Read, Action::ManageTeams])?;
        let (id, master) = (permit.team()?.id, self.master.clone());
        self.db.read(move |tx| sql::users_of_team(tx, &master, id, &query)).await
    }

    /// What the permit's team may open.
    ///
    /// # Errors
    /// As [`Hub::team_query`].
    pub async fn team_instance_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<InstanceDetail>> {
        permit.expect_one(&[Action::Read, Action::ManageTeams])?;
        let id = permit.team()?.id;
        self.db.read(move |tx| sql::instances_of_team(tx, id, &query)).await
    }

    /// The divisions of the permit's tenant.
    ///
    /// # Errors
    /// As [`Hub::team_query`].
    pub async fn division_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<DivisionCard>> {
        permit.expect_one(&[Action::ReadCustomers, Action::ManageTenant])?;
        let (tenant_id, reach) = (permit.tenant()?.id, permit.reach());
        self.db.read(move |tx| sql::divisions(tx, tenant_id, reach, &query)).await
    }
}
