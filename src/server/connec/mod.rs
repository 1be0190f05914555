//! Connec!'s face: the published wire format of records and reports, and our own endpoints for the log and the webhooks.
//!
//! Paths here are relative: the face stands below `/connec`, or at the root of its own listener. Published clients send
//! trailing slashes and `.json` suffixes; both are accepted.

mod actions;
mod batch;
mod entity;
mod failure;
mod ledger;
mod list;
mod log;
mod readable;
mod record;
mod report;
mod share;
#[cfg(test)]
mod tests;
mod webhook;
mod wire;

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::http::{HeaderName, Method, header};
use axum::routing::get;
use serde_json::{Value, json};
use tower_http::cors::{Any, CorsLayer};

use super::ConnecFace;
pub use log::Streams;

/// The version of the published protocol that we speak. The connector framework compares it with the versions that brought its
/// features.
const PROTOCOL_VERSION: &str = "v2.0";

/// Records, reports, log, webhooks, version.
pub(super) fn router(face: ConnecFace) -> OpenApiRouter {
    let router = OpenApiRouter::new()
        .merge(record::router())
        .merge(list::router())
        .merge(actions::router())
        .merge(batch::router())
        .merge(entity::router())
        .merge(share::router())
        .merge(report::router())
        .merge(ledger::router())
        .merge(log::router())
        .merge(webhook::router())
        .routes(routes!(connec_version))
        .route("/version/", get(connec_version));
    // With a fallback of its own a route's layers see every method: so the layer answers the preflights of browsers on each path.
    router.map_router(|router| {
        router.method_not_allowed_fallback(failure::method_refused).layer((cors(), readable::ReadableLayer)).with_state(face)
    })
}

/// As the sandbox answered, plus the headers of newer clients. `connec-ui` and forks of it call from browsers, with the
/// credential in the query or in `Authorization`, never in cookies: so any origin may.
fn cors() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::POST, Method::PUT, Method::DELETE, Method::GET, Method::OPTIONS])
        .allow_headers([
            header::ORIGIN,
            HeaderName::from_static("x-requested-with"),
            header::CONTENT_TYPE,
            header::ACCEPT,
            header::AUTHORIZATION,
            HeaderName::from_static("connec-external-ids"),
            HeaderName::from_static("connec-country-format"),
            HeaderName::from_static("idempotency-key"),
            header::IF_MATCH,
            header::IF_NONE_MATCH,
            HeaderName::from_static("last-event-id"),
        ])
        .expose_headers([header::ETAG, header::LOCATION, HeaderName::from_static("connec-ignored-fields")])
}

/// Tells connectors which protocol this is.
#[utoipa::path(get, path = "/version", tag = "connec", security(()), responses((status = 200, body = Value)))]
async fn connec_version() -> Json<Value> {
    Json(json!({
        "ci_build_number": env!("CARGO_PKG_VERSION"),
        "ci_branch": PROTOCOL_VERSION,
        "ci_commit": option_env!("MNO_COMMIT").unwrap_or("unknown"),
    }))
}
