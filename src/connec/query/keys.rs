//! The keys by which a list is ordered, and what comes after a row in that order.
//!
//! Every order ends with the order of creation, in the direction of its last field, so that it is total and an index serves it
//! both ways. Null comes before everything else going up, and after it going down.

use super::order::OrderBy;
use super::subject::{Key, KeyKind, Reached, keys, reach, record_scope};
use crate::connec::entity::Entity;
use crate::kernel::{Amount, Error, Result};
use crate::store::{Dialect, Param, Value};

/// A key with its direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SortKey {
    key: Key,
    descending: bool,
}

/// A condition of a segment: SQL with at most one `{}` for its value.
struct Step {
    sql: String,
    value: Option<Param>,
}

/// The keys of an order.
pub(crate) fn sort_keys(entity: &Entity, dialect: Dialect, order: &[OrderBy]) -> Result<Vec<SortKey>> {
    let mut found: Vec<SortKey> = Vec::new();
    let scope = record_scope(entity);
    let add = |found: &mut Vec<SortKey>, key: Key, descending: bool| {
        // After the id nothing is equal, and a key that was there already decides nothing.
        if !found.iter().any(|present| present.key.sql == key.sql || present.key.sql == "id") {
            found.push(SortKey { key, descending });
        }
    };
    for by in order {
        let reached = match reach(dialect, &scope, &by.path, "$orderby")? {
            Reached::Subject(subject) => keys(subject),
            Reached::Within { .. } => None,
        };
        let reached = reached.ok_or_else(|| {
            Error::invalid("$orderby", format!("`{}` is in a list, by which records cannot be ordered", by.path.join(".")))
        })?;
        for key in reached {
            add(&mut found, key, by.descending);
        }
    }
    let descending = order.last().is_some_and(|by| by.descending);
    add(&mut found, Key::column("created_at"), descending);
    add(&mut found, Key::column("id"), descending);
    Ok(found)
}

