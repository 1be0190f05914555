//! `/api/admin/v1/jobs`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use super::convert;
use crate::hub::{Action, Object};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::Params;
use crate::{api, jobs};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(job_list)).routes(routes!(job_show)).routes(routes!(job_retry))
}

/// Which jobs.
#[derive(serde::Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct JobQuery {
    /// Only with this status: `queued`, `running`, `done` or `dead`.
    status: Option<jobs::JobStatus>,
    /// Only of this kind.
    kind: Option<String>,
    /// `next_page` of the previous answer.
    page: Option<String>,
    /// How many rows at most: 1 to 1000, 100 when absent.
    limit: Option<u32>,
}

/// Lists durable jobs, the newest first.
#[utoipa::path(get, path = "/api/admin/v1/jobs", tag = "jobs", security(("bearer" = ["operate"])), params(JobQuery), responses((status = 200, body = api::Page<api::Job>)))]
async fn job_list(State(face): State<HubFace>, caller: Caller, Params(query): Params<JobQuery>) -> Answer<api::Page<api::Job>> {
    face.permit(&caller, Action::Operate, Object::Platform).await?;
    let page = convert::page(query.page, query.limit)?;
    let page = face.db.read(move |tx| jobs::list(tx, query.status, query.kind.as_deref(), &page)).await?;
    Ok(Json(convert::page_of(page, convert::job)))
}

/// Shows a job.
#[utoipa::path(get, path = "/api/admin/v1/jobs/{job}", tag = "jobs", security(("bearer" = ["operate"])), params(("job" = String, Path, description = "Its id")), responses((status = 200, body = api::Job), (status = 404, body = api::Problem)))]
async fn job_show(State(face): State<HubFace>, caller: Caller, Path(job): Path<String>) -> Answer<api::Job> {
    face.permit(&caller, Action::Operate, Object::Platform).await?;
    Ok(Json(convert::job(face.db.read(move |tx| jobs::show(tx, &job)).await?)))
}

/// Runs a dead or waiting job now.
#[utoipa::path(post, path = "/api/admin/v1/jobs/{job}/retry", tag = "jobs", security(("bearer" = ["operate"])), params(("job" = String, Path, description = "Its id")), responses((status = 200, body = api::Job), (status = 409, body = api::Problem)))]
async fn job_retry(State(face): State<HubFace>, caller: Caller, Path(job): Path<String>) -> Answer<api::Job> {
    face.permit(&caller, Action::Operate, Object::Platform).await?;
    Ok(Json(convert::job(face.db.write(move |tx| jobs::retry(tx, &job)).await?)))
}
