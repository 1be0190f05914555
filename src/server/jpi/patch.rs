//! `PATCH` of Rails frontends. Rails routes `PUT` and `PATCH` to one method, and the admin panel uses both for the same call.

use axum::Router;
use axum::extract::Request;
use axum::http::Method;
use axum::middleware::map_request;
use tower::ServiceBuilder;

/// The router, for which a `PATCH` below JPI is a `PUT`. It stands around the router, which chooses the handler by method.
pub(in crate::server) fn wrap(router: Router) -> Router {
    Router::new().fallback_service(ServiceBuilder::new().layer(map_request(as_put)).service(router))
}

async fn as_put(mut request: Request) -> Request {
    if *request.method() == Method::PATCH && request.uri().path().starts_with(super::PREFIX) {
        *request.method_mut() = Method::PUT;
    }
    request
}
