//! `/api/admin/v1/dashboards`

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use crate::api;
use crate::hub::{
    Action, Dashboard, DashboardCopy, DashboardOwner, DashboardPart, DashboardUpdate, DataSource, Kpi, NewDashboard, Object, Permit, Widget,
};
use crate::kernel::{Error, Result};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(dashboard_list, dashboard_create))
        .routes(routes!(dashboard_show, dashboard_update, dashboard_delete))
        .routes(routes!(dashboard_copy))
}

/// Lists somebody's dashboards, those of an organization, or a tenant's templates.
#[utoipa::path(get, path = "/api/admin/v1/dashboards", tag = "dashboards", security(("bearer" = ["act_as_oneself", "read_reports", "manage_tenant"])), params(api::DashboardListQuery), responses((status = 200, body = api::Page<api::Dashboard>)))]
async fn dashboard_list(
    State(face): State<HubFace>,
    caller: Caller,
    Params(query): Params<api::DashboardListQuery>,
) -> Answer<api::Page<api::Dashboard>> {
    let permit = of_holder(&face, &caller, Action::ReadReports, (query.user, query.organization, query.tenant)).await?;
    let dashboards = face.hub.dashboard_list(&permit).await?;
    Ok(Json(api::Page { items: dashboards.into_iter().map(shown).collect(), next_page: None }))
}

/// Creates a dashboard, or a template for a tenant.
#[utoipa::path(post, path = "/api/admin/v1/dashboards", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), request_body = api::DashboardCreate, responses((status = 201, body = api::Dashboard), (status = 403, body = api::Problem)))]
async fn dashboard_create(
    State(face): State<HubFace>,
    caller: Caller,
    Body(new): Body<api::DashboardCreate>,
) -> Result<(StatusCode, Json<api::Dashboard>), ApiError> {
    let permit = of_holder(&face, &caller, Action::ArrangeReports, (new.user, new.organization, new.tenant)).await?;
    let new = NewDashboard {
        name: new.name,
        currency: new.currency,
        organization_ids: Some(new.organizations),
        settings: new.settings,
        widgets_templates: None,
        published: new.published,
    };
    Ok((StatusCode::CREATED, Json(shown(face.hub.dashboard_create(&permit, new).await?))))
}

/// Shows a dashboard with what is on it.
#[utoipa::path(get, path = "/api/admin/v1/dashboards/{dashboard}", tag = "dashboards", security(("bearer" = ["act_as_oneself", "read_reports", "manage_tenant"])), params(("dashboard" = i64, Path, description = "Number")), responses((status = 200, body = api::Dashboard), (status = 404, body = api::Problem)))]
async fn dashboard_show(State(face): State<HubFace>, caller: Caller, Path(dashboard): Path<String>) -> Answer<api::Dashboard> {
    let (id, permit) = of_part(&face, &caller, Action::ReadReports, DashboardPart::Dashboard, &dashboard).await?;
    Ok(Json(shown(face.hub.dashboard_show(&permit, id).await?)))
}

/// Changes a dashboard; what is absent stays, also inside its settings.
#[utoipa::path(put, path = "/api/admin/v1/dashboards/{dashboard}", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), params(("dashboard" = i64, Path, description = "Number")), request_body = api::DashboardUpdate, responses((status = 200, body = api::Dashboard), (status = 404, body = api::Problem)))]
async fn dashboard_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(dashboard): Path<String>,
    Body(update): Body<api::DashboardUpdate>,
) -> Answer<api::Dashboard> {
    let (id, permit) = of_part(&face, &caller, Action::ArrangeReports, DashboardPart::Dashboard, &dashboard).await?;
    let update = DashboardUpdate {
        name: update.name,
        currency: update.currency,
        organization_ids: update.organizations,
        settings: update.settings,
        widgets_order: update.widgets_order,
        widgets_templates: None,
        published: update.published,
    };
    Ok(Json(shown(face.hub.dashboard_update(&permit, id, update).await?)))
}

/// Removes a dashboard with everything on it.
#[utoipa::path(delete, path = "/api/admin/v1/dashboards/{dashboard}", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), params(("dashboard" = i64, Path, description = "Number")), responses((status = 200, body = api::Dashboard), (status = 404, body = api::Problem)))]
async fn dashboard_delete(State(face): State<HubFace>, caller: Caller, Path(dashboard): Path<String>) -> Answer<api::Dashboard> {
    let (id, permit) = of_part(&face, &caller, Action::ArrangeReports, DashboardPart::Dashboard, &dashboard).await?;
    Ok(Json(shown(face.hub.dashboard_delete(&permit, id).await?)))
}

