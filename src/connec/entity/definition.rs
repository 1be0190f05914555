//! The types of a definition. `source.rs` reads them from TOML, `extend.rs` puts an operator's over ours.

use crate::kernel::{Error, Result};

/// One collection (or singleton) of Connec!.
#[derive(Debug, Clone)]
pub struct Entity {
    /// As in URLs and envelopes: plural, snake case; `company` for the singleton.
    pub name: String,
    /// For people: what its records are.
    pub description: String,
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
    /// The paths that tables of records show.
    pub columns: Vec<Vec<String>>,
    /// What holds between the fields of a record.
    pub rules: Vec<Rule>,
    /// The paths of required fields, within objects and lists too.
    pub required: Vec<Vec<String>>,
    /// Where the definition comes from.
    pub origin: Origin,
}

/// Where a definition comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It comes with the program.
    Builtin,
    /// It comes with the program, and an operator added to it.
    Extended,
    /// An operator made it.
    Own,
}

impl Origin {
    /// The word for people and programs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Builtin => "builtin",
            Self::Extended => "extended",
            Self::Own => "own",
        }
    }
}

/// What holds between the fields of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// The list has at least one sub-record.
    Some(String),
    /// Two fields of a list's sub-records have the same sum.
    Balanced {
        /// The list.
        list: String,
        /// One field.
        left: String,
        /// The other.
        right: String,
    },
}

impl Rule {
    /// Reads [`Rule::text`] back.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (name, arguments) = text.trim().strip_suffix(')')?.split_once('(')?;
        let arguments: Vec<&str> = arguments.split(',').map(str::trim).collect();
        match (name.trim(), arguments.as_slice()) {
            ("some", [list]) => Some(Self::Some((*list).to_owned())),
            ("balanced", [list, left, right]) => {
                Some(Self::Balanced { list: (*list).to_owned(), left: (*left).to_owned(), right: (*right).to_owned() })
            }
            _ => None,
        }
    }

    /// The rule as definitions write it.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Some(list) => format!("some({list})"),
            Self::Balanced { list, left, right } => format!("balanced({list}, {left}, {right})"),
        }
    }

    /// Does it speak of fields that are there?
    fn fits(&self, entity: &Entity) -> bool {
        let list = |name: &str| match find(&entity.fields, name).map(|field| &field.kind) {
            Some(FieldType::List(fields)) => Some(fields.as_slice()),
            _ => None,
        };
        let is_amount = |fields: &[Field], name: &str| find(fields, name).is_some_and(|field| field.kind == FieldType::Amount);
        match self {
            Self::Some(name) => list(name).is_some(),
            Self::Balanced { list: name, left, right } => {
                list(name).is_some_and(|fields| is_amount(fields, left) && is_amount(fields, right))
            }
        }
    }
}

/// One field.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "the marks of a definition, each apart from the others")]
pub struct Field {
    /// Its key in JSON.
    pub name: String,
    /// What it holds.
    pub kind: FieldType,
    /// For people: what it means.
    pub description: String,
    /// A record without it is refused.
    pub required: bool,
    /// Clients send back what they have read; what they send in this field is dropped.
    pub read_only: bool,
    /// Lists are often filtered or ordered by it: it has an index.
    pub indexed: bool,
    /// No two records of an organization may have the same value in it; any number may have none.
    pub unique: bool,
    /// An operator added it.
    pub own: bool,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldType {
    /// Text, kept as sent.
    Text,
    /// Text that names a country, kept as sent.
    Country,
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
    /// The id of a record of that entity (`*`: of any; `a|b`: of one of these), or of a sub-record (`a.list`). See [`targets`]
    /// and [`may_mean`].
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
        matches!(self, Self::List(fields) if fields.iter().any(|field| field.kind == Self::Id))
    }

