//! Who decides what becomes of a conflict: the choice for it, else the policy for all.

use std::collections::{BTreeMap, BTreeSet};

use super::{Conflict, OnConflict};
use crate::kernel::{Error, Result};

/// Collects the conflicts and decides each.
pub(super) struct Decider<'a> {
    choices: &'a BTreeMap<String, String>,
    policy: OnConflict,
    used: BTreeSet<String>,
    wrong: Option<Error>,
    pub(super) conflicts: Vec<Conflict>,
}

impl<'a> Decider<'a> {
    pub(super) fn new(choices: &'a BTreeMap<String, String>, policy: OnConflict) -> Self {
        Self { choices, policy, used: BTreeSet::new(), wrong: None, conflicts: Vec::new() }
    }

    /// What was chosen: `skip`, the other one, or nothing yet.
    pub(super) fn decide(&mut self, mut conflict: Conflict) -> Option<&'static str> {
        let offered = conflict.kind.choices();
        let chosen = match self.choices.get(&conflict.key) {
            Some(word) => {
                self.used.insert(conflict.key.clone());
                let chosen = offered.iter().find(|offered| *offered == word).copied();
                if chosen.is_none() && self.wrong.is_none() {
                    self.wrong = Some(
                        Error::invalid("choices", format!("`{word}` cannot be chosen for `{}`", conflict.key))
                            .hint(format!("choose {}", offered.join(" or "))),
                    );
                }
                chosen
            }
            None => match self.policy {
                OnConflict::Fail => None,
                OnConflict::Skip => offered.first().copied(),
                OnConflict::Overwrite => offered.get(1).copied(),
            },
        };
        conflict.chosen = chosen;
        self.conflicts.push(conflict);
        chosen
    }

    /// The conflicts, once every choice has found its own.
    pub(super) fn finish(self) -> Result<Vec<Conflict>> {
        if let Some(wrong) = self.wrong {
            return Err(wrong);
        }
        match self.choices.keys().find(|key| !self.used.contains(*key)) {
            None => Ok(self.conflicts),
            Some(key) => Err(Error::invalid("choices", format!("`{key}` is no conflict of this rollback"))
                .hint("use the keys of a new preview: the log may have gone on, or another choice has settled it")),
        }
    }
}
