//! Lists of ids on the wire: `[{"id": "7", "provider": "crm", "realm": "acc-1"}]`.

use serde_json::{Map, Value, json};

use super::OWN_PROVIDER;
use super::mapping::IdIndex;
use crate::connec::entity::{Field, FieldType, find};
use crate::kernel::{Error, Result};

/// How many ids one list may hold.
const IDS_MAX: usize = 50;
/// How long each part of an id may be, in bytes.
const PART_BYTES_MAX: usize = 255;

/// One system's id of a record.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct ExternalId {
    pub(crate) provider: String,
    pub(crate) realm: String,
    pub(crate) id: String,
}

/// A list of ids as it came in: ours, when it was among them, and the others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct WireIds {
    pub(crate) own: Option<String>,
    pub(crate) external: Vec<ExternalId>,
}

/// One step into a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Field(String),
    Index(usize),
}

/// A place in a record where other systems' ids stood.
#[derive(Debug, Clone)]
pub(crate) struct Position {
    /// Where; for a sub-record, the sub-record itself.
    pub(crate) path: Vec<Step>,
    pub(crate) kind: PositionKind,
    pub(crate) ids: Vec<ExternalId>,
}

/// What an id stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PositionKind {
    /// A sub-record of the list with this dotted path.
    SubRecord(String),
    /// A record of that collection, `*` for any.
    Reference(String),
}

/// Takes the lists of ids out of a client's record. Where ours was among them it stays as text; the rest is returned.
///
/// # Errors
/// Invalid, with the path of the list that is none.
pub(crate) fn take_ids(fields: &[Field], record: &mut Map<String, Value>) -> Result<Vec<Position>> {
    let mut found = Vec::new();
    let mut path = Vec::new();
    walk(fields, record, "", &mut path, &mut found)?;
    Ok(found)
}

fn walk(fields: &[Field], object: &mut Map<String, Value>, list: &str, path: &mut Vec<Step>, found: &mut Vec<Position>) -> Result<()> {
    let mut own_id = None;
    for (name, value) in object.iter_mut() {
        let Some(field) = find(fields, name) else { continue };
        match (&field.kind, &mut *value) {
            (FieldType::Id, Value::Array(_)) => {
                own_id = Some(ids_of(&shown(path, name), value)?);
            }
            (FieldType::Reference(target), Value::Array(_)) => {
                let ids = ids_of(&shown(path, name), value)?;
                if ids.own.is_none() && !ids.external.is_empty() {
                    let mut at = path.clone();
                    at.push(Step::Field(name.clone()));
                    found.push(Position { path: at, kind: PositionKind::Reference(target.clone()), ids: ids.external });
                }
                *value = ids.own.map_or(Value::Null, Value::String);
            }
            (FieldType::Object(inner), Value::Object(nested)) => {
                path.push(Step::Field(name.clone()));
                walk(inner, nested, &joined(list, name), path, found)?;
                path.pop();
            }
            (FieldType::List(inner), Value::Array(items)) => {
                path.push(Step::Field(name.clone()));
                for (at, item) in items.iter_mut().enumerate() {
                    if let Value::Object(nested) = item {
                        path.push(Step::Index(at));
                        walk(inner, nested, &joined(list, name), path, found)?;
                        path.pop();
                    }
                }
                path.pop();
            }
            _ => {}
        }
    }
    if let Some(ids) = own_id {
        object.shift_remove("id");
        if let Some(own) = ids.own {
            object.insert("id".to_owned(), Value::String(own));
        }
        if !ids.external.is_empty() {
            found.push(Position { path: path.clone(), kind: PositionKind::SubRecord(list.to_owned()), ids: ids.external });
        }
    }
    // A reference that could not be read as ours is not "cleared": leave what is there until it can be resolved.
    for position in found.iter().filter(|position| matches!(position.kind, PositionKind::Reference(_))) {
        if let Some((Step::Field(name), outer)) = position.path.split_last()
            && outer == path.as_slice()
        {
            object.shift_remove(name);
        }
    }
    Ok(())
}

