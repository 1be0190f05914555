//! The organizations of whoever is signed in, and who belongs to them.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::error::JpiError;
use super::organization_shown::{self as shown, money};
use super::sent::{Attributes, Sent};
use super::session::SignedIn;
use crate::hub::{
    Action, InvitationFilter, InvitationStatus, NewInvitation, NewOrganization, Object, OrganizationUpdate, Permit, Role, RoleChoice,
};
use crate::kernel::{Currency, Error, PageRequest, Result};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(organization_list, organization_create))
        .routes(routes!(organization_show, organization_update, organization_destroy))
        .routes(routes!(update_billing))
        .routes(routes!(invite_members))
        .routes(routes!(update_member))
        .routes(routes!(remove_member))
}

/// How many people are invited in one call.
const INVITES_MAX: usize = 50;

/// The organizations that the user belongs to.
#[utoipa::path(get, operation_id = "jpi_organization_list", path = "/mnoe/jpi/v1/organizations", tag = "jpi", security(("session" = [])), responses((status = 200)))]
async fn organization_list(State(face): State<HubFace>, signed_in: SignedIn) -> Result<Json<Value>, JpiError> {
    let memberships = face.hub.memberships(&signed_in.user).await?;
    let organizations: Vec<Value> =
        memberships.iter().map(|membership| shown::row(&membership.organization, Some(membership.role))).collect();
    Ok(Json(json!({"organizations": organizations})))
}

/// One organization with its people and the user's own role in it; for who manages billing, with that.
#[utoipa::path(get, operation_id = "jpi_organization_show", path = "/mnoe/jpi/v1/organizations/{organization}", tag = "jpi", security(("session" = ["read"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200), (status = 403), (status = 404)))]
async fn organization_show(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Read, Object::Organization(organization)).await?;
    Ok(Json(whole(&face, &signed_in, &permit).await?))
}

async fn whole(face: &HubFace, signed_in: &SignedIn, permit: &Permit) -> Result<Value, JpiError> {
    let detail = face.hub.organization_detail(permit).await?;
    let role = permit.role();
    let mut organization = shown::detail(&detail, role);
    organization["members"] = shown::members(face, &signed_in.caller(), permit).await?;
    let user = &signed_in.user;
    let mut answer = json!({
        "organization": organization,
        "current_user": {"id": user.id, "name": user.name, "surname": user.surname, "email": user.email, "role": role.map(Role::as_str)},
    });
    if role == Some(Role::SuperAdmin) {
        // There is no billing yet: nothing is used up, nothing was invoiced and no card is known.
        let currency = answer["organization"]["billing_currency"].as_str().unwrap_or_default().to_owned();
        answer["billing"] = json!({"current": money(0, &currency), "credit": money(0, &currency)});
        answer["invoices"] = json!([]);
        answer["credit_card"] = json!({});
    }
    Ok(answer)
}

/// Founds an organization; the user becomes its Super Admin.
#[utoipa::path(post, operation_id = "jpi_organization_create", path = "/mnoe/jpi/v1/organizations", tag = "jpi", security(("session" = ["create_organization"])), request_body = Value, responses((status = 201), (status = 400), (status = 401)))]
async fn organization_create(State(face): State<HubFace>, signed_in: SignedIn, sent: Sent) -> Result<(StatusCode, Json<Value>), JpiError> {
    let sent = sent.below_or_whole("organization")?;
    let permit = face.permit(&signed_in.caller(), Action::CreateOrganization, Object::CallersTenant).await?;
    let new = NewOrganization {
        name: sent.text_needed("name")?,
        currency: Currency::parse(sent.text("currency")?.as_deref().unwrap_or("USD"))?,
        financial_year_end_month: month(&sent)?.unwrap_or(12),
        owner: Some(signed_in.user.uid.to_string()),
        uid: None,
    };
    let organization = Object::Organization(face.hub.organization_found(&permit, new, profile(&sent)).await?.uid.to_string());
    let permit = face.permit(&signed_in.caller(), Action::Read, organization).await?;
    Ok((StatusCode::CREATED, Json(whole(&face, &signed_in, &permit).await?)))
}

