//! `hub_user_profile`.

use crate::hub::email::Email;
use crate::hub::profile::{ProfileUpdate, UserProfile};
use crate::kernel::{MasterKey, Result, Timestamp};
use crate::store::{Tx, params};

/// The row of a new user.
pub(in crate::hub) fn insert(tx: &mut Tx<'_>, user_id: i64, confirmed: bool, has_password: bool) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_user_profile (user_id, meta_data, settings, confirmed_at, password_changed_at, updated_at)
         VALUES ($1, '{}', '{}', $2, $3, $4)",
        params![user_id, confirmed.then_some(now), has_password.then_some(now), now],
    )?;
    Ok(())
}

pub(in crate::hub) fn get(tx: &mut Tx<'_>, master: &MasterKey, user_id: i64) -> Result<UserProfile> {
    tx.query_one(
        "SELECT p.phone, p.phone_country_code, p.geo_country_code, p.geo_state_code, p.geo_city, p.company, p.website, p.avatar_url,
                p.external_id, p.locale, p.kpi_enabled, p.meta_data, p.settings, p.unconfirmed_email, p.confirmed_at, p.sign_in_count,
                p.current_sign_in_at, p.current_sign_in_ip, p.last_sign_in_at, p.last_sign_in_ip, p.failed_attempts, p.locked_at,
                p.password_changed_at, p.remember_created_at, p.confirmation_sent_at, p.reset_password_sent_at, p.updated_at,
                u.password_hash,
                (SELECT COUNT(*) FROM hub_second_factor AS f WHERE f.user_id = p.user_id AND f.confirmed_at IS NOT NULL)
         FROM hub_user_profile AS p JOIN hub_user AS u ON u.id = p.user_id WHERE p.user_id = $1",
        params![user_id],
        |row| {
            let hash: Option<String> = row.get(27)?;
            let salt = master.sign("authenticatable salt", &format!("{user_id} {}", hash.unwrap_or_default()));
            Ok(UserProfile {
                phone: row.get(0)?,
                phone_country_code: row.get(1)?,
                geo_country_code: row.get(2)?,
                geo_state_code: row.get(3)?,
                geo_city: row.get(4)?,
                company: row.get(5)?,
                website: row.get(6)?,
                avatar_url: row.get(7)?,
                external_id: row.get(8)?,
                locale: row.get(9)?,
                kpi_enabled: row.get(10)?,
                meta_data: row.get(11)?,
                settings: row.get(12)?,
                unconfirmed_email: row.get(13)?,
                confirmed_at: row.get(14)?,
                sign_in_count: row.get(15)?,
                current_sign_in_at: row.get(16)?,
                current_sign_in_ip: row.get(17)?,
                last_sign_in_at: row.get(18)?,
                last_sign_in_ip: row.get(19)?,
                failed_attempts: row.get(20)?,
                locked_at: row.get(21)?,
                password_changed_at: row.get(22)?,
                remember_created_at: row.get(23)?,
                confirmation_sent_at: row.get(24)?,
                reset_password_sent_at: row.get(25)?,
                updated_at: row.get(26)?,
                authenticatable_salt: salt.chars().take(29).collect(),
                second_factor: row.get::<i64>(28)? > 0,
            })
        },
    )
}

/// Writes what is given, the name included.
pub(in crate::hub) fn update(tx: &mut Tx<'_>, user_id: i64, update: &ProfileUpdate) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_user SET name = COALESCE($2, name), surname = COALESCE($3, surname), updated_at = $4 WHERE id = $1",
        params![user_id, update.name.clone(), update.surname.clone(), now],
    )?;
    tx.execute(
        "UPDATE hub_user_profile SET phone = COALESCE($2, phone), phone_country_code = COALESCE($3, phone_country_code),
            geo_country_code = COALESCE($4, geo_country_code), geo_state_code = COALESCE($5, geo_state_code),
            geo_city = COALESCE($6, geo_city), company = COALESCE($7, company), website = COALESCE($8, website),
            avatar_url = COALESCE($9, avatar_url), external_id = COALESCE($10, external_id), locale = COALESCE($11, locale),
            kpi_enabled = COALESCE($12, kpi_enabled), meta_data = COALESCE($13, meta_data), settings = COALESCE($14, settings),
            updated_at = $15
         WHERE user_id = $1",
        params![
            user_id,
            update.phone.clone(),
            update.phone_country_code.clone(),
            update.geo_country_code.clone(),
            update.geo_state_code.clone(),
            update.geo_city.clone(),
            update.company.clone(),
            update.website.clone(),
            update.avatar_url.clone(),
            update.external_id.clone(),
            update.locale.clone().filter(|locale| !locale.is_empty()),
            update.kpi_enabled,
            update.meta_data.clone(),
            update.settings.clone(),
            now
        ],
    )?;
    Ok(())
}

