//! Is the audit as it was written?

use super::chain::{self, PLATFORM};
use super::{old, retention};
use crate::hub::{Action, Hub, Permit, sql};
use crate::kernel::{Error, MasterKey, Result};
use crate::store::Tx;

/// How many entries are checked in one transaction.
const ENTRIES_AT_ONCE: u32 = 1000;

/// A point of a chain that somebody wrote down outside the database: `CHAIN:SEQ:HASH`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditAnchor {
    /// A tenant's uid, or `platform`.
    pub chain: String,
    /// The entry.
    pub seq: i64,
    /// Its hash.
    pub hash: String,
}

impl AuditAnchor {
    /// Reads it.
    ///
    /// # Errors
    /// Invalid (field `anchor`) when it has another form.
    pub fn parse(text: &str) -> Result<Self> {
        let mut parts = text.splitn(3, ':');
        let (Some(chain), Some(seq), Some(hash)) = (parts.next(), parts.next().and_then(|seq| seq.parse().ok()), parts.next()) else {
            return Err(Error::invalid("anchor", format!("`{text}` is not an anchor"))
                .hint("use `CHAIN:SEQ:HASH`, as an earlier verification showed it"));
        };
        Ok(Self { chain: chain.to_owned(), seq, hash: hash.to_owned() })
    }
}

/// The first place at which a chain is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditBreak {
    /// Which chain.
    pub chain: String,
    /// Which entry of it.
    pub seq: i64,
    /// Its row, when there is one.
    pub id: Option<i64>,
    /// What is wrong, in words.
    pub reason: String,
}

/// What a verification found.
#[derive(Debug, Clone, Default)]
pub struct AuditVerdict {
    /// How many entries were checked.
    pub entries: u64,
    /// How many are older than the chain.
    pub before_chain: u64,
    /// How many were removed by retention.
    pub removed: u64,
    /// The end of each chain: to be written down elsewhere, against somebody who cuts off its end.
    pub heads: Vec<AuditAnchor>,
    /// The first broken entry of each broken chain.
    pub broken: Vec<AuditBreak>,
}

/// A walk along one chain.
#[derive(Clone)]
struct Walk {
    chain: String,
    master: MasterKey,
    head_seq: i64,
    head_hash: String,
    at_seq: i64,
    at_hash: String,
    /// The row of the entry before.
    at_id: i64,
    anchors: Vec<AuditAnchor>,
}

impl Hub {
    /// Checks every chain, or that of the permit's tenant: each entry's hash, that none is missing, and that each anchor is
    /// still in its chain.
    ///
    /// # Errors
    /// The store's. What is broken is in the verdict.
    pub async fn audit_verify(&self, permit: &Permit, anchors: Vec<AuditAnchor>) -> Result<AuditVerdict> {
        let only = match permit.expect_one(&[Action::Operate, Action::ReadTenantAudit])? {
            Action::Operate => None,
            _ => Some(permit.tenant()?.uid.to_string()),
        };
        let (wanted, master) = (only.clone(), self.master.clone());
        let (chains, before_chain, old, foreign, misplaced) = self
            .db
            .read(move |tx| {
                let chains = sql::audit_chain::chains(tx, wanted.as_deref())?;
                let (to, old) = old::check(tx, &master)?;
                let (before, foreign) = sql::audit_chain::unchained(tx, wanted.as_deref(), to)?;
                let misplaced = sql::audit_chain::misplaced(tx, wanted.as_deref())?;
                Ok((chains, before, old, foreign, misplaced))
            })
            .await?;
        let mut verdict = AuditVerdict { before_chain, ..AuditVerdict::default() };
        if let Some(reason) = old {
            verdict.broken.push(broken(PLATFORM, 0, None, reason));
        }
        if let Some(id) = foreign {
            let chain = only.clone().unwrap_or_else(|| PLATFORM.to_owned());
            let reason = "an entry without a hash is not one of those that were there before the chains: it is forged".to_owned();
            verdict.broken.push(AuditBreak { chain, seq: 0, id: Some(id), reason });
        }
        if let Some(id) = misplaced {
            let chain = only.clone().unwrap_or_else(|| PLATFORM.to_owned());
            let reason = "an entry that has a hash stands in no chain: it is forged".to_owned();
            verdict.broken.push(AuditBreak { chain, seq: 0, id: Some(id), reason });
        }
        for anchor in anchors.iter().filter(|anchor| !chains.contains(&anchor.chain)) {
            let reason = "the chain of an anchor is not there".to_owned();
            verdict.broken.push(AuditBreak { chain: anchor.chain.clone(), seq: anchor.seq, id: None, reason });
        }
        for chain in chains {
            let anchors = anchors.iter().filter(|anchor| anchor.chain == chain).cloned().collect();
            self.verify_chain(chain, anchors, &mut verdict).await?;
        }
        Ok(verdict)
    }

