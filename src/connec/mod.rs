//! Connec!: the data that an organization's apps share.
//!
//! Each write keeps the record and appends its change to the organization's log in one transaction; webhooks, ledger facts
//! and histories are readers of that log. Nothing here decides who may: [`Idm`] does, for every call, and its grant names
//! the actor of the change. Connec! keeps no ACL and never reads a table of the Hub.
//!
//! Start with the entity definitions (`entity/entities.toml`), then a write (`record/write.rs`), then a reader (`ledger/`).
//! [`Connec`] is the facade; its methods live beside the nouns they are about.

pub mod entity;
pub(crate) mod finder;
mod identity;
pub mod ledger;
mod log;
mod model;
pub mod query;
mod record;
pub mod report;
pub mod sharing;
mod sql;
mod stored;
mod tenant_end;
mod view;
pub mod webhook;

use std::sync::Arc;

use crate::hub::{Action, Credential, Grant, Idm, Question};
use crate::kernel::{ErrorKind, Result};
use crate::store::Db;

pub use log::{
    ArchiveHeader, ChangeFilter, CompactionReport, Comparison, Conflict, ConflictKind, Cursor, Difference, Effect, Export, Feed,
    FieldOrigin, Follower, History, Keep, LogSettings, Moment, OnConflict, Origin, Past, RecordDifference, ReplayPart, ReplayProgress,
    Retention, Rollback, RollbackRequest, Target, differences,
};
pub use model::{Author, Change, ImportRecord, Operation, Record, Written};
pub use query::{Explanation, ListQuery, PageText, RecordPage};
pub use record::{BatchAnswer, BatchCall, BatchOperation, CommitMapping, Idempotency, SubRecords, WriteOptions};
pub use stored::StoredRecord;
pub use tenant_end::tenant_end_register;
pub use view::View;

use entity::Registry;

/// The topic that wakes the readers of the log after a commit; listeners are told whose log it is.
pub const TOPIC_CHANGE: &str = "connec.change";

/// Connec!'s use cases. Cheap to clone.
#[derive(Clone)]
pub struct Connec {
    db: Db,
    idm: Arc<dyn Idm>,
    policies: Arc<sharing::PolicyCache>,
    log_settings: LogSettings,
    definitions: Arc<entity::Definitions>,
    pages: Arc<query::Pages>,
}

impl Connec {
    /// Connec! over a database, asking this IDM.
    #[must_use]
    pub fn new(db: Db, idm: Arc<dyn Idm>) -> Self {
        Self { db, idm, policies: Arc::default(), log_settings: LogSettings::default(), definitions: Arc::default(), pages: Arc::default() }
    }

    /// With another configuration of the log.
    #[must_use]
    pub fn with_log_settings(self, log_settings: LogSettings) -> Self {
        Self { log_settings, ..self }
    }

    /// The entities of this installation. They may be others a moment later: who begins with these ends with them.
    #[must_use]
    pub fn registry(&self) -> Arc<Registry> {
        Arc::clone(&self.definitions.current().registry)
    }

    pub(crate) fn definitions(&self) -> &entity::Definitions {
        &self.definitions
    }

    /// May the caller see this scope at all? For answers that name no record, such as the list of collections.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn scope_check(&self, credential: &Credential, scope: &str) -> Result<()> {
        self.authorize(credential, scope, Action::ReadData, None).await.map(drop)
    }

    /// Is this anybody at all? For requests that name several scopes, or none yet.
    ///
    /// # Errors
    /// `Unauthenticated`; what the IDM says when it cannot answer.
    pub async fn caller_check(&self, credential: &Credential) -> Result<()> {
        match self.authorize(credential, "", Action::ReadData, None).await {
            Err(error) if !matches!(error.kind(), ErrorKind::Forbidden | ErrorKind::NotFound) => Err(error),
            _ => Ok(()),
        }
    }

    /// What a caller's reading or writing needs.
    fn desk(&self, grant: &Grant) -> record::Desk {
        let current = self.definitions.current();
        let strict = current.is_strict(&grant.organization.tenant);
        record::Desk::of(grant, Arc::clone(&current.registry), strict, Arc::clone(&self.policies))
    }

    pub(crate) fn db(&self) -> &Db {
        &self.db
    }

    pub(crate) fn log_settings(&self) -> LogSettings {
        self.log_settings
    }

    pub(crate) fn idm(&self) -> &Arc<dyn Idm> {
        &self.idm
    }

    async fn authorize(&self, credential: &Credential, scope: &str, action: Action, resource: Option<&str>) -> Result<Arc<Grant>> {
        let question = Question { scope: scope.to_owned(), action, resource: resource.map(str::to_owned) };
        self.idm.authorize(credential, &question).await
    }
}
