//! An organization as the published frontends read it: its row, its people and, for who may see it, its billing.

use serde_json::{Value, json};

use super::error::JpiError;
use crate::hub::{Action, InvitationCard, InvitationStatus, ListQuery, Membership, Object, Organization, OrganizationDetail, Permit, Role};
use crate::server::HubFace;
use crate::server::caller::Caller;

/// The row.
pub(super) fn row(organization: &Organization, role: Option<Role>) -> Value {
    json!({
        "id": organization.id,
        "uid": organization.uid.as_str(),
        "name": organization.name,
        "currency": organization.currency.as_str(),
        "financial_year_end_month": organization.financial_year_end_month,
        "account_frozen": organization.frozen,
        "current_user_role": role.map(Role::as_str),
        // Of older frontends: which of their engines may read the books.
        "has_myob_essentials_only": false,
        // Nothing is billed yet, so nobody owes anything.
        "in_arrears": false,
    })
}

/// The row with the profile.
pub(super) fn detail(detail: &OrganizationDetail, role: Option<Role>) -> Value {
    let mut shown = row(&detail.organization, role);
    let profile = &detail.profile;
    shown["soa_enabled"] = profile.soa_enabled.into();
    shown["email"] = json!(profile.email);
    shown["logo"] = json!(profile.logo);
    shown["industry"] = json!(profile.industry);
    shown["size"] = json!(profile.size);
    shown["geo_country_code"] = json!(profile.geo_country_code);
    shown["geo_state_code"] = json!(profile.geo_state_code);
    shown["geo_city"] = json!(profile.geo_city);
    shown["geo_tz"] = json!(profile.geo_tz);
    shown["billing_currency"] = profile.billing_currency.clone().unwrap_or_else(|| detail.organization.currency.to_string()).into();
    shown["free_trial_end_at"] = json!(profile.free_trial_end_at);
    shown["payment_restriction"] = profile.meta_data.get("payment_restriction").cloned().unwrap_or(Value::Null);
    shown["created_at"] = json!(detail.organization.created_at);
    shown
}

/// The members, and for who may invite also those who are invited, as one list: the frontends tell them apart by `entity`.
pub(super) async fn members(face: &HubFace, caller: &Caller, permit: &Permit) -> Result<Value, JpiError> {
    let mut shown: Vec<Value> = face.hub.member_list(permit).await?.iter().map(member).collect();
    let organization = Object::Organization(permit.organization()?.uid.to_string());
    if let Ok(permit) = face.permit(caller, Action::InviteMember, organization).await {
        let query = ListQuery { limit: ListQuery::LIMIT_MAX, ..ListQuery::new() };
        let cards = face.hub.invitation_query(&permit, query).await?.items;
        let open = |card: &&InvitationCard| matches!(card.invitation.status, InvitationStatus::Staged | InvitationStatus::Pending);
        shown.extend(cards.iter().filter(open).map(invited));
    }
    Ok(Value::Array(shown))
}

/// The same for `mnoe-admin-panel`, which has words of its own for where an invitation stands.
pub(super) async fn members_of_panel(face: &HubFace, caller: &Caller, permit: &Permit) -> Result<Value, JpiError> {
    let mut shown = members(face, caller, permit).await?;
    for member in shown.as_array_mut().into_iter().flatten() {
        member["status"] = match member["status"].as_str() {
            Some("staged") => "pending",
            Some(_) => "invited",
            None => "active",
        }
        .into();
    }
    Ok(shown)
}

fn member(membership: &Membership) -> Value {
    let user = &membership.user;
    json!({
        "id": user.id,
        "uid": user.uid.as_str(),
        "entity": "User",
        "name": user.name,
        "surname": user.surname,
        "email": user.email,
        "role": membership.role.as_str(),
        "custom_role": membership.custom_role,
        "created_at": user.created_at,
    })
}

/// Who is invited and has an account stands there with her own name, but with the number of the invitation: a member may have the same
/// number as an invitation, and `mnoe-admin-panel` calls `users/:id/invites` with what is shown here.
fn invited(card: &InvitationCard) -> Value {
    let (invitation, user) = (&card.invitation, card.user.as_ref());
    json!({
        "id": invitation.id,
        "uid": invitation.uid.as_str(),
        "entity": "OrgInvite",
        "name": user.map(|user| &user.name),
        "surname": user.map(|user| &user.surname),
        "email": invitation.email,
        "role": invitation.role.as_str(),
        "custom_role": invitation.custom_role,
        "status": invitation.status.as_str(),
        "team_id": invitation.team_id,
        "created_at": user.map_or(invitation.created_at, |user| user.created_at),
    })
}

/// An amount as `accounting.js` takes it. The sign of few currencies is universal, so the code stands in front.
pub(super) fn money(cents: i64, currency: &str) -> Value {
    json!({
        "value": cents / 100,
        "options": {
            "symbol": format!("{currency} "), "decimal": ".", "thousand": ",", "precision": 2, "format": "%s%v", "iso_code": currency,
            "subunit_symbol": "", "subunit_format": "%s%v", "subunit_to_unit": 100,
        },
    })
}
