//! From a filter to parameterised SQL over `connec_record`, with the same answer on both engines.
//!
//! Every condition is true or false, never SQL's "unknown": a field that is absent equals nothing, and `not` turns that
//! around. How a field is compared follows its definition, else the literal. Field names reach the SQL text only after the
//! parser allowed nothing but letters, digits and `_`; every value is a parameter.

use super::expr::{Expr, Literal, Operator, Pattern, PatternPart, Place, Term};
use super::subject::{Place as DocumentPlace, Reached, Scope, Subject, apply, reach, record_scope};
use crate::connec::entity::{Entity, Field};
use crate::kernel::{Amount, Error, Result, Timestamp};
use crate::store::{Dialect, Param};

/// Collects SQL and its parameters for one entity.
pub(crate) struct Compiler<'a> {
    dialect: Dialect,
    params: Vec<Param>,
    /// What names stand for, innermost last; first the record.
    scopes: Vec<Scope<'a>>,
    /// How many lists have been looked into: each has its own alias.
    lists: usize,
}

/// What a condition makes of the field that it is about.
type Condition<'c, 'a> = &'c dyn Fn(&mut Compiler<'a>, Subject) -> Result<String>;

impl<'a> Compiler<'a> {
    /// With the parameters that the query has already.
    pub(crate) fn new(entity: &'a Entity, dialect: Dialect, params: Vec<Param>) -> Self {
        Self { dialect, params, scopes: vec![record_scope(entity)], lists: 0 }
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
            Expr::Compare { term, operator, literal } => {
                self.about(term, &|this, subject| this.compare(&term.to_string(), subject, *operator, literal))
            }
            Expr::In { term, literals } => self.about(term, &|this, subject| this.one_of(&term.to_string(), &subject, literals)),
            Expr::Match { term, pattern } => self.about(term, &|this, subject| {
                let text = text_of(term, "match", subject)?;
                Ok(this.matches(&text, pattern))
            }),
            Expr::Holds { place, term, text: wanted } => self.about(term, &|this, subject| {
                let text = text_of(term, place.word(), subject)?;
                Ok(this.holds(*place, &text, wanted))
            }),
            Expr::Elements { all, list, variable, condition } => self.elements(*all, list, variable, condition.as_deref()),
        }
    }

    fn joined(&mut self, parts: &[Expr], with: &str) -> Result<String> {
        let parts = parts.iter().map(|part| self.filter(part)).collect::<Result<Vec<_>>>()?;
        Ok(balanced(&parts, with))
    }

    /// A condition about a field. Of a field in a list's elements it is enough that one of them is so.
    fn about(&mut self, term: &Term, condition: Condition<'_, 'a>) -> Result<String> {
        let scope = self.scope(term.variable.as_deref())?;
        self.about_in(&scope, term, &term.path, condition).map_err(|error| placed(error, term))
    }

    fn about_in(&mut self, scope: &Scope<'a>, term: &Term, path: &[String], condition: Condition<'_, 'a>) -> Result<String> {
        match reach(self.dialect, scope, path, "$filter")? {
            Reached::Subject(subject) => {
                let subject = apply(self.dialect, term, subject)?;
                condition(self, subject)
            }
            Reached::Within { list, fields, rest } => {
                let (rows, element) = self.rows(&list, None, fields);
                let inner = self.about_in(&element, term, &rest, condition)?;
                Ok(format!("EXISTS (SELECT 1 FROM {rows} WHERE {inner})"))
            }
        }
    }

    fn scope(&self, variable: Option<&str>) -> Result<Scope<'a>> {
        let found = self.scopes.iter().rev().find(|scope| scope.variable.as_deref() == variable);
        found.cloned().ok_or_else(|| Error::invalid("$filter", format!("`{}` is not the name of an element here", variable.unwrap_or(""))))
    }

    /// The rows of a list, and what is known within one of them.
    fn rows(&mut self, list: &DocumentPlace, variable: Option<&str>, fields: &'a [Field]) -> (String, Scope<'a>) {
        self.lists += 1;
        let alias = format!("e{}", self.lists);
        let rows = self.dialect.json_elements(&list.document, &list.path, &alias);
        // Within an element names are never columns, so it is never without a variable.
        let variable = Some(variable.unwrap_or_default().to_owned());
        (rows, Scope { variable, document: self.dialect.json_element(&alias), fields })
    }

    fn elements(&mut self, all: bool, term: &Term, variable: &str, condition: Option<&Expr>) -> Result<String> {
        let scope = self.scope(term.variable.as_deref())?;
        let made = self.elements_in(&scope, &term.path, &|this, list, fields| {
            let (rows, element) = this.rows(&list, Some(variable), fields);
            let Some(condition) = condition else { return Ok(format!("EXISTS (SELECT 1 FROM {rows})")) };
            this.scopes.push(element);
            let inner = this.filter(condition);
            this.scopes.pop();
            let inner = inner?;
            Ok(if all {
                format!("NOT EXISTS (SELECT 1 FROM {rows} WHERE NOT ({inner}))")
            } else {
                format!("EXISTS (SELECT 1 FROM {rows} WHERE {inner})")
            })
        });
        made.map_err(|error| placed(error, term))
    }

    fn elements_in(
        &mut self,
        scope: &Scope<'a>,
        path: &[String],
        make: &dyn Fn(&mut Self, DocumentPlace, &'a [Field]) -> Result<String>,
    ) -> Result<String> {
        match reach(self.dialect, scope, path, "$filter") {
            Ok(Reached::Within { list, fields, rest }) => {
                let (rows, element) = self.rows(&list, None, fields);
                let inner = self.elements_in(&element, &rest, make)?;
                Ok(format!("EXISTS (SELECT 1 FROM {rows} WHERE {inner})"))
            }
            Ok(Reached::Subject(Subject::List(place))) => {
                let fields = path.iter().fold(scope.fields, |fields, name| {
                    crate::connec::entity::find(fields, name).map_or(&[][..], |field| field.kind.fields())
                });
                make(self, place, fields)
            }
            Ok(Reached::Subject(Subject::Unknown { .. })) => {
                make(self, DocumentPlace { document: scope.document.clone(), path: path.to_vec() }, &[])
            }
            _ => Err(Error::invalid("$filter", format!("`{}` is not a list", path.join(".")))),
        }
    }

    fn compare(&mut self, name: &str, subject: Subject, operator: Operator, literal: &Literal) -> Result<String> {
        if *literal == Literal::Null {
            return Ok(self.null(subject, operator));
        }
        let mismatch =
            |expected: &str| Error::invalid("$filter", format!("`{name}` is {expected}; it cannot be compared with `{literal}`"));
        match subject {
            Subject::Text(text) => Ok(self.text(&text, operator, text_value(literal))),
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
                Ok(self.milliseconds(&column, operator, instant))
            }
            Subject::Number(number) => {
                let value = number_of(literal).ok_or_else(|| mismatch("a number"))?;
                Ok(self.number(&number, operator, value))
            }
            Subject::Integer(number) => {
                let value = number_of(literal).ok_or_else(|| mismatch("a number"))?;
                let value = self.param(value.to_string().into());
                Ok(compared(&number, operator, &format!("CAST(CAST({value} AS TEXT) AS NUMERIC)")))
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
            Subject::List(_) => Err(mismatch("a list").hint("name a field of its elements, or use `any`: `lines/any(l: l/quantity gt 5)`")),
            Subject::Unknown { text, number, boolean, .. } => Ok(match literal {
                Literal::Number(value) => self.number(&number, operator, *value),
                Literal::Boolean(value) => self.text(&boolean, operator, value.to_string()),
                Literal::Text(value) => self.text(&text, operator, value.clone()),
                Literal::Null => "1 = 0".to_owned(),
            }),
        }
    }

    /// One of several values.
    fn one_of(&mut self, name: &str, subject: &Subject, literals: &[Literal]) -> Result<String> {
        if let Subject::Text(text) = subject
            && !literals.is_empty()
            && !literals.contains(&Literal::Null)
        {
            // The form that an index is used for.
            let values: Vec<String> = literals.iter().map(|literal| self.param(text_value(literal).into())).collect();
            return Ok(format!("({text} IS NOT NULL AND {text} IN ({}))", values.join(", ")));
        }
        let mut parts = Vec::with_capacity(literals.len());
        for literal in literals {
            parts.push(self.compare(name, subject.clone(), Operator::Equal, literal)?);
            // A bare number in a list is read as text: of a field that nobody has defined it may be either.
            if let (Subject::Unknown { number, .. }, Some(value)) = (subject, number_of(literal))
                && matches!(literal, Literal::Text(_))
            {
                parts.push(self.number(number, Operator::Equal, value));
            }
        }
        Ok(if parts.is_empty() { "1 = 0".to_owned() } else { balanced(&parts, " OR ") })
    }

    /// `eq null`: absent or empty.
    fn null(&mut self, subject: Subject, operator: Operator) -> String {
        let empty = match subject {
            Subject::Text(text) => format!("({text} IS NULL OR {text} = '')"),
            Subject::Day(sql) | Subject::Instant(sql) | Subject::Number(sql) | Subject::Integer(sql) | Subject::Boolean(sql) => {
                format!("({sql} IS NULL)")
            }
            Subject::Milliseconds(column) => format!("({column} IS NULL)"),
            Subject::Unknown { present, text, .. } => format!("(NOT ({present}) OR COALESCE({text} = '', FALSE))"),
            Subject::List(list) => {
                let (rows, _) = self.rows(&list, None, &[]);
                format!("(NOT EXISTS (SELECT 1 FROM {rows}))")
            }
        };
        if operator == Operator::NotEqual { format!("NOT {empty}") } else { empty }
    }

    fn text(&mut self, text: &str, operator: Operator, value: String) -> String {
        let value = self.param(value.into());
        compared(text, operator, &value)
    }

    fn number(&mut self, number: &str, operator: Operator, value: Amount) -> String {
        let value = self.param(self.dialect.number_value(&value.to_string()).into());
        compared(number, operator, &self.dialect.number_param(&value))
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
        let wanted = match pattern.parts.as_slice() {
            [] => String::new(),
            [PatternPart::Text(wanted)] => wanted.to_ascii_lowercase(),
            parts => {
                // Both fold nothing here: text and pattern are in lower case already.
                let like = self.param(like_of(parts, pattern).to_ascii_lowercase().into());
                return format!("({text} IS NOT NULL AND {folded} LIKE {like} ESCAPE '\\')");
            }
        };
        let place = match (pattern.at_start, pattern.at_end) {
            (true, true) => {
                let value = self.param(wanted.into());
                return format!("({text} IS NOT NULL AND {folded} = {value})");
            }
            (true, false) => Place::Start,
            (false, true) => Place::End,
            (false, false) => Place::Anywhere,
        };
        self.held(place, &folded, &wanted)
    }

    fn holds(&mut self, place: Place, text: &str, wanted: &str) -> String {
        if let (Place::Start, Some(after)) = (place, after_all_that_start_with(wanted)) {
            // The form that an index is used for.
            let (from, to) = (self.param(wanted.into()), self.param(after.into()));
            return format!("({text} IS NOT NULL AND {text} >= {from} AND {text} < {to})");
        }
        self.held(place, text, wanted)
    }

    fn held(&mut self, place: Place, text: &str, wanted: &str) -> String {
        let length = wanted.chars().count();
        if length == 0 {
            return format!("({text} IS NOT NULL)");
        }
        let value = self.param(wanted.into());
        let condition = match place {
            Place::Anywhere => self.dialect.contains(text, &value),
            Place::Start => format!("SUBSTR({text}, 1, {length}) = {value}"),
            Place::End => format!("LENGTH({text}) >= {length} AND SUBSTR({text}, LENGTH({text}) - {length} + 1) = {value}"),
        };
        format!("({text} IS NOT NULL AND {condition})")
    }

    /// Adds a parameter; its placeholder. PostgreSQL must see every parameter that is sent, so each is used exactly where its
    /// number is written.
    pub(crate) fn param(&mut self, value: Param) -> String {
        self.params.push(value);
        format!("${}", self.params.len())
    }
}

