//! Standard Webhooks signatures: how a receiver knows that a request is ours and fresh.
//!
//! The secret is derived from the app's own key, so nothing has to be kept or passed around: whoever holds the key can compute
//! the secret of each of its instances, and a new key brings new secrets.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{KeyInit as _, Mac as _};

use crate::kernel::{InstanceUid, Secret};

/// What every secret begins with, as the specification asks.
const PREFIX: &str = "whsec_";
/// Keeps this use of the app's key apart from any other.
const PURPOSE: &str = "mno.connec.webhook.v1:";

/// The secret with which the notifications of one app instance are signed:
/// `whsec_` + base64(HMAC-SHA256(the app's key, `mno.connec.webhook.v1:` + the instance)).
#[must_use]
pub fn signing_secret(key: &Secret, instance: &InstanceUid) -> Secret {
    let bytes = hmac(key.expose().as_bytes(), format!("{PURPOSE}{instance}").as_bytes());
    Secret::new(format!("{PREFIX}{}", STANDARD.encode(bytes)))
}

/// The value of `webhook-signature` for a request: `v1,` + base64(HMAC-SHA256(secret, `id.timestamp.body`)).
#[must_use]
pub fn signature_of(secret: &Secret, id: &str, timestamp_seconds: i64, body: &str) -> String {
    let key = STANDARD.decode(secret.expose().trim_start_matches(PREFIX)).unwrap_or_default();
    let signature = hmac(&key, format!("{id}.{timestamp_seconds}.{body}").as_bytes());
    format!("v1,{}", STANDARD.encode(signature))
}

fn hmac(key: &[u8], text: &[u8]) -> Vec<u8> {
    // A key of any length is accepted, so this cannot fail; an empty signature would match nothing.
    let Ok(mut mac) = hmac::Hmac::<sha2::Sha256>::new_from_slice(key) else { return Vec::new() };
    mac.update(text);
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_signature_comes_out() {
        // The example of the specification's reference libraries.
        let secret = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        let signed = signature_of(&secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, r#"{"test": 2432232314}"#);
        assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn each_instance_and_each_key_has_its_own_secret() {
        let secret = |key: &str, instance: &str| signing_secret(&Secret::new(key), &InstanceUid::trusted(instance)).expose().to_owned();
        assert!(secret("k", "cld-1").starts_with("whsec_"));
        assert_eq!(secret("k", "cld-1"), secret("k", "cld-1"));
        assert_ne!(secret("k", "cld-1"), secret("k", "cld-2"));
        assert_ne!(secret("k", "cld-1"), secret("l", "cld-1"));
        let key = STANDARD.decode(secret("k", "cld-1").trim_start_matches(PREFIX)).unwrap();
        assert_eq!(key.len(), 32, "the specification asks for 24 to 64 bytes");
    }
}
