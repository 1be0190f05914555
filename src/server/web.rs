//! Serves the web app that `build.rs` has built: the portal and `impac.js`. Without Node.js at build time it is one page
//! that says how to get it.

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use rust_embed::{EmbeddedFile, RustEmbed};

#[derive(RustEmbed)]
#[folder = "$OUT_DIR/web"]
struct Files;

/// What the pages may do: run and load only what this server serves. The widgets style themselves by constructed sheets,
/// so not even inline styles are needed.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// What a picture may do that somebody opens by itself: nothing but be drawn. An SVG could run a script otherwise.
const PICTURE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/// For names that stay the same from build to build: asked for again each time, answered 304 by their `ETag`.
const REVALIDATE: &str = "no-cache";

/// For names that carry a hash of their content.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// The routes of the web app: `/`, `/impac.js`, `/favicon.svg`, `/assets/…` and `/pictures/…`. The portal finds its pages by the hash of
/// the address, so no other path leads to it. Compression is left to the layer that all routes share.
pub(super) fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/", get(async |headers: HeaderMap| page(&headers)))
        .route("/impac.js", get(async |headers: HeaderMap| file("impac.js", REVALIDATE, &headers)))
        .route("/favicon.svg", get(async |headers: HeaderMap| file("favicon.svg", REVALIDATE, &headers)))
        // Browsers ask for it by habit wherever a page does not name its icon, such as the pages of `/docs`.
        .route("/favicon.ico", get(async |headers: HeaderMap| file("favicon.svg", REVALIDATE, &headers)))
        .route("/assets/{*path}", get(asset))
        .route("/pictures/{*path}", get(picture))
}

async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Response {
    file(&format!("assets/{path}"), FOREVER, &headers)
}

/// The pictures of the catalogue that is part of the binary.
async fn picture(Path(path): Path<String>, headers: HeaderMap) -> Response {
    file(&format!("pictures/{path}"), REVALIDATE, &headers)
}

fn page(request: &HeaderMap) -> Response {
    let mut response = file("index.html", REVALIDATE, request);
    let headers = response.headers_mut();
    headers.remove(header::ACCESS_CONTROL_ALLOW_ORIGIN);
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (header::HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// An embedded file, or 304 when the caller has it already.
fn file(name: &str, cache_control: &'static str, request: &HeaderMap) -> Response {
    let Some(file) = Files::get(name) else {
        return (StatusCode::NOT_FOUND, "not found\n").into_response();
    };
    let etag = etag(&file);
    let fresh = request.get(header::IF_NONE_MATCH).is_some_and(|known| is_listed(known, &etag));
    let mut response = if fresh {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let content_type = HeaderValue::from_str(file.metadata.mimetype());
        let mut response = Response::new(Body::from(file.data));
        if let Ok(content_type) = content_type {
            response.headers_mut().insert(header::CONTENT_TYPE, content_type);
        }
        response
    };
    let headers = response.headers_mut();
    if let Ok(etag) = HeaderValue::from_str(&etag) {
        headers.insert(header::ETAG, etag);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache_control));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"image/")) {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PICTURE_POLICY));
    }
    // Pages of any origin may load impac.js, which as a module is fetched with CORS, and with it the chunks it imports.
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

/// Weak, because the compressed and the plain answer share it.
fn etag(file: &EmbeddedFile) -> String {
    let hash: String = file.metadata.sha256_hash()[..12].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("W/\"{hash}\"")
}

fn is_listed(known: &HeaderValue, etag: &str) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    known.to_str().is_ok_and(|known| known.split(',').any(|tag| tag.trim() == "*" || opaque(tag) == opaque(etag)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Request;
    use tower::ServiceExt as _;

    async fn answer(path: &str, if_none_match: Option<&str>) -> Response {
        let mut request = Request::get(path);
        if let Some(etag) = if_none_match {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        router::<()>().oneshot(request.body(Body::empty()).unwrap()).await.unwrap()
    }

    fn text(response: &Response, name: header::HeaderName) -> &str {
        response.headers().get(name).map_or("", |value| value.to_str().unwrap())
    }

    #[tokio::test]
    async fn the_page_is_guarded_and_revalidated() {
        let page = answer("/", None).await;
        assert_eq!(page.status(), StatusCode::OK);
        assert_eq!(text(&page, header::CONTENT_TYPE), "text/html");
        assert_eq!(text(&page, header::CACHE_CONTROL), "no-cache");
        assert!(text(&page, header::CONTENT_SECURITY_POLICY).contains("script-src 'self';"));
        assert!(!page.headers().contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));

        let etag = text(&page, header::ETAG);
        assert_eq!(answer("/", Some(etag)).await.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(answer("/", Some("\"other\"")).await.status(), StatusCode::OK);
    }

    #[tokio::test]
    async fn what_is_not_there_is_not_found() {
        assert_eq!(answer("/assets/../index.html", None).await.status(), StatusCode::NOT_FOUND);
        assert_eq!(answer("/assets/none.js", None).await.status(), StatusCode::NOT_FOUND);
    }

    #[tokio::test]
    async fn every_file_of_the_web_app_is_served_with_its_type() {
        if Files::get("impac.js").is_none() {
            eprintln!("skipped: this binary was built without the web app");
            return;
        }
        for name in Files::iter().filter(|name| name != "index.html") {
            let file = answer(&format!("/{name}"), None).await;
            assert_eq!(file.status(), StatusCode::OK, "{name}");
            assert_ne!(text(&file, header::CONTENT_TYPE), "application/octet-stream", "{name}");
            assert_eq!(text(&file, header::ACCESS_CONTROL_ALLOW_ORIGIN), "*", "{name}");
            assert_eq!(text(&file, header::X_CONTENT_TYPE_OPTIONS), "nosniff", "{name}");
            let is_picture = text(&file, header::CONTENT_TYPE).starts_with("image/");
            assert_eq!(text(&file, header::CONTENT_SECURITY_POLICY).contains("sandbox"), is_picture, "{name}");
            let forever = text(&file, header::CACHE_CONTROL).contains("immutable");
            assert_eq!(forever, name.starts_with("assets/"), "{name}");
        }
    }
}
