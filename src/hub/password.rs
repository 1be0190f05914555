//! Passwords: argon2id at the OWASP cost (19 MiB, 2 passes, 1 lane), in threads of their own and few at a time (`hashing.rs`).

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};

use super::Hub;
use super::hashing::Place;
use crate::kernel::{Error, Result, Secret};

/// A password's length in characters.
const LENGTH: std::ops::RangeInclusive<usize> = 8..=200;

fn hasher() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
}

/// Checks a new password.
///
/// # Errors
/// When it is too short or too long.
pub(super) fn check_new(password: &Secret) -> Result<()> {
    let length = password.expose().chars().count();
    if LENGTH.contains(&length) {
        return Ok(());
    }
    Err(Error::invalid("password", format!("a password has {} to {} characters, this one has {length}", LENGTH.start(), LENGTH.end())))
}

impl Hub {
    /// Hashes a new password.
    pub(super) async fn password_hash(&self, password: Secret) -> Result<String> {
        check_new(&password)?;
        let place = self.hashing.place().await?;
        self.hashing
            .run(&place, move || {
                let hash = hasher().hash_password(password.expose().as_bytes()).map_err(Error::internal)?;
                Ok(hash.to_string())
            })
            .await
    }

    /// Does the password fit? An account without one costs the same time, so that timing does not tell which accounts exist.
    pub(super) async fn password_verify(&self, place: &Place, password: Secret, hash: Option<String>) -> Result<bool> {
        if password.expose().len() > 4 * LENGTH.end() {
            return Ok(false);
        }
        let work = move || {
            let Some(hash) = hash else {
                let _ = hasher().hash_password(password.expose().as_bytes());
                return Ok(false);
            };
            let parsed = PasswordHash::new(&hash).map_err(Error::internal)?;
            Ok(hasher().verify_password(password.expose().as_bytes(), &parsed).is_ok())
        };
        self.hashing.run(place, work).await
    }

    /// How many passwords this process has hashed or checked: what a sign-in costs, whoever it is for.
    #[must_use]
    pub fn passwords_hashed(&self) -> u64 {
        self.hashing.hashed()
    }
}
