//! The marketplace's types, from the Hub's to the wire's.

use crate::api;
use crate::hub::{self, Layer, LayerVersion, Offered};
use crate::kernel::Timestamp;

fn time(at: Timestamp) -> String {
    at.to_string()
}

pub(super) fn offer(offer: Offered) -> api::Offer {
    api::Offer {
        id: offer.app.id,
        uid: offer.app.uid.to_string(),
        nid: offer.app.nid.clone(),
        stack: offer.app.stack.as_str().to_owned(),
        offered: offer.offered,
        average_rating: offer.average_rating(),
        ratings_count: offer.rating_count,
        running_instances_count: offer.running_instances_count,
        shared_entities: offer.shared_entities(),
        updated_at: time(offer.updated_at),
        price_list: offer.price_list,
        listing: offer.listing,
    }
}

/// `of` names whose layer it is.
pub(super) fn layer(app: &str, of: &str, layer: Layer) -> api::ListingLayer {
    api::ListingLayer {
        app: app.to_owned(),
        of: of.to_owned(),
        offered: layer.offered,
        price_list: layer.price_list,
        content: layer.content,
        version: layer.version,
        updated_at: layer.updated_at.map(time).unwrap_or_default(),
    }
}

pub(super) fn layer_version(version: LayerVersion) -> api::ListingVersion {
    api::ListingVersion { version: version.version, at: time(version.at), actor: version.actor_name, content: version.content }
}

pub(super) fn metadata(state: Option<hub::MetadataState>) -> api::AppMetadata {
    let Some(state) = state else {
        return api::AppMetadata { url: None, metadata: None, fetched_at: None, tried_at: None, error: None, failures: 0 };
    };
    api::AppMetadata {
        url: Some(state.url),
        metadata: state.metadata.and_then(|metadata| serde_json::to_value(metadata).ok()),
        fetched_at: state.fetched_at.map(time),
        tried_at: state.tried_at.map(time),
        error: state.error,
        failures: state.failures,
    }
}

pub(super) fn group_webhook(webhook: hub::GroupWebhook) -> api::AppGroupWebhook {
    api::AppGroupWebhook {
        id: webhook.id,
        app: webhook.app,
        organization: webhook.organization,
        instance: webhook.instance,
        user: webhook.user,
        status: webhook.status,
        attempts: webhook.attempts,
        response_status: webhook.response_status,
        error: webhook.error,
        created_at: time(webhook.created_at),
        updated_at: time(webhook.updated_at),
    }
}

pub(super) fn instance(detail: hub::InstanceDetail) -> api::AppInstance {
    let (next_status, http_url) = (detail.next_status(), detail.http_url().map(str::to_owned));
    let instance = detail.instance;
    api::AppInstance {
        id: instance.id,
        uid: instance.uid,
        name: instance.name,
        app: instance.app.nid,
        stack: instance.app.stack.as_str().to_owned(),
        organization: instance.organization.uid.to_string(),
        status: instance.status.as_str().to_owned(),
        next_status: next_status.map(|status| status.as_str().to_owned()),
        status_message: instance.status_message,
        http_url,
        plan: detail.plan,
        under_free_trial: detail.under_free_trial,
        free_trial_end_at: detail.free_trial_end_at.map(time),
        autostop_interval: detail.autostop_interval,
        autostop_at: detail.autostop_at.map(time),
        oauth_keys_valid: detail.oauth_keys_valid,
        oauth_company: detail.oauth_company,
        per_user_licence: detail.per_user_licence,
        active_licences_count: detail.active_licences_count,
        created_at: time(instance.created_at),
        updated_at: time(detail.updated_at),
        started_at: instance.started_at.map(time),
        stopped_at: detail.stopped_at.map(time),
        terminated_at: instance.terminated_at.map(time),
    }
}

pub(super) fn review(review: hub::Review, versions: Vec<hub::ReviewVersion>) -> api::Review {
    let (organization, organization_name) = match review.organization {
        Some((_, uid, name)) => (Some(uid), Some(name)),
        None => (None, None),
    };
    api::Review {
        id: review.id,
        uid: review.uid.to_string(),
        kind: review.kind.as_str().to_owned(),
        app: review.app_nid,
        user: review.author.uid,
        user_name: review.author.name,
        organization,
        organization_name,
        parent: review.parent_id,
        rating: review.rating,
        description: review.description,
        status: review.status.as_str().to_owned(),
        edited: review.edited_by.is_some(),
        edited_by: review.edited_by.map(|editor| editor.name),
        created_at: time(review.created_at),
        updated_at: time(review.updated_at),
        versions: versions.into_iter().map(review_version).collect(),
    }
}

fn review_version(version: hub::ReviewVersion) -> api::ReviewVersion {
    api::ReviewVersion {
        number: version.number,
        event: version.event,
        rating: version.rating,
        description: version.description,
        status: version.status,
        author: version.author_name,
        at: time(version.at),
    }
}
