//! The envelope: `data`, `errors`, `metadata`.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::error::MnoeError;
use crate::hub::Listed;
use crate::kernel::{ErrorKind, Timestamp};

/// What every answer looks like: always an object, because the published Ruby client reads nothing else.
#[derive(ToSchema, serde::Serialize)]
#[schema(as = HubAnswer)]
pub(super) struct Envelope {
    /// The thing, or the list of things.
    pub(super) data: Value,
    /// What was wrong; absent when nothing was.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Value>,
    /// Of lists: `pagination.count` is how many rows there are in all.
    #[serde(skip_serializing_if = "Value::is_null")]
    metadata: Value,
}

impl IntoResponse for Envelope {
    fn into_response(mut self) -> Response {
        make_times_safe(&mut self.data);
        Json(self).into_response()
    }
}

/// `her` reads every text that begins like a time as one, and fails when it is none: people's texts of that shape get a space in
/// front, our own times pass.
fn make_times_safe(value: &mut Value) {
    match value {
        Value::String(text) if looks_like_a_time(text) && Timestamp::parse(text).is_err() => text.insert(0, ' '),
        Value::Array(items) => items.iter_mut().for_each(make_times_safe),
        Value::Object(members) => members.values_mut().for_each(make_times_safe),
        _ => {}
    }
}

/// `YYYY-MM-DDTHH:MM:SS…`
fn looks_like_a_time(text: &str) -> bool {
    let pattern = b"0000-00-00T00:00:00";
    text.len() >= pattern.len()
        && text.bytes().zip(pattern).all(|(byte, expected)| if *expected == b'0' { byte.is_ascii_digit() } else { byte == *expected })
}

/// What handlers of this face return.
pub(super) type Answer<T = Envelope> = Result<T, MnoeError>;

/// One thing.
pub(super) fn one(data: Value) -> Envelope {
    Envelope { data, errors: Vec::new(), metadata: Value::Null }
}

/// One thing that was just made.
pub(super) fn made(data: Value) -> (StatusCode, Envelope) {
    (StatusCode::CREATED, one(data))
}

/// A list. The count must be there: frontends copy it into a header without looking.
pub(super) fn list<T>(listed: Listed<T>, show: impl FnMut(T) -> Value) -> Envelope {
    let count = listed.count;
    let data: Vec<Value> = listed.items.into_iter().map(show).collect();
    Envelope { data: data.into(), errors: Vec::new(), metadata: json!({"pagination": {"count": count}}) }
}

/// A list of which nothing is there.
pub(super) fn nothing() -> Envelope {
    list(Listed::all(Vec::<Value>::new()), |item| item)
}

/// What was just written, as it is shown. It is done, so a key that may write it and not read it is not refused: it hears the ids.
pub(super) fn or_ids(shown: Result<Value, MnoeError>, id: i64, uid: &str) -> Result<Value, MnoeError> {
    match shown {
        Err(MnoeError(error)) if matches!(error.kind(), ErrorKind::Forbidden | ErrorKind::NotFound) => Ok(json!({"id": id, "uid": uid})),
        shown => shown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_only_look_like_times_are_made_harmless() {
        let mut data = json!({"name": "2015-13-45T99:99:99 party", "list": ["2015-01-01T00:00:00Z"], "x": "2015-01-01"});
        make_times_safe(&mut data);
        assert_eq!(data, json!({"name": " 2015-13-45T99:99:99 party", "list": ["2015-01-01T00:00:00Z"], "x": "2015-01-01"}));
    }
}
