//! Filters, order and piece over a list that the domain gives whole: a dashboard's widgets, an organization's teams. The words
//! mean what they mean in the database (`hub/sql/listing.rs`), and only fields that the resource names can be asked for.

use std::cmp::Ordering;

use serde_json::Value;

use crate::hub::{Filter, ListQuery, Listed, Operator, Wanted};
use crate::kernel::{Error, Result, Timestamp};

/// The longest pattern.
const PATTERN_CHARS_MAX: usize = 200;

/// Those of `items` that are asked for. `fields` are the members of the shown things that may be named.
pub(super) fn pick(items: Vec<Value>, query: &ListQuery, fields: &[&str]) -> Result<Listed<Value>> {
    if query.filters.len() > ListQuery::FILTERS_MAX || query.sort.len() > ListQuery::SORT_MAX {
        return Err(Error::invalid("filter", "there are too many filters or fields to sort by"));
    }
    for name in query.filters.iter().map(|filter| &filter.field).chain(query.sort.iter().map(|sort| &sort.field)) {
        if !fields.contains(&name.as_str()) {
            return Err(Error::invalid(name.as_str(), format!("this list has no field `{name}` to ask for"))
                .hint(format!("use one of: {}", fields.join(", "))));
        }
    }
    let mut picked = Vec::new();
    for item in items {
        let mut fits = true;
        for filter in &query.filters {
            fits &= holds(&item[filter.field.as_str()], filter)?;
        }
        if fits {
            picked.push(item);
        }
    }
    picked.sort_by(|a, b| {
        let orders = query.sort.iter().map(|sort| {
            let (a, b) = (&a[sort.field.as_str()], &b[sort.field.as_str()]);
            match (a.is_null(), b.is_null()) {
                // Nothing stands last, in both directions.
                (true, false) => Ordering::Greater,
                (false, true) => Ordering::Less,
                _ if sort.descending => compare(&text(b), &text(a)),
                _ => compare(&text(a), &text(b)),
            }
        });
        orders.fold(Ordering::Equal, Ordering::then)
    });
    let count = i64::try_from(picked.len()).unwrap_or(i64::MAX);
    let (skip, limit) = (query.skip as usize, query.limit as usize);
    Ok(Listed { items: picked.into_iter().skip(skip).take(limit).collect(), count })
}

/// A plain value as the text that a query would name it by.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn holds(value: &Value, filter: &Filter) -> Result<bool> {
    let wanted: Vec<&str> = match &filter.wanted {
        Wanted::Nothing => Vec::new(),
        Wanted::One(text) => vec![text.as_str()],
        Wanted::Many(texts) => texts.iter().map(String::as_str).collect(),
    };
    let wanted: Vec<&str> = wanted.into_iter().filter(|text| !text.is_empty()).collect();
    let one = || match &filter.wanted {
        Wanted::One(text) => Ok(text.as_str()),
        _ => Err(Error::invalid(filter.field.as_str(), format!("this filter of `{}` takes one value", filter.field))),
    };
    let (shown, empty) = (text(value), value.is_null() || value.as_str() == Some(""));
    let among = || wanted.iter().any(|text| compare(text, &shown) == Ordering::Equal);
    let against = |fits: fn(Ordering) -> bool| Ok(!empty && fits(compare(&shown, one()?)));
    match filter.operator {
        Operator::Is if wanted.is_empty() && !matches!(filter.wanted, Wanted::Many(_)) => Ok(empty),
        Operator::Is | Operator::In => Ok(!empty && among()),
        Operator::Not if wanted.is_empty() => Ok(!empty),
        Operator::Not | Operator::NotIn => Ok(empty || !among()),
        Operator::Greater => against(Ordering::is_gt),
        Operator::AtLeast => against(Ordering::is_ge),
        Operator::Less => against(Ordering::is_lt),
        Operator::AtMost => against(Ordering::is_le),
        Operator::Like => {
            let pattern: Vec<char> = one()?.to_lowercase().chars().collect();
            if pattern.len() > PATTERN_CHARS_MAX {
                return Err(Error::invalid(filter.field.as_str(), format!("a pattern has at most {PATTERN_CHARS_MAX} characters")));
            }
            Ok(!empty && like(&shown.to_lowercase().chars().collect::<Vec<_>>(), &pattern))
        }
    }
}

