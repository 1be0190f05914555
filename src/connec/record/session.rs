//! One caller's writing to one organization's data, within one transaction.

use std::sync::Arc;

use crate::connec::entity::{Entity, Registry};
use crate::connec::log::LogWriter;
use crate::connec::model::Author;
use crate::connec::query::PageState;
use crate::connec::sharing::{Access, Policy, PolicyCache};
use crate::connec::sql;
use crate::connec::view::View;
use crate::hub::{ActorKind, ConnecManifest, Grant};
use crate::kernel::{Error, InstanceUid, OrgUid, Result};
use crate::store::Tx;

/// What a session needs of the world outside its transaction.
#[derive(Clone)]
pub(crate) struct Desk {
    pub(crate) author: Author,
    pub(crate) registry: Arc<Registry>,
    /// The tenant refuses fields that no definition knows.
    pub(crate) strict: bool,
    pub(crate) policies: Arc<PolicyCache>,
    /// The scope's app instance, under which external ids are kept; empty for the organization's own scope.
    pub(crate) instance: String,
    /// What the caller's app declared.
    pub(crate) manifest: Option<ConnecManifest>,
}

impl Desk {
    pub(crate) fn of(grant: &Grant, registry: Arc<Registry>, strict: bool, policies: Arc<PolicyCache>) -> Self {
        Self {
            author: Author::of(grant),
            registry,
            strict,
            policies,
            instance: grant.instance.as_ref().map(ToString::to_string).unwrap_or_default(),
            manifest: grant.manifest.clone(),
        }
    }

    fn is_app(&self) -> bool {
        self.author.actor.kind == ActorKind::App
    }

    fn access_under(&self, policy: &Policy, collection: &str) -> Access {
        if !self.is_app() {
            return Access::everything();
        }
        let default = ConnecManifest::default();
        Access::of(self.manifest.as_ref().unwrap_or(&default), policy, &self.instance, collection)
    }

    /// What the caller may do with a collection, in a transaction that only reads.
    pub(crate) fn access(&self, tx: &mut Tx<'_>, collection: &str) -> Result<Access> {
        if !self.is_app() {
            return Ok(Access::everything());
        }
        let version = sql::sharing::version(tx, &self.author.channel)?;
        self.access_at(tx, collection, version)
    }

    /// The same, for who knows which version of the sharing rules holds.
    fn access_at(&self, tx: &mut Tx<'_>, collection: &str, policy_version: i64) -> Result<Access> {
        if !self.is_app() {
            return Ok(Access::everything());
        }
        let policy = self.policies.get(tx, &self.author.channel, policy_version)?;
        Ok(self.access_under(&policy, collection))
    }

    /// [`Desk::access`], refused when the collection may not be read.
    pub(crate) fn access_to_read(&self, tx: &mut Tx<'_>, collection: &str) -> Result<Access> {
        readable(self.access(tx, collection)?, collection)
    }

    /// The same, with the state of the organization that decides over pages.
    pub(crate) fn access_to_page(&self, tx: &mut Tx<'_>, collection: &str) -> Result<(Access, PageState)> {
        let state = sql::sharing::page_state(tx, &self.author.channel)?;
        let access = self.access_at(tx, collection, state.policy_version)?;
        Ok((readable(access, collection)?, state))
    }

    /// How the caller sees a collection.
    pub(crate) fn view(&self, entity: &Arc<Entity>, access: Access, external_ids: bool) -> View {
        let group = (!self.instance.is_empty()).then(|| InstanceUid::trusted(self.instance.clone()));
        View::new(self.author.channel.clone(), group, Arc::clone(entity), access, external_ids)
    }
}

fn readable(access: Access, collection: &str) -> Result<Access> {
    if access.read.allowed {
        return Ok(access);
    }
    Err(Error::forbidden(format!("sharing rules do not let this app read {collection}")).with_because(vec![access.read.rule]))
}

/// An open session: the organization's log is locked. `Clone` is for savepoints, as with [`LogWriter`].
#[derive(Clone)]
pub(crate) struct Session {
    pub(crate) log: LogWriter,
    pub(crate) policy: Arc<Policy>,
    pub(crate) desk: Desk,
}

impl Session {
    /// Locks the organization's log.
    pub(crate) fn open(tx: &mut Tx<'_>, desk: &Desk) -> Result<Self> {
        let log = LogWriter::lock(tx, desk.author.clone())?;
        let policy = desk.policies.get(tx, &desk.author.channel, log.policy_version())?;
        Ok(Self { log, policy, desk: desk.clone() })
    }

    pub(crate) fn channel(&self) -> &OrgUid {
        &self.desk.author.channel
    }

    /// What the caller may do with a collection.
    pub(crate) fn access(&self, collection: &str) -> Access {
        self.desk.access_under(&self.policy, collection)
    }

    /// The same, refused when the collection may not be read.
    pub(crate) fn access_to_read(&self, collection: &str) -> Result<Access> {
        readable(self.access(collection), collection)
    }

    /// The same, for a write: refused when the collection may not be written.
    pub(crate) fn access_to_write(&self, collection: &str) -> Result<Access> {
        let access = self.access(collection);
        if access.write.allowed {
            return Ok(access);
        }
        Err(Error::forbidden(format!("sharing rules do not let this app write {collection}")).with_because(vec![access.write.rule]))
    }

    /// Moves the head over what was written.
    pub(crate) fn finish(self, tx: &mut Tx<'_>) -> Result<()> {
        self.log.finish(tx)
    }
}
