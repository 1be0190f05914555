//! How this face fails. `mno-enterprise` reads `attribute`, `value` and `title` of each error; 401 and 500 make it give up, so
//! a wrong password of a person is never 401: that is for wrong API keys.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::kernel::{Error, ErrorKind};
use crate::server::error::{ApiError, decorate, status};

/// An error on its way out.
pub(super) struct MnoeError(pub(super) Error);

impl From<Error> for MnoeError {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl From<ApiError> for MnoeError {
    fn from(error: ApiError) -> Self {
        Self(error.0)
    }
}

impl IntoResponse for MnoeError {
    fn into_response(self) -> Response {
        let kind = self.0.kind();
        let status = match kind {
            // What is wrong with a field is a validation error, documented as 400, whatever kind of wrong it is.
            ErrorKind::Conflict if self.0.field().is_some() => StatusCode::BAD_REQUEST,
            // An app is what the path names; what a body names and is not there is wrong input.
            ErrorKind::NotFound if self.0.field().is_some_and(|field| field != "app") => StatusCode::BAD_REQUEST,
            kind => status(kind),
        };
        failed(self.0, status)
    }
}

/// An error with its status.
pub(in crate::server) fn failed(error: Error, status: StatusCode) -> Response {
    let mut response = (status, Json(json!({"errors": [shown(&error, status)]}))).into_response();
    decorate(&mut response, error);
    response
}

fn shown(error: &Error, status: StatusCode) -> Value {
    let field = error.field().unwrap_or_default();
    let value = value(field, error.message());
    let title = if field.is_empty() { sentence(error.message()) } else { format!("{} {value}", humanize(field)) };
    // What to type at our own command line is nothing for a tenant's software.
    let hints = error.hints().iter().filter(|hint| !hint.contains("`mno ") && !hint.contains("`--"));
    let detail = hints.fold(title.clone(), |detail, hint| format!("{detail}; {hint}"));
    json!({
        "id": uuid::Uuid::new_v4().to_string(),
        "href": "/docs",
        "status": status.as_u16().to_string(),
        "code": parameterize(error.message()),
        "title": title,
        "detail": detail,
        "attribute": field,
        "value": value,
    })
}

/// What is said of an attribute. `mno-enterprise` puts the attribute's name in front of it: "Name" and "can't be blank".
fn value(field: &str, message: &str) -> String {
    const PREDICATES: [&str; 14] =
        ["is", "are", "has", "have", "must", "may", "can't", "cannot", "does", "doesn't", "needs", "takes", "was", "belongs"];
    let of_field = message.strip_prefix(&format!("`{field}` ")).unwrap_or(message);
    let first = of_field.split(' ').next().unwrap_or_default();
    if field.is_empty() || PREDICATES.contains(&first) { of_field.to_owned() } else { format!("is invalid: {message}") }
}

/// `current_password` as `Current password`.
fn humanize(field: &str) -> String {
    sentence(&field.replace('_', " "))
}

fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// `name can't be blank` as `name-can-t-be-blank`.
fn parameterize(text: &str) -> String {
    let words: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    words.split('-').filter(|word| !word.is_empty()).take(12).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_has_what_the_published_client_reads() {
        let error = shown(&Error::invalid("current_password", "is wrong"), StatusCode::BAD_REQUEST);
        assert_eq!(error["attribute"], "current_password");
        assert_eq!(error["title"], "Current password is wrong");
        assert_eq!((&error["status"], &error["code"]), (&"400".into(), &"is-wrong".into()));
        let error = Error::conflict("team `T1` already exists").with_field("name").hint("run `mno hub team list`").hint("use another name");
        let error = shown(&error, StatusCode::BAD_REQUEST);
        assert_eq!(
            (&error["value"], &error["title"]),
            (&"is invalid: team `T1` already exists".into(), &"Name is invalid: team `T1` already exists".into())
        );
        assert_eq!(error["detail"], "Name is invalid: team `T1` already exists; use another name");
        assert_eq!(shown(&Error::invalid("name", "`name` must not be empty"), StatusCode::BAD_REQUEST)["title"], "Name must not be empty");
        let error = shown(&Error::not_found("user", "7"), StatusCode::NOT_FOUND);
        assert_eq!((&error["attribute"], &error["title"]), (&"".into(), &"User `7` does not exist".into()));
    }
}
