//! The audit with filters and orders of callers.

use super::listing::{Column, Condition, Kind, Source, column, run};
use super::{audit, organization, user};
use crate::hub::directory::EventCard;
use crate::hub::{ListQuery, Listed};
use crate::kernel::Result;
use crate::store::{Tx, params};

/// How many columns `audit::COLUMNS` has.
const AUDIT_WIDTH: usize = 17;

/// A reported event without what marks it as one.
const KEY: &str = "CASE WHEN a.action LIKE 'frontend.%' THEN SUBSTR(a.action, 10) ELSE a.action END";

const COLUMNS: &[Column] = &[
    column("id", "a.id", Kind::Number),
    column("key", KEY, Kind::Text),
    column("user_id", "u.id", Kind::Number),
    column("organization_id", "o.id", Kind::Number),
    column("created_at", "a.at", Kind::Time),
];

/// Whoever is named by a reported event, else the actor.
const FROM: &str = "hub_audit AS a LEFT JOIN hub_user AS u ON u.uid = COALESCE(a.detail ->> 'by', a.actor_uid)
     LEFT JOIN hub_organization AS o ON o.uid = a.organization";

pub(in crate::hub) fn events(tx: &mut Tx<'_>, tenant: &str, query: &ListQuery) -> Result<Listed<EventCard>> {
    let select = format!("{}, u.id, o.id, {}, {}", audit::COLUMNS, user::COLUMNS, organization::COLUMNS);
    let source = Source { select: &select, from: FROM, order: "a.id", columns: COLUMNS };
    let scope = Condition::scope("a.tenant = $1 AND (a.action LIKE 'frontend.%' OR a.actor_kind <> 'tenant')", params![tenant]);
    run(tx, &source, scope, query, |row| {
        let at = AUDIT_WIDTH + 2;
        Ok(EventCard {
            entry: audit::entry(row)?,
            user: row.get::<Option<i64>>(AUDIT_WIDTH)?.map(|_| user::user_at(row, at)).transpose()?,
            organization: row
                .get::<Option<i64>>(AUDIT_WIDTH + 1)?
                .map(|_| organization::organization_at(row, at + user::WIDTH))
                .transpose()?,
        })
    })
}
