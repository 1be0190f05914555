//! The facts of decisions, each in one statement.

use super::{app, as_row_id, instance, key, organization, tenant};
use crate::hub::acl::{Action, Role};
use crate::hub::model::{AppInstance, Tenant};
use crate::kernel::{Error, Result};
use crate::store::{Tx, params};

/// What somebody is in an organization.
#[derive(Debug, Clone)]
pub(in crate::hub) struct Standing {
    pub(in crate::hub) role: Role,
    /// What she may in place of what the role allows.
    pub(in crate::hub) custom_role: Option<CustomStanding>,
}

/// A custom role, as the decision needs it.
#[derive(Debug, Clone)]
pub(in crate::hub) struct CustomStanding {
    pub(in crate::hub) name: String,
    pub(in crate::hub) actions: Vec<Action>,
}

/// The list of words as actions. Words that this version does not know allow nothing.
pub(in crate::hub) fn actions_read(words: serde_json::Value) -> Result<Vec<Action>> {
    let words: Vec<String> = serde_json::from_value(words).map_err(Error::internal)?;
    Ok(words.iter().filter_map(|word| Action::parse(word).ok()).collect())
}

/// A member's standing.
pub(in crate::hub) fn standing(tx: &mut Tx<'_>, organization_id: i64, user_id: i64) -> Result<Option<Standing>> {
    tx.query_opt(
        "SELECT m.role, c.name, c.actions FROM hub_membership AS m LEFT JOIN hub_custom_role AS c ON c.id = m.custom_role_id
         WHERE m.organization_id = $1 AND m.user_id = $2",
        params![organization_id, user_id],
        |row| {
            let custom = match row.get::<Option<String>>(1)? {
                Some(name) => Some(CustomStanding { name, actions: actions_read(row.get(2)?)? }),
                None => None,
            };
            Ok(Standing { role: Role::parse(&row.get::<String>(0)?)?, custom_role: custom })
        },
    )
}

/// A custom role of a tenant, by uid or name: what it ranks like, and what it allows.
pub(in crate::hub) fn custom_role(tx: &mut Tx<'_>, tenant_id: i64, selector: &str) -> Result<Option<(Role, CustomStanding)>> {
    tx.query_opt(
        "SELECT base_role, name, actions FROM hub_custom_role WHERE tenant_id = $1 AND (uid = $2 OR LOWER(name) = LOWER($2))",
        params![tenant_id, selector],
        |row| Ok((Role::parse(&row.get::<String>(0)?)?, CustomStanding { name: row.get(1)?, actions: actions_read(row.get(2)?)? })),
    )
}

/// Has a team access to an app instance?
pub(in crate::hub) fn team_has(tx: &mut Tx<'_>, team_id: i64, instance_id: i64) -> Result<bool> {
    exists(tx, "SELECT 1 FROM hub_team_instance WHERE team_id = $1 AND instance_id = $2", params![team_id, instance_id])
}

fn exists(tx: &mut Tx<'_>, sql: &str, params: &[crate::store::Param]) -> Result<bool> {
    Ok(tx.query_opt(sql, params, |_| Ok(()))?.is_some())
}

/// Is somebody in a team of the organization, and in none that has this instance?
pub(in crate::hub) fn kept_from_by_teams(tx: &mut Tx<'_>, organization_id: i64, user_id: i64, instance_id: i64) -> Result<bool> {
    tx.query_one(
        "SELECT COUNT(*), COUNT(i.instance_id) FROM hub_team_member AS m
         JOIN hub_team AS t ON t.id = m.team_id AND t.organization_id = $1
         LEFT JOIN hub_team_instance AS i ON i.team_id = t.id AND i.instance_id = $3
         WHERE m.user_id = $2",
        params![organization_id, user_id, instance_id],
        |row| Ok(row.get::<i64>(0)? > 0 && row.get::<i64>(1)? == 0),
    )
}

/// Is the organization assigned to this member of staff?
pub(in crate::hub) fn is_client(tx: &mut Tx<'_>, staff_id: i64, organization_id: i64) -> Result<bool> {
    exists(tx, "SELECT 1 FROM hub_client WHERE staff_id = $1 AND organization_id = $2", params![staff_id, organization_id])
}