/// Says where in the filter the mistake is, as the parser does.
fn placed(error: Error, term: &Term) -> Error {
    let is_placed = term.at == 0 || error.field() != Some("$filter") || error.message().starts_with("filter, character");
    if is_placed { error } else { error.context(format!("filter, character {}", term.at)) }
}

/// The parts of a pattern as `LIKE` writes them: `_` is one character, `%` any number, and a backslash makes a sign plain.
fn like_of(parts: &[PatternPart], pattern: &Pattern) -> String {
    let mut like = String::from(if pattern.at_start { "" } else { "%" });
    for part in parts {
        match part {
            PatternPart::Gap { least, more } => {
                like.push_str(&"_".repeat(*least));
                like.push_str(if *more { "%" } else { "" });
            }
            PatternPart::Text(text) => {
                for character in text.chars() {
                    if matches!(character, '_' | '%' | '\\') {
                        like.push('\\');
                    }
                    like.push(character);
                }
            }
        }
    }
    like.push_str(if pattern.at_end { "" } else { "%" });
    like
}

/// `left operator right`, never unknown: what is not there equals nothing.
fn compared(left: &str, operator: Operator, right: &str) -> String {
    match operator {
        Operator::NotEqual => format!("({left} IS NULL OR {left} <> {right})"),
        _ => format!("({left} IS NOT NULL AND {left} {} {right})", operator.sql()),
    }
}

