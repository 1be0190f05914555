//! Closing one's own account, in steps that published frontends know: asked for, frozen, checked out (nothing is owed any more),
//! closed. The link of the mail is good for an hour.

use serde_json::json;

use super::door::Visitor;
use super::model::User;
use super::{Action, ActorKind, Hub, Permit, audit, needed, own_act, sql, user_end};
use crate::kernel::{DeletionUid, Error, MasterKey, Page, PageRequest, Result, Secret, Timestamp, constant_time_eq};
use crate::store::Tx;

/// How long a request is good.
const LIFETIME_SECONDS: i64 = 3_600;

/// Where a request stands. The words are those of the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeletionStatus {
    /// Asked for.
    Pending,
    /// The account is frozen.
    AccountFrozen,
    /// Nothing is owed any more.
    AccountCheckedOut,
    /// The account is gone.
    AccountTerminated,
    /// Withdrawn.
    Cancelled,
}

impl DeletionStatus {
    const ALL: [Self; 5] = [Self::Pending, Self::AccountFrozen, Self::AccountCheckedOut, Self::AccountTerminated, Self::Cancelled];

    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::AccountFrozen => "account_frozen",
            Self::AccountCheckedOut => "account_checked_out",
            Self::AccountTerminated => "account_terminated",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// Invalid `status`.
    pub fn parse(text: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text).ok_or_else(|| {
            let words: Vec<&str> = Self::ALL.iter().map(|status| status.as_str()).collect();
            Error::invalid("status", "that is not a status of a deletion request").hint(format!("use one of: {}", words.join(", ")))
        })
    }

    /// May it go from here to there?
    fn leads_to(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Pending, Self::AccountFrozen | Self::Cancelled)
                | (Self::AccountFrozen, Self::AccountCheckedOut | Self::AccountTerminated | Self::Cancelled)
                | (Self::AccountCheckedOut, Self::AccountTerminated | Self::Cancelled)
        )
    }
}

/// A request to close an account.
#[derive(Debug, Clone)]
pub struct DeletionRequest {
    /// Row id; published frontends use it in paths.
    pub id: i64,
    /// Public id.
    pub uid: DeletionUid,
    /// Whose account.
    pub user_id: i64,
    /// Where it stands.
    pub status: DeletionStatus,
    /// Since when.
    pub created_at: Timestamp,
    /// Last change.
    pub updated_at: Timestamp,
    /// Until when.
    pub expires_at: Timestamp,
}

impl DeletionRequest {
    /// Can it still be gone through with, or withdrawn? One that was only asked for expires; one that has frozen the account does not, or
    /// nobody could open the account again, or close it.
    #[must_use]
    pub fn is_active(&self, now: Timestamp) -> bool {
        match self.status {
            DeletionStatus::Pending => self.expires_at > now,
            DeletionStatus::AccountFrozen | DeletionStatus::AccountCheckedOut => true,
            DeletionStatus::Cancelled | DeletionStatus::AccountTerminated => false,
        }
    }
}

fn signature(master: &MasterKey, uid: &str) -> String {
    master.sign("deletion request", uid)
}

fn active_by_token(tx: &mut Tx<'_>, master: &MasterKey, token: &Secret) -> Result<DeletionRequest> {
    let wrong = || Error::invalid("token", "the link is wrong, was withdrawn, or has expired").hint("ask for a new one");
    let (uid, sent) = token.expose().split_once('.').ok_or_else(wrong)?;
    if !constant_time_eq(sent, &signature(master, uid)) {
        return Err(wrong());
    }
    let now = tx.now();
    sql::deletion::find(tx, uid)?.filter(|request| request.is_active(now)).ok_or_else(wrong)
}

impl Hub {
    /// Asks to close the permit's user's own account: a mail with the link goes out. While a request is active, the same one comes
    /// back and its mail is sent again.
    ///
    /// # Errors
    /// Forbidden for who acts as her; conflict while she is the last Super Admin of an organization or the last admin of her tenant.
    pub async fn deletion_request_create(&self, permit: &Permit) -> Result<DeletionRequest> {
        permit.expect(Action::ActAsOneself)?;
        if permit.actor().impersonator.is_some() {
            return Err(Error::forbidden("an account cannot be closed while acting as somebody else"));
        }
        let (hub, permit) = (self.clone(), permit.clone());
        self.db
            .write(move |tx| {
                let (user, now) = (&sql::user::get(tx, permit.user()?.uid.as_str())?, tx.now());
                // Before she is promised a link that would lead nowhere.
                needed::may_go(tx, permit.actor().kind, user)?;
                let request = match sql::deletion::newest(tx, user.id)?.filter(|request| request.is_active(now)) {
                    Some(request) => request,
                    None => {
                        let id = sql::deletion::insert(tx, &DeletionUid::random(), user.id, now.plus_seconds(LIFETIME_SECONDS))?;
                        let made = sql::deletion::get(tx, id)?;
                        audit::record(
                            tx,
                            &permit,
                            "deletion_request.create",
                            user.uid.as_str(),
                            None,
                            &json!({"request": made.uid.as_str()}),
                        )?;
                        made
                    }
                };
                hub.deletion_mail(tx, user, &request)?;
                Ok(request)
            })
            .await
    }

    fn deletion_mail(&self, tx: &mut Tx<'_>, user: &User, request: &DeletionRequest) -> Result<()> {
        let tenant = sql::tenant::by_id(tx, user.tenant_id)?;
        let token = self.deletion_request_token(request);
        let link = self.page_link(tx, &tenant, &format!("/mnoe/deletion_requests/{}", token.expose()))?;
        self.user_mail(tx, &tenant, user, "deletion_request", Some(&link), json!({"minutes": LIFETIME_SECONDS / 60}))
    }

