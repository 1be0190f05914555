//! What a list is asked for, as it came in and understood.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::expr::{Expr, Path};
use super::order::{OrderBy, parse_order, parse_path};
use super::parse::parse_filter;
use super::select::Selection;
use crate::connec::finder::words_of;
use crate::kernel::{Error, Result};

/// The page when none is asked for; what published clients expect.
pub const TOP_DEFAULT: u32 = 100;
/// The largest page; asking for more gives this much, and the answer's `pagination.top` says so.
pub const TOP_MAX: u32 = 1_000;
/// How many words a search may hold.
const SEARCH_WORDS_MAX: usize = 16;
/// How many `mappings[]` a list may be asked with.
const MAPPINGS_MAX: usize = 32;
/// How many references may be expanded.
const EXPAND_MAX: usize = 16;
/// How many fields may be selected.
const SELECT_MAX: usize = 200;

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
    /// `$cursor`: empty to begin.
    pub cursor: Option<String>,
    /// `$count`: `true` or `false`.
    pub count: Option<String>,
    /// `$search`.
    pub search: Option<String>,
    /// `$select`.
    pub select: Option<String>,
    /// `$expand`.
    pub expand: Option<String>,
    /// `mappings[]`, each a JSON text.
    pub mappings: Vec<String>,
    /// Are ids to be lists with those of other systems (`CONNEC-EXTERNAL-IDS: true`)?
    pub external_ids: bool,
    /// How countries are shown.
    pub countries: Option<crate::connec::entity::CountryFormat>,
}

/// The same, understood.
#[derive(Debug, Clone)]
pub(crate) struct ListPlan {
    pub(crate) filter: Option<Expr>,
    pub(crate) order: Vec<OrderBy>,
    pub(crate) top: u32,
    pub(crate) skip: u32,
    /// Empty at the beginning; `None` when the list is paged by `$skip`.
    pub(crate) cursor: Option<String>,
    /// Is the total asked for?
    pub(crate) count: bool,
    /// The words that a record must hold, each as the beginning of one of its own.
    pub(crate) search: Vec<String>,
    pub(crate) mappings: Vec<Mapping>,
    pub(crate) select: Option<Selection>,
    pub(crate) expand: Vec<Path>,
}

/// Keep, or drop, what is mapped to an app instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mapping {
    pub(crate) instance: String,
    pub(crate) include: bool,
}

/// What a list looks at, for who decides whether its caller may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reads {
    /// The paths of fields in conditions and orders, such as `email.address` and `lines.quantity`.
    pub(crate) fields: BTreeSet<String>,
    /// Does it search in all text fields?
    pub(crate) search: bool,
    /// The references that are followed.
    pub(crate) expand: BTreeSet<String>,
}

impl ListPlan {
    /// What the list looks at besides the fields that it shows.
    pub(crate) fn reads(&self) -> Reads {
        let conditions = self.filter.iter().flat_map(Expr::fields);
        let order = self.order.iter().map(|by| by.path.join("."));
        Reads {
            fields: conditions.chain(order).collect(),
            search: !self.search.is_empty(),
            expand: self.expand.iter().map(|path| path.join(".")).collect(),
        }
    }
}

impl ListQuery {
    /// Reads it.
    ///
    /// # Errors
    /// Invalid, with the parameter that is wrong and where.
    pub(crate) fn plan(&self) -> Result<ListPlan> {
        let filter = said(self.filter.as_deref()).map(parse_filter).transpose()?;
        let order = self.orderby.as_deref().map_or(Ok(Vec::new()), parse_order)?;
        let top = number("$top", self.top.as_deref())?.unwrap_or(TOP_DEFAULT).min(TOP_MAX);
        let skip = number("$skip", self.skip.as_deref())?;
        let cursor = self.cursor.as_deref().map(|cursor| cursor.trim().to_owned());
        if cursor.is_some() && skip.is_some_and(|skip| skip > 0) {
            return Err(Error::invalid("$skip", "`$skip` and `$cursor` exclude each other").hint("leave `$skip` out"));
        }
        let count = match said(self.count.as_deref()).map(str::to_ascii_lowercase).as_deref() {
            None => cursor.is_none(),
            Some("true") => true,
            Some("false") => false,
            Some(other) => return Err(Error::invalid("$count", format!("`$count` is `true` or `false`, not `{other}`"))),
        };
        let mut search: Vec<String> = self.search.as_deref().map(words_of).into_iter().flatten().take(SEARCH_WORDS_MAX + 1).collect();
        if search.len() > SEARCH_WORDS_MAX {
            return Err(Error::invalid("$search", format!("a search has at most {SEARCH_WORDS_MAX} words")));
        }
        if search.is_empty()
            && let Some(text) = said(self.search.as_deref())
        {
            return Err(Error::invalid("$search", format!("`{}` has no word in it", text.chars().take(80).collect::<String>()))
                .hint("words are letters and digits"));
        }
        search.sort_unstable();
        search.dedup();
        if self.mappings.len() > MAPPINGS_MAX {
            return Err(Error::invalid("mappings[]", format!("at most {MAPPINGS_MAX} `mappings[]` are understood")));
        }
        let mappings = self.mappings.iter().map(|text| mapping(text)).collect::<Result<Vec<_>>>()?;
        let select = match paths("$select", self.select.as_deref(), SELECT_MAX)? {
            paths if paths.is_empty() => None,
            paths => Some(Selection::new(paths)),
        };
        let expand = paths("$expand", self.expand.as_deref(), EXPAND_MAX)?;
        Ok(ListPlan { filter, order, top, skip: skip.unwrap_or(0), cursor, count, search, mappings, select, expand })
    }
}

