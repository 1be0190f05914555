//! Sign-ins and their tokens.
//!
//! A token is the session's uid and a signature over it (`ses-….<hex>`). The database holds neither: a copy of it signs
//! nobody in, and the same token can be handed out again (`current_user` shows `sso_session` on every page). It has no
//! colon, because published clients send it as the whole of HTTP Basic.

use super::model::{SessionKind, User};
use super::{Action, Hub, Permit, audit, sql};
use crate::kernel::{Error, MasterKey, Result, Secret, SessionUid, constant_time_eq};
use crate::store::Tx;

/// How long a session lasts.
const LIFETIME_SECONDS: i64 = 30 * 86_400;
/// A token that is handed out again lasts at least this long.
const REMAINING_SECONDS_MIN: i64 = 86_400;

/// The token of a session.
fn token(master: &MasterKey, uid: &SessionUid, kind: SessionKind) -> Secret {
    Secret::new(format!("{uid}.{}", master.sign(kind.as_str(), uid.as_str())))
}

/// The user of an API token.
pub(super) fn identify(tx: &mut Tx<'_>, master: &MasterKey, token: &Secret) -> Result<User> {
    find(tx, master, token, SessionKind::Sso)?
        .ok_or_else(|| Error::unauthenticated("the session is unknown, expired or signed out").hint("sign in again"))
}

fn find(tx: &mut Tx<'_>, master: &MasterKey, token: &Secret, kind: SessionKind) -> Result<Option<User>> {
    let Some((uid, signature)) = token.expose().split_once('.') else { return Ok(None) };
    if !constant_time_eq(signature, &master.sign(kind.as_str(), uid)) {
        return Ok(None);
    }
    Ok(sql::session::user(tx, uid, kind)?.filter(|user| !user.frozen))
}

/// The user's API token: the present one while it lasts, else a new one.
fn sso_token(tx: &mut Tx<'_>, master: &MasterKey, user_id: i64) -> Result<Secret> {
    let now = tx.now();
    if let Some(session) = sql::session::lasting(tx, user_id, SessionKind::Sso, now.plus_seconds(REMAINING_SECONDS_MIN))? {
        return Ok(token(master, &session.uid, SessionKind::Sso));
    }
    let uid = SessionUid::random();
    sql::session::insert(tx, &uid, user_id, SessionKind::Sso, now.plus_seconds(LIFETIME_SECONDS))?;
    Ok(token(master, &uid, SessionKind::Sso))
}

impl Hub {
    /// Checks an e-mail and a password and opens a browser session; its cookie value and the user.
    ///
    /// # Errors
    /// `Unauthenticated`, with the same words whatever was wrong.
    pub async fn sign_in(&self, email: String, password: Secret) -> Result<(Secret, User)> {
        let wrong = || Error::unauthenticated("the e-mail or the password is wrong");
        let (users, hash) = self
            .db
            .read(move |tx| {
                let users = sql::user::find_all(tx, email.trim(), None)?;
                let hash = match users.first() {
                    Some(user) if user.email == email.trim().to_lowercase() => sql::user::password_hash(tx, user.id)?,
                    _ => None,
                };
                Ok((users, hash))
            })
            .await?;
        let fits = self.password_verify(password, hash).await?;
        // An e-mail in several tenants needs a sign-in page per tenant; until then it cannot be told who is meant.
        let user = users.into_iter().next().filter(|user| fits && !user.frozen).ok_or_else(wrong)?;
        let (master, signed_in) = (self.master.clone(), user.clone());
        let cookie = self
            .db
            .write(move |tx| {
                let (uid, now) = (SessionUid::random(), tx.now());
                sql::session::insert(tx, &uid, signed_in.id, SessionKind::Web, now.plus_seconds(LIFETIME_SECONDS))?;
                Ok(token(&master, &uid, SessionKind::Web))
            })
            .await?;
        Ok((cookie, user))
    }

    /// The user of a browser session's cookie, with her API token.
    ///
    /// # Errors
    /// The store's. Nobody is `None`.
    pub async fn signed_in(&self, cookie: Secret) -> Result<Option<(User, Secret)>> {
        let master = self.master.clone();
        let known = cookie.clone();
        let found = self
            .db
            .read(move |tx| {
                let Some(user) = find(tx, &master, &known, SessionKind::Web)? else { return Ok(None) };
                let until = tx.now().plus_seconds(REMAINING_SECONDS_MIN);
                let session = sql::session::lasting(tx, user.id, SessionKind::Sso, until)?;
                Ok(Some((user, session.map(|session| token(&master, &session.uid, SessionKind::Sso)))))
            })
            .await?;
        match found {
            None => Ok(None),
            Some((user, Some(sso))) => Ok(Some((user, sso))),
            Some((user, None)) => {
                let (master, user_id) = (self.master.clone(), user.id);
                let sso = self.db.write(move |tx| sso_token(tx, &master, user_id)).await?;
                Ok(Some((user, sso)))
            }
        }
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
                let Some(user) = find(tx, &master, &cookie, SessionKind::Web)? else { return Ok(()) };
                let uid = cookie.expose().split('.').next().unwrap_or_default();
                sql::session::revoke(tx, user.id, uid)
            })
            .await
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
                let secret = sso_token(tx, &master, user.id)?;
                audit::record(tx, &permit, "session.create", user.uid.as_str(), None, &serde_json::json!({}))?;
                Ok((user, secret))
            })
            .await
    }
}
