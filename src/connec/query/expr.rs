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
    /// A field against a value.
    Compare {
        /// The field.
        path: Path,
        /// How.
        operator: Operator,
        /// The value.
        literal: Literal,
    },
    /// A field that equals one of several values.
    In {
        /// The field.
        path: Path,
        /// The values.
        literals: Vec<Literal>,
    },
    /// A field whose text holds a pattern; ASCII letters in either case.
    Match {
        /// The field.
        path: Path,
        /// The pattern.
        pattern: Pattern,
    },
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

/// A pattern between slashes, as far as both databases can match it: plain text, with `^` and `$`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// What must be there.
    pub text: String,
    /// At the start (`^`).
    pub at_start: bool,
    /// At the end (`$`).
    pub at_end: bool,
}