/// Parts joined as a balanced tree: SQLite limits how deep an expression may be.
fn balanced(parts: &[String], with: &str) -> String {
    match parts {
        [part] => part.clone(),
        _ if parts.len() <= 16 => format!("({})", parts.join(with)),
        _ => {
            let (left, right) = parts.split_at(parts.len() / 2);
            format!("({}{with}{})", balanced(left, with), balanced(right, with))
        }
    }
}

/// The first text after all that start with this one, by bytes; `None` when there is none.
fn after_all_that_start_with(text: &str) -> Option<String> {
    let mut characters: Vec<char> = text.chars().collect();
    while let Some(last) = characters.pop() {
        if last != char::MAX {
            // The code points of surrogates are no characters.
            characters.push(char::from_u32(last as u32 + 1).unwrap_or('\u{E000}'));
            return Some(characters.into_iter().collect());
        }
    }
    None
}

/// The text of a subject that has one.
fn text_of(term: &Term, word: &str, subject: Subject) -> Result<String> {
    match subject {
        Subject::Text(text) | Subject::Day(text) | Subject::Instant(text) | Subject::Unknown { text, .. } => Ok(text),
        _ => Err(Error::invalid("$filter", format!("`{term}` is not text, so `{word}` does not apply to it"))),
    }
}

