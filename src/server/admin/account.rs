//! `/api/admin/v1/users/{user}/…`: what staff does with accounts.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use super::{convert, convert_people};
use crate::api;
use crate::hub::{Action, DeletionStatus, Object};
use crate::server::HubFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::{Body, Params};

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(user_update, user_delete))
        .routes(routes!(user_freeze))
        .routes(routes!(user_unfreeze))
        .routes(routes!(user_unlock))
        .routes(routes!(user_confirm))
        .routes(routes!(user_password_reset))
        .routes(routes!(user_totp_reset))
        .routes(routes!(session_list, session_revoke_all))
        .routes(routes!(session_revoke))
        .routes(routes!(user_invitation_list))
        .routes(routes!(user_invitation_accept))
        .routes(routes!(deletion_request_show, deletion_request_create, deletion_request_update))
}

/// Changes a user's profile.
#[utoipa::path(patch, path = "/api/admin/v1/users/{user}", tag = "users", security(("bearer" = ["update_user"])), params(("user" = String, Path, description = "Uid, number or e-mail")), request_body = api::UserUpdate, responses((status = 200, body = api::UserDetail), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn user_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(user): Path<String>,
    Body(update): Body<api::UserUpdate>,
) -> Answer<api::UserDetail> {
    let permit = face.permit(&caller, Action::UpdateUser, Object::User(user)).await?;
    let (user, profile) = face.hub.profile_update(&permit, convert_people::profile_update(update)).await?;
    let memberships = face.hub.memberships(&user).await?;
    Ok(Json(convert::user_detail(user, memberships, convert_people::profile(profile))))
}

/// Deletes a user: what tells who she was is removed. Not the last Super Admin of an organization.
#[utoipa::path(delete, path = "/api/admin/v1/users/{user}", tag = "users", security(("bearer" = ["destroy_user"])), params(("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::User), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn user_delete(State(face): State<HubFace>, caller: Caller, Path(user): Path<String>) -> Answer<api::User> {
    let permit = face.permit(&caller, Action::DestroyUser, Object::User(user)).await?;
    Ok(Json(convert::user(face.hub.user_delete(&permit).await?)))
}

/// Freezes an account: its sessions end.
#[utoipa::path(post, path = "/api/admin/v1/users/{user}/freeze", tag = "users", security(("bearer" = ["destroy_user"])), params(("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::User), (status = 404, body = api::Problem)))]
async fn user_freeze(State(face): State<HubFace>, caller: Caller, Path(user): Path<String>) -> Answer<api::User> {
    let permit = face.permit(&caller, Action::DestroyUser, Object::User(user)).await?;
    Ok(Json(convert::user(face.hub.user_freeze(&permit, true).await?)))
}

/// Unfreezes an account.
#[utoipa::path(post, path = "/api/admin/v1/users/{user}/unfreeze", tag = "users", security(("bearer" = ["destroy_user"])), params(("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::User), (status = 404, body = api::Problem)))]
async fn user_unfreeze(State(face): State<HubFace>, caller: Caller, Path(user): Path<String>) -> Answer<api::User> {
    let permit = face.permit(&caller, Action::DestroyUser, Object::User(user)).await?;
    Ok(Json(convert::user(face.hub.user_freeze(&permit, false).await?)))
}

/// Opens an account that was locked after too many failures.
#[utoipa::path(post, path = "/api/admin/v1/users/{user}/unlock", tag = "users", security(("bearer" = ["recover_account"])), params(("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::User), (status = 404, body = api::Problem)))]
async fn user_unlock(State(face): State<HubFace>, caller: Caller, Path(user): Path<String>) -> Answer<api::User> {
    let permit = face.permit(&caller, Action::RecoverAccount, Object::User(user)).await?;
    Ok(Json(convert::user(face.hub.user_unlock(&permit).await?)))
}

/// Vouches for a user's address.
#[utoipa::path(post, path = "/api/admin/v1/users/{user}/confirm", tag = "users", security(("bearer" = ["recover_account"])), params(("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::User), (status = 404, body = api::Problem)))]
async fn user_confirm(State(face): State<HubFace>, caller: Caller, Path(user): Path<String>) -> Answer<api::User> {
    let permit = face.permit(&caller, Action::RecoverAccount, Object::User(user)).await?;
    Ok(Json(convert::user(face.hub.user_confirm(&permit).await?)))
}

/// Mails the link that sets a new password.
#[utoipa::path(post, path = "/api/admin/v1/users/{user}/password_reset", tag = "users", security(("bearer" = ["manage_credentials"])), params(("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::User), (status = 404, body = api::Problem)))]
async fn user_password_reset(State(face): State<HubFace>, caller: Caller, Path(user): Path<String>) -> Answer<api::User> {
    let permit = face.permit(&caller, Action::ManageCredentials, Object::User(user)).await?;
    Ok(Json(convert::user(face.hub.password_reset_send(&permit).await?)))
}

/// Switches a user's second factor off, for a lost phone. Her sessions end and she is told.
#[utoipa::path(delete, path = "/api/admin/v1/users/{user}/second_factor", tag = "users", security(("bearer" = ["recover_account"])), params(("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::User), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn user_totp_reset(State(face): State<HubFace>, caller: Caller, Path(user): Path<String>) -> Answer<api::User> {
    let permit = face.permit(&caller, Action::RecoverAccount, Object::User(user)).await?;
    Ok(Json(convert::user(face.hub.second_factor_reset(&permit).await?)))
}

