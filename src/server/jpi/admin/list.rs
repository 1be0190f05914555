//! Lists of the admin panel: `limit`, `offset`, `order_by=field.asc`, `where[field.operator]=value`, and searches as
//! `terms=[["name.like","%a%"],["email.like","%a%"]]`, of which any may hold. The answer names the whole's length in
//! `X-Total-Count`. Which fields there are is said by each list of the Hub; others are refused by name.

use std::collections::HashSet;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName};
use serde_json::{Map, Value};

use crate::hub::{Filter, ListQuery, Listed, Sort, Wanted};
use crate::kernel::{Error, Result};
use crate::server::jpi::error::JpiError;
use crate::server::nested::{self, QUERY};

/// How many terms one search has at most.
const TERMS_MAX: usize = 8;

/// What a list is asked for.
#[derive(Debug, Default, Clone)]
pub(in crate::server::jpi) struct List {
    /// Filters, order and piece.
    pub(in crate::server::jpi) query: ListQuery,
    /// A search: rows for which any of these holds.
    pub(super) terms: Option<Vec<Filter>>,
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

    /// Asks the Hub: once, or once for each term of a search, whose rows come together without doubles.
    pub(in crate::server::jpi) async fn run<T, F>(&self, id_of: impl Fn(&T) -> i64, ask: impl Fn(ListQuery) -> F) -> Result<Listed<T>>
    where
        F: Future<Output = Result<Listed<T>>>,
    {
        let Some(terms) = &self.terms else { return ask(self.query.clone()).await };
        let (mut seen, mut items) = (HashSet::new(), Vec::new());
        for term in terms {
            let mut query = self.query.clone();
            query.filters.push(term.clone());
            items.extend(ask(query).await?.items.into_iter().filter(|item| seen.insert(id_of(item))));
        }
        Ok(Listed::all(items))
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
    let terms = match tree.remove("terms") {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) if text.is_empty() => None,
        Some(Value::String(text)) => Some(terms(&text)?),
        Some(_) => return Err(Error::invalid("terms", "`terms` is JSON text")),
    };
    Ok(List { query, terms, rest: tree })
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

/// `[["field.operator", "value"], …]`, as JSON text.
fn terms(text: &str) -> Result<Vec<Filter>> {
    let wrong = || Error::invalid("terms", "`terms` is a JSON list of pairs").hint("send `terms=[[\"name.like\",\"%a%\"]]`");
    let pairs: Vec<(String, Value)> = serde_json::from_str(text).map_err(|_| wrong())?;
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
    fn a_search_is_pairs_of_which_any_may_hold() {
        let list = read("terms=%5B%5B%22name.like%22%2C%22%25a%25%22%5D%2C%5B%22id%22%2C7%5D%5D").unwrap();
        assert_eq!(
            list.terms.unwrap(),
            [
                Filter { field: "name".into(), operator: Operator::Like, wanted: Wanted::One("%a%".into()) },
                Filter { field: "id".into(), operator: Operator::Is, wanted: Wanted::One("7".into()) },
            ]
        );
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
            ("terms={}", "terms"),
            ("terms=[[%22a%22]]", "terms"),
            ("terms=[[%22a%22,[1]]]", "terms"),
            (many.as_str(), "terms"),
        ] {
            assert_eq!(read(text).unwrap_err().field(), Some(field), "{text}");
        }
    }
}
