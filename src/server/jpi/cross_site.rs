//! Requests that a page of another site made a browser send.
//!
//! A session's own requests carry its token (`session.rs`). Those that begin a session have none yet, and are not for other sites
//! either: a visitor would find herself in an account that is not hers, and tell it her secrets.

use axum::http::{HeaderMap, header};
use url::Url;

/// Did a page of another site send this? Browsers say so in `Sec-Fetch-Site`, older ones by `Origin`; programs say nothing. Our
/// own pages are those at the host that was called, or at the public address.
pub(super) fn is_cross_site(headers: &HeaderMap, public_url: Option<&str>) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "cross-site";
    }
    let Some(origin) = headers.get(header::ORIGIN) else { return false };
    let Some(from) = origin.to_str().ok().and_then(host_and_port) else { return true };
    let ours = text("host").map(|host| format!("http://{host}"));
    ![ours.as_deref(), public_url]
        .into_iter()
        .flatten()
        .any(|url| host_and_port(url).is_some_and(|own| own.0 == from.0 && same_port(own.1, from.1)))
}

fn host_and_port(url: &str) -> Option<(String, Option<u16>)> {
    let url = Url::parse(url).ok()?;
    Some((url.host_str()?.to_owned(), url.port()))
}

/// A proxy may speak another protocol than we do, so the port that goes without saying may be said on one side.
fn same_port(ours: Option<u16>, theirs: Option<u16>) -> bool {
    let usual = |port: Option<u16>| matches!(port, None | Some(80 | 443));
    ours == theirs || (usual(ours) && usual(theirs))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cross(sent: &[(&'static str, &str)]) -> bool {
        let headers = sent.iter().map(|(name, value)| (header::HeaderName::from_static(name), value.parse().unwrap())).collect();
        is_cross_site(&headers, Some("https://shop.example.com"))
    }

    #[test]
    fn what_the_browser_says_counts() {
        assert!(cross(&[("sec-fetch-site", "cross-site"), ("origin", "https://shop.example.com")]));
        for own in ["same-origin", "same-site", "none"] {
            assert!(!cross(&[("sec-fetch-site", own), ("origin", "http://evil.example")]), "{own}");
        }
    }

    #[test]
    fn without_it_the_origin_must_be_ours() {
        assert!(!cross(&[("host", "10.0.0.1:7000")]), "a program");
        assert!(!cross(&[("host", "10.0.0.1:7000"), ("origin", "http://10.0.0.1:7000")]));
        assert!(!cross(&[("host", "10.0.0.1:7000"), ("origin", "https://shop.example.com")]), "behind a proxy");
        assert!(!cross(&[("host", "shop.test"), ("origin", "https://shop.test")]), "a proxy that ends TLS");
        for foreign in ["http://evil.example", "null", "http://10.0.0.1:7001", "https://shop.example.com.evil.example", "http://[", ""] {
            assert!(cross(&[("host", "10.0.0.1:7000"), ("origin", foreign)]), "{foreign}");
        }
    }
}
