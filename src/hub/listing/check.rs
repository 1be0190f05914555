//! What a listing may hold: plain text or Markdown within limits, addresses that are safe to put into a page, exact prices.

use std::collections::BTreeMap;

use crate::api::{Listing, ListingTexts, PricingPlan, Testimonial};
use crate::hub::picture;
use crate::kernel::{Amount, Currency, Error, Result, slug_check};

/// The longest line (names, headings, tags).
const LINE_CHARS_MAX: usize = 255;
/// The longest long text.
const TEXT_CHARS_MAX: usize = 20_000;
/// The longest middle one: popups, testimonials, points of lists.
const POINT_CHARS_MAX: usize = 2_000;
/// How many points, tags, pictures or testimonials a list has at most.
const LIST_LENGTH_MAX: usize = 50;
/// The longest address.
const URL_BYTES_MAX: usize = 2_048;
/// The largest picture that stands in the listing itself.
const DATA_URL_BYTES_MAX: usize = 128 * 1024;
/// How many price lists an app has at most, and how many plans in each.
const PRICE_LISTS_MAX: usize = 20;
/// How many languages a listing has at most.
const LOCALES_MAX: usize = 40;
/// The largest listing as a whole.
const LISTING_BYTES_MAX: usize = 512 * 1024;
/// The longest free trial.
const FREE_TRIAL_DAYS_MAX: u32 = 3_660;

/// Cleans and checks a text from outside: trimmed, within `chars_max`, without HTML; with line breaks only when `lines`.
///
/// # Errors
/// Invalid, naming `field`.
pub(in crate::hub) fn text_clean(field: &str, text: &str, chars_max: usize, lines: bool) -> Result<String> {
    let text = text.replace("\r\n", "\n").trim().to_owned();
    if text.chars().count() > chars_max {
        return Err(Error::invalid(field, format!("`{field}` is longer than {chars_max} characters")));
    }
    if text.chars().any(|c| c.is_control() && !(lines && matches!(c, '\n' | '\t'))) {
        let what = if lines { "control characters" } else { "line breaks or control characters" };
        return Err(Error::invalid(field, format!("`{field}` has {what}")));
    }
    if has_tag(&text) {
        return Err(
            Error::invalid(field, format!("`{field}` has HTML in it")).hint("write plain text or Markdown; a `<` before a space is fine")
        );
    }
    Ok(text)
}

/// Would a browser see the beginning of a tag, a comment or a declaration?
fn has_tag(text: &str) -> bool {
    text.as_bytes().windows(2).any(|pair| pair[0] == b'<' && (pair[1].is_ascii_alphabetic() || matches!(pair[1], b'/' | b'!' | b'?')))
}

/// Checks a listing, or a layer of one, and brings its values into the form in which they are kept.
///
/// # Errors
/// Invalid, naming the field.
pub fn listing_check(listing: &mut Listing) -> Result<()> {
    let Listing {
        name,
        slug,
        version,
        tiny_description,
        description,
        popup_description,
        logo,
        pictures,
        website,
        license,
        categories,
        subcategories,
        tags,
        key_benefits,
        key_features,
        key_workflows,
        known_limitations,
        getting_started,
        support_url,
        terms_url,
        testimonials,
        pricing_text,
        pricing_plans,
        worldwide_usage: _,
        rank: _,
        multi_instantiable: _,
        per_user_licence: _,
        free_trial_days,
        appinfo: _,
        locales,
    } = listing;
    let mut texts = ListingTexts {
        name: name.take(),
        tiny_description: tiny_description.take(),
        description: description.take(),
        popup_description: popup_description.take(),
        categories: categories.take(),
        subcategories: subcategories.take(),
        tags: tags.take(),
        key_benefits: key_benefits.take(),
        key_features: key_features.take(),
        key_workflows: key_workflows.take(),
        known_limitations: known_limitations.take(),
        getting_started: getting_started.take(),
        pricing_text: pricing_text.take(),
        testimonials: testimonials.take(),
    };
    texts_check("", &mut texts)?;
    ListingTexts {
        name: *name,
        tiny_description: *tiny_description,
        description: *description,
        popup_description: *popup_description,
        categories: *categories,
        subcategories: *subcategories,
        tags: *tags,
        key_benefits: *key_benefits,
        key_features: *key_features,
        key_workflows: *key_workflows,
        known_limitations: *known_limitations,
        getting_started: *getting_started,
        pricing_text: *pricing_text,
        testimonials: *testimonials,
    } = texts;
    if let Some(slug) = slug {
        slug_check("slug", slug)?;
    }
    for (field, text) in [("version", version), ("license", license)] {
        line(field, text)?;
    }
    if let Some(logo) = logo {
        picture_check("logo", logo)?;
    }
    for picture in pictures.iter().flatten() {
        picture_check("pictures", picture)?;
    }
    length_check("pictures", pictures.as_ref().map_or(0, Vec::len), LIST_LENGTH_MAX)?;
    for (field, url) in [("website", website), ("support_url", support_url), ("terms_url", terms_url)] {
        if let Some(url) = url {
            page_check(field, url)?;
        }
    }
    if let Some(lists) = pricing_plans {
        prices_check(lists)?;
    }
    if free_trial_days.is_some_and(|days| days > FREE_TRIAL_DAYS_MAX) {
        return Err(Error::invalid("free_trial_days", format!("a free trial lasts at most {FREE_TRIAL_DAYS_MAX} days")));
    }
    if let Some(locales) = locales {
        length_check("locales", locales.len(), LOCALES_MAX)?;
        for (locale, texts) in locales {
            locale_check(locale)?;
            texts_check(&format!("locales.{locale}."), texts)?;
        }
    }
    let bytes = serde_json::to_vec(listing).map_err(Error::internal)?.len();
    if bytes > LISTING_BYTES_MAX {
        return Err(Error::invalid("listing", format!("the listing has {bytes} bytes; the limit is {LISTING_BYTES_MAX}")));
    }
    Ok(())
}

