//! E-mail addresses: one person, one address, however it is written.
//!
//! An address is kept in NFC and lower case. It is compared by its *key* (NFKC, lower case, twice, because folding one can
//! make new work for the other), so that `ANN@acme.test`, `Ann@Acme.Test` and the same in full-width letters are one address.
//! A new address that is not its own key, holds invisible characters or mixes alphabets inside a word is refused: it looks like
//! somebody else's. Whether an address receives mail is shown by mail.

use unicode_normalization::UnicodeNormalization as _;

use crate::kernel::{Error, Result};

/// The longest address, in bytes (RFC 5321).
const ADDRESS_BYTES_MAX: usize = 254;

/// A checked address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Email {
    /// As it is kept, shown and written to.
    pub(super) address: String,
    /// As it is compared.
    pub(super) key: String,
}

/// What an address is compared by. Works on anything that was typed.
pub(super) fn key(text: &str) -> String {
    let folded: String = text.trim().nfkc().collect::<String>().to_lowercase();
    folded.nfkc().collect::<String>().to_lowercase()
}

/// Checks a new address.
///
/// # Errors
/// Invalid `email`.
pub(super) fn check(text: &str) -> Result<Email> {
    if text.len() > 4 * ADDRESS_BYTES_MAX {
        return Err(Error::invalid("email", "that is too long for an e-mail address"));
    }
    let address = text.trim().nfc().collect::<String>().to_lowercase();
    let fits = address.len() <= ADDRESS_BYTES_MAX
        && address.split_once('@').is_some_and(|(local, domain)| {
            local.len() <= 64
                && is_dotted(local)
                && is_dotted(domain)
                && !address.contains("..")
                && local.chars().all(|c| c.is_alphanumeric() || is_mark(c) || !c.is_ascii() || "!#$%&'*+-/=?^_`{|}~.".contains(c))
                && domain.chars().all(|c| c.is_alphanumeric() || is_mark(c) || matches!(c, '-' | '.'))
        })
        && !address.chars().any(|c| c.is_whitespace() || c.is_control());
    if !fits {
        return Err(Error::invalid("email", format!("`{}` is not an e-mail address", shown(&address))));
    }
    let key = key(&address);
    if key != address || address.chars().any(is_invisible) || words(&address).any(mixes_alphabets) {
        return Err(Error::invalid("email", "the e-mail address has characters that look like others")
            .hint("write it in one alphabet, without full-width, styled or invisible characters"));
    }
    Ok(Email { address, key })
}

/// Not empty, and no dot at either end.
fn is_dotted(part: &str) -> bool {
    !part.is_empty() && !part.starts_with('.') && !part.ends_with('.') && !part.contains('@')
}

/// For a message: what was typed may hold anything.
fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(80).collect()
}

fn words(address: &str) -> impl Iterator<Item = &str> {
    address.split(['@', '.', '-', '_', '+'])
}

/// Combining marks that stay separate in NFC.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Characters without a width or that turn the direction of writing.
fn is_invisible(c: char) -> bool {
    matches!(u32::from(c), 0xad | 0x34f | 0x61c | 0x115f..=0x1160 | 0x17b4..=0x17b5 | 0x180b..=0x180f | 0x200b..=0x200f | 0x202a..=0x202e
        | 0x2060..=0x206f | 0x3164 | 0xfe00..=0xfe0f | 0xfeff | 0xffa0 | 0xfff0..=0xfffb | 0xe0000..=0xe0fff)
}

/// Latin beside Cyrillic, Greek, Armenian or Cherokee in one word: letters of these look alike.
fn mixes_alphabets(word: &str) -> bool {
    let alphabet = |c: char| match u32::from(c) {
        0x41..=0x5a | 0x61..=0x7a | 0xc0..=0x24f | 0x1e00..=0x1eff => Some(0),
        0x370..=0x3ff | 0x1f00..=0x1fff => Some(1),
        0x400..=0x52f | 0x1c80..=0x1c8f | 0x2de0..=0x2dff | 0xa640..=0xa69f => Some(2),
        0x530..=0x58f => Some(3),
        0x13a0..=0x13ff | 0xab70..=0xabbf => Some(4),
        _ => None,
    };
    let mut found = word.chars().filter_map(alphabet);
    let first = found.next();
    found.any(|next| Some(next) != first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_kept_in_lower_case_and_checked_for_shape() {
        assert_eq!(check(" Ann@Example.COM ").unwrap().address, "ann@example.com");
        assert_eq!(check("o'neil+tag@example.com").unwrap().address, "o'neil+tag@example.com");
        for bad in [
            "",
            "ann",
            "@x",
            "a@",
            "a@b@c",
            "a b@c.d",
            "a@.x",
            "a@x.",
            ".a@x.y",
            "a..b@x.y",
            "a\r\nBcc: all@x.y",
            "a,b@x.y",
            "a<b@x.y",
            "\"a\"@x.y",
            &format!("{}@x.y", "a".repeat(260)),
        ] {
            assert_eq!(check(bad).unwrap_err().field(), Some("email"), "{bad}");
        }
    }

    #[test]
    fn two_ways_to_write_one_address_have_one_key() {
        for (one, other) in [
            ("Ann@Acme.Test", "ann@acme.test"),
            ("ann@acme.test", "\u{ff41}nn@acme.test"),
            ("jos\u{e9}@acme.test", "jose\u{301}@acme.test"),
            ("JOSE\u{301}@acme.test", "jos\u{e9}@acme.test"),
            ("kim@acme.test", "\u{212a}im@acme.test"),
            ("file@acme.test", "\u{fb01}le@acme.test"),
        ] {
            assert_eq!(key(one), key(other));
        }
        assert_ne!(key("ann@acme.test"), key("anna@acme.test"));
    }

    #[test]
    fn look_alikes_are_refused() {
        for bad in ["\u{ff41}nn@acme.test", "\u{430}nn@acme.test", "ann@\u{430}cme.test", "a\u{200b}nn@acme.test", "ann\u{2024}x@acme.test"]
        {
            let error = check(bad).unwrap_err();
            assert!(error.field() == Some("email"), "{bad}");
        }
        // Whole words in another alphabet are somebody's language.
        check("\u{438}\u{432}\u{430}\u{43d}@\u{43f}\u{43e}\u{447}\u{442}\u{430}.test").unwrap();
        check("jos\u{e9}@acme.test").unwrap();
    }
}
