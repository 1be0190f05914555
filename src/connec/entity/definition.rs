//! The types of a definition, and how they are read from TOML.

use serde::Deserialize;

use crate::kernel::{Error, Result};

/// How deep objects and lists may nest in a definition; a shape that contains itself ends here.
const DEPTH_MAX: usize = 8;

/// One collection (or singleton) of Connec!.
#[derive(Debug, Clone)]
pub struct Entity {
    /// As in URLs and envelopes: plural, snake case; `company` for the singleton.
    pub name: String,
    /// One record per organization, without an id in its URL.
    pub singleton: bool,
    /// What generated codes start with: `IN` in `IN42`.
    pub code_prefix: String,
    /// The status of a new record that names none.
    pub status_default: String,
    /// The statuses of this entity; empty when any is kept.
    pub statuses: Vec<String>,
    /// The fields besides the common ones (id, code, status, times).
    pub fields: Vec<Field>,
    /// The paths that have an index for filters and orders.
    pub indexed: Vec<Vec<String>>,
    /// The paths whose value no two records of an organization may share.
    pub unique: Vec<Vec<String>>,
}

/// One field.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "the marks of a definition, each apart from the others")]
pub struct Field {
    /// Its key in JSON.
    pub name: String,
    /// What it holds.
    pub kind: FieldType,
    /// A record without it is refused.
    pub required: bool,
    /// Clients send back what they have read; what they send in this field is dropped.
    pub read_only: bool,
    /// Lists are often filtered or ordered by it: it has an index.
    pub indexed: bool,
    /// No two records of an organization may have the same value in it; any number may have none.
    pub unique: bool,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldType {
    /// Text, kept as sent.
    Text,
    /// An exact decimal number.
    Amount,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A calendar day; a time after it is kept but does not count.
    Date,
    /// An instant, kept in UTC.
    Datetime,
    /// One of these words; an open one only names the usual words.
    Enum {
        /// The words.
        values: Vec<String>,
        /// Other words are kept as well.
        open: bool,
    },
    /// The own id of a sub-record, assigned by us when missing.
    Id,
    /// The id of a record of that entity (`*`: of any).
    Reference(String),
    /// An object.
    Object(Vec<Field>),
    /// A list of sub-records.
    List(Vec<Field>),
    /// Not checked.
    Any,
}

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.kind == other.kind
    }
}

impl FieldType {
    /// The fields of an object or of a list's sub-records.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match self {
            Self::Object(fields) | Self::List(fields) => fields,
            _ => &[],
        }
    }

    /// Do the sub-records of this list have ids of their own, by which updates find them?
    #[must_use]
    pub fn has_own_ids(&self) -> bool {
        matches!(self, Self::List(fields) if fields.iter().any(|field| field.kind == FieldType::Id))
    }
}

impl Entity {
    /// The field at a path such as `email.address`; `None` when the definition does not know it.
    #[must_use]
    pub fn field(&self, path: &[String]) -> Option<&Field> {
        let (first, rest) = path.split_first()?;
        rest.iter().try_fold(find(&self.fields, first)?, |field, name| find(field.kind.fields(), name))
    }

    /// Every entity that this one refers to.
    #[must_use]
    pub fn references(&self) -> Vec<&str> {
        fn walk<'a>(fields: &'a [Field], found: &mut Vec<&'a str>) {
            for field in fields {
                if let FieldType::Reference(entity) = &field.kind {
                    found.push(entity);
                }
                walk(field.kind.fields(), found);
            }
        }
        let mut found = Vec::new();
        walk(&self.fields, &mut found);
        found
    }
}

/// The field of that name.
pub(crate) fn find<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    shapes: toml::Table,
    #[serde(default)]
    entity: Vec<EntityText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EntityText {
    name: String,
    #[serde(default)]
    singleton: bool,
    code_prefix: String,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    statuses: Vec<String>,
    #[serde(default)]
    include: Option<String>,
    /// Paths with an index besides those that are marked: common fields, and fields of a shape that only this entity looks for.
    #[serde(default)]
    indexed: Vec<String>,
    #[serde(default)]
    fields: toml::Table,
}

pub(super) fn parse(text: &str) -> Result<Vec<Entity>> {
    let file: File = toml::from_str(text).map_err(|error| Error::configuration(format!("entity definitions: {error}")))?;
    file.entity.into_iter().map(|entity| entity_of(entity, &file.shapes)).collect()
}

fn entity_of(text: EntityText, shapes: &toml::Table) -> Result<Entity> {
    name_check(&text.name, &text.name)?;
    let mut fields = fields_of(&text.name, &text.fields, shapes, 0)?;
    if let Some(shape) = &text.include {
        let table = shapes.get(shape).and_then(toml::Value::as_table);
        let table = table.ok_or_else(|| Error::configuration(format!("{}: there is no shape `{shape}`", text.name)))?;
        fields.extend(fields_of(&text.name, table, shapes, 0)?);
    }
    let mut entity = Entity {
        name: text.name,
        singleton: text.singleton,
        code_prefix: text.code_prefix,
        status_default: text.status.unwrap_or_else(|| "ACTIVE".to_owned()),
        statuses: text.statuses,
        indexed: text.indexed.iter().map(|path| path.split('.').map(str::to_owned).collect()).collect(),
        unique: Vec::new(),
        fields,
    };
    let (mut indexed, mut unique) = (Vec::new(), Vec::new());
    marks_of(&entity.name, &entity.fields, &mut Vec::new(), &mut indexed, &mut unique)?;
    entity.indexed.extend(indexed);
    entity.unique.extend(unique);
    for path in &entity.indexed {
        indexable_check(&entity, path)?;
    }
    Ok(entity)
}

