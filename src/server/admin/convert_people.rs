//! From the Hub's types of people to the wire's.

use crate::api;
use crate::hub;
use crate::kernel::Timestamp;

fn time(at: Timestamp) -> String {
    at.to_string()
}

pub(super) fn profile(profile: hub::UserProfile) -> api::UserProfile {
    api::UserProfile {
        phone: profile.phone,
        phone_country_code: profile.phone_country_code,
        geo_country_code: profile.geo_country_code,
        geo_state_code: profile.geo_state_code,
        geo_city: profile.geo_city,
        company: profile.company,
        website: profile.website,
        avatar_url: profile.avatar_url,
        external_id: profile.external_id,
        locale: profile.locale,
        kpi_enabled: profile.kpi_enabled,
        meta_data: profile.meta_data,
        settings: profile.settings,
        unconfirmed_email: profile.unconfirmed_email,
        confirmed_at: profile.confirmed_at.map(time),
        sign_in_count: profile.sign_in_count,
        current_sign_in_at: profile.current_sign_in_at.map(time),
        current_sign_in_ip: profile.current_sign_in_ip,
        failed_attempts: profile.failed_attempts,
        locked_at: profile.locked_at.map(time),
        password_changed_at: profile.password_changed_at.map(time),
        second_factor: profile.second_factor,
    }
}

pub(super) fn profile_update(update: api::UserUpdate) -> hub::ProfileUpdate {
    hub::ProfileUpdate {
        email: update.email,
        name: update.name,
        surname: update.surname,
        phone: update.phone,
        phone_country_code: update.phone_country_code,
        geo_country_code: update.geo_country_code,
        geo_state_code: update.geo_state_code,
        geo_city: update.geo_city,
        company: update.company,
        website: update.website,
        avatar_url: update.avatar_url,
        external_id: update.external_id,
        locale: update.locale,
        kpi_enabled: update.kpi_enabled,
        meta_data: update.meta_data,
        settings: update.settings,
    }
}

pub(super) fn session(entry: hub::SessionEntry) -> api::Session {
    api::Session {
        uid: entry.uid.to_string(),
        kind: entry.kind.as_str().to_owned(),
        user_agent: entry.agent,
        address: entry.address,
        impersonator: entry.impersonator,
        created_at: time(entry.created_at),
        last_seen_at: entry.last_seen_at.map(time),
        expires_at: time(entry.expires_at),
    }
}

pub(super) fn identity(identity: hub::Identity) -> api::Identity {
    api::Identity {
        id: identity.id,
        provider: identity.provider,
        uid: identity.uid,
        user: identity.user.as_ref().map(|user| user.uid.to_string()),
        user_email: identity.user.map(|user| user.email),
        created_at: time(identity.created_at),
        updated_at: time(identity.updated_at),
    }
}

pub(super) fn impersonation(impersonation: hub::Impersonation) -> api::Impersonation {
    api::Impersonation {
        uid: impersonation.uid.to_string(),
        staff: impersonation.staff.uid.to_string(),
        staff_email: impersonation.staff.email,
        user: impersonation.user.uid.to_string(),
        user_email: impersonation.user.email,
        reason: impersonation.reason,
        address: impersonation.address,
        created_at: time(impersonation.created_at),
        expires_at: time(impersonation.expires_at),
    }
}

pub(super) fn invitation(invitation: hub::Invitation) -> api::Invitation {
    api::Invitation {
        id: invitation.id,
        uid: invitation.uid.to_string(),
        organization: invitation.organization.uid.to_string(),
        organization_name: invitation.organization.name,
        email: invitation.email,
        role: invitation.role.as_str().to_owned(),
        custom_role: invitation.custom_role,
        status: invitation.status.as_str().to_owned(),
        created_at: time(invitation.created_at),
        notification_sent_at: invitation.notification_sent_at.map(time),
        expires_at: time(invitation.expires_at),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "like the other conversions, which lists are mapped with")]
pub(super) fn deletion_request(request: hub::DeletionRequest) -> api::DeletionRequest {
    api::DeletionRequest {
        id: request.id,
        uid: request.uid.to_string(),
        user_id: request.user_id,
        status: request.status.as_str().to_owned(),
        created_at: time(request.created_at),
        expires_at: time(request.expires_at),
    }
}

pub(super) fn mail_template(template: hub::MailTemplate) -> api::MailTemplate {
    api::MailTemplate {
        name: template.name,
        about: template.about,
        locale: template.locale,
        own: template.own,
        subject: template.subject,
        text: template.text,
        html: template.html,
        variables: template.variables,
        updated_at: template.updated_at.map(time),
    }
}