/// Changes an organization's name and profile.
#[utoipa::path(put, operation_id = "jpi_organization_update", path = "/mnoe/jpi/v1/organizations/{organization}", tag = "jpi", security(("session" = ["update"])), params(("organization" = String, Path, description = "Number or uid")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404)))]
async fn organization_update(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Update, Object::Organization(organization)).await?;
    let sent = sent.below_or_whole("organization")?;
    let change = OrganizationUpdate {
        name: sent.text("name")?,
        currency: sent.text("currency")?.as_deref().map(Currency::parse).transpose()?,
        financial_year_end_month: month(&sent)?,
        profile: profile(&sent),
    };
    let detail = face.hub.organization_update(&permit, change).await?;
    Ok(Json(json!({"organization": shown::detail(&detail, permit.role())})))
}

fn month(sent: &Attributes) -> Result<Option<u8>> {
    let month = sent.number("financial_year_end_month")?;
    month.map(|month| u8::try_from(month).map_err(|_| Error::invalid("financial_year_end_month", "the month is 1 to 12"))).transpose()
}

/// What members change of the profile; anything else in the body is passed over.
fn profile(sent: &Attributes) -> Map<String, Value> {
    let fields = ["soa_enabled", "industry", "size", "email", "logo", "geo_country_code", "geo_state_code", "geo_city", "geo_tz"];
    fields.into_iter().filter_map(|field| sent.sent(field).map(|value| (field.to_owned(), value.clone()))).collect()
}

/// Closes an organization.
#[utoipa::path(delete, operation_id = "jpi_organization_destroy", path = "/mnoe/jpi/v1/organizations/{organization}", tag = "jpi", security(("session" = ["destroy"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 204), (status = 403), (status = 404)))]
async fn organization_destroy(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
) -> Result<StatusCode, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::Destroy, Object::Organization(organization)).await?;
    face.hub.organization_close(&permit).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Cards are a part of billing, which this installation does not do yet: whatever is sent is refused, and nothing of it kept.
#[utoipa::path(put, operation_id = "jpi_update_billing", path = "/mnoe/jpi/v1/organizations/{organization}/update_billing", tag = "jpi", security(("session" = ["manage_billing"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 400), (status = 403), (status = 404)))]
async fn update_billing(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
) -> Result<StatusCode, JpiError> {
    face.permit(&signed_in.caller(), Action::ManageBilling, Object::Organization(organization)).await?;
    Err(Error::invalid("credit_card", "this installation keeps no cards: billing is not a part of it yet").into())
}

/// Invites people: all of them, or none when one cannot be.
#[utoipa::path(put, operation_id = "jpi_invite_members", path = "/mnoe/jpi/v1/organizations/{organization}/invite_members", tag = "jpi", security(("session" = ["invite_member"])), params(("organization" = String, Path, description = "Number or uid")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404), (status = 409)))]
async fn invite_members(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::InviteMember, Object::Organization(organization)).await?;
    let invites = sent.whole().objects("invites")?.ok_or_else(|| Error::invalid("invites", "`invites` is missing"))?;
    if invites.len() > INVITES_MAX {
        return Err(Error::invalid("invites", format!("at most {INVITES_MAX} people are invited at once")).into());
    }
    let mut new = Vec::with_capacity(invites.len());
    for invite in &invites {
        let role = RoleChoice::parse(invite.text("role")?.as_deref().unwrap_or(Role::Member.as_str()));
        new.push(NewInvitation { email: invite.text_needed("email")?, role, team: invite.text("team_id")?, notify: true });
    }
    face.hub.invitation_create_all(&permit, new).await?;
    people(&face, &signed_in, &permit).await
}