/// The language of somebody's mails.
pub(in crate::hub) fn locale(tx: &mut Tx<'_>, user_id: i64) -> Result<String> {
    tx.query_one("SELECT locale FROM hub_user_profile WHERE user_id = $1", params![user_id], |row| row.get(0))
}

pub(in crate::hub) fn set_unconfirmed_email(tx: &mut Tx<'_>, user_id: i64, email: Option<&str>) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_user_profile SET unconfirmed_email = $2, updated_at = $3 WHERE user_id = $1", params![user_id, email, now])?;
    Ok(())
}

/// The new address takes the place of the old one, and is confirmed.
pub(in crate::hub) fn set_email(tx: &mut Tx<'_>, user_id: i64, email: &Email) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_user SET email = $2, email_key = $3, updated_at = $4 WHERE id = $1",
        params![user_id, &email.address, &email.key, now],
    )?;
    tx.execute(
        "UPDATE hub_user_profile SET unconfirmed_email = NULL, confirmed_at = COALESCE(confirmed_at, $2), updated_at = $2 WHERE user_id = $1",
        params![user_id, now],
    )?;
    Ok(())
}

pub(in crate::hub) fn is_confirmed(tx: &mut Tx<'_>, user_id: i64) -> Result<bool> {
    tx.query_one("SELECT confirmed_at FROM hub_user_profile WHERE user_id = $1", params![user_id], |row| {
        Ok(row.get::<Option<Timestamp>>(0)?.is_some())
    })
}

/// Confirms the address; true when it was not before.
pub(in crate::hub) fn confirm(tx: &mut Tx<'_>, user_id: i64) -> Result<bool> {
    let now = tx.now();
    let sql = "UPDATE hub_user_profile SET confirmed_at = $2, updated_at = $2 WHERE user_id = $1 AND confirmed_at IS NULL";
    Ok(tx.execute(sql, params![user_id, now])? > 0)
}

/// Counts a sign-in, which also ends a row of failures.
pub(in crate::hub) fn signed_in(tx: &mut Tx<'_>, user_id: i64, address: &str) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_user_profile SET sign_in_count = sign_in_count + 1, last_sign_in_at = current_sign_in_at,
            last_sign_in_ip = current_sign_in_ip, current_sign_in_at = $2, current_sign_in_ip = $3, failed_attempts = 0, locked_at = NULL
         WHERE user_id = $1",
        params![user_id, now, address],
    )?;
    Ok(())
}

/// Writes down that an account was locked after so many failures.
pub(in crate::hub) fn locked(tx: &mut Tx<'_>, user_id: i64, failures: i64) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_user_profile SET failed_attempts = $2, locked_at = $3 WHERE user_id = $1", params![user_id, failures, now])?;
    Ok(())
}

pub(in crate::hub) fn unlocked(tx: &mut Tx<'_>, user_id: i64) -> Result<()> {
    tx.execute("UPDATE hub_user_profile SET failed_attempts = 0, locked_at = NULL WHERE user_id = $1", params![user_id])?;
    Ok(())
}

/// Everything that she told is forgotten.
pub(in crate::hub) fn erase(tx: &mut Tx<'_>, user_id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute("DELETE FROM hub_user_profile WHERE user_id = $1", params![user_id])?;
    tx.execute(
        "INSERT INTO hub_user_profile (user_id, meta_data, settings, updated_at) VALUES ($1, '{}', '{}', $2)",
        params![user_id, now],
    )?;
    Ok(())
}
