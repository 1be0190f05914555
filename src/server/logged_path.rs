//! What the log may know of a path. Whoever reads the log must not be able to act with what stands there.

use std::borrow::Cow;

/// Behind this segment of a path, on every face, stands the token of a mail: who has it closes the account. Other tokens travel in
/// queries and bodies, which are not logged.
const BEFORE_TOKENS: &str = "deletion_requests";

/// The path as the log shows it. It looks at the text and not at the route: what no route takes (a slash too many) is logged, too.
pub(super) fn logged_path(path: &str) -> Cow<'_, str> {
    let Some((before, rest)) = path.split_once(BEFORE_TOKENS) else { return Cow::Borrowed(path) };
    let (slashes, rest) = rest.split_at(rest.len() - rest.trim_start_matches('/').len());
    let (token, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    // Row ids open nothing.
    if token.bytes().all(|byte| byte.is_ascii_digit()) {
        return Cow::Borrowed(path);
    }
    Cow::Owned(format!("{before}{BEFORE_TOKENS}{slashes}…{}", logged_path(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_left_out() {
        for (path, logged) in [
            ("/mnoe/deletion_requests/tok-1.abc/freeze_account", "/mnoe/deletion_requests/…/freeze_account"),
            ("/mnoe/jpi/v1/deletion_requests/tok-1.abc", "/mnoe/jpi/v1/deletion_requests/…"),
            ("/api/mnoe/v1/deletion_requests/tok-1.abc/", "/api/mnoe/v1/deletion_requests/…/"),
            ("/mnoe/deletion_requests//tok-1.abc", "/mnoe/deletion_requests//…"),
            ("/api/mnoe/v1/deletion_requests/12", "/api/mnoe/v1/deletion_requests/12"),
            ("/api/admin/v1/deletion_requests", "/api/admin/v1/deletion_requests"),
            ("/api/admin/v1/users/usr-1", "/api/admin/v1/users/usr-1"),
        ] {
            assert_eq!(logged_path(path), logged);
        }
    }
}
