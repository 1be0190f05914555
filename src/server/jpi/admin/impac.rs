//! Staff's own dashboards, and the templates of the tenant, with what is on both. Other people's dashboards are private to
//! them, also from staff.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::list::{List, total};
use super::staff::Staff;
use crate::hub::{Action, Dashboard, DashboardOwner, DashboardPart, Filter, KpiParent, Listed, Object, Operator, Permit, Wanted};
use crate::kernel::{Error, Result};
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;
use crate::server::jpi::impac::{read, shown};
use crate::server::jpi::sent::{Sent, row_id};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(dashboard_list, dashboard_create))
        .routes(routes!(dashboard_show, dashboard_update, dashboard_delete))
        .routes(routes!(dashboard_copy))
        .routes(routes!(template_list, template_create))
        .routes(routes!(template_show, template_update, template_delete))
        .routes(routes!(widget_create))
        .routes(routes!(template_widget_create))
        .routes(routes!(widget_update, widget_delete))
        .routes(routes!(kpi_create))
        .routes(routes!(template_kpi_create))
        .routes(routes!(kpi_update, kpi_delete))
}

async fn own(face: &HubFace, staff: &Staff) -> Result<Permit> {
    staff.permit(face, Action::ActAsOneself, Object::Caller).await
}

async fn templates(face: &HubFace, staff: &Staff) -> Result<Permit> {
    staff.tenant(face, Action::ManageTenant).await
}

/// Widgets and KPIs have one path, whether they are on a dashboard of hers or on a template.
async fn of_part(face: &HubFace, staff: &Staff, part: DashboardPart) -> Result<Permit> {
    match face.hub.dashboard_owner(part).await? {
        DashboardOwner::Tenant { .. } => templates(face, staff).await,
        _ => own(face, staff).await,
    }
}

/// The fields by which dashboards are searched and ordered. There are few of each holder, so they are sifted here.
fn piece(mut list: List, dashboards: Vec<Dashboard>) -> Result<Listed<Dashboard>> {
    let source = list.take("data_sources");
    let mut found = dashboards;
    if let Some(source) = source {
        found.retain(|dashboard| dashboard.sources.iter().any(|known| known.id.to_string() == source || known.uid.as_str() == source));
    }
    let query = &list.query;
    let mut picked = Vec::with_capacity(found.len());
    for dashboard in found {
        let all = query.filters.iter().map(|filter| fits(&dashboard, filter)).collect::<Result<Vec<_>>>()?;
        let any = query.any.iter().map(|term| fits(&dashboard, term)).collect::<Result<Vec<_>>>()?;
        if !all.contains(&false) && (any.is_empty() || any.contains(&true)) {
            picked.push(dashboard);
        }
    }
    let mut found = picked;
    for sort in list.query.sort.iter().rev() {
        match sort.field.as_str() {
            "id" => found.sort_by_key(|dashboard| dashboard.id),
            "name" | "full_name" => found.sort_by_key(|dashboard| dashboard.name.to_lowercase()),
            "created_at" => found.sort_by_key(|dashboard| dashboard.created_at),
            "updated_at" => found.sort_by_key(|dashboard| dashboard.updated_at),
            other => return Err(unknown("order_by", other)),
        }
        if sort.descending {
            found.reverse();
        }
    }
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let items = found.into_iter().skip(list.query.skip as usize).take(list.query.limit as usize).collect();
    Ok(Listed { items, count })
}

fn unknown(field: &str, name: &str) -> Error {
    Error::invalid(field, format!("dashboards have no field `{name}`")).hint("use `id`, `name`, `created_at` or `updated_at`")
}

fn fits(dashboard: &Dashboard, filter: &Filter) -> Result<bool> {
    let value = match filter.field.as_str() {
        "id" => dashboard.id.to_string(),
        "name" | "full_name" => dashboard.name.clone(),
        "currency" => dashboard.currency.to_string(),
        "published" => dashboard.published.to_string(),
        other => return Err(unknown("where", other)),
    };
    let values: Vec<&str> = match &filter.wanted {
        Wanted::Nothing => Vec::new(),
        Wanted::One(text) => vec![text],
        Wanted::Many(texts) => texts.iter().map(String::as_str).collect(),
    };
    Ok(match filter.operator {
        Operator::Is | Operator::In => values.contains(&value.as_str()),
        Operator::Not | Operator::NotIn => !values.contains(&value.as_str()),
        // The panel searches with `%text%`.
        Operator::Like => values.iter().any(|text| value.to_lowercase().contains(&text.trim_matches('%').to_lowercase())),
        _ => return Err(Error::invalid(&filter.field, format!("`{}` has no order here", filter.field))),
    })
}

