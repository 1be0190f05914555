//! The ceiling on PostgreSQL: `pgbench` doing the same statements.

use std::process::Command;
use std::time::Duration;

/// A create's transaction: lock the head, take a code, insert record and change, move the head.
const CREATE: &str = r"\set org random(0, :organizations - 1)
\set a random(1, 2000000000)
\set b random(1, 2000000000)
BEGIN ISOLATION LEVEL SERIALIZABLE;
INSERT INTO connec_scope (channel, head, last_at, compacted_to, policy_version) VALUES ('org-bench-' || :org, 0, 0, 0, 0) ON CONFLICT (channel) DO UPDATE SET head = connec_scope.head RETURNING head, last_at, policy_version \gset
INSERT INTO connec_code (channel, entity, last) VALUES ('org-bench-' || :org, 'invoices', 1) ON CONFLICT (channel, entity) DO UPDATE SET last = connec_code.last + 1 RETURNING last \gset
SELECT 1 FROM connec_record WHERE channel = 'org-bench-' || :org AND entity = 'invoices' AND code = 'IN' || :last;
INSERT INTO connec_record (channel, entity, id, code, status, doc, version, created_at, updated_at) VALUES ('org-bench-' || :org, 'invoices', :a || '-' || :b, 'IN' || :last, 'PAID', :doc, :head + 1, 1, 1);
INSERT INTO connec_change (channel, seq, at, entity, record_id, operation, actor_kind, actor_uid, actor_name, instance_uid, transaction_id, before, after, detail) VALUES ('org-bench-' || :org, :head + 1, 1, 'invoices', :a || '-' || :b, 'create', 'app', 'app-bench', 'Bench', 'cld-bench', :a || '-' || :b, NULL, :doc, NULL);
UPDATE connec_scope SET head = :head + 1, last_at = 1 WHERE channel = 'org-bench-' || :org;
COMMIT;
";

/// A page: the statement that the server says it would use, in the kind of transaction that it would use it in.
pub(crate) fn page_script(explained: &serde_json::Value) -> String {
    let mut sql = explained["sql"].as_str().unwrap().replace('\n', " ");
    let parameters = explained["parameters"].as_array().unwrap();
    // From the back: `$1` is the beginning of `$10`.
    for (at, parameter) in parameters.iter().enumerate().rev() {
        let value = match (at, parameter) {
            (0, _) => "('org-bench-' || :org)".to_owned(),
            (_, serde_json::Value::String(text)) => format!("'{}'", text.trim_matches('\'').replace('\'', "''")),
            (_, other) => other.to_string(),
        };
        sql = sql.replace(&format!("${}", at + 1), &value);
    }
    format!("\\set org random(0, :organizations - 1)\nBEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY;\n{sql};\nCOMMIT;\n")
}

/// Transactions a second of a script at 8 connections; `None` when there is no `pgbench`.
pub(crate) fn run(url: &str, script: &str, organizations: usize, slice: Duration) -> Result<f64, String> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), script.replace(":organizations", &organizations.to_string())).unwrap();
    let output = Command::new("pgbench")
        .args(["-n", "-M", "prepared", "-c", "8", "-j", "1", "--max-tries=20", "-T", &slice.as_secs().max(1).to_string(), "-f"])
        .arg(file.path())
        .arg(url)
        .output()
        .map_err(|error| format!("pgbench: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().find(|line| line.starts_with("tps = "));
    line.and_then(|line| line[6..].split(' ').next()?.parse().ok())
        .ok_or_else(|| format!("pgbench said: {} {}", text.trim(), String::from_utf8_lossy(&output.stderr).trim()))
}

pub(crate) fn create_script(doc: &str) -> String {
    // pgbench takes every colon before a letter or a digit for a variable, also within quotes.
    let doc = format!("'{}'", doc.replace("T00:00:00Z", "").replace("\":", "\": ").replace('\'', "''"));
    CREATE.replace(":doc", &doc)
}
