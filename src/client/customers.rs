//! Tenants, organizations, their people, keys and the audit.

use super::hub::{at, operations};
use super::{Client, with_query};
use crate::api;
use crate::kernel::Result;

fn page(parts: &[&str], query: &api::PageQuery) -> String {
    with_query(&at(parts), &[("page", query.page.clone()), ("limit", query.limit.map(|limit| limit.to_string()))])
}

operations! {
    /// Shows a tenant with its settings.
    tenant_show(tenant: &str) -> api::TenantDetail { get at(&["tenants", tenant]) }
    /// Changes a tenant.
    tenant_update(tenant: &str, change: &api::TenantUpdate) -> api::TenantDetail { patch at(&["tenants", tenant]), change }
    /// Deletes an empty tenant.
    tenant_delete(tenant: &str) -> api::Tenant { delete at(&["tenants", tenant]) }
    /// Shows how a tenant's frontend looks.
    theme_show(tenant: &str) -> api::Theme { get at(&["tenants", tenant, "theme"]) }
    /// Keeps a theme as a draft, or publishes it.
    theme_set(tenant: &str, set: &api::ThemeSet) -> api::Theme { put at(&["tenants", tenant, "theme"]), set }
    /// Drops the draft, or all.
    theme_reset(tenant: &str, reset: &api::ThemeReset) -> api::Theme { delete with_query(&at(&["tenants", tenant, "theme"]), &[("published", reset.published.map(|published| published.to_string()))]) }
    /// Lists how people are known elsewhere.
    identity_list(tenant: &str, query: &api::IdentityListQuery) -> api::Page<api::Identity> { get identities(tenant, query) }
    /// Writes down how somebody is known elsewhere.
    identity_create(tenant: &str, new: &api::IdentityCreate) -> api::Identity { post at(&["tenants", tenant, "identities"]), new }
    /// Shows an identity.
    identity_show(tenant: &str, identity: &str) -> api::Identity { get at(&["tenants", tenant, "identities", identity]) }
    /// Says whose an identity is.
    identity_update(tenant: &str, identity: &str, change: &api::IdentityUpdate) -> api::Identity { patch at(&["tenants", tenant, "identities", identity]), change }
    /// Forgets an identity.
    identity_remove(tenant: &str, identity: &str) -> api::Identity { delete at(&["tenants", tenant, "identities", identity]) }
    /// Lists divisions.
    division_list(tenant: &str, query: &api::PageQuery) -> api::Page<api::Division> { get page(&["tenants", tenant, "divisions"], query) }
    /// Creates a division.
    division_create(tenant: &str, new: &api::DivisionName) -> api::Division { post at(&["tenants", tenant, "divisions"]), new }
    /// Shows a division.
    division_show(tenant: &str, division: &str) -> api::Division { get at(&["tenants", tenant, "divisions", division]) }
    /// Renames a division.
    division_update(tenant: &str, division: &str, change: &api::DivisionName) -> api::Division { patch at(&["tenants", tenant, "divisions", division]), change }
    /// Deletes a division.
    division_delete(tenant: &str, division: &str) -> api::Division { delete at(&["tenants", tenant, "divisions", division]) }
    /// Moves an organization into a division.
    division_add(tenant: &str, division: &str, organization: &str) -> api::Organization { put at(&["tenants", tenant, "divisions", division, "organizations", organization]), &serde_json::json!({}) }
    /// Takes an organization out of a division.
    division_remove(tenant: &str, division: &str, organization: &str) -> api::Organization { delete at(&["tenants", tenant, "divisions", division, "organizations", organization]) }
    /// Lists the staff.
    staff_list(tenant: &str, query: &api::PageQuery) -> api::Page<api::StaffMember> { get page(&["tenants", tenant, "staff"], query) }
    /// Gives a staff role.
    staff_set(tenant: &str, user: &str, set: &api::StaffSet) -> api::StaffMember { put at(&["tenants", tenant, "staff", user]), set }
    /// Makes somebody a customer again.
    staff_unset(tenant: &str, user: &str) -> api::StaffMember { delete at(&["tenants", tenant, "staff", user]) }
    /// Lists the clients of an account manager.
    staff_client_list(tenant: &str, user: &str, query: &api::PageQuery) -> api::Page<api::Organization> { get page(&["tenants", tenant, "staff", user, "clients"], query) }
    /// Assigns a client.
    staff_client_add(tenant: &str, user: &str, organization: &str) -> api::Organization { put at(&["tenants", tenant, "staff", user, "clients", organization]), &serde_json::json!({}) }
    /// Takes a client away.
    staff_client_remove(tenant: &str, user: &str, organization: &str) -> api::Organization { delete at(&["tenants", tenant, "staff", user, "clients", organization]) }
    /// Lists requests of support staff.
    access_request_list(tenant: &str, query: &api::PageQuery) -> api::Page<api::AccessRequest> { get page(&["tenants", tenant, "access-requests"], query) }
    /// Asks an organization to be let in.
    access_request_create(tenant: &str, new: &api::AccessRequestCreate) -> api::AccessRequest { post at(&["tenants", tenant, "access-requests"]), new }
    /// Lists requests at an organization.
    organization_access_request_list(organization: &str, query: &api::PageQuery) -> api::Page<api::AccessRequest> { get page(&["organizations", organization, "access-requests"], query) }
    /// Answers a request.
    access_request_answer(organization: &str, request: &str, answer: &api::AccessRequestAnswer) -> api::AccessRequest { put at(&["organizations", organization, "access-requests", request]), answer }
    /// Lists organizations.
    organization_list(query: &api::OrganizationListQuery) -> api::Page<api::Organization> { get organizations(query) }
    /// Shows an organization with its profile.
    organization_show(organization: &str) -> api::OrganizationDetail { get at(&["organizations", organization]) }
    /// Changes an organization.
    organization_update(organization: &str, change: &api::OrganizationUpdate) -> api::OrganizationDetail { patch at(&["organizations", organization]), change }
    /// Closes an organization.
    organization_close(organization: &str) -> api::OrganizationDetail { delete at(&["organizations", organization]) }
    /// Freezes an organization.
    organization_freeze(organization: &str) -> api::OrganizationDetail { post at(&["organizations", organization, "freeze"]), &serde_json::json!({}) }
    /// Unfreezes an organization.
    organization_unfreeze(organization: &str) -> api::OrganizationDetail { post at(&["organizations", organization, "unfreeze"]), &serde_json::json!({}) }
    /// Leaves an organization.
    member_leave(organization: &str) -> api::Member { post at(&["organizations", organization, "leave"]), &serde_json::json!({}) }
    /// Lists a tenant's own roles.
    custom_role_list(tenant: &str, query: &api::PageQuery) -> api::Page<api::CustomRole> { get page(&["tenants", tenant, "roles"], query) }
    /// Creates a role.
    custom_role_create(tenant: &str, new: &api::CustomRoleCreate) -> api::CustomRole { post at(&["tenants", tenant, "roles"]), new }
    /// Shows a role.
    custom_role_show(tenant: &str, role: &str) -> api::CustomRole { get at(&["tenants", tenant, "roles", role]) }
    /// Changes a role.
    custom_role_update(tenant: &str, role: &str, change: &api::CustomRoleUpdate) -> api::CustomRole { patch at(&["tenants", tenant, "roles", role]), change }
    /// Deletes a role.
    custom_role_delete(tenant: &str, role: &str) -> api::CustomRole { delete at(&["tenants", tenant, "roles", role]) }
    /// Lists the teams of an organization.
    team_list(organization: &str) -> api::Page<api::Team> { get at(&["organizations", organization, "teams"]) }
    /// Creates a team.
    team_create(organization: &str, new: &api::TeamName) -> api::Team { post at(&["organizations", organization, "teams"]), new }
    /// Shows a team.
    team_show(team: &str) -> api::Team { get at(&["teams", team]) }
    /// Renames a team.
    team_update(team: &str, change: &api::TeamName) -> api::Team { patch at(&["teams", team]), change }
    /// Deletes a team.
    team_delete(team: &str) -> api::Team { delete at(&["teams", team]) }
    /// Adds people to a team.
    team_member_add(team: &str, users: &api::TeamUsers) -> api::Team { post at(&["teams", team, "members"]), users }
    /// Takes somebody out of a team.
    team_member_remove(team: &str, user: &str) -> api::Team { delete at(&["teams", team, "members", user]) }
    /// Sets what a team opens.
    team_access_set(team: &str, access: &api::TeamAccess) -> api::Team { put at(&["teams", team, "instances"]), access }
    /// Lists API keys.
    key_list(query: &api::ApiKeyListQuery) -> api::Page<api::ApiKey> { get keys(query) }
    /// Gives a key a new secret.
    key_rotate(key: &str, how: &api::ApiKeyRotate) -> api::ApiKeyCreated { post at(&["keys", key, "rotate"]), how }
    /// Lists the audit.
    audit_list(query: &api::AuditListQuery) -> api::Page<api::AuditEntry> { get audit(&["audit"], query) }
    /// Checks the audit.
    audit_verify(query: &api::AuditVerifyQuery) -> api::AuditVerdict { get verify(query) }
    /// For how long the audit is kept.
    audit_retention_show() -> api::AuditRetention { get at(&["audit", "retention"]) }
    /// Sets for how long the audit is kept.
    audit_retention_set(retention: &api::AuditRetention) -> api::AuditRetention { put at(&["audit", "retention"]), retention }
}

