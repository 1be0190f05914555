//! From the Hub's types to the wire's.

use crate::hub::{self, NewKey};
use crate::kernel::{Page, PageRequest, Result, Timestamp};
use crate::{api, jobs};

/// What came in as a page request.
pub(super) fn page(page: Option<String>, limit: Option<u32>) -> Result<PageRequest> {
    PageRequest::new(page, limit)
}

/// A page on the wire.
pub(super) fn page_of<T, U>(page: Page<T>, convert: impl FnMut(T) -> U) -> api::Page<U> {
    api::Page { items: page.items.into_iter().map(convert).collect(), next_page: page.next_page }
}

pub(super) fn time(at: Timestamp) -> String {
    at.to_string()
}

pub(super) fn tenant(tenant: hub::Tenant) -> api::Tenant {
    api::Tenant { uid: tenant.uid.to_string(), slug: tenant.slug, name: tenant.name, created_at: time(tenant.created_at) }
}

pub(super) fn tenant_created(tenant: hub::Tenant, key: &NewKey) -> api::TenantCreated {
    api::TenantCreated {
        uid: tenant.uid.to_string(),
        slug: tenant.slug,
        name: tenant.name,
        created_at: time(tenant.created_at),
        api_key: key.key.key_id.clone(),
        api_secret: key.secret.expose().to_owned(),
    }
}

pub(super) fn user(user: hub::User) -> api::User {
    api::User {
        id: user.id,
        uid: user.uid.to_string(),
        email: user.email,
        name: user.name,
        surname: user.surname,
        admin_role: user.admin_role.map(|role| role.as_str().to_owned()),
        frozen: user.frozen,
        created_at: time(user.created_at),
    }
}

pub(super) fn user_detail(found: hub::User, memberships: Vec<hub::Membership>, profile: api::UserProfile) -> api::UserDetail {
    let api::User { id, uid, email, name, surname, admin_role, frozen, created_at } = user(found);
    let memberships = memberships.into_iter().map(member).collect();
    api::UserDetail { id, uid, email, name, surname, admin_role, frozen, created_at, memberships, profile }
}

pub(super) fn organization(organization: hub::Organization) -> api::Organization {
    api::Organization {
        id: organization.id,
        uid: organization.uid.to_string(),
        name: organization.name,
        currency: organization.currency.to_string(),
        financial_year_end_month: organization.financial_year_end_month,
        frozen: organization.frozen,
        created_at: time(organization.created_at),
    }
}

pub(super) fn member(membership: hub::Membership) -> api::Member {
    api::Member {
        organization: membership.organization.uid.to_string(),
        organization_name: membership.organization.name,
        user: membership.user.uid.to_string(),
        email: membership.user.email,
        role: membership.role.as_str().to_owned(),
        custom_role: membership.custom_role,
        created_at: time(membership.created_at),
    }
}

pub(super) fn app(app: hub::App) -> api::App {
    api::App {
        id: app.id,
        uid: app.uid.to_string(),
        nid: app.nid,
        name: app.name,
        stack: app.stack.as_str().to_owned(),
        tiny_description: app.listing.tiny_description,
        categories: app.listing.categories,
        webhook_url: app.webhook_url,
        host: app.host,
        multi_instantiable: app.multi_instantiable,
        connec: connec(app.connec),
        active: app.active,
        created_at: time(app.created_at),
    }
}

