//! Does an incoming record fit its definition?
//!
//! [`check`] turns what a client sent into what we keep: known fields are checked by type (errors name the field's path),
//! unknown fields are kept, fields that clients only echo are dropped, and "clear this" (`""` or `null`) becomes `null`,
//! which merging takes as removal. Amounts keep their digits.

use serde_json::{Map, Value};

use super::STATUSES_COMMON;
use super::definition::{Entity, Field, FieldType, Rule, find};
use crate::kernel::{Amount, Error, Result, Timestamp};

/// How deep a record may nest.
const DEPTH_MAX: usize = 16;
/// How many sub-records one list may hold.
const LIST_ITEMS_MAX: usize = 5_000;
/// The largest amount, in ten-thousandths: 100 trillion, so that sums of the ledger stay far from the end of 64 bits.
const AMOUNT_E4_MAX: i64 = 1_000_000_000_000_000_000;

/// Fields of the answer that clients send back; they are ours to set.
const META_FIELDS: [&str; 7] = ["id", "opts", "created_at", "updated_at", "group_id", "channel_id", "resource_type"];

/// What becomes of fields that the definition does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// They are kept, and returned.
    Keep,
    /// The record is refused.
    Refuse,
}

/// The record as it is to be merged: see the module's documentation.
///
/// # Errors
/// Invalid, with the path of the first field that does not fit.
pub fn check(entity: &Entity, record: Map<String, Value>, unknown: Unknown) -> Result<Map<String, Value>> {
    let mut kept = Map::with_capacity(record.len());
    for (name, value) in record {
        match name.as_str() {
            meta if META_FIELDS.contains(&meta) => {}
            "code" => {
                let code = id_text(&name, value)?;
                kept.insert(name, code);
            }
            "status" => {
                let status = status_value(entity, value)?;
                kept.insert(name, status);
            }
            _ => {
                if let Some(value) = field_value(&entity.fields, &name, &name, value, 0, unknown)? {
                    kept.insert(name, value);
                }
            }
        }
    }
    Ok(kept)
}

/// Does the merged record have what its entity requires, and do its entity's rules hold?
///
/// # Errors
/// Invalid, with the first field that is missing, or the rule that does not hold.
pub fn required_check(entity: &Entity, record: &Map<String, Value>) -> Result<()> {
    entity.required.iter().try_for_each(|path| present_check(record, path, ""))?;
    entity.rules.iter().try_for_each(|rule| rule_check(entity, rule, record))
}

/// Within objects and lists, a field is required where those are there.
fn present_check(object: &Map<String, Value>, path: &[String], before: &str) -> Result<()> {
    let Some((name, rest)) = path.split_first() else { return Ok(()) };
    let at = if before.is_empty() { name.clone() } else { format!("{before}.{name}") };
    match (object.get(name), rest) {
        (Some(Value::Object(inner)), [_, ..]) => present_check(inner, rest, &at),
        (Some(Value::Array(items)), [_, ..]) => items.iter().enumerate().try_for_each(|(index, item)| match item {
            Value::Object(item) => present_check(item, rest, &format!("{at}[{index}]")),
            _ => Ok(()),
        }),
        (_, [_, ..]) => Ok(()),
        (value, []) => {
            let blank = match value {
                None | Some(Value::Null) => true,
                Some(Value::String(text)) => text.trim().is_empty(),
                Some(_) => false,
            };
            if blank { Err(Error::invalid(&at, format!("`{at}` can't be blank"))) } else { Ok(()) }
        }
    }
}

fn rule_check(entity: &Entity, rule: &Rule, record: &Map<String, Value>) -> Result<()> {
    let items = |list: &str| record.get(list).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    match rule {
        Rule::Some(list) if items(list).is_empty() => {
            Err(Error::invalid(list, format!("`{list}` needs at least one entry in each record of {}", entity.name)))
        }
        Rule::Some(_) => Ok(()),
        Rule::Balanced { list, left, right } => {
            let sum_of = |name: &str| items(list).iter().filter_map(|item| Amount::from_json(item.get(name)?)).sum::<Amount>();
            let (left_sum, right_sum) = (sum_of(left), sum_of(right));
            if left_sum == right_sum {
                return Ok(());
            }
            Err(Error::invalid(list, format!("`{list}` does not balance: {left} {left_sum}, {right} {right_sum}"))
                .hint(format!("the sums of `{left}` and `{right}` over `{list}` must be equal")))
        }
    }
}

