//! `/organizations`: customers.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::answer::{Answer, Envelope, list, made, one};
use super::query::Query;
use super::sent::Sent;
use super::{Software, narrowed, permit, show, tenant_of};
use crate::hub::{Action, NewOrganization, Object};
use crate::kernel::{Currency, Error, Result};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(mnoe_organization_list, mnoe_organization_create)).routes(routes!(mnoe_organization_show))
}

/// Lists the organizations of the tenant.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations", tag = "mnoe", security(("basic" = ["read_customers"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose"), ("sub_tenant_id" = Option<i64>, Query, description = "Only of this division"), ("account_manager_id" = Option<String>, Query, description = "Only what this member of staff looks after")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_organization_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    let narrowed = narrowed(&query)?;
    Ok(list(face.hub.organization_query(&permit, narrowed, query.list).await?, |card| show::organization(&card)))
}

/// Shows an organization.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}", tag = "mnoe", security(("basic" = ["read"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_organization_show(State(face): State<HubFace>, caller: Software, Path(organization): Path<String>) -> Answer {
    let permit = permit(&face, &caller, Action::Read, Object::Organization(organization)).await?;
    Ok(one(show::organization(&face.hub.organization_card(&permit).await?)))
}

/// Founds an organization; it has no member until one is added.
#[utoipa::path(post, path = "/api/mnoe/v1/organizations", tag = "mnoe", security(("basic" = ["create_organization"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400)))]
async fn mnoe_organization_create(
    State(face): State<HubFace>,
    caller: Software,
    query: Query,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let created = permit(&face, &caller, Action::CreateOrganization, tenant_of(&query)).await?;
    let data = &sent.data;
    let currency = data.text("billing_currency")?.or(data.text("geo_currency")?).filter(|text| !text.is_empty());
    let new = NewOrganization {
        name: data.text_needed("name")?,
        currency: Currency::parse(currency.as_deref().unwrap_or("USD")).map_err(|error| error.with_field("billing_currency"))?,
        financial_year_end_month: month(data.number("financial_year_end_month")?)?.unwrap_or(12),
        owner: None,
        uid: None,
    };
    let organization = face.hub.organization_create(&created, new).await?;
    let shown = permit(&face, &caller, Action::Read, Object::Organization(organization.uid.to_string())).await?;
    Ok(made(show::organization(&face.hub.organization_card(&shown).await?)))
}

fn month(number: Option<i64>) -> Result<Option<u8>> {
    number
        .map(|number| {
            u8::try_from(number)
                .ok()
                .filter(|month| (1..=12).contains(month))
                .ok_or_else(|| Error::invalid("financial_year_end_month", "must be 1 to 12"))
        })
        .transpose()
}