/// Lists a user's open sessions.
#[utoipa::path(get, path = "/api/admin/v1/users/{user}/sessions", tag = "sessions", security(("bearer" = ["manage_credentials"])), params(("user" = String, Path, description = "Uid, number or e-mail"), api::PageQuery), responses((status = 200, body = api::Page<api::Session>), (status = 404, body = api::Problem)))]
async fn session_list(
    State(face): State<HubFace>,
    caller: Caller,
    Path(user): Path<String>,
    Params(query): Params<api::PageQuery>,
) -> Answer<api::Page<api::Session>> {
    let permit = face.permit(&caller, Action::ManageCredentials, Object::User(user)).await?;
    let page = face.hub.session_list(&permit, convert::page(query.page, query.limit)?).await?;
    Ok(Json(convert::page_of(page, convert_people::session)))
}

/// Ends all sessions of a user.
#[utoipa::path(delete, path = "/api/admin/v1/users/{user}/sessions", tag = "sessions", security(("bearer" = ["manage_credentials"])), params(("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::SessionsEnded), (status = 404, body = api::Problem)))]
async fn session_revoke_all(State(face): State<HubFace>, caller: Caller, Path(user): Path<String>) -> Answer<api::SessionsEnded> {
    let permit = face.permit(&caller, Action::ManageCredentials, Object::User(user)).await?;
    Ok(Json(api::SessionsEnded { ended: face.hub.session_revoke(&permit, None).await? }))
}

/// Ends one session of a user.
#[utoipa::path(delete, path = "/api/admin/v1/users/{user}/sessions/{session}", tag = "sessions", security(("bearer" = ["manage_credentials"])), params(("user" = String, Path, description = "Uid, number or e-mail"), ("session" = String, Path, description = "Uid")), responses((status = 200, body = api::SessionsEnded), (status = 404, body = api::Problem)))]
async fn session_revoke(
    State(face): State<HubFace>,
    caller: Caller,
    Path((user, session)): Path<(String, String)>,
) -> Answer<api::SessionsEnded> {
    let permit = face.permit(&caller, Action::ManageCredentials, Object::User(user)).await?;
    Ok(Json(api::SessionsEnded { ended: face.hub.session_revoke(&permit, Some(session)).await? }))
}

/// Lists the open invitations of a user.
#[utoipa::path(get, path = "/api/admin/v1/users/{user}/invitations", tag = "invitations", security(("bearer" = ["read_user"])), params(("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::Page<api::Invitation>), (status = 404, body = api::Problem)))]
async fn user_invitation_list(State(face): State<HubFace>, caller: Caller, Path(user): Path<String>) -> Answer<api::Page<api::Invitation>> {
    let permit = face.permit(&caller, Action::ReadUser, Object::User(user)).await?;
    let items = face.hub.invitations_of(&permit).await?.into_iter().map(convert_people::invitation).collect();
    Ok(Json(api::Page { items, next_page: None }))
}

/// Accepts an invitation for the user to whose address it went.
#[utoipa::path(post, path = "/api/admin/v1/users/{user}/invitations/{invitation}/accept", tag = "invitations", security(("bearer" = ["act_as_oneself"])), params(("user" = String, Path, description = "Uid, number or e-mail"), ("invitation" = String, Path, description = "Uid or number")), responses((status = 200, body = api::Invitation), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn user_invitation_accept(
    State(face): State<HubFace>,
    caller: Caller,
    Path((user, invitation)): Path<(String, String)>,
) -> Answer<api::Invitation> {
    let permit = face.permit(&caller, Action::ActAsOneself, Object::User(user)).await?;
    Ok(Json(convert_people::invitation(face.hub.invitation_accept(&permit, invitation).await?)))
}

/// Shows a user's latest request to close her account.
#[utoipa::path(get, path = "/api/admin/v1/users/{user}/deletion_request", tag = "deletion requests", security(("bearer" = ["read_user"])), params(("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::DeletionRequest), (status = 404, body = api::Problem)))]
async fn deletion_request_show(State(face): State<HubFace>, caller: Caller, Path(user): Path<String>) -> Answer<api::DeletionRequest> {
    let permit = face.permit(&caller, Action::ReadUser, Object::User(user.clone())).await?;
    let found = face.hub.deletion_request_of(&permit).await?;
    let found = found.ok_or_else(|| crate::kernel::Error::not_found("deletion request of", user))?;
    Ok(Json(convert_people::deletion_request(found)))
}

/// Asks to close an account for its user: the mail with the link goes to her, again when there is a request already.
#[utoipa::path(post, path = "/api/admin/v1/users/{user}/deletion_request", tag = "deletion requests", security(("bearer" = ["act_as_oneself"])), params(("user" = String, Path, description = "Uid, number or e-mail")), responses((status = 200, body = api::DeletionRequest), (status = 404, body = api::Problem)))]
async fn deletion_request_create(State(face): State<HubFace>, caller: Caller, Path(user): Path<String>) -> Answer<api::DeletionRequest> {
    let permit = face.permit(&caller, Action::ActAsOneself, Object::User(user)).await?;
    Ok(Json(convert_people::deletion_request(face.hub.deletion_request_create(&permit).await?)))
}

/// Goes a step on with the request, or withdraws it.
#[utoipa::path(patch, path = "/api/admin/v1/users/{user}/deletion_request", tag = "deletion requests", security(("bearer" = ["destroy_user"])), params(("user" = String, Path, description = "Uid, number or e-mail")), request_body = api::DeletionRequestUpdate, responses((status = 200, body = api::DeletionRequest), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn deletion_request_update(
    State(face): State<HubFace>,
    caller: Caller,
    Path(user): Path<String>,
    Body(update): Body<api::DeletionRequestUpdate>,
) -> Answer<api::DeletionRequest> {
    let permit = face.permit(&caller, Action::DestroyUser, Object::User(user)).await?;
    let next = DeletionStatus::parse(&update.status)?;
    Ok(Json(convert_people::deletion_request(face.hub.deletion_request_update(&permit, next).await?)))
}
