//! From a field to the SQL that finds it, by its definition. Conditions, orders and indexes all take their expressions from
//! here, so that an index holds exactly what a query asks for.

use super::expr::{Function, Path, Term};
use crate::connec::entity::{Entity, Field, FieldType, find};
use crate::kernel::{Error, Result};
use crate::store::Dialect;

/// What is compared: where it is and what it holds. Every expression may be `NULL` unless said otherwise.
#[derive(Debug, Clone)]
pub(super) enum Subject {
    /// Text, ordered by its bytes.
    Text(String),
    /// A calendar day: the first ten characters of the text.
    Day(String),
    /// An instant kept as UTC text.
    Instant(String),
    /// An instant kept as milliseconds, shown in whole seconds; never null.
    Milliseconds(String),
    /// An exact decimal number.
    Number(String),
    /// A whole number that a function makes.
    Integer(String),
    /// `'true'` or `'false'`.
    Boolean(String),
    /// A field that the definition does not know: the literal decides. `present` is a condition.
    Unknown { text: String, number: String, boolean: String, present: String },
    /// A list: of its elements conditions may speak.
    List(Place),
}

/// A place in a document.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The document's expression.
    pub(super) document: String,
    /// From there.
    pub(super) path: Path,
}

/// What a variable stands for, or the record itself.
#[derive(Debug, Clone)]
pub(super) struct Scope<'a> {
    /// Its name; `None` for the record.
    pub(super) variable: Option<String>,
    /// The document's expression.
    pub(super) document: String,
    /// What is known of its fields.
    pub(super) fields: &'a [Field],
}

/// A field, as far as it can be reached in one document.
pub(super) enum Reached<'a> {
    /// It is this.
    Subject(Subject),
    /// It is within the elements of a list: their list, their fields, the rest of the path.
    Within { list: Place, fields: &'a [Field], rest: Path },
}

/// The scope of a record itself.
pub(super) fn record_scope(entity: &Entity) -> Scope<'_> {
    Scope { variable: None, document: "doc".to_owned(), fields: &entity.fields }
}

/// Finds a field. `parameter` names the parameter in errors.
pub(super) fn reach<'a>(dialect: Dialect, scope: &Scope<'a>, path: &[String], parameter: &str) -> Result<Reached<'a>> {
    if let (None, [name]) = (&scope.variable, path) {
        let subject = match name.as_str() {
            "id" | "_id" => Some(Subject::Text("id".to_owned())),
            "code" | "status" => Some(Subject::Text(name.clone())),
            "created_at" | "updated_at" => Some(Subject::Milliseconds(name.clone())),
            "resource_type" => Some(Subject::Text("entity".to_owned())),
            "channel_id" => Some(Subject::Text("channel".to_owned())),
            "group_id" => {
                let error =
                    Error::invalid(parameter, "`group_id` is the asking app's own instance in every record, so it tells none apart");
                return Err(error.hint("`mappings[]` asks for what an app instance knows"));
            }
            _ => None,
        };
        if let Some(subject) = subject {
            return Ok(Reached::Subject(subject));
        }
    }
    let mut fields = scope.fields;
    let mut kind = &FieldType::Any;
    for (at, name) in path.iter().enumerate() {
        kind = find(fields, name).map_or(&FieldType::Any, |field| &field.kind);
        fields = kind.fields();
        if let (FieldType::List(fields), true) = (kind, at + 1 < path.len()) {
            let list = Place { document: scope.document.clone(), path: path[..=at].to_vec() };
            return Ok(Reached::Within { list, fields, rest: path[at + 1..].to_vec() });
        }
    }
    subject(dialect, &scope.document, path, kind, parameter).map(Reached::Subject)
}

fn subject(dialect: Dialect, document: &str, path: &[String], kind: &FieldType, parameter: &str) -> Result<Subject> {
    let text = || dialect.json_text(document, path);
    Ok(match kind {
        FieldType::Amount | FieldType::Integer => Subject::Number(dialect.json_number(document, path)),
        FieldType::Boolean => Subject::Boolean(dialect.json_boolean(document, path)),
        FieldType::Date => Subject::Day(format!("SUBSTR({}, 1, 10)", text())),
        FieldType::Datetime => Subject::Instant(text()),
        FieldType::Text | FieldType::Country | FieldType::Enum { .. } | FieldType::Id | FieldType::Reference(_) => Subject::Text(text()),
        FieldType::List(_) => Subject::List(Place { document: document.to_owned(), path: path.to_vec() }),
        FieldType::Object(_) => {
            return Err(Error::invalid(parameter, format!("`{}` is an object", path.join(".")))
                .hint("name one of its fields, as in `email.address`"));
        }
        FieldType::Any => Subject::Unknown {
            text: text(),
            number: dialect.json_number(document, path),
            boolean: dialect.json_boolean(document, path),
            present: dialect.json_present(document, path),
        },
    })
}

