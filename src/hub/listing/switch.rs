//! Switching an app on and off, as frontends say it: `active`. A marketplace that has chosen nothing offers everything but what it refuses, so
//! *on* takes the refusal back. An explicit choice there would switch every other app off.

use super::offer::{Offered, one, ordered};
use super::{LayerOf, change_layer, visible};
use crate::api::ListingChange;
use crate::hub::app::AppChange;
use crate::hub::{Action, AppUpdate, Hub, Permit, sql};
use crate::kernel::{Error, Result};

/// What a frontend says of an app in its marketplace; absent stays.
#[derive(Debug, Clone, Default)]
pub struct Switch {
    /// Is it offered?
    pub active: Option<bool>,
    /// The marketplace's own name for it.
    pub name: Option<String>,
}

impl Hub {
    /// Offers an app in the permit's marketplace (`Some(true)`), or no longer, and calls it by a name of the marketplace's own. What is to
    /// change of the app itself, by a permit to manage it, changes with it or not at all.
    ///
    /// # Errors
    /// Invalid input by field; not found.
    pub async fn listing_switch(&self, permit: &Permit, app: String, switch: Switch, own: Option<(&Permit, AppUpdate)>) -> Result<Offered> {
        permit.expect(Action::ManageListings)?;
        let own = own.map(|(manages, update)| AppChange::new(manages, update)).transpose()?;
        let Switch { active, name } = switch;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                if let Some(change) = &own {
                    change.write(tx)?;
                }
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
