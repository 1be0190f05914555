//! What new definitions would do to the records that are there.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use serde_json::{Map, Value};

use super::check::{Unknown, check, required_check};
use super::definition::{Entity, Field, FieldType};
use super::{Registry, find};
use crate::connec::model::Record;
use crate::connec::{Connec, sql};
use crate::kernel::{Amount, OrgUid, Result};

/// How many records of each misfit are named.
const EXAMPLES_MAX: usize = 5;
/// How many records one transaction reads.
const PAGE: i64 = 1_000;

/// What a change of one entity does to its records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Impact {
    /// The entity.
    pub entity: String,
    /// How many records were looked at.
    pub records: u64,
    /// What would not fit any more.
    pub misfits: Vec<Misfit>,
}

/// Records that would not fit any more, all for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// The field's path.
    pub path: String,
    /// Why, as it is for the first of them.
    pub message: String,
    /// How many records.
    pub records: u64,
    /// Of how many organizations.
    pub organizations: u64,
    /// Some of them: organization and record.
    pub examples: Vec<(String, String)>,
    /// It cannot be: not even when they are left as they are.
    pub is_final: bool,
}

/// What is counted of one misfit.
#[derive(Default)]
struct Count {
    message: String,
    records: u64,
    organizations: BTreeSet<String>,
    examples: Vec<(String, String)>,
}

/// By the field's path, and whether two records have the same in it.
type Counts = BTreeMap<(String, bool), Count>;

/// What becomes of one entity, prepared for its records.
struct Trial {
    name: String,
    before: Option<Arc<Entity>>,
    /// Nothing in them is read-only: what is stored is not sent.
    after: Option<Entity>,
    before_open: Option<Entity>,
    /// Own fields that go away or hold something else: no record may contradict.
    dropped: Vec<Vec<String>>,
    retyped: Vec<String>,
    /// Paths that become unique.
    unique: Vec<Vec<String>>,
}

impl Trial {
    fn of(old: &Registry, new: &Registry, name: &str) -> Self {
        let (before, after) = (old.get(name), new.get(name));
        let (mut dropped, mut retyped) = (Vec::new(), Vec::new());
        if let (Some(before), Some(after)) = (&before, &after) {
            fields_lost(&before.fields, &after.fields, &mut Vec::new(), &mut dropped, &mut retyped);
        }
        let known = before.as_ref().map(|entity| entity.unique.clone()).unwrap_or_default();
        let unique = after.iter().flat_map(|entity| entity.unique.iter()).filter(|path| !known.contains(path)).cloned().collect();
        let opened = |entity: &Arc<Entity>| {
            let mut open = Entity::clone(entity);
            fields_open(&mut open.fields);
            open
        };
        Self {
            name: name.to_owned(),
            after: after.as_ref().map(opened),
            before_open: before.as_ref().map(opened),
            before,
            dropped,
            retyped,
            unique,
        }
    }

    /// Why a record that fitted would not fit any more: the field, and the words.
    fn misfit(&self, record: &Record) -> Option<(String, String)> {
        let Some(after) = &self.after else {
            return Some((String::new(), format!("`{}` goes away, and there are records of it", self.name)));
        };
        if let Some(path) = self.dropped.iter().find(|path| holds(&record.doc, path)) {
            let path = path.join(".");
            return Some((path.clone(), format!("`{path}` goes away, and the record holds it")));
        }
        let problem = fits(after, &record.doc)?;
        let fitted = self.before_open.as_ref().is_none_or(|before| fits(before, &record.doc).is_none());
        fitted.then_some(problem)
    }

    /// Is it a contradiction that cannot be left to the records' next writers?
    fn is_final(&self, path: &str) -> bool {
        self.after.is_none()
            || self.dropped.iter().any(|dropped| dropped.join(".") == path)
            || self.retyped.iter().any(|retyped| path == retyped || path.starts_with(&format!("{retyped}.")))
    }
}

/// Own fields that are gone, and those that hold something else.
fn fields_lost(before: &[Field], after: &[Field], path: &mut Vec<String>, dropped: &mut Vec<Vec<String>>, retyped: &mut Vec<String>) {
    for field in before {
        path.push(field.name.clone());
        match find(after, &field.name).map(|field| &field.kind) {
            None => dropped.push(path.clone()),
            Some(kind) => match (&field.kind, kind) {
                (FieldType::Object(old), FieldType::Object(new)) | (FieldType::List(old), FieldType::List(new)) => {
                    fields_lost(old, new, path, dropped, retyped);
                }
                (old, new) if old != new => retyped.push(path.join(".")),
                _ => {}
            },
        }
        path.pop();
    }
}

fn fields_open(fields: &mut [Field]) {
    for field in fields {
        field.read_only = false;
        if let FieldType::Object(inner) | FieldType::List(inner) = &mut field.kind {
            fields_open(inner);
        }
    }
}

