//! Staff acting as a customer: a session of hers that says who really acts, for a limited time, with a reason.

use serde_json::json;

use super::door::Visitor;
use super::model::{SessionKind, User};
use super::sql::session::Acting;
use super::{Action, AdminRole, Hub, Object, Permit, access, audit, own_act, session, sql};
use crate::kernel::{Error, Page, PageRequest, Result, Secret, SessionUid, Timestamp};
use crate::store::Tx;

/// How long it lasts.
const LIFETIME_SECONDS: i64 = 3_600;
/// The longest reason, in characters.
const REASON_LENGTH_MAX: usize = 500;

/// Somebody of the staff who acts as a customer now.
#[derive(Debug, Clone)]
pub struct Impersonation {
    /// The session's public id.
    pub uid: SessionUid,
    /// Who acts.
    pub staff: User,
    /// As whom.
    pub user: User,
    /// Why, in the words of who acts.
    pub reason: String,
    /// From where.
    pub address: String,
    /// Since when.
    pub created_at: Timestamp,
    /// Until when at most.
    pub expires_at: Timestamp,
}

impl Hub {
    /// Opens a browser session of the permit's user for the caller, who must be staff; its cookie. The caller's own
    /// session goes on beside it.
    ///
    /// # Errors
    /// Invalid `reason`; forbidden when the caller acts as somebody already, or the user is staff.
    pub async fn impersonation_start(&self, permit: &Permit, visitor: Visitor, reason: String) -> Result<Secret> {
        permit.expect(Action::Impersonate)?;
        let reason = reason.trim().to_owned();
        if reason.is_empty() || reason.chars().count() > REASON_LENGTH_MAX || reason.chars().any(char::is_control) {
            let words = format!("write one line of at most {REASON_LENGTH_MAX} characters that says why you act as a customer");
            return Err(Error::invalid("reason", words));
        }
        if permit.actor().impersonator.is_some() {
            return Err(Error::forbidden("you act as somebody already").hint("go back to yourself first"));
        }
        let staff =
            permit.caller_user().ok_or_else(|| Error::forbidden("only staff can act as a customer").hint("keys act for themselves"))?;
        let (master, permit, staff) = (self.master.clone(), permit.clone(), staff.clone());
        self.db
            .write(move |tx| {
                // As they are now: a permit may be a moment old.
                let user = sql::user::by_id(tx, permit.user()?.id)?;
                if user.admin_role.is_some() || user.frozen {
                    return Err(Error::forbidden("staff and frozen accounts are not acted as"));
                }
                // So is the decision: she may have lost the customer meanwhile.
                let staff = sql::user::by_id(tx, staff.id)?;
                if !may_act_as(tx, &staff, &user)? {
                    return Err(Error::forbidden(format!("`{}` is no customer of yours any more", user.email)));
                }
                let until = tx.now().plus_seconds(LIFETIME_SECONDS);
                let new = sql::session::Insert {
                    agent: &visitor.agent,
                    address: &visitor.address,
                    impersonator_id: Some(staff.id),
                    reason: Some(&reason),
                    ..sql::session::Insert::new(user.id, SessionKind::Web, until)
                };
                let cookie = session::open(tx, &master, &new)?;
                let detail = json!({"reason": reason, "until": until.to_string(), "session": session::uid_of(&cookie)});
                audit::record(tx, &permit, "impersonation.start", user.uid.as_str(), None, &detail)?;
                Ok(cookie)
            })
            .await
    }

    /// Ends an impersonation; the member of staff who did it. Her own session was not touched.
    ///
    /// # Errors
    /// Conflict when the session is nobody's but its user's; `Unauthenticated` when it is over.
    pub async fn impersonation_stop(&self, visitor: Visitor, cookie: Secret) -> Result<User> {
        let master = self.master.clone();
        self.db
            .write(move |tx| {
                let over = || Error::unauthenticated("nobody is signed in");
                let found = session::find(tx, &master, &cookie, SessionKind::Web)?.ok_or_else(over)?;
                let Some((staff_id, _)) = found.impersonator else {
                    return Err(Error::conflict("you act as nobody but yourself"));
                };
                sql::session::revoke_one(tx, found.user.id, session::uid_of(&cookie))?;
                sql::session::revoke_sso(tx, found.user.id, Some(staff_id))?;
                sql::access_change::touch(tx, found.user.uid.as_str())?;
                let staff = sql::user::by_id(tx, staff_id)?;
                own_act::record(tx, &master, &staff, &visitor, "impersonation.stop", &json!({"user": found.user.uid.as_str()}))?;
                Ok(staff)
            })
            .await
    }

