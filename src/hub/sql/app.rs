//! `hub_app`.

use super::{access_change, as_row_id};
use crate::api::Listing;
use crate::hub::manifest::ConnecManifest;
use crate::hub::model::{App, AppListing, Stack};
use crate::kernel::{AppUid, Error, KeyUid, Page, PageRequest, Result};
use crate::store::{Row, Tx, params};

pub(super) const COLUMNS: &str = "a.id, a.uid, a.nid, a.name, a.stack, a.listing, a.webhook_url, a.active, a.created_at, a.connec, \
     a.tenant_id, a.developer_id, a.host, a.multi_instantiable";

/// How many columns [`COLUMNS`] has.
pub(super) const WIDTH: usize = 14;

/// Reads [`COLUMNS`] from position `at`.
pub(super) fn app_at(row: &Row<'_>, at: usize) -> Result<App> {
    Ok(App {
        id: row.get(at)?,
        uid: AppUid::trusted(row.get::<String>(at + 1)?),
        nid: row.get(at + 2)?,
        name: row.get(at + 3)?,
        stack: Stack::parse(&row.get::<String>(at + 4)?)?,
        listing: serde_json::from_value(row.get(at + 5)?).map_err(Error::internal)?,
        webhook_url: row.get(at + 6)?,
        active: row.get(at + 7)?,
        created_at: row.get(at + 8)?,
        connec: serde_json::from_value(row.get(at + 9)?).map_err(Error::internal)?,
        tenant_id: row.get(at + 10)?,
        developer_id: row.get(at + 11)?,
        host: row.get(at + 12)?,
        multi_instantiable: row.get(at + 13)?,
    })
}

fn app(row: &Row<'_>) -> Result<App> {
    app_at(row, 0)
}

/// What a new row needs; its card is written with its listing.
pub(in crate::hub) struct Insert<'a> {
    pub(in crate::hub) uid: &'a AppUid,
    pub(in crate::hub) nid: &'a str,
    pub(in crate::hub) name: &'a str,
    pub(in crate::hub) stack: Stack,
    pub(in crate::hub) webhook_url: Option<&'a str>,
    pub(in crate::hub) host: Option<&'a str>,
    pub(in crate::hub) connec: &'a ConnecManifest,
    pub(in crate::hub) tenant_id: Option<i64>,
    pub(in crate::hub) developer_id: Option<i64>,
    pub(in crate::hub) active: bool,
}

pub(in crate::hub) fn insert(tx: &mut Tx<'_>, new: &Insert<'_>) -> Result<i64> {
    let now = tx.now();
    let connec = serde_json::to_value(new.connec).map_err(Error::internal)?;
    tx.query_one(
        "INSERT INTO hub_app (uid, nid, name, stack, listing, webhook_url, active, created_at, updated_at, connec, tenant_id, developer_id,
                host)
         VALUES ($1, $2, $3, $4, '{}', $5, $6, $7, $7, $8, $9, $10, $11) RETURNING id",
        params![
            new.uid.as_str(),
            new.nid,
            new.name,
            new.stack.as_str(),
            new.webhook_url,
            new.active,
            now,
            connec,
            new.tenant_id,
            new.developer_id,
            new.host
        ],
        |row| row.get(0),
    )
}

/// Everything but what comes from its listing: see [`set_card`].
pub(in crate::hub) fn update(tx: &mut Tx<'_>, changed: &App) -> Result<()> {
    let now = tx.now();
    let connec = serde_json::to_value(&changed.connec).map_err(Error::internal)?;
    access_change::touch(tx, changed.uid.as_str())?;
    tx.execute(
        "UPDATE hub_app SET stack = $2, webhook_url = $3, active = $4, updated_at = $5, connec = $6, host = $7 WHERE id = $1",
        params![changed.id, changed.stack.as_str(), changed.webhook_url.clone(), changed.active, now, connec, changed.host.clone()],
    )?;
    Ok(())
}

/// What lists of apps show, taken from the listing.
pub(in crate::hub) fn set_card(tx: &mut Tx<'_>, id: i64, listing: &Listing) -> Result<()> {
    let now = tx.now();
    let card = AppListing {
        tiny_description: listing.tiny_description.clone().unwrap_or_default(),
        logo: listing.logo.clone(),
        categories: listing.categories.clone().unwrap_or_default(),
        website: listing.website.clone(),
    };
    let card = serde_json::to_value(&card).map_err(Error::internal)?;
    // Hosted apps can be had several times (two shops, say); a cloud app has one account per organization.
    tx.execute(
        "UPDATE hub_app SET name = COALESCE($2, name), listing = $3, updated_at = $4,
                multi_instantiable = COALESCE($5, CASE WHEN stack = 'cube' THEN 1 ELSE 0 END) WHERE id = $1",
        params![id, listing.name.clone(), card, now, listing.multi_instantiable.map(i64::from)],
    )?;
    Ok(())
}

