//! The Hub's operations, and jobs.

use super::{Client, path, with_params, with_query};
use crate::api;
use crate::kernel::Result;

const BASE: [&str; 3] = ["api", "admin", "v1"];

pub(super) fn at(parts: &[&str]) -> String {
    path(&[&BASE[..], parts].concat())
}

fn page(parts: &[&str], query: &api::PageQuery) -> String {
    with_query(&at(parts), &[("page", query.page.clone()), ("limit", query.limit.map(|limit| limit.to_string()))])
}

macro_rules! operations {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $kind:ty),*) -> $answer:ty { $verb:ident $path:expr $(, $body:expr)? })*) => {
        impl Client {
            $(
                $(#[$doc])*
                ///
                /// # Errors
                /// See [`Client::call`].
                pub async fn $name(&self $(, $argument: $kind)*) -> Result<$answer> {
                    self.$verb(&$path $(, $body)?).await
                }
            )*
        }
    };
}

pub(super) use operations;

operations! {
    /// Lists tenants.
    tenant_list(query: &api::PageQuery) -> api::Page<api::Tenant> { get page(&["tenants"], query) }
    /// Creates a tenant.
    tenant_create(new: &api::TenantCreate) -> api::TenantCreated { post at(&["tenants"]), new }
    /// Lists users.
    user_list(query: &api::UserListQuery) -> api::Page<api::User> { get tenant_page("users", query) }
    /// Creates a user.
    user_create(new: &api::UserCreate) -> api::User { post at(&["users"]), new }
    /// Shows a user.
    user_show(user: &str) -> api::UserDetail { get at(&["users", user]) }
    /// Changes a user.
    user_update(user: &str, change: &api::UserUpdate) -> api::UserDetail { patch at(&["users", user]), change }
    /// Deletes a user.
    user_delete(user: &str) -> api::User { delete at(&["users", user]) }
    /// Freezes an account.
    user_freeze(user: &str) -> api::User { post at(&["users", user, "freeze"]), &serde_json::json!({}) }
    /// Unfreezes an account.
    user_unfreeze(user: &str) -> api::User { post at(&["users", user, "unfreeze"]), &serde_json::json!({}) }
    /// Opens a locked account.
    user_unlock(user: &str) -> api::User { post at(&["users", user, "unlock"]), &serde_json::json!({}) }
    /// Vouches for an address.
    user_confirm(user: &str) -> api::User { post at(&["users", user, "confirm"]), &serde_json::json!({}) }
    /// Mails the link that sets a new password.
    user_password_reset(user: &str) -> api::User { post at(&["users", user, "password_reset"]), &serde_json::json!({}) }
    /// Switches a second factor off.
    user_totp_reset(user: &str) -> api::User { delete at(&["users", user, "second_factor"]) }
    /// Begins to act as a customer.
    impersonation_start(user: &str, new: &api::ImpersonationStart) -> api::ImpersonationStarted { post at(&["users", user, "impersonations"]), new }
    /// Lists who of a tenant's staff acts as a customer.
    impersonation_list(tenant: &str, query: &api::PageQuery) -> api::Page<api::Impersonation> { get page(&["tenants", tenant, "impersonations"], query) }
    /// Ends an impersonation.
    impersonation_end(tenant: &str, impersonation: &str) -> api::Impersonation { delete at(&["tenants", tenant, "impersonations", impersonation]) }
    /// Lists a user's sessions.
    session_list(user: &str, query: &api::PageQuery) -> api::Page<api::Session> { get page(&["users", user, "sessions"], query) }
    /// Ends all sessions of a user.
    session_revoke_all(user: &str) -> api::SessionsEnded { delete at(&["users", user, "sessions"]) }
    /// Ends one session of a user.
    session_revoke(user: &str, session: &str) -> api::SessionsEnded { delete at(&["users", user, "sessions", session]) }
    /// Lists the open invitations of a user.
    user_invitation_list(user: &str) -> api::Page<api::Invitation> { get at(&["users", user, "invitations"]) }
    /// Accepts an invitation for a user.
    user_invitation_accept(user: &str, invitation: &str) -> api::Invitation { post at(&["users", user, "invitations", invitation, "accept"]), &serde_json::json!({}) }
    /// Lists invitations into an organization.
    invitation_list(organization: &str, query: &api::InvitationListQuery) -> api::Page<api::Invitation> { get invitation_page(organization, query) }
    /// Invites somebody.
    invitation_create(organization: &str, new: &api::InvitationCreate) -> api::Invitation { post at(&["organizations", organization, "invitations"]), new }
    /// Shows an invitation.
    invitation_show(organization: &str, invitation: &str) -> api::Invitation { get at(&["organizations", organization, "invitations", invitation]) }
    /// Withdraws an invitation.
    invitation_cancel(organization: &str, invitation: &str) -> api::Invitation { delete at(&["organizations", organization, "invitations", invitation]) }
    /// Mails an invitation again.
    invitation_resend(organization: &str, invitation: &str) -> api::Invitation { post at(&["organizations", organization, "invitations", invitation, "resend"]), &serde_json::json!({}) }
    /// Lists requests to close accounts.
    deletion_request_list(tenant: &str, query: &api::PageQuery) -> api::Page<api::DeletionRequest> { get page(&["tenants", tenant, "deletion_requests"], query) }
    /// Shows a user's request to close her account.
    deletion_request_show(user: &str) -> api::DeletionRequest { get at(&["users", user, "deletion_request"]) }
    /// Asks to close an account for its user.
    deletion_request_create(user: &str) -> api::DeletionRequest { post at(&["users", user, "deletion_request"]), &serde_json::json!({}) }
    /// Goes a step on with it.
    deletion_request_update(user: &str, change: &api::DeletionRequestUpdate) -> api::DeletionRequest { patch at(&["users", user, "deletion_request"]), change }
    /// Sends a mail at once, to see that the configuration works.
    mail_test(ask: &api::MailTestAsk) -> api::MailTest { post at(&["mail", "test"]), ask }
    /// Lists mails with a tenant's own words.
    mail_template_list(tenant: &str) -> api::Page<api::MailTemplate> { get at(&["tenants", tenant, "mail_templates"]) }
    /// Shows the words of a mail.
    mail_template_show(tenant: &str, name: &str, locale: &str) -> api::MailTemplate { get mail_template(&["tenants", tenant, "mail_templates", name], locale) }
    /// Sets a tenant's own words.
    mail_template_set(tenant: &str, name: &str, locale: &str, set: &api::MailTemplateSet) -> api::MailTemplate { put mail_template(&["tenants", tenant, "mail_templates", name], locale), set }
    /// Goes back to our words.
    mail_template_reset(tenant: &str, name: &str, locale: &str) -> api::MailTemplate { delete mail_template(&["tenants", tenant, "mail_templates", name], locale) }
    /// Shows a mail as it would look.
    mail_template_preview(tenant: &str, name: &str, locale: &str, ask: &api::MailPreviewAsk) -> api::MailPreview { post mail_template(&["tenants", tenant, "mail_templates", name, "preview"], locale), ask }
    /// Creates an organization.
    organization_create(new: &api::OrganizationCreate) -> api::Organization { post at(&["organizations"]), new }
    /// Lists members.
    member_list(organization: &str, page: &api::PageQuery) -> api::Page<api::Member> { get with_params(&at(&["organizations", organization, "members"]), page) }
    /// Adds a member.
    member_add(organization: &str, new: &api::MemberAdd) -> api::Member { post at(&["organizations", organization, "members"]), new }
    /// Changes a member's role.
    member_update(organization: &str, user: &str, change: &api::MemberUpdate) -> api::Member { put at(&["organizations", organization, "members", user]), change }
    /// Removes a member.
    member_remove(organization: &str, user: &str) -> api::Member { delete at(&["organizations", organization, "members", user]) }
    /// Asks why somebody may or may not do something.
    acl_check(question: &api::AclCheck) -> api::AclDecision { get with_params(&at(&["acl", "check"]), question) }
    /// What the decision would be.
    acl_simulate(question: &api::AclSimulate) -> api::AclSimulation { get with_params(&at(&["acl", "simulate"]), question) }
    /// Who may.
    acl_who(question: &api::AclWho) -> api::Page<api::AclAllowed> { get with_params(&at(&["acl", "who"]), question) }
    /// What somebody may act on.
    acl_what(question: &api::AclWhat) -> api::Page<api::AclReachable> { get with_params(&at(&["acl", "what"]), question) }
    /// Shows everything that a user may do.
    acl_show(user: &str, organization: Option<String>, page: &api::PageQuery) -> api::AclMatrix { get with_query(&at(&["acl", "users", user]), &[("organization", organization), ("page", page.page.clone()), ("limit", page.limit.map(|limit| limit.to_string()))]) }
    /// Lists apps.
    app_list(query: &api::PageQuery) -> api::Page<api::App> { get page(&["apps"], query) }
    /// Registers an app.
    app_create(new: &api::AppCreate) -> api::AppCreated { post at(&["apps"]), new }
    /// Shows an app.
    app_show(app: &str) -> api::App { get at(&["apps", app]) }
    /// Changes an app.
    app_update(app: &str, change: &api::AppUpdate) -> api::App { patch at(&["apps", app]), change }
    /// Lists subscriptions.
    subscription_list(query: &api::SubscriptionListQuery) -> api::Page<api::Subscription> { get subscription_page(query) }
    /// Subscribes to an app.
    subscription_create(new: &api::SubscriptionCreate) -> api::Subscription { post at(&["subscriptions"]), new }
    /// Shows a subscription.
    subscription_show(subscription: &str) -> api::Subscription { get at(&["subscriptions", subscription]) }
    /// Cancels a subscription.
    subscription_delete(subscription: &str) -> api::Subscription { delete at(&["subscriptions", subscription]) }
    /// Makes an API key.
    key_create(new: &api::ApiKeyCreate) -> api::ApiKeyCreated { post at(&["keys"]), new }
    /// Shows an API key.
    key_show(key: &str) -> api::ApiKey { get at(&["keys", key]) }
    /// Changes an API key.
    key_update(key: &str, change: &api::ApiKeyUpdate) -> api::ApiKey { patch at(&["keys", key]), change }
    /// Revokes an API key.
    key_revoke(key: &str) -> api::ApiKey { delete at(&["keys", key]) }
    /// Gives out a user's token.
    session_create(new: &api::SessionCreate) -> api::SessionCreated { post at(&["sessions"]), new }
    /// Lists dashboards.
    dashboard_list(query: &api::DashboardListQuery) -> api::Page<api::Dashboard> { get dashboard_page(query) }
    /// Creates a dashboard.
    dashboard_create(new: &api::DashboardCreate) -> api::Dashboard { post at(&["dashboards"]), new }
    /// Shows a dashboard.
    dashboard_show(dashboard: i64) -> api::Dashboard { get at(&["dashboards", &dashboard.to_string()]) }
    /// Changes a dashboard.
    dashboard_update(dashboard: i64, update: &api::DashboardUpdate) -> api::Dashboard { put at(&["dashboards", &dashboard.to_string()]), update }
    /// Removes a dashboard.
    dashboard_delete(dashboard: i64) -> api::Dashboard { delete at(&["dashboards", &dashboard.to_string()]) }
    /// Lists the widgets of a dashboard.
    dashboard_widget_list(dashboard: i64) -> api::Page<api::DashboardWidget> { get at(&["dashboards", &dashboard.to_string(), "widgets"]) }
    /// Adds a widget.
    dashboard_widget_create(dashboard: i64, new: &api::DashboardWidgetCreate) -> api::DashboardWidget { post at(&["dashboards", &dashboard.to_string(), "widgets"]), new }
    /// Shows a widget.
    dashboard_widget_show(widget: i64) -> api::DashboardWidget { get at(&["widgets", &widget.to_string()]) }
    /// Changes a widget.
    dashboard_widget_update(widget: i64, update: &api::DashboardWidgetUpdate) -> api::DashboardWidget { put at(&["widgets", &widget.to_string()]), update }
    /// Removes a widget.
    dashboard_widget_delete(widget: i64) -> api::DashboardWidget { delete at(&["widgets", &widget.to_string()]) }
    /// Lists the KPIs of a dashboard.
    dashboard_kpi_list(dashboard: i64) -> api::Page<api::DashboardKpi> { get at(&["dashboards", &dashboard.to_string(), "kpis"]) }
    /// Adds a KPI.
    dashboard_kpi_create(dashboard: i64, new: &api::DashboardKpiCreate) -> api::DashboardKpi { post at(&["dashboards", &dashboard.to_string(), "kpis"]), new }
    /// Shows a KPI.
    dashboard_kpi_show(kpi: i64) -> api::DashboardKpi { get at(&["kpis", &kpi.to_string()]) }
    /// Changes a KPI.
    dashboard_kpi_update(kpi: i64, update: &api::DashboardKpiUpdate) -> api::DashboardKpi { put at(&["kpis", &kpi.to_string()]), update }
    /// Removes a KPI.
    dashboard_kpi_delete(kpi: i64) -> api::DashboardKpi { delete at(&["kpis", &kpi.to_string()]) }
    /// Lists the alerts of a KPI.
    dashboard_alert_list(kpi: i64) -> api::Page<api::DashboardAlert> { get at(&["kpis", &kpi.to_string(), "alerts"]) }
    /// Adds an alert.
    dashboard_alert_create(kpi: i64, new: &api::DashboardAlertCreate) -> api::DashboardAlert { post at(&["kpis", &kpi.to_string(), "alerts"]), new }
    /// Shows an alert.
    dashboard_alert_show(alert: i64) -> api::DashboardAlert { get at(&["alerts", &alert.to_string()]) }
    /// Changes an alert.
    dashboard_alert_update(alert: i64, update: &api::DashboardAlertUpdate) -> api::DashboardAlert { put at(&["alerts", &alert.to_string()]), update }
    /// Removes an alert.
    dashboard_alert_delete(alert: i64) -> api::DashboardAlert { delete at(&["alerts", &alert.to_string()]) }
    /// Copies a dashboard.
    dashboard_copy(dashboard: i64, copy: &api::DashboardCopy) -> api::Dashboard { post at(&["dashboards", &dashboard.to_string(), "copy"]), copy }
    /// Lists jobs.
    job_list(status: Option<String>, kind: Option<String>, query: &api::PageQuery) -> api::Page<api::Job> { get job_page(status, kind, query) }
    /// Shows a job.
    job_show(job: &str) -> api::Job { get at(&["jobs", job]) }
    /// Runs a job now.
    job_retry(job: &str) -> api::Job { post at(&["jobs", job, "retry"]), &serde_json::json!({}) }
}

