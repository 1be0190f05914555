//! Reading host names as they come in `Host` headers: any case, with or without a port and a final dot.

/// The host of a `Host` header or an authority, in lower case, without port and final dot; `None` when it is not a DNS name.
#[must_use]
pub fn host_name(authority: &str) -> Option<String> {
    // User information has no place in a Host header; an address in brackets is never one of ours.
    if authority.contains('@') || authority.starts_with('[') {
        return None;
    }
    let host = match authority.split_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        Some(_) => return None,
        None => authority,
    };
    let host = host.strip_suffix('.').unwrap_or(host);
    let fits = !host.is_empty() && host.len() <= 253 && host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b));
    fits.then(|| host.to_ascii_lowercase())
}

/// What stands in front of `domain`, when the host is below it. Instances have exactly one label there, so a deeper name
/// belongs to nobody.
#[must_use]
pub fn label_of(authority: &str, domain: &str) -> Option<String> {
    let host = host_name(authority)?;
    let label = host.strip_suffix(domain)?.strip_suffix('.')?;
    (!label.is_empty()).then(|| label.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_label_is_found_in_every_spelling() {
        for host in [
            "a-1.apps.localhost",
            "A-1.Apps.LOCALHOST",
            "a-1.apps.localhost.",
            "a-1.apps.localhost:7000",
            "a-1.apps.localhost.:80",
            "a-1.apps.localhost:",
        ] {
            assert_eq!(label_of(host, "apps.localhost").as_deref(), Some("a-1"), "{host}");
        }
        assert_eq!(label_of("x.a.apps.localhost", "apps.localhost").as_deref(), Some("x.a"));
    }

    #[test]
    fn what_is_not_below_the_domain_is_not_ours() {
        for host in [
            "apps.localhost",
            ".apps.localhost",
            "aapps.localhost",
            "localhost",
            "",
            "apps.localhost.evil.example",
            "[::1]:80",
            "user@a.apps.localhost",
            "a.apps.localhost:80:80",
            "a.apps.localhost:x",
            "a/b.apps.localhost",
        ] {
            assert_eq!(label_of(host, "apps.localhost"), None, "{host}");
        }
    }
}
