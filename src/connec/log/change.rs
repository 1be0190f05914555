//! The log as people and apps read it: what changed, when, by whom, from what to what.

use serde_json::Value;

use crate::connec::model::Change;
use crate::connec::{Connec, sql};
use crate::hub::{Action, Credential};
use crate::kernel::{Error, Page, PageRequest, Result};

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

impl Connec {
    /// A page of an organization's log, oldest first: all of it, one collection's, or one record's.
    ///
    /// # Errors
    /// Invalid for an unknown collection or a cursor that is none; what the IDM says.
    pub async fn change_list(
        &self,
        credential: &Credential,
        scope: &str,
        entity: Option<&str>,
        record: Option<&str>,
        page: &PageRequest,
    ) -> Result<Page<Change>> {
        let grant = self.authorize(credential, scope, Action::ReadData, entity).await?;
        if let Some(entity) = entity {
            self.registry().entity(entity)?;
        } else if record.is_some() {
            return Err(Error::invalid("id", "the changes of one record need its collection too"));
        }
        let channel = grant.organization.uid;
        let (entity, record) = (entity.map(str::to_owned), record.map(str::to_owned));
        let request = page.clone();
        let changes = self.db().read(move |tx| sql::change::list(tx, &channel, entity.as_deref(), record.as_deref(), &request)).await?;
        Ok(Page::of(changes, page, |change| change.seq.to_string()))
    }
}

impl Change {
    /// The fields that this change made different.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference> {
        differences(self.before.as_ref(), self.after.as_ref())
    }
}

/// The fields that differ between two documents. Sub-records are compared by their `id`, other lists as a whole.
#[must_use]
pub fn differences(before: Option<&Value>, after: Option<&Value>) -> Vec<Difference> {
    let mut found = Vec::new();
    compare("", before, after, &mut found);
    found
}

fn compare(path: &str, before: Option<&Value>, after: Option<&Value>, found: &mut Vec<Difference>) {
    if before == after {
        return;
    }
    match (before, after) {
        (Some(Value::Object(before)), Some(Value::Object(after))) => {
            let gone = before.keys().filter(|name| !after.contains_key(*name));
            for name in after.keys().chain(gone) {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                compare(&path, before.get(name), after.get(name), found);
            }
        }
        // The record itself was made: each of its fields is new.
        (None, Some(Value::Object(after))) if path.is_empty() => {
            for (name, value) in after {
                compare(name, None, Some(value), found);
            }
        }
        (Some(Value::Array(before)), Some(Value::Array(after))) if has_ids(before) && has_ids(after) => {
            let find = |items: &'_ [Value], id: &str| items.iter().position(|item| id_of(item) == Some(id));
            let gone = before.iter().filter_map(id_of).filter(|id| find(after, id).is_none());
            for id in after.iter().filter_map(id_of).chain(gone) {
                let (old, new) = (find(before, id).map(|at| &before[at]), find(after, id).map(|at| &after[at]));
                compare(&format!("{path}[{id}]"), old, new, found);
            }
        }
        _ => found.push(Difference { path: path.to_owned(), before: before.cloned(), after: after.cloned() }),
    }
}

fn has_ids(items: &[Value]) -> bool {
    !items.is_empty() && items.iter().all(|item| id_of(item).is_some())
}

fn id_of(item: &Value) -> Option<&str> {
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
        assert!(differences(Some(&before), Some(&before)).is_empty());
    }
}
