//! A listing is laid over another: the catalogue's below, then the operator's (or the app's owner's), then the tenant's. Each layer is put
//! into the reader's language first, so that a tenant's words win over those of the catalogue in whatever language.

use crate::api::{Listing, ListingTexts};
use crate::hub::picture;

/// The layer in a language: its locale's texts, then those of its language, then the plain ones.
pub(super) fn localized(mut layer: Listing, locale: Option<&str>) -> Listing {
    let (Some(locales), Some(locale)) = (layer.locales.take(), locale) else { return layer };
    let wanted = plain(locale);
    let language = wanted.split('-').next().unwrap_or_default().to_owned();
    let find = |name: &str| locales.iter().find(|(known, _)| plain(known) == name).map(|(_, texts)| texts.clone());
    if let Some(texts) = find(&language) {
        texts_over(&mut layer, texts);
    }
    if wanted != language
        && let Some(texts) = find(&wanted)
    {
        texts_over(&mut layer, texts);
    }
    layer
}

fn plain(locale: &str) -> String {
    locale.replace('_', "-").to_ascii_lowercase()
}

fn texts_over(listing: &mut Listing, texts: ListingTexts) {
    // Named one by one: a field that is added and forgotten here does not compile.
    let ListingTexts {
        name,
        tiny_description,
        description,
        popup_description,
        categories,
        subcategories,
        tags,
        key_benefits,
        key_features,
        key_workflows,
        known_limitations,
        getting_started,
        pricing_text,
        testimonials,
    } = texts;
    macro_rules! over {
        ($($field:ident)*) => { $(if $field.is_some() { listing.$field = $field; })* };
    }
    over!(name tiny_description description popup_description categories subcategories tags key_benefits key_features key_workflows
          known_limitations getting_started pricing_text testimonials);
}

/// What `over` says, and what it is silent about as below.
pub(super) fn overlaid(mut below: Listing, over: Listing) -> Listing {
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
        worldwide_usage,
        rank,
        multi_instantiable,
        per_user_licence,
        free_trial_days,
        appinfo,
        locales,
    } = over;
    macro_rules! over {
        ($($field:ident)*) => { $(if $field.is_some() { below.$field = $field; })* };
    }
    over!(name slug version tiny_description description popup_description logo pictures website license categories subcategories tags
          key_benefits key_features key_workflows known_limitations getting_started support_url terms_url testimonials pricing_text
          pricing_plans worldwide_usage rank multi_instantiable per_user_licence free_trial_days appinfo locales);
    below
}

/// All layers in one language, the lowest first.
pub(super) fn together(layers: impl IntoIterator<Item = Listing>, locale: Option<&str>) -> Listing {
    layers.into_iter().fold(Listing::default(), |below, layer| overlaid(below, localized(shown(layer), locale)))
}

/// A layer without pictures that could run code: they were taken once.
fn shown(mut layer: Listing) -> Listing {
    layer.logo = layer.logo.filter(|logo| picture::is_shown(logo));
    if let Some(pictures) = &mut layer.pictures {
        pictures.retain(|picture| picture::is_shown(picture));
    }
    layer
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layer(json: &str) -> Listing {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_text_is_taken_from_the_locale_its_language_or_the_default() {
        let listing = layer(
            r#"{"name": "Till", "description": "d", "tags": ["t"],
                "locales": {"fr": {"description": "de", "name": "Caisse"}, "fr-CA": {"name": "Caisse CA"}}}"#,
        );
        let name = |locale: Option<&str>| {
            let found = localized(listing.clone(), locale);
            (found.name.unwrap(), found.description.unwrap(), found.tags.unwrap().len(), found.locales)
        };
        assert_eq!(name(Some("fr_CA")), ("Caisse CA".into(), "de".into(), 1, None));
        assert_eq!(name(Some("fr-BE")), ("Caisse".into(), "de".into(), 1, None));
        assert_eq!(name(Some("de")), ("Till".into(), "d".into(), 1, None));
        assert_eq!(name(None), ("Till".into(), "d".into(), 1, None));
    }

    #[test]
    fn pictures_that_were_taken_once_and_could_run_code_are_not_shown() {
        let old = layer(r#"{"logo": "data:image/svg+xml,x", "pictures": ["data:image/svg+xml;base64,x", "/a.png"]}"#);
        let found = together([layer(r#"{"logo": "/logo.png"}"#), old], None);
        assert_eq!((found.logo.as_deref(), found.pictures), (Some("/logo.png"), Some(vec!["/a.png".to_owned()])));
    }

    #[test]
    fn a_tenants_words_win_in_every_language() {
        let catalog = layer(r#"{"name": "Till", "description": "d", "locales": {"fr": {"description": "de"}}}"#);
        let tenant = layer(r#"{"description": "ours"}"#);
        let found = together([catalog, tenant], Some("fr"));
        assert_eq!((found.name.as_deref(), found.description.as_deref()), (Some("Till"), Some("ours")));
    }
}
