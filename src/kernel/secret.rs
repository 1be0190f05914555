//! Secrets: never printed, hashed or sealed at rest, compared in constant time.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use chacha20poly1305::aead::{Aead as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hmac::Mac as _;
use rand::Rng as _;
use sha2::Digest as _;
use subtle::ConstantTimeEq as _;

use super::{Error, Result};

/// Text that must not reach a log or a screen by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps a secret.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// 256 fresh random bits as URL-safe base 64.
    #[must_use]
    pub fn random() -> Self {
        let mut bytes = [0u8; 32];
        rand::rng().fill_bytes(&mut bytes);
        Self(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// The text itself; every use of this is a place to look at twice.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What we store to recognise a secret of high entropy: its SHA-256, in hex. Never for passwords.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        hex(&sha2::Sha256::digest(self.0.as_bytes()))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Equality whose time does not tell where the texts differ.
#[must_use]
pub fn constant_time_eq(a: &str, b: &str) -> bool {
    a.as_bytes().ct_eq(b.as_bytes()).into()
}

fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The key of an installation, kept in the data folder (`master.key`, mode 0600) and never in the database: it seals what
/// we must be able to read again (an app's key for signing in at its webhook) and signs session tokens.
#[derive(Clone)]
pub struct MasterKey([u8; 32]);

impl MasterKey {
    /// A new random key.
    #[must_use]
    pub fn random() -> Self {
        let mut key = [0u8; 32];
        rand::rng().fill_bytes(&mut key);
        Self(key)
    }

    /// Reads the text of the key file.
    ///
    /// # Errors
    /// When it is not 32 bytes in base 64.
    pub fn from_text(text: &str) -> Result<Self> {
        STANDARD
            .decode(text.trim())
            .ok()
            .and_then(|bytes| <[u8; 32]>::try_from(bytes).ok())
            .map(Self)
            .ok_or_else(|| Error::configuration("the master key is not 32 bytes in base 64"))
    }

    /// The text for the key file.
    #[must_use]
    pub fn to_text(&self) -> String {
        STANDARD.encode(self.0)
    }

    /// Encrypts for storage: ChaCha20-Poly1305 with a random nonce in front, base 64.
    ///
    /// # Errors
    /// Only when the cipher fails, which it does not for texts that fit in memory.
    pub fn seal(&self, secret: &Secret) -> Result<String> {
        let mut nonce = [0u8; 12];
        rand::rng().fill_bytes(&mut nonce);
        let cipher = ChaCha20Poly1305::new(&self.0.into());
        let sealed =
            cipher.encrypt(&Nonce::from(nonce), secret.expose().as_bytes()).map_err(|_| Error::internal("sealing a secret failed"))?;
        Ok(STANDARD.encode([&nonce[..], &sealed].concat()))
    }

    /// Decrypts what [`seal`](Self::seal) made.
    ///
    /// # Errors
    /// When it was sealed with another key or changed since.
    pub fn open(&self, sealed: &str) -> Result<Secret> {
        let wrong = || {
            Error::new(super::ErrorKind::Internal, "a stored secret cannot be read")
                .with_cause("sealed with another master key, or damaged")
                .hint("is `master.key` in the data folder the one that this database was made with?")
        };
        let bytes = STANDARD.decode(sealed).map_err(|_| wrong())?;
        let (nonce, body) = bytes.split_at_checked(12).ok_or_else(wrong)?;
        let nonce: [u8; 12] = nonce.try_into().map_err(|_| wrong())?;
        let cipher = ChaCha20Poly1305::new(&self.0.into());
        let plain = cipher.decrypt(&Nonce::from(nonce), body).map_err(|_| wrong())?;
        String::from_utf8(plain).map(Secret).map_err(|_| wrong())
    }

    /// A signature over `text` for one `purpose`: HMAC-SHA256, hex. Purposes keep signatures from standing in for each other.
    #[must_use]
    pub fn sign(&self, purpose: &str, text: &str) -> String {
        // A key of any length is accepted, so this cannot fail; an empty signature would match nothing.
        let Ok(mut mac) = <hmac::Hmac<sha2::Sha256> as hmac::KeyInit>::new_from_slice(&self.0) else { return String::new() };
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        hex(&mac.finalize().into_bytes())
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_the_same_key_only() {
        let (key, other) = (MasterKey::random(), MasterKey::random());
        let sealed = key.seal(&Secret::new("s3cret")).unwrap();
        assert_eq!(key.open(&sealed).unwrap().expose(), "s3cret");
        assert!(other.open(&sealed).is_err());
        assert!(key.open("AAAA").is_err());
        assert_eq!(MasterKey::from_text(&key.to_text()).unwrap().sign("a", "b"), key.sign("a", "b"));
        assert_ne!(key.sign("a", "b"), key.sign("b", "a"));
    }

    #[test]
    fn secrets_do_not_print() {
        assert_eq!(format!("{:?} {:?}", Secret::new("x"), MasterKey::random()), "Secret(…) MasterKey(…)");
    }
}
