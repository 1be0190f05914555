//! Errors become answers: the one place that knows which status a kind of error has.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::api::Problem;
use crate::kernel::{Error, ErrorKind};

/// An error on its way out of a handler.
#[derive(Debug)]
pub(crate) struct ApiError(pub(crate) Error);

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

/// What handlers of our own APIs return.
pub(crate) type Answer<T> = Result<Json<T>, ApiError>;

/// The status of a kind of error.
pub(crate) fn status(kind: ErrorKind) -> StatusCode {
    match kind {
        ErrorKind::Invalid => StatusCode::BAD_REQUEST,
        ErrorKind::Unauthenticated => StatusCode::UNAUTHORIZED,
        ErrorKind::Forbidden => StatusCode::FORBIDDEN,
        ErrorKind::NotFound => StatusCode::NOT_FOUND,
        ErrorKind::Conflict => StatusCode::CONFLICT,
        ErrorKind::Precondition => StatusCode::PRECONDITION_FAILED,
        ErrorKind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        ErrorKind::Busy => StatusCode::TOO_MANY_REQUESTS,
        ErrorKind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        ErrorKind::Timeout => StatusCode::GATEWAY_TIMEOUT,
        ErrorKind::Configuration | ErrorKind::Interrupted | ErrorKind::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// What the log keeps of an error: on the response, so that the middleware writes it with the request.
#[derive(Debug, Clone)]
pub(crate) struct LoggedError(pub(crate) Error);

/// The body for an error, without the request's id, which the middleware adds.
pub(crate) fn problem(error: &Error) -> Problem {
    let status = status(error.kind());
    Problem {
        r#type: "about:blank".to_owned(),
        title: status.canonical_reason().unwrap_or("Error").to_owned(),
        status: status.as_u16(),
        code: error.kind().code().to_owned(),
        detail: error.message().to_owned(),
        field: error.field().map(str::to_owned),
        hints: error.hints().to_vec(),
        because: error.because().to_vec(),
        request_id: error.request_id().map(str::to_owned),
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = (status(self.0.kind()), Json(problem(&self.0))).into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        decorate(&mut response, self.0);
        response
    }
}

/// What every error answer carries, whatever the face's body looks like.
pub(crate) fn decorate(response: &mut Response, error: Error) {
    match error.kind() {
        ErrorKind::Unauthenticated => {
            // No `Basic` here: a browser would open its own sign-in window over the page.
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        ErrorKind::Busy | ErrorKind::Unavailable => {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        _ => {}
    }
    response.extensions_mut().insert(LoggedError(error));
}
