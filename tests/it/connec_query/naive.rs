//! What a filter and an order mean, said once more without SQL.

use std::cmp::Ordering;

use mno::connec::Record;
use mno::connec::entity::{Entity, Field, FieldType};
use mno::connec::query::{Expr, Function, Literal, Operator, OrderBy, Path, Pattern, PatternPart, Place, Term};
use mno::kernel::{Amount, Timestamp};
use serde_json::Value;

/// A field of one record, by what its definition says that it holds.
#[derive(Clone)]
enum Held {
    Text(Option<String>),
    Day(Option<String>),
    Ms(i64),
    Number(Option<Amount>),
    Whole(Option<i64>),
    Unknown(Option<Value>),
    List(Vec<Value>),
}

#[derive(Clone)]
struct Scope<'a> {
    variable: Option<String>,
    value: Value,
    fields: &'a [Field],
}

pub(super) struct Naive<'a> {
    record: &'a Record,
    scopes: Vec<Scope<'a>>,
}

fn kind<'a>(fields: &'a [Field], name: &str) -> Option<&'a FieldType> {
    fields.iter().find(|field| field.name == name).map(|field| &field.kind)
}

fn text(value: Option<&Value>) -> Option<String> {
    value.and_then(Value::as_str).map(str::to_owned)
}

fn number(value: Option<&Value>) -> Option<Amount> {
    value.filter(|value| value.is_number()).and_then(Amount::from_json)
}

