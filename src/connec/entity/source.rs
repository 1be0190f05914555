//! Reading definitions from TOML: `entities.toml` and operators' files, whose errors name line, column and field.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::definition::{COMMON_FIELDS, Field, FieldType, Rule, targets};
use crate::kernel::{Error, Result};

/// How deep objects and lists may nest in a definition; a shape that contains itself ends here.
const DEPTH_MAX: usize = 8;
/// How many fields an entity may have, with all that is in them.
const FIELDS_MAX: usize = 2_000;
/// Names that URLs and envelopes use for something else.
const NAMES_RESERVED: [&str; 8] = ["diff", "pagination", "errors", "ids", "opts", "resource", "batch", "mappings"];

/// Fields by the name of a shape.
pub(super) type Shapes = BTreeMap<String, Vec<Field>>;

/// What a file says of one entity.
#[derive(Debug, Clone)]
pub(super) struct Given {
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) singleton: Option<bool>,
    pub(super) code_prefix: Option<String>,
    pub(super) status: Option<String>,
    pub(super) statuses: Vec<String>,
    pub(super) indexed: Vec<Vec<String>>,
    pub(super) columns: Option<Vec<Vec<String>>>,
    pub(super) rules: Vec<Rule>,
    pub(super) fields: Vec<Field>,
    /// What an operator added goes away.
    pub(super) remove: bool,
    places: Places,
}

impl Given {
    /// An error about something in this entity, with its place in the file.
    pub(super) fn wrong(&self, path: &str, message: impl std::fmt::Display) -> Error {
        let full = if path.is_empty() { self.name.clone() } else { format!("{}.{path}", self.name) };
        // A field's own place, else that of what it is in, else the entity's.
        let mut at = full.as_str();
        let place = loop {
            if let Some(place) = self.places.get(at) {
                break *place;
            }
            match at.rsplit_once('.') {
                Some((outer, _)) => at = outer,
                None => break (1, 1),
            }
        };
        wrong_at(place, &full, message)
    }
}

/// Line and column of what stands in the file, by path.
type Places = HashMap<String, (usize, usize)>;

fn wrong_at((line, column): (usize, usize), path: &str, message: impl std::fmt::Display) -> Error {
    let of = if path.is_empty() { String::new() } else { format!("{path}: ") };
    Error::invalid(if path.is_empty() { "definitions" } else { path }, format!("line {line}, column {column}: {of}{message}"))
}

/// Reads a file. `known` are shapes from elsewhere that it may use. Its entities, in its order, and its own shapes.
pub(super) fn read(text: &str, known: &Shapes) -> Result<(Vec<Given>, Shapes)> {
    let table = DeTable::parse(text).map_err(|error| {
        let place = error.span().map_or((1, 1), |span| line_column(text, span.start));
        wrong_at(place, "", format!("this is not TOML: {}", error.message()))
    })?;
    let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let mut reader = Reader { text, lines, known, shapes: BTreeMap::new(), count: RefCell::new(0), places: RefCell::default() };
    let mut entities = Vec::new();
    for (name, value) in entries(table.get_ref()) {
        match (name, value.get_ref()) {
            ("shapes", DeValue::Table(shapes)) => {
                for (name, shape) in entries(shapes) {
                    let path = format!("shapes.{name}");
                    name_check(name).map_err(|message| reader.wrong(shape.span(), &path, message))?;
                    let DeValue::Table(fields) = shape.get_ref() else {
                        return Err(reader.wrong(shape.span(), &path, "a shape is a table of fields"));
                    };
                    if known.contains_key(name) || kind_plain(name).is_some() {
                        return Err(reader.wrong(shape.span(), &path, "there is a shape or type of that name already"));
                    }
                    reader.shapes.insert(name, fields);
                }
            }
            ("entity", DeValue::Array(items)) => entities.extend(items.iter()),
            _ => {
                let message = format!("`{name}` is not known here; there are `[shapes.NAME]` and `[[entity]]`");
                return Err(reader.wrong(value.span(), name, message));
            }
        }
    }
    let given = entities.into_iter().map(|entity| reader.entity(entity)).collect::<Result<Vec<_>>>()?;
    let shapes = reader.shapes.keys().map(|name| Ok(((*name).to_owned(), reader.shape(name, name, 0)?.unwrap_or_default())));
    Ok((given, shapes.collect::<Result<_>>()?))
}

