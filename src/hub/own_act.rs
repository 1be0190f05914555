//! Audit lines of acts that need no permit, because the proof is a token from a mail, a password or a code: somebody acts on her
//! own account.

use serde_json::Value;

use super::audit::{self, Line};
use super::door::Visitor;
use super::idm::{Actor, ActorKind};
use super::model::User;
use super::sql;
use crate::kernel::{MasterKey, Result};
use crate::store::Tx;

/// Writes the line. `detail` must hold no secret.
pub(super) fn record(tx: &mut Tx<'_>, master: &MasterKey, user: &User, visitor: &Visitor, action: &str, detail: &Value) -> Result<()> {
    let actor = Actor { kind: ActorKind::User, uid: user.uid.to_string(), name: super::user::display_name(user), impersonator: None };
    let origin = visitor.origin();
    let tenant = sql::tenant::by_id(tx, user.tenant_id)?;
    let line = Line {
        actor: &actor,
        origin: &origin,
        tenant: Some(tenant.uid.as_str()),
        organization: None,
        action,
        subject: user.uid.as_str(),
        detail,
    };
    audit::append(tx, master, &line)
}
