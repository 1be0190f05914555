//! `/tenant`: the tenant itself, with its figures.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::State;
use serde_json::json;

use super::answer::{Answer, Envelope, one};
use super::query::Query;
use super::{Software, permit, show, tenant_of};
use crate::hub::{Action, ListQuery, Narrowed};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(mnoe_tenant_show))
}

/// The tenant and how much there is of it. Amounts are zero until there is billing.
#[utoipa::path(get, path = "/api/mnoe/v1/tenant", tag = "mnoe", security(("basic" = ["manage_tenant"])), params(("tenant" = Option<String>, Query, description = "Root keys only: which")), responses((status = 200, body = Envelope)))]
async fn mnoe_tenant_show(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    let manages = permit(&face, &caller, Action::ManageTenant, tenant_of(&query)).await?;
    let detail = face.hub.tenant_detail(&manages).await?;
    let reads = permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    let none = || ListQuery { limit: 0, ..ListQuery::new() };
    let users = face.hub.user_query(&reads, Narrowed::default(), none()).await?.count;
    let organizations = face.hub.organization_query(&reads, Narrowed::default(), none()).await?.count;
    let currency = detail.settings.currency.as_deref().unwrap_or("USD");
    let nothing = || show::money(0, currency);
    Ok(one(json!({
        "id": detail.tenant.id,
        "uid": detail.tenant.uid.as_str(),
        "name": detail.tenant.name,
        "users_count": users,
        "organizations_count": organizations,
        "last_portfolio_amount": nothing(),
        "last_customers_invoicing_amount": nothing(),
        "last_customers_outstanding_amount": nothing(),
        "last_commission_amount": nothing(),
        "current_billing_amount": nothing(),
        "created_at": detail.tenant.created_at,
    })))
}
