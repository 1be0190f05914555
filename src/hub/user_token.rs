//! What is mailed to somebody so that she can prove that she reads that address.
//!
//! A token is a row's uid and a signature of the master key over kind and uid (`tok-….<hex>`): the table opens nothing, a token of
//! one kind is none of another, and the comparison takes the same time whatever is wrong. It works once and for a limited time,
//! and a new one of the same kind takes the place of the one before.

use super::sql;
use crate::kernel::{Error, ErrorKind, MasterKey, Result, Secret, Timestamp, constant_time_eq, random_token};
use crate::store::Tx;

/// The least time between two mails of one kind to one person: asking again and again fills nobody's mailbox.
const REPEAT_SECONDS_MIN: i64 = 60;

/// How many mails of one kind to addresses of her choice somebody may ask for in an hour.
const MAILS_PER_HOUR_MAX: i64 = 5;

/// What a token is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// Confirms the address of a new account.
    Confirmation,
    /// Confirms the new address of an account.
    EmailChange,
    /// Sets a new password.
    PasswordReset,
    /// Opens an account that was locked after too many failures.
    Unlock,
}

impl TokenKind {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Confirmation => "confirmation",
            Self::EmailChange => "email_change",
            Self::PasswordReset => "password_reset",
            Self::Unlock => "unlock",
        }
    }

    pub(super) fn lifetime_seconds(self) -> i64 {
        match self {
            Self::Confirmation => 3 * 86_400,
            Self::EmailChange | Self::Unlock => 86_400,
            Self::PasswordReset => 2 * 3_600,
        }
    }

    /// The parameter in which published sign-in pages carry it.
    fn field(self) -> &'static str {
        match self {
            Self::Confirmation | Self::EmailChange => "confirmation_token",
            Self::PasswordReset => "reset_password_token",
            Self::Unlock => "unlock_token",
        }
    }
}

/// A token's row.
#[derive(Debug, Clone)]
pub(super) struct UserToken {
    pub(super) uid: String,
    pub(super) user_id: i64,
    pub(super) email: String,
    pub(super) created_at: Timestamp,
}

fn signature(master: &MasterKey, kind: TokenKind, uid: &str) -> String {
    master.sign("user token", &format!("{} {uid}", kind.as_str()))
}

/// Makes a token for somebody at an address; the text that is mailed.
pub(super) fn issue(tx: &mut Tx<'_>, master: &MasterKey, kind: TokenKind, user_id: i64, email: &str) -> Result<Secret> {
    let now = tx.now();
    sql::user_token::void(tx, user_id, kind.as_str())?;
    sql::user_token::sweep(tx, now.plus_seconds(-30 * 86_400))?;
    let uid = format!("tok-{}", random_token(20));
    sql::user_token::insert(tx, &uid, kind.as_str(), user_id, email, now.plus_seconds(kind.lifetime_seconds()))?;
    Ok(Secret::new(format!("{uid}.{}", signature(master, kind, &uid))))
}

/// Was one of this kind mailed to her a moment ago?
pub(super) fn is_recent(tx: &mut Tx<'_>, kind: TokenKind, user_id: i64) -> Result<bool> {
    let since = tx.now().plus_seconds(-REPEAT_SECONDS_MIN);
    Ok(sql::user_token::newest(tx, user_id, kind.as_str())?.is_some_and(|token| token.created_at > since))
}

/// To which address one of this kind was mailed a moment ago, if it still works.
pub(super) fn pending(tx: &mut Tx<'_>, kind: TokenKind, user_id: i64) -> Result<Option<String>> {
    let since = tx.now().plus_seconds(-REPEAT_SECONDS_MIN);
    let open = sql::user_token::open(tx, user_id, kind.as_str())?.filter(|token| token.created_at > since);
    Ok(open.map(|token| token.email))
}

/// Refuses too many mails of one kind, to whichever addresses: nobody writes to strangers through us.
///
/// # Errors
/// Busy.
pub(super) fn count_mail(tx: &mut Tx<'_>, kind: TokenKind, user_id: i64) -> Result<()> {
    let since = tx.now().plus_seconds(-3_600);
    if sql::user_token::count(tx, user_id, kind.as_str(), since)? >= MAILS_PER_HOUR_MAX {
        return Err(Error::new(ErrorKind::Busy, "too many mails were asked for").hint("try again in an hour"));
    }
    Ok(())
}

/// The row of a token that still works, without using it up.
pub(super) fn find(tx: &mut Tx<'_>, master: &MasterKey, kind: TokenKind, token: &Secret) -> Result<Option<UserToken>> {
    let Some((uid, sent)) = token.expose().split_once('.') else { return Ok(None) };
    if !constant_time_eq(sent, &signature(master, kind, uid)) {
        return Ok(None);
    }
    sql::user_token::live(tx, uid, kind.as_str())
}

/// Uses a token up.
///
/// # Errors
/// Invalid, naming the token's parameter, when it is unknown, expired or was used.
pub(super) fn spend(tx: &mut Tx<'_>, master: &MasterKey, kind: TokenKind, token: &Secret) -> Result<UserToken> {
    let wrong = || Error::invalid(kind.field(), "the link is wrong, expired or was used before").hint("ask for a new one");
    let found = find(tx, master, kind, token)?.ok_or_else(wrong)?;
    if !sql::user_token::spend(tx, &found.uid)? {
        return Err(wrong());
    }
    Ok(found)
}