/// Reads a list of ids.
///
/// # Errors
/// Invalid, with `path`.
pub(crate) fn ids_of(path: &str, value: &Value) -> Result<WireIds> {
    let wrong = |what: &str| {
        Error::invalid(path, format!("`{path}` {what}")).hint("write ids as text, or as `[{\"id\": …, \"provider\": …, \"realm\": …}]`")
    };
    let items = value.as_array().ok_or_else(|| wrong("must be a list of ids"))?;
    if items.len() > IDS_MAX {
        return Err(wrong(&format!("holds {} ids; the limit is {IDS_MAX}", items.len())));
    }
    let mut ids = WireIds::default();
    for item in items {
        let part = |name: &str| -> Result<Option<String>> {
            let text = match item.get(name) {
                None | Some(Value::Null) => return Ok(None),
                Some(Value::String(text)) => text.clone(),
                // Some services number their records.
                Some(Value::Number(number)) => number.to_string(),
                Some(_) => return Err(wrong(&format!("has an entry whose `{name}` is neither text nor a number"))),
            };
            if text.len() > PART_BYTES_MAX || text.contains('\0') {
                return Err(wrong(&format!("has an entry whose `{name}` is longer than {PART_BYTES_MAX} bytes or holds a zero character")));
            }
            Ok(Some(text))
        };
        if !item.is_object() {
            return Err(wrong("must hold objects"));
        }
        // "Known to the app, not pushed yet" has no id: it says nothing that we could keep.
        let Some(id) = part("id")?.filter(|id| !id.is_empty()) else { continue };
        let provider = part("provider")?.filter(|provider| !provider.is_empty()).ok_or_else(|| wrong("has an entry without `provider`"))?;
        if provider == OWN_PROVIDER {
            ids.own = Some(id);
        } else {
            ids.external.push(ExternalId { provider, realm: part("realm")?.unwrap_or_default(), id });
        }
    }
    Ok(ids)
}

/// Renders every id and reference of a record as a list: ours first.
pub(crate) fn render(fields: &[Field], object: &mut Map<String, Value>, channel: &str, index: &IdIndex) {
    for (name, value) in object.iter_mut() {
        let Some(field) = find(fields, name) else { continue };
        match (&field.kind, &mut *value) {
            (FieldType::Id | FieldType::Reference(_), Value::String(id)) => *value = list_of(id, channel, index),
            (FieldType::Object(inner), Value::Object(nested)) => render(inner, nested, channel, index),
            (FieldType::List(inner), Value::Array(items)) => {
                for item in items.iter_mut().filter_map(Value::as_object_mut) {
                    render(inner, item, channel, index);
                }
            }
            _ => {}
        }
    }
}

/// One id with all that it is known by.
pub(crate) fn list_of(id: &str, channel: &str, index: &IdIndex) -> Value {
    let own = json!({"id": id, "provider": OWN_PROVIDER, "realm": channel});
    let others = index.of(id).iter().map(|mapping| {
        let mut entry = json!({"id": mapping.external.id, "provider": mapping.external.provider, "realm": mapping.external.realm});
        if !mapping.instance.is_empty() {
            entry["group_id"] = mapping.instance.clone().into();
        }
        entry
    });
    std::iter::once(own).chain(others).collect()
}

fn joined(list: &str, name: &str) -> String {
    if list.is_empty() { name.to_owned() } else { format!("{list}.{name}") }
}

fn shown(path: &[Step], name: &str) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Field(name) if text.is_empty() => text.push_str(name),
            Step::Field(name) => text.push_str(&format!(".{name}")),
            Step::Index(at) => text.push_str(&format!("[{at}]")),
        }
    }
    joined(&text, name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connec::entity::Registry;

    fn taken(json: Value) -> Result<(Value, Vec<Position>)> {
        let Value::Object(mut record) = json else { panic!("an object") };
        let positions = take_ids(&Registry::builtin().entity("invoices").unwrap().fields, &mut record)?;
        Ok((Value::Object(record), positions))
    }

    #[test]
    fn ours_stays_as_text_and_the_others_are_taken_out() {
        let (record, positions) = taken(json!({
            "organization_id": [{"id": 47, "provider": "crm", "realm": "r"}],
            "person_id": [{"id": "p1", "provider": "connec", "realm": "org-1"}, {"id": "9", "provider": "crm", "realm": "r"}],
            "lines": [{"id": [{"id": "l1", "provider": "connec"}, {"id": "5", "provider": "crm"}], "quantity": 1}, {"quantity": 2}],
        }))
        .unwrap();
        assert_eq!(record, json!({"person_id": "p1", "lines": [{"quantity": 1, "id": "l1"}, {"quantity": 2}]}));
        let kinds: Vec<_> = positions.iter().map(|position| (position.kind.clone(), position.ids[0].id.clone())).collect();
        assert_eq!(
            kinds,
            [(PositionKind::Reference("organizations".into()), "47".to_owned()), (PositionKind::SubRecord("lines".into()), "5".to_owned())]
        );
    }

    #[test]
    fn lists_that_are_no_ids_are_refused_with_their_place() {
        for (json, path) in [
            (json!({"organization_id": ["x"]}), "organization_id"),
            (json!({"lines": [{}, {"item_id": [{"id": "1"}]}]}), "lines[1].item_id"),
            (json!({"organization_id": [{"id": {}, "provider": "a"}]}), "organization_id"),
        ] {
            assert_eq!(taken(json).unwrap_err().field(), Some(path));
        }
    }
}
