//! The log: our own endpoints, in our own shapes, below `/api/log/{scope}`.

mod archive;
mod change;
mod past;
mod retention;
mod rollback;
mod stream;

use crate::server::described::OpenApiRouter;

use crate::server::ConnecFace;

pub use stream::Streams;

pub(super) fn router() -> OpenApiRouter<ConnecFace> {
    OpenApiRouter::new()
        .merge(change::router())
        .merge(stream::router())
        .merge(past::router())
        .merge(rollback::router())
        .merge(retention::router())
        .merge(archive::router())
}
