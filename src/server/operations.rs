//! For monitors and people: health, readiness, metrics, the OpenAPI document and its readable form.

use std::sync::{Arc, OnceLock};

use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use utoipa::openapi::OpenApi;

use super::error::ApiError;
use super::{Rooms, docs, unserved};
use crate::kernel::Error;
use crate::store;

/// Paths that need nobody, by design; the endpoint walk knows them.
/// `document` makes the OpenAPI document: when somebody asks for it, not at each start of each command.
pub(super) fn mount(router: Router, rooms: &Rooms, document: impl Fn() -> OpenApi + Send + Sync + 'static) -> Router {
    let db = rooms.db.clone();
    let document = Arc::new((document, OnceLock::<OpenApi>::new(), OnceLock::<String>::new()));
    let shown = Arc::clone(&document);
    router
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(move || ready(db.clone())))
        .route("/metrics", get(metrics))
        .route(
            "/openapi.json",
            get(move || async move {
                let (make, made, _) = &*document;
                Json(made.get_or_init(make).clone())
            }),
        )
        .route(
            "/docs",
            get(move || async move {
                let (make, made, page) = &*shown;
                let page = page.get_or_init(|| docs::page(made.get_or_init(make))).clone();
                ([(header::CONTENT_SECURITY_POLICY, DOCS_POLICY), (header::X_FRAME_OPTIONS, "DENY")], Html(page))
            }),
        )
        .fallback(unserved::not_found)
        .method_not_allowed_fallback(unserved::method_not_allowed)
}

/// The page holds its own style and nothing else.
const DOCS_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/// Ready means: the database answers and has this binary's schema.
async fn ready(db: store::Db) -> Response {
    match store::schema_is_current(&db).await {
        Ok(true) => "ready\n".into_response(),
        Ok(false) => ApiError(Error::unavailable("the database is being migrated")).into_response(),
        Err(error) => ApiError(Error::unavailable("the database does not answer").with_cause(error.cause().unwrap_or(error.message())))
            .into_response(),
    }
}

/// How often the samples of histograms are added up.
const UPKEEP_EVERY: std::time::Duration = std::time::Duration::from_secs(5);

/// The recorder is the process's: there can be one.
fn recorder() -> Option<&'static PrometheusHandle> {
    static HANDLE: OnceLock<Option<PrometheusHandle>> = OnceLock::new();
    HANDLE.get_or_init(|| PrometheusBuilder::new().install_recorder().ok()).as_ref()
}

/// Starts counting. Called once at start, before the first request.
pub(super) fn start_metrics() {
    let started = recorder();
    // Samples of histograms wait in memory until somebody adds them up: where nobody looks at the metrics, this does.
    if let (Some(recorder), Ok(runtime)) = (started, tokio::runtime::Handle::try_current()) {
        runtime.spawn(async move {
            loop {
                tokio::time::sleep(UPKEEP_EVERY).await;
                recorder.run_upkeep();
            }
        });
    }
}

async fn metrics() -> Response {
    let text = recorder().map(PrometheusHandle::render).unwrap_or_default();
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}
