//! Lists with filters and orders of callers: which columns they may name, and how each list is kept within its scope.

use super::listing::{Column, Condition, Kind, Source, column, run};
use super::{app, instance, instance_life, organization, organization_profile, profile, reach, user};
use crate::hub::acl::Role;
use crate::hub::directory::{AppCard, MemberCard, MembershipCard, OrganizationCard, UserCard};
use crate::hub::{InstanceDetail, ListQuery, Listed, OrganizationProfile, Reach, UserProfile};
use crate::kernel::{MasterKey, Result};
use crate::store::{Param, Row, Tx, params};

const USER_COLUMNS: &[Column] = &[
    column("id", "u.id", Kind::Number),
    column("uid", "u.uid", Kind::Text),
    column("email", "u.email_key", Kind::Email),
    column("unconfirmed_email", "p.unconfirmed_email", Kind::Token),
    column("confirmation_token", "p.confirmation_token_hash", Kind::HashedToken),
    column("reset_password_token", "p.reset_password_token_hash", Kind::HashedToken),
    column("unlock_token", "p.unlock_token_hash", Kind::HashedToken),
    column("external_id", "p.external_id", Kind::Text),
    column("company", "p.company", Kind::Text),
    column("phone", "p.phone", Kind::Text),
    column("confirmed_at", "p.confirmed_at", Kind::Time),
    column("locked_at", "p.locked_at", Kind::Time),
    column("sign_in_count", "p.sign_in_count", Kind::Number),
    column("current_sign_in_at", "p.current_sign_in_at", Kind::Time),
    column("last_sign_in_at", "p.last_sign_in_at", Kind::Time),
    column("name", "u.name", Kind::Text),
    column("surname", "u.surname", Kind::Text),
    column("admin_role", "u.admin_role", Kind::Text),
    column("mnoe_sub_tenant_id", "u.division_id", Kind::Number),
    column("developer", "u.developer", Kind::Flag),
    column("account_frozen", "u.frozen", Kind::Flag),
    column("created_at", "u.created_at", Kind::Time),
    column("updated_at", "u.updated_at", Kind::Time),
];

const ORGANIZATION_COLUMNS: &[Column] = &[
    column("id", "o.id", Kind::Number),
    column("uid", "o.uid", Kind::Text),
    column("name", "o.name", Kind::Text),
    // As they are shown: what the profile says, else that of the books.
    column(
        "billing_currency",
        "COALESCE((SELECT pr.profile ->> 'billing_currency' FROM hub_organization_profile AS pr WHERE pr.organization_id = o.id), o.currency)",
        Kind::Text,
    ),
    column(
        "geo_currency",
        "COALESCE((SELECT pr.profile ->> 'geo_currency' FROM hub_organization_profile AS pr WHERE pr.organization_id = o.id), o.currency)",
        Kind::Text,
    ),
    column("financial_year_end_month", "o.financial_year_end_month", Kind::Number),
    column("account_frozen", "o.frozen", Kind::Flag),
    // Nobody owes anything until there are bills. A bare number would be the place of a column to order by.
    column("in_arrears?", "CAST(0 AS BIGINT)", Kind::Flag),
    column("mnoe_sub_tenant_id", "o.division_id", Kind::Number),
    column("created_at", "o.created_at", Kind::Time),
    column("updated_at", "o.updated_at", Kind::Time),
];

const INSTANCE_COLUMNS: &[Column] = &[
    column("id", "i.id", Kind::Number),
    column("uid", "i.uid", Kind::Text),
    column("name", "i.name", Kind::Text),
    column("status", "i.status", Kind::Text),
    column("stack", "a.stack", Kind::Text),
    column("app_id", "i.app_id", Kind::Number),
    column("app_nid", "a.nid", Kind::Text),
    column("owner_id", "i.organization_id", Kind::Number),
    column("owner_type", "'Organization'", Kind::Text),
    column("created_at", "i.created_at", Kind::Time),
    column("updated_at", "i.updated_at", Kind::Time),
    column("started_at", "i.started_at", Kind::Time),
    column("terminated_at", "i.terminated_at", Kind::Time),
];

