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
    /// Creates an organization.
    organization_create(new: &api::OrganizationCreate) -> api::Organization { post at(&["organizations"]), new }
    /// Lists members.
    member_list(organization: &str) -> api::Page<api::Member> { get at(&["organizations", organization, "members"]) }
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
    acl_show(user: &str, organization: Option<String>) -> api::AclMatrix { get with_query(&at(&["acl", "users", user]), &[("organization", organization)]) }
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
    /// Copies a dashboard.
    dashboard_copy(dashboard: i64, copy: &api::DashboardCopy) -> api::Dashboard { post at(&["dashboards", &dashboard.to_string(), "copy"]), copy }
    /// Lists jobs.
    job_list(status: Option<String>, kind: Option<String>, query: &api::PageQuery) -> api::Page<api::Job> { get job_page(status, kind, query) }
    /// Shows a job.
    job_show(job: &str) -> api::Job { get at(&["jobs", job]) }
    /// Runs a job now.
    job_retry(job: &str) -> api::Job { post at(&["jobs", job, "retry"]), &serde_json::json!({}) }
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
