//! HTTP: the only room that imports axum. One folder or file per face; one domain behind them.
//!
//! Start at [`router`], which mounts the faces and wraps them in the middleware. Handlers are a few lines: extract, ask for
//! the permit, call the use case, convert. Every operation declares what it needs in its `security(…)`; the endpoint walk
//! test reads that.

mod admin;
mod caller;
mod connec;
mod docs;
mod error;
mod extract;
mod html;
mod idm;
mod impac;
mod jpi;
mod listen;
mod middleware;
mod nex;
mod operations;
mod proxy;
mod sample;
mod state;
mod web;

pub use caller::LocalCaller;
pub use listen::{Limits, Listening, serve};
pub use sample::serve_sample;
pub use state::{ConnecFace, HubFace, Rooms};

use axum::Router;
use utoipa::openapi::OpenApi;
use utoipa_axum::router::OpenApiRouter;

/// The whole router of a process: the faces of the rooms that it has.
#[must_use]
pub fn router(rooms: &Rooms, limits: &Limits) -> Router {
    let (router, api) = faces(rooms).split_for_parts();
    // The portal signs in at the Hub, so it is served where the Hub is.
    let router = if rooms.hub.is_some() { router.merge(web::router()) } else { router };
    let router = operations::mount(router, rooms, document(api));
    let router = middleware::wrap(router, rooms, limits);
    // The way to hosted apps stands in front of our own faces and their limits.
    match &rooms.nex {
        Some(nex) => proxy::wrap(router, nex.clone()),
        None => router,
    }
}

/// The faces with their operations.
fn faces(rooms: &Rooms) -> OpenApiRouter {
    let mut router = OpenApiRouter::new();
    if let Some(hub) = &rooms.hub {
        router = router.merge(admin::router(hub.clone())).merge(idm::router(hub.clone())).merge(jpi::router(hub.clone()));
    }
    if let Some(nex) = &rooms.nex {
        router = router.merge(nex::router(nex.clone()));
    }
    if let Some(connec) = &rooms.connec {
        let face = connec::router(connec.clone());
        router = if connec.at_root {
            // Our own client looks for it below `/connec` wherever it runs.
            let (plain, _) = connec::router(connec.clone()).split_for_parts();
            router.merge(face).nest("/connec", OpenApiRouter::from(plain))
        } else {
            router.nest("/connec", face)
        };
    }
    if let Some(impac) = &rooms.impac {
        router = router.merge(impac::router(impac.clone()));
    }
    router
}

/// The OpenAPI document of everything that `mno` can serve, whichever rooms a process has.
fn document(mut api: OpenApi) -> OpenApi {
    docs::describe(&mut api);
    api
}
