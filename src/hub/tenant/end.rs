//! The end of a tenant.
//!
//! What the Hub keeps goes in one transaction. Other rooms are told by a durable job in it, and take away what is theirs.

use serde_json::json;

use super::super::sql::tenant_end;
use super::super::{Action, ActorKind, Hub, Permit, Tenant, audit, sql};
use crate::jobs::{NewJob, enqueue};
use crate::kernel::{Error, Result};

/// The job that tells other rooms that a tenant is gone: `{"tenant": "tnt-…"}`.
pub const JOB_TENANT_END: &str = "hub.tenant.end";

impl Hub {
    /// Removes the permit's tenant, once it has no people, customers or apps. What is its own goes with it: keys, settings, divisions,
    /// roles, listings, templates of mails and dashboards, its theme, what was said in its marketplace, and the rows that its deleted
    /// people left. Other rooms remove what they keep for it soon after. Its audit stays.
    ///
    /// # Errors
    /// Conflict that names everything in the way, with its number; nothing is touched then.
    pub async fn tenant_delete(&self, permit: &Permit) -> Result<Tenant> {
        permit.expect(Action::ManageTenant)?;
        if permit.actor().kind != ActorKind::Operator {
            return Err(Error::forbidden("only operators delete tenants"));
        }
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let tenant = sql::tenant::by_id(tx, permit.marketplace()?.id)?;
                let holds = tenant_end::holds(tx, tenant.id)?;
                if !holds.is_empty() {
                    return Err(held(&tenant, &holds));
                }
                tenant_end::delete(tx, tenant.id)?;
                sql::access_change::touch(tx, "*")?;
                enqueue(tx, &NewJob::new(JOB_TENANT_END, json!({"tenant": tenant.uid})).key(tenant.uid.to_string()))?;
                audit::record(tx, &permit, "tenant.delete", tenant.uid.as_str(), None, &json!({"slug": tenant.slug, "name": tenant.name}))?;
                Ok(tenant)
            })
            .await
    }
}

fn held(tenant: &Tenant, holds: &[tenant_end::Hold]) -> Error {
    let counted = |hold: &tenant_end::Hold| format!("{} {}", hold.count, if hold.count == 1 { hold.noun.0 } else { hold.noun.1 });
    let words: Vec<String> = holds.iter().map(counted).collect();
    let mut error = Error::conflict(format!("tenant `{}` is not empty: it has {}", tenant.slug, words.join(", ")));
    let mut said = Vec::new();
    for hold in holds {
        if !said.contains(&hold.hint) {
            said.push(hold.hint);
            error = error.hint(hold.hint);
        }
    }
    error
}
