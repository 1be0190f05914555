//! The audit as a file, streamed in pages.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures_util::stream;

use super::super::convert_customers;
use super::{audit_permit, csv, filter};
use crate::api;
use crate::hub::AuditExport;
use crate::kernel::{Error, Result};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::ApiError;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(audit_export))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    JsonLines,
    Csv,
}

struct Writing {
    export: AuditExport,
    format: Format,
    /// Has the first part been written?
    begun: bool,
    ended: bool,
}

/// Exports administrative acts, the newest first: as JSON lines, or as CSV that spreadsheets can open without running anything.
#[utoipa::path(get, path = "/api/admin/v1/audit/export", tag = "audit", security(("bearer" = ["operate"]), ("bearer" = ["read_tenant_audit"]), ("bearer" = ["administrate"])), params(api::AuditListQuery), responses((status = 200, body = String, content_type = "application/x-ndjson"), (status = 400, body = api::Problem)))]
async fn audit_export(
    State(face): State<HubFace>,
    caller: Caller,
    Params(query): Params<api::AuditListQuery>,
) -> Result<Response, ApiError> {
    let permit = audit_permit(&face, &caller, &query).await?;
    let format = match query.format.as_deref() {
        None | Some("jsonl") => Format::JsonLines,
        Some("csv") => Format::Csv,
        Some(other) => {
            return Err(Error::invalid("format", format!("`{other}` is not a format of exports")).hint("use `jsonl` or `csv`").into());
        }
    };
    if query.page.is_some() || query.limit.is_some() {
        return Err(Error::invalid("page", "an export has no pages: it holds everything that the filters leave").into());
    }
    let export = face.hub.audit_export(&permit, filter(&query)?)?;
    let parts = stream::unfold(Writing { export, format, begun: false, ended: false }, |mut writing| async move {
        let part = writing.next().await?;
        Some((part, writing))
    });
    let mut response = Response::new(Body::from_stream(parts));
    let kind = match format {
        Format::JsonLines => "application/x-ndjson",
        Format::Csv => "text/csv; charset=utf-8; header=present",
    };
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    Ok(response)
}

impl Writing {
    /// The next part; `None` after the end. An error cuts the answer off, which its reader sees.
    async fn next(&mut self) -> Option<Result<Bytes>> {
        if self.ended {
            return None;
        }
        let mut text = String::new();
        if !self.begun && self.format == Format::Csv {
            text.push_str(&csv::header());
        }
        match self.export.next().await {
            Ok(entries) => {
                self.ended = entries.is_empty();
                for entry in entries {
                    let entry = convert_customers::audit(entry);
                    match self.format {
                        Format::Csv => text.push_str(&csv::row(&entry)),
                        Format::JsonLines => match serde_json::to_string(&entry) {
                            Ok(line) => {
                                text.push_str(&line);
                                text.push('\n');
                            }
                            Err(error) => return Some(Err(Error::internal(error))),
                        },
                    }
                }
            }
            Err(error) => {
                tracing::warn!(%error, cause = error.cause(), "an export of the audit was cut off");
                self.ended = true;
                return Some(Err(error));
            }
        }
        self.begun = true;
        if text.is_empty() { None } else { Some(Ok(text.into())) }
    }
}
