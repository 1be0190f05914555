//! Sign-ins and their tokens.
//!
//! A token is the session's uid and a signature over it (`ses-….<hex>`). The database holds neither: a copy of it signs
//! nobody in, and the same token can be handed out again (`current_user` shows `sso_session` on every page). It has no
//! colon, because published clients send it as the whole of HTTP Basic.
//!
//! A session of somebody who acts as a customer names who that is (`impersonator`), and so does the API token that belongs to
//! it; both end when the impersonator is no longer staff.

use super::model::{SessionKind, User};
use super::{Action, Hub, Permit, audit, impersonation, sql};
use crate::kernel::{Error, MasterKey, Page, PageRequest, Result, Secret, SessionUid, Timestamp, constant_time_eq};
use crate::store::Tx;

/// How long a session lasts.
pub(super) const LIFETIME_SECONDS: i64 = 30 * 86_400;
/// A browser's session that nobody used for so long is over.
pub(super) const IDLE_SECONDS_MAX: i64 = 14 * 86_400;
/// A token that is handed out again lasts at least this long.
const REMAINING_SECONDS_MIN: i64 = 86_400;
/// How exactly it is known when a session was last used.
const SEEN_SECONDS: i64 = 600;

/// Whom a token stands for.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) user: User,
    /// Row id and uid of the member of staff who acts as her.
    pub(super) impersonator: Option<(i64, String)>,
    pub(super) last_seen_at: Option<Timestamp>,
    pub(super) expires_at: Timestamp,
}

/// A browser's session.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Who.
    pub user: User,
    /// Her API token.
    pub sso: Secret,
    /// The uid of the member of staff who acts as her.
    pub impersonator: Option<String>,
}

/// A session as its owner and staff see it.
#[derive(Debug, Clone)]
pub struct SessionEntry {
    /// Public id, without the token's signature.
    pub uid: SessionUid,
    /// A browser's, or the API token.
    pub kind: SessionKind,
    /// What the browser said that it is.
    pub agent: String,
    /// From where it was opened.
    pub address: String,
    /// The uid of the member of staff who acts as the user.
    pub impersonator: Option<String>,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was last used, to ten minutes.
    pub last_seen_at: Option<Timestamp>,
    /// Until when.
    pub expires_at: Timestamp,
}

/// The token of a session.
pub(super) fn token(master: &MasterKey, uid: &SessionUid, kind: SessionKind) -> Secret {
    Secret::new(format!("{uid}.{}", master.sign(kind.as_str(), uid.as_str())))
}

/// The session's uid in a token.
pub(super) fn uid_of(token: &Secret) -> &str {
    token.expose().split('.').next().unwrap_or_default()
}

/// The user of an API token.
pub(super) fn identify(tx: &mut Tx<'_>, master: &MasterKey, token: &Secret) -> Result<Found> {
    find(tx, master, token, SessionKind::Sso)?
        .ok_or_else(|| Error::unauthenticated("the session is unknown, expired or signed out").hint("sign in again"))
}

pub(super) fn find(tx: &mut Tx<'_>, master: &MasterKey, token: &Secret, kind: SessionKind) -> Result<Option<Found>> {
    let Some((uid, signature)) = token.expose().split_once('.') else { return Ok(None) };
    if !constant_time_eq(signature, &master.sign(kind.as_str(), uid)) {
        return Ok(None);
    }
    Ok(sql::session::find(tx, uid, kind)?.filter(|found| !found.user.frozen))
}

/// A new session; its token.
pub(super) fn open(tx: &mut Tx<'_>, master: &MasterKey, new: &sql::session::Insert<'_>) -> Result<Secret> {
    let now = tx.now();
    sql::session::sweep(tx, now.plus_seconds(-LIFETIME_SECONDS))?;
    let uid = SessionUid::random();
    sql::session::insert(tx, &uid, new)?;
    Ok(token(master, &uid, new.kind))
}

