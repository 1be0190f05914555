//! `hub_user`.

use super::{as_row_id, reach};
use crate::hub::Reach;
use crate::hub::acl::AdminRole;
use crate::hub::email;
use crate::hub::model::User;
use crate::hub::sign_in::Candidate;
use crate::kernel::{Error, Page, PageRequest, Result, Timestamp, UserUid};
use crate::store::{Row, Tx, params};

pub(super) const COLUMNS: &str =
    "u.id, u.uid, u.tenant_id, u.email, u.name, u.surname, u.admin_role, u.frozen, u.created_at, u.division_id, u.developer";

/// Of `hub_user AS u`: could she sign in and do something? Not while she is frozen or has yet to confirm her address.
pub(super) const CAN_ACT: &str = "u.deleted_at IS NULL AND u.frozen = 0
    AND NOT EXISTS (SELECT 1 FROM hub_user_profile AS p WHERE p.user_id = u.id AND p.confirmed_at IS NULL)";

/// How many columns [`COLUMNS`] has.
pub(super) const WIDTH: usize = 11;

/// Reads [`COLUMNS`] from position `at`.
pub(super) fn user_at(row: &Row<'_>, at: usize) -> Result<User> {
    Ok(User {
        id: row.get(at)?,
        uid: UserUid::trusted(row.get::<String>(at + 1)?),
        tenant_id: row.get(at + 2)?,
        email: row.get(at + 3)?,
        name: row.get(at + 4)?,
        surname: row.get(at + 5)?,
        admin_role: row.get::<Option<String>>(at + 6)?.as_deref().map(AdminRole::parse).transpose()?,
        frozen: row.get(at + 7)?,
        created_at: row.get(at + 8)?,
        division_id: row.get(at + 9)?,
        developer: row.get(at + 10)?,
    })
}

/// What a new row needs.
pub(in crate::hub) struct Insert<'a> {
    pub(in crate::hub) uid: &'a UserUid,
    pub(in crate::hub) tenant_id: i64,
    /// In lower case, checked.
    pub(in crate::hub) email: &'a str,
    pub(in crate::hub) name: &'a str,
    pub(in crate::hub) surname: &'a str,
    pub(in crate::hub) password_hash: Option<&'a str>,
    pub(in crate::hub) admin_role: Option<AdminRole>,
    /// Is it known that the address is hers?
    pub(in crate::hub) confirmed: bool,
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, new: &Insert<'_>) -> Result<User> {
    let now = tx.now();
    let user = tx.query_one(
        &format!(
            "INSERT INTO hub_user AS u (uid, tenant_id, email, email_key, name, surname, password_hash, admin_role, frozen, created_at,
                updated_at)
             VALUES ($1, $2, $3, $9, $4, $5, $6, $7, 0, $8, $8) RETURNING {}",
            COLUMNS.replace("u.", "")
        ),
        params![
            new.uid.as_str(),
            new.tenant_id,
            new.email,
            new.name,
            new.surname,
            new.password_hash,
            new.admin_role.map(AdminRole::as_str),
            now,
            email::key(new.email)
        ],
        |row| user_at(row, 0),
    )?;
    super::profile::insert(tx, user.id, new.confirmed, new.password_hash.is_some())?;
    // However the account is made, what waited for its address is hers.
    super::invitation::claim(tx, new.tenant_id, &email::key(new.email), user.id)?;
    Ok(user)
}

/// By uid, row id or e-mail. An e-mail may be in use in several tenants: all of them come back.
pub(in crate::hub) fn find_all(tx: &mut Tx<'_>, selector: &str, tenant_id: Option<i64>) -> Result<Vec<User>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM hub_user AS u
             WHERE (u.uid = $1 OR u.email_key = $2 OR u.id = $3) AND (u.tenant_id = $4 OR $4 IS NULL) AND u.deleted_at IS NULL
             ORDER BY u.id LIMIT 3"
        ),
        params![selector, email::key(selector), as_row_id(selector).unwrap_or(0), tenant_id],
        |row| user_at(row, 0),
    )
}

pub(in crate::hub) fn get(tx: &mut Tx<'_>, selector: &str) -> Result<User> {
    let mut found = find_all(tx, selector, None)?;
    match found.len() {
        1 => found.pop().ok_or_else(|| Error::not_found("user", selector)),
        0 => Err(Error::not_found("user", selector).hint("run `mno hub user list` to see the users")),
        _ => Err(Error::conflict(format!("`{selector}` is the e-mail of users in several tenants")).hint("use the user's uid (`usr-…`)")),
    }
}

/// The staff of a tenant: they are few.
pub(in crate::hub) fn staff(tx: &mut Tx<'_>, tenant_id: i64) -> Result<Vec<User>> {
    tx.query(
        &format!("SELECT {COLUMNS} FROM hub_user AS u WHERE u.tenant_id = $1 AND u.admin_role IS NOT NULL AND u.deleted_at IS NULL ORDER BY u.id LIMIT 1000"),
        params![tenant_id],
        |row| user_at(row, 0),
    )
}

/// By row id: one that is known to be there.
pub(in crate::hub) fn by_id(tx: &mut Tx<'_>, id: i64) -> Result<User> {
    tx.query_one(&format!("SELECT {COLUMNS} FROM hub_user AS u WHERE u.id = $1"), params![id], |row| user_at(row, 0))
}

/// By the key of an address, in one tenant or in all.
pub(in crate::hub) fn by_email_key(tx: &mut Tx<'_>, email_key: &str, tenant_id: Option<i64>) -> Result<Vec<User>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM hub_user AS u
             WHERE u.email_key = $1 AND (u.tenant_id = $2 OR $2 IS NULL) AND u.deleted_at IS NULL ORDER BY u.id LIMIT 20"
        ),
        params![email_key, tenant_id],
        |row| user_at(row, 0),
    )
}

