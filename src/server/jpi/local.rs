//! Where a browser may be sent because a query says so.

/// The longest address of a page.
const PATH_BYTES_MAX: usize = 2_000;

/// A page of this server, not of another one: browsers read `//x` and `/\\x` as the address of `x`.
pub(super) fn is_local(path: &str) -> bool {
    let mut rest = path.bytes();
    path.len() <= PATH_BYTES_MAX
        && rest.next() == Some(b'/')
        && !matches!(rest.next(), Some(b'/' | b'\\'))
        && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_sent_to_pages_of_this_server_only() {
        for good in ["/", "/dashboard/#!/apps?x=1", "/mnoe/launch/cld-1"] {
            assert!(is_local(good), "{good}");
        }
        let long = format!("/{}", "x".repeat(PATH_BYTES_MAX));
        for bad in [
            "",
            "https://evil.test",
            "//evil.test",
            "/\\evil.test",
            "/a\\b",
            "/a\r\nX: y",
            "javascript:alert(1)",
            "x",
            "/é",
            "/a b",
            long.as_str(),
        ] {
            assert!(!is_local(bad), "{bad}");
        }
    }
}
