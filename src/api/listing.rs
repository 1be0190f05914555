//! What the marketplace shows of an app.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::told::told;

/// What the marketplace shows of an app. In a layer (the catalogue's, the operator's, a tenant's) absent fields are as in the layers below;
/// texts are plain text or Markdown, never HTML.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Listing {
    /// Its name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its part of addresses of pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Its version, in its maker's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// One line for a card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tiny_description: Option<String>,
    /// Some paragraphs; Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What a window over the card says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub popup_description: Option<String>,
    /// A picture: `https://…`, `/…`, or `data:image/…;base64,…` of a PNG, JPEG, GIF or WebP of at most 128 KiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// Screenshots, as `logo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pictures: Option<Vec<String>>,
    /// Its makers' site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Its licence, an SPDX expression or words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// Headings under which it is found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<String>>,
    /// Headings below those.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subcategories: Option<Vec<String>>,
    /// Words for searching.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// What it is good for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_benefits: Option<Vec<String>>,
    /// What it can do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_features: Option<Vec<String>>,
    /// How people work with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_workflows: Option<Vec<String>>,
    /// What it cannot do; Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_limitations: Option<String>,
    /// The first steps; Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub getting_started: Option<String>,
    /// Where its users find help.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_url: Option<String>,
    /// Its terms of use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_url: Option<String>,
    /// What customers said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub testimonials: Option<Vec<Testimonial>>,
    /// What it costs, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pricing_text: Option<String>,
    /// Price lists by name; `default` is the one that is shown when a tenant has not chosen another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pricing_plans: Option<BTreeMap<String, Vec<PricingPlan>>>,
    /// How many use it in the world.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worldwide_usage: Option<u64>,
    /// Its place in lists: smaller ones first, those without at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<i64>,
    /// May an organization have it several times?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_instantiable: Option<bool>,
    /// Is each user paid for?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_user_licence: Option<bool>,
    /// For how many days it can be tried free of charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_trial_days: Option<u32>,
    /// Marks for its card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appinfo: Option<AppInfo>,
    /// Its texts in other languages, by locale (`fr`, `en-AU`). What a locale lacks is taken from its language, then from the texts above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locales: Option<BTreeMap<String, ListingTexts>>,
}

/// The texts of a listing in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ListingTexts {
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tiny_description: Option<String>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub popup_description: Option<String>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<String>>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subcategories: Option<Vec<String>>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_benefits: Option<Vec<String>>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_features: Option<Vec<String>>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_workflows: Option<Vec<String>>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_limitations: Option<String>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub getting_started: Option<String>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pricing_text: Option<String>,
    /// As in the listing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub testimonials: Option<Vec<Testimonial>>,
}

/// What a customer said of an app.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Testimonial {
    /// The words.
    pub text: String,
    /// Whose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Of which company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
}

/// One way to pay for an app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PricingPlan {
    /// Its name; unique in its list.
    pub name: String,
    /// The price: a decimal number as text, kept digit for digit. Absent: to be asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<String>,
    /// ISO 4217.
    pub currency: String,
    /// For what: `/month`, `/user/month`, `one-off`.
    #[serde(default)]
    pub factor: String,
}

/// Marks for an app's card.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_excessive_bools, reason = "the published flags of the marketplace")]
pub struct AppInfo {
    /// Fits small screens.
    pub responsive: bool,
    /// Cannot be had yet.
    pub coming_soon: bool,
    /// Is paid for through this platform.
    pub single_billing: bool,
    /// Extends another app.
    pub add_on: bool,
    /// Signs people in through this platform.
    pub star_ready: bool,
    /// Shares data through Connec!.
    pub connec_ready: bool,
}

/// An app as a marketplace offers it: all layers together, in one language.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Offer {
    /// The number that published frontends use.
    pub id: i64,
    /// `app-…`
    pub uid: String,
    /// Unique short name.
    pub nid: String,
    /// `cube` (hosted), `cloud` or `connector`.
    pub stack: String,
    /// Does this marketplace offer it?
    pub offered: bool,
    /// Which of its price lists is shown.
    pub price_list: String,
    /// Its texts, pictures and prices.
    pub listing: Listing,
    /// The average of its ratings in this marketplace, to two places; absent without any.
    pub average_rating: Option<String>,
    /// How many people rated it.
    pub ratings_count: i64,
    /// How many organizations of this marketplace use it now.
    pub running_instances_count: i64,
    /// What it shares at Connec!.
    pub shared_entities: Vec<SharedEntity>,
    /// When the last of its layers changed.
    #[schema(format = DateTime)]
    pub updated_at: String,
}

/// What an app does with one collection of Connec!.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SharedEntity {
    /// The collection (`invoices`).
    pub shared_entity_nid: String,
    /// For people (`Invoices`).
    pub shared_entity_name: String,
    /// Does the app read it?
    pub read: bool,
    /// Does it write it?
    pub write: bool,
}

/// One layer of a listing.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ListingLayer {
    /// The app's short name.
    pub app: String,
    /// Whose layer: `catalog`, `everybody`, or a tenant's uid.
    pub of: String,
    /// Of a tenant: chosen (`true`), not offered (`false`), or as the others.
    pub offered: Option<bool>,
    /// Of a tenant: which price list its customers see.
    pub price_list: Option<String>,
    /// What this layer says.
    pub content: Listing,
    /// Counts its changes.
    pub version: i64,
    /// When it last changed.
    #[schema(format = DateTime)]
    pub updated_at: String,
}

/// What to change in a layer. A field that is null falls back to what is below; one that is absent stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ListingChange {
    /// Of a tenant: offer it, or not; null: as the others.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "told")]
    #[schema(value_type = Option<bool>)]
    pub offered: Option<Option<bool>>,
    /// Of a tenant: the name of a price list.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "told")]
    #[schema(value_type = Option<String>)]
    pub price_list: Option<Option<String>>,
    /// A JSON merge patch (RFC 7396) of the layer's content.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Listing>)]
    pub content: Option<serde_json::Value>,
    /// The version on which this builds; refused when there is a newer one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

/// A layer as it was.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct ListingVersion {
    /// Its number.
    pub version: i64,
    /// From when on.
    #[schema(format = DateTime)]
    pub at: String,
    /// Who made it.
    pub actor: String,
    /// What it said.
    pub content: serde_json::Value,
}
