//! The machines that run instances: in this release the engine of this one.

use super::engine::{EngineInfo, Image};
use super::model::Rack;
use super::{Nex, Permit, RACK_LOCAL, sql};
use crate::kernel::Result;

impl Nex {
    /// The racks, looked at now.
    ///
    /// # Errors
    /// The store's; an absent engine is no error but a status.
    pub async fn rack_list(&self, permit: &Permit) -> Result<Vec<Rack>> {
        permit.operator()?;
        self.rack_look(true).await?;
        self.inner.db.read(sql::racks).await
    }

    /// Asks the engine what it is and writes it down, unless nothing has changed and nobody wants to know since when.
    pub(super) async fn rack_look(&self, always: bool) -> Result<Option<EngineInfo>> {
        let info = match self.inner.engine.info().await {
            Ok(info) => Some(info),
            Err(error) => {
                tracing::info!(error = %error, cause = error.cause(), "the engine does not answer");
                None
            }
        };
        let endpoint = self.inner.engine.endpoint().to_owned();
        let known = self.inner.db.read(sql::racks).await?.into_iter().find(|rack| rack.name == RACK_LOCAL);
        let same = known.as_ref().is_some_and(|rack| {
            let state = match &info {
                Some(info) => rack.status == "ready" && rack.version.as_deref() == Some(&info.version) && rack.cpus == Some(info.cpus),
                None => rack.status == "absent",
            };
            state && rack.endpoint == endpoint
        });
        if always || !same {
            let seen = info.clone();
            self.inner.db.write(move |tx| sql::rack_seen(tx, RACK_LOCAL, &endpoint, seen.as_ref())).await?;
        }
        Ok(info)
    }

    /// The images on the engine.
    ///
    /// # Errors
    /// Unavailable while no engine answers.
    pub async fn image_list(&self, permit: &Permit) -> Result<Vec<Image>> {
        permit.operator()?;
        self.inner.engine.images().await
    }
}