/// The value to keep; `None` when the field is read-only.
fn field_value(fields: &[Field], name: &str, path: &str, value: Value, depth: usize, unknown: Unknown) -> Result<Option<Value>> {
    if depth > DEPTH_MAX {
        return Err(Error::invalid(path, format!("the record nests deeper than {DEPTH_MAX} levels")));
    }
    let Some(field) = find(fields, name) else {
        if unknown == Unknown::Refuse {
            return Err(Error::invalid(path, format!("`{path}` is not a field that this organization's tenant knows")).hint(
                "fields that the definition does not know are refused here; an operator can add them with `mno connec entity apply`",
            ));
        }
        any_check(path, &value, depth)?;
        return Ok(Some(value));
    };
    if field.read_only {
        return Ok(None);
    }
    if value.is_null() {
        return Ok(Some(value));
    }
    let wrong = |expected: &str| Err(Error::invalid(path, format!("`{path}` must be {expected}, not {}", shown(&value))));
    match &field.kind {
        FieldType::Text | FieldType::Country => match value {
            Value::String(_) => any_check(path, &value, depth).map(|()| Some(value)),
            _ => wrong("text"),
        },
        FieldType::Amount => number(path, &value, "a number", |_| true),
        FieldType::Integer => number(path, &value, "a whole number", |amount| amount.decimal().fract().is_zero()),
        FieldType::Boolean => match value {
            Value::Bool(_) => Ok(Some(value)),
            Value::String(ref text) => match text.as_str() {
                "" => Ok(Some(Value::Null)),
                "true" => Ok(Some(Value::Bool(true))),
                "false" => Ok(Some(Value::Bool(false))),
                _ => wrong("`true` or `false`"),
            },
            _ => wrong("`true` or `false`"),
        },
        FieldType::Date => match &value {
            Value::String(text) if text.is_empty() => Ok(Some(Value::Null)),
            // Kept as sent: the day that counts is the sender's own, and converting to UTC could move it.
            Value::String(text) if Timestamp::parse(text).is_ok() => Ok(Some(value)),
            _ => wrong("a date such as `2026-01-31`"),
        },
        FieldType::Datetime => match &value {
            Value::String(text) if text.is_empty() => Ok(Some(Value::Null)),
            Value::String(text) => match Timestamp::parse(text) {
                Ok(instant) => Ok(Some(Value::String(instant.to_string()))),
                Err(_) => wrong("a time such as `2026-01-31T10:00:00Z`"),
            },
            _ => wrong("a time such as `2026-01-31T10:00:00Z`"),
        },
        FieldType::Enum { values, open } => match &value {
            Value::String(text) if text.is_empty() => Ok(Some(Value::Null)),
            Value::String(text) if values.contains(text) || (*open && text_is_clean(text)) => Ok(Some(value)),
            _ => wrong(&format!("one of {}", values.join(", "))),
        },
        FieldType::Id | FieldType::Reference(_) => id_text(path, value).map(Some),
        FieldType::Object(fields) => match value {
            Value::Object(object) => object_value(fields, path, object, depth, unknown).map(Some),
            _ => wrong("an object"),
        },
        FieldType::List(fields) => match value {
            Value::Array(items) => list_value(fields, path, items, depth, unknown).map(Some),
            _ => wrong("a list"),
        },
        FieldType::Any => any_check(path, &value, depth).map(|()| Some(value)),
    }
}

fn object_value(fields: &[Field], path: &str, object: Map<String, Value>, depth: usize, unknown: Unknown) -> Result<Value> {
    let mut kept = Map::with_capacity(object.len());
    for (name, value) in object {
        if let Some(value) = field_value(fields, &name, &format!("{path}.{name}"), value, depth + 1, unknown)? {
            kept.insert(name, value);
        }
    }
    Ok(Value::Object(kept))
}

