//! What the marketplaces show of the apps, and which apps they offer.
//!
//! A listing lies in layers (`layers.rs`): the catalogue's, which every start writes again; the operator's or the app owner's, for
//! everybody; and one of each tenant. Nobody's layer overwrites another's. `check.rs` says what a layer may hold.

mod check;
mod layers;
mod markdown;
mod offer;
mod switch;

pub use check::listing_check;
pub(super) use check::text_clean;
pub use markdown::markdown_to_html;
pub use offer::Offered;
pub(super) use offer::{all as offered_by, average, offered_to};
pub use switch::Switch;

use super::{Action, App, Hub, Permit, audit, sql};
use crate::api::{Listing, ListingChange};
use crate::kernel::{Error, Page, PageRequest, Result, Timestamp};
use crate::store::Tx;

/// Whose layer of a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LayerOf {
    /// `catalog.toml`'s.
    Catalog,
    /// The operator's or the app owner's: for all tenants.
    Everybody,
    /// A tenant's own.
    Tenant(i64),
}

impl LayerOf {
    /// The number in the database.
    pub(super) fn number(self) -> i64 {
        match self {
            Self::Catalog => -1,
            Self::Everybody => 0,
            Self::Tenant(id) => id,
        }
    }
}

/// One layer of a listing.
#[derive(Debug, Clone, Default)]
pub struct Layer {
    /// Of a tenant: chosen, not offered, or as the others.
    pub offered: Option<bool>,
    /// Of a tenant: not offered, after it had been chosen. Until that is taken back the marketplace goes on offering only what it has chosen,
    /// be it nothing: who switches off her only app does not want all others.
    pub was_chosen: bool,
    /// Of a tenant: which of the app's price lists.
    pub price_list: Option<String>,
    /// What it says.
    pub content: Listing,
    /// Counts its changes; 0 when it does not exist.
    pub version: i64,
    /// When it last changed.
    pub updated_at: Option<Timestamp>,
}

/// A layer as it was from some time on.
#[derive(Debug, Clone)]
pub struct LayerVersion {
    /// Its number.
    pub version: i64,
    /// Since when.
    pub at: Timestamp,
    /// Who made it.
    pub actor_name: String,
    /// The layer with its settings.
    pub content: serde_json::Value,
}

impl Hub {
    /// The apps that the permit's marketplace could offer, with what it shows of each: for those who run it.
    ///
    /// # Errors
    /// The store's.
    pub async fn listing_list(&self, permit: &Permit, locale: Option<String>, page: PageRequest) -> Result<Page<Offered>> {
        permit.expect(Action::ManageListings)?;
        let (market, customers) = (permit.marketplace()?.id, permit.marketplace()?.customers_id());
        self.db.read(move |tx| offer::page(tx, market, customers, locale.as_deref(), &page)).await
    }

    /// The layer of the permit's marketplace over one app.
    ///
    /// # Errors
    /// Not found.
    pub async fn listing_show(&self, permit: &Permit, app: String) -> Result<(App, Layer)> {
        permit.expect(Action::ManageListings)?;
        let market = permit.marketplace()?.id;
        self.db
            .read(move |tx| {
                let app = visible(tx, &app, market)?;
                let layer = sql::market::layer(tx, app.id, LayerOf::Tenant(market))?.unwrap_or_default();
                Ok((app, layer))
            })
            .await
    }