/// The `ORDER BY` list.
pub(crate) fn order_sql(keys: &[SortKey]) -> String {
    let parts = keys.iter().map(|SortKey { key, descending }| {
        // The engines disagree on where nulls go by default.
        let direction = match (descending, key.nullable) {
            (false, false) => "",
            (true, false) => " DESC",
            (false, true) => " ASC NULLS FIRST",
            (true, true) => " DESC NULLS LAST",
        };
        format!("{}{direction}", key.sql)
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// The columns that a cursor is made of.
pub(crate) fn columns_sql(dialect: Dialect, keys: &[SortKey]) -> String {
    let columns = keys.iter().map(|SortKey { key, .. }| match key.kind {
        KeyKind::Number if dialect == Dialect::Postgres => format!("CAST({} AS TEXT)", key.sql),
        _ => key.sql.clone(),
    });
    columns.collect::<Vec<_>>().join(", ")
}

/// The values of a row's key columns, as a cursor holds them.
pub(crate) fn texts_of(values: Vec<Value>) -> Vec<Option<String>> {
    let text = |value| match value {
        Value::Null => None,
        Value::Int(number) => Some(number.to_string()),
        Value::Text(text) => Some(text),
    };
    values.into_iter().map(text).collect()
}

/// Do these values of a cursor fit these keys?
fn fits(dialect: Dialect, key: &Key, text: Option<&str>) -> bool {
    match (key.kind, text) {
        (_, None) => key.nullable,
        (KeyKind::Text, Some(text)) => !text.contains('\0'),
        (KeyKind::Integer, Some(text)) => text.parse::<i64>().is_ok(),
        (KeyKind::Number, Some(text)) if dialect == Dialect::Postgres => text.parse::<Amount>().is_ok(),
        (KeyKind::Number, Some(text)) => text.bytes().all(|byte| byte.is_ascii_graphic()),
    }
}

/// What comes after a row, as conditions whose rows follow each other in the order: first those that are equal in all keys but
/// the last, at the end those that differ in the first. Each is a range that an index serves, which one condition with `OR`
/// would not be. `param` adds a parameter and says its placeholder.
pub(crate) fn segments_after(dialect: Dialect, keys: &[SortKey], values: &[Option<String>]) -> Option<Vec<Segment>> {
    if keys.len() != values.len() || keys.iter().zip(values).any(|(key, value)| !fits(dialect, &key.key, value.as_deref())) {
        return None;
    }
    let step = |key: &Key, operator: &str, value: &str| {
        let value = match key.kind {
            KeyKind::Integer => Param::Int(value.parse().unwrap_or_default()),
            KeyKind::Text | KeyKind::Number => Param::from(value),
        };
        let place = if key.kind == KeyKind::Number { dialect.number_param("{}") } else { "{}".to_owned() };
        Step { sql: format!("{} {operator} {place}", key.sql), value: Some(value) }
    };
    let bare = |key: &Key, condition: &str| Step { sql: format!("{} {condition}", key.sql), value: None };
    let mut segments = Vec::new();
    for (at, (SortKey { key, descending }, value)) in keys.iter().zip(values).enumerate().rev() {
        let ends = match (value, descending) {
            (None, true) => vec![],
            (None, false) => vec![bare(key, "IS NOT NULL")],
            (Some(value), false) => vec![step(key, ">", value)],
            (Some(value), true) if key.nullable => vec![step(key, "<", value), bare(key, "IS NULL")],
            (Some(value), true) => vec![step(key, "<", value)],
        };
        for end in ends {
            let equal = keys[..at].iter().zip(values).map(|(key, value)| match value {
                None => bare(&key.key, "IS NULL"),
                Some(value) => step(&key.key, "=", value),
            });
            segments.push(Segment(equal.chain(std::iter::once(end)).collect()));
        }
    }
    Some(segments)
}

/// A range of rows.
pub(crate) struct Segment(Vec<Step>);

impl Segment {
    /// Is it a range of values, and not only the rows without one?
    pub(crate) fn is_range(&self) -> bool {
        self.0.last().is_some_and(|step| step.value.is_some())
    }

    /// The condition; `param` adds a parameter and says its placeholder.
    pub(crate) fn sql(&self, mut param: impl FnMut(Param) -> String) -> String {
        let parts = self.0.iter().map(|step| match &step.value {
            Some(value) => step.sql.replacen("{}", &param(value.clone()), 1),
            None => step.sql.clone(),
        });
        parts.collect::<Vec<_>>().join(" AND ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connec::entity::Registry;
    use crate::connec::query::parse_order;

    fn shown(order: &str, values: &[Option<&str>]) -> (String, Vec<String>) {
        let entity = Registry::builtin().entity("invoices").unwrap();
        let keys = sort_keys(&entity, Dialect::Sqlite, &parse_order(order).unwrap()).unwrap();
        let values: Vec<_> = values.iter().map(|value| value.map(str::to_owned)).collect();
        let segments = segments_after(Dialect::Sqlite, &keys, &values).unwrap_or_default();
        (order_sql(&keys), segments.iter().map(|segment| segment.sql(|value| format!("{value:?}"))).collect())
    }

    #[test]
    fn an_order_ends_with_the_creation_order_in_its_own_direction() {
        assert_eq!(shown("", &[]).0, "created_at, id");
        assert_eq!(shown("status desc", &[]).0, "status DESC NULLS LAST, created_at DESC, id DESC");
        assert_eq!(shown("created_at desc, status", &[]).0, "created_at DESC, status ASC NULLS FIRST, id");
        assert_eq!(shown("id, status", &[]).0, "id");
    }

    #[test]
    fn what_follows_a_row_is_a_sequence_of_ranges() {
        let after = shown("status desc", &[Some("B"), Some("7"), Some("x")]).1;
        assert_eq!(
            after,
            [
                r#"status = Text("B") AND created_at = Int(7) AND id < Text("x")"#,
                r#"status = Text("B") AND created_at < Int(7)"#,
                r#"status < Text("B")"#,
                "status IS NULL",
            ]
        );
        let after = shown("status", &[None, Some("7"), Some("x")]).1;
        assert_eq!(after[2], "status IS NOT NULL");
        assert!(shown("status", &[None, Some("seven"), Some("x")]).1.is_empty(), "not a time");
    }
}