fn texts_check(at: &str, texts: &mut ListingTexts) -> Result<()> {
    let name = |field: &str| format!("{at}{field}");
    line(&name("name"), &mut texts.name)?;
    if texts.name.as_deref() == Some("") {
        return Err(Error::invalid(name("name"), "the name of an app must not be empty"));
    }
    line(&name("tiny_description"), &mut texts.tiny_description)?;
    for (field, text, chars_max) in [
        ("description", &mut texts.description, TEXT_CHARS_MAX),
        ("popup_description", &mut texts.popup_description, POINT_CHARS_MAX),
        ("known_limitations", &mut texts.known_limitations, TEXT_CHARS_MAX),
        ("getting_started", &mut texts.getting_started, TEXT_CHARS_MAX),
        ("pricing_text", &mut texts.pricing_text, POINT_CHARS_MAX),
    ] {
        if let Some(text) = text {
            *text = text_clean(&name(field), text, chars_max, true)?;
        }
    }
    for (field, list, chars_max) in [
        ("categories", &mut texts.categories, LINE_CHARS_MAX),
        ("subcategories", &mut texts.subcategories, LINE_CHARS_MAX),
        ("tags", &mut texts.tags, LINE_CHARS_MAX),
        ("key_benefits", &mut texts.key_benefits, POINT_CHARS_MAX),
        ("key_features", &mut texts.key_features, POINT_CHARS_MAX),
        ("key_workflows", &mut texts.key_workflows, POINT_CHARS_MAX),
    ] {
        points(&name(field), list, chars_max)?;
    }
    for testimonial in texts.testimonials.iter_mut().flatten() {
        testimonial_check(&name("testimonials"), testimonial)?;
    }
    length_check(&name("testimonials"), texts.testimonials.as_ref().map_or(0, Vec::len), LIST_LENGTH_MAX)
}

fn line(field: &str, text: &mut Option<String>) -> Result<()> {
    if let Some(text) = text {
        *text = text_clean(field, text, LINE_CHARS_MAX, false)?;
    }
    Ok(())
}

/// A list of texts: none of them empty, none twice.
fn points(field: &str, list: &mut Option<Vec<String>>, chars_max: usize) -> Result<()> {
    let Some(list) = list else { return Ok(()) };
    length_check(field, list.len(), LIST_LENGTH_MAX)?;
    let mut kept: Vec<String> = Vec::new();
    for text in list.iter() {
        let text = text_clean(field, text, chars_max, chars_max > LINE_CHARS_MAX)?;
        if !text.is_empty() && !kept.contains(&text) {
            kept.push(text);
        }
    }
    *list = kept;
    Ok(())
}

fn testimonial_check(field: &str, testimonial: &mut Testimonial) -> Result<()> {
    testimonial.text = text_clean(field, &testimonial.text, POINT_CHARS_MAX, true)?;
    if testimonial.text.is_empty() {
        return Err(Error::invalid(field, "a testimonial has no text"));
    }
    line(field, &mut testimonial.author)?;
    line(field, &mut testimonial.company)
}