fn said(text: Option<&str>) -> Option<&str> {
    text.filter(|text| !text.trim().is_empty())
}

fn number(name: &str, text: Option<&str>) -> Result<Option<u32>> {
    let Some(text) = said(text).map(str::trim) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| Error::invalid(name, format!("`{name}` must be a whole number, not `{text}`")))
}

/// Field paths between commas.
pub(crate) fn paths(name: &str, text: Option<&str>, max: usize) -> Result<Vec<Path>> {
    let Some(text) = said(text) else { return Ok(Vec::new()) };
    let paths = text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(|part| {
        parse_path(part).ok_or_else(|| Error::invalid(name, format!("`{part}` is not a field")).hint("write `name, email.address`"))
    });
    let paths = paths.take(max + 1).collect::<Result<Vec<_>>>()?;
    if paths.len() > max {
        return Err(Error::invalid(name, format!("`{name}` takes at most {max} fields")));
    }
    Ok(paths)
}

#[derive(Deserialize)]
struct MappingText {
    group_id: String,
    #[serde(default)]
    include: bool,
    #[serde(default)]
    exclude: bool,
}

fn mapping(text: &str) -> Result<Mapping> {
    let wrong = || {
        Error::invalid("mappings[]", format!("`{}` is not a mapping", text.chars().take(80).collect::<String>()))
            .hint(r#"write `{"group_id":"cld-x","include":true}` or `{"group_id":"cld-x","exclude":true}`"#)
    };
    let mapping: MappingText = serde_json::from_str(text).map_err(|_| wrong())?;
    if mapping.include == mapping.exclude || mapping.group_id.contains('\0') {
        return Err(wrong());
    }
    Ok(Mapping { instance: mapping.group_id, include: mapping.include })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_understood_or_refused_with_the_parameter_that_is_wrong() {
        let text = |text: &str| Some(text.to_owned());
        let plan = ListQuery { search: text("Li  li ANN"), select: text("name, email.address"), cursor: text(""), ..ListQuery::default() };
        let plan = plan.plan().unwrap();
        assert_eq!((plan.search, plan.count, plan.top), (vec!["ann".to_owned(), "li".to_owned()], false, TOP_DEFAULT));
        for (query, field) in [
            (ListQuery { count: text("maybe"), ..ListQuery::default() }, "$count"),
            (ListQuery { cursor: text(""), skip: text("5"), ..ListQuery::default() }, "$skip"),
            (ListQuery { select: text("a b"), ..ListQuery::default() }, "$select"),
            (ListQuery { expand: text("a.'"), ..ListQuery::default() }, "$expand"),
            (ListQuery { search: text(&"a b ".repeat(20)), ..ListQuery::default() }, "$search"),
            (ListQuery { search: text("!!! -"), ..ListQuery::default() }, "$search"),
            (ListQuery { mappings: vec!["{}".to_owned()], ..ListQuery::default() }, "mappings[]"),
            (ListQuery { top: text("ten"), ..ListQuery::default() }, "$top"),
        ] {
            assert_eq!(query.plan().unwrap_err().field(), Some(field));
        }
    }

    #[test]
    fn what_a_list_looks_at_is_known() {
        let text = |text: &str| Some(text.to_owned());
        let query = ListQuery { filter: text("lines.quantity gt 1 and name eq 'x'"), orderby: text("due_date"), ..ListQuery::default() };
        let reads = query.plan().unwrap().reads();
        assert_eq!(reads.fields.into_iter().collect::<Vec<_>>(), ["due_date", "lines.quantity", "name"]);
    }
}
