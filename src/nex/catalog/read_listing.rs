//! The part of an app's entry that the marketplace shows: texts in several languages, pictures, prices. What may be in it is the Hub's to say
//! (`hub/listing/check.rs`); here each mistake gets its place in the file.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use super::reader::{Sink, TableReader, Text, kind_of};
use crate::hub::{AppInfo, Listing, ListingTexts, PricingPlan, Testimonial, listing_check};

/// Every field of the listing, in the entry itself; the name and the line for a card were read before.
pub(super) fn listing_read(sink: &Sink<'_>, table: &mut TableReader<'_>, name: Option<&Text>, tiny_description: Option<&Text>) -> Listing {
    let places = table.places();
    let at = table.at.clone();
    let texts = texts_read(sink, table);
    let tiny_description = tiny_description.map(|text| text.value.clone());
    let mut listing = Listing {
        name: name.map(|text| text.value.clone()),
        slug: text(sink, table, "slug"),
        version: text(sink, table, "version"),
        description: texts.description.or_else(|| tiny_description.clone()),
        tiny_description,
        popup_description: texts.popup_description,
        logo: text(sink, table, "logo"),
        pictures: list(sink, table, "pictures"),
        website: text(sink, table, "website"),
        license: text(sink, table, "license"),
        categories: texts.categories,
        subcategories: texts.subcategories,
        tags: texts.tags,
        key_benefits: texts.key_benefits,
        key_features: texts.key_features,
        key_workflows: texts.key_workflows,
        known_limitations: texts.known_limitations,
        getting_started: texts.getting_started,
        support_url: text(sink, table, "support_url"),
        terms_url: text(sink, table, "terms_url"),
        testimonials: texts.testimonials,
        pricing_text: texts.pricing_text,
        pricing_plans: prices_read(sink, table),
        worldwide_usage: table.integer_opt(sink, "worldwide_usage", 0..=i64::MAX).and_then(|number| u64::try_from(number).ok()),
        rank: table.integer_opt(sink, "rank", 0..=i64::from(i32::MAX)),
        multi_instantiable: table.boolean_opt(sink, "multi_instantiable"),
        per_user_licence: table.boolean_opt(sink, "per_user_licence"),
        free_trial_days: table.integer_opt(sink, "free_trial_days", 0..=3_660).and_then(|days| u32::try_from(days).ok()),
        appinfo: appinfo_read(sink, table),
        locales: locales_read(sink, table),
    };
    if let Err(error) = listing_check(&mut listing) {
        let field = error.field().unwrap_or("listing").to_owned();
        let first = field.split('.').next().unwrap_or_default();
        let place = places.iter().find(|(name, _)| name == first).map_or(at, |(_, place)| place.clone());
        sink.mistake(&place, &table.field(&field), error.message(), error.hints().first().map(String::as_str));
    }
    listing
}

/// The texts that a language can have of its own, but for the name and the line for a card.
fn texts_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> ListingTexts {
    ListingTexts {
        name: None,
        tiny_description: None,
        description: text(sink, table, "description"),
        popup_description: text(sink, table, "popup_description"),
        categories: list(sink, table, "categories"),
        subcategories: list(sink, table, "subcategories"),
        tags: list(sink, table, "tags"),
        key_benefits: list(sink, table, "key_benefits"),
        key_features: list(sink, table, "key_features"),
        key_workflows: list(sink, table, "key_workflows"),
        known_limitations: text(sink, table, "known_limitations"),
        getting_started: text(sink, table, "getting_started"),
        pricing_text: text(sink, table, "pricing_text"),
        testimonials: testimonials_read(sink, table),
    }
}

fn text(sink: &Sink<'_>, table: &mut TableReader<'_>, name: &'static str) -> Option<String> {
    table.text_opt(sink, name).map(|text| text.value.trim().to_owned())
}

