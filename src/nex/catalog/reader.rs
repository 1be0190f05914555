//! Reading tables of a TOML document field by field, keeping every mistake with its place instead of stopping at the first.

use std::cell::RefCell;
use std::fmt;
use std::ops::{Range, RangeInclusive};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One mistake, or one thing that is not advised, and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The field, such as `app.wordpress.port`.
    pub field: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, field, message, .. } = self;
        if field.is_empty() {
            write!(f, "{file}:{line}:{column}: {message}")
        } else {
            write!(f, "{file}:{line}:{column}: {field}: {message}")
        }
    }
}

/// Where the mistakes of one document gather.
pub(super) struct Sink<'a> {
    file: &'a str,
    text: &'a str,
    mistakes: RefCell<Vec<Problem>>,
    warnings: RefCell<Vec<Problem>>,
}

impl<'a> Sink<'a> {
    pub(super) fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, text, mistakes: RefCell::default(), warnings: RefCell::default() }
    }

    pub(super) fn mistake(&self, at: &Range<usize>, field: &str, message: impl Into<String>, hint: Option<&str>) {
        self.mistakes.borrow_mut().push(self.problem(at, field, message.into(), hint));
    }

    pub(super) fn warning(&self, at: &Range<usize>, field: &str, message: impl Into<String>, hint: Option<&str>) {
        self.warnings.borrow_mut().push(self.problem(at, field, message.into(), hint));
    }

    /// The mistakes in the order of the file, and the warnings.
    pub(super) fn into_problems(self) -> (Vec<Problem>, Vec<Problem>) {
        let mut mistakes = self.mistakes.into_inner();
        mistakes.sort_by_key(|problem| (problem.line, problem.column));
        (mistakes, self.warnings.into_inner())
    }

    fn problem(&self, at: &Range<usize>, field: &str, message: String, hint: Option<&str>) -> Problem {
        let before = self.text.get(..at.start.min(self.text.len())).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Problem {
            file: self.file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            field: field.to_owned(),
            message,
            hint: hint.map(str::to_owned),
        }
    }
}

/// A text and its place.
#[derive(Debug, Clone)]
pub(super) struct Text {
    pub(super) value: String,
    pub(super) at: Range<usize>,
}

struct Entry<'d> {
    key: &'d str,
    key_at: Range<usize>,
    value: &'d Spanned<DeValue<'d>>,
    taken: bool,
}

/// One table, whose fields are taken one by one; [`finish`](Self::finish) reports those that nobody took.
pub(super) struct TableReader<'d> {
    pub(super) path: String,
    pub(super) at: Range<usize>,
    entries: Vec<Entry<'d>>,
    known: Vec<&'static str>,
}

impl<'d> TableReader<'d> {
    pub(super) fn new(path: impl Into<String>, at: Range<usize>, table: &'d DeTable<'d>) -> Self {
        let mut entries: Vec<Entry<'d>> =
            table.iter().map(|(key, value)| Entry { key: key.get_ref().as_ref(), key_at: key.span(), value, taken: false }).collect();
        entries.sort_by_key(|entry| entry.key_at.start);
        Self { path: path.into(), at, entries, known: Vec::new() }
    }

