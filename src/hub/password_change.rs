//! New passwords: by a link from a mail, or by whoever knows the present one. Every other session ends.

use serde_json::json;

use super::door::Visitor;
use super::model::User;
use super::own_act::Word;
use super::user_token::{self, TokenKind};
use super::{Action, Hub, Permit, audit, own_act, password, session, sql};
use crate::kernel::{Error, Result, Secret};
use crate::store::Tx;

/// A password to change.
#[derive(Debug, Clone)]
pub struct PasswordChange {
    /// The present one. Herself must know it; a tenant's software may leave it out.
    pub current: Option<Secret>,
    /// The new one.
    pub new: Secret,
    /// The new one again, where a page asks for that.
    pub confirmation: Option<Secret>,
}

impl PasswordChange {
    fn check(&self) -> Result<()> {
        confirmation_check(&self.new, self.confirmation.as_ref())?;
        password::check_new(&self.new)
    }
}

fn confirmation_check(new: &Secret, confirmation: Option<&Secret>) -> Result<()> {
    if confirmation.is_some_and(|again| again != new) {
        return Err(Error::invalid("password_confirmation", "the two passwords differ"));
    }
    Ok(())
}

impl Hub {
    /// Changes the password of the permit's user. Her other sessions end, in browsers and for APIs; `keep` is the browser session
    /// that goes on.
    ///
    /// # Errors
    /// Invalid `current_password`, `password` or `password_confirmation`; busy after too many wrong guesses; forbidden for who acts as
    /// her.
    pub async fn password_change(&self, permit: &Permit, change: PasswordChange, keep: Option<Secret>) -> Result<User> {
        let hash = self.password_ready(permit, change).await?;
        let (hub, permit) = (self.clone(), permit.clone());
        self.db.write(move |tx| hub.password_write(tx, &permit, &hash, keep.as_ref())).await
    }

    /// What can be said of a change before anything is written: the hash of the new password.
    pub(super) async fn password_ready(&self, permit: &Permit, change: PasswordChange) -> Result<String> {
        permit.expect(Action::ActAsOneself)?;
        if permit.actor().impersonator.is_some() {
            return Err(Error::forbidden("a password cannot be changed while acting as somebody else"));
        }
        change.check()?;
        let user = permit.user()?;
        match (&change.current, permit.caller_user()) {
            (Some(current), _) => {
                if !self.password_check(user, current.clone()).await? {
                    return Err(Error::invalid("current_password", "the present password is wrong"));
                }
            }
            (None, Some(_)) => return Err(Error::invalid("current_password", "the present password is needed")),
            (None, None) => {}
        }
        self.password_hash(change.new).await
    }

    pub(super) fn password_write(&self, tx: &mut Tx<'_>, permit: &Permit, hash: &str, keep: Option<&Secret>) -> Result<User> {
        let user = permit.user()?;
        self.password_set(tx, user, hash, keep)?;
        audit::record(tx, permit, "user.password_change", user.uid.as_str(), None, &json!({}))?;
        Ok(user.clone())
    }

    /// Sets a new password by the token of a mail. The token works once; every session ends.
    ///
    /// # Errors
    /// Invalid `reset_password_token`, `password` or `password_confirmation`.
    pub async fn password_reset(&self, visitor: Visitor, token: Secret, new: Secret, confirmation: Option<Secret>) -> Result<User> {
        confirmation_check(&new, confirmation.as_ref())?;
        password::check_new(&new)?;
        // Looked at first: nobody makes us hash passwords with tokens that were never ours.
        let (hub, probe) = (self.clone(), token.clone());
        let known = self.db.read(move |tx| user_token::find(tx, &hub.master, TokenKind::PasswordReset, &probe)).await?;
        if known.is_none() {
            return Err(Error::invalid("reset_password_token", "the link is wrong, expired or was used before").hint("ask for a new one"));
        }
        let hash = self.password_hash(new).await?;
        let hub = self.clone();
        self.db
            .write(move |tx| {
                let spent = user_token::spend(tx, &hub.master, TokenKind::PasswordReset, &token)?;
                let user = sql::user::by_id(tx, spent.user_id)?;
                // Who reads the mail of an address has it.
                if spent.email == user.email {
                    hub.confirmed(tx, &user, Word::Own { master: &hub.master, user: &user, visitor: &visitor })?;
                }
                hub.password_set(tx, &user, &hash, None)?;
                own_act::record(tx, &hub.master, &user, &visitor, "user.password_reset", &json!({}))?;
                Ok(user)
            })
            .await
    }

    /// Staff has the link mailed that sets a new password.
    ///
    /// # Errors
    /// The store's.
    pub async fn password_reset_send(&self, permit: &Permit) -> Result<User> {
        permit.expect(Action::ManageCredentials)?;
        let (hub, permit) = (self.clone(), permit.clone());
        self.db
            .write(move |tx| {
                let user = permit.user()?.clone();
                hub.account_link_send(tx, &user, TokenKind::PasswordReset)?;
                audit::record(tx, &permit, "user.password_reset_send", user.uid.as_str(), None, &json!({}))?;
                Ok(user)
            })
            .await
    }

    fn password_set(&self, tx: &mut Tx<'_>, user: &User, hash: &str, keep: Option<&Secret>) -> Result<()> {
        sql::user::set_password(tx, user.id, hash)?;
        sql::user_token::void_all(tx, user.id)?;
        self.unlock(tx, user)?;
        session::end_all(tx, user.id, keep.map(session::uid_of))?;
        sql::access_change::touch(tx, user.uid.as_str())?;
        let tenant = sql::tenant::by_id(tx, user.tenant_id)?;
        self.user_mail(tx, &tenant, user, "password_changed", None, json!({}))
    }
}
