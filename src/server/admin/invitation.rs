//! `/api/admin/v1/organizations/{organization}/invitations`, and the list of deletion requests.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::{convert, convert_people};
use crate::api;
use crate::hub::{Action, InvitationFilter, InvitationStatus, NewInvitation, Object, RoleChoice};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(invitation_list, invitation_create))
        .routes(routes!(invitation_show, invitation_cancel))
        .routes(routes!(invitation_resend))
        .routes(routes!(deletion_request_list))
}

/// Lists the invitations into an organization.
#[utoipa::path(get, path = "/api/admin/v1/organizations/{organization}/invitations", tag = "invitations", security(("bearer" = ["invite_member"])), params(("organization" = String, Path, description = "Uid or number"), api::InvitationListQuery), responses((status = 200, body = api::Page<api::Invitation>)))]
async fn invitation_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(organization): Path<String>,
    Params(query): Params<api::InvitationListQuery>,
) -> Answer<api::Page<api::Invitation>> {
    let filter = InvitationFilter { status: query.status.as_deref().map(InvitationStatus::parse).transpose()? };
    let permit = face.permit(&caller, Action::InviteMember, Object::Organization(organization)).await?;
    let page = face.hub.invitation_list(&permit, filter, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_people::invitation)))
}

/// Invites somebody into an organization, by e-mail.
#[utoipa::path(post, path = "/api/admin/v1/organizations/{organization}/invitations", tag = "invitations", security(("bearer" = ["invite_member"])), params(("organization" = String, Path, description = "Uid or number")), request_body = api::InvitationCreate, responses((status = 201, body = api::Invitation), (status = 403, body = api::Problem), (status = 409, body = api::Problem)))]
async fn invitation_create(
    State(face): State<HubFace>,
    caller: Caller,
    Path(organization): Path<String>,
    Body(new): Body<api::InvitationCreate>,
) -> Result<(StatusCode, Json<api::Invitation>), ApiError> {
    let permit = face.permit(&caller, Action::InviteMember, Object::Organization(organization)).await?;
    let new = NewInvitation { email: new.email, role: RoleChoice::parse(&new.role), team: new.team, notify: !new.staged };
    let invitation = face.hub.invitation_create(&permit, new).await?;
    Ok((StatusCode::CREATED, Json(convert_people::invitation(invitation))))
}

/// Shows an invitation.
#[utoipa::path(get, path = "/api/admin/v1/organizations/{organization}/invitations/{invitation}", tag = "invitations", security(("bearer" = ["invite_member"])), params(("organization" = String, Path, description = "Uid or number"), ("invitation" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Invitation), (status = 404, body = api::Problem)))]
async fn invitation_show(
    State(face): State<HubFace>,
    caller: Caller,
    Path((organization, invitation)): Path<(String, String)>,
) -> Answer<api::Invitation> {
    let permit = face.permit(&caller, Action::InviteMember, Object::Organization(organization)).await?;
    Ok(Json(convert_people::invitation(face.hub.invitation_show(&permit, invitation).await?)))
}

/// Withdraws an invitation.
#[utoipa::path(delete, path = "/api/admin/v1/organizations/{organization}/invitations/{invitation}", tag = "invitations", security(("bearer" = ["invite_member"])), params(("organization" = String, Path, description = "Uid or number"), ("invitation" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Invitation), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn invitation_cancel(
    State(face): State<HubFace>,
    caller: Caller,
    Path((organization, invitation)): Path<(String, String)>,
) -> Answer<api::Invitation> {
    let permit = face.permit(&caller, Action::InviteMember, Object::Organization(organization)).await?;
    Ok(Json(convert_people::invitation(face.hub.invitation_cancel(&permit, invitation).await?)))
}

/// Mails an invitation again; it stands for its full time again.
#[utoipa::path(post, path = "/api/admin/v1/organizations/{organization}/invitations/{invitation}/resend", tag = "invitations", security(("bearer" = ["invite_member"])), params(("organization" = String, Path, description = "Uid or number"), ("invitation" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Invitation), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn invitation_resend(
    State(face): State<HubFace>,
    caller: Caller,
    Path((organization, invitation)): Path<(String, String)>,
) -> Answer<api::Invitation> {
    let permit = face.permit(&caller, Action::InviteMember, Object::Organization(organization)).await?;
    Ok(Json(convert_people::invitation(face.hub.invitation_resend(&permit, invitation).await?)))
}

/// Lists requests of people of a tenant to close their accounts, the newest first.
#[utoipa::path(get, path = "/api/admin/v1/tenants/{tenant}/deletion_requests", tag = "deletion requests", security(("bearer" = ["read_customers"])), params(("tenant" = String, Path, description = "Uid or slug"), api::PageQuery), responses((status = 200, body = api::Page<api::DeletionRequest>)))]
async fn deletion_request_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::DeletionRequest>> {
    let permit = face.permit(&caller, Action::ReadCustomers, Object::Tenant(tenant)).await?;
    let page = face.hub.deletion_request_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_people::deletion_request)))
}