fn length_check(field: &str, length: usize, length_max: usize) -> Result<()> {
    if length <= length_max {
        Ok(())
    } else {
        Err(Error::invalid(field, format!("`{field}` has {length} entries; the limit is {length_max}")))
    }
}

/// The address of a page for people.
fn page_check(field: &str, url: &str) -> Result<()> {
    let known = url::Url::parse(url).is_ok_and(|parsed| matches!(parsed.scheme(), "http" | "https") && parsed.has_host());
    if known && url.len() <= URL_BYTES_MAX {
        return Ok(());
    }
    Err(Error::invalid(field, format!("`{field}` must be an http or https address of at most {URL_BYTES_MAX} bytes")))
}

/// The address of an image: what a browser may load as one, and nothing that it could run.
fn picture_check(field: &str, url: &str) -> Result<()> {
    if picture::is_data(url) {
        return picture::data_check(field, url, DATA_URL_BYTES_MAX);
    }
    let clean = !url.contains(|c: char| c.is_control() || c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>'));
    let fits = if url.starts_with('/') {
        !url.starts_with("//") && url.len() <= URL_BYTES_MAX
    } else {
        url.starts_with("https://") && url::Url::parse(url).is_ok() && url.len() <= URL_BYTES_MAX
    };
    if clean && fits {
        return Ok(());
    }
    Err(Error::invalid(field, format!("`{field}` must be the address of an image"))
        .hint(format!("use `https://…`, `/…` or `data:image/…;base64,…` of {} with at most {DATA_URL_BYTES_MAX} bytes", picture::KINDS)))
}

fn prices_check(lists: &mut BTreeMap<String, Vec<PricingPlan>>) -> Result<()> {
    length_check("pricing_plans", lists.len(), PRICE_LISTS_MAX)?;
    for (list, plans) in lists.iter_mut() {
        let field = format!("pricing_plans.{list}");
        price_list_check(&field, list)?;
        length_check(&field, plans.len(), PRICE_LISTS_MAX)?;
        let mut names = Vec::new();
        for plan in plans.iter_mut() {
            plan.name = text_clean(&field, &plan.name, LINE_CHARS_MAX, false)?;
            plan.factor = text_clean(&field, &plan.factor, LINE_CHARS_MAX, false)?;
            plan.currency = Currency::parse(&plan.currency).map_err(|error| Error::invalid(&field, error.message()))?.to_string();
            if plan.name.is_empty() || names.contains(&plan.name) {
                return Err(Error::invalid(field, format!("the plan `{}` needs a name of its own", plan.name)));
            }
            names.push(plan.name.clone());
            if let Some(price) = &mut plan.price {
                *price = price.trim().to_owned();
                price_check(&field, &plan.name, price)?;
            }
        }
    }
    Ok(())
}

/// A price is exact: not negative, at most four places (no currency has more) and twelve digits before them.
fn price_check(field: &str, plan: &str, price: &str) -> Result<()> {
    let plain = !price.is_empty() && price.len() <= 17 && price.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let fits = plain && price.parse::<Amount>().is_ok_and(|amount| amount.decimal().scale() <= 4);
    if fits {
        return Ok(());
    }
    Err(Error::invalid(field, format!("the price of `{plan}` is `{price}`; it must be a decimal number such as `20.00`")))
}

/// The name of a price list.
pub(super) fn price_list_check(field: &str, name: &str) -> Result<()> {
    if (1..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)) {
        return Ok(());
    }
    Err(Error::invalid(field, format!("`{name}` cannot be the name of a price list")).hint("use letters, digits, `-`, `_` and `.`"))
}

