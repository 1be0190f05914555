//! `/api/admin/v1/acl`: support's questions.

use axum::Json;
use axum::extract::{Path, State};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::convert;
use crate::api;
use crate::hub::{Action, Object};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(acl_check)).routes(routes!(acl_show))
}

/// Why may a user do something in an organization, or why not?
#[utoipa::path(get, path = "/api/admin/v1/acl/check", tag = "acl", security(("bearer" = ["read_user"])), params(api::AclCheck), responses((status = 200, body = api::AclDecision), (status = 404, body = api::Problem)))]
async fn acl_check(State(face): State<HubFace>, caller: Caller, Params(question): Params<api::AclCheck>) -> Answer<api::AclDecision> {
    let action = Action::parse(&question.action)?;
    let permit = face.permit(&caller, Action::ReadUser, Object::User(question.user)).await?;
    let decision = face.hub.acl_check(&permit, question.organization, action, question.instance).await?;
    Ok(Json(convert::decision(decision)))
}

/// Everything that a user may do, in all her organizations.
#[utoipa::path(get, path = "/api/admin/v1/acl/users/{user}", tag = "acl", security(("bearer" = ["read_user"])), params(("user" = String, Path, description = "Uid, number or e-mail"), AclShowQuery), responses((status = 200, body = api::AclMatrix), (status = 404, body = api::Problem)))]
async fn acl_show(
    State(face): State<HubFace>,
    caller: Caller,
    Path(user): Path<String>,
    Params(query): Params<AclShowQuery>,
) -> Answer<api::AclMatrix> {
    let permit = face.permit(&caller, Action::ReadUser, Object::User(user)).await?;
    let (found, _) = face.hub.user_show(&permit).await?;
    let rows = face.hub.acl_show(&permit, query.organization).await?;
    Ok(Json(api::AclMatrix { user: found.uid.to_string(), items: rows.into_iter().map(convert::acl_row).collect() }))
}

/// In which organization.
#[derive(serde::Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct AclShowQuery {
    /// Only in this one (uid).
    organization: Option<String>,
}
