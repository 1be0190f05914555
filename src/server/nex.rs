//! `/api/admin/v1/nex/…`: hosted instances, racks and images.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::caller::Caller;
use super::error::{Answer, ApiError};
use super::extract::{Body, Params};
use crate::api;
use crate::hub::{Action, Credential};
use crate::kernel::{Error, ErrorKind, PageRequest, Result};
use crate::nex::{Event, Instance, NewInstance, Nex, Permit, Rack, engine};

/// The lines of a log when nobody says how many.
const LOG_LINES: u32 = 100;

pub(super) fn router(nex: Nex) -> OpenApiRouter {
    OpenApiRouter::new()
        .routes(routes!(hosted_instance_list, hosted_instance_create))
        .routes(routes!(hosted_instance_show, hosted_instance_delete))
        .routes(routes!(hosted_instance_logs))
        .routes(routes!(hosted_instance_stop))
        .routes(routes!(hosted_instance_start))
        .routes(routes!(rack_list))
        .routes(routes!(image_list, image_build))
        .with_state(nex)
}

/// Lists hosted instances, the newest first.
#[utoipa::path(get, path = "/api/admin/v1/nex/instances", tag = "nex", security(("bearer" = ["read"])), params(api::HostedInstanceListQuery), responses((status = 200, body = api::Page<api::HostedInstance>)))]
async fn hosted_instance_list(
    State(nex): State<Nex>,
    caller: Caller,
    Params(query): Params<api::HostedInstanceListQuery>,
) -> Answer<api::Page<api::HostedInstance>> {
    let permit = match query.organization {
        Some(organization) => nex.permit(&caller, Action::Read, organization).await?,
        None => operator_of_all(&nex, &caller.credential).await?,
    };
    let page = nex.instance_list(&permit, query.all, PageRequest::new(query.page, query.limit)?).await?;
    Ok(Json(api::Page { items: page.items.iter().map(|found| instance(&nex, found)).collect(), next_page: page.next_page }))
}

/// Makes a hosted instance of an app. It is prepared then: ask again until it is `running`.
#[utoipa::path(post, path = "/api/admin/v1/nex/instances", tag = "nex", security(("bearer" = ["manage_app_instances"])), request_body = api::HostedInstanceCreate, responses((status = 201, body = api::HostedInstance), (status = 404, body = api::Problem)))]
async fn hosted_instance_create(
    State(nex): State<Nex>,
    caller: Caller,
    Body(new): Body<api::HostedInstanceCreate>,
) -> Result<(StatusCode, Json<api::HostedInstance>), ApiError> {
    let permit = nex.permit(&caller, Action::ManageAppInstances, new.organization).await?;
    let made = nex.instance_create(&permit, NewInstance { app: new.app, name: new.name, ttl_seconds: new.ttl_seconds }).await?;
    Ok((StatusCode::CREATED, Json(instance(&nex, &made))))
}

/// Shows a hosted instance, what it is made of and what happened to it.
#[utoipa::path(get, path = "/api/admin/v1/nex/instances/{instance}", tag = "nex", security(("bearer" = ["read"])), params(("instance" = String, Path, description = "Its uid or the first label of its host name")), responses((status = 200, body = api::HostedInstanceDetail), (status = 404, body = api::Problem)))]
async fn hosted_instance_show(State(nex): State<Nex>, caller: Caller, Path(selector): Path<String>) -> Answer<api::HostedInstanceDetail> {
    let permit = nex.permit_instance(&caller, Action::Read, &selector).await?;
    let (found, events) = nex.instance_show(&permit, selector).await?;
    let services = found.spec.services.iter().map(|service| (service.name.clone(), service.image.clone()));
    let containers = services.chain([("app".to_owned(), found.spec.image.clone())]);
    Ok(Json(api::HostedInstanceDetail {
        instance: instance(&nex, &found),
        containers: containers.map(|(name, image)| api::HostedContainer { name, image }).collect(),
        events: events.into_iter().map(event).collect(),
    }))
}

/// Removes a hosted instance with its data.
#[utoipa::path(delete, path = "/api/admin/v1/nex/instances/{instance}", tag = "nex", security(("bearer" = ["manage_app_instances"])), params(("instance" = String, Path, description = "Its uid or the first label of its host name")), responses((status = 202, body = api::HostedInstance), (status = 404, body = api::Problem)))]
async fn hosted_instance_delete(
    State(nex): State<Nex>,
    caller: Caller,
    Path(selector): Path<String>,
) -> Result<(StatusCode, Json<api::HostedInstance>), ApiError> {
    let permit = nex.permit_instance(&caller, Action::ManageAppInstances, &selector).await?;
    let leaving = nex.instance_delete(&permit, selector).await?;
    Ok((StatusCode::ACCEPTED, Json(instance(&nex, &leaving))))
}

/// Lets a hosted instance rest: its containers stop, its data stays.
#[utoipa::path(post, path = "/api/admin/v1/nex/instances/{instance}/stop", tag = "nex", security(("bearer" = ["manage_app_instances"])), params(("instance" = String, Path, description = "Its uid or the first label of its host name")), responses((status = 202, body = api::HostedInstance), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn hosted_instance_stop(
    State(nex): State<Nex>,
    caller: Caller,
    Path(selector): Path<String>,
) -> Result<(StatusCode, Json<api::HostedInstance>), ApiError> {
    let permit = nex.permit_instance(&caller, Action::ManageAppInstances, &selector).await?;
    let resting = nex.instance_stop(&permit, selector).await?;
    Ok((StatusCode::ACCEPTED, Json(instance(&nex, &resting))))
}