fn literal_number(literal: &Literal) -> Option<Amount> {
    match literal {
        Literal::Number(amount) => Some(*amount),
        Literal::Text(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn ordered(ordering: Option<Ordering>, operator: Operator) -> bool {
    match (ordering, operator) {
        (None, operator) => operator == Operator::NotEqual,
        (Some(ordering), Operator::Equal) => ordering == Ordering::Equal,
        (Some(ordering), Operator::NotEqual) => ordering != Ordering::Equal,
        (Some(ordering), Operator::Greater) => ordering == Ordering::Greater,
        (Some(ordering), Operator::GreaterOrEqual) => ordering != Ordering::Less,
        (Some(ordering), Operator::Less) => ordering == Ordering::Less,
        (Some(ordering), Operator::LessOrEqual) => ordering != Ordering::Greater,
    }
}

fn has_shape(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|(have, want)| if want == b'0' { have.is_ascii_digit() } else { have == want })
}

fn first(text: &str, count: usize) -> String {
    text.chars().take(count).collect()
}

impl<'a> Naive<'a> {
    pub(super) fn new(record: &'a Record, entity: &'a Entity) -> Self {
        let scope = Scope { variable: None, value: Value::Object(record.doc.clone()), fields: &entity.fields };
        Self { record, scopes: vec![scope] }
    }

    fn column(&self, name: &str) -> Option<Held> {
        Some(match name {
            "id" | "_id" => Held::Text(Some(self.record.id.to_string())),
            "code" | "status" => Held::Text(Some(self.record.text(name).to_owned())),
            "created_at" => Held::Ms(self.record.created_at.as_ms()),
            "updated_at" => Held::Ms(self.record.updated_at.as_ms()),
            _ => return None,
        })
    }

    /// Every occurrence of a field in a scope: several when it is in a list's elements.
    fn held(&self, scope: &Scope<'a>, path: &[String]) -> Vec<(Held, &'a [Field])> {
        if let (None, [name]) = (&scope.variable, path)
            && let Some(column) = self.column(name)
        {
            return vec![(column, &[])];
        }
        let (mut value, mut fields, mut of) = (Some(&scope.value), scope.fields, None);
        for (at, name) in path.iter().enumerate() {
            of = kind(fields, name);
            value = value.and_then(|value| value.as_object()?.get(name));
            fields = of.map_or(&[][..], FieldType::fields);
            if let (Some(FieldType::List(inner)), true) = (of, at + 1 < path.len()) {
                let items = value.and_then(Value::as_array).cloned().unwrap_or_default().into_iter();
                let scopes = items.map(|value| Scope { variable: Some(String::new()), value, fields: inner });
                return scopes.flat_map(|scope| self.held(&scope, &path[at + 1..])).collect();
            }
        }
        let held = match of {
            Some(FieldType::Amount | FieldType::Integer) => Held::Number(number(value)),
            Some(FieldType::Date) => Held::Day(text(value).map(|text| first(&text, 10))),
            Some(FieldType::List(_)) => Held::List(value.and_then(Value::as_array).cloned().unwrap_or_default()),
            Some(FieldType::Any) | None => Held::Unknown(value.cloned()),
            Some(FieldType::Boolean | FieldType::Datetime | FieldType::Object(_)) => panic!("not generated"),
            Some(_) => Held::Text(text(value)),
        };
        vec![(held, fields)]
    }

    fn scope(&self, variable: Option<&str>) -> Scope<'a> {
        self.scopes.iter().rev().find(|scope| scope.variable.as_deref() == variable).cloned().unwrap()
    }

    fn any(&self, term: &Term, test: impl Fn(Held) -> bool) -> bool {
        let scope = self.scope(term.variable.as_deref());
        self.held(&scope, &term.path).into_iter().any(|(held, _)| test(applied(term, held)))
    }

    pub(super) fn holds(&mut self, expr: &Expr) -> bool {
        match expr {
            Expr::And(parts) => parts.iter().all(|part| self.holds(part)),
            Expr::Or(parts) => parts.iter().any(|part| self.holds(part)),
            Expr::Not(part) => !self.holds(part),
            Expr::Compare { term, operator, literal } => self.any(term, |held| compare(&held, *operator, literal)),
            Expr::In { term, literals } => self.any(term, |held| {
                literals.iter().any(|literal| {
                    let either = matches!((&held, literal), (Held::Unknown(value), Literal::Text(_))
                        if literal_number(literal).is_some_and(|wanted| number(value.as_ref()) == Some(wanted)));
                    either || compare(&held, Operator::Equal, literal)
                })
            }),
            Expr::Match { term, pattern } => self.any(term, |held| held.text().is_some_and(|text| matches_pattern(&text, pattern))),
            Expr::Holds { place, term, text: wanted } => self.any(term, |held| {
                held.text().is_some_and(|text| match place {
                    Place::Anywhere => text.contains(wanted),
                    Place::Start => text.starts_with(wanted),
                    Place::End => text.ends_with(wanted),
                })
            }),
            Expr::Elements { all, list, variable, condition } => {
                let scope = self.scope(list.variable.as_deref());
                let occurrences = self.held(&scope, &list.path);
                occurrences.into_iter().any(|(held, fields)| {
                    let items = match held {
                        Held::List(items) | Held::Unknown(Some(Value::Array(items))) => items,
                        _ => vec![],
                    };
                    let Some(condition) = condition else { return !items.is_empty() };
                    let mut so = items.into_iter().map(|value| {
                        self.scopes.push(Scope { variable: Some(variable.clone()), value, fields });
                        let so = self.holds(condition);
                        self.scopes.pop();
                        so
                    });
                    if *all { so.all(|so| so) } else { so.any(|so| so) }
                })
            }
        }
    }

    fn keys(&self, path: &Path) -> Vec<Key> {
        let held = self.held(&self.scopes[0], path).into_iter().map(|(held, _)| held).next().unwrap();
        match held {
            Held::Text(text) | Held::Day(text) => vec![Key::Text(text)],
            Held::Ms(ms) => vec![Key::Whole(ms)],
            Held::Number(amount) => vec![Key::Number(amount)],
            Held::Unknown(value) => vec![Key::Number(number(value.as_ref())), Key::Text(text(value.as_ref()))],
            Held::Whole(_) | Held::List(_) => panic!("not generated"),
        }
    }
}

impl Held {
    fn text(&self) -> Option<String> {
        match self {
            Self::Text(text) | Self::Day(text) => text.clone(),
            Self::Unknown(value) => text(value.as_ref()),
            _ => None,
        }
    }
}

fn applied(term: &Term, mut held: Held) -> Held {
    for function in term.functions.iter().rev() {
        let text = match &held {
            Held::Ms(ms) => Some(Timestamp::from_ms(*ms).to_string()),
            other => other.text(),
        };
        let is_time = |text: &String| has_shape(&first(text, 19), "0000-00-00T00:00:00");
        let day = text.clone().map(|text| first(&text, 10)).filter(|day| has_shape(day, "0000-00-00"));
        let part = |text: Option<String>, from: usize, to: usize| Held::Whole(text.map(|text| text[from..to].parse().unwrap()));
        held = match function {
            Function::Lower => Held::Text(text.map(|text| text.to_ascii_lowercase())),
            Function::Upper => Held::Text(text.map(|text| text.to_ascii_uppercase())),
            Function::Length => Held::Whole(text.map(|text| i64::try_from(text.chars().count()).unwrap())),
            Function::Date => Held::Day(day),
            Function::Year => part(day, 0, 4),
            Function::Month => part(day, 5, 7),
            Function::Day => part(day, 8, 10),
            Function::Hour => part(text.filter(is_time), 11, 13),
            Function::Minute => part(text.filter(is_time), 14, 16),
            Function::Second => part(text.filter(is_time), 17, 19),
        };
    }
    held
}

fn compare(held: &Held, operator: Operator, literal: &Literal) -> bool {
    if *literal == Literal::Null {
        let empty = match held {
            Held::Text(text) => text.as_deref().unwrap_or_default().is_empty(),
            Held::Day(text) => text.is_none(),
            Held::Ms(_) => false,
            Held::Number(amount) => amount.is_none(),
            Held::Whole(number) => number.is_none(),
            Held::Unknown(value) => matches!(value, None | Some(Value::Null)) || text(value.as_ref()).is_some_and(|text| text.is_empty()),
            Held::List(items) => items.is_empty(),
        };
        return empty == (operator == Operator::Equal);
    }
    let ordering = match (held, literal) {
        (Held::Text(text), Literal::Text(value)) => text.as_ref().map(|text| text.cmp(value)),
        (Held::Text(text), Literal::Number(value)) => text.as_ref().map(|text| text.cmp(&value.to_string())),
        (Held::Day(day), Literal::Text(value)) => day.as_ref().map(|day| day.cmp(&first(value, 10))),
        (Held::Ms(ms), Literal::Text(value)) => {
            let asked = Timestamp::parse(value).unwrap().as_ms();
            let same_second = ms.div_euclid(1000) == asked.div_euclid(1000);
            return match operator {
                Operator::Greater => *ms > asked,
                Operator::GreaterOrEqual => *ms >= asked,
                Operator::Less => *ms < asked,
                Operator::LessOrEqual => *ms < asked || same_second,
                Operator::Equal => same_second,
                Operator::NotEqual => !same_second,
            };
        }
        (Held::Number(amount), literal) => amount.map(|amount| amount.cmp(&literal_number(literal).unwrap())),
        (Held::Whole(number), literal) => {
            number.map(|number| number.to_string().parse::<Amount>().unwrap().cmp(&literal_number(literal).unwrap()))
        }
        (Held::Unknown(value), Literal::Number(wanted)) => number(value.as_ref()).map(|amount| amount.cmp(wanted)),
        (Held::Unknown(value), Literal::Text(wanted)) => text(value.as_ref()).map(|text| text.cmp(wanted)),
        (Held::Unknown(value), Literal::Boolean(wanted)) => value.as_ref().and_then(Value::as_bool).map(|value| value.cmp(wanted)),
        _ => panic!("not generated"),
    };
    ordered(ordering, operator)
}

fn matches_pattern(text: &str, pattern: &Pattern) -> bool {
    let text: Vec<char> = text.to_ascii_lowercase().chars().collect();
    let mut starts = if pattern.at_start { 0..=0 } else { 0..=text.len() };
    starts.any(|start| follows(&text[start..], &pattern.parts, pattern.at_end))
}

/// Does the text go on like this?
fn follows(text: &[char], parts: &[PatternPart], at_end: bool) -> bool {
    let Some((part, rest)) = parts.split_first() else { return !at_end || text.is_empty() };
    match part {
        PatternPart::Text(wanted) => {
            let wanted: Vec<char> = wanted.to_ascii_lowercase().chars().collect();
            text.strip_prefix(wanted.as_slice()).is_some_and(|text| follows(text, rest, at_end))
        }
        PatternPart::Gap { least, more } => {
            let most = if *more { text.len() } else { *least };
            (*least..=most).any(|taken| text.get(taken..).is_some_and(|text| follows(text, rest, at_end)))
        }
    }
}

/// What a record is ordered by; nothing comes first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Text(Option<String>),
    Number(Option<Amount>),
    Whole(i64),
}

/// The ids in their order.
pub(super) fn sorted(mut records: Vec<&Record>, entity: &Entity, order: &[OrderBy]) -> Vec<String> {
    let turned = |ordering: Ordering, descending: bool| if descending { ordering.reverse() } else { ordering };
    records.sort_by(|a, b| {
        let (left, right) = (Naive::new(a, entity), Naive::new(b, entity));
        let by_fields = order.iter().map(|by| turned(left.keys(&by.path).cmp(&right.keys(&by.path)), by.descending));
        let created = (a.created_at, a.id.as_str()).cmp(&(b.created_at, b.id.as_str()));
        let last = turned(created, order.last().is_some_and(|by| by.descending));
        by_fields.fold(Ordering::Equal, Ordering::then).then(last)
    });
    records.into_iter().map(|record| record.id.to_string()).collect()
}
