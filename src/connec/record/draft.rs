//! What a client wants to write, read and checked before any transaction begins.

use serde_json::{Map, Value};

use crate::connec::entity::{Entity, Unknown, check};
use crate::connec::identity::{ExternalId, Position, ids_of, take_ids};
use crate::connec::query::{Expr, Literal};
use crate::kernel::{Amount, Error, Result};

/// How many alternatives `opts.matching_fields` may name, and how many fields each.
const MATCHING_MAX: usize = 20;

/// A checked record on its way in.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) fields: Map<String, Value>,
    /// `opts.sparse`: do sub-records that the draft leaves out stay?
    pub(crate) sparse: bool,
    /// The record's id as the client wrote it.
    pub(crate) id: DraftId,
    /// Where external ids of sub-records and references stood.
    pub(crate) positions: Vec<Position>,
    /// `opts.matching_fields`: alternatives, each a list of fields that must all be equal.
    pub(crate) matching: Vec<Vec<String>>,
}

/// How a client names the record that it sends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum DraftId {
    /// Not at all.
    #[default]
    None,
    /// By our id, as text.
    Plain(String),
    /// By a list of ids: ours, when it was among them, and those of other systems.
    List(Option<String>, Vec<ExternalId>),
}

impl DraftId {
    fn read(value: Option<Value>) -> Result<Self> {
        match value {
            None | Some(Value::Null) => Ok(Self::None),
            Some(Value::String(id)) if id.is_empty() => Ok(Self::None),
            Some(Value::String(id)) => Ok(Self::Plain(id)),
            Some(list @ Value::Array(_)) => {
                let ids = ids_of("id", &list)?;
                Ok(Self::List(ids.own, ids.external))
            }
            Some(_) => Err(Error::invalid("id", "a record's id is text or a list of ids").hint("leave `id` out of a new record")),
        }
    }

    /// The ids of other systems.
    pub(crate) fn external(&self) -> &[ExternalId] {
        match self {
            Self::List(_, external) => external,
            _ => &[],
        }
    }
}

impl Draft {
    /// Reads a client's record. With `strict`, fields that the definition does not know are refused.
    ///
    /// # Errors
    /// Invalid, with the path of the first field that does not fit.
    pub(crate) fn read(entity: &Entity, mut record: Map<String, Value>, strict: bool) -> Result<Self> {
        let opts = record.shift_remove("opts").unwrap_or_default();
        let id = DraftId::read(record.shift_remove("id"))?;
        let positions = take_ids(&entity.fields, &mut record)?;
        Ok(Self {
            fields: check(entity, record, if strict { Unknown::Refuse } else { Unknown::Keep })?,
            sparse: opts.get("sparse") != Some(&Value::Bool(false)),
            id,
            positions,
            matching: matching_fields(opts.get("matching_fields"))?,
        })
    }

    /// A draft of our own making.
    pub(crate) fn of(fields: Map<String, Value>) -> Self {
        Self { fields, sparse: true, id: DraftId::None, positions: Vec::new(), matching: Vec::new() }
    }

    /// The condition under which a record is the one that is meant; `None` when the draft lacks what it would compare.
    pub(crate) fn matching_filter(&self) -> Option<Expr> {
        let alternative = |fields: &Vec<String>| {
            let parts = fields.iter().map(|field| {
                let path: Vec<String> = field.split(['.', '/']).map(str::to_owned).collect();
                let mut value = self.fields.get(&path[0])?;
                for name in &path[1..] {
                    value = value.get(name)?;
                }
                let literal = match value {
                    Value::String(text) if !text.trim().is_empty() => Literal::Text(text.clone()),
                    Value::Number(_) => Literal::Number(Amount::from_json(value)?),
                    Value::Bool(value) => Literal::Boolean(*value),
                    _ => return None,
                };
                Some(Expr::equals(path, literal))
            });
            parts.collect::<Option<Vec<_>>>().map(Expr::And)
        };
        let alternatives: Vec<Expr> = self.matching.iter().filter_map(alternative).collect();
        (!alternatives.is_empty()).then_some(Expr::Or(alternatives))
    }
}

/// `["reference"]`: all of these. `[["first_name", "last_name"], ["email.address"]]`: all of one of these.
fn matching_fields(value: Option<&Value>) -> Result<Vec<Vec<String>>> {
    let wrong = || {
        Error::invalid("opts.matching_fields", "`opts.matching_fields` must be a list of field names, or a list of such lists")
            .hint("write `[[\"first_name\", \"last_name\"], [\"email.address\"]]`")
    };
    let name = |value: &Value| {
        let text = value.as_str().ok_or_else(wrong)?;
        let fits = !text.is_empty()
            && text.split(['.', '/']).all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'));
        if fits { Ok(text.to_owned()) } else { Err(wrong()) }
    };
    let names = |items: &[Value]| -> Result<Vec<String>> {
        if items.is_empty() || items.len() > MATCHING_MAX { Err(wrong()) } else { items.iter().map(name).collect() }
    };
    match value {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(items)) if items.is_empty() => Ok(Vec::new()),
        Some(Value::Array(items)) if items.iter().all(Value::is_string) => Ok(vec![names(items)?]),
        Some(Value::Array(items)) if items.len() <= MATCHING_MAX => items
            .iter()
            .map(|item| match item {
                Value::Array(inner) => names(inner),
                single => name(single).map(|name| vec![name]),
            })
            .collect(),
        Some(_) => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::connec::entity::Registry;

    fn draft(json: Value) -> Result<Draft> {
        let Value::Object(record) = json else { panic!("an object") };
        Draft::read(&Registry::builtin().entity("people").unwrap(), record, false)
    }

    #[test]
    fn matching_fields_are_alternatives_of_fields_that_must_all_be_equal() {
        let of =
            |fields: Value| draft(json!({"first_name": "Ann", "email": {"address": "a@b"}, "opts": {"matching_fields": fields}})).unwrap();
        assert_eq!(of(json!(["first_name", "last_name"])).matching_filter(), None, "the draft has no last name");
        let Some(Expr::Or(found)) = of(json!([["first_name", "last_name"], ["email.address"]])).matching_filter() else { panic!() };
        assert_eq!(found.len(), 1);
        for wrong in [json!("first_name"), json!([[]]), json!([["a b"]]), json!([5])] {
            assert!(draft(json!({"first_name": "A", "opts": {"matching_fields": wrong}})).is_err());
        }
    }

    #[test]
    fn ids_are_text_or_lists() {
        assert_eq!(draft(json!({"id": "x"})).unwrap().id, DraftId::Plain("x".into()));
        assert_eq!(draft(json!({"id": ""})).unwrap().id, DraftId::None);
        let list = draft(json!({"id": [{"id": 7, "provider": "crm", "realm": "r"}]})).unwrap();
        assert_eq!(list.id.external()[0].id, "7");
        assert_eq!(draft(json!({"id": 5})).unwrap_err().field(), Some("id"));
    }
}
