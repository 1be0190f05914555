//! Invitations into an organization, by e-mail.
//!
//! The token of an invitation is its uid and a signature of the master key, so a lost mail can be sent again and the table opens
//! nothing. Only the user with the invited address may accept, once, within 72 hours; of two who try at once, one gets it. A
//! *staged* invitation was made without a mail; it is accepted when its user confirms her address, as published frontends expect.

use serde_json::json;

use super::email::{self, Email};
use super::member::{Given, RoleChoice, may_give};
use super::model::{Organization, Tenant, User};
use super::own_act::Word;
use super::{Action, Hub, Permit, Role, audit, mail, sql};
use crate::kernel::{Error, InvitationUid, MasterKey, Page, PageRequest, Result, Secret, Timestamp, constant_time_eq};
use crate::store::Tx;

/// How long an invitation stands.
const LIFETIME_SECONDS: i64 = 72 * 3_600;
/// How many open invitations an organization may have.
const OPEN_MAX: i64 = 200;
/// The least time between two mails of one invitation.
const REPEAT_SECONDS_MIN: i64 = 60;

/// Where an invitation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationStatus {
    /// Made, not mailed.
    Staged,
    /// Waits for an answer.
    Pending,
    /// She is a member.
    Accepted,
    /// Withdrawn.
    Cancelled,
    /// Nobody answered in time.
    Expired,
}

impl InvitationStatus {
    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Staged => "staged",
            Self::Pending => "pending",
            Self::Accepted => "accepted",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// Invalid `status`.
    pub fn parse(text: &str) -> Result<Self> {
        [Self::Staged, Self::Pending, Self::Accepted, Self::Cancelled, Self::Expired]
            .into_iter()
            .find(|status| status.as_str() == text)
            .ok_or_else(|| {
                Error::invalid("status", format!("`{}` is not a status of an invitation", text.escape_default()))
                    .hint("use `staged`, `pending`, `accepted`, `cancelled` or `expired`")
            })
    }
}

/// An invitation.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// Row id; published frontends use it in paths.
    pub id: i64,
    /// Public id.
    pub uid: InvitationUid,
    /// Into which organization.
    pub organization: Organization,
    /// To which address.
    pub email: String,
    /// To whom, when there is an account with that address.
    pub user_id: Option<i64>,
    /// As what; with a role of the tenant's own, the one that it ranks like.
    pub role: Role,
    /// The tenant's own role (row id) that is given in place of it.
    pub custom_role_id: Option<i64>,
    /// Its name, while it is there.
    pub custom_role: Option<String>,
    /// Into which team (row id), too.
    pub team_id: Option<i64>,
    /// Who invites (row id).
    pub referrer_id: Option<i64>,
    /// Where it stands.
    pub status: InvitationStatus,
    /// Since when.
    pub created_at: Timestamp,
    /// Last change.
    pub updated_at: Timestamp,
    /// When the mail went out.
    pub notification_sent_at: Option<Timestamp>,
    /// Until when it stands.
    pub expires_at: Timestamp,
}

impl Invitation {
    /// The name of the role that it gives.
    #[must_use]
    pub fn role_name(&self) -> &str {
        self.custom_role.as_deref().unwrap_or(self.role.as_str())
    }

    pub(super) fn is_open(&self) -> bool {
        matches!(self.status, InvitationStatus::Staged | InvitationStatus::Pending)
    }
}

/// An invitation to make.
#[derive(Debug, Clone)]
pub struct NewInvitation {
    /// To which address.
    pub email: String,
    /// As what: one of the four roles, or one of the tenant's own.
    pub role: RoleChoice,
    /// Into which team of the organization, too: uid or row id.
    pub team: Option<String>,
    /// Is it mailed now, or staged?
    pub notify: bool,
}

/// Which invitations to list.
#[derive(Debug, Clone, Default)]
pub struct InvitationFilter {
    /// Only with this status.
    pub status: Option<InvitationStatus>,
}

fn signature(master: &MasterKey, uid: &str) -> String {
    master.sign("invitation", uid)
}

/// The token of an invitation.
pub(super) fn token(master: &MasterKey, uid: &InvitationUid) -> Secret {
    Secret::new(format!("{uid}.{}", signature(master, uid.as_str())))
}

