//! `hub_organization`.

use super::{as_row_id, reach};
use crate::hub::model::{Organization, User};
use crate::hub::{OrganizationFilter, Reach};
use crate::kernel::{Currency, Error, OrgUid, Page, PageRequest, Result, Timestamp};
use crate::store::{Row, Tx, params};

pub(super) const COLUMNS: &str =
    "o.id, o.uid, o.tenant_id, o.name, o.currency, o.financial_year_end_month, o.frozen, o.created_at, o.division_id";

/// How many columns [`COLUMNS`] has.
pub(super) const WIDTH: usize = 9;

/// Reads [`COLUMNS`] from position `at`.
pub(super) fn organization_at(row: &Row<'_>, at: usize) -> Result<Organization> {
    Ok(Organization {
        id: row.get(at)?,
        uid: OrgUid::trusted(row.get::<String>(at + 1)?),
        tenant_id: row.get(at + 2)?,
        name: row.get(at + 3)?,
        currency: Currency::trusted(row.get::<String>(at + 4)?),
        financial_year_end_month: u8::try_from(row.get::<i64>(at + 5)?).unwrap_or(12),
        frozen: row.get(at + 6)?,
        created_at: row.get(at + 7)?,
        division_id: row.get(at + 8)?,
    })
}

/// What a new row needs.
pub(in crate::hub) struct Insert<'a> {
    pub(in crate::hub) uid: &'a OrgUid,
    pub(in crate::hub) tenant_id: i64,
    pub(in crate::hub) name: &'a str,
    pub(in crate::hub) currency: &'a Currency,
    pub(in crate::hub) financial_year_end_month: u8,
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, new: &Insert<'_>) -> Result<Organization> {
    let now = tx.now();
    tx.query_one(
        &format!(
            "INSERT INTO hub_organization (uid, tenant_id, name, currency, financial_year_end_month, frozen, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, 0, $6, $6) RETURNING {}",
            COLUMNS.replace("o.", "")
        ),
        params![new.uid.as_str(), new.tenant_id, new.name, new.currency.as_str(), new.financial_year_end_month, now],
        |row| organization_at(row, 0),
    )
}

pub(in crate::hub) fn find(tx: &mut Tx<'_>, selector: &str) -> Result<Option<Organization>> {
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM hub_organization AS o WHERE o.uid = $1 OR o.id = $2"),
        params![selector, as_row_id(selector).unwrap_or(0)],
        |row| organization_at(row, 0),
    )
}

pub(in crate::hub) fn get(tx: &mut Tx<'_>, selector: &str) -> Result<Organization> {
    find(tx, selector)?.ok_or_else(|| Error::not_found("organization", selector).hint("run `mno hub org list` to see the organizations"))
}

/// A page of the organizations of a person, and of those that she reaches as staff of their tenant.
pub(in crate::hub) fn of_or_reached(tx: &mut Tx<'_>, user: &User, reach: Reach, page: &PageRequest) -> Result<Page<Organization>> {
    let (division, staff) = reach.params();
    let rows = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM hub_organization AS o WHERE o.tenant_id = $1 AND o.id > $2
               AND (EXISTS (SELECT 1 FROM hub_membership AS m WHERE m.organization_id = o.id AND m.user_id = $4) OR ({}))
             ORDER BY o.id LIMIT $3",
            reach::organizations(5, 6)
        ),
        params![user.tenant_id, page.after_id()?, page.limit + 1, user.id, division, staff],
        |row| organization_at(row, 0),
    )?;
    Ok(Page::of(rows, page, |organization| organization.id.to_string()))
}

/// Is this organization among the customers that somebody sees?
pub(in crate::hub) fn is_reached(tx: &mut Tx<'_>, id: i64, reach: Reach) -> Result<bool> {
    let (division, staff) = reach.params();
    let sql = format!("SELECT 1 FROM hub_organization AS o WHERE o.id = $1 AND {}", reach::organizations(2, 3));
    Ok(tx.query_opt(&sql, params![id, division, staff], |_| Ok(()))?.is_some())
}

pub(in crate::hub) fn list(
    tx: &mut Tx<'_>,
    tenant_id: Option<i64>,
    reach: Reach,
    division_id: Option<i64>,
    filter: &OrganizationFilter,
    page: &PageRequest,
) -> Result<Page<Organization>> {
    let (division, staff) = reach.params();
    let rows = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM hub_organization AS o
             WHERE (o.tenant_id = $1 OR $1 IS NULL) AND o.id > $2 AND {} AND (o.division_id = $6 OR $6 IS NULL)
               AND (LOWER(o.name) LIKE $7 ESCAPE '!' OR $7 IS NULL) AND (o.frozen = $8 OR $8 IS NULL)
               AND (o.closed_at IS NOT NULL) = ($9 = 1)
             ORDER BY o.id LIMIT $3",
            reach::organizations(4, 5)
        ),
        params![
            tenant_id,
            page.after_id()?,
            page.limit + 1,
            division,
            staff,
            division_id,
            filter.name.as_deref().map(super::like),
            filter.frozen,
            i64::from(filter.closed),
        ],
        |row| organization_at(row, 0),
    )?;
    Ok(Page::of(rows, page, |organization| organization.id.to_string()))
}

/// The uid of an organization's tenant.
pub(in crate::hub) fn tenant_uid(tx: &mut Tx<'_>, uid: &str) -> Result<Option<String>> {
    tx.query_opt(
        "SELECT t.uid FROM hub_organization AS o JOIN hub_tenant AS t ON t.id = o.tenant_id WHERE o.uid = $1",
        params![uid],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn update(tx: &mut Tx<'_>, id: i64, name: &str, currency: &Currency, financial_year_end_month: u8) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "UPDATE hub_organization SET name = $2, currency = $3, financial_year_end_month = $4, updated_at = $5 WHERE id = $1",
        params![id, name, currency.as_str(), financial_year_end_month, now],
    )?;
    Ok(())
}

pub(in crate::hub) fn frozen_set(tx: &mut Tx<'_>, id: i64, frozen: bool) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_organization SET frozen = $2, updated_at = $3 WHERE id = $1", params![id, frozen, now])?;
    Ok(())
}

/// Since when it is closed.
pub(in crate::hub) fn closed_at(tx: &mut Tx<'_>, id: i64) -> Result<Option<Timestamp>> {
    tx.query_one("SELECT closed_at FROM hub_organization WHERE id = $1", params![id], |row| row.get(0))
}

/// Closes it; what is closed is frozen too.
pub(in crate::hub) fn close(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    let now = tx.now();
    tx.execute("UPDATE hub_organization SET closed_at = $2, frozen = 1, updated_at = $2 WHERE id = $1", params![id, now])?;
    Ok(())
}
