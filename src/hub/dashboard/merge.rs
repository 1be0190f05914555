//! Putting a document over another one.
//!
//! `impac-angular` sends only the settings that the open panel owns, and takes the answer as the whole: what it did not send
//! must stay. So objects are merged member by member, at every depth; arrays and plain values replace what was there; `null`
//! removes a member, as in JSON Merge Patch (RFC 7396) — to that client a member that is `null` and one that is missing are
//! the same, and a stored `null` would only grow.

use serde_json::Value;

use super::model::Settings;

/// Puts `patch` over `stored`.
pub(super) fn deep_merge(stored: &mut Settings, patch: &Settings) {
    for (name, value) in patch {
        match value {
            Value::Null => drop(stored.shift_remove(name)),
            Value::Object(patch) => {
                let member = stored.entry(name.clone()).or_insert_with(|| Value::Object(Settings::new()));
                if !member.is_object() {
                    *member = Value::Object(Settings::new());
                }
                if let Value::Object(stored) = member {
                    deep_merge(stored, patch);
                }
            }
            other => drop(stored.insert(name.clone(), other.clone())),
        }
    }
}
