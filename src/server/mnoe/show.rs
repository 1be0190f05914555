//! What this face shows of things. Names and types are those of `mno-enterprise`'s models.

use serde_json::{Map, Value, json};

use crate::hub::{
    Action, AdminRole, Decision, InstanceDetail, InstanceStatus, MemberCard, MembershipCard, OrganizationCard, UserCard, instance_durations,
};
use crate::kernel::Currency;

/// An amount of money, as the published client builds it.
pub(super) fn money(cents: i64, currency: &str) -> Value {
    // The published client fails on a code that its list lacks; organizations from before codes were checked may have one.
    let currency = Currency::parse(currency).map_or_else(|_| "USD".to_owned(), |known| known.to_string());
    json!({"cents": cents, "currency": currency})
}

pub(super) fn user(card: &UserCard) -> Value {
    let (user, profile) = (&card.user, &card.profile);
    let shown = json!({
        "id": user.id,
        "uid": user.uid.as_str(),
        "email": user.email,
        "unconfirmed_email": profile.unconfirmed_email,
        "name": user.name,
        "surname": user.surname,
        "company": profile.company,
        "phone": profile.phone,
        "phone_country_code": profile.phone_country_code,
        "geo_country_code": profile.geo_country_code,
        "geo_state_code": profile.geo_state_code,
        "geo_city": profile.geo_city,
        "website": profile.website,
        "avatar_url": profile.avatar_url,
        "external_id": profile.external_id,
        "locale": profile.locale,
        "admin_role": user.admin_role.map(AdminRole::as_str),
        "mnoe_sub_tenant_id": user.division_id,
        "client_ids": card.client_ids,
        "developer": user.developer,
        "account_frozen": user.frozen,
        "kpi_enabled": profile.kpi_enabled,
        "meta_data": object(&profile.meta_data),
        "settings": object(&profile.settings),
        "created_at": user.created_at,
        "updated_at": profile.updated_at.unwrap_or(card.updated_at).max(card.updated_at),
    });
    let of_sign_in = json!({
        // Keys of developers are shown once, when they are made.
        "api_key": null,
        "api_secret": null,
        "second_factor": profile.second_factor,
        "authenticatable_salt": profile.authenticatable_salt,
        "confirmed_at": profile.confirmed_at,
        "confirmation_sent_at": profile.confirmation_sent_at,
        "reset_password_sent_at": profile.reset_password_sent_at,
        "remember_created_at": profile.remember_created_at,
        "sign_in_count": profile.sign_in_count,
        "current_sign_in_at": profile.current_sign_in_at,
        "current_sign_in_ip": profile.current_sign_in_ip,
        "last_sign_in_at": profile.last_sign_in_at,
        "last_sign_in_ip": profile.last_sign_in_ip,
        "failed_attempts": profile.failed_attempts,
        "locked_at": profile.locked_at,
        "password_changed_at": profile.password_changed_at,
    });
    with(shown, of_sign_in)
}

/// Frontends look into these without checking that there is an object.
fn object(value: &Value) -> Value {
    if value.is_object() { value.clone() } else { json!({}) }
}

pub(super) fn organization(card: &OrganizationCard) -> Value {
    let (organization, profile) = (&card.organization, &card.profile);
    let currency = organization.currency.as_str();
    let billing = profile.billing_currency.as_deref().unwrap_or(currency);
    json!({
        "id": organization.id,
        "uid": organization.uid.as_str(),
        "name": organization.name,
        "account_frozen": organization.frozen,
        "mnoe_sub_tenant_id": organization.division_id,
        "financial_year_end_month": organization.financial_year_end_month,
        "email": profile.email,
        "mails": profile.mails,
        "logo": profile.logo,
        "industry": profile.industry,
        "size": profile.size,
        "geo_country_code": profile.geo_country_code,
        "geo_state_code": profile.geo_state_code,
        "geo_city": profile.geo_city,
        "geo_tz": profile.geo_tz,
        "geo_currency": profile.geo_currency.as_deref().unwrap_or(currency),
        "latitude": profile.latitude.unwrap_or(0.0),
        "longitude": profile.longitude.unwrap_or(0.0),
        "soa_enabled": profile.soa_enabled,
        "free_trial_end_at": profile.free_trial_end_at,
        "meta_data": profile.meta_data,
        "billing_currency": billing,
        // There are no bills yet, so nobody owes anything.
        "current_billing": money(0, billing),
        "current_credit": money(0, billing),
        "in_arrears?": false,
        "has_myob_essentials_only?": false,
        "created_at": organization.created_at,
        "updated_at": card.updated_at,
    })
}