fn wrong_token() -> Error {
    Error::invalid("token", "the invitation is unknown, was withdrawn, or has expired").hint("ask for a new one")
}

/// The invitation of a token, open or not.
fn by_token(tx: &mut Tx<'_>, master: &MasterKey, token: &Secret) -> Result<Option<Invitation>> {
    let Some((uid, sent)) = token.expose().split_once('.') else { return Ok(None) };
    if !constant_time_eq(sent, &signature(master, uid)) {
        return Ok(None);
    }
    sql::invitation::find(tx, uid)
}

fn open_by_token(tx: &mut Tx<'_>, master: &MasterKey, token: &Secret) -> Result<Invitation> {
    by_token(tx, master, token)?.filter(Invitation::is_open).ok_or_else(wrong_token)
}

/// In which tenant an invitation is.
pub(super) fn tenant_of(tx: &mut Tx<'_>, master: &MasterKey, token: &Secret) -> Result<Tenant> {
    let invitation = open_by_token(tx, master, token)?;
    sql::tenant::by_id(tx, invitation.organization.tenant_id)
}

/// Who has the token of an invitation that went to this address has read its mail.
pub(super) fn email_proved(tx: &mut Tx<'_>, master: &MasterKey, token: &Secret, email: &Email) -> Result<()> {
    let invitation = open_by_token(tx, master, token)?;
    if invitation.notification_sent_at.is_none() || email::key(&invitation.email) != email.key {
        return Err(Error::invalid("email", "the invitation went to another address"));
    }
    Ok(())
}

/// Accepts by the token, for the user with the invited address.
pub(super) fn accept_by_token(tx: &mut Tx<'_>, master: &MasterKey, token: &Secret, user: &User, word: Word<'_>) -> Result<Invitation> {
    let invitation = open_by_token(tx, master, token)?;
    accept(tx, &invitation, user, word)
}

/// Her address is confirmed: what was staged for it is accepted.
pub(super) fn staged_accept(tx: &mut Tx<'_>, user: &User, word: Word<'_>) -> Result<()> {
    for invitation in sql::invitation::of_email(tx, user.tenant_id, &email::key(&user.email))? {
        if invitation.status == InvitationStatus::Staged {
            accept(tx, &invitation, user, word)?;
        }
    }
    Ok(())
}

/// Makes her a member, with the line in the audit that says so. One of two who try at once gets it.
fn accept(tx: &mut Tx<'_>, invitation: &Invitation, user: &User, word: Word<'_>) -> Result<Invitation> {
    if email::key(&invitation.email) != email::key(&user.email) || invitation.organization.tenant_id != user.tenant_id {
        return Err(Error::forbidden("the invitation is for somebody else"));
    }
    if !invitation.is_open() {
        return Err(Error::conflict(format!("the invitation is {}", invitation.status.as_str())).with_field("status"));
    }
    if invitation.organization.frozen || sql::organization::closed_at(tx, invitation.organization.id)?.is_some() {
        return Err(Error::conflict(format!("the account of {} is frozen or closed", invitation.organization.name)));
    }
    let role = Given::of_invitation(tx, invitation)?;
    if !sql::invitation::accept(tx, invitation.id, user.id)? {
        return Err(Error::conflict("the invitation was answered a moment ago").with_field("status"));
    }
    let organization_id = invitation.organization.id;
    if sql::member::role(tx, organization_id, user.id)?.is_none() {
        sql::member::insert(tx, organization_id, user.id, role.rank())?;
        sql::member::custom_role_set(tx, organization_id, user.id, role.custom_id())?;
        super::member::joined(tx, user)?;
    }
    if let Some(team_id) = invitation.team_id {
        sql::invitation::team_join(tx, team_id, organization_id, user.id)?;
    }
    sql::access_change::touch(tx, user.uid.as_str())?;
    let accepted = sql::invitation::get(tx, invitation.id)?;
    let (organization, detail) = (accepted.organization.uid.as_str(), json!({"role": accepted.role_name()}));
    word.record(tx, "invitation.accept", accepted.uid.as_str(), Some(organization), &detail)?;
    Ok(accepted)
}

