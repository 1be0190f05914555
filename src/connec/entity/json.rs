//! Reading JSON that clients send, strictly: what two readers could understand differently is refused.

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::kernel::{Error, Result};

/// How deep a body may nest: records and their envelope, a batch around them.
const DEPTH_MAX: usize = 32;

/// Reads a JSON text. A key that stands twice in an object, nesting that is too deep, and what is not JSON (`NaN`, invalid
/// UTF-8, a comma too many) are errors that name the place.
///
/// # Errors
/// Invalid (field `body`).
pub fn json_read(bytes: &[u8]) -> Result<Value> {
    let wrong = |error: &dyn std::fmt::Display| {
        Error::invalid("body", format!("the body is not JSON as we take it: {error}")).hint("send one JSON object, in UTF-8")
    };
    if let Err(error) = std::str::from_utf8(bytes) {
        return Err(wrong(&format!("byte {} is not UTF-8", error.valid_up_to())));
    }
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let value = Strict { depth: 0 }.deserialize(&mut deserializer).map_err(|error| wrong(&error))?;
    deserializer.end().map_err(|error| wrong(&error))?;
    Ok(value)
}

#[derive(Clone, Copy)]
struct Strict {
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> std::result::Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> std::result::Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> std::result::Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> std::result::Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut object = Map::new();
        while let Some(name) = entries.next_key::<String>()? {
            // Exact numbers come as an object with one key of serde_json's own, which holds the digits.
            if name == NUMBER_KEY && object.is_empty() {
                let digits: String = entries.next_value()?;
                return digits.parse().map(Value::Number).map_err(|_| A::Error::custom(format!("`{digits}` is not a number")));
            }
            if object.contains_key(&name) {
                return Err(A::Error::custom(format!("`{name}` stands twice in one object")));
            }
            let value = entries.next_value_seed(inner)?;
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}

/// How `serde_json` hands over a number of any precision to visitors.
const NUMBER_KEY: &str = "$serde_json::private::Number";

impl Strict {
    fn deeper<E: serde::de::Error>(self) -> std::result::Result<Self, E> {
        if self.depth >= DEPTH_MAX {
            return Err(E::custom(format!("it nests deeper than {DEPTH_MAX} levels")));
        }
        Ok(Self { depth: self.depth + 1 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits() {
        let text = r#"{"a":[1.10,-0.000000000000000000000001,12345678901234567890123,1e2],"b":{"c":null,"d":"x"}}"#;
        assert_eq!(json_read(text.as_bytes()).unwrap(), serde_json::from_str::<Value>(text).unwrap());
        assert_eq!(json_read(br#"{"a":10.50}"#).unwrap().to_string(), r#"{"a":10.50}"#);
    }

    #[test]
    fn what_two_readers_could_understand_differently_is_refused() {
        for (bytes, says) in [
            (&br#"{"a":1,"a":2}"#[..], "`a` stands twice"),
            (br#"{"a":{"b":1,"c":{},"b":2}}"#, "`b` stands twice"),
            (br#"{"a":NaN}"#, "line 1 column"),
            (br#"{"a":1} x"#, "trailing"),
            (b"{\"a\":\"\xff\"}", "byte 6 is not UTF-8"),
            (br#"{"a":1,}"#, "trailing comma"),
        ] {
            let error = json_read(bytes).unwrap_err();
            assert!(error.message().contains(says), "{error}");
            assert_eq!(error.field(), Some("body"));
        }
        let deep = format!("{}{}", "[".repeat(40), "]".repeat(40));
        assert!(json_read(deep.as_bytes()).unwrap_err().message().contains("deeper"));
    }

    #[test]
    fn a_clients_own_use_of_the_number_key_is_no_number() {
        let text = format!(r#"{{"x":{{"{NUMBER_KEY}":"not digits"}}}}"#);
        assert!(json_read(text.as_bytes()).is_err());
    }
}
