//! Requests as any client would send them.

use std::sync::OnceLock;
use std::time::Duration;

use base64::Engine as _;
use serde_json::Value;
use tokio::runtime::Runtime;

/// One runtime for all tests of a process.
fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap())
}

pub(crate) fn block_on<T>(run: impl Future<Output = T>) -> T {
    runtime().block_on(run)
}

/// The connections of a killed server must not be reused: no pool.
fn client() -> &'static reqwest::Client {
    static CLIENT: OnceLock<reqwest::Client> = OnceLock::new();
    let build = || {
        let builder = reqwest::Client::builder().timeout(Duration::from_secs(60)).pool_max_idle_per_host(0);
        builder.redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap()
    };
    CLIENT.get_or_init(build)
}

/// A request that is being put together.
pub(crate) struct Call {
    request: reqwest::RequestBuilder,
    what: String,
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) what: String,
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: String,
}

impl Call {
    pub(crate) fn new(method: &str, url: &str) -> Self {
        let parsed = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        Self { request: client().request(parsed, url), what: format!("{method} {url}") }
    }

    pub(crate) fn get(url: &str) -> Self {
        Self::new("GET", url)
    }

    pub(crate) fn header(self, name: &str, value: &str) -> Self {
        Self { request: self.request.header(name, value), ..self }
    }

    pub(crate) fn bearer(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    pub(crate) fn basic(self, user: &str, password: &str) -> Self {
        let pair = base64::engine::general_purpose::STANDARD.encode(format!("{user}:{password}"));
        self.header("authorization", &format!("Basic {pair}"))
    }

    /// A session token, as the published browser libraries send it: Basic without a colon.
    pub(crate) fn session(self, token: &str) -> Self {
        let text = base64::engine::general_purpose::STANDARD.encode(token);
        self.header("authorization", &format!("Basic {text}"))
    }

    pub(crate) fn json(self, body: &Value) -> Self {
        Self { request: self.request.json(body), ..self }
    }

    pub(crate) fn body(self, text: &str) -> Self {
        Self { request: self.request.body(text.to_owned()), ..self }
    }

    /// The answer; a failure to get one is an error with its words.
    pub(crate) fn try_send(self) -> Result<Answer, String> {
        let what = self.what;
        block_on(async move {
            let response = self.request.send().await.map_err(|error| format!("{error:?}"))?;
            let (status, headers) = (response.status().as_u16(), response.headers().clone());
            let body = response.text().await.map_err(|error| format!("{error:?}"))?;
            Ok(Answer { what, status, headers, body })
        })
    }

    #[track_caller]
    pub(crate) fn send(self) -> Answer {
        let what = self.what.clone();
        self.try_send().unwrap_or_else(|error| panic!("{what}: {error}"))
    }
}

impl Answer {
    /// The text is not in the answer, but for the exceptions.
    #[track_caller]
    pub(crate) fn lacks(&self, text: &str, except: &[&str]) {
        let body = except.iter().fold(self.body.clone(), |body, except| body.replace(except, ""));
        assert!(!body.contains(text), "{} shows `{text}`: {}", self.what, self.body);
    }

    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}: {}", self.what, self.body);
        self
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{} answers no JSON ({error}): {}", self.what, self.body))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}
