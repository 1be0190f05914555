//! `hub_app`.

use super::{access_change, as_row_id};
use crate::hub::manifest::ConnecManifest;
use crate::hub::model::{App, AppListing, Stack};
use crate::kernel::{AppUid, Error, Page, PageRequest, Result};
use crate::store::{Row, Tx, params};

pub(super) const COLUMNS: &str =
    "a.id, a.uid, a.nid, a.name, a.stack, a.listing, a.webhook_url, a.active, a.created_at, a.connec, a.tenant_id, a.developer_id";

/// How many columns [`COLUMNS`] has.
pub(super) const WIDTH: usize = 12;

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
    })
}

fn app(row: &Row<'_>) -> Result<App> {
    app_at(row, 0)
}

pub(in crate::hub) fn insert(
    tx: &mut Tx<'_>,
    uid: &AppUid,
    nid: &str,
    name: &str,
    stack: Stack,
    listing: &AppListing,
    webhook_url: Option<&str>,
    connec: &ConnecManifest,
) -> Result<App> {
    let now = tx.now();
    let listing = serde_json::to_value(listing).map_err(Error::internal)?;
    let connec = serde_json::to_value(connec).map_err(Error::internal)?;
    tx.query_one(
        &format!(
            "INSERT INTO hub_app (uid, nid, name, stack, listing, webhook_url, active, created_at, updated_at, connec)
             VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $7, $8) RETURNING {}",
            COLUMNS.replace("a.", "")
        ),
        params![uid.as_str(), nid, name, stack.as_str(), listing, webhook_url, now, connec],
        app,
    )
}

pub(in crate::hub) fn update(tx: &mut Tx<'_>, changed: &App) -> Result<()> {
    let now = tx.now();
    let listing = serde_json::to_value(&changed.listing).map_err(Error::internal)?;
    let connec = serde_json::to_value(&changed.connec).map_err(Error::internal)?;
    access_change::touch(tx, changed.uid.as_str())?;
    tx.execute(
        "UPDATE hub_app SET name = $2, stack = $3, listing = $4, webhook_url = $5, active = $6, updated_at = $7, connec = $8 WHERE id = $1",
        params![changed.id, &changed.name, changed.stack.as_str(), listing, changed.webhook_url.clone(), changed.active, now, connec],
    )?;
    Ok(())
}

pub(in crate::hub) fn find(tx: &mut Tx<'_>, selector: &str) -> Result<Option<App>> {
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM hub_app AS a WHERE a.uid = $1 OR a.nid = $1 OR a.id = $2"),
        params![selector, as_row_id(selector).unwrap_or(0)],
        app,
    )
}

pub(in crate::hub) fn get(tx: &mut Tx<'_>, selector: &str) -> Result<App> {
    find(tx, selector)?.ok_or_else(|| Error::not_found("app", selector).hint("run `mno hub app list` to see the apps"))
}

pub(in crate::hub) fn list(tx: &mut Tx<'_>, page: &PageRequest) -> Result<Page<App>> {
    let rows = tx.query(
        &format!("SELECT {COLUMNS} FROM hub_app AS a WHERE a.id > $1 ORDER BY a.id LIMIT $2"),
        params![page.after_id()?, page.limit + 1],
        app,
    )?;
    Ok(Page::of(rows, page, |app| app.id.to_string()))
}
