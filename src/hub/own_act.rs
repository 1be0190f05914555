//! Audit lines of acts that need no permit, because the proof is a token from a mail, a password or a code: somebody acts on her
//! own account.

use serde_json::Value;

use super::audit::{self, Line};
use super::door::Visitor;
use super::idm::{Actor, ActorKind};
use super::model::User;
use super::{Permit, sql};
use crate::kernel::{MasterKey, Result};
use crate::store::Tx;

/// Writes the line. `detail` must hold no secret.
pub(super) fn record(tx: &mut Tx<'_>, master: &MasterKey, user: &User, visitor: &Visitor, action: &str, detail: &Value) -> Result<()> {
    Word::Own { master, user, visitor }.record(tx, action, user.uid.as_str(), None, detail)
}

/// On whose word something is done that follows from several acts: a permit's, or that of somebody about her own account.
#[derive(Clone, Copy)]
pub(super) enum Word<'a> {
    /// The decision was asked.
    Permit(&'a Permit),
    /// A token, a password or a code was the proof.
    Own {
        /// What seals the line.
        master: &'a MasterKey,
        /// Who.
        user: &'a User,
        /// From where.
        visitor: &'a Visitor,
    },
}

impl Word<'_> {
    /// Writes the line. `detail` must hold no secret.
    pub(super) fn record(self, tx: &mut Tx<'_>, action: &str, subject: &str, organization: Option<&str>, detail: &Value) -> Result<()> {
        let (master, user, visitor) = match self {
            Self::Permit(permit) => return audit::record(tx, permit, action, subject, organization, detail),
            Self::Own { master, user, visitor } => (master, user, visitor),
        };
        let actor = Actor { kind: ActorKind::User, uid: user.uid.to_string(), name: super::user::display_name(user), impersonator: None };
        let origin = visitor.origin();
        let tenant = sql::tenant::by_id(tx, user.tenant_id)?;
        let line = Line { actor: &actor, origin: &origin, tenant: Some(tenant.uid.as_str()), organization, action, subject, detail };
        audit::append(tx, master, &line)
    }
}
