//! What a visitor sees when there is no app to see: a page for people, `problem+json` for programs.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Response};

use crate::kernel::{Error, ErrorKind};
use crate::nex::Status;
use crate::nex::router::Route;
use crate::server::error::ApiError;
use crate::server::html::escape;

/// There is no instance of this name.
pub(super) fn unknown(asked: &HeaderMap, label: &str) -> Response {
    let error = Error::new(ErrorKind::NotFound, format!("there is no app at `{label}`"));
    answer(
        asked,
        StatusCode::NOT_FOUND,
        "There is no app here",
        "The address is not in use. It may have been mistyped, or its app was removed.",
        None,
        error,
    )
}

/// The instance does not run at present.
pub(super) fn not_running(asked: &HeaderMap, route: &Route) -> Response {
    let (title, words, comes) = match route.status {
        Status::Provisioning | Status::Starting => {
            (format!("{} is starting", route.name), "This page opens it as soon as it answers.", true)
        }
        Status::Failed => (format!("{} does not run", route.name), "It could not be started. It is tried again from time to time.", true),
        Status::Stopping | Status::Stopped => {
            (format!("{} is resting", route.name), "Somebody who manages its organization can wake it.", false)
        }
        Status::Terminating | Status::Terminated => (format!("{} is being removed", route.name), "It will not come back.", false),
        // The status says that it runs, and yet there is no address: for a moment between two looks.
        Status::Running => (format!("{} is being looked for", route.name), "This page opens it as soon as it answers.", true),
    };
    let detail = match &route.status_message {
        Some(message) => format!("`{}` is {}: {message}", route.host_label, route.status.as_str()),
        None => format!("`{}` is {}", route.host_label, route.status.as_str()),
    };
    // What the message says of images and engines is for those who manage it, not for every visitor: programs that watch
    // it have the API.
    let error = Error::unavailable(format!("`{}` is {}", route.host_label, route.status.as_str())).with_cause(detail);
    answer(asked, StatusCode::SERVICE_UNAVAILABLE, &title, words, comes.then_some(2), error)
}

/// The instance should answer and does not.
pub(super) fn failed(asked: &HeaderMap, route: &Route, status: StatusCode) -> Response {
    let (words, kind) = match status {
        StatusCode::GATEWAY_TIMEOUT => ("It took too long to answer.", ErrorKind::Timeout),
        StatusCode::BAD_REQUEST => ("It cannot be asked this.", ErrorKind::Invalid),
        _ => ("It is looked at now. This page tries again in a moment.", ErrorKind::Unavailable),
    };
    let error = Error::new(kind, format!("`{}` does not answer", route.host_label));
    let again_seconds = (status == StatusCode::BAD_GATEWAY).then_some(2);
    answer(asked, status, &format!("{} does not answer", route.name), words, again_seconds, error)
}

fn answer(asked: &HeaderMap, status: StatusCode, title: &str, words: &str, again_seconds: Option<u32>, error: Error) -> Response {
    let accepts = asked.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut response = if accepts.contains("text/html") {
        Html(html(title, words, again_seconds)).into_response()
    } else {
        ApiError(error).into_response()
    };
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if status == StatusCode::SERVICE_UNAVAILABLE {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(again_seconds.unwrap_or(60)));
    }
    response
}

fn html(title: &str, words: &str, again_seconds: Option<u32>) -> String {
    let refresh = again_seconds.map(|seconds| format!("<meta http-equiv=refresh content={seconds}>")).unwrap_or_default();
    let busy = if again_seconds.is_some() { "<div class=busy role=progressbar aria-label=\"Please wait\"></div>" } else { "" };
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">{refresh}<title>{0}</title><style>\
         :root{{color-scheme:light dark}}body{{font:1.05rem/1.6 system-ui,sans-serif;display:grid;place-items:center;min-height:90vh;margin:0;padding:1rem}}\
         main{{max-width:32rem;text-align:center}}h1{{font-size:1.5rem;margin:.5rem 0}}p{{opacity:.75;margin:0}}\
         .busy{{width:2rem;height:2rem;margin:0 auto 1rem;border:3px solid #8884;border-top-color:#4a7dff;border-radius:50%;animation:t 1s linear infinite}}\
         @keyframes t{{to{{transform:rotate(1turn)}}}}@media(prefers-reduced-motion:reduce){{.busy{{animation:none}}}}\
         </style><main>{busy}<h1>{0}</h1><p>{1}</p></main>",
        escape(title),
        escape(words)
    )
}
