//! Queries: `filter[…]`, `sort[]`, `limit`, `skip`, and the few names beside them.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use serde_json::{Map, Value};

use super::error::MnoeError;
use crate::hub::{Filter, ListQuery, Sort, Wanted};
use crate::kernel::{Error, Result};
use crate::server::nested::{self, QUERY};

/// What a caller asks for.
#[derive(Debug, Default)]
pub(super) struct Query {
    /// Filters, order and piece.
    pub(super) list: ListQuery,
    /// Everything else, by name.
    rest: Map<String, Value>,
}

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = MnoeError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, MnoeError> {
        Ok(read(parts.uri.query().unwrap_or_default())?)
    }
}

impl Query {
    /// A plain parameter's text; empty counts as absent.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.rest.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    /// Is a parameter `true`? `include_acl?` is the name of one.
    pub(super) fn flag(&self, name: &str) -> bool {
        matches!(self.text(name), Some("true" | "1"))
    }

    /// Takes a filter away that the list itself does not know, because the face answers it; its single value.
    pub(super) fn take_filter(&mut self, field: &str) -> Option<Wanted> {
        let at = self.list.filters.iter().position(|filter| filter.field == field)?;
        Some(self.list.filters.remove(at).wanted)
    }
}

fn read(text: &str) -> Result<Query> {
    let mut tree = nested::parse(text, QUERY)?;
    let mut list = ListQuery::new();
    // The admin panel says `where` where the Ruby client says `filter`.
    for name in ["filter", "where"] {
        match tree.remove(name) {
            None | Some(Value::Null) => {}
            Some(Value::Object(filters)) => {
                for (field, value) in filters {
                    let wanted = wanted(name, &field, value)?;
                    list.filters.push(Filter::read(&field, wanted)?);
                }
            }
            Some(_) => return Err(Error::invalid(name, format!("`{name}` is sent as `{name}[field]=value`"))),
        }
    }
    match tree.remove("sort") {
        None | Some(Value::Null) => {}
        Some(Value::String(text)) => list.sort.extend(text.split(',').filter(|text| !text.is_empty()).map(Sort::read)),
        Some(Value::Array(items)) => {
            for item in items {
                let Value::String(text) = item else { return Err(Error::invalid("sort", "`sort` is sent as `sort[]=field.asc`")) };
                list.sort.push(Sort::read(&text));
            }
        }
        Some(_) => return Err(Error::invalid("sort", "`sort` is sent as `sort[]=field.asc`")),
    }
    if let Some(limit) = number(&mut tree, "limit")? {
        if limit > ListQuery::LIMIT_MAX {
            return Err(Error::invalid("limit", format!("`limit` is at most {}", ListQuery::LIMIT_MAX)).hint("go on with `skip`"));
        }
        list.limit = limit;
    }
    list.skip = number(&mut tree, "skip")?.unwrap_or(0);
    Ok(Query { list, rest: tree })
}

fn wanted(name: &str, field: &str, value: Value) -> Result<Wanted> {
    let wrong = || Error::invalid(field, format!("`{name}[{field}]` takes a value or a list of values"));
    Ok(match value {
        Value::Null => Wanted::Nothing,
        Value::String(text) => Wanted::One(text),
        Value::Array(items) => Wanted::Many(
            items
                .into_iter()
                .map(|item| match item {
                    Value::String(text) => Ok(text),
                    _ => Err(wrong()),
                })
                .collect::<Result<_>>()?,
        ),
        _ => return Err(wrong()),
    })
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
    fn a_query_is_read_as_the_ruby_client_writes_it() {
        let query = read(
            "filter%5Bstatus.in%5D%5B%5D=staged&filter%5Bstatus.in%5D%5B%5D=pending&filter%5Btoken%5D&include_acl%3F=true&limit=1&skip=20&sort%5B%5D=created_at.desc&sort%5B%5D=name.asc",
        )
        .unwrap();
        assert_eq!(
            query.list.filters,
            [
                Filter { field: "status".into(), operator: Operator::In, wanted: Wanted::Many(vec!["staged".into(), "pending".into()]) },
                Filter { field: "token".into(), operator: Operator::Is, wanted: Wanted::Nothing },
            ]
        );
        assert_eq!(
            query.list.sort,
            [Sort { field: "created_at".into(), descending: true }, Sort { field: "name".into(), descending: false }]
        );
        assert_eq!((query.list.limit, query.list.skip), (1, 20));
        assert!(query.flag("include_acl?") && !query.flag("include"));
    }

    #[test]
    fn the_admin_panels_words_are_understood() {
        let query = read("where[admin_role.not]=&where[name.like]=%25a%25&sort=name.desc,id.asc").unwrap();
        assert_eq!(
            query.list.filters,
            [
                Filter { field: "admin_role".into(), operator: Operator::Not, wanted: Wanted::One(String::new()) },
                Filter { field: "name".into(), operator: Operator::Like, wanted: Wanted::One("%a%".into()) },
            ]
        );
        assert_eq!(query.list.sort.len(), 2);
    }

    #[test]
    fn what_is_no_query_is_refused_by_name() {
        for (text, field) in [
            ("limit=many", "limit"),
            ("limit=-1", "limit"),
            ("limit=1001", "limit"),
            ("skip=99999999999", "skip"),
            ("filter=1", "filter"),
            ("filter[a][b]=1", "a"),
            ("filter[a.b]=1", "a.b"),
            ("sort[a]=1", "sort"),
            ("limit[]=1", "limit"),
        ] {
            assert_eq!(read(text).unwrap_err().field(), Some(field), "{text}");
        }
    }
}
