//! What differs between two states of a record, down to the field and the sub-record.

use std::fmt;

use serde_json::Value;

use crate::connec::model::Change;

/// One field that differs between two states of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// `name`, `email.address`, `lines[<id>].quantity`.
    pub path: String,
    /// Before; `None` when it was not there.
    pub before: Option<Value>,
    /// After; `None` when it is gone.
    pub after: Option<Value>,
}

/// One step of the way to a field.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Step {
    /// Into a field of an object.
    Key(String),
    /// To the sub-record of a list with this id.
    Item(String),
}

/// The way to a field. Steps, not text: fields that no definition knows may have dots and brackets in their names.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub(crate) struct Path(pub(crate) Vec<Step>);

impl Path {
    /// Is this the other one, or on the way to it?
    pub(crate) fn leads_to(&self, other: &Path) -> bool {
        other.0.starts_with(&self.0)
    }

    /// Does a change of the one change the other?
    pub(crate) fn overlaps(&self, other: &Path) -> bool {
        self.leads_to(other) || other.leads_to(self)
    }

    fn then(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(name) if at == 0 => f.write_str(name)?,
                Step::Key(name) => write!(f, ".{name}")?,
                Step::Item(id) => write!(f, "[{id}]")?,
            }
        }
        Ok(())
    }
}

/// A difference with its way, borrowed from the two states.
#[derive(Debug)]
pub(crate) struct FieldChange<'a> {
    pub(crate) path: Path,
    pub(crate) before: Option<&'a Value>,
    pub(crate) after: Option<&'a Value>,
}

impl Change {
    /// The fields that this change made different.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference> {
        if !self.operation.changes_fields() {
            return Vec::new();
        }
        differences(self.before.as_ref(), self.after.as_ref())
    }
}

/// The fields that differ between two documents. Sub-records are compared by their `id`, other lists as a whole.
#[must_use]
pub fn differences(before: Option<&Value>, after: Option<&Value>) -> Vec<Difference> {
    let told = |change: FieldChange<'_>| Difference {
        path: change.path.to_string(),
        before: change.before.cloned(),
        after: change.after.cloned(),
    };
    field_changes(before, after).into_iter().map(told).collect()
}

/// The same with ways in place of texts.
pub(crate) fn field_changes<'a>(before: Option<&'a Value>, after: Option<&'a Value>) -> Vec<FieldChange<'a>> {
    let mut found = Vec::new();
    compare(&Path::default(), before, after, &mut found);
    found
}

fn compare<'a>(path: &Path, before: Option<&'a Value>, after: Option<&'a Value>, found: &mut Vec<FieldChange<'a>>) {
    if before == after {
        return;
    }
    match (before, after) {
        (Some(Value::Object(before)), Some(Value::Object(after))) => {
            let gone = before.keys().filter(|name| !after.contains_key(*name));
            for name in after.keys().chain(gone) {
                compare(&path.then(Step::Key(name.clone())), before.get(name), after.get(name), found);
            }
        }
        // The record itself was made, or taken away: each of its fields is.
        (None, Some(Value::Object(fields))) if path.0.is_empty() => {
            for (name, value) in fields {
                compare(&path.then(Step::Key(name.clone())), None, Some(value), found);
            }
        }
        (Some(Value::Object(fields)), None) if path.0.is_empty() => {
            for (name, value) in fields {
                compare(&path.then(Step::Key(name.clone())), Some(value), None, found);
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) if has_ids(old) && has_ids(new) => {
            let known = found.len();
            let gone = old.iter().filter(|item| item_at(new, id_of(item)).is_none());
            for id in new.iter().chain(gone).filter_map(id_of) {
                let (was, is) = (item_at(old, Some(id)), item_at(new, Some(id)));
                compare(&path.then(Step::Item(id.to_owned())), was.map(|at| &old[at]), is.map(|at| &new[at]), found);
            }
            if found.len() == known {
                // The same sub-records in another order.
                found.push(FieldChange { path: path.clone(), before, after });
            }
        }
        _ => found.push(FieldChange { path: path.clone(), before, after }),
    }
}

/// Where in a list the sub-record with this id is.
pub(crate) fn item_at(items: &[Value], id: Option<&str>) -> Option<usize> {
    items.iter().position(|item| id.is_some() && id_of(item) == id)
}

/// Does every entry of the list have an id, and none the id of another?
fn has_ids(items: &[Value]) -> bool {
    let mut seen = std::collections::HashSet::new();
    !items.is_empty() && items.iter().all(|item| id_of(item).is_some_and(|id| seen.insert(id)))
}

pub(crate) fn id_of(item: &Value) -> Option<&str> {
    item.get("id")?.as_str()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn differences_go_down_to_the_field_and_the_line() {
        let before = json!({"a": 1, "email": {"address": "x", "address2": "y"}, "lines": [{"id": "1", "q": 1}, {"id": "2"}], "gone": true});
        let after = json!({"a": 1, "email": {"address": "z", "address2": "y"}, "lines": [{"id": "1", "q": 2}, {"id": "3"}]});
        let found: Vec<_> = differences(Some(&before), Some(&after)).into_iter().map(|d| d.path).collect();
        assert_eq!(found, ["email.address", "lines[1].q", "lines[3]", "lines[2]", "gone"]);
        assert_eq!(differences(None, Some(&json!({"a": 1, "b": {"c": 2}}))).len(), 2);
        assert_eq!(differences(Some(&json!({"a": 1, "b": {"c": 2}})), None).len(), 2);
        assert!(differences(Some(&before), Some(&before)).is_empty());
    }

    #[test]
    fn another_order_of_the_same_lines_is_a_difference() {
        let (before, after) = (json!({"lines": [{"id": "1"}, {"id": "2"}]}), json!({"lines": [{"id": "2"}, {"id": "1"}]}));
        let found: Vec<_> = differences(Some(&before), Some(&after)).into_iter().map(|d| d.path).collect();
        assert_eq!(found, ["lines"]);
        // Two lines with one id cannot be told apart: the list counts as a whole.
        let twice = json!({"lines": [{"id": "1", "q": 1}, {"id": "1"}]});
        assert_eq!(differences(Some(&before), Some(&twice))[0].path, "lines");
    }
}
