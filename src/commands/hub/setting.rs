//! `--set NAME=VALUE`: fields of settings and profiles.

use serde_json::{Map, Value};

use crate::kernel::{Error, Result};

/// One field that changes.
#[derive(Debug, Clone)]
pub(super) struct Setting {
    name: String,
    value: Value,
}

impl Setting {
    /// Reads `NAME=VALUE`. A value that is JSON is taken as JSON (`true`, `5`, `["a"]`), an empty one resets the field, any
    /// other is text.
    pub(super) fn parse(text: &str) -> std::result::Result<Self, String> {
        let (name, value) = text.split_once('=').ok_or("use NAME=VALUE")?;
        if name.is_empty() || name.split('.').any(str::is_empty) {
            return Err("use NAME=VALUE".to_owned());
        }
        let value =
            if value.is_empty() { Value::Null } else { serde_json::from_str(value).unwrap_or_else(|_| Value::String(value.to_owned())) };
        Ok(Self { name: name.to_owned(), value })
    }
}

/// The fields as the API takes them: `branding.color` is the field `color` within `branding`.
pub(super) fn changes(settings: Vec<Setting>) -> Result<Map<String, Value>> {
    let mut changes = Map::new();
    for Setting { name, value } in settings {
        let Some((outer, inner)) = name.split_once('.') else {
            changes.insert(name, value);
            continue;
        };
        let object = changes.entry(outer).or_insert_with(|| Value::Object(Map::new()));
        let object = object.as_object_mut();
        let object = object.ok_or_else(|| Error::configuration(format!("`{outer}` is set as a whole and in part")))?;
        object.insert(inner.to_owned(), value);
    }
    Ok(changes)
}

/// The members of a document as lines for people, under the names by which `--set` changes them; what is not set is left out.
pub(super) fn lines(prefix: &str, document: &Value) -> Vec<(String, String)> {
    match document {
        Value::Null => Vec::new(),
        Value::Object(members) => members
            .iter()
            .flat_map(|(name, value)| lines(&if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") }, value))
            .collect(),
        Value::String(text) => vec![(prefix.to_owned(), text.clone())],
        other => vec![(prefix.to_owned(), other.to_string())],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_document_is_shown_as_it_is_set() {
        let shown = lines("", &json!({"a": "x", "b": null, "c": {"d": 5, "e": {}}, "f": [1]}));
        let wanted = [("a", "x"), ("c.d", "5"), ("f", "[1]")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(shown, wanted);
    }

    #[test]
    fn values_are_json_or_text_and_dots_go_inside() {
        let settings = ["a=true", "b=5", "c=plain text", "d=", "e.f=#fff", "e.g=[1]"].map(|text| Setting::parse(text).unwrap());
        let wanted = json!({"a": true, "b": 5, "c": "plain text", "d": null, "e": {"f": "#fff", "g": [1]}});
        assert_eq!(Value::Object(changes(settings.to_vec()).unwrap()), wanted);
        for wrong in ["", "a", "=1", "a.=1"] {
            assert!(Setting::parse(wrong).is_err(), "{wrong}");
        }
        let both = ["a=1", "a.b=1"].map(|text| Setting::parse(text).unwrap());
        assert!(changes(both.to_vec()).is_err());
    }
}