/// Ends a user's sessions but one, and what she began as others; how many of hers.
pub(super) fn end_all(tx: &mut Tx<'_>, user_id: i64, keep: Option<&str>) -> Result<u64> {
    impersonation::end_all_by(tx, user_id)?;
    sql::session::revoke_all(tx, user_id, keep)
}

/// The user's API token: the present one while it lasts, else a new one. Who acts as her has one of her own.
fn sso_token(tx: &mut Tx<'_>, master: &MasterKey, user_id: i64, impersonator: Option<i64>, until: Timestamp) -> Result<Secret> {
    let now = tx.now();
    let lasting = if impersonator.is_some() { now } else { now.plus_seconds(REMAINING_SECONDS_MIN) };
    if let Some(uid) = sql::session::lasting(tx, user_id, impersonator, lasting)? {
        return Ok(token(master, &uid, SessionKind::Sso));
    }
    let new = sql::session::Insert { impersonator_id: impersonator, ..sql::session::Insert::new(user_id, SessionKind::Sso, until) };
    open(tx, master, &new)
}

impl Hub {
    /// The user of a browser session's cookie, with her API token.
    ///
    /// # Errors
    /// The store's. Nobody is `None`.
    pub async fn signed_in(&self, cookie: Secret) -> Result<Option<SignedIn>> {
        let master = self.master.clone();
        let known = cookie.clone();
        let found = self
            .db
            .read(move |tx| {
                let Some(found) = find(tx, &master, &known, SessionKind::Web)? else { return Ok(None) };
                let seen = tx.now().plus_seconds(-SEEN_SECONDS);
                let stale = found.last_seen_at.is_none_or(|at| at < seen);
                let impersonator = found.impersonator.as_ref().map(|(id, _)| *id);
                let until = if impersonator.is_some() { tx.now() } else { tx.now().plus_seconds(REMAINING_SECONDS_MIN) };
                let sso = sql::session::lasting(tx, found.user.id, impersonator, until)?;
                Ok(Some((found, sso.map(|uid| token(&master, &uid, SessionKind::Sso)), stale)))
            })
            .await?;
        let Some((found, sso, stale)) = found else { return Ok(None) };
        let impersonator = found.impersonator.as_ref().map(|(_, uid)| uid.clone());
        let sso = match sso {
            Some(sso) if !stale => sso,
            _ => {
                let (master, user_id) = (self.master.clone(), found.user.id);
                let staff_id = found.impersonator.as_ref().map(|(id, _)| *id);
                let expires_at = found.expires_at;
                self.db
                    .write(move |tx| {
                        sql::session::seen(tx, uid_of(&cookie))?;
                        let until = if staff_id.is_some() { expires_at } else { tx.now().plus_seconds(LIFETIME_SECONDS) };
                        sso_token(tx, &master, user_id, staff_id, until)
                    })
                    .await?
            }
        };
        Ok(Some(SignedIn { user: found.user, sso, impersonator }))
    }

    /// The CSRF token of a browser session's cookie.
    #[must_use]
    pub fn csrf_token(&self, cookie: &str) -> String {
        self.master.sign("csrf", cookie)
    }

    /// Ends a browser session and the user's API token, so that apps notice at their next check.
    ///
    /// # Errors
    /// The store's.
    pub async fn sign_out(&self, cookie: Secret) -> Result<()> {
        let master = self.master.clone();
        self.db
            .write(move |tx| {
                let Some(found) = find(tx, &master, &cookie, SessionKind::Web)? else { return Ok(()) };
                let impersonator = found.impersonator.as_ref().map(|(id, _)| *id);
                sql::session::revoke_one(tx, found.user.id, uid_of(&cookie))?;
                sql::session::revoke_sso(tx, found.user.id, impersonator)?;
                sql::access_change::touch(tx, found.user.uid.as_str())
            })
            .await
    }

