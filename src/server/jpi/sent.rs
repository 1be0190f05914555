//! Bodies of the published frontends: an object below the name of what it is about (`{"dashboard": {…}}`), or that object itself.
//! `mno-enterprise-angular` and `mnoe-admin-panel` send both, because Rails (`wrap_parameters`) reads both. Only the attributes
//! that a handler asks for are read: what else a browser sends along (`admin_role`, somebody else's `owner_id`) has no effect.

use axum::extract::{FromRequest, Request};
use serde_json::{Map, Value};

use super::auth::is_form;
use super::error::JpiError;
use crate::kernel::{Error, Result};
use crate::server::extract::raw;
use crate::server::nested::{self, FORM};

/// A body: an object, or nothing at all. A form with names in brackets is one, too.
#[derive(Debug, Default)]
pub(super) struct Sent(Map<String, Value>);

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = JpiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, JpiError> {
        let form = is_form(request.headers());
        let bytes = raw(request, state).await?;
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Ok(Self::default());
        }
        if form {
            let text = std::str::from_utf8(&bytes).map_err(|_| Error::invalid("body", "the form is not UTF-8"))?;
            return Ok(Self(nested::parse(text, FORM)?));
        }
        match serde_json::from_slice(&bytes) {
            Ok(Value::Object(map)) => Ok(Self(map)),
            Ok(_) => Err(Error::invalid("body", "the body is not a JSON object").into()),
            Err(error) => Err(Error::invalid("body", format!("the body is not JSON: {error}")).into()),
        }
    }
}

impl Sent {
    /// What stands below a name, or the body itself where the frontend leaves the name out.
    pub(super) fn below_or_whole(mut self, name: &str) -> Result<Attributes> {
        match self.0.remove(name) {
            None => Ok(self.whole()),
            Some(Value::Object(map)) => Ok(Attributes(map)),
            Some(_) => Err(Error::invalid(name, format!("`{name}` is not an object")).hint(format!("send `{{\"{name}\": {{…}}}}`"))),
        }
    }

    /// The same, with what stands beside the name: `mnoe-admin-panel` sends `{"feedback_id": 1, "app_comment": {…}}`.
    pub(super) fn below_and_beside(self, name: &str) -> Result<Attributes> {
        let beside = self.0.iter().filter(|(beside, _)| *beside != name).map(|(beside, value)| (beside.clone(), value.clone())).collect();
        let Attributes(below) = self.below_or_whole(name)?;
        let mut all: Map<String, Value> = beside;
        all.extend(below);
        Ok(Attributes(all))
    }

    /// The body itself.
    pub(super) fn whole(self) -> Attributes {
        Attributes(self.0)
    }
}

/// What stands in a query.
impl From<Map<String, Value>> for Sent {
    fn from(map: Map<String, Value>) -> Self {
        Self(map)
    }
}

/// Attributes by name.
#[derive(Debug, Default, Clone)]
pub(super) struct Attributes(Map<String, Value>);