fn listed(list: List, dashboards: Vec<Dashboard>) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let found = piece(list, dashboards)?;
    Ok((total(found.count), Json(found.items.iter().map(shown::dashboard).collect())))
}

/// The staff member's own dashboards.
#[utoipa::path(get, operation_id = "jpi_admin_dashboard_list", path = "/mnoe/jpi/v1/admin/impac/dashboards", tag = "jpi", security(("session" = ["act_as_oneself"])), responses((status = 200), (status = 401)))]
async fn dashboard_list(State(face): State<HubFace>, staff: Staff, list: List) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let dashboards = face.hub.dashboard_list(&own(&face, &staff).await?).await?;
    listed(list, dashboards)
}

/// Creates a dashboard of the staff member's own.
#[utoipa::path(post, operation_id = "jpi_admin_dashboard_create", path = "/mnoe/jpi/v1/admin/impac/dashboards", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 403)))]
async fn dashboard_create(State(face): State<HubFace>, staff: Staff, sent: Sent) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &staff).await?;
    let dashboard = face.hub.dashboard_create(&permit, read::new_dashboard(&sent.below_or_whole("dashboard")?)?).await?;
    Ok(Json(shown::dashboard(&dashboard)))
}

/// One of the staff member's own dashboards.
#[utoipa::path(get, operation_id = "jpi_admin_dashboard_show", path = "/mnoe/jpi/v1/admin/impac/dashboards/{dashboard}", tag = "jpi", security(("session" = ["act_as_oneself"])), params(("dashboard" = String, Path, description = "Number")), responses((status = 200), (status = 401), (status = 404)))]
async fn dashboard_show(State(face): State<HubFace>, staff: Staff, Path(dashboard): Path<String>) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &staff).await?;
    let dashboard = face.hub.dashboard_show(&permit, row_id("dashboard", &dashboard)?).await?;
    Ok(Json(shown::dashboard(&dashboard)))
}

/// Changes one of the staff member's own dashboards.
#[utoipa::path(put, operation_id = "jpi_admin_dashboard_update", path = "/mnoe/jpi/v1/admin/impac/dashboards/{dashboard}", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 404)))]
async fn dashboard_update(
    State(face): State<HubFace>,
    staff: Staff,
    Path(dashboard): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &staff).await?;
    let update = read::dashboard_update(&sent.below_or_whole("dashboard")?)?;
    let dashboard = face.hub.dashboard_update(&permit, row_id("dashboard", &dashboard)?, update).await?;
    Ok(Json(shown::dashboard(&dashboard)))
}

/// Removes one of the staff member's own dashboards.
#[utoipa::path(delete, operation_id = "jpi_admin_dashboard_delete", path = "/mnoe/jpi/v1/admin/impac/dashboards/{dashboard}", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number")), responses((status = 200), (status = 401), (status = 404)))]
async fn dashboard_delete(State(face): State<HubFace>, staff: Staff, Path(dashboard): Path<String>) -> Result<StatusCode, JpiError> {
    let permit = own(&face, &staff).await?;
    face.hub.dashboard_delete(&permit, row_id("dashboard", &dashboard)?).await?;
    Ok(StatusCode::OK)
}

/// Copies a template, or a dashboard of the staff member's own.
#[utoipa::path(post, operation_id = "jpi_admin_dashboard_copy", path = "/mnoe/jpi/v1/admin/impac/dashboards/{dashboard}/copy", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number of what is copied")), request_body = Value, responses((status = 200), (status = 401), (status = 404)))]
async fn dashboard_copy(
    State(face): State<HubFace>,
    staff: Staff,
    Path(dashboard): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = own(&face, &staff).await?;
    let copy = read::dashboard_copy(&sent.below_or_whole("dashboard")?)?;
    let dashboard = face.hub.dashboard_copy(&permit, row_id("dashboard", &dashboard)?, copy).await?;
    Ok(Json(shown::dashboard(&dashboard)))
}

/// The tenant's templates, published or not.
#[utoipa::path(get, operation_id = "jpi_admin_template_list", path = "/mnoe/jpi/v1/admin/impac/dashboard_templates", tag = "jpi", security(("session" = ["manage_tenant"])), responses((status = 200), (status = 401), (status = 403)))]
async fn template_list(State(face): State<HubFace>, staff: Staff, list: List) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let found = face.hub.dashboard_list(&templates(&face, &staff).await?).await?;
    listed(list, found)
}

