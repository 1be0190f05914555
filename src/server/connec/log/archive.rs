//! Export and replay.

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures_util::stream;

use crate::api;
use crate::connec::{ArchiveHeader, Change, Export, Operation, ReplayPart};
use crate::kernel::{Error, InstanceUid, OrgUid, RecordId, Result, Timestamp, TransactionId};
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::{Answer, ApiError};
use crate::server::extract;

/// The largest part of a replay: one change may hold two states of a large record.
const PART_BYTES_MAX: usize = 64 * 1024 * 1024;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    let replay = OpenApiRouter::new().routes(routes!(log_replay)).layer(DefaultBodyLimit::max(PART_BYTES_MAX));
    OpenApiRouter::new().routes(routes!(log_export)).merge(replay)
}

/// Exports the whole log as JSON lines: a header, every change as it is kept, and an end.
#[utoipa::path(get, path = "/api/log/{scope}/export", tag = "connec", security(("basic" = ["administrate"]), ("bearer" = ["administrate"])), params(("scope" = String, Path, description = "org-… or cld-…")), responses((status = 200, body = String, content_type = "application/x-ndjson"), (status = 403, body = api::Problem)))]
async fn log_export(State(face): State<ConnecFace>, caller: Caller, Path(scope): Path<String>) -> Result<Response, ApiError> {
    let export = face.connec.export(&caller.credential, &scope).await?;
    let lines = stream::unfold(Writing { export, stage: Stage::Header, changes: 0 }, |mut writing| async move {
        let part = writing.next().await?;
        Some((part, writing))
    });
    let mut response = Response::new(Body::from_stream(lines));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-ndjson"));
    Ok(response)
}

/// Replays a part of an export into an organization whose log is empty, or goes on with it.
#[utoipa::path(post, path = "/api/log/{scope}/replay", tag = "connec", security(("basic" = ["operate"]), ("bearer" = ["operate"])), params(("scope" = String, Path, description = "org-… or cld-…")), request_body = api::ReplayPart, responses((status = 200, body = api::ReplayProgress), (status = 400, body = api::Problem), (status = 403, body = api::Problem), (status = 409, body = api::Problem, description = "The log is not empty, or an earlier part is not there")))]
async fn log_replay(
    State(face): State<ConnecFace>,
    caller: Caller,
    Path(scope): Path<String>,
    extract::Body(body): extract::Body<api::ReplayPart>,
) -> Answer<api::ReplayProgress> {
    // Who may not is told so, whatever the body says.
    face.connec.retention_default_show(&caller.credential).await?;
    let changes = body.changes.into_iter().enumerate();
    let changes = changes.map(|(at, change)| change_of(change).map_err(|error| error.with_field(format!("changes[{at}]"))));
    let part = ReplayPart { header: header_of(body.header)?, after: body.after, changes: changes.collect::<Result<_>>()?, end: body.end };
    let progress = face.connec.replay(&caller.credential, &scope, part).await?;
    Ok(Json(api::ReplayProgress { head: progress.head, done: progress.done }))
}

enum Stage {
    Header,
    Changes,
    Ended,
}

struct Writing {
    export: Export,
    stage: Stage,
    changes: u64,
}

impl Writing {
    /// The next lines; `None` after the end. An error cuts the answer off, which who reads it sees by the missing end.
    async fn next(&mut self) -> Option<Result<Bytes>> {
        match self.stage {
            Stage::Ended => None,
            Stage::Header => {
                self.stage = Stage::Changes;
                let header = &self.export.header;
                Some(line(&api::LogHeader {
                    format: api::LogHeader::FORMAT.to_owned(),
                    version: api::LogHeader::VERSION,
                    channel: header.channel.to_string(),
                    head: header.head,
                    compacted_to: header.compacted_to,
                    codes: header.codes.clone(),
                    exported_at_ms: header.exported_at.as_ms(),
                }))
            }
            Stage::Changes => match self.export.next().await {
                Ok(changes) if changes.is_empty() => {
                    self.stage = Stage::Ended;
                    Some(line(&api::LogEnd { end: api::LogCount { changes: self.changes } }))
                }
                Ok(changes) => {
                    self.changes += changes.len() as u64;
                    let lines: Result<Vec<Bytes>> = changes.into_iter().map(|change| line(&log_change(change))).collect();
                    Some(lines.map(|lines| lines.concat().into()))
                }
                Err(error) => {
                    tracing::warn!(channel = %self.export.header.channel, %error, "an export was cut off");
                    self.stage = Stage::Ended;
                    Some(Err(error))
                }
            },
        }
    }
}

fn line(value: &impl serde::Serialize) -> Result<Bytes> {
    let mut line = serde_json::to_vec(value).map_err(Error::internal)?;
    line.push(b'\n');
    Ok(line.into())
}

fn log_change(change: Change) -> api::LogChange {
    api::LogChange {
        seq: change.seq,
        at_ms: change.at.as_ms(),
        entity: change.entity,
        record_id: change.record_id.to_string(),
        operation: change.operation.word().to_owned(),
        actor_kind: change.actor_kind,
        actor_uid: change.actor_uid,
        actor_name: change.actor_name,
        instance: change.instance.map(|instance| instance.to_string()),
        transaction_id: change.transaction.to_string(),
        before: change.before,
        after: change.after,
        detail: change.detail,
    }
}

fn change_of(change: api::LogChange) -> Result<Change> {
    Ok(Change {
        seq: change.seq,
        at: Timestamp::from_ms(change.at_ms),
        entity: change.entity,
        record_id: RecordId::trusted(change.record_id),
        operation: Operation::from_word(&change.operation)?,
        actor_kind: change.actor_kind,
        actor_uid: change.actor_uid,
        actor_name: change.actor_name,
        instance: change.instance.map(InstanceUid::trusted),
        transaction: TransactionId::trusted(change.transaction_id),
        before: change.before,
        after: change.after,
        detail: change.detail,
    })
}

fn header_of(header: api::LogHeader) -> Result<ArchiveHeader> {
    if header.format != api::LogHeader::FORMAT || header.version != api::LogHeader::VERSION {
        return Err(Error::invalid("header", format!("`{}` {} is not a format of logs that is understood", header.format, header.version))
            .hint("was it exported by a newer `mno`?"));
    }
    Ok(ArchiveHeader {
        channel: OrgUid::trusted(header.channel),
        head: header.head,
        compacted_to: header.compacted_to,
        codes: header.codes,
        exported_at: Timestamp::from_ms(header.exported_at_ms),
    })
}
