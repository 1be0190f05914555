//! The second factor: an authenticator app, and recovery codes for when it is lost.
//!
//! The app's secret is sealed with the master key. Recovery codes are kept as signatures of the master key, so that the database
//! alone cannot be searched for them. A code works once.

use rand::Rng as _;
use serde_json::json;

use super::door::Visitor;
use super::model::{SessionKind, User};
use super::sign_in::SignIn;
use super::throttle::{self, Subject};
use super::{Action, Hub, Permit, audit, own_act, session, sql, totp};
use crate::kernel::{Error, MasterKey, Result, Secret};
use crate::store::Tx;

/// How many recovery codes somebody gets.
const RECOVERY_CODES: usize = 10;
/// Without letters that are read as digits.
const RECOVERY_ALPHABET: &[u8; 32] = b"23456789abcdefghjkmnpqrstuvwxyz_";

/// A second factor that is being set up: shown once.
#[derive(Debug, Clone)]
pub struct Enrolment {
    /// For typing into an app.
    pub secret: Secret,
    /// For a QR code.
    pub provisioning_uri: Secret,
}

/// Somebody who may set up her own second factor: she is signed in, or her sign-in waits for just that.
#[derive(Debug, Clone)]
pub struct Enroller {
    user: User,
    pending: Option<Secret>,
}

impl Enroller {
    /// Who.
    #[must_use]
    pub fn user(&self) -> &User {
        &self.user
    }
}

/// What confirming a second factor gives.
#[derive(Debug, Clone)]
pub struct Enrolled {
    /// Each opens the account once; shown once.
    pub recovery_codes: Vec<Secret>,
    /// The browser session, when the sign-in had waited for this.
    pub signed_in: Option<SignIn>,
}

fn recovery_code() -> Secret {
    let mut rng = rand::rng();
    let mut letters = String::new();
    while letters.len() < 11 {
        if letters.len() == 5 {
            letters.push('-');
        }
        let letter = RECOVERY_ALPHABET[(rng.next_u32() & 31) as usize];
        if letter != b'_' {
            letters.push(char::from(letter));
        }
    }
    Secret::new(letters)
}

fn recovery_hash(master: &MasterKey, user: &User, code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    master.sign("recovery code", &format!("{} {plain}", user.uid))
}

/// Takes a code of the app, or a recovery code, and uses it up.
pub(super) fn accept(tx: &mut Tx<'_>, master: &MasterKey, user: &User, code: &Secret) -> Result<bool> {
    let Some(factor) = sql::second_factor::get(tx, user.id)?.filter(|factor| factor.confirmed) else { return Ok(false) };
    let secret = master.open(&factor.secret_sealed)?;
    if let Some(step) = totp::step_of(&secret, code.expose(), tx.now(), factor.last_step) {
        // Somebody else may have used the same code a moment ago.
        return sql::second_factor::step_used(tx, user.id, step);
    }
    sql::second_factor::recovery_used(tx, user.id, &recovery_hash(master, user, code.expose()))
}

fn nobody() -> Error {
    Error::unauthenticated("nobody is signed in")
}

impl Hub {
    /// Who may set up a second factor: by the browser's session, or by the cookie of a sign-in that waits for it. Nobody acts as
    /// somebody else here.
    ///
    /// # Errors
    /// `Unauthenticated`; forbidden for impersonators.
    pub async fn enroller(&self, web: Option<Secret>, pending: Option<Secret>) -> Result<Enroller> {
        let master = self.master.clone();
        self.db
            .read(move |tx| {
                if let Some(web) = &web
                    && let Some(found) = session::find(tx, &master, web, SessionKind::Web)?
                {
                    if found.impersonator.is_some() {
                        return Err(Error::forbidden("a second factor cannot be changed while acting as somebody else"));
                    }
                    return Ok(Enroller { user: found.user, pending: None });
                }
                let Some(pending) = &pending else { return Err(nobody()) };
                let found = session::find(tx, &master, pending, SessionKind::Pending)?.ok_or_else(nobody)?;
                // Whoever has a factor must prove it, not replace it.
                if sql::second_factor::is_on(tx, found.user.id)? {
                    return Err(nobody());
                }
                Ok(Enroller { user: found.user, pending: Some(pending.clone()) })
            })
            .await
    }

