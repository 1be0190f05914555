//! `PATCH` of Rails frontends. Rails routes `PUT` and `PATCH` to one method, and the admin panel uses both for the same call.

use std::convert::Infallible;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::http::Method;
use axum::response::Response;
use axum::routing::future::RouteFuture;
use tower::Service;

/// The router, for which a `PATCH` below JPI is a `PUT`. It stands around the router, which chooses the handler by method.
pub(in crate::server) fn wrap(router: Router) -> Router {
    Router::new().fallback_service(AsPut { router })
}

/// By hand: what `map_request` makes is boxed for each request of every face.
#[derive(Clone)]
struct AsPut {
    router: Router,
}

impl Service<Request> for AsPut {
    type Response = Response;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // A router always is.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request) -> Self::Future {
        if *request.method() == Method::PATCH && request.uri().path().starts_with(super::PREFIX) {
            *request.method_mut() = Method::PUT;
        }
        self.router.call(request)
    }
}
