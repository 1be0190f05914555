//! Definitions: JSON Schema and examples for who writes clients, and what operators see and change.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};
use axum::routing::get;
use serde_json::json;

use super::failure::Answer as PublishedAnswer;
use super::wire::plain;
use crate::api;
use crate::connec::entity::{Entity, Field, FieldType, Plan, example, json_schema};
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::Body;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new()
        .routes(routes!(connec_json_schema))
        .routes(routes!(connec_example))
        .route("/api/v2/json_schema/{collection}/", get(connec_json_schema))
        .route("/api/v2/{scope}/{collection}/example/", get(connec_example))
        .route("/api/v2/{scope}/{collection}/example.json", get(connec_example))
        .routes(routes!(entity_list, definition_apply))
        .routes(routes!(entity_show))
        .routes(routes!(definition_diff))
        .routes(routes!(strict_show, strict_set))
}

/// The JSON Schema of a collection. It holds no data, so anybody may read it; published frontends send no credentials.
#[utoipa::path(get, path = "/api/v2/json_schema/{collection}", tag = "connec", security(()), params(("collection" = String, Path, description = "Such as `invoices`")), responses((status = 200, body = Value), (status = 400, body = Value)))]
async fn connec_json_schema(State(face): State<ConnecFace>, Path(collection): Path<String>) -> PublishedAnswer {
    let entity = face.connec.registry().entity(plain(&collection))?;
    Ok(Json(json_schema(&entity)))
}

/// A sample of a collection's records, ready to be posted.
#[utoipa::path(get, path = "/api/v2/{scope}/{collection}/example", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), ("collection" = String, Path, description = "Such as `invoices`")), responses((status = 200, body = Value), (status = 400, body = Value), (status = 401, body = Value), (status = 403, body = Value)))]
async fn connec_example(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path((scope, collection)): Path<(String, String)>,
) -> PublishedAnswer {
    face.connec.scope_check(&caller.credential, &scope).await?;
    let entity = face.connec.registry().entity(&collection)?;
    Ok(Json(json!({ entity.name.as_str(): example(&entity) })))
}

/// Lists the entities, with what operators added.
#[utoipa::path(get, path = "/api/log/definitions", tag = "connec", security(("bearer" = ["operate"])), responses((status = 200, body = api::Page<api::EntityDefinition>), (status = 403, body = api::Problem)))]
async fn entity_list(State(face): State<ConnecFace>, caller: Caller) -> Answer<api::Page<api::EntityDefinition>> {
    let registry = face.connec.entity_list(&caller.credential).await?;
    let items = registry.entities().iter().map(|entity| definition(entity, false)).collect();
    Ok(Json(api::Page { items, next_page: None }))
}

/// Shows an entity with its fields.
#[utoipa::path(get, path = "/api/log/definitions/{entity}", tag = "connec", security(("bearer" = ["operate"])), params(("entity" = String, Path, description = "Such as `invoices`")), responses((status = 200, body = api::EntityDefinition), (status = 400, body = api::Problem), (status = 403, body = api::Problem)))]
async fn entity_show(State(face): State<ConnecFace>, caller: Caller, Path(entity): Path<String>) -> Answer<api::EntityDefinition> {
    Ok(Json(definition(&*face.connec.entity_show(&caller.credential, &entity).await?, true)))
}

/// Says what a file of definitions would change, and what that would do to stored records. Nothing is changed.
#[utoipa::path(post, path = "/api/log/definitions/diff", tag = "connec", security(("bearer" = ["operate"])), request_body = api::DefinitionFile, responses((status = 200, body = api::DefinitionPlan), (status = 400, body = api::Problem), (status = 403, body = api::Problem)))]
async fn definition_diff(
    State(face): State<ConnecFace>,
    caller: Caller,
    Body(file): Body<api::DefinitionFile>,
) -> Answer<api::DefinitionPlan> {
    let plan = face.connec.definition_plan(&caller.credential, &file.definitions).await?;
    Ok(Json(shown(plan, None)))
}

