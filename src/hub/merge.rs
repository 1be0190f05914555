//! Changes to documents with known fields (settings of tenants, profiles of organizations).

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::kernel::{Error, Result};

/// How large such a document may be, in bytes.
const DOCUMENT_BYTES_MAX: usize = 64 * 1024;

/// Puts changes into a document: each field that is named is replaced, null resets it to its default; objects within are merged
/// the same way. What the type does not know is refused by its name.
pub(super) fn merge<T: Serialize + DeserializeOwned + Default>(noun: &str, now: &T, changes: &Map<String, Value>) -> Result<T> {
    let known = fields(&T::default())?;
    let mut document = fields(now)?;
    for (name, value) in changes {
        let Some(default) = known.get(name) else {
            let names: Vec<&str> = known.keys().map(String::as_str).collect();
            return Err(Error::invalid(format!("{noun}.{name}"), format!("`{name}` is not a known field of `{noun}`"))
                .hint(format!("use one of: {}", names.join(", "))));
        };
        let value = match (value, document.get(name)) {
            (Value::Null, _) => default.clone(),
            (Value::Object(inner), Some(Value::Object(old))) => Value::Object(merged(old.clone(), inner)),
            (value, _) => value.clone(),
        };
        // Alone, so that the error can name the field.
        let mut alone = known.clone();
        alone.insert(name.clone(), value.clone());
        if let Err(error) = serde_json::from_value::<T>(Value::Object(alone)) {
            return Err(Error::invalid(format!("{noun}.{name}"), format!("`{name}` is not what it must be: {error}")));
        }
        document.insert(name.clone(), value);
    }
    let document = Value::Object(document);
    if document.to_string().len() > DOCUMENT_BYTES_MAX {
        return Err(Error::invalid(noun, format!("`{noun}` is larger than {DOCUMENT_BYTES_MAX} bytes")));
    }
    serde_json::from_value(document).map_err(|error| Error::invalid(noun, format!("`{noun}` is not what it must be: {error}")))
}

fn merged(mut old: Map<String, Value>, changes: &Map<String, Value>) -> Map<String, Value> {
    for (name, value) in changes {
        match value {
            Value::Null => {
                old.remove(name);
            }
            value => {
                old.insert(name.clone(), value.clone());
            }
        }
    }
    old
}

fn fields<T: Serialize>(document: &T) -> Result<Map<String, Value>> {
    match serde_json::to_value(document).map_err(Error::internal)? {
        Value::Object(fields) => Ok(fields),
        _ => Err(Error::internal("a document that is no object")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hub::TenantSettings;
    use serde_json::json;

    fn with(changes: &Value) -> Result<TenantSettings> {
        merge("settings", &TenantSettings::default(), changes.as_object().unwrap())
    }

    #[test]
    fn named_fields_change_and_null_resets() {
        let settings = with(&json!({"locale": "de", "branding": {"color": "#aabbcc", "name": "Acme"}})).unwrap();
        assert_eq!((settings.locale.as_deref(), settings.branding.color.as_deref()), (Some("de"), Some("#aabbcc")));
        let changes = json!({"locale": null, "branding": {"color": null}});
        let settings = merge("settings", &settings, changes.as_object().unwrap()).unwrap();
        assert!(settings.locale.is_none() && settings.branding.color.is_none());
        assert_eq!(settings.branding.name.as_deref(), Some("Acme"));
    }

    #[test]
    fn unknown_fields_and_wrong_types_are_refused_by_name() {
        for (changes, field) in [
            (json!({"language": "de"}), "settings.language"),
            (json!({"locale": 5}), "settings.locale"),
            (json!({"branding": {"colour": "red"}}), "settings.branding"),
            (json!({"branding": {"logo_url": "x".repeat(70_000)}}), "settings"),
        ] {
            assert_eq!(with(&changes).unwrap_err().field(), Some(field), "{field}");
        }
    }
}