    /// The token of a request: for the person herself and a tenant's own software.
    #[must_use]
    pub fn deletion_request_token(&self, request: &DeletionRequest) -> Secret {
        Secret::new(format!("{}.{}", request.uid, signature(&self.master, request.uid.as_str())))
    }

    /// The latest request of the permit's user.
    ///
    /// # Errors
    /// The store's.
    pub async fn deletion_request_of(&self, permit: &Permit) -> Result<Option<DeletionRequest>> {
        permit.expect_one(&[Action::ReadUser, Action::ActAsOneself])?;
        let user_id = permit.user()?.id;
        self.db.read(move |tx| sql::deletion::newest(tx, user_id)).await
    }

    /// The request of a user that can still be gone through with or withdrawn: for faces that found her by her own session.
    ///
    /// # Errors
    /// The store's.
    pub async fn deletion_request_active(&self, user: &User) -> Result<Option<DeletionRequest>> {
        let user_id = user.id;
        self.db
            .read(move |tx| {
                let now = tx.now();
                Ok(sql::deletion::newest(tx, user_id)?.filter(|request| request.is_active(now)))
            })
            .await
    }

    /// The request of a token, while it is good, and whose it is.
    ///
    /// # Errors
    /// Invalid `token`.
    pub async fn deletion_request_of_token(&self, token: Secret) -> Result<(DeletionRequest, User)> {
        let master = self.master.clone();
        self.db
            .read(move |tx| {
                let request = active_by_token(tx, &master, &token)?;
                let user = sql::user::by_id(tx, request.user_id)?;
                Ok((request, user))
            })
            .await
    }

    /// Goes a step on, by the token of the mail.
    ///
    /// # Errors
    /// Invalid `token`; conflict when that step does not come next, or the account may not go.
    pub async fn deletion_request_step(&self, visitor: Visitor, token: Secret, next: DeletionStatus) -> Result<DeletionRequest> {
        let hub = self.clone();
        self.db
            .write(move |tx| {
                let request = active_by_token(tx, &hub.master, &token)?;
                let user = sql::user::by_id(tx, request.user_id)?;
                let stepped = hub.deletion_step(tx, &request, ActorKind::User, &user, next)?;
                let detail = json!({"request": request.uid.as_str(), "status": next.as_str()});
                own_act::record(tx, &hub.master, &user, &visitor, "deletion_request.step", &detail)?;
                Ok(stepped)
            })
            .await
    }

    /// Goes a step on with the latest request of the permit's user: for herself, a tenant's own software and staff.
    ///
    /// # Errors
    /// Not found when there is none that is good; conflict when that step does not come next, or the account may not go.
    pub async fn deletion_request_update(&self, permit: &Permit, next: DeletionStatus) -> Result<DeletionRequest> {
        permit.expect_one(&[Action::ActAsOneself, Action::DestroyUser])?;
        if permit.actor().impersonator.is_some() {
            return Err(Error::forbidden("an account cannot be closed while acting as somebody else"));
        }
        let (hub, permit) = (self.clone(), permit.clone());
        self.db
            .write(move |tx| {
                let (user, now) = (&sql::user::get(tx, permit.user()?.uid.as_str())?, tx.now());
                let request = sql::deletion::newest(tx, user.id)?
                    .filter(|request| request.is_active(now))
                    .ok_or_else(|| Error::not_found("deletion request of", &user.email))?;
                let stepped = hub.deletion_step(tx, &request, permit.actor().kind, user, next)?;
                let detail = json!({"request": request.uid.as_str(), "status": next.as_str()});
                audit::record(tx, &permit, "deletion_request.step", user.uid.as_str(), None, &detail)?;
                Ok(stepped)
            })
            .await
    }

    fn deletion_step(
        &self,
        tx: &mut Tx<'_>,
        request: &DeletionRequest,
        by: ActorKind,
        user: &User,
        next: DeletionStatus,
    ) -> Result<DeletionRequest> {
        if !request.status.leads_to(next) {
            let words = format!("the request is `{}`, which does not lead to `{}`", request.status.as_str(), next.as_str());
            return Err(Error::conflict(words).with_field("status"));
        }
        match next {
            // Frozen by staff: withdrawing the request must not undo that.
            DeletionStatus::AccountFrozen if user.frozen => return Err(Error::conflict("the account is frozen already")),
            DeletionStatus::AccountFrozen => {
                // The last step would be refused, and she would be locked out of an account that stays.
                needed::may_go(tx, by, user)?;
                user_end::freeze(tx, user, true)?;
            }
            DeletionStatus::AccountTerminated => self.user_erase(tx, by, user)?,
            DeletionStatus::Cancelled if request.status != DeletionStatus::Pending => user_end::freeze(tx, user, false)?,
            _ => {}
        }
        sql::deletion::update(tx, request.id, next)?;
        sql::deletion::get(tx, request.id)
    }

    /// The requests of the permit's tenant, the newest first.
    ///
    /// # Errors
    /// The store's.
    pub async fn deletion_request_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<DeletionRequest>> {
        permit.expect(Action::ReadCustomers)?;
        let (tenant_id, reach) = (permit.tenant()?.id, permit.reach());
        self.db.read(move |tx| sql::deletion::list(tx, tenant_id, reach, &page)).await
    }
}