    /// Has she a second factor, and how many recovery codes are left?
    ///
    /// # Errors
    /// The store's.
    pub async fn second_factor_status(&self, enroller: &Enroller) -> Result<(bool, i64)> {
        let id = enroller.user.id;
        self.db.read(move |tx| Ok((sql::second_factor::is_on(tx, id)?, sql::second_factor::recovery_left(tx, id)?))).await
    }

    /// Makes a secret for an app. Nothing changes until a code of it was confirmed.
    ///
    /// # Errors
    /// Conflict when there is a second factor already.
    pub async fn second_factor_begin(&self, enroller: &Enroller) -> Result<Enrolment> {
        let secret = totp::new_secret();
        let sealed = self.master.seal(&secret)?;
        let user = enroller.user.clone();
        let tenant = self
            .db
            .write(move |tx| {
                if sql::second_factor::is_on(tx, user.id)? {
                    return Err(Error::conflict("there is a second factor already").hint("switch it off first"));
                }
                sql::second_factor::begin(tx, user.id, &sealed)?;
                sql::tenant::by_id(tx, user.tenant_id)
            })
            .await?;
        let uri = totp::provisioning_uri(&tenant.name, &enroller.user.email, &secret);
        Ok(Enrolment { secret, provisioning_uri: Secret::new(uri) })
    }

    /// Switches the second factor on with a first code of it; a sign-in that waited for it is complete.
    ///
    /// # Errors
    /// Invalid `otp_attempt`; conflict when nothing is being set up; busy after too many wrong codes.
    pub async fn second_factor_confirm(&self, enroller: &Enroller, visitor: Visitor, code: Secret) -> Result<Enrolled> {
        let (hub, enroller) = (self.clone(), enroller.clone());
        self.db
            .write(move |tx| {
                let user = &enroller.user;
                let codes = Subject::second_factor(user.uid.as_str());
                if let Err(blocked) = throttle::check(tx, &[&codes]) {
                    return Ok(Err(blocked));
                }
                let Some(factor) = sql::second_factor::get(tx, user.id)?.filter(|factor| !factor.confirmed) else {
                    return Ok(Err(Error::conflict("no second factor is being set up").hint("begin by asking for a secret")));
                };
                let secret = hub.master.open(&factor.secret_sealed)?;
                let Some(step) = totp::step_of(&secret, code.expose(), tx.now(), 0) else {
                    throttle::fail(tx, &codes)?;
                    let error = Error::invalid("otp_attempt", "the code is wrong").hint("is the clock of the device right?");
                    return Ok(Err(error));
                };
                sql::second_factor::confirm(tx, user.id, step)?;
                let recovery_codes: Vec<Secret> = std::iter::repeat_with(recovery_code).take(RECOVERY_CODES).collect();
                sql::second_factor::recovery_replace(
                    tx,
                    user.id,
                    recovery_codes.iter().map(|code| recovery_hash(&hub.master, user, code.expose())),
                )?;
                throttle::clear(tx, &codes)?;
                own_act::record(tx, &hub.master, user, &visitor, "second_factor.on", &json!({}))?;
                let tenant = sql::tenant::by_id(tx, user.tenant_id)?;
                hub.user_mail(tx, &tenant, user, "second_factor_on", None, json!({}))?;
                let signed_in = match &enroller.pending {
                    Some(pending) => {
                        sql::session::revoke_one(tx, user.id, session::uid_of(pending))?;
                        Some(hub.let_in(tx, &visitor, user, None)?)
                    }
                    None => None,
                };
                Ok(Ok(Enrolled { recovery_codes, signed_in }))
            })
            .await?
    }

