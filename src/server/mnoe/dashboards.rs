//! `/dashboards`: what people look at, and the templates of the tenant.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::Value;

use super::answer::{Answer, Envelope, list, made, one};
use super::error::MnoeError;
use super::pick::pick;
use super::query::Query;
use super::sent::Sent;
use super::{Software, named, permit, permit_named, read_dashboards as read, row_id, show_dashboards as show, tenant_of};
use crate::hub::{Action, DashboardOwner, DashboardPart, ListQuery, Object, Permit, Wanted};
use crate::kernel::{Error, ErrorKind};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mnoe_dashboard_list, mnoe_dashboard_create))
        .routes(routes!(mnoe_dashboard_show, mnoe_dashboard_update, mnoe_dashboard_delete))
        .routes(routes!(mnoe_dashboard_copy))
        .routes(routes!(mnoe_user_dashboard_list, mnoe_user_dashboard_create))
        .routes(routes!(mnoe_organization_dashboard_list))
}

/// The fields by which dashboards can be asked for.
const FIELDS: &[&str] = &["id", "name", "currency", "dashboard_type", "published", "owner_id", "owner_type", "created_at", "updated_at"];

/// A permit for a part of a dashboard: in the name of whose it is. Who calls is checked before anything is looked up.
pub(super) async fn permit_of(face: &HubFace, caller: &Software, part: DashboardPart, write: bool) -> Result<Permit, MnoeError> {
    face.hub.whoami(&caller.0.credential).await?;
    let (noun, id) = match part {
        DashboardPart::Dashboard(id) => ("dashboard", id),
        DashboardPart::Widget(id) => ("widget", id),
        DashboardPart::Kpi(id) => ("KPI", id),
        DashboardPart::Alert(id) => ("alert", id),
    };
    let (action, object) = match face.hub.dashboard_owner(part).await? {
        DashboardOwner::User { uid, .. } => (Action::ActAsOneself, Object::User(uid.to_string())),
        DashboardOwner::Organization { uid, .. } => {
            (if write { Action::ArrangeReports } else { Action::ReadReports }, Object::Organization(uid.to_string()))
        }
        DashboardOwner::Tenant { uid, .. } => (Action::ManageTenant, Object::Tenant(uid.to_string())),
    };
    permit(face, caller, action, object).await.map_err(|refused| match refused.0.kind() {
        // Whose it is must not be told to those who may not know that it is there.
        ErrorKind::NotFound | ErrorKind::Forbidden => {
            MnoeError(Error::new(ErrorKind::NotFound, format!("{noun} `{id}` does not exist, or is none of yours")))
        }
        _ => refused,
    })
}

/// The dashboards that a permit opens, as they are asked for.
async fn listed(face: &HubFace, permit: &Permit, query: &ListQuery) -> Answer {
    let dashboards = face.hub.dashboard_list(permit).await?;
    Ok(list(pick(dashboards.iter().map(show::dashboard).collect(), query, FIELDS)?, |shown: Value| shown))
}

/// What a dashboard shows is named by the body; the dashboard itself, which can be missing as well, by the path.
fn organizations_named(error: Error) -> Error {
    if error.field().is_none() && error.message().starts_with("organization `") { named(error, "organization_ids") } else { error }
}

fn one_of(wanted: Option<Wanted>) -> Option<String> {
    match wanted {
        Some(Wanted::One(text)) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// Lists the templates of the tenant (`filter[dashboard_type]=template`), or the dashboards of a user (`filter[owner_id]`).
#[utoipa::path(get, path = "/api/mnoe/v1/dashboards", tag = "mnoe", security(("basic" = ["manage_tenant", "act_as_oneself"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_dashboard_list(State(face): State<HubFace>, caller: Software, mut query: Query) -> Answer {
    let kind = one_of(query.take_filter("dashboard_type"));
    if kind.as_deref() == Some("template") {
        let permit = permit(&face, &caller, Action::ManageTenant, tenant_of(&query)).await?;
        return listed(&face, &permit, &query.list).await;
    }
    // The client finds one by its number with its default scope: `filter[dashboard_type]=dashboard&filter[id]=…`.
    let id = one_of(query.list.filters.iter().find(|filter| filter.field == "id").map(|filter| filter.wanted.clone()));
    if let Some(id) = id {
        let permit = permit_of(&face, &caller, DashboardPart::Dashboard(row_id("dashboard", &id)?), false).await?;
        return listed(&face, &permit, &query.list).await;
    }
    // Somebody calls: that comes before what is wrong with the call.
    permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    let owner = one_of(query.take_filter("owner_id"));
    query.take_filter("owner_type");
    let owner = owner.ok_or_else(|| {
        Error::invalid("owner_id", "name whose dashboards: a dashboard is private to its user")
            .hint("add `filter[owner_id]=…`, or `filter[dashboard_type]=template` for the tenant's templates")
    })?;
    let permit = permit(&face, &caller, Action::ActAsOneself, Object::User(owner)).await?;
    listed(&face, &permit, &query.list).await
}

/// Creates a template (`dashboard_type: template`), or a dashboard for the user `owner_id`.
#[utoipa::path(post, path = "/api/mnoe/v1/dashboards", tag = "mnoe", security(("basic" = ["manage_tenant", "act_as_oneself"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_dashboard_create(State(face): State<HubFace>, caller: Software, query: Query, sent: Sent) -> Answer<(StatusCode, Envelope)> {
    let owner = sent.data.text("owner_id")?.filter(|text| !text.is_empty());
    let template = sent.data.text("dashboard_type")?.as_deref() == Some("template");
    let permit = match owner {
        Some(owner) if !template => permit_named(&face, &caller, Action::ActAsOneself, Object::User, ("owner_id", Some(owner))).await?,
        _ => {
            let permit = permit(&face, &caller, Action::ManageTenant, tenant_of(&query)).await?;
            if !template {
                return Err(Error::invalid("owner_id", "can't be blank").into());
            }
            permit
        }
    };
    let dashboard = face.hub.dashboard_create(&permit, read::new_dashboard(&sent.data)?).await.map_err(organizations_named)?;
    Ok(made(show::dashboard(&dashboard)))
}