impl Client {
    /// Exports the audit, piece by piece.
    ///
    /// # Errors
    /// See [`Client::call`]; those of `take`.
    pub async fn audit_export(&self, query: &api::AuditListQuery, take: &mut (dyn FnMut(&[u8]) -> Result<()> + Send)) -> Result<()> {
        self.download(&audit(&["audit", "export"], query), take).await
    }
}

fn limit(limit: Option<u32>) -> Option<String> {
    limit.map(|limit| limit.to_string())
}

fn flag(set: bool) -> Option<String> {
    set.then(|| "true".to_owned())
}

fn organizations(query: &api::OrganizationListQuery) -> String {
    let query = query.clone();
    with_query(
        &at(&["organizations"]),
        &[
            ("tenant", query.tenant),
            ("name", query.name),
            ("division", query.division),
            ("frozen", query.frozen.map(|frozen| frozen.to_string())),
            ("closed", flag(query.closed)),
            ("page", query.page),
            ("limit", limit(query.limit)),
        ],
    )
}

fn identities(tenant: &str, query: &api::IdentityListQuery) -> String {
    let query = query.clone();
    with_query(
        &at(&["tenants", tenant, "identities"]),
        &[("user", query.user), ("provider", query.provider), ("uid", query.uid), ("page", query.page), ("limit", limit(query.limit))],
    )
}

fn keys(query: &api::ApiKeyListQuery) -> String {
    let query = query.clone();
    with_query(
        &at(&["keys"]),
        &[
            ("kind", query.kind),
            ("tenant", query.tenant),
            ("app", query.app),
            ("user", query.user),
            ("all", flag(query.all)),
            ("page", query.page),
            ("limit", limit(query.limit)),
        ],
    )
}

fn audit(parts: &[&str], query: &api::AuditListQuery) -> String {
    let query = query.clone();
    with_query(
        &at(parts),
        &[
            ("tenant", query.tenant),
            ("organization", query.organization),
            ("user", query.user),
            ("action", query.action),
            ("request_id", query.request_id),
            ("from", query.from),
            ("to", query.to),
            ("text", query.text),
            ("page", query.page),
            ("limit", limit(query.limit)),
            ("format", query.format),
        ],
    )
}

fn verify(query: &api::AuditVerifyQuery) -> String {
    let mut pairs = vec![("tenant", query.tenant.clone())];
    pairs.extend(query.anchor.iter().map(|anchor| ("anchor", Some(anchor.clone()))));
    with_query(&at(&["audit", "verify"]), &pairs)
}