/// Copies a dashboard for its owner, or a published template for somebody of its tenant.
#[utoipa::path(post, path = "/api/admin/v1/dashboards/{dashboard}/copy", tag = "dashboards", security(("bearer" = ["act_as_oneself", "arrange_reports", "manage_tenant"])), params(("dashboard" = i64, Path, description = "Number of what is copied")), request_body = api::DashboardCopy, responses((status = 201, body = api::Dashboard), (status = 404, body = api::Problem)))]
async fn dashboard_copy(
    State(face): State<HubFace>,
    caller: Caller,
    Path(dashboard): Path<String>,
    Body(copy): Body<api::DashboardCopy>,
) -> Result<(StatusCode, Json<api::Dashboard>), ApiError> {
    let holder = (copy.user, copy.organization, copy.tenant);
    let (id, permit) = if holder == (None, None, None) {
        of_part(&face, &caller, Action::ArrangeReports, DashboardPart::Dashboard, &dashboard).await?
    } else {
        (number("dashboard", &dashboard)?, of_holder(&face, &caller, Action::ArrangeReports, holder).await?)
    };
    let copy = DashboardCopy {
        name: copy.name,
        currency: copy.currency,
        organization_ids: copy.organizations,
        settings: crate::hub::Settings::new(),
    };
    Ok((StatusCode::CREATED, Json(shown(face.hub.dashboard_copy(&permit, id, copy).await?))))
}

/// Whose: a user, an organization or a tenant.
type Names = (Option<String>, Option<String>, Option<String>);

/// A permit over the dashboards of whom the caller named.
async fn of_holder(face: &HubFace, caller: &Caller, of_organization: Action, names: Names) -> Result<Permit> {
    let (action, object) = match names {
        (Some(user), None, None) => (Action::ActAsOneself, Object::User(user)),
        (None, Some(organization), None) => (of_organization, Object::Organization(organization)),
        (None, None, Some(tenant)) => (Action::ManageTenant, Object::Tenant(tenant)),
        _ => {
            return Err(Error::invalid("user", "name one of `user`, `organization` and `tenant`")
                .hint("on the command line `--user`, `--org`, or `--tenant` for the templates of a tenant"));
        }
    };
    face.permit(caller, action, object).await
}

/// A permit over the dashboards of whoever owns this one, or what stands on it.
pub(super) async fn of_part(
    face: &HubFace,
    caller: &Caller,
    of_organization: Action,
    part: fn(i64) -> DashboardPart,
    text: &str,
) -> Result<(i64, Permit)> {
    let noun = match part(0) {
        DashboardPart::Dashboard(_) => "dashboard",
        DashboardPart::Widget(_) => "widget",
        DashboardPart::Kpi(_) => "KPI",
        DashboardPart::Alert(_) => "alert",
    };
    let id = number(noun, text)?;
    let (action, object) = match face.hub.dashboard_owner(part(id)).await? {
        DashboardOwner::User { uid, .. } => (Action::ActAsOneself, Object::User(uid.to_string())),
        DashboardOwner::Organization { uid, .. } => (of_organization, Object::Organization(uid.to_string())),
        DashboardOwner::Tenant { uid, .. } => (Action::ManageTenant, Object::Tenant(uid.to_string())),
    };
    // Whose it is must not be told to somebody who may not have it.
    let missing = |error: Error| match error.kind() {
        crate::kernel::ErrorKind::Forbidden | crate::kernel::ErrorKind::NotFound => Error::not_found(noun, id),
        _ => error,
    };
    Ok((id, face.permit(caller, action, object).await.map_err(missing)?))
}

fn number(noun: &str, text: &str) -> Result<i64> {
    text.parse().ok().filter(|id| *id > 0).ok_or_else(|| Error::not_found(noun, text.chars().take(40).collect::<String>()))
}

fn uids(sources: &[DataSource]) -> Vec<String> {
    sources.iter().map(|source| source.uid.to_string()).collect()
}

pub(super) fn kpi(kpi: Kpi) -> api::DashboardKpi {
    api::DashboardKpi {
        id: kpi.id,
        endpoint: kpi.endpoint,
        element_watched: kpi.element_watched,
        targets: kpi.targets,
        alerts: u32::try_from(kpi.alerts.len()).unwrap_or(u32::MAX),
    }
}

pub(super) fn widget(widget: Widget) -> api::DashboardWidget {
    api::DashboardWidget {
        id: widget.id,
        name: widget.name,
        endpoint: widget.endpoint,
        width: widget.width,
        organizations: uids(&widget.sources),
        settings: widget.settings,
        kpis: widget.kpis.into_iter().map(kpi).collect(),
    }
}

fn shown(dashboard: Dashboard) -> api::Dashboard {
    let (owner_kind, owner) = match &dashboard.owner {
        DashboardOwner::User { uid, .. } => ("user", uid.to_string()),
        DashboardOwner::Organization { uid, .. } => ("organization", uid.to_string()),
        DashboardOwner::Tenant { uid, .. } => ("tenant", uid.to_string()),
    };
    api::Dashboard {
        id: dashboard.id,
        kind: dashboard.kind.as_str().to_owned(),
        owner_kind: owner_kind.to_owned(),
        owner,
        name: dashboard.name,
        currency: dashboard.currency.to_string(),
        organizations: uids(&dashboard.sources),
        published: dashboard.published,
        settings: dashboard.settings,
        widgets: dashboard.widgets.into_iter().map(widget).collect(),
        kpis: dashboard.kpis.into_iter().map(kpi).collect(),
        created_at: dashboard.created_at.to_string(),
        updated_at: dashboard.updated_at.to_string(),
    }
}
