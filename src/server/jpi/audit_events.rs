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
use crate::hub::{Action, AuditEntry, AuditFilter, Object, Operator, Permit, Wanted};
use crate::kernel::{Error, PageRequest, Result, Timestamp};
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
const CSV_LINES_MAX: usize = 50_000;

/// Our words where the frontends have had others since the first version; the rest are spelled alike.
const KEYS: &[(&str, &str)] = &[
    ("subscription.create", "app_add"),
    ("subscription.delete", "app_destroy"),
    ("member.add", "user_add"),
    ("member.update", "user_role_update"),
    ("member.remove", "user_role_delete"),
    ("invitation.create", "user_invite"),
    ("invitation.accept", "user_invite_accept"),
    ("organization.close", "organization_destroy"),
    ("team.create", "team_add"),
    ("team.access", "team_apps_update"),
    ("user.password_change", "user_update_password"),
    ("user.register_developer", "register_developer"),
];

fn key(action: &str) -> String {
    KEYS.iter().find(|(ours, _)| *ours == action).map_or_else(|| action.replace('.', "_"), |(_, theirs)| (*theirs).to_owned())
}

/// The same the other way round, for filters.
fn action(key: &str) -> String {
    KEYS.iter().find(|(_, theirs)| *theirs == key).map_or_else(|| key.replacen('_', ".", 1), |(ours, _)| (*ours).to_owned())
}

fn shown(entry: &AuditEntry) -> Value {
    json!({
        "id": entry.id,
        "key": key(&entry.action),
        "user_id": entry.actor_uid,
        "description": description(entry),
        "details": entry.detail,
        "metadata": entry.detail,
        "subject_id": entry.subject,
        "organization_id": entry.organization,
        "created_at": entry.at,
        "user": {"uid": entry.actor_uid, "name": entry.actor_name, "surname": "", "kind": entry.actor_kind},
        "organization": {"uid": entry.organization, "name": entry.organization},
        "impersonator": entry.impersonator,
        "request_id": entry.request_id,
    })
}

fn description(entry: &AuditEntry) -> String {
    let words = entry.action.replace(['.', '_'], " ");
    let mut first = words.chars();
    first.next().map(|letter| letter.to_uppercase().collect::<String>() + first.as_str()).unwrap_or_default()
}

/// What the panel filters by, as the Hub's filter.
fn filter(list: &List) -> Result<AuditFilter> {
    let mut filter = AuditFilter::default();
    for asked in &list.query.filters {
        let Wanted::One(value) = &asked.wanted else {
            return Err(Error::invalid(&asked.field, format!("`where[{}]` takes one value", asked.field)));
        };
        match (asked.field.as_str(), asked.operator) {
            ("key", Operator::Is) => filter.action = Some(action(value)),
            ("organization_id", Operator::Is) => filter.organization = Some(value.clone()),
            ("user_id", Operator::Is) => filter.user = Some(value.clone()),
            ("created_at", Operator::Greater | Operator::AtLeast) => filter.from = Some(Timestamp::parse(value)?),
            ("created_at", Operator::Less | Operator::AtMost) => filter.to = Some(Timestamp::parse(value)?),
            ("description" | "key", Operator::Like) => filter.text = Some(value.trim_matches('%').to_owned()),
            (field, _) => {
                return Err(Error::invalid(field, format!("the audit cannot be filtered by `{field}` like this"))
                    .hint("use `key`, `organization_id`, `user_id`, `created_at.gt`, `created_at.lt` or `description.like`"));
            }
        }
    }
    if list.query.sort.iter().any(|sort| !matches!(sort.field.as_str(), "created_at" | "id") || !sort.descending) {
        return Err(Error::invalid("order_by", "the audit is ordered by `created_at.desc`"));
    }
    Ok(filter)
}

async fn piece(face: &HubFace, permit: &Permit, list: &List) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let filter = filter(list)?;
    let count = face.hub.audit_count(permit, filter.clone()).await?;
    let entries = entries(face, permit, filter, list.query.skip as usize, list.query.limit as usize).await?;
    Ok((total(count), Json(json!({"audit_events": entries.iter().map(shown).collect::<Vec<_>>()}))))
}

/// The audit is read by cursor; the panel counts from the newest.
async fn entries(face: &HubFace, permit: &Permit, filter: AuditFilter, skip: usize, limit: usize) -> Result<Vec<AuditEntry>> {
    let (mut skip, mut found) = (skip, Vec::new());
    let mut page = Some(PageRequest { after: None, limit: PageRequest::LIMIT_MAX });
    while let Some(request) = page.take() {
        let read = face.hub.audit_list(permit, filter.clone(), request).await?;
        let length = read.items.len();
        found.extend(read.items.into_iter().skip(skip).take(limit - found.len()));
        skip = skip.saturating_sub(length);
        if found.len() < limit {
            page = read.next_page.map(|after| PageRequest { after: Some(after), limit: PageRequest::LIMIT_MAX });
        }
    }
    Ok(found)
}

/// The columns are those of the published export.
async fn as_csv(face: &HubFace, permit: &Permit, list: &List) -> Result<Response, JpiError> {
    let entries = entries(face, permit, filter(list)?, 0, CSV_LINES_MAX).await?;
    let mut text = csv::line(&["Date", "User", "Organization", "Action", "Description", "Subject"]);
    for entry in &entries {
        let organization = entry.organization.as_deref().unwrap_or_default();
        text +=
            &csv::line(&[&entry.at.to_string(), &entry.actor_name, organization, &key(&entry.action), &description(entry), &entry.subject]);
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
    piece(&face, &permit, &list).await
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
    as_csv(&face, &permit, &list).await
}

/// What was done in the tenant, as far as the staff member reaches.
#[utoipa::path(get, operation_id = "jpi_admin_audit_list", path = "/mnoe/jpi/v1/admin/audit_events", tag = "jpi", security(("session" = ["read_tenant_audit"])), responses((status = 200), (status = 401), (status = 403)))]
async fn admin_audit_list(State(face): State<HubFace>, staff: Staff, list: List) -> Result<(HeaderMap, Json<Value>), JpiError> {
    let permit = staff.tenant(&face, Action::ReadTenantAudit).await?;
    piece(&face, &permit, &list).await
}

/// The same as a file for spreadsheets.
#[utoipa::path(get, operation_id = "jpi_admin_audit_csv", path = "/mnoe/jpi/v1/admin/audit_events.csv", tag = "jpi", security(("session" = ["read_tenant_audit"])), responses((status = 200), (status = 401), (status = 403)))]
async fn admin_audit_csv(State(face): State<HubFace>, staff: Staff, list: List) -> Result<Response, JpiError> {
    let permit = staff.tenant(&face, Action::ReadTenantAudit).await?;
    as_csv(&face, &permit, &list).await
}

#[cfg(test)]
mod tests {
    use super::{action, key};

    #[test]
    fn keys_are_read_back_as_they_are_written() {
        for ours in ["subscription.create", "member.remove", "dashboard.create", "organization.update", "team.delete", "widget.delete"] {
            assert_eq!(action(&key(ours)), ours);
        }
        assert_eq!((key("subscription.create").as_str(), key("dashboard.delete").as_str()), ("app_add", "dashboard_delete"));
    }
}
