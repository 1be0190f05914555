//! The lists of invitations, and whose a request to close an account is.

use super::directory::within;
use super::listing::{Column, Condition, Kind, Source, column, run};
use super::{as_row_id, invitation, organization, reach, user};
use crate::hub::directory::InvitationCard;
use crate::hub::{ListQuery, Listed, Reach};
use crate::kernel::{Error, Result};
use crate::store::{Tx, params};

const COLUMNS: &[Column] = &[
    column("id", "i.id", Kind::Number),
    column("uid", "i.uid", Kind::Text),
    column("user_email", "i.email_key", Kind::Email),
    column("user_id", "i.user_id", Kind::Number),
    column("organization_id", "i.organization_id", Kind::Number),
    column("referrer_id", "i.referrer_id", Kind::Number),
    column("team_id", "i.team_id", Kind::Number),
    column("user_role", "i.role", Kind::Text),
    column("status", "i.status", Kind::Text),
    column("created_at", "i.created_at", Kind::Time),
    column("updated_at", "i.updated_at", Kind::Time),
];

fn invitations(tx: &mut Tx<'_>, scope: Condition, query: &ListQuery) -> Result<Listed<InvitationCard>> {
    let now = tx.now();
    let select = format!("{}, {}", invitation::COLUMNS, organization::COLUMNS);
    let from = "hub_invitation AS i JOIN hub_organization AS o ON o.id = i.organization_id";
    let source = Source { select: &select, from, order: "i.id", columns: COLUMNS };
    let mut listed = run(tx, &source, scope, query, |row| {
        Ok(InvitationCard { invitation: invitation::invitation(row, now)?, user: None, referrer: None })
    })?;
    for card in &mut listed.items {
        card.user = card.invitation.user_id.map(|id| user::by_id(tx, id)).transpose()?;
        card.referrer = card.invitation.referrer_id.map(|id| user::by_id(tx, id)).transpose()?;
    }
    Ok(listed)
}

pub(in crate::hub) fn invitations_of_tenant(
    tx: &mut Tx<'_>,
    tenant_id: i64,
    reach: Reach,
    query: &ListQuery,
) -> Result<Listed<InvitationCard>> {
    let mut params = params![tenant_id].to_vec();
    let scope = within("o.tenant_id = $1".to_owned(), &mut params, &[reach], reach::organizations);
    invitations(tx, Condition::scope(&scope, &params), query)
}

pub(in crate::hub) fn invitations_of_organization(
    tx: &mut Tx<'_>,
    organization_id: i64,
    query: &ListQuery,
) -> Result<Listed<InvitationCard>> {
    invitations(tx, Condition::scope("i.organization_id = $1", params![organization_id]), query)
}

pub(in crate::hub) fn invitations_of_email(
    tx: &mut Tx<'_>,
    tenant_id: i64,
    email_key: &str,
    query: &ListQuery,
) -> Result<Listed<InvitationCard>> {
    invitations(tx, Condition::scope("o.tenant_id = $1 AND i.email_key = $2", params![tenant_id, email_key]), query)
}

/// Writes who invites and that the link was mailed, to an invitation that is open.
pub(in crate::hub) fn invitation_note(
    tx: &mut Tx<'_>,
    organization_id: i64,
    id: i64,
    referrer_id: Option<i64>,
    mailed: bool,
) -> Result<()> {
    let now = tx.now();
    let done = tx.execute(
        "UPDATE hub_invitation SET referrer_id = COALESCE($3, referrer_id),
            status = CASE WHEN $4 = 1 AND status = 'staged' THEN 'pending' ELSE status END,
            notification_sent_at = CASE WHEN $4 = 1 THEN COALESCE(notification_sent_at, $5) ELSE notification_sent_at END, updated_at = $5
         WHERE id = $1 AND organization_id = $2",
        params![id, organization_id, referrer_id, mailed, now],
    )?;
    if done == 1 { Ok(()) } else { Err(Error::not_found("invitation", id)) }
}

/// The uid of the user of a request to close an account.
pub(in crate::hub) fn deletion_request_user(tx: &mut Tx<'_>, selector: &str) -> Result<Option<String>> {
    tx.query_opt(
        "SELECT u.uid FROM hub_deletion_request AS d JOIN hub_user AS u ON u.id = d.user_id WHERE d.uid = $1 OR d.id = $2",
        params![selector, as_row_id(selector).unwrap_or(0)],
        |row| row.get(0),
    )
}
