//! Making an account for oneself.
//!
//! The answer is the same whether the address is free or not: the account is made, or its owner is told, by a job. Who comes with
//! an invitation has proved that she reads the address, so her account is made at once and needs no confirmation.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::door::{Visitor, one_tenant};
use super::email::{self, Email};
use super::model::{Tenant, User};
use super::own_act::Word;
use super::throttle::{self, Subject};
use super::user::text_check;
use super::user_token::TokenKind;
use super::{Hub, Role, invitation, own_act, sql};
use crate::jobs::{self, NewJob, Outcome, Registry, handler};
use crate::kernel::{Currency, Error, OrgUid, Result, Secret, UserUid};
use crate::store::Tx;

const JOB_SIGN_UP: &str = "hub.account.sign_up";

/// Who wants an account.
#[derive(Debug, Clone)]
pub struct SignUp {
    /// Her address.
    pub email: String,
    /// Given name.
    pub name: String,
    /// Family name.
    pub surname: String,
    /// Her password.
    pub password: Secret,
    /// The same again, where a page asks for that.
    pub password_confirmation: Option<Secret>,
    /// Where she works: the name of her first organization.
    pub company: String,
    /// The language of her mails.
    pub locale: Option<String>,
    /// Make her first organization too, with her as its Super Admin?
    pub orga_on_create: bool,
    /// The token of an invitation.
    pub invitation_token: Option<Secret>,
}

/// A checked sign-up on its way.
#[derive(Clone, Serialize, Deserialize)]
struct Draft {
    tenant_id: i64,
    email: String,
    name: String,
    surname: String,
    company: String,
    locale: String,
    password_hash: String,
    orga_on_create: bool,
    address: String,
    agent: String,
    request_id: Option<String>,
}

impl Draft {
    /// What it says of her.
    fn profile(&self) -> super::ProfileUpdate {
        super::ProfileUpdate {
            name: Some(self.name.clone()),
            surname: Some(self.surname.clone()),
            company: Some(self.company.clone()),
            locale: Some(self.locale.clone()),
            ..super::ProfileUpdate::default()
        }
    }

    /// Who sent it, for the audit.
    fn visitor(&self) -> Visitor {
        Visitor { address: self.address.clone(), agent: self.agent.clone(), request_id: self.request_id.clone(), ..Visitor::default() }
    }
}

/// Registers the handler.
pub(super) fn register(hub: &Hub, registry: &mut Registry) {
    let hub = hub.clone();
    registry.register(
        JOB_SIGN_UP,
        handler(move |job| {
            let hub = hub.clone();
            async move {
                // Sealed: a hash of a password is nothing to list.
                let sealed = job.payload["sealed"].as_str().unwrap_or_default().to_owned();
                let draft: Draft = serde_json::from_str(hub.master.open(&sealed)?.expose()).map_err(Error::internal)?;
                let inner = hub.clone();
                hub.db.write(move |tx| inner.sign_up_finish(tx, &draft)).await?;
                Ok(Outcome::Done)
            }
        }),
    );
}

impl Hub {
    /// Takes a sign-up. The user comes back only when an invitation proved her address.
    ///
    /// # Errors
    /// Invalid input by field; forbidden when the tenant takes no sign-ups; busy when an address of the network asks too often.
    pub async fn sign_up(&self, visitor: Visitor, new: SignUp) -> Result<Option<User>> {
        let email = email::check(&new.email)?;
        let (name, surname) = (text_check("name", &new.name, 0)?, text_check("surname", &new.surname, 0)?);
        let company = text_check("company", &new.company, 0)?;
        let locale = new.locale.filter(|locale| !locale.is_empty());
        if let Some(locale) = &locale {
            super::mail::locale_check(locale)?;
        }
        if new.password_confirmation.as_ref().is_some_and(|again| *again != new.password) {
            return Err(Error::invalid("password_confirmation", "the two passwords differ"));
        }
        super::password::check_new(&new.password)?;
        let (hub, invited, at) = (self.clone(), new.invitation_token.clone(), visitor.clone());
        let tenant = self
            .db
            .write(move |tx| {
                throttle::count_request(tx, &Subject::requests(&at.address))?;
                if let Some(token) = &invited {
                    return invitation::tenant_of(tx, &hub.master, token);
                }
                let tenant = one_tenant(tx, &at)?;
                if !sql::tenant_setting::get(tx, tenant.id)?.sign_up_open {
                    return Err(Error::forbidden(format!("{} takes new people by invitation only", tenant.name)));
                }
                Ok(tenant)
            })
            .await?;
        let password_hash = self.password_hash(new.password).await?;
        let draft = Draft {
            tenant_id: tenant.id,
            email: email.address.clone(),
            name,
            surname,
            company,
            locale: locale.unwrap_or_default(),
            password_hash,
            orga_on_create: new.orga_on_create,
            address: visitor.address.clone(),
            agent: visitor.agent.clone(),
            request_id: visitor.request_id.clone(),
        };
        let hub = self.clone();
        let Some(token) = new.invitation_token else {
            let sealed = self.master.seal(&Secret::new(serde_json::to_string(&draft).map_err(Error::internal)?))?;
            self.db.write(move |tx| jobs::enqueue(tx, &NewJob::new(JOB_SIGN_UP, json!({"sealed": sealed})))).await?;
            return Ok(None);
        };
        let user = self
            .db
            .write(move |tx| {
                invitation::email_proved(tx, &hub.master, &token, &email)?;
                let user = hub.account_of_invited(tx, &draft, &email)?;
                let word = Word::Own { master: &hub.master, user: &user, visitor: &visitor };
                invitation::accept_by_token(tx, &hub.master, &token, &user, word)?;
                Ok(user)
            })
            .await?;
        Ok(Some(user))
    }

