//! Who is signed in, with her organizations and what she may do there.

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use serde_json::{Value, json};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::error::JpiError;
use super::session::{COOKIE, cookie};
use crate::hub::{AclRow, Action, AdminRole, Role};
use crate::kernel::Secret;
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(current_user))
}

/// Who is signed in. Nobody gets `logged_in: false`, not a refusal: pages ask this first.
#[utoipa::path(get, path = "/mnoe/jpi/v1/current_user", tag = "jpi", security(()), responses((status = 200)))]
async fn current_user(State(face): State<HubFace>, headers: HeaderMap) -> Result<Json<Value>, JpiError> {
    let found = match cookie(&headers, COOKIE) {
        Some(session) => face.hub.signed_in(Secret::new(session)).await?,
        None => None,
    };
    let Some(crate::hub::SignedIn { user, sso, impersonator }) = found else {
        return Ok(Json(json!({"current_user": {"logged_in": false}})));
    };
    let rows = face.hub.acl_of(&user).await?;
    Ok(Json(json!({"current_user": {
        "id": user.id,
        "uid": user.uid.as_str(),
        "name": user.name,
        "surname": user.surname,
        "email": user.email,
        "logged_in": true,
        "impersonator": impersonator,
        "sso_session": sso.expose(),
        "admin_role": user.admin_role.map(AdminRole::as_str),
        "organizations": rows.iter().map(organization).collect::<Vec<_>>(),
    }})))
}

fn organization(row: &AclRow) -> Value {
    let organization = &row.organization;
    json!({
        "id": organization.id,
        "uid": organization.uid.as_str(),
        "name": organization.name,
        "currency": organization.currency.as_str(),
        "current_user_role": row.role.map(Role::as_str),
        "financial_year_end_month": organization.financial_year_end_month,
        "acl": acl(row),
    })
}

/// The `acl` object of the published frontends, from the one decision.
fn acl(row: &AclRow) -> Value {
    let may = |wanted: Action| row.decisions.iter().any(|(action, decision)| *action == wanted && decision.allowed);
    // Dashboards and what is on them are private to a user: whoever sees reports may arrange her own.
    let reports = may(Action::ReadReports);
    let own = json!({"show": reports, "create": reports, "update": reports, "destroy": reports});
    json!({
        "self": {"show": may(Action::Read), "update": may(Action::Update), "destroy": may(Action::Destroy)},
        "related": {"impac": {"show": reports}, "dashboards": own, "widgets": own, "kpis": own},
    })
}