/// Puts members into an object.
pub(super) fn with(mut shown: Value, members: Value) -> Value {
    if let (Some(shown), Value::Object(members)) = (shown.as_object_mut(), members) {
        shown.extend(members);
    }
    shown
}

pub(super) fn member(card: &MemberCard) -> Value {
    with(user(&card.user), json!({"role": card.role.as_str(), "custom_role": card.custom_role}))
}

pub(super) fn membership(card: &MembershipCard) -> Value {
    let mut shown = with(organization(&card.organization), json!({"role": card.role.as_str(), "custom_role": card.custom_role}));
    if let (Some(decisions), Some(shown)) = (&card.decisions, shown.as_object_mut()) {
        shown.insert("acl".to_owned(), acl(decisions));
    }
    shown
}

/// What somebody may do in an organization, in the words of the published frontends.
fn acl(decisions: &[(Action, Decision)]) -> Value {
    let may = |action: Action| decisions.iter().any(|(found, decision)| *found == action && decision.allowed);
    let (shows, arranges) = (may(Action::ReadReports), may(Action::ArrangeReports));
    let arranged = json!({"show": shows, "create": arranges, "update": arranges, "destroy": arranges});
    json!({
        "self": {"show": may(Action::Read), "update": may(Action::Update), "destroy": may(Action::Destroy)},
        "related": {"impac": {"show": shows}, "dashboards": arranged, "widgets": arranged, "kpis": arranged},
    })
}

pub(super) fn instance(detail: &InstanceDetail) -> Value {
    let instance = &detail.instance;
    let durations: Map<String, Value> =
        instance_durations(instance.app.stack).into_iter().map(|(step, seconds)| (step.to_owned(), seconds.into())).collect();
    let shown = json!({
        "id": instance.id,
        "uid": instance.uid,
        "name": instance.name,
        "status": instance.status.as_str(),
        "status_message": instance.status_message,
        "next_status": detail.next_status().map(InstanceStatus::as_str),
        "stack": instance.app.stack.as_str(),
        "app_id": instance.app.id,
        "app_nid": instance.app.nid,
        "app": {"id": instance.app.id, "uid": instance.app.uid.as_str(), "nid": instance.app.nid, "name": instance.app.name,
                "stack": instance.app.stack.as_str(), "logo": instance.app.listing.logo},
        "owner_id": instance.organization.id,
        "owner_type": "Organization",
        "owner": {"id": instance.organization.id, "uid": instance.organization.uid.as_str(), "name": instance.organization.name},
        "http_url": detail.http_url(),
        "soa_enabled": true,
        "durations": durations,
        "created_at": instance.created_at,
        "updated_at": detail.updated_at,
    });
    let terms = json!({
        "billing_type": null,
        "plan": detail.plan,
        "autostop_at": detail.autostop_at,
        "autostop_interval": detail.autostop_interval,
        "oauth_keys_valid": detail.oauth_keys_valid,
        "oauth_company": detail.oauth_company,
        "oauth_keys": {"version": detail.oauth_version},
        "free_trial_end_at": detail.free_trial_end_at,
        "under_free_trial": detail.under_free_trial,
        "per_user_licence": detail.per_user_licence,
        "active_licences_count": detail.active_licences_count,
        "started_at": instance.started_at,
        "stopped_at": detail.stopped_at,
        "terminated_at": instance.terminated_at,
    });
    with(shown, terms)
}
