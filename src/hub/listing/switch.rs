//! Switching an app on and off, as frontends say it: `active`. A marketplace that has chosen nothing offers everything but what it refuses, so
//! *on* takes the refusal back. An explicit choice there would switch every other app off.

use super::offer::{Offered, one, ordered};
use super::{LayerOf, change_layer, visible};
use crate::api::ListingChange;
use crate::hub::{Action, Hub, Permit, sql};
use crate::kernel::{Error, Result};

impl Hub {
    /// Offers an app in the permit's marketplace (`Some(true)`), or no longer, and calls it by a name of the marketplace's own.
    ///
    /// # Errors
    /// Invalid input by field; not found.
    pub async fn listing_switch(&self, permit: &Permit, app: String, active: Option<bool>, name: Option<String>) -> Result<Offered> {
        permit.expect(Action::ManageListings)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let (market, customers) = (permit.marketplace()?.id, permit.marketplace()?.customers_id());
                let app = visible(tx, &app, market)?;
                let offered = match active {
                    None => None,
                    Some(false) => Some(Some(false)),
                    Some(true) => Some(sql::market::has_chosen(tx, market)?.then_some(true)),
                };
                let name = name.as_ref().map(|name| serde_json::json!({"name": name}));
                let change = ListingChange { offered, price_list: None, content: name, version: None };
                let known = sql::market::layer(tx, app.id, LayerOf::Tenant(market))?.unwrap_or_default();
                // What stays as it is makes no layer.
                if change.content.is_some() || change.offered.is_some_and(|offered| offered != known.offered) {
                    change_layer(tx, &permit, &app, LayerOf::Tenant(market), &change)?;
                }
                one(tx, app.id, market, customers, None)?.ok_or_else(|| Error::not_found("app", &app.nid))
            })
            .await
    }

    /// Everything that the permit's marketplace could offer, as its lists are ordered: for those who run it.
    ///
    /// # Errors
    /// The store's.
    pub async fn listing_offers(&self, permit: &Permit, locale: Option<String>) -> Result<Vec<Offered>> {
        permit.expect(Action::ManageListings)?;
        let (market, customers) = (permit.marketplace()?.id, permit.marketplace()?.customers_id());
        self.db.read(move |tx| ordered(tx, market, customers, locale.as_deref(), |_| true)).await
    }

    /// One app that the permit's marketplace could offer, be it switched off: for those who run it.
    ///
    /// # Errors
    /// Not found.
    pub async fn listing_offer(&self, permit: &Permit, app: String, locale: Option<String>) -> Result<Offered> {
        permit.expect(Action::ManageListings)?;
        let (market, customers) = (permit.marketplace()?.id, permit.marketplace()?.customers_id());
        self.db
            .read(move |tx| {
                let id = visible(tx, &app, market)?.id;
                one(tx, id, market, customers, locale.as_deref())?.ok_or_else(|| Error::not_found("app", &app))
            })
            .await
    }
}
