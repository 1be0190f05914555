//! What keeps a tenant from going, and what goes with it.

use crate::kernel::Result;
use crate::store::{Tx, params};

/// How many of what keep a tenant.
pub(in crate::hub) struct Hold {
    /// What it is: of one and of many.
    pub(in crate::hub) noun: (&'static str, &'static str),
    /// How many there are.
    pub(in crate::hub) count: i64,
    /// What would remove them.
    pub(in crate::hub) hint: &'static str,
}

const KEPT: &str = "closed organizations keep their books and bills: a tenant that had customers stays";

/// Noun of one and of many, how to count them for the tenant `$1`, what would remove them.
const HOLDS: [(&str, &str, &str, &str); 8] = [
    (
        "user",
        "users",
        "SELECT COUNT(*) FROM hub_user WHERE tenant_id = $1 AND deleted_at IS NULL",
        "delete its users: `mno hub user delete`",
    ),
    (
        "organization",
        "organizations",
        "SELECT COUNT(*) FROM hub_organization WHERE tenant_id = $1 AND closed_at IS NULL",
        "close its organizations: `mno hub org close`",
    ),
    (
        "closed organization",
        "closed organizations",
        "SELECT COUNT(*) FROM hub_organization WHERE tenant_id = $1 AND closed_at IS NOT NULL",
        KEPT,
    ),
    ("app", "apps", "SELECT COUNT(*) FROM hub_app WHERE tenant_id = $1 AND deleted_at IS NULL", "delete its apps: `mno hub app delete`"),
    (
        "deleted app that others had",
        "deleted apps that others had",
        "SELECT COUNT(*) FROM hub_app AS a WHERE a.tenant_id = $1 AND a.deleted_at IS NOT NULL
             AND EXISTS (SELECT 1 FROM hub_app_instance AS i JOIN hub_organization AS o ON o.id = i.organization_id
                 WHERE i.app_id = a.id AND o.tenant_id <> $1)",
        "what somebody bought stays listed: the tenant that sold it stays too",
    ),
    (
        "review of its apps elsewhere",
        "reviews of its apps elsewhere",
        "SELECT COUNT(*) FROM hub_review AS r JOIN hub_app AS a ON a.id = r.app_id WHERE a.tenant_id = $1 AND r.tenant_id <> $1",
        "delete those reviews in their tenants: `mno hub review delete`",
    ),
    (
        "review that its people wrote elsewhere",
        "reviews that its people wrote elsewhere",
        "SELECT COUNT(*) FROM hub_review AS r JOIN hub_user AS u ON u.id = r.user_id WHERE u.tenant_id = $1 AND r.tenant_id <> $1",
        "delete those reviews in their tenants: `mno hub review delete`",
    ),
    (
        "sharing tenant",
        "sharing tenants",
        "SELECT COUNT(*) FROM hub_tenant WHERE customers_of = $1",
        "let them have their own customers again: `mno hub tenant update --own-customers`",
    ),
];

/// What is in the way of its end.
pub(in crate::hub) fn holds(tx: &mut Tx<'_>, id: i64) -> Result<Vec<Hold>> {
    let mut found = Vec::new();
    for (one, many, count, hint) in HOLDS {
        let count: i64 = tx.query_one(count, params![id], |row| row.get(0))?;
        if count > 0 {
            found.push(Hold { noun: (one, many), count, hint });
        }
    }
    Ok(found)
}

