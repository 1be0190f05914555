//! What one app may do with one collection: the manifest, adjusted by the organization.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::policy::{CollectionRule, Policy};
use crate::hub::{ConnecManifest, DataAccess};

/// The fields that every answer has, whatever is shared: without them a record cannot be told from others.
const META_FIELDS: [&str; 6] = ["id", "created_at", "updated_at", "group_id", "channel_id", "resource_type"];

/// Is this field shown whatever rules say? The id of a sub-record tells which one it is.
pub(super) fn is_always_shown(path: &str) -> bool {
    META_FIELDS.contains(&path) || path.rsplit_once('.').is_some_and(|(_, name)| name == "id")
}

/// What came out, with the rule that decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldVerdict {
    /// Is it allowed?
    pub allowed: bool,
    /// By which rule: `manifest`, `apps.*.people.fields.email` …
    pub rule: String,
}

/// What one app may do with one collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// May it read the records?
    pub read: FieldVerdict,
    /// May it write them?
    pub write: FieldVerdict,
    read_fields: Fields,
    write_fields: Fields,
}

/// Verdicts by field. Those that no path names follow `rest`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Fields {
    rest: FieldVerdict,
    named: BTreeMap<String, FieldVerdict>,
}

impl Fields {
    fn verdict(&self, path: &str) -> &FieldVerdict {
        let mut at = Some(path);
        while let Some(path) = at {
            if let Some(verdict) = self.named.get(path) {
                return verdict;
            }
            at = path.rsplit_once('.').map(|(outer, _)| outer);
        }
        &self.rest
    }

    /// Is something inside this field decided apart from it?
    fn has_below(&self, path: &str) -> bool {
        let below = format!("{path}.");
        self.named.range(below.clone()..).next().is_some_and(|(name, _)| name.starts_with(&below))
    }

    fn all_allowed(&self) -> bool {
        self.rest.allowed && self.named.values().all(|verdict| verdict.allowed)
    }

    fn retain(&self, object: &mut Map<String, Value>, prefix: &str, dropped: &mut Vec<String>) {
        object.retain(|name, value| {
            if prefix.is_empty() && META_FIELDS.contains(&name.as_str()) {
                return true;
            }
            let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
            // The id of a sub-record tells which one it is; it says nothing about the field.
            if name == "id" {
                return true;
            }
            if self.has_below(&path) {
                match value {
                    Value::Object(nested) => self.retain(nested, &path, dropped),
                    Value::Array(items) => {
                        items.iter_mut().filter_map(Value::as_object_mut).for_each(|item| self.retain(item, &path, dropped));
                    }
                    _ => {}
                }
                return match value {
                    Value::Object(nested) => !nested.is_empty(),
                    Value::Array(_) => true,
                    _ => self.verdict(&path).allowed,
                };
            }
            let allowed = self.verdict(&path).allowed;
            if !allowed && !dropped.contains(&path) {
                dropped.push(path);
            }
            allowed
        });
    }
}

impl Access {
    /// What this app may do with this collection.
    #[must_use]
    pub fn of(manifest: &ConnecManifest, policy: &Policy, instance: &str, collection: &str) -> Self {
        let declared = manifest.data.as_ref().map(|data| data.get(collection).or_else(|| data.get("*")).cloned());
        let (base, rule) = match declared {
            None => (DataAccess::default(), "the app declares nothing, so it shares everything"),
            Some(Some(access)) => (access, "the app's manifest"),
            Some(None) => (DataAccess { read: false, write: false, ..DataAccess::default() }, "the app's manifest does not name it"),
        };
        let verdict = |allowed| FieldVerdict { allowed, rule: rule.to_owned() };
        let fields = |only: &Option<Vec<String>>| match only {
            None => Fields { rest: verdict(true), named: BTreeMap::new() },
            Some(names) => Fields { rest: verdict(false), named: names.iter().map(|name| (name.clone(), verdict(true))).collect() },
        };
        let mut access = Self {
            read: verdict(base.read),
            write: verdict(base.write),
            read_fields: fields(&base.read_fields),
            write_fields: fields(&base.write_fields),
        };
        // From the general to the particular: what comes later decides.
        for app in ["*", instance] {
            for name in ["*", collection] {
                if let Some(rule) = policy.apps.get(app).and_then(|rules| rules.get(name)) {
                    access.adjust(rule, &format!("apps.{app}.{name}"));
                }
            }
        }
        access
    }

    /// What somebody who is no app may do: all that the IDM lets her.
    #[must_use]
    pub fn everything() -> Self {
        Self::of(&ConnecManifest::default(), &Policy::default(), "", "")
    }

    fn adjust(&mut self, rule: &CollectionRule, name: &str) {
        let verdict = |allowed, place: &str| FieldVerdict { allowed, rule: place.to_owned() };
        if let Some(read) = rule.read {
            self.read = verdict(read, name);
        }
        if let Some(write) = rule.write {
            self.write = verdict(write, name);
        }
        for (field, rule) in &rule.fields {
            let place = format!("{name}.fields.{field}");
            for (fields, allowed) in [(&mut self.read_fields, rule.read), (&mut self.write_fields, rule.write)] {
                if let Some(allowed) = allowed {
                    // A rule for an object covers what earlier, more general rules said of its parts.
                    let below = format!("{field}.");
                    fields.named.retain(|name, _| !name.starts_with(&below));
                    fields.named.insert(field.clone(), verdict(allowed, &place));
                }
            }
        }
    }