/// What the marketplace calls it.
const APP_NAME: &str = "COALESCE(t.content ->> 'name', a.name)";

/// Does the marketplace ($2) offer it? Those it has chosen; all but those it refuses while it has chosen none.
const APP_OFFERED: &str = "CAST(CASE WHEN a.active = 1 AND COALESCE(t.offered, CASE WHEN EXISTS
    (SELECT 1 FROM hub_listing AS chosen WHERE chosen.tenant_id = $2 AND chosen.offered >= 1) THEN 0 ELSE 1 END) = 1 THEN 1 ELSE 0 END AS BIGINT)";

/// The apps, each with the layer of the marketplace ($2).
const APPS: &str = "hub_app AS a LEFT JOIN hub_listing AS t ON t.app_id = a.id AND t.tenant_id = $2";

const APP_COLUMNS: &[Column] = &[
    column("id", "a.id", Kind::Number),
    column("uid", "a.uid", Kind::Text),
    column("nid", "a.nid", Kind::Text),
    column("slug", "a.nid", Kind::Text),
    column("name", APP_NAME, Kind::Text),
    column("stack", "a.stack", Kind::Text),
    column("active", APP_OFFERED, Kind::Flag),
    column("created_at", "a.created_at", Kind::Time),
    column("updated_at", "a.updated_at", Kind::Time),
];

/// The columns of a list of members or memberships: those of the thing, and the role.
fn with_role(columns: &[Column]) -> Vec<Column> {
    columns.iter().copied().chain([column("role", "m.role", Kind::Text)]).collect()
}

/// Adds the reaches to a condition: a row must be in each of them.
pub(super) fn within(sql: String, params: &mut Vec<Param>, reaches: &[Reach], part: impl Fn(usize, usize) -> String) -> String {
    reaches.iter().filter(|reach| **reach != Reach::Everything).fold(sql, |sql, reach| {
        let (division, staff) = reach.params();
        params.extend([division.into(), staff.into()]);
        format!("{sql} AND {}", part(params.len() - 1, params.len()))
    })
}

fn user_select() -> String {
    format!("{}, u.updated_at", user::COLUMNS)
}

/// How many columns [`user_select`] has.
const USER_WIDTH: usize = user::WIDTH + 1;

/// Users and their profiles: each has one.
const USERS: &str = "hub_user AS u JOIN hub_user_profile AS p ON p.user_id = u.id";

fn user_at(row: &Row<'_>, at: usize) -> Result<UserCard> {
    Ok(UserCard {
        user: user::user_at(row, at)?,
        profile: UserProfile::default(),
        updated_at: row.get(at + user::WIDTH)?,
        client_ids: Vec::new(),
    })
}

/// Adds to each card what is rarely asked for, and which customers are assigned to her.
fn complete<'a>(tx: &mut Tx<'_>, master: &MasterKey, cards: impl Iterator<Item = &'a mut UserCard>) -> Result<()> {
    for card in cards {
        card.profile = profile::get(tx, master, card.user.id)?;
        if card.user.admin_role.is_some() {
            card.client_ids = tx.query(
                "SELECT organization_id FROM hub_client WHERE staff_id = $1 ORDER BY organization_id",
                params![card.user.id],
                |row| row.get(0),
            )?;
        }
    }
    Ok(())
}

pub(in crate::hub) fn users(
    tx: &mut Tx<'_>,
    master: &MasterKey,
    tenant_id: i64,
    reaches: &[Reach],
    query: &ListQuery,
) -> Result<Listed<UserCard>> {
    let mut params = params![tenant_id].to_vec();
    let scope = within("u.tenant_id = $1 AND u.deleted_at IS NULL".to_owned(), &mut params, reaches, reach::users);
    users_in(tx, master, Condition::scope(&scope, &params), query)
}