/// The rows of a tenant that nothing holds, in an order in which none of them is missed by another one: what was said there, what it
/// showed, its deleted apps, its deleted people, what it set up.
const END: [&str; 40] = [
    "DELETE FROM hub_review_version WHERE review_id IN (SELECT id FROM hub_review WHERE tenant_id = $1)",
    "DELETE FROM hub_review WHERE tenant_id = $1",
    "DELETE FROM hub_app_rating WHERE tenant_id = $1",
    "DELETE FROM hub_listing_version WHERE tenant_id = $1",
    "DELETE FROM hub_listing WHERE tenant_id = $1",
    "DELETE FROM hub_dashboard WHERE tenant_id = $1",
    "DELETE FROM hub_theme WHERE tenant_id = $1",
    "DELETE FROM hub_identity WHERE tenant_id = $1",
    "DELETE FROM hub_listing_version WHERE app_id IN (SELECT id FROM hub_app WHERE tenant_id = $1)",
    "DELETE FROM hub_listing WHERE app_id IN (SELECT id FROM hub_app WHERE tenant_id = $1)",
    "DELETE FROM hub_app_rating WHERE app_id IN (SELECT id FROM hub_app WHERE tenant_id = $1)",
    "DELETE FROM hub_app_metadata WHERE app_id IN (SELECT id FROM hub_app WHERE tenant_id = $1)",
    "DELETE FROM hub_group_webhook WHERE app_id IN (SELECT id FROM hub_app WHERE tenant_id = $1)",
    "DELETE FROM hub_key_use WHERE key_uid IN
         (SELECT k.uid FROM hub_api_key AS k JOIN hub_app AS a ON a.id = k.app_id WHERE a.tenant_id = $1)",
    "DELETE FROM hub_api_key WHERE app_id IN (SELECT id FROM hub_app WHERE tenant_id = $1)",
    "DELETE FROM hub_app WHERE tenant_id = $1",
    "DELETE FROM hub_launch_token WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_identity WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_session WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_user_token WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_second_factor WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_recovery_code WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_deletion_request WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_client WHERE staff_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_access_request WHERE staff_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_team_member WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_membership WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "UPDATE hub_invitation SET referrer_id = NULL WHERE referrer_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "UPDATE hub_invitation SET user_id = NULL WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_alert_recipient WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_dashboard WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_user_profile WHERE user_id IN (SELECT id FROM hub_user WHERE tenant_id = $1)",
    "DELETE FROM hub_key_use WHERE key_uid IN (SELECT uid FROM hub_api_key WHERE tenant_id = $1)",
    "DELETE FROM hub_api_key WHERE tenant_id = $1",
    "DELETE FROM hub_user WHERE tenant_id = $1",
    "DELETE FROM hub_tenant_setting WHERE tenant_id = $1",
    "DELETE FROM hub_custom_role WHERE tenant_id = $1",
    "DELETE FROM hub_division WHERE tenant_id = $1",
    "DELETE FROM hub_mail_template WHERE tenant_id = $1",
    "DELETE FROM hub_tenant WHERE id = $1",
];

/// Removes a tenant with what is its own. Ask [`holds`] first.
pub(in crate::hub) fn delete(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    for sql in END {
        tx.execute(sql, params![id])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table that comes later and names a tenant, a person or an app must be thought of here.
    #[test]
    fn every_table_that_names_a_tenant_a_person_or_an_app_is_thought_of() {
        // Rows of organizations, which hold a tenant themselves; what is sold is held by who bought it.
        let held = ["hub_organization", "hub_app_instance", "hub_subscription"];
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
        let mut seen = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let mut table = "";
            for line in text.lines() {
                if let Some(rest) = line.strip_prefix("CREATE TABLE ").or_else(|| line.strip_prefix("ALTER TABLE ")) {
                    // What is laid in another way is the same table.
                    table = rest.split_whitespace().next().unwrap().trim_end_matches("_by_key");
                }
                for (of, column) in [
                    ("hub_tenant", "tenant_id"),
                    ("hub_user", "user_id"),
                    ("hub_user", "staff_id"),
                    ("hub_user", "referrer_id"),
                    ("hub_app", "app_id"),
                ] {
                    if line.contains(&format!("REFERENCES {of} (")) && line.trim_start().starts_with(column) && !held.contains(&table) {
                        seen += 1;
                        let ends = END
                            .iter()
                            .copied()
                            .chain(HOLDS.map(|hold| hold.2))
                            .any(|sql| sql.contains(&format!(" {table} ")) && sql.contains(column));
                        assert!(ends, "`{table}.{column}` names a row of `{of}`, and nothing is done about it when a tenant goes");
                    }
                }
            }
        }
        assert!(seen > 20, "the migrations are no longer read as they are written");
    }
}
