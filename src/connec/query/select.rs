//! `$select`: which fields of a record are shown.

use serde_json::{Map, Value};

use super::expr::Path;

/// What every record shows, whatever is selected: published clients cannot do without.
const META_FIELDS: [&str; 8] = ["id", "code", "status", "created_at", "updated_at", "group_id", "channel_id", "resource_type"];

/// The fields that are asked for, as a tree.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// Everything below here.
    whole: bool,
    fields: Vec<(String, Selection)>,
}

impl Selection {
    pub(crate) fn new(paths: Vec<Path>) -> Self {
        let mut root = Self::default();
        for path in paths {
            root.add(&path);
        }
        root
    }

    /// Selects one more field.
    pub(crate) fn add(&mut self, path: &[String]) {
        let Some((first, rest)) = path.split_first() else {
            self.whole = true;
            return;
        };
        let at = self.fields.iter().position(|(name, _)| name == first).unwrap_or_else(|| {
            self.fields.push((first.clone(), Self::default()));
            self.fields.len() - 1
        });
        self.fields[at].1.add(rest);
    }

    /// Takes out of a shown record what was not asked for. Of lists every element is kept, with its id.
    pub fn apply(&self, record: &mut Value) {
        if let Value::Object(record) = record {
            self.keep(record, &META_FIELDS);
        }
    }

    fn keep(&self, object: &mut Map<String, Value>, always: &[&str]) {
        object.retain(|name, value| match self.fields.iter().find(|(field, _)| field == name) {
            Some((_, below)) => {
                below.narrow(value);
                true
            }
            None => always.contains(&name.as_str()),
        });
    }

    fn narrow(&self, value: &mut Value) {
        if self.whole {
            return;
        }
        match value {
            Value::Object(object) => self.keep(object, &["id"]),
            Value::Array(items) => items.iter_mut().for_each(|item| self.narrow(item)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_not_asked_for_goes_and_ids_stay() {
        let path = |path: &str| path.split('.').map(str::to_owned).collect::<Path>();
        let selection = Selection::new(vec![path("title"), path("lines.quantity"), path("amount"), path("amount.currency")]);
        let mut record = json!({"id": "i", "code": "c", "title": "t", "balance": 5, "amount": {"currency": "USD", "total_amount": 1},
            "lines": [{"id": "l", "quantity": 1, "description": "d"}], "resource_type": "invoices"});
        selection.apply(&mut record);
        assert_eq!(
            record,
            json!({"id": "i", "code": "c", "title": "t", "amount": {"currency": "USD", "total_amount": 1},
                "lines": [{"id": "l", "quantity": 1}], "resource_type": "invoices"})
        );
    }
}
