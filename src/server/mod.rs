//! HTTP: the only room that imports axum. One folder or file per face; one domain behind them.
//!
//! Start at [`router`], which mounts the faces and wraps them in the middleware. Handlers are a few lines: extract, ask for
//! the permit, call the use case, convert. Every operation declares what it needs in its `security(…)`; the endpoint walk
//! test reads that.

mod address;
mod admin;
mod caller;
mod connec;
mod csv;
mod described;
mod docs;
mod error;
mod extract;
mod html;
mod idm;
mod impac;
mod jpi;
mod listen;
mod logged_path;
mod marketplaces;
mod middleware;
mod mnoe;
mod nested;
mod nex;
mod offer;
mod opening;
mod operations;
mod proxy;
mod sample;
mod state;
mod unserved;
mod web;

pub use address::TrustedProxies;
pub use caller::LocalCaller;
pub use connec::Streams;
pub use listen::{Limits, Listening, serve};
pub use sample::serve_sample;
pub use state::{ConnecFace, HubFace, ImpacFace, Rooms};

use axum::Router;
use described::OpenApiRouter;
use utoipa::openapi::OpenApi;

/// The whole router of a process: the faces of the rooms that it has.
pub fn router(rooms: &Rooms, limits: &Limits) -> Router {
    let (router, description) = faces(rooms).split_for_parts();
    // The portal signs in at the Hub, so it is served where the Hub is.
    let router = if rooms.hub.is_some() { router.merge(web::router()) } else { router };
    let described = rooms.clone();
    let router = operations::mount(router, rooms, move || document(description.openapi(), &described));
    let router = middleware::wrap(router, rooms, limits);
    let router = if rooms.hub.is_some() { jpi::patch::wrap(router) } else { router };
    // The way to hosted apps stands in front of our own faces and their limits.
    match &rooms.nex {
        Some(nex) => proxy::wrap(router, nex.clone()),
        None => router,
    }
}

/// The operator's API alone, as the command line asks it in its own process.
pub fn operator_router(rooms: &Rooms, limits: &Limits) -> Router {
    let (router, _) = rooms.hub.clone().map_or_else(OpenApiRouter::new, admin::router).split_for_parts();
    let router = router.fallback(unserved::not_found).method_not_allowed_fallback(unserved::method_not_allowed);
    middleware::wrap(router, rooms, limits)
}

/// The faces with their operations.
fn faces(rooms: &Rooms) -> OpenApiRouter {
    let mut router = OpenApiRouter::new();
    if let Some(hub) = &rooms.hub {
        router = router
            .merge(admin::router(hub.clone()))
            .merge(idm::router(hub.clone()))
            .merge(jpi::router(hub.clone()))
            .merge(mnoe::router(hub.clone()))
            .merge(marketplaces::router(hub.clone()));
    }
    if let Some(nex) = &rooms.nex {
        router = router.merge(nex::router(nex.clone()));
    }
    if let Some(connec) = &rooms.connec {
        router = below(router, "/connec", connec.at_root, || connec::router(connec.clone()));
    }
    if let Some(impac) = &rooms.impac {
        router = below(router, "/impac", impac.at_root, || impac::router(impac.impac.clone()));
    }
    router
}

/// Mounts a face below its prefix. One with a listener of its own stands at the root, and below its prefix too, where our own
/// client looks for it wherever it runs.
fn below(router: OpenApiRouter, prefix: &str, at_root: bool, face: impl Fn() -> OpenApiRouter) -> OpenApiRouter {
    if !at_root {
        return router.nest(prefix, face());
    }
    let (plain, _) = face().split_for_parts();
    router.merge(face()).nest(prefix, OpenApiRouter::from(plain))
}

/// The OpenAPI document of everything that `mno` can serve, whichever rooms a process has.
fn document(mut api: OpenApi, rooms: &Rooms) -> OpenApi {
    docs::describe(&mut api);
    if let Some(connec) = &rooms.connec {
        docs::describe_records(&mut api, &connec.connec.registry());
    }
    api
}
