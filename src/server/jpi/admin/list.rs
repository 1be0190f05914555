//! Lists of the admin panel: `limit`, `offset`, `order_by=field.asc`, `where[field.operator]=value`, and searches as
//! `terms={"name.like":"%a%","email.like":"%a%"}`, of which any may hold. The answer names the whole's length in
//! `X-Total-Count`. Which fields there are is said by each list of the Hub; others are refused by name.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName};
use serde_json::{Map, Value};

use crate::hub::{Filter, ListQuery, Sort, Wanted};
use crate::kernel::{Error, Result};
use crate::server::jpi::error::JpiError;
use crate::server::nested::{self, QUERY};

/// How many terms one search has at most.
const TERMS_MAX: usize = 8;

/// What a list is asked for.
#[derive(Debug, Default, Clone)]
pub(in crate::server::jpi) struct List {
    /// Filters, the terms of a search among them, order and piece.
    pub(in crate::server::jpi) query: ListQuery,
    /// Everything else, by name.
    pub(super) rest: Map<String, Value>,
}

impl<S: Send + Sync> FromRequestParts<S> for List {
    type Rejection = JpiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, JpiError> {
        Ok(read(parts.uri.query().unwrap_or_default())?)
    }
}

impl List {
    /// A plain parameter's text; empty counts as absent.
    pub(in crate::server::jpi) fn text(&self, name: &str) -> Option<&str> {
        self.rest.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    /// Takes a filter away that the list of the Hub does not know; its single value.
    pub(in crate::server::jpi) fn take(&mut self, field: &str) -> Option<String> {
        let at = self.query.filters.iter().position(|filter| filter.field == field)?;
        match self.query.filters.remove(at).wanted {
            Wanted::One(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }
}

/// The length of the whole, where the admin panel's tables read it.
pub(in crate::server::jpi) fn total(count: i64) -> HeaderMap {
    HeaderMap::from_iter([(HeaderName::from_static("x-total-count"), count.into())])
}

fn read(text: &str) -> Result<List> {
    let mut tree = nested::parse(text, QUERY)?;
    let mut query = ListQuery::new();
    match tree.remove("where") {
        None | Some(Value::Null) => {}
        Some(Value::Object(filters)) => {
            for (field, value) in filters {
                query.filters.push(Filter::read(&field, wanted(&field, value)?)?);
            }
        }
        Some(_) => return Err(Error::invalid("where", "`where` is sent as `where[field]=value`")),
    }
    match tree.remove("order_by") {
        None | Some(Value::Null) => {}
        Some(Value::String(text)) => query.sort.extend(text.split(',').filter(|text| !text.is_empty()).map(Sort::read)),
        Some(_) => return Err(Error::invalid("order_by", "`order_by` is sent as `order_by=field.asc`")),
    }
    if let Some(limit) = number(&mut tree, "limit")? {
        if limit > ListQuery::LIMIT_MAX {
            return Err(Error::invalid("limit", format!("`limit` is at most {}", ListQuery::LIMIT_MAX)).hint("go on with `offset`"));
        }
        query.limit = limit;
    }
    query.skip = number(&mut tree, "offset")?.unwrap_or(0);
    match tree.remove("terms") {
        None | Some(Value::Null) => {}
        Some(Value::String(text)) if text.is_empty() => {}
        Some(Value::String(text)) => query.any = terms(&text)?,
        Some(_) => return Err(Error::invalid("terms", "`terms` is JSON text")),
    }
    Ok(List { query, rest: tree })
}

fn wanted(field: &str, value: Value) -> Result<Wanted> {
    let wrong = || Error::invalid(field, format!("`where[{field}]` takes a value or a list of values"));
    Ok(match value {
        Value::Null => Wanted::Nothing,
        // The panel asks for staff as `where[admin_role.not]=`: no value is meant, and the form has no other way to say so.
        Value::String(text) if text.is_empty() => Wanted::Nothing,
        Value::String(text) => Wanted::One(text),
        Value::Array(items) => {
            Wanted::Many(items.into_iter().map(|item| item.as_str().map(str::to_owned).ok_or_else(wrong)).collect::<Result<_>>()?)
        }
        _ => return Err(wrong()),
    })
}

/// `{"field.operator": "value", …}` as JSON text, which is what `mnoe-admin-panel` sends; or the same as a list of pairs, which
/// `mno-enterprise` reads alike.
fn terms(text: &str) -> Result<Vec<Filter>> {
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Terms {
        Named(Map<String, Value>),
        Pairs(Vec<(String, Value)>),
    }
    let wrong = || Error::invalid("terms", "`terms` is a JSON object of fields and values").hint("send `terms={\"name.like\":\"%a%\"}`");
    let pairs = match serde_json::from_str(text).map_err(|_| wrong())? {
        Terms::Named(fields) => fields.into_iter().collect(),
        Terms::Pairs(pairs) => pairs,
    };
    if pairs.len() > TERMS_MAX {
        return Err(Error::invalid("terms", format!("a search has at most {TERMS_MAX} terms")));
    }
    pairs
        .into_iter()
        .map(|(field, value)| {
            let value = match value {
                Value::String(text) => Value::String(text),
                Value::Number(number) => Value::String(number.to_string()),
                Value::Bool(flag) => Value::String(flag.to_string()),
                Value::Null => Value::Null,
                _ => return Err(wrong()),
            };
            Filter::read(&field, wanted(&field, value)?)
        })
        .collect()
}

fn number(tree: &mut Map<String, Value>, name: &str) -> Result<Option<u32>> {
    match tree.remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.is_empty() => Ok(None),
        Some(Value::String(text)) => {
            text.parse().map(Some).map_err(|_| Error::invalid(name, format!("`{name}` must be a whole number, not `{text}`")))
        }
        Some(_) => Err(Error::invalid(name, format!("`{name}` takes one value"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hub::Operator;

    #[test]
    fn the_panels_lists_are_read() {
        let list = read("limit=10&offset=20&order_by=name.desc&where[admin_role.not]=&where[account_frozen]=false&timestamp=1").unwrap();
        assert_eq!((list.query.limit, list.query.skip), (10, 20));
        assert_eq!(list.query.sort, [Sort { field: "name".into(), descending: true }]);
        assert_eq!(
            list.query.filters,
            [
                Filter { field: "admin_role".into(), operator: Operator::Not, wanted: Wanted::Nothing },
                Filter { field: "account_frozen".into(), operator: Operator::Is, wanted: Wanted::One("false".into()) },
            ]
        );
        assert_eq!(list.text("timestamp"), Some("1"));
    }

    #[test]
    fn a_search_is_fields_with_values_of_which_any_may_hold() {
        for text in ["[[\"id\",7],[\"name.like\",\"%a%\"]]", "{\"id\":7,\"name.like\":\"%a%\"}"] {
            let text: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
            assert_eq!(
                read(&format!("terms={text}")).unwrap().query.any,
                [
                    Filter { field: "id".into(), operator: Operator::Is, wanted: Wanted::One("7".into()) },
                    Filter { field: "name".into(), operator: Operator::Like, wanted: Wanted::One("%a%".into()) },
                ]
            );
        }
        assert_eq!(read("terms={}").unwrap().query.any, []);
    }

    #[test]
    fn what_is_no_list_is_refused_by_name() {
        let many = format!("terms=[{}]", ["[%22a%22,%22b%22]"; 9].join(","));
        for (text, field) in [
            ("limit=many", "limit"),
            ("limit=5000", "limit"),
            ("offset=-1", "offset"),
            ("where=1", "where"),
            ("where[a][b][c]=1", "a"),
            ("where[name.looks]=1", "name.looks"),
            ("order_by[]=name", "order_by"),
            ("terms=name", "terms"),
            ("terms={%22a%22:{}}", "terms"),
            ("terms=[[%22a%22]]", "terms"),
            ("terms=[[%22a%22,[1]]]", "terms"),
            (many.as_str(), "terms"),
        ] {
            assert_eq!(read(text).unwrap_err().field(), Some(field), "{text}");
        }
    }
}
