//! What Connec! keeps for a tenant goes when the tenant ends. Of its organizations it keeps nothing then: a tenant that had customers stays.
//!
//! Where the Hub and Connec! share a database, the Hub's job says so. A Connec! with a database of its own sees no job of the Hub: it
//! asks the Hub now and then whether the tenants are still there for which it keeps something.

use std::time::Duration;

use serde::Deserialize;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::{Connec, sql};
use crate::hub::{Actor, ActorKind, JOB_TENANT_END, Origin, audit_job};
use crate::jobs::{Outcome, Registry, enqueue, handler};
use crate::kernel::{Error, Result, TenantUid};
use crate::store::{Db, Tx};

/// How often the Hub is asked, and how soon after the start.
const ROUND_EVERY: Duration = Duration::from_hours(1);
const ROUND_FIRST: Duration = Duration::from_secs(30);

#[derive(Deserialize)]
struct Ended {
    tenant: TenantUid,
}

/// Registers the job that tells of a tenant's end. Any process over a database may do it, with or without Connec!: what is kept for the
/// tenant is either in that database or nowhere that this job can know of.
pub fn tenant_end_register(db: &Db, registry: &mut Registry) {
    let db = db.clone();
    registry.register(
        JOB_TENANT_END,
        handler(move |job| {
            let db = db.clone();
            async move {
                let Ended { tenant } = serde_json::from_value(job.payload).map_err(Error::internal)?;
                db.write(move |tx| tenant_forget(tx, &tenant)).await?;
                Ok(Outcome::Done)
            }
        }),
    );
}

/// Removes everything that is kept for a tenant. Doing it again changes nothing.
fn tenant_forget(tx: &mut Tx<'_>, tenant: &TenantUid) -> Result<()> {
    let settings = sql::setting::scope_remove(tx, tenant.as_str())?;
    if settings == 0 {
        return Ok(());
    }
    // Every process that remembers the settings of tenants looks at this.
    sql::definition::version_advance(tx)?;
    let keeper =
        Actor { kind: ActorKind::Service, uid: "connec.tenants".to_owned(), name: "Connec! tenants".to_owned(), impersonator: None };
    enqueue(tx, &audit_job((&keeper, &Origin::default()), "connec.tenant.end", tenant.as_str(), None, json!({"settings": settings})))?;
    Ok(())
}

impl Connec {
    /// Asks the Hub now and then which tenants have ended, until `stop`.
    pub async fn tenant_ends_run(&self, stop: CancellationToken) {
        let mut wait = ROUND_FIRST;
        while stop.run_until_cancelled(tokio::time::sleep(wait)).await.is_some() {
            wait = ROUND_EVERY;
            if let Err(error) = self.tenant_ends_round().await {
                tracing::warn!(error = %error, cause = error.cause(), "what is kept for tenants could not be looked at");
            }
        }
    }

    /// Removes what is kept for tenants that have ended, once; how many there were.
    ///
    /// # Errors
    /// What the IDM says when it cannot answer; the store's.
    pub async fn tenant_ends_round(&self) -> Result<usize> {
        let mut ended = 0;
        for tenant in self.db().read(sql::setting::tenants).await? {
            if !self.idm().tenant_exists(&tenant).await? {
                self.db().write(move |tx| tenant_forget(tx, &tenant)).await?;
                ended += 1;
            }
        }
        Ok(ended)
    }
}
