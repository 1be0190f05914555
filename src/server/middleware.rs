//! What every request passes: an id, a log line, counters, limits and time-outs, safe headers.
//!
//! It is one service, written by hand. Each layer of a router is boxed, and cloned with all that is inside of it for each request; the
//! ready-made ones were a quarter of what a small answer costs.

mod counted;

use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt as _;
use tower::{Layer, Service};
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{And, DefaultPredicate, NotForContentType, Predicate as _};

use super::address::TrustedProxies;
use super::caller::LocalToken;
use super::error::{ApiError, LoggedError};
use super::logged_path::logged_path;
use super::{Limits, Rooms};
use crate::hub::on_behalf_of;
use crate::kernel::{Error, ErrorKind, random_token};

/// The id of a request, see [`request_id`]. Returned as `X-Request-Id`, written in the log and the
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
    body_bytes_max: usize,
    compressible: Compressible,
    compression: CompressionLayer<Compressible>,
}

type Compressible = And<DefaultPredicate, NotForContentType>;

/// Wraps the router.
pub(super) fn wrap(router: Router, rooms: &Rooms, limits: &Limits) -> Router {
    // Streams of events must not sit in a compressor's buffer.
    let compressible = DefaultPredicate::new().and(NotForContentType::new("text/event-stream"));
    let gate = Gate {
        token: LocalToken(rooms.local_token.clone().map(Arc::new)),
        trusted_proxies: rooms.trusted_proxies.clone(),
        timeout: limits.request_timeout,
        query_bytes_max: limits.query_bytes_max,
        body_bytes_max: limits.body_bytes_max,
        compression: CompressionLayer::new().compress_when(compressible.clone()),
        compressible,
    };
    router.layer(Gates(Arc::new(gate)))
}

/// Puts the gate before each route: inside of the router, where the pattern of the path is known.
#[derive(Clone)]
struct Gates(Arc<Gate>);

impl<S> Layer<S> for Gates {
    type Service = Gated<S>;

    fn layer(&self, inner: S) -> Gated<S> {
        Gated { gate: Arc::clone(&self.0), inner }
    }
}

#[derive(Clone)]
struct Gated<S> {
    gate: Arc<Gate>,
    inner: S,
}

type Answering = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

impl<S> Service<Request> for Gated<S>
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request) -> Answering {
        if request.headers().contains_key(header::ACCEPT_ENCODING) {
            // The compressor reads the request's header, so it stands around the whole.
            let mut compressed = self.gate.compression.layer(Observed { gate: Arc::clone(&self.gate), inner: self.inner.clone() });
            return Box::pin(async move { Ok(compressed.call(request).await?.map(Body::new)) });
        }
        let (answering, gate) = (observe(&self.gate, &mut self.inner, request), Arc::clone(&self.gate));
        Box::pin(answering.map(move |answer| answer.map(|response| gate.varying(response))))
    }
}

impl Gate {
    /// Tells caches that others may get this compressed.
    fn varying(&self, mut response: Response) -> Response {
        let headers = response.headers();
        let whole = !headers.contains_key(header::CONTENT_ENCODING) && !headers.contains_key(header::CONTENT_RANGE);
        let told = headers.get_all(header::VARY).iter().any(|value| value.as_bytes().eq_ignore_ascii_case(b"accept-encoding"));
        if whole && !told && self.compressible.should_compress(&response) {
            response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        response
    }
}

/// What the compressor compresses.
#[derive(Clone)]
struct Observed<S> {
    gate: Arc<Gate>,
    inner: S,
}

impl<S> Service<Request> for Observed<S>
where
    S: Service<Request, Response = Response, Error = Infallible> + 'static,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request) -> Answering {
        Box::pin(observe(&self.gate, &mut self.inner, request))
    }
}

/// What a request says that is needed after it was answered.
struct Seen {
    id: String,
    method: Method,
    /// The pattern, not the path: paths hold uids, and counters per uid would grow without end.
    route: Option<MatchedPath>,
    uri: axum::http::Uri,
    started: Instant,
}

fn observe<S>(gate: &Gate, inner: &mut S, mut request: Request) -> impl Future<Output = Result<Response, Infallible>> + Send + use<S>
where
    S: Service<Request, Response = Response, Error = Infallible>,
    S::Future: Send + 'static,
{
    let started = Instant::now();
    let id = request_id(&request, &gate.trusted_proxies);
    DefaultBodyLimit::max(gate.body_bytes_max).apply(&mut request);
    let extensions = request.extensions_mut();
    extensions.insert(RequestId(id.clone()));
    extensions.insert(gate.token.clone());
    extensions.insert(gate.trusted_proxies.clone());
    let route = extensions.get::<MatchedPath>().cloned();
    let seen = Seen { id, method: request.method().clone(), route, uri: request.uri().clone(), started };
    let query_bytes_max = gate.query_bytes_max;
    let answering = if request.uri().query().is_some_and(|query| query.len() > query_bytes_max) {
        Err(Error::new(ErrorKind::TooLarge, format!("the query string is longer than {query_bytes_max} bytes")))
    } else {
        // A bug in a handler must cost one request, not the process.
        Ok(AssertUnwindSafe(on_behalf_of(Some(seen.id.clone()), inner.call(request))).catch_unwind())
    };
    let timeout = gate.timeout;
    async move {
        let answering = match answering {
            Ok(answering) => answering,
            Err(error) => return Ok(finish(seen, ApiError(error).into_response()).await),
        };
        let response = match tokio::time::timeout(timeout, answering).await {
            Ok(Ok(Ok(response))) => response,
            Ok(Ok(Err(never))) => match never {},
            Ok(Err(_)) => ApiError(Error::internal("a handler panicked")).into_response(),
            Err(_) => ApiError(Error::new(ErrorKind::Timeout, "the request took too long")).into_response(),
        };
        Ok(finish(seen, response).await)
    }
}

/// The id of a request. What a client sends only begins it, or she could hide her acts in the audit behind the id of somebody else's.
/// Proxies of ours know what they send; so do our services when they ask the IDM for a request of theirs.
fn request_id(request: &Request, trusted: &TrustedProxies) -> String {
    let sent = request
        .headers()
        .get(&REQUEST_ID)
        .and_then(|value| value.to_str().ok())
        .filter(|text| (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)));
    match sent {
        None => random_token(16),
        Some(id) if trusted.sent(request.extensions()) || request.uri().path().starts_with("/api/idm/") => id.to_owned(),
        Some(id) => format!("{id}.{}", random_token(8)),
    }
}

/// Counts and logs an answer, and says by which request it is.
async fn finish(seen: Seen, mut response: Response) -> Response {
    let Seen { id, method, route, uri, started } = seen;
    let (status, path) = (response.status(), &*logged_path(uri.path()));
    let elapsed = started.elapsed();
    counted::count(&method, route.as_ref().map_or("-", MatchedPath::as_str), status.as_u16(), elapsed);
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
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&id) {
        headers.insert(REQUEST_ID, value);
    }
    headers.entry(header::X_CONTENT_TYPE_OPTIONS).or_insert(HeaderValue::from_static("nosniff"));
    headers.entry(header::REFERRER_POLICY).or_insert(HeaderValue::from_static("same-origin"));
    with_request_id(response, &id).await
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
