//! The network address of a client, which failures of signing in are counted for and the audit keeps.
//!
//! `X-Forwarded-For` is believed only as far as trusted proxies wrote it: from the connection backwards, the first address that
//! is none of theirs.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::extract::ConnectInfo;
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap};

use crate::kernel::{Error, Result};

/// The proxies in front of this server.
#[derive(Debug, Clone, Default)]
pub struct TrustedProxies(Arc<Vec<(IpAddr, u8)>>);

impl TrustedProxies {
    /// Reads addresses and networks, with commas between them: `10.0.0.0/8, 2001:db8::1`.
    ///
    /// # Errors
    /// Configuration.
    pub fn parse(text: &str) -> Result<Self> {
        let wrong = |part: &str| {
            Error::configuration(format!("`trusted_proxies` holds `{part}`, which is no address or network"))
                .with_field("trusted_proxies")
                .hint("use addresses such as `10.0.0.7` and networks such as `10.0.0.0/8`, with commas between them")
        };
        let mut networks = Vec::new();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (address, length) = part.split_once('/').map_or((part, None), |(address, length)| (address, Some(length)));
            let address: IpAddr = address.parse().map_err(|_| wrong(part))?;
            let full = if address.is_ipv4() { 32 } else { 128 };
            let length = length.map_or(Ok(full), |length| length.parse::<u8>().map_err(|_| wrong(part)))?;
            if length > full {
                return Err(wrong(part));
            }
            networks.push((address, length));
        }
        Ok(Self(Arc::new(networks)))
    }

    /// Does a request with these extensions come over a connection of theirs?
    pub(super) fn sent(&self, extensions: &Extensions) -> bool {
        extensions.get::<ConnectInfo<SocketAddr>>().is_some_and(|ConnectInfo(peer)| self.has(peer.ip()))
    }

    fn has(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|(network, length)| match (network, address) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                let shift = 32 - u32::from(*length);
                u32::from(*network).checked_shr(shift) == u32::from(address).checked_shr(shift)
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                let shift = 128 - u32::from(*length);
                u128::from(*network).checked_shr(shift) == u128::from(address).checked_shr(shift)
            }
            _ => false,
        })
    }
}

/// The address of whoever sends this request; `None` in process.
pub(super) fn client_address(parts: &Parts) -> Option<IpAddr> {
    let ConnectInfo(peer) = parts.extensions.get::<ConnectInfo<SocketAddr>>()?;
    let mut address = peer.ip().to_canonical();
    let Some(proxies) = parts.extensions.get::<TrustedProxies>() else { return Some(address) };
    let forwarded = parts.headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let hops: Vec<&str> = forwarded.flat_map(|text| text.split(',')).map(str::trim).collect();
    for hop in hops.iter().rev() {
        if !proxies.has(address) {
            break;
        }
        let Ok(before) = hop.parse::<IpAddr>() else { break };
        address = before.to_canonical();
    }
    Some(address)
}

/// How callers reach this server: as configured, else as this one addressed its request.
pub(super) fn origin(public_url: Option<&str>, headers: &HeaderMap) -> String {
    if let Some(url) = public_url {
        return url.trim_end_matches('/').to_owned();
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let scheme = if text("x-forwarded-proto") == Some("https") { "https" } else { "http" };
    format!("{scheme}://{}", text("host").unwrap_or("localhost"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(peer: &str, forwarded: &str, proxies: &str) -> Parts {
        let (mut parts, ()) = http::Request::builder().header("x-forwarded-for", forwarded).body(()).unwrap().into_parts();
        parts.extensions.insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 1)));
        parts.extensions.insert(TrustedProxies::parse(proxies).unwrap());
        parts
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        for (peer, forwarded, proxies, expected) in [
            ("9.9.9.9", "1.1.1.1", "", "9.9.9.9"),
            ("9.9.9.9", "1.1.1.1", "10.0.0.0/8", "9.9.9.9"),
            ("10.1.2.3", "1.1.1.1", "10.0.0.0/8", "1.1.1.1"),
            ("10.1.2.3", "6.6.6.6, 1.1.1.1, 10.9.9.9", "10.0.0.0/8", "1.1.1.1"),
            ("10.1.2.3", "nonsense", "10.0.0.0/8", "10.1.2.3"),
            ("::ffff:10.1.2.3", "1.1.1.1", "10.0.0.0/8", "1.1.1.1"),
            ("2001:db8::1", "1.1.1.1", "2001:db8::/32", "1.1.1.1"),
            ("8.8.8.8", "1.1.1.1", "0.0.0.0/0", "1.1.1.1"),
        ] {
            assert_eq!(client_address(&parts(peer, forwarded, proxies)).unwrap().to_string(), expected, "{peer} {forwarded} {proxies}");
        }
        assert!(TrustedProxies::parse("10.0.0.0/33").is_err() && TrustedProxies::parse("x").is_err());
    }
}