/// Changes the role of a member, or that with which somebody is invited.
#[utoipa::path(put, operation_id = "jpi_update_member", path = "/mnoe/jpi/v1/organizations/{organization}/update_member", tag = "jpi", security(("session" = ["manage_members"])), params(("organization" = String, Path, description = "Number or uid")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404), (status = 409)))]
async fn update_member(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::ManageMembers, Object::Organization(organization)).await?;
    let sent = sent.below_or_whole("member")?;
    let (email, role) = (sent.text_needed("email")?, sent.text_needed("role")?);
    match invited(&face, &signed_in, &permit, &email).await? {
        None => drop(face.hub.member_update(&permit, email, RoleChoice::parse(&role)).await?),
        // An invitation is a mail that was sent: another role is another invitation.
        Some(uid) => {
            let invite = invite_permit(&face, &signed_in, &permit).await?;
            face.hub.invitation_replace(&invite, uid, RoleChoice::parse(&role)).await?;
        }
    }
    people(&face, &signed_in, &permit).await
}

/// Removes a member, or withdraws an invitation.
#[utoipa::path(put, operation_id = "jpi_remove_member", path = "/mnoe/jpi/v1/organizations/{organization}/remove_member", tag = "jpi", security(("session" = ["manage_members"])), params(("organization" = String, Path, description = "Number or uid")), request_body = Value, responses((status = 200), (status = 400), (status = 403), (status = 404), (status = 409)))]
async fn remove_member(
    State(face): State<HubFace>,
    signed_in: SignedIn,
    Path(organization): Path<String>,
    sent: Sent,
) -> Result<Json<Value>, JpiError> {
    let permit = face.permit(&signed_in.caller(), Action::ManageMembers, Object::Organization(organization)).await?;
    let email = sent.below_or_whole("member")?.text_needed("email")?;
    match invited(&face, &signed_in, &permit, &email).await? {
        None => drop(face.hub.member_remove(&permit, email).await?),
        Some(uid) => drop(face.hub.invitation_cancel(&invite_permit(&face, &signed_in, &permit).await?, uid).await?),
    }
    // Who removed herself sees nothing more.
    match people(&face, &signed_in, &permit).await {
        Err(JpiError(error)) if matches!(error.kind(), crate::kernel::ErrorKind::NotFound | crate::kernel::ErrorKind::Forbidden) => {
            Ok(Json(json!({"members": []})))
        }
        other => other,
    }
}

async fn invite_permit(face: &HubFace, signed_in: &SignedIn, permit: &Permit) -> Result<Permit> {
    let organization = Object::Organization(permit.organization()?.uid.to_string());
    face.permit(&signed_in.caller(), Action::InviteMember, organization).await
}

/// The open invitation to an address, when that address is no member's: its uid.
async fn invited(face: &HubFace, signed_in: &SignedIn, permit: &Permit, email: &str) -> Result<Option<String>> {
    let Ok(permit) = invite_permit(face, signed_in, permit).await else { return Ok(None) };
    for status in [InvitationStatus::Pending, InvitationStatus::Staged] {
        let page = PageRequest { limit: PageRequest::LIMIT_MAX, ..PageRequest::default() };
        let found = face.hub.invitation_list(&permit, InvitationFilter { status: Some(status) }, page).await?.items;
        if let Some(invitation) = found.into_iter().find(|invitation| invitation.email.eq_ignore_ascii_case(email.trim())) {
            return Ok(Some(invitation.uid.to_string()));
        }
    }
    Ok(None)
}

/// What the three calls answer: everybody, as they are now.
async fn people(face: &HubFace, signed_in: &SignedIn, permit: &Permit) -> Result<Json<Value>, JpiError> {
    let organization = Object::Organization(permit.organization()?.uid.to_string());
    let read = face.permit(&signed_in.caller(), Action::Read, organization).await?;
    Ok(Json(json!({"members": shown::members(face, &signed_in.caller(), &read).await?})))
}
