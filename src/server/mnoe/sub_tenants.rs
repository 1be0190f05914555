//! `/sub_tenants`: divisions of the tenant, with their staff and their customers.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::answer::{Answer, Envelope, list, made, one};
use super::error::MnoeError;
use super::query::Query;
use super::sent::{Attributes, Sent};
use super::{Software, permit, show, tenant_of};
use crate::hub::{Action, DivisionCard, DivisionChange, Filter, ListQuery, Narrowed, Operator, Permit, Wanted};
use crate::kernel::Error;
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mnoe_sub_tenant_list, mnoe_sub_tenant_create))
        .routes(routes!(mnoe_sub_tenant_show, mnoe_sub_tenant_update, mnoe_sub_tenant_delete))
        .routes(routes!(mnoe_sub_tenant_client_list))
        .routes(routes!(mnoe_sub_tenant_manager_list))
}

fn shown(card: &DivisionCard) -> Value {
    json!({
        "id": card.id,
        "uid": card.uid,
        "name": card.name,
        "account_manager_ids": card.account_manager_ids,
        "client_ids": card.client_ids,
        "created_at": card.created_at,
        "updated_at": card.updated_at,
    })
}

async fn find(face: &HubFace, permit: &Permit, selector: &str) -> Result<DivisionCard, MnoeError> {
    let field = if selector.bytes().all(|byte| byte.is_ascii_digit()) { "id" } else { "uid" };
    let found = face.hub.division_query(permit, ListQuery::new().only(field, selector)).await?;
    Ok(found.items.into_iter().next().ok_or_else(|| Error::not_found("sub tenant", selector))?)
}

/// Lists the divisions of the tenant.
#[utoipa::path(get, path = "/api/mnoe/v1/sub_tenants", tag = "mnoe", security(("basic" = ["read_customers"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_sub_tenant_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    Ok(list(face.hub.division_query(&permit, query.list).await?, |card| shown(&card)))
}

/// Shows a division.
#[utoipa::path(get, path = "/api/mnoe/v1/sub_tenants/{division}", tag = "mnoe", security(("basic" = ["read_customers"])), params(("division" = String, Path, description = "Number or uid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_sub_tenant_show(State(face): State<HubFace>, caller: Software, Path(division): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    Ok(one(shown(&find(&face, &permit, &division).await?)))
}

/// Makes a division: `{"data": {"name", "client_ids", "account_manager_ids"}}`.
#[utoipa::path(post, path = "/api/mnoe/v1/sub_tenants", tag = "mnoe", security(("basic" = ["manage_tenant", "manage_staff"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400)))]
async fn mnoe_sub_tenant_create(State(face): State<HubFace>, caller: Software, query: Query, sent: Sent) -> Answer<(StatusCode, Envelope)> {
    let permit = permit(&face, &caller, Action::ManageTenant, tenant_of(&query)).await?;
    sent.data.text_needed("name")?;
    Ok(made(shown(&save(&face, &caller, &query, &permit, None, &sent.data).await?)))
}

/// Renames a division, or says who belongs to it: `client_ids` are organizations, `account_manager_ids` its staff.
#[utoipa::path(put, path = "/api/mnoe/v1/sub_tenants/{division}", tag = "mnoe", security(("basic" = ["manage_tenant", "manage_staff"])), params(("division" = String, Path, description = "Number or uid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_sub_tenant_update(
    State(face): State<HubFace>,
    caller: Software,
    Path(division): Path<String>,
    query: Query,
    sent: Sent,
) -> Answer {
    let permit = permit(&face, &caller, Action::ManageTenant, tenant_of(&query)).await?;
    let card = find(&face, &permit, &division).await?;
    Ok(one(shown(&save(&face, &caller, &query, &permit, Some(card.uid), &sent.data).await?)))
}

/// Makes a division what was sent, with its `client_ids` and `account_manager_ids`.
async fn save(
    face: &HubFace,
    caller: &Software,
    query: &Query,
    manage: &Permit,
    selector: Option<String>,
    sent: &Attributes,
) -> Result<DivisionCard, MnoeError> {
    let change = DivisionChange { name: sent.text("name")?, clients: sent.ids("client_ids")?, managers: sent.ids("account_manager_ids")? };
    let staff = match change.managers {
        None => None,
        Some(_) => Some(permit(face, caller, Action::ManageStaff, tenant_of(query)).await?),
    };
    let division = face.hub.division_save(manage, staff.as_ref(), selector, change).await.map_err(|error| match error.field() {
        Some("clients") => error.with_field("client_ids"),
        Some("managers") => error.with_field("account_manager_ids"),
        _ => error,
    })?;
    find(face, manage, division.uid.as_str()).await
}

/// Removes a division that has nobody.
#[utoipa::path(delete, path = "/api/mnoe/v1/sub_tenants/{division}", tag = "mnoe", security(("basic" = ["manage_tenant"])), params(("division" = String, Path, description = "Number or uid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 404), (status = 409)))]
async fn mnoe_sub_tenant_delete(State(face): State<HubFace>, caller: Software, Path(division): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ManageTenant, tenant_of(&query)).await?;
    let card = find(&face, &permit, &division).await?;
    face.hub.division_delete(&permit, card.uid.clone()).await?;
    Ok(one(shown(&card)))
}

/// Lists the customers of a division.
#[utoipa::path(get, path = "/api/mnoe/v1/sub_tenants/{division}/clients", tag = "mnoe", security(("basic" = ["read_customers"])), params(("division" = String, Path, description = "Number or uid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_sub_tenant_client_list(State(face): State<HubFace>, caller: Software, Path(division): Path<String>, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    let card = find(&face, &permit, &division).await?;
    let narrowed = Narrowed { division: Some(card.id), staff: None };
    Ok(list(face.hub.organization_query(&permit, narrowed, query.list).await?, |card| show::organization(&card)))
}

/// Lists the staff of a division.
#[utoipa::path(get, path = "/api/mnoe/v1/sub_tenants/{division}/account_managers", tag = "mnoe", security(("basic" = ["read_customers"])), params(("division" = String, Path, description = "Number or uid"), ("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_sub_tenant_manager_list(
    State(face): State<HubFace>,
    caller: Software,
    Path(division): Path<String>,
    mut query: Query,
) -> Answer {
    let permit = permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    let card = find(&face, &permit, &division).await?;
    query.list = query.list.only("mnoe_sub_tenant_id", card.id.to_string());
    query.list.filters.push(Filter { field: "admin_role".into(), operator: Operator::Not, wanted: Wanted::Nothing });
    Ok(list(face.hub.user_query(&permit, Narrowed::default(), query.list).await?, |card| show::user(&card)))
}