/// Does the record hold something there?
fn holds(object: &Map<String, Value>, path: &[String]) -> bool {
    let Some((name, rest)) = path.split_first() else { return false };
    match object.get(name) {
        None | Some(Value::Null) => false,
        Some(_) if rest.is_empty() => true,
        Some(Value::Object(inner)) => holds(inner, rest),
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_object).any(|item| holds(item, rest)),
        Some(_) => false,
    }
}

/// Why what is stored is not what this definition says: field and words. `None` when it is.
fn fits(entity: &Entity, doc: &Map<String, Value>) -> Option<(String, String)> {
    let kept = match check(entity, doc.clone(), Unknown::Keep) {
        Ok(kept) => kept,
        Err(error) => return Some(told(&error)),
    };
    if let Some((name, _)) = kept.iter().find(|(name, value)| doc.get(*name) != Some(*value)) {
        return Some((name.clone(), format!("`{name}` is stored in another form than its type has")));
    }
    required_check(entity, doc).err().map(|error| told(&error))
}

fn told(error: &crate::kernel::Error) -> (String, String) {
    // `lines[3].item_id` is the same misfit in every line.
    let mut path = String::new();
    for part in error.field().unwrap_or_default().split('[') {
        path.push_str(part.split_once(']').map_or(part, |(_, rest)| rest));
    }
    (path, error.message().to_owned())
}

/// A value as uniqueness compares it; `None` when the field is empty.
fn unique_key(doc: &Map<String, Value>, path: &[String]) -> Option<String> {
    let (first, rest) = path.split_first()?;
    match rest.iter().try_fold(doc.get(first)?, |value, name| value.get(name))? {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        number @ Value::Number(_) => Amount::from_json(number).map(|amount| amount.decimal().normalize().to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

impl Connec {
    /// Looks at every record of the named entities.
    pub(super) async fn impacts(&self, old: &Registry, new: &Registry, names: &BTreeSet<String>) -> Result<Vec<Impact>> {
        let mut impacts = Vec::new();
        for name in names {
            let trial = Trial::of(old, new, name);
            // What is new has no records that were checked before; what others sent under its name cannot be.
            if trial.before.is_some() {
                impacts.push(self.impact(trial).await?);
            }
        }
        Ok(impacts)
    }

    async fn impact(&self, trial: Trial) -> Result<Impact> {
        let trial = Arc::new(trial);
        let mut counts = Counts::new();
        let mut records = 0;
        let mut last = String::new();
        loop {
            let after = last.clone();
            let channels = self.db().read(move |tx| sql::definition::channels_after(tx, &after, PAGE)).await?;
            let Some(end) = channels.last() else { break };
            last = end.to_string();
            for channel in channels {
                records += self.impact_on(&trial, channel, &mut counts).await?;
            }
        }
        let misfit = |((path, is_twice), count): ((String, bool), Count)| Misfit {
            is_final: is_twice || trial.is_final(&path),
            path,
            message: count.message,
            records: count.records,
            organizations: count.organizations.len() as u64,
            examples: count.examples,
        };
        Ok(Impact { entity: trial.name.clone(), records, misfits: counts.into_iter().map(misfit).collect() })
    }

    async fn impact_on(&self, trial: &Arc<Trial>, channel: OrgUid, counts: &mut Counts) -> Result<u64> {
        let mut seen: HashSet<(usize, String)> = HashSet::new();
        let (mut records, mut after) = (0, String::new());
        loop {
            let (looked, from, reading) = (channel.clone(), after.clone(), Arc::clone(trial));
            let page = self.db().read(move |tx| sql::definition::records_after(tx, &looked, &reading.name, &from, PAGE)).await?;
            let Some(end) = page.last() else { break };
            after = end.id.to_string();
            records += page.len() as u64;
            for record in &page {
                let misfit = trial.misfit(record);
                let mut found: Vec<_> = misfit.into_iter().map(|(path, message)| ((path, false), message)).collect();
                for (at, path) in trial.unique.iter().enumerate() {
                    let Some(key) = unique_key(&record.doc, path) else { continue };
                    if !seen.insert((at, key)) {
                        let path = path.join(".");
                        let message = format!("another record has the same `{path}`");
                        found.push(((path, true), message));
                    }
                }
                for (what, message) in found {
                    let count = counts.entry(what).or_default();
                    if count.records == 0 {
                        count.message = message;
                    }
                    count.records += 1;
                    count.organizations.insert(channel.to_string());
                    if count.examples.len() < EXAMPLES_MAX {
                        count.examples.push((channel.to_string(), record.id.to_string()));
                    }
                }
            }
        }
        Ok(records)
    }
}
