//! The tag of an answer: what it depends on, and nothing else.

use std::fmt::Write as _;

use sha2::Digest as _;

use super::params::WidgetParams;
use super::source::Head;

/// Changes when an engine answers differently from the same data, so that clients do not keep the old answer.
const REVISION: &str = concat!("1/", env!("CARGO_PKG_VERSION"));

/// The tag of a widget's answer: of the engine, its parameters, the viewer's day and the heads of the organizations' logs.
/// Weak, because the answer may be compressed on its way.
pub(super) fn of(endpoint: &str, params: &WidgetParams, heads: &[Head]) -> String {
    let mut hash = sha2::Sha256::new();
    // Lengths in front keep parts from running into each other.
    let mut part = |text: &str| {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text);
    };
    let WidgetParams { organizations: _, currency, range, today, entity, order_by, limit_entries } = params;
    part(REVISION);
    part(endpoint);
    part(&format!("{currency:?} {range:?} {today} {entity:?} {order_by:?} {limit_entries:?}"));
    for head in heads {
        let organization = &head.organization;
        part(&format!("{} {} {:?} {}", organization.uid, head.seq, organization.name, organization.currency));
    }
    let digest = hash.finalize();
    let hex = digest.iter().take(16).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    format!("W/\"{hex}\"")
}

/// Does the header `If-None-Match` name this tag? Compared weakly, as RFC 9110 has it.
pub(super) fn matches(header: &str, etag: &str) -> bool {
    let plain = |tag: &'_ str| tag.trim().trim_start_matches("W/").to_owned();
    header.trim() == "*" || header.split(',').any(|tag| plain(tag) == plain(etag))
}

#[cfg(test)]
mod tests {
    use super::super::params::Query;
    use super::super::tests::organization;
    use super::*;
    use crate::kernel::Timestamp;

    #[test]
    fn tags_change_with_what_the_answer_depends_on() {
        let tag = |endpoint: &str, query: &str, now: &str, seq: i64| {
            let query = Query::parse(&format!("metadata[organization_ids][]=org-1&{query}")).unwrap();
            let params = WidgetParams::read(&query, Timestamp::parse(now).unwrap()).unwrap();
            of(endpoint, &params, &[Head { scope: "org-1".to_owned(), organization: organization("org-1"), seq }])
        };
        let first = tag("a", "metadata[hist_parameters][to]=2026-01-31", "2026-02-01T10:00:00Z", 1);
        assert_eq!(first, tag("a", "metadata[hist_parameters][to]=2026-01-31&refresh_cache=true&x=y", "2026-02-01T11:00:00Z", 1));
        for other in [
            tag("b", "metadata[hist_parameters][to]=2026-01-31", "2026-02-01T10:00:00Z", 1),
            tag("a", "metadata[hist_parameters][to]=2026-01-30", "2026-02-01T10:00:00Z", 1),
            tag("a", "metadata[hist_parameters][to]=2026-01-31", "2026-02-02T10:00:00Z", 1),
            tag("a", "metadata[hist_parameters][to]=2026-01-31", "2026-02-01T10:00:00Z", 2),
        ] {
            assert_ne!(first, other);
        }
        assert!(matches(&first, &first) && matches("*", &first));
        assert!(matches(&format!("\"x\", {}", first.trim_start_matches("W/")), &first));
        assert!(!matches("\"x\"", &first) && !matches("", &first));
    }
}
