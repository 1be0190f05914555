//! Names with brackets, as Rails frontends send them in queries and forms: `filter[status.in][]=running&sort[]=name.asc`.
//!
//! A name without `=` is null, which is not the empty text: the published Ruby client sends an empty list and nothing alike as
//! a bare name. Whatever can be read in two ways is refused, with the name that is wrong.

use serde_json::{Map, Value};

use crate::kernel::{Error, ErrorKind, Result};

/// What is read at most.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_field_names, reason = "each is a maximum, and says so")]
pub(super) struct Limits {
    /// How many names.
    pub(super) pairs_max: usize,
    /// How many brackets after a name.
    pub(super) depth_max: usize,
    /// How long a name.
    pub(super) name_bytes_max: usize,
    /// How long a value.
    pub(super) value_bytes_max: usize,
}

/// For queries.
pub(super) const QUERY: Limits = Limits { pairs_max: 512, depth_max: 5, name_bytes_max: 200, value_bytes_max: 4_096 };
/// For forms, which hold people's texts.
pub(super) const FORM: Limits = Limits { pairs_max: 2_048, depth_max: 8, name_bytes_max: 400, value_bytes_max: 256 * 1024 };

/// Reads `application/x-www-form-urlencoded` text into a tree: texts, nulls, lists and objects.
///
/// # Errors
/// Invalid, naming the parameter: a broken escape or bracket, a name twice, one name as value and as parent, text that is not
/// UTF-8. `TooLarge` past a limit.
pub(super) fn parse(text: &str, limits: Limits) -> Result<Map<String, Value>> {
    let mut root = Map::new();
    for (count, pair) in text.split('&').filter(|pair| !pair.is_empty()).enumerate() {
        if count >= limits.pairs_max {
            return Err(Error::new(ErrorKind::TooLarge, format!("there are more than {} parameters", limits.pairs_max)));
        }
        let (name, value) = match pair.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (pair, None),
        };
        let name = decode(name, "query", limits.name_bytes_max)?;
        let value = match value {
            Some(value) => Value::String(decode(value, &name, limits.value_bytes_max)?),
            None => Value::Null,
        };
        let (first, steps) = steps_of(&name, limits.depth_max)?;
        if !put_in_map(&mut root, first, &steps, value) {
            return Err(Error::invalid(name.as_str(), format!("`{name}` is sent twice, or in two shapes that do not go together"))
                .hint("send a list as `name[]=a&name[]=b`"));
        }
    }
    Ok(root)
}

/// `%41+b` as `A b`, and nothing else.
fn decode(text: &str, field: &str, bytes_max: usize) -> Result<String> {
    let wrong = |what: &str| Error::invalid(field, format!("`{}` {what}", shown(text)));
    let mut bytes = Vec::with_capacity(text.len().min(bytes_max));
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digit =
                    |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16)).and_then(|digit| u8::try_from(digit).ok());
                let (Some(high), Some(low)) = (digit(rest.next()), digit(rest.next())) else {
                    return Err(wrong("has a broken `%` escape"));
                };
                high * 16 + low
            }
            byte => byte,
        });
        if bytes.len() > bytes_max {
            return Err(Error::new(ErrorKind::TooLarge, format!("a parameter is longer than {bytes_max} bytes")).with_field(field));
        }
    }
    let text = String::from_utf8(bytes).map_err(|_| wrong("is not UTF-8"))?;
    // PostgreSQL has no text with a zero byte, and no client of ours a use for one.
    if text.contains('\0') {
        return Err(Error::invalid(field, "a parameter holds a zero byte"));
    }
    Ok(text)
}

/// As much of a text as an error message can bear.
fn shown(text: &str) -> String {
    text.chars().take(80).collect()
}

/// `a[b][]` as `a` and the steps `b` and nothing.
fn steps_of(name: &str, depth_max: usize) -> Result<(&str, Vec<&str>)> {
    let broken = || Error::invalid(shown(name), format!("the brackets of `{}` do not fit", shown(name)));
    let (first, rest) = name.find('[').map_or((name, ""), |at| name.split_at(at));
    if first.is_empty() || first.contains(']') {
        return Err(broken());
    }
    if rest.is_empty() {
        return Ok((first, Vec::new()));
    }
    let inner = rest.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).ok_or_else(broken)?;
    let steps: Vec<&str> = inner.split("][").collect();
    if steps.iter().any(|step| step.contains(['[', ']'])) {
        return Err(broken());
    }
    if steps.len() > depth_max {
        return Err(Error::invalid(shown(name), format!("`{}` nests deeper than {depth_max} levels", shown(name))));
    }
    Ok((first, steps))
}

/// Puts a value below a map; false when its place is taken or has another shape.
fn put_in_map(map: &mut Map<String, Value>, name: &str, steps: &[&str], value: Value) -> bool {
    match map.get_mut(name) {
        Some(node) => put(node, steps, value),
        None => {
            let Some(node) = made(steps, value) else { return false };
            map.insert(name.to_owned(), node);
            true
        }
    }
}

