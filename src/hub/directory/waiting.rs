//! What waits for an answer: invitations and requests to close accounts.

use crate::hub::sql::directory_waiting as sql;
use crate::hub::{Action, Hub, Invitation, ListQuery, Listed, NewInvitation, Permit, User, email};
use crate::kernel::{Error, Result, Secret};
use crate::store::Tx;

/// An invitation with whom it names.
#[derive(Debug, Clone)]
pub struct InvitationCard {
    /// The invitation.
    pub invitation: Invitation,
    /// Who is invited, when she has an account.
    pub user: Option<User>,
    /// Who invites.
    pub referrer: Option<User>,
}

impl Hub {
    /// The invitations of the permit's tenant, into its organization, or to its user's address.
    ///
    /// # Errors
    /// Invalid, naming the field, when a filter or the order is none that this list takes.
    pub async fn invitation_query(&self, permit: &Permit, query: ListQuery) -> Result<Listed<InvitationCard>> {
        let action = permit.expect_one(&[Action::ReadCustomers, Action::InviteMember, Action::ReadUser])?;
        let permit = permit.clone();
        self.db
            .read(move |tx| match action {
                Action::ReadCustomers => sql::invitations_of_tenant(tx, permit.tenant()?.id, permit.reach(), &query),
                Action::InviteMember => sql::invitations_of_organization(tx, permit.organization()?.id, &query),
                _ => sql::invitations_of_email(tx, permit.user()?.tenant_id, &email::key(&permit.user()?.email), &query),
            })
            .await
    }

    /// The row id of an invitation (uid or row id) and the uid of its organization: what a permit for it must name.
    ///
    /// # Errors
    /// Not found.
    pub async fn invitation_place(&self, selector: String) -> Result<(i64, String)> {
        self.db
            .read(move |tx| {
                let found = crate::hub::sql::invitation::find(tx, &selector)?.ok_or_else(|| Error::not_found("invitation", &selector))?;
                Ok((found.id, found.organization.uid.to_string()))
            })
            .await
    }

    /// Notes who invites, and that the tenant's own software has mailed the link.
    ///
    /// # Errors
    /// Not found when it is none of the permit's organization, or the referrer is no user of the tenant.
    pub async fn invitation_note(&self, permit: &Permit, id: i64, referrer: Option<String>, mailed: bool) -> Result<()> {
        permit.expect(Action::InviteMember)?;
        let permit = permit.clone();
        self.db.write(move |tx| note(tx, &permit, id, referrer.as_deref(), mailed)).await
    }

    /// Invites somebody on behalf of the tenant's own software, which says who invites and mails the link itself: the invitation stands
    /// with all of that, or not at all. Its row id.
    ///
    /// # Errors
    /// Those of [`Hub::invitation_create`]; not found when the referrer is no user of the tenant.
    pub async fn invitation_create_noted(
        &self,
        permit: &Permit,
        new: NewInvitation,
        referrer: Option<String>,
        mailed: bool,
    ) -> Result<i64> {
        permit.expect(Action::InviteMember)?;
        let email = email::check(&new.email)?;
        let (hub, permit) = (self.clone(), permit.clone());
        self.db
            .write(move |tx| {
                let id = hub.invitation_make(tx, &permit, &email, &new)?.id;
                note(tx, &permit, id, referrer.as_deref(), mailed)?;
                Ok(id)
            })
            .await
    }

    /// Whose a request to close an account is (row id, uid or token): what a permit for it must name.
    ///
    /// # Errors
    /// Not found.
    pub async fn deletion_request_user(&self, selector: String) -> Result<String> {
        let missing = |selector: &str| Error::not_found("deletion request", selector);
        if selector.contains('.') {
            let found = self.deletion_request_of_token(Secret::new(selector.as_str())).await;
            return found.map(|(_, user)| user.uid.to_string()).map_err(|_| missing(&selector));
        }
        self.db.read(move |tx| sql::deletion_request_user(tx, &selector)?.ok_or_else(|| missing(&selector))).await
    }
}

/// Writes who invites, and whether the link was mailed, to an invitation of the permit's organization.
fn note(tx: &mut Tx<'_>, permit: &Permit, id: i64, referrer: Option<&str>, mailed: bool) -> Result<()> {
    let organization = permit.organization()?;
    let referrer_id = match referrer {
        None => None,
        Some(selector) => {
            let found = crate::hub::sql::user::find_all(tx, selector, Some(organization.tenant_id))?.into_iter().next();
            Some(found.ok_or_else(|| Error::not_found("user", selector).with_field("referrer_id"))?.id)
        }
    };
    sql::invitation_note(tx, organization.id, id, referrer_id, mailed)
}
