//! What people agree to at a marketplace: its own terms of use, and those of the apps that it offers. Everybody may read them, before she
//! has an account too.

use super::door::{self, Door, Visitor};
use super::listing::offered_by;
use super::{Hub, User, sql};
use crate::kernel::{Error, Result};

/// Where the terms of use of a marketplace are.
#[derive(Debug, Clone)]
pub struct Terms {
    /// What the marketplace calls itself.
    pub marketplace: String,
    /// Its own.
    pub url: Option<String>,
    /// Of the apps that have some, by name.
    pub apps: Vec<AppTerms>,
}

/// Where the terms of use of an app are.
#[derive(Debug, Clone)]
pub struct AppTerms {
    /// What the marketplace calls the app.
    pub app: String,
    /// Where.
    pub url: String,
}

impl Hub {
    /// The terms of the marketplace that a page names, or of the one at which somebody is signed in.
    ///
    /// # Errors
    /// Not found when there is no such marketplace; invalid when several could be meant.
    pub async fn terms(&self, visitor: Visitor, signed_in: Option<User>) -> Result<Terms> {
        self.db
            .read(move |tx| {
                let market = match (door::marketplace(tx, &visitor)?, &signed_in) {
                    (Door::One(market), _) => market,
                    (Door::Several(_), Some(user)) => sql::tenant::by_id(tx, user.tenant_id)?,
                    (Door::Several(_), None) => {
                        return Err(Error::invalid("tenant", "there are several marketplaces here: name one").hint("add `?tenant=`"));
                    }
                    (Door::Nowhere, _) => return Err(Error::not_found("tenant", visitor.tenant.as_deref().unwrap_or("?"))),
                };
                let branding = sql::tenant_setting::get(tx, market.id)?.branding;
                let offers = offered_by(tx, market.id, market.customers_id(), None)?;
                let of_app = |offer: super::Offered| {
                    let app = offer.listing.name.unwrap_or(offer.app.name);
                    offer.listing.terms_url.map(|url| AppTerms { app, url })
                };
                let mut apps: Vec<AppTerms> = offers.into_iter().filter_map(of_app).collect();
                apps.sort_by_key(|terms| terms.app.to_lowercase());
                Ok(Terms { marketplace: branding.name.unwrap_or(market.name), url: branding.terms_url, apps })
            })
            .await
    }
}
