//! `/audit_events`: what happened, as a frontend reports it and shows it to Admins.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::State;
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::answer::{Answer, Envelope, list, made};
use super::query::Query;
use super::sent::Sent;
use super::{Software, permit, tenant_of};
use crate::hub::{Action, EventCard, NewEvent};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(mnoe_event_list, mnoe_event_report))
}

fn shown(card: &EventCard) -> Value {
    let entry = &card.entry;
    json!({
        "id": entry.id,
        "key": card.key,
        "user_id": card.user.as_ref().map(|user| user.id),
        "user": card.user.as_ref().map(|user| json!({"id": user.id, "name": user.name, "surname": user.surname, "email": user.email})),
        "organization_id": card.organization.as_ref().map(|organization| organization.id),
        "organization": card.organization.as_ref().map(|organization| json!({"id": organization.id, "uid": organization.uid.as_str(), "name": organization.name})),
        "description": card.description(),
        "details": card.details(),
        "created_at": entry.at,
    })
}

/// Lists what happened in the tenant: `filter[organization_id]=…`. Reported events stand under the frontend's own names, what
/// was done elsewhere (by staff in the portal, say) under the published ones.
#[utoipa::path(get, path = "/api/mnoe/v1/audit_events", tag = "mnoe", security(("basic" = ["read_tenant_audit"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_event_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ReadTenantAudit, tenant_of(&query)).await?;
    Ok(list(face.hub.event_query(&permit, query.list).await?, |card| shown(&card)))
}

/// Reports an event: a form (`data[key]=…`), as the published frontend sends it without waiting for the answer, or JSON.
#[utoipa::path(post, path = "/api/mnoe/v1/audit_events", tag = "mnoe", security(("basic" = ["manage_tenant"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 201, body = Envelope), (status = 400)))]
async fn mnoe_event_report(State(face): State<HubFace>, caller: Software, query: Query, sent: Sent) -> Answer<(StatusCode, Envelope)> {
    let permit = permit(&face, &caller, Action::ManageTenant, tenant_of(&query)).await?;
    let data = &sent.data;
    let text = |name: &str| data.text(name).map(Option::unwrap_or_default);
    let event = NewEvent {
        key: data.text_needed("key")?,
        user: data.text("user_id")?.filter(|text| !text.is_empty()),
        organization: data.text("organization_id")?.filter(|text| !text.is_empty()),
        description: text("description")?,
        metadata: data.value("metadata").or_else(|| data.value("details")).cloned().unwrap_or(Value::Null),
        subject_type: text("subject_type")?,
        subject_id: text("subject_id")?,
    };
    let key = event.key.clone();
    face.hub.event_report(&permit, event).await?;
    Ok(made(json!({"key": key})))
}
