//! From a filter to parameterised SQL over `connec_record`, with the same answer on both engines.
//!
//! Every condition is true or false, never SQL's "unknown": a field that is absent equals nothing, and `not` turns that
//! around. How a field is compared follows its definition, else the literal. Field names reach the SQL text only after the
//! parser allowed nothing but letters, digits and `_`; every value is a parameter.

use super::expr::{Expr, Literal, Operator, Pattern};
use super::order::OrderBy;
use crate::connec::entity::{Entity, FieldType};
use crate::kernel::{Amount, Error, Result, Timestamp};
use crate::store::{Dialect, Param};

/// Collects SQL and its parameters for one entity.
pub(crate) struct Compiler<'a> {
    entity: &'a Entity,
    dialect: Dialect,
    params: Vec<Param>,
}

/// What is compared: where it is and what it holds.
enum Subject {
    /// A text column or a text field: the expression.
    Text(String),
    /// A calendar day: the first ten characters of the text.
    Day(String),
    /// An instant kept as UTC text.
    Instant(String),
    /// An instant kept as milliseconds, shown in whole seconds.
    Milliseconds(&'static str),
    /// An exact number.
    Number(String),
    /// `true` or `false`.
    Boolean(String),
    /// A field that the definition does not know: the literal decides.
    Unknown { text: String, number: String, boolean: String, present: String },
}

impl<'a> Compiler<'a> {
    /// With the parameters that the query has already.
    pub(crate) fn new(entity: &'a Entity, dialect: Dialect, params: Vec<Param>) -> Self {
        Self { entity, dialect, params }
    }

    /// The parameters, those of the beginning included.
    pub(crate) fn into_params(self) -> Vec<Param> {
        self.params
    }

    /// A condition.
    pub(crate) fn filter(&mut self, expr: &Expr) -> Result<String> {
        match expr {
            Expr::And(parts) => self.joined(parts, " AND "),
            Expr::Or(parts) => self.joined(parts, " OR "),
            Expr::Not(part) => Ok(format!("NOT ({})", self.filter(part)?)),
            Expr::Compare { path, operator, literal } => {
                let subject = self.subject(path)?;
                self.compare(&path.join("."), subject, *operator, literal)
            }
            Expr::In { path, literals } => {
                if literals.is_empty() {
                    return Ok("1 = 0".to_owned());
                }
                let parts = literals.iter().map(|literal| {
                    let subject = self.subject(path)?;
                    self.compare(&path.join("."), subject, Operator::Equal, literal)
                });
                Ok(format!("({})", parts.collect::<Result<Vec<_>>>()?.join(" OR ")))
            }
            Expr::Match { path, pattern } => {
                let (Subject::Text(text) | Subject::Day(text) | Subject::Instant(text) | Subject::Unknown { text, .. }) =
                    self.subject(path)?
                else {
                    let name = path.join(".");
                    return Err(Error::invalid("$filter", format!("`{name}` is not text, so `match` does not apply to it")));
                };
                Ok(self.matches(&text, pattern))
            }
        }
    }

    /// An `ORDER BY` list that ends with the creation order, so that pages are stable.
    pub(crate) fn order(&self, order: &[OrderBy]) -> Result<String> {
        let mut parts = Vec::with_capacity(order.len() + 2);
        for by in order {
            let expression = match self.subject(&by.path)? {
                Subject::Text(text) | Subject::Day(text) | Subject::Instant(text) | Subject::Boolean(text) => {
                    self.dialect.text_order(&text)
                }
                Subject::Milliseconds(column) => column.to_owned(),
                Subject::Number(number) => number,
                Subject::Unknown { number, text, .. } => {
                    // Numbers before text, each in its own order.
                    parts.push(format!("{number}{}", direction(by.descending)));
                    self.dialect.text_order(&text)
                }
            };
            parts.push(format!("{expression}{}", direction(by.descending)));
        }
        parts.push("created_at".to_owned());
        parts.push("id".to_owned());
        Ok(parts.join(", "))
    }

