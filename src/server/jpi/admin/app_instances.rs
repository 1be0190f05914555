//! Apps of customers.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::staff::Staff;
use crate::hub::{Action, Object};
use crate::server::HubFace;
use crate::server::jpi::error::JpiError;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(instance_destroy))
}

/// Removes a customer's app; it goes on for a while.
#[utoipa::path(delete, operation_id = "jpi_admin_app_instance_destroy", path = "/mnoe/jpi/v1/admin/app_instances/{instance}", tag = "jpi", security(("session" = ["manage_app_instances"])), params(("instance" = String, Path, description = "Number or uid")), responses((status = 202), (status = 401), (status = 403), (status = 404)))]
async fn instance_destroy(State(face): State<HubFace>, staff: Staff, Path(instance): Path<String>) -> Result<StatusCode, JpiError> {
    let permit = staff.permit(&face, Action::ManageAppInstances, Object::Instance(instance)).await?;
    face.hub.subscription_delete(&permit, permit.instance()?.uid.clone()).await?;
    Ok(StatusCode::ACCEPTED)
}
