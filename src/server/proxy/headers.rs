//! What is taken out of and put into the headers of requests and answers on their way.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// Our own cookies: no app needs to see them, and none may set them for us.
const OWN_COOKIES: [&str; 2] = ["_mno_session", "XSRF-TOKEN"];

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const REAL_IP: HeaderName = HeaderName::from_static("x-real-ip");

/// Headers that speak of one connection, not of the message.
const HOP_BY_HOP: [HeaderName; 9] = [
    header::CONNECTION,
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
];

/// The protocol that a request wants to change to, such as `websocket`.
pub(super) fn upgrade_of(headers: &HeaderMap) -> Option<HeaderValue> {
    let asked = headers.get_all(header::CONNECTION).iter().filter_map(|value| value.to_str().ok()).flat_map(|text| text.split(','));
    let wants = asked.map(str::trim).any(|word| word.eq_ignore_ascii_case("upgrade"));
    headers.get(header::UPGRADE).filter(|_| wants).cloned()
}

fn hop_by_hop_remove(headers: &mut HeaderMap) {
    let named: Vec<HeaderName> = headers
        .get_all(header::CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    for name in named.iter().chain(&HOP_BY_HOP) {
        // A client that names these as its connection's would take them from the app.
        if *name != header::HOST && *name != header::COOKIE && *name != header::AUTHORIZATION {
            headers.remove(name);
        }
    }
}

/// Prepares a request for the app. What a proxy before us says of the client counts only when it is on this machine:
/// anybody else could make it up.
pub(super) fn request(headers: &mut HeaderMap, peer: Option<IpAddr>, upgrade: Option<&HeaderValue>) {
    hop_by_hop_remove(headers);
    headers.remove(header::EXPECT);
    if let Some(protocol) = upgrade {
        headers.insert(header::CONNECTION, HeaderValue::from_static("upgrade"));
        headers.insert(header::UPGRADE, protocol.clone());
    }
    cookies_remove(headers);
    let trusted = peer.is_none_or(|peer| peer.is_loopback());
    if !trusted {
        for name in [FORWARDED_FOR, FORWARDED_HOST, FORWARDED_PROTO, REAL_IP, header::FORWARDED] {
            headers.remove(name);
        }
    }
    if let Some(peer) = peer {
        let before = headers.get(FORWARDED_FOR).and_then(|value| value.to_str().ok());
        let chain = before.map_or_else(|| peer.to_string(), |before| format!("{before}, {peer}"));
        if let Ok(value) = HeaderValue::from_str(&chain) {
            headers.insert(FORWARDED_FOR, value);
        }
    }
    if let Some(host) = headers.get(header::HOST).cloned() {
        headers.entry(FORWARDED_HOST).or_insert(host);
    }
    headers.entry(FORWARDED_PROTO).or_insert(HeaderValue::from_static("http"));
}

/// Prepares an answer for the client.
pub(super) fn response(headers: &mut HeaderMap, switched: bool) {
    let protocol = headers.get(header::UPGRADE).cloned();
    hop_by_hop_remove(headers);
    if let Some(protocol) = protocol.filter(|_| switched) {
        headers.insert(header::CONNECTION, HeaderValue::from_static("upgrade"));
        headers.insert(header::UPGRADE, protocol);
    }
    let set: Vec<HeaderValue> = headers.get_all(header::SET_COOKIE).iter().cloned().collect();
    if set.iter().any(sets_own_cookie) {
        headers.remove(header::SET_COOKIE);
        for value in set.into_iter().filter(|value| !sets_own_cookie(value)) {
            headers.append(header::SET_COOKIE, value);
        }
    }
}

fn is_own_cookie(pair: &str) -> bool {
    pair.split('=').next().is_some_and(|name| OWN_COOKIES.contains(&name.trim()))
}

fn sets_own_cookie(value: &HeaderValue) -> bool {
    is_own_cookie(&String::from_utf8_lossy(value.as_bytes()))
}

fn cookies_remove(headers: &mut HeaderMap) {
    let sent: Vec<HeaderValue> = headers.get_all(header::COOKIE).iter().cloned().collect();
    let ours = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).split(';').any(is_own_cookie);
    if !sent.iter().any(ours) {
        return;
    }
    headers.remove(header::COOKIE);
    for value in sent {
        let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
        let kept: Vec<&str> = text.split(';').map(str::trim).filter(|pair| !pair.is_empty() && !is_own_cookie(pair)).collect();
        if let Ok(value) = HeaderValue::from_str(&kept.join("; "))
            && !kept.is_empty()
        {
            headers.append(header::COOKIE, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        headers
    }

    fn text(headers: &HeaderMap) -> String {
        let mut lines: Vec<String> = headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
        lines.sort();
        lines.join("\n")
    }

    #[test]
    fn a_request_loses_what_is_not_the_apps_and_gains_where_it_came_from() {
        let mut sent = headers(&[
            ("host", "a.apps.localhost:7000"),
            ("connection", "keep-alive, X-Secret, host"),
            ("x-secret", "1"),
            ("te", "trailers"),
            ("cookie", "a=1; _mno_session=s3cret; b=2"),
            ("cookie", "XSRF-TOKEN=x"),
            ("x-forwarded-for", "6.6.6.6"),
            ("x-forwarded-proto", "https"),
            ("expect", "100-continue"),
        ]);
        let mut trusted = sent.clone();
        request(&mut sent, Some("9.9.9.9".parse().unwrap()), None);
        insta::assert_snapshot!(text(&sent), @r#"
        cookie: a=1; b=2
        host: a.apps.localhost:7000
        x-forwarded-for: 9.9.9.9
        x-forwarded-host: a.apps.localhost:7000
        x-forwarded-proto: http
        "#);
        request(&mut trusted, Some("127.0.0.1".parse().unwrap()), None);
        assert_eq!(trusted["x-forwarded-for"], "6.6.6.6, 127.0.0.1");
        assert_eq!(trusted["x-forwarded-proto"], "https");
    }

    #[test]
    fn an_upgrade_survives_and_only_a_real_one() {
        let mut sent = headers(&[("connection", "Upgrade"), ("upgrade", "websocket"), ("sec-websocket-key", "k")]);
        let upgrade = upgrade_of(&sent);
        request(&mut sent, None, upgrade.as_ref());
        assert_eq!((&sent["connection"], &sent["upgrade"]), (&"upgrade".parse().unwrap(), &"websocket".parse().unwrap()));
        assert_eq!(upgrade_of(&headers(&[("upgrade", "h2c")])), None);
        let mut answer = headers(&[("connection", "upgrade"), ("upgrade", "websocket")]);
        response(&mut answer, false);
        assert!(answer.is_empty());
    }

    #[test]
    fn an_app_cannot_set_our_cookies() {
        let mut answer =
            headers(&[("set-cookie", "a=1; Path=/"), ("set-cookie", "_mno_session=evil; Domain=example.com"), ("keep-alive", "5")]);
        response(&mut answer, false);
        assert_eq!(text(&answer), "set-cookie: a=1; Path=/");
    }
}
