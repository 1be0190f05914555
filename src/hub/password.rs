//! Passwords: argon2id at the OWASP cost (19 MiB, 2 passes, 1 lane), away from the async threads and few at a time.

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};

use super::Hub;
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
        self.hashing(move || {
            let hash = hasher().hash_password(password.expose().as_bytes()).map_err(Error::internal)?;
            Ok(hash.to_string())
        })
        .await
    }

    /// Does the password fit? An account without one costs the same time, so that timing does not tell which accounts exist.
    /// The caller holds a place of [`Hub::hashing`].
    pub(super) async fn password_verify_in_place(&self, password: Secret, hash: Option<String>) -> Result<bool> {
        if password.expose().len() > 4 * LENGTH.end() {
            return Ok(false);
        }
        self.hashed.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let work = move || {
            let Some(hash) = hash else {
                let _ = hasher().hash_password(password.expose().as_bytes());
                return Ok(false);
            };
            let parsed = PasswordHash::new(&hash).map_err(Error::internal)?;
            Ok(hasher().verify_password(password.expose().as_bytes(), &parsed).is_ok())
        };
        tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
    }

    /// How many passwords this process has hashed or checked: what a sign-in costs, whoever it is for.
    #[must_use]
    pub fn passwords_hashed(&self) -> u64 {
        self.hashed.load(std::sync::atomic::Ordering::Relaxed)
    }

    async fn hashing<T: Send + 'static>(&self, work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
        self.hashed.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let _place = self.hashing.acquire().await.map_err(Error::internal)?;
        tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
    }
}