    /// Changes what the permit's marketplace says of an app, or whether it offers it.
    ///
    /// # Errors
    /// Invalid input by field; not found; precondition when somebody else changed it since.
    pub async fn listing_set(&self, permit: &Permit, app: String, change: ListingChange) -> Result<(App, Layer)> {
        permit.expect(Action::ManageListings)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let market = permit.marketplace()?.id;
                let app = visible(tx, &app, market)?;
                let layer = change_layer(tx, &permit, &app, LayerOf::Tenant(market), &change)?;
                Ok((app, layer))
            })
            .await
    }

    /// Forgets what the permit's marketplace says of an app: it shows and offers it as the others do.
    ///
    /// # Errors
    /// Not found.
    pub async fn listing_unset(&self, permit: &Permit, app: String) -> Result<App> {
        permit.expect(Action::ManageListings)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let market = permit.marketplace()?;
                let app = visible(tx, &app, market.id)?;
                let of = LayerOf::Tenant(market.id);
                if let Some(layer) = sql::market::layer(tx, app.id, of)? {
                    sql::market::delete(tx, app.id, of)?;
                    // A version like any other: what there was before it can be seen, and brought back.
                    let (before, after) = (as_json(&layer)?, as_json(&Layer::default())?);
                    let version = sql::market::version_last(tx, app.id, of)?.max(layer.version) + 1;
                    sql::market::version_insert(tx, app.id, of, version, permit.actor(), &after)?;
                    let detail = serde_json::json!({"app": app.nid, "tenant": market.uid, "from": before, "to": after});
                    audit::record(tx, &permit, "listing.unset", app.uid.as_str(), None, &detail)?;
                }
                Ok(app)
            })
            .await
    }

    /// The marketplace that the permit is for.
    ///
    /// # Errors
    /// When the permit is for something else.
    pub fn marketplace_of(&self, permit: &Permit) -> Result<super::Tenant> {
        permit.expect_one(&[Action::ManageListings, Action::Browse, Action::Moderate])?;
        permit.marketplace().cloned()
    }

    /// The layer for everybody, over or instead of the catalogue's.
    ///
    /// # Errors
    /// The store's.
    pub async fn app_listing_show(&self, permit: &Permit) -> Result<Layer> {
        permit.expect(Action::ManageApp)?;
        let id = permit.app()?.id;
        self.db.read(move |tx| Ok(sql::market::layer(tx, id, LayerOf::Everybody)?.unwrap_or_default())).await
    }

    /// What an app shows of itself everywhere, all layers for everybody together.
    ///
    /// # Errors
    /// The store's.
    pub async fn app_listing(&self, app: &App, locale: Option<String>) -> Result<Listing> {
        let id = app.id;
        self.db.read(move |tx| Ok(layers::together(public_layers(tx, id)?, locale.as_deref()))).await
    }

    /// Changes what an app shows of itself everywhere.
    ///
    /// # Errors
    /// As [`Hub::listing_set`].
    pub async fn app_listing_set(&self, permit: &Permit, change: ListingChange) -> Result<Layer> {
        permit.expect(Action::ManageApp)?;
        if change.offered.is_some() || change.price_list.is_some() {
            return Err(Error::invalid("offered", "which apps and prices are offered is a matter of each marketplace")
                .hint("use `mno hub listing set APP --tenant TENANT`"));
        }
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let app = permit.app()?.clone();
                let layer = change_layer(tx, &permit, &app, LayerOf::Everybody, &change)?;
                card_write(tx, app.id)?;
                Ok(layer)
            })
            .await
    }

    /// How the layer of the permit's marketplace over an app was, the newest first.
    ///
    /// # Errors
    /// Not found.
    pub async fn listing_versions(&self, permit: &Permit, app: String, page: PageRequest) -> Result<Page<LayerVersion>> {
        permit.expect(Action::ManageListings)?;
        let market = permit.marketplace()?.id;
        self.db
            .read(move |tx| {
                let app = visible(tx, &app, market)?;
                sql::market::versions(tx, app.id, LayerOf::Tenant(market), &page)
            })
            .await
    }

    /// How the layer for everybody was, the newest first.
    ///
    /// # Errors
    /// The store's.
    pub async fn app_listing_versions(&self, permit: &Permit, page: PageRequest) -> Result<Page<LayerVersion>> {
        permit.expect(Action::ManageApp)?;
        let id = permit.app()?.id;
        self.db.read(move |tx| sql::market::versions(tx, id, LayerOf::Everybody, &page)).await
    }
}

/// An app that a marketplace can offer: the installation's, or its own.
fn visible(tx: &mut Tx<'_>, selector: &str, market: i64) -> Result<App> {
    let missing = || Error::not_found("app", selector).with_field("app").hint("run `mno hub app list` to see the apps");
    sql::app::find(tx, selector)?.filter(|app| app.tenant_id.is_none_or(|owner| owner == market)).ok_or_else(missing)
}

/// The layers that are the same for all tenants, the lowest first.
fn public_layers(tx: &mut Tx<'_>, app_id: i64) -> Result<Vec<Listing>> {
    let mut found = Vec::new();
    for of in [LayerOf::Catalog, LayerOf::Everybody] {
        found.extend(sql::market::layer(tx, app_id, of)?.map(|layer| layer.content));
    }
    Ok(found)
}

