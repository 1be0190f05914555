//! The Impac! API (`/api/v1` below `/impac`, or at the root of its own listener): widgets for the published `impac-angular`
//! and our own `impac.js`, reports for scripts.
//!
//! Widgets answer from any page of any origin: browsers of published dashboards call them directly.

use std::time::Duration;

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::options;
use serde_json::{Map, Value};
use tower_http::cors::{AllowOrigin, CorsLayer};

use super::caller::Caller;
use super::error::{Answer, ApiError, decorate, status};
use super::extract::Params;
use crate::api;
use crate::impac::params::Query;
use crate::impac::{Impac, REPORTS, ReportRequest, TEMPLATES, WidgetAnswer, WidgetTemplate};
use crate::kernel::Error;

/// How long a browser may remember a preflight's answer.
const PREFLIGHT_MAX_AGE: Duration = Duration::from_mins(10);

pub(super) fn router(impac: Impac) -> OpenApiRouter {
    let router = OpenApiRouter::new()
        .routes(routes!(widget_list))
        .routes(routes!(widget_show))
        .routes(routes!(report_list))
        .routes(routes!(report_run));
    // A layer sees only requests that a route takes: these are the preflights of browsers, which it answers itself.
    let router = PREFLIGHT_PATHS.into_iter().fold(router, |router, path| router.route(path, options(|| async {})));
    router.layer(cors()).with_state(impac)
}

/// The paths that browsers ask about before they call them.
const PREFLIGHT_PATHS: [&str; 4] = ["/api/v1/widgets", "/api/v1/widgets/{*endpoint}", "/api/v1/reports", "/api/v1/reports/{name}"];

/// Any origin, and with credentials, because published workspaces ask so. That gives no page anything: a caller here is who its
/// header or query says, never who a cookie says.
fn cors() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(AllowOrigin::mirror_request())
        .allow_credentials(true)
        .allow_methods([Method::GET, Method::OPTIONS])
        .allow_headers([
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            header::ACCEPT,
            header::IF_NONE_MATCH,
            HeaderName::from_static("x-xsrf-token"),
        ])
        .expose_headers([header::ETAG])
        .max_age(PREFLIGHT_MAX_AGE)
}

/// Which widgets are there? Public: clients ask before anybody is signed in.
#[utoipa::path(get, path = "/api/v1/widgets", tag = "impac", security(()), responses((status = 200, body = api::WidgetTemplates)))]
async fn widget_list() -> Json<api::WidgetTemplates> {
    Json(api::WidgetTemplates { widgets: TEMPLATES.iter().map(template).collect() })
}

fn template(template: &WidgetTemplate) -> api::WidgetTemplate {
    let metadata: Map<String, Value> = template.metadata.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
    api::WidgetTemplate {
        endpoint: template.endpoint.to_owned(),
        name: template.name.to_owned(),
        desc: template.desc.to_owned(),
        icon: template.icon.to_owned(),
        width: template.width,
        metadata: metadata.into(),
    }
}

/// What a widget shows. Its settings go in `metadata[…]`: `metadata[organization_ids][]` is needed, `metadata[currency]` and
/// `metadata[hist_parameters][from|to|period|time_range|keep_today]` are usual. The answer's `ETag` sent back as
/// `If-None-Match` makes looking again cheap.
#[utoipa::path(get, path = "/api/v1/widgets/{*endpoint}", tag = "impac", security(("basic" = ["read_reports"]), ("bearer" = ["read_reports"])), params(("endpoint" = String, Path, description = "Such as `accounts/profit_and_loss`")), responses((status = 200, body = api::WidgetAnswer), (status = 304), (status = 403, body = api::WidgetRefusal)))]
async fn widget_show(
    State(impac): State<Impac>,
    caller: Result<Caller, ApiError>,
    Path(endpoint): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let answer = async {
        let caller = caller.map_err(|error| error.0)?;
        let query = Query::parse(query.as_deref().unwrap_or_default())?;
        let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
        impac.widget_show(&caller.credential, endpoint.trim_end_matches('/'), &query, known).await
    };
    match answer.await {
        Ok(WidgetAnswer::Same { etag }) => tagged(&etag, StatusCode::NOT_MODIFIED),
        Ok(WidgetAnswer::Fresh { etag, name, content }) => {
            let body = api::WidgetAnswer { content, name: name.to_owned(), settings: Map::new().into() };
            tagged(&etag, Json(body))
        }
        Err(error) => refused(error),
    }
}

fn tagged(etag: &str, answer: impl IntoResponse) -> Response {
    let mut response = answer.into_response();
    if let Ok(etag) = HeaderValue::from_str(etag) {
        response.headers_mut().insert(header::ETAG, etag);
    }
    // The viewer's browser may keep it, and asks whether it is still true before it is shown.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    response
}

/// The shape in which published clients read a refusal.
fn refused(error: Error) -> Response {
    let status = status(error.kind());
    let body = api::WidgetRefusal {
        error: api::WidgetError { code: status.as_u16(), message: error.message().to_owned() },
        hints: error.hints().to_vec(),
        because: error.because().to_vec(),
    };
    let mut response = (status, Json(body)).into_response();
    decorate(&mut response, error);
    response
}

/// Which reports are there? Public, like the list of widgets.
#[utoipa::path(get, path = "/api/v1/reports", tag = "impac", security(()), responses((status = 200, body = api::ReportKinds)))]
async fn report_list() -> Json<api::ReportKinds> {
    let kinds = REPORTS.iter().map(|kind| api::ReportKind { name: kind.name.to_owned(), desc: kind.desc.to_owned() });
    Json(api::ReportKinds { reports: kinds.collect() })
}

/// Runs a report of one organization.
#[utoipa::path(get, path = "/api/v1/reports/{name}", tag = "impac", security(("basic" = ["read_reports"]), ("bearer" = ["read_reports"])), params(("name" = String, Path, description = "Such as `profit_and_loss`"), api::ReportQuery), responses((status = 200, body = api::Report), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn report_run(
    State(impac): State<Impac>,
    caller: Caller,
    Path(name): Path<String>,
    Params(query): Params<api::ReportQuery>,
) -> Answer<Value> {
    let request =
        ReportRequest { organization: query.organization.unwrap_or_default(), from: query.from, to: query.to, period: query.period };
    Ok(Json(impac.report_run(&caller.credential, &name, &request).await?))
}

#[cfg(test)]
mod tests;
