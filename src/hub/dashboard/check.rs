//! Limits: how much, how deep, how many.

use serde_json::{Map, Value};

use super::model::Settings;
use crate::hub::user::text_check;
use crate::kernel::{Error, Result};

/// Dashboards of one user, or of one organization.
pub(super) const DASHBOARDS_MAX: usize = 200;
/// Templates of one tenant.
pub(super) const TEMPLATES_MAX: usize = 500;
/// Widgets on one dashboard.
pub(super) const WIDGETS_MAX: usize = 100;
/// KPIs on one dashboard, those of its widgets included.
pub(super) const KPIS_MAX: usize = 200;
/// Alerts of one KPI.
pub(super) const ALERTS_MAX: usize = 10;
/// People that one alert tells.
pub(super) const RECIPIENTS_MAX: usize = 50;
/// Organizations whose data one dashboard shows.
pub(super) const SOURCES_MAX: usize = 100;
/// Widths are in twelfths of the page.
const WIDTH_MAX: u64 = 12;
/// One document, written out.
const DOCUMENT_BYTES_MAX: usize = 64 * 1024;
/// Objects and arrays in one another.
const DOCUMENT_DEPTH_MAX: usize = 16;
/// Watchables of one KPI.
const WATCHABLES_MAX: usize = 20;

/// A document within the limits.
pub(super) fn document(field: &str, value: &Value) -> Result<()> {
    if depth(value) > DOCUMENT_DEPTH_MAX {
        return Err(Error::invalid(field, format!("`{field}` is nested more than {DOCUMENT_DEPTH_MAX} deep")));
    }
    let bytes = value.to_string().len();
    if bytes > DOCUMENT_BYTES_MAX {
        return Err(Error::invalid(field, format!("`{field}` has {bytes} bytes, more than {DOCUMENT_BYTES_MAX}")));
    }
    if has_null_character(value) {
        // PostgreSQL takes no such character in text.
        return Err(Error::invalid(field, format!("`{field}` holds a null character")));
    }
    Ok(())
}

/// The same of an object.
pub(super) fn settings(field: &str, value: &Settings) -> Result<()> {
    document(field, &Value::Object(value.clone()))
}

fn has_null_character(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(items) => items.iter().any(has_null_character),
        Value::Object(members) => members.iter().any(|(name, member)| name.contains('\0') || has_null_character(member)),
        _ => false,
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// How many there may be.
pub(super) fn count(noun: &str, there: usize, max: usize) -> Result<()> {
    if there < max {
        return Ok(());
    }
    Err(Error::conflict(format!("there are {there} {noun} already, and {max} is the most")).hint("remove one first"))
}

/// A name; may be empty where the frontend sends none.
pub(super) fn name(text: &str, length_min: usize) -> Result<String> {
    text_check("name", text, length_min)
}

/// The word for a report or a figure: a path that we hand to Impac!, and a URL for some bolts.
pub(super) fn endpoint(text: &str) -> Result<String> {
    text_check("endpoint", text, 1)
}

/// A width in twelfths, as a number or as text.
pub(super) fn width(value: &Value) -> Result<u8> {
    let number = match value {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    number
        .filter(|width| (1..=WIDTH_MAX).contains(width))
        .and_then(|width| u8::try_from(width).ok())
        .ok_or_else(|| Error::invalid("width", format!("`width` is 1 to {WIDTH_MAX}, not {value}")))
}

/// `{watchable: [{min|max: value}]}`. Values are numbers, or text that is one: what the frontend's form sends.
pub(super) fn targets(targets: &Settings) -> Result<()> {
    let wrong = |message: String| Error::invalid("targets", message).hint("send `{\"<watchable>\": [{\"min\": 100}]}`");
    if targets.len() > WATCHABLES_MAX {
        return Err(wrong(format!("more than {WATCHABLES_MAX} watchables have targets")));
    }
    for (watchable, list) in targets {
        let list = list.as_array().ok_or_else(|| wrong(format!("the targets of `{watchable}` are not a list")))?;
        for target in list {
            let target = target.as_object().ok_or_else(|| wrong(format!("a target of `{watchable}` is not an object")))?;
            for (mode, value) in target.iter().filter(|(mode, _)| matches!(mode.as_str(), "min" | "max")) {
                if number(value).is_none() {
                    return Err(wrong(format!("`{mode}` of `{watchable}` is not a number: {value}")));
                }
            }
        }
    }
    settings("targets", targets)
}

fn number(value: &Value) -> Option<rust_decimal::Decimal> {
    match value {
        Value::Number(number) => {
            number.to_string().parse().ok().or_else(|| rust_decimal::Decimal::from_scientific(&number.to_string()).ok())
        }
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// Are there targets at all? A watchable with an empty list has none.
pub(super) fn any_target(targets: &Map<String, Value>) -> bool {
    targets.values().any(|list| list.as_array().is_some_and(|list| !list.is_empty()))
}

/// Names of watchables.
pub(super) fn watchables(names: &[String]) -> Result<()> {
    if names.len() > WATCHABLES_MAX {
        return Err(Error::invalid("extra_watchables", format!("`extra_watchables` has more than {WATCHABLES_MAX} names")));
    }
    names.iter().try_for_each(|name| text_check("extra_watchables", name, 1).map(drop))
}