fn mail_template(parts: &[&str], locale: &str) -> String {
    with_query(&at(parts), &[("locale", Some(locale.to_owned()))])
}

fn invitation_page(organization: &str, query: &api::InvitationListQuery) -> String {
    let at = at(&["organizations", organization, "invitations"]);
    with_query(&at, &[("status", query.status.clone()), ("page", query.page.clone()), ("limit", limit(query.limit))])
}

fn limit(limit: Option<u32>) -> Option<String> {
    limit.map(|limit| limit.to_string())
}

fn tenant_page(noun: &str, query: &api::UserListQuery) -> String {
    with_query(&at(&[noun]), &[("tenant", query.tenant.clone()), ("page", query.page.clone()), ("limit", limit(query.limit))])
}

fn subscription_page(query: &api::SubscriptionListQuery) -> String {
    let all = query.all.then(|| "true".to_owned());
    let organization = Some(query.organization.clone());
    with_query(
        &at(&["subscriptions"]),
        &[("organization", organization), ("all", all), ("page", query.page.clone()), ("limit", limit(query.limit))],
    )
}

fn dashboard_page(query: &api::DashboardListQuery) -> String {
    with_query(
        &at(&["dashboards"]),
        &[("user", query.user.clone()), ("organization", query.organization.clone()), ("tenant", query.tenant.clone())],
    )
}

fn job_page(status: Option<String>, kind: Option<String>, query: &api::PageQuery) -> String {
    with_query(&at(&["jobs"]), &[("status", status), ("kind", kind), ("page", query.page.clone()), ("limit", limit(query.limit))])
}
