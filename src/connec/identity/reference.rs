//! References by other systems' ids: resolved through the caller's own mappings, or kept until they can be.
//!
//! A place in a record is kept as JSON, so that it survives whatever ids look like: `["lines", {"id": "…"}, "item_id"]`. A
//! sub-record is found by its id, an entry of a list without ids by its number, and `{"add": true}` appends one.

use std::collections::HashSet;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::mapping::{Mapping, find_record};
use super::wire::{ExternalId, Position, PositionKind, Step};
use crate::connec::entity::{Entity, FieldType, find, targets};
use crate::connec::sql;
use crate::kernel::{Error, OrgUid, Result};
use crate::store::Tx;

/// A reference that could not be resolved yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pending {
    /// Whose external id it is.
    pub(crate) instance: String,
    pub(crate) external: ExternalId,
    /// The record that refers.
    pub(crate) entity: String,
    pub(crate) record_id: String,
    /// Where in it.
    pub(crate) path: String,
    /// The collection that is meant, `*` for any.
    pub(crate) target: String,
}

/// What became of the external ids in a draft.
#[derive(Debug, Default)]
pub(crate) struct Resolution {
    /// Sub-records and their external ids: list, sub-record, ids.
    pub(crate) sub_records: Vec<(String, String, Vec<ExternalId>)>,
    /// References that wait: place, collection, id.
    pub(crate) waiting: Vec<(String, String, ExternalId)>,
}

/// Puts our ids into a draft where external ones stood. `parent_id` is the record that is written, when it is there already.
pub(crate) fn resolve(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    instance: &str,
    entity: &Entity,
    parent_id: Option<&str>,
    draft: &mut Map<String, Value>,
    positions: &[Position],
) -> Result<Resolution> {
    let mut resolution = Resolution::default();
    let mut named = HashSet::new();
    for position in positions {
        let PositionKind::SubRecord(list) = &position.kind else { continue };
        if let Some(id) = position.ids.iter().find(|id| !named.insert((list, *id))) {
            let place = format!("{}.id", shown(&position.path));
            let message = format!("`{place}`: another entry of `{list}` is `{}` of {} already", id.id, id.provider);
            return Err(Error::invalid(place, message).hint("name each entry once"));
        }
    }
    // Sub-records first: the places of references name them by id.
    for position in positions {
        let PositionKind::SubRecord(list) = &position.kind else { continue };
        let Some(item) = at_mut(draft, &position.path) else { continue };
        let given = item.get("id").and_then(Value::as_str).map(str::to_owned);
        let id = match (given, parent_id) {
            (Some(id), _) => id,
            (None, Some(parent)) => {
                let kind = format!("{}.{list}", entity.name);
                find_record(tx, channel, instance, &kind, parent, &position.ids)?.unwrap_or_else(|| Uuid::now_v7().to_string())
            }
            (None, None) => Uuid::now_v7().to_string(),
        };
        item.insert("id".to_owned(), Value::String(id.clone()));
        resolution.sub_records.push((list.clone(), id, position.ids.clone()));
    }
    for position in positions {
        let PositionKind::Reference(target) = &position.kind else { continue };
        let Some((Step::Field(name), outer)) = position.path.split_last() else { continue };
        match target_of(tx, channel, instance, target, &position.ids)? {
            Some(found) => {
                if let Some(object) = at_mut(draft, outer) {
                    object.insert(name.clone(), Value::String(found));
                }
            }
            None => {
                let Some(first) = position.ids.first() else { continue };
                let path = place(entity, draft, &position.path);
                resolution.waiting.push((path, target.clone(), first.clone()));
            }
        }
    }
    // What holds nothing but a reference that waits is not shown as an empty entry; the reference is added when it is known.
    drop_hollow(&entity.fields, draft);
    Ok(resolution)
}

/// The record that one of these ids means, in the target's collection.
fn target_of(tx: &mut Tx<'_>, channel: &OrgUid, instance: &str, target: &str, ids: &[ExternalId]) -> Result<Option<String>> {
    if target != "*" {
        for target in targets(target) {
            if target.contains('.') {
                for id in ids {
                    if let Some(found) = sql::identity::find_sub_record(tx, channel, instance, target, id)? {
                        return Ok(Some(found));
                    }
                }
            } else if let Some(found) = find_record(tx, channel, instance, target, "", ids)? {
                return Ok(Some(found));
            }
        }
        return Ok(None);
    }
    for id in ids {
        // Whatever collection: ids of one system may repeat between its types, and the newest is the likeliest.
        if let Some((_, record_id)) = sql::identity::find_any(tx, channel, instance, id)?.into_iter().next() {
            return Ok(Some(record_id));
        }
    }
    Ok(None)
}

