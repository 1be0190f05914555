//! The wire of `her` 0.7 over Faraday: HTTP Basic, escaped nested queries with sorted names and bare names for nothing, JSON
//! bodies in `data`.

use axum::Router;
use axum::body::Body;
use base64::Engine as _;
use http::{Method, Request, header};
use serde_json::{Value, json};

use super::{Reply, send};

#[derive(Clone)]
pub(crate) struct Her {
    pub(crate) router: Router,
    pub(crate) authorization: Option<String>,
    pub(crate) id: String,
    pub(crate) secret: String,
}

/// As Faraday escapes: everything but letters, digits and `.-_~`; a space is a plus.
pub(crate) fn escape(text: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b".-_~".contains(&byte);
    text.bytes()
        .map(|byte| match byte {
            b' ' => "+".to_owned(),
            byte if keep(byte) => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

impl Her {
    /// With a tenant's key; empty texts send none.
    pub(crate) fn new(router: &Router, id: &str, secret: &str) -> Self {
        let basic = base64::engine::general_purpose::STANDARD.encode(format!("{id}:{secret}"));
        let authorization = (!id.is_empty()).then(|| format!("Basic {basic}"));
        Self { router: router.clone(), authorization, id: id.to_owned(), secret: secret.to_owned() }
    }

    /// With any `Authorization`.
    pub(crate) fn with(&self, authorization: &str) -> Self {
        Self { authorization: Some(authorization.to_owned()), ..self.clone() }
    }

    async fn send(&self, method: Method, path: &str, content_type: &str, body: String) -> Reply {
        let uri = format!("/api/mnoe/v1/{path}");
        let mut request = Request::builder().method(method).uri(uri).header(header::CONTENT_TYPE, content_type);
        if let Some(authorization) = &self.authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        send(&self.router, request.body(Body::from(body)).unwrap()).await
    }

    /// A list or a thing. `None` is a bare name.
    pub(crate) async fn get(&self, path: &str, query: &[(&str, Option<&str>)]) -> Reply {
        let mut pairs = query.to_vec();
        pairs.sort_by_key(|(name, _)| *name);
        let pairs: Vec<String> = pairs
            .iter()
            .map(|(name, value)| match value {
                Some(value) => format!("{}={}", escape(name), escape(value)),
                None => escape(name),
            })
            .collect();
        let query = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
        self.raw(&format!("{path}{query}")).await
    }

    /// A path with its query as it stands.
    pub(crate) async fn raw(&self, path: &str) -> Reply {
        self.send(Method::GET, path, "application/json", String::new()).await
    }

    pub(crate) async fn post(&self, path: &str, data: &Value) -> Reply {
        self.send(Method::POST, path, "application/json", json!({"data": data}).to_string()).await
    }

    pub(crate) async fn put(&self, path: &str, data: &Value) -> Reply {
        self.send(Method::PUT, path, "application/json", json!({"data": data}).to_string()).await
    }

    /// An operation: its body is not wrapped.
    pub(crate) async fn operate(&self, path: &str, body: &Value) -> Reply {
        self.send(Method::PUT, path, "application/json", body.to_string()).await
    }

    /// `her` deletes nested things with a body, which means nothing.
    pub(crate) async fn delete(&self, path: &str) -> Reply {
        self.send(Method::DELETE, path, "application/json", json!({"data": {"id": 1}}).to_string()).await
    }

    /// A form, as the Bolt service and the audit trail send them.
    pub(crate) async fn form(&self, method: Method, path: &str, pairs: &[(&str, &str)]) -> Reply {
        let body: Vec<String> = pairs.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
        self.send(method, path, "application/x-www-form-urlencoded", body.join("&")).await
    }
}
