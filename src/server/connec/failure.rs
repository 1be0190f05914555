//! Errors in the shape that published Connec! clients read.

use axum::Json;
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::api::Problem;
use crate::kernel::{Error, ErrorKind};
use crate::server::error::{ApiError, decorate, problem, status};

/// An error on its way out of a published endpoint.
#[derive(Debug)]
pub(super) struct Failure(pub(super) Error);

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self(error.0)
    }
}

/// What published endpoints return.
pub(super) type Answer = Result<Json<Value>, Failure>;

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = (status(self.0.kind()), Json(body(&self.0))).into_response();
        let nobody = self.0.kind() == ErrorKind::Unauthenticated;
        decorate(&mut response, self.0);
        if nobody {
            // What published clients send.
            response.headers_mut().append(header::WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"Connec!\""));
        }
        response
    }
}

/// The answer to a method that a path does not take. Java and Ruby clients read a JSON body whatever the status.
pub(super) async fn method_refused(method: Method, uri: Uri) -> Response {
    let error = Error::invalid("method", format!("`{method}` cannot be done at this URL"));
    let status = StatusCode::METHOD_NOT_ALLOWED;
    if uri.path().contains("/api/log/") {
        let words = status.canonical_reason().unwrap_or_default().to_owned();
        let problem = Problem { status: status.as_u16(), title: words, ..problem(&error) };
        return (status, [(header::CONTENT_TYPE, "application/problem+json")], Json(problem)).into_response();
    }
    (status, Json(json!({"errors": [entry(&error, status)]}))).into_response()
}

/// An answer of the framework in words only, such as to a path that is not encoded as URLs are, in the published shape.
pub(super) fn readable(status: StatusCode, message: String) -> Response {
    let error = Error::invalid("url", message);
    let mut response = Json(json!({"errors": [entry(&error, status)]})).into_response();
    *response.status_mut() = status;
    response
}

/// The sandbox's shape: an entry for each mistake.
pub(super) fn body(error: &Error) -> Value {
    let entries: Vec<Value> = std::iter::once(error).chain(error.others()).map(|error| entry(error, status(error.kind()))).collect();
    json!({ "errors": entries })
}

/// `field`, `hints` and `because` are ours, for people.
fn entry(error: &Error, status: StatusCode) -> Value {
    let title = title(error);
    let mut entry = json!({
        "id": uuid::Uuid::new_v4().to_string(),
        "href": null,
        "status": status.as_u16().to_string(),
        "code": parameterize(&title),
        "title": title,
        "detail": error.message(),
    });
    if let Some(field) = error.field() {
        entry["field"] = field.into();
    }
    if !error.hints().is_empty() {
        entry["hints"] = error.hints().into();
    }
    if !error.because().is_empty() {
        entry["because"] = error.because().into();
    }
    entry
}

fn title(error: &Error) -> String {
    match (error.kind(), error.field()) {
        (ErrorKind::Invalid, Some("entity")) => "Unknown Resource".to_owned(),
        (ErrorKind::Unauthenticated | ErrorKind::Forbidden, _) => "Unauthorized Access".to_owned(),
        (ErrorKind::NotFound, _) => "Resource not found".to_owned(),
        (ErrorKind::Conflict, Some("id")) => "Creation of resource with id".to_owned(),
        (ErrorKind::Internal, _) => "Internal server error".to_owned(),
        _ => error.message().to_owned(),
    }
}

/// Lower case, dashes between the words.
fn parameterize(title: &str) -> String {
    let words = title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_have_the_published_shape() {
        let entry = body(&Error::invalid("entity", "`bills` is not a known resource"))["errors"][0].take();
        assert_eq!(
            (&entry["status"], &entry["code"], &entry["title"]),
            (&json!("400"), &json!("unknown-resource"), &json!("Unknown Resource"))
        );
        let entry = body(&Error::not_found("record", "x"))["errors"][0].take();
        assert_eq!((&entry["code"], &entry["href"]), (&json!("resource-not-found"), &Value::Null));
    }
}
