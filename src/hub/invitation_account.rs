//! Inviting somebody who has no account yet, together with the account that staff makes for her.

use super::{Action, Hub, Invitation, NewAccount, NewInvitation, NewUser, Permit, email, sql};
use crate::kernel::Result;

impl Hub {
    /// Invites somebody into the permit's organization, and, with a permit to manage users, makes her account when nobody in the tenant has
    /// her address: both, or neither.
    ///
    /// # Errors
    /// Those of [`Hub::invitation_create`] and of [`Hub::user_register`].
    pub async fn invitation_create_with_account(
        &self,
        permit: &Permit,
        new: NewInvitation,
        account: Option<(&Permit, NewUser, NewAccount)>,
    ) -> Result<Invitation> {
        permit.expect(Action::InviteMember)?;
        let email = email::check(&new.email)?;
        let account = match account {
            None => None,
            Some((manage, user, account)) => Some((self.account_ready(manage, user, account).await?, manage.clone())),
        };
        let (hub, permit) = (self.clone(), permit.clone());
        self.db
            .write(move |tx| {
                if let Some((ready, manage)) = &account
                    && sql::user::by_email_key(tx, &email.key, Some(manage.tenant()?.id))?.is_empty()
                {
                    ready.write(tx, &hub, manage)?;
                }
                hub.invitation_make(tx, &permit, &email, &new)
            })
            .await
    }
}
