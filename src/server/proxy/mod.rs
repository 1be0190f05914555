//! The way to hosted apps: requests whose `Host` is an instance's go to its container, bodies streaming both ways.
//!
//! It stands in front of everything else, our own middleware included: an app's answers are the app's, without our limits,
//! headers or compression.

mod headers;
mod page;
#[cfg(test)]
mod tests;
mod tls;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use axum::http::uri::{PathAndQuery, Scheme};
use axum::http::{StatusCode, Uri, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};

use crate::nex::Nex;
use crate::nex::router::{Lookup, Route, RouteTable, Target};

/// How long a connection to a container may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long an app may think before its answer starts.
const ANSWER: Duration = Duration::from_mins(5);
/// How long a connection without work is kept.
const IDLE: Duration = Duration::from_secs(30);
/// How many of these are kept for each container.
const IDLE_MAX: usize = 32;

/// Told the uid of an instance that should answer and does not.
type Suspect = Box<dyn Fn(&str) + Send + Sync>;

struct Proxy {
    routes: RouteTable,
    suspect: Suspect,
    client: Client<tls::Connector, Body>,
}

/// Puts the way to hosted apps in front of a router.
pub(super) fn wrap(router: Router, nex: Nex) -> Router {
    let routes = nex.routes().clone();
    let suspect = move |uid: &str| {
        let (nex, uid) = (nex.clone(), uid.to_owned());
        tokio::spawn(async move { nex.route_suspect(&uid).await });
    };
    wrap_routes(router, routes, Box::new(suspect))
}

fn wrap_routes(router: Router, routes: RouteTable, suspect: Suspect) -> Router {
    let client = Client::builder(TokioExecutor::new())
        .pool_idle_timeout(IDLE)
        .pool_max_idle_per_host(IDLE_MAX)
        .pool_timer(TokioTimer::new())
        .set_host(false)
        .build(tls::connector(CONNECT));
    let proxy = Arc::new(Proxy { routes, suspect, client });
    router.layer(from_fn(move |request: Request, next: Next| {
        let proxy = Arc::clone(&proxy);
        async move { proxy.route(request, next).await }
    }))
}

impl Proxy {
    async fn route(&self, request: Request, next: Next) -> Response {
        let found = match host_of(&request) {
            Some(host) => self.routes.lookup(host),
            None => Lookup::Elsewhere,
        };
        let started = std::time::Instant::now();
        let response = match found {
            Lookup::Elsewhere => return next.run(request).await,
            Lookup::Unknown(label) => page::unknown(request.headers(), &label),
            Lookup::Known(route) => match route.target {
                None => page::not_running(request.headers(), &route),
                Some(target) => self.forward(request, &route, target).await,
            },
        };
        metrics::counter!("mno_proxy_requests_total", "status" => response.status().as_u16().to_string()).increment(1);
        metrics::histogram!("mno_proxy_request_seconds").record(started.elapsed().as_secs_f64());
        response
    }

    async fn forward(&self, mut request: Request, route: &Arc<Route>, target: Target) -> Response {
        let asked = request.headers().clone();
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
        let upgrade = headers::upgrade_of(request.headers());
        let client_side = upgrade.is_some().then(|| hyper::upgrade::on(&mut request));
        let (mut parts, body) = request.into_parts();
        parts.uri = match uri_of(target, parts.uri.path_and_query()) {
            Ok(uri) => uri,
            Err(_) => return page::failed(&asked, route, StatusCode::BAD_REQUEST),
        };
        parts.version = axum::http::Version::HTTP_11;
        headers::request(&mut parts.headers, peer, upgrade.as_ref());
        let mut sent = axum::http::Request::new(body);
        (*sent.method_mut(), *sent.uri_mut(), *sent.headers_mut()) = (parts.method, parts.uri, parts.headers);
        let mut response = match tokio::time::timeout(ANSWER, self.client.request(sent)).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => {
                tracing::info!(instance = route.uid, %error, connecting = error.is_connect(), "a hosted app did not answer");
                (self.suspect)(&route.uid);
                return page::failed(&asked, route, StatusCode::BAD_GATEWAY);
            }
            Err(_) => return page::failed(&asked, route, StatusCode::GATEWAY_TIMEOUT),
        };
        let switched = response.status() == StatusCode::SWITCHING_PROTOCOLS;
        if switched && let Some(client_side) = client_side {
            let app_side = hyper::upgrade::on(&mut response);
            tokio::spawn(splice(client_side, app_side));
        }
        headers::response(response.headers_mut(), switched);
        response.map(Body::new)
    }
}

/// Carries bytes both ways until both sides have ended.
async fn splice(client: hyper::upgrade::OnUpgrade, app: hyper::upgrade::OnUpgrade) {
    let (Ok(client), Ok(app)) = (client.await, app.await) else { return };
    let ended = tokio::io::copy_bidirectional(&mut TokioIo::new(client), &mut TokioIo::new(app)).await;
    if let Err(error) = ended {
        tracing::debug!(%error, "an upgraded connection ended");
    }
}

/// The host that a request names: of its target when that is a full address, else of its header.
fn host_of(request: &Request) -> Option<&str> {
    match request.uri().host() {
        Some(host) => Some(host),
        None => request.headers().get(header::HOST)?.to_str().ok(),
    }
}

/// The same path and query at the container, byte for byte.
fn uri_of(target: Target, path: Option<&PathAndQuery>) -> Result<Uri, axum::http::Error> {
    let scheme = match target.protocol {
        crate::nex::catalog::Protocol::Http => Scheme::HTTP,
        crate::nex::catalog::Protocol::Https => Scheme::HTTPS,
    };
    let path = path.cloned().unwrap_or_else(|| PathAndQuery::from_static("/"));
    Uri::builder().scheme(scheme).authority(target.address.to_string()).path_and_query(path).build()
}
