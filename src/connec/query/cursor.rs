//! Cursors: where a page ended, as a text that means nothing to whoever keeps it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::Digest as _;

use crate::kernel::{Error, Result};

/// The longest cursor, in characters: it travels in URLs.
const LENGTH_MAX: usize = 6 * 1024;
/// How much of the digest of its query a cursor holds, in bytes.
const DIGEST_BYTES: usize = 9;

/// What a cursor may only be used with: the same query of the same data.
pub(crate) fn digest(parts: &[&str]) -> String {
    let mut hash = sha2::Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part.as_bytes());
    }
    URL_SAFE_NO_PAD.encode(&hash.finalize()[..DIGEST_BYTES])
}

/// A cursor after a row with these values of the order's keys.
///
/// # Errors
/// Invalid when a value is too long to travel in a URL.
pub(crate) fn encode(digest: &str, values: &[Option<String>]) -> Result<String> {
    let text = serde_json::to_string(&(digest, values)).map_err(Error::internal)?;
    let cursor = URL_SAFE_NO_PAD.encode(text);
    if cursor.len() > LENGTH_MAX {
        return Err(Error::invalid("$cursor", "the texts by which this list is ordered are too long for a cursor")
            .hint("order by another field, or page with `$skip`"));
    }
    Ok(cursor)
}

/// The values that a cursor holds.
///
/// # Errors
/// Invalid (field `$cursor`) when it is none, or that of another query.
pub(crate) fn decode(digest: &str, cursor: &str) -> Result<Vec<Option<String>>> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor).ok().filter(|_| cursor.len() <= LENGTH_MAX).ok_or_else(broken)?;
    let (of, values): (String, Vec<Option<String>>) = serde_json::from_slice(&bytes).map_err(|_| broken())?;
    if of != digest {
        return Err(Error::invalid("$cursor", "this cursor belongs to another list: another filter, order, search, scope or collection")
            .hint("follow `pagination.next` as it is, or begin anew with an empty `$cursor=`"));
    }
    Ok(values)
}

pub(crate) fn broken() -> Error {
    Error::invalid("$cursor", "this is not a cursor of ours").hint("begin with an empty `$cursor=`, then follow `pagination.next`")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_cursor_belongs_to_its_query() {
        let cursor = encode("d", &[Some("é\"".into()), None]).unwrap();
        assert_eq!(decode("d", &cursor).unwrap(), [Some("é\"".to_owned()), None]);
        assert!(decode("e", &cursor).unwrap_err().message().contains("another list"));
        assert!(encode("d", &[Some("x".repeat(LENGTH_MAX))]).is_err());
        assert_ne!(digest(&["a", "bc"]), digest(&["ab", "c"]));
    }

    proptest! {
        #[test]
        fn what_is_no_cursor_is_refused(cursor in ".{0,60}") {
            prop_assert!(decode("d", &cursor).is_err());
        }
    }
}
