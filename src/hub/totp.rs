//! One-time codes of authenticator apps: RFC 6238 with SHA-1, 6 digits, 30 seconds, which is what every such app speaks.

use hmac::Mac as _;
use rand::Rng as _;

use crate::kernel::{Secret, Timestamp, constant_time_eq};

const STEP_SECONDS: i64 = 30;
/// Codes of the step before and after are taken too: clocks differ.
const DRIFT_STEPS: i64 = 1;
/// RFC 4226 wants 128 bits at least and recommends 160.
const SECRET_BYTES: usize = 20;
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A new secret, in base 32 as apps take it.
pub(super) fn new_secret() -> Secret {
    let mut bytes = [0u8; SECRET_BYTES];
    rand::rng().fill_bytes(&mut bytes);
    Secret::new(base32_encode(&bytes))
}

/// What an app reads from a QR code.
pub(super) fn provisioning_uri(issuer: &str, account: &str, secret: &Secret) -> String {
    let escape = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
    let (issuer, account) = (escape(&issuer.replace(':', " ")), escape(account));
    format!("otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1&digits=6&period={STEP_SECONDS}", secret.expose())
}

/// The time step whose code this is, later than `last_step`: a code that was used is void, and so are those before it.
pub(super) fn step_of(secret: &Secret, code: &str, now: Timestamp, last_step: i64) -> Option<i64> {
    let key = base32_decode(secret.expose())?;
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let step = now.as_ms().div_euclid(1000 * STEP_SECONDS);
    // Every step is compared, whichever fits: the time tells nothing.
    let mut found = None;
    for candidate in step - DRIFT_STEPS..=step + DRIFT_STEPS {
        if constant_time_eq(&code_at(&key, candidate), &digits) && candidate > last_step {
            found = found.or(Some(candidate));
        }
    }
    found
}

/// The code of a secret at an instant, as an app would show it.
#[cfg(test)]
fn code_now(secret: &Secret, now: Timestamp) -> Option<String> {
    Some(code_at(&base32_decode(secret.expose())?, now.as_ms().div_euclid(1000 * STEP_SECONDS)))
}

fn code_at(key: &[u8], step: i64) -> String {
    // A key of any length is accepted, so this cannot fail; an empty code fits nothing.
    let Ok(mut mac) = <hmac::Hmac<sha1::Sha1> as hmac::KeyInit>::new_from_slice(key) else { return String::new() };
    mac.update(&step.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let at = usize::from(hash[hash.len() - 1] & 0x0f);
    let word = u32::from_be_bytes([hash[at] & 0x7f, hash[at + 1], hash[at + 2], hash[at + 3]]);
    format!("{:06}", word % 1_000_000)
}

fn base32_encode(bytes: &[u8]) -> String {
    let mut out = String::new();
    let (mut buffer, mut bits) = (0u32, 0);
    for byte in bytes {
        buffer = (buffer << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            out.push(char::from(BASE32[(buffer >> bits) as usize & 31]));
        }
        buffer &= (1 << bits) - 1;
    }
    if bits > 0 {
        out.push(char::from(BASE32[(buffer << (5 - bits)) as usize & 31]));
    }
    out
}

fn base32_decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let (mut buffer, mut bits) = (0u32, 0);
    for byte in text.bytes() {
        let value = BASE32.iter().position(|known| *known == byte.to_ascii_uppercase())?;
        buffer = (buffer << 5) | u32::try_from(value).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from((buffer >> bits) & 0xff).ok()?);
            buffer &= (1 << bits) - 1;
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B (the last six of its eight digits).
    #[test]
    fn codes_are_those_of_the_rfc() {
        let secret = Secret::new(base32_encode(b"12345678901234567890"));
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"), (2_000_000_000, "279037")]
        {
            assert_eq!(code_now(&secret, Timestamp::from_ms(seconds * 1000)).unwrap(), code);
        }
    }

    #[test]
    fn a_code_works_once_and_around_its_time() {
        let (secret, now) = (new_secret(), Timestamp::from_ms(1_700_000_000_000));
        let code = code_now(&secret, now).unwrap();
        let step = step_of(&secret, &format!(" {} {} ", &code[..3], &code[3..]), now, 0).unwrap();
        assert_eq!(step_of(&secret, &code, now, step), None);
        assert!(step_of(&secret, &code, now.plus_seconds(30), 0).is_some());
        assert!(step_of(&secret, &code, now.plus_seconds(120), 0).is_none());
        for bad in ["", "12345", "1234567", "abcdef", "\u{661}\u{662}\u{663}\u{664}\u{665}\u{666}"] {
            assert_eq!(step_of(&secret, bad, now, 0), None);
        }
    }

    #[test]
    fn base_32_is_what_apps_read() {
        assert_eq!(base32_encode(b"foobar"), "MZXW6YTBOI");
        assert_eq!(base32_decode("mzxw6ytboi").unwrap(), b"foobar");
        assert_eq!(base32_decode("1"), None);
        let uri = provisioning_uri("Acme: Apps", "ann@acme.test", &Secret::new("MZXW6"));
        assert_eq!(
            uri,
            "otpauth://totp/Acme%20%20Apps:ann%40acme.test?secret=MZXW6&issuer=Acme%20%20Apps&algorithm=SHA1&digits=6&period=30"
        );
    }
}
