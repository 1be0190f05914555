//! How requests travel.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use axum::Router;
use http::{Method, Request, header};
use http_body_util::BodyExt as _;
use serde_json::Value;
use tower::ServiceExt as _;

use crate::kernel::{Error, ErrorKind, Result, Secret};

/// The largest answer that is read.
const ANSWER_BYTES_MAX: usize = 256 * 1024 * 1024;

/// In process or over HTTP.
#[derive(Clone)]
pub enum Transport {
    /// Straight into the router of this process, as the local operator. `mark` makes a request the local operator's; only
    /// code of this process can set such a mark.
    InProcess {
        /// Has the routers.
        rooms: Arc<dyn LocalRooms>,
        /// Sets the mark.
        mark: fn(&mut http::Extensions),
    },
    /// To a server.
    Http {
        /// The connection pool.
        client: reqwest::Client,
        /// `http(s)://host:port`.
        base: String,
        /// Sent as `Authorization: Bearer`.
        token: Option<Secret>,
    },
}

/// The rooms of this process, opened when a request needs them: a command that asks the Hub one question should not wait for the
/// others.
#[async_trait]
pub trait LocalRooms: Send + Sync {
    /// A router that has this path.
    async fn router(&self, path: &str) -> Result<Router>;
}

/// How long an answer may take that comes piece by piece.
const DOWNLOAD_TIMEOUT: Duration = Duration::from_hours(24);

/// An answer that comes piece by piece.
pub(super) struct OpenAnswer {
    pub(super) status: u16,
    base: String,
    pieces: Pieces,
}

enum Pieces {
    InProcess(axum::body::Body),
    Http(Box<reqwest::Response>),
}

impl OpenAnswer {
    /// The next piece; `None` at the end.
    pub(super) async fn piece(&mut self) -> Result<Option<Vec<u8>>> {
        match &mut self.pieces {
            Pieces::InProcess(body) => loop {
                let Some(frame) = body.frame().await else { return Ok(None) };
                // Frames that are not data are trailers, of which there are none.
                if let Ok(data) = frame.map_err(cut_off)?.into_data() {
                    return Ok(Some(data.to_vec()));
                }
            },
            Pieces::Http(response) => {
                let piece = response.chunk().await.map_err(|error| unreachable_server(&self.base, &error))?;
                Ok(piece.map(|piece| piece.to_vec()))
            }
        }
    }
}

fn cut_off(error: impl std::fmt::Display) -> Error {
    Error::unavailable("the answer was cut off").with_cause(error)
}

/// An answer.
pub(super) struct RawAnswer {
    pub(super) status: u16,
    pub(super) body: Vec<u8>,
}

impl Transport {
    /// To a server at `base`.
    ///
    /// # Errors
    /// Configuration, when the URL is none.
    pub fn http(base: &str, token: Option<Secret>) -> Result<Self> {
        let wrong =
            || Error::configuration(format!("`{base}` is not the URL of a server")).hint("use `http://host:port` or `https://host`");
        let url = url::Url::parse(base).map_err(|_| wrong())?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err(wrong());
        }
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_mins(2))
            .build()
            .map_err(|error| Error::configuration(format!("the HTTP client cannot be made: {error}")))?;
        Ok(Self::Http { client, base: base.trim_end_matches('/').to_owned(), token })
    }

    /// Sends a GET whose answer is read piece by piece.
    pub(super) async fn open(&self, path: &str) -> Result<OpenAnswer> {
        match self {
            Self::InProcess { rooms, mark } => {
                let request = Request::builder().method(Method::GET).uri(path).header(header::HOST, "localhost");
                let mut request = request.body(axum::body::Body::empty()).map_err(Error::internal)?;
                mark(request.extensions_mut());
                let response = rooms.router(path).await?.oneshot(request).await.map_err(Error::internal)?;
                let status = response.status().as_u16();
                Ok(OpenAnswer { status, base: String::new(), pieces: Pieces::InProcess(response.into_body()) })
            }
            Self::Http { client, base, token } => {
                let mut request = client.get(format!("{base}{path}")).timeout(DOWNLOAD_TIMEOUT);
                if let Some(token) = token {
                    request = request.bearer_auth(token.expose());
                }
                let response = request.send().await.map_err(|error| unreachable_server(base, &error))?;
                let status = response.status().as_u16();
                Ok(OpenAnswer { status, base: base.clone(), pieces: Pieces::Http(Box::new(response)) })
            }
        }
    }

    pub(super) async fn send(
        &self,
        method: Method,
        path: &str,
        headers: &[(&'static str, String)],
        body: Option<Value>,
    ) -> Result<RawAnswer> {
        match self {
            Self::InProcess { rooms, mark } => in_process(rooms.router(path).await?, *mark, method, path, headers, body).await,
            Self::Http { client, base, token } => {
                let mut request = client.request(method, format!("{base}{path}")).header(header::ACCEPT, "application/json");
                for (name, value) in headers {
                    request = request.header(*name, value);
                }
                if let Some(token) = token {
                    request = request.bearer_auth(token.expose());
                }
                if let Some(body) = body {
                    request = request.json(&body);
                }
                let response = request.send().await.map_err(|error| unreachable_server(base, &error))?;
                let status = response.status().as_u16();
                let body = response.bytes().await.map_err(|error| unreachable_server(base, &error))?;
                Ok(RawAnswer { status, body: body.to_vec() })
            }
        }
    }
}

async fn in_process(
    router: Router,
    mark: fn(&mut http::Extensions),
    method: Method,
    path: &str,
    headers: &[(&'static str, String)],
    body: Option<Value>,
) -> Result<RawAnswer> {
    let mut request = Request::builder().method(method).uri(path).header(header::HOST, "localhost");
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    if body.is_some() {
        request = request.header(header::CONTENT_TYPE, "application/json");
    }
    let bytes = body.map(|value| serde_json::to_vec(&value)).transpose().map_err(Error::internal)?.unwrap_or_default();
    let mut request = request.body(axum::body::Body::from(bytes)).map_err(Error::internal)?;
    mark(request.extensions_mut());
    let response = router.oneshot(request).await.map_err(Error::internal)?;
    let status = response.status().as_u16();
    let body = http_body_util::Limited::new(response.into_body(), ANSWER_BYTES_MAX).collect().await;
    let body = body.map_err(Error::internal)?.to_bytes().to_vec();
    Ok(RawAnswer { status, body })
}

fn unreachable_server(base: &str, error: &reqwest::Error) -> Error {
    let kind = if error.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Unavailable };
    let what = if error.is_timeout() { "did not answer in time" } else { "cannot be reached" };
    Error::new(kind, format!("the server at `{base}` {what}"))
        .with_cause(error)
        .hint("is `mno serve` running there? `--server` and `MNO_SERVER` name it")
}