/// Wakes a hosted instance that rests.
#[utoipa::path(post, path = "/api/admin/v1/nex/instances/{instance}/start", tag = "nex", security(("bearer" = ["manage_app_instances"])), params(("instance" = String, Path, description = "Its uid or the first label of its host name")), responses((status = 202, body = api::HostedInstance), (status = 404, body = api::Problem), (status = 409, body = api::Problem)))]
async fn hosted_instance_start(
    State(nex): State<Nex>,
    caller: Caller,
    Path(selector): Path<String>,
) -> Result<(StatusCode, Json<api::HostedInstance>), ApiError> {
    let permit = nex.permit_instance(&caller, Action::ManageAppInstances, &selector).await?;
    let waking = nex.instance_start(&permit, selector).await?;
    Ok((StatusCode::ACCEPTED, Json(instance(&nex, &waking))))
}

/// Shows the last lines that a container of a hosted instance printed.
#[utoipa::path(get, path = "/api/admin/v1/nex/instances/{instance}/logs", tag = "nex", security(("bearer" = ["manage_app_instances"])), params(("instance" = String, Path, description = "Its uid or the first label of its host name"), api::HostedLogsQuery), responses((status = 200, body = api::HostedLogs), (status = 404, body = api::Problem)))]
async fn hosted_instance_logs(
    State(nex): State<Nex>,
    caller: Caller,
    Path(selector): Path<String>,
    Params(query): Params<api::HostedLogsQuery>,
) -> Answer<api::HostedLogs> {
    let permit = nex.permit_instance(&caller, Action::ManageAppInstances, &selector).await?;
    let lines = nex.instance_logs(&permit, selector, query.container, query.lines.unwrap_or(LOG_LINES)).await?;
    Ok(Json(api::HostedLogs { lines }))
}

/// Lists the machines that run instances.
#[utoipa::path(get, path = "/api/admin/v1/nex/racks", tag = "nex", security(("bearer" = ["operate"])), responses((status = 200, body = api::Page<api::Rack>)))]
async fn rack_list(State(nex): State<Nex>, caller: Caller) -> Answer<api::Page<api::Rack>> {
    let permit = nex.permit_operator(&caller).await?;
    Ok(Json(api::Page { items: nex.rack_list(&permit).await?.into_iter().map(rack).collect(), next_page: None }))
}

/// Lists the images on the engine.
#[utoipa::path(get, path = "/api/admin/v1/nex/images", tag = "nex", security(("bearer" = ["operate"])), responses((status = 200, body = api::Page<api::HostedImage>), (status = 503, body = api::Problem)))]
async fn image_list(State(nex): State<Nex>, caller: Caller) -> Answer<api::Page<api::HostedImage>> {
    let permit = nex.permit_operator(&caller).await?;
    Ok(Json(api::Page { items: nex.image_list(&permit).await?.into_iter().map(image).collect(), next_page: None }))
}

/// Builds the sample app's image on the engine, unless it is there already.
#[utoipa::path(post, path = "/api/admin/v1/nex/images", tag = "nex", security(("bearer" = ["operate"])), request_body = api::ImageBuild, responses((status = 200, body = api::ImageBuilt), (status = 503, body = api::Problem)))]
async fn image_build(State(nex): State<Nex>, caller: Caller, Body(wish): Body<api::ImageBuild>) -> Answer<api::ImageBuilt> {
    let permit = nex.permit_operator(&caller).await?;
    let done = nex.image_build(&permit, wish.force).await?;
    Ok(Json(api::ImageBuilt { image: image(done.image), built: done.built }))
}

/// A permit over all instances, and a hint for those who may see only some.
async fn operator_of_all(nex: &Nex, credential: &Credential) -> Result<Permit> {
    nex.permit_operator(credential).await.map_err(|error| {
        if error.kind() == ErrorKind::Forbidden {
            Error::invalid("organization", "name the organization").hint("only operators see all instances at once: add `organization`")
        } else {
            error
        }
    })
}

fn instance(nex: &Nex, found: &Instance) -> api::HostedInstance {
    api::HostedInstance {
        uid: found.uid.to_string(),
        name: found.name.clone(),
        app: found.app_nid.clone(),
        organization: found.organization_uid.to_string(),
        organization_name: found.organization_name.clone(),
        desired: found.desired.as_str().to_owned(),
        status: found.status.as_str().to_owned(),
        status_message: found.status_message.clone(),
        http_url: nex.url(found),
        rack: found.rack.clone(),
        created_at: found.created_at.to_string(),
        started_at: found.started_at.map(|at| at.to_string()),
        expires_at: found.expires_at.map(|at| at.to_string()),
        deleted_at: found.deleted_at.map(|at| at.to_string()),
    }
}

fn event(event: Event) -> api::HostedEvent {
    api::HostedEvent { at: event.at.to_string(), status: event.status.as_str().to_owned(), message: event.message }
}

fn rack(rack: Rack) -> api::Rack {
    api::Rack {
        name: rack.name,
        status: rack.status,
        endpoint: rack.endpoint,
        version: rack.version,
        cpus: rack.cpus,
        memory_bytes: rack.memory_bytes,
        instances: rack.instances,
        seen_at: rack.seen_at.map(|at| at.to_string()),
    }
}

fn image(image: engine::Image) -> api::HostedImage {
    api::HostedImage { id: image.id, names: image.names, size_bytes: image.size_bytes, labels: image.labels }
}
