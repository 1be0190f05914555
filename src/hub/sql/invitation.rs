//! `hub_invitation`.

use super::{as_row_id, organization};
use crate::hub::acl::Role;
use crate::hub::email::Email;
use crate::hub::invitation::{Invitation, InvitationStatus};
use crate::kernel::{Error, InvitationUid, Page, PageRequest, Result, Timestamp};
use crate::store::{Row, Tx, params};

/// The columns of `hub_invitation AS i` that [`invitation`] reads; those of its organization follow.
pub(super) const COLUMNS: &str = "i.id, i.uid, i.email, i.user_id, i.role, i.team_id, i.referrer_id, i.status, i.created_at, i.updated_at,
                i.notification_sent_at, i.expires_at, i.custom_role_id,
                (SELECT c.name FROM hub_custom_role AS c WHERE c.id = i.custom_role_id)";

fn select(condition: &str) -> String {
    format!(
        "SELECT {COLUMNS}, {} FROM hub_invitation AS i JOIN hub_organization AS o ON o.id = i.organization_id WHERE {condition}",
        organization::COLUMNS
    )
}

/// `now` tells which open ones have expired: nothing has to run for that.
pub(super) fn invitation(row: &Row<'_>, now: Timestamp) -> Result<Invitation> {
    let expires_at: Timestamp = row.get(11)?;
    let status = InvitationStatus::parse(&row.get::<String>(7)?)?;
    let open = matches!(status, InvitationStatus::Staged | InvitationStatus::Pending);
    Ok(Invitation {
        id: row.get(0)?,
        uid: InvitationUid::trusted(row.get::<String>(1)?),
        email: row.get(2)?,
        user_id: row.get(3)?,
        role: Role::parse(&row.get::<String>(4)?)?,
        team_id: row.get(5)?,
        referrer_id: row.get(6)?,
        status: if open && expires_at <= now { InvitationStatus::Expired } else { status },
        created_at: row.get(8)?,
        updated_at: row.get(9)?,
        notification_sent_at: row.get(10)?,
        expires_at,
        custom_role_id: row.get(12)?,
        custom_role: row.get(13)?,
        organization: organization::organization_at(row, 14)?,
    })
}

/// What a new row needs.
pub(in crate::hub) struct Insert<'a> {
    pub(in crate::hub) uid: &'a InvitationUid,
    pub(in crate::hub) organization_id: i64,
    pub(in crate::hub) email: &'a Email,
    pub(in crate::hub) user_id: Option<i64>,
    pub(in crate::hub) role: Role,
    pub(in crate::hub) custom_role_id: Option<i64>,
    pub(in crate::hub) team_id: Option<i64>,
    pub(in crate::hub) referrer_id: Option<i64>,
    pub(in crate::hub) expires_at: Timestamp,
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, new: &Insert<'_>) -> Result<i64> {
    let now = tx.now();
    tx.query_one(
        "INSERT INTO hub_invitation (uid, organization_id, email, email_key, user_id, role, team_id, referrer_id, status, created_at,
            updated_at, expires_at, custom_role_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'staged', $9, $9, $10, $11) RETURNING id",
        params![
            new.uid.as_str(),
            new.organization_id,
            &new.email.address,
            &new.email.key,
            new.user_id,
            new.role.as_str(),
            new.team_id,
            new.referrer_id,
            now,
            new.expires_at,
            new.custom_role_id
        ],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn get(tx: &mut Tx<'_>, id: i64) -> Result<Invitation> {
    let now = tx.now();
    tx.query_one(&select("i.id = $1"), params![id], |row| invitation(row, now))
}

/// By uid or row id.
pub(in crate::hub) fn find(tx: &mut Tx<'_>, selector: &str) -> Result<Option<Invitation>> {
    let now = tx.now();
    tx.query_opt(&select("i.uid = $1 OR i.id = $2"), params![selector, as_row_id(selector).unwrap_or(0)], |row| invitation(row, now))
}

pub(in crate::hub) fn list(
    tx: &mut Tx<'_>,
    organization_id: i64,
    status: Option<InvitationStatus>,
    page: &PageRequest,
) -> Result<Page<Invitation>> {
    let now = tx.now();
    // What has expired is written as open.
    let condition = "i.organization_id = $1 AND i.id > $2
        AND (CASE WHEN i.status IN ('staged', 'pending') AND i.expires_at <= $3 THEN 'expired' ELSE i.status END = $4 OR $4 IS NULL)
        ORDER BY i.id LIMIT $5";
    let rows = tx.query(
        &select(condition),
        params![organization_id, page.after_id()?, now, status.map(InvitationStatus::as_str), page.limit + 1],
        |row| invitation(row, now),
    )?;
    Ok(Page::of(rows, page, |invitation| invitation.id.to_string()))
}

/// The open ones that went to an address, in one tenant.
pub(in crate::hub) fn of_email(tx: &mut Tx<'_>, tenant_id: i64, email_key: &str) -> Result<Vec<Invitation>> {
    let now = tx.now();
    let condition =
        "i.email_key = $1 AND o.tenant_id = $2 AND i.status IN ('staged', 'pending') AND i.expires_at > $3 ORDER BY i.id LIMIT 100";
    tx.query(&select(condition), params![email_key, tenant_id, now], |row| invitation(row, now))
}