    /// The same without a browser: the customer's API token, which says who really acts, and what was begun.
    ///
    /// # Errors
    /// As [`Hub::impersonation_start`].
    pub async fn impersonation_token(&self, permit: &Permit, visitor: Visitor, reason: String) -> Result<(Impersonation, Secret)> {
        let cookie = self.impersonation_start(permit, visitor, reason).await?;
        let uid = session::uid_of(&cookie).to_owned();
        let over = || Error::unauthenticated("the session ended a moment ago");
        let token = self.signed_in(cookie).await?.ok_or_else(over)?.sso;
        let begun = self.db.read(move |tx| sql::session::impersonation(tx, &uid)).await?.ok_or_else(over)?;
        Ok((begun, token))
    }

    /// Who of the staff of the permit's marketplace acts as a customer now: everybody for its admins and keys, herself for other staff.
    ///
    /// # Errors
    /// The store's.
    pub async fn impersonation_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<Impersonation>> {
        permit.expect(Action::ReadCustomers)?;
        let (tenant_id, only) = (permit.marketplace()?.id, herself_only(permit));
        self.db.read(move |tx| sql::session::impersonations(tx, tenant_id, only, &page)).await
    }

    /// Ends an impersonation by staff of the permit's marketplace; what it was. Staff that looks after others (`manage_staff`) ends
    /// everybody's, other staff her own.
    ///
    /// # Errors
    /// Not found when there is none that goes on.
    pub async fn impersonation_end(&self, permit: &Permit, uid: String) -> Result<Impersonation> {
        let only = match permit.expect_one(&[Action::ManageStaff, Action::ReadCustomers])? {
            Action::ManageStaff => None,
            _ => Some(permit.caller_user().ok_or_else(|| Error::forbidden("ending what staff does needs `manage_staff`"))?.id),
        };
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant_id = permit.marketplace()?.id;
                let found = sql::session::impersonation(tx, &uid)?
                    .filter(|found| found.staff.tenant_id == tenant_id && only.is_none_or(|id| found.staff.id == id))
                    .ok_or_else(|| {
                        Error::not_found("impersonation", &uid).hint("run `mno hub impersonation list` to see who acts as whom")
                    })?;
                sql::session::revoke_one(tx, found.user.id, found.uid.as_str())?;
                sql::session::revoke_sso(tx, found.user.id, Some(found.staff.id))?;
                sql::access_change::touch(tx, found.user.uid.as_str())?;
                let detail = json!({"session": found.uid.as_str(), "staff": found.staff.uid.as_str(), "user": found.user.uid.as_str()});
                audit::record(tx, &permit, "impersonation.end", found.user.uid.as_str(), None, &detail)?;
                Ok(found)
            })
            .await
    }
}

/// Staff that does not look after others sees her own only.
fn herself_only(permit: &Permit) -> Option<i64> {
    permit.caller_user().filter(|user| user.admin_role != Some(AdminRole::Admin)).map(|user| user.id)
}

/// The decision about acting as a customer, as it is in this transaction.
fn may_act_as(tx: &mut Tx<'_>, staff: &User, user: &User) -> Result<bool> {
    let subject = access::user_subject(staff.clone());
    let found = access::resolve(tx, &subject, Action::Impersonate, &Object::User(user.uid.to_string()))?;
    Ok(access::decide(&subject, Action::Impersonate, &found).allowed)
}

/// Who acts as whom now (row ids). For what takes away by what they are found: asked before, judged after.
pub(super) fn going_on(tx: &mut Tx<'_>, acting: Acting) -> Result<Vec<(i64, i64)>> {
    let until = tx.now().plus_seconds(LIFETIME_SECONDS);
    sql::session::acting_now(tx, acting, until)
}

/// Ends those of the impersonations that could not begin any more: what let a member of staff act as a customer is gone.
pub(super) fn end_unfounded(tx: &mut Tx<'_>, acting: &[(i64, i64)]) -> Result<()> {
    for (staff_id, user_id) in acting {
        let (staff, user) = (sql::user::by_id(tx, *staff_id)?, sql::user::by_id(tx, *user_id)?);
        if !may_act_as(tx, &staff, &user)? {
            end(tx, &staff, &user)?;
        }
    }
    Ok(())
}

/// Ends all that a member of staff began as customers: her own sessions are not trusted any more, so neither is what they began.
pub(super) fn end_all_by(tx: &mut Tx<'_>, staff_id: i64) -> Result<()> {
    for (staff_id, user_id) in going_on(tx, Acting::By(staff_id))? {
        let (staff, user) = (sql::user::by_id(tx, staff_id)?, sql::user::by_id(tx, user_id)?);
        end(tx, &staff, &user)?;
    }
    Ok(())
}

fn end(tx: &mut Tx<'_>, staff: &User, user: &User) -> Result<()> {
    sql::session::revoke_acting(tx, staff.id, user.id)?;
    // Answers to an impersonation's token depend on her and on the customer; hers are the fewer.
    sql::access_change::touch(tx, staff.uid.as_str())
}
