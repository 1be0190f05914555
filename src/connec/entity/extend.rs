//! An operator's definitions over those that come with the program: entities of their own, and additions to ours.
//!
//! What published clients rely on stays: a field of ours is never taken away, and never holds something else.

use super::Registry;
use super::definition::{Entity, Field, FieldType, Origin};
use super::source::{self, Given};
use crate::kernel::Result;

/// What an operator's file says of one entity, over what is there.
pub(super) fn merged(base: Option<&Entity>, given: &Given) -> Result<Entity> {
    match base {
        None => own(given),
        Some(base) => extended(base, given),
    }
}

/// An entity from scratch.
pub(super) fn fresh(given: &Given, origin: Origin) -> Result<Entity> {
    let prefix =
        given.code_prefix.clone().ok_or_else(|| given.wrong("", "a new entity needs a `code_prefix`, such as `code_prefix = \"XY\"`"))?;
    let status = given.status.clone().unwrap_or_else(|| "ACTIVE".to_owned());
    if !given.statuses.is_empty() && !given.statuses.contains(&status) && !super::STATUSES_COMMON.contains(&status.as_str()) {
        return Err(given.wrong("status", format!("`{status}` is not among the statuses")));
    }
    let entity = Entity {
        name: given.name.clone(),
        description: given.description.clone().unwrap_or_default(),
        singleton: given.singleton.unwrap_or(false),
        code_prefix: prefix,
        status_default: status,
        statuses: given.statuses.clone(),
        fields: given.fields.clone(),
        indexed: given.indexed.clone(),
        unique: Vec::new(),
        columns: given.columns.clone().unwrap_or_default(),
        rules: given.rules.clone(),
        required: Vec::new(),
        origin,
    };
    entity.finish().map_err(|error| placed(given, &error))
}

fn own(given: &Given) -> Result<Entity> {
    let mut entity = fresh(given, Origin::Own)?;
    mark_own(&mut entity.fields);
    Ok(entity)
}

/// An error of [`Entity::finish`] again, with its place in the file.
fn placed(given: &Given, error: &crate::kernel::Error) -> crate::kernel::Error {
    let full = error.field().unwrap_or_default();
    let path = full.strip_prefix(&given.name).map_or("", |rest| rest.trim_start_matches('.'));
    let message = error.message().strip_prefix(&format!("{full}: ")).unwrap_or(error.message()).to_owned();
    given.wrong(path, message)
}

fn mark_own(fields: &mut [Field]) {
    for field in fields {
        field.own = true;
        match &mut field.kind {
            FieldType::Object(inner) | FieldType::List(inner) => mark_own(inner),
            _ => {}
        }
    }
}

fn extended(base: &Entity, given: &Given) -> Result<Entity> {
    let ours = |what: &str, differs: bool| {
        if differs {
            return Err(given.wrong(what, format!("`{}` comes with the program: its {what} stays as it is", base.name)));
        }
        Ok(())
    };
    ours("singleton", given.singleton.is_some_and(|singleton| singleton != base.singleton))?;
    ours("code_prefix", given.code_prefix.as_ref().is_some_and(|prefix| *prefix != base.code_prefix))?;
    ours("status", given.status.as_ref().is_some_and(|status| *status != base.status_default))?;
    if base.statuses.is_empty() && !given.statuses.is_empty() {
        return Err(given.wrong("statuses", format!("`{}` takes any status already", base.name)));
    }
    let mut entity = base.clone();
    entity.origin = Origin::Extended;
    fields_extend(&mut entity.fields, &given.fields, given, "")?;
    if let Some(description) = &given.description {
        entity.description.clone_from(description);
    }
    for status in &given.statuses {
        if !entity.statuses.contains(status) {
            entity.statuses.push(status.clone());
        }
    }
    for path in &given.indexed {
        if !entity.indexed.contains(path) {
            entity.indexed.push(path.clone());
        }
    }
    for rule in &given.rules {
        if !entity.rules.contains(rule) {
            entity.rules.push(rule.clone());
        }
    }
    if let Some(columns) = &given.columns {
        entity.columns.clone_from(columns);
    }
    entity.finish().map_err(|error| placed(given, &error))
}

fn fields_extend(present: &mut Vec<Field>, more: &[Field], given: &Given, path: &str) -> Result<()> {
    for field in more {
        let at = if path.is_empty() { field.name.clone() } else { format!("{path}.{}", field.name) };
        let Some(known) = present.iter_mut().find(|known| known.name == field.name) else {
            let mut added = vec![field.clone()];
            mark_own(&mut added);
            present.append(&mut added);
            continue;
        };
        match (&mut known.kind, &field.kind) {
            (FieldType::Object(inner), FieldType::Object(more)) | (FieldType::List(inner), FieldType::List(more)) => {
                fields_extend(inner, more, given, &at)?;
            }
            (FieldType::Enum { values, open }, FieldType::Enum { values: more, open: more_open })
                if values.iter().all(|value| more.contains(value)) && (!*open || *more_open) =>
            {
                values.clone_from(more);
                *open = *more_open;
            }
            (kind, other) if *kind == *other => {}
            (kind, other) => {
                let message = format!("this field comes with the program and holds `{}`; it cannot hold `{}`", kind.word(), other.word());
                return Err(given.wrong(&at, message));
            }
        }
        if field.read_only && !known.read_only {
            return Err(given.wrong(&at, "this field comes with the program: apps may write it"));
        }
        known.required |= field.required;
        known.indexed |= field.indexed;
        known.unique |= field.unique;
        if !field.description.is_empty() {
            known.description.clone_from(&field.description);
        }
    }
    Ok(())
}