    fn joined(&mut self, parts: &[Expr], with: &str) -> Result<String> {
        let parts = parts.iter().map(|part| self.filter(part)).collect::<Result<Vec<_>>>()?;
        Ok(format!("({})", parts.join(with)))
    }

    fn subject(&self, path: &[String]) -> Result<Subject> {
        if let [name] = path {
            match name.as_str() {
                "id" | "_id" => return Ok(Subject::Text("id".to_owned())),
                "code" | "status" => return Ok(Subject::Text(name.clone())),
                "created_at" => return Ok(Subject::Milliseconds("created_at")),
                "updated_at" => return Ok(Subject::Milliseconds("updated_at")),
                _ => {}
            }
        }
        for end in 1..=path.len() {
            if matches!(self.entity.field(&path[..end]).map(|field| &field.kind), Some(FieldType::List(_))) {
                return Err(Error::invalid("$filter", format!("`{}` is a list, which a filter cannot look into", path[..end].join("."))));
            }
        }
        let text = self.dialect.json_text("doc", path);
        let Some(field) = self.entity.field(path) else {
            let kind = self.dialect.json_kind("doc", path);
            let when = |is: &str, then: &str| format!("CASE WHEN {is} THEN {then} END");
            let is = |word: &str| self.dialect.json_kind_is(&kind, word);
            return Ok(Subject::Unknown {
                number: when(&is("number"), &self.dialect.as_number(&text)),
                boolean: when(&is("boolean"), &self.dialect.json_boolean("doc", path)),
                present: format!("{kind} IS NOT NULL AND NOT ({})", is("null")),
                text: when(&is("string"), &text),
            });
        };
        Ok(match &field.kind {
            FieldType::Amount | FieldType::Integer => Subject::Number(self.dialect.as_number(&text)),
            FieldType::Boolean => Subject::Boolean(self.dialect.json_boolean("doc", path)),
            FieldType::Date => Subject::Day(format!("SUBSTR({text}, 1, 10)")),
            FieldType::Datetime => Subject::Instant(text),
            FieldType::Object(_) => {
                return Err(Error::invalid("$filter", format!("`{}` is an object", path.join(".")))
                    .hint("name one of its fields, as in `email.address`"));
            }
            _ => Subject::Text(text),
        })
    }

    fn compare(&mut self, name: &str, subject: Subject, operator: Operator, literal: &Literal) -> Result<String> {
        if *literal == Literal::Null {
            return Ok(Self::null(subject, operator));
        }
        let mismatch = |expected: &str| Error::invalid("$filter", format!("`{name}` is {expected}; it cannot be compared with that value"));
        match subject {
            Subject::Text(text) => {
                let value = match literal {
                    Literal::Text(value) => value.clone(),
                    Literal::Number(value) => value.to_string(),
                    Literal::Boolean(value) => value.to_string(),
                    Literal::Null => String::new(),
                };
                Ok(self.text(&text, operator, value))
            }
            Subject::Day(text) => {
                let Literal::Text(value) = literal else { return Err(mismatch("a date")) };
                let day = day_of(value).ok_or_else(|| mismatch("a date"))?;
                Ok(self.text(&text, operator, day))
            }
            Subject::Instant(text) => {
                let Literal::Text(value) = literal else { return Err(mismatch("a time")) };
                let instant = instant_of(value).ok_or_else(|| mismatch("a time"))?;
                Ok(self.text(&text, operator, instant.to_string()))
            }
            Subject::Milliseconds(column) => {
                let Literal::Text(value) = literal else { return Err(mismatch("a time")) };
                let instant = instant_of(value).ok_or_else(|| mismatch("a time"))?;
                Ok(self.milliseconds(column, operator, instant))
            }
            Subject::Number(number) => {
                let value = match literal {
                    Literal::Number(value) => Some(*value),
                    Literal::Text(value) => value.trim().parse().ok(),
                    _ => None,
                };
                let value = value.ok_or_else(|| mismatch("a number"))?;
                Ok(self.number(&number, operator, value))
            }
            Subject::Boolean(text) => {
                let value = match literal {
                    Literal::Boolean(value) => *value,
                    Literal::Text(value) if value == "true" => true,
                    Literal::Text(value) if value == "false" => false,
                    _ => return Err(mismatch("`true` or `false`")),
                };
                Ok(self.text(&text, operator, value.to_string()))
            }
            Subject::Unknown { text, number, boolean, .. } => Ok(match literal {
                Literal::Number(value) => self.number(&number, operator, *value),
                Literal::Boolean(value) => self.text(&boolean, operator, value.to_string()),
                Literal::Text(value) => self.text(&text, operator, value.clone()),
                Literal::Null => Self::null(Subject::Text(text), operator),
            }),
        }
    }

