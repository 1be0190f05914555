//! An app as one marketplace offers it.

use std::collections::BTreeMap;

use super::super::{Action, App, Hub, Permit, sql};
use super::layers::together;
use crate::api::{Listing, PricingPlan, SharedEntity};
use crate::kernel::{Error, Page, PageRequest, Result, Timestamp};
use crate::store::Tx;

/// How many apps a marketplace shows at most.
const APPS_MAX: usize = 10_000;
/// The price list of whoever has chosen none.
const PRICE_LIST_DEFAULT: &str = "default";

/// An app as one marketplace offers it, in one language.
#[derive(Debug, Clone)]
pub struct Offered {
    /// The app.
    pub app: App,
    /// All layers together. `pricing_plans` holds all lists; see `price_list`.
    pub listing: Listing,
    /// Does this marketplace offer it?
    pub offered: bool,
    /// Which price list its customers see.
    pub price_list: String,
    /// The sum of its ratings here.
    pub rating_sum: i64,
    /// How many people rated it here.
    pub rating_count: i64,
    /// How many organizations use it here now.
    pub running_instances_count: i64,
    /// When one of its layers last changed.
    pub updated_at: Timestamp,
}

impl Offered {
    /// The average rating, to two places, rounded half up; `None` without any. The sum and the count are kept, so it is exact
    /// until it is written out.
    #[must_use]
    pub fn average_rating(&self) -> Option<String> {
        average(self.rating_sum, self.rating_count)
    }

    /// The plans of the price list that is shown.
    #[must_use]
    pub fn plans(&self) -> &[PricingPlan] {
        self.listing.pricing_plans.as_ref().and_then(|lists| lists.get(&self.price_list)).map_or(&[], Vec::as_slice)
    }

    /// The price lists as frontends get them: the one that the marketplace has chosen as `default` and nothing else, or all of them, among
    /// which frontends choose by their currency.
    #[must_use]
    pub fn price_lists(&self) -> BTreeMap<String, Vec<PricingPlan>> {
        if self.price_list == PRICE_LIST_DEFAULT {
            return self.listing.pricing_plans.clone().unwrap_or_default();
        }
        BTreeMap::from([(PRICE_LIST_DEFAULT.to_owned(), self.plans().to_vec())])
    }

    /// What it does with each collection of Connec! that it names.
    #[must_use]
    pub fn shared_entities(&self) -> Vec<SharedEntity> {
        shared_entities(&self.app)
    }
}

/// A quotient of whole numbers with two places, rounded half up.
pub(in crate::hub) fn average(sum: i64, count: i64) -> Option<String> {
    if count <= 0 {
        return None;
    }
    let hundredths = (sum * 200 + count) / (count * 2);
    Some(format!("{}.{:02}", hundredths / 100, hundredths % 100))
}

/// What an app does with each collection of Connec! that its manifest names.
fn shared_entities(app: &App) -> Vec<SharedEntity> {
    let named = app.connec.data.iter().flatten().filter(|(name, access)| name.as_str() != "*" && (access.read || access.write));
    named
        .map(|(name, access)| SharedEntity {
            shared_entity_nid: name.clone(),
            shared_entity_name: name_of(name),
            read: access.read,
            write: access.write,
        })
        .collect()
}

