//! Divisions of the tenant, which the published panel calls sub-tenants.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::list::{List, total};
use super::staff::Staff;
use crate::hub::{Action, DivisionCard, DivisionChange, ListQuery};
use crate::kernel::{Error, Result};
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;
use crate::server::jpi::sent::{Attributes, Sent};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(sub_tenant_list, sub_tenant_create)).routes(routes!(
        sub_tenant_show,
        sub_tenant_update,
        sub_tenant_destroy
    ))
}

fn shown(card: &DivisionCard) -> Value {
    json!({
        "id": card.id,
        "uid": card.uid,
        "name": card.name,
        "client_ids": card.client_ids,
        "account_manager_ids": card.account_manager_ids,
        "created_at": card.created_at,
        "updated_at": card.updated_at,
    })
}

async fn one(face: &HubFace, staff: &Staff, id: &str) -> Result<Value> {
    let permit = staff.tenant(face, Action::ReadCustomers).await?;
    let field = if id.parse::<i64>().is_ok() { "id" } else { "uid" };
    let found = face.hub.division_query(&permit, ListQuery::new().only(field, id)).await?;
    let card = found.items.first().ok_or_else(|| Error::not_found("division", id.chars().take(40).collect::<String>()))?;
    Ok(json!({"sub_tenant": shown(card)}))
}

/// Lists the divisions.
#[utoipa::path(get, operation_id = "jpi_admin_sub_tenant_list", path = "/mnoe/jpi/v1/admin/sub_tenants", tag = "jpi", security(("session" = ["read_customers"])), responses((status = 200), (status = 401)))]
async fn sub_tenant_list(State(face): State<HubFace>, staff: Staff, list: List) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let permit = staff.tenant(&face, Action::ReadCustomers).await?;
    let found = face.hub.division_query(&permit, list.query).await?;
    Ok((total(found.count), Json(json!({"sub_tenants": found.items.iter().map(shown).collect::<Vec<_>>()}))))
}

/// One division.
#[utoipa::path(get, operation_id = "jpi_admin_sub_tenant_show", path = "/mnoe/jpi/v1/admin/sub_tenants/{division}", tag = "jpi", security(("session" = ["read_customers"])), params(("division" = String, Path, description = "Number or uid")), responses((status = 200), (status = 401), (status = 404)))]
async fn sub_tenant_show(State(face): State<HubFace>, staff: Staff, Path(division): Path<String>) -> Result<Json<Value>, JpiError> {
    Ok(Json(one(&face, &staff, &division).await?))
}

/// Makes a division, with its customers (`client_ids`) and division admins (`account_manager_ids`).
#[utoipa::path(post, operation_id = "jpi_admin_sub_tenant_create", path = "/mnoe/jpi/v1/admin/sub_tenants", tag = "jpi", security(("session" = ["manage_tenant", "manage_staff"])), request_body = Value, responses((status = 201), (status = 400), (status = 401), (status = 403), (status = 409)))]
async fn sub_tenant_create(State(face): State<HubFace>, staff: Staff, sent: Sent) -> Result<(StatusCode, Json<Value>), JpiError> {
    let sent = sent.below_or_whole("sub_tenant")?;
    sent.text_needed("name")?;
    Ok((StatusCode::CREATED, Json(save(&face, &staff, None, &sent).await?)))
}

/// Renames a division, or says who belongs to it.
#[utoipa::path(put, operation_id = "jpi_admin_sub_tenant_update", path = "/mnoe/jpi/v1/admin/sub_tenants/{division}", tag = "jpi", security(("session" = ["manage_tenant", "manage_staff"])), params(("division" = String, Path, description = "Number or uid")), request_body = Value, responses((status = 200), (status = 400), (status = 401), (status = 403), (status = 404)))]
async fn sub_tenant_update(
    State(face): State<HubFace>,
    staff: Staff,
    Path(division): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let sent = sent.below_or_whole("sub_tenant")?;
    Ok(Json(save(&face, &staff, Some(division), &sent).await?))
}

async fn save(face: &HubFace, staff: &Staff, division: Option<String>, sent: &Attributes) -> Result<Value> {
    let permit = staff.tenant(face, Action::ManageTenant).await?;
    let ids = |field: &str| Ok::<_, Error>(if sent.has(field) { Some(sent.texts(field)?.unwrap_or_default()) } else { None });
    let change = DivisionChange { name: sent.text("name")?, clients: ids("client_ids")?, managers: ids("account_manager_ids")? };
    let manage = match change.managers {
        None => None,
        Some(_) => Some(staff.tenant(face, Action::ManageStaff).await?),
    };
    let division = face.hub.division_save(&permit, manage.as_ref(), division, change).await.map_err(|error| match error.field() {
        Some("clients") => error.with_field("client_ids"),
        Some("managers") => error.with_field("account_manager_ids"),
        // What the path names: there is none, and that is an empty 404.
        Some("division") => Error::not_found("division", "?"),
        _ => error,
    })?;
    one(face, staff, division.uid.as_str()).await
}

/// Removes a division; its customers and its staff stay.
#[utoipa::path(delete, operation_id = "jpi_admin_sub_tenant_destroy", path = "/mnoe/jpi/v1/admin/sub_tenants/{division}", tag = "jpi", security(("session" = ["manage_tenant"])), params(("division" = String, Path, description = "Number or uid")), responses((status = 204), (status = 401), (status = 403), (status = 404)))]
async fn sub_tenant_destroy(State(face): State<HubFace>, staff: Staff, Path(division): Path<String>) -> Result<StatusCode, JpiError> {
    let permit = staff.tenant(&face, Action::ManageTenant).await?;
    face.hub.division_delete(&permit, division).await?;
    Ok(StatusCode::NO_CONTENT)
}