/// Creates a template.
#[utoipa::path(post, operation_id = "jpi_admin_template_create", path = "/mnoe/jpi/v1/admin/impac/dashboard_templates", tag = "jpi", security(("session" = ["manage_tenant"])), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 403)))]
async fn template_create(State(face): State<HubFace>, staff: Staff, sent: Sent) -> Result<Json<Value>, JpiError> {
    let permit = templates(&face, &staff).await?;
    let template = face.hub.dashboard_create(&permit, read::new_dashboard(&sent.below_or_whole("dashboard")?)?).await?;
    Ok(Json(shown::dashboard(&template)))
}

/// One template.
#[utoipa::path(get, operation_id = "jpi_admin_template_show", path = "/mnoe/jpi/v1/admin/impac/dashboard_templates/{template}", tag = "jpi", security(("session" = ["manage_tenant"])), params(("template" = String, Path, description = "Number")), responses((status = 200), (status = 401), (status = 404)))]
async fn template_show(State(face): State<HubFace>, staff: Staff, Path(template): Path<String>) -> Result<Json<Value>, JpiError> {
    let permit = templates(&face, &staff).await?;
    let template = face.hub.dashboard_show(&permit, row_id("template", &template)?).await?;
    Ok(Json(shown::dashboard(&template)))
}

/// Changes a template.
#[utoipa::path(put, operation_id = "jpi_admin_template_update", path = "/mnoe/jpi/v1/admin/impac/dashboard_templates/{template}", tag = "jpi", security(("session" = ["manage_tenant"])), params(("template" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 404)))]
async fn template_update(
    State(face): State<HubFace>,
    staff: Staff,
    Path(template): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = templates(&face, &staff).await?;
    let update = read::dashboard_update(&sent.below_or_whole("dashboard")?)?;
    let template = face.hub.dashboard_update(&permit, row_id("template", &template)?, update).await?;
    Ok(Json(shown::dashboard(&template)))
}

/// Removes a template. What was copied from it stays.
#[utoipa::path(delete, operation_id = "jpi_admin_template_delete", path = "/mnoe/jpi/v1/admin/impac/dashboard_templates/{template}", tag = "jpi", security(("session" = ["manage_tenant"])), params(("template" = String, Path, description = "Number")), responses((status = 200), (status = 401), (status = 404)))]
async fn template_delete(State(face): State<HubFace>, staff: Staff, Path(template): Path<String>) -> Result<StatusCode, JpiError> {
    let permit = templates(&face, &staff).await?;
    face.hub.dashboard_delete(&permit, row_id("template", &template)?).await?;
    Ok(StatusCode::OK)
}

/// Adds a widget to a dashboard of the staff member's own.
#[utoipa::path(post, operation_id = "jpi_admin_widget_create", path = "/mnoe/jpi/v1/admin/impac/dashboards/{dashboard}/widgets", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 404)))]
async fn widget_create(
    State(face): State<HubFace>,
    staff: Staff,
    Path(dashboard): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    widget_add(&face, &own(&face, &staff).await?, &dashboard, sent).await
}

/// Adds a widget to a template.
#[utoipa::path(post, operation_id = "jpi_admin_template_widget_create", path = "/mnoe/jpi/v1/admin/impac/dashboard_templates/{template}/widgets", tag = "jpi", security(("session" = ["manage_tenant"])), params(("template" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 404)))]
async fn template_widget_create(
    State(face): State<HubFace>,
    staff: Staff,
    Path(template): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    widget_add(&face, &templates(&face, &staff).await?, &template, sent).await
}

async fn widget_add(face: &HubFace, permit: &Permit, dashboard: &str, sent: Sent) -> Result<Json<Value>, JpiError> {
    let new = read::new_widget(&sent.below_or_whole("widget")?)?;
    let widget = face.hub.widget_create(permit, row_id("dashboard", dashboard)?, new).await?;
    Ok(Json(shown::widget(&widget)))
}