/// Notes what waits.
pub(crate) fn note_pending(
    tx: &mut Tx<'_>,
    channel: &OrgUid,
    instance: &str,
    entity: &str,
    record_id: &str,
    waiting: &[(String, String, ExternalId)],
) -> Result<()> {
    for (path, target, external) in waiting {
        let pending = Pending {
            instance: instance.to_owned(),
            external: external.clone(),
            entity: entity.to_owned(),
            record_id: record_id.to_owned(),
            path: path.clone(),
            target: target.clone(),
        };
        sql::identity::pending_put(tx, channel, &pending)?;
    }
    Ok(())
}

/// Writes a reference that was waited for into a record; `false` when its place is not there any more.
pub(crate) fn fill_pending(doc: &mut Map<String, Value>, path: &str, id: &str) -> bool {
    let Ok(Value::Array(steps)) = serde_json::from_str(path) else { return false };
    let Some((Value::String(name), outer)) = steps.split_last() else { return false };
    let mut object = doc;
    let mut steps = outer.iter();
    while let Some(step) = steps.next() {
        let Value::String(field) = step else { return false };
        match steps.as_slice().first() {
            Some(selector @ Value::Object(_)) => {
                steps.next();
                let list = object.entry(field.clone()).or_insert_with(|| json!([]));
                let Value::Array(items) = list else { return false };
                if selector.get("add").is_some() {
                    items.push(json!({}));
                }
                let at = match (selector.get("id"), selector.get("at").and_then(Value::as_u64)) {
                    (Some(id), _) => items.iter().position(|item| item.get("id") == Some(id)),
                    (None, Some(at)) => usize::try_from(at).ok(),
                    (None, None) => items.len().checked_sub(1),
                };
                let Some(Value::Object(item)) = at.and_then(|at| items.get_mut(at)) else { return false };
                object = item;
            }
            _ => {
                let Value::Object(nested) = object.entry(field.clone()).or_insert_with(|| json!({})) else { return false };
                object = nested;
            }
        }
    }
    if object.get(name).and_then(Value::as_str).is_some_and(|present| !present.is_empty()) {
        return false;
    }
    object.insert(name.clone(), Value::String(id.to_owned()));
    true
}

/// Was something said about this place in a patch?
pub(crate) fn says(patch: &Map<String, Value>, path: &str) -> bool {
    let Ok(Value::Array(steps)) = serde_json::from_str(path) else { return false };
    let mut value: Option<&Value> = None;
    for step in &steps {
        value = match step {
            Value::String(field) => value.map_or_else(|| patch.get(field), |value| value.get(field)),
            selector => {
                let Some(items) = value.and_then(Value::as_array) else { return false };
                match selector.get("id") {
                    Some(id) => items.iter().find(|item| item.get("id") == Some(id)),
                    // A list without ids is written as a whole.
                    None => return true,
                }
            }
        };
        if value.is_none() {
            return false;
        }
    }
    true
}

/// A place as errors name it: `lines[1]`.
fn shown(path: &[Step]) -> String {
    path.iter().fold(String::new(), |shown, step| match step {
        Step::Field(name) if shown.is_empty() => name.clone(),
        Step::Field(name) => format!("{shown}.{name}"),
        Step::Index(at) => format!("{shown}[{at}]"),
    })
}

fn at_mut<'a>(object: &'a mut Map<String, Value>, path: &[Step]) -> Option<&'a mut Map<String, Value>> {
    let mut object = object;
    let mut steps = path.iter();
    while let Some(step) = steps.next() {
        let Step::Field(name) = step else { return None };
        let mut value = object.get_mut(name)?;
        if let Some(Step::Index(at)) = steps.as_slice().first() {
            steps.next();
            value = value.get_mut(*at)?;
        }
        object = value.as_object_mut()?;
    }
    Some(object)
}

