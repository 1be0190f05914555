//! Bodies: `{"data": {…}}` as JSON, or the same as a form. Only attributes that a handler asks for are read: what else a client
//! sends along, such as the `admin_role` of a form or the `organization_id` of another one, has no effect.

use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, header};
use serde_json::{Map, Value};

use super::error::MnoeError;
use crate::kernel::{Error, Result, Timestamp};
use crate::server::extract::raw;
use crate::server::nested::{self, FORM};

/// A body.
#[derive(Debug, Default)]
pub(super) struct Sent {
    /// The attributes.
    pub(super) data: Attributes,
    /// Of operations: which one.
    pub(super) operation: Option<String>,
    /// What stands beside `data`.
    pub(super) beside: Attributes,
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = MnoeError;

    async fn from_request(request: Request, state: &S) -> Result<Self, MnoeError> {
        let form = is_form(request.headers());
        let bytes = raw(request, state).await?;
        Ok(read(&bytes, form)?)
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|text| text.trim_start().to_ascii_lowercase().starts_with("application/x-www-form-urlencoded"))
}

fn read(bytes: &[u8], form: bool) -> Result<Sent> {
    let wrong = |what: String| Error::invalid("body", what).hint("send `{\"data\": {…}}`");
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Ok(Sent::default());
    }
    let mut whole = if form {
        let text = std::str::from_utf8(bytes).map_err(|_| wrong("the body is not UTF-8".into()))?;
        nested::parse(text, FORM)?
    } else {
        match serde_json::from_slice(bytes) {
            Ok(Value::Object(map)) => map,
            Ok(_) => return Err(wrong("the body is not a JSON object".into())),
            Err(error) => return Err(wrong(format!("the body is not JSON: {error}"))),
        }
    };
    let data = match whole.remove("data") {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(map)) => map,
        Some(_) => return Err(wrong("`data` is not an object".into())),
    };
    let beside = Attributes(whole);
    let operation = beside.text("operation")?;
    Ok(Sent { data: Attributes(data), operation, beside })
}

/// Attributes by name. A form sends everything as text, so texts are read as numbers and flags where those are asked for.
#[derive(Debug, Default, Clone)]
pub(super) struct Attributes(Map<String, Value>);

impl Attributes {
    /// All of them, for what takes its own out of them.
    pub(super) fn all(&self) -> &Map<String, Value> {
        &self.0
    }

    /// Was it sent, be it as null?
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The value as it is; null counts as absent.
    pub(super) fn value(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// A text; a number is taken as its digits.
    pub(super) fn text(&self, name: &str) -> Result<Option<String>> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::String(text)) if text.contains('\0') => Err(Error::invalid(name, "a text holds a zero byte")),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(Value::Number(number)) => Ok(Some(number.to_string())),
            Some(_) => Err(Error::invalid(name, "must be text")),
        }
    }

    /// A text that must be there.
    pub(super) fn text_needed(&self, name: &str) -> Result<String> {
        self.text(name)?.filter(|text| !text.trim().is_empty()).ok_or_else(|| Error::invalid(name, "can't be blank"))
    }

    /// A whole number.
    pub(super) fn number(&self, name: &str) -> Result<Option<i64>> {
        let Some(text) = self.text(name)?.filter(|text| !text.is_empty()) else { return Ok(None) };
        text.parse().map(Some).map_err(|_| Error::invalid(name, "must be a whole number"))
    }

    /// Yes or no.
    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) if text == "true" || text == "1" => Ok(Some(true)),
            Some(Value::String(text)) if text == "false" || text == "0" => Ok(Some(false)),
            Some(_) => Err(Error::invalid(name, "must be `true` or `false`")),
        }
    }

    /// A time.
    pub(super) fn time(&self, name: &str) -> Result<Option<Timestamp>> {
        let Some(text) = self.text(name)?.filter(|text| !text.is_empty()) else { return Ok(None) };
        Timestamp::parse(&text).map(Some).map_err(|error| error.with_field(name))
    }

    /// An object.
    pub(super) fn object(&self, name: &str) -> Result<Option<Map<String, Value>>> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::Object(map)) => Ok(Some(map.clone())),
            Some(_) => Err(Error::invalid(name, "must be an object")),
        }
    }

    /// A list of ids, or of objects with an `id`. An empty list arrives as `[""]`; both are the empty list. `None` when it
    /// was not sent.
    pub(super) fn ids(&self, name: &str) -> Result<Option<Vec<String>>> {
        let wrong = || Error::invalid(name, "must be a list of ids");
        match self.0.get(name) {
            None => Ok(None),
            Some(Value::Null) => Ok(Some(Vec::new())),
            Some(Value::String(text)) if text.is_empty() => Ok(Some(Vec::new())),
            Some(Value::Array(items)) => {
                let ids = items.iter().map(|item| match item {
                    Value::Object(map) => map.get("id").and_then(id_text).ok_or_else(wrong),
                    item => id_text(item).ok_or_else(wrong),
                });
                let ids = ids.collect::<Result<Vec<_>>>()?;
                Ok(Some(ids.into_iter().filter(|id| !id.is_empty()).collect()))
            }
            Some(_) => Err(wrong()),
        }
    }
}

fn id_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null => Some(String::new()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_and_json_mean_the_same() {
        let json = read(br#"{"data": {"id": 7, "sent": true, "title": null}}"#, false).unwrap();
        let form = read(b"data[id]=7&data[sent]=true&data[title]", true).unwrap();
        for sent in [json, form] {
            assert_eq!(sent.data.number("id").unwrap(), Some(7));
            assert_eq!(sent.data.flag("sent").unwrap(), Some(true));
            assert!(sent.data.has("title") && sent.data.value("title").is_none() && !sent.data.has("other"));
        }
    }

    #[test]
    fn an_empty_list_arrives_in_four_ways() {
        for body in [r#"{"data":{"set":[]}}"#, r#"{"data":{"set":[""]}}"#, r#"{"data":{"set":null}}"#, r#"{"data":{"set":""}}"#] {
            assert_eq!(read(body.as_bytes(), false).unwrap().data.ids("set").unwrap(), Some(Vec::new()), "{body}");
        }
        let sent = read(br#"{"data":{"set":[{"id":1,"name":"x"},"app-2",3]}}"#, false).unwrap();
        assert_eq!(sent.data.ids("set").unwrap().unwrap(), ["1", "app-2", "3"]);
        assert_eq!(sent.data.ids("other").unwrap(), None);
    }

    #[test]
    fn what_is_no_body_is_refused() {
        for (body, form) in [("[]", false), ("{", false), (r#"{"data": []}"#, false), ("data=1", true), ("data[a]=1&data[a]=2", true)] {
            assert!(read(body.as_bytes(), form).is_err(), "{body}");
        }
        assert!(read(b" ", false).unwrap().operation.is_none());
        let sent = read(br#"{"operation":"accept","data":{"user_id":7}}"#, false).unwrap();
        assert_eq!((sent.operation.as_deref(), sent.data.text("user_id").unwrap().as_deref()), (Some("accept"), Some("7")));
    }
}
