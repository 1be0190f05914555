//! The organizations of whoever is signed in.

use axum::Json;
use axum::extract::{Path, State};
use serde_json::{Value, json};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::error::JpiError;
use super::session::SignedIn;
use crate::hub::{Action, Object, Organization, Role};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(organization_list)).routes(routes!(organization_show))
}

/// The organizations that the user belongs to.
#[utoipa::path(get, operation_id = "jpi_organization_list", path = "/mnoe/jpi/v1/organizations", tag = "jpi", security(("session" = [])), responses((status = 200)))]
async fn organization_list(State(face): State<HubFace>, signed_in: SignedIn) -> Result<Json<Value>, JpiError> {
    let memberships = face.hub.memberships(&signed_in.user).await?;
    let organizations: Vec<Value> = memberships.iter().map(|membership| shown(&membership.organization, Some(membership.role))).collect();
    Ok(Json(json!({"organizations": organizations})))
}

/// One organization, with the user's own role in it.
#[utoipa::path(get, operation_id = "jpi_organization_show", path = "/mnoe/jpi/v1/organizations/{organization}", tag = "jpi", security(("session" = ["read"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200), (status = 403), (status = 404)))]
async fn organization_show(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Read, Object::Organization(organization)).await?;
    let organization = face.hub.organization_show(&permit)?;
    let role = permit.role();
    Ok(Json(json!({
        "organization": shown(&organization, role),
        "current_user": {"id": signed_in.user.id, "email": signed_in.user.email, "role": role.map(Role::as_str)},
    })))
}

fn shown(organization: &Organization, role: Option<Role>) -> Value {
    json!({
        "id": organization.id,
        "uid": organization.uid.as_str(),
        "name": organization.name,
        "currency": organization.currency.as_str(),
        "financial_year_end_month": organization.financial_year_end_month,
        "current_user_role": role.map(Role::as_str),
    })
}
