//! The Hub: tenants, people, organizations, what they may do, what they bought.
//!
//! Other rooms know two things of it: the trait [`Idm`], which answers *may this caller do this to that?*, and the kinds of
//! the jobs in which it asks for hosted instances. Nobody else reads its tables.
//!
//! Start reading at `acl.rs` (the one decision), then `idm.rs` (who asks it and how), then any use case (`member.rs`).

mod access;
mod acl;
mod acl_check;
mod app;
mod audit;
mod http_idm;
mod idm;
mod instance;
mod key;
mod member;
mod model;
mod organization;
mod password;
mod session;
mod sql;
mod subscription;
mod tenant;
mod user;

pub use access::{Object, Permit};
pub use acl::{Action, AdminRole, Decision, Level, Role};
pub use acl_check::AclRow;
pub use audit::AuditFilter;
pub use http_idm::HttpIdm;
pub use idm::{Actor, ActorKind, Credential, Grant, Idm, InstanceReport, LocalIdm, OrgRef, Question, Receiver};
pub use instance::{JOB_PROVISION, JOB_TERMINATE};
pub use key::{KeyKind, NewKey};
pub use model::{
    ApiKey, App, AppInstance, AppListing, AuditEntry, InstanceStatus, Membership, Organization, Session, SessionKind, Stack,
    Subscription, Tenant, User,
};
pub use app::{AppUpdate, NewApp};
pub use organization::NewOrganization;
pub use user::NewUser;

use std::sync::Arc;

use tokio::sync::Semaphore;

use crate::kernel::MasterKey;
use crate::store::Db;

/// How many passwords are hashed at once: each takes a core for some tens of milliseconds and 19 MiB.
const PASSWORD_HASHES_AT_ONCE: usize = 2;

/// The Hub's use cases. Cheap to clone.
#[derive(Clone)]
pub struct Hub {
    db: Db,
    master: MasterKey,
    hashing: Arc<Semaphore>,
}

impl Hub {
    /// The Hub over a database.
    #[must_use]
    pub fn new(db: Db, master: MasterKey) -> Self {
        Self { db, master, hashing: Arc::new(Semaphore::new(PASSWORD_HASHES_AT_ONCE)) }
    }
}