/// `tax_codes` is `Tax codes` for people.
fn name_of(collection: &str) -> String {
    let words = collection.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Hub {
    /// Everything that the permit's marketplace offers, in the order of its lists: by rank, then by name.
    ///
    /// # Errors
    /// The store's.
    pub async fn marketplace(&self, permit: &Permit, locale: Option<String>) -> Result<Vec<Offered>> {
        permit.expect(Action::Browse)?;
        let (market, customers) = (permit.marketplace()?.id, permit.tenant()?.id);
        self.db.read(move |tx| all(tx, market, customers, locale.as_deref())).await
    }

    /// One app that the permit's marketplace offers: by number, uid, short name or slug.
    ///
    /// # Errors
    /// Not found, also when it is not offered.
    pub async fn marketplace_app(&self, permit: &Permit, app: String, locale: Option<String>) -> Result<Offered> {
        permit.expect(Action::Browse)?;
        let (market, customers) = (permit.marketplace()?.id, permit.tenant()?.id);
        self.db
            .read(move |tx| {
                let id = super::visible(tx, &app, market)?.id;
                let found = one(tx, id, market, customers, locale.as_deref())?.filter(|offer| offer.offered);
                found.ok_or_else(|| Error::not_found("app", &app))
            })
            .await
    }
}

/// Everything that a marketplace offers, in the order of its lists.
pub(in crate::hub) fn all(tx: &mut Tx<'_>, market: i64, customers: i64, locale: Option<&str>) -> Result<Vec<Offered>> {
    ordered(tx, market, customers, locale, |offer| offer.offered)
}

/// What a marketplace could offer and `shown` lets through, in the order of its lists.
pub(super) fn ordered(
    tx: &mut Tx<'_>,
    market: i64,
    customers: i64,
    locale: Option<&str>,
    shown: fn(&Offered) -> bool,
) -> Result<Vec<Offered>> {
    let mut all = Vec::new();
    let mut page = PageRequest { after: None, limit: PageRequest::LIMIT_MAX };
    loop {
        let found = self::page(tx, market, customers, locale, &page)?;
        all.extend(found.items.into_iter().filter(shown));
        match found.next_page {
            Some(next) if all.len() < APPS_MAX => page.after = Some(next),
            _ => break,
        }
    }
    all.sort_by(|a, b| {
        let key = |offer: &Offered| (offer.listing.rank.is_none(), offer.listing.rank, offer.app.name.to_lowercase(), offer.app.id);
        key(a).cmp(&key(b))
    });
    Ok(all)
}

pub(super) fn page(tx: &mut Tx<'_>, market: i64, customers: i64, locale: Option<&str>, page: &PageRequest) -> Result<Page<Offered>> {
    let chosen_only = sql::market::has_chosen(tx, market)?;
    let rows = sql::market::offers(tx, market, customers, None, page)?;
    Ok(rows.map(|row| made(row, chosen_only, locale)))
}

pub(super) fn one(tx: &mut Tx<'_>, app_id: i64, market: i64, customers: i64, locale: Option<&str>) -> Result<Option<Offered>> {
    let chosen_only = sql::market::has_chosen(tx, market)?;
    let page = PageRequest { after: None, limit: 1 };
    let rows = sql::market::offers(tx, market, customers, Some(app_id), &page)?;
    Ok(rows.items.into_iter().next().map(|row| made(row, chosen_only, locale)))
}

/// The app as a tenant's customers see it, when the tenant offers it.
pub(in crate::hub) fn offered_to(tx: &mut Tx<'_>, app: &App, market: i64, customers: i64) -> Result<Option<Offered>> {
    Ok(one(tx, app.id, market, customers, None)?.filter(|offer| offer.offered))
}

fn made(row: sql::market::OfferRow, chosen_only: bool, locale: Option<&str>) -> Offered {
    let of_tenant = row.tenant.unwrap_or_default();
    let offered = row.app.active && of_tenant.offered.unwrap_or(!chosen_only);
    let updated_at = [row.app.created_at].into_iter().chain(row.updated_at).max().unwrap_or(row.app.created_at);
    let listing = together(row.layers.into_iter().chain([of_tenant.content]), locale);
    let named = of_tenant.price_list.filter(|name| listing.pricing_plans.as_ref().is_some_and(|lists| lists.contains_key(name)));
    Offered {
        price_list: named.unwrap_or_else(|| PRICE_LIST_DEFAULT.to_owned()),
        app: row.app,
        listing,
        offered,
        rating_sum: row.rating_sum,
        rating_count: row.rating_count,
        running_instances_count: row.running,
        updated_at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn averages_are_rounded_from_the_exact_quotient() {
        for (sum, count, text) in [(13, 3, "4.33"), (14, 3, "4.67"), (9, 2, "4.50"), (5, 1, "5.00"), (1001, 8, "125.13")] {
            assert_eq!(average(sum, count).as_deref(), Some(text));
        }
        assert_eq!(average(0, 0), None);
    }

    #[test]
    fn collections_have_names_for_people() {
        assert_eq!((name_of("tax_codes"), name_of("")), ("Tax codes".to_owned(), String::new()));
    }
}
