//! The bracket notation in which published clients send nested parameters: `metadata[hist_parameters][from]=2026-01-01`,
//! `metadata[organization_ids][]=org-…`.

use std::collections::BTreeMap;

use crate::kernel::{Error, ErrorKind, Result};

/// The longest query, in bytes.
const LENGTH_MAX_BYTES: usize = 32 * 1024;
/// How many `name=value` pairs one query may hold.
const PAIRS_MAX: usize = 1_000;
/// How deep brackets may nest.
const DEPTH_MAX: usize = 16;

/// What a name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Node {
    Text(String),
    List(Vec<Node>),
    Map(BTreeMap<String, Node>),
}

/// A query, as a tree.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query(BTreeMap<String, Node>);

impl Query {
    /// Reads what follows the `?` of a URL. A broken percent escape stays as it is and a broken bracket is a part of the name:
    /// published clients decode their query before they send it, so that such text arrives.
    ///
    /// # Errors
    /// `TooLarge` past a limit; Invalid when one name is both a value and a parent, or a list and a map.
    pub fn parse(text: &str) -> Result<Self> {
        if text.len() > LENGTH_MAX_BYTES {
            return Err(Error::new(
                ErrorKind::TooLarge,
                format!("the query is {} bytes long; the limit is {LENGTH_MAX_BYTES}", text.len()),
            ));
        }
        let mut root = BTreeMap::new();
        for (count, (name, value)) in url::form_urlencoded::parse(text.as_bytes()).enumerate() {
            if count >= PAIRS_MAX {
                return Err(Error::new(ErrorKind::TooLarge, format!("the query has more than {PAIRS_MAX} parameters")));
            }
            let (first, steps) = steps_of(&name)?;
            if put_in_map(&mut root, first, &steps, value.into_owned()).is_none() {
                return Err(Error::invalid(name.to_string(), format!("`{name}` is sent in two shapes that do not go together")));
            }
        }
        Ok(Self(root))
    }

    /// The text at a path.
    #[must_use]
    pub fn text(&self, path: &[&str]) -> Option<&str> {
        node_text(self.node(path)?)
    }

    /// The texts of the list at a path; a single text is a list of one, as Rails has it in many places.
    #[must_use]
    pub fn texts(&self, path: &[&str]) -> Vec<&str> {
        match self.node(path) {
            Some(Node::Text(text)) => vec![text],
            Some(Node::List(items)) => items.iter().filter_map(node_text).collect(),
            // jQuery writes the index when the items are not plain: `ids[0]=…`.
            Some(Node::Map(items)) => {
                items.iter().filter(|(key, _)| key.parse::<u32>().is_ok()).filter_map(|(_, item)| node_text(item)).collect()
            }
            None => Vec::new(),
        }
    }

    fn node(&self, path: &[&str]) -> Option<&Node> {
        let (first, rest) = path.split_first()?;
        rest.iter().try_fold(self.0.get(*first)?, |node, step| match node {
            Node::Map(map) => map.get(*step),
            _ => None,
        })
    }
}

fn node_text(node: &Node) -> Option<&str> {
    match node {
        Node::Text(text) => Some(text),
        _ => None,
    }
}

/// `a[b][]` as `a` and the steps `b` and nothing. A name whose brackets do not close is one plain name.
fn steps_of(name: &str) -> Result<(&str, Vec<&str>)> {
    let Some((first, rest)) = name.split_once('[').filter(|(first, _)| !first.is_empty()) else { return Ok((name, Vec::new())) };
    let Some(rest) = rest.strip_suffix(']') else { return Ok((name, Vec::new())) };
    let steps: Vec<&str> = rest.split("][").collect();
    if steps.iter().any(|step| step.contains(['[', ']'])) {
        return Ok((name, Vec::new()));
    }
    if steps.len() > DEPTH_MAX {
        return Err(Error::invalid(first, format!("a parameter nests deeper than {DEPTH_MAX} levels")));
    }
    Ok((first, steps))
}

/// Puts a value below a map; `None` when the place is taken by another shape. The last of two equal names counts.
fn put_in_map(map: &mut BTreeMap<String, Node>, name: &str, steps: &[&str], value: String) -> Option<()> {
    if let Some(node) = map.get_mut(name) {
        return put(node, steps, value);
    }
    map.insert(name.to_owned(), made(steps, value)?);
    Some(())
}

