//! The marketplace's operations: apps, listings, reviews, the life of subscriptions.

use super::hub::{at, operations};
use super::{Client, with_query};
use crate::api;
use crate::kernel::Result;

operations! {
    /// Removes an app.
    app_delete(app: &str) -> api::App { delete at(&["apps", app]) }
    /// Shows what an app says of itself.
    app_metadata_show(app: &str) -> api::AppMetadata { get at(&["apps", app, "metadata"]) }
    /// Fetches that now.
    app_metadata_refresh(app: &str, refresh: &api::AppMetadataRefresh) -> api::AppMetadata { post at(&["apps", app, "metadata"]), refresh }
    /// Gives an app a new API key.
    app_key_rotate(app: &str, rotate: &api::AppKeyRotate) -> api::AppKey { post at(&["apps", app, "key"]), rotate }
    /// Lists the requests to an app about groups and members that are gone.
    app_webhook_list(app: &str, query: &api::PageQuery) -> api::Page<api::AppGroupWebhook> { get paged(&["apps", app, "webhooks"], &[], query) }
    /// Sends one again.
    app_webhook_retry(app: &str, webhook: &str) -> api::AppGroupWebhook { post at(&["apps", app, "webhooks", webhook, "retry"]), &serde_json::json!({}) }
    /// Shows what an app's owner says over the catalogue's listing.
    app_listing_show(app: &str) -> api::ListingLayer { get at(&["apps", app, "listing"]) }
    /// Changes that.
    app_listing_set(app: &str, change: &api::ListingChange) -> api::ListingLayer { patch at(&["apps", app, "listing"]), change }
    /// Lists how that was.
    app_listing_versions(app: &str, query: &api::PageQuery) -> api::Page<api::ListingVersion> { get paged(&["apps", app, "listing", "versions"], &[], query) }
    /// Lists what a marketplace can offer.
    listing_list(tenant: Option<String>, locale: Option<String>, query: &api::PageQuery) -> api::Page<api::Offer> { get paged(&["listings"], &[("tenant", tenant), ("locale", locale)], query) }
    /// Shows what a marketplace says of an app.
    listing_show(app: &str, tenant: Option<String>) -> api::ListingLayer { get of_tenant(&["listings", app], tenant) }
    /// Changes that.
    listing_set(app: &str, tenant: Option<String>, change: &api::ListingChange) -> api::ListingLayer { patch of_tenant(&["listings", app], tenant), change }
    /// Forgets that.
    listing_unset(app: &str, tenant: Option<String>) -> api::App { delete of_tenant(&["listings", app], tenant) }
    /// Lists how that was.
    listing_versions(app: &str, tenant: Option<String>, query: &api::PageQuery) -> api::Page<api::ListingVersion> { get paged(&["listings", app, "versions"], &[("tenant", tenant)], query) }
    /// Lists what people say about apps.
    review_list(query: &api::ReviewListQuery) -> api::Page<api::Review> { get reviews(query) }
    /// Says something about an app.
    review_create(new: &api::ReviewCreate) -> api::Review { post at(&["reviews"]), new }
    /// Shows what somebody said.
    review_show(review: &str, tenant: Option<String>) -> api::Review { get of_tenant(&["reviews", review], tenant) }
    /// Approves, rejects, puts away or corrects it.
    review_moderate(review: &str, tenant: Option<String>, change: &api::ReviewUpdate) -> api::Review { patch of_tenant(&["reviews", review], tenant), change }
    /// Removes it.
    review_delete(review: &str, tenant: Option<String>) -> api::Review { delete of_tenant(&["reviews", review], tenant) }
    /// Changes a subscription.
    subscription_update(subscription: &str, change: &api::SubscriptionUpdate) -> api::Subscription { patch at(&["subscriptions", subscription]), change }
    /// Takes a step in its life: `submit`, `start`, `stop` or `retry`.
    subscription_step(subscription: &str, step: &str) -> api::Subscription { post at(&["subscriptions", subscription, step]), &serde_json::json!({}) }
    /// Lists an organization's app instances.
    app_instance_list(organization: &str) -> api::Page<api::AppInstance> { get at(&["organizations", organization, "instances"]) }
    /// Shows an app instance.
    app_instance_show(instance: &str) -> api::AppInstance { get at(&["instances", instance]) }
}

fn of_tenant(parts: &[&str], tenant: Option<String>) -> String {
    with_query(&at(parts), &[("tenant", tenant)])
}

fn paged(parts: &[&str], more: &[(&str, Option<String>)], query: &api::PageQuery) -> String {
    let mut all = more.to_vec();
    all.push(("page", query.page.clone()));
    all.push(("limit", query.limit.map(|limit| limit.to_string())));
    with_query(&at(parts), &all)
}

fn reviews(query: &api::ReviewListQuery) -> String {
    let page = api::PageQuery { page: query.page.clone(), limit: query.limit };
    paged(
        &["reviews"],
        &[("tenant", query.tenant.clone()), ("app", query.app.clone()), ("kind", query.kind.clone()), ("status", query.status.clone())],
        &page,
    )
}
