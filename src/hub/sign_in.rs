//! Signing in: password, then the second factor where there is one.
//!
//! Nothing that a stranger can see depends on whether an account exists: the words are the same, failures are counted for what
//! was typed, and as many passwords are hashed for an unknown address as for a known one (one for a named tenant, else one for
//! each of the tenants that could be meant, at most three). Between checking and counting at most as many guesses are under way
//! as passwords are hashed at once, and a right guess counts only if the account was not locked meanwhile.
//!
//! An address that has accounts in several tenants: the tenant is the one that the page names, else that of the page's host
//! name; else it is the oldest tenant in which the password fits.

use super::door::{self, Door, TENANTS_TRIED_MAX, Visitor};
use super::hashing::Place;
use super::model::{SessionKind, User};
use super::throttle::{self, Subject};
use super::{Hub, account_job, email, second_factor, session, sql};
use crate::kernel::{Error, Result, Secret};
use crate::store::Tx;

/// How long the second step may take.
const PENDING_SECONDS: i64 = 300;
/// The longest name of a browser that is kept, in characters.
const AGENT_LENGTH_MAX: usize = 300;

/// What became of a sign-in.
#[derive(Debug, Clone)]
pub enum SignIn {
    /// She is in.
    Open {
        /// The browser session's cookie.
        cookie: Secret,
        /// Who.
        user: User,
    },
    /// The password was right; a code is wanted. The cookie opens nothing else.
    SecondFactor {
        /// The cookie of the second step.
        pending: Secret,
        /// She has none yet and must set one up first.
        enrol: bool,
    },
}

/// What a transaction found: failures are counted, so they must not be an error, which would undo the count.
enum Tried {
    In(SignIn),
    No(Error),
}

/// An account that may be meant.
pub(super) struct Candidate {
    pub(super) user: User,
    pub(super) hash: Option<String>,
    pub(super) confirmed: bool,
}

fn wrong() -> Error {
    Error::unauthenticated("the e-mail or the password is wrong")
}

impl Hub {
    /// Checks an e-mail and a password, and a code when one comes with them.
    ///
    /// `previous` is the session that the browser had: it ends, and the new one has a new name.
    ///
    /// # Errors
    /// `Unauthenticated`, with the same words whatever was wrong; busy after too many failures.
    pub async fn sign_in(
        &self,
        visitor: Visitor,
        typed: String,
        password: Secret,
        code: Option<Secret>,
        previous: Option<Secret>,
    ) -> Result<SignIn> {
        let key = email::key(&typed.chars().take(300).collect::<String>());
        let account = Subject::account(&self.master, &key);
        let address = Subject::address(&visitor.address);
        // Held from the first look to the count: it limits how many guesses can be under way.
        let place = self.hashing.place().await?;
        let (candidates, tries) = {
            let (visitor, key, account, address) = (visitor.clone(), key.clone(), account.clone(), address.clone());
            self.db
                .read(move |tx| {
                    throttle::check(tx, &[&account, &address])?;
                    let (tenants, tries) = match door::find(tx, &visitor)? {
                        Door::One(tenant) => (vec![tenant.id], 1),
                        Door::Several(ids) => {
                            let tries = ids.len();
                            (ids, tries)
                        }
                        Door::Nowhere => (Vec::new(), 1),
                    };
                    Ok((sql::user::candidates(tx, &key, &tenants)?, tries))
                })
                .await?
        };
        let fitting = self.first_fitting(&place, password, candidates, tries.min(TENANTS_TRIED_MAX)).await?;
        let hub = self.clone();
        let tried = self
            .db
            .write(move |tx| {
                let subjects = [&account, &address];
                if let Err(blocked) = throttle::check(tx, &subjects) {
                    return Ok(Tried::No(blocked));
                }
                let Some(candidate) = fitting.as_ref().filter(|candidate| !candidate.user.frozen) else {
                    throttle::fail(tx, &address)?;
                    if throttle::fail(tx, &account)? {
                        // Whether anybody is there to be told is found out by the job.
                        account_job::enqueue_locked(tx, &hub.master, &key)?;
                    }
                    return Ok(Tried::No(wrong()));
                };
                if !candidate.confirmed {
                    return Ok(Tried::No(Error::unauthenticated("confirm your e-mail address first").hint("a link was mailed to you")));
                }
                hub.second_step(tx, &visitor, candidate, code.as_ref(), &account, previous.as_ref())
            })
            .await;
        drop(place);
        match tried? {
            Tried::In(signed_in) => Ok(signed_in),
            Tried::No(error) => Err(error),
        }
    }

