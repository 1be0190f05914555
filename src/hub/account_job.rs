//! What people who are not signed in ask for by an address: a job does it.
//!
//! The request costs the same and says the same whether or not there is such an account, because all that it does is to enqueue;
//! the job looks.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::door::{Visitor, one_tenant};
use super::model::{Tenant, User};
use super::throttle::{self, Subject};
use super::user_token::{self, TokenKind};
use super::{Hub, email, mail, sql};
use crate::jobs::{self, NewJob, Outcome, Registry, handler};
use crate::kernel::{Error, MasterKey, Result, Secret};
use crate::store::Tx;

const JOB_ASK: &str = "hub.account.ask";

/// What can be asked for by an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountMail {
    /// The link that confirms a new account.
    Confirmation,
    /// The link that sets a new password.
    PasswordReset,
    /// The link that opens a locked account.
    Unlock,
}

#[derive(Serialize, Deserialize)]
struct Ask {
    what: AccountMail,
    /// Null: in all tenants, as a lock counts for all of them.
    tenant_id: Option<i64>,
    /// The address, sealed: jobs are listed.
    email_key: String,
}

fn enqueue(tx: &mut Tx<'_>, master: &MasterKey, what: AccountMail, tenant_id: Option<i64>, email_key: &str) -> Result<()> {
    let sealed = master.seal(&Secret::new(email_key))?;
    let key = master.sign("account ask", &format!("{what:?} {tenant_id:?} {email_key}"));
    let ask = Ask { what, tenant_id, email_key: sealed };
    jobs::enqueue(tx, &NewJob::new(JOB_ASK, serde_json::to_value(ask).map_err(Error::internal)?).key(key))
}

/// Somebody was locked out of an address: its owner, if there is one, gets a link.
pub(super) fn enqueue_locked(tx: &mut Tx<'_>, master: &MasterKey, email_key: &str) -> Result<()> {
    enqueue(tx, master, AccountMail::Unlock, None, email_key)
}

/// Registers the handler.
pub(super) fn register(hub: &Hub, registry: &mut Registry) {
    let hub = hub.clone();
    registry.register(
        JOB_ASK,
        handler(move |job| {
            let hub = hub.clone();
            async move {
                let ask: Ask = serde_json::from_value(job.payload).map_err(Error::internal)?;
                let email_key = hub.master.open(&ask.email_key)?.expose().to_owned();
                let inner = hub.clone();
                hub.db.write(move |tx| inner.account_mail(tx, ask.what, ask.tenant_id, &email_key)).await?;
                Ok(Outcome::Done)
            }
        }),
    );
}

impl Hub {
    /// Asks for a mail to an address. The answer is the same whoever is there.
    ///
    /// # Errors
    /// Invalid `email` by its shape or `tenant` when none can be meant; busy when an address of the network asks too often.
    pub async fn account_mail_ask(&self, visitor: Visitor, what: AccountMail, typed: String) -> Result<()> {
        let typed = typed.trim().to_owned();
        if typed.is_empty() || typed.len() > 1_000 {
            return Err(Error::invalid("email", "write the e-mail address of the account"));
        }
        let key = email::key(&typed);
        let master = self.master.clone();
        self.db
            .write(move |tx| {
                let tenant = one_tenant(tx, &visitor)?;
                throttle::count_request(tx, &Subject::requests(&visitor.address))?;
                enqueue(tx, &master, what, Some(tenant.id), &key)
            })
            .await
    }

    fn account_mail(&self, tx: &mut Tx<'_>, what: AccountMail, tenant_id: Option<i64>, email_key: &str) -> Result<()> {
        for user in sql::user::by_email_key(tx, email_key, tenant_id)? {
            if user.frozen {
                continue;
            }
            match what {
                AccountMail::Confirmation if sql::profile::is_confirmed(tx, user.id)? => {}
                AccountMail::Confirmation => self.account_link_send(tx, &user, TokenKind::Confirmation)?,
                AccountMail::PasswordReset => self.account_link_send(tx, &user, TokenKind::PasswordReset)?,
                AccountMail::Unlock => {
                    let Some(failures) = throttle::locked(tx, &Subject::account(&self.master, email_key))? else { continue };
                    sql::profile::locked(tx, user.id, failures)?;
                    self.account_link_send(tx, &user, TokenKind::Unlock)?;
                }
            }
        }
        Ok(())
    }

    /// Mails a link with a fresh token, unless one went out a moment ago.
    pub(super) fn account_link_send(&self, tx: &mut Tx<'_>, user: &User, kind: TokenKind) -> Result<()> {
        if user_token::is_recent(tx, kind, user.id)? {
            return Ok(());
        }
        let tenant = sql::tenant::by_id(tx, user.tenant_id)?;
        let token = user_token::issue(tx, &self.master, kind, user.id, &user.email)?;
        let (template, path) = match kind {
            TokenKind::Confirmation | TokenKind::EmailChange => ("confirmation", "auth/users/confirmation?confirmation_token="),
            TokenKind::PasswordReset => ("password_reset", "auth/users/password/edit?reset_password_token="),
            TokenKind::Unlock => ("unlock", "auth/users/unlock?unlock_token="),
        };
        let link = self.page_link(tx, &tenant, &format!("/mnoe/{path}{}", token.expose()))?;
        self.user_mail(tx, &tenant, user, template, Some(&link), json!({"hours": kind.lifetime_seconds() / 3_600}))
    }

    /// Mails somebody in her language.
    pub(super) fn user_mail(
        &self,
        tx: &mut Tx<'_>,
        tenant: &Tenant,
        user: &User,
        template: &'static str,
        link: Option<&str>,
        more: serde_json::Value,
    ) -> Result<()> {
        let mut params = json!({"user": {"name": user.name, "email": user.email}});
        if let (Some(params), serde_json::Value::Object(more)) = (params.as_object_mut(), more) {
            params.extend(more);
        }
        let mut mail = mail::Mail::new(template, &user.email).locale(&sql::profile::locale(tx, user.id)?).params(params);
        if let Some(link) = link {
            mail = mail.link(link);
        }
        mail::send(tx, &self.master, tenant, &mail)
    }
}
