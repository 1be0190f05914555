//! Reports: `/api/reports/{scope}/{report}`.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::Uri;
use serde::Deserialize;
use utoipa::IntoParams;

use super::failure::{Answer, Failure};
use crate::connec::report::{Report, ReportRequest, is_report};
use crate::kernel::Error;
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::extract::Params;
use axum::routing::get;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new().routes(routes!(report_run)).route("/api/reports/{scope}/{report}/", get(report_run))
}

/// Of what time.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ReportQuery {
    /// First day; the start of the financial year when absent.
    from: Option<String>,
    /// Last day; today when absent.
    to: Option<String>,
    /// `DAILY`, `WEEKLY`, `MONTHLY` (also when absent), `QUARTERLY`, `YEARLY` or `RANGE`.
    period: Option<String>,
    /// For `invoices_summary`: `CUSTOMER` (also when absent) or `SUPPLIER`.
    #[serde(rename = "type")]
    #[param(rename = "type")]
    kind: Option<String>,
}

/// Runs a report: `accounts_summary`, `aged_payables`, `aged_receivables`, `balance_sheet`, `income_statement`, `invoices_summary`,
/// `items_summary`, `profit_and_loss` or `tax_summary`.
#[utoipa::path(get, operation_id = "connec_report_run", path = "/api/reports/{scope}/{report}", tag = "connec", security(("basic" = ["read_reports"]), ("bearer" = ["read_reports"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("report" = String, Path, description = "Its name"), ReportQuery), responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value), (status = 404, body = Value)))]
async fn report_run(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, report)): Path<(String, String)>,
    Params(query): Params<ReportQuery>,
) -> Result<Json<Report>, Failure> {
    let report = report.strip_suffix(".json").unwrap_or(&report);
    Ok(Json(face.connec.report_show(&caller.credential, &scope, report, &query.into()).await?))
}

impl From<ReportQuery> for ReportRequest {
    fn from(query: ReportQuery) -> Self {
        Self { from: query.from, to: query.to, period: query.period, kind: query.kind }
    }
}

/// The first PHP SDK asks for reports as if they were collections: `/api/v2/{scope}/{report}`. `None` for what is no report.
pub(super) async fn alias(face: &ConnecFace, caller: &Caller, scope: &str, report: &str, uri: &Uri) -> Option<Answer> {
    // A collection that an operator gave a report's name is meant.
    if !is_report(report) || face.connec.registry().entity(report).is_ok() {
        return None;
    }
    let query = match serde_html_form::from_str::<ReportQuery>(uri.query().unwrap_or_default()) {
        Ok(query) => query,
        Err(error) => {
            return Some(Err(Error::invalid("query", format!("the query parameters are not what a report takes: {error}")).into()));
        }
    };
    let answer = face.connec.report_run(&caller.credential, scope, report, &query.into()).await;
    Some(answer.map(Json).map_err(Failure::from))
}