/// Adds entities and fields, or changes what an operator added. It holds everywhere within a second.
#[utoipa::path(post, path = "/api/log/definitions", tag = "connec", security(("bearer" = ["operate"])), request_body = api::DefinitionFile, responses((status = 200, body = api::DefinitionPlan), (status = 400, body = api::Problem), (status = 403, body = api::Problem), (status = 409, body = api::Problem)))]
async fn definition_apply(
    State(face): State<ConnecFace>,
    caller: Caller,
    Body(file): Body<api::DefinitionFile>,
) -> Answer<api::DefinitionPlan> {
    let applied = face.connec.definition_apply(&caller, &file.definitions, file.force).await?;
    Ok(Json(shown(applied.plan, Some(applied.version))))
}

/// Does a tenant refuse fields that no definition knows?
#[utoipa::path(get, path = "/api/log/tenants/{tenant}/strict", tag = "connec", security(("basic" = ["manage_tenant"]), ("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug")), responses((status = 200, body = api::StrictSetting), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn strict_show(State(face): State<ConnecFace>, caller: Caller, Path(tenant): Path<String>) -> Answer<api::StrictSetting> {
    let (tenant, strict) = face.connec.strict_show(&caller.credential, &tenant).await?;
    Ok(Json(api::StrictSetting { tenant: tenant.to_string(), strict }))
}

/// Switches that. It holds everywhere within a second.
#[utoipa::path(put, path = "/api/log/tenants/{tenant}/strict", tag = "connec", security(("basic" = ["manage_tenant"]), ("bearer" = ["manage_tenant"])), params(("tenant" = String, Path, description = "Uid or slug")), request_body = api::StrictSetting, responses((status = 200, body = api::StrictSetting), (status = 403, body = api::Problem), (status = 404, body = api::Problem)))]
async fn strict_set(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path(tenant): Path<String>,
    Body(setting): Body<api::StrictSetting>,
) -> Answer<api::StrictSetting> {
    let (tenant, strict) = face.connec.strict_set(&caller, &tenant, setting.strict).await?;
    Ok(Json(api::StrictSetting { tenant: tenant.to_string(), strict }))
}

fn definition(entity: &Entity, with_fields: bool) -> api::EntityDefinition {
    let mut fields = Vec::new();
    fields_flatten(&entity.fields, "", &mut fields);
    api::EntityDefinition {
        name: entity.name.clone(),
        description: entity.description.clone(),
        origin: entity.origin.word().to_owned(),
        singleton: entity.singleton,
        code_prefix: entity.code_prefix.clone(),
        status: entity.status_default.clone(),
        statuses: entity.statuses.clone(),
        columns: entity.columns.iter().map(|path| path.join(".")).collect(),
        rules: entity.rules.iter().map(crate::connec::entity::Rule::text).collect(),
        field_count: fields.len(),
        fields: with_fields.then_some(fields),
    }
}

fn fields_flatten(fields: &[Field], before: &str, flat: &mut Vec<api::EntityField>) {
    for field in fields {
        let path = format!("{before}{}", field.name);
        flat.push(api::EntityField {
            path: path.clone(),
            kind: field.kind.word(),
            description: field.description.clone(),
            required: field.required,
            read_only: field.read_only,
            indexed: field.indexed,
            unique: field.unique,
            own: field.own,
        });
        let within = if matches!(field.kind, FieldType::List(_)) { format!("{path}[].") } else { format!("{path}.") };
        fields_flatten(field.kind.fields(), &within, flat);
    }
}

fn shown(plan: Plan, version: Option<i64>) -> api::DefinitionPlan {
    let misfits = plan.misfits();
    let changes = plan.changes.into_iter();
    api::DefinitionPlan {
        version,
        misfits,
        changes: changes.map(|it| api::DefinitionDifference { entity: it.entity, path: it.path, change: it.change }).collect(),
        records: plan.impacts.into_iter().map(impact).collect(),
        indexes: plan.indexes.into_iter().map(|(entity, path, unique)| api::DefinitionIndex { entity, path, unique }).collect(),
    }
}

fn impact(impact: crate::connec::entity::Impact) -> api::DefinitionImpact {
    let misfit = |misfit: crate::connec::entity::Misfit| api::DefinitionMisfit {
        path: misfit.path,
        message: misfit.message,
        records: misfit.records,
        organizations: misfit.organizations,
        examples: misfit.examples.into_iter().map(|(organization, id)| api::DefinitionExample { organization, id }).collect(),
        is_final: misfit.is_final,
    };
    api::DefinitionImpact { entity: impact.entity, records: impact.records, misfits: impact.misfits.into_iter().map(misfit).collect() }
}