/// The users of a scope on `hub_user AS u`.
pub(super) fn users_in(tx: &mut Tx<'_>, master: &MasterKey, scope: Condition, query: &ListQuery) -> Result<Listed<UserCard>> {
    let source = Source { select: &user_select(), from: USERS, order: "u.id", columns: USER_COLUMNS };
    let mut listed = run(tx, &source, scope, query, |row| user_at(row, 0))?;
    complete(tx, master, listed.items.iter_mut())?;
    Ok(listed)
}

pub(in crate::hub) fn user(tx: &mut Tx<'_>, master: &MasterKey, id: i64) -> Result<Option<UserCard>> {
    let mut card =
        tx.query_opt(&format!("SELECT {} FROM hub_user AS u WHERE u.id = $1", user_select()), params![id], |row| user_at(row, 0))?;
    complete(tx, master, card.iter_mut())?;
    Ok(card)
}

fn organization_select() -> String {
    format!("{}, o.updated_at", organization::COLUMNS)
}

/// How many columns [`organization_select`] has.
const ORGANIZATION_WIDTH: usize = organization::WIDTH + 1;

fn organization_at(row: &Row<'_>, at: usize) -> Result<OrganizationCard> {
    Ok(OrganizationCard {
        organization: organization::organization_at(row, at)?,
        profile: OrganizationProfile::default(),
        updated_at: row.get(at + organization::WIDTH)?,
    })
}

/// Adds to each card what is rarely asked for.
fn with_profiles<'a>(tx: &mut Tx<'_>, cards: impl Iterator<Item = &'a mut OrganizationCard>) -> Result<()> {
    for card in cards {
        card.profile = organization_profile::get(tx, card.organization.id)?;
    }
    Ok(())
}

pub(in crate::hub) fn organizations(
    tx: &mut Tx<'_>,
    tenant_id: i64,
    reaches: &[Reach],
    query: &ListQuery,
) -> Result<Listed<OrganizationCard>> {
    let mut params = params![tenant_id].to_vec();
    let scope = within("o.tenant_id = $1 AND o.closed_at IS NULL".to_owned(), &mut params, reaches, reach::organizations);
    let source = Source { select: &organization_select(), from: "hub_organization AS o", order: "o.id", columns: ORGANIZATION_COLUMNS };
    let mut listed = run(tx, &source, Condition::scope(&scope, &params), query, |row| organization_at(row, 0))?;
    with_profiles(tx, listed.items.iter_mut())?;
    Ok(listed)
}

pub(in crate::hub) fn organization(tx: &mut Tx<'_>, id: i64) -> Result<Option<OrganizationCard>> {
    let sql = format!("SELECT {} FROM hub_organization AS o WHERE o.id = $1 AND o.closed_at IS NULL", organization_select());
    let mut card = tx.query_opt(&sql, params![id], |row| organization_at(row, 0))?;
    with_profiles(tx, card.iter_mut())?;
    Ok(card)
}

const CUSTOM_ROLE: &str = "LEFT JOIN hub_custom_role AS c ON c.id = m.custom_role_id";

pub(in crate::hub) fn members(tx: &mut Tx<'_>, master: &MasterKey, organization_id: i64, query: &ListQuery) -> Result<Listed<MemberCard>> {
    let source = Source {
        select: &format!("{}, m.role, c.name", user_select()),
        from: &format!(
            "hub_membership AS m JOIN hub_user AS u ON u.id = m.user_id JOIN hub_user_profile AS p ON p.user_id = u.id {CUSTOM_ROLE}"
        ),
        order: "u.id",
        columns: &with_role(USER_COLUMNS),
    };
    let scope = Condition::scope("m.organization_id = $1", params![organization_id]);
    let mut listed = run(tx, &source, scope, query, |row| {
        Ok(MemberCard {
            user: user_at(row, 0)?,
            role: Role::parse(&row.get::<String>(USER_WIDTH)?)?,
            custom_role: row.get(USER_WIDTH + 1)?,
        })
    })?;
    complete(tx, master, listed.items.iter_mut().map(|member| &mut member.user))?;
    Ok(listed)
}

