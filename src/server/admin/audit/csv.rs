//! CSV of audit entries (RFC 4180). What an entry holds comes from outside, so no cell may be a formula of a spreadsheet.

use crate::api::AuditEntry;
use crate::server::csv;

const COLUMNS: [&str; 17] = [
    "id",
    "at",
    "actor_kind",
    "actor_uid",
    "actor_name",
    "impersonator",
    "address",
    "user_agent",
    "tenant",
    "action",
    "subject",
    "organization",
    "detail",
    "request_id",
    "chain",
    "seq",
    "hash",
];

/// The first line.
pub(super) fn header() -> String {
    csv::line(&COLUMNS)
}

/// A line.
pub(super) fn row(entry: &AuditEntry) -> String {
    let (id, detail) = (entry.id.to_string(), entry.detail.to_string());
    let seq = entry.seq.map(|seq| seq.to_string());
    let cells: [Option<&str>; 17] = [
        Some(&id),
        Some(&entry.at),
        Some(&entry.actor_kind),
        Some(&entry.actor_uid),
        Some(&entry.actor_name),
        entry.impersonator.as_deref(),
        entry.address.as_deref(),
        entry.user_agent.as_deref(),
        entry.tenant.as_deref(),
        Some(&entry.action),
        Some(&entry.subject),
        entry.organization.as_deref(),
        Some(&detail),
        entry.request_id.as_deref(),
        entry.chain.as_deref(),
        seq.as_deref(),
        entry.hash.as_deref(),
    ];
    csv::line(&cells.map(Option::unwrap_or_default))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_a_cell_for_each_column() {
        let entry = AuditEntry {
            id: 7,
            at: "2026-01-01T00:00:00Z".into(),
            actor_kind: "user".into(),
            actor_uid: "usr-1".into(),
            actor_name: "=cmd".into(),
            impersonator: None,
            address: Some("::1".into()),
            user_agent: None,
            tenant: None,
            action: "a.b".into(),
            subject: "s".into(),
            organization: None,
            detail: serde_json::json!({"a": 1}),
            request_id: None,
            chain: Some("platform".into()),
            seq: Some(3),
            hash: Some("ff".into()),
        };
        assert_eq!(row(&entry), "7,2026-01-01T00:00:00Z,user,usr-1,'=cmd,,::1,,,a.b,s,,\"{\"\"a\"\":1}\",,platform,3,ff\r\n");
        assert_eq!(header().split(',').count(), COLUMNS.len());
    }
}