    /// `eq null`: absent or empty.
    fn null(subject: Subject, operator: Operator) -> String {
        let empty = match subject {
            Subject::Text(text) => format!("({text} IS NULL OR {text} = '')"),
            Subject::Day(text) | Subject::Instant(text) | Subject::Number(text) | Subject::Boolean(text) => {
                format!("({text} IS NULL)")
            }
            Subject::Milliseconds(column) => format!("({column} IS NULL)"),
            Subject::Unknown { present, text, .. } => format!("(NOT ({present}) OR COALESCE({text} = '', 1 = 0))"),
        };
        if operator == Operator::NotEqual { format!("NOT {empty}") } else { empty }
    }

    fn text(&mut self, text: &str, operator: Operator, value: String) -> String {
        let value = self.param(value.into());
        match operator {
            Operator::Equal => format!("({text} IS NOT NULL AND {text} = {value})"),
            Operator::NotEqual => format!("({text} IS NULL OR {text} <> {value})"),
            _ => format!("({text} IS NOT NULL AND {} {} {value})", self.dialect.text_order(text), operator.sql()),
        }
    }

    fn number(&mut self, number: &str, operator: Operator, value: Amount) -> String {
        let value = self.param(value.to_string().into());
        let value = self.dialect.as_number(&format!("CAST({value} AS TEXT)"));
        match operator {
            Operator::NotEqual => format!("({number} IS NULL OR {number} <> {value})"),
            _ => format!("({number} IS NOT NULL AND {number} {} {value})", operator.sql()),
        }
    }

    /// Clients see whole seconds and ask with them. `gt` includes the rest of its own second: a connector that asks for what
    /// came after the last second it saw must not lose what was written later within it.
    fn milliseconds(&mut self, column: &str, operator: Operator, instant: Timestamp) -> String {
        let second_end = instant.as_ms().div_euclid(1000).saturating_add(1).saturating_mul(1000);
        let second_start = second_end.saturating_sub(1000);
        let start = |this: &mut Self| this.param(second_start.into());
        let end = |this: &mut Self| this.param(second_end.into());
        match operator {
            Operator::Greater => format!("({column} > {})", self.param(instant.as_ms().into())),
            Operator::GreaterOrEqual => format!("({column} >= {})", self.param(instant.as_ms().into())),
            Operator::Less => format!("({column} < {})", self.param(instant.as_ms().into())),
            Operator::LessOrEqual => format!("({column} < {})", end(self)),
            Operator::Equal => format!("({column} >= {} AND {column} < {})", start(self), end(self)),
            Operator::NotEqual => format!("({column} < {} OR {column} >= {})", start(self), end(self)),
        }
    }

    /// The engines fold case differently past ASCII, so only ASCII letters are folded.
    fn matches(&mut self, text: &str, pattern: &Pattern) -> String {
        let folded = self.dialect.lower_ascii(text);
        let wanted = pattern.text.to_ascii_lowercase();
        let length = wanted.chars().count();
        let value = self.param(wanted.into());
        let condition = match (pattern.at_start, pattern.at_end) {
            (true, true) => format!("{folded} = {value}"),
            (true, false) => format!("SUBSTR({folded}, 1, {length}) = {value}"),
            (false, true) if length == 0 => "1 = 1".to_owned(),
            (false, true) => format!("LENGTH({text}) >= {length} AND SUBSTR({folded}, LENGTH({text}) - {length} + 1) = {value}"),
            (false, false) => self.dialect.contains(&folded, &value),
        };
        format!("({text} IS NOT NULL AND {condition})")
    }

