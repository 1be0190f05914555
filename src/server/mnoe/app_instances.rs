//! `/app_instances`: the apps that organizations have.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::answer::{Answer, Envelope, list, made, one, or_ids};
use super::query::Query;
use super::sent::Sent;
use super::{Software, permit, show, tenant_of};
use crate::hub::{Action, InstanceChange, OauthChange, Object};
use crate::server::HubFace;

pub(super) fn router() -> OpenApiRouter<HubFace> {
    OpenApiRouter::new()
        .routes(routes!(mnoe_instance_list))
        .routes(routes!(mnoe_instance_show, mnoe_instance_update, mnoe_instance_delete))
        .routes(routes!(mnoe_organization_instance_list, mnoe_instance_create))
}

/// Lists the app instances of the tenant's customers, gone ones too.
#[utoipa::path(get, path = "/api/mnoe/v1/app_instances", tag = "mnoe", security(("basic" = ["read_customers"])), params(("tenant" = Option<String>, Query, description = "Root keys only: whose")), responses((status = 200, body = Envelope), (status = 400)))]
async fn mnoe_instance_list(State(face): State<HubFace>, caller: Software, query: Query) -> Answer {
    let permit = permit(&face, &caller, Action::ReadCustomers, tenant_of(&query)).await?;
    Ok(list(face.hub.instance_query(&permit, query.list).await?, |card| show::instance(&card)))
}

/// Shows an app instance.
#[utoipa::path(get, path = "/api/mnoe/v1/app_instances/{instance}", tag = "mnoe", security(("basic" = ["read"])), params(("instance" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_instance_show(State(face): State<HubFace>, caller: Software, Path(instance): Path<String>) -> Answer {
    let permit = permit(&face, &caller, Action::Read, Object::Instance(instance)).await?;
    Ok(one(show::instance(&face.hub.instance_detail(&permit).await?)))
}

/// Lists the app instances of an organization, gone ones too.
#[utoipa::path(get, path = "/api/mnoe/v1/organizations/{organization}/app_instances", tag = "mnoe", security(("basic" = ["read"])), params(("organization" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_organization_instance_list(
    State(face): State<HubFace>,
    caller: Software,
    Path(organization): Path<String>,
    query: Query,
) -> Answer {
    let permit = permit(&face, &caller, Action::Read, Object::Organization(organization)).await?;
    Ok(list(face.hub.organization_instance_query(&permit, query.list).await?, |card| show::instance(&card)))
}

/// Subscribes an organization to an app: `{"data": {"product": "<app nid>"}}`.
#[utoipa::path(post, path = "/api/mnoe/v1/organizations/{organization}/app_instances", tag = "mnoe", security(("basic" = ["purchase"])), params(("organization" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"data\": {\"product\": …}}`"), responses((status = 201, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_instance_create(
    State(face): State<HubFace>,
    caller: Software,
    Path(organization): Path<String>,
    sent: Sent,
) -> Answer<(StatusCode, Envelope)> {
    let purchase = permit(&face, &caller, Action::Purchase, Object::Organization(organization)).await?;
    let product = sent.data.text_needed("product")?;
    let subscription = face.hub.subscription_create(&purchase, product, None).await.map_err(|error| match error.field() {
        // The domain's word for it.
        Some("app") => error.with_field("product"),
        _ => error,
    })?;
    let (id, uid) = (subscription.instance.id, subscription.instance.uid);
    let shown = async {
        let read = permit(&face, &caller, Action::Read, Object::Instance(uid.clone())).await?;
        Ok(show::instance(&face.hub.instance_detail(&read).await?))
    };
    Ok(made(or_ids(shown.await, id, &uid)?))
}

/// Ends an app instance; a hosted one goes on for a while.
#[utoipa::path(delete, path = "/api/mnoe/v1/app_instances/{instance}", tag = "mnoe", security(("basic" = ["manage_app_instances"])), params(("instance" = String, Path, description = "Number or uid")), responses((status = 200, body = Envelope), (status = 404)))]
async fn mnoe_instance_delete(State(face): State<HubFace>, caller: Software, Path(instance): Path<String>) -> Answer {
    let manage = permit(&face, &caller, Action::ManageAppInstances, Object::Instance(instance)).await?;
    face.hub.subscription_delete(&manage, manage.instance()?.uid.clone()).await?;
    Ok(one(show::instance(&face.hub.instance_detail(&manage).await?)))
}

/// Changes an app instance: its `name`, `autostop_interval`, and of a connector how it stands with the service behind it
/// (`oauth_keys_valid`, `oauth_company`). What else is sent has no effect: `status` follows what is done.
#[utoipa::path(put, path = "/api/mnoe/v1/app_instances/{instance}", tag = "mnoe", security(("basic" = ["manage_app_instances"])), params(("instance" = String, Path, description = "Number or uid")), request_body(content = serde_json::Value, description = "`{\"data\": {…}}`"), responses((status = 200, body = Envelope), (status = 400), (status = 404)))]
async fn mnoe_instance_update(State(face): State<HubFace>, caller: Software, Path(instance): Path<String>, sent: Sent) -> Answer {
    let manage = permit(&face, &caller, Action::ManageAppInstances, Object::Instance(instance)).await?;
    let data = &sent.data;
    let connection = data.has("oauth_keys_valid") || data.has("oauth_company");
    let change = InstanceChange {
        name: data.text("name")?,
        autostop_interval: data.number("autostop_interval")?,
        oauth: if connection {
            Some(OauthChange { valid: data.flag("oauth_keys_valid")?, company: data.text("oauth_company")? })
        } else {
            None
        },
    };
    Ok(one(show::instance(&face.hub.instance_save(&manage, change).await?)))
}
