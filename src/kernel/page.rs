//! Paging of our own APIs: by cursor, so that a page is stable while rows come and go.

use serde::{Deserialize, Serialize};

use super::{Error, Result};

/// What a caller asks for.
#[derive(Debug, Clone)]
pub struct PageRequest {
    /// Opaque text from [`Page::next_page`]; `None` starts at the beginning.
    pub after: Option<String>,
    /// How many at most, 1 to [`PageRequest::LIMIT_MAX`].
    pub limit: u32,
}

impl PageRequest {
    /// The largest page.
    pub const LIMIT_MAX: u32 = 1000;
    /// The page when none is asked for.
    pub const LIMIT_DEFAULT: u32 = 100;

    /// Checks what came in.
    ///
    /// # Errors
    /// When `limit` is 0 or past the maximum.
    pub fn new(after: Option<String>, limit: Option<u32>) -> Result<Self> {
        let limit = limit.unwrap_or(Self::LIMIT_DEFAULT);
        if limit == 0 || limit > Self::LIMIT_MAX {
            return Err(Error::invalid("limit", format!("`limit` must be 1 to {}, not {limit}", Self::LIMIT_MAX)));
        }
        Ok(Self { after, limit })
    }

    /// The cursor as the numeric id that our tables are ordered by; 0 at the beginning.
    ///
    /// # Errors
    /// When the text is not one of our cursors.
    pub fn after_id(&self) -> Result<i64> {
        let Some(text) = &self.after else { return Ok(0) };
        text.parse().map_err(|_| {
            Error::invalid("page", format!("`{text}` is not a page of this list")).hint("use `next_page` of the previous answer as it is")
        })
    }
}

impl Default for PageRequest {
    fn default() -> Self {
        Self { after: None, limit: Self::LIMIT_DEFAULT }
    }
}

/// One page of a list.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Page<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Give this back as `page` for the next rows; absent on the last page.
    pub next_page: Option<String>,
}

impl<T> Page<T> {
    /// A page out of at most `limit + 1` rows: the extra one only tells that there are more. `id_of` gives the cursor.
    pub fn of(mut rows: Vec<T>, request: &PageRequest, id_of: impl Fn(&T) -> String) -> Self {
        let limit = request.limit as usize;
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next_page = if more { rows.last().map(id_of) } else { None };
        Self { items: rows, next_page }
    }

    /// The same page of other items.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(f).collect(), next_page: self.next_page }
    }
}
