//! The page behind the link of an invitation.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::auth::{AuthError, Field, Form, Guest, Sent, failed, home, invited_form};
use super::session::SignedIn;
use crate::hub::{Action, Invitation, InvitationStatus, Object};
use crate::kernel::{Error, Secret};
use crate::server::HubFace;
use crate::server::extract::Params;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new().routes(routes!(org_invite_show)).routes(routes!(org_invite_accept)).routes(routes!(own_org_invite_list))
}

#[derive(Deserialize)]
struct Link {
    #[serde(default)]
    token: String,
}

fn shown(invitation: &Invitation) -> Value {
    json!({
        "id": invitation.id,
        "uid": invitation.uid.as_str(),
        "user_email": invitation.email,
        "user_id": invitation.user_id,
        "user_role": invitation.role.as_str(),
        "team_id": invitation.team_id,
        "status": invitation.status.as_str(),
        "organization": {"id": invitation.organization.id, "uid": invitation.organization.uid.as_str(), "name": invitation.organization.name},
        "created_at": invitation.created_at.to_string(),
        "expires_at": invitation.expires_at.to_string(),
    })
}

/// What the invitation of a token says. A browser gets a page with a button, or a way to sign in or up.
#[utoipa::path(get, path = "/mnoe/org_invites/{invitation}", tag = "accounts", security(()), params(("invitation" = String, Path, description = "Number or uid"), ("token" = Option<String>, Query, description = "From the mail")), responses((status = 200), (status = 422)))]
async fn org_invite_show(
    State(face): State<HubFace>,
    guest: Guest,
    Path(id): Path<String>,
    Params(link): Params<Link>,
) -> Result<Response, AuthError> {
    let found = face.hub.invitation_of_token(Secret::new(link.token.clone())).await.and_then(|invitation| {
        if invitation.id.to_string() == id || invitation.uid.as_str() == id {
            Ok(invitation)
        } else {
            Err(Error::invalid("token", "the token is of another invitation"))
        }
    });
    let invitation = match found {
        Ok(invitation) => invitation,
        Err(error) if guest.wants_page => return Ok(failed(&guest, error)),
        Err(error) => return Err(error.into()),
    };
    if !guest.wants_page {
        return Ok(Json(json!({"org_invite": shown(&invitation)})).into_response());
    }
    let open = matches!(invitation.status, InvitationStatus::Pending | InvitationStatus::Staged);
    if !open {
        return Ok(failed(&guest, Error::conflict(format!("the invitation is {}", invitation.status.as_str()))));
    }
    let title = format!("Join {}", invitation.organization.name);
    let signed_in = match &guest.web {
        Some(web) => face.hub.signed_in(web.clone()).await?,
        None => None,
    };
    if let Some(signed_in) = signed_in {
        let action = format!("/mnoe/org_invites/{}/accept", invitation.id);
        let form = Form::new(&title, &action, vec![Field::hidden("token", &link.token)], "Accept");
        let about = format!("You are signed in as {}. The invitation is for {}.", signed_in.user.email, invitation.email);
        return Ok(form.about(about).link("/mnoe/auth/users/sign_out", "Sign out").page(&face, &guest));
    }
    let about = format!("You are invited with the role {}. Your account is for {}.", invitation.role.as_str(), invitation.email);
    // The portal brings her back here. What stands behind the hash is sent to nobody.
    let here = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("next", &format!("/mnoe/org_invites/{}?token={}", invitation.id, link.token))
        .finish();
    let form = invited_form(&title, &link.token, &invitation.email, &Sent::default());
    Ok(form.about(about).link(format!("/#/sign-in?{here}"), "I have an account: sign in").page(&face, &guest))
}

/// Accepts an invitation by its token, for whoever is signed in: it must have gone to her address.
#[utoipa::path(post, path = "/mnoe/org_invites/{invitation}/accept", tag = "accounts", security(("session" = ["act_as_oneself"])), params(("invitation" = String, Path, description = "Number or uid")), request_body(content = Value, description = "`{\"token\"}`; without one the invitation must be found by the address of the account"), responses((status = 200), (status = 401), (status = 403), (status = 404), (status = 422)))]
async fn org_invite_accept(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    guest: Guest,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, AuthError> {
    let permit = face.permit(&signed_in.caller(), Action::ActAsOneself, Object::Caller).await?;
    let accepted = match sent.secret("token") {
        Some(token) => face.hub.invitation_accept_by_token(&permit, token).await,
        None => face.hub.invitation_accept(&permit, id).await,
    };
    match accepted {
        Ok(_) if guest.wants_page => Ok(home()),
        Ok(invitation) => Ok((StatusCode::OK, Json(json!({"org_invite": shown(&invitation)}))).into_response()),
        Err(error) if guest.wants_page => Ok(failed(&guest, error)),
        Err(error) => Err(error.into()),
    }
}

/// The open invitations of whoever is signed in.
#[utoipa::path(get, path = "/mnoe/jpi/v1/current_user/org_invites", tag = "jpi", security(("session" = ["act_as_oneself"])), responses((status = 200), (status = 401)))]
async fn own_org_invite_list(State(face): State<HubFace>, signed_in: SignedIn) -> Result<Json<Value>, AuthError> {
    let permit = face.permit(&signed_in.caller(), Action::ActAsOneself, Object::Caller).await?;
    let invitations = face.hub.invitations_of(&permit).await?;
    Ok(Json(json!({"org_invites": invitations.iter().map(shown).collect::<Vec<_>>()})))
}
