//! When a key was last used, to about a minute: noted in memory, written now and then, so that no request waits for it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::hub::{Credential, Hub, sql};
use crate::kernel::{Result, Timestamp};

/// How often what was noted is written.
const WRITE_EVERY: Duration = Duration::from_mins(1);

/// Keys that were used since the last writing, by their public halves. Only keys that were good come in, so it stays small.
#[derive(Clone, Default)]
pub(in crate::hub) struct KeyUses(Arc<Mutex<HashMap<String, Timestamp>>>);

impl KeyUses {
    /// Notes that a credential was good.
    fn note(&self, credential: &Credential, now: Timestamp) {
        let key_id = match credential {
            Credential::Key { id, .. } => Some(id.as_str()),
            Credential::Bearer(token) => super::split_token(token.expose()).map(|(id, _)| id),
            Credential::None | Credential::Session(_) | Credential::Local => None,
        };
        let Some(key_id) = key_id else { return };
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match noted.get_mut(key_id) {
            Some(at) => *at = now,
            None => {
                noted.insert(key_id.to_owned(), now);
            }
        }
    }

    fn take(&self) -> HashMap<String, Timestamp> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Hub {
    /// Notes that a credential was good.
    pub(in crate::hub) fn key_used(&self, credential: &Credential) {
        if !matches!(credential, Credential::Session(_) | Credential::Local) {
            self.key_uses.note(credential, self.db.clock().now());
        }
    }

    /// Writes down which keys were used, once a minute, until `stop`; and a last time then.
    pub async fn key_uses_run(&self, stop: CancellationToken) {
        loop {
            let stopped = tokio::select! {
                () = tokio::time::sleep(WRITE_EVERY) => false,
                () = stop.cancelled() => true,
            };
            if let Err(error) = self.key_uses_write().await {
                tracing::warn!(error = %error, cause = error.cause(), "the last use of keys could not be written");
            }
            if stopped {
                return;
            }
        }
    }

    /// Writes down which keys were used since the last time; how many.
    ///
    /// # Errors
    /// The store's.
    pub async fn key_uses_write(&self) -> Result<usize> {
        let uses = self.key_uses.take();
        if uses.is_empty() {
            return Ok(0);
        }
        self.db
            .write(move |tx| {
                for (key_id, at) in &uses {
                    sql::key::used(tx, key_id, *at)?;
                }
                Ok(uses.len())
            })
            .await
    }
}