/// Is this person among the customers that somebody sees?
pub(in crate::hub) fn is_reached(tx: &mut Tx<'_>, id: i64, reach: Reach) -> Result<bool> {
    let (division, staff) = reach.params();
    let sql = format!("SELECT 1 FROM hub_user AS u WHERE u.id = $1 AND {}", reach::users(2, 3));
    Ok(tx.query_opt(&sql, params![id, division, staff], |_| Ok(()))?.is_some())
}

/// The accounts that somebody may mean who signs in: in these tenants, in their order.
pub(in crate::hub) fn candidates(tx: &mut Tx<'_>, email_key: &str, tenants: &[i64]) -> Result<Vec<Candidate>> {
    let mut found = Vec::new();
    for tenant_id in tenants {
        found.extend(tx.query(
            &format!(
                "SELECT u.password_hash, p.user_id, p.confirmed_at, {COLUMNS} FROM hub_user AS u
                 LEFT JOIN hub_user_profile AS p ON p.user_id = u.id
                 WHERE u.email_key = $1 AND u.tenant_id = $2 AND u.deleted_at IS NULL"
            ),
            params![email_key, *tenant_id],
            |row| {
                let waits = row.get::<Option<i64>>(1)?.is_some() && row.get::<Option<Timestamp>>(2)?.is_none();
                Ok(Candidate { hash: row.get(0)?, confirmed: !waits, user: user_at(row, 3)? })
            },
        )?);
    }
    Ok(found)
}

/// Refuses an address that somebody of the tenant has.
pub(in crate::hub) fn email_free(tx: &mut Tx<'_>, tenant_id: i64, email_key: &str) -> Result<()> {
    if by_email_key(tx, email_key, Some(tenant_id))?.is_empty() {
        return Ok(());
    }
    Err(Error::conflict("the e-mail address is in use").with_field("email"))
}

pub(in crate::hub) fn set_password(tx: &mut Tx<'_>, id: i64, hash: &str) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_user SET password_hash = $2, updated_at = $3 WHERE id = $1", params![id, hash, now])?;
    tx.execute("UPDATE hub_user_profile SET password_changed_at = $2, updated_at = $2 WHERE user_id = $1", params![id, now])?;
    Ok(())
}

/// Forgets a password that cannot be trusted: nobody signs in with it.
pub(in crate::hub) fn password_forget(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_user SET password_hash = NULL, updated_at = $2 WHERE id = $1", params![id, now])?;
    Ok(())
}

/// Sets the password of somebody who has none.
pub(in crate::hub) fn set_first_password(tx: &mut Tx<'_>, id: i64, hash: &str) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_user SET password_hash = $2, updated_at = $3 WHERE id = $1 AND password_hash IS NULL", params![id, hash, now])?;
    tx.execute("UPDATE hub_user_profile SET password_changed_at = $2, updated_at = $2 WHERE user_id = $1", params![id, now])?;
    Ok(())
}

pub(in crate::hub) fn set_frozen(tx: &mut Tx<'_>, id: i64, frozen: bool) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_user SET frozen = $2, updated_at = $3 WHERE id = $1", params![id, frozen, now])?;
    Ok(())
}

/// Takes away everything by which the row tells who she was; her address is free again.
pub(in crate::hub) fn erase(tx: &mut Tx<'_>, user: &User) -> Result<()> {
    let now = tx.now();
    let gone = format!("{}@deleted.invalid", user.uid);
    tx.execute(
        "UPDATE hub_user SET email = $2, email_key = $2, name = '', surname = '', password_hash = NULL, admin_role = NULL, frozen = 1,
            developer = 0, division_id = NULL, deleted_at = $3, updated_at = $3
         WHERE id = $1",
        params![user.id, gone, now],
    )?;
    for table in ["hub_team_member", "hub_membership"] {
        tx.execute(&format!("DELETE FROM {table} WHERE user_id = $1"), params![user.id])?;
    }
    for table in ["hub_client", "hub_access_request"] {
        tx.execute(&format!("DELETE FROM {table} WHERE staff_id = $1"), params![user.id])?;
    }
    tx.execute("UPDATE hub_review_version SET author_name = '' WHERE author_id = $1", params![user.id])?;
    // How she was known elsewhere, what only she saw, and alerts that would go on telling her.
    for table in ["hub_identity", "hub_dashboard", "hub_alert_recipient", "hub_user_token", "hub_session"] {
        tx.execute(&format!("DELETE FROM {table} WHERE user_id = $1"), params![user.id])?;
    }
    tx.execute("UPDATE hub_api_key SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL", params![user.id, now])?;
    Ok(())
}

/// The stored password hash.
pub(in crate::hub) fn password_hash(tx: &mut Tx<'_>, id: i64) -> Result<Option<String>> {
    tx.query_one("SELECT password_hash FROM hub_user WHERE id = $1", params![id], |row| row.get(0))
}

pub(in crate::hub) fn list(tx: &mut Tx<'_>, tenant_id: Option<i64>, reach: Reach, page: &PageRequest) -> Result<Page<User>> {
    let (division, staff) = reach.params();
    let rows = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM hub_user AS u WHERE (u.tenant_id = $1 OR $1 IS NULL) AND u.id > $2 AND u.deleted_at IS NULL AND {}
             ORDER BY u.id LIMIT $3",
            reach::users(4, 5)
        ),
        params![tenant_id, page.after_id()?, page.limit + 1, division, staff],
        |row| user_at(row, 0),
    )?;
    Ok(Page::of(rows, page, |user| user.id.to_string()))
}

pub(in crate::hub) fn set_developer(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_user SET developer = 1, updated_at = $2 WHERE id = $1", params![id, now])?;
    Ok(())
}
