//! How account pages fail: 401 `{"error": …}` for whoever is not let in, 422 `{"errors": {field: [messages]}}` for wrong input, as
//! published sign-in pages expect of Devise.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::super::error::JpiError;
use crate::kernel::{Error, ErrorKind};
use crate::server::error::{ApiError, LoggedError};

#[derive(Debug)]
pub(in crate::server::jpi) struct AuthError(pub(in crate::server::jpi) Error);

impl From<Error> for AuthError {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl From<JpiError> for AuthError {
    fn from(error: JpiError) -> Self {
        Self(error.0)
    }
}

impl IntoResponse for AuthError {
    fn into_response(self) -> Response {
        let error = self.0;
        let mut response = match error.kind() {
            ErrorKind::Unauthenticated => (StatusCode::UNAUTHORIZED, Json(json!({"error": error.message()}))).into_response(),
            // A locked account is told as one that was not let in: published pages show the words of a 401 only.
            ErrorKind::Busy => {
                let mut response = (StatusCode::UNAUTHORIZED, Json(json!({"error": error.message()}))).into_response();
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
                response
            }
            ErrorKind::Forbidden => (StatusCode::FORBIDDEN, Json(json!({"error": error.message()}))).into_response(),
            ErrorKind::NotFound if error.field().is_none() => {
                (StatusCode::NOT_FOUND, Json(json!({"error": error.message()}))).into_response()
            }
            ErrorKind::Invalid | ErrorKind::Conflict | ErrorKind::NotFound => {
                let field = error.field().unwrap_or("base");
                (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({"errors": {field: [error.message()]}}))).into_response()
            }
            _ => return ApiError(error).into_response(),
        };
        response.extensions_mut().insert(LoggedError(error));
        response
    }
}