/// What an app shares at Connec!, as the API shows it.
fn connec(manifest: hub::ConnecManifest) -> api::AppConnec {
    let access = |access: hub::DataAccess| api::AppDataAccess {
        read: access.read,
        write: access.write,
        read_fields: access.read_fields,
        write_fields: access.write_fields,
    };
    api::AppConnec {
        data: manifest.data.map(|data| data.into_iter().map(|(entity, of_entity)| (entity, access(of_entity))).collect()),
        webhook: api::AppWebhook {
            external_ids: manifest.webhook.external_ids,
            payload: match manifest.webhook.payload {
                hub::WebhookPayload::Detailed => api::AppPayload::Detailed,
                hub::WebhookPayload::Legacy => api::AppPayload::Legacy,
            },
            entities: manifest.webhook.entities,
            country_format: manifest.webhook.country_format.map(|format| match format {
                hub::WebhookCountries::Alpha2 => api::AppCountries::Alpha2,
                hub::WebhookCountries::Alpha3 => api::AppCountries::Alpha3,
                hub::WebhookCountries::Name => api::AppCountries::Name,
            }),
        },
    }
}

/// What an app shares at Connec!, from the API; the Hub checks it.
pub(super) fn manifest(connec: api::AppConnec) -> hub::ConnecManifest {
    let access = |access: api::AppDataAccess| hub::DataAccess {
        read: access.read,
        write: access.write,
        read_fields: access.read_fields,
        write_fields: access.write_fields,
    };
    hub::ConnecManifest {
        data: connec.data.map(|data| data.into_iter().map(|(entity, of_entity)| (entity, access(of_entity))).collect()),
        webhook: hub::WebhookManifest {
            external_ids: connec.webhook.external_ids,
            payload: match connec.webhook.payload {
                api::AppPayload::Detailed => hub::WebhookPayload::Detailed,
                api::AppPayload::Legacy => hub::WebhookPayload::Legacy,
            },
            entities: connec.webhook.entities,
            country_format: connec.webhook.country_format.map(|format| match format {
                api::AppCountries::Alpha2 => hub::WebhookCountries::Alpha2,
                api::AppCountries::Alpha3 => hub::WebhookCountries::Alpha3,
                api::AppCountries::Name => hub::WebhookCountries::Name,
            }),
        },
    }
}

pub(super) fn subscription(subscription: hub::Subscription) -> api::Subscription {
    let instance = subscription.instance;
    let http_url = instance.http_url().map(str::to_owned);
    api::Subscription {
        uid: subscription.uid.to_string(),
        organization: instance.organization.uid.to_string(),
        app: instance.app.nid,
        instance: instance.uid,
        status: instance.status.as_str().to_owned(),
        status_message: instance.status_message,
        http_url,
        plan: subscription.plan,
        created_by: subscription.created_by,
        created_at: time(subscription.created_at),
        ended_at: subscription.ended_at.map(time),
    }
}

pub(super) fn decision(decision: hub::Decision) -> api::AclDecision {
    api::AclDecision { allowed: decision.allowed, because: decision.because }
}

pub(super) fn acl_matrix(user: &hub::User, matrix: hub::AclMatrix) -> api::AclMatrix {
    api::AclMatrix {
        user: user.uid.to_string(),
        tenant: decisions(matrix.tenant),
        items: matrix.organizations.items.into_iter().map(acl_row).collect(),
        next_page: matrix.organizations.next_page,
    }
}

fn decisions(found: Vec<(hub::Action, hub::Decision)>) -> std::collections::BTreeMap<String, api::AclDecision> {
    found.into_iter().map(|(action, found)| (action.as_str().to_owned(), decision(found))).collect()
}

fn acl_row(row: hub::AclRow) -> api::AclRow {
    api::AclRow {
        organization: row.organization.uid.to_string(),
        organization_name: row.organization.name,
        role: row.role.map(|role| role.as_str().to_owned()),
        actions: decisions(row.decisions),
    }
}

pub(super) fn job(job: jobs::Job) -> api::Job {
    api::Job {
        id: job.id.to_string(),
        kind: job.kind,
        status: job.status.as_str().to_owned(),
        attempts: job.attempts,
        attempts_max: job.attempts_max,
        run_at: time(job.run_at),
        last_error: job.last_error,
        payload: job.payload,
        created_at: time(job.created_at),
        finished_at: job.finished_at.map(time),
    }
}