    /// Is this field shown?
    #[must_use]
    pub fn read_field(&self, path: &str) -> &FieldVerdict {
        self.read_fields.verdict(path)
    }

    /// Is this field taken?
    #[must_use]
    pub fn write_field(&self, path: &str) -> &FieldVerdict {
        self.write_fields.verdict(path)
    }

    /// The fields that some rule names.
    pub(crate) fn named_fields(&self) -> Vec<String> {
        self.read_fields.named.keys().chain(self.write_fields.named.keys()).cloned().collect()
    }

    /// Is every field shown?
    #[must_use]
    pub fn reads_all_fields(&self) -> bool {
        self.read.allowed && self.read_fields.all_allowed()
    }

    /// Of this field, the first part that is hidden, with the rule: itself, or something in it.
    #[must_use]
    pub fn hidden_of(&self, path: &str) -> Option<(String, &str)> {
        let below = format!("{path}.");
        let parts = self.read_fields.named.range(below.clone()..).take_while(|(name, _)| name.starts_with(&below));
        let own = (path.to_owned(), self.read_field(path));
        let all = std::iter::once(own).chain(parts.map(|(name, verdict)| (name.clone(), verdict)));
        all.into_iter().find(|(_, verdict)| !verdict.allowed).map(|(name, verdict)| (name, verdict.rule.as_str()))
    }

    /// Takes out of a record what is not shown. Of a collection that may be written and not read, a writer is told only which
    /// record it wrote, and when.
    pub fn hide(&self, record: &mut Map<String, Value>) {
        if !self.read.allowed {
            record.retain(|name, _| META_FIELDS.contains(&name.as_str()));
        } else if !self.reads_all_fields() {
            self.read_fields.retain(record, "", &mut Vec::new());
        }
    }

    /// Takes out of a write what is not taken; the paths of what was.
    pub fn refuse(&self, record: &mut Map<String, Value>) -> Vec<String> {
        let mut refused = Vec::new();
        if !self.write_fields.all_allowed() {
            self.write_fields.retain(record, "", &mut refused);
        }
        refused
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn policy(json: Value) -> Policy {
        serde_json::from_value(json).unwrap()
    }

    fn hidden(access: &Access, json: Value) -> Value {
        let Value::Object(mut record) = json else { panic!("an object") };
        access.hide(&mut record);
        Value::Object(record)
    }

    #[test]
    fn without_rules_everything_is_shared() {
        let access = Access::of(&ConnecManifest::default(), &Policy::default(), "cld-1", "people");
        assert!(access.read.allowed && access.write.allowed && access.reads_all_fields());
    }

    #[test]
    fn the_organization_adjusts_what_the_manifest_says() {
        let manifest: ConnecManifest =
            serde_json::from_value(json!({"data": {"people": {"write": false, "read_fields": ["first_name", "email"]}}})).unwrap();
        let access = Access::of(&manifest, &Policy::default(), "cld-1", "people");
        assert!(!access.write.allowed);
        let record = json!({"id": "1", "first_name": "Ann", "last_name": "Li", "email": {"address": "a", "address2": "b"}});
        assert_eq!(hidden(&access, record.clone()), json!({"id": "1", "first_name": "Ann", "email": {"address": "a", "address2": "b"}}));
        assert!(!Access::of(&manifest, &Policy::default(), "cld-1", "invoices").read.allowed);

        let policy = policy(json!({"apps": {
            "*": {"people": {"fields": {"email.address2": {"read": false}}}},
            "cld-1": {"people": {"write": true, "fields": {"last_name": {"read": true}}}},
        }}));
        let access = Access::of(&manifest, &policy, "cld-1", "people");
        assert!(access.write.allowed && access.write.rule == "apps.cld-1.people");
        assert_eq!(hidden(&access, record), json!({"id": "1", "first_name": "Ann", "last_name": "Li", "email": {"address": "a"}}));
    }

    #[test]
    fn fields_of_sub_records_are_hidden_in_each_and_their_ids_stay() {
        let policy = policy(json!({"apps": {"cld-1": {"invoices": {"fields": {"lines.unit_price": {"read": false}}}}}}));
        let access = Access::of(&ConnecManifest::default(), &policy, "cld-1", "invoices");
        let record = json!({"lines": [{"id": "a", "unit_price": {"net_amount": 1}, "quantity": 2}]});
        assert_eq!(hidden(&access, record), json!({"lines": [{"id": "a", "quantity": 2}]}));
    }

    #[test]
    fn what_may_not_be_written_is_named() {
        let policy = policy(json!({"apps": {"*": {"*": {"fields": {"email": {"write": false}}}}}}));
        let access = Access::of(&ConnecManifest::default(), &policy, "cld-1", "people");
        let Value::Object(mut draft) = json!({"first_name": "A", "email": {"address": "x"}}) else { panic!("an object") };
        assert_eq!(access.refuse(&mut draft), ["email"]);
        assert_eq!(Value::Object(draft), json!({"first_name": "A"}));
    }
}