fn list(sink: &Sink<'_>, table: &mut TableReader<'_>, name: &'static str) -> Option<Vec<String>> {
    Some(table.texts_opt(sink, name)?.into_iter().map(|text| text.value).collect())
}

fn testimonials_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Option<Vec<Testimonial>> {
    let mut read = Vec::new();
    for mut one in table.tables(sink, "testimonials") {
        let said = one.text(sink, "text");
        let (author, company) = (text(sink, &mut one, "author"), text(sink, &mut one, "company"));
        one.finish(sink);
        read.extend(said.map(|said| Testimonial { text: said.value, author, company }));
    }
    if read.is_empty() { None } else { Some(read) }
}

fn appinfo_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Option<AppInfo> {
    let mut marks = table.table_opt(sink, "appinfo")?;
    let mut mark = |name| marks.boolean_opt(sink, name).unwrap_or_default();
    let read = AppInfo {
        responsive: mark("responsive"),
        coming_soon: mark("coming_soon"),
        single_billing: mark("single_billing"),
        add_on: mark("add_on"),
        star_ready: mark("star_ready"),
        connec_ready: mark("connec_ready"),
    };
    marks.finish(sink);
    Some(read)
}

/// `[app.pricing_plans]`: lists of plans by name.
fn prices_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Option<BTreeMap<String, Vec<PricingPlan>>> {
    let mut lists = table.table_opt(sink, "pricing_plans")?;
    let mut read = BTreeMap::new();
    for (name, at, value) in lists.rest() {
        let field = lists.field(name);
        let DeValue::Array(plans) = value.get_ref() else {
            sink.mistake(&at, &field, format!("must be a list of plans, not {}", kind_of(value.get_ref())), Some(PLAN_HINT));
            continue;
        };
        let mut of_list = Vec::new();
        for (index, plan) in plans.iter().enumerate() {
            of_list.extend(plan_read(sink, format!("{field}[{index}]"), plan));
        }
        read.insert(name.to_owned(), of_list);
    }
    Some(read)
}

const PLAN_HINT: &str = "write `[{ name = \"Basic\", price = \"20.00\", currency = \"USD\", factor = \"/month\" }]`";

fn plan_read(sink: &Sink<'_>, field: String, value: &Spanned<DeValue<'_>>) -> Option<PricingPlan> {
    let DeValue::Table(table) = value.get_ref() else {
        sink.mistake(&value.span(), &field, format!("must be a plan, not {}", kind_of(value.get_ref())), Some(PLAN_HINT));
        return None;
    };
    let mut plan = TableReader::new(field, value.span(), table);
    let name = plan.text(sink, "name");
    let price = plan.digits_opt(sink, "price");
    let currency = plan.text(sink, "currency");
    let factor = text(sink, &mut plan, "factor").unwrap_or_default();
    plan.finish(sink);
    Some(PricingPlan { name: name?.value, price, currency: currency?.value, factor })
}

/// `[app.locales.fr]`: the texts in other languages.
fn locales_read(sink: &Sink<'_>, table: &mut TableReader<'_>) -> Option<BTreeMap<String, ListingTexts>> {
    let mut locales = table.table_opt(sink, "locales")?;
    let mut read = BTreeMap::new();
    for (name, at, value) in locales.rest() {
        let field = locales.field(name);
        let DeValue::Table(texts) = value.get_ref() else {
            sink.mistake(&at, &field, format!("must be a table of texts, not {}", kind_of(value.get_ref())), None);
            continue;
        };
        let mut texts = TableReader::new(field, value.span(), texts);
        let mut of_locale = texts_read(sink, &mut texts);
        of_locale.name = text(sink, &mut texts, "name");
        of_locale.tiny_description = text(sink, &mut texts, "tiny_description");
        texts.finish(sink);
        read.insert(name.to_owned(), of_locale);
    }
    Some(read)
}

/// Where each field of an entry stands.
pub(super) type Places = Vec<(String, Range<usize>)>;
