//! Does an incoming record fit its definition?
//!
//! [`check`] turns what a client sent into what we keep: known fields are checked by type (errors name the field's path),
//! unknown fields are kept, fields that clients only echo are dropped, and "clear this" (`""` or `null`) becomes `null`,
//! which merging takes as removal. Amounts keep their digits.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::STATUSES_COMMON;
use super::definition::{Entity, Field, FieldType, Rule, find};
use crate::kernel::{Amount, Date, Error, Result, Timestamp};

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

/// How many mistakes of one record are told at once.
const MISTAKES_MAX: usize = 20;

/// The record as it is to be merged: see the module's documentation.
///
/// # Errors
/// Invalid, with the path of each field that does not fit (the first 20): see [`Error::others`].
pub fn check(entity: &Entity, record: Map<String, Value>, unknown: Unknown) -> Result<Map<String, Value>> {
    let mut checker = Checker { unknown, mistakes: Vec::new() };
    let mut kept = Map::with_capacity(record.len());
    for (name, value) in record {
        let value = match name.as_str() {
            meta if META_FIELDS.contains(&meta) => None,
            "code" => checker.told(id_text(&name, value)),
            "status" => checker.told(status_value(entity, value)),
            _ => checker.field(&entity.fields, &name, &name, value, 0),
        };
        if let Some(value) = value {
            kept.insert(name, value);
        }
        if checker.has_enough() {
            break;
        }
    }
    Error::of_all(checker.mistakes).map_or(Ok(kept), Err)
}

/// Does the merged record have what its entity requires, and do its entity's rules hold?
///
/// # Errors
/// Invalid, with each field that is missing and each rule that does not hold (the first 20).
pub fn required_check(entity: &Entity, record: &Map<String, Value>) -> Result<()> {
    let mut mistakes = Vec::new();
    entity.required.iter().for_each(|path| present_check(record, path, "", &mut mistakes));
    mistakes.extend(entity.rules.iter().filter_map(|rule| rule_check(entity, rule, record).err()));
    mistakes.truncate(MISTAKES_MAX);
    Error::of_all(mistakes).map_or(Ok(()), Err)
}

