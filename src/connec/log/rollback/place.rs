//! Getting and setting what stands at a path of a document.

use serde_json::{Map, Value};

use crate::connec::log::difference::{Path, Step, id_of, item_at};
use crate::kernel::{Error, Result};

/// Reads `email.address` or `lines[<id>].quantity`.
///
/// # Errors
/// Invalid (field `path`) when it is no path.
pub(super) fn parse(text: &str) -> Result<Path> {
    let wrong = || {
        Error::invalid("path", format!("`{text}` is not the path of a field"))
            .hint("write it as `name`, `email.address` or `lines[<id>].quantity`")
    };
    let mut steps = Vec::new();
    for part in text.split('.') {
        let (name, items) = part.split_once('[').map_or((part, None), |(name, items)| (name, Some(items)));
        if name.is_empty() {
            return Err(wrong());
        }
        steps.push(Step::Key(name.to_owned()));
        if let Some(items) = items {
            for item in items.strip_suffix(']').ok_or_else(wrong)?.split("][") {
                if item.is_empty() || item.contains(['[', ']']) {
                    return Err(wrong());
                }
                steps.push(Step::Item(item.to_owned()));
            }
        }
    }
    Ok(Path(steps))
}

/// What stands there.
pub(super) fn get<'a>(document: Option<&'a Value>, path: &Path) -> Option<&'a Value> {
    path.0.iter().try_fold(document?, |value, step| match step {
        Step::Key(name) => value.as_object()?.get(name),
        Step::Item(id) => {
            let items = value.as_array()?;
            items.get(item_at(items, Some(id))?)
        }
    })
}

/// Puts a value there, or takes away what is there. `model` is a document that has it: a sub-record gets its place in its list
/// from there.
pub(super) fn put(document: &mut Value, path: &Path, value: Option<&Value>, model: Option<&Value>) {
    let Some((last, way)) = path.0.split_last() else {
        if let Some(value) = value {
            *document = value.clone();
        }
        return;
    };
    let mut at = document;
    for (depth, step) in way.iter().enumerate() {
        // Nothing is to be taken from where nothing is.
        if value.is_none() && get(Some(&*at), &Path(vec![step.clone()])).is_none() {
            return;
        }
        let model = get(model, &Path(path.0[..depth].to_vec()));
        at = enter(at, step, &path.0[depth + 1], model);
    }
    match (last, value) {
        (Step::Key(name), Some(value)) => {
            if let Some(fields) = at.as_object_mut() {
                fields.insert(name.clone(), value.clone());
            }
        }
        (Step::Key(name), None) => {
            if let Some(fields) = at.as_object_mut() {
                fields.shift_remove(name);
            }
        }
        (Step::Item(id), value) => {
            let Some(items) = at.as_array_mut() else { return };
            match (item_at(items, Some(id)), value) {
                (Some(place), Some(value)) => items[place] = value.clone(),
                (Some(place), None) => drop(items.remove(place)),
                (None, Some(value)) => {
                    let model = get(model, &Path(way.to_vec()));
                    items.insert(place_of(items, id, model), value.clone());
                }
                (None, None) => {}
            }
        }
    }
}

/// One step down; what is missing on the way is made, of the kind that the next step needs.
fn enter<'a>(at: &'a mut Value, step: &Step, next: &Step, model: Option<&Value>) -> &'a mut Value {
    let empty = || match next {
        Step::Key(_) => Value::Object(Map::new()),
        Step::Item(_) => Value::Array(Vec::new()),
    };
    let fits = |value: &Value| match next {
        Step::Key(_) => value.is_object(),
        Step::Item(_) => value.is_array(),
    };
    let below = match step {
        Step::Key(name) => {
            if !at.is_object() {
                *at = Value::Object(Map::new());
            }
            match at {
                Value::Object(fields) => fields.entry(name.clone()).or_insert_with(empty),
                other => other,
            }
        }
        Step::Item(id) => {
            if !at.is_array() {
                *at = Value::Array(Vec::new());
            }
            match at {
                Value::Array(items) => {
                    let place = item_at(items, Some(id)).unwrap_or_else(|| {
                        let place = place_of(items, id, model);
                        items.insert(place, serde_json::json!({ "id": id }));
                        place
                    });
                    &mut items[place]
                }
                other => other,
            }
        }
    };
    if !fits(below) {
        *below = empty();
    }
    below
}

/// Where a sub-record belongs: behind the nearest of those that stand before it in the model.
fn place_of(items: &[Value], id: &str, model: Option<&Value>) -> usize {
    let order = model.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let Some(own) = item_at(order, Some(id)) else { return items.len() };
    order[..own].iter().rev().find_map(|before| item_at(items, id_of(before))).map_or(0, |place| place + 1)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_are_read_and_shown_the_same() {
        for text in ["name", "email.address", "lines[a-1].quantity", "lines[a].taxes[b].rate", "lines[a]"] {
            assert_eq!(parse(text).unwrap().to_string(), text);
        }
        for wrong in ["", ".", "a..b", "[x]", "a[", "a[]", "a[x", "a[x]y", "a.[x]"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_line_comes_back_to_its_place() {
        let model = json!({"lines": [{"id": "1"}, {"id": "2"}, {"id": "3"}]});
        for (before, after) in [
            (json!({"lines": [{"id": "1"}, {"id": "3"}]}), json!(["1", "2", "3"])),
            (json!({"lines": [{"id": "3"}, {"id": "9"}]}), json!(["2", "3", "9"])),
            (json!({"lines": [{"id": "0"}, {"id": "1"}]}), json!(["0", "1", "2"])),
            (json!({}), json!(["2"])),
        ] {
            let mut document = before;
            put(&mut document, &parse("lines[2]").unwrap(), Some(&json!({"id": "2"})), Some(&model));
            let ids: Vec<_> = document["lines"].as_array().unwrap().iter().map(|line| line["id"].clone()).collect();
            assert_eq!(json!(ids), after);
        }
    }

    #[test]
    fn values_are_set_and_taken_at_any_depth() {
        let mut document = json!({"email": {"address": "x"}, "lines": [{"id": "1", "q": 1}]});
        put(&mut document, &parse("email.address").unwrap(), None, None);
        put(&mut document, &parse("phone.landline").unwrap(), Some(&json!("5")), None);
        put(&mut document, &parse("lines[1].q").unwrap(), Some(&json!(2)), None);
        put(&mut document, &parse("lines[7].q").unwrap(), None, None);
        put(&mut document, &parse("nothing.there").unwrap(), None, None);
        assert_eq!(document, json!({"email": {}, "lines": [{"id": "1", "q": 2}], "phone": {"landline": "5"}}));
    }
}