    /// The full name of a field of this table.
    pub(super) fn field(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// Where the value of each field stands.
    pub(super) fn places(&self) -> super::read_listing::Places {
        self.entries.iter().map(|entry| (entry.key.to_owned(), entry.value.span())).collect()
    }

    fn take(&mut self, name: &'static str) -> Option<&'d Spanned<DeValue<'d>>> {
        self.known.push(name);
        let entry = self.entries.iter_mut().find(|entry| entry.key == name)?;
        entry.taken = true;
        Some(entry.value)
    }

    fn wrong_type(&self, sink: &Sink<'_>, name: &str, value: &Spanned<DeValue<'_>>, wanted: &str) {
        let message = format!("must be {wanted}, not {}", kind_of(value.get_ref()));
        sink.mistake(&value.span(), &self.field(name), message, None);
    }

    /// A text that may be absent.
    pub(super) fn text_opt(&mut self, sink: &Sink<'_>, name: &'static str) -> Option<Text> {
        let value = self.take(name)?;
        if let DeValue::String(text) = value.get_ref() {
            Some(Text { value: text.to_string(), at: value.span() })
        } else {
            self.wrong_type(sink, name, value, "a string");
            None
        }
    }

    /// A text that must be there and not be blank.
    pub(super) fn text(&mut self, sink: &Sink<'_>, name: &'static str) -> Option<Text> {
        if !self.entries.iter().any(|entry| entry.key == name) {
            self.known.push(name);
            sink.mistake(&self.at, &self.field(name), "is missing", None);
            return None;
        }
        let text = self.text_opt(sink, name)?;
        if text.value.trim().is_empty() {
            sink.mistake(&text.at, &self.field(name), "must not be empty", None);
            return None;
        }
        Some(text)
    }

    /// A whole number within bounds, that must be there.
    pub(super) fn integer(&mut self, sink: &Sink<'_>, name: &'static str, bounds: RangeInclusive<i64>) -> Option<i64> {
        if !self.entries.iter().any(|entry| entry.key == name) {
            self.known.push(name);
            sink.mistake(&self.at, &self.field(name), "is missing", None);
            return None;
        }
        self.integer_opt(sink, name, bounds)
    }

    /// A whole number within bounds, that may be absent.
    pub(super) fn integer_opt(&mut self, sink: &Sink<'_>, name: &'static str, bounds: RangeInclusive<i64>) -> Option<i64> {
        let value = self.take(name)?;
        let DeValue::Integer(integer) = value.get_ref() else {
            self.wrong_type(sink, name, value, "a whole number");
            return None;
        };
        match i64::from_str_radix(integer.as_str(), integer.radix()) {
            Ok(number) if bounds.contains(&number) => Some(number),
            _ => {
                let message = format!("must be {} to {}, not {integer}", bounds.start(), bounds.end());
                sink.mistake(&value.span(), &self.field(name), message, None);
                None
            }
        }
    }

    /// A number within bounds, that may be absent.
    pub(super) fn number_opt(&mut self, sink: &Sink<'_>, name: &'static str, bounds: RangeInclusive<f64>) -> Option<f64> {
        let value = self.take(name)?;
        let text = match value.get_ref() {
            DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str(),
            DeValue::Float(float) => float.as_str(),
            _ => {
                self.wrong_type(sink, name, value, "a number");
                return None;
            }
        };
        match text.parse::<f64>() {
            Ok(number) if bounds.contains(&number) => Some(number),
            _ => {
                let message = format!("must be {} to {}, not {text}", bounds.start(), bounds.end());
                sink.mistake(&value.span(), &self.field(name), message, None);
                None
            }
        }
    }

    /// A decimal number, digit for digit as it is written (in quotes or without them), that may be absent.
    pub(super) fn digits_opt(&mut self, sink: &Sink<'_>, name: &'static str) -> Option<String> {
        let value = self.take(name)?;
        match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            DeValue::Integer(integer) if integer.radix() == 10 => Some(integer.as_str().to_owned()),
            DeValue::Float(float) => Some(float.as_str().to_owned()),
            _ => {
                self.wrong_type(sink, name, value, "a decimal number");
                None
            }
        }
    }

    /// True or false, that may be absent.
    pub(super) fn boolean_opt(&mut self, sink: &Sink<'_>, name: &'static str) -> Option<bool> {
        let value = self.take(name)?;
        if let DeValue::Boolean(boolean) = value.get_ref() {
            Some(*boolean)
        } else {
            self.wrong_type(sink, name, value, "true or false");
            None
        }
    }

    /// A list of texts; empty when absent.
    pub(super) fn texts(&mut self, sink: &Sink<'_>, name: &'static str) -> Vec<Text> {
        self.texts_opt(sink, name).unwrap_or_default()
    }

