//! How JPI fails: an empty 401, 403 or 404, and `{field: [messages]}` for wrong input and for what comes too soon or too often.

use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::kernel::{Error, ErrorKind};
use crate::server::error::{ApiError, LoggedError, status};

pub(super) struct JpiError(pub(super) Error);

impl From<Error> for JpiError {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl From<ApiError> for JpiError {
    fn from(error: ApiError) -> Self {
        Self(error.0)
    }
}

impl IntoResponse for JpiError {
    fn into_response(self) -> Response {
        let mut response = match self.0.kind() {
            ErrorKind::Unauthenticated => StatusCode::UNAUTHORIZED.into_response(),
            ErrorKind::Forbidden => StatusCode::FORBIDDEN.into_response(),
            ErrorKind::NotFound if self.0.field().is_none() => StatusCode::NOT_FOUND.into_response(),
            kind @ (ErrorKind::Invalid | ErrorKind::Conflict | ErrorKind::NotFound) => {
                let field = self.0.field().unwrap_or("base");
                // What a body names and is not there is wrong input; what the address names has no field.
                let status = if kind == ErrorKind::NotFound { StatusCode::BAD_REQUEST } else { status(kind) };
                (status, Json(json!({field: [self.0.message()]}))).into_response()
            }
            ErrorKind::Busy => {
                let words = json!({self.0.field().unwrap_or("base"): [self.0.message()]});
                (status(ErrorKind::Busy), [(header::RETRY_AFTER, "1")], Json(words)).into_response()
            }
            _ => return ApiError(self.0).into_response(),
        };
        response.extensions_mut().insert(LoggedError(self.0));
        response
    }
}