fn list_value(fields: &[Field], path: &str, items: Vec<Value>, depth: usize, unknown: Unknown) -> Result<Value> {
    if items.len() > LIST_ITEMS_MAX {
        return Err(Error::invalid(path, format!("`{path}` holds {} entries; the limit is {LIST_ITEMS_MAX}", items.len())));
    }
    let kept = items.into_iter().enumerate().map(|(at, item)| match item {
        Value::Object(object) => object_value(fields, &format!("{path}[{at}]"), object, depth + 1, unknown),
        other => Err(Error::invalid(format!("{path}[{at}]"), format!("`{path}[{at}]` must be an object, not {}", shown(&other)))),
    });
    kept.collect::<Result<Vec<_>>>().map(Value::Array)
}

/// A number, also as text (PHP clients send that); kept as a JSON number with the digits that came.
fn number(path: &str, value: &Value, expected: &str, fits: impl Fn(Amount) -> bool) -> Result<Option<Value>> {
    if value.as_str() == Some("") {
        return Ok(Some(Value::Null));
    }
    let digits = match value {
        Value::Number(number) => Some(number.as_str().to_owned()),
        Value::String(text) => Some(text.trim().to_owned()),
        _ => None,
    };
    let kept = digits.and_then(|digits| {
        let amount: Amount = digits.parse().ok()?;
        let in_range = amount.to_e4().is_some_and(|e4| e4.abs() <= AMOUNT_E4_MAX);
        // Reading the digits as JSON keeps them; it refuses what JSON does not know, such as a leading `+` or `.`.
        (in_range && fits(amount)).then(|| serde_json::from_str(&digits).unwrap_or_else(|_| amount.to_json()))
    });
    kept.map(Some).ok_or_else(|| Error::invalid(path, format!("`{path}` must be {expected}, not {}", shown(value))))
}

/// An id: text, or a number that some connectors send; `""` clears.
fn id_text(path: &str, value: Value) -> Result<Value> {
    match value {
        Value::String(text) if text.is_empty() => Ok(Value::Null),
        Value::String(text) if text.len() <= 255 && text_is_clean(&text) => Ok(Value::String(text)),
        Value::Number(number) => Ok(Value::String(number.to_string())),
        Value::Null => Ok(Value::Null),
        other => Err(Error::invalid(path, format!("`{path}` must be an id, not {}", shown(&other)))),
    }
}

fn status_value(entity: &Entity, value: Value) -> Result<Value> {
    match &value {
        Value::Null => Ok(Value::Null),
        Value::String(text) if text.is_empty() => Ok(Value::Null),
        Value::String(text)
            if (entity.statuses.is_empty() && text.len() <= 64 && text_is_clean(text))
                || entity.statuses.contains(text)
                || STATUSES_COMMON.contains(&text.as_str()) =>
        {
            Ok(value)
        }
        _ => Err(Error::invalid("status", format!("`status` must be one of {}, not {}", entity.statuses.join(", "), shown(&value)))),
    }
}

/// What the definition does not know is kept, within the limits of what both databases can hold.
fn any_check(path: &str, value: &Value, depth: usize) -> Result<()> {
    if depth > DEPTH_MAX {
        return Err(Error::invalid(path, format!("the record nests deeper than {DEPTH_MAX} levels")));
    }
    match value {
        Value::String(text) if !text_is_clean(text) => Err(Error::invalid(path, format!("`{path}` contains a NUL character"))),
        Value::Number(_) if Amount::from_json(value).is_none() => {
            Err(Error::invalid(path, format!("`{path}` is a number that cannot be kept exactly"))
                .hint("use a decimal number of at most 28 digits"))
        }
        Value::Array(items) => items.iter().enumerate().try_for_each(|(at, item)| any_check(&format!("{path}[{at}]"), item, depth + 1)),
        Value::Object(object) => object.iter().try_for_each(|(name, item)| any_check(&format!("{path}.{name}"), item, depth + 1)),
        _ => Ok(()),
    }
}

/// PostgreSQL cannot hold a NUL in text.
fn text_is_clean(text: &str) -> bool {
    !text.contains('\0')
}

