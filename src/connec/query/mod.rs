//! The query language of lists: `$filter`, `$orderby`, `$search`, `$select`, `$expand`, pages by number and by cursor.
//!
//! [`parse_filter`] reads an expression into an [`Expr`] or says at which character it is wrong; [`compile`](compile::Compiler)
//! turns it into parameterised SQL that answers the same on both engines. Expressions of fields come from `subject.rs`, for
//! conditions, orders and indexes alike. `docs/connec.md` explains the semantics.

mod compile;
pub(crate) mod cursor;
mod expand;
mod explain;
mod expr;
pub(crate) mod index;
pub(crate) mod keys;
mod list;
mod order;
mod parse;
mod plan;
mod print;
mod remembered;
mod select;
mod subject;
mod twins;

pub(crate) use compile::Compiler;
pub use explain::Explanation;
pub use expr::{Expr, Function, Literal, Operator, Path, Pattern, PatternPart, Place, Term};
pub use index::indexes_ensure;
pub(crate) use keys::SortKey;
pub use list::RecordPage;
pub use order::{OrderBy, parse_order};
pub use parse::parse_filter;
pub(crate) use plan::ListPlan;
pub use plan::{ListQuery, TOP_DEFAULT, TOP_MAX};
pub use remembered::PageText;
pub(crate) use remembered::{PageState, Pages};
pub use select::Selection;