/// An app that was removed is found by its number only, from what was bought of it.
pub(in crate::hub) fn find(tx: &mut Tx<'_>, selector: &str) -> Result<Option<App>> {
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM hub_app AS a WHERE (a.uid = $1 OR a.nid = $1 OR a.id = $2) AND a.deleted_at IS NULL"),
        params![selector, as_row_id(selector).unwrap_or(0)],
        app,
    )
}

pub(in crate::hub) fn get(tx: &mut Tx<'_>, selector: &str) -> Result<App> {
    find(tx, selector)?.ok_or_else(|| Error::not_found("app", selector).hint("run `mno hub app list` to see the apps"))
}

pub(in crate::hub) fn by_id(tx: &mut Tx<'_>, id: i64) -> Result<App> {
    tx.query_opt(&format!("SELECT {COLUMNS} FROM hub_app AS a WHERE a.id = $1"), params![id], app)?
        .ok_or_else(|| Error::not_found("app", id))
}

pub(in crate::hub) fn nid_is_taken(tx: &mut Tx<'_>, nid: &str) -> Result<bool> {
    Ok(tx.query_opt("SELECT 1 FROM hub_app WHERE nid = $1", params![nid], |_| Ok(()))?.is_some())
}

pub(in crate::hub) fn in_catalog(tx: &mut Tx<'_>, id: i64) -> Result<bool> {
    Ok(tx.query_opt("SELECT 1 FROM hub_listing WHERE app_id = $1 AND tenant_id = -1", params![id], |_| Ok(()))?.is_some())
}

pub(in crate::hub) fn count_of_developer(tx: &mut Tx<'_>, user_id: i64) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM hub_app WHERE developer_id = $1 AND deleted_at IS NULL";
    tx.query_one(sql, params![user_id], |row| row.get(0))
}

/// How many instances of it are there or on their way.
pub(in crate::hub) fn count_instances(tx: &mut Tx<'_>, id: i64) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM hub_app_instance WHERE app_id = $1 AND status <> 'terminated'";
    tx.query_one(sql, params![id], |row| row.get(0))
}

pub(in crate::hub) fn key_uids(tx: &mut Tx<'_>, id: i64) -> Result<Vec<KeyUid>> {
    let sql = "SELECT uid FROM hub_api_key WHERE app_id = $1 AND revoked_at IS NULL";
    tx.query(sql, params![id], |row| Ok(KeyUid::trusted(row.get::<String>(0)?)))
}

/// Removes it from every list; what was bought of it stays.
pub(in crate::hub) fn delete(tx: &mut Tx<'_>, gone: &App) -> Result<()> {
    let now = tx.now();
    access_change::touch(tx, gone.uid.as_str())?;
    tx.execute("UPDATE hub_app SET active = 0, deleted_at = $2, updated_at = $2 WHERE id = $1", params![gone.id, now])?;
    Ok(())
}

/// Every app.
pub(in crate::hub) fn all(tx: &mut Tx<'_>) -> Result<Vec<App>> {
    tx.query(&format!("SELECT {COLUMNS} FROM hub_app AS a WHERE a.deleted_at IS NULL ORDER BY a.id"), params![], app)
}

/// Who looks at the apps.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::hub) struct Onlooker {
    /// Of which marketplace; none: of all.
    pub(in crate::hub) market: Option<i64>,
    /// Those that are not offered too.
    pub(in crate::hub) inactive: bool,
    /// And her own.
    pub(in crate::hub) developer: Option<i64>,
}

impl Onlooker {
    /// May she know of this app?
    pub(in crate::hub) fn sees(&self, app: &App) -> bool {
        let of_market = self.market.is_none_or(|market| app.tenant_id.is_none_or(|owner| owner == market));
        (of_market && (app.active || self.inactive)) || (self.developer.is_some() && app.developer_id == self.developer)
    }
}

pub(in crate::hub) fn list(tx: &mut Tx<'_>, onlooker: Onlooker, page: &PageRequest) -> Result<Page<App>> {
    let rows = tx.query(
        &format!(
            "SELECT {COLUMNS} FROM hub_app AS a
             WHERE a.deleted_at IS NULL AND a.id > $1
               AND (((a.tenant_id = $2 OR $2 IS NULL OR a.tenant_id IS NULL) AND (a.active = 1 OR $3 = 1)) OR a.developer_id = $4)
             ORDER BY a.id LIMIT $5"
        ),
        params![page.after_id()?, onlooker.market, onlooker.inactive, onlooker.developer, page.limit + 1],
        app,
    )?;
    Ok(Page::of(rows, page, |app| app.id.to_string()))
}