    /// The job's part: the account and its first mail, or a word to whoever has the address.
    fn sign_up_finish(&self, tx: &mut Tx<'_>, draft: &Draft) -> Result<()> {
        let email = email::check(&draft.email)?;
        if let Some(user) = sql::user::by_email_key(tx, &email.key, Some(draft.tenant_id))?.into_iter().next() {
            if !sql::profile::is_confirmed(tx, user.id)? {
                return self.sign_up_again(tx, &user, draft);
            }
            let tenant = sql::tenant::by_id(tx, draft.tenant_id)?;
            let link = self.page_link(tx, &tenant, "/")?;
            return self.user_mail(tx, &tenant, &user, "already_registered", Some(&link), json!({}));
        }
        let user = self.account_make(tx, draft, &email, false)?;
        self.account_link_send(tx, &user, TokenKind::Confirmation)
    }

    /// The account of somebody who has proved her address. One that nobody has confirmed is hers, whoever began it.
    fn account_of_invited(&self, tx: &mut Tx<'_>, draft: &Draft, email: &Email) -> Result<User> {
        let begun = sql::user::by_email_key(tx, &email.key, Some(draft.tenant_id))?.into_iter().next();
        let Some(begun) = begun.filter(|user| user.admin_role.is_none() && !user.frozen) else {
            sql::user::email_free(tx, draft.tenant_id, &email.key)?;
            return self.account_make(tx, draft, email, true);
        };
        if sql::profile::is_confirmed(tx, begun.id)? {
            sql::user::email_free(tx, draft.tenant_id, &email.key)?;
        }
        sql::user::set_password(tx, begun.id, &draft.password_hash)?;
        sql::profile::update(tx, begun.id, &draft.profile())?;
        sql::user_token::void_all(tx, begun.id)?;
        sql::profile::confirm(tx, begun.id)?;
        sql::access_change::touch(tx, begun.uid.as_str())?;
        own_act::record(tx, &self.master, &begun, &draft.visitor(), "user.sign_up", &json!({"confirmed": true, "again": true}))?;
        sql::user::by_id(tx, begun.id)
    }

    /// A second sign-up with an address that nobody has confirmed. Perhaps the first mail was lost; perhaps somebody has signed up with an
    /// address that is not his, to be let in once its owner confirms it. Neither password can be trusted, so none is kept: who reads the
    /// mail chooses one when she confirms.
    fn sign_up_again(&self, tx: &mut Tx<'_>, user: &User, draft: &Draft) -> Result<()> {
        sql::user::password_forget(tx, user.id)?;
        sql::profile::update(tx, user.id, &draft.profile())?;
        let visitor = draft.visitor();
        own_act::record(tx, &self.master, user, &visitor, "user.sign_up", &json!({"confirmed": false, "again": true}))?;
        self.account_link_send(tx, user, TokenKind::Confirmation)
    }

    fn account_make(&self, tx: &mut Tx<'_>, draft: &Draft, email: &Email, confirmed: bool) -> Result<User> {
        let user = sql::user::insert(
            tx,
            &sql::user::Insert {
                uid: &UserUid::random(),
                tenant_id: draft.tenant_id,
                email: &email.address,
                name: &draft.name,
                surname: &draft.surname,
                password_hash: Some(&draft.password_hash),
                admin_role: None,
                confirmed,
            },
        )?;
        sql::profile::update(tx, user.id, &draft.profile())?;
        let visitor = draft.visitor();
        if draft.orga_on_create {
            let tenant = sql::tenant::by_id(tx, draft.tenant_id)?;
            let word = Word::Own { master: &self.master, user: &user, visitor: &visitor };
            first_organization(tx, &tenant, &user, &draft.company, word)?;
        }
        own_act::record(tx, &self.master, &user, &visitor, "user.sign_up", &json!({"confirmed": confirmed}))?;
        Ok(user)
    }
}

/// The first organization of a new user, with her as its Super Admin.
pub(super) fn first_organization(tx: &mut Tx<'_>, tenant: &Tenant, user: &User, company: &str, word: Word<'_>) -> Result<OrgUid> {
    let own = format!("{} {}", user.name, user.surname);
    let name = [company, own.trim(), user.email.as_str()].into_iter().find(|name| !name.is_empty()).unwrap_or("My company").to_owned();
    let uid = OrgUid::random();
    let organization = sql::organization::insert(
        tx,
        &sql::organization::Insert {
            uid: &uid,
            tenant_id: tenant.id,
            name: &name,
            currency: &Currency::parse("USD")?,
            financial_year_end_month: 12,
        },
    )?;
    sql::member::insert(tx, organization.id, user.id, Role::SuperAdmin)?;
    sql::access_change::touch(tx, user.uid.as_str())?;
    let detail = json!({"name": name, "owner": user.uid.as_str()});
    word.record(tx, "organization.create", uid.as_str(), Some(uid.as_str()), &detail)?;
    Ok(uid)
}
