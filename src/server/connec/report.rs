//! Reports: `/api/reports/{scope}/{report}`.

use axum::Json;
use axum::extract::{Path, State};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::failure::Failure;
use crate::connec::report::{Report, ReportRequest};
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
    let request = ReportRequest { from: query.from, to: query.to, period: query.period, kind: query.kind };
    let report = report.strip_suffix(".json").unwrap_or(&report);
    Ok(Json(face.connec.report_show(&caller.credential, &scope, report, &request).await?))
}
