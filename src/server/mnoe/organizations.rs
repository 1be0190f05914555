//! `/organizations`: customers.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Map, Number, Value};

use super::answer::{Answer, Envelope, list, made, one, or_ids};
use super::query::Query;
use super::sent::{Attributes, Sent};
use super::{Software, narrowed, permit, show, tenant_of};
use crate::hub::{Action, NewOrganization, Object, OrganizationUpdate};
use crate::kernel::{Currency, Error, Result};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(mnoe_organization_list, mnoe_organization_create)).routes(routes!(
        mnoe_organization_show,
        mnoe_organization_update,
        mnoe_organization_delete
    ))
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
    let organization = face.hub.organization_found(&created, new, profile(data)?).await.map_err(unprefixed)?;
    let uid = organization.uid.to_string();
    let shown = async {
        let read = permit(&face, &caller, Action::Read, Object::Organization(uid.clone())).await?;
        Ok(show::organization(&face.hub.organization_card(&read).await?))
    };
    Ok(made(or_ids(shown.await, organization.id, &uid)?))
}

/// Changes an organization; what is not sent stays. `account_frozen` freezes it and thaws it.
#[utoipa::path(put, path = "/api/mnoe/v1/organizations/{organization}", tag = "mnoe", security(("basic" = ["update", "freeze"])), params(("organization" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_organization_update(State(face): State<HubFace>, caller: Software, Path(organization): Path<String>, sent: Sent) -> Answer {
    let update = permit(&face, &caller, Action::Update, Object::Organization(organization.clone())).await?;
    let data = &sent.data;
    let change = OrganizationUpdate {
        name: data.text("name")?,
        currency: None,
        financial_year_end_month: month(data.number("financial_year_end_month")?)?,
        profile: profile(data)?,
    };
    let freeze = match data.flag("account_frozen")? {
        None => None,
        Some(frozen) => Some((permit(&face, &caller, Action::Freeze, Object::Organization(organization)).await?, frozen)),
    };
    let freeze = freeze.as_ref().map(|(permit, frozen)| (permit, *frozen));
    face.hub.organization_save(&update, change, freeze).await.map_err(unprefixed)?;
    Ok(one(show::organization(&face.hub.organization_card(&update).await?)))
}

/// Closes an organization: its apps end and its members lose it.
#[utoipa::path(delete, path = "/api/mnoe/v1/organizations/{organization}", tag = "mnoe", security(("basic" = ["destroy"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_organization_delete(State(face): State<HubFace>, caller: Software, Path(organization): Path<String>) -> Answer {
    let permit = permit(&face, &caller, Action::Destroy, Object::Organization(organization)).await?;
    let gone = show::organization(&face.hub.organization_card(&permit).await?);
    face.hub.organization_close(&permit).await?;
    Ok(one(gone))
}

/// The attributes that are the profile's. What else is sent, such as a role or another organization's id, has no effect.
fn profile(data: &Attributes) -> Result<Map<String, Value>> {
    const FIELDS: [&str; 15] = [
        "email",
        "mails",
        "logo",
        "industry",
        "size",
        "geo_country_code",
        "geo_state_code",
        "geo_city",
        "geo_tz",
        "geo_currency",
        "latitude",
        "longitude",
        "soa_enabled",
        "billing_currency",
        "meta_data",
    ];
    let sent = data.all();
    let mut profile: Map<String, Value> =
        FIELDS.iter().filter_map(|field| sent.get(*field).map(|value| ((*field).to_owned(), cleared(value)))).collect();
    // A form sends everything as text.
    if let Some(flag) = profile.get_mut("soa_enabled").filter(|flag| flag.is_string()) {
        *flag = data.flag("soa_enabled")?.into();
    }
    for name in ["latitude", "longitude"] {
        if let Some(Value::String(text)) = profile.get(name) {
            let number = text.trim().parse::<Number>().map_err(|_| Error::invalid(name, "must be a number"))?;
            profile.insert(name.to_owned(), number.into());
        }
    }
    if let Some(end) = sent.get("free_trial_end_at") {
        profile.insert("free_trial_end_at".to_owned(), cleared(end));
    }
    // Older frontends keep the further addresses in one text.
    if let Some(Value::String(text)) = profile.get("mails") {
        let mails: Vec<&str> = text.split([',', ';', ' ']).filter(|mail| !mail.is_empty()).collect();
        profile.insert("mails".to_owned(), mails.into());
    }
    Ok(profile)
}

/// A form clears a field with an empty text.
fn cleared(value: &Value) -> Value {
    if value.as_str() == Some("") { Value::Null } else { value.clone() }
}

/// The domain names a field of the profile by its path; this face's clients know it by its name.
fn unprefixed(error: Error) -> Error {
    match error.field().and_then(|field| field.strip_prefix("profile.")).map(str::to_owned) {
        Some(field) => error.with_field(field),
        None => error,
    }
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
