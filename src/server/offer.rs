//! What the published frontends read of an app that a marketplace offers, in JPI and in the HUB API alike.

use serde_json::{Map, Value, json};

use crate::hub::{Offered, markdown_to_html};

/// The fields that both faces show; each adds its own.
pub(super) fn fields(offer: &Offered) -> Map<String, Value> {
    let (app, listing) = (&offer.app, &offer.listing);
    let texts = |list: &Option<Vec<String>>| json!(list.as_deref().unwrap_or_default());
    let fields = json!({
        "id": app.id,
        "uid": app.uid.as_str(),
        "nid": app.nid,
        "slug": listing.slug.as_ref().unwrap_or(&app.nid),
        "name": listing.name.as_ref().unwrap_or(&app.name),
        "version": listing.version,
        "stack": app.stack.as_str(),
        "tiny_description": listing.tiny_description,
        "popup_description": listing.popup_description,
        "description": html(listing.description.as_ref()),
        "known_limitations": html(listing.known_limitations.as_ref()),
        "getting_started": html(listing.getting_started.as_ref()),
        "logo": listing.logo,
        "pictures": texts(&listing.pictures),
        "website": listing.website,
        "support_url": listing.support_url,
        "terms_url": listing.terms_url,
        "categories": texts(&listing.categories),
        "subcategories": texts(&listing.subcategories),
        "tags": texts(&listing.tags),
        "key_benefits": texts(&listing.key_benefits),
        "key_features": texts(&listing.key_features),
        "key_workflows": texts(&listing.key_workflows),
        "testimonials": listing.testimonials.as_deref().unwrap_or_default(),
        "pricing_text": listing.pricing_text,
        "pricing_plans": offer.price_lists(),
        "worldwide_usage": listing.worldwide_usage,
        "rank": listing.rank,
        "average_rating": rating(offer.average_rating()),
        "running_instances_count": offer.running_instances_count,
        "multi_instantiable": app.multi_instantiable,
    });
    if let Value::Object(fields) = fields { fields } else { Map::new() }
}

/// The published frontends put these texts into their pages as HTML.
fn html(text: Option<&String>) -> Value {
    text.map_or(Value::Null, |text| markdown_to_html(text).into())
}

/// An average as an exact number.
pub(super) fn rating(average: Option<String>) -> Value {
    average.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or(Value::Null)
}
