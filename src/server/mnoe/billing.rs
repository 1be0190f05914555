//! Cards and bills. There is no billing yet: lists are empty and totals zero, which is true, and frontends that ask for them
//! on every page go on working. Nothing can be written here.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use serde_json::json;

use super::answer::{Answer, Envelope, nothing, one};
use super::query::Query;
use super::{Software, permit, tenant_of};
use crate::hub::{Action, Object};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mnoe_invoice_list))
        .routes(routes!(mnoe_organization_invoice_list))
        .routes(routes!(mnoe_last_invoice))
        .routes(routes!(mnoe_credit_card))
        .routes(routes!(mnoe_arrears_list))
        .routes(routes!(mnoe_tenant_invoice_list))
}

/// Lists the invoices of the tenant's customers: none, until there is billing.
#[utoipa::path(get, path = "/api/mnoe/v1/invoices", tag = "mnoe", security(("basic" = ["read_customers"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope)))]
async fn mnoe_invoice_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    Ok(nothing())
}

/// Lists the invoices of an organization: none, until there is billing.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/invoices", tag = "mnoe", security(("basic" = ["manage_billing"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_organization_invoice_list(State(face): State<HubFace>, caller: Software, Path(organization): Path<String>) -> Answer {
    permit(&face, &caller, Action::ManageBilling, Object::Organization(organization)).await?;
    Ok(nothing())
}

/// The last invoice of an organization: empty, as the published Hub says when there is none.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/last_invoice", tag = "mnoe", security(("basic" = ["manage_billing"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_last_invoice(State(face): State<HubFace>, caller: Software, Path(organization): Path<String>) -> Answer {
    permit(&face, &caller, Action::ManageBilling, Object::Organization(organization)).await?;
    Ok(one(json!({})))
}

/// The credit card of an organization: none, with the `organization_id` that a form needs.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/credit_card", tag = "mnoe", security(("basic" = ["manage_billing"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_credit_card(State(face): State<HubFace>, caller: Software, Path(organization): Path<String>) -> Answer {
    let permit = permit(&face, &caller, Action::ManageBilling, Object::Organization(organization)).await?;
    Ok(one(json!({"organization_id": permit.organization()?.id})))
}

/// Lists who owes money: nobody, until there is billing.
#[utoipa::path(get, path = "/api/mnoe/v1/arrears_situations", tag = "mnoe", security(("basic" = ["read_customers"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope)))]
async fn mnoe_arrears_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    Ok(nothing())
}

/// Lists the invoices of the tenant itself: none, until there is billing.
#[utoipa::path(get, path = "/api/mnoe/v1/tenant_invoices", tag = "mnoe", security(("basic" = ["manage_tenant"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope)))]
async fn mnoe_tenant_invoice_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    permit(&face, &caller, Action::ManageTenant, tenant_of(&query)).await?;
    Ok(nothing())
}
