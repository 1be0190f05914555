//! Freezing and deleting accounts.
//!
//! A deleted person's row stays, without anything that tells who she was, because subscriptions, the audit and the like name her
//! by it. Her address is free again at once.

use serde_json::json;

use super::model::User;
use super::{Action, ActorKind, Hub, Permit, audit, group_webhook, needed, session, sql};
use crate::kernel::Result;
use crate::store::Tx;

impl Hub {
    /// Freezes an account: its sessions end and it may do nothing, until it is unfrozen.
    ///
    /// # Errors
    /// Conflict when she is the last admin of her tenant; not found when she is gone.
    pub async fn user_freeze(&self, permit: &Permit, frozen: bool) -> Result<User> {
        permit.expect(Action::DestroyUser)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                // As she is now: she may have become an admin since the permit was made.
                let user = &sql::user::get(tx, permit.user()?.uid.as_str())?;
                if frozen && !user.frozen {
                    needed::admin_may_go(tx, permit.actor().kind, user)?;
                }
                freeze(tx, user, frozen)?;
                let action = if frozen { "user.freeze" } else { "user.unfreeze" };
                audit::record(tx, &permit, action, user.uid.as_str(), None, &json!({}))?;
                sql::user::by_id(tx, user.id)
            })
            .await
    }

    /// Deletes an account.
    ///
    /// # Errors
    /// Conflict while she is the last Super Admin of an organization, which is named, or the last admin of her tenant; not found when
    /// she is gone.
    pub async fn user_delete(&self, permit: &Permit) -> Result<User> {
        permit.expect(Action::DestroyUser)?;
        let (hub, permit) = (self.clone(), permit.clone());
        self.db
            .write(move |tx| {
                let user = sql::user::get(tx, permit.user()?.uid.as_str())?;
                hub.user_erase(tx, permit.actor().kind, &user)?;
                audit::record(tx, &permit, "user.delete", user.uid.as_str(), None, &json!({}))?;
                Ok(user)
            })
            .await
    }

    pub(super) fn user_erase(&self, tx: &mut Tx<'_>, by: ActorKind, user: &User) -> Result<()> {
        needed::may_go(tx, by, user)?;
        let tenant = sql::tenant::by_id(tx, user.tenant_id)?;
        self.user_mail(tx, &tenant, user, "account_closed", None, json!({}))?;
        self.unlock(tx, user)?;
        sql::user_token::void_all(tx, user.id)?;
        sql::second_factor::remove(tx, user.id)?;
        session::end_all(tx, user.id, None)?;
        sql::invitation::cancel_of_user(tx, user.id)?;
        group_webhook::enqueue_account_ends(tx, user)?;
        sql::user::erase(tx, user)?;
        sql::profile::erase(tx, user.id)?;
        sql::access_change::touch(tx, user.uid.as_str())
    }
}

/// An account's sessions end with it.
pub(super) fn freeze(tx: &mut Tx<'_>, user: &User, frozen: bool) -> Result<()> {
    sql::user::set_frozen(tx, user.id, frozen)?;
    if frozen {
        session::end_all(tx, user.id, None)?;
    }
    sql::access_change::touch(tx, user.uid.as_str())
}