struct Reader<'t> {
    text: &'t str,
    /// Where lines begin.
    lines: Vec<usize>,
    known: &'t Shapes,
    shapes: BTreeMap<&'t str, &'t DeTable<'t>>,
    count: RefCell<usize>,
    places: RefCell<Places>,
}

/// A table's entries in the order of the file.
fn entries<'t>(table: &'t DeTable<'t>) -> Vec<(&'t str, &'t Spanned<DeValue<'t>>)> {
    let mut entries: Vec<_> = table.iter().map(|(name, value)| (name.span().start, name.get_ref().as_ref(), value)).collect();
    entries.sort_by_key(|(at, _, _)| *at);
    entries.into_iter().map(|(_, name, value)| (name, value)).collect()
}

fn line_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// Names become part of SQL text, URLs and JSON paths.
fn name_check(name: &str) -> std::result::Result<(), String> {
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') && !name.starts_with(|c: char| c.is_ascii_digit());
    if plain && (1..=60).contains(&name.len()) {
        return Ok(());
    }
    Err(format!("`{name}` is no name: use letters, digits and `_`, no digit at the start, 60 at most"))
}

impl<'t> Reader<'t> {
    /// As [`line_column`]; nearly every name's place is noted, and the beginnings of lines are looked for once.
    fn place(&self, at: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= at).max(1);
        let before = self.lines.get(line - 1).and_then(|start| self.text.get(*start..at)).unwrap_or_default();
        (line, before.chars().count() + 1)
    }

    fn wrong(&self, span: Range<usize>, path: &str, message: impl std::fmt::Display) -> Error {
        wrong_at(self.place(span.start), path, message)
    }

    fn entity(&self, item: &'t Spanned<DeValue<'t>>) -> Result<Given> {
        let DeValue::Table(table) = item.get_ref() else { return Err(self.wrong(item.span(), "entity", "an entity is a table")) };
        let name_value = table.get("name").ok_or_else(|| self.wrong(item.span(), "entity", "an entity needs a `name`"))?;
        let name = name_value.get_ref().as_str().ok_or_else(|| self.wrong(name_value.span(), "entity.name", "the name must be text"))?;
        let bad_name = name_check(name).err().or_else(|| {
            (NAMES_RESERVED.contains(&name) || name.contains(|c: char| c.is_ascii_uppercase()))
                .then(|| format!("`{name}` cannot be the name of an entity: it is taken, or has capital letters"))
        });
        if let Some(message) = bad_name {
            return Err(self.wrong(name_value.span(), "entity.name", message));
        }
        *self.count.borrow_mut() = 0;
        self.places.borrow_mut().insert(name.to_owned(), self.place(name_value.span().start));
        let mut given = Given {
            name: name.to_owned(),
            description: None,
            singleton: None,
            code_prefix: None,
            status: None,
            statuses: Vec::new(),
            indexed: Vec::new(),
            columns: None,
            rules: Vec::new(),
            fields: Vec::new(),
            remove: false,
            places: Places::new(),
        };
        let mut included = None;
        for (key, value) in entries(table) {
            let path = format!("{name}.{key}");
            self.places.borrow_mut().insert(path.clone(), self.place(value.span().start));
            let wrong = |message: &str| self.wrong(value.span(), &path, message);
            let text = || value.get_ref().as_str().map(str::to_owned).ok_or_else(|| wrong("this must be text"));
            let flag = || value.get_ref().as_bool().ok_or_else(|| wrong("this must be `true` or `false`"));
            match key {
                "name" => {}
                "description" => given.description = Some(text()?),
                "singleton" => given.singleton = Some(flag()?),
                "remove" => given.remove = flag()?,
                "code_prefix" => {
                    let prefix = text()?;
                    if !(1..=6).contains(&prefix.len()) || !prefix.bytes().all(|byte| byte.is_ascii_uppercase()) {
                        return Err(wrong("a code prefix is one to six capital letters"));
                    }
                    given.code_prefix = Some(prefix);
                }
                "status" => given.status = Some(text()?),
                "statuses" => given.statuses = self.texts(value, &path)?,
                "indexed" => given.indexed = paths_of(&self.texts(value, &path)?),
                "columns" => given.columns = Some(paths_of(&self.texts(value, &path)?)),
                "rules" => {
                    let rule = |text: &String| {
                        let unknown = format!("`{text}` is not a rule; there are `some(LIST)` and `balanced(LIST, FIELD, FIELD)`");
                        Rule::parse(text).ok_or_else(|| wrong(&unknown))
                    };
                    given.rules = self.texts(value, &path)?.iter().map(rule).collect::<Result<_>>()?;
                }
                "include" => {
                    let shape = text()?;
                    let fields = self.shape(&shape, name, 0)?;
                    included = Some(fields.ok_or_else(|| wrong(&format!("there is no shape `{shape}`")))?);
                }
                "fields" => {
                    let DeValue::Table(fields) = value.get_ref() else { return Err(wrong("fields are a table")) };
                    for (field, value) in entries(fields) {
                        if COMMON_FIELDS.contains(&field) || field == "opts" {
                            return Err(self.wrong(value.span(), &format!("{name}.{field}"), "every record has this field already"));
                        }
                    }
                    given.fields = self.fields(name, fields, 0)?;
                }
                _ => return Err(wrong(&format!("an entity has no `{key}`"))),
            }
        }
        given.fields.extend(included.unwrap_or_default());
        for (at, field) in given.fields.iter().enumerate() {
            if given.fields[..at].iter().any(|other| other.name == field.name) {
                return Err(self.wrong(item.span(), &format!("{name}.{}", field.name), "this field is in the included shape already"));
            }
        }
        given.places = self.places.take();
        Ok(given)
    }

    fn texts(&self, value: &'t Spanned<DeValue<'t>>, path: &str) -> Result<Vec<String>> {
        let wrong = || self.wrong(value.span(), path, "this must be a list of texts");
        let items = value.get_ref().as_array().ok_or_else(wrong)?;
        items.iter().map(|item| item.get_ref().as_str().map(str::to_owned).ok_or_else(wrong)).collect()
    }

    fn fields(&self, path: &str, table: &'t DeTable<'t>, depth: usize) -> Result<Vec<Field>> {
        let field = |(name, value): (&'t str, &'t Spanned<DeValue<'t>>)| {
            let path = format!("{path}.{name}");
            name_check(name).map_err(|message| self.wrong(value.span(), &path, message))?;
            if depth > DEPTH_MAX {
                return Err(self.wrong(value.span(), &path, "nested too deeply; does a shape contain itself?"));
            }
            *self.count.borrow_mut() += 1;
            if *self.count.borrow() > FIELDS_MAX {
                return Err(self.wrong(value.span(), &path, format!("an entity may have {FIELDS_MAX} fields, with all that is in them")));
            }
            self.places.borrow_mut().insert(path.clone(), self.place(value.span().start));
            self.field(&path, name, value, depth)
        };
        entries(table).into_iter().map(field).collect()
    }

    fn field(&self, path: &str, name: &str, value: &'t Spanned<DeValue<'t>>, depth: usize) -> Result<Field> {
        let mut field = Field {
            name: name.to_owned(),
            kind: FieldType::Any,
            description: String::new(),
            required: false,
            read_only: false,
            indexed: false,
            unique: false,
            own: false,
        };
        match value.get_ref() {
            DeValue::Table(table) => field.kind = FieldType::Object(self.fields(path, table, depth + 1)?),
            DeValue::Array(items) => match items.iter().as_slice() {
                [item] if item.get_ref().is_table() => {
                    let DeValue::Table(table) = item.get_ref() else { return Err(self.wrong(value.span(), path, "a list of one table")) };
                    field.kind = FieldType::List(self.fields(path, table, depth + 1)?);
                }
                _ => return Err(self.wrong(value.span(), path, "a list is written as one table in brackets, or `list(SHAPE)`")),
            },
            DeValue::String(text) => {
                let (kind, description) = text.split_once(';').unwrap_or((text, ""));
                description.trim().clone_into(&mut field.description);
                let mut words = kind.split_whitespace();
                let first = words.next().unwrap_or_default();
                let word = first.trim_end_matches(['!', '@']);
                let marks = &first[word.len()..];
                field.required = marks.contains('!');
                field.read_only = marks.contains('@');
                field.kind = self.kind(path, word, value.span(), depth)?;
                for mark in words {
                    match mark {
                        "indexed" => field.indexed = true,
                        "unique" => field.unique = true,
                        _ => {
                            let message = format!("`{mark}` is not a mark; there are `indexed` and `unique`, and a description after `;`");
                            return Err(self.wrong(value.span(), path, message));
                        }
                    }
                }
            }
            _ => return Err(self.wrong(value.span(), path, "a field is a type, a table or a list of one table")),
        }
        Ok(field)
    }

    fn kind(&self, path: &str, word: &str, span: Range<usize>, depth: usize) -> Result<FieldType> {
        let argument = |name: &str| word.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
        if let Some(entity) = argument("ref") {
            let several = entity.contains('|');
            if several && targets(entity).any(|target| target.is_empty() || target == "*") {
                return Err(self.wrong(span, path, "a reference to one of several entities is written as `ref(a|b)`"));
            }
            return Ok(FieldType::Reference(entity.to_owned()));
        }
        if let Some(words) = argument("enum") {
            let open = words.ends_with("|...");
            let values: Vec<String> = words.trim_end_matches("|...").split('|').map(str::to_owned).collect();
            if values.iter().any(String::is_empty) {
                return Err(self.wrong(
                    span,
                    path,
                    "an enumeration is written as `enum(A|B)`, or `enum(A|B|...)` when other words may come",
                ));
            }
            return Ok(FieldType::Enum { values, open });
        }
        if let Some(kind) = kind_plain(word) {
            return Ok(kind);
        }
        let (name, is_list) = argument("list").map_or((word, false), |name| (name, true));
        match self.shape(name, path, depth + 1)? {
            Some(fields) if is_list => Ok(FieldType::List(fields)),
            Some(fields) => Ok(FieldType::Object(fields)),
            None => Err(self.wrong(span, path, format!("`{name}` is neither a type nor a shape"))),
        }
    }

    fn shape(&self, name: &str, path: &str, depth: usize) -> Result<Option<Vec<Field>>> {
        match self.shapes.get(name) {
            Some(table) => self.fields(path, table, depth).map(Some),
            None => Ok(self.known.get(name).cloned()),
        }
    }
}

fn paths_of(texts: &[String]) -> Vec<Vec<String>> {
    texts.iter().map(|text| text.split('.').map(str::to_owned).collect()).collect()
}

fn kind_plain(word: &str) -> Option<FieldType> {
    Some(match word {
        "string" => FieldType::Text,
        "country" => FieldType::Country,
        "amount" => FieldType::Amount,
        "integer" => FieldType::Integer,
        "boolean" => FieldType::Boolean,
        "date" => FieldType::Date,
        "datetime" => FieldType::Datetime,
        "id" => FieldType::Id,
        "any" => FieldType::Any,
        _ => return None,
    })
}
