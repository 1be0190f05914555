//! The sample app that Nex! can host: a guestbook. It is served by the same executable, in a container of its own, and
//! knows nothing of the platform around it but its environment.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Form, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Router, extract::DefaultBodyLimit};
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use super::html::escape;
use super::{Limits, Listening, serve};
use crate::kernel::{Clock as _, Error, ErrorKind, Result, SystemClock};

/// The longest name, in characters.
const NAME_MAX: usize = 60;
/// The longest message, in characters.
const MESSAGE_MAX: usize = 1000;
/// How many entries a page shows.
const SHOWN: usize = 100;
/// When the book is full.
const BOOK_BYTES_MAX: u64 = 16 * 1024 * 1024;

/// What a visitor left.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    at: String,
    name: String,
    message: String,
}

#[derive(Debug, Deserialize)]
struct NewEntry {
    #[serde(default)]
    name: String,
    #[serde(default)]
    message: String,
}

/// The book: a file of one JSON object a line.
struct Book {
    path: PathBuf,
    host: String,
    organization: String,
    writing: Mutex<()>,
}

/// Serves the guestbook until `stop`; its entries are kept in `data`.
///
/// # Errors
/// Configuration, when the address or the folder cannot be used.
pub async fn serve_sample(listen: SocketAddr, data: &Path, stop: CancellationToken) -> Result<()> {
    let variable =
        |name: &str, otherwise: &str| std::env::var(name).ok().filter(|value| !value.is_empty()).unwrap_or_else(|| otherwise.to_owned());
    let router = router(data, &variable("MNO_HOST", "localhost"), &variable("MNO_ORGANIZATION_NAME", "everybody"))?;
    let listening = Listening::bind(listen).await?;
    tracing::info!(address = %listening.address, "the guestbook is open");
    serve(listening, router, Limits::default(), stop).await
}

fn router(data: &Path, host: &str, organization: &str) -> Result<Router> {
    std::fs::create_dir_all(data).map_err(|cause| {
        Error::configuration(format!("cannot use the folder `{}`: {cause}", data.display())).hint("give another one with `--entries`")
    })?;
    let book =
        Book { path: data.join("entries.jsonl"), host: host.to_owned(), organization: organization.to_owned(), writing: Mutex::new(()) };
    Ok(Router::new()
        .route("/", get(page))
        .route("/entries", post(entry_add))
        .route("/healthz", get(|| async { "ok\n" }))
        .layer(DefaultBodyLimit::max(16 * 1024))
        .with_state(Arc::new(book)))
}

async fn page(State(book): State<Arc<Book>>) -> Response {
    let reading = Arc::clone(&book);
    match tokio::task::spawn_blocking(move || reading.entries()).await {
        Ok(Ok(entries)) => {
            let mut response = Html(html(&book, &entries)).into_response();
            // Whatever an entry says, it cannot become a script.
            let policy = HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'");
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
            response
        }
        _ => (StatusCode::INTERNAL_SERVER_ERROR, "the book cannot be read\n").into_response(),
    }
}

async fn entry_add(State(book): State<Arc<Book>>, Form(new): Form<NewEntry>) -> Response {
    let entry = match checked(&new) {
        Ok(entry) => entry,
        Err(words) => return (StatusCode::UNPROCESSABLE_ENTITY, words).into_response(),
    };
    match tokio::task::spawn_blocking(move || book.add(&entry)).await {
        Ok(Ok(())) => Redirect::to("/").into_response(),
        Ok(Err(error)) if error.kind() == ErrorKind::TooLarge => (StatusCode::INSUFFICIENT_STORAGE, "the book is full\n").into_response(),
        _ => (StatusCode::INTERNAL_SERVER_ERROR, "the entry could not be kept\n").into_response(),
    }
}

fn checked(new: &NewEntry) -> Result<Entry, &'static str> {
    let (name, message) = (new.name.trim().to_owned(), new.message.trim().to_owned());
    if name.is_empty() || message.is_empty() {
        return Err("give a name and a message\n");
    }
    if name.chars().count() > NAME_MAX || message.chars().count() > MESSAGE_MAX {
        return Err("the name or the message is too long\n");
    }
    Ok(Entry { at: SystemClock.now().to_string(), name, message })
}