/// What the functions of a term make of its field.
pub(super) fn apply(dialect: Dialect, term: &Term, mut subject: Subject) -> Result<Subject> {
    for function in term.functions.iter().rev() {
        subject = applied(dialect, *function, subject).ok_or_else(|| {
            let word = function.word();
            Error::invalid("$filter", format!("`{word}` does not apply here: `{term}`")).hint(match function {
                Function::Lower | Function::Upper | Function::Length => "it takes text",
                Function::Hour | Function::Minute | Function::Second => "it takes a time, such as `updated_at`",
                _ => "it takes a date or a time",
            })
        })?;
    }
    Ok(subject)
}

fn applied(dialect: Dialect, function: Function, subject: Subject) -> Option<Subject> {
    use Subject::{Day, Instant, Integer, Milliseconds, Text, Unknown};
    let day = |text: &str| {
        format!("(CASE WHEN {} THEN SUBSTR({text}, 1, 10) END)", dialect.has_shape(&format!("SUBSTR({text}, 1, 10)"), "0000-00-00"))
    };
    let time =
        |text: &str| format!("(CASE WHEN {} THEN {text} END)", dialect.has_shape(&format!("SUBSTR({text}, 1, 19)"), "0000-00-00T00:00:00"));
    let part = |text: String, from: usize, length: usize| Some(Integer(format!("CAST(SUBSTR({text}, {from}, {length}) AS INTEGER)")));
    match function {
        Function::Lower | Function::Upper | Function::Length => {
            let (Text(text) | Unknown { text, .. }) = subject else { return None };
            Some(match function {
                Function::Lower => Text(dialect.lower_ascii(&text)),
                Function::Upper => Text(dialect.upper_ascii(&text)),
                _ => Integer(format!("LENGTH({text})")),
            })
        }
        Function::Date | Function::Year | Function::Month | Function::Day => {
            let text = match subject {
                Day(text) | Instant(text) | Unknown { text, .. } => day(&text),
                Milliseconds(column) => day(&dialect.instant_text(&column)),
                _ => return None,
            };
            match function {
                Function::Year => part(text, 1, 4),
                Function::Month => part(text, 6, 2),
                Function::Day => part(text, 9, 2),
                _ => Some(Day(text)),
            }
        }
        Function::Hour | Function::Minute | Function::Second => {
            let text = match subject {
                Instant(text) | Unknown { text, .. } => time(&text),
                Milliseconds(column) => dialect.instant_text(&column),
                _ => return None,
            };
            part(
                text,
                if function == Function::Hour {
                    12
                } else if function == Function::Minute {
                    15
                } else {
                    18
                },
                2,
            )
        }
    }
}

/// One expression of an order or an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    /// As it is compared and ordered.
    pub(super) sql: String,
    /// What a value of it looks like.
    pub(super) kind: KeyKind,
    /// May it be null?
    pub(super) nullable: bool,
}

/// What the values of a key look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyKind {
    /// Text.
    Text,
    /// A decimal number.
    Number,
    /// Whole milliseconds.
    Integer,
}

impl Key {
    pub(super) fn column(name: &str) -> Self {
        Self { sql: name.to_owned(), kind: if name == "id" { KeyKind::Text } else { KeyKind::Integer }, nullable: false }
    }
}

/// The keys by which a field orders records. A field that the definition does not know has two: null comes before text, text
/// before numbers.
pub(super) fn keys(subject: Subject) -> Option<Vec<Key>> {
    let key = |sql: String, kind: KeyKind| Key { sql, kind, nullable: true };
    Some(match subject {
        Subject::Text(column) if column == "id" => vec![Key::column("id")],
        Subject::Text(sql) | Subject::Day(sql) | Subject::Instant(sql) | Subject::Boolean(sql) => vec![key(sql, KeyKind::Text)],
        Subject::Milliseconds(column) => vec![Key::column(&column)],
        Subject::Number(sql) => vec![key(sql, KeyKind::Number)],
        Subject::Unknown { text, number, .. } => vec![key(number, KeyKind::Number), key(text, KeyKind::Text)],
        Subject::Integer(_) | Subject::List(_) => return None,
    })
}