impl Hub {
    /// Invites somebody into the permit's organization.
    ///
    /// # Errors
    /// Invalid `email` or `role`; forbidden to give that role; not found when the team is not the organization's; conflict when she is a
    /// member, is invited already, or too many invitations are open.
    pub async fn invitation_create(&self, permit: &Permit, new: NewInvitation) -> Result<Invitation> {
        let made = self.invitation_create_all(permit, vec![new]).await?;
        made.into_iter().next().ok_or_else(|| Error::internal("an invitation that was just made is not there"))
    }

    /// Invites several people: all of them, or nobody when one cannot be.
    ///
    /// # Errors
    /// Those of [`Hub::invitation_create`] for the first who cannot be invited.
    pub async fn invitation_create_all(&self, permit: &Permit, new: Vec<NewInvitation>) -> Result<Vec<Invitation>> {
        permit.expect(Action::InviteMember)?;
        let new = new.into_iter().map(|new| Ok((email::check(&new.email)?, new))).collect::<Result<Vec<_>>>()?;
        let (hub, permit) = (self.clone(), permit.clone());
        self.db.write(move |tx| new.iter().map(|(email, new)| hub.invitation_make(tx, &permit, email, new)).collect()).await
    }

    /// Withdraws an open invitation and makes another one with this role to the same address and for the same team: the mail that was
    /// sent named the old role.
    ///
    /// # Errors
    /// Not found; those of [`Hub::invitation_create`] and [`Hub::invitation_cancel`]; the first one stands then.
    pub async fn invitation_replace(&self, permit: &Permit, selector: String, role: RoleChoice) -> Result<Invitation> {
        permit.expect(Action::InviteMember)?;
        let (hub, permit) = (self.clone(), permit.clone());
        self.db
            .write(move |tx| {
                let gone = withdraw(tx, &permit, &selector)?;
                let team = gone.team_id.map(|id| id.to_string());
                let email = email::check(&gone.email)?;
                let new = NewInvitation { email: gone.email, role: role.clone(), team, notify: true };
                hub.invitation_make(tx, &permit, &email, &new)
            })
            .await
    }

    /// Makes an invitation; `email` is that of `new`, checked.
    pub(super) fn invitation_make(&self, tx: &mut Tx<'_>, permit: &Permit, email: &Email, new: &NewInvitation) -> Result<Invitation> {
        let organization = permit.organization()?;
        super::organization::open_check(tx, organization)?;
        let role = Given::of(tx, organization.tenant_id, &new.role)?;
        may_give(permit, &role)?;
        let user = sql::user::by_email_key(tx, &email.key, Some(organization.tenant_id))?.into_iter().next();
        if let Some(user) = &user
            && sql::member::role(tx, organization.id, user.id)?.is_some()
        {
            let words = format!("`{}` is already a member of `{}`", user.email, organization.name);
            return Err(Error::conflict(words).with_field("email").hint("change the role with `mno hub member update`"));
        }
        sql::invitation::expired_close(tx, organization.id)?;
        if sql::invitation::is_open(tx, organization.id, &email.key)? {
            let words = format!("`{}` is already invited to `{}`", email.address, organization.name);
            return Err(Error::conflict(words).with_field("email").hint("send the invitation again, or cancel it"));
        }
        if sql::invitation::count_open(tx, organization.id)? >= OPEN_MAX {
            return Err(Error::conflict(format!("an organization has at most {OPEN_MAX} open invitations")).hint("cancel some"));
        }
        let team_id = new.team.as_ref().map(|selector| sql::invitation::team(tx, organization.id, selector)).transpose()?;
        let id = sql::invitation::insert(
            tx,
            &sql::invitation::Insert {
                uid: &InvitationUid::random(),
                organization_id: organization.id,
                email,
                user_id: user.as_ref().map(|user| user.id),
                role: role.rank(),
                custom_role_id: role.custom_id(),
                team_id,
                referrer_id: permit.caller_user().map(|caller| caller.id),
                expires_at: tx.now().plus_seconds(LIFETIME_SECONDS),
            },
        )?;
        let mut invitation = sql::invitation::get(tx, id)?;
        if new.notify {
            invitation = self.invitation_mail(tx, &invitation)?;
        }
        let detail = json!({"email": email.address, "role": role.name(), "team_id": team_id});
        record(tx, permit, "invitation.create", &invitation, &detail)?;
        Ok(invitation)
    }

