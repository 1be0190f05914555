//! Which addresses our own requests may reach.
//!
//! A receiver's URL comes from outside. Without this check it could point at the database, at a cloud's metadata service or at
//! another customer's container. The check sits where the connection is made: names are resolved by [`Resolver`], which
//! hands out only permitted addresses, so a name that resolves differently the second time gains nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use crate::kernel::{Error, Result};

/// Is this address on the public internet?
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_broadcast()
        || address.is_multicast()
        || address.is_documentation()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b)) // shared address space of carriers
        || (a == 192 && b == 0 && c == 0) // protocol assignments
        || (a == 192 && b == 88 && c == 99) // 6to4 relays
        || (a == 198 && (b == 18 || b == 19)); // benchmarks
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let embedded = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match segments {
        // Forms that carry an IPv4 address are as public as that one: mapped, NAT64, 6to4.
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => embedded(high, low),
        // Only 2000::/3 is given out for the public, less Teredo, documentation and other special blocks at its start.
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x3fff, ..] => false,
        [first, ..] => (first & 0xe000) == 0x2000,
    }
}

/// Checks what can be known of a URL before connecting: its scheme, and its address when it is written as one. `field` names it in
/// errors.
///
/// # Errors
/// Invalid when it is no URL that we can call; forbidden when it names an address that is not public and may not be called.
pub fn url_check(field: &str, text: &str, allow_private: bool) -> Result<Url> {
    let url = Url::parse(text).map_err(|error| Error::invalid(field, format!("the URL is not one: {error}")))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(Error::invalid(field, format!("the URL must be http or https, not {}", url.scheme())));
    }
    let literal = match url.host() {
        Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
        Some(Host::Domain(_)) => None,
        None => return Err(Error::invalid(field, "the URL has no host")),
    };
    match literal {
        Some(address) if !allow_private && !is_public(address) => Err(refused(&address.to_string())),
        _ => Ok(url),
    }
}

fn refused(host: &str) -> Error {
    Error::forbidden(format!("`{host}` is not a public address, so nothing is sent there"))
        .hint("allow private addresses in the configuration if this receiver is meant")
}

/// Resolves names to permitted addresses only.
pub struct Resolver {
    /// May they be private and loopback addresses?
    pub allow_private: bool,
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let allow_private = self.allow_private;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let permitted: Vec<SocketAddr> = found.iter().copied().filter(|address| allow_private || is_public(address.ip())).collect();
            if permitted.is_empty() && !found.is_empty() {
                return Err(Box::<dyn std::error::Error + Send + Sync>::from(refused(name.as_str())));
            }
            Ok(Box::new(permitted.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_pass() {
        for public in ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8", "64:ff9b::808:808"] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
        for private in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "198.18.0.1",
            "192.0.2.1",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:db8::1",
            "::7f00:1",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
    }

    #[test]
    fn urls_that_name_a_private_address_are_refused_in_any_spelling() {
        for url in ["http://127.0.0.1/x", "http://[::1]:80/", "http://2130706433/", "http://0x7f.1/", "ftp://example.com/", "nothing"] {
            assert!(url_check("url", url, false).is_err(), "{url}");
        }
        assert!(url_check("url", "http://127.0.0.1:9/x", true).is_ok());
        assert!(url_check("url", "https://example.com/x", false).is_ok());
    }
}