/// As numbers when both are, as times when both are, else as texts.
fn compare(a: &str, b: &str) -> Ordering {
    if let (Ok(a), Ok(b)) = (a.parse::<i64>(), b.parse::<i64>()) {
        return a.cmp(&b);
    }
    if let (Ok(a), Ok(b)) = (Timestamp::parse(a), Timestamp::parse(b)) {
        return a.cmp(&b);
    }
    a.to_lowercase().cmp(&b.to_lowercase()).then_with(|| a.cmp(b))
}

/// `%` is any text, `_` any character, a backslash takes their meaning away. Looks back to the last `%` only, so that no
/// pattern takes long.
fn like(text: &[char], pattern: &[char]) -> bool {
    let (mut at, mut p) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    while at < text.len() {
        let (literal, width) = match pattern.get(p) {
            Some('\\') if p + 1 < pattern.len() => (Some(pattern[p + 1]), 2),
            Some('%') => {
                back = Some((p + 1, at));
                p += 1;
                continue;
            }
            Some('_') => (None, 1),
            Some(character) => (Some(*character), 1),
            None => (Some('\0'), 0),
        };
        if width > 0 && literal.is_none_or(|literal| literal == text[at]) {
            (at, p) = (at + 1, p + width);
        } else if let Some((after, from)) = back {
            (at, p) = (from + 1, after);
            back = Some((after, from + 1));
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|character| *character == '%')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::hub::Sort;

    fn picked(filters: &[(&str, Wanted)], sort: &[&str]) -> Vec<i64> {
        let items = vec![
            json!({"id": 1, "name": "Ann", "sent": false, "at": "2026-01-01T00:00:00Z"}),
            json!({"id": 2, "name": "ben", "sent": true, "at": null}),
            json!({"id": 10, "name": "", "sent": true, "at": "2026-01-02T00:00:00Z"}),
        ];
        let query = ListQuery {
            filters: filters.iter().map(|(name, wanted)| Filter::read(name, wanted.clone()).unwrap()).collect(),
            sort: sort.iter().map(|text| Sort::read(text)).collect(),
            ..ListQuery::new()
        };
        let listed = pick(items, &query, &["id", "name", "sent", "at"]).unwrap();
        listed.items.iter().filter_map(|item| item["id"].as_i64()).collect()
    }

    #[test]
    fn it_means_what_the_database_means() {
        let one = |text: &str| Wanted::One(text.to_owned());
        let many = |texts: &[&str]| Wanted::Many(texts.iter().map(|text| (*text).to_owned()).collect());
        for (name, wanted, ids) in [
            ("id", one("10"), vec![10]),
            ("id.in", many(&["1", "2"]), vec![1, 2]),
            ("id.in", Wanted::Nothing, vec![]),
            ("id.in", many(&[""]), vec![]),
            ("name", Wanted::Nothing, vec![10]),
            ("name.not", one(""), vec![1, 2]),
            ("id.gt", one("2"), vec![10]),
            ("at.gt", one("2026-01-01T10:00:00+00:00"), vec![10]),
            ("at", Wanted::Nothing, vec![2]),
            ("sent", one("true"), vec![2, 10]),
            ("name.like", one("%N%"), vec![1, 2]),
            ("name.like", one("_en"), vec![2]),
            ("name.like", one("\\%"), vec![]),
        ] {
            assert_eq!(picked(&[(name, wanted)], &[]), ids, "{name}");
        }
        assert_eq!(picked(&[], &["id.desc"]), [10, 2, 1]);
        assert_eq!(picked(&[], &["at.desc"]), [10, 1, 2]);
        let query = ListQuery::new().only("secret", "1");
        assert_eq!(pick(Vec::new(), &query, &["id"]).unwrap_err().field(), Some("secret"));
    }

    #[test]
    fn no_pattern_takes_long() {
        let text: Vec<char> = "a".repeat(200).chars().collect();
        let pattern: Vec<char> = "%a".repeat(100).chars().chain("b".chars()).collect();
        assert!(!like(&text, &pattern));
        assert!(like(&text, &"%a%a%".chars().collect::<Vec<_>>()));
    }
}
