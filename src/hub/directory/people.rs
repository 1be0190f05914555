//! Users, organizations, and who belongs to what.

use crate::hub::acl::AdminRole;
use crate::hub::sql::directory as sql;
use crate::hub::{
    Action, Decision, Hub, ListQuery, Listed, Organization, OrganizationProfile, Permit, Reach, Role, User, UserProfile, acl_check,
};
use crate::kernel::{Error, Result, Timestamp};
use crate::store::Tx;

/// A user with what lists show of her.
#[derive(Debug, Clone)]
pub struct UserCard {
    /// The user.
    pub user: User,
    /// What is rarely asked for.
    pub profile: UserProfile,
    /// Last change.
    pub updated_at: Timestamp,
    /// The customers (row ids) that are assigned to her, when she is staff.
    pub client_ids: Vec<i64>,
}

/// An organization with what lists show of it.
#[derive(Debug, Clone)]
pub struct OrganizationCard {
    /// The organization.
    pub organization: Organization,
    /// What is rarely asked for.
    pub profile: OrganizationProfile,
    /// Last change.
    pub updated_at: Timestamp,
}

/// A member of an organization.
#[derive(Debug, Clone)]
pub struct MemberCard {
    /// Who.
    pub user: UserCard,
    /// As what.
    pub role: Role,
    /// The tenant's own role that she has in place of it.
    pub custom_role: Option<String>,
}

/// An organization that somebody belongs to.
#[derive(Debug, Clone)]
pub struct MembershipCard {
    /// Where.
    pub organization: OrganizationCard,
    /// As what.
    pub role: Role,
    /// The tenant's own role that she has in place of it.
    pub custom_role: Option<String>,
    /// What she may do there, when that was asked for.
    pub decisions: Option<Vec<(Action, Decision)>>,
}

/// What a list of customers is narrowed to, beside what the permit reaches.
#[derive(Debug, Clone, Default)]
pub struct Narrowed {
    /// To a division (row id).
    pub division: Option<i64>,
    /// To what a member of staff reaches (row id, uid or e-mail).
    pub staff: Option<String>,
}

impl Narrowed {
    /// As reaches; a list shows what is in all of them.
    fn reaches(&self, tx: &mut Tx<'_>, permit: &Permit) -> Result<Vec<Reach>> {
        let mut reaches = vec![permit.reach()];
        reaches.extend(self.division.map(Reach::Division));
        if let Some(selector) = &self.staff {
            let found = crate::hub::sql::user::find_all(tx, selector, Some(permit.tenant()?.id))?.into_iter().next();
            reaches.push(match found {
                Some(user) => match (user.admin_role, user.division_id) {
                    (Some(AdminRole::Admin), _) => Reach::Everything,
                    (Some(AdminRole::SubTenantAdmin), Some(division)) => Reach::Division(division),
                    (Some(AdminRole::Staff), _) => Reach::Clients(user.id),
                    _ => Reach::Nothing,
                },
                None => Reach::Nothing,
            });
        }
        Ok(reaches)
    }
}

impl Hub {
    /// The users of the permit's tenant.
    ///
    /// # Errors
    /// Invalid, naming the field, when a filter or the order is none that this list takes.
    pub async fn user_query(&self, permit: &Permit, narrowed: Narrowed, query: ListQuery) -> Result<Listed<UserCard>> {
        permit.expect(Action::ReadCustomers)?;
        let (permit, master) = (permit.clone(), self.master.clone());
        self.db
            .read(move |tx| {
                let reaches = narrowed.reaches(tx, &permit)?;
                sql::users(tx, &master, permit.tenant()?.id, &reaches, &query)
            })
            .await
    }

    /// The permit's user, as lists show her.
    ///
    /// # Errors
    /// The store's.
    pub async fn user_card(&self, permit: &Permit) -> Result<UserCard> {
        permit.expect_one(&[Action::ReadUser, Action::UpdateUser, Action::RecoverAccount, Action::ActAsOneself, Action::DestroyUser])?;
        let (user, master) = (permit.user()?.clone(), self.master.clone());
        self.db.read(move |tx| sql::user(tx, &master, user.id)?.ok_or_else(|| Error::not_found("user", &user.uid))).await
    }

    /// The customers that are assigned to the permit's user.
    ///
    /// # Errors
    /// As [`Hub::user_query`].
    pub async fn client_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<OrganizationCard>> {
        permit.expect(Action::ReadUser)?;
        let permit = permit.clone();
        self.db.read(move |tx| sql::organizations(tx, permit.tenant()?.id, &[Reach::Clients(permit.user()?.id)], &query)).await
    }

    /// The organizations of the permit's tenant.
    ///
    /// # Errors
    /// As [`Hub::user_query`].
    pub async fn organization_query(&self, permit: &Permit, narrowed: Narrowed, query: ListQuery) -> Result<Listed<OrganizationCard>> {
        permit.expect(Action::ReadCustomers)?;
        let permit = permit.clone();
        self.db
            .read(move |tx| {
                let reaches = narrowed.reaches(tx, &permit)?;
                sql::organizations(tx, permit.tenant()?.id, &reaches, &query)
            })
            .await
    }

    /// The permit's organization, as lists show it.
    ///
    /// # Errors
    /// The store's.
    pub async fn organization_card(&self, permit: &Permit) -> Result<OrganizationCard> {
        permit.expect_one(&[Action::Read, Action::Update, Action::Freeze, Action::Destroy])?;
        let organization = permit.organization()?.clone();
        self.db
            .read(move |tx| sql::organization(tx, organization.id)?.ok_or_else(|| Error::not_found("organization", &organization.uid)))
            .await
    }

    /// The members of the permit's organization.
    ///
    /// # Errors
    /// As [`Hub::user_query`].
    pub async fn member_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<MemberCard>> {
        permit.expect_one(&[Action::Read, Action::InviteMember, Action::ManageMembers])?;
        let (id, master) = (permit.organization()?.id, self.master.clone());
        self.db.read(move |tx| sql::members(tx, &master, id, &query)).await
    }

    /// The organizations that the permit's user belongs to; with `decisions`, what she may do there.
    ///
    /// # Errors
    /// As [`Hub::user_query`].
    pub async fn membership_query(
        &self,
        permit: &Permit,
        decisions: bool,
        narrowed: Narrowed,
        query: ListQuery,
    ) -> Result<Listed<MembershipCard>> {
        permit.expect(Action::ReadUser)?;
        let permit = permit.clone();
        self.db
            .read(move |tx| {
                let user = permit.user()?;
                let reaches = narrowed.reaches(tx, &permit)?;
                let mut listed = sql::memberships(tx, user.id, &reaches, &query)?;
                if decisions {
                    for card in &mut listed.items {
                        card.decisions = Some(acl_check::row(tx, user, card.organization.organization.clone())?.decisions);
                    }
                }
                Ok(listed)
            })
            .await
    }
}
