//! `hub_listing` and its versions; the marketplace's list of apps.

use super::app;
use crate::api::Listing;
use crate::hub::idm::Actor;
use crate::hub::listing::{Layer, LayerOf, LayerVersion};
use crate::hub::model::App;
use crate::kernel::{Error, Page, PageRequest, Result, Timestamp};
use crate::store::{Row, Tx, params};

fn content(value: serde_json::Value) -> Result<Listing> {
    serde_json::from_value(value).map_err(Error::internal)
}

/// `offered` of a row: not offered, chosen, and not offered after it had been chosen.
const REFUSED: i64 = 0;
const CHOSEN: i64 = 1;
const PUT_AWAY: i64 = 2;

fn layer_at(row: &Row<'_>, at: usize) -> Result<Layer> {
    let offered = row.get::<Option<i64>>(at)?;
    Ok(Layer {
        offered: offered.map(|offered| offered == CHOSEN),
        was_chosen: offered == Some(PUT_AWAY),
        price_list: row.get(at + 1)?,
        content: content(row.get(at + 2)?)?,
        version: row.get(at + 3)?,
        updated_at: row.get(at + 4)?,
    })
}

pub(in crate::hub) fn layer(tx: &mut Tx<'_>, app_id: i64, of: LayerOf) -> Result<Option<Layer>> {
    tx.query_opt(
        "SELECT offered, price_list, content, version, updated_at FROM hub_listing WHERE app_id = $1 AND tenant_id = $2",
        params![app_id, of.number()],
        |row| layer_at(row, 0),
    )
}

/// The catalogue's layers, by the app's row id.
pub(in crate::hub) fn catalog_layers(tx: &mut Tx<'_>) -> Result<Vec<(i64, Listing)>> {
    tx.query("SELECT app_id, content FROM hub_listing WHERE tenant_id = -1", params![], |row| Ok((row.get(0)?, content(row.get(1)?)?)))
}

pub(in crate::hub) fn put(tx: &mut Tx<'_>, app_id: i64, of: LayerOf, layer: &Layer) -> Result<()> {
    let now = tx.now();
    let content = serde_json::to_value(&layer.content).map_err(Error::internal)?;
    let offered = layer.offered.map(|offered| match (offered, layer.was_chosen) {
        (true, _) => CHOSEN,
        (false, true) => PUT_AWAY,
        (false, false) => REFUSED,
    });
    tx.execute(
        "INSERT INTO hub_listing (app_id, tenant_id, offered, price_list, content, version, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (app_id, tenant_id) DO UPDATE SET offered = excluded.offered, price_list = excluded.price_list,
             content = excluded.content, version = excluded.version, updated_at = excluded.updated_at",
        params![app_id, of.number(), offered, layer.price_list.clone(), content, layer.version, now],
    )?;
    Ok(())
}

pub(in crate::hub) fn delete(tx: &mut Tx<'_>, app_id: i64, of: LayerOf) -> Result<()> {
    // The numbers of its versions go on should it come back: they stay.
    tx.execute("DELETE FROM hub_listing WHERE app_id = $1 AND tenant_id = $2", params![app_id, of.number()])?;
    Ok(())
}

/// The number of the newest version that was ever kept of a layer.
pub(in crate::hub) fn version_last(tx: &mut Tx<'_>, app_id: i64, of: LayerOf) -> Result<i64> {
    tx.query_one(
        "SELECT COALESCE(MAX(version), 0) FROM hub_listing_version WHERE app_id = $1 AND tenant_id = $2",
        params![app_id, of.number()],
        |row| row.get(0),
    )
}

pub(in crate::hub) fn version_insert(
    tx: &mut Tx<'_>,
    app_id: i64,
    of: LayerOf,
    version: i64,
    actor: &Actor,
    content: &serde_json::Value,
) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO hub_listing_version (app_id, tenant_id, version, at, actor_kind, actor_uid, actor_name, content)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![app_id, of.number(), version, now, actor.kind.as_str(), &actor.uid, &actor.name, content],
    )?;
    Ok(())
}