impl Attributes {
    /// Was it sent, be it as null?
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// As it was sent, be it as null.
    pub(super) fn sent(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// All of them, for use cases that choose what they read.
    pub(super) fn map(&self) -> &Map<String, Value> {
        &self.0
    }

    /// As it was sent; null counts as absent.
    pub(super) fn value(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// A text; a number is taken as its digits.
    pub(super) fn text(&self, name: &str) -> Result<Option<String>> {
        match self.value(name) {
            None => Ok(None),
            Some(value) => as_text(value).map(Some).ok_or_else(|| Error::invalid(name, format!("`{name}` must be text"))),
        }
    }

    /// A text that must be there.
    pub(super) fn text_needed(&self, name: &str) -> Result<String> {
        self.text(name)?.filter(|text| !text.trim().is_empty()).ok_or_else(|| Error::invalid(name, format!("`{name}` can't be blank")))
    }

    /// `true`, `false`, or the same as text or number: what forms make of them.
    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>> {
        Ok(match self.value(name) {
            None => None,
            Some(Value::Bool(flag)) => Some(*flag),
            Some(value) => match as_text(value).as_deref() {
                Some("true" | "1") => Some(true),
                Some("false" | "0" | "") => Some(false),
                _ => return Err(Error::invalid(name, format!("`{name}` must be true or false"))),
            },
        })
    }

    /// A whole number.
    pub(super) fn number(&self, name: &str) -> Result<Option<i64>> {
        match self.text(name)? {
            None => Ok(None),
            Some(text) => text.trim().parse().map(Some).map_err(|_| Error::invalid(name, format!("`{name}` must be a whole number"))),
        }
    }

    /// A list of texts or numbers, as texts. A single one counts as a list.
    pub(super) fn texts(&self, name: &str) -> Result<Option<Vec<String>>> {
        let wrong = || Error::invalid(name, format!("`{name}` must be a list"));
        match self.value(name) {
            None => Ok(None),
            Some(Value::Array(items)) => items.iter().map(|item| as_text(item).ok_or_else(wrong)).collect::<Result<_>>().map(Some),
            Some(value) => as_text(value).map(|text| Some(vec![text])).ok_or_else(wrong),
        }
    }

    /// A list of row ids. What is no number is passed over: older frontends send ids of their own making in an order.
    pub(super) fn ids(&self, name: &str) -> Result<Option<Vec<i64>>> {
        Ok(self.texts(name)?.map(|texts| texts.iter().filter_map(|text| text.parse().ok()).collect()))
    }

    /// An object.
    pub(super) fn object(&self, name: &str) -> Result<Option<Map<String, Value>>> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::Object(map)) => Ok(Some(map.clone())),
            Some(_) => Err(Error::invalid(name, format!("`{name}` must be an object"))),
        }
    }

    /// A list of objects.
    pub(super) fn objects(&self, name: &str) -> Result<Option<Vec<Attributes>>> {
        let wrong = || Error::invalid(name, format!("`{name}` must be a list of objects"));
        match self.value(name) {
            None => Ok(None),
            Some(Value::Array(items)) => {
                items.iter().map(|item| item.as_object().map(|map| Self(map.clone())).ok_or_else(wrong)).collect::<Result<_>>().map(Some)
            }
            Some(_) => Err(wrong()),
        }
    }
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A number in a path. Anything else names nothing that there is.
pub(super) fn row_id(noun: &str, text: &str) -> Result<i64> {
    let wrong =
        || Error::new(crate::kernel::ErrorKind::NotFound, format!("there is no {noun} `{}`", text.chars().take(40).collect::<String>()));
    text.parse().ok().filter(|id| *id > 0).ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sent(value: Value) -> Sent {
        let Value::Object(map) = value else { panic!("an object") };
        Sent(map)
    }

    #[test]
    fn a_body_stands_below_its_name_or_is_the_whole() {
        let widget = || json!({"endpoint": "a/b"});
        assert_eq!(sent(json!({"widget": widget()})).below_or_whole("widget").unwrap().text("endpoint").unwrap().unwrap(), "a/b");
        assert_eq!(sent(widget()).below_or_whole("widget").unwrap().text("endpoint").unwrap().unwrap(), "a/b");
        let both = sent(json!({"parent": 1, "name": "x", "widget": widget(), "n": 2})).below_and_beside("widget").unwrap();
        assert_eq!((both.number("parent").unwrap(), both.has("endpoint"), both.has("widget")), (Some(1), true, false));
        assert_eq!(sent(json!({"widget": null})).below_or_whole("widget").unwrap_err().field(), Some("widget"));
        assert_eq!(sent(json!({"widget": [1]})).below_or_whole("widget").unwrap_err().field(), Some("widget"));
    }

    #[test]
    fn what_forms_make_of_values_is_read() {
        let all = sent(json!({"n": "12", "f": "false", "t": 1, "ids": [1, "2", "cid-3"], "one": 5, "null": null, "bad": {"a": 1}})).whole();
        assert_eq!((all.number("n").unwrap(), all.flag("f").unwrap(), all.flag("t").unwrap()), (Some(12), Some(false), Some(true)));
        assert_eq!(all.ids("ids").unwrap().unwrap(), [1, 2]);
        assert_eq!(all.texts("one").unwrap().unwrap(), ["5"]);
        assert!(all.has("null") && all.value("null").is_none());
        for error in
            [all.text("bad").unwrap_err(), all.texts("bad").unwrap_err(), all.flag("bad").unwrap_err(), all.number("bad").unwrap_err()]
        {
            assert_eq!(error.field(), Some("bad"));
        }
    }

    #[test]
    fn a_path_holds_a_number_that_can_be_one() {
        assert_eq!(row_id("widget", "7").unwrap(), 7);
        for bad in ["", "0", "-1", "7a", "99999999999999999999"] {
            assert!(row_id("widget", bad).is_err(), "{bad}");
        }
    }
}
