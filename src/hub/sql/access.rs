//! The facts of the most frequent question in one statement: an app, by its key, at one of its own instances.

use super::{app, as_row_id, instance, organization, tenant};
use crate::hub::model::{AppInstance, Tenant};
use crate::kernel::Result;
use crate::store::{Tx, params};

/// An app's key, and the instance that was named.
pub(in crate::hub) struct AppAtInstance {
    pub(in crate::hub) secret_hash: String,
    pub(in crate::hub) instance: AppInstance,
    pub(in crate::hub) tenant: Tenant,
}

/// What finding key, app, instance, organization and tenant one after the other would find. `None` when any of them is not
/// there, or when the name could mean something else first: then it has to be asked step by step.
pub(in crate::hub) fn app_at_instance(tx: &mut Tx<'_>, key_id: &str, scope: &str) -> Result<Option<AppAtInstance>> {
    if as_row_id(scope).is_some() {
        return Ok(None);
    }
    let (of_instance, of_tenant) = (instance::columns(), tenant::COLUMNS_OF_T);
    tx.query_opt(
        &format!(
            "SELECT {of_instance}, {of_tenant}, k.secret_hash FROM hub_api_key AS k
             JOIN hub_app_instance AS i ON i.uid = $2 AND i.app_id = k.app_id {}
             JOIN hub_tenant AS t ON t.id = o.tenant_id
             WHERE k.key_id = $1 AND k.revoked_at IS NULL AND k.kind = 'app'
               AND NOT EXISTS (SELECT 1 FROM hub_organization AS n WHERE n.uid = $2)",
            instance::JOINS
        ),
        params![key_id, scope],
        |row| {
            let tenant_at = instance::WIDTH + app::WIDTH + organization::WIDTH;
            Ok(AppAtInstance {
                instance: instance::instance_at(row, 0)?,
                tenant: tenant::tenant_at(row, tenant_at)?,
                secret_hash: row.get(tenant_at + tenant::WIDTH)?,
            })
        },
    )
}
