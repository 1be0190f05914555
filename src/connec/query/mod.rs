//! The query language of lists: `$filter`, `$orderby`, `$top`, `$skip`.
//!
//! [`parse_filter`] reads an expression into an [`Expr`] or says at which character it is wrong; [`compile`](compile::Compiler)
//! turns it into parameterised SQL that answers the same on both engines. `docs/connec.md` explains the semantics.

mod compile;
mod expr;
mod order;
mod parse;

pub(crate) use compile::Compiler;
pub use expr::{Expr, Literal, Operator, Path, Pattern};
pub use order::{OrderBy, parse_order};
pub use parse::parse_filter;

use crate::kernel::{Error, Result};

/// The page when none is asked for; what published clients expect.
pub const TOP_DEFAULT: u32 = 100;
/// The largest page; asking for more gives this much, and the answer's `pagination.top` says so.
pub const TOP_MAX: u32 = 1_000;

/// What a list is asked for, as it came in.
#[derive(Debug, Clone, Default)]
pub struct ListQuery {
    /// `$filter`.
    pub filter: Option<String>,
    /// `$orderby`.
    pub orderby: Option<String>,
    /// `$top`.
    pub top: Option<String>,
    /// `$skip`.
    pub skip: Option<String>,
    /// Are ids to be lists with those of other systems (`CONNEC-EXTERNAL-IDS: true`)?
    pub external_ids: bool,
}

/// The same, understood.
#[derive(Debug, Clone)]
pub(crate) struct ListPlan {
    pub(crate) filter: Option<Expr>,
    pub(crate) order: Vec<OrderBy>,
    pub(crate) top: u32,
    pub(crate) skip: u32,
}

impl ListQuery {
    pub(crate) fn plan(&self) -> Result<ListPlan> {
        let filter = self.filter.as_deref().filter(|text| !text.trim().is_empty()).map(parse_filter).transpose()?;
        let order = self.orderby.as_deref().map_or(Ok(Vec::new()), parse_order)?;
        let top = number("$top", self.top.as_deref())?.unwrap_or(TOP_DEFAULT).min(TOP_MAX);
        let skip = number("$skip", self.skip.as_deref())?.unwrap_or(0);
        Ok(ListPlan { filter, order, top, skip })
    }
}

fn number(name: &str, text: Option<&str>) -> Result<Option<u32>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| Error::invalid(name, format!("`{name}` must be a whole number, not `{text}`")))
}
