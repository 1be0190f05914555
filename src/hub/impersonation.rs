//! Staff acting as a customer: a session of hers that says who really acts, for a limited time, with a reason.

use serde_json::json;

use super::door::Visitor;
use super::model::{SessionKind, User};
use super::{Action, Hub, Permit, audit, own_act, session, sql};
use crate::kernel::{Error, Result, Secret};

/// How long it lasts.
const LIFETIME_SECONDS: i64 = 3_600;
/// The longest reason, in characters.
const REASON_LENGTH_MAX: usize = 500;

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
}
