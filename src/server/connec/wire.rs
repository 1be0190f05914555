//! What the endpoints of records share: bodies, headers, answers.

use std::hash::{Hash as _, Hasher as _};

use axum::body::Bytes;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use super::failure::Failure;
use crate::connec::entity::CountryFormat;
use crate::connec::{Idempotency, StoredRecord, View, WriteOptions, Written};
use crate::kernel::{ChangeSeq, Error, Result};
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::extract::raw;

/// Names fields of a write that sharing rules did not let through, so that an app's developer can see it.
const IGNORED_HEADER: &str = "connec-ignored-fields";

/// Without the `.json` that some clients append.
pub(super) fn plain(segment: &str) -> &str {
    segment.strip_suffix(".json").unwrap_or(segment)
}

/// What stands before `/api/v2` in this mount: `/connec`, or nothing on a listener of its own.
pub(super) fn prefix(uri: &Uri) -> &str {
    uri.path().split_once("/api/v2/").map_or("", |(prefix, _)| prefix)
}

/// Does the caller want ids as lists? The value counts, not that the header is there: `connec-ui` sends `false`.
pub(super) fn external_ids(headers: &HeaderMap) -> bool {
    let value = headers.get("connec-external-ids").and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.eq_ignore_ascii_case("true") || value == "1"
}

/// How the caller wants countries: PHP clients send `alpha2`.
pub(super) fn country_format(headers: &HeaderMap) -> Option<CountryFormat> {
    headers.get("connec-country-format").and_then(|value| value.to_str().ok()).and_then(CountryFormat::parse)
}

/// `If-Match`, `Idempotency-Key` and `CONNEC-EXTERNAL-IDS` of a write.
pub(super) fn write_options(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Result<WriteOptions> {
    let text =
        |name: &str| headers.get(name).map(|value| value.to_str().map_err(|_| Error::invalid(name, format!("`{name}` is not text"))));
    let versions = text("if-match").transpose()?.map(versions_of).transpose()?.flatten();
    let key = text("idempotency-key").transpose()?;
    let idempotency = key.map(|key| Idempotency::new(key, &[uri.path().as_bytes(), body])).transpose()?;
    Ok(WriteOptions { external_ids: external_ids(headers), countries: country_format(headers), versions, idempotency })
}

/// `"17"`, `"17-9f…"` (with ids as lists), several with commas, or `*`: whatever version there is.
fn versions_of(text: &str) -> Result<Option<Vec<ChangeSeq>>> {
    if text.trim() == "*" {
        return Ok(None);
    }
    let wrong =
        || Error::invalid("If-Match", format!("`{text}` is not an `ETag` of ours")).hint("send the `ETag` of the answer back as it is");
    let one = |tag: &str| {
        let tag = tag.trim().trim_start_matches("W/").strip_prefix('"').and_then(|tag| tag.strip_suffix('"')).ok_or_else(wrong)?;
        tag.split('-').next().and_then(|version| version.parse().ok()).ok_or_else(wrong)
    };
    text.split(',').map(one).collect::<Result<Vec<_>>>().map(Some)
}

/// Names this state of a record. With ids as lists the same version may look different, when an id was added.
fn etag(view: &View, version: ChangeSeq, shown: &[u8]) -> String {
    if !view.external_ids && view.countries.is_none() {
        return format!("\"{version}\"");
    }
    let mut hasher = std::hash::DefaultHasher::new();
    shown.hash(&mut hasher);
    format!("\"{version}-{:x}\"", hasher.finish())
}

/// The beginning of `{"<collection>": …}`. Names of collections are plain.
pub(super) fn enveloped(collection: &str) -> Vec<u8> {
    let mut body = Vec::with_capacity(4096);
    body.extend_from_slice(b"{\"");
    body.extend_from_slice(collection.as_bytes());
    body.extend_from_slice(b"\":");
    body
}

/// JSON that was written out already.
pub(super) fn json_text(body: impl Into<Bytes>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], body.into())
}

