//! An app instance with everything that a form of a frontend may change of it at once: all of it is written, or nothing.

use super::{Action, Hub, InstanceDetail, OauthState, Permit, Stack, SubscriptionUpdate, instance, subscription};
use crate::kernel::Result;

/// What to change of an app instance; what is absent, or as it is, stays.
#[derive(Debug, Clone, Default)]
pub struct InstanceChange {
    /// Another name.
    pub name: Option<String>,
    /// Another automatic stop; 0 for none.
    pub autostop_interval: Option<i64>,
    /// How a connector stands with the service behind it; of no effect on other apps.
    pub oauth: Option<OauthChange>,
}

/// What to change of how a connector stands with the service behind it.
#[derive(Debug, Clone, Default)]
pub struct OauthChange {
    /// Is it signed in?
    pub valid: Option<bool>,
    /// At which company there.
    pub company: Option<String>,
}

impl Hub {
    /// Changes the permit's app instance.
    ///
    /// # Errors
    /// Invalid input by field; conflict when its subscription has ended. Nothing has changed then.
    pub async fn instance_save(&self, permit: &Permit, change: InstanceChange) -> Result<InstanceDetail> {
        permit.expect(Action::ManageAppInstances)?;
        let update = SubscriptionUpdate { name: change.name, plan: None, autostop_interval: change.autostop_interval }.ready()?;
        let company = OauthState { company: change.oauth.as_ref().and_then(|oauth| oauth.company.clone()), ..OauthState::default() };
        let company = company.check()?.company;
        let oauth = change.oauth.map(|oauth| OauthChange { company, ..oauth });
        let permit = permit.clone();
        self.db
            .write(move |tx| {
                let of = permit.instance()?;
                let before = instance::detail(tx, of)?;
                // Frontends send a whole form back: what does not change is not set again.
                let update = SubscriptionUpdate {
                    name: update.name.clone().filter(|name| *name != before.instance.name),
                    autostop_interval: update.autostop_interval.filter(|seconds| Some(*seconds) != before.autostop_interval),
                    plan: None,
                };
                if update.name.is_some() || update.autostop_interval.is_some() {
                    subscription::change(tx, &permit, &of.uid, &update)?;
                }
                if let Some(oauth) = oauth.as_ref().filter(|_| of.app.stack == Stack::Connector) {
                    let state = OauthState {
                        valid: oauth.valid.unwrap_or(before.oauth_keys_valid),
                        company: oauth.company.clone().or(before.oauth_company),
                        version: before.oauth_version,
                    };
                    instance::oauth_write(tx, &permit, &state)?;
                }
                instance::detail(tx, of)
            })
            .await
    }
}
