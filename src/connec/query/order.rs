//! `$orderby`: `name asc, created_at DESC`.

use std::fmt::{Display, Formatter};

use super::expr::Path;
use super::parse::PATH_MAX;
use crate::kernel::{Error, Result};

/// How many fields a list may be ordered by.
const FIELDS_MAX: usize = 8;
/// The longest order, in bytes.
const LENGTH_MAX_BYTES: usize = 2 * 1024;

/// One field of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderBy {
    /// The field.
    pub path: Path,
    /// Largest first?
    pub descending: bool,
}

impl Display for OrderBy {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.path.join("/"), if self.descending { "desc" } else { "asc" })
    }
}

/// Reads an order.
///
/// # Errors
/// Invalid (field `$orderby`), with the part that is wrong.
pub fn parse_order(text: &str) -> Result<Vec<OrderBy>> {
    if text.len() > LENGTH_MAX_BYTES {
        return Err(Error::invalid("$orderby", format!("the order is {} bytes long; the limit is {LENGTH_MAX_BYTES}", text.len())));
    }
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    if parts.len() > FIELDS_MAX {
        return Err(Error::invalid("$orderby", format!("a list is ordered by at most {FIELDS_MAX} fields")));
    }
    if parts == [""] {
        return Ok(Vec::new());
    }
    parts.into_iter().map(part_of).collect()
}

fn part_of(part: &str) -> Result<OrderBy> {
    let wrong = || Error::invalid("$orderby", format!("`{part}` is not an order")).hint("write `name asc, created_at desc`");
    let mut words = part.split_whitespace();
    let name = words.next().ok_or_else(wrong)?;
    let descending = match words.next().map(str::to_ascii_lowercase).as_deref() {
        None | Some("asc") => false,
        Some("desc") => true,
        Some(_) => return Err(wrong()),
    };
    match (words.next(), parse_path(name)) {
        (None, Some(path)) => Ok(OrderBy { path, descending }),
        _ => Err(wrong()),
    }
}

/// A field's path, `email.address` or `email/address`; `None` when it is not one.
pub(super) fn parse_path(text: &str) -> Option<Path> {
    let path: Path = text.split(['.', '/']).map(str::to_owned).collect();
    let is_name = |name: &String| {
        !name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    (path.len() <= PATH_MAX && path.iter().all(is_name)).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_are_read() {
        let order = parse_order("name, email.address DESC , created_at ASC").unwrap();
        let shown: Vec<_> = order.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["name asc", "email/address desc", "created_at asc"]);
        assert_eq!(parse_order(&shown.join(", ")).unwrap(), order);
        assert!(parse_order("").unwrap().is_empty());
        for bad in ["name up", "name asc asc", ",", "na'me", "1", "a..b"] {
            assert!(parse_order(bad).is_err(), "{bad}");
        }
    }
}
