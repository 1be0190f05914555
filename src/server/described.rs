//! A router whose operations can describe themselves for the OpenAPI document, and do so only when somebody asks.
//!
//! `utoipa_axum` has the same names and makes the description of every operation whenever a router is made: that was half of what a
//! command on the command line took, and memory that nobody looked at.

use axum::Router;
use axum::extract::Request;
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, Route};
use tower::{Layer, Service};
use utoipa::openapi::{Components, OpenApi, RefOr, path::Paths, schema::Schema};
use utoipa_axum::router::UtoipaMethodRouter;

/// The handlers of one path.
pub(in crate::server) struct Routes<S> {
    path: String,
    handlers: MethodRouter<S>,
    describe: fn() -> UtoipaMethodRouter<S>,
}

impl<S> Routes<S> {
    /// What [`routes!`] calls.
    pub(in crate::server) fn new(path: String, handlers: MethodRouter<S>, describe: fn() -> UtoipaMethodRouter<S>) -> Self {
        Self { path, handlers, describe }
    }
}

/// Handlers of one path, each declared with `utoipa::path`.
macro_rules! routes {
    ($first:ident $(, $rest:ident)* $(,)?) => {{
        use utoipa_axum::PathItemExt as _;
        let handlers = axum::routing::MethodRouter::new();
        let handlers = $crate::server::described::routes!(@on handlers $first);
        $( let handlers = $crate::server::described::routes!(@on handlers $rest); )*
        $crate::server::described::Routes::new(
            utoipa_axum::routes!(@path [path()] of $first),
            handlers,
            || utoipa_axum::routes!($first $(, $rest)*),
        )
    }};
    (@on $handlers:ident $handler:ident) => {
        utoipa_axum::routes!(@path [methods()] of $handler)
            .iter()
            .fold($handlers, |handlers, method| handlers.on(method.to_method_filter(), $handler))
    };
}
pub(in crate::server) use routes;

/// A router, and how to describe it.
pub(in crate::server) struct OpenApiRouter<S = ()> {
    router: Router<S>,
    description: Description,
}

/// How to describe a router.
#[derive(Default)]
pub(in crate::server) struct Description(Vec<Part>);

type Described = (Vec<(String, RefOr<Schema>)>, Paths);

enum Part {
    Routes(Box<dyn Fn() -> Described + Send + Sync>),
    Merged(Description),
    Nested(String, Description),
}

impl<S: Clone + Send + Sync + 'static> OpenApiRouter<S> {
    /// Without operations.
    pub(in crate::server) fn new() -> Self {
        Self { router: Router::new(), description: Description::default() }
    }

    /// With operations of one path.
    pub(in crate::server) fn routes(mut self, routes: Routes<S>) -> Self {
        let describe = routes.describe;
        self.description.0.push(Part::Routes(Box::new(move || {
            let (schemas, paths, _) = describe();
            (schemas, paths)
        })));
        let path = if routes.path.is_empty() { "/" } else { &routes.path };
        Self { router: self.router.route(path, routes.handlers), ..self }
    }

    /// With handlers that the document does not tell of.
    pub(in crate::server) fn route(self, path: &str, handlers: MethodRouter<S>) -> Self {
        Self { router: self.router.route(path, handlers), ..self }
    }

    /// With all of another one.
    pub(in crate::server) fn merge(mut self, other: Self) -> Self {
        self.description.0.push(Part::Merged(other.description));
        Self { router: self.router.merge(other.router), ..self }
    }

    /// With all of another one below a path.
    pub(in crate::server) fn nest(mut self, path: &str, other: Self) -> Self {
        self.description.0.push(Part::Nested(path.to_owned(), other.description));
        Self { router: self.router.nest(path, other.router), ..self }
    }

    /// With a layer around all that it has by now.
    pub(in crate::server) fn layer<L>(self, layer: L) -> Self
    where
        L: Layer<Route> + Clone + Send + Sync + 'static,
        L::Service: Service<Request> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Error: Into<std::convert::Infallible> + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        Self { router: self.router.layer(layer), ..self }
    }

    /// With what its handlers work with.
    pub(in crate::server) fn with_state<S2>(self, state: S) -> OpenApiRouter<S2> {
        OpenApiRouter { router: self.router.with_state(state), description: self.description }
    }

    /// With a change of its router that adds no operation.
    pub(in crate::server) fn map_router<S2>(self, change: impl FnOnce(Router<S>) -> Router<S2>) -> OpenApiRouter<S2> {
        OpenApiRouter { router: change(self.router), description: self.description }
    }

    /// The router, and how to describe it.
    pub(in crate::server) fn split_for_parts(self) -> (Router<S>, Description) {
        (self.router, self.description)
    }
}

/// Without a description.
impl<S> From<Router<S>> for OpenApiRouter<S> {
    fn from(router: Router<S>) -> Self {
        Self { router, description: Description::default() }
    }
}

impl Description {
    /// The document.
    pub(in crate::server) fn openapi(&self) -> OpenApi {
        use utoipa::OpenApi as _;
        #[derive(utoipa::OpenApi)]
        struct Api;

        let mut api = Api::openapi();
        for part in &self.0 {
            match part {
                Part::Routes(describe) => {
                    let (schemas, paths) = describe();
                    debug_assert_eq!(paths.paths.len(), 1, "handlers that stand together have one path: {:?}", paths.paths.keys());
                    for (path, item) in paths.paths {
                        match api.paths.paths.get_mut(&path) {
                            Some(known) => known.merge_operations(item),
                            None => drop(api.paths.paths.insert(path, item)),
                        }
                    }
                    api.components.get_or_insert_with(Components::new).schemas.extend(schemas);
                }
                Part::Merged(other) => api.merge(other.openapi()),
                Part::Nested(prefix, other) => api = api.nest_with_path_composer(prefix, other.openapi(), below),
            }
        }
        api
    }
}

/// A path below a prefix, as axum puts them together.
fn below(prefix: &str, path: &str) -> String {
    match path {
        "" | "/" => prefix.to_owned(),
        path => format!("{prefix}{path}"),
    }
}