/// One record as an answer; 304 when the caller has it already.
pub(super) fn shown(collection: &str, view: &View, record: &StoredRecord, headers: &HeaderMap) -> Result<Response> {
    let mut body = enveloped(collection);
    let start = body.len();
    view.write(record, &mut body)?;
    let tag = etag(view, record.version(), &body[start..]);
    if headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|known| known.split(',').any(|known| known.trim() == tag))
    {
        return Ok((StatusCode::NOT_MODIFIED, [(header::ETAG, tag)]).into_response());
    }
    body.push(b'}');
    Ok(([(header::ETAG, tag)], json_text(body)).into_response())
}

/// A written record as an answer.
pub(super) fn written(collection: &str, written: &Written, uri: &Uri, scope: &str) -> Response {
    let shown = written.view.show(&written.record).to_string();
    let tag = etag(&written.view, written.record.version, shown.as_bytes());
    let mut body = enveloped(collection);
    body.extend_from_slice(shown.as_bytes());
    body.push(b'}');
    let mut response = ([(header::ETAG, tag)], json_text(body)).into_response();
    if written.created {
        *response.status_mut() = StatusCode::CREATED;
        let location = format!("{}/api/v2/{scope}/{collection}/{}", prefix(uri), written.record.id);
        if let Ok(location) = HeaderValue::from_str(&location) {
            response.headers_mut().insert(header::LOCATION, location);
        }
    }
    if !written.ignored.is_empty() {
        let names: Vec<String> = written.ignored.iter().map(|(path, rule)| format!("{path}; rule=\"{rule}\"")).collect();
        if let Ok(value) = HeaderValue::from_str(&names.join(", ")) {
            response.headers_mut().insert(IGNORED_HEADER, value);
        }
    }
    response
}

/// A body as JSON, whatever media type it is called: that is a label only.
pub(super) fn json_of(bytes: &Bytes) -> Result<Map<String, Value>> {
    match crate::connec::entity::json_read(bytes)? {
        Value::Object(body) => Ok(body),
        _ => Err(Error::invalid("body", "the body must be an object").hint("send a JSON object")),
    }
}

/// Reads the body of a write, and its options. Who may not be here is told that, not what is wrong with the body.
pub(super) async fn taken<T>(
    face: &ConnecFace,
    caller: &Caller,
    scope: &str,
    headers: &HeaderMap,
    uri: &Uri,
    request: Request,
    read: impl FnOnce(Map<String, Value>) -> Result<T>,
) -> Result<(T, WriteOptions), Failure> {
    let bytes = raw(request, &()).await?;
    let options = write_options(headers, uri, &bytes);
    match options.and_then(|options| Ok((read(json_of(&bytes)?)?, options))) {
        Ok(taken) => Ok(taken),
        Err(error) => {
            face.connec.scope_check(&caller.credential, scope).await?;
            Err(error.into())
        }
    }
}

/// The record of a body `{"<collection>": {…}}`. The Java SDK adds a key `resource`, which says nothing new; one record in a
/// list is that record.
pub(super) fn record_of(collection: &str, mut body: Map<String, Value>) -> Result<Map<String, Value>> {
    let wrong = |message: String| Error::invalid("body", message).hint(format!("send `{{\"{collection}\": {{…}}}}`"));
    match body.remove(collection) {
        Some(Value::Object(record)) => Ok(record),
        Some(Value::Array(mut records)) if records.len() == 1 => match records.remove(0) {
            Value::Object(record) => Ok(record),
            _ => Err(wrong(format!("`{collection}` must hold the record"))),
        },
        _ => Err(wrong(format!("the body must hold the record under `{collection}`"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_etags() {
        assert_eq!(versions_of("\"17\"").unwrap(), Some(vec![17]));
        assert_eq!(versions_of("W/\"17-ab\", \"18\"").unwrap(), Some(vec![17, 18]));
        assert_eq!(versions_of("*").unwrap(), None);
        for wrong in ["17", "\"x\"", ""] {
            assert!(versions_of(wrong).is_err(), "{wrong}");
        }
    }
}
