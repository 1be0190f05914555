//! Confirming an address, of a new account or of an account that moves to it; and opening a locked account.

use serde_json::json;

use super::door::Visitor;
use super::email::Email;
use super::model::User;
use super::own_act::Word;
use super::throttle::{self, Subject};
use super::user_token::{self, TokenKind};
use super::{Action, Hub, Object, Permit, access, audit, email, invitation, own_act, sql};
use crate::kernel::{Error, Result, Secret};
use crate::store::Tx;

impl Hub {
    /// Confirms the address to which a token was mailed: the account is ready, or has that address from now on.
    ///
    /// # Errors
    /// Invalid `confirmation_token`; conflict `email` when somebody has the address meanwhile.
    pub async fn email_confirm(&self, visitor: Visitor, token: Secret) -> Result<User> {
        self.email_confirm_with(visitor, token, None).await
    }

    /// The same, with the hash of a first password.
    async fn email_confirm_with(&self, visitor: Visitor, token: Secret, first_password: Option<String>) -> Result<User> {
        let hub = self.clone();
        self.db
            .write(move |tx| {
                if user_token::find(tx, &hub.master, TokenKind::EmailChange, &token)?.is_some() {
                    let spent = user_token::spend(tx, &hub.master, TokenKind::EmailChange, &token)?;
                    let user = sql::user::by_id(tx, spent.user_id)?;
                    let new = email::check(&spent.email)?;
                    sql::user::email_free(tx, user.tenant_id, &new.key)?;
                    email_set(tx, &hub, &user, &new)?;
                    own_act::record(tx, &hub.master, &user, &visitor, "user.email_change", &json!({}))?;
                    return sql::user::by_id(tx, user.id);
                }
                let spent = user_token::spend(tx, &hub.master, TokenKind::Confirmation, &token)?;
                let user = sql::user::by_id(tx, spent.user_id)?;
                hub.confirmed(tx, &user, Word::Own { master: &hub.master, user: &user, visitor: &visitor })?;
                if let Some(hash) = &first_password {
                    sql::user::set_first_password(tx, user.id, hash)?;
                }
                own_act::record(tx, &hub.master, &user, &visitor, "user.confirm", &json!({}))?;
                Ok(user)
            })
            .await
    }

    /// The same for somebody who chooses her first password on the way, as invited people do.
    ///
    /// # Errors
    /// As [`Hub::email_confirm`]; invalid `password` or `password_confirmation`; conflict when she has a password.
    pub async fn email_confirm_with_password(
        &self,
        visitor: Visitor,
        token: Secret,
        password: Secret,
        confirmation: Option<Secret>,
    ) -> Result<User> {
        if confirmation.is_some_and(|again| again != password) {
            return Err(Error::invalid("password_confirmation", "the two passwords differ"));
        }
        super::password::check_new(&password)?;
        let (hub, probe) = (self.clone(), token.clone());
        let known = self.db.read(move |tx| user_token::find(tx, &hub.master, TokenKind::Confirmation, &probe)).await?;
        let Some(known) = known else {
            return Err(Error::invalid("confirmation_token", "the link is wrong, expired or was used before").hint("ask for a new one"));
        };
        let user_id = known.user_id;
        if self.db.read(move |tx| sql::user::password_hash(tx, user_id)).await?.is_some() {
            return Err(Error::conflict("there is a password already")
                .with_field("password")
                .hint("confirm without one, or ask for a new password"));
        }
        let hash = self.password_hash(password).await?;
        self.email_confirm_with(visitor, token, Some(hash)).await
    }

    /// Must she choose a password when she confirms her address? So it is for invited people, and where several have signed up with it.
    ///
    /// # Errors
    /// The store's. A token that is good for nothing wants none.
    pub async fn confirmation_wants_password(&self, token: Secret) -> Result<bool> {
        let hub = self.clone();
        self.db
            .read(move |tx| {
                let Some(known) = user_token::find(tx, &hub.master, TokenKind::Confirmation, &token)? else { return Ok(false) };
                Ok(sql::user::password_hash(tx, known.user_id)?.is_none())
            })
            .await
    }

    /// The address is hers: invitations that waited for that are accepted.
    pub(super) fn confirmed(&self, tx: &mut Tx<'_>, user: &User, word: Word<'_>) -> Result<()> {
        if sql::profile::confirm(tx, user.id)? {
            invitation::staged_accept(tx, user, word)?;
            sql::access_change::touch(tx, user.uid.as_str())?;
        }
        Ok(())
    }

