//! Countries, as who asks wants them: the PHP SDKs send `Connec-Country-Format: alpha2`.
//!
//! Fields of type `country` keep what was sent. Text that is recognisably a country (a name, a code) is shown in the format
//! that was asked for; other text as it is.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::definition::{Field, FieldType};

/// How countries are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountryFormat {
    /// `AU`
    Alpha2,
    /// `AUS`
    Alpha3,
    /// `Australia`
    Name,
}

impl CountryFormat {
    /// The format of a header's value; `None` for others, which leave countries as they are.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim().to_ascii_lowercase().as_str() {
            "alpha2" => Some(Self::Alpha2),
            "alpha3" => Some(Self::Alpha3),
            "name" => Some(Self::Name),
            _ => None,
        }
    }

    /// A text in this format; `None` when it is no country that we know.
    #[must_use]
    pub fn of(self, text: &str) -> Option<&'static str> {
        let country = COUNTRIES.get(key(text).as_str())?;
        Some(match self {
            Self::Alpha2 => country.alpha2,
            Self::Alpha3 => country.alpha3,
            Self::Name => country.name,
        })
    }

    /// Shows the countries of a record in this format.
    pub(crate) fn render(self, fields: &[Field], record: &mut Map<String, Value>) {
        for field in fields {
            let Some(value) = record.get_mut(&field.name) else { continue };
            match (&field.kind, value) {
                (FieldType::Country, value) => {
                    if let Some(shown) = value.as_str().and_then(|text| self.of(text)) {
                        *value = Value::String(shown.to_owned());
                    }
                }
                (FieldType::Object(inner), Value::Object(object)) => self.render(inner, object),
                (FieldType::List(inner), Value::Array(items)) => {
                    items.iter_mut().filter_map(Value::as_object_mut).for_each(|item| self.render(inner, item));
                }
                _ => {}
            }
        }
    }
}

/// One country of the table.
#[derive(Clone, Copy)]
struct Country {
    alpha2: &'static str,
    alpha3: &'static str,
    name: &'static str,
    aliases: &'static str,
}

/// The countries of ISO 3166-1, and Kosovo: codes, the name that people use, and others that they write.
fn table() -> impl Iterator<Item = Country> {
    include_str!("countries.txt").lines().filter_map(|line| {
        let (alpha2, rest) = line.split_once(' ')?;
        let (alpha3, names) = rest.split_once(' ')?;
        let (name, aliases) = names.split_once('|').unwrap_or((names, ""));
        Some(Country { alpha2, alpha3, name, aliases })
    })
}

/// Countries by everything that names them.
static COUNTRIES: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    let mut found = HashMap::new();
    // What is sure comes first: a name never takes the place of a code.
    for country in table() {
        found.insert(key(country.alpha2), country);
        found.insert(key(country.alpha3), country);
    }
    for country in table() {
        found.entry(key(country.name)).or_insert(country);
    }
    for country in table() {
        for alias in country.aliases.split('|').filter(|alias| !alias.is_empty()) {
            found.entry(key(alias)).or_insert(country);
        }
    }
    found
});

/// Without case, spaces, dots and dashes; `the` in front does not count.
fn key(text: &str) -> String {
    let plain: String = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    match plain.strip_prefix("the") {
        Some(rest) if rest.len() > 3 => rest.to_owned(),
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::Registry;
    use super::*;

    #[test]
    fn countries_are_known_by_name_and_code() {
        for (text, alpha2) in [
            ("AU", "AU"),
            ("aus", "AU"),
            ("Australia", "AU"),
            ("United States", "US"),
            ("U.S.A.", "US"),
            ("The Netherlands", "NL"),
            ("united kingdom", "GB"),
            ("UK", "GB"),
            ("South Korea", "KR"),
            ("Germany", "DE"),
            ("New Zealand", "NZ"),
            ("Singapore", "SG"),
            ("Czech Republic", "CZ"),
        ] {
            assert_eq!(CountryFormat::Alpha2.of(text), Some(alpha2), "{text}");
        }
        assert_eq!(CountryFormat::Alpha3.of("Australia"), Some("AUS"));
        assert_eq!(CountryFormat::Name.of("au"), Some("Australia"));
        for text in ["", "Atlantis", "A", "the"] {
            assert_eq!(CountryFormat::Alpha2.of(text), None, "{text}");
        }
        assert_eq!(table().count(), 250);
        for country in table() {
            for name in [country.alpha2, country.alpha3, country.name] {
                assert_eq!(CountryFormat::Alpha2.of(name), Some(country.alpha2), "{name}");
            }
        }
    }

    #[test]
    fn only_fields_that_are_countries_are_shown_so() {
        let entity = Registry::builtin().entity("organizations").unwrap();
        let Value::Object(mut record) =
            json!({"name": "France", "address": {"billing": {"city": "Oman", "country": "France"}, "street": {"country": "?"}}})
        else {
            panic!()
        };
        CountryFormat::Alpha2.render(&entity.fields, &mut record);
        assert_eq!(
            Value::Object(record),
            json!({"name": "France", "address": {"billing": {"city": "Oman", "country": "FR"}, "street": {"country": "?"}}})
        );
    }
}
