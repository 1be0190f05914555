//! The seal between an entry and the one before it.
//!
//! There is a chain per tenant, and one for acts of the platform: two tenants' administrators never wait for each other. The
//! head of a chain is a row that each writer locks, so the order in a chain is the order of commits, on both engines and
//! with any number of replicas. The hash is keyed with the master key, which is not in the database: who can edit the
//! database can damage the chain but not mend it.

use serde_json::{Value, json};

use super::Line;
use crate::hub::model::AuditEntry;
use crate::hub::sql;
use crate::kernel::{MasterKey, Result};
use crate::store::Tx;

/// The chain of what belongs to no tenant.
pub(super) const PLATFORM: &str = "platform";

/// What signatures of entries are for.
const PURPOSE: &str = "audit entry";

/// Appends a line to its chain.
pub(super) fn append(tx: &mut Tx<'_>, master: &MasterKey, line: &Line<'_>) -> Result<()> {
    let chain = line.tenant.unwrap_or(PLATFORM);
    let (seq, before) = sql::audit_chain::head_advance(tx, chain)?;
    let detail = line.detail.to_string();
    let mut entry = AuditEntry {
        id: 0,
        at: tx.now(),
        actor_kind: line.actor.kind.as_str().to_owned(),
        actor_uid: line.actor.uid.clone(),
        actor_name: line.actor.name.clone(),
        impersonator: line.actor.impersonator.clone(),
        address: line.origin.address.clone(),
        user_agent: line.origin.agent.clone(),
        tenant: line.tenant.map(str::to_owned),
        organization: line.organization.map(str::to_owned),
        action: line.action.to_owned(),
        subject: line.subject.to_owned(),
        detail: line.detail.clone(),
        request_id: line.origin.request_id.clone(),
        chain: Some(chain.to_owned()),
        seq: Some(seq),
        hash: None,
    };
    let hash = seal(master, &before, &entry, &detail);
    entry.hash = Some(hash.clone());
    sql::audit::insert(tx, &entry, &detail)?;
    sql::audit_chain::head_set(tx, chain, &hash)
}

/// The hash of an entry: HMAC-SHA256, keyed with the master key, over the hash before and every field as a JSON array.
/// `detail` is the text as it is stored: reading it into a value and writing it again might change its form.
pub(super) fn seal(master: &MasterKey, before: &str, entry: &AuditEntry, detail: &str) -> String {
    let fields: Value = json!([
        before,
        entry.chain,
        entry.seq,
        entry.at.as_ms(),
        entry.actor_kind,
        entry.actor_uid,
        entry.actor_name,
        entry.impersonator,
        entry.address,
        entry.user_agent,
        entry.tenant,
        entry.organization,
        entry.action,
        entry.subject,
        detail,
        entry.request_id,
    ]);
    master.sign(PURPOSE, &fields.to_string())
}
