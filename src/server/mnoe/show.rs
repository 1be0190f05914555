//! What this face shows of things. Names and types are those of `mno-enterprise`'s models.

use serde_json::{Map, Value, json};

use crate::hub::{Action, AppCard, Decision, InstanceCard, MemberCard, MembershipCard, OrganizationCard, UserCard};

/// An amount of money, as the published client builds it.
pub(super) fn money(cents: i64, currency: &str) -> Value {
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
        "admin_role": user.admin_role.map(|role| role.as_str()),
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

/// How long each step takes, for the frontends' progress bars: seconds, generous.
const DURATIONS: [(&str, u32); 4] = [("provisioning", 10), ("starting", 5), ("stopping", 5), ("terminating", 5)];

pub(super) fn instance(card: &InstanceCard) -> Value {
    let instance = &card.instance;
    json!({
        "id": instance.id,
        "uid": instance.uid,
        "name": instance.name,
        "status": instance.status.as_str(),
        "status_message": instance.status_message,
        "next_status": null,
        "stack": instance.app.stack.as_str(),
        "app_id": instance.app.id,
        "app_nid": instance.app.nid,
        "app": {"id": instance.app.id, "uid": instance.app.uid.as_str(), "nid": instance.app.nid, "name": instance.app.name,
                "stack": instance.app.stack.as_str(), "logo": instance.app.listing.logo},
        "owner_id": instance.organization.id,
        "owner_type": "Organization",
        "owner": {"id": instance.organization.id, "uid": instance.organization.uid.as_str(), "name": instance.organization.name},
        "http_url": instance.http_url,
        "soa_enabled": true,
        "durations": DURATIONS.into_iter().map(|(step, seconds)| (step.to_owned(), seconds.into())).collect::<Map<String, Value>>(),
        "created_at": instance.created_at,
        "updated_at": card.updated_at,
        "started_at": instance.started_at,
        "stopped_at": null,
        "terminated_at": instance.terminated_at,
    })
}

pub(super) fn app(card: &AppCard) -> Value {
    let app = &card.app;
    json!({
        "id": app.id,
        "uid": app.uid.as_str(),
        "nid": app.nid,
        "slug": app.nid,
        "name": app.name,
        "stack": app.stack.as_str(),
        "active": app.active,
        "description": app.listing.tiny_description,
        "tiny_description": app.listing.tiny_description,
        "logo": app.listing.logo,
        "website": app.listing.website,
        "categories": app.listing.categories,
        "running_instances_count": card.running_instances_count,
        "created_at": app.created_at,
        "updated_at": card.updated_at,
    })
}