fn locale_check(locale: &str) -> Result<()> {
    let mut parts = locale.split(['-', '_']);
    let language = parts.next().is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic()));
    if language && locale.len() <= 16 && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
    {
        return Ok(());
    }
    Err(Error::invalid("locales", format!("`{locale}` is not a locale"))
        .hint("use a language such as `fr`, or with a region such as `en-AU`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field_of(json: &str) -> String {
        let mut listing: Listing = serde_json::from_str(json).unwrap();
        listing_check(&mut listing).unwrap_err().field().unwrap_or_default().to_owned()
    }

    #[test]
    fn html_scripts_and_odd_addresses_are_refused_by_field() {
        for (json, field) in [
            (r#"{"description": "x <script>alert(1)</script>"}"#, "description"),
            (r#"{"tiny_description": "a <img src=x onerror=alert(1)>"}"#, "tiny_description"),
            (r#"{"name": "  "}"#, "name"),
            (r#"{"locales": {"fr": {"description": "<b>x</b>"}}}"#, "locales.fr.description"),
            (r#"{"locales": {"french!": {}}}"#, "locales"),
            (r#"{"logo": "javascript:alert(1)"}"#, "logo"),
            (r#"{"logo": "//evil.test/x.png"}"#, "logo"),
            (r#"{"logo": "data:image/svg+xml;base64,PHN2Zy8+"}"#, "logo"),
            (r#"{"logo": "data:image/svg+xml,%3Csvg%20onload=alert(1)%3E"}"#, "logo"),
            (r#"{"pictures": ["data:image/png;base64,PHN2Zy8+"]}"#, "pictures"),
            (r#"{"pictures": ["data:image/png;base64,R0lGODlhLi4="]}"#, "pictures"),
            (r#"{"pictures": ["https://a.test/x.png\" onload=\"x"]}"#, "pictures"),
            (r#"{"website": "javascript:alert(1)"}"#, "website"),
            (r#"{"support_url": "https://"}"#, "support_url"),
            (r#"{"slug": "A B"}"#, "slug"),
            (r#"{"testimonials": [{"text": ""}]}"#, "testimonials"),
            (r#"{"pricing_plans": {"default": [{"name": "x", "price": "-1", "currency": "USD"}]}}"#, "pricing_plans.default"),
            (r#"{"pricing_plans": {"default": [{"name": "x", "price": "1.23456", "currency": "USD"}]}}"#, "pricing_plans.default"),
            (r#"{"pricing_plans": {"default": [{"name": "x", "price": "1e3", "currency": "USD"}]}}"#, "pricing_plans.default"),
            (r#"{"pricing_plans": {"default": [{"name": "x", "currency": "dollars"}]}}"#, "pricing_plans.default"),
            (r#"{"pricing_plans": {"a b": []}}"#, "pricing_plans.a b"),
            (r#"{"free_trial_days": 100000}"#, "free_trial_days"),
        ] {
            assert_eq!(field_of(json), field, "{json}");
        }
    }

    #[test]
    fn a_picture_within_is_one_and_not_too_large() {
        for fits in ["data:image/gif;base64,R0lGODlhLi4=", "https://a.test/x.png", "/pictures/till.svg"] {
            let mut listing = Listing { logo: Some(fits.into()), pictures: Some(vec![fits.into()]), ..Listing::default() };
            listing_check(&mut listing).unwrap();
            assert_eq!(listing.logo.as_deref(), Some(fits));
        }
        let large = format!("data:image/gif;base64,R0lGODlh{}", "AAAA".repeat(DATA_URL_BYTES_MAX / 4));
        let error = listing_check(&mut Listing { logo: Some(large), ..Listing::default() }).unwrap_err();
        assert!(error.message().contains("at most 131072"), "{error}");
    }

    #[test]
    fn prices_stay_digit_for_digit_and_texts_are_trimmed() {
        let json = r#"{"name": " Till ", "description": "5 < 6\r\n\r\n> yes", "tags": ["a", " a ", ""],
                       "pricing_plans": {"default": [{"name": "Basic", "price": "20.0", "currency": "aud", "factor": "/month"}]}}"#;
        let mut listing: Listing = serde_json::from_str(json).unwrap();
        listing_check(&mut listing).unwrap();
        assert_eq!(listing.name.as_deref(), Some("Till"));
        assert_eq!(listing.description.as_deref(), Some("5 < 6\n\n> yes"));
        assert_eq!(listing.tags.as_deref(), Some(&["a".to_owned()][..]));
        let plan = &listing.pricing_plans.unwrap()["default"][0];
        assert_eq!((plan.price.as_deref(), plan.currency.as_str()), (Some("20.0"), "AUD"));
    }

    #[test]
    fn a_listing_that_is_too_large_is_refused() {
        let point = "x".repeat(2_000);
        let json = serde_json::json!({"key_benefits": (0..51).map(|_| &point).collect::<Vec<_>>()}).to_string();
        assert_eq!(field_of(&json), "key_benefits");
        assert_eq!(field_of(&serde_json::json!({"description": "x".repeat(20_001)}).to_string()), "description");
    }
}