    /// After the password: the session, or what is still missing.
    fn second_step(
        &self,
        tx: &mut Tx<'_>,
        visitor: &Visitor,
        candidate: &Candidate,
        code: Option<&Secret>,
        account: &Subject,
        previous: Option<&Secret>,
    ) -> Result<Tried> {
        let user = &candidate.user;
        let has_factor = sql::second_factor::is_on(tx, user.id)?;
        let must_enrol = !has_factor && user.admin_role.is_some() && sql::tenant_setting::get(tx, user.tenant_id)?.staff_second_factor;
        if has_factor && let Some(code) = code {
            let codes = Subject::second_factor(user.uid.as_str());
            if let Err(blocked) = throttle::check(tx, &[&codes]) {
                return Ok(Tried::No(blocked));
            }
            if !second_factor::accept(tx, &self.master, user, code)? {
                throttle::fail(tx, &codes)?;
                return Ok(Tried::No(Error::unauthenticated("the code is wrong or was used before").with_field("otp_attempt")));
            }
            throttle::clear(tx, &codes)?;
        } else if has_factor || must_enrol {
            let until = tx.now().plus_seconds(PENDING_SECONDS);
            let new = sql::session::Insert::new(user.id, SessionKind::Pending, until);
            let pending = session::open(tx, &self.master, &new)?;
            return Ok(Tried::In(SignIn::SecondFactor { pending, enrol: must_enrol }));
        }
        throttle::clear(tx, account)?;
        self.let_in(tx, visitor, user, previous).map(Tried::In)
    }

    /// Opens the browser's session.
    pub(super) fn let_in(&self, tx: &mut Tx<'_>, visitor: &Visitor, user: &User, previous: Option<&Secret>) -> Result<SignIn> {
        if let Some(previous) = previous
            && let Some(found) = session::find(tx, &self.master, previous, SessionKind::Web)?
        {
            sql::session::revoke_one(tx, found.user.id, session::uid_of(previous))?;
        }
        let agent: String = visitor.agent.chars().filter(|c| !c.is_control()).take(AGENT_LENGTH_MAX).collect();
        let until = tx.now().plus_seconds(session::LIFETIME_SECONDS);
        let new = sql::session::Insert {
            agent: &agent,
            address: &visitor.address,
            ..sql::session::Insert::new(user.id, SessionKind::Web, until)
        };
        let cookie = session::open(tx, &self.master, &new)?;
        sql::profile::signed_in(tx, user.id, &visitor.address)?;
        Ok(SignIn::Open { cookie, user: user.clone() })
    }

    /// The second step: a code for the cookie of the first one.
    ///
    /// # Errors
    /// `Unauthenticated`; busy after too many wrong codes.
    pub async fn sign_in_second_factor(&self, visitor: Visitor, pending: Secret, code: Secret, previous: Option<Secret>) -> Result<SignIn> {
        let hub = self.clone();
        let tried = self
            .db
            .write(move |tx| {
                let over = || Error::unauthenticated("the sign-in is over").hint("sign in again");
                let Some(found) = session::find(tx, &hub.master, &pending, SessionKind::Pending)? else { return Ok(Tried::No(over())) };
                let user = &found.user;
                let codes = Subject::second_factor(user.uid.as_str());
                if let Err(blocked) = throttle::check(tx, &[&codes]) {
                    return Ok(Tried::No(blocked));
                }
                if !second_factor::accept(tx, &hub.master, user, &code)? {
                    throttle::fail(tx, &codes)?;
                    return Ok(Tried::No(Error::unauthenticated("the code is wrong or was used before").with_field("otp_attempt")));
                }
                sql::session::revoke_one(tx, user.id, session::uid_of(&pending))?;
                throttle::clear(tx, &codes)?;
                throttle::clear(tx, &Subject::account(&hub.master, &email::key(&user.email)))?;
                hub.let_in(tx, &visitor, user, previous.as_ref()).map(Tried::In)
            })
            .await?;
        match tried {
            Tried::In(signed_in) => Ok(signed_in),
            Tried::No(error) => Err(error),
        }
    }

    /// The first account that the password fits; `tries` passwords are hashed in any case.
    pub(super) async fn first_fitting(
        &self,
        place: &Place,
        password: Secret,
        candidates: Vec<Candidate>,
        tries: usize,
    ) -> Result<Option<Candidate>> {
        let mut candidates = candidates.into_iter();
        let mut found = None;
        for _ in 0..tries.max(1) {
            let candidate = candidates.next();
            let hash = candidate.as_ref().and_then(|candidate| candidate.hash.clone());
            let fits = self.password_verify(place, password.clone(), hash).await?;
            if fits && found.is_none() {
                found = candidate;
            }
        }
        Ok(found)
    }

    /// Does the password of this account fit? For a tenant's own sign-in page, which counts failures itself; failures are counted
    /// here too.
    ///
    /// # Errors
    /// Busy after too many failures.
    pub async fn password_check(&self, user: &User, password: Secret) -> Result<bool> {
        let account = Subject::account(&self.master, &email::key(&user.email));
        let id = user.id;
        let place = self.hashing.place().await?;
        let checked = account.clone();
        let hash = self
            .db
            .read(move |tx| {
                throttle::check(tx, &[&checked])?;
                sql::user::password_hash(tx, id)
            })
            .await?;
        let fits = self.password_verify(&place, password, hash).await?;
        let (master, key) = (self.master.clone(), email::key(&user.email));
        self.db
            .write(move |tx| {
                if throttle::check(tx, &[&account]).is_err() {
                    return Ok(false);
                }
                if fits {
                    throttle::clear(tx, &account)?;
                } else if throttle::fail(tx, &account)? {
                    account_job::enqueue_locked(tx, &master, &key)?;
                }
                Ok(fits)
            })
            .await
    }
}