    /// Staff or a tenant's own software vouches for an address.
    ///
    /// # Errors
    /// The store's.
    pub async fn user_confirm(&self, permit: &Permit) -> Result<User> {
        permit.expect(Action::RecoverAccount)?;
        let (hub, permit) = (self.clone(), permit.clone());
        self.db.write(move |tx| hub.confirm_write(tx, &permit)).await
    }

    pub(super) fn confirm_write(&self, tx: &mut Tx<'_>, permit: &Permit) -> Result<User> {
        let user = permit.user()?.clone();
        self.confirmed(tx, &user, Word::Permit(permit))?;
        audit::record(tx, permit, "user.confirm", user.uid.as_str(), None, &json!({}))?;
        Ok(user)
    }

    /// Opens an account that was locked after too many failures, by the token that was mailed.
    ///
    /// # Errors
    /// Invalid `unlock_token`.
    pub async fn unlock_by_token(&self, visitor: Visitor, token: Secret) -> Result<User> {
        let hub = self.clone();
        self.db
            .write(move |tx| {
                let spent = user_token::spend(tx, &hub.master, TokenKind::Unlock, &token)?;
                let user = sql::user::by_id(tx, spent.user_id)?;
                hub.unlock(tx, &user)?;
                own_act::record(tx, &hub.master, &user, &visitor, "user.unlock", &json!({}))?;
                Ok(user)
            })
            .await
    }

    /// Staff opens a locked account.
    ///
    /// # Errors
    /// The store's.
    pub async fn user_unlock(&self, permit: &Permit) -> Result<User> {
        permit.expect(Action::RecoverAccount)?;
        let (hub, permit) = (self.clone(), permit.clone());
        self.db.write(move |tx| hub.unlock_write(tx, &permit)).await
    }

    pub(super) fn unlock_write(&self, tx: &mut Tx<'_>, permit: &Permit) -> Result<User> {
        let user = permit.user()?.clone();
        self.unlock(tx, &user)?;
        throttle::clear(tx, &Subject::second_factor(user.uid.as_str()))?;
        audit::record(tx, permit, "user.unlock", user.uid.as_str(), None, &json!({}))?;
        Ok(user)
    }

    pub(super) fn unlock(&self, tx: &mut Tx<'_>, user: &User) -> Result<()> {
        throttle::clear(tx, &Subject::account(&self.master, &email::key(&user.email)))?;
        sql::profile::unlocked(tx, user.id)
    }

    /// Mails a link to the new address of an account.
    pub(super) fn email_change_send(&self, tx: &mut Tx<'_>, user: &User, address: &str) -> Result<()> {
        let kind = TokenKind::EmailChange;
        let tenant = sql::tenant::by_id(tx, user.tenant_id)?;
        let token = user_token::issue(tx, &self.master, kind, user.id, address)?;
        let link = self.page_link(tx, &tenant, &format!("/mnoe/auth/users/confirmation?confirmation_token={}", token.expose()))?;
        let receiver = User { email: address.to_owned(), ..user.clone() };
        self.user_mail(tx, &tenant, &receiver, "email_change", Some(&link), json!({"hours": kind.lifetime_seconds() / 3_600}))
    }
}

/// May this member of staff give somebody another address? Who reads its mail gets into the account.
///
/// # Errors
/// Forbidden.
pub(super) fn may_readdress(tx: &mut Tx<'_>, staff: &User, user: &User) -> Result<()> {
    let subject = access::user_subject(staff.clone());
    let found = access::resolve(tx, &subject, Action::RecoverAccount, &Object::User(user.uid.to_string()))?;
    let decision = access::decide(&subject, Action::RecoverAccount, &found);
    if decision.allowed {
        return Ok(());
    }
    Err(Error::forbidden(format!("another address gets somebody into the account: {}", decision.because.join("; "))).with_field("email"))
}

/// The account has that address from now on, and the old one is told. Links to the old address die.
pub(super) fn email_set(tx: &mut Tx<'_>, hub: &Hub, user: &User, new: &Email) -> Result<()> {
    sql::user_token::void_all(tx, user.id)?;
    sql::profile::set_email(tx, user.id, new)?;
    sql::access_change::touch(tx, user.uid.as_str())?;
    let tenant = sql::tenant::by_id(tx, user.tenant_id)?;
    hub.user_mail(tx, &tenant, user, "email_changed", None, json!({"new_email": new.address}))
}
