//! Undo.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::extract::{Path, State};

use super::change::{differences, moment};
use crate::api;
use crate::connec::{Conflict, Effect, Moment, OnConflict, Origin, Rollback, RollbackRequest, Target};
use crate::kernel::{Result, TransactionId};
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::Answer;
use crate::server::extract::Body;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new().routes(routes!(rollback_preview)).routes(routes!(rollback_run))
}

/// Shows what a rollback would write, and what stands in its way. Writes nothing.
#[utoipa::path(post, path = "/api/log/{scope}/rollback/preview", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…")), request_body = api::RollbackRequest, responses((status = 200, body = api::Rollback), (status = 400, body = api::Problem), (status = 403, body = api::Problem), (status = 404, body = api::Problem), (status = 409, body = api::Problem, description = "The log was compacted past what is to be undone"), (status = 413, body = api::Problem, description = "Too many records")))]
async fn rollback_preview(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path(scope): Path<String>,
    Body(body): Body<api::RollbackRequest>,
) -> Answer<api::Rollback> {
    Ok(Json(rollback(face.connec.rollback_preview(&caller.credential, &scope, request(body)?).await?)))
}

/// Undoes what was done to a field, to a record, in a transaction, or by an app: all of it or nothing.
#[utoipa::path(post, path = "/api/log/{scope}/rollback", tag = "connec", security(("basic" = ["administrate"]), ("bearer" = ["administrate"])), params(("scope" = String, Path, description = "org-… or cld-…")), request_body = api::RollbackRequest, responses((status = 200, body = api::Rollback), (status = 400, body = api::Problem), (status = 403, body = api::Problem), (status = 404, body = api::Problem), (status = 409, body = api::Problem, description = "Conflicts without a choice"), (status = 412, body = api::Problem, description = "The log went past `expected_head`"), (status = 413, body = api::Problem, description = "Too many records")))]
async fn rollback_run(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path(scope): Path<String>,
    Body(body): Body<api::RollbackRequest>,
) -> Answer<api::Rollback> {
    Ok(Json(rollback(face.connec.rollback_run(&caller, &scope, request(body)?).await?)))
}

fn request(body: api::RollbackRequest) -> Result<RollbackRequest> {
    let since = |since: Option<String>| moment("since", since.as_deref());
    let target = match body.target {
        api::RollbackTarget::Field(field) => {
            Target::Field { entity: field.entity, id: field.id, path: field.path, since: since(field.since)? }
        }
        api::RollbackTarget::Record(record) => Target::Record { entity: record.entity, id: record.id, since: since(record.since)? },
        api::RollbackTarget::Transaction(transaction) => Target::Transaction(TransactionId::parse(transaction.id)?),
        api::RollbackTarget::App(app) => Target::App { uid: app.uid, since: Moment::parse("since", &app.since)? },
        api::RollbackTarget::Instance(instance) => Target::Instance { uid: instance.uid, since: Moment::parse("since", &instance.since)? },
    };
    let on_conflict = match body.on_conflict {
        api::OnConflict::Fail => OnConflict::Fail,
        api::OnConflict::Skip => OnConflict::Skip,
        api::OnConflict::Overwrite => OnConflict::Overwrite,
    };
    Ok(RollbackRequest { target, choices: body.choices, on_conflict, expected_head: body.expected_head })
}

fn rollback(rollback: Rollback) -> api::Rollback {
    api::Rollback {
        head: rollback.head,
        changes: rollback.changes,
        records: rollback.records,
        effects: rollback.effects.into_iter().map(effect).collect(),
        unresolved: rollback.unresolved,
        conflicts: rollback.conflicts.into_iter().map(conflict).collect(),
        transaction_id: rollback.transaction.map(|transaction| transaction.to_string()),
    }
}

fn effect(effect: Effect) -> api::RollbackEffect {
    api::RollbackEffect {
        entity: effect.entity,
        record_id: effect.id.to_string(),
        what: effect.what.to_owned(),
        differences: differences(effect.differences),
        mapped: effect.mapped,
        unmapped: effect.unmapped,
    }
}

fn conflict(conflict: Conflict) -> api::RollbackConflict {
    let name = |(entity, record_id)| api::RecordName { entity, record_id };
    api::RollbackConflict {
        key: conflict.key,
        kind: conflict.kind.word().to_owned(),
        entity: conflict.entity,
        record_id: conflict.id,
        path: conflict.path,
        message: conflict.message,
        now: conflict.now,
        undone: conflict.undone,
        restored: conflict.restored,
        since: conflict.since.map(origin),
        referrers: conflict.referrers.into_iter().map(name).collect(),
        choices: conflict.kind.choices().iter().map(|choice| (*choice).to_owned()).collect(),
        chosen: conflict.chosen.map(str::to_owned),
    }
}

fn origin(origin: Origin) -> api::ChangeOrigin {
    api::ChangeOrigin {
        seq: origin.seq,
        at: origin.at.to_string(),
        operation: origin.operation.word().to_owned(),
        actor: api::ChangeActor { kind: origin.actor_kind, uid: origin.actor_uid, name: origin.actor_name },
        instance: origin.instance.map(|instance| instance.to_string()),
    }
}