/// Writes down that those of an organization have expired: their addresses may be invited again.
pub(in crate::hub) fn expired_close(tx: &mut Tx<'_>, organization_id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_invitation SET status = 'expired', updated_at = $2
         WHERE organization_id = $1 AND status IN ('staged', 'pending') AND expires_at <= $2",
        params![organization_id, now],
    )?;
    Ok(())
}

/// What was sent to her address before she had an account is hers.
pub(super) fn claim(tx: &mut Tx<'_>, tenant_id: i64, email_key: &str, user_id: i64) -> Result<()> {
    tx.execute(
        "UPDATE hub_invitation SET user_id = $3 WHERE user_id IS NULL AND email_key = $2
            AND organization_id IN (SELECT o.id FROM hub_organization AS o WHERE o.tenant_id = $1)",
        params![tenant_id, email_key, user_id],
    )?;
    Ok(())
}

pub(in crate::hub) fn is_open(tx: &mut Tx<'_>, organization_id: i64, email_key: &str) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM hub_invitation WHERE organization_id = $1 AND email_key = $2 AND status IN ('staged', 'pending')";
    Ok(tx.query_one(sql, params![organization_id, email_key], |row| row.get::<i64>(0))? > 0)
}

pub(in crate::hub) fn count_open(tx: &mut Tx<'_>, organization_id: i64) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM hub_invitation WHERE organization_id = $1 AND status IN ('staged', 'pending')";
    tx.query_one(sql, params![organization_id], |row| row.get(0))
}

/// The mail went out.
pub(in crate::hub) fn notified(tx: &mut Tx<'_>, id: i64, expires_at: Timestamp) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_invitation SET status = 'pending', notification_sent_at = $2, updated_at = $2, expires_at = $3 WHERE id = $1",
        params![id, now, expires_at],
    )?;
    Ok(())
}

/// Answers with yes; false when it was answered, withdrawn or too late.
pub(in crate::hub) fn accept(tx: &mut Tx<'_>, id: i64, user_id: i64) -> Result<bool> {
    let now = tx.now();
    let rows = tx.execute(
        "UPDATE hub_invitation SET status = 'accepted', user_id = $2, updated_at = $3
         WHERE id = $1 AND status IN ('staged', 'pending') AND expires_at > $3",
        params![id, user_id, now],
    )?;
    Ok(rows > 0)
}

pub(in crate::hub) fn cancel(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_invitation SET status = 'cancelled', updated_at = $2 WHERE id = $1", params![id, now])?;
    Ok(())
}

/// Those into an organization that closes.
pub(in crate::hub) fn cancel_of_organization(tx: &mut Tx<'_>, organization_id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_invitation SET status = 'cancelled', updated_at = $2 WHERE organization_id = $1 AND status IN ('staged', 'pending')",
        params![organization_id, now],
    )?;
    Ok(())
}

/// Those into an organization for somebody who became a member without them, or is one no longer: none brings her back.
pub(in crate::hub) fn cancel_of_person(tx: &mut Tx<'_>, organization_id: i64, user: &crate::hub::User) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_invitation SET status = 'cancelled', updated_at = $4
         WHERE organization_id = $1 AND (user_id = $2 OR email_key = $3) AND status IN ('staged', 'pending')",
        params![organization_id, user.id, crate::hub::email::key(&user.email), now],
    )?;
    Ok(())
}

/// Those of somebody who goes: hers end, and those that she sent no longer name her.
pub(in crate::hub) fn cancel_of_user(tx: &mut Tx<'_>, user_id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_invitation SET status = 'cancelled', updated_at = $2 WHERE user_id = $1 AND status IN ('staged', 'pending')",
        params![user_id, now],
    )?;
    tx.execute("UPDATE hub_invitation SET email = '', email_key = '' WHERE user_id = $1", params![user_id])?;
    tx.execute("UPDATE hub_invitation SET referrer_id = NULL WHERE referrer_id = $1", params![user_id])?;
    Ok(())
}

/// A team of the organization: its row id.
pub(in crate::hub) fn team(tx: &mut Tx<'_>, organization_id: i64, selector: &str) -> Result<i64> {
    tx.query_opt(
        "SELECT id FROM hub_team WHERE organization_id = $1 AND (uid = $2 OR id = $3)",
        params![organization_id, selector, as_row_id(selector).unwrap_or(0)],
        |row| row.get(0),
    )?
    .ok_or_else(|| Error::not_found("team", selector).with_field("team"))
}

/// Puts somebody into a team, if it is still there.
pub(in crate::hub) fn team_join(tx: &mut Tx<'_>, team_id: i64, organization_id: i64, user_id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_team_member (team_id, user_id, created_at)
         SELECT t.id, u.id, $4 FROM hub_team AS t JOIN hub_user AS u ON u.id = $3 WHERE t.id = $1 AND t.organization_id = $2
         ON CONFLICT (team_id, user_id) DO NOTHING",
        params![team_id, organization_id, user_id, now],
    )?;
    Ok(())
}
