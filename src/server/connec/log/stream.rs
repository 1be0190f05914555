//! The live stream: Server-Sent Events over the feed.
//!
//! A stream holds one page of changes at most, and fetches the next when the last one went out: a slow reader waits at its own
//! cursor and costs no memory. Every event has the cursor after it as its id, which browsers send back when they connect again.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use crate::server::described::OpenApiRouter;
use crate::server::described::routes;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use futures_util::stream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;

use super::change::change;
use crate::api;
use crate::connec::{ChangeFilter, Cursor, Feed, Follower};
use crate::hub::on_behalf_of;
use crate::kernel::{Error, ErrorKind, Result};
use crate::server::ConnecFace;
use crate::server::caller::Caller;
use crate::server::error::{ApiError, problem};
use crate::server::extract::Params;

/// How many changes go out in one piece.
const CHANGES_AT_ONCE: u32 = 50;
/// How long nothing may happen before a sign of life is sent.
const HEARTBEAT: Duration = Duration::from_secs(10);

/// The live streams of a process: how many there may be, and when they end.
#[derive(Debug, Clone)]
pub struct Streams {
    places: Arc<Semaphore>,
    max: usize,
    stop: CancellationToken,
}

impl Streams {
    /// Room for so many.
    #[must_use]
    pub fn new(max: usize) -> Self {
        let max = max.min(Semaphore::MAX_PERMITS);
        Self { places: Arc::new(Semaphore::new(max)), max, stop: CancellationToken::new() }
    }

    /// Ends them all, and lets no new one wait.
    pub fn stop(&self) {
        self.stop.cancel();
    }

    /// Waits for [`Streams::stop`].
    pub(super) async fn stopped(&self) {
        self.stop.cancelled().await;
    }

    fn place(&self) -> Result<OwnedSemaphorePermit> {
        Arc::clone(&self.places).try_acquire_owned().map_err(|_| {
            Error::new(ErrorKind::Busy, format!("{} live streams are open already", self.max))
                .hint("ask `changes` with `wait_ms` in the meantime")
        })
    }
}

impl Default for Streams {
    fn default() -> Self {
        Self::new(1_000)
    }
}

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new().routes(routes!(change_stream))
}

/// Streams what changes, as Server-Sent Events: `ready`, then `change` with a change each, and `end` with the reason.
#[utoipa::path(get, path = "/api/log/{scope}/stream", tag = "connec", security(("basic" = ["read_data"]), ("bearer" = ["read_data"])), params(("scope" = String, Path, description = "org-… or cld-…"), api::ChangeStreamQuery), responses((status = 200, body = String, content_type = "text/event-stream"), (status = 400, body = api::Problem), (status = 403, body = api::Problem), (status = 409, body = api::Problem, description = "The log was compacted past `after`"), (status = 429, body = api::Problem)))]
async fn change_stream(
    State(face): State<ConnecFace>,
    caller: Caller,
    headers: HeaderMap,
    Path(scope): Path<String>,
    Params(query): Params<api::ChangeStreamQuery>,
) -> Result<Response, ApiError> {
    // A browser that connects again sends the URL of the beginning and where it stands.
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()).filter(|text| !text.is_empty());
    let after = last.or(query.after.as_deref()).map(str::parse::<Cursor>).transpose()?;
    let filter =
        ChangeFilter { entity: query.entity, record: query.id, actor: query.actor, instance: query.instance, ..ChangeFilter::default() };
    let follower = face.connec.change_follow(&caller.credential, &scope, filter, after, CHANGES_AT_ONCE).await?;
    let place = face.streams.place()?;
    metrics::gauge!("mno_connec_streams").increment(1.0);
    let live = Live { follower, request_id: caller.origin.request_id, streams: face.streams.clone(), stage: Stage::Begins, _place: place };
    let events = stream::unfold(live, |mut live| async move {
        // The stream is read when the request's own task is done.
        let bytes = on_behalf_of(live.request_id.clone(), live.next()).await?;
        Some((Ok::<Bytes, Infallible>(bytes), live))
    });
    let mut response = Response::new(Body::from_stream(events));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // Proxies that gather answers before they pass them on leave this one alone.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

enum Stage {
    Begins,
    Runs,
    Ended,
}

/// One open stream.
struct Live {
    follower: Follower,
    request_id: Option<String>,
    streams: Streams,
    stage: Stage,
    _place: OwnedSemaphorePermit,
}

impl Live {
    /// The next bytes; `None` at the end.
    async fn next(&mut self) -> Option<Bytes> {
        match self.stage {
            Stage::Ended => None,
            Stage::Begins => {
                // The first id, so that nothing is lost when the connection breaks before the first change.
                self.stage = Stage::Runs;
                Some(event("ready", self.follower.cursor(), "{}").into())
            }
            Stage::Runs => {
                let found = tokio::select! {
                    found = self.follower.next(HEARTBEAT) => found,
                    () = self.streams.stop.cancelled() => Err(Error::unavailable("the server is stopping").hint("connect again")),
                };
                match found {
                    Ok(feed) => Some(told(feed)),
                    Err(error) => {
                        self.stage = Stage::Ended;
                        let reason = serde_json::to_string(&problem(&error)).unwrap_or_default();
                        Some(format!("event: end\ndata: {reason}\n\n").into())
                    }
                }
            }
        }
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        metrics::gauge!("mno_connec_streams").decrement(1.0);
    }
}

/// The events of a part of the log. The last id stands alone when what came after the last change was not for this reader: the
/// reader then goes on from there.
fn told(mut feed: Feed) -> Bytes {
    let mut text = String::new();
    let mut last = None;
    for found in std::mem::take(&mut feed.changes) {
        let cursor = feed.cursor_at(found.seq);
        let json = serde_json::to_string(&change(found)).unwrap_or_default();
        text += &event("change", cursor, &json);
        last = Some(cursor);
    }
    if last != Some(feed.cursor) {
        text += &format!("id: {}\n: alive\n\n", feed.cursor);
    }
    text.into()
}

/// JSON has no line breaks, so it is one line of data.
fn event(name: &str, id: Cursor, data: &str) -> String {
    format!("id: {id}\nevent: {name}\ndata: {data}\n\n")
}