/// Within objects and lists, a field is required where those are there.
fn present_check(object: &Map<String, Value>, path: &[String], before: &str, mistakes: &mut Vec<Error>) {
    let Some((name, rest)) = path.split_first() else { return };
    let at = || if before.is_empty() { name.clone() } else { format!("{before}.{name}") };
    match (object.get(name), rest) {
        (Some(Value::Object(inner)), [_, ..]) => present_check(inner, rest, &at(), mistakes),
        (Some(Value::Array(items)), [_, ..]) => {
            for (index, item) in items.iter().enumerate() {
                if mistakes.len() >= MISTAKES_MAX {
                    return;
                }
                if let Value::Object(item) = item {
                    present_check(item, rest, &format!("{}[{index}]", at()), mistakes);
                }
            }
        }
        (_, [_, ..]) => {}
        (value, []) => {
            let blank = match value {
                None | Some(Value::Null) => true,
                Some(Value::String(text)) => text.trim().is_empty(),
                Some(_) => false,
            };
            if blank {
                mistakes.push(Error::invalid(at(), format!("`{}` can't be blank", at())));
            }
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

/// Goes through one record and notes what does not fit.
struct Checker {
    unknown: Unknown,
    mistakes: Vec<Error>,
}

impl Checker {
    /// What was found of one value; a mistake is noted.
    fn told<T>(&mut self, found: Result<T>) -> Option<T> {
        found.map_err(|mistake| self.mistakes.push(mistake)).ok()
    }

    fn has_enough(&self) -> bool {
        self.mistakes.len() >= MISTAKES_MAX
    }

    /// The value to keep; `None` when the field is read-only, or does not fit.
    fn field(&mut self, fields: &[Field], name: &str, path: &str, value: Value, depth: usize) -> Option<Value> {
        if depth > DEPTH_MAX {
            return self.told(Err(Error::invalid(path, format!("the record nests deeper than {DEPTH_MAX} levels"))));
        }
        let Some(field) = find(fields, name) else {
            if self.unknown == Unknown::Refuse {
                let hint =
                    "fields that the definition does not know are refused here; an operator can add them with `mno connec entity apply`";
                let mistake = Error::invalid(path, format!("`{path}` is not a field that this organization's tenant knows"));
                return self.told(Err(mistake.hint(hint)));
            }
            return self.told(any_check(path, &value, depth)).map(|()| value);
        };
        if field.read_only {
            return None;
        }
        match (&field.kind, value) {
            (_, Value::Null) => Some(Value::Null),
            (FieldType::Object(fields), Value::Object(object)) => Some(self.object(fields, path, object, depth)),
            (FieldType::List(fields), Value::Array(items)) => self.list(fields, path, items, depth),
            (kind, value) => self.told(plain_value(kind, path, value, depth)),
        }
    }

    fn object(&mut self, fields: &[Field], path: &str, object: Map<String, Value>, depth: usize) -> Value {
        let mut kept = Map::with_capacity(object.len());
        for (name, value) in object {
            if let Some(value) = self.field(fields, &name, &format!("{path}.{name}"), value, depth + 1) {
                kept.insert(name, value);
            }
            if self.has_enough() {
                break;
            }
        }
        Value::Object(kept)
    }

    fn list(&mut self, fields: &[Field], path: &str, items: Vec<Value>, depth: usize) -> Option<Value> {
        if items.len() > LIST_ITEMS_MAX {
            let message = format!("`{path}` holds {} entries; the limit is {LIST_ITEMS_MAX}", items.len());
            return self.told(Err(Error::invalid(path, message)));
        }
        let has_ids = fields.iter().any(|field| field.kind == FieldType::Id);
        let mut ids = HashSet::new();
        let mut kept = Vec::with_capacity(items.len());
        for (at, item) in items.into_iter().enumerate() {
            if self.has_enough() {
                break;
            }
            let Value::Object(object) = item else {
                let message = format!("`{path}[{at}]` must be an object, not {}", shown(&item));
                self.mistakes.push(Error::invalid(format!("{path}[{at}]"), message));
                continue;
            };
            let item = self.object(fields, &format!("{path}[{at}]"), object, depth + 1);
            if let Some(id) = item["id"].as_str().filter(|_| has_ids)
                && !ids.insert(id.to_owned())
            {
                self.mistakes.push(twice(path, at, id));
            }
            kept.push(item);
        }
        Some(Value::Array(kept))
    }
}

/// Does a list name one of its sub-records twice?
///
/// # Errors
/// Invalid, with the path of the second.
pub(crate) fn ids_check(fields: &[Field], record: &Map<String, Value>) -> Result<()> {
    fn walk(fields: &[Field], object: &Map<String, Value>, before: &str) -> Result<()> {
        for (name, value) in object {
            let Some(field) = find(fields, name) else { continue };
            let path = format!("{before}{name}");
            match (&field.kind, value) {
                (FieldType::Object(inner), Value::Object(nested)) => walk(inner, nested, &format!("{path}."))?,
                (FieldType::List(inner), Value::Array(items)) => {
                    let mut ids = HashSet::new();
                    for (at, item) in items.iter().enumerate() {
                        let Value::Object(item) = item else { continue };
                        let id = item.get("id").and_then(Value::as_str).filter(|_| field.kind.has_own_ids());
                        if let Some(id) = id.filter(|id| !ids.insert((*id).to_owned())) {
                            return Err(twice(&path, at, id));
                        }
                        walk(inner, item, &format!("{path}[{at}]."))?;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
    walk(fields, record, "")
}

fn twice(list: &str, at: usize, id: &str) -> Error {
    let place = format!("{list}[{at}].id");
    Error::invalid(&place, format!("`{place}`: another entry of `{list}` is `{id}` already"))
        .hint("name each entry once; leave `id` out of new ones")
}

/// The value of a field that is neither an object nor a list.
fn plain_value(kind: &FieldType, path: &str, value: Value, depth: usize) -> Result<Value> {
    let wrong = |expected: &str| Err(Error::invalid(path, format!("`{path}` must be {expected}, not {}", shown(&value))));
    match kind {
        FieldType::Text | FieldType::Country => match value {
            Value::String(_) => any_check(path, &value, depth).map(|()| value),
            _ => wrong("text"),
        },
        FieldType::Amount => number(path, &value, "a number", |_| true),
        FieldType::Integer => number(path, &value, "a whole number", |amount| amount.decimal().fract().is_zero()),
        FieldType::Boolean => match value {
            Value::Bool(_) => Ok(value),
            Value::String(ref text) => match text.as_str() {
                "" => Ok(Value::Null),
                "true" => Ok(Value::Bool(true)),
                "false" => Ok(Value::Bool(false)),
                _ => wrong("`true` or `false`"),
            },
            _ => wrong("`true` or `false`"),
        },
        FieldType::Date => match &value {
            Value::String(text) if text.is_empty() => Ok(Value::Null),
            // Kept as sent: the day that counts is the sender's own, and converting to UTC could move it.
            Value::String(text) if day_is_plain(text) && Timestamp::parse(text).is_ok() => Ok(value),
            _ => wrong("a date such as `2026-01-31`"),
        },
        FieldType::Datetime => match &value {
            Value::String(text) if text.is_empty() => Ok(Value::Null),
            Value::String(text) => match Timestamp::parse(text) {
                // Years of more or fewer digits would be kept as text that does not sort as time does.
                Ok(instant) if day_is_plain(&instant.to_string()) => Ok(Value::String(instant.to_string())),
                _ => wrong("a time such as `2026-01-31T10:00:00Z`"),
            },
            _ => wrong("a time such as `2026-01-31T10:00:00Z`"),
        },
        FieldType::Enum { values, open } => match &value {
            Value::String(text) if text.is_empty() => Ok(Value::Null),
            Value::String(text) if values.contains(text) || (*open && text_is_clean(text)) => Ok(value),
            _ => wrong(&format!("one of {}", values.join(", "))),
        },
        FieldType::Id | FieldType::Reference(_) => id_text(path, value),
        FieldType::Object(_) => wrong("an object"),
        FieldType::List(_) => wrong("a list"),
        FieldType::Any => any_check(path, &value, depth).map(|()| value),
    }
}

/// Does the text begin with a day as `2026-01-31`, and is there nothing after it, or a time? Filters, orders and reports take
/// the first ten characters as the day, so ISO 8601's other forms (`20260131`, `+002026-01-31`, `2026-W05-6`) are not taken.
fn day_is_plain(text: &str) -> bool {
    let is_plain = |day: &str| {
        let is_digit = |at: &usize| day.as_bytes()[*at].is_ascii_digit();
        day.bytes().enumerate().all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { is_digit(&at) })
    };
    text.get(..10).is_some_and(|day| is_plain(day) && day.parse::<Date>().is_ok())
        && text.get(10..).is_some_and(|rest| rest.is_empty() || rest.starts_with(['T', 't', ' ']))
}

/// A number, also as text (PHP clients send that); kept as a JSON number with the digits that came.
fn number(path: &str, value: &Value, expected: &str, fits: impl Fn(Amount) -> bool) -> Result<Value> {
    let digits = match value {
        Value::Number(number) => number.as_str().to_owned(),
        Value::String(text) if text.is_empty() => return Ok(Value::Null),
        Value::String(text) => json_digits(text.trim()),
        _ => String::new(),
    };
    let wrong = || Error::invalid(path, format!("`{path}` must be {expected}, not {}", shown(value)));
    // Reading the digits as JSON keeps them, and says whether this is a number at all.
    let Ok(number @ Value::Number(_)) = serde_json::from_str::<Value>(&digits) else { return Err(wrong()) };
    let Ok(amount) = digits.parse::<Amount>() else {
        return Err(Error::invalid(path, format!("`{path}` is a number that cannot be kept exactly: {}", shown(value)))
            .hint("use a decimal number of at most 28 digits"));
    };
    if amount.to_e4().is_none_or(|e4| e4.abs() > AMOUNT_E4_MAX) {
        return Err(Error::invalid(path, format!("`{path}` is too large: {}", shown(value))).hint("the limit is 100 trillion either way"));
    }
    if fits(amount) { Ok(number) } else { Err(wrong()) }
}

/// The digits of a number in text, as JSON writes numbers: without a `+` or zeros before it, and with a digit on each side of the
/// point. What is no number stays what it is.
fn json_digits(text: &str) -> String {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = digits.find(['e', 'E']).map_or((digits, ""), |at| digits.split_at(at));
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(whole, fraction)| (whole, Some(fraction)));
    let all_digits = format!("{whole}{}", fraction.unwrap_or_default());
    if all_digits.is_empty() || !all_digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.to_owned();
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        rest => rest,
    };
    let point = fraction.filter(|fraction| !fraction.is_empty()).map(|fraction| format!(".{fraction}")).unwrap_or_default();
    format!("{sign}{whole}{point}{exponent}")
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
            ("invoices", r#"{"lines":[{"id":"a"},{"id":"b"},{"id":"a"}]}"#, "lines[2].id"),
        ] {
            let error = checked(entity, json).unwrap_err();
            assert_eq!(error.field(), Some(path), "{json}: {error}");
        }
    }

    #[test]
    fn every_mistake_is_told_up_to_a_limit() {
        let json = r#"{"type":"FOO","status":"BAR","title":5,"lines":[{"quantity":"x","unit_price":{"net_amount":true}},7]}"#;
        let error = checked("invoices", json).unwrap_err();
        let fields: Vec<_> = std::iter::once(&error).chain(error.others()).map(|error| error.field().unwrap()).collect();
        assert_eq!(fields, ["type", "status", "title", "lines[0].quantity", "lines[0].unit_price.net_amount", "lines[1]"]);
        let error = checked("invoices", &format!(r#"{{"lines":[{}]}}"#, vec!["1"; 100].join(","))).unwrap_err();
        assert_eq!(error.others().len(), MISTAKES_MAX - 1);
        let entity = Registry::builtin().entity("journals").unwrap();
        let Value::Object(journal) = serde_json::json!({"lines": [{"debit": 1}, {"credit": 2}]}) else { panic!("an object") };
        let error = required_check(&entity, &journal).unwrap_err();
        let fields: Vec<_> = std::iter::once(&error).chain(error.others()).map(|error| error.field().unwrap()).collect();
        assert_eq!(fields, ["transaction_date", "lines[0].account_id", "lines[1].account_id", "lines"]);
    }

    #[test]
    fn dates_begin_with_their_day_as_it_is_compared() {
        for day in ["2026-01-31", "2026-01-31T23:00:00-10:00", "2026-01-31 10:00:00", "2026-01-31T10:00:00Z", "2026-01-31t10:00:00.5+01:00"]
        {
            assert!(checked("people", &format!(r#"{{"birth_date":"{day}"}}"#)).is_ok(), "{day}");
        }
        for day in [
            "20260131",
            "20260131T100000Z",
            "+002026-01-31",
            "-002026-01-31",
            "2026-W05-6",
            "2026-031",
            "2026-02-30",
            "2026-1-31",
            "2026-01-31Zulu",
        ] {
            let error = checked("people", &format!(r#"{{"birth_date":"{day}"}}"#)).unwrap_err();
            assert_eq!(error.field(), Some("birth_date"), "{day}");
        }
        // Times are put into UTC, in whatever form they come, as long as their year has four digits there.
        let lead = |time: &str| checked("people", &format!(r#"{{"lead_conversion_date":"{time}"}}"#));
        assert!(lead("20260131T100000Z").unwrap().contains("2026-01-31T10:00:00Z"));
        assert!(lead("-000001-01-31T10:00:00Z").is_err());
    }

    #[test]
    fn numbers_in_text_keep_their_digits() {
        for (sent, kept) in [
            ("007.10", "7.10"),
            ("1.100", "1.100"),
            ("+5", "5"),
            (".50", "0.50"),
            ("5.", "5"),
            ("-0.0", "-0.0"),
            ("000", "0"),
            ("1.50e2", "1.50e+2"),
        ] {
            assert_eq!(checked("invoices", &format!(r#"{{"balance":"{sent}"}}"#)).unwrap(), format!(r#"{{"balance":{kept}}}"#), "{sent}");
        }
        for (sent, says) in [
            ("100000000000001", "too large"),
            ("1e400", "exactly"),
            (r#""0x1f""#, "must be"),
            (r#"".""#, "must be"),
            (r#""1 2""#, "must be"),
            (r#""0-5""#, "must be"),
        ] {
            let error = checked("invoices", &format!(r#"{{"balance":{sent}}}"#)).unwrap_err();
            assert!(error.message().contains(says), "{sent}: {error}");
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