/// Shows a dashboard with everything on it.
#[utoipa::path(get, path = "/api/mnoe/v1/dashboards/{dashboard}", tag = "mnoe", security(("basic" = ["act_as_oneself", "read_reports"])), params(("dashboard" = String, Path, description = "Number")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_dashboard_show(State(face): State<HubFace>, caller: Software, Path(dashboard): Path<String>) -> Answer {
    let id = row_id("dashboard", &dashboard)?;
    let permit = permit_of(&face, &caller, DashboardPart::Dashboard(id), false).await?;
    Ok(one(show::dashboard(&face.hub.dashboard_show(&permit, id).await?)))
}

/// Changes a dashboard; what is not sent stays, also inside `settings`.
#[utoipa::path(put, path = "/api/mnoe/v1/dashboards/{dashboard}", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_dashboard_update(State(face): State<HubFace>, caller: Software, Path(dashboard): Path<String>, sent: Sent) -> Answer {
    let id = row_id("dashboard", &dashboard)?;
    let permit = permit_of(&face, &caller, DashboardPart::Dashboard(id), true).await?;
    let update = read::dashboard_update(&sent.data)?;
    Ok(one(show::dashboard(&face.hub.dashboard_update(&permit, id, update).await.map_err(organizations_named)?)))
}

/// Removes a dashboard with everything on it.
#[utoipa::path(delete, path = "/api/mnoe/v1/dashboards/{dashboard}", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_dashboard_delete(State(face): State<HubFace>, caller: Software, Path(dashboard): Path<String>) -> Answer {
    let id = row_id("dashboard", &dashboard)?;
    let permit = permit_of(&face, &caller, DashboardPart::Dashboard(id), true).await?;
    Ok(one(show::dashboard(&face.hub.dashboard_delete(&permit, id).await?)))
}

/// Copies a published template, or a dashboard of the same user, for the user `owner_id`.
#[utoipa::path(post, path = "/api/mnoe/v1/dashboards/{dashboard}/copy", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number of what is copied")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_dashboard_copy(
    State(face): State<HubFace>,
    caller: Software,
    Path(dashboard): Path<String>,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    face.hub.whoami(&caller.0.credential).await?;
    let id = row_id("dashboard", &dashboard)?;
    let permit = match sent.data.text("owner_id")?.filter(|text| !text.is_empty()) {
        Some(owner) => permit_named(&face, &caller, Action::ActAsOneself, Object::User, ("owner_id", Some(owner))).await?,
        None => permit_of(&face, &caller, DashboardPart::Dashboard(id), true).await?,
    };
    let copy = read::dashboard_copy(&sent.data)?;
    Ok(made(show::dashboard(&face.hub.dashboard_copy(&permit, id, copy).await.map_err(organizations_named)?)))
}

/// Lists a user's dashboards.
#[utoipa::path(get, path = "/api/mnoe/v1/users/{user}/dashboards", tag = "mnoe", security(("basic" = ["act_as_oneself"])), params(("user" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_user_dashboard_list(State(face): State<HubFace>, caller: Software, Path(user): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ActAsOneself, Object::User(user)).await?;
    listed(&face, &permit, &query.list).await
}

/// Creates a dashboard of a user.
#[utoipa::path(post, path = "/api/mnoe/v1/users/{user}/dashboards", tag = "mnoe", security(("basic" = ["act_as_oneself", "arrange_reports"])), params(("user" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_user_dashboard_create(
    State(face): State<HubFace>,
    caller: Software,
    Path(user): Path<String>,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let permit = permit(&face, &caller, Action::ActAsOneself, Object::User(user)).await?;
    let dashboard = face.hub.dashboard_create(&permit, read::new_dashboard(&sent.data)?).await.map_err(organizations_named)?;
    Ok(made(show::dashboard(&dashboard)))
}

/// Lists the dashboards that belong to an organization.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/dashboards", tag = "mnoe", security(("basic" = ["read_reports"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_organization_dashboard_list(
    State(face): State<HubFace>,
    caller: Software,
    Path(organization): Path<String>,
    query: Query,
) -> Answer {
    let permit = permit(&face, &caller, Action::ReadReports, Object::Organization(organization)).await?;
    listed(&face, &permit, &query.list).await
}
