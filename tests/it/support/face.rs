//! Connec! as its clients see it: requests through the router of a world.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use http::{HeaderMap, Method, Request, header};
use http_body_util::BodyExt as _;
use serde_json::Value;
use tower::ServiceExt as _;

use mno::connec::Connec;
use mno::connec::webhook::{Dispatcher, WebhookSettings};
use mno::hub::Idm;
use mno::server::{ConnecFace, Limits, Rooms, Streams};

use super::connec::World;

/// The router of one process.
pub(crate) struct Face {
    router: Router,
    pub(crate) connec: Connec,
}

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
    pub(crate) body: Value,
}

impl Reply {
    /// With this status; what was said otherwise.
    pub(crate) fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text);
        self
    }

    /// The published error's field.
    pub(crate) fn field(&self) -> &str {
        self.body["errors"][0]["field"].as_str().or_else(|| self.body["field"].as_str()).unwrap_or_default()
    }
}

impl Face {
    /// The face of the world's own Connec!.
    pub(crate) fn of(world: &World) -> Self {
        Self::over(world, world.connec.clone())
    }

    /// Another process on the same database.
    pub(crate) fn another(world: &World) -> Self {
        Self::over(world, Connec::new(world.db.clone(), Arc::clone(&world.idm) as Arc<dyn Idm>))
    }

    fn over(world: &World, connec: Connec) -> Self {
        let dispatcher = Dispatcher::new(connec.clone(), WebhookSettings::default());
        let face = ConnecFace { connec: connec.clone(), dispatcher, public_url: None, at_root: false, streams: Streams::default() };
        let rooms = Rooms { connec: Some(face), ..Rooms::new(world.db.clone()) };
        Self { router: mno::server::router(&rooms, &Limits::default()), connec }
    }

    /// `who`: the key `a`, `b`, `c` or `operator`; or nobody, as an empty text.
    pub(crate) async fn send(&self, who: &str, method: Method, path: &str, body: impl Into<Vec<u8>>, headers: &[(&str, &str)]) -> Reply {
        let request = Request::builder().method(method).uri(path).header(header::CONTENT_TYPE, "application/json");
        let request = match who {
            "" => request,
            key => {
                use base64::Engine as _;
                let basic = base64::engine::general_purpose::STANDARD.encode(format!("{key}:s"));
                request.header(header::AUTHORIZATION, format!("Basic {basic}"))
            }
        };
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let response = self.router.clone().oneshot(request.body(Body::from(body.into())).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
        let body = serde_json::from_str(&text).unwrap_or_default();
        Reply { status: parts.status.as_u16(), headers: parts.headers, text, body }
    }

    pub(crate) async fn get(&self, who: &str, path: &str) -> Reply {
        self.send(who, Method::GET, path, Vec::new(), &[]).await
    }

    pub(crate) async fn post(&self, who: &str, path: &str, body: &Value) -> Reply {
        self.send(who, Method::POST, path, body.to_string(), &[]).await
    }

    pub(crate) async fn put(&self, who: &str, path: &str, body: &Value) -> Reply {
        self.send(who, Method::PUT, path, body.to_string(), &[]).await
    }
}
