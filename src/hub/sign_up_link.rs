//! A mail that leads somebody to the page where she makes an account.

use serde_json::json;

use super::{Action, Hub, Permit, audit, email, mail};
use crate::kernel::Result;

impl Hub {
    /// Mails the address of the sign-up page. Whether there is an account with that address is not told: the page deals with it.
    ///
    /// # Errors
    /// Invalid `email`.
    pub async fn sign_up_link_send(&self, permit: &Permit, email: String) -> Result<()> {
        permit.expect(Action::ManageUsers)?;
        let email = email::check(&email)?;
        let (hub, permit) = (self.clone(), permit.clone());
        self.db
            .write(move |tx| {
                let tenant = permit.marketplace()?;
                let link = hub.page_link(tx, tenant, "/mnoe/auth/users/sign_up")?;
                let params = json!({"user": {"name": "", "email": email.address}, "sender": {"name": permit.actor().name}});
                let message = mail::Mail::new("sign_up_link", &email.address).params(params).link(&link);
                mail::send(tx, &hub.master, tenant, &message)?;
                audit::record(tx, &permit, "user.sign_up_link", tenant.uid.as_str(), None, &json!({"email": email.address}))
            })
            .await
    }
}
