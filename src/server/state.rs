//! What a process serves.

use crate::connec::Connec;
use crate::connec::webhook::Dispatcher;
use crate::hub::{Action, Object};
use crate::hub::{Hub, Permit};
use crate::impac::Impac;
use crate::kernel::{Error, Result, Secret};
use crate::nex::Nex;
use crate::store::Db;

use super::Streams;
use super::caller::Caller;

/// The rooms of this process. What is `None` is served elsewhere.
#[derive(Clone)]
pub struct Rooms {
    /// The database, for readiness.
    pub db: Db,
    /// Who holds this token speaks for the local operator: the command line finds it in the data folder.
    pub local_token: Option<Secret>,
    /// The Hub.
    pub hub: Option<HubFace>,
    /// Nex!, with the way to the hosted apps.
    pub nex: Option<Nex>,
    /// Connec!.
    pub connec: Option<ConnecFace>,
    /// Impac!.
    pub impac: Option<ImpacFace>,
    /// The proxies whose word about clients is believed.
    pub trusted_proxies: super::TrustedProxies,
}

/// What Impac!'s face needs.
#[derive(Clone)]
pub struct ImpacFace {
    /// The use cases.
    pub impac: Impac,
    /// Does it stand at the root of its own listener, not below `/impac`?
    pub at_root: bool,
}

impl Rooms {
    /// A process with a database and no room yet.
    #[must_use]
    pub fn new(db: Db) -> Self {
        Self { db, local_token: None, hub: None, nex: None, connec: None, impac: None, trusted_proxies: super::TrustedProxies::default() }
    }
}

/// What Connec!'s face needs.
#[derive(Clone)]
pub struct ConnecFace {
    /// The use cases.
    pub connec: Connec,
    /// Sends tests of webhooks.
    pub dispatcher: Dispatcher,
    /// How callers reach this server, for links; how they addressed the request when absent.
    pub public_url: Option<String>,
    /// Does it stand at the root of its own listener, not below `/connec`?
    pub at_root: bool,
    /// The live streams of the log.
    pub streams: Streams,
}

/// What the Hub's faces need.
#[derive(Clone)]
pub struct HubFace {
    /// The use cases.
    pub hub: Hub,
    /// The database, for the operator's view of jobs.
    pub db: Db,
    /// The IDM as other services see it.
    pub idm: crate::hub::LocalIdm,
    /// Are people here by https only? Then cookies say so.
    pub secure_cookies: bool,
    /// How callers reach this server; how they addressed the request when absent.
    pub public_url: Option<String>,
    /// Where Connec! is, when that is elsewhere.
    pub connec_url: Option<String>,
}

impl HubFace {
    /// Asks for a permit for this caller.
    pub(super) async fn permit(&self, caller: &Caller, action: Action, object: Object) -> Result<Permit> {
        self.hub.permit(&caller.credential, caller.origin.clone(), action, object).await
    }

    /// A permit over one tenant, or over all for an operator that names none.
    pub(super) async fn tenant_permit(&self, caller: &Caller, action: Action, tenant: Option<&String>) -> Result<Permit> {
        match tenant {
            Some(tenant) => self.permit(caller, action, Object::Tenant(tenant.clone())).await,
            None => self.permit(caller, Action::Operate, Object::Platform).await.map_err(|error| {
                if error.kind() == crate::kernel::ErrorKind::Forbidden {
                    Error::invalid("tenant", "name the tenant").hint("only operators see all tenants at once: add `tenant`")
                } else {
                    error
                }
            }),
        }
    }
}