/// Writes down with the app what lists of apps show: its name, its card, whether it can be had several times.
pub(super) fn card_write(tx: &mut Tx<'_>, app_id: i64) -> Result<()> {
    let listing = layers::together(public_layers(tx, app_id)?, None);
    sql::app::set_card(tx, app_id, &listing)
}

/// Puts a layer in place as a whole: the catalogue's, or the first one of a new app. The caller writes the card.
pub(super) fn layer_put(tx: &mut Tx<'_>, app_id: i64, of: LayerOf, content: &Listing) -> Result<()> {
    let before = sql::market::layer(tx, app_id, of)?.unwrap_or_default();
    sql::market::put(tx, app_id, of, &Layer { content: content.clone(), version: before.version + 1, ..before })
}

fn change_layer(tx: &mut Tx<'_>, permit: &Permit, app: &App, of: LayerOf, change: &ListingChange) -> Result<Layer> {
    let mut layer = sql::market::layer(tx, app.id, of)?.unwrap_or_default();
    if change.version.is_some_and(|version| version != layer.version) {
        return Err(Error::new(
            crate::kernel::ErrorKind::Precondition,
            format!("the listing of `{}` is at version {}", app.nid, layer.version),
        )
        .with_field("version")
        .hint("read it again and repeat the change"));
    }
    let before = as_json(&layer)?;
    if let Some(patch) = &change.content {
        let mut content = serde_json::to_value(&layer.content).map_err(Error::internal)?;
        patched(&mut content, patch, 0)?;
        layer.content =
            serde_json::from_value(content).map_err(|error| Error::invalid("content", format!("the listing cannot be read: {error}")))?;
        listing_check(&mut layer.content)?;
    }
    if let Some(offered) = change.offered {
        layer.was_chosen = offered == Some(false) && (layer.was_chosen || layer.offered == Some(true));
        layer.offered = offered;
    }
    if let Some(list) = &change.price_list {
        layer.price_list.clone_from(list);
    }
    if let Some(list) = &layer.price_list {
        check::price_list_check("price_list", list)?;
        let mut all = public_layers(tx, app.id)?;
        all.push(layer.content.clone());
        let lists = layers::together(all, None).pricing_plans.unwrap_or_default();
        if !lists.contains_key(list) {
            let known: Vec<String> = lists.keys().map(|name| format!("`{name}`")).collect();
            return Err(Error::invalid("price_list", format!("`{}` has no price list `{list}`", app.nid))
                .hint(format!("it has {}", if known.is_empty() { "none".to_owned() } else { known.join(", ") })));
        }
    }
    let after = as_json(&layer)?;
    if after == before && layer.version > 0 {
        return Ok(layer);
    }
    // A layer that was forgotten and comes back goes on counting.
    layer.version = sql::market::version_last(tx, app.id, of)?.max(layer.version) + 1;
    sql::market::put(tx, app.id, of, &layer)?;
    sql::market::version_insert(tx, app.id, of, layer.version, permit.actor(), &after)?;
    let detail = serde_json::json!({"app": app.nid, "layer": of.number(), "from": before, "to": after});
    audit::record(tx, permit, "listing.set", app.uid.as_str(), None, &detail)?;
    layer.updated_at = Some(tx.now());
    Ok(layer)
}

fn as_json(layer: &Layer) -> Result<serde_json::Value> {
    let content = serde_json::to_value(&layer.content).map_err(Error::internal)?;
    Ok(serde_json::json!({"offered": layer.offered, "price_list": layer.price_list, "content": content}))
}

/// RFC 7396: what is null is removed, objects are patched, everything else is replaced.
fn patched(value: &mut serde_json::Value, patch: &serde_json::Value, depth: usize) -> Result<()> {
    let serde_json::Value::Object(patch) = patch else {
        if depth == 0 {
            return Err(Error::invalid("content", "the content must be an object of fields"));
        }
        value.clone_from(patch);
        return Ok(());
    };
    if !value.is_object() {
        *value = serde_json::json!({});
    }
    let Some(object) = value.as_object_mut() else { return Ok(()) };
    for (name, change) in patch {
        if change.is_null() {
            object.remove(name);
        } else {
            patched(object.entry(name).or_insert(serde_json::Value::Null), change, depth + 1)?;
        }
    }
    Ok(())
}
