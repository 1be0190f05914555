//! What every request passes: an id, a log line, counters, limits and time-outs, safe headers.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt as _;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};

use super::address::TrustedProxies;
use super::caller::LocalToken;
use super::error::{ApiError, LoggedError};
use super::logged_path::logged_path;
use super::{Limits, Rooms};
use crate::kernel::{Error, ErrorKind, random_token};

/// The id of a request: the caller's own when it is sane, else ours. Returned as `X-Request-Id`, written in the log and the
/// audit.
#[derive(Debug, Clone)]
pub(super) struct RequestId(pub(super) String);

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What every request is measured by.
struct Gate {
    token: LocalToken,
    trusted_proxies: TrustedProxies,
    timeout: Duration,
    query_bytes_max: usize,
}

/// Wraps the router, outermost last. Each layer is cloned with each request, so what can be one layer is one.
pub(super) fn wrap(router: Router, rooms: &Rooms, limits: &Limits) -> Router {
    let token = LocalToken(rooms.local_token.clone().map(Arc::new));
    let gate = Arc::new(Gate {
        token,
        trusted_proxies: rooms.trusted_proxies.clone(),
        timeout: limits.request_timeout,
        query_bytes_max: limits.query_bytes_max,
    });
    // Streams of events must not sit in a compressor's buffer.
    let compression = CompressionLayer::new().compress_when(DefaultPredicate::new().and(NotForContentType::new("text/event-stream")));
    router
        .layer(DefaultBodyLimit::max(limits.body_bytes_max))
        .layer(from_fn(move |request: Request, next: Next| observe(Arc::clone(&gate), request, next)))
        .layer(compression)
}

/// Runs the request within its limits. A bug in a handler must cost one request, not the process.
async fn within(gate: &Gate, request: Request, next: Next) -> Response {
    let query_bytes_max = gate.query_bytes_max;
    if request.uri().query().is_some_and(|query| query.len() > query_bytes_max) {
        let error = Error::new(ErrorKind::TooLarge, format!("the query string is longer than {query_bytes_max} bytes"));
        return ApiError(error).into_response();
    }
    match tokio::time::timeout(gate.timeout, AssertUnwindSafe(next.run(request)).catch_unwind()).await {
        Ok(Ok(response)) => response,
        Ok(Err(_)) => ApiError(Error::internal("a handler panicked")).into_response(),
        Err(_) => ApiError(Error::new(ErrorKind::Timeout, "the request took too long")).into_response(),
    }
}

async fn observe(gate: Arc<Gate>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = request
        .headers()
        .get(&REQUEST_ID)
        .and_then(|value| value.to_str().ok())
        .filter(|text| (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)))
        .map_or_else(|| random_token(16), str::to_owned);
    request.extensions_mut().insert(RequestId(id.clone()));
    request.extensions_mut().insert(gate.token.clone());
    request.extensions_mut().insert(gate.trusted_proxies.clone());
    let method = request.method().clone();
    // The pattern, not the path: paths hold uids, and counters per uid would grow without end.
    let route = request.extensions().get::<MatchedPath>().map_or_else(|| "-".to_owned(), |path| path.as_str().to_owned());
    let is_published = ["/api/v2/{scope}", "/api/reports/{scope}"].iter().any(|face| route.contains(face));
    let path = logged_path(request.uri().path()).into_owned();
    let mut response = within(&gate, request, next).await;
    let status = response.status();
    let elapsed = started.elapsed();
    metrics::counter!("mno_http_requests_total", "method" => method.to_string(), "route" => route.clone(), "status" => status.as_u16().to_string())
        .increment(1);
    metrics::histogram!("mno_http_request_seconds", "route" => route.clone()).record(elapsed.as_secs_f64());
    let elapsed_ms = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX);
    match response.extensions().get::<LoggedError>() {
        Some(LoggedError(error)) if status.is_server_error() => {
            tracing::error!(request_id = id, %method, path, status = status.as_u16(), elapsed_ms, error = %error, cause = error.cause(), "request failed");
        }
        Some(LoggedError(error)) => {
            tracing::info!(request_id = id, %method, path, status = status.as_u16(), elapsed_ms, error = %error, "request refused");
        }
        None => tracing::info!(request_id = id, %method, path, status = status.as_u16(), elapsed_ms, "request"),
    }
    if status == StatusCode::BAD_REQUEST && is_published {
        response = in_published_shape(response).await;
    }
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    let headers = response.headers_mut();
    headers.entry(header::X_CONTENT_TYPE_OPTIONS).or_insert(HeaderValue::from_static("nosniff"));
    headers.entry(header::REFERRER_POLICY).or_insert(HeaderValue::from_static("same-origin"));
    with_request_id(response, &id).await
}

/// The framework refuses some requests before a handler sees them, in plain words; clients of Connec! read JSON.
async fn in_published_shape(response: Response) -> Response {
    let is_text = response.headers().get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"text/plain"));
    if !is_text {
        return response;
    }
    let (parts, body) = response.into_parts();
    let words = axum::body::to_bytes(body, 1 << 16).await.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let mut shaped = super::connec::readable(Response::from_parts(parts.clone(), Body::empty()), words);
    for (name, value) in &parts.headers {
        if !matches!(*name, header::CONTENT_TYPE | header::CONTENT_LENGTH) {
            shaped.headers_mut().append(name, value.clone());
        }
    }
    shaped
}

/// Puts the request's id into the body of a failure of ours, for the person who reports it.
async fn with_request_id(response: Response, id: &str) -> Response {
    let is_problem = response.headers().get(header::CONTENT_TYPE).is_some_and(|value| value == "application/problem+json");
    if !is_problem || response.headers().contains_key(header::CONTENT_ENCODING) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, 1 << 20).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let bytes = match serde_json::from_slice::<serde_json::Value>(&bytes) {
        Ok(mut problem) => {
            problem["request_id"] = id.into();
            serde_json::to_vec(&problem).unwrap_or_default()
        }
        Err(_) => bytes.to_vec(),
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(bytes))
}
