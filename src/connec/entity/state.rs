//! The definitions that hold now: those of the program, an operator's over them, and which tenants are strict.
//!
//! They are kept in memory; a counter in the database tells when they changed. Whoever began with some definitions ends with
//! them: a request holds its [`Registry`] by an `Arc`.

use std::collections::HashSet;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::Registry;
use crate::connec::{Connec, sql};
use crate::kernel::{Result, TenantUid};

/// How often the counter is read: changes hold everywhere within a second.
const POLL: Duration = Duration::from_millis(400);

/// The definitions and settings of one process.
#[derive(Debug)]
pub(crate) struct Definitions(RwLock<Arc<Current>>);

#[derive(Debug)]
pub(crate) struct Current {
    pub(crate) version: i64,
    pub(crate) registry: Arc<Registry>,
    strict: HashSet<TenantUid>,
}

impl Default for Definitions {
    fn default() -> Self {
        Self(RwLock::new(Arc::new(Current { version: 0, registry: Registry::builtin(), strict: HashSet::new() })))
    }
}

impl Definitions {
    pub(crate) fn current(&self) -> Arc<Current> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes what was read, unless something newer is there already.
    fn replace(&self, next: Current) {
        let mut place = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if next.version >= place.version {
            *place = Arc::new(next);
        }
    }
}

impl Current {
    pub(crate) fn is_strict(&self, tenant: &TenantUid) -> bool {
        self.strict.contains(tenant)
    }
}

impl Connec {
    /// Takes the definitions and settings of the database. Call it once before serving; then [`Connec::definitions_follow`]
    /// keeps up with other processes.
    ///
    /// # Errors
    /// The store's.
    pub async fn definitions_refresh(&self) -> Result<()> {
        let known = self.definitions().current().version;
        let read = self.db().read(move |tx| {
            let version = sql::definition::version(tx)?;
            if version == known {
                return Ok(None);
            }
            Ok(Some((version, sql::definition::list(tx)?, sql::definition::strict_tenants(tx)?)))
        });
        if let Some((version, stored, strict)) = read.await? {
            self.definitions().replace(Current { version, registry: Arc::new(registry_of(&stored)), strict });
        }
        Ok(())
    }

    /// Follows what other processes change, until it is told to stop.
    pub async fn definitions_follow(&self, stop: CancellationToken) {
        while stop.run_until_cancelled(tokio::time::sleep(POLL)).await.is_some() {
            if let Err(error) = self.definitions_refresh().await {
                tracing::warn!(%error, "definitions cannot be read; those that are known go on");
            }
        }
    }
}

/// The program's definitions with an operator's over them. One that no longer fits (the program's own grew into it) is left out,
/// and told: a server that does not start helps nobody.
fn registry_of(stored: &[sql::definition::Stored]) -> Registry {
    let builtin = Registry::builtin();
    let pair = |stored: &sql::definition::Stored| (stored.name.clone(), stored.text.clone());
    let mut kept: Vec<(String, String)> = stored.iter().map(pair).collect();
    loop {
        let files: Vec<(&str, &str)> = kept.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        match builtin.extended(&files) {
            Ok(registry) => return registry,
            Err(error) => {
                let at = error.field().and_then(|field| {
                    let name = field.split('.').next().unwrap_or_default();
                    kept.iter().position(|(kept, _)| kept == name)
                });
                let Some((name, _)) = at.or(kept.len().checked_sub(1)).map(|at| kept.remove(at)) else {
                    return Registry::clone(&builtin);
                };
                tracing::error!(entity = %name, %error, "an operator's definition no longer fits and is left out");
            }
        }
    }
}
