//! A new secret beside the old one, which dies at its end: nobody is locked out between the two.

use serde_json::json;

use super::{NewKey, good_of_permit, of_permit};
use crate::hub::{Hub, Permit, audit, sql};
use crate::kernel::{Error, Result, Secret};

/// The longest time for which two secrets are good: a month.
const OVERLAP_SECONDS_MAX: i64 = 31 * 86_400;

impl Hub {
    /// Gives a key a new secret. Its public half stays, because published SDKs keep it as the app's id; the old secret is good
    /// for `overlap_seconds` more, 0 makes it void at once. Only two secrets are ever good: a further rotation ends the oldest.
    ///
    /// # Errors
    /// Not found; invalid overlap; conflict when the key is void.
    pub async fn key_rotate(&self, permit: &Permit, selector: String, overlap_seconds: i64) -> Result<NewKey> {
        if !(0..=OVERLAP_SECONDS_MAX).contains(&overlap_seconds) {
            return Err(Error::invalid("overlap", format!("the overlap must be 0 to {} days", OVERLAP_SECONDS_MAX / 86_400)));
        }
        let secret = Secret::random();
        let sealed = self.master.seal(&secret)?;
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let key = good_of_permit(tx, &permit, &selector)?;
                let now = tx.now();
                let until = (overlap_seconds > 0).then(|| now.plus_seconds(overlap_seconds));
                let sealed = key.kind.is_sealed().then_some(sealed.as_str());
                sql::key::rotate(tx, &key.uid, &secret.fingerprint(), sealed, until)?;
                let detail = json!({"kind": key.kind.as_str(), "name": key.name, "old_until": until.map(|until| until.to_string())});
                audit::record(tx, &permit, "key.rotate", key.uid.as_str(), None, &detail)?;
                Ok(NewKey { key: of_permit(tx, &permit, key.uid.as_str())?, secret: secret.clone() })
            })
            .await
    }
}
