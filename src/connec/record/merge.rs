//! Sparse deep merging: what an update leaves alone stays.

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::connec::entity::{Field, FieldType};

/// Merges a checked `patch` into `target`. `null` removes; objects merge; sub-records are found by their `id`, and those
/// without one are added. When `sparse` is false (`opts.sparse`), sub-records that the patch's list leaves out are removed.
pub(crate) fn merge(target: &mut Map<String, Value>, patch: Map<String, Value>, fields: &[Field], sparse: bool) {
    for (name, value) in patch {
        let field = fields.iter().find(|field| field.name == name);
        let kind = field.map_or(&FieldType::Any, |field| &field.kind);
        match value {
            Value::Null => {
                // `remove` would move the last key into the gap and reorder the record.
                target.shift_remove(&name);
            }
            Value::Object(patch) => {
                let place = target.entry(name).or_insert_with(|| Value::Object(Map::new()));
                if !place.is_object() {
                    *place = Value::Object(Map::new());
                }
                if let Value::Object(object) = place {
                    merge(object, patch, kind.fields(), sparse);
                }
            }
            Value::Array(patch) => {
                let present = match target.get_mut(&name) {
                    Some(Value::Array(present)) => std::mem::take(present),
                    _ => Vec::new(),
                };
                target.insert(name, Value::Array(merge_list(present, patch, kind, sparse)));
            }
            value => {
                target.insert(name, value);
            }
        }
    }
}

fn merge_list(present: Vec<Value>, patch: Vec<Value>, kind: &FieldType, sparse: bool) -> Vec<Value> {
    let all_have_ids = || patch.iter().all(|item| item_id(item).is_some()) && present.iter().all(|item| item_id(item).is_some());
    // Lists that the definition does not know count as sub-records when every entry looks like one.
    let by_id = kind.has_own_ids() || (*kind == FieldType::Any && !patch.is_empty() && all_have_ids());
    if !by_id {
        return patch.into_iter().map(|item| fresh(item, kind)).collect();
    }
    let mut patch: Vec<Option<Value>> = patch.into_iter().map(Some).collect();
    let mut merged = Vec::with_capacity(present.len() + patch.len());
    for mut item in present {
        let id = item_id(&item).map(str::to_owned);
        let at = patch.iter().position(|patch| id.is_some() && patch.as_ref().and_then(item_id) == id.as_deref());
        match at.and_then(|at| patch[at].take()) {
            Some(Value::Object(patch)) => {
                if let Value::Object(object) = &mut item {
                    merge(object, patch, kind.fields(), sparse);
                }
                merged.push(item);
            }
            _ if sparse => merged.push(item),
            _ => {}
        }
    }
    merged.extend(patch.into_iter().flatten().map(|item| fresh(item, kind)));
    merged
}

/// A new entry of a list: without its nulls, with an id of its own when its kind has one.
fn fresh(item: Value, kind: &FieldType) -> Value {
    let Value::Object(mut patch) = item else { return item };
    let mut object = Map::with_capacity(patch.len() + 1);
    if kind.has_own_ids() {
        // `"id": null` says that there is none yet.
        let given = patch.shift_remove("id").and_then(|id| id.as_str().map(str::to_owned));
        object.insert("id".to_owned(), Value::String(given.unwrap_or_else(|| Uuid::now_v7().to_string())));
    }
    merge(&mut object, patch, kind.fields(), true);
    Value::Object(object)
}

fn item_id(item: &Value) -> Option<&str> {
    item.get("id")?.as_str()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::connec::entity::Registry;

    fn merged(present: Value, patch: Value, sparse: bool) -> Value {
        let (Value::Object(mut target), Value::Object(patch)) = (present, patch) else { panic!("objects") };
        merge(&mut target, patch, &Registry::builtin().entity("invoices").unwrap().fields, sparse);
        Value::Object(target)
    }

    #[test]
    fn what_is_absent_stays_and_null_removes() {
        let present = json!({"title": "a", "amount": {"total_amount": 5, "currency": "USD"}, "due_date": "2026-01-01"});
        let patch = json!({"amount": {"total_amount": 6}, "due_date": null});
        assert_eq!(merged(present, patch, true), json!({"title": "a", "amount": {"total_amount": 6, "currency": "USD"}}));
    }

    #[test]
    fn lines_are_found_by_id_and_new_ones_get_one() {
        let present = json!({"lines": [{"id": "l1", "quantity": 1, "description": "x"}, {"id": "l2", "quantity": 2}]});
        let patch = json!({"lines": [{"id": "l1", "quantity": 3}, {"id": null, "quantity": 9, "line_number": 3}]});
        let out = merged(present.clone(), patch.clone(), true);
        assert_eq!(out["lines"][0], json!({"id": "l1", "quantity": 3, "description": "x"}));
        assert_eq!(out["lines"][1]["id"], "l2");
        assert_eq!(out["lines"][2]["line_number"], 3);
        assert!(out["lines"][2]["id"].as_str().unwrap().len() > 30);
        let full = merged(present, patch, false);
        assert_eq!(full["lines"].as_array().unwrap().len(), 2, "not sparse: l2 was left out, so it goes");
    }

    #[test]
    fn lists_of_references_are_replaced_and_get_no_ids() {
        let present = json!({"lines": [{"id": "l1", "linked_transactions": [{"id": "a"}, {"id": "b"}]}]});
        let patch = json!({"lines": [{"id": "l1", "linked_transactions": [{"id": "c"}]}]});
        assert_eq!(merged(present, patch, true)["lines"][0]["linked_transactions"], json!([{"id": "c"}]));
    }
}