fn text_value(literal: &Literal) -> String {
    match literal {
        Literal::Text(value) => value.clone(),
        Literal::Number(value) => value.to_string(),
        Literal::Boolean(value) => value.to_string(),
        Literal::Null => String::new(),
    }
}

fn number_of(literal: &Literal) -> Option<Amount> {
    match literal {
        Literal::Number(value) => Some(*value),
        Literal::Text(value) => value.trim().parse().ok(),
        _ => None,
    }
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
    use crate::connec::query::parse_filter;

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
        for filter in [
            "balance eq 'much'",
            "due_date gt 5",
            "lines gt 5",
            "lines.unit_price eq 5",
            "amount eq 1",
            "balance match /1/",
            "updated_at gt 'then'",
            "balance/any(b: b eq 1)",
            "tolower(balance) eq 'a'",
            "hour(due_date) eq 1",
            "year(title) eq 1",
        ] {
            assert!(compiled(filter).is_err(), "{filter}");
        }
    }

    #[test]
    fn what_cannot_be_compared_is_told_with_its_place() {
        for (filter, says) in [
            ("title eq 'a' and due_date gt 'x'", "filter, character 18: `due_date` is a date; it cannot be compared with `'x'`"),
            ("lines/any(l: l/quantity eq 'much')", "filter, character 14: `l/quantity` is a number"),
            ("title eq 'é' or balance/any(b: b eq 1)", "filter, character 17: `balance` is not a list"),
            ("group_id eq 'cld-1'", "filter, character 1: `group_id` is the asking app's own"),
        ] {
            let error = compiled(filter).unwrap_err();
            assert!(error.message().starts_with(says), "{filter}: {error}");
        }
        let (sql, _) = compiled("resource_type eq 'invoices' and channel_id ne 'org-2'").unwrap();
        assert!(sql.contains("entity") && sql.contains("channel"), "{sql}");
    }

    #[test]
    fn what_starts_with_a_text_is_a_range_of_bytes() {
        for (text, after) in [("a", Some("b")), ("Zz", Some("Z{")), ("\u{D7FF}", Some("\u{E000}")), ("a\u{10FFFF}", Some("b")), ("", None)]
        {
            assert_eq!(after_all_that_start_with(text).as_deref(), after);
        }
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
