//! Typed ids, so that a user's uid cannot be passed where an organization's belongs.
//!
//! A uid is a prefix and a token of lower-case base 36 (`org-8f3k2m9x4a1c`): twelve random characters, 62 bits, made unique
//! by the database. Published clients treat uids as opaque text, and some older ones carry other shapes (host names,
//! `cld-…` with dots), so reading one back checks only that it is short and printable.

use std::fmt;

use rand::Rng as _;
use serde::{Deserialize, Serialize};

use super::{Error, Result};

/// The longest uid that we read, in bytes.
const UID_BYTES_MAX: usize = 128;

/// `length` random characters of lower-case base 36, from the operating system's seeded generator.
#[must_use]
pub fn random_token(length: usize) -> String {
    const ALPHABET: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut rng = rand::rng();
    (0..length)
        .map(|_| {
            // Rejection keeps the alphabet uniform: 252 is the largest multiple of 36 below 256.
            loop {
                let byte = (rng.next_u32() & 0xff) as u8;
                if byte < 252 {
                    return char::from(ALPHABET[usize::from(byte % 36)]);
                }
            }
        })
        .collect()
}

/// Checks a slug (tenant, app nid): 1 to 63 of `a-z 0-9 -`, starting with a letter or digit and not ending with a dash, so
/// that it fits a DNS label.
///
/// # Errors
/// [`super::ErrorKind::Invalid`] that names `field`.
pub fn slug_check(field: &str, text: &str) -> Result<()> {
    let fits = (1..=63).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-');
    if fits {
        Ok(())
    } else {
        Err(Error::invalid(field, format!("`{text}` is not a valid {field}"))
            .hint("use 1 to 63 lower-case letters, digits and dashes, not starting or ending with a dash"))
    }
}

fn uid_check(noun: &str, text: &str) -> Result<()> {
    if text.is_empty() || text.len() > UID_BYTES_MAX || !text.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Error::invalid(noun, format!("that is not a valid {noun} uid")));
    }
    Ok(())
}

macro_rules! uid {
    ($(#[$doc:meta])* $name:ident, $prefix:literal, $noun:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The prefix that new uids carry.
            pub const PREFIX: &'static str = $prefix;

            /// A new random uid.
            #[must_use]
            pub fn random() -> Self {
                Self(format!("{}{}", $prefix, random_token(12)))
            }

            /// Reads a uid that somebody gave us.
            ///
            /// # Errors
            /// When it is empty, longer than 128 bytes or not printable ASCII.
            pub fn parse(text: impl Into<String>) -> Result<Self> {
                let text = text.into();
                uid_check($noun, &text)?;
                Ok(Self(text))
            }

            /// A uid that our own database holds.
            #[must_use]
            pub fn trusted(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
}

uid!(/// A tenant: one platform owner with its customers.
    TenantUid, "tnt-", "tenant");
uid!(/// A person.
    UserUid, "usr-", "user");
uid!(/// An organization: a customer company. Also the channel in which Connec! shares its data.
    OrgUid, "org-", "organization");
uid!(/// An app in the marketplace; also its API id.
    AppUid, "app-", "app");
uid!(/// One app used by one organization: the `group` of the SDKs, the scope of an app at Connec!.
    InstanceUid, "cld-", "app instance");
uid!(/// A hosted (stack `cube`) instance: its uid is also its host label below the apps domain.
    HostedUid, "nex-", "hosted instance");
uid!(/// A part of a tenant with customers and staff of its own.
    DivisionUid, "div-", "division");
uid!(/// A tenant's own role: a set of permissions.
    CustomRoleUid, "rol-", "custom role");
uid!(/// A team of an organization.
    TeamUid, "tea-", "team");
uid!(/// A request of support staff to look into an organization.
    AccessRequestUid, "acr-", "access request");
uid!(/// A purchase of an app by an organization.
    SubscriptionUid, "sub-", "subscription");
uid!(/// Something that somebody said about an app.
    ReviewUid, "rev-", "review");
uid!(/// A stored API key (not the secret).
    KeyUid, "key-", "API key");
uid!(/// An invitation into an organization.
    InvitationUid, "inv-", "invitation");
uid!(/// A request to close one's own account.
    DeletionUid, "del-", "deletion request");
uid!(/// A sign-in session.
    SessionUid, "ses-", "session");
uid!(/// An audit entry.
    AuditUid, "aud-", "audit entry");
uid!(/// A server that runs hosted instances.
    RackUid, "rck-", "rack");
uid!(/// A durable job.
    JobId, "job-", "job");
uid!(/// The group of changes that one request made.
    TransactionId, "txn-", "transaction");

impl TransactionId {
    /// A new id, ordered by time: the log is indexed by it, and an index that grows at its end stays fast.
    #[must_use]
    pub fn ordered() -> Self {
        Self(format!("{}{}", Self::PREFIX, uuid::Uuid::now_v7().simple()))
    }
}

/// A Connec! record's id: a UUID (version 7 for new ones), kept as text because published clients treat it as opaque.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordId(String);

impl RecordId {
    /// A new id, ordered by time.
    #[must_use]
    pub fn random() -> Self {
        Self(uuid::Uuid::now_v7().to_string())
    }

    /// An id that our own database holds, or that a seed computed.
    #[must_use]
    pub fn trusted(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The place of a change in its organization's log: 1, 2, 3 … without gaps.
pub type ChangeSeq = i64;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uids_carry_their_prefix_and_differ() {
        let (one, two) = (OrgUid::random(), OrgUid::random());
        assert!(one.as_str().starts_with("org-") && one.as_str().len() == 16);
        assert_ne!(one, two);
    }

    #[test]
    fn unprintable_and_endless_uids_are_refused() {
        for bad in ["", "org 1", "org-\u{e9}", "org-\n", &"x".repeat(129)] {
            assert!(OrgUid::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn slugs_fit_a_dns_label() {
        assert!(slug_check("nid", "word-press2").is_ok());
        for bad in ["", "-a", "a-", "A", "a_b", &"x".repeat(64)] {
            assert!(slug_check("nid", bad).is_err(), "{bad:?}");
        }
    }
}