/// Changes a widget of a template or of one's own.
#[utoipa::path(put, operation_id = "jpi_admin_widget_update", path = "/mnoe/jpi/v1/admin/impac/widgets/{widget}", tag = "jpi", security(("session" = ["act_as_oneself", "manage_tenant"])), params(("widget" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 404)))]
async fn widget_update(State(face): State<HubFace>, staff: Staff, Path(widget): Path<String>, sent: Sent) -> Result<Json<Value>, JpiError> {
    let id = row_id("widget", &widget)?;
    let permit = of_part(&face, &staff, DashboardPart::Widget(id)).await?;
    let widget = face.hub.widget_update(&permit, id, read::widget_update(&sent.below_or_whole("widget")?)?).await?;
    Ok(Json(shown::widget(&widget)))
}

/// Removes a widget of a template or of one's own.
#[utoipa::path(delete, operation_id = "jpi_admin_widget_delete", path = "/mnoe/jpi/v1/admin/impac/widgets/{widget}", tag = "jpi", security(("session" = ["act_as_oneself", "manage_tenant"])), params(("widget" = String, Path, description = "Number")), responses((status = 200), (status = 401), (status = 404)))]
async fn widget_delete(State(face): State<HubFace>, staff: Staff, Path(widget): Path<String>) -> Result<StatusCode, JpiError> {
    let id = row_id("widget", &widget)?;
    let permit = of_part(&face, &staff, DashboardPart::Widget(id)).await?;
    face.hub.widget_delete(&permit, id).await?;
    Ok(StatusCode::OK)
}

/// Adds a KPI to a dashboard of the staff member's own.
#[utoipa::path(post, operation_id = "jpi_admin_kpi_create", path = "/mnoe/jpi/v1/admin/impac/dashboards/{dashboard}/kpis", tag = "jpi", security(("session" = ["act_as_oneself", "arrange_reports"])), params(("dashboard" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 404)))]
async fn kpi_create(State(face): State<HubFace>, staff: Staff, Path(dashboard): Path<String>, sent: Sent) -> Result<Json<Value>, JpiError> {
    kpi_add(&face, &own(&face, &staff).await?, &dashboard, sent).await
}

/// Adds a KPI to a template.
#[utoipa::path(post, operation_id = "jpi_admin_template_kpi_create", path = "/mnoe/jpi/v1/admin/impac/dashboard_templates/{template}/kpis", tag = "jpi", security(("session" = ["manage_tenant"])), params(("template" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 404)))]
async fn template_kpi_create(
    State(face): State<HubFace>,
    staff: Staff,
    Path(template): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    kpi_add(&face, &templates(&face, &staff).await?, &template, sent).await
}

async fn kpi_add(face: &HubFace, permit: &Permit, dashboard: &str, sent: Sent) -> Result<Json<Value>, JpiError> {
    let new = read::new_kpi(&sent.below_or_whole("kpi")?)?;
    let kpi = face.hub.kpi_create(permit, KpiParent::Dashboard(row_id("dashboard", dashboard)?), new).await?;
    Ok(Json(shown::kpi(&kpi)))
}

/// Changes a KPI of a template or of one's own.
#[utoipa::path(put, operation_id = "jpi_admin_kpi_update", path = "/mnoe/jpi/v1/admin/impac/kpis/{kpi}", tag = "jpi", security(("session" = ["act_as_oneself", "manage_tenant"])), params(("kpi" = String, Path, description = "Number")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 404)))]
async fn kpi_update(State(face): State<HubFace>, staff: Staff, Path(kpi): Path<String>, sent: Sent) -> Result<Json<Value>, JpiError> {
    let id = row_id("KPI", &kpi)?;
    let permit = of_part(&face, &staff, DashboardPart::Kpi(id)).await?;
    let kpi = face.hub.kpi_update(&permit, id, read::kpi_update(&sent.below_or_whole("kpi")?)?).await?;
    Ok(Json(shown::kpi(&kpi)))
}

/// Removes a KPI of a template or of one's own.
#[utoipa::path(delete, operation_id = "jpi_admin_kpi_delete", path = "/mnoe/jpi/v1/admin/impac/kpis/{kpi}", tag = "jpi", security(("session" = ["act_as_oneself", "manage_tenant"])), params(("kpi" = String, Path, description = "Number")), responses((status = 200), (status = 401), (status = 404)))]
async fn kpi_delete(State(face): State<HubFace>, staff: Staff, Path(kpi): Path<String>) -> Result<StatusCode, JpiError> {
    let id = row_id("KPI", &kpi)?;
    let permit = of_part(&face, &staff, DashboardPart::Kpi(id)).await?;
    face.hub.kpi_delete(&permit, id).await?;
    Ok(StatusCode::OK)
}