/// One difference between two definitions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DefinitionChange {
    /// The entity.
    pub entity: String,
    /// The field's path, or the part of the definition; empty for the entity itself.
    pub path: String,
    /// What changes, in words.
    pub change: String,
}

/// What differs between two registries, entity by entity.
#[must_use]
pub fn differences(old: &Registry, new: &Registry) -> Vec<DefinitionChange> {
    let mut changes = Vec::new();
    for entity in new.entities() {
        match old.get(&entity.name) {
            Some(before) => entity_differences(&before, entity, &mut changes),
            None => {
                let change = format!("is new, with {} fields", entity.fields.len());
                changes.push(DefinitionChange { entity: entity.name.clone(), path: String::new(), change });
            }
        }
    }
    for entity in old.entities().iter().filter(|entity| new.get(&entity.name).is_none()) {
        changes.push(DefinitionChange { entity: entity.name.clone(), path: String::new(), change: "goes away".to_owned() });
    }
    changes
}

fn entity_differences(before: &Entity, after: &Entity, changes: &mut Vec<DefinitionChange>) {
    let joined = |paths: &[Vec<String>]| paths.iter().map(|path| path.join(".")).collect::<Vec<_>>().join(", ");
    let rules = |entity: &Entity| entity.rules.iter().map(super::Rule::text).collect::<Vec<_>>().join(", ");
    let parts = [
        ("description", before.description.clone(), after.description.clone()),
        ("code_prefix", before.code_prefix.clone(), after.code_prefix.clone()),
        ("singleton", before.singleton.to_string(), after.singleton.to_string()),
        ("status", before.status_default.clone(), after.status_default.clone()),
        ("statuses", before.statuses.join(", "), after.statuses.join(", ")),
        ("columns", joined(&before.columns), joined(&after.columns)),
        ("rules", rules(before), rules(after)),
        ("indexed", joined(&before.indexed), joined(&after.indexed)),
    ];
    for (path, old, new) in parts {
        if old != new {
            let change = format!("`{old}` becomes `{new}`");
            changes.push(DefinitionChange { entity: after.name.clone(), path: path.to_owned(), change });
        }
    }
    fields_differences(&before.fields, &after.fields, &after.name, "", changes);
}

fn fields_differences(before: &[Field], after: &[Field], entity: &str, path: &str, changes: &mut Vec<DefinitionChange>) {
    let mut told = |path: &str, change: String| {
        changes.push(DefinitionChange { entity: entity.to_owned(), path: path.to_owned(), change });
    };
    let at = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    for field in before.iter().filter(|field| super::find(after, &field.name).is_none()) {
        told(&at(&field.name), "goes away: what records hold in it is kept, unchecked".to_owned());
    }
    let mut inner = Vec::new();
    for field in after {
        let path = at(&field.name);
        let Some(known) = super::find(before, &field.name) else {
            told(&path, format!("is new: `{}`{}", field.kind.word(), marks(field)));
            continue;
        };
        match (&known.kind, &field.kind) {
            (FieldType::Object(old), FieldType::Object(new)) | (FieldType::List(old), FieldType::List(new)) => {
                inner.push((path.clone(), old, new));
            }
            (old, new) if old != new => told(&path, format!("`{}` becomes `{}`", old.word(), new.word())),
            _ => {}
        }
        if marks(known) != marks(field) {
            told(
                &path,
                format!(
                    "becomes{}",
                    if marks(field).is_empty() { " neither required, read-only, indexed nor unique".to_owned() } else { marks(field) }
                ),
            );
        }
        if known.description != field.description {
            told(&path, "has another description".to_owned());
        }
    }
    for (path, old, new) in inner {
        fields_differences(old, new, entity, &path, changes);
    }
}

fn marks(field: &Field) -> String {
    [(field.required, " required"), (field.read_only, " read-only"), (field.indexed, " indexed"), (field.unique, " unique")]
        .into_iter()
        .filter_map(|(is, word)| is.then_some(word))
        .collect::<Vec<_>>()
        .join(",")
}

/// Reads an operator's file.
pub(super) fn file_read(text: &str, base: &Registry) -> Result<Vec<Given>> {
    let (given, _) = source::read(text, base.shapes())?;
    for (at, entity) in given.iter().enumerate() {
        if given[..at].iter().any(|other| other.name == entity.name) {
            return Err(entity.wrong("", "this entity stands twice in the file"));
        }
    }
    Ok(given)
}