    /// New recovery codes in place of the old ones. Takes a code, as signing in does.
    ///
    /// # Errors
    /// Invalid `otp_attempt`; busy after too many wrong codes.
    pub async fn recovery_codes_renew(&self, enroller: &Enroller, visitor: Visitor, code: Secret) -> Result<Vec<Secret>> {
        let (hub, user) = (self.clone(), enroller.user.clone());
        self.with_code(user.clone(), code, move |tx| {
            let codes: Vec<Secret> = std::iter::repeat_with(recovery_code).take(RECOVERY_CODES).collect();
            let hashes = codes.iter().map(|code| recovery_hash(&hub.master, &user, code.expose()));
            sql::second_factor::recovery_replace(tx, user.id, hashes)?;
            own_act::record(tx, &hub.master, &user, &visitor, "second_factor.recovery_codes", &json!({}))?;
            let tenant = sql::tenant::by_id(tx, user.tenant_id)?;
            hub.user_mail(tx, &tenant, &user, "recovery_codes_renewed", None, json!({}))?;
            Ok(codes)
        })
        .await
    }

    /// Switches one's own second factor off. Takes the password and a code: neither an open browser nor a password that somebody has learnt
    /// must be enough.
    ///
    /// # Errors
    /// Invalid `current_password` or `otp_attempt`; conflict when the tenant demands it of her; busy after too many wrong codes.
    pub async fn second_factor_off(&self, enroller: &Enroller, visitor: Visitor, password: Secret, code: Secret) -> Result<()> {
        let (hub, user) = (self.clone(), enroller.user.clone());
        if !self.password_check(&user, password).await? {
            return Err(Error::invalid("current_password", "the present password is wrong"));
        }
        self.with_code(user.clone(), code, move |tx| {
            if user.admin_role.is_some() && sql::tenant_setting::get(tx, user.tenant_id)?.staff_second_factor {
                return Err(Error::conflict("staff of this tenant must have a second factor"));
            }
            hub.second_factor_remove(tx, &user)?;
            own_act::record(tx, &hub.master, &user, &visitor, "second_factor.off", &json!({"by": "herself"}))
        })
        .await
    }

    /// Does something after a code was accepted. A wrong one is counted.
    async fn with_code<T: Send + 'static>(
        &self,
        user: User,
        code: Secret,
        work: impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let master = self.master.clone();
        self.db
            .write(move |tx| {
                let codes = Subject::second_factor(user.uid.as_str());
                if let Err(blocked) = throttle::check(tx, &[&codes]) {
                    return Ok(Err(blocked));
                }
                if !accept(tx, &master, &user, &code)? {
                    throttle::fail(tx, &codes)?;
                    return Ok(Err(Error::invalid("otp_attempt", "the code is wrong or was used before")));
                }
                throttle::clear(tx, &codes)?;
                work(tx).map(Ok)
            })
            .await?
    }

    /// Staff switches somebody's second factor off, for a lost phone. Her sessions end, and she is told.
    ///
    /// # Errors
    /// Conflict when she has none.
    pub async fn second_factor_reset(&self, permit: &Permit) -> Result<User> {
        permit.expect(Action::RecoverAccount)?;
        let (hub, permit) = (self.clone(), permit.clone());
        self.db
            .write(move |tx| {
                let user = permit.user()?;
                if sql::second_factor::get(tx, user.id)?.is_none() {
                    return Err(Error::conflict(format!("`{}` has no second factor", user.email)));
                }
                hub.second_factor_remove(tx, user)?;
                session::end_all(tx, user.id, None)?;
                sql::access_change::touch(tx, user.uid.as_str())?;
                audit::record(tx, &permit, "second_factor.off", user.uid.as_str(), None, &json!({"by": "staff"}))?;
                Ok(user.clone())
            })
            .await
    }

    fn second_factor_remove(&self, tx: &mut Tx<'_>, user: &User) -> Result<()> {
        sql::second_factor::remove(tx, user.id)?;
        throttle::clear(tx, &Subject::second_factor(user.uid.as_str()))?;
        let tenant = sql::tenant::by_id(tx, user.tenant_id)?;
        self.user_mail(tx, &tenant, user, "second_factor_off", None, json!({}))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recovery_codes_are_long_and_readable() {
        let code = recovery_code();
        let text = code.expose();
        assert!(text.len() == 11 && text.as_bytes()[5] == b'-' && !text.contains('_'), "{text}");
        assert_ne!(recovery_code(), code);
    }
}