    async fn verify_chain(&self, chain: String, anchors: Vec<AuditAnchor>, verdict: &mut AuditVerdict) -> Result<()> {
        let (name, master) = (chain.clone(), self.master.clone());
        let begun = self.db.read(move |tx| begin(tx, &master, &name)).await?;
        let (mut walk, removed) = match begun {
            Ok((walk, removed)) => (Walk { anchors, ..walk }, removed),
            Err(broken) => {
                verdict.broken.push(broken);
                return Ok(());
            }
        };
        verdict.removed += removed;
        verdict.heads.push(AuditAnchor { chain, seq: walk.head_seq, hash: walk.head_hash.clone() });
        loop {
            let (next, step) = self
                .db
                .read(move |tx| {
                    let mut walk = walk.clone();
                    let step = walk.step(tx)?;
                    Ok((walk, step))
                })
                .await?;
            walk = next;
            match step {
                Ok(0) => return Ok(()),
                Ok(entries) => verdict.entries += entries,
                Err(broken) => {
                    verdict.broken.push(broken);
                    return Ok(());
                }
            }
        }
    }
}

fn broken(chain: &str, seq: i64, id: Option<i64>, reason: &str) -> AuditBreak {
    AuditBreak { chain: chain.to_owned(), seq, id, reason: reason.to_owned() }
}

/// Where to begin: after what retention removed, or at the first entry.
fn begin(tx: &mut Tx<'_>, master: &MasterKey, chain: &str) -> Result<Result<(Walk, u64), AuditBreak>> {
    let newest = sql::audit_chain::newest(tx, chain)?;
    let Some((head_seq, head_hash)) = sql::audit_chain::head(tx, chain)? else {
        return Ok(Err(broken(chain, newest, None, "the head of the chain is missing")));
    };
    if newest > head_seq {
        return Ok(Err(broken(chain, head_seq + 1, None, "there are entries after the head of the chain")));
    }
    let mut walk = Walk {
        chain: chain.to_owned(),
        master: master.clone(),
        head_seq,
        head_hash,
        at_seq: 0,
        at_hash: String::new(),
        at_id: 0,
        anchors: Vec::new(),
    };
    let mut removed = 0;
    if let Some(anchor) = sql::audit_chain::anchor(tx, chain)? {
        if !retention::anchor_holds(master, chain, &anchor) {
            return Ok(Err(broken(chain, anchor.seq, None, "the mark of what retention removed is not ours")));
        }
        (walk.at_seq, walk.at_hash, removed) = (anchor.seq, anchor.hash, anchor.entries);
    }
    if let Some(id) = sql::audit_chain::first_to(tx, chain, walk.at_seq)? {
        return Ok(Err(broken(chain, walk.at_seq, Some(id), "an entry stands before the first one of the chain: it is forged")));
    }
    Ok(Ok((walk, removed)))
}

impl Walk {
    /// Checks some entries: how many; 0 at the end.
    fn step(&mut self, tx: &mut Tx<'_>) -> Result<Result<u64, AuditBreak>> {
        // Retention may have removed what comes next since the walk began.
        if let Some(mark) = sql::audit_chain::anchor(tx, &self.chain)?
            && mark.seq > self.at_seq
            && retention::anchor_holds(&self.master, &self.chain, &mark)
        {
            (self.at_seq, self.at_hash) = (mark.seq, mark.hash);
        }
        let found = sql::audit_chain::entries(tx, &self.chain, self.at_seq, self.head_seq, ENTRIES_AT_ONCE)?;
        let count = found.len() as u64;
        for (entry, detail) in found {
            let seq = entry.seq.unwrap_or_default();
            if seq != self.at_seq + 1 {
                return Ok(Err(self.broken(self.at_seq + 1, None, "the entry is missing")));
            }
            let hash = chain::seal(&self.master, &self.at_hash, &entry, &detail);
            if entry.hash.as_deref() != Some(&hash) {
                return Ok(Err(self.broken(seq, Some(entry.id), "the entry was changed after it was written")));
            }
            // Entries are listed by the number of their row, which is not sealed; whoever appends waits for the one before.
            if entry.id <= self.at_id {
                return Ok(Err(self.broken(seq, Some(entry.id), "the entry was moved: it is listed before the one that it follows")));
            }
            if self.anchors.iter().any(|anchor| anchor.seq == seq && anchor.hash != hash) {
                return Ok(Err(self.broken(seq, Some(entry.id), "the entry is not the one that the anchor names")));
            }
            (self.at_seq, self.at_hash, self.at_id) = (seq, hash, entry.id);
        }
        if count > 0 {
            return Ok(Ok(count));
        }
        if self.at_seq < self.head_seq {
            return Ok(Err(self.broken(self.at_seq + 1, None, "the entry is missing")));
        }
        if self.at_hash != self.head_hash {
            return Ok(Err(self.broken(self.at_seq, None, "the head of the chain is not its last entry")));
        }
        if let Some(anchor) = self.anchors.iter().find(|anchor| anchor.seq > self.head_seq) {
            return Ok(Err(self.broken(self.head_seq + 1, None, &format!("the end was cut off: there was an entry {}", anchor.seq))));
        }
        Ok(Ok(0))
    }

    fn broken(&self, seq: i64, id: Option<i64>, reason: &str) -> AuditBreak {
        broken(&self.chain, seq, id, reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anchor_is_read_as_it_is_shown() {
        let anchor = AuditAnchor::parse("tnt-1:12:ab").unwrap();
        assert_eq!(anchor, AuditAnchor { chain: "tnt-1".into(), seq: 12, hash: "ab".into() });
        for wrong in ["", "tnt-1", "tnt-1:x:ab", "tnt-1:1"] {
            assert_eq!(AuditAnchor::parse(wrong).unwrap_err().field(), Some("anchor"), "{wrong}");
        }
    }
}
