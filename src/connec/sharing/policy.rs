//! An organization's sharing rules, as one document.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use serde::{Deserialize, Serialize};

use super::access::is_always_shown;
use crate::connec::entity::{Entity, Registry};
use crate::connec::sql;
use crate::kernel::{Error, OrgUid, Result};
use crate::store::Tx;

/// How many apps, collections and fields a policy may name in all.
const NAMES_MAX: usize = 5_000;
/// How many organizations' policies are kept in memory.
const CACHED_MAX: usize = 10_000;

/// What an organization decided about sharing. An empty policy leaves every app what its manifest says, and the last writer
/// wins.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    /// By app instance (`cld-…`); `*` for every app.
    pub apps: BTreeMap<String, AppRules>,
    /// Who wins, by collection; `*` for those that are not named.
    pub conflicts: BTreeMap<String, ConflictPolicy>,
}

/// The rules for one app: by collection, `*` for those that are not named.
pub type AppRules = BTreeMap<String, CollectionRule>;

/// The rule for one app and one collection. What is absent stays as it was decided before: by the manifest, then by `*`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CollectionRule {
    /// May it read the records?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<bool>,
    /// May it write them?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write: Option<bool>,
    /// By field: `email`, or `email.address` for a part of it. The longest path that fits counts.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, FieldRule>,
}

/// The rule for one field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct FieldRule {
    /// Is it shown?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<bool>,
    /// Is it taken?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write: Option<bool>,
}

/// Who wins when apps disagree about a collection.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ConflictPolicy {
    /// For every field that is not named.
    #[serde(flatten)]
    pub rule: ConflictRule,
    /// By field.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, ConflictRule>,
}

/// Who wins.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct ConflictRule {
    /// The rule.
    pub winner: ConflictWinner,
    /// For `preferred_app`: whose values others do not overwrite (`cld-…`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred: Option<String>,
}

/// The rules there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConflictWinner {
    /// Who writes last.
    #[default]
    LastWriter,
    /// What the preferred app has set stays, until it or a person changes it.
    PreferredApp,
    /// What an app has set no app overwrites; people do.
    NeverOverwrite,
}

impl Policy {
    /// Checks a policy from outside.
    ///
    /// # Errors
    /// Invalid, with the place that is wrong.
    pub fn check(&self, is_collection: impl Fn(&str) -> bool, is_instance: impl Fn(&str) -> bool) -> Result<()> {
        let mut names = 0;
        let mut name = |place: String, text: &str, fits: bool| {
            names += 1;
            if fits { Ok(()) } else { Err(Error::invalid(place, format!("`{text}` is not known here"))) }
        };
        for (instance, rules) in &self.apps {
            name(format!("apps.{instance}"), instance, instance == "*" || is_instance(instance))
                .map_err(|error| error.hint("name an app instance (`cld-…`) of this organization, or `*`"))?;
            for (collection, rule) in rules {
                name(format!("apps.{instance}.{collection}"), collection, collection == "*" || is_collection(collection))?;
                for field in rule.fields.keys() {
                    let place = format!("apps.{instance}.{collection}.fields.{field}");
                    name(place.clone(), field, is_path(field))?;
                    if is_always_shown(field) {
                        return Err(Error::invalid(place, format!("`{field}` is in every answer, so no rule can hold for it"))
                            .hint("without it a record, or an entry of a list, could not be told from others"));
                    }
                }
            }
        }
        for (collection, policy) in &self.conflicts {
            name(format!("conflicts.{collection}"), collection, collection == "*" || is_collection(collection))?;
            let rules =
                std::iter::once((String::new(), &policy.rule)).chain(policy.fields.iter().map(|(field, rule)| (field.clone(), rule)));
            for (field, rule) in rules {
                let place = format!("conflicts.{collection}{}{field}", if field.is_empty() { "" } else { ".fields." });
                name(place.clone(), &field, field.is_empty() || is_path(&field))?;
                match (rule.winner, &rule.preferred) {
                    (ConflictWinner::PreferredApp, None) => {
                        return Err(Error::invalid(format!("{place}.preferred"), "name the preferred app's instance"));
                    }
                    (_, Some(preferred)) if !is_instance(preferred) => {
                        return Err(Error::invalid(
                            format!("{place}.preferred"),
                            format!("`{preferred}` is not an app instance of this organization"),
                        ));
                    }
                    _ => {}
                }
            }
        }
        if names > NAMES_MAX {
            return Err(Error::invalid("rules", format!("a policy names at most {NAMES_MAX} apps, collections and fields")));
        }
        Ok(())
    }

    /// Who wins for a field of a collection, and the rule's name.
    #[must_use]
    pub fn conflict_rule(&self, collection: &str, field: &str) -> (ConflictRule, String) {
        for name in [collection, "*"] {
            let Some(policy) = self.conflicts.get(name) else { continue };
            let mut path = Some(field);
            while let Some(at) = path {
                if let Some(rule) = policy.fields.get(at) {
                    return (rule.clone(), format!("conflicts.{name}.fields.{at}"));
                }
                path = at.rsplit_once('.').map(|(outer, _)| outer);
            }
            return (policy.rule.clone(), format!("conflicts.{name}"));
        }
        (ConflictRule::default(), "the default".to_owned())
    }

    /// The fields that rules name and no definition knows, each with its place. Such a rule holds for fields of that name which
    /// apps send; more often it is a slip of the pen.
    pub(super) fn unknown_fields(&self, registry: &Registry) -> Vec<(String, String)> {
        let knows = |collection: &str, field: &str| {
            let path: Vec<String> = field.split('.').map(str::to_owned).collect();
            let own = |entity: &Entity| matches!(field, "code" | "status") || entity.field(&path).is_some();
            let mut entities = registry.entities().iter().filter(|entity| collection == "*" || entity.name == collection);
            entities.any(|entity| own(entity))
        };
        let mut unknown = Vec::new();
        for (instance, rules) in &self.apps {
            for (collection, rule) in rules {
                let fields = rule.fields.keys().filter(|field| !knows(collection, field));
                unknown.extend(fields.map(|field| (format!("apps.{instance}.{collection}.fields.{field}"), field.clone())));
            }
        }
        for (collection, policy) in &self.conflicts {
            let fields = policy.fields.keys().filter(|field| !knows(collection, field));
            unknown.extend(fields.map(|field| (format!("conflicts.{collection}.fields.{field}"), field.clone())));
        }
        unknown
    }
}

fn is_path(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 255
        && text.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'))
}

/// The policies that were read, by organization and version: a version never changes.
#[derive(Debug, Default)]
pub(crate) struct PolicyCache(RwLock<HashMap<OrgUid, (i64, Arc<Policy>)>>);

impl PolicyCache {
    /// The organization's policy in this transaction's view; `version` is what its head says.
    pub(crate) fn get(&self, tx: &mut Tx<'_>, channel: &OrgUid, version: i64) -> Result<Arc<Policy>> {
        if version == 0 {
            return Ok(Arc::default());
        }
        let cached = self.0.read().unwrap_or_else(PoisonError::into_inner).get(channel).cloned();
        if let Some((_, policy)) = cached.filter(|(cached, _)| *cached == version) {
            return Ok(policy);
        }
        let policy = Arc::new(sql::sharing::policy(tx, channel)?);
        let mut cache = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if cache.len() >= CACHED_MAX {
            cache.clear();
        }
        cache.insert(channel.clone(), (version, Arc::clone(&policy)));
        Ok(policy)
    }
}
