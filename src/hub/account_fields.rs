//! What a tenant's own sign-in software keeps of an account. Published frontends check passwords here but confirm, reset, unlock
//! and count themselves (Devise), and keep all of that with the user. Their tokens are kept as hashes: a copy of the database
//! opens no account.

use super::{Action, Hub, Permit, User, audit, sql};
use crate::kernel::{Error, Result, Secret, Timestamp};
use crate::store::{Param, Tx};

/// The longest token and address of the network.
const TEXT_CHARS_MAX: usize = 255;

/// What to change: a column of the profile and its value. Made by the methods below only, so that no name from outside gets in.
#[derive(Debug, Clone, Default)]
pub struct AccountFields {
    changes: Vec<(&'static str, Param)>,
    developer: Option<bool>,
}

/// Tokens, and the columns of their hashes.
const TOKENS: [(&str, &str); 3] = [
    ("confirmation_token", "confirmation_token_hash"),
    ("reset_password_token", "reset_password_token_hash"),
    ("unlock_token", "unlock_token_hash"),
];
const TIMES: [&str; 6] =
    ["confirmation_sent_at", "reset_password_sent_at", "remember_created_at", "current_sign_in_at", "last_sign_in_at", "locked_at"];
const NUMBERS: [&str; 2] = ["sign_in_count", "failed_attempts"];
const ADDRESSES: [&str; 2] = ["current_sign_in_ip", "last_sign_in_ip"];

impl AccountFields {
    /// The names of tokens that may be set.
    pub fn tokens() -> impl Iterator<Item = &'static str> {
        TOKENS.iter().map(|(name, _)| *name)
    }

    /// The names of times that may be set.
    #[must_use]
    pub fn times() -> &'static [&'static str] {
        &TIMES
    }

    /// The names of counters that may be set.
    #[must_use]
    pub fn numbers() -> &'static [&'static str] {
        &NUMBERS
    }

    /// The names of addresses of the network that may be set.
    #[must_use]
    pub fn addresses() -> &'static [&'static str] {
        &ADDRESSES
    }

    /// Sets a token; nothing clears it.
    ///
    /// # Errors
    /// Invalid, naming the field.
    pub fn token(&mut self, name: &'static str, token: Option<&str>) -> Result<()> {
        let column = TOKENS.iter().find(|(found, _)| *found == name).map(|(_, column)| *column);
        let column = column.ok_or_else(|| Error::internal(format!("`{name}` is no token")))?;
        length_check(name, token)?;
        let hash = token.filter(|token| !token.is_empty()).map(|token| Secret::new(token).fingerprint());
        self.changes.push((column, hash.into()));
        Ok(())
    }

    /// Sets a time; nothing clears it.
    ///
    /// # Errors
    /// When it is none of [`AccountFields::times`].
    pub fn time(&mut self, name: &'static str, at: Option<Timestamp>) -> Result<()> {
        self.put(&TIMES, name, at.into())
    }

    /// Sets a counter.
    ///
    /// # Errors
    /// Invalid, naming the field, when it is negative.
    pub fn number(&mut self, name: &'static str, number: i64) -> Result<()> {
        if !(0..=1_000_000_000).contains(&number) {
            return Err(Error::invalid(name, "must be a number from 0"));
        }
        self.put(&NUMBERS, name, number.into())
    }

    /// Sets an address of the network.
    ///
    /// # Errors
    /// Invalid, naming the field.
    pub fn address(&mut self, name: &'static str, address: Option<&str>) -> Result<()> {
        length_check(name, address)?;
        self.put(&ADDRESSES, name, address.map(str::to_owned).into())
    }

    /// Sets the address that waits for its confirmation; nothing clears it.
    ///
    /// # Errors
    /// Invalid `unconfirmed_email`.
    pub fn unconfirmed_email(&mut self, email: Option<&str>) -> Result<()> {
        let checked = match email.filter(|text| !text.is_empty()) {
            Some(text) => Some(super::user::email_check(text).map_err(|error| error.with_field("unconfirmed_email"))?),
            None => None,
        };
        self.changes.push(("unconfirmed_email", checked.into()));
        Ok(())
    }

    /// Takes the confirmation away: an account that the tenant's software has not confirmed yet.
    pub fn unconfirmed(&mut self) {
        self.changes.push(("confirmed_at", Param::Null));
    }

    /// Lets her register apps, or no longer.
    pub fn developer(&mut self, developer: bool) {
        self.developer = Some(developer);
    }

    pub(super) fn write(&self, tx: &mut Tx<'_>, permit: &Permit, user: &User) -> Result<()> {
        sql::account_fields::update(tx, user.id, &self.changes)?;
        if let Some(developer) = self.developer
            && developer != user.developer
        {
            sql::account_fields::set_developer(tx, user.id, developer)?;
            sql::access_change::touch(tx, user.uid.as_str())?;
            let detail = serde_json::json!({"developer": developer});
            audit::record(tx, permit, "user.developer", user.uid.as_str(), None, &detail)?;
        }
        Ok(())
    }

    /// Is there nothing to change?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.developer.is_none()
    }

    fn put(&mut self, names: &[&'static str], name: &'static str, value: Param) -> Result<()> {
        if !names.contains(&name) {
            return Err(Error::internal(format!("`{name}` is no field of an account")));
        }
        self.changes.push((name, value));
        Ok(())
    }
}

fn length_check(name: &str, text: Option<&str>) -> Result<()> {
    if text.is_some_and(|text| text.chars().count() > TEXT_CHARS_MAX) {
        return Err(Error::invalid(name, format!("is longer than {TEXT_CHARS_MAX} characters")));
    }
    Ok(())
}

impl Hub {
    /// Keeps what a tenant's own sign-in software says of the permit's user.
    ///
    /// # Errors
    /// Forbidden for the user herself: only who runs sign-in counts it.
    pub async fn account_fields_set(&self, permit: &Permit, fields: AccountFields) -> Result<()> {
        permit.expect(Action::RecoverAccount)?;
        if permit.caller_user().is_some() {
            return Err(Error::forbidden("these are for the tenant's own software to keep"));
        }
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let user = permit.user()?.clone();
                fields.write(tx, &permit, &user)
            })
            .await
    }
}