/// The newest first.
pub(in crate::hub) fn versions(tx: &mut Tx<'_>, app_id: i64, of: LayerOf, page: &PageRequest) -> Result<Page<LayerVersion>> {
    let before = if page.after.is_some() { page.after_id()? } else { i64::MAX };
    let rows = tx.query(
        "SELECT version, at, actor_name, content FROM hub_listing_version WHERE app_id = $1 AND tenant_id = $2 AND version < $3
         ORDER BY version DESC LIMIT $4",
        params![app_id, of.number(), before, page.limit + 1],
        |row| Ok(LayerVersion { version: row.get(0)?, at: row.get(1)?, actor_name: row.get(2)?, content: row.get(3)? }),
    )?;
    Ok(Page::of(rows, page, |version| version.version.to_string()))
}

/// Does this marketplace offer only what it has chosen? Also when it has put all of it away since.
pub(in crate::hub) fn has_chosen(tx: &mut Tx<'_>, market: i64) -> Result<bool> {
    tx.query_one(
        "SELECT COUNT(*) FROM hub_listing WHERE tenant_id = $1 AND offered >= 1",
        params![market],
        |row| Ok(row.get::<i64>(0)? > 0),
    )
}

/// An app with its layers and its figures in one marketplace.
pub(in crate::hub) struct OfferRow {
    pub(in crate::hub) app: App,
    /// The catalogue's and the one for everybody.
    pub(in crate::hub) layers: Vec<Listing>,
    pub(in crate::hub) tenant: Option<Layer>,
    pub(in crate::hub) rating_sum: i64,
    pub(in crate::hub) rating_count: i64,
    pub(in crate::hub) running: i64,
    pub(in crate::hub) updated_at: Option<Timestamp>,
}

/// The apps that a marketplace can offer, or one of them.
pub(in crate::hub) fn offers(
    tx: &mut Tx<'_>,
    market: i64,
    customers: i64,
    app_id: Option<i64>,
    page: &PageRequest,
) -> Result<Page<OfferRow>> {
    let rows = tx.query(
        &format!(
            "SELECT {}, c.content, e.content, COALESCE(r.rating_sum, 0), COALESCE(r.rating_count, 0),
                    (SELECT COUNT(*) FROM hub_app_instance AS i JOIN hub_organization AS o ON o.id = i.organization_id
                      WHERE i.app_id = a.id AND i.status = 'running' AND o.tenant_id = $2),
                    c.updated_at, e.updated_at, t.version, t.offered, t.price_list, t.content, t.version, t.updated_at
             FROM hub_app AS a
             LEFT JOIN hub_listing AS c ON c.app_id = a.id AND c.tenant_id = -1
             LEFT JOIN hub_listing AS e ON e.app_id = a.id AND e.tenant_id = 0
             LEFT JOIN hub_listing AS t ON t.app_id = a.id AND t.tenant_id = $1
             LEFT JOIN hub_app_rating AS r ON r.app_id = a.id AND r.tenant_id = $1
             WHERE a.deleted_at IS NULL AND (a.tenant_id = $1 OR a.tenant_id IS NULL) AND (a.id = $3 OR $3 IS NULL) AND a.id > $4
             ORDER BY a.id LIMIT $5",
            app::COLUMNS
        ),
        params![market, customers, app_id, page.after_id()?, page.limit + 1],
        |row| {
            let at = app::WIDTH;
            let mut layers = Vec::new();
            for place in [at, at + 1] {
                if let Some(value) = row.get::<Option<serde_json::Value>>(place)? {
                    layers.push(content(value)?);
                }
            }
            let tenant = row.get::<Option<i64>>(at + 7)?.map(|_| layer_at(row, at + 8)).transpose()?;
            let times: [Option<Timestamp>; 2] = [row.get(at + 5)?, row.get(at + 6)?];
            Ok(OfferRow {
                app: app::app_at(row, 0)?,
                layers,
                rating_sum: row.get(at + 2)?,
                rating_count: row.get(at + 3)?,
                running: row.get(at + 4)?,
                updated_at: times.into_iter().chain([tenant.as_ref().and_then(|layer| layer.updated_at)]).flatten().max(),
                tenant,
            })
        },
    )?;
    Ok(Page::of(rows, page, |row| row.app.id.to_string()))
}