    /// A list of texts, that may be absent.
    pub(super) fn texts_opt(&mut self, sink: &Sink<'_>, name: &'static str) -> Option<Vec<Text>> {
        let value = self.take(name)?;
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_type(sink, name, value, "a list of strings");
            return None;
        };
        let mut texts = Vec::new();
        for (index, item) in items.iter().enumerate() {
            match item.get_ref() {
                DeValue::String(text) => texts.push(Text { value: text.to_string(), at: item.span() }),
                _ => self.wrong_type(sink, &format!("{name}[{index}]"), item, "a string"),
            }
        }
        Some(texts)
    }

    /// A list of whole numbers within bounds, that may be absent.
    pub(super) fn integers_opt(&mut self, sink: &Sink<'_>, name: &'static str, bounds: RangeInclusive<i64>) -> Option<Vec<i64>> {
        let value = self.take(name)?;
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_type(sink, name, value, "a list of whole numbers");
            return None;
        };
        if items.is_empty() {
            sink.mistake(&value.span(), &self.field(name), "must not be empty", None);
        }
        let mut numbers = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let number = match item.get_ref() {
                DeValue::Integer(integer) => i64::from_str_radix(integer.as_str(), integer.radix()).ok(),
                _ => None,
            };
            match number {
                Some(number) if bounds.contains(&number) => numbers.push(number),
                _ => {
                    let message = format!("must be a whole number, {} to {}", bounds.start(), bounds.end());
                    sink.mistake(&item.span(), &self.field(&format!("{name}[{index}]")), message, None);
                }
            }
        }
        Some(numbers)
    }

    /// A table that may be absent.
    pub(super) fn table_opt(&mut self, sink: &Sink<'_>, name: &'static str) -> Option<TableReader<'d>> {
        let value = self.take(name)?;
        if let DeValue::Table(table) = value.get_ref() {
            Some(TableReader::new(self.field(name), value.span(), table))
        } else {
            self.wrong_type(sink, name, value, "a table");
            None
        }
    }

    /// A list of tables (`[[name]]`); empty when absent.
    pub(super) fn tables(&mut self, sink: &Sink<'_>, name: &'static str) -> Vec<TableReader<'d>> {
        let Some(value) = self.take(name) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            let hint = if self.path.is_empty() { format!("write `[[{name}]]`") } else { format!("write `[[app.{name}]]`") };
            sink.mistake(&value.span(), &self.field(name), "must be a list of tables", Some(&hint));
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let path = self.field(&format!("{name}[{index}]"));
            match item.get_ref() {
                DeValue::Table(table) => tables.push(TableReader::new(path, item.span(), table)),
                _ => self.wrong_type(sink, &format!("{name}[{index}]"), item, "a table"),
            }
        }
        tables
    }

    /// Everything that is left, for tables whose keys are free.
    pub(super) fn rest(&mut self) -> Vec<(&'d str, Range<usize>, &'d Spanned<DeValue<'d>>)> {
        self.entries
            .iter_mut()
            .filter(|entry| !entry.taken)
            .map(|entry| {
                entry.taken = true;
                (entry.key, entry.key_at.clone(), entry.value)
            })
            .collect()
    }

    /// Reports every field that nobody asked for.
    pub(super) fn finish(self, sink: &Sink<'_>) {
        for entry in self.entries.iter().filter(|entry| !entry.taken) {
            let hint = match nearest(entry.key, &self.known) {
                Some(known) => format!("did you mean `{known}`?"),
                None => format!("the fields here are {}", self.known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")),
            };
            sink.mistake(&entry.key_at, &self.field(entry.key), "is not a field of the catalog", Some(&hint));
        }
    }
}

/// What a value is, in words.
pub(super) fn kind_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// The known word that the given one is at most two edits away from.
fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    known
        .iter()
        .copied()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(edits, _)| *edits <= 2)
        .min()
        .map(|(_, candidate)| candidate)
}

fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replace = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = replace.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
