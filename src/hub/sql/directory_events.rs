//! The audit with filters and orders of callers.

use super::directory::within;
use super::listing::{Column, Condition, Kind, Source, column, run};
use super::{audit, organization, reach, user};
use crate::hub::directory::EventCard;
use crate::hub::{ListQuery, Listed, Reach};
use crate::kernel::Result;
use crate::store::{Tx, params};

/// How many columns `audit::COLUMNS` has.
const AUDIT_WIDTH: usize = 17;

/// What happened, in the words that published frontends have had since their first version; the rest is spelled like ours. A reported
/// event has its frontend's own word.
const KEY: &str = "CASE WHEN a.action LIKE 'frontend.%' THEN SUBSTR(a.action, 10) ELSE CASE a.action
       WHEN 'subscription.create' THEN 'app_add' WHEN 'subscription.delete' THEN 'app_destroy'
       WHEN 'member.add' THEN 'user_add' WHEN 'member.update' THEN 'user_role_update' WHEN 'member.remove' THEN 'user_role_delete'
       WHEN 'invitation.create' THEN 'user_invite' WHEN 'invitation.accept' THEN 'user_invite_accept'
       WHEN 'organization.close' THEN 'organization_destroy' WHEN 'team.create' THEN 'team_add' WHEN 'team.access' THEN 'team_apps_update'
       WHEN 'user.password_change' THEN 'user_update_password' WHEN 'user.register_developer' THEN 'register_developer'
       ELSE REPLACE(a.action, '.', '_') END END";

/// The same for people.
const DESCRIPTION: &str =
    "CASE WHEN a.action LIKE 'frontend.%' THEN a.detail ->> 'description' ELSE REPLACE(REPLACE(a.action, '.', ' '), '_', ' ') END";

/// Everything of it that people search; what a frontend reported is in the detail.
const LINE: &str = "REPLACE(REPLACE(a.action, '.', ' '), '_', ' ') || ' ' || a.action || ' ' || a.subject || ' ' || a.actor_name || ' ' || CAST(a.detail AS TEXT)";

const COLUMNS: &[Column] = &[
    column("id", "a.id", Kind::Number),
    column("key", KEY, Kind::Text),
    column("description", DESCRIPTION, Kind::Text),
    column("text", LINE, Kind::Text),
    column("user_id", "u.id", Kind::Number),
    column("user_uid", "u.uid", Kind::Text),
    column("user_email", "u.email_key", Kind::Email),
    column("organization_id", "o.id", Kind::Number),
    column("organization_uid", "a.organization", Kind::Text),
    column("created_at", "a.at", Kind::Time),
];

/// Whoever is named by a reported event, else the actor.
const FROM: &str = "hub_audit AS a LEFT JOIN hub_user AS u ON u.uid = COALESCE(a.detail ->> 'by', a.actor_uid)
     LEFT JOIN hub_organization AS o ON o.uid = a.organization";

/// What happened in a tenant, as far as the caller reaches. `twice`: also what the tenant's own software did here and reported itself.
pub(in crate::hub) fn events_of_tenant(
    tx: &mut Tx<'_>,
    tenant: &str,
    reach: Reach,
    twice: bool,
    query: &ListQuery,
) -> Result<Listed<EventCard>> {
    let mut params = params![tenant].to_vec();
    let once = if twice { "" } else { " AND (a.action LIKE 'frontend.%' OR a.actor_kind <> 'tenant')" };
    let scope = within(format!("a.tenant = $1{once}"), &mut params, &[reach], reach::organizations);
    events(tx, Condition::scope(&scope, &params), query)
}

/// What happened in an organization.
pub(in crate::hub) fn events_of_organization(tx: &mut Tx<'_>, organization: &str, query: &ListQuery) -> Result<Listed<EventCard>> {
    events(tx, Condition::scope("a.organization = $1", params![organization]), query)
}

fn events(tx: &mut Tx<'_>, scope: Condition, query: &ListQuery) -> Result<Listed<EventCard>> {
    let select = format!("{}, {KEY}, u.id, o.id, {}, {}", audit::COLUMNS, user::COLUMNS, organization::COLUMNS);
    let source = Source { select: &select, from: FROM, order: "a.id", columns: COLUMNS };
    run(tx, &source, scope, query, |row| {
        let at = AUDIT_WIDTH + 3;
        Ok(EventCard {
            entry: audit::entry(row)?,
            key: row.get(AUDIT_WIDTH)?,
            user: row.get::<Option<i64>>(AUDIT_WIDTH + 1)?.map(|_| user::user_at(row, at)).transpose()?,
            organization: row
                .get::<Option<i64>>(AUDIT_WIDTH + 2)?
                .map(|_| organization::organization_at(row, at + user::WIDTH))
                .transpose()?,
        })
    })
}