    /// The API token of the permit's user: for a tenant's own software, which hands it to her browser.
    ///
    /// # Errors
    /// The store's.
    pub async fn session_token(&self, permit: &Permit) -> Result<Secret> {
        permit.expect(Action::ActAsOneself)?;
        let (master, user_id) = (self.master.clone(), permit.user()?.id);
        let known = {
            let master = master.clone();
            let found = self.db.read(move |tx| {
                let until = tx.now().plus_seconds(REMAINING_SECONDS_MIN);
                sql::session::lasting(tx, user_id, None, until)
            });
            found.await?.map(|uid| token(&master, &uid, SessionKind::Sso))
        };
        match known {
            Some(known) => Ok(known),
            None => {
                self.db
                    .write(move |tx| {
                        let until = tx.now().plus_seconds(LIFETIME_SECONDS);
                        sso_token(tx, &master, user_id, None, until)
                    })
                    .await
            }
        }
    }

    /// An API token of a user, for support and scripts.
    ///
    /// # Errors
    /// The store's.
    pub async fn session_create(&self, permit: &Permit) -> Result<(User, Secret)> {
        permit.expect(Action::ActAsOneself)?;
        let (master, permit) = (self.master.clone(), permit.clone());
        self.db
            .write(move |tx| {
                let user = permit.user()?.clone();
                // A member of staff who could take a customer's token would be her without a trace.
                if permit.caller_user().is_some_and(|caller| caller.id != user.id) || permit.actor().impersonator.is_some() {
                    return Err(Error::forbidden("staff does not get the tokens of others").hint("impersonate her: it leaves a trace"));
                }
                let until = tx.now().plus_seconds(LIFETIME_SECONDS);
                let secret = sso_token(tx, &master, user.id, None, until)?;
                audit::record(tx, &permit, "session.create", user.uid.as_str(), None, &serde_json::json!({}))?;
                Ok((user, secret))
            })
            .await
    }

    /// The sessions of the permit's user that are open, the newest first.
    ///
    /// # Errors
    /// The store's.
    pub async fn session_list(&self, permit: &Permit, page: PageRequest) -> Result<Page<SessionEntry>> {
        permit.expect(Action::ManageCredentials)?;
        let user_id = permit.user()?.id;
        self.db.read(move |tx| sql::session::list(tx, user_id, &page)).await
    }

    /// Ends all sessions of the permit's user but the one that asks; how many.
    ///
    /// # Errors
    /// The store's.
    pub async fn session_revoke_others(&self, permit: &Permit, keep: Secret) -> Result<u64> {
        permit.expect(Action::ManageCredentials)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let user = permit.user()?;
                let ended = end_all(tx, user.id, Some(uid_of(&keep)))?;
                sql::access_change::touch(tx, user.uid.as_str())?;
                let detail = serde_json::json!({"session": null, "others": true, "ended": ended});
                audit::record(tx, &permit, "session.revoke", user.uid.as_str(), None, &detail)?;
                Ok(ended)
            })
            .await
    }

    /// Ends one of the sessions of the permit's user, or all of them; how many. With the API token all that was given out ends.
    ///
    /// # Errors
    /// Not found, when one is named that she does not have.
    pub async fn session_revoke(&self, permit: &Permit, uid: Option<String>) -> Result<u64> {
        permit.expect(Action::ManageCredentials)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let user = permit.user()?;
                let ended = match &uid {
                    Some(uid) => {
                        // Which of her sessions began an impersonation is not known, so none outlives the one that is not trusted.
                        impersonation::end_all_by(tx, user.id)?;
                        sql::session::revoke_one(tx, user.id, uid)?
                    }
                    None => end_all(tx, user.id, None)?,
                };
                if let Some(uid) = &uid
                    && ended == 0
                {
                    return Err(Error::not_found("session", uid).hint(format!("run `mno hub session list --user {}`", user.uid)));
                }
                sql::access_change::touch(tx, user.uid.as_str())?;
                let detail = serde_json::json!({"session": uid, "ended": ended});
                audit::record(tx, &permit, "session.revoke", user.uid.as_str(), None, &detail)?;
                Ok(ended)
            })
            .await
    }
}