    /// Mails an invitation, which stands for its full time again. What a key or an operator has made comes from the marketplace.
    fn invitation_mail(&self, tx: &mut Tx<'_>, invitation: &Invitation) -> Result<Invitation> {
        let organization = &invitation.organization;
        let tenant = sql::tenant::by_id(tx, organization.tenant_id)?;
        let user = invitation.user_id.map(|id| sql::user::by_id(tx, id)).transpose()?;
        let referrer = invitation.referrer_id.map(|id| sql::user::by_id(tx, id)).transpose()?;
        let referrer = referrer.as_ref().map_or_else(|| tenant.name.clone(), super::user::display_name);
        let locale = match &user {
            Some(user) => sql::profile::locale(tx, user.id)?,
            None => String::new(),
        };
        let token = token(&self.master, &invitation.uid);
        let link = self.page_link(tx, &tenant, &format!("/mnoe/org_invites/{}?token={}", invitation.id, token.expose()))?;
        let mail = mail::Mail::new("invitation", &invitation.email)
            .locale(&locale)
            .params(json!({
                "user": {"name": user.as_ref().map_or("", |user| user.name.as_str()), "email": invitation.email},
                "referrer": {"name": referrer},
                "organization": {"name": organization.name},
                "role": invitation.role_name(),
                "hours": LIFETIME_SECONDS / 3_600,
            }))
            .link(&link)
            .key(format!("invitation {}", invitation.uid));
        mail::send(tx, &self.master, &tenant, &mail)?;
        let until = tx.now().plus_seconds(LIFETIME_SECONDS);
        sql::invitation::notified(tx, invitation.id, until)?;
        sql::invitation::get(tx, invitation.id)
    }

    /// The invitations of the permit's organization, the oldest first.
    ///
    /// # Errors
    /// The store's.
    pub async fn invitation_list(&self, permit: &Permit, filter: InvitationFilter, page: PageRequest) -> Result<Page<Invitation>> {
        permit.expect(Action::InviteMember)?;
        let organization_id = permit.organization()?.id;
        self.db.read(move |tx| sql::invitation::list(tx, organization_id, filter.status, &page)).await
    }

    /// An invitation of the permit's organization: uid or row id.
    ///
    /// # Errors
    /// Not found.
    pub async fn invitation_show(&self, permit: &Permit, selector: String) -> Result<Invitation> {
        permit.expect(Action::InviteMember)?;
        let permit = permit.clone();
        self.db.read(move |tx| of_organization(tx, &permit, &selector)).await
    }

    /// Sends the mail again (or for the first time); the invitation stands for its full time again.
    ///
    /// # Errors
    /// Not found; conflict when it was answered or withdrawn; busy when a mail went out a moment ago.
    pub async fn invitation_resend(&self, permit: &Permit, selector: String) -> Result<Invitation> {
        permit.expect(Action::InviteMember)?;
        let (hub, permit) = (self.clone(), permit.clone());
        self.db
            .write(move |tx| {
                let invitation = of_organization(tx, &permit, &selector)?;
                may_give(&permit, &Given::of_invitation(tx, &invitation)?)?;
                if !matches!(invitation.status, InvitationStatus::Staged | InvitationStatus::Pending | InvitationStatus::Expired) {
                    return Err(Error::conflict(format!("the invitation is {}", invitation.status.as_str())).with_field("status"));
                }
                let since = tx.now().plus_seconds(-REPEAT_SECONDS_MIN);
                if invitation.notification_sent_at.is_some_and(|at| at > since) {
                    return Err(Error::new(crate::kernel::ErrorKind::Busy, "the invitation was mailed a moment ago").hint("wait a minute"));
                }
                let sent = hub.invitation_mail(tx, &invitation)?;
                record(tx, &permit, "invitation.resend", &sent, &json!({"email": sent.email}))?;
                Ok(sent)
            })
            .await
    }

    /// Withdraws an invitation. Doing it again changes nothing.
    ///
    /// # Errors
    /// Not found; conflict when it was accepted.
    pub async fn invitation_cancel(&self, permit: &Permit, selector: String) -> Result<Invitation> {
        permit.expect(Action::InviteMember)?;
        let permit = permit.clone();
        self.db.write(move |tx| withdraw(tx, &permit, &selector)).await
    }