/// The value as an error shows it: short.
fn shown(value: &Value) -> String {
    match value {
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        other => {
            let text = other.to_string();
            match text.char_indices().nth(60) {
                Some((end, _)) => format!("`{}…`", &text[..end]),
                None => format!("`{text}`"),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Registry;
    use super::*;

    fn checked(entity: &str, json: &str) -> Result<String> {
        let Value::Object(record) = serde_json::from_str(json).unwrap() else { panic!("an object") };
        let entity = Registry::builtin().entity(entity).unwrap();
        check(&entity, record, Unknown::Keep).map(|kept| Value::Object(kept).to_string())
    }

    #[test]
    fn amounts_keep_every_digit_and_unknown_fields_stay() {
        let json = r#"{"amount":{"total_amount":12345678901234.5600},"x_custom":{"deep":[1.10,"a"]}}"#;
        assert_eq!(checked("invoices", json).unwrap(), json);
        assert_eq!(checked("invoices", r#"{"balance":"12.50"}"#).unwrap(), r#"{"balance":12.50}"#);
    }

    #[test]
    fn empty_text_clears_what_is_not_text() {
        assert_eq!(
            checked("items", r#"{"start_date":"","sale_account_id":"","status":"","weight":"","name":""}"#).unwrap(),
            r#"{"start_date":null,"sale_account_id":null,"status":null,"weight":null,"name":""}"#
        );
    }

    #[test]
    fn what_clients_echo_is_dropped() {
        assert_eq!(
            checked("people", r#"{"id":"x","created_at":"y","channel_id":"z","opts":{"sparse":false},"last_name":"Li"}"#).unwrap(),
            r#"{"last_name":"Li"}"#
        );
    }

    #[test]
    fn wrong_types_name_the_path() {
        for (entity, json, path) in [
            ("people", r#"{"birth_date":"soon"}"#, "birth_date"),
            ("people", r#"{"first_name":{}}"#, "first_name"),
            ("invoices", r#"{"lines":[{},{"unit_price":{"net_amount":"a lot"}}]}"#, "lines[1].unit_price.net_amount"),
            ("invoices", r#"{"lines":[5]}"#, "lines[0]"),
            ("invoices", r#"{"type":"CREDITOR"}"#, "type"),
            ("invoices", r#"{"status":"LOST"}"#, "status"),
            ("invoices", r#"{"balance":1e400}"#, "balance"),
            ("invoices", r#"{"x":{"y":[1e400]}}"#, "x.y[0]"),
            ("invoices", "{\"title\":\"a\\u0000b\"}", "title"),
            ("time_activities", r#"{"hours":1.5}"#, "hours"),
        ] {
            let error = checked(entity, json).unwrap_err();
            assert_eq!(error.field(), Some(path), "{json}: {error}");
        }
    }

    #[test]
    fn a_strict_tenant_refuses_what_the_definition_does_not_know() {
        let entity = Registry::builtin().entity("invoices").unwrap();
        let strict = |json: &str| {
            let Value::Object(record) = serde_json::from_str(json).unwrap() else { panic!("an object") };
            check(&entity, record, Unknown::Refuse).map_err(|error| error.field().unwrap_or_default().to_owned())
        };
        assert!(strict(r#"{"title":"a","status":"DRAFT","code":"X","lines":[{"id":"1","unit_price":{"net_amount":1}}]}"#).is_ok());
        assert_eq!(strict(r#"{"titel":"a"}"#), Err("titel".into()));
        assert_eq!(strict(r#"{"lines":[{},{"unit_price":{"net":1}}]}"#), Err("lines[1].unit_price.net".into()));
    }

    #[test]
    fn journals_balance_or_are_refused() {
        let journals = Registry::builtin().entity("journals").unwrap();
        let verdict = |json: &str| {
            let Value::Object(record) = serde_json::from_str(json).unwrap() else { panic!("an object") };
            required_check(&journals, &record).map_err(|error| error.field().unwrap_or_default().to_owned())
        };
        let line = r#"{"account_id":"a","debit":0.3},{"account_id":"b","credit":0.1},{"account_id":"c","credit":0.2}"#;
        assert_eq!(verdict(&format!(r#"{{"transaction_date":"2026-01-01","lines":[{line}]}}"#)), Ok(()));
        assert_eq!(verdict(r#"{"transaction_date":"2026-01-01","lines":[{"account_id":"a","debit":1}]}"#), Err("lines".into()));
        assert_eq!(verdict(r#"{"transaction_date":"2026-01-01","lines":[{"debit":1}]}"#), Err("lines[0].account_id".into()));
        assert_eq!(verdict(r#"{"lines":[]}"#), Err("transaction_date".into()));
    }
}
