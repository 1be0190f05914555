//! Opening an app from a tenant's own frontend: the frontend sends the browser here with a token that it signed with its key.
//!
//! The token is a JWT (HS256) over the secret `<api key>:<api secret>`, with `iss` (the api key), `user_id` (a uid), `iat` and
//! `jit` (an MD5 of the secret and `iat`, as the published frontends make it). It has no end of its own: it is good for a few
//! minutes after `iat`, and once.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use md5::{Digest as _, Md5};
use serde::Deserialize;
use sha2::Sha256;

use super::key::KeyKind;
use super::{Action, Hub, SignIn, Tenant, User, Visitor, own_act, sql};
use crate::kernel::{Error, MasterKey, Result, Secret, Timestamp, constant_time_eq};
use crate::store::Tx;

/// How old a token may be: a redirect of a browser takes seconds, clocks differ by some.
const AGE_SECONDS_MAX: i64 = 300;
/// How far a frontend's clock may be ahead.
const AHEAD_SECONDS_MAX: i64 = 60;
/// The longest token.
const TOKEN_BYTES_MAX: usize = 4_096;

/// Who is sent by a launch token, and by which marketplace.
#[derive(Debug, Clone)]
pub struct Launch {
    /// The person.
    pub user: User,
    /// The tenant whose key signed.
    pub marketplace: Tenant,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
}

#[derive(Deserialize)]
struct Claims {
    user_id: String,
    iss: String,
    iat: i64,
    jit: String,
}

/// A token whose words were read, and nothing checked.
struct Read {
    claims: Claims,
    signed: String,
    signature: Vec<u8>,
}

fn wrong(why: &str) -> Error {
    // One message: what of it was wrong is for the log.
    Error::unauthenticated("this link is not valid, or was used already").hint("open the app again").with_cause(why)
}

fn read(token: &str) -> Result<Read> {
    if token.len() > TOKEN_BYTES_MAX {
        return Err(wrong("too long"));
    }
    let (signed, signature) = token.rsplit_once('.').ok_or_else(|| wrong("not a JWT"))?;
    let (header, payload) = signed.split_once('.').ok_or_else(|| wrong("not a JWT"))?;
    let decode = |part: &str| URL_SAFE_NO_PAD.decode(part.trim_end_matches('=')).map_err(|_| wrong("not base64"));
    let header: Header = serde_json::from_slice(&decode(header)?).map_err(|_| wrong("no header"))?;
    // The token does not choose how it is checked: `none` and others are no signatures.
    if header.alg != "HS256" {
        return Err(wrong("not HS256"));
    }
    let claims = serde_json::from_slice(&decode(payload)?).map_err(|_| wrong("claims are missing"))?;
    Ok(Read { claims, signed: signed.to_owned(), signature: decode(signature)? })
}

impl Read {
    /// Was it made with this secret, and lately?
    fn check(&self, secret: &str, now: Timestamp) -> Result<()> {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).map_err(Error::internal)?;
        mac.update(self.signed.as_bytes());
        mac.verify_slice(&self.signature).map_err(|_| wrong("the signature is wrong"))?;
        let jit: String =
            Md5::digest(format!("{secret}:{}", self.claims.iat).as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        if !constant_time_eq(&jit, &self.claims.jit.to_ascii_lowercase()) {
            return Err(wrong("`jit` is wrong"));
        }
        let age_seconds = (now.as_ms() / 1_000).saturating_sub(self.claims.iat);
        if !(-AHEAD_SECONDS_MAX..=AGE_SECONDS_MAX).contains(&age_seconds) {
            return Err(wrong("`iat` is too old, or in the future"));
        }
        Ok(())
    }
}

impl Hub {
    /// Takes a launch token and signs in whom it stands for: a browser session's cookie. The token is used up.
    ///
    /// `previous` is the session that the browser had: it ends.
    ///
    /// # Errors
    /// `Unauthenticated`, with the same words whatever was wrong.
    pub async fn launch_open(&self, visitor: Visitor, token: Secret, previous: Option<Secret>) -> Result<(Launch, Secret)> {
        let read = Arc::new(read(token.expose())?);
        let (master, checked) = (self.master.clone(), Arc::clone(&read));
        let launch = self.db.read(move |tx| find(tx, &master, &checked)).await?;
        // What the signature covers, not the token as it was sent: the same bytes can be written in several ways.
        let fingerprint = Secret::new(read.signed.as_str()).fingerprint();
        let until = Timestamp::from_ms(read.claims.iat.saturating_mul(1_000)).plus_seconds(AGE_SECONDS_MAX + AHEAD_SECONDS_MAX);
        let (hub, opened) = (self.clone(), launch.clone());
        let cookie = self
            .db
            .write(move |tx| {
                if !sql::launch::take(tx, &fingerprint, opened.user.id, until)? {
                    return Err(wrong("it was used already"));
                }
                match hub.let_in(tx, &visitor, &opened.user, previous.as_ref())? {
                    SignIn::Open { cookie, .. } => {
                        let detail = serde_json::json!({"by": "launch token", "tenant": opened.marketplace.uid.as_str()});
                        own_act::record(tx, &hub.master, &opened.user, &visitor, "session.launch", &detail)?;
                        Ok(cookie)
                    }
                    SignIn::SecondFactor { .. } => Err(Error::internal("a launch opens a session or nothing")),
                }
            })
            .await?;
        Ok((launch, cookie))
    }
}