    /// The open invitations of the permit's user.
    ///
    /// # Errors
    /// The store's.
    pub async fn invitations_of(&self, permit: &Permit) -> Result<Vec<Invitation>> {
        permit.expect_one(&[Action::ReadUser, Action::ActAsOneself])?;
        let user = permit.user()?.clone();
        self.db.read(move |tx| sql::invitation::of_email(tx, user.tenant_id, &email::key(&user.email))).await
    }

    /// Accepts an invitation (uid or row id) for the permit's user, to whose address it must have gone.
    ///
    /// # Errors
    /// Not found when there is none for her; conflict when it was answered, withdrawn or has expired.
    pub async fn invitation_accept(&self, permit: &Permit, selector: String) -> Result<Invitation> {
        permit.expect(Action::ActAsOneself)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let user = permit.user()?;
                let missing = || Error::not_found("invitation", &selector);
                let invitation = sql::invitation::find(tx, &selector)?.ok_or_else(missing)?;
                if email::key(&invitation.email) != email::key(&user.email) || invitation.organization.tenant_id != user.tenant_id {
                    return Err(missing());
                }
                accept(tx, &invitation, user, Word::Permit(&permit))
            })
            .await
    }

    /// Accepts by the token of the mail, for the permit's user.
    ///
    /// # Errors
    /// Invalid `token`; forbidden when it went to another address; conflict when it was answered.
    pub async fn invitation_accept_by_token(&self, permit: &Permit, token: Secret) -> Result<Invitation> {
        permit.expect(Action::ActAsOneself)?;
        let (master, permit) = (self.master.clone(), permit.clone());
        self.db
            .write(move |tx| {
                let user = permit.user()?;
                let invitation = by_token(tx, &master, &token)?.ok_or_else(wrong_token)?;
                accept(tx, &invitation, user, Word::Permit(&permit))
            })
            .await
    }

    /// What the page of an invitation shows to whoever has its token, and whether there is an account with its address.
    ///
    /// # Errors
    /// Invalid `token`.
    pub async fn invitation_of_token(&self, token: Secret) -> Result<Invitation> {
        let master = self.master.clone();
        self.db.read(move |tx| by_token(tx, &master, &token)?.ok_or_else(wrong_token)).await
    }

    /// The token of an invitation: for a tenant's own software, which mails it itself.
    #[must_use]
    pub fn invitation_token(&self, invitation: &Invitation) -> Secret {
        token(&self.master, &invitation.uid)
    }
}

/// Takes an invitation back, from who could have given its role.
fn withdraw(tx: &mut Tx<'_>, permit: &Permit, selector: &str) -> Result<Invitation> {
    let invitation = of_organization(tx, permit, selector)?;
    match invitation.status {
        InvitationStatus::Accepted => {
            return Err(Error::conflict("the invitation was accepted").with_field("status").hint("remove the member"));
        }
        InvitationStatus::Cancelled => return Ok(invitation),
        _ => {}
    }
    // One whose role is gone is nobody's to give, but everybody's to take back.
    if invitation.custom_role_id.is_none() || invitation.custom_role.is_some() {
        may_give(permit, &Given::of_invitation(tx, &invitation)?)?;
    }
    sql::invitation::cancel(tx, invitation.id)?;
    let gone = sql::invitation::get(tx, invitation.id)?;
    record(tx, permit, "invitation.cancel", &gone, &json!({"email": gone.email}))?;
    Ok(gone)
}

fn of_organization(tx: &mut Tx<'_>, permit: &Permit, selector: &str) -> Result<Invitation> {
    let organization_id = permit.organization()?.id;
    sql::invitation::find(tx, selector)?
        .filter(|invitation| invitation.organization.id == organization_id)
        .ok_or_else(|| Error::not_found("invitation", selector).hint("run `mno hub invitation list --org ORG`"))
}

fn record(tx: &mut Tx<'_>, permit: &Permit, action: &str, invitation: &Invitation, detail: &serde_json::Value) -> Result<()> {
    audit::record(tx, permit, action, invitation.uid.as_str(), Some(invitation.organization.uid.as_str()), detail)
}
