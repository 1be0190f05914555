//! The entries from before the chains: sealed once, all together.
//!
//! They have no hashes of their own. The first start with this code counts them, hashes them in a row, and signs what it found with the
//! master key; an installation that is new then has none, and that is signed, too. That a database of an earlier version was whole at
//! that moment is taken on trust. It is done once: it leaves an entry in the platform's chain, and while that is there no
//! second seal is made. Without it somebody with the database's password could add entries and call them old.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::chain::{self, PLATFORM};
use super::{Line, append};
use crate::hub::{Actor, ActorKind, Hub, Origin, sql};
use crate::kernel::{Error, MasterKey, Result, Timestamp, constant_time_eq};
use crate::store::Tx;

/// The name of the setting that holds the seal.
const SETTING: &str = "audit.before_chain.seal";
/// What its signature is for.
const PURPOSE: &str = "audit entries before the chains";
/// The entry that says that it was made.
const ACTION: &str = "audit.seal";
/// How many entries are read at a time.
const ENTRIES_AT_ONCE: u32 = 1000;

/// Past which number all entries without a hash are suspected, when it is not known which are old.
const NONE: i64 = i64::MIN;

/// What is known of the old entries.
#[derive(Serialize, Deserialize)]
struct Seal {
    /// The number (`id`) of the last of them; 0 when there never was one.
    to: i64,
    /// How many there are.
    entries: u64,
    /// Over all of them in a row.
    hash: String,
    signature: String,
}

impl Seal {
    /// Of what the database holds up to a number.
    fn over(tx: &mut Tx<'_>, master: &MasterKey, to: i64) -> Result<Self> {
        let (mut seal, mut after) = (Self { to, entries: 0, hash: String::new(), signature: String::new() }, i64::MIN);
        loop {
            let found = sql::audit_chain::unchained_entries(tx, after, to, ENTRIES_AT_ONCE)?;
            let Some((last, _)) = found.last() else { break };
            after = last.id;
            seal.entries += found.len() as u64;
            for (entry, detail) in found {
                // The number is a part of it: what is old is told by it.
                seal.hash = chain::seal(master, &format!("{} {}", seal.hash, entry.id), &entry, &detail);
            }
        }
        seal.signature = seal.sign(master);
        Ok(seal)
    }

    fn sign(&self, master: &MasterKey) -> String {
        master.sign(PURPOSE, &json!([self.to, self.entries, self.hash]).to_string())
    }

    fn find(tx: &mut Tx<'_>) -> Result<Option<Self>> {
        // One that cannot be read was not written by us: its signature is wrong.
        let unreadable = || Self { to: 0, entries: 0, hash: String::new(), signature: String::new() };
        Ok(sql::setting::find(tx, SETTING)?.map(|text| serde_json::from_str(&text).unwrap_or_else(|_| unreadable())))
    }

    fn put(&self, tx: &mut Tx<'_>) -> Result<()> {
        sql::setting::put(tx, SETTING, &serde_json::to_string(self).map_err(Error::internal)?)
    }

    /// Is this ours, and are the entries those that it was made over?
    fn check(&self, tx: &mut Tx<'_>, master: &MasterKey) -> Result<Result<(), &'static str>> {
        if !constant_time_eq(&self.signature, &self.sign(master)) {
            return Ok(Err("the seal of the entries from before the chains is not ours"));
        }
        let now = Self::over(tx, master, self.to)?;
        if !constant_time_eq(&now.hash, &self.hash) {
            return Ok(Err("an entry from before the chains was changed, added or removed"));
        }
        Ok(Ok(()))
    }
}

/// The number of the last old entry, and what is wrong with the old ones.
pub(super) fn check(tx: &mut Tx<'_>, master: &MasterKey) -> Result<(i64, Option<&'static str>)> {
    Ok(match Seal::find(tx)? {
        Some(seal) => match seal.check(tx, master)? {
            Ok(()) => (seal.to, None),
            Err(reason) => (NONE, Some(reason)),
        },
        None if sql::audit_chain::has(tx, PLATFORM, ACTION)? => (NONE, Some("the seal of the entries from before the chains is missing")),
        None => (NONE, None),
    })
}

/// Removes old entries that are older than this, and seals the rest; how many went. None when they are not as they were sealed.
pub(super) fn expire(tx: &mut Tx<'_>, master: &MasterKey, before: Timestamp) -> Result<u64> {
    let Some(seal) = Seal::find(tx)? else { return Ok(0) };
    if seal.entries == 0 {
        return Ok(0);
    }
    if let Err(reason) = seal.check(tx, master)? {
        tracing::warn!(reason, "the audit's oldest entries stay: see `mno hub audit verify`");
        return Ok(0);
    }
    let removed = sql::audit_chain::unchained_remove(tx, before, seal.to)?;
    if removed > 0 {
        Seal::over(tx, master, seal.to)?.put(tx)?;
    }
    Ok(removed)
}

impl Hub {
    /// Seals the entries from before the chains, when nobody has done so. To be called at each start; later ones write nothing.
    ///
    /// # Errors
    /// The store's.
    pub async fn audit_seal(&self) -> Result<()> {
        if self.db.glance(|tx| sql::setting::find(tx, SETTING)).await?.is_some() {
            return Ok(());
        }
        let master = self.master.clone();
        self.db.write(move |tx| seal(tx, &master)).await
    }
}

fn seal(tx: &mut Tx<'_>, master: &MasterKey) -> Result<()> {
    if sql::setting::find(tx, SETTING)?.is_some() {
        return Ok(());
    }
    if sql::audit_chain::has(tx, PLATFORM, ACTION)? {
        tracing::warn!("the seal of the audit's oldest entries was removed: see `mno hub audit verify`");
        return Ok(());
    }
    let to = sql::audit_chain::before_chain(tx)?;
    let seal = Seal::over(tx, master, to)?;
    seal.put(tx)?;
    let line = Line {
        actor: &Actor { kind: ActorKind::Service, uid: "audit".to_owned(), name: "the audit".to_owned(), impersonator: None },
        origin: &Origin::default(),
        tenant: None,
        organization: None,
        action: ACTION,
        subject: PLATFORM,
        detail: &json!({"entries": seal.entries, "up_to": to, "hash": seal.hash}),
    };
    append(tx, master, &line)
}