fn find(tx: &mut Tx<'_>, master: &MasterKey, read: &Read) -> Result<Launch> {
    let key = sql::key::by_key_id(tx, &read.claims.iss)?.ok_or_else(|| wrong("there is no such key"))?;
    let tenant_id = key.tenant_id.filter(|_| key.kind == KeyKind::Tenant).ok_or_else(|| wrong("not a tenant's key"))?;
    // To sign somebody in is to act as her.
    if key.scopes.as_ref().is_some_and(|scopes| !scopes.contains(&Action::ActAsOneself)) {
        return Err(wrong("the key is limited to other things"));
    }
    let sealed = sql::key::sealed(tx, &read.claims.iss)?;
    // While a rotated key's old secret is good, its frontend may still sign with that.
    let mut checked = Err(wrong("the key was made before secrets were kept for launches; rotate it"));
    for sealed in &sealed {
        let secret = master.open(sealed)?;
        checked = read.check(&format!("{}:{}", read.claims.iss, secret.expose()), tx.now());
        if checked.is_ok() {
            break;
        }
    }
    checked?;
    let marketplace = sql::tenant::by_id(tx, tenant_id)?;
    let user = sql::user::find_all(tx, &read.claims.user_id, Some(marketplace.customers_id()))?.into_iter().next();
    // A uid it must be: an e-mail or a number is no name that the frontend was given.
    let user = user.filter(|user| user.uid.as_str() == read.claims.user_id && !user.frozen);
    // Staff of the tenant whose customers are shared are none of these.
    let user = user.filter(|user| marketplace.customers_of.is_none() || user.admin_role.is_none());
    Ok(Launch { user: user.ok_or_else(|| wrong("no such user, or frozen"))?, marketplace })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "tnk-1:secret";
    const NOW: i64 = 1_700_000_000;

    fn token(header: &str, claims: &str, secret: &str) -> String {
        let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(signed.as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
    }

    fn claims(iat: i64) -> String {
        let jit: String = Md5::digest(format!("{SECRET}:{iat}").as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        format!(r#"{{"user_id":"usr-1","iss":"tnk-1","iat":{iat},"jit":"{jit}"}}"#)
    }

    fn checked(token: &str) -> Result<()> {
        read(token)?.check(SECRET, Timestamp::from_ms(NOW * 1_000))
    }

    #[test]
    fn a_token_of_the_key_is_good_for_minutes() {
        let header = r#"{"typ":"JWT","alg":"HS256"}"#;
        for (iat, good) in [(NOW, true), (NOW - 299, true), (NOW + 59, true), (NOW - 301, false), (NOW + 61, false)] {
            assert_eq!(checked(&token(header, &claims(iat), SECRET)).is_ok(), good, "{iat}");
        }
    }

    #[test]
    fn what_was_not_signed_with_the_key_is_refused() {
        let header = r#"{"alg":"HS256"}"#;
        let good = token(header, &claims(NOW), SECRET);
        let (signed, _) = good.rsplit_once('.').unwrap();
        for bad in [
            token(header, &claims(NOW), "tnk-1:other"),
            token(r#"{"alg":"none"}"#, &claims(NOW), SECRET),
            token(r#"{"alg":"HS512"}"#, &claims(NOW), SECRET),
            format!("{signed}."),
            format!("{signed}.AAAA"),
            token(header, &claims(NOW).replace("\"jit\":\"", "\"jit\":\"0"), SECRET),
            token(header, r#"{"user_id":"usr-1","iss":"tnk-1"}"#, SECRET),
            "a.b".into(),
            "...".into(),
            String::new(),
            "x".repeat(10_000),
        ] {
            let error = checked(&bad).unwrap_err();
            assert_eq!(error.message(), wrong("").message(), "{bad}");
        }
        assert!(checked(&good).is_ok());
    }

    #[test]
    fn the_known_answer_of_md5() {
        let digest: String = Md5::digest(b"abc").iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digest, "900150983cd24fb0d6963f7d28e17f72");
    }
}