    /// PostgreSQL must see every parameter that is sent; so each is used exactly where its number is written.
    fn param(&mut self, value: Param) -> String {
        self.params.push(value);
        format!("${}", self.params.len())
    }
}

fn direction(descending: bool) -> &'static str {
    // The engines disagree on where nulls go by default.
    if descending { " DESC NULLS LAST" } else { " ASC NULLS FIRST" }
}

/// The calendar day that the text names, as its writer meant it.
fn day_of(text: &str) -> Option<String> {
    match text.get(..10).and_then(|day| day.parse::<crate::kernel::Date>().ok()) {
        Some(day) => Some(day.to_string()),
        None => instant_of(text).map(|instant| instant.date().to_string()),
    }
}

/// An instant in the forms that published clients send, JavaScript's own date text included.
fn instant_of(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(instant) = Timestamp::parse(text) {
        return Some(instant);
    }
    // A `+` that was not escaped in a URL arrives as a space: `2015-01-01T00:00:00 00:00`.
    if let Some((time, zone)) = text.rsplit_once(' ')
        && zone.len() == 5
        && zone.as_bytes()[2] == b':'
        && let Ok(instant) = Timestamp::parse(&format!("{time}+{zone}"))
    {
        return Some(instant);
    }
    let date = text.split(" (").next().unwrap_or(text).replace("GMT ", "GMT+");
    jiff::fmt::strtime::parse("%a %b %d %Y %H:%M:%S GMT%z", &date)
        .and_then(|parsed| parsed.to_timestamp())
        .ok()
        .map(|instant| Timestamp::from_ms(instant.as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connec::entity::Registry;
    use crate::connec::query::{parse_filter, parse_order};

    fn compiled(filter: &str) -> Result<(String, usize)> {
        let entity = Registry::builtin().entity("invoices").unwrap();
        let mut compiler = Compiler::new(&entity, Dialect::Postgres, Vec::new());
        let sql = compiler.filter(&parse_filter(filter)?)?;
        Ok((sql, compiler.into_params().len()))
    }

    #[test]
    fn values_are_parameters_and_never_text() {
        let (sql, count) = compiled("title eq 'x'' OR 1=1 --' and x_custom in ['a', b] and updated_at eq '2026-01-01'").unwrap();
        assert!(!sql.contains("1=1") && !sql.contains("--"), "{sql}");
        assert_eq!(count, 5);
    }

    #[test]
    fn what_cannot_be_compared_is_told() {
        for filter in
            ["balance eq 'much'", "due_date gt 5", "lines.quantity gt 5", "amount eq 1", "balance match /1/", "updated_at gt 'then'"]
        {
            assert!(compiled(filter).is_err(), "{filter}");
        }
    }

    #[test]
    fn the_order_ends_with_the_creation_order() {
        let entity = Registry::builtin().entity("invoices").unwrap();
        let compiler = Compiler::new(&entity, Dialect::Sqlite, Vec::new());
        let sql = compiler.order(&parse_order("status desc").unwrap()).unwrap();
        assert_eq!(sql, "status DESC NULLS LAST, created_at, id");
    }

    #[test]
    fn times_are_understood_as_browsers_and_php_write_them() {
        for text in [
            "2016-10-04T00:36:23Z",
            "2016-10-04T00:36:23+00:00",
            "2016-10-04T00:36:23 00:00",
            "Tue Oct 04 2016 10:36:23 GMT+1000 (AEST)",
            "Tue Oct 04 2016 10:36:23 GMT 1000 (AEST)",
        ] {
            assert_eq!(instant_of(text).map(|i| i.to_string()).as_deref(), Some("2016-10-04T00:36:23Z"), "{text}");
        }
    }
}
