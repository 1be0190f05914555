//! Seeing and changing the definitions of an installation, and which tenants are strict.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::json;

use super::extend::{DefinitionChange, differences, file_read};
use super::impact::Impact;
use super::{Entity, Registry};
use crate::connec::query::index::indexes_ensure;
use crate::connec::{Connec, sql};
use crate::hub::{Actor, Asker, Credential, Origin, audit_job};
use crate::kernel::{Error, Result, TenantUid};

/// The largest file of definitions.
const FILE_BYTES_MAX: usize = 1024 * 1024;

/// What a file of definitions would change, and do.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What differs.
    pub changes: Vec<DefinitionChange>,
    /// What that does to stored records, by entity.
    pub impacts: Vec<Impact>,
    /// Indexes that would be made: entity, field, and whether it keeps the field unique.
    pub indexes: Vec<(String, String, bool)>,
}

impl Plan {
    /// Records that would not fit any more.
    #[must_use]
    pub fn misfits(&self) -> u64 {
        self.impacts.iter().flat_map(|impact| &impact.misfits).map(|misfit| misfit.records).sum()
    }

    /// Why it cannot be at all.
    fn refusal(&self, force: bool) -> Option<Error> {
        let first = |is_final: bool| {
            self.impacts.iter().find_map(|impact| {
                let misfit = impact.misfits.iter().find(|misfit| misfit.is_final || !is_final)?;
                let path = if misfit.path.is_empty() { impact.entity.clone() } else { format!("{}.{}", impact.entity, misfit.path) };
                let message =
                    format!("{} records of {} organizations contradict `{path}`: {}", misfit.records, misfit.organizations, misfit.message);
                Some(Error::conflict(message).with_field(path))
            })
        };
        if let Some(error) = first(true) {
            return Some(error.hint("change these records first; `mno connec entity diff` names some of them"));
        }
        if force {
            return None;
        }
        first(false).map(|error| error.hint("with `--force` they stay as they are, and are refused when they are next written as they are"))
    }
}

/// Definitions that were changed.
#[derive(Debug, Clone)]
pub struct Applied {
    /// What changed, and did.
    pub plan: Plan,
    /// The version of all definitions, now.
    pub version: i64,
}

/// A change, worked out.
struct Prepared {
    plan: Plan,
    stored: Vec<sql::definition::Stored>,
    before: Vec<sql::definition::Stored>,
}

