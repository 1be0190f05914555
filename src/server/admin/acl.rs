//! `/api/admin/v1/acl`: support's questions.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use super::convert;
use crate::api;
use crate::hub::{AclObject, Action, AdminRole, InstanceStatus, Object, RoleChoice, WhatIf};
use crate::kernel::{Error, Result};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(acl_check))
        .routes(routes!(acl_simulate))
        .routes(routes!(acl_who))
        .routes(routes!(acl_what))
        .routes(routes!(acl_show))
}

/// Why may a user do something, or why not?
#[utoipa::path(get, path = "/api/admin/v1/acl/check", tag = "acl", security(("bearer" = ["read_user"])), params(api::AclCheck), responses((status = 200, body = api::AclDecision), (status = 404, body = api::Problem)))]
async fn acl_check(State(face): State<HubFace>, caller: Caller, Params(question): Params<api::AclCheck>) -> Answer<api::AclDecision> {
    let action = Action::parse(&question.action)?;
    let permit = face.permit(&caller, Action::ReadUser, Object::User(question.user)).await?;
    let api::AclCheck { organization, instance, about, app, .. } = question;
    let decision = face.hub.acl_check(&permit, action, AclObject { organization, instance, about, app }).await?;
    Ok(Json(convert::decision(decision)))
}

/// Why would a user be allowed something, if she had another role, team or plan?
#[utoipa::path(get, path = "/api/admin/v1/acl/simulate", tag = "acl", security(("bearer" = ["read_user"])), params(api::AclSimulate), responses((status = 200, body = api::AclSimulation), (status = 404, body = api::Problem)))]
async fn acl_simulate(
    State(face): State<HubFace>,
    caller: Caller,
    Params(question): Params<api::AclSimulate>,
) -> Answer<api::AclSimulation> {
    let action = Action::parse(&question.action)?;
    let what_if = what_if(&question)?;
    let permit = face.permit(&caller, Action::ReadUser, Object::User(question.user)).await?;
    let api::AclSimulate { organization, instance, about, app, .. } = question;
    let (now, then) = face.hub.acl_simulate(&permit, action, AclObject { organization, instance, about, app }, what_if).await?;
    Ok(Json(api::AclSimulation { now: convert::decision(now), then: convert::decision(then) }))
}

fn what_if(question: &api::AclSimulate) -> Result<WhatIf> {
    let no_member = question.role.as_deref() == Some("none");
    if question.role.is_some() && question.custom_role.is_some() {
        return Err(Error::invalid("custom_role", "suppose a role or a custom role, not both"));
    }
    // As where roles are given: one of the four, or else one of the tenant's own.
    let (role, named) = match question.role.as_deref().filter(|_| !no_member).map(RoleChoice::parse) {
        None => (None, None),
        Some(RoleChoice::BuiltIn(role)) => (Some(role), None),
        Some(RoleChoice::Custom(name)) => (None, Some(name)),
    };
    let trial_over = match question.plan.as_deref() {
        None => None,
        Some("paid") => Some(false),
        Some("trial_over") => Some(true),
        Some(other) => return Err(Error::invalid("plan", format!("`{other}` is not a plan to suppose")).hint("use `paid` or `trial_over`")),
    };
    Ok(WhatIf {
        role,
        no_member,
        custom_role: named.or_else(|| question.custom_role.clone()),
        team: question.team.clone(),
        staff_role: question.staff_role.as_deref().map(AdminRole::parse).transpose()?,
        status: question.status.as_deref().map(InstanceStatus::parse).transpose()?,
        frozen: question.frozen,
        trial_over,
    })
}

/// Who may do this to an organization, or to one of its app instances?
#[utoipa::path(get, path = "/api/admin/v1/acl/who", tag = "acl", security(("bearer" = ["administrate"])), params(api::AclWho), responses((status = 200, body = api::Page<api::AclAllowed>), (status = 404, body = api::Problem)))]
async fn acl_who(State(face): State<HubFace>, caller: Caller, Params(question): Params<api::AclWho>) -> Answer<api::Page<api::AclAllowed>> {
    let action = Action::parse(&question.action)?;
    let object = match (question.organization, &question.instance) {
        (Some(organization), _) => Object::Organization(organization),
        (None, Some(instance)) => Object::Instance(instance.clone()),
        (None, None) => return Err(Error::invalid("organization", "name an `organization` or an `instance`").into()),
    };
    let permit = face.permit(&caller, Action::Administrate, object).await?;
    let page = face.hub.acl_who(&permit, action, question.instance, convert::page(question.page, question.limit)?).await?;
    Ok(Json(convert::page_of(page, |allowed| api::AclAllowed {
        kind: allowed.kind.as_str().to_owned(),
        uid: allowed.uid,
        name: allowed.name,
        because: allowed.because,
    })))
}

/// In which organizations may a user do this, or which app instances may she open?
#[utoipa::path(get, path = "/api/admin/v1/acl/what", tag = "acl", security(("bearer" = ["read_user"])), params(api::AclWhat), responses((status = 200, body = api::Page<api::AclReachable>), (status = 404, body = api::Problem)))]
async fn acl_what(
    State(face): State<HubFace>,
    caller: Caller,
    Params(question): Params<api::AclWhat>,
) -> Answer<api::Page<api::AclReachable>> {
    let action = Action::parse(&question.action)?;
    let permit = face.permit(&caller, Action::ReadUser, Object::User(question.user)).await?;
    let page = face.hub.acl_what(&permit, action, convert::page(question.page, question.limit)?).await?;
    Ok(Json(convert::page_of(page, |found| {
        let (instance, instance_name) = found.instance.unzip();
        api::AclReachable {
            organization: found.organization.uid.to_string(),
            organization_name: found.organization.name,
            instance,
            instance_name,
            because: found.because,
        }
    })))
}

/// Everything that a user may do: on her tenant, and in the organizations that she belongs to or reaches as staff.
#[utoipa::path(get, path = "/api/admin/v1/acl/users/{user}", tag = "acl", security(("bearer" = ["read_user"])), params(("user" = String, Path, description = "Uid, number or e-mail"), AclShowQuery), responses((status = 200, body = api::AclMatrix), (status = 404, body = api::Problem)))]
async fn acl_show(
    State(face): State<HubFace>,
    caller: Caller,
    Path(user): Path<String>,
    Params(query): Params<AclShowQuery>,
) -> Answer<api::AclMatrix> {
    let permit = face.permit(&caller, Action::ReadUser, Object::User(user)).await?;
    let (found, _) = face.hub.user_show(&permit).await?;
    let matrix = face.hub.acl_show(&permit, query.organization, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::acl_matrix(&found, matrix)))
}

/// In which organization.
#[derive(serde::Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct AclShowQuery {
    /// Only in this one (uid).
    organization: Option<String>,
    /// `next_page` of the answer before.
    page: Option<String>,
    /// How many organizations, 1 to 1000.
    limit: Option<u32>,
}
