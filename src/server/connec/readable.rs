//! The framework refuses some requests before a handler sees them (a path that is not encoded as URLs are, a query that is none), in plain
//! words. Published clients of Connec! read JSON whatever the status.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::extract::{MatchedPath, Request};
use axum::http::{StatusCode, header};
use axum::response::Response;
use futures_util::future::Either;
use tower::{Layer, Service};

use super::failure;

/// Faces whose clients read JSON only. The others are our own: their clients read words, too.
const PUBLISHED: [&str; 2] = ["/api/v2/{scope}", "/api/reports/{scope}"];

/// The longest words of the framework that are passed on, in bytes.
const WORDS_BYTES_MAX: usize = 1 << 16;

/// Stands around each route of the face.
#[derive(Clone, Copy)]
pub(super) struct ReadableLayer;

impl<S> Layer<S> for ReadableLayer {
    type Service = Readable<S>;

    fn layer(&self, inner: S) -> Readable<S> {
        Readable { inner }
    }
}

#[derive(Clone)]
pub(super) struct Readable<S> {
    inner: S,
}

type Answering = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

impl<S> Service<Request> for Readable<S>
where
    S: Service<Request, Response = Response, Error = Infallible>,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Either<S::Future, Answering>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let route = request.extensions().get::<MatchedPath>();
        let is_published = route.is_some_and(|route| PUBLISHED.iter().any(|face| route.as_str().contains(face)));
        let answering = self.inner.call(request);
        if !is_published {
            return Either::Left(answering);
        }
        Either::Right(Box::pin(async move {
            let response = answering.await?;
            Ok(if response.status() == StatusCode::BAD_REQUEST { in_published_shape(response).await } else { response })
        }))
    }
}

async fn in_published_shape(response: Response) -> Response {
    let is_text = response.headers().get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"text/plain"));
    if !is_text {
        return response;
    }
    let (parts, body) = response.into_parts();
    let words = axum::body::to_bytes(body, WORDS_BYTES_MAX).await;
    let words = words.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let mut shaped = failure::readable(parts.status, words);
    for (name, value) in &parts.headers {
        if !matches!(*name, header::CONTENT_TYPE | header::CONTENT_LENGTH) {
            shaped.headers_mut().append(name, value.clone());
        }
    }
    shaped
}