fn put(node: &mut Node, steps: &[&str], value: String) -> Option<()> {
    match (node, steps) {
        (Node::Text(text), []) => *text = value,
        (Node::List(items), ["", rest @ ..]) => {
            // `a[][b]=1&a[][c]=2` is one item with two fields; a field that the last item has already starts the next item.
            let fits = match (items.last_mut(), rest) {
                (Some(Node::Map(last)), [field, ..]) if !field.is_empty() => !last.contains_key(*field),
                _ => false,
            };
            match (fits, items.last_mut()) {
                (true, Some(last)) => put(last, rest, value)?,
                _ => items.push(made(rest, value)?),
            }
        }
        (Node::Map(map), [name, rest @ ..]) if !name.is_empty() => put_in_map(map, name, rest, value)?,
        _ => return None,
    }
    Some(())
}

fn made(steps: &[&str], value: String) -> Option<Node> {
    Some(match steps {
        [] => Node::Text(value),
        ["", rest @ ..] => Node::List(vec![made(rest, value)?]),
        [name, rest @ ..] => Node::Map(BTreeMap::from([((*name).to_owned(), made(rest, value)?)])),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nested_names_are_read_raw_and_escaped() {
        for text in [
            "metadata[organization_ids][]=org-1&metadata[organization_ids][]=org-2&metadata[hist_parameters][from]=2026-01-01&demo_data=false",
            "metadata%5Borganization_ids%5D%5B%5D=org-1&metadata%5Borganization_ids%5D%5B%5D=org-2&metadata%5Bhist_parameters%5D%5Bfrom%5D=2026-01-01&demo_data=false",
            "metadata[organization_ids][0]=org-1&metadata[organization_ids][1]=org-2&metadata[hist_parameters][from]=2026-01-01&demo_data=false",
        ] {
            let query = Query::parse(text).unwrap();
            assert_eq!(query.texts(&["metadata", "organization_ids"]), ["org-1", "org-2"], "{text}");
            assert_eq!(query.text(&["metadata", "hist_parameters", "from"]), Some("2026-01-01"));
            assert_eq!(query.text(&["demo_data"]), Some("false"));
            assert_eq!(query.text(&["metadata", "hist_parameters"]), None);
            assert_eq!(query.text(&["metadata", "nothing", "here"]), None);
        }
        assert_eq!(Query::parse("a=1&a=2").unwrap().text(&["a"]), Some("2"));
        assert_eq!(Query::parse("a=x+y%20z").unwrap().text(&["a"]), Some("x y z"));
        assert_eq!(Query::parse("").unwrap(), Query::default());
    }

    #[test]
    fn items_of_a_list_may_have_fields() {
        let query = Query::parse("a[][id]=1&a[][value]=2&a[][id]=3").unwrap();
        let item = |pairs: &[(&str, &str)]| {
            Node::Map(pairs.iter().map(|(name, value)| ((*name).to_owned(), Node::Text((*value).to_owned()))).collect())
        };
        assert_eq!(query.node(&["a"]), Some(&Node::List(vec![item(&[("id", "1"), ("value", "2")]), item(&[("id", "3")])])));
    }

    #[test]
    fn what_clients_corrupt_is_tolerated() {
        for (text, name, value) in [
            ("a[b=1", "a[b", "1"),
            ("[a]=1", "[a]", "1"),
            ("a]=1", "a]", "1"),
            ("a[[b]]=1", "a[[b]]", "1"),
            ("a=100%", "a", "100%"),
            ("a=%zz", "a", "%zz"),
            ("a=%ff", "a", "\u{fffd}"),
        ] {
            assert_eq!(Query::parse(text).unwrap().text(&[name]), Some(value), "{text}");
        }
        assert_eq!(Query::parse("&&=&a").unwrap().text(&["a"]), Some(""));
    }

    #[test]
    fn hostile_queries_are_refused() {
        let kind = |text: &str| Query::parse(text).map(drop).map_err(|error| error.kind());
        assert_eq!(kind(&format!("a={}", "x".repeat(LENGTH_MAX_BYTES))), Err(ErrorKind::TooLarge));
        assert_eq!(kind(&"a[]=1&".repeat(PAIRS_MAX + 1)), Err(ErrorKind::TooLarge));
        assert_eq!(kind(&format!("a{}=1", "[b]".repeat(DEPTH_MAX + 1))), Err(ErrorKind::Invalid));
        assert_eq!(kind(&format!("a{}=1", "[]".repeat(DEPTH_MAX))), Ok(()));
        for clash in ["a=1&a[b]=2", "a[b]=2&a=1", "a[]=1&a[b]=2", "a[b]=1&a[]=2", "a[b][c]=1&a[b]=2"] {
            assert_eq!(kind(clash), Err(ErrorKind::Invalid), "{clash}");
        }
    }

    proptest! {
        #[test]
        fn nothing_breaks_the_parser(text in "[ab\\[\\]=&%+0-9\u{e9}]{0,80}") {
            let _ = Query::parse(&text);
        }
    }
}