/// The paths that are marked `indexed` and `unique`.
fn marks_of(
    entity: &str,
    fields: &[Field],
    path: &mut Vec<String>,
    indexed: &mut Vec<Vec<String>>,
    unique: &mut Vec<Vec<String>>,
) -> Result<()> {
    for field in fields {
        path.push(field.name.clone());
        let many = matches!(field.kind, FieldType::List(_)) && has_marks(field.kind.fields());
        let untyped = (field.indexed || field.unique) && field.kind == FieldType::Any;
        if many || untyped {
            let what = if many { "a record holds many of them" } else { "its type is not known" };
            return Err(Error::configuration(format!("{entity}.{}: it cannot be indexed or unique, as {what}", path.join("."))));
        }
        if field.indexed {
            indexed.push(path.clone());
        }
        if field.unique {
            unique.push(path.clone());
        }
        if matches!(field.kind, FieldType::Object(_)) {
            marks_of(entity, field.kind.fields(), path, indexed, unique)?;
        }
        path.pop();
    }
    Ok(())
}

fn has_marks(fields: &[Field]) -> bool {
    fields.iter().any(|field| field.indexed || field.unique || has_marks(field.kind.fields()))
}

fn indexable_check(entity: &Entity, path: &[String]) -> Result<()> {
    let is_common = matches!(path, [name] if name == "code" || name == "status");
    let in_list = (1..=path.len()).any(|end| matches!(entity.field(&path[..end]).map(|field| &field.kind), Some(FieldType::List(_))));
    let scalar = entity.field(path).is_some_and(|field| !matches!(field.kind, FieldType::Object(_) | FieldType::Any));
    if is_common || (scalar && !in_list) {
        return Ok(());
    }
    Err(Error::configuration(format!("{}: `{}` cannot be indexed: it is in a list, an object or not defined", entity.name, path.join("."))))
}

/// Names become part of SQL text, URLs and JSON paths.
fn name_check(path: &str, name: &str) -> Result<()> {
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') && !name.starts_with(|c: char| c.is_ascii_digit());
    if plain && (1..=60).contains(&name.len()) {
        return Ok(());
    }
    Err(Error::configuration(format!("{path}: a name is made of letters, digits and `_`, begins with no digit and has at most 60 of them")))
}

fn fields_of(path: &str, table: &toml::Table, shapes: &toml::Table, depth: usize) -> Result<Vec<Field>> {
    if depth > DEPTH_MAX {
        return Err(Error::configuration(format!("{path}: nested too deeply; does a shape contain itself?")));
    }
    table.iter().map(|(name, value)| field_of(&format!("{path}.{name}"), name, value, shapes, depth)).collect()
}

fn field_of(path: &str, name: &str, value: &toml::Value, shapes: &toml::Table, depth: usize) -> Result<Field> {
    name_check(path, name)?;
    let field = |kind, required, read_only| Field { name: name.to_owned(), kind, required, read_only, indexed: false, unique: false };
    match value {
        toml::Value::Table(table) => Ok(field(FieldType::Object(fields_of(path, table, shapes, depth + 1)?), false, false)),
        toml::Value::Array(items) => match items.as_slice() {
            [toml::Value::Table(table)] => Ok(field(FieldType::List(fields_of(path, table, shapes, depth + 1)?), false, false)),
            _ => Err(Error::configuration(format!("{path}: a list is written as one table in brackets"))),
        },
        toml::Value::String(text) => {
            let mut words = text.split_whitespace();
            let text = words.next().unwrap_or_default();
            let word = text.trim_end_matches(['!', '@']);
            let marks = &text[word.len()..];
            let kind = kind_of(path, word, shapes, depth)?;
            let mut field = field(kind, marks.contains('!'), marks.contains('@'));
            for mark in words {
                match mark {
                    "indexed" => field.indexed = true,
                    "unique" => field.unique = true,
                    _ => return Err(Error::configuration(format!("{path}: `{mark}` is not a mark; there are `indexed` and `unique`"))),
                }
            }
            Ok(field)
        }
        _ => Err(Error::configuration(format!("{path}: a field is a type, a table or a list of one table"))),
    }
}

fn kind_of(path: &str, word: &str, shapes: &toml::Table, depth: usize) -> Result<FieldType> {
    let argument = |name: &str| word.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
    if let Some(entity) = argument("ref") {
        return Ok(FieldType::Reference(entity.to_owned()));
    }
    if let Some(words) = argument("enum") {
        let open = words.ends_with("|...");
        let values = words.trim_end_matches("|...").split('|').map(str::to_owned).collect();
        return Ok(FieldType::Enum { values, open });
    }
    Ok(match word {
        "string" => FieldType::Text,
        "amount" => FieldType::Amount,
        "integer" => FieldType::Integer,
        "boolean" => FieldType::Boolean,
        "date" => FieldType::Date,
        "datetime" => FieldType::Datetime,
        "id" => FieldType::Id,
        "any" => FieldType::Any,
        shape => match shapes.get(shape).and_then(toml::Value::as_table) {
            Some(table) => FieldType::Object(fields_of(path, table, shapes, depth + 1)?),
            None => return Err(Error::configuration(format!("{path}: `{shape}` is neither a type nor a shape"))),
        },
    })
}