fn put(node: &mut Value, steps: &[&str], value: Value) -> bool {
    match (node, steps) {
        (Value::Array(_), [""]) if value.is_null() => true,
        (Value::Array(items), ["", rest @ ..]) => {
            // `a[][b]=1&a[][c]=2` is one item with two fields; a field that the last item has already starts the next item.
            if let (Some(Value::Object(last)), [field, deeper @ ..]) = (items.last_mut(), rest)
                && !field.is_empty()
                && !last.contains_key(*field)
            {
                return put_in_map(last, field, deeper, value);
            }
            let Some(item) = made(rest, value) else { return false };
            items.push(item);
            true
        }
        (Value::Object(map), [name, rest @ ..]) if !name.is_empty() => put_in_map(map, name, rest, value),
        _ => false,
    }
}

/// A new node. A list in a list has no meaning in this notation.
fn made(steps: &[&str], value: Value) -> Option<Value> {
    Some(match steps {
        [] => value,
        ["", "", ..] => return None,
        // `a[]` without a value is a list without items.
        [""] if value.is_null() => Value::Array(Vec::new()),
        ["", rest @ ..] => Value::Array(vec![made(rest, value)?]),
        [name, rest @ ..] => Value::Object(Map::from_iter([((*name).to_owned(), made(rest, value)?)])),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn read(text: &str) -> Value {
        Value::Object(parse(text, QUERY).unwrap())
    }

    #[test]
    fn names_with_brackets_are_read_raw_and_escaped() {
        let tree = json!({"filter": {"status.in": ["staged", "pending"], "in_arrears?": "true"}, "limit": "1", "sort": ["name.asc"]});
        for text in [
            "filter[status.in][]=staged&filter[status.in][]=pending&filter[in_arrears?]=true&limit=1&sort[]=name.asc",
            "filter%5Bstatus.in%5D%5B%5D=staged&filter%5Bstatus.in%5D%5B%5D=pending&filter%5Bin_arrears%3F%5D=true&limit=1&sort%5B%5D=name.asc",
        ] {
            assert_eq!(read(text), tree, "{text}");
        }
    }

    #[test]
    fn a_bare_name_is_null_and_an_empty_value_is_not() {
        assert_eq!(read("filter[token]&filter[a]=&b&&"), json!({"filter": {"token": null, "a": ""}, "b": null}));
        assert_eq!(read("filter[id.in][]"), json!({"filter": {"id.in": []}}));
        assert_eq!(read("data[set][]="), json!({"data": {"set": [""]}}));
    }

    #[test]
    fn objects_in_lists_end_where_a_field_comes_again() {
        assert_eq!(
            read("r[][id]=1&r[][email]=a&r[][id]=2&r[][email]=b%20c+d"),
            json!({"r": [{"id": "1", "email": "a"}, {"id": "2", "email": "b c d"}]})
        );
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_refused_by_name() {
        for (text, field) in [
            ("limit=1&limit=2", "limit"),
            ("a=1&a[b]=2", "a[b]"),
            ("a[]=1&a[b]=2", "a[b]"),
            ("a[b]=1&a[]=2", "a[]"),
            ("filter[a]&filter[a]=1", "filter[a]"),
            ("a[[b]]=1", "a[[b]]"),
            ("a[b=1", "a[b"),
            ("a]=1", "a]"),
            ("[a]=1", "[a]"),
            ("a[b]c=1", "a[b]c"),
            ("a[][]=1", "a[][]"),
            ("a[b][c][d][e][f][g]=1", "a[b][c][d][e][f][g]"),
            ("%=1", "query"),
            ("a=%zz", "a"),
            ("a=%ff", "a"),
            ("a=%00", "a"),
        ] {
            let error = parse(text, QUERY).unwrap_err();
            assert_eq!((error.kind(), error.field()), (ErrorKind::Invalid, Some(field)), "{text}: {error}");
        }
    }

    #[test]
    fn there_is_a_limit_to_everything() {
        let many = "a[]=1&".repeat(QUERY.pairs_max + 1);
        for text in [many, format!("a={}", "x".repeat(5_000)), format!("{}=1", "x".repeat(300))] {
            assert_eq!(parse(&text, QUERY).unwrap_err().kind(), ErrorKind::TooLarge);
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[a-c\\[\\]=&%0-9.?+\u{e9}]{0,60}") {
            let _ = parse(&text, QUERY);
        }

        #[test]
        fn what_a_client_escapes_comes_back(name in "[a-z.?]{1,10}", value in "\\PC{0,40}") {
            let text: String = url::form_urlencoded::Serializer::new(String::new()).append_pair(&format!("filter[{name}]"), &value).finish();
            prop_assert_eq!(read(&text), json!({"filter": {name: value}}));
        }
    }
}
