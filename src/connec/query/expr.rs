//! The syntax tree of a filter.

use crate::kernel::Amount;

/// A field: the names from the record inwards.
pub type Path = Vec<String>;

/// A condition on a record.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// All of these.
    And(Vec<Expr>),
    /// One of these.
    Or(Vec<Expr>),
    /// Not this.
    Not(Box<Expr>),
    /// A field, or what a function makes of it, against a value.
    Compare {
        /// What.
        term: Term,
        /// How.
        operator: Operator,
        /// The value.
        literal: Literal,
    },
    /// A field that equals one of several values.
    In {
        /// What.
        term: Term,
        /// The values.
        literals: Vec<Literal>,
    },
    /// A field whose text holds a pattern; ASCII letters in either case.
    Match {
        /// What.
        term: Term,
        /// The pattern.
        pattern: Pattern,
    },
    /// A field whose text holds another text, exactly.
    Holds {
        /// Where in it.
        place: Place,
        /// What.
        term: Term,
        /// The text.
        text: String,
    },
    /// A list of which one element, or every element, is so.
    Elements {
        /// Every one? Else at least one.
        all: bool,
        /// The list.
        list: Term,
        /// The element's name within the condition.
        variable: String,
        /// What the element is to be; for `any()` nothing: that there is one.
        condition: Option<Box<Expr>>,
    },
}

impl Expr {
    /// A field of the record equals this value.
    #[must_use]
    pub fn equals(path: Path, literal: Literal) -> Self {
        Self::Compare { term: Term::field(path), operator: Operator::Equal, literal }
    }

    /// Every field of the record that this reads, as `email.address`; the elements of lists by their list: `lines.quantity`.
    #[must_use]
    pub fn fields(&self) -> Vec<String> {
        let mut found = Vec::new();
        self.fields_add(&mut Vec::new(), &mut found);
        found
    }

    fn fields_add<'a>(&'a self, scopes: &mut Vec<(&'a str, String)>, found: &mut Vec<String>) {
        match self {
            Self::And(parts) | Self::Or(parts) => parts.iter().for_each(|part| part.fields_add(scopes, found)),
            Self::Not(part) => part.fields_add(scopes, found),
            Self::Compare { term, .. } | Self::In { term, .. } | Self::Match { term, .. } | Self::Holds { term, .. } => {
                found.push(term.path_in(scopes));
            }
            Self::Elements { list, variable, condition, .. } => {
                let list = list.path_in(scopes);
                found.push(list.clone());
                if let Some(condition) = condition {
                    scopes.push((variable, list));
                    condition.fields_add(scopes, found);
                    scopes.pop();
                }
            }
        }
    }
}

/// What is compared: a field of the record or of a list's element, with functions around it.
#[derive(Debug, Clone)]
pub struct Term {
    /// The functions, outermost first.
    pub functions: Vec<Function>,
    /// The element that it is a field of; `None` for the record.
    pub variable: Option<String>,
    /// The field; empty for the element itself.
    pub path: Path,
    /// At which character of the filter it stands, counted from 1; 0 for a condition of our own. Says nothing about the term.
    pub at: usize,
}

impl PartialEq for Term {
    fn eq(&self, other: &Self) -> bool {
        (&self.functions, &self.variable, &self.path) == (&other.functions, &other.variable, &other.path)
    }
}

impl Eq for Term {}

impl Term {
    /// A field of the record.
    #[must_use]
    pub fn field(path: Path) -> Self {
        Self { functions: Vec::new(), variable: None, path, at: 0 }
    }

    fn path_in(&self, scopes: &[(&str, String)]) -> String {
        let list = self.variable.as_ref().and_then(|variable| scopes.iter().rev().find(|(name, _)| name == variable));
        let parts = list.map(|(_, list)| list.as_str()).into_iter().chain(self.path.iter().map(String::as_str));
        parts.collect::<Vec<_>>().join(".")
    }
}

/// What can be made of a field before it is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Function {
    /// `tolower`: ASCII letters in lower case.
    Lower,
    /// `toupper`: ASCII letters in upper case.
    Upper,
    /// `length`: how many characters.
    Length,
    /// `year` of a date or time.
    Year,
    /// `month`, 1 to 12.
    Month,
    /// `day` of the month.
    Day,
    /// `hour` of a time, in UTC.
    Hour,
    /// `minute`.
    Minute,
    /// `second`.
    Second,
    /// `date`: the day of a time, in UTC.
    Date,
}

impl Function {
    /// Every function.
    pub const ALL: [Self; 10] =
        [Self::Lower, Self::Upper, Self::Length, Self::Year, Self::Month, Self::Day, Self::Hour, Self::Minute, Self::Second, Self::Date];

    /// As it is written.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Lower => "tolower",
            Self::Upper => "toupper",
            Self::Length => "length",
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Minute => "minute",
            Self::Second => "second",
            Self::Date => "date",
        }
    }
}

/// Where in a field's text another text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// `contains`
    Anywhere,
    /// `startswith`
    Start,
    /// `endswith`
    End,
}

impl Place {
    /// Every place.
    pub const ALL: [Self; 3] = [Self::Anywhere, Self::Start, Self::End];

    /// As it is written.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Anywhere => "contains",
            Self::Start => "startswith",
            Self::End => "endswith",
        }
    }
}

/// How a field is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// `eq`
    Equal,
    /// `ne`
    NotEqual,
    /// `gt`
    Greater,
    /// `gte`, `ge`
    GreaterOrEqual,
    /// `lt`
    Less,
    /// `lte`, `le`
    LessOrEqual,
}

impl Operator {
    /// The operator in SQL.
    #[must_use]
    pub fn sql(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "<>",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
        }
    }

    /// As it is written.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Equal => "eq",
            Self::NotEqual => "ne",
            Self::Greater => "gt",
            Self::GreaterOrEqual => "gte",
            Self::Less => "lt",
            Self::LessOrEqual => "lte",
        }
    }
}

/// A value in a filter.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `'text'`, or a bare word in a list.
    Text(String),
    /// A number, exact.
    Number(Amount),
    /// `true`, `false`.
    Boolean(bool),
    /// `null`.
    Null,
}

/// A pattern between slashes, as far as both databases can match it: text, `.`, `.*` and `.+`, `^` and `$` at the ends. ASCII
/// letters are found in either case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pattern {
    /// What must be there, one after the other; never two texts or two gaps in a row.
    pub parts: Vec<PatternPart>,
    /// At the start (`^`).
    pub at_start: bool,
    /// At the end (`$`).
    pub at_end: bool,
}

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PatternPart {
    /// This text.
    Text(String),
    /// Whatever characters.
    Gap {
        /// How many at least.
        least: usize,
        /// May there be more?
        more: bool,
    },
}

impl Pattern {
    pub(super) fn push_text(&mut self, character: char) {
        match self.parts.last_mut() {
            Some(PatternPart::Text(text)) => text.push(character),
            _ => self.parts.push(PatternPart::Text(character.to_string())),
        }
    }

    pub(super) fn push_gap(&mut self, least: usize, more: bool) {
        match self.parts.last_mut() {
            Some(PatternPart::Gap { least: present, more: open }) => {
                *present += least;
                *open |= more;
            }
            _ => self.parts.push(PatternPart::Gap { least, more }),
        }
    }

    /// How many gaps there are.
    pub(super) fn gaps(&self) -> usize {
        self.parts.iter().filter(|part| matches!(part, PatternPart::Gap { .. })).count()
    }
}