    /// The type as definitions write it; objects and lists without what is in them.
    #[must_use]
    pub fn word(&self) -> String {
        match self {
            Self::Text => "string".to_owned(),
            Self::Country => "country".to_owned(),
            Self::Amount => "amount".to_owned(),
            Self::Integer => "integer".to_owned(),
            Self::Boolean => "boolean".to_owned(),
            Self::Date => "date".to_owned(),
            Self::Datetime => "datetime".to_owned(),
            Self::Enum { values, open } => format!("enum({}{})", values.join("|"), if *open { "|..." } else { "" }),
            Self::Id => "id".to_owned(),
            Self::Reference(target) => format!("ref({target})"),
            Self::Object(_) => "object".to_owned(),
            Self::List(_) => "list".to_owned(),
            Self::Any => "any".to_owned(),
        }
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
                if let FieldType::Reference(reference) = &field.kind {
                    // Who refers to a sub-record refers to its record.
                    found.extend(targets(reference).map(|target| target.split('.').next().unwrap_or(target)));
                }
                walk(field.kind.fields(), found);
            }
        }
        let mut found = Vec::new();
        walk(&self.fields, &mut found);
        found
    }

    /// The sub-records of others that this one refers to: entity and list.
    pub(super) fn sub_references(&self) -> Vec<(&str, &str)> {
        fn walk<'a>(fields: &'a [Field], found: &mut Vec<(&'a str, &'a str)>) {
            for field in fields {
                if let FieldType::Reference(reference) = &field.kind {
                    found.extend(targets(reference).filter_map(|target| target.split_once('.')));
                }
                walk(field.kind.fields(), found);
            }
        }
        let mut found = Vec::new();
        walk(&self.fields, &mut found);
        found
    }

    /// Works out what follows from the fields (which are required, indexed, unique), and checks that it can be.
    pub(super) fn finish(mut self) -> Result<Self> {
        let mut marks = Marks::default();
        marks.walk(&self.name, &self.fields, &mut Vec::new(), false)?;
        self.required = marks.required;
        self.unique = marks.unique;
        for path in marks.indexed {
            if !self.indexed.contains(&path) {
                self.indexed.push(path);
            }
        }
        for path in &self.indexed {
            self.indexable_check(path)?;
        }
        for path in &self.columns {
            let common = matches!(path.as_slice(), [name] if COMMON_FIELDS.contains(&name.as_str()));
            if !common && self.field(path).is_none_or(|field| !field.kind.fields().is_empty()) {
                return Err(self.wrong("columns", &format!("`{}` is not a field with one value", path.join("."))));
            }
        }
        if let Some(rule) = self.rules.iter().find(|rule| !rule.fits(&self)) {
            return Err(self.wrong("rules", &format!("`{}` speaks of fields that are not there", rule.text())));
        }
        Ok(self)
    }

    fn wrong(&self, what: &str, message: &str) -> Error {
        let path = format!("{}.{what}", self.name);
        Error::invalid(path.clone(), format!("{path}: {message}"))
    }

    fn indexable_check(&self, path: &[String]) -> Result<()> {
        let is_common = matches!(path, [name] if name == "code" || name == "status");
        let in_list = (1..=path.len()).any(|end| matches!(self.field(&path[..end]).map(|field| &field.kind), Some(FieldType::List(_))));
        let scalar = self.field(path).is_some_and(|field| !matches!(field.kind, FieldType::Object(_) | FieldType::Any));
        if is_common || (scalar && !in_list) {
            return Ok(());
        }
        Err(self.wrong(&path.join("."), "it cannot be indexed: it is in a list, an object or not defined"))
    }
}

/// The paths of marked fields.
#[derive(Default)]
struct Marks {
    required: Vec<Vec<String>>,
    indexed: Vec<Vec<String>>,
    unique: Vec<Vec<String>>,
}

impl Marks {
    fn walk(&mut self, entity: &str, fields: &[Field], path: &mut Vec<String>, in_list: bool) -> Result<()> {
        for field in fields {
            path.push(field.name.clone());
            let structured = matches!(field.kind, FieldType::Any | FieldType::Object(_) | FieldType::List(_));
            if (field.indexed || field.unique) && (in_list || structured) {
                let what = if in_list { "a record holds many of them" } else { "it is not one value of a known type" };
                let path = format!("{entity}.{}", path.join("."));
                return Err(Error::invalid(path.clone(), format!("{path}: it cannot be indexed or unique, as {what}")));
            }
            for (marked, paths) in
                [(field.required, &mut self.required), (field.indexed, &mut self.indexed), (field.unique, &mut self.unique)]
            {
                if marked {
                    paths.push(path.clone());
                }
            }
            self.walk(entity, field.kind.fields(), path, in_list || matches!(field.kind, FieldType::List(_)))?;
            path.pop();
        }
        Ok(())
    }
}

/// Fields that every record has, whatever its definition says.
pub(super) const COMMON_FIELDS: [&str; 8] = ["id", "code", "status", "created_at", "updated_at", "group_id", "channel_id", "resource_type"];

/// The entities that a reference may mean, the likeliest first; `*` for any.
pub(crate) fn targets(reference: &str) -> impl Iterator<Item = &str> {
    reference.split('|')
}

/// May a reference mean a record of this entity?
pub(crate) fn may_mean(reference: &str, entity: &str) -> bool {
    targets(reference).any(|target| target == "*" || target == entity)
}

/// The field of that name.
pub(crate) fn find<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}
