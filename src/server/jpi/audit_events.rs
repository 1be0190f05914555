//! The audit as the published frontends show it: under their own keys, as JSON and as CSV.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::admin::list::{List, total};
use super::admin::staff::Staff;
use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::{Action, EventCard, ListQuery, Object, Operator, Permit, Sort, Wanted};
use crate::kernel::Result;
use crate::server::HubFace;
use crate::server::csv;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(audit_list))
        .routes(routes!(audit_csv))
        .routes(routes!(admin_audit_list))
        .routes(routes!(admin_audit_csv))
}

/// How many lines one CSV holds at most; the operator API exports the rest.
const CSV_LINES_MAX: u32 = 50_000;

/// Staff may know the addresses of those who did something, members of an organization know those of its members.
fn shown(card: &EventCard, to_staff: bool) -> Value {
    let entry = &card.entry;
    let user = match &card.user {
        Some(user) => json!({"id": user.id, "uid": user.uid.as_str(), "name": user.name, "surname": user.surname,
            "email": to_staff.then_some(&user.email), "kind": entry.actor_kind}),
        // Software, or somebody who is gone.
        None => {
            json!({"id": null, "uid": entry.actor_uid, "name": entry.actor_name, "surname": "", "email": null, "kind": entry.actor_kind})
        }
    };
    let organization = match &card.organization {
        Some(organization) => json!({"id": organization.id, "uid": organization.uid.as_str(), "name": organization.name}),
        None => json!({"id": null, "uid": entry.organization, "name": entry.organization}),
    };
    json!({
        "id": entry.id,
        "key": card.key,
        "user_id": card.user.as_ref().map(|user| user.id),
        "description": description(card),
        "details": card.details(),
        "metadata": card.details(),
        "subject_id": entry.subject,
        "organization_id": card.organization.as_ref().map(|organization| organization.id),
        "created_at": entry.at,
        "user": user,
        "organization": organization,
        "impersonator": entry.impersonator,
        "request_id": entry.request_id,
    })
}

fn description(card: &EventCard) -> String {
    if card.is_reported() {
        return card.description();
    }
    let words = card.entry.action.replace(['.', '_'], " ");
    let mut first = words.chars();
    first.next().map(|letter| letter.to_uppercase().collect::<String>() + first.as_str()).unwrap_or_default()
}

/// What the panel asks for, in the words of the Hub's list; the newest first unless it says otherwise.
fn query(list: List) -> ListQuery {
    let mut query = list.query;
    for filter in query.filters.iter_mut().chain(&mut query.any) {
        let is = |fits: fn(&str) -> bool| matches!(&filter.wanted, Wanted::One(text) if fits(text));
        let number = is(|text| text.parse::<i64>().is_ok());
        filter.field = match (filter.field.as_str(), filter.operator) {
            ("organization_id", Operator::Is) if !number => "organization_uid",
            ("user_id", Operator::Is) if is(|text| text.contains('@')) => "user_email",
            ("user_id", Operator::Is) if !number => "user_uid",
            // The panel's one field to search in is told this name; people look for names and subjects with it, too.
            ("description", Operator::Like) => "text",
            (other, _) => other,
        }
        .to_owned();
    }
    if query.sort.is_empty() {
        query.sort.push(Sort::read("id.desc"));
    }
    query
}

async fn piece(face: &HubFace, permit: &Permit, list: List, to_staff: bool) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let found = face.hub.event_query(permit, query(list)).await?;
    let shown: Vec<Value> = found.items.iter().map(|card| shown(card, to_staff)).collect();
    Ok((total(found.count), Json(json!({"audit_events": shown}))))
}

/// The columns are those of the published export.
async fn as_csv(face: &HubFace, permit: &Permit, list: List) -> Result<Response, JpiError> {
    let query = ListQuery { limit: CSV_LINES_MAX, skip: 0, ..query(list) };
    let cards = face.hub.event_query(permit, query).await?.items;
    let mut text = csv::line(&["Date", "User", "Organization", "Action", "Description", "Subject"]);
    for card in &cards {
        let entry = &card.entry;
        let user = card.user.as_ref().map_or_else(|| entry.actor_name.clone(), |user| format!("{} {}", user.name, user.surname));
        let organization = match &card.organization {
            Some(organization) => organization.name.as_str(),
            None => entry.organization.as_deref().unwrap_or_default(),
        };
        text += &csv::line(&[&entry.at.to_string(), user.trim(), organization, &card.key, &description(card), &entry.subject]);
    }
    let mut response = text.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    response.headers_mut().insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"audit-log.csv\""));
    Ok(response)
}

async fn of_organization(face: &HubFace, signed_in: &SignedIn, organization: String) -> Result<Permit> {
    face.permit(&signed_in.caller(), Action::Administrate, Object::Organization(organization)).await
}

/// What was done in an organization, the newest first.
#[utoipa::path(get, operation_id = "jpi_audit_list", path = "/mnoe/jpi/v1/organizations/{organization}/audit_events", tag = "jpi", security(("session" = ["administrate"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200), (status = 403), (status = 404)))]
async fn audit_list(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
    list: List,
) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let permit = of_organization(&face, &signed_in, organization).await?;
    piece(&face, &permit, list, false).await
}

/// The same as a file for spreadsheets.
#[utoipa::path(get, operation_id = "jpi_audit_csv", path = "/mnoe/jpi/v1/organizations/{organization}/audit_events.csv", tag = "jpi", security(("session" = ["administrate"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200), (status = 403), (status = 404)))]
async fn audit_csv(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
    list: List,
) -> Result<Response, JpiError> {
    let permit = of_organization(&face, &signed_in, organization).await?;
    as_csv(&face, &permit, list).await
}

/// What was done in the tenant, as far as the staff member reaches.
#[utoipa::path(get, operation_id = "jpi_admin_audit_list", path = "/mnoe/jpi/v1/admin/audit_events", tag = "jpi", security(("session" = ["read_tenant_audit"])), responses((status = 200), (status = 401), (status = 403)))]
async fn admin_audit_list(State(face): State<HubFace>, staff: Staff, list: List) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let permit = staff.tenant(&face, Action::ReadTenantAudit).await?;
    piece(&face, &permit, list, true).await
}

/// The same as a file for spreadsheets.
#[utoipa::path(get, operation_id = "jpi_admin_audit_csv", path = "/mnoe/jpi/v1/admin/audit_events.csv", tag = "jpi", security(("session" = ["read_tenant_audit"])), responses((status = 200), (status = 401), (status = 403)))]
async fn admin_audit_csv(State(face): State<HubFace>, staff: Staff, list: List) -> Result<Response, JpiError> {
    let permit = staff.tenant(&face, Action::ReadTenantAudit).await?;
    as_csv(&face, &permit, list).await
}
