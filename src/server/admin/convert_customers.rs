//! From the Hub's types to the wire's: tenants, organizations, their people, keys and the audit.

use super::convert::time;
use crate::api;
use crate::hub::{self, NewKey};
use crate::kernel::{Error, Result};

fn json(value: &impl serde::Serialize) -> Result<serde_json::Value> {
    serde_json::to_value(value).map_err(Error::internal)
}

pub(super) fn tenant_detail(found: hub::TenantDetail) -> Result<api::TenantDetail> {
    Ok(api::TenantDetail {
        settings: json(&found.settings)?,
        uid: found.tenant.uid.to_string(),
        slug: found.tenant.slug,
        name: found.tenant.name,
        customers_of: found.customers_of.map(|owner| owner.uid.to_string()),
        users: found.users,
        organizations: found.organizations,
        created_at: time(found.tenant.created_at),
    })
}

pub(super) fn division(division: hub::Division) -> api::Division {
    api::Division {
        id: division.id,
        uid: division.uid.to_string(),
        name: division.name,
        organizations: division.organizations,
        staff: division.staff,
        created_at: time(division.created_at),
    }
}

pub(super) fn staff(member: hub::StaffMember) -> api::StaffMember {
    let user = member.user;
    api::StaffMember {
        user: user.uid.to_string(),
        name: format!("{} {}", user.name, user.surname).trim().to_owned(),
        email: user.email,
        admin_role: user.admin_role.map(|role| role.as_str().to_owned()),
        division: member.division,
        clients: member.clients,
        frozen: user.frozen,
    }
}

pub(super) fn access_request(request: hub::AccessRequest) -> api::AccessRequest {
    api::AccessRequest {
        uid: request.uid.to_string(),
        staff: request.staff,
        staff_email: request.staff_email,
        organization: request.organization,
        organization_name: request.organization_name,
        status: request.status.as_str().to_owned(),
        reason: request.reason,
        created_at: time(request.created_at),
        decided_at: request.decided_at.map(time),
        decided_by: request.decided_by,
        expires_at: request.expires_at.map(time),
    }
}

pub(super) fn organization_detail(found: hub::OrganizationDetail) -> Result<api::OrganizationDetail> {
    let organization = found.organization;
    Ok(api::OrganizationDetail {
        id: organization.id,
        uid: organization.uid.to_string(),
        name: organization.name,
        currency: organization.currency.to_string(),
        financial_year_end_month: organization.financial_year_end_month,
        frozen: organization.frozen,
        division: found.division,
        profile: json(&found.profile)?,
        created_at: time(organization.created_at),
        closed_at: found.closed_at.map(time),
    })
}

pub(super) fn custom_role(role: hub::CustomRole) -> api::CustomRole {
    api::CustomRole {
        uid: role.uid.to_string(),
        name: role.name,
        base_role: role.base_role.as_str().to_owned(),
        actions: role.actions.iter().map(|action| action.as_str().to_owned()).collect(),
        members: role.members,
        created_at: time(role.created_at),
    }
}

pub(super) fn team(found: hub::TeamDetail) -> api::Team {
    let member = |user: hub::User| api::TeamMember { user: user.uid.to_string(), email: user.email };
    api::Team {
        id: found.team.id,
        uid: found.team.uid.to_string(),
        organization: found.organization,
        name: found.team.name,
        members: found.members.into_iter().map(member).collect(),
        instances: found.instances.into_iter().map(|instance| instance.uid).collect(),
        created_at: time(found.team.created_at),
    }
}

pub(super) fn key(key: hub::ApiKey) -> api::ApiKey {
    api::ApiKey {
        uid: key.uid.to_string(),
        kind: key.kind.as_str().to_owned(),
        api_key: key.key_id,
        name: key.name,
        owner: key.owner,
        created_at: time(key.created_at),
        revoked_at: key.revoked_at.map(time),
        scopes: key.scopes.map(|scopes| scopes.iter().map(|action| action.as_str().to_owned()).collect()),
        expires_at: key.expires_at.map(time),
        rotated_at: key.rotated_at.map(time),
        old_secret_until: key.old_secret_until.map(time),
        used_at: key.used_at.map(time),
    }
}

pub(super) fn key_created(made: &NewKey) -> api::ApiKeyCreated {
    api::ApiKeyCreated {
        uid: made.key.uid.to_string(),
        kind: made.key.kind.as_str().to_owned(),
        api_key: made.key.key_id.clone(),
        api_secret: made.secret.expose().to_owned(),
        token: made.token().expose().to_owned(),
    }
}

pub(super) fn audit(entry: hub::AuditEntry) -> api::AuditEntry {
    api::AuditEntry {
        id: entry.id,
        at: time(entry.at),
        actor_kind: entry.actor_kind,
        actor_uid: entry.actor_uid,
        actor_name: entry.actor_name,
        impersonator: entry.impersonator,
        address: entry.address,
        user_agent: entry.user_agent,
        tenant: entry.tenant,
        action: entry.action,
        subject: entry.subject,
        organization: entry.organization,
        detail: entry.detail,
        request_id: entry.request_id,
        chain: entry.chain,
        seq: entry.seq,
        hash: entry.hash,
    }
}

pub(super) fn audit_verdict(verdict: hub::AuditVerdict) -> api::AuditVerdict {
    let broken = |broken: hub::AuditBreak| api::AuditBreak { chain: broken.chain, seq: broken.seq, id: broken.id, reason: broken.reason };
    let anchors = verdict.heads.iter().map(|head| format!("{}:{}:{}", head.chain, head.seq, head.hash)).collect();
    api::AuditVerdict {
        valid: verdict.broken.is_empty(),
        entries: verdict.entries,
        before_chain: verdict.before_chain,
        removed: verdict.removed,
        anchors,
        broken: verdict.broken.into_iter().map(broken).collect(),
    }
}