/// Does a person belong to an organization that is assigned to this member of staff?
pub(in crate::hub) fn is_of_client(tx: &mut Tx<'_>, staff_id: i64, user_id: i64) -> Result<bool> {
    exists(
        tx,
        "SELECT 1 FROM hub_client AS c JOIN hub_membership AS m ON m.organization_id = c.organization_id
         WHERE c.staff_id = $1 AND m.user_id = $2 LIMIT 1",
        params![staff_id, user_id],
    )
}

/// Does a person belong to an organization of this division?
pub(in crate::hub) fn is_of_division(tx: &mut Tx<'_>, user_id: i64, division_id: i64) -> Result<bool> {
    exists(
        tx,
        "SELECT 1 FROM hub_membership AS m JOIN hub_organization AS o ON o.id = m.organization_id
         WHERE m.user_id = $1 AND o.division_id = $2 LIMIT 1",
        params![user_id, division_id],
    )
}

/// Has somebody of the organization let this member of staff in, for now?
pub(in crate::hub) fn is_let_in(tx: &mut Tx<'_>, staff_id: i64, organization_id: i64) -> Result<bool> {
    let now = tx.now();
    exists(
        tx,
        "SELECT 1 FROM hub_access_request WHERE staff_id = $1 AND organization_id = $2 AND status = 'approved' AND expires_at > $3 LIMIT 1",
        params![staff_id, organization_id, now],
    )
}

/// Does a person belong to an organization that has let this member of staff in?
pub(in crate::hub) fn is_of_let_in(tx: &mut Tx<'_>, staff_id: i64, user_id: i64) -> Result<bool> {
    let now = tx.now();
    exists(
        tx,
        "SELECT 1 FROM hub_access_request AS r JOIN hub_membership AS m ON m.organization_id = r.organization_id
         WHERE r.staff_id = $1 AND m.user_id = $2 AND r.status = 'approved' AND r.expires_at > $3 LIMIT 1",
        params![staff_id, user_id, now],
    )
}

/// An app's key, and the instance that was named.
pub(in crate::hub) struct AppAtInstance {
    pub(in crate::hub) key: String,
    pub(in crate::hub) secret_hash: String,
    pub(in crate::hub) scopes: Option<Vec<Action>>,
    pub(in crate::hub) instance: AppInstance,
    pub(in crate::hub) tenant: Tenant,
}

/// What finding key, app, instance, organization and tenant one after the other would find. `None` when any of them is not
/// there, or when the name could mean something else first: then it has to be asked step by step.
pub(in crate::hub) fn app_at_instance(tx: &mut Tx<'_>, key_id: &str, scope: &str) -> Result<Option<AppAtInstance>> {
    if as_row_id(scope).is_some() {
        return Ok(None);
    }
    let now = tx.now();
    let (of_instance, of_tenant) = (instance::columns(), tenant::COLUMNS_OF_T);
    tx.query_opt(
        &format!(
            "SELECT {of_instance}, {of_tenant}, k.secret_hash, k.scopes, k.uid FROM hub_api_key AS k
             JOIN hub_app_instance AS i ON i.uid = $2 AND i.app_id = k.app_id {}
             JOIN hub_tenant AS t ON t.id = o.tenant_id
             WHERE k.key_id = $1 AND k.revoked_at IS NULL AND (k.expires_at > $3 OR k.expires_at IS NULL) AND k.kind = 'app'
               AND NOT EXISTS (SELECT 1 FROM hub_organization AS n WHERE n.uid = $2)",
            instance::JOINS
        ),
        params![key_id, scope, now],
        |row| {
            let tenant_at = instance::WIDTH + app::WIDTH + organization::WIDTH;
            Ok(AppAtInstance {
                instance: instance::instance_at(row, 0)?,
                tenant: tenant::tenant_at(row, tenant_at)?,
                secret_hash: row.get(tenant_at + tenant::WIDTH)?,
                scopes: key::scopes_read(row.get(tenant_at + tenant::WIDTH + 1)?)?,
                key: row.get(tenant_at + tenant::WIDTH + 2)?,
            })
        },
    )
}