impl Connec {
    /// Every definition that holds, for who runs the installation.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn entity_list(&self, credential: &Credential) -> Result<Arc<Registry>> {
        self.idm().operator(credential).await?;
        self.definitions_refresh().await?;
        Ok(self.registry())
    }

    /// One of them.
    ///
    /// # Errors
    /// Invalid for an unknown name; what the IDM says.
    pub async fn entity_show(&self, credential: &Credential, name: &str) -> Result<Arc<Entity>> {
        self.entity_list(credential).await?.entity(name)
    }

    /// What a file would change, and what that would do to stored records.
    ///
    /// # Errors
    /// Invalid, with line, column and field; what the IDM says.
    pub async fn definition_plan(&self, credential: &Credential, file: &str) -> Result<Plan> {
        self.idm().operator(credential).await?;
        Ok(self.definition_prepare(file).await?.plan)
    }

    /// Makes the change. With `force`, records that would not fit stay as they are.
    ///
    /// # Errors
    /// Conflict when records contradict it; as [`Connec::definition_plan`].
    pub async fn definition_apply(&self, asker: impl Into<Asker<'_>>, file: &str, force: bool) -> Result<Applied> {
        let asker = asker.into();
        let (actor, origin) = (self.idm().operator(asker.credential()).await?, asker.origin());
        let by = (&actor, &origin);
        let Prepared { plan, stored, before } = self.definition_prepare(file).await?;
        if let Some(refusal) = plan.refusal(force) {
            return Err(refusal);
        }
        if plan.changes.is_empty() && stored == before {
            return Ok(Applied { plan, version: self.definitions().current().version });
        }
        let version = self.definition_store(by, "connec.entity.apply", stored, before.clone()).await?;
        if let Err(error) = indexes_ensure(self.db(), &self.registry()).await {
            // Two records with one value came in between: the definition goes back to what it was.
            let now = self.db().read(sql::definition::list).await?;
            self.definition_store(by, "connec.entity.revert", before, now).await?;
            self.prepare().await?;
            return Err(error);
        }
        Ok(Applied { plan, version })
    }

    async fn definition_store(
        &self,
        by: (&Actor, &Origin),
        act: &'static str,
        stored: Vec<sql::definition::Stored>,
        expected: Vec<sql::definition::Stored>,
    ) -> Result<i64> {
        let (actor, origin) = (by.0.clone(), by.1.clone());
        let version = self
            .db()
            .write(move |tx| {
                let version = sql::definition::version_advance(tx)?;
                // Whoever applied something meanwhile was checked against what this one does not know.
                if sql::definition::list(tx)? != expected {
                    return Err(Error::conflict("somebody changed definitions at the same moment").hint("try again"));
                }
                let names: Vec<&str> = stored.iter().filter(|new| !expected.contains(new)).map(|new| new.name.as_str()).collect();
                let gone: Vec<&str> =
                    expected.iter().filter(|old| !stored.iter().any(|new| new.name == old.name)).map(|old| old.name.as_str()).collect();
                let detail = json!({"version": version, "entities": names, "removed": gone});
                crate::jobs::enqueue(tx, &audit_job((&actor, &origin), act, "definitions", None, detail))?;
                sql::definition::replace(tx, &stored, &actor.uid)?;
                Ok(version)
            })
            .await?;
        self.definitions_refresh().await?;
        Ok(version)
    }

    async fn definition_prepare(&self, file: &str) -> Result<Prepared> {
        if file.len() > FILE_BYTES_MAX {
            return Err(Error::invalid("definitions", format!("a file of definitions holds at most {FILE_BYTES_MAX} bytes")));
        }
        self.definitions_refresh().await?;
        let builtin = Registry::builtin();
        let given = file_read(file, &builtin)?;
        if given.is_empty() {
            return Err(Error::invalid("definitions", "the file defines no entity").hint("write `[[entity]]`, then `name = \"…\"`"));
        }
        let before = self.db().read(sql::definition::list).await?;
        let mut stored: Vec<_> = before.iter().filter(|old| !given.iter().any(|new| new.name == old.name)).cloned().collect();
        for entity in &given {
            if entity.remove {
                if !before.iter().any(|old| old.name == entity.name) {
                    return Err(entity.wrong("remove", format!("nothing of `{}` was added here", entity.name)));
                }
                continue;
            }
            stored.push(sql::definition::Stored { name: entity.name.clone(), text: file.to_owned() });
        }
        stored.sort_by(|a, b| a.name.cmp(&b.name));
        let files: Vec<(&str, &str)> = stored.iter().map(|stored| (stored.name.as_str(), stored.text.as_str())).collect();
        let (old, new) = (self.registry(), builtin.extended(&files)?);
        let changes = differences(&old, &new);
        let names: BTreeSet<String> = changes.iter().map(|change| change.entity.clone()).collect();
        let impacts = self.impacts(&old, &new, &names).await?;
        let mut indexes = Vec::new();
        for entity in new.entities() {
            let known = old.get(&entity.name);
            let of_old = |unique: bool, path: &Vec<String>| {
                known.as_ref().is_some_and(|known| if unique { known.unique.contains(path) } else { known.indexed.contains(path) })
            };
            for (unique, paths) in [(false, &entity.indexed), (true, &entity.unique)] {
                let added = paths.iter().filter(|path| !of_old(unique, path));
                indexes.extend(added.map(|path| (entity.name.clone(), path.join("."), unique)));
            }
        }
        Ok(Prepared { plan: Plan { changes, impacts, indexes }, stored, before })
    }

    /// Does the tenant refuse fields that no definition knows?
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn strict_show(&self, credential: &Credential, tenant: &str) -> Result<(TenantUid, bool)> {
        let (_, tenant) = self.idm().tenant_manager(credential, tenant).await?;
        self.definitions_refresh().await?;
        let strict = self.definitions().current().is_strict(&tenant);
        Ok((tenant, strict))
    }

    /// Switches that.
    ///
    /// # Errors
    /// What the IDM says.
    pub async fn strict_set(&self, asker: impl Into<Asker<'_>>, tenant: &str, strict: bool) -> Result<(TenantUid, bool)> {
        let asker = asker.into();
        let ((actor, tenant), origin) = (self.idm().tenant_manager(asker.credential(), tenant).await?, asker.origin());
        self.definitions_refresh().await?;
        let (set, before) = (tenant.clone(), self.definitions().current().is_strict(&tenant));
        self.db()
            .write(move |tx| {
                sql::definition::version_advance(tx)?;
                sql::definition::strict_set(tx, &set, strict)?;
                let detail = json!({"before": {"strict": before}, "after": {"strict": strict}});
                crate::jobs::enqueue(tx, &audit_job((&actor, &origin), "connec.strict.set", set.as_str(), None, detail))
            })
            .await?;
        self.definitions_refresh().await?;
        Ok((tenant, strict))
    }
}
