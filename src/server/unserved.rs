//! What is not served, said in the shape that the clients of the face read whose path it is.

use axum::http::{Method, Uri, header};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode};

use super::error::{ApiError, problem};
use super::{jpi, mnoe};
use crate::kernel::{Error, ErrorKind};

/// There is nothing at this path.
pub(super) async fn not_found(uri: Uri) -> Response {
    if uri.path().starts_with(jpi::PREFIX) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let error = Error::new(ErrorKind::NotFound, "there is nothing at this path").hint("see /docs for what there is");
    if uri.path().starts_with(mnoe::PREFIX) { mnoe::failed(error, StatusCode::NOT_FOUND) } else { ApiError(error).into_response() }
}

/// There is something, but not by this method. `mno-enterprise` cannot read an empty body.
pub(super) async fn method_not_allowed(method: Method, uri: Uri) -> Response {
    let status = StatusCode::METHOD_NOT_ALLOWED;
    let error = Error::invalid("method", format!("`{method}` is not served at this path")).hint("see /docs for what there is");
    if uri.path().starts_with(jpi::PREFIX) {
        return (status, axum::Json(serde_json::json!({"method": [error.message()]}))).into_response();
    }
    if uri.path().starts_with(mnoe::PREFIX) {
        return mnoe::failed(error, status);
    }
    let mut body = problem(&error);
    (body.status, body.code) = (status.as_u16(), "method_not_allowed".to_owned());
    status.canonical_reason().unwrap_or_default().clone_into(&mut body.title);
    let mut response = (status, axum::Json(body)).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}