/// A place as it is kept; gives sub-records on the way an id by which it can name them.
fn place(entity: &Entity, draft: &mut Map<String, Value>, path: &[Step]) -> String {
    let mut kept = Vec::with_capacity(path.len());
    let mut fields = entity.fields.as_slice();
    for (at, step) in path.iter().enumerate() {
        match step {
            Step::Field(name) => {
                kept.push(json!(name));
                // The list's own fields are those of its items.
                if !matches!(path.get(at + 1), Some(Step::Index(_)) | None) {
                    fields = find(fields, name).map_or(&[], |field| field.kind.fields());
                }
            }
            Step::Index(index) => {
                let list = match path.get(at.wrapping_sub(1)) {
                    Some(Step::Field(name)) => find(fields, name).map_or(&FieldType::Any, |field| &field.kind),
                    _ => &FieldType::Any,
                };
                let selector = match at_mut(draft, &path[..=at]) {
                    Some(item) if list.has_own_ids() => {
                        let id = item.entry("id").or_insert_with(|| Value::String(Uuid::now_v7().to_string()));
                        json!({"id": id})
                    }
                    Some(item) if item.is_empty() => json!({"add": true}),
                    _ => json!({"at": index - hollow_before(draft, &path[..at], *index)}),
                };
                kept.push(selector);
                fields = list.fields();
            }
        }
    }
    Value::Array(kept).to_string()
}

/// How many entries before this one say nothing, and will be dropped.
fn hollow_before(draft: &mut Map<String, Value>, list: &[Step], index: usize) -> usize {
    let Some((Step::Field(name), outer)) = list.split_last() else { return 0 };
    let items = at_mut(draft, outer).and_then(|object| object.get(name)).and_then(Value::as_array);
    items.map_or(0, |items| items.iter().take(index).filter(|item| item.as_object().is_some_and(Map::is_empty)).count())
}

fn drop_hollow(fields: &[crate::connec::entity::Field], object: &mut Map<String, Value>) {
    for (name, value) in object.iter_mut() {
        let Some(field) = find(fields, name) else { continue };
        match (&field.kind, value) {
            (FieldType::Object(inner), Value::Object(nested)) => drop_hollow(inner, nested),
            (FieldType::List(inner), Value::Array(items)) => {
                if !field.kind.has_own_ids() && inner.iter().any(|field| matches!(field.kind, FieldType::Reference(_))) {
                    items.retain(|item| item.as_object().is_none_or(|item| !item.is_empty()));
                }
                items.iter_mut().filter_map(Value::as_object_mut).for_each(|item| drop_hollow(inner, item));
            }
            _ => {}
        }
    }
}

/// The mappings that a written record's sub-records get.
pub(crate) fn sub_mappings(instance: &str, entity: &str, parent_id: &str, resolution: &Resolution) -> Vec<Mapping> {
    let one = |(list, id, ids): &(String, String, Vec<ExternalId>)| {
        ids.iter()
            .map(|external| Mapping {
                instance: instance.to_owned(),
                kind: format!("{entity}.{list}"),
                parent_id: parent_id.to_owned(),
                external: external.clone(),
                record_id: id.clone(),
            })
            .collect::<Vec<_>>()
    };
    resolution.sub_records.iter().flat_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_once_and_only_where_they_still_are() {
        let Value::Object(mut doc) = json!({"lines": [{"id": "a"}, {"id": "b", "linked_transactions": [{"id": "x"}]}]}) else { panic!() };
        assert!(fill_pending(&mut doc, r#"["organization_id"]"#, "o"));
        assert!(!fill_pending(&mut doc, r#"["organization_id"]"#, "p"), "somebody filled it since");
        assert!(fill_pending(&mut doc, r#"["lines",{"id":"a"},"item_id"]"#, "i"));
        assert!(!fill_pending(&mut doc, r#"["lines",{"id":"gone"},"item_id"]"#, "i"));
        assert!(fill_pending(&mut doc, r#"["lines",{"id":"b"},"linked_transactions",{"add":true},"id"]"#, "y"));
        assert_eq!(
            Value::Object(doc),
            json!({"lines": [{"id": "a", "item_id": "i"}, {"id": "b", "linked_transactions": [{"id": "x"}, {"id": "y"}]}], "organization_id": "o"})
        );
    }

    #[test]
    fn a_patch_that_speaks_of_a_place_ends_the_wait() {
        let Value::Object(patch) = json!({"organization_id": null, "lines": [{"id": "a", "quantity": 1}]}) else { panic!() };
        assert!(says(&patch, r#"["organization_id"]"#));
        assert!(!says(&patch, r#"["person_id"]"#));
        assert!(!says(&patch, r#"["lines",{"id":"a"},"item_id"]"#));
        assert!(!says(&patch, r#"["lines",{"id":"b"},"item_id"]"#));
    }
}