impl Book {
    fn entries(&self) -> std::io::Result<Vec<Entry>> {
        let text = match std::fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(cause) => return Err(cause),
        };
        // A line that a crash cut off is passed over.
        Ok(text.lines().rev().filter_map(|line| serde_json::from_str(line).ok()).take(SHOWN).collect())
    }

    /// Returns when the entry is on disk.
    fn add(&self, entry: &Entry) -> Result<()> {
        let mut line = serde_json::to_string(entry).map_err(Error::internal)?;
        line.push('\n');
        let _alone = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(&self.path).map_err(Error::internal)?;
        let length = file.metadata().map_err(Error::internal)?.len();
        if length > BOOK_BYTES_MAX {
            return Err(Error::new(ErrorKind::TooLarge, "the book is full"));
        }
        file.write_all(line.as_bytes()).and_then(|()| file.sync_data()).map_err(Error::internal)
    }
}

fn html(book: &Book, entries: &[Entry]) -> String {
    let mut list = String::new();
    for entry in entries {
        list += &format!(
            "<li><p>{}</p><small><b>{}</b> · <time>{}</time></small></li>",
            escape(&entry.message).replace('\n', "<br>"),
            escape(&entry.name),
            escape(&entry.at.replace('T', " ").replace('Z', " UTC"))
        );
    }
    let list = if list.is_empty() { "<li class=none>Nobody has written yet. Be the first.</li>".to_owned() } else { list };
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>Guestbook of {organization}</title><style>\
         :root{{color-scheme:light dark;--line:#8883;--ink:#4a5bd4}}*{{box-sizing:border-box}}\
         body{{font:1.05rem/1.6 Georgia,serif;max-width:40rem;margin:0 auto;padding:2rem 1rem 4rem}}\
         header{{border-bottom:3px double var(--line);padding-bottom:1rem;margin-bottom:1.5rem}}h1{{margin:0;font-size:2rem;line-height:1.2}}\
         header p{{margin:.25rem 0 0;opacity:.7;font:.9rem system-ui,sans-serif}}form{{display:grid;gap:.75rem;font-family:system-ui,sans-serif}}\
         label{{display:grid;gap:.25rem;font-size:.9rem}}input,textarea{{font:inherit;padding:.6rem;border:1px solid var(--line);border-radius:.5rem;background:transparent;color:inherit}}\
         button{{justify-self:start;font:inherit;padding:.6rem 1.2rem;border:0;border-radius:.5rem;background:var(--ink);color:#fff;cursor:pointer}}\
         :focus-visible{{outline:2px solid var(--ink);outline-offset:2px}}ul{{list-style:none;padding:0;margin:2rem 0 0}}\
         li{{border-top:1px solid var(--line);padding:1rem 0;overflow-wrap:anywhere}}li p{{margin:0 0 .25rem}}small{{opacity:.7;font-family:system-ui,sans-serif}}.none{{opacity:.7}}\
         </style><header><h1>Guestbook of {organization}</h1><p>{host}</p></header><main>\
         <form method=post action=/entries><label>Your name<input name=name maxlength={NAME_MAX} required autocomplete=name></label>\
         <label>Your words<textarea name=message rows=3 maxlength={MESSAGE_MAX} required></textarea></label><button>Sign the book</button></form>\
         <ul>{list}</ul></main>",
        organization = escape(&book.organization),
        host = escape(&book.host),
    )
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::Request;
    use tower::ServiceExt as _;

    use super::*;

    async fn send(router: &Router, request: Request<Body>) -> (StatusCode, String) {
        let response = router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
        (status, String::from_utf8(bytes.to_vec()).unwrap())
    }

    fn form(body: &'static str) -> Request<Body> {
        Request::post("/entries").header("content-type", "application/x-www-form-urlencoded").body(Body::from(body)).unwrap()
    }

    #[tokio::test]
    async fn entries_are_kept_shown_and_never_become_markup() {
        let folder = tempfile::tempdir().unwrap();
        let book = router(folder.path(), "a.apps.localhost", "Acme <& Sons>").unwrap();
        let (status, text) = send(&book, Request::get("/").body(Body::empty()).unwrap()).await;
        assert_eq!(status, StatusCode::OK);
        assert!(
            text.contains("Guestbook of Acme &lt;&amp; Sons&gt;") && text.contains("a.apps.localhost") && text.contains("Be the first")
        );
        let (status, _) = send(&book, form("name=Eve&message=%3Cscript%3Ealert(1)%3C%2Fscript%3E")).await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        // A new process reads what the old one wrote.
        let book = router(folder.path(), "h", "o").unwrap();
        let (_, text) = send(&book, Request::get("/").body(Body::empty()).unwrap()).await;
        assert!(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && !text.contains("<script>"), "{text}");
        let (status, _) = send(&book, form("name=&message=x")).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(send(&book, Request::get("/healthz").body(Body::empty()).unwrap()).await.0, StatusCode::OK);
    }
}