pub(in crate::hub) fn memberships(tx: &mut Tx<'_>, user_id: i64, reaches: &[Reach], query: &ListQuery) -> Result<Listed<MembershipCard>> {
    let source = Source {
        select: &format!("{}, m.role, c.name", organization_select()),
        from: &format!("hub_membership AS m JOIN hub_organization AS o ON o.id = m.organization_id {CUSTOM_ROLE}"),
        order: "o.id",
        columns: &with_role(ORGANIZATION_COLUMNS),
    };
    let mut params = params![user_id].to_vec();
    let scope = within("m.user_id = $1".to_owned(), &mut params, reaches, reach::organizations);
    let mut listed = run(tx, &source, Condition::scope(&scope, &params), query, |row| {
        Ok(MembershipCard {
            organization: organization_at(row, 0)?,
            role: Role::parse(&row.get::<String>(ORGANIZATION_WIDTH)?)?,
            custom_role: row.get(ORGANIZATION_WIDTH + 1)?,
            decisions: None,
        })
    })?;
    with_profiles(tx, listed.items.iter_mut().map(|card| &mut card.organization))?;
    Ok(listed)
}

/// The instances of a scope on `hub_app_instance AS i`, its app `a` and its organization `o`.
pub(super) fn instances(tx: &mut Tx<'_>, scope: Condition, query: &ListQuery) -> Result<Listed<InstanceDetail>> {
    let from = format!("hub_app_instance AS i {}", instance::JOINS);
    let source = Source { select: "i.organization_id, i.id", from: &from, order: "i.id", columns: INSTANCE_COLUMNS };
    let listed = run(tx, &source, scope, query, |row| Ok((row.get::<i64>(0)?, row.get::<i64>(1)?)))?;
    let mut items = Vec::with_capacity(listed.items.len());
    for (organization_id, id) in listed.items {
        items.extend(instance_life::details(tx, organization_id, Some(id), None)?);
    }
    Ok(Listed { items, count: listed.count })
}

pub(in crate::hub) fn instances_of_tenant(
    tx: &mut Tx<'_>,
    tenant_id: i64,
    reach: Reach,
    query: &ListQuery,
) -> Result<Listed<InstanceDetail>> {
    let mut params = params![tenant_id].to_vec();
    let scope = within("o.tenant_id = $1".to_owned(), &mut params, &[reach], reach::organizations);
    instances(tx, Condition::scope(&scope, &params), query)
}

pub(in crate::hub) fn instances_of_organization(
    tx: &mut Tx<'_>,
    organization_id: i64,
    query: &ListQuery,
) -> Result<Listed<InstanceDetail>> {
    instances(tx, Condition::scope("i.organization_id = $1", params![organization_id]), query)
}

/// The apps of the installation and of the marketplace ($2), with how often they run in the tenant ($1).
const APP_SCOPE: &str = "a.deleted_at IS NULL AND (a.tenant_id IS NULL OR a.tenant_id = $2) AND CAST($1 AS BIGINT) > 0";

fn app_source() -> String {
    format!(
        "{}, a.updated_at, (SELECT COUNT(*) FROM hub_app_instance AS i JOIN hub_organization AS o ON o.id = i.organization_id
           WHERE i.app_id = a.id AND i.status = 'running' AND o.tenant_id = CAST($1 AS BIGINT)), {APP_NAME}, {APP_OFFERED}",
        app::COLUMNS
    )
}

fn app_card(row: &Row<'_>) -> Result<AppCard> {
    Ok(AppCard {
        app: app::app_at(row, 0)?,
        updated_at: row.get(app::WIDTH)?,
        running_instances_count: row.get(app::WIDTH + 1)?,
        name: row.get(app::WIDTH + 2)?,
        offered: row.get(app::WIDTH + 3)?,
    })
}

pub(in crate::hub) fn apps(tx: &mut Tx<'_>, tenant_id: i64, marketplace_id: i64, query: &ListQuery) -> Result<Listed<AppCard>> {
    let source = Source { select: &app_source(), from: APPS, order: "a.id", columns: APP_COLUMNS };
    run(tx, &source, Condition::scope(APP_SCOPE, params![tenant_id, marketplace_id]), query, app_card)
}
