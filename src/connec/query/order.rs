//! `$orderby`: `name asc, created_at DESC`.

use super::expr::Path;
use crate::kernel::{Error, Result};

/// How many fields a list may be ordered by.
const FIELDS_MAX: usize = 8;

/// One field of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderBy {
    /// The field.
    pub path: Path,
    /// Largest first?
    pub descending: bool,
}

/// Reads an order.
///
/// # Errors
/// Invalid (field `$orderby`), with the part that is wrong.
pub fn parse_order(text: &str) -> Result<Vec<OrderBy>> {
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
    let path: Path = name.split(['.', '/']).map(str::to_owned).collect();
    let is_name = |name: &String| {
        !name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    if words.next().is_some() || path.len() > FIELDS_MAX || !path.iter().all(is_name) {
        return Err(wrong());
    }
    Ok(OrderBy { path, descending })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_are_read() {
        let order = parse_order("name, email.address DESC , created_at ASC").unwrap();
        let shown: Vec<_> = order.iter().map(|by| (by.path.join("."), by.descending)).collect();
        assert_eq!(shown, [("name".into(), false), ("email.address".into(), true), ("created_at".into(), false)]);
        assert!(parse_order("").unwrap().is_empty());
        for bad in ["name up", "name asc asc", ",", "na'me", "1"] {
            assert!(parse_order(bad).is_err(), "{bad}");
        }
    }
}
