//! What software of a tenant wants of a list: filters, an order, a piece of it. Which fields there are is said by the list
//! itself (`sql/listing.rs`); a field that is not among them is refused by name.

use crate::kernel::{Error, Result};

/// The list of a kind of thing: which rows, in which order, how many.
#[derive(Debug, Clone)]
pub struct ListQuery {
    /// All of them must hold.
    pub filters: Vec<Filter>,
    /// At least one of them must hold, when there are any.
    pub any: Vec<Filter>,
    /// The first counts most; what is equal by all of them is ordered by creation.
    pub sort: Vec<Sort>,
    /// How many at most.
    pub limit: u32,
    /// How many to pass over.
    pub skip: u32,
}

impl ListQuery {
    /// The piece when none is asked for.
    pub const LIMIT_DEFAULT: u32 = 100;
    /// The largest piece.
    pub const LIMIT_MAX: u32 = 1_000;
    /// How many filters one list takes.
    pub const FILTERS_MAX: usize = 32;
    /// How many fields one list is ordered by.
    pub const SORT_MAX: usize = 5;
    /// How many values one filter takes.
    pub const VALUES_MAX: usize = 500;

    /// The first hundred.
    #[must_use]
    pub fn new() -> Self {
        Self { filters: Vec::new(), any: Vec::new(), sort: Vec::new(), limit: Self::LIMIT_DEFAULT, skip: 0 }
    }

    /// Only where a field has this value.
    #[must_use]
    pub fn only(mut self, field: &str, value: impl Into<String>) -> Self {
        self.filters.push(Filter { field: field.to_owned(), operator: Operator::Is, wanted: Wanted::One(value.into()) });
        self
    }
}

impl Default for ListQuery {
    fn default() -> Self {
        Self::new()
    }
}

/// One condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// The name of a field, as on the wire.
    pub field: String,
    /// How it is compared.
    pub operator: Operator,
    /// With what.
    pub wanted: Wanted,
}

impl Filter {
    /// Reads `field` or `field.operator`.
    ///
    /// # Errors
    /// Invalid when there is no such operator.
    pub fn read(name: &str, wanted: Wanted) -> Result<Self> {
        let (field, operator) = match name.rsplit_once('.') {
            None => (name, if matches!(wanted, Wanted::Many(_)) { Operator::In } else { Operator::Is }),
            Some((field, word)) => (field, Operator::parse(name, word)?),
        };
        Ok(Self { field: field.to_owned(), operator, wanted })
    }
}

/// How a filter compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// Equal to the value.
    Is,
    /// Not equal to it; null is not equal to anything.
    Not,
    /// One of the values.
    In,
    /// None of the values.
    NotIn,
    /// Greater, later.
    Greater,
    /// Greater or equal.
    AtLeast,
    /// Less, earlier.
    Less,
    /// Less or equal.
    AtMost,
    /// Fits a pattern in which `%` stands for any text and `_` for any character; upper and lower case are alike.
    Like,
}

impl Operator {
    fn parse(name: &str, word: &str) -> Result<Self> {
        Ok(match word {
            "eq" => Self::Is,
            "not" | "ne" => Self::Not,
            "in" => Self::In,
            "not_in" | "nin" => Self::NotIn,
            "gt" => Self::Greater,
            "gte" | "ge" => Self::AtLeast,
            "lt" => Self::Less,
            "lte" | "le" => Self::AtMost,
            "like" => Self::Like,
            _ => {
                return Err(Error::invalid(name, format!("`{word}` is not an operator"))
                    .hint("use one of `eq`, `not`, `in`, `not_in`, `gt`, `gte`, `lt`, `lte`, `like`"));
            }
        })
    }
}

/// What a filter compares with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// No value was sent at all: null.
    Nothing,
    /// One value, as text.
    One(String),
    /// A list.
    Many(Vec<String>),
}

/// One field of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sort {
    /// The name of a field, as on the wire.
    pub field: String,
    /// The greatest first?
    pub descending: bool,
}

impl Sort {
    /// Reads `field`, `field.asc` or `field.desc`.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let (field, descending) = match text.rsplit_once('.') {
            Some((field, word)) if word.eq_ignore_ascii_case("desc") => (field, true),
            Some((field, word)) if word.eq_ignore_ascii_case("asc") => (field, false),
            _ => (text, false),
        };
        Self { field: field.to_owned(), descending }
    }
}

/// A piece of a list, and how long the whole is.
#[derive(Debug, Clone)]
pub struct Listed<T> {
    /// The rows.
    pub items: Vec<T>,
    /// How many rows there are in all.
    pub count: i64,
}

impl<T> Listed<T> {
    /// A list that is there as a whole.
    #[must_use]
    pub fn all(items: Vec<T>) -> Self {
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        Self { items, count }
    }

    /// The same piece of other items.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Listed<U> {
        Listed { items: self.items.into_iter().map(f).collect(), count: self.count }
    }
}
